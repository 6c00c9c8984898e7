package bw

import "github.com/bwo-sdk/wmo"

// Mandaat is a general mandate of the responsible college to that of another
// municipality (Awb 10:1–10:12). A decision under it counts as the mandator's.
type Mandaat struct {
	Aan          wmo.Gemeentecode `json:"aan"`
	Geldt        wmo.Periode      `json:"geldt"`
	Schriftelijk wmo.Uitkomst     `json:"schriftelijk,omitzero"` // it was given in writing
	Instemming   wmo.Uitkomst     `json:"instemming,omitzero"`   // the other college agreed
}

// inOrde is the quick way past keur; no mandate is in order.
func (m *Mandaat) inOrde() bool {
	return m == nil || !m.Aan.IsZero() && m.Geldt.Check() == nil && max(m.Schriftelijk, m.Instemming) <= wmo.Nee
}

// keur finds what is wrong with a mandate, if there is one.
func (m *Mandaat) keur(b *wmo.Bevindingen) {
	if m == nil {
		return
	}
	if m.Aan.IsZero() {
		b.Meld(CodeOntbreekt, "hier hoort een gemeentecode", "/mandaat/aan")
	}
	if err := m.Geldt.Check(); err != nil {
		b.Meld(CodePeriode, err.Error(), "/mandaat/geldt")
	}
	keurUitkomst(b, m.Schriftelijk, "/mandaat/schriftelijk")
	keurUitkomst(b, m.Instemming, "/mandaat/instemming")
}

// Uitvoerder is who carries out, and for whom when that is another.
type Uitvoerder struct {
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	Namens   wmo.Gemeentecode `json:"namens,omitzero"`
}

// toegewezen is a request of which it is known who is responsible.
type toegewezen struct {
	vraagOp

	verantwoordelijk wmo.Gemeentecode
	centrum          wmo.Gemeentecode // that receives the money
	uitvoerder       wmo.Gemeentecode // that carries out for it by the table
	zelf             bool             // takes new reports itself, by the table
}

// uitvoerders: a mandate that the caller states stands in place of the table.
var uitvoerders = []wmo.Keuze[toegewezen, Uitvoerder]{
	{
		Regel: wmo.Regel[toegewezen]{
			Grond: wmo.Grond{
				Code: "BW-UIT-01", Tekst: "zonder geldig mandaat voert de verantwoordelijke gemeente zelf uit", Geldt: sinds2015,
				Bron: awb.art("10:5", "2", "").Als(wmo.Afgeleid), Feit: "/mandaat",
			},
			Toets: func(u toegewezen) wmo.Uitkomst {
				if u.Mandaat == nil {
					return wmo.UitkomstOf(u.Voorziening == Zelfredzaamheid)
				}
				return u.mandaatGeldt().Niet()
			},
		},
		Waarde: func(u toegewezen) Uitvoerder { return u.door(u.verantwoordelijk) },
	},
	{
		Regel: wmo.Regel[toegewezen]{
			Grond: wmo.Grond{
				Code: "BW-UIT-02", Tekst: "beschermd wonen en opvang: de centrumgemeente voert uit voor de gemeenten van haar regio, " +
					"die zelf verantwoordelijk blijven", Geldt: sinds2015, Bron: mvt36288, Feit: "/centrumgemeente",
			},
			Toets: func(u toegewezen) wmo.Uitkomst {
				if u.Mandaat != nil || u.Voorziening == Zelfredzaamheid {
					return wmo.Nee
				}
				return bekend(u.uitvoerder)
			},
		},
		Waarde: func(u toegewezen) Uitvoerder { return u.door(u.uitvoerder) },
	},
	{
		Regel: wmo.Regel[toegewezen]{
			Grond: wmo.Grond{
				Code: "BW-UIT-03", Tekst: "een algemeen mandaat dat schriftelijk is verleend (Awb 10:5, tweede lid) " +
					"en waarmee de andere gemeente heeft ingestemd", Geldt: sinds2015,
				Bron: awb.art("10:4", "1", "").Als(wmo.Afgeleid), Feit: "/mandaat",
			},
			Toets: func(u toegewezen) wmo.Uitkomst {
				if u.Mandaat == nil {
					return wmo.Nee
				}
				return u.mandaatGeldt()
			},
		},
		Waarde: func(u toegewezen) Uitvoerder { return u.door(u.Mandaat.Aan) },
	},
	{
		Regel: wmo.Regel[toegewezen]{
			Grond: wmo.Grond{
				Code: "BW-UIT-04", Tekst: "opvang wegens huiselijk geweld loopt via de centrumgemeente voor vrouwenopvang", Geldt: sinds2015,
				Bron: vrouwenopvang, Feit: "/huiselijkGeweld", GaatVoor: []string{"BW-UIT-02"},
			},
			Toets: toegewezen.vrouwenopvang,
		},
	},
	{
		Regel: wmo.Regel[toegewezen]{
			Grond: wmo.Grond{
				Code: "BW-UIT-05", Tekst: "de centrumgemeente voor vrouwenopvang voert uit", Geldt: sinds2015,
				Bron: vrouwenopvang, Feit: "/centrumVrouwenopvang",
			},
			Toets: func(u toegewezen) wmo.Uitkomst { return wmo.En(u.vrouwenopvang(), bekend(u.CentrumVrouwenopvang)) },
		},
		Waarde: func(u toegewezen) Uitvoerder { return u.door(u.CentrumVrouwenopvang) },
	},
	{
		Regel: wmo.Regel[toegewezen]{
			Grond: wmo.Grond{
				Code: "BW-UIT-07", Tekst: "de gemeente neemt nieuwe meldingen zelf aan, ook al is een andere haar centrumgemeente", Geldt: sinds2015,
				Bron: buurtplein, Feit: "/lokaleToegang/rijen", GaatVoor: []string{"BW-UIT-02"},
			},
			Toets: func(u toegewezen) wmo.Uitkomst { return wmo.UitkomstOf(u.zelf) },
		},
		Waarde: func(u toegewezen) Uitvoerder { return u.door(u.verantwoordelijk) },
	},
	{
		Regel: wmo.Regel[toegewezen]{
			Grond: wmo.Grond{
				Code: "BW-UIT-06", Tekst: "scenario: wie beschermd wonen dan uitvoert, is niet beslist", Geldt: sinds2015, Bekend: wmo.Vanaf(ingediend),
				Bron: wetsvoorstel36288.Als(wmo.Aanname), Feit: "/mandaat", GaatVoor: []string{"BW-UIT-02"},
			},
			Toets: func(u toegewezen) wmo.Uitkomst {
				if u.Mandaat != nil {
					return wmo.Nee
				}
				return u.scenario()
			},
		},
	},
}

// vrouwenopvang says whether this is opvang because of domestic violence. With a
// mandate of the caller's nobody needs to know who carries out.
func (u toegewezen) vrouwenopvang() wmo.Uitkomst {
	if u.Voorziening != Opvang || u.Mandaat != nil {
		return wmo.Nee
	}
	return u.HuiselijkGeweld
}

// scenario is open for beschermd wonen under the bill: money and execution were left
// to later decisions.
func (u toegewezen) scenario() wmo.Uitkomst {
	if u.Scenario == WetsvoorstelWoonplaats && u.Voorziening == BeschermdWonen {
		return wmo.Onbepaald
	}
	return wmo.Nee
}

func (u toegewezen) mandaatGeldt() wmo.Uitkomst {
	return wmo.En(wmo.UitkomstOf(u.Mandaat.Geldt.Bevat(u.op)), u.Mandaat.Schriftelijk, u.Mandaat.Instemming)
}

// door names who carries out, and for whom when it is another.
func (u toegewezen) door(wie wmo.Gemeentecode) Uitvoerder {
	if wie == u.verantwoordelijk {
		return Uitvoerder{Gemeente: wie}
	}
	return Uitvoerder{Gemeente: wie, Namens: u.verantwoordelijk}
}
