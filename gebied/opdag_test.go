package gebied_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// Lookup finds what CheckOpDag has no objection to, of every code on every edge, and
// allocates nothing.
func TestLookupAgreesWithTheCheck(t *testing.T) {
	t.Parallel()
	dagen := []string{"2010-01-01", "2014-12-30", "2026-12-31", "2027-01-01", "2040-01-01"}
	for _, jaar := range []string{"2015", "2016", "2017", "2018", "2019", "2021", "2022", "2023"} {
		dagen = append(dagen, jaar+"-01-01", wmo.MustDatum(jaar+"-01-01").AddDagen(-1).String())
	}
	dagen = append(dagen, "2015-06-30", "2015-07-01", "2022-03-23", "2022-03-24")
	gevonden, niet := 0, 0
	for n := 1; n <= 9999; n++ {
		c := wmo.MustGemeentecode(fmt.Sprintf("%04d", n))
		for _, dag := range dagen {
			if n > 2000 && n%37 != 0 { // no code is as high as that
				continue
			}
			d := wmo.MustDatum(dag)
			bs, vs := gebied.CheckOpDag(d, gebied.Vermelding{Gemeente: c, Plaats: "/x"})
			gm, ok := gebied.FindMunicipality(c, d)
			require.Equal(t, len(bs)+len(vs) == 0, ok, "%s on %s", c, dag)
			if ok {
				require.Equal(t, c, gm.Code)
				gevonden++
			} else {
				require.Zero(t, gm)
				niet++
			}
		}
	}
	require.Greater(t, gevonden, 8000)
	require.Greater(t, niet, 8000)
	_, ok := gebied.FindMunicipality(wmo.Gemeentecode{}, wmo.MustDatum("2020-01-01"))
	require.False(t, ok)
}

func TestAllocationBudgetOfLookup(t *testing.T) {
	wel, niet, dag := wmo.MustGemeentecode("0344"), wmo.MustGemeentecode("0545"), wmo.MustDatum("2020-01-01")
	require.Zero(t, testing.AllocsPerRun(100, func() {
		if _, ok := gebied.FindMunicipality(wel, dag); !ok {
			t.Error(wel)
		}
		if _, ok := gebied.FindMunicipality(niet, dag); ok {
			t.Error(niet)
		}
	}))
}

// Leerdam went into Vijfheerenlanden on 2019-01-01; 9998 was never a municipality.
func TestCheckOpDag(t *testing.T) {
	t.Parallel()
	noem := func(codes ...string) []gebied.Vermelding {
		var vs []gebied.Vermelding
		for i, c := range codes {
			vs = append(vs, gebied.Vermelding{Gemeente: wmo.MustGemeentecode(c), Plaats: "/" + string(rune('0'+i))})
		}
		return vs
	}
	for naam, g := range map[string]struct {
		dag    string
		codes  []string
		fouten []string
		plaats []string
	}{
		"last day of the old one":             {"2018-12-31", []string{"0545", "0344"}, nil, nil},
		"first day of the new one":            {"2019-01-01", []string{"1961", "0344"}, nil, nil},
		"the day after":                       {"2019-01-01", []string{"0344", "0545"}, []string{"GEB-GEMEENTE-VERVALLEN"}, []string{"/1"}},
		"the new one on the eve":              {"2018-12-31", []string{"1961"}, []string{"GEB-GEMEENTE-NOG-NIET"}, []string{"/0"}},
		"beside what it went into":            {"2020-01-01", []string{"1961", "0545"}, []string{"GEB-GEMEENTE-OPGEVOLGD"}, []string{"/1", "/0"}},
		"never a municipality":                {"2020-01-01", []string{"9998"}, []string{"GEB-GEMEENTE-ONBEKEND"}, []string{"/0"}},
		"after the tables, as their last day": {"2040-01-01", []string{"9998", "0545", "0344"}, []string{"GEB-GEMEENTE-ONBEKEND", "GEB-GEMEENTE-VERVALLEN"}, []string{"/0"}},
		"before the tables, one that is new":  {"2010-01-01", []string{"1961"}, []string{"GEB-GEMEENTE-NOG-NIET"}, []string{"/0"}},
		"twice is for the asker":              {"2020-01-01", []string{"0344", "0344"}, nil, nil},
	} {
		bs, vs := gebied.CheckOpDag(wmo.MustDatum(g.dag), noem(g.codes...)...)
		require.ElementsMatch(t, g.fouten, bs.Codes(), naam)
		require.Empty(t, vs, naam)
		if g.plaats != nil {
			require.Equal(t, g.plaats, bs[0].Plaats, naam)
		}
	}
	bs, vs := gebied.CheckOpDag(wmo.MustDatum("2014-12-30"), noem("9998", "0344")...)
	require.Empty(t, bs)
	require.Equal(t, "GEB-V-VOOR-DE-TABEL", vs[0].Code)
	require.Len(t, vs, 1)
	bs, vs = gebied.CheckOpDag(wmo.MustDatum("2020-01-01"), gebied.Vermelding{})
	require.Empty(t, bs)
	require.Empty(t, vs)
}
