package tabel

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// beeld is a value as it is shown. A few lists with too many columns for a screen become a table with the
// most important ones; any other value is itself.
func beeld(v reflect.Value) reflect.Value {
	switch x := v.Interface().(type) {
	case []capacity.Jaar:
		return reflect.ValueOf(jaren(x))
	case []capacity.Deeljaar:
		return reflect.ValueOf(perJaar(x))
	default:
		return v
	}
}

// een is a number that is shown with one decimal.
type een float64

func (x een) String() string { return Getal(float64(x), 1) }

// jaren is the path of one vorm.
func jaren(js []capacity.Jaar) Tabel {
	t := Nieuw("jaar", "begin", "in", "uit", "band uit", "eind", "band eind", "plaatsen", "pad naar doel", "nodig uit", "stand min pad", "woningen")
	for i := range js {
		j := &js[i]
		var doel, nodig, gat any
		if d := j.Doel; d != nil {
			doel, nodig, gat = een(d.Stand), een(d.Uitstroom), een(d.Gat)
		}
		t.Rij(jaar(j.Periode), een(j.StandBegin), een(j.Instroom), een(j.Uitstroom), j.UitstroomSpreiding,
			een(j.StandEind), j.StandSpreiding, (*een)(j.Plaatsen), doel, nodig, gat, (*een)(j.Woningen))
	}
	return *t
}

// jaar names a year: 2016, or its first day when it does not begin on 1 January.
func jaar(p wmo.Periode) string { return strings.TrimSuffix(p.Begindatum.String(), "-01-01") }

// perJaar is a table of what each gets in each year, with a dash when it does not take part.
func perJaar(js []capacity.Deeljaar) Tabel {
	t, som := Nieuw("wie"), map[string]int{}
	rij := func(wie string) *[]string {
		n := slices.IndexFunc(t.rijen, func(rij []string) bool { return rij[0] == wie })
		if n < 0 {
			n = len(t.rijen)
			t.rijen = append(t.rijen, []string{wie})
		}
		return &t.rijen[n]
	}
	zet := func(wie string, n int) {
		r := rij(wie)
		*r = t.vol(*r, "–")
		(*r)[len(t.kop)-1] = strconv.Itoa(n)
		som[wie] += n
	}
	for _, j := range js {
		for _, d := range j.Delen {
			rij(d.Naam) // first a row for every participant, then those about all together
		}
	}
	open := 0
	for _, j := range js {
		t.kop = append(t.kop, jaar(j.Periode))
		for _, d := range j.Delen {
			zet(d.Naam, d.Aantal)
		}
		if j.Onbeslist != open {
			zet("nog niet beslist", j.Onbeslist-open)
		}
		zet("samen", j.Totaal)
		open = j.Onbeslist
	}
	t.kop = append(t.kop, "totaal")
	for wie, n := range som {
		zet(wie, n)
	}
	return *t
}
