package wachten

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// What a number of places means.
var (
	formuleB = register.Formule("CAP-F-ERLANG-B", "B = B(c), met B(0) = 1 en B(k) = a · B(k − 1) / (k + a · B(k − 1))",
		"B het aandeel dat geen plaats vindt, c plaatsen, a de belasting", erlangB)
	formuleC = register.Formule("CAP-F-ERLANG-C", "C = c · B / (c − a · (1 − B))",
		"C het aandeel dat wacht, B de verliesformule van Erlang bij c plaatsen en belasting a", erlangC)
	formuleA = register.Formule("CAP-F-ERLANG-A", "P = Σ p(c + j) over j ≥ 0, met p(k)/p(k − 1) = a / (min(k, c) + max(k − c, 0) · W/G)",
		"P het aandeel dat wacht, p(k) de kans op k personen, W gemiddeld verblijf en G gemiddeld geduld in maanden", erlangA)
	formuleRij = register.Formule("CAP-F-WACHTENDEN",
		"Lq = C · a / (c − a)", "Lq wie gemiddeld wacht, C het aandeel dat wacht bij c plaatsen en belasting a", erlangC)
	formuleRijAfhaken = register.Formule("CAP-F-WACHTENDEN-AFHAKEN", "Lq = Σ j · p(c + j), met p als bij het aandeel dat wacht",
		"W gemiddeld verblijf en G gemiddeld geduld in maanden", erlangA)
	formuleAfhaken = register.Formule("CAP-F-AFHAKEN",
		"u = 12 · Lq / (λ · G)", "u het aandeel dat afhaakt, Lq wie gemiddeld wacht, G gemiddeld geduld in maanden", erlangA)
	formuleWacht  = register.Formule("CAP-F-GEMIDDELDE-WACHT", "w = 365,25 / 7 · Lq / λ", "w weken, Lq wie gemiddeld wacht, λ instroom per jaar", kit.Little())
	formuleLanger = register.Formule("CAP-F-LANGER-WACHTEN", "h = C · e^(−(c − a) · t · 12 · 7 / (365,25 · W))",
		"h het aandeel dat langer wacht dan t weken, C het aandeel dat wacht bij c plaatsen en belasting a", erlangC)
	formuleLangerAfhaken = register.Formule("CAP-F-LANGER-AFHAKEN",
		"h = P · e^(−θ) · γ(c · g; a · g · e^(−θ)) / γ(c · g; a · g), met g = G/W en θ = t · 12 · 7 / (365,25 · G)",
		"h het aandeel dat langer wacht dan t weken, P het aandeel dat wacht, γ de onvolledige gammafunctie", erlangA)
	formuleKwantiel = register.Formule("CAP-F-WACHTKWANTIEL", "t = kleinste t met h(t) ≤ 1 − q",
		"h(t) het aandeel dat langer wacht dan t weken, bij c plaatsen en belasting a; zonder geduld G haakt niemand af", erlangC)
	formuleBezet = register.Formule("CAP-F-PLAATSEN-BEZET",
		"L = a · (1 − u)", "L bezette plaatsen, u het aandeel dat is geweigerd of afgehaakt: 0 als iedereen wacht", kit.Little())
	formuleGraad = register.Formule("CAP-F-PLAATSEN-BEZETTING", "ρ = L / c", "L bezette plaatsen, c plaatsen", boekhouding)
	formuleGroei = register.Formule("CAP-F-WACHTRIJ-GROEI", "g = 12 · (a − c) / W",
		"g met hoeveel personen per jaar de wachtrij groeit als de belasting a ten minste de c plaatsen is", kit.Little())
)

// vraag is one demand: a system, with the stay and the arrivals that make its load.
type vraag struct {
	stelsel

	verblijf, lambda float64 // months, a year
}

func (r *planner) van(a, verblijf, lambda float64) vraag {
	return vraag{stelsel{r.v.Model, a, kit.Waarde(r.v.GeduldMaanden, 0) / verblijf}, verblijf, lambda}
}

// inVerblijven turns weeks into mean stays.
func (p vraag) inVerblijven(weken float64) float64 {
	return weken * kit.MaandenPerJaar / (kit.WekenPerJaar * p.verblijf)
}

// inWeken turns mean stays into weeks.
func (p vraag) inWeken(t float64) float64 {
	return t * p.verblijf * kit.WekenPerJaar / kit.MaandenPerJaar
}

// bediening is what c places mean, with its steps.
func (r *planner) bediening(wie string, p vraag, c int) Bediening {
	e, ok := p.bij(c)
	b := Bediening{Plaatsen: c, Evenwicht: wmo.UitkomstOf(ok)}
	if r.v.Norm != nil {
		u := wmo.UitkomstOf(ok && r.v.Norm.geldt(p, c, e))
		b.Voldoet = &u
	}
	zijn, a := wmo.Aantal("c", c, "plaatsen"), last(p.a)
	if !ok {
		b.GroeiPerJaar = kit.BekendGemeten((p.a - float64(c)) * kit.MaandenPerJaar / p.verblijf)
		r.stap(formuleGroei, wie+"groei van de wachtrij", kit.Grootheid("g", *b.GroeiPerJaar, "personen per jaar"), zijn, a, verblijf(p.verblijf))
		return b
	}
	if p.model == Verlies {
		b.Weigering = kit.BekendGemeten(e.weigering)
		r.stap(formuleB, wie+"weigering", kit.Grootheid("B", *b.Weigering, ""), zijn, a)
	} else {
		r.wachttijden(wie, p, c, e, &b)
	}
	weg := e.weigering + e.afhaken
	b.BezettePlaatsen = kit.BekendGemeten(e.bezet)
	r.stap(formuleBezet, wie+"bezette plaatsen", kit.Grootheid("L", *b.BezettePlaatsen, "plaatsen"), a, kit.Grootheid("u", weg, ""))
	b.Bezettingsgraad = kit.BekendGemeten(e.bezet / float64(c))
	r.stap(formuleGraad, wie+"bezettingsgraad", kit.Grootheid("ρ", *b.Bezettingsgraad, ""), kit.Grootheid("L", *b.BezettePlaatsen, "plaatsen"), zijn)
	return b
}

// wachttijden is what c places mean for the wait.
func (r *planner) wachttijden(wie string, p vraag, c int, e evenwicht, b *Bediening) {
	zijn, a, geduld := wmo.Aantal("c", c, "plaatsen"), last(p.a), kit.Waarde(r.v.GeduldMaanden, 0)
	invoer := []wmo.Grootheid{zijn, a}
	fWacht, fRij, fLanger := formuleC, formuleRij, formuleLanger
	if p.model == WachtrijMetAfhaken {
		invoer = append(invoer, verblijf(p.verblijf), kit.Grootheid("G", geduld, "maanden"))
		fWacht, fRij, fLanger = formuleA, formuleRijAfhaken, formuleLangerAfhaken
	}
	b.Wacht, b.Wachtenden = kit.BekendGemeten(e.wacht), kit.BekendGemeten(e.rij)
	r.stap(fWacht, wie+"aandeel dat wacht", kit.Grootheid("P", *b.Wacht, ""), invoer...)
	lq := kit.Grootheid("Lq", *b.Wachtenden, "personen")
	r.stap(fRij, wie+"wachtenden", lq, invoer...)
	b.GemiddeldeWachtWeken = kit.BekendGemeten(p.inWeken(e.rij / p.a))
	r.stap(formuleWacht, wie+"gemiddelde wacht", kit.Grootheid("w", *b.GemiddeldeWachtWeken, "weken"), lq, perJaar(p.lambda))
	if p.model == Wachtrij { // the other one has it already
		invoer = append(invoer, verblijf(p.verblijf))
	} else {
		b.Afhaken = kit.BekendGemeten(e.afhaken)
		r.stap(formuleAfhaken, wie+"aandeel dat afhaakt", kit.Grootheid("u", *b.Afhaken, ""), lq, perJaar(p.lambda), kit.Grootheid("G", geduld, "maanden"))
	}
	if n := r.v.Norm; n != nil && n.Langer != nil {
		b.Langer = kit.BekendGemeten(p.langer(c, e, p.inVerblijven(n.Langer.Weken)))
		r.stap(fLanger, wie+"aandeel dat langer wacht dan de norm", kit.Grootheid("h", *b.Langer, ""),
			append(slices.Clip(invoer), kit.Grootheid("t", n.Langer.Weken, "weken"))...)
	}
	if q := r.v.Kwantiel; q != nil {
		b.KwantielWeken = kit.BekendGemeten(p.inWeken(p.kwantiel(c, e, *q)))
		r.stap(formuleKwantiel, wie+"wacht van het gevraagde aandeel", kit.Grootheid("t", *b.KwantielWeken, "weken"),
			append(slices.Clip(invoer), kit.Grootheid("q", *q, ""))...)
	}
}

func verblijf(maanden float64) wmo.Grootheid { return kit.Grootheid("W", maanden, "maanden") }
