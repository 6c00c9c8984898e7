package cel_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/cel"
)

func TestNumbersInACell(t *testing.T) {
	t.Parallel()
	for in, wil := range map[string]string{
		"0": "0", "1250": "1250", "-3": "-3", "1250,5": "1250.5", "1250.5": "1250.5", "1.250,5": "1250.5", "1,250.5": "1250.5",
		"1.250.000": "1250000", "1,250,000": "1250000", "-12.345.678,90": "-12345678.90", "0.125": "0.125", "0,125": "0.125",
		"-0,125": "-0.125", "1.25": "1.25", "1,2500": "1.2500", "1234.567": "1234.567", "1234,567": "1234.567", "1e3": "1e3",
		strings.Repeat("9", 40): strings.Repeat("9", 40),
	} {
		kreeg, err := cel.Getal(in)
		require.NoError(t, err, in)
		require.Equal(t, wil, kreeg, in)
	}
}

func TestNumbersThatCanBeReadInTwoWays(t *testing.T) {
	t.Parallel()
	for in, wil := range map[string]string{
		"1.250":   "1.250 is op twee manieren te lezen; schrijf 1250, of 1,25",
		"1,250":   "1,250 is op twee manieren te lezen; schrijf 1250, of 1,25",
		"-1.000":  "-1.000 is op twee manieren te lezen; schrijf -1000, of -1",
		"102,375": "102,375 is op twee manieren te lezen; schrijf 102375, of 102,3750",
	} {
		_, err := cel.Getal(in)
		var d *cel.Dubbelzinnig
		require.ErrorAs(t, err, &d, in)
		require.EqualError(t, err, wil)
	}
}

func TestCellsThatAreNoNumber(t *testing.T) {
	t.Parallel()
	for _, in := range []string{
		"", "-", ",5", ".5", "5,", "5.", "01", "+1", "1 250", "1.25,5", "1.250,", "1,250.5,1", "1.2345.678", "1250,5.0", "0.125,5", "0.000.001",
		"1,5e3", "een", "1\x00", "1\n", "€ 5", "12%", "1.250.00", "1.000,000.00",
	} {
		kreeg, err := cel.Getal(in)
		require.Error(t, err, in)
		require.Empty(t, kreeg, in)
		require.NotErrorAs(t, err, new(*cel.Dubbelzinnig), in)
	}
}

// Whatever stands in a cell: a number of JSON, or an error that says something.
func FuzzGetal(f *testing.F) {
	f.Fuzz(func(t *testing.T, in string) {
		getal, err := cel.Getal(in)
		if err == nil && (!json.Valid([]byte(getal)) || strings.Trim(getal, "-0123456789.eE+") != "") || err != nil && err.Error() == "" {
			t.Fatalf("%q: %q, %v", in, getal, err)
		}
	})
}
