package bw

import "github.com/bwo-sdk/wmo"

// Wetsvoorstelfeiten are the extra facts that bill 36288 needs for beschermd wonen.
//
//schema:nl De extra feiten die wetsvoorstel 36288 voor beschermd wonen vraagt.
type Wetsvoorstelfeiten struct {
	// Woonadres is the municipality of the registered home address (Wet BRP, woonadres); a
	// postal address (briefadres) is none.
	//
	//schema:nl De gemeente van het woonadres waar iemand staat ingeschreven; een briefadres is er geen. Weggelaten: niet bekend.
	Woonadres wmo.Gemeentecode `json:"woonadres,omitzero"`
	// Eerder is whether beschermd wonen was provided before; absent: not known.
	//
	//schema:nl Of eerder beschermd wonen is verstrekt, en tot wanneer. Weggelaten: niet bekend.
	Eerder *EerderVerstrekt `json:"eerder,omitempty"`
	// SituatieBtotD: one of the situations b–d of article 1.2.1a applies. Their text was not
	// read in full, so the answer is open unless this is nee.
	//
	//schema:nl Ja als een van de situaties b tot en met d van artikel 1.2.1a zich voordoet. Hun tekst is niet helemaal gelezen; alleen bij nee
	//schema:nl is er een antwoord. Weggelaten: niet bekend.
	SituatieBtotD wmo.Uitkomst `json:"situatieBtotD,omitzero"`
}

// EerderVerstrekt is beschermd wonen that was provided before and ended.
//
//schema:nl Beschermd wonen dat eerder is verstrekt en is geëindigd. Is het op de dag van het peil nog geen twaalf maanden geleden
//schema:nl (geëindigd op 15 juni telt tot en met 14 juni van het jaar erna), dan is het college verantwoordelijk dat het voor het laatst
//schema:nl verstrekte.
type EerderVerstrekt struct {
	//schema:nl Ja als eerder beschermd wonen is verstrekt. Bij nee horen einde en college er niet te staan.
	Verstrekt wmo.Uitkomst `json:"verstrekt"`
	//schema:nl De laatste dag, niet na de dag van het peil. Weggelaten: niet bekend.
	Einde wmo.Datum `json:"einde,omitzero"` // the last day
	//schema:nl De gemeente die het voor het laatst verstrekte. Weggelaten: niet bekend.
	College wmo.Gemeentecode `json:"college,omitzero"` // of the municipality that provided it last
}

// telMaanden is the number of months within which an earlier provision counts.
const telMaanden = 12

// ingediend is the day from which the bill is known.
var ingediend = wmo.MustDatum("2023-01-16")

func nogNietIngediend(peil wmo.Peil) bool {
	return peil.Bekend.IsValid() && peil.Bekend.Before(ingediend)
}

// volgensWetsvoorstel are the rules of article 1.2.1 by the bill, which only changes those
// for beschermd wonen.
var volgensWetsvoorstel = []wmo.Keuze[vraagOp, wmo.Gemeentecode]{
	verZelfredzaamheid,
	verOpvang,
	keuze("BW-WPB-01", "/wetsvoorstel/woonadres", "scenario: beschermd wonen: het college van de gemeente van het woonadres",
		BeschermdWonen, func(v vraagOp) wmo.Gemeentecode { return v.feiten().Woonadres }, alsScenario(artikelWetsvoorstel("1.2.1", "", "b"))),
	wmo.AlsDan("BW-WPB-02", "/wetsvoorstel/eerder",
		"scenario: beschermd wonen is nog geen twaalf maanden geleden geëindigd: het college dat dit het laatst verstrekte", nogGeenTwaalfMaanden,
		func(v vraagOp) wmo.Gemeentecode { return v.feiten().eerder().College }, alsScenario(artikelWetsvoorstel("1.2.1a", "1", "a"))).Boven("BW-WPB-01"),
	{Regel: wmo.Als("BW-WPB-03", "/wetsvoorstel/situatieBtotD", "scenario: een van de situaties b tot en met d doet zich voor; wat dan geldt is niet gelezen",
		nietBtotD, alsScenario(artikelWetsvoorstel("1.2.1a", "1", "b-d").Als(wmo.Aanname))).Boven("BW-WPB-01", "BW-WPB-02")},
}

// alsScenario cites the bill. It can be asked about on any day, as known since it was filed.
func alsScenario(b wmo.Bron) wmo.Versie { return b.Sinds(beginWmo).BekendSinds(ingediend) }

func artikelWetsvoorstel(artikel, lid, onderdeel string) wmo.Bron {
	b := wetsvoorstel36288
	b.Artikel, b.Lid, b.Onderdeel = artikel, lid, onderdeel
	return b
}

// nogGeenTwaalfMaanden says whether an earlier provision counts: one that ended on 15 June
// counts through 14 June of the next year.
func nogGeenTwaalfMaanden(v vraagOp) wmo.Uitkomst {
	e := v.feiten().eerder()
	switch {
	case v.Voorziening != BeschermdWonen || e.Verstrekt == wmo.Nee:
		return wmo.Nee
	case e.Verstrekt == wmo.Onbepaald || !e.Einde.IsValid():
		return wmo.Onbepaald
	case !v.op.Before(e.Einde.AddMaanden(telMaanden, wmo.MaandEinde)):
		return wmo.Nee
	default:
		return bekend(e.College)
	}
}

// nietBtotD is Ja when none of the situations b–d applies, and otherwise open.
func nietBtotD(v vraagOp) wmo.Uitkomst {
	if v.Voorziening != BeschermdWonen || v.feiten().SituatieBtotD == wmo.Nee {
		return wmo.Nee
	}
	return wmo.Onbepaald
}

func (in *Hulpvraag) feiten() Wetsvoorstelfeiten {
	if in.Wetsvoorstel == nil {
		return Wetsvoorstelfeiten{}
	}
	return *in.Wetsvoorstel
}

func (w Wetsvoorstelfeiten) eerder() EerderVerstrekt {
	if w.Eerder == nil {
		return EerderVerstrekt{}
	}
	return *w.Eerder
}
