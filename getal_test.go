package wmo_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// What a number may be, at exactly the edge and one beyond.
func TestOneGrammarOfNumbers(t *testing.T) {
	t.Parallel()
	veertig := strings.Repeat("1", 40)
	for tekst, goed := range map[string]bool{
		"0": true, "-0": true, "1e2": true, "1E2": true, "1e+2": true, "1e02": true, "1e-05": true, "1e-10": true, "1e18": true,
		"1e002": false, "0e99": true, "0e100": false, "0e99999999999999999999": false, "1e-3000000": false,
		veertig: true, veertig + "1": false, "-" + veertig: true, "0." + veertig[1:]: true, "0." + veertig: false,
		"1e99": true, "10e99": false, "9.9e99": true, "0.1e99": true, "10e98": true, "100e98": false,
		"1e-99": true, "0.1e-99": false, "0.1e-98": true, "10e-99": true, "0.01e-98": false, "0.00e-99": true,
		"": false, "-": false, "+1": false, "01": false, "-01": false, ".5": false, "5.": false, "1e": false, "1e+": false, "1e-+1": false,
		"1e1.0": false, "--1": false, "1e--1": false, "0x1": false, "1_0": false, "NaN": false, "Inf": false, "null": false, "١": false, "1,5": false,
	} {
		g, err := wmo.ParseGetal(tekst)
		require.Equal(t, goed, err == nil, tekst)
		if goed {
			terug, err := json.Marshal(g)
			require.NoError(t, err)
			var h wmo.Getal
			require.NoError(t, json.Unmarshal(terug, &h), "%s is written as %s", tekst, terug)
			require.Zero(t, g.Compare(h), "%s is written as %s", tekst, terug)
		}
	}
	_, err := wmo.ParseGetal("1e100")
	require.EqualError(t, err, `"1e100" is geen getal van hoogstens 40 cijfers, met een punt, tussen 1e-99 en 1e100`)
}

func TestGetalIsWrittenPlainly(t *testing.T) {
	t.Parallel()
	for tekst, geschreven := range map[string]string{
		"1e2": "100", "-1.50e1": "-15", "1e-10": "0.0000000001", "1e-39": "0." + strings.Repeat("0", 38) + "1",
		"1e39": "1" + strings.Repeat("0", 39), "1e40": "1e40", "-1.20e-45": "-1.2e-45", "12e-99": "1.2e-98", "0e-99": "0",
	} {
		data, err := json.Marshal(wmo.MustGetal(tekst))
		require.NoError(t, err)
		require.Equal(t, geschreven, string(data), tekst)
	}
}

// An amount has no exponent: it is text, and every text has one way to be written.
func TestAmountsHaveNoExponent(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"1e2", "1E2", "1.5e1"} {
		_, err := wmo.ParseBedrag(s)
		require.Error(t, err, s)
		_, err = wmo.ParseTarief(s)
		require.Error(t, err, s)
	}
}

// getaltoken draws what JSON takes for a number, mostly near a limit.
func getaltoken() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		cijfers := rapid.StringMatching(`-?(0|[1-9][0-9]{0,6})`).Draw(t, "cijfers")
		cijfers += strings.Repeat("0", rapid.SampledFrom([]int{0, 0, 0, 2, 15, 34, 39, 40}).Draw(t, "nullen"))
		if strings.TrimLeft(cijfers, "-0") == "" {
			cijfers = strings.TrimRight(cijfers, "0") + "0"
		}
		if rapid.Bool().Draw(t, "fractie") {
			cijfers += "." + strings.Repeat("0", rapid.SampledFrom([]int{0, 1, 8, 38}).Draw(t, "voor")) + rapid.StringMatching(`[0-9]{1,4}`).Draw(t, "na")
		}
		if rapid.Bool().Draw(t, "exponent") {
			cijfers += rapid.SampledFrom([]string{"e", "E", "e+", "e-", "E-"}).Draw(t, "e") +
				rapid.SampledFrom([]string{"0", "1", "2", "05", "18", "39", "59", "98", "99", "100", "002", "308", "3000000"}).Draw(t, "macht")
		}
		return cijfers
	})
}

type eenGetal[T any] struct {
	Getal T `json:"getal"`
}

func TestWholeNumbersEndWhereReadersDiffer(t *testing.T) {
	t.Parallel()
	for token, n := range map[string]int64{"9007199254740991": 1<<53 - 1, "-9007199254740991.0": 1 - 1<<53, "900719925474099.1e1": 1<<53 - 1} {
		doc, err := wmo.Decode[eenGetal[int64]]([]byte(`{"getal":` + token + `}`))
		require.NoError(t, err)
		require.Equal(t, n, doc.Getal)
	}
	for _, token := range []string{"9007199254740992", "-9007199254740992", "9007199254740993.0", "1e16"} {
		_, err := wmo.Decode[eenGetal[int64]]([]byte(`{"getal":` + token + `}`))
		require.EqualError(t, err, "/getal: "+token+" is te groot [DOC-BEREIK]")
	}
}

// A floating, an exact and a whole number read the same texts, and hold the same number.
func TestEveryNumberReadsTheSameTexts(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		token := getaltoken().Draw(t, "token")
		doc := []byte(`{"getal":` + token + `}`)
		exact, fout := wmo.Decode[eenGetal[wmo.Getal]](doc)
		los, err := wmo.Decode[eenGetal[float64]](doc)
		if (fout == nil) != (err == nil) {
			t.Fatalf("%s: exact %v, floating %v", token, fout, err)
		}
		heel, err := wmo.Decode[eenGetal[int64]](doc)
		if fout != nil {
			var bs wmo.Bevindingen
			if !errors.As(err, &bs) || bs[0].Code != "DOC-BEREIK" {
				t.Fatalf("%s: exact %v, whole %v", token, fout, err)
			}
			return
		}
		waarde, _ := new(big.Rat).SetString(token)
		if geschreven, _ := new(big.Rat).SetString(exact.Getal.String()); waarde.Cmp(geschreven) != 0 {
			t.Fatalf("%s was read as %s", token, exact.Getal)
		}
		if f, _ := strconv.ParseFloat(token, 64); f != los.Getal {
			t.Fatalf("%s was read as %g", token, los.Getal)
		}
		veilig := waarde.IsInt() && waarde.Num().IsInt64() && waarde.Num().Int64() > -1<<53 && waarde.Num().Int64() < 1<<53
		if veilig != (err == nil) || veilig && heel.Getal != waarde.Num().Int64() {
			t.Fatalf("%s was read as %d, %v", token, heel.Getal, err)
		}
	})
}
