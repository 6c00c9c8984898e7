package rijk

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Parameters lists the national figures as values over time: each holds in the years that it is
// about, as known from its source. Figures of one statement share a code.
func Parameters() []wmo.Parameter {
	var ps []wmo.Parameter
	plaats := map[string]int{}
	totalen := rijkstotalen()
	for i := range totalen {
		t := &totalen[i]
		j, al := plaats[t.Code]
		if !al {
			j, plaats[t.Code] = len(ps), len(ps)
			ps = append(ps, wmo.Parameter{Code: t.Code, Naam: "landelijk bedrag per jaar, " + string(t.Stroom)})
		}
		ps[j].Standen = append(ps[j].Standen, t.stand())
	}
	return ps
}

// stand is the figure with the years in which it holds.
func (t *Rijkstotaal) stand() wmo.Stand[[]wmo.Grootheid] {
	v := t.Bron.Sinds(wmo.MustDatum(strconv.Itoa(t.Van) + "-01-01")).BekendSinds(t.Bekend)
	if t.Tot != 0 {
		v = v.TotEnMet(wmo.MustDatum(strconv.Itoa(t.Tot) + "-12-31"))
	}
	return wmo.StandOf([]wmo.Grootheid{
		wmo.Euro(t.Naam, t.Bedrag),
		{Naam: "aard", Waarde: string(t.Aard)},
		{Naam: "nauwkeurigheid", Waarde: string(t.Nauwkeurigheid)},
	}, v)
}
