package wachten

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// What the demand is, and what an answer rests on.
var (
	formuleInstroom = register.Formule("CAP-F-INSTROOM-MAAND", "λ = 12 · m", "m de instroom per maand", boekhouding)
	formuleSom      = register.Formule("CAP-F-LOCATIES", "s = Σ x", "x van elke locatie", boekhouding)
	formuleLast     = register.Formule("CAP-F-BELASTING", "a = λ · W / 12", "λ instroom per jaar, W gemiddeld verblijf in maanden", kit.Little())

	meldingGroeit  = register.Melding("CAP-WACHTRIJ-GROEIT", "er komen meer mensen dan de plaatsen aankunnen: de wachtrij groeit zonder einde")
	meldingSchaal  = register.Melding("CAP-SCHAAL", "een kleine locatie helpt een kleiner deel dan een grote")
	meldingPlaats  = register.Melding("CAP-PLAATSENVRAAG", "uit wat is opgegeven volgt geen antwoord, of er is te veel opgegeven")
	meldingWoning  = register.Melding("CAP-WONINGWACHT", "het wachten op een woning is langer dan het verblijf waar het deel van is")
	aannamePoisson = register.Aanname("CAP-A-WACHT-POISSON",
		"wie een plaats zoekt komt los van anderen en het hele jaar even vaak (een Poissonproces): geen seizoen, geen groepen")
	aannameStationair = register.Aanname("CAP-A-WACHT-STATIONAIR",
		"instroom en verblijf blijven lang genoeg gelijk: de uitkomst is een gemiddelde over de tijd, en geen voorspelling voor dit jaar")
	aannameOngevoelig = register.Aanname("CAP-A-ONGEVOELIG",
		"alleen het gemiddelde verblijf telt en niet de spreiding ervan; wie geweigerd is komt niet terug")
	aannameExponentieel = register.Aanname("CAP-A-WACHT-EXPONENTIEEL",
		"het verblijf is exponentieel verdeeld: wie al lang blijft, vertrekt even snel als wie net kwam; bij een andere spreiding wordt de wacht anders")
	aannameVolgorde = register.Aanname("CAP-A-WACHT-VOLGORDE", "wie het langst wacht krijgt de eerste vrije plaats; niemand gaat voor")
	aannameGeduld   = register.Aanname("CAP-A-WACHT-GEDULD", "het geduld van wie wacht is exponentieel verdeeld, en wie afhaakt komt niet terug")
	aannameVerblijf = register.Aanname("CAP-A-VERBLIJF-VAST",
		"het gemiddelde verblijf verandert niet met de drukte; stokt de uitstroom, dan wordt het langer en zijn er meer plaatsen nodig")
	aannameWeken    = register.Aanname("CAP-A-WACHT-WEKEN", "een jaar is 365,25 dagen en een maand een twaalfde daarvan")
	aannameBundelen = register.Aanname("CAP-A-BUNDELEN", "samen geteld neemt iedereen elke vrije plaats aan, op welke locatie ook")
	aannameWoning   = register.Aanname("CAP-A-WONINGWACHT",
		"zonder wachten op een woning wordt het verblijf zoveel korter en blijft de instroom gelijk", nietGeblokkeerd)
)

// PlanPlaces finds what a number of places means for those who come, the least number that meets a
// norm, or the greatest demand that places can take within a norm.
func PlanPlaces(v Plaatsenvraag, peil wmo.Peil) (Plaatsenplan, error) {
	va, err := kit.Keur(&v, peil, v.check)
	if err != nil {
		return Plaatsenplan{}, err
	}
	r := planner{Verantwoording: va, v: &v, uit: Plaatsenplan{Naam: v.Naam, Peil: peil, Model: v.Model}}
	r.verwacht()
	r.vraag()
	if r.uit.Belasting != nil {
		r.bedien()
		r.perLocatie()
		r.woning()
	}
	if r.plaatsen > 0 && v.Norm != nil {
		r.hoogste()
	}
	r.uit.Aannames, r.uit.Bevindingen, r.uit.Berekening = r.Aannames(), r.Bevindingen(), r.Berekening()
	return r.uit, nil
}

// planner answers one question.
type planner struct {
	wmo.Verantwoording

	v        *Plaatsenvraag
	uit      Plaatsenplan
	lambda   float64 // arrivals a year, 0 when they have to follow
	plaatsen int     // 0 when they have to follow
}

func (r *planner) stap(f *wmo.Formule, wat string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	r.Stap(f, r.v.Naam+": "+wat, uit, invoer...)
}

// verwacht tells what the model takes for granted.
func (r *planner) verwacht() {
	r.NeemAan(aannamePoisson, aannameStationair, aannameVerblijf)
	if r.v.Model == Verlies {
		r.NeemAan(aannameOngevoelig)
		return
	}
	r.NeemAan(aannameExponentieel, aannameVolgorde)
	r.NeemAanAls(r.v.Model == WachtrijMetAfhaken, aannameGeduld)
	r.NeemAan(aannameWeken)
	r.NeemAanAls(len(r.v.Locaties) > 0, aannameBundelen)
}

// vraag adds up the demand and the places.
func (r *planner) vraag() {
	v := r.v
	r.plaatsen = v.aantalPlaatsen()
	r.lambda = v.perJaar()
	switch {
	case v.InstroomPerMaand != nil:
		r.stap(formuleInstroom, "instroom per jaar", perJaar(r.lambda), kit.Grootheid("m", *v.InstroomPerMaand, "per maand"))
	case len(v.Locaties) > 0:
		var komen, zijn []wmo.Grootheid
		for _, l := range v.Locaties {
			komen = append(komen, kit.Grootheid(l.Naam, l.InstroomPerJaar, "per jaar"))
			zijn = append(zijn, wmo.Aantal(l.Naam, l.Plaatsen, "plaatsen"))
		}
		r.stap(formuleSom, "instroom van alle locaties", perJaar(r.lambda), komen...)
		r.stap(formuleSom, "plaatsen van alle locaties", wmo.Aantal("c", r.plaatsen, "plaatsen"), zijn...)
	}
	if r.lambda == 0 {
		return
	}
	r.uit.InstroomPerJaar = kit.BekendGemeten(r.lambda)
	r.uit.Belasting = kit.BekendGemeten(r.belast("", r.lambda, v.GemiddeldVerblijfMaanden))
}

// belast is the load of a demand, with its step.
func (r *planner) belast(wie string, lambda, verblijf float64) float64 {
	a := lambda * verblijf / kit.MaandenPerJaar
	r.stap(formuleLast, wie+"belasting", last(a), perJaar(lambda), kit.Grootheid("W", verblijf, "maanden"))
	return a
}

// perLocatie answers each site on its own and compares them with the whole.
func (r *planner) perLocatie() {
	if len(r.v.Locaties) == 0 {
		return
	}
	r.NeemAan(aannameBundelen)
	for _, l := range r.v.Locaties {
		p := r.van(r.belast(l.Naam+", ", l.InstroomPerJaar, r.v.GemiddeldVerblijfMaanden), r.v.GemiddeldVerblijfMaanden, l.InstroomPerJaar)
		stand := Locatiestand{Naam: l.Naam, Belasting: kit.Gemeten(p.a), Bediening: r.bediening(l.Naam+", ", p, l.Plaatsen)}
		if r.v.Norm != nil {
			c := r.nodig(l.Naam+", ", p)
			stand.Nodig = &c
		}
		r.uit.Locaties = append(r.uit.Locaties, stand)
	}
	r.tel()
	r.vergelijk()
}

// bedien answers for all places together.
func (r *planner) bedien() {
	p := r.van(r.lambda*r.v.GemiddeldVerblijfMaanden/kit.MaandenPerJaar, r.v.GemiddeldVerblijfMaanden, r.lambda)
	if r.plaatsen > 0 {
		b := r.bediening("", p, r.plaatsen)
		r.uit.Bediening = &b
		if b.Evenwicht == wmo.Nee {
			r.Meld(meldingGroeit, fmt.Sprintf("er komen %s per jaar meer dan %d plaatsen aankunnen: de wachtrij groeit zonder einde, en er is geen gemiddelde wacht",
				kit.Nl(*b.GroeiPerJaar), r.plaatsen), r.v.wijsPlaatsen()...)
		}
	}
	if r.v.Norm == nil {
		return
	}
	c := r.nodig("", p)
	r.uit.Nodig = &Nodig{Plaatsen: c, Bediening: r.bediening("met "+plaatsen(c)+", ", p, c)}
	if c > 1 {
		minder := r.bediening("met "+plaatsen(c-1)+", ", p, c-1)
		r.uit.Nodig.EenMinder = &minder
	}
}

func plaatsen(c int) string {
	if c == 1 {
		return "1 plaats"
	}
	return fmt.Sprintf("%d plaatsen", c)
}

func perJaar(lambda float64) wmo.Grootheid { return kit.Grootheid("λ", lambda, "per jaar") }
func last(a float64) wmo.Grootheid         { return kit.Grootheid("a", a, "plaatsen") }
