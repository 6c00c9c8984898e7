package wachten

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

var formuleGespreid = register.Formule("CAP-F-GESPREID", "x = Σ λ · x / Σ λ", "x van elke locatie, met λ haar instroom per jaar", boekhouding)

// tel counts the sites together, each on its own.
func (r *planner) tel() {
	g := &Gespreid{}
	g.Weigering = r.gewogen("weigering", func(b *Bediening) *float64 { return b.Weigering })
	g.Wacht = r.gewogen("aandeel dat wacht", func(b *Bediening) *float64 { return b.Wacht })
	g.GemiddeldeWachtWeken = r.gewogen("gemiddelde wacht", func(b *Bediening) *float64 { return b.GemiddeldeWachtWeken })
	g.Afhaken = r.gewogen("aandeel dat afhaakt", func(b *Bediening) *float64 { return b.Afhaken })
	if r.v.Norm != nil {
		som := 0
		var delen []wmo.Grootheid
		for i := range r.uit.Locaties {
			l := &r.uit.Locaties[i]
			som += *l.Nodig
			delen = append(delen, wmo.Aantal(l.Naam, *l.Nodig, "plaatsen"))
		}
		g.Nodig = &som
		r.stap(formuleSom, "plaatsen die de norm op alle locaties vraagt", wmo.Aantal("c", som, "plaatsen"), delen...)
	}
	r.uit.Gespreid = g
}

// gewogen is a number of the sites, weighed by who comes; nil if a site has none.
func (r *planner) gewogen(wat string, van func(*Bediening) *float64) *float64 {
	som := 0.0
	var invoer []wmo.Grootheid
	for i, l := range r.v.Locaties {
		x := van(&r.uit.Locaties[i].Bediening)
		if x == nil {
			return nil
		}
		som += l.InstroomPerJaar * *x
		invoer = append(invoer, kit.Grootheid("x", *x, ""), perJaar(l.InstroomPerJaar))
	}
	gemiddeld := kit.BekendGemeten(som / r.lambda)
	r.stap(formuleGespreid, wat+", over alle locaties", kit.Grootheid("x", *gemiddeld, ""), invoer...)
	return gemiddeld
}

// vergelijk warns when a smaller site serves fewer of those who come: one occupancy for all
// sizes does that.
func (r *planner) vergelijk() {
	kwaad := func(b *Bediening) float64 {
		if b.Weigering != nil {
			return *b.Weigering
		}
		return kit.Waarde(b.Wacht, 1)
	}
	best, slechtst := 0, 0
	for i := range r.uit.Locaties {
		b := &r.uit.Locaties[i].Bediening
		if kwaad(b) < kwaad(&r.uit.Locaties[best].Bediening) {
			best = i
		}
		if kwaad(b) > kwaad(&r.uit.Locaties[slechtst].Bediening) {
			slechtst = i
		}
	}
	hoog, laag := &r.uit.Locaties[slechtst], &r.uit.Locaties[best]
	if hoog.Bediening.Plaatsen >= laag.Bediening.Plaatsen {
		return
	}
	wat := "moet wachten"
	if r.v.Model == Verlies {
		wat = "vindt geen plaats"
	}
	r.MeldVolgens(schaal, meldingSchaal, fmt.Sprintf(
		"bij %s (%d plaatsen) %s %s %%, bij %s (%d plaatsen) %s %%: één bezettingsgraad voor elke grootte benadeelt de kleine locatie",
		wmo.Kort(hoog.Naam), hoog.Bediening.Plaatsen, wat, kit.Nl(100*kwaad(&hoog.Bediening)),
		wmo.Kort(laag.Naam), laag.Bediening.Plaatsen, kit.Nl(100*kwaad(&laag.Bediening))),
		wmo.Wijs("locaties", strconv.Itoa(slechtst), "plaatsen"), wmo.Wijs("locaties", strconv.Itoa(best), "plaatsen"))
}
