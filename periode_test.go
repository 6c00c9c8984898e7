package wmo_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func periode(begin, eind string) wmo.Periode {
	p := wmo.Periode{Begindatum: wmo.MustDatum(begin)}
	if eind != "" {
		p.Einddatum = wmo.MustDatum(eind)
	}
	return p
}

func TestPeriodeHoldsBothEnds(t *testing.T) {
	t.Parallel()
	p := periode("2020-01-01", "2020-12-31")
	for d, in := range map[string]bool{
		"2019-12-31": false, "2020-01-01": true, "2020-12-31": true, "2021-01-01": false,
	} {
		require.Equal(t, in, p.Bevat(wmo.MustDatum(d)), d)
	}
	require.True(t, wmo.Vanaf(wmo.MustDatum("2020-01-01")).Bevat(wmo.MustDatum("9999-12-31")))
	require.False(t, p.Bevat(wmo.Datum{}))
	require.False(t, wmo.Periode{}.Bevat(wmo.MustDatum("2020-01-01")), "the zero Periode holds no day")
}

func TestPeriodeDoorsnede(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		naam    string
		p, q, d wmo.Periode
	}{
		{"one shared day", periode("2020-01-01", "2020-06-30"), periode("2020-06-30", ""), periode("2020-06-30", "2020-06-30")},
		{"adjacent", periode("2020-01-01", "2020-06-29"), periode("2020-06-30", ""), wmo.Periode{}},
		{"inside", periode("2020-01-01", ""), periode("2021-01-01", "2021-12-31"), periode("2021-01-01", "2021-12-31")},
		{"both open", periode("2020-01-01", ""), periode("2021-01-01", ""), periode("2021-01-01", "")},
		{"with nothing", periode("2020-01-01", ""), wmo.Periode{}, wmo.Periode{}},
	} {
		for _, paar := range [][2]wmo.Periode{{c.p, c.q}, {c.q, c.p}} {
			d, ok := paar[0].Doorsnede(paar[1])
			require.Equal(t, c.d, d, c.naam)
			require.Equal(t, !c.d.IsZero(), ok, c.naam)
			require.Equal(t, ok, paar[0].Overlapt(paar[1]), c.naam)
		}
	}
}

func TestPeriodeCheckAndCount(t *testing.T) {
	t.Parallel()
	_, err := wmo.NewPeriode(wmo.MustDatum("2020-01-02"), wmo.MustDatum("2020-01-01"))
	require.EqualError(t, err, "de einddatum 2020-01-01 ligt voor de begindatum 2020-01-02")
	require.EqualError(t, wmo.Periode{Einddatum: wmo.MustDatum("2020-01-01")}.Check(),
		"een periode zonder begindatum t/m 2020-01-01")
	dagen, ok := periode("2024-02-28", "2024-03-01").Dagen()
	require.True(t, ok)
	require.Equal(t, 3, dagen)
	_, ok = periode("2024-02-28", "").Dagen()
	require.False(t, ok)
	require.Equal(t, "2024-02-28 t/m 2024-03-01", periode("2024-02-28", "2024-03-01").String())
	require.Equal(t, "vanaf 2024-02-28", periode("2024-02-28", "").String())
}

func TestMustPeriode(t *testing.T) {
	t.Parallel()
	require.Equal(t, periode("2015-01-01", "2015-01-01"), wmo.MustPeriode("2015-01-01", "2015-01-01"))
	require.Panics(t, func() { wmo.MustPeriode("2015-01-02", "2015-01-01") })
	require.Panics(t, func() { wmo.MustPeriode("", "") })
}
