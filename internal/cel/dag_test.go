package cel_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/cel"
)

func TestDaysInACell(t *testing.T) {
	t.Parallel()
	for in, wil := range map[string]string{
		"2027-01-31": "2027-01-31", "31-1-2027": "2027-01-31", "01-02-2027": "2027-02-01", "29-2-2028": "2028-02-29",
	} {
		kreeg, err := cel.Dag(in)
		require.NoError(t, err, in)
		require.Equal(t, wmo.MustDatum(wil), kreeg)
	}
	for _, in := range []string{"", "1/2/2027", "01-02-27", "31.1.2027", "29-2-2027", "31-13-2027", "2027-1-31", "46053", "1-2-2027 0:00"} {
		_, err := cel.Dag(in)
		require.Error(t, err, in)
	}
	_, err := cel.Dag("1/2/2027")
	require.ErrorContains(t, err, "; schrijf een dag als 2027-01-31 of 31-1-2027")
}

func TestPercentagesInACell(t *testing.T) {
	t.Parallel()
	for in, wil := range map[string]string{"80%": "0.8", "80 %": "0.8", "80,00%": "0.8", "0%": "0", "100%": "1", "12,5%": "0.125", "0.5%": "0.005"} {
		kreeg, err := cel.Procent(in)
		require.NoError(t, err, in)
		require.Equal(t, wil, kreeg.String(), in)
	}
	for in, wil := range map[string]string{
		"80":     `"80" is geen percentage; schrijf het met het teken erachter, zoals 80%`,
		"0,8":    `"0,8" is geen percentage; schrijf het met het teken erachter, zoals 80%`,
		"100,1%": "100,1% ligt niet tussen 0% en 100%",
		"-1%":    "-1% ligt niet tussen 0% en 100%",
		"1.250%": "1.250 is op twee manieren te lezen; schrijf 1250, of 1,25",
		"%":      `"" is geen getal; schrijf het met cijfers, en zo nodig een komma`,
		"1e200%": `"1e200" is geen getal van hoogstens 40 cijfers, met een punt, tussen 1e-99 en 1e100`,
	} {
		_, err := cel.Procent(in)
		require.EqualError(t, err, wil)
	}
}
