package verblijf

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// opgave is a destination from elsewhere as it is sorted.
type opgave struct {
	client     int32
	datum      wmo.Datum
	bestemming capacity.Bestemming
	bij        int
	gebruikt   bool
}

// neemBestemmingen gives stays that ended the destinations that are known from elsewhere,
// and tells those that fit none.
func (g *vergaarder) neemBestemmingen() {
	per := map[string]int32{}
	if len(g.in.Bestemmingen) > 0 {
		for i, naam := range g.clienten {
			per[wmo.Naamsleutel(naam)] = int32(i)
		}
	}
	os := make([]opgave, 0, len(g.in.Bestemmingen))
	for i, b := range g.in.Bestemmingen {
		client, bekend := per[wmo.Naamsleutel(b.Client)]
		if !bekend {
			client = -1
		}
		os = append(os, opgave{client, b.Datum, b.Bestemming, i, false})
	}
	slices.SortFunc(os, func(a, b opgave) int {
		return cmp.Or(cmp.Compare(a.client, b.client), a.datum.Compare(b.datum), cmp.Compare(a.bestemming, b.bestemming), cmp.Compare(a.bij, b.bij))
	})
	n := 0
	for i := range g.verblijven {
		v := &g.verblijven[i]
		for n < len(os) && (os[n].client < v.client || os[n].client == v.client && v.einde.IsValid() && os[n].datum.Before(v.einde)) {
			n++
		}
		if n < len(os) && v.einde.IsValid() && os[n].client == v.client && v.einde.DagenTot(os[n].datum) <= g.gat+1 {
			g.bestem(v, &os[n])
			n++
		}
	}
	g.meldOngebruikt(os)
}

// bestem gives a stay a destination from elsewhere, unless the end itself told another.
func (g *vergaarder) bestem(v *verblijf, o *opgave) {
	o.gebruikt = true
	if o.bestemming == capacity.OnbekendBestemming || o.bestemming == v.bestemming {
		return
	}
	if v.bestemming != capacity.OnbekendBestemming {
		g.twijfel(BestemmingStrijdig, v.client, v.einde, v.bij, -1)
	}
	if v.bestemming == capacity.OnbekendBestemming || v.uitReden {
		v.bestemming, v.uitReden = o.bestemming, false
	}
}

func (g *vergaarder) meldOngebruikt(os []opgave) {
	var plaatsen []int
	for i := range os {
		if !os[i].gebruikt {
			plaatsen = append(plaatsen, os[i].bij)
		}
	}
	if len(plaatsen) == 0 {
		return
	}
	slices.Sort(plaatsen)
	var w []string
	for _, i := range plaatsen[:min(len(plaatsen), wmo.MaxBevindingen)] {
		w = append(w, "/bestemmingen/"+strconv.Itoa(i))
	}
	g.Meld(meldingBestemming, fmt.Sprintf("%d van de %d bestemmingen horen bij geen verblijf dat toen eindigde", len(plaatsen), len(os)), w...)
}
