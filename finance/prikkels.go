package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Prikkelvraag asks whom an arrangement pushes where, at one inzet.
type Prikkelvraag struct {
	Arrangement Arrangement `json:"arrangement"`
	Inzet       Inzet       `json:"inzet"`
	// Welzijn is what naar_welzijn asks for; without it that event is not worked out.
	Welzijn *Welzijnsovername `json:"welzijn,omitempty"`
	// Indicatiekosten are what one indication costs the municipality; without them
	// indicatie_vermeden is not worked out. Free access knows no indications.
	Indicatiekosten *wmo.Bedrag `json:"indicatiekosten,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// Prikkels is what each event does to the provider and to the municipality, and where
// that changes.
type Prikkels struct {
	Naam         string         `json:"naam"`
	Peil         wmo.Peil       `json:"peil"`
	Geldstroom   Geldstroom     `json:"geldstroom"` // at the inzet that was asked about
	Prikkels     []Prikkel      `json:"prikkels"`
	NietBerekend []NietBerekend `json:"nietBerekend"`
	// Knikpunten are the volumes at which something turns. Those beyond a hundred
	// million clients are left out.
	Knikpunten []Knikpunt       `json:"knikpunten"`
	Berekening wmo.Berekening   `json:"berekening"`
	Aannames   []wmo.Voorbehoud `json:"aannames"`
	// Voorbehouden are there with a bestedingsruimte.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	// Bevindingen do not stand in the way of the result.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// Prikkel is what one event does: the exact difference between two whole calculations,
// the one with and the one without it.
type Prikkel struct {
	Soort      Prikkelsoort `json:"soort"`
	RegimeVoor Regime       `json:"regimeVoor"`
	RegimeNa   Regime       `json:"regimeNa"`
	// Knikken are the turning points between both, when the regimes differ: the amounts
	// below are then those of two stretches together.
	Knikken    []Knikpuntsoort   `json:"knikken,omitempty"`
	Aanbieder  Aanbiedersprikkel `json:"aanbieder"`
	Gemeente   Gemeenteprikkel   `json:"gemeente"`
	Berekening wmo.Berekening    `json:"berekening"`
}

// Aanbiedersprikkel is what an event does to the provider: what comes more, below zero
// what comes less.
type Aanbiedersprikkel struct {
	Teken     Teken      `json:"teken"`     // of the result
	Opbrengst wmo.Bedrag `json:"opbrengst"` // paid by the municipality
	Kosten    wmo.Bedrag `json:"kosten"`    // what it pays for welfare included
	Resultaat wmo.Bedrag `json:"resultaat"`
	// Verklaring is where the resultaat comes from; the parts add up to it.
	Verklaring []Prikkeldeel `json:"verklaring"`
}

// Gemeenteprikkel is what an event does to the municipality. Netto is betaald, less
// bijdragen, plus overig; above zero it spends more, which is a nadeel.
type Gemeenteprikkel struct {
	Teken     Teken      `json:"teken"`
	Betaald   wmo.Bedrag `json:"betaald"` // to the provider
	Bijdragen wmo.Bedrag `json:"bijdragen"`
	Overig    wmo.Bedrag `json:"overig"` // for welfare, and below zero an indication saved
	Netto     wmo.Bedrag `json:"netto"`
}

// Prikkeldeel is a part of what an event does to the result of the provider.
type Prikkeldeel struct {
	Onderdeel Prikkelonderdeel `json:"onderdeel"`
	Bedrag    wmo.Bedrag       `json:"bedrag"` // above zero adds to the result
}

// NietBerekend is an event that was not worked out.
type NietBerekend struct {
	Soort Prikkelsoort `json:"soort"`
	Reden string       `json:"reden"` // in Dutch
}

// MeasureIncentives works out whom an arrangement pushes where. An event is one client more
// or less for the whole period, with as many units as the others get. A month longer is
// one month of that period for one client: its part of the units and of the own
// contribution, and of a price per period; a price per client is not paid again. The
// own contributions of a client who leaves are missed. Fixed costs stay what they are.
// The error is [wmo.Bevindingen] as with [DescribeArrangement].
func MeasureIncentives(in Prikkelvraag, peil wmo.Peil) (Prikkels, error) {
	r, err := kit.Keur(&in, peil, in.keur)
	if err != nil {
		return Prikkels{}, err
	}
	m := meet(&in.Arrangement, &in.Inzet, in.Welzijn, in.Indicatiekosten)
	in.Arrangement.verklaar(&r, &in.Inzet, &m.voor)
	p := Prikkels{Naam: in.Arrangement.Naam, Peil: peil, Geldstroom: m.voor, Prikkels: []Prikkel{}, NietBerekend: []NietBerekend{}}
	for _, s := range prikkelsoortwoorden.Waarden() {
		if reden := m.beletsel(s); reden != "" {
			p.NietBerekend = append(p.NietBerekend, NietBerekend{s, string(reden)})
			continue
		}
		p.Prikkels = append(p.Prikkels, m.prikkel(s, peil))
	}
	if ruimte := in.Arrangement.Bestedingsruimte; ruimte != nil {
		verklaarOverleg(&r, *ruimte)
	}
	p.Knikpunten = m.knikpunten(&r)
	r.NeemAan(prikkelAannames...)
	r.BehoudAls(m.a.Bestedingsruimte != nil, ruimteVoorbehouden...)
	m.bijdrageHoog(&r, "/arrangement")
	p.Berekening, p.Aannames, p.Voorbehouden, p.Bevindingen = r.Berekening(), r.Aannames(), r.Voorbehouden(), r.Bevindingen()
	return p, nil
}

func (v *Prikkelvraag) keur(k *kit.Keuring) {
	v.Arrangement.keur(k, "/arrangement")
	v.Inzet.keur(k, "/inzet", &v.Arrangement)
	k.Overbodig(v.Indicatiekosten != nil && v.Arrangement.Toegang == VrijToegankelijk, "/indicatiekosten", string(VrijToegankelijk))
}

// prikkel tells an event in full.
func (m *meting) prikkel(s Prikkelsoort, peil wmo.Peil) Prikkel {
	v := m.verander(s)
	na, voor := &v.na, &m.voor
	resultaat, netto := m.resultaat(&v), m.netto(&v)
	r := wmo.VerantwoordingOp(peil)
	r.Stap(formulePrikkelAanbieder, "resultaat van de aanbieder", wmo.Euro("ΔS", resultaat),
		wmo.Euro("S1", na.Resultaat), wmo.Euro("S0", voor.Resultaat), wmo.Euro("w", v.welzijn))
	r.Stap(formulePrikkelGemeente, "netto voor de gemeente", wmo.Euro("ΔG", netto),
		wmo.Euro("G1", na.NettoGemeente), wmo.Euro("G0", voor.NettoGemeente), wmo.Euro("o", v.overig))
	variabel := na.VariabeleKosten.Min(voor.VariabeleKosten)
	betaald := na.Opbrengst.Min(voor.Opbrengst)
	return Prikkel{
		Soort: s, RegimeVoor: voor.Regime, RegimeNa: na.Regime, Knikken: knikkenTussen(voor.Regime, na.Regime),
		Aanbieder: Aanbiedersprikkel{
			Teken: tekenVan(resultaat), Opbrengst: betaald, Kosten: variabel.Plus(v.welzijn),
			Resultaat: resultaat, Verklaring: m.delen(&v),
		},
		Gemeente: Gemeenteprikkel{
			Teken: tekenVan(kit.Negatief(netto)), Betaald: betaald, Bijdragen: na.Bijdragen.Min(voor.Bijdragen),
			Overig: v.overig, Netto: netto,
		},
		Berekening: r.Berekening(),
	}
}

// delen takes the change of the result apart: what the use is worth, what a ceiling or
// a corridor makes of that, and what it costs.
func (m *meting) delen(v *verandering) []Prikkeldeel {
	na, voor := &v.na, &m.voor
	waarde := na.Waarde.Min(voor.Waarde)
	delen := []Prikkeldeel{{DeelWaarde, waarde}}
	verrekend := na.Opbrengst.Min(voor.Opbrengst).Min(waarde)
	switch {
	case m.a.Bestedingsruimte != nil:
		delen = append(delen, Prikkeldeel{DeelRuimte, verrekend})
	case m.a.Corridor != nil:
		delen = append(delen, Prikkeldeel{DeelCorridor, verrekend})
	}
	delen = append(delen, Prikkeldeel{DeelKosten, voor.VariabeleKosten.Min(na.VariabeleKosten)})
	if !v.welzijn.IsZero() {
		delen = append(delen, Prikkeldeel{DeelWelzijn, kit.Negatief(v.welzijn)})
	}
	return delen
}

var meldingBijdrageHoog = register.Melding("FIN-BIJDRAGE-HOOG", "de eigen bijdragen zijn samen hoger dan wat de aanbieder krijgt")

// bijdrageHoog finds clients who together contribute more than is paid for them. It is
// told and not capped: only some contributions may by law not exceed the cost price,
// and how that is calculated the verordening says.
func (m *meting) bijdrageHoog(r *wmo.Verantwoording, w string) {
	if m.voor.Bijdragen.Compare(m.voor.Opbrengst) <= 0 {
		return
	}
	w += "/bijdrage/perClient"
	bericht := "de cliënten dragen samen " + kit.EuroTekst(m.voor.Bijdragen) + " bij, meer dan de " +
		kit.EuroTekst(m.voor.Opbrengst) + " die de aanbieder krijgt"
	if m.a.Bijdrage.Soort == GemeentelijkeBijdrage {
		r.MeldVolgens(kostprijsGrens, meldingBijdrageHoog, bericht, w)
	} else {
		r.Meld(meldingBijdrageHoog, bericht, w)
	}
}
