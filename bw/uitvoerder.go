package bw

import "github.com/bwo-sdk/wmo"

// Mandaat is a general mandate of the responsible college to the college of another
// municipality (Awb 10:1–10:12). A decision under it counts as one of the former.
//
//schema:nl Een algemeen mandaat van het verantwoordelijke college aan het college van een andere gemeente. Een besluit onder mandaat geldt
//schema:nl als besluit van het eerste. Het geldt op dagen in de periode, als het schriftelijk is gegeven en de ander heeft ingestemd.
type Mandaat struct {
	//schema:nl De gemeente die het mandaat kreeg.
	Aan wmo.Gemeentecode `json:"aan"`
	//schema:nl De periode van het mandaat, beide dagen meegeteld. Zonder einddatum loopt het door.
	Geldt wmo.Periode `json:"geldt"`
	//schema:nl Ja als het schriftelijk is gegeven. Weggelaten: niet bekend.
	Schriftelijk wmo.Uitkomst `json:"schriftelijk,omitzero"` // it was given in writing
	//schema:nl Ja als het andere college heeft ingestemd. Weggelaten: niet bekend.
	Instemming wmo.Uitkomst `json:"instemming,omitzero"` // the other college agreed
}

// inOrde is a fast check that lets most mandates skip wmo.Keur; nil is in order.
func (m *Mandaat) inOrde() bool {
	return m == nil || !m.Aan.IsZero() && m.Geldt.Check() == nil && max(m.Schriftelijk, m.Instemming) <= wmo.Nee
}

// Uitvoerder is the municipality that carries out, and for which other one if it does.
//
//schema:nl De gemeente die uitvoert, en voor welke andere zij dat doet.
type Uitvoerder struct {
	//schema:nl De gemeente die uitvoert.
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	//schema:nl De verantwoordelijke gemeente voor wie zij uitvoert. Weggelaten: zij is het zelf.
	Namens wmo.Gemeentecode `json:"namens,omitzero"`
}

// toegewezen is a request for which the responsible municipality is known.
type toegewezen struct {
	vraagOp

	verantwoordelijk wmo.Gemeentecode
	centrum          wmo.Gemeentecode // receives the money
	uitvoerder       wmo.Gemeentecode // carries out for the responsible one, by the table
	zelf             bool             // the responsible one takes new reports itself, by the table
}

// uitvoerders are the rules that say who carries out. A mandate stated by the caller takes
// the place of the table.
var uitvoerders = []wmo.Keuze[toegewezen, Uitvoerder]{
	wmo.AlsDan("BW-UIT-01", "/mandaat", "zonder geldig mandaat voert de verantwoordelijke gemeente zelf uit", toegewezen.zonderMandaat,
		func(u toegewezen) Uitvoerder { return u.door(u.verantwoordelijk) }, awb.art("10:5", "2", "").Als(wmo.Afgeleid).Sinds(beginWmo)),
	wmo.AlsDan("BW-UIT-02", "/centrumgemeente",
		"beschermd wonen en opvang: de centrumgemeente voert uit voor de gemeenten van haar regio, die zelf verantwoordelijk blijven",
		toegewezen.doorCentrum, func(u toegewezen) Uitvoerder { return u.door(u.uitvoerder) }, mvt36288.Sinds(beginWmo)),
	wmo.AlsDan("BW-UIT-03", "/mandaat", "een algemeen mandaat dat schriftelijk is verleend (Awb 10:5, tweede lid) en waarmee de andere gemeente heeft ingestemd",
		toegewezen.mandaatGeldt, func(u toegewezen) Uitvoerder { return u.door(u.Mandaat.Aan) }, awb.art("10:4", "1", "").Als(wmo.Afgeleid).Sinds(beginWmo)),
	{Regel: wmo.Als("BW-UIT-04", "/huiselijkGeweld", "opvang wegens huiselijk geweld loopt via de centrumgemeente voor vrouwenopvang",
		toegewezen.vrouwenopvang, vrouwenopvang.Sinds(beginWmo)).Boven("BW-UIT-02")},
	wmo.AlsDan("BW-UIT-05", "/centrumVrouwenopvang", "de centrumgemeente voor vrouwenopvang voert uit",
		func(u toegewezen) wmo.Uitkomst { return wmo.En(u.vrouwenopvang(), bekend(u.CentrumVrouwenopvang)) },
		func(u toegewezen) Uitvoerder { return u.door(u.CentrumVrouwenopvang) }, vrouwenopvang.Sinds(beginWmo)),
	wmo.AlsDan("BW-UIT-07", "/lokaleToegang/rijen", "de gemeente neemt nieuwe meldingen zelf aan, ook al is een andere haar centrumgemeente",
		func(u toegewezen) wmo.Uitkomst { return wmo.UitkomstOf(u.zelf) },
		func(u toegewezen) Uitvoerder { return u.door(u.verantwoordelijk) }, buurtplein.Sinds(beginWmo)).Boven("BW-UIT-02"),
	{Regel: wmo.Als("BW-UIT-06", "/mandaat", "scenario: wie beschermd wonen dan uitvoert, is niet beslist",
		func(u toegewezen) wmo.Uitkomst { return wmo.En(wmo.UitkomstOf(u.Mandaat == nil), u.scenario()) },
		alsScenario(wetsvoorstel36288.Als(wmo.Aanname))).Boven("BW-UIT-02")},
}

// zonderMandaat says whether the responsible municipality carries out itself: a stated
// mandate is not valid or, for zelfredzaamheid, none is stated.
func (u toegewezen) zonderMandaat() wmo.Uitkomst {
	if u.Mandaat == nil {
		return wmo.UitkomstOf(u.Voorziening == Zelfredzaamheid)
	}
	return u.mandaatGeldt().Niet()
}

func (u toegewezen) doorCentrum() wmo.Uitkomst {
	if u.Mandaat != nil || u.Voorziening == Zelfredzaamheid {
		return wmo.Nee
	}
	return bekend(u.uitvoerder)
}

// vrouwenopvang says whether this is opvang because of domestic violence, for which the
// table does not say who carries out. With a stated mandate that does not matter.
func (u toegewezen) vrouwenopvang() wmo.Uitkomst {
	if u.Voorziening != Opvang || u.Mandaat != nil {
		return wmo.Nee
	}
	return u.HuiselijkGeweld
}

// scenario is Onbepaald for beschermd wonen under the bill, which leaves money and execution
// to later decisions, and otherwise Nee.
func (u toegewezen) scenario() wmo.Uitkomst {
	if u.Scenario == WetsvoorstelWoonplaats && u.Voorziening == BeschermdWonen {
		return wmo.Onbepaald
	}
	return wmo.Nee
}

func (u toegewezen) mandaatGeldt() wmo.Uitkomst {
	if u.Mandaat == nil {
		return wmo.Nee
	}
	return wmo.En(wmo.UitkomstOf(u.Mandaat.Geldt.Bevat(u.op)), u.Mandaat.Schriftelijk, u.Mandaat.Instemming)
}

func (u toegewezen) door(wie wmo.Gemeentecode) Uitvoerder {
	if wie == u.verantwoordelijk {
		return Uitvoerder{Gemeente: wie}
	}
	return Uitvoerder{Gemeente: wie, Namens: u.verantwoordelijk}
}
