package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Lumpsumervaring is a published result of a lumpsum.
type Lumpsumervaring struct {
	Naam        string          `json:"naam"`
	Rekening    Lumpsumrekening `json:"rekening"`
	Taken       []Lumpsumtaak   `json:"taken"`
	Toelichting string          `json:"toelichting"`
	// Bekend is the day before which nobody can have known it: the source bears no date.
	Bekend wmo.Datum `json:"bekend"`
	Bron   wmo.Bron  `json:"bron"`
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

// Lumpsumvergelijking holds a loss against a published one. Both shares are compared
// exactly, and not as they are rounded.
type Lumpsumvergelijking struct {
	Ervaring Lumpsumervaring `json:"ervaring"`
	// Aandeel of the opbrengst that was lost there, four decimals; it is to be read as
	// AandeelIs says.
	Aandeel   wmo.Getal `json:"aandeel"`
	AandeelIs Zegswijze `json:"aandeelIs"`
	// MinstensZoveel says whether this loss is at least that share, as it was told.
	MinstensZoveel wmo.Uitkomst `json:"minstensZoveel"`
}

// vergelijk: a/b is at least c/d when a·d is at least c·b. As known on an earlier day
// there is nothing to compare with.
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
