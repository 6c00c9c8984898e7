package wmo_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func versie(geldt, bekend wmo.Periode, waarde string) wmo.Stand[string] {
	return wmo.StandOf(waarde, wmo.Versie{Geldt: geldt, Bekend: bekend, Bron: wmo.Bron{Regeling: "proef"}})
}

func peil(op, bekend string) wmo.Peil {
	p := wmo.Peil{Op: wmo.MustDatum(op)}
	if bekend != "" {
		p.Bekend = wmo.MustDatum(bekend)
	}
	return p
}

// The shape of the doordecentralisatie: a rule in force, a plan to replace it,
// the plan postponed, and at last dropped.
func TestTijdlijnKeepsWhatHoldsAndWhatWasKnownApart(t *testing.T) {
	t.Parallel()
	lijn := wmo.MustTijdlijn("verantwoordelijke",
		versie(periode("2015-01-01", ""), periode("2014-07-09", ""), "waar men zich meldt"),
		versie(periode("2022-01-01", ""), periode("2019-07-04", "2020-12-01"), "woonplaats"),
		versie(periode("2023-01-01", ""), periode("2020-12-02", "2022-02-24"), "woonplaats"),
	)
	for _, c := range []struct{ op, bekend, waarde string }{
		{"2015-01-01", "", "waar men zich meldt"},
		{"2026-07-01", "", "waar men zich meldt"},
		{"2022-06-01", "2019-07-03", "waar men zich meldt"},
		{"2022-06-01", "2019-07-04", "woonplaats"},
		{"2021-12-31", "2019-07-04", "waar men zich meldt"},
		{"2022-06-01", "2020-12-01", "woonplaats"},
		{"2022-06-01", "2020-12-02", "waar men zich meldt"},
		{"2023-01-01", "2022-02-24", "woonplaats"},
		{"2023-01-01", "2022-02-25", "waar men zich meldt"},
	} {
		v, err := lijn.Op(peil(c.op, c.bekend))
		require.NoError(t, err)
		require.Equal(t, c.waarde, v.Waarde, "op %s, bekend %s", c.op, c.bekend)
	}
}

func TestTijdlijnCorrection(t *testing.T) {
	t.Parallel()
	lijn := wmo.MustTijdlijn("tarief",
		versie(periode("2020-01-01", ""), periode("2019-10-01", ""), "19"),
		versie(periode("2020-01-01", ""), periode("2019-12-15", ""), "20"),
	)
	for bekend, waarde := range map[string]string{"2019-12-14": "19", "2019-12-15": "20", "": "20"} {
		v, err := lijn.Op(peil("2020-06-01", bekend))
		require.NoError(t, err)
		require.Equal(t, waarde, v.Waarde, bekend)
	}
}

func TestTijdlijnSaysOnlyWhatTheDataProve(t *testing.T) {
	t.Parallel()
	lijn := wmo.MustTijdlijn("regeling",
		versie(periode("2015-01-01", ""), periode("2014-07-09", ""), "oud"),
		versie(periode("2020-01-01", "2022-12-31"), periode("2019-11-01", ""), "nieuw"),
	)
	for _, c := range []struct{ op, bekend, fout string }{
		{"2014-12-31", "", "regeling op 2014-12-31: nog niet in werking, op zijn vroegst vanaf 2015-01-01"},
		{"2023-01-01", "", "regeling op 2023-01-01: niet meer in werking, laatst t/m 2022-12-31"}, // revives nothing older
		{"2020-01-01", "2014-07-08", "regeling op 2020-01-01, zoals bekend op 2014-07-08: toen niets over bekend"},
	} {
		_, err := lijn.Op(peil(c.op, c.bekend))
		require.EqualError(t, err, c.fout)
		var geen *wmo.GeenVersie
		require.ErrorAs(t, err, &geen)
	}
	for op, waarde := range map[string]string{"2019-12-31": "oud", "2020-01-01": "nieuw", "2022-12-31": "nieuw"} {
		v, err := lijn.Op(peil(op, ""))
		require.NoError(t, err)
		require.Equal(t, waarde, v.Waarde, op)
	}
	v, err := lijn.Op(peil("2023-01-01", "2019-10-31"))
	require.NoError(t, err, "nobody knew of the end yet")
	require.Equal(t, "oud", v.Waarde)
	_, err = lijn.Op(wmo.Peil{})
	require.EqualError(t, err, "regeling: een peil zonder datum (op)")
	_, err = wmo.Tijdlijn[int]{}.Op(peil("2020-01-01", ""))
	require.Error(t, err)
	require.Equal(t, "regeling", lijn.Naam())
	require.Len(t, lijn.Versies(), 2)
}

func TestTijdlijnWithAGap(t *testing.T) {
	t.Parallel()
	lijn := wmo.MustTijdlijn("subsidie",
		versie(periode("2018-01-01", "2019-12-31"), periode("2017-01-01", ""), "a"),
		versie(periode("2022-01-01", ""), periode("2021-01-01", ""), "b"),
	)
	_, err := lijn.Op(peil("2020-06-01", ""))
	require.EqualError(t, err, "subsidie op 2020-06-01: niet in werking: laatst t/m 2019-12-31, weer vanaf 2022-01-01")
	_, err = lijn.Op(peil("2020-06-01", "2020-06-01"))
	require.EqualError(t, err, "subsidie op 2020-06-01, zoals bekend op 2020-06-01: niet meer in werking, laatst t/m 2019-12-31")
}

// Made known in 2021 with effect from 2019: does it undo what was to begin in 2020?
func TestTijdlijnAsksWhichOfTwoIsMeant(t *testing.T) {
	t.Parallel()
	oud := versie(periode("2020-01-01", ""), periode("2019-01-01", ""), "oud")
	terug := versie(periode("2019-07-01", ""), periode("2021-01-01", ""), "terug")
	_, err := wmo.NewTijdlijn("proef", oud, terug)
	require.ErrorContains(t, err, "is later bekend dan vanaf 2020-01-01 en begint eerder")
	oud.Bekend.Einddatum = wmo.MustDatum("2020-12-31")
	lijn, err := wmo.NewTijdlijn("proef", oud, terug)
	require.NoError(t, err)
	v, err := lijn.Op(peil("2020-06-01", "2022-01-01"))
	require.NoError(t, err)
	require.Equal(t, "terug", v.Waarde)
}

// The end of a version is known from some day on; until then it had none.
func TestTijdlijnOfWhichTheEndIsKnownLater(t *testing.T) {
	t.Parallel()
	dag := wmo.MustDatum
	oud := wmo.StandOf("oud", wmo.Bron{Regeling: "proef"}.Sinds(dag("2015-01-01")).TotEnMet(dag("2019-12-31")).
		BekendSinds(dag("2014-01-01")).EindeBekendOp(dag("2019-07-01")))
	lijn := wmo.MustTijdlijn("proef", oud)
	v, err := lijn.Op(peil("2020-01-01", "2019-06-30"))
	require.NoError(t, err)
	require.Equal(t, "oud", v.Waarde)
	_, err = lijn.Op(peil("2020-01-01", "2019-07-01"))
	require.EqualError(t, err, "proef op 2020-01-01, zoals bekend op 2019-07-01: niet meer in werking, laatst t/m 2019-12-31")
	_, err = wmo.NewTijdlijn("proef", oud, versie(periode("2020-01-01", ""), periode("2013-01-01", ""), "nieuw"))
	require.ErrorContains(t, err, "is later bekend dan vanaf 2020-01-01 en begint eerder")
}

func TestTijdlijnRefusesBadTables(t *testing.T) {
	t.Parallel()
	goed := versie(periode("2020-01-01", ""), periode("2019-01-01", ""), "x")
	for naam, maak := range map[string]func(v *wmo.Stand[string]){
		"no begin":    func(v *wmo.Stand[string]) { v.Geldt = wmo.Periode{} },
		"never known": func(v *wmo.Stand[string]) { v.Bekend = wmo.Periode{} },
		"no source":   func(v *wmo.Stand[string]) { v.Bron = wmo.Bron{} },
		"ends before": func(v *wmo.Stand[string]) { v.Geldt.Einddatum = wmo.MustDatum("2019-12-31") },
	} {
		v := goed
		maak(&v)
		_, err := wmo.NewTijdlijn("proef", v)
		require.Error(t, err, naam)
	}
	_, err := wmo.NewTijdlijn("proef", goed, goed)
	require.ErrorContains(t, err, "twee versies")
	require.Panics(t, func() { wmo.MustTijdlijn("proef", goed, goed) })
	require.NotErrorAs(t, err, new(*wmo.GeenVersie))
}
