package wachten

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// aantalPlaatsen is the number of places, those of the sites together; 0 when none is stated.
func (v *Plaatsenvraag) aantalPlaatsen() int {
	if v.Plaatsen != nil {
		return *v.Plaatsen
	}
	som := 0
	for _, l := range v.Locaties {
		som += l.Plaatsen
	}
	return som
}

// perJaar is the yearly demand, that of the sites together; 0 when none is stated.
func (v *Plaatsenvraag) perJaar() float64 {
	som := kit.Waarde(v.InstroomPerJaar, 0) + kit.Waarde(v.InstroomPerMaand, 0)*kit.MaandenPerJaar
	for _, l := range v.Locaties {
		som += l.InstroomPerJaar
	}
	return som
}

// wijsPlaatsen is where the places stand.
func (v *Plaatsenvraag) wijsPlaatsen() []string {
	if v.Plaatsen != nil {
		return []string{"/plaatsen"}
	}
	return []string{"/locaties"}
}

func (v *Plaatsenvraag) check(k *kit.Keuring) {
	rij, afhaken := v.Model != Verlies, v.Model == WachtrijMetAfhaken
	soort := "model " + string(v.Model)
	k.Velden("", soort,
		kit.Veld{Sleutel: "geduldMaanden", Staat: v.GeduldMaanden != nil, Mag: afhaken, Moet: afhaken},
		kit.Veld{Sleutel: "kwantiel", Staat: v.Kwantiel != nil, Mag: rij, Moet: false},
	)
	if n := v.Norm; n != nil {
		k.Velden("/norm", soort,
			kit.Veld{Sleutel: "weigering", Staat: n.Weigering != nil, Mag: !rij, Moet: false},
			kit.Veld{Sleutel: "afhaken", Staat: n.Afhaken != nil, Mag: afhaken, Moet: false},
			kit.Veld{Sleutel: "wacht", Staat: n.Wacht != nil, Mag: rij, Moet: false},
			kit.Veld{Sleutel: "gemiddeldeWachtWeken", Staat: n.GemiddeldeWachtWeken != nil, Mag: rij, Moet: false},
			kit.Veld{Sleutel: "langer", Staat: n.Langer != nil, Mag: rij, Moet: false},
		)
		if *n == (Plaatsennorm{}) {
			k.Meld(meldingPlaats, "de norm noemt niets", "/norm")
		}
	}
	v.checkVraag(k)
	if w := v.WachtOpWoningMaanden; w != nil && *w >= v.GemiddeldVerblijfMaanden {
		k.Meld(meldingWoning, fmt.Sprintf(
			"van een verblijf van %s maanden kunnen er geen %s wachten op een woning zijn", kit.Nl(v.GemiddeldVerblijfMaanden), kit.Nl(*w)),
			"/wachtOpWoningMaanden", "/gemiddeldVerblijfMaanden")
	}
	if a := v.perJaar() * v.GemiddeldVerblijfMaanden / kit.MaandenPerJaar; a > meesteBelasting {
		k.Meld(kit.MeldingBereik(), fmt.Sprintf(
			"deze instroom en dit verblijf vragen %s plaatsen; ten hoogste %d", kit.Nl(a), meesteBelasting), "/gemiddeldVerblijfMaanden")
	}
}

// checkVraag checks that there is enough to answer and not too much.
func (v *Plaatsenvraag) checkVraag(k *kit.Keuring) {
	namen := wmo.Uniek{}
	for i, l := range v.Locaties {
		namen.Naam(&k.Bevindingen, l.Naam, wmo.Wijs("locaties", strconv.Itoa(i), "naam"))
	}
	instroom := []string{"/instroomPerJaar", "/instroomPerMaand", "/locaties"}
	bronnen := 0
	for _, er := range []bool{v.InstroomPerJaar != nil, v.InstroomPerMaand != nil, len(v.Locaties) > 0} {
		if er {
			bronnen++
		}
	}
	if bronnen > 1 {
		k.Meld(meldingPlaats, "de instroom staat er meer dan één keer", instroom...)
	}
	if v.Plaatsen != nil && len(v.Locaties) > 0 {
		k.Meld(meldingPlaats, "de plaatsen staan er meer dan één keer", "/plaatsen", "/locaties")
	}
	er := v.aantalPlaatsen() > 0
	switch {
	case bronnen == 0 && (!er || v.Norm == nil):
		k.Meld(meldingPlaats, "zonder instroom volgt er alleen iets uit plaatsen en een norm samen", append(instroom, "/plaatsen", "/norm")...)
	case !er && v.Norm == nil:
		k.Meld(meldingPlaats, "plaatsen of een norm zijn nodig", "/plaatsen", "/norm")
	case bronnen == 0 && v.WachtOpWoningMaanden != nil:
		k.Meld(meldingPlaats, "zonder instroom volgt er niets uit het wachten op een woning", "/wachtOpWoningMaanden")
	}
}
