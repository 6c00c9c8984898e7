package wachten

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// What blocked outflow costs in places.
var (
	formuleWoningwacht = register.Formule("CAP-F-WONINGWACHT", "K = L · k / W",
		"K plaatsen van wie op een woning wacht, L bezette plaatsen, k de maanden wachten op een woning in het gemiddelde verblijf W", nietGeblokkeerd)
	formuleZonder = register.Formule("CAP-F-ZONDER-WONINGWACHT",
		"V = W − k", "V het gemiddelde verblijf in maanden zonder het wachten op een woning", nietGeblokkeerd)
	formuleVrij = register.Formule("CAP-F-PLAATSEN-VRIJ",
		"v = c − z", "c plaatsen die de norm nu vraagt, z die zij zonder wachten op een woning zou vragen", boekhouding)
)

// woning tells how many places are taken by those who wait for a home, and what they would be worth.
func (r *planner) woning() {
	k := r.v.WachtOpWoningMaanden
	if k == nil {
		return
	}
	r.NeemAan(aannameWoning)
	w := r.v.GemiddeldVerblijfMaanden
	uit := &Woningwacht{}
	r.uit.WachtOpWoning = uit
	wacht := kit.Grootheid("k", *k, "maanden")
	if b := r.uit.Bediening; b != nil && b.BezettePlaatsen != nil {
		uit.BezettePlaatsen = kit.BekendGemeten(*b.BezettePlaatsen * *k / w)
		r.stap(formuleWoningwacht, "plaatsen van wie op een woning wacht", kit.Grootheid("K", *uit.BezettePlaatsen, "plaatsen"),
			kit.Grootheid("L", *b.BezettePlaatsen, "plaatsen"), wacht, verblijf(w))
	}
	const zonder = "zonder wachten op een woning, "
	r.stap(formuleZonder, zonder+"gemiddeld verblijf", kit.Grootheid("V", w-*k, "maanden"), verblijf(w), wacht)
	p := r.van(r.belast(zonder, r.lambda, w-*k), w-*k, r.lambda)
	uit.Belasting = kit.Gemeten(p.a)
	if r.plaatsen > 0 {
		b := r.bediening(zonder, p, r.plaatsen)
		uit.Bediening = &b
	}
	if r.v.Norm == nil {
		return
	}
	c := r.nodig(zonder, p)
	vrij := r.uit.Nodig.Plaatsen - c
	uit.Nodig, uit.Vrij = &c, &vrij
	r.stap(formuleVrij, "plaatsen die vrijkomen", wmo.Aantal("v", vrij, "plaatsen"),
		wmo.Aantal("c", r.uit.Nodig.Plaatsen, "plaatsen"), wmo.Aantal("z", c, "plaatsen"))
}
