package gebied_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

func gebruik(dagen ...string) gebied.Gebruik {
	g := gebied.Gebruik{BijGemeentenOp: "/gemeentenOp"}
	for _, d := range dagen {
		g.Dagen = append(g.Dagen, wmo.MustDatum(d))
	}
	return g
}

func noem(g gebied.Gebruik, code, plaats string, geldig wmo.Periode) gebied.Gebruik {
	g.Noem(wmo.MustGemeentecode(code), plaats, geldig)
	return g
}

func gemeld(bs wmo.Bevindingen) []string {
	var uit []string
	for _, b := range bs {
		uit = append(uit, fmt.Sprint(b.Code, b.Plaats))
	}
	return uit
}

// Leerdam and Zederik went into Vijfheerenlanden on 2019-01-01.
func TestMunicipalitiesAreHeldAgainstTheDaysTheyAreUsedOn(t *testing.T) {
	t.Parallel()
	altijd, tot, vanaf := wmo.Periode{}, wmo.MustPeriode("2015-01-01", "2018-12-31"), wmo.Vanaf(wmo.MustDatum("2019-01-01"))
	jaren := []string{"2017-01-01", "2018-01-01", "2019-01-01", "2020-01-01"}
	for naam, c := range map[string]struct {
		gebruik gebied.Gebruik
		want    []string
	}{
		"the last year":        {noem(gebruik(jaren[:2]...), "0545", "/a", altijd), nil},
		"told once":            {noem(gebruik(jaren...), "0545", "/a", altijd), []string{"GEB-GEMEENTE-VERVALLEN[/a]"}},
		"one after the other":  {noem(noem(gebruik(jaren...), "0545", "/a", tot), "1961", "/b", vanaf), nil},
		"beside its successor": {noem(noem(gebruik(jaren...), "0545", "/a", altijd), "1961", "/b", vanaf), []string{"GEB-GEMEENTE-OPGEVOLGD[/a /b]"}},
		"on no day: before":    {noem(gebruik(jaren[3:]...), "1961", "/a", wmo.MustPeriode("2015-01-01", "2018-12-31")), []string{"GEB-GEMEENTE-NOG-NIET[/a]"}},
		"on no day: its last":  {noem(gebruik(jaren[3:]...), "0545", "/a", tot), nil},
		"on no day: after":     {noem(gebruik(jaren[:1]...), "0545", "/a", vanaf), []string{"GEB-GEMEENTE-VERVALLEN[/a]"}},
		"no days at all":       {noem(gebruik(), "9998", "/a", vanaf), nil},
		"no code":              {noem(gebruik(jaren...), "0363", "/a", altijd), nil},
	} {
		bs, vs := c.gebruik.Check()
		require.Equal(t, c.want, gemeld(bs), naam)
		require.Empty(t, vs, naam)
	}
}

func TestMunicipalitiesOfAnotherDay(t *testing.T) {
	t.Parallel()
	g := noem(gebruik("2020-01-01"), "0545", "/a", wmo.Periode{})
	g.GemeentenOp = wmo.MustDatum("2018-12-31")
	bs, vs := g.Check()
	require.Empty(t, bs)
	require.Len(t, vs, 1)
	require.Equal(t, "GEB-V-GEMEENTEN-OP", vs[0].Code)
	g.GemeentenOp = wmo.MustDatum("2019-01-01")
	bs, _ = g.Check()
	require.Equal(t, []string{"GEB-GEMEENTE-VERVALLEN[/a]"}, gemeld(bs))
	leeg := gebruik("2020-01-01")
	leeg.Noem(wmo.Gemeentecode{}, "/a", wmo.Periode{})
	leeg.GemeentenOp = g.GemeentenOp
	bs, _ = leeg.Check()
	require.Equal(t, []string{"DOC-OVERBODIG[/gemeentenOp]"}, gemeld(bs))
}

// Before the tables begin a code that they lack is a reservation, told once.
func TestAReservationIsToldOnce(t *testing.T) {
	t.Parallel()
	g := noem(noem(gebruik("2010-01-01"), "9998", "/a", wmo.Periode{}), "9998", "/b", wmo.Periode{})
	bs, vs := g.Check()
	require.Empty(t, bs)
	require.Len(t, vs, 1)
	require.Equal(t, "GEB-V-VOOR-DE-TABEL", vs[0].Code)
}

// Whatever day is meant: a code that none ever had, and one beside its successor.
func TestWhatIsWrongOnEveryDay(t *testing.T) {
	t.Parallel()
	altijd, lang := wmo.Periode{}, wmo.Vanaf(wmo.MustDatum("2015-01-01"))
	for naam, c := range map[string]struct {
		gebruik gebied.Gebruik
		want    []string
	}{
		"gone, and that depends on the day": {noem(gebruik(), "0545", "/a", altijd), nil},
		"never there":                       {noem(gebruik(), "9998", "/a", altijd), []string{"GEB-GEMEENTE-ONBEKEND[/a]"}},
		"never there for a while":           {noem(gebruik(), "9998", "/a", lang), []string{"GEB-GEMEENTE-ONBEKEND[/a]"}},
		"beside its successor":              {noem(noem(gebruik(), "0545", "/a", altijd), "1961", "/b", altijd), []string{"GEB-GEMEENTE-OPGEVOLGD[/a /b]"}},
		"for a while beside its successor":  {noem(noem(gebruik(), "0545", "/a", lang), "1961", "/b", altijd), nil},
	} {
		bs := c.gebruik.CheckAltijd()
		require.Equal(t, c.want, gemeld(bs), naam)
	}
	g := noem(gebruik(), "1961", "/a", altijd)
	g.GemeentenOp = wmo.MustDatum("2018-12-31")
	bs := g.CheckAltijd()
	require.Equal(t, []string{"GEB-GEMEENTE-NOG-NIET[/a]"}, gemeld(bs))
}
