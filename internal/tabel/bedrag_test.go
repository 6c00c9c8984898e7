package tabel_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

func TestAmountsAreDutchAndExact(t *testing.T) {
	t.Parallel()
	for in, wil := range map[string]string{
		"0.00": "0,00", "-0.05": "-0,05", "999.99": "999,99", "1000.00": "1.000,00", "-1234567.50": "-1.234.567,50", "1.10833": "1,10833",
		"10000000000000000000000000000.01": "10.000.000.000.000.000.000.000.000.000,01", "12": "12", "12345": "12.345",
	} {
		require.Equal(t, wil, tabel.Exact(in))
	}
	require.Equal(t, "1.250", tabel.Euro(wmo.MustBedrag("1250.00")))
	require.Equal(t, "1.250,10", tabel.Euro(wmo.MustBedrag("1250.10")))
	require.Equal(t, "-1.251", tabel.HeleEuros(wmo.MustBedrag("-1250.50")))
}

func TestAlgemeenWritesAmountsAndLeavesOtherText(t *testing.T) {
	t.Parallel()
	var s strings.Builder
	require.NoError(t, tabel.Algemeen(&s, struct {
		Bedrag   wmo.Bedrag       `json:"bedrag"`
		Tarief   wmo.Tarief       `json:"tarief"`
		Artikel  string           `json:"artikel"`
		Lengte   wmo.Grootheid    `json:"lengte"`
		Gemeente wmo.Gemeentecode `json:"gemeente"`
	}{wmo.MustBedrag("-1250.00"), wmo.MustTarief("1.10833"), "3.12", wmo.Grootheid{Naam: "n", Waarde: "1234.5"}, wmo.MustGemeentecode("0289")}))
	require.Equal(t, "bedrag: -1.250,00\ntarief: 1,10833\nartikel: 3.12\nlengte: naam n, waarde 1.234,5\ngemeente: 0289\n", s.String())
}
