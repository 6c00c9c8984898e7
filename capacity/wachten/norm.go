package wachten

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// How many places a norm takes, and how much demand it leaves room for.
var (
	formuleNodig = register.Formule("CAP-F-PLAATSEN-NODIG", "c = kleinste c waarbij alles wat de norm noemt ten hoogste zo groot is",
		"a de belasting, W gemiddeld verblijf en G gemiddeld geduld in maanden, en wat de norm noemt", erlangB)
	formuleHoogste = register.Formule("CAP-F-HOOGSTE-BELASTING", "a = grootste a waarbij alles wat de norm noemt ten hoogste zo groot is",
		"c plaatsen, W gemiddeld verblijf en G gemiddeld geduld in maanden, en wat de norm noemt", erlangB)
	meldingZonderGrens = register.Melding("CAP-NORM-ZONDER-GRENS", "een norm waaraan elke instroom voldoet, omdat wie lang wacht afhaakt")

	formuleHoogsteInstroom = register.Formule("CAP-F-HOOGSTE-INSTROOM", "λ = 12 · a / W", "als de belasting, naar de instroom", kit.Little())
)

// geldt says whether all that the norm states holds in a steady state.
func (n *Plaatsennorm) geldt(p vraag, c int, e evenwicht) bool {
	past := func(x float64, hoogst *float64) bool { return hoogst == nil || x <= *hoogst }
	return past(e.weigering, n.Weigering) && past(e.afhaken, n.Afhaken) && past(e.wacht, n.Wacht) &&
		past(p.inWeken(e.rij/p.a), n.GemiddeldeWachtWeken) &&
		(n.Langer == nil || p.langer(c, e, p.inVerblijven(n.Langer.Weken)) <= n.Langer.Aandeel)
}

// voldoet says whether c places meet the norm.
func (r *planner) voldoet(p vraag, c int) bool {
	e, ok := p.bij(c)
	return ok && r.v.Norm.geldt(p, c, e)
}

// genoemd is what the norm states, and the patience if it matters, as inputs of a step.
func (r *planner) genoemd(p vraag) []wmo.Grootheid {
	n := r.v.Norm
	uit := []wmo.Grootheid{verblijf(p.verblijf)}
	bij := func(naam string, x *float64, eenheid string) {
		if x != nil {
			uit = append(uit, kit.Grootheid(naam, *x, eenheid))
		}
	}
	bij("G", r.v.GeduldMaanden, "maanden")
	bij("weigering", n.Weigering, "")
	bij("afhaken", n.Afhaken, "")
	bij("wacht", n.Wacht, "")
	bij("gemiddelde wacht", n.GemiddeldeWachtWeken, "weken")
	if n.Langer != nil {
		bij("langer dan", &n.Langer.Weken, "weken")
		bij("aandeel langer", &n.Langer.Aandeel, "")
	}
	return uit
}

// nodig is the least number of places that meets the norm, with its step.
func (r *planner) nodig(wie string, p vraag) int {
	c := kleinste(func(c int) bool { return r.voldoet(p, c) })
	r.stap(formuleNodig, wie+"plaatsen die de norm vraagt", wmo.Aantal("c", c, "plaatsen"), append([]wmo.Grootheid{last(p.a)}, r.genoemd(p)...)...)
	return c
}

// hoogste is the greatest demand at which the places meet the norm.
func (r *planner) hoogste() {
	w := r.v.GemiddeldVerblijfMaanden
	p := r.van(0, w, 0)
	binnen := func(a float64) bool {
		p.a = a
		return r.voldoet(p, r.plaatsen)
	}
	if binnen(meesteBelasting) { // whoever leaves soon never waits long
		r.Meld(meldingZonderGrens, "aan deze norm is bij elke instroom voldaan: wie lang moet wachten is dan al afgehaakt", "/norm")
		return
	}
	a := grootste(r.plaatsen, binnen)
	h := Hoogstebelasting{Belasting: kit.Gemeten(a), InstroomPerJaar: kit.Gemeten(a * kit.MaandenPerJaar / w)}
	r.uit.Hoogste = &h
	r.stap(formuleHoogste, "hoogste belasting", last(h.Belasting), append([]wmo.Grootheid{wmo.Aantal("c", r.plaatsen, "plaatsen")}, r.genoemd(p)...)...)
	r.stap(formuleHoogsteInstroom, "hoogste instroom", perJaar(h.InstroomPerJaar), last(h.Belasting), verblijf(w))
}
