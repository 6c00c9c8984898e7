package capacity

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// wekenPerMaand is 365.25 days a year, a twelfth of it a month.
const wekenPerMaand = kit.WekenPerJaar / kit.MaandenPerJaar

// How long people have waited.
var (
	formuleWachtGemiddeld = register.Formule("CAP-F-WACHT-GEMIDDELD", "w = d / (7 · n)", "d de dagen die n wachtenden samen al wachten", kit.Identiteit())
	formuleWachtLanger    = register.Formule("CAP-F-WACHT-LANGER",
		"s = k / n", "k van de n wachtenden van wie het bekend is wachten al langer dan de grens", kit.Identiteit())

	meldingWacht = register.Melding("CAP-WACHT", "hoe lang er gewacht wordt past niet bij wie er wacht of bij de dag van de telling")

	aannameWachtweken = register.Aanname("CAP-A-WACHTLIJST-WEKEN", "een jaar is 365,25 dagen en een maand een twaalfde daarvan")
)

// Wachtgrens is how long a wait is too long.
//
//schema:nl Hoe lang wachten te lang is.
type Wachtgrens struct {
	//schema:nl Hoeveel weken of maanden.
	Aantal int `json:"aantal" jsonschema:"minimum=1,maximum=5000"`
	//schema:nl Weken of maanden. Maanden tellen op de kalender waar een dag bekend is.
	Eenheid Wachteenheid `json:"eenheid"`
}

// Wachteenheid is the unit of a wait.
//
//schema:nl De eenheid van een wacht.
type Wachteenheid string

// The units of a wait.
const (
	Weken   Wachteenheid = "weken"
	Maanden Wachteenheid = "maanden"
)

var wachteenheidwoorden = wmo.Opsomming[Wachteenheid]{{Weken, "van zeven dagen"}, {Maanden, "op de kalender"}}

func (Wachteenheid) Woorden() []wmo.Woord { return wachteenheidwoorden.Woorden() }

// Wachtouderdom is how long those who wait have waited.
//
//schema:nl Hoe lang de wachtenden al wachten. Het is geen wachttijd: wie wacht is nog niet klaar met wachten.
type Wachtouderdom struct {
	//schema:nl Wachtenden van wie bekend is hoe lang zij al wachten.
	Bekend int `json:"bekend"`
	//schema:nl Wachtenden van wie dat niet bekend is.
	Onbekend int `json:"onbekend"`
	//schema:nl Hoeveel weken zij gemiddeld al wachten, van wie het bekend is.
	GemiddeldWeken float64 `json:"gemiddeldWeken"`
	//schema:nl De grenzen uit de invoer, elk met wie al langer wacht.
	Grenzen []Grensstand `json:"grenzen"`
}

// Grensstand is who has waited longer than a limit.
//
//schema:nl Wie al langer wacht dan een grens.
type Grensstand struct {
	//schema:nl Hoeveel weken of maanden.
	Aantal int `json:"aantal"`
	//schema:nl Weken of maanden.
	Eenheid Wachteenheid `json:"eenheid"`
	//schema:nl Personen die al langer wachten dan de grens; precies de grens is niet langer.
	Langer int `json:"langer"`
	//schema:nl Welk aandeel (0–1) dat is van wie het bekend is.
	Aandeel float64 `json:"aandeel"`
	//schema:nl Het interval van Wilson om dat aandeel, op niveau 0.95.
	Interval Interval `json:"interval"`
}

// ouderdom tells how long those who wait have waited, as far as it is known.
func (t *wachtteller) ouderdom() {
	o := &Wachtouderdom{Grenzen: []Grensstand{}}
	dagen := 0.0
	for _, g := range t.w.Groepen {
		o.Bekend += len(g.Sinds) + len(g.WachtWeken)
		for _, d := range g.Sinds {
			dagen += float64(d.DagenTot(t.w.Datum))
		}
		for _, weken := range g.WachtWeken {
			dagen += 7 * weken
		}
	}
	if o.Bekend == 0 {
		return
	}
	o.Onbekend = t.s.Wachtlijst - o.Bekend
	dagen = kit.Netjes(dagen)
	o.GemiddeldWeken = kit.Netjes(dagen / 7 / float64(o.Bekend))
	n := wmo.Aantal("n", o.Bekend, "")
	for _, grens := range t.w.Grenzen {
		o.Grenzen = append(o.Grenzen, t.langer(grens, n, o.Bekend))
	}
	t.Stap(formuleWachtGemiddeld, t.w.Naam+": gemiddelde ouderdom", kit.Grootheid("w", o.GemiddeldWeken, "weken"), kit.Grootheid("d", dagen, "dagen"), n)
	t.s.Ouderdom = o
}

// langer counts who has waited longer than a limit.
func (t *wachtteller) langer(grens Wachtgrens, n wmo.Grootheid, bekend int) Grensstand {
	uit := Grensstand{Aantal: grens.Aantal, Eenheid: grens.Eenheid}
	weken, maanden := float64(grens.Aantal), grens.Eenheid == Maanden
	if maanden {
		weken *= wekenPerMaand
	}
	for _, g := range t.w.Groepen {
		t.NeemAanAls(maanden && len(g.WachtWeken) > 0, aannameWachtweken)
		for _, d := range g.Sinds {
			tot := d.AddDagen(7 * grens.Aantal)
			if maanden {
				tot = d.AddMaanden(grens.Aantal, wmo.MaandEinde)
			}
			if tot.IsValid() && tot.Before(t.w.Datum) {
				uit.Langer++
			}
		}
		for _, w := range g.WachtWeken {
			if w > weken {
				uit.Langer++
			}
		}
	}
	wat := fmt.Sprintf("%s, langer dan %d %s: ", t.w.Naam, grens.Aantal, grens.Eenheid)
	k := wmo.Aantal("k", uit.Langer, "")
	uit.Aandeel = kit.Netjes(float64(uit.Langer) / float64(bekend))
	uit.Interval = *gemeten(kit.Wilson(uit.Langer, bekend, kit.StandaardNiveau))
	z := kit.Grootheid("z", kit.Normaalkwantiel(kit.StandaardNiveau), "")
	t.Stap(formuleKwantiel, wat+"kwantiel", z, kit.Grootheid("niveau", kit.StandaardNiveau, ""))
	t.Stap(formuleWilson, wat+"ondergrens", kit.Grootheid("onder", uit.Interval.Onder, ""), k, z, n)
	t.Stap(formuleWilson, wat+"bovengrens", kit.Grootheid("boven", uit.Interval.Boven, ""), k, z, n)
	t.Stap(formuleWachtLanger, wat+"aandeel", kit.Grootheid("s", uit.Aandeel, ""), k, n)
	return uit
}

// checkWacht checks that no more have waited than wait, and none from a day after the count.
func (w *Wachtlijst) checkWacht(k *keuring, i int) {
	g, plaats := &w.Groepen[i], func(sleutel string) string { return wmo.Wijs("groepen", strconv.Itoa(i), sleutel) }
	if len(g.Sinds) > 0 && len(g.WachtWeken) > 0 {
		k.Meld(meldingWacht, "hoe lang er gewacht wordt staat er twee keer", plaats("sinds"), plaats("wachtWeken"))
	}
	for sleutel, n := range map[string]int{"sinds": len(g.Sinds), "wachtWeken": len(g.WachtWeken)} {
		if n > g.Wachtend {
			k.Meld(meldingWacht, fmt.Sprintf("van %d personen staat er hoe lang zij wachten, en er wachten er %d", n, g.Wachtend), plaats(sleutel), plaats("wachtend"))
		}
	}
	for j, d := range g.Sinds {
		if d.After(w.Datum) {
			k.Meld(meldingWacht, "op "+w.Datum.String()+" wacht nog niemand sinds "+d.String(), plaats("sinds")+"/"+strconv.Itoa(j), "/datum")
		}
	}
}

// checkGrenzen checks that there is something to hold against a limit.
func (w *Wachtlijst) checkGrenzen(k *keuring) {
	for _, g := range w.Groepen {
		if len(g.Sinds)+len(g.WachtWeken) > 0 {
			return
		}
	}
	if len(w.Grenzen) > 0 {
		k.Meld(meldingWacht, "van geen enkele groep staat er hoe lang er al gewacht wordt", "/grenzen", "/groepen")
	}
}
