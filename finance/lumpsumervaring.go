package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Lumpsumervaring is a published result of a lumpsum.
//
//schema:nl Een gepubliceerd resultaat van een lumpsum.
type Lumpsumervaring struct {
	//schema:nl Waarvan het resultaat is.
	Naam string `json:"naam"`
	//schema:nl Opbrengst en resultaat zoals de bron ze geeft.
	Rekening Lumpsumrekening `json:"rekening"`
	//schema:nl De resultaten per taak zoals de bron ze geeft.
	Taken []Lumpsumtaak `json:"taken"`
	//schema:nl Wat erbij hoort om het resultaat te begrijpen.
	Toelichting string `json:"toelichting"`
	// Bekend is the day from which the result counts as known. The source bears no date; nobody
	// can have known it earlier.
	//
	//schema:nl De dag vanaf welke het resultaat als bekend telt. De bron heeft geen datum; eerder kan niemand het geweten
	//schema:nl hebben.
	Bekend wmo.Datum `json:"bekend"`
	//schema:nl De bron van het resultaat.
	Bron wmo.Bron `json:"bron"`
}

// Lumpsumervaringen lists the published results of lumpsums that were read: one so far.
func Lumpsumervaringen() []Lumpsumervaring {
	return []Lumpsumervaring{{
		Naam: "Incluzio Hollands Kroon, prognose 2020",
		Rekening: Lumpsumrekening{
			Opbrengst: wmo.MustBedrag("20000000.00"), OpbrengstIs: GezegdOngeveer, Resultaat: wmo.MustBedrag("-800000.00"), ResultaatIs: GezegdRuim,
		},
		Taken: []Lumpsumtaak{
			{Naam: "jeugd", Resultaat: kit.Euros("-500000.00"), Is: GezegdKrap},
			{Naam: "Wmo", Resultaat: kit.Euros("-300000.00"), Is: GezegdRuim},
			{Naam: "wijkteams", Resultaat: kit.Euros("-7000.00"), Is: GezegdPrecies},
		},
		Toelichting: "één aanbieder; bij jeugd gaat het om een taakstelling die niet werd gehaald; " +
			"het tekort op de Wmo werd toegeschreven aan hulp bij het huishouden na het abonnementstarief",
		Bekend: wmo.MustDatum("2020-01-01"), Bron: hollandsKroon,
	}}
}

// Lumpsumvergelijking compares a loss, as a share of the income, with a published one. The shares
// are compared exactly, before rounding.
//
//schema:nl Een verlies als deel van de opbrengst, naast een gepubliceerd verlies. De aandelen zijn exact vergeleken,
//schema:nl voor het afronden.
type Lumpsumvergelijking struct {
	//schema:nl Het gepubliceerde resultaat.
	Ervaring Lumpsumervaring `json:"ervaring"`
	// Aandeel is the published loss as a part of the income, to four decimals; AandeelIs says
	// how precise it is.
	//
	//schema:nl Het gepubliceerde verlies als deel van de opbrengst, op vier decimalen.
	Aandeel wmo.Getal `json:"aandeel"`
	//schema:nl Hoe nauwkeurig dat aandeel is.
	AandeelIs Zegswijze `json:"aandeelIs"`
	// MinstensZoveel says whether the loss in question is at least that share, with all amounts
	// taken as stated.
	//
	//schema:nl Of het verlies waarnaar is gevraagd ten minste dat aandeel is, met alle bedragen zoals genoemd.
	MinstensZoveel wmo.Uitkomst `json:"minstensZoveel"`
}

// vergelijk compares with all published results that were known on the day Bekend of the Peil.
// Fractions are compared by cross-multiplication, exactly.
func (l *Lumpsumoordeel) vergelijk(r *wmo.Verantwoording) []Lumpsumvergelijking {
	uit := []Lumpsumvergelijking{}
	for _, e := range Lumpsumervaringen() {
		if !r.Peil().Kent(e.Bekend) {
			continue
		}
		e.Bron = r.Citeer(e.Bron)
		verlies := tekortOnderNul(e.Rekening.Resultaat)
		hier, daar := l.Verlies.Maal(e.Rekening.Opbrengst.Getal()), verlies.Maal(l.Opbrengst.Getal())
		uit = append(uit, Lumpsumvergelijking{
			Ervaring: e, Aandeel: kit.Verhouding(verlies, e.Rekening.Opbrengst, kit.VerhoudingDecimalen), AandeelIs: e.Rekening.ResultaatIs,
			MinstensZoveel: wmo.UitkomstOf(hier.Compare(daar) >= 0),
		})
	}
	return uit
}
