package overgang

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// check finds what is wrong before anything is counted.
func (in *Overgangen) check(k *kit.Keuring) {
	uitVerblijven := len(in.Verblijven) > 0
	if uitVerblijven == (len(in.Toestanden) > 0) {
		k.Meld(meldingBron, "geef verblijven, of toestanden met getelde overgangen: het een of het ander", "/verblijven", "/toestanden")
		return
	}
	if !in.Waarneming.IsZero() && !in.Waarneming.Einddatum.IsValid() {
		k.Meld(kit.MeldingPeriode(), "een waarneming heeft een einddatum", "/waarneming")
	}
	projectie := in.Termijnen > 0
	k.Velden("", "een vraag uit verblijven",
		kit.Veld{Sleutel: "waarneming", Staat: !in.Waarneming.IsZero(), Mag: true, Moet: uitVerblijven},
		kit.Veld{Sleutel: "overgangen", Staat: in.Overgangen != nil, Mag: !uitVerblijven, Moet: false})
	k.Velden("", "vooruitrekenen",
		kit.Veld{Sleutel: "termijnen", Staat: projectie, Mag: true, Moet: in.Standen != nil},
		kit.Veld{Sleutel: "standen", Staat: in.Standen != nil, Mag: true, Moet: projectie && !uitVerblijven})
	var standen wmo.Uniek
	for i := range in.Standen {
		standen.Naam(&k.Bevindingen, in.Standen[i].Toestand, wmo.Wijs("standen", strconv.Itoa(i), "toestand"))
	}
	if uitVerblijven {
		for i := range in.Verblijven {
			checkVerblijf(k, wmo.Wijs("verblijven", strconv.Itoa(i)), &in.Verblijven[i])
		}
		checkGemeenten(k, in.Verblijven)
		return
	}
	in.checkGeteld(k)
}

// checkGeteld checks states and counts.
func (in *Overgangen) checkGeteld(k *kit.Keuring) {
	absorberend, uit := map[string]bool{}, map[string]int{}
	for i := range in.Overgangen {
		o := &in.Overgangen[i]
		uit[wmo.Naamsleutel(o.Van)] += o.Aantal
	}
	var namen wmo.Uniek
	verlaten := false
	for i := range in.Toestanden {
		t, w := &in.Toestanden[i], wmo.Wijs("toestanden", strconv.Itoa(i))
		namen.Naam(&k.Bevindingen, t.Naam, w+"/naam")
		absorberend[wmo.Naamsleutel(t.Naam)] = t.Absorberend
		verlaten = verlaten || !t.Absorberend
		k.Velden(w, "een absorberende toestand", kit.Veld{Sleutel: "jaren", Staat: t.Jaren != nil, Mag: !t.Absorberend, Moet: !t.Absorberend})
		k.Velden(w, "een vraag zonder waarneming", kit.Veld{Sleutel: "instroom", Staat: t.Instroom != nil, Mag: !in.Waarneming.IsZero(), Moet: false})
		if t.Jaren != nil && *t.Jaren == 0 {
			k.Meld(meldingTijd, fmt.Sprintf("%d keer vertrokken en geen tijd: daar volgt geen tempo uit", uit[wmo.Naamsleutel(t.Naam)]), w+"/jaren")
		}
	}
	if !verlaten {
		k.Meld(meldingTijd, "er is geen toestand waaruit men kan vertrekken", "/toestanden")
	}
	var paren wmo.Uniek
	for i := range in.Overgangen {
		o, w := &in.Overgangen[i], wmo.Wijs("overgangen", strconv.Itoa(i))
		van, naar := wmo.Naamsleutel(o.Van), wmo.Naamsleutel(o.Naar)
		einde, vanBekend := absorberend[van]
		_, naarBekend := absorberend[naar]
		if !vanBekend {
			meldOnbekend(k, o.Van, w+"/van")
		}
		if !naarBekend {
			meldOnbekend(k, o.Naar, w+"/naar")
		}
		switch {
		case van == naar:
			k.Meld(meldingUitEinde, "wie in dezelfde toestand blijft gaat niet over", w+"/van", w+"/naar")
		case einde:
			k.Meld(meldingUitEinde, wmo.Kort(o.Van)+" is absorberend: daaruit gaat niemand verder", w+"/van")
		}
		paren.Namen(&k.Bevindingen, w, o.Van, o.Naar)
	}
	in.checkNamen(k, absorberend)
}

// checkNamen checks that the states that are named elsewhere are there.
func (in *Overgangen) checkNamen(k *kit.Keuring, absorberend map[string]bool) {
	if _, ok := absorberend[wmo.Naamsleutel(in.Doel)]; in.Doel != "" && !ok {
		meldOnbekend(k, in.Doel, "/doel")
	}
	for i := range in.Standen {
		if _, ok := absorberend[wmo.Naamsleutel(in.Standen[i].Toestand)]; !ok {
			meldOnbekend(k, in.Standen[i].Toestand, wmo.Wijs("standen", strconv.Itoa(i), "toestand"))
		}
	}
}
