package wmo_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func TestBedragRounding(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ in, rekenkundig, beneden, boven string }{
		{"0.005", "0.01", "0.00", "0.01"},
		{"0.0049999999999999999999", "0.00", "0.00", "0.01"},
		{"-0.005", "-0.01", "-0.01", "0.00"},
		{"2.345", "2.35", "2.34", "2.35"},
		{"2.3450", "2.35", "2.34", "2.35"},
		{"-2.345", "-2.35", "-2.35", "-2.34"},
		{"1250", "1250.00", "1250.00", "1250.00"},
		{"1000000000000.005", "1000000000000.01", "1000000000000.00", "1000000000000.01"},
		{"0", "0.00", "0.00", "0.00"},
	} {
		b := wmo.MustBedrag(c.in)
		require.Equal(t, c.rekenkundig, b.Afgerond(wmo.Rekenkundig).String(), c.in)
		require.Equal(t, c.beneden, b.Afgerond(wmo.NaarBeneden).String(), c.in)
		require.Equal(t, c.boven, b.Afgerond(wmo.NaarBoven).String(), c.in)
	}
	require.Equal(t, "3.00", wmo.MustBedrag("2.5").AfgerondOp(0, wmo.Rekenkundig).String())
	require.Equal(t, "13000.00", wmo.MustBedrag("12500").AfgerondOp(-3, wmo.Rekenkundig).String())
	require.Equal(t, "-13000.00", wmo.MustBedrag("-12000.01").AfgerondOp(-3, wmo.NaarBeneden).String())
}

func TestBedragKeepsPrecisionUntilRounded(t *testing.T) {
	t.Parallel()
	tarief := wmo.MustBedrag("0.00125")
	_, err := json.Marshal(tarief)
	require.ErrorContains(t, err, "0.00125 is niet op centen afgerond")
	totaal := tarief.Maal(wmo.MustGetal("1000"))
	b, err := json.Marshal(totaal)
	require.NoError(t, err)
	require.Equal(t, `"1.25"`, string(b))
	derde, err := wmo.MustBedrag("100").Deel(wmo.GetalOf(3), 10)
	require.NoError(t, err)
	require.Equal(t, "33.3333333333", derde.String())
	require.False(t, derde.IsAfgerond())
	_, err = totaal.Deel(wmo.Getal{}, 2)
	require.EqualError(t, err, "bedrag 1.25: delen door nul")
	_, err = totaal.Deel(wmo.GetalOf(1), 21)
	require.Error(t, err)
}

func TestBedragArithmeticIsExact(t *testing.T) {
	t.Parallel()
	som := wmo.Bedrag{}
	for range 10 {
		som = som.Plus(wmo.MustBedrag("0.10"))
	}
	require.Zero(t, som.Compare(wmo.MustBedrag("1.00")))
	require.Equal(t, "0.90", som.Min(wmo.MustBedrag("0.1")).String())
	require.Equal(t, 1, som.Sign())
	require.True(t, wmo.Bedrag{}.IsZero())
	n, ok := wmo.BedragOfCenten(-1205).Centen()
	require.True(t, ok)
	require.Equal(t, int64(-1205), n)
	require.Equal(t, "-12.05", wmo.BedragOfCenten(-1205).String())
	_, ok = wmo.MustBedrag("0.001").Centen()
	require.False(t, ok)
	_, ok = wmo.MustBedrag("99999999999999999999.00").Centen()
	require.False(t, ok)
}

func TestBedragAsANumberKeepsEveryDecimal(t *testing.T) {
	t.Parallel()
	require.Equal(t, "-1250.001", wmo.MustBedrag("-1250.001").Getal().String())
	require.True(t, wmo.Bedrag{}.Getal().IsZero())
}

func TestBedragReadsOnlyWhatItWrites(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"0.00", "1250.00", "-0.05", "1000000000000.99"} {
		var b wmo.Bedrag
		require.NoError(t, b.UnmarshalText([]byte(s)), s)
		require.Equal(t, s, b.String())
	}
	for _, s := range []string{
		"", "1250", "1250.0", "1250.000", "1.250,00", "1,25", "€ 1.25", "01.25", "-0.00", "1e3", "+1.00", ".50", "NaN", "1.25 ",
	} {
		var b wmo.Bedrag
		require.Error(t, b.UnmarshalText([]byte(s)), s)
	}
	for _, s := range []string{"1e9", "1_000", "--1", "1.", "1.2.3", "٣", "99999999999999999999999999999999999999999999"} {
		_, err := wmo.ParseBedrag(s)
		require.Error(t, err, s)
	}
	_, err := wmo.ParseBedrag("1" + strings.Repeat("0", 30))
	require.Error(t, err, "cents would no longer fit")
	b, err := wmo.ParseBedrag("1" + strings.Repeat("0", 29))
	require.NoError(t, err)
	require.Equal(t, "1"+strings.Repeat("0", 29)+".00", b.String())
	require.Panics(t, func() { wmo.MustBedrag("x") })
	require.Panics(t, func() { wmo.MustGetal("x") })
}

func TestGetal(t *testing.T) {
	t.Parallel()
	g := wmo.MustGetal("12.50")
	require.Equal(t, "12.5", g.String())
	require.Equal(t, "15.625", g.Maal(wmo.MustGetal("1.25")).String())
	require.Equal(t, "13.5", g.Plus(wmo.GetalOf(1)).String())
	require.Equal(t, "-0.5", g.Min(wmo.GetalOf(13)).String())
	require.Equal(t, "13", g.Afgerond(0, wmo.Rekenkundig).String())
	require.Equal(t, "12000", wmo.MustGetal("12499.9").Afgerond(-3, wmo.Rekenkundig).String())
	q, err := g.Deel(wmo.GetalOf(3), 4)
	require.NoError(t, err)
	require.Equal(t, "4.1667", q.String())
	b, err := json.Marshal(struct{ G wmo.Getal }{g})
	require.NoError(t, err)
	require.JSONEq(t, `{"G":12.5}`, string(b))
	var terug wmo.Getal
	require.NoError(t, json.Unmarshal([]byte("12.5"), &terug))
	require.Zero(t, terug.Compare(g))
	require.Error(t, json.Unmarshal([]byte(`"12.5"`), &terug))
	require.Zero(t, wmo.Getal{}.Sign())
}

// The settings of package decimal belong to the process, and so to anybody. No
// amount may change because another package touched them.
func TestAmountsAreImmuneToDecimalSettings(t *testing.T) {
	proef := func() []string {
		derde, err := wmo.MustBedrag("100.00").Deel(wmo.GetalOf(3), 12)
		require.NoError(t, err)
		tekst, err := json.Marshal([]wmo.Bedrag{wmo.MustBedrag("12.50"), {}})
		require.NoError(t, err)
		getal, err := json.Marshal(wmo.MustGetal("0.1250"))
		require.NoError(t, err)
		return []string{
			derde.String(), string(tekst), string(getal), wmo.MustBedrag("0.000001").String(),
			wmo.MustBedrag("1000000").String(), wmo.MustGetal("1200").String(), wmo.MustGetal("0.10").String(),
		}
	}
	verwacht := []string{"33.333333333333", `["12.50","0.00"]`, "0.125", "0.000001", "1000000.00", "1200", "0.1"}
	require.Equal(t, verwacht, proef())

	precision, trailing, scientific := decimal.DivisionPrecision, decimal.TrimTrailingZeros, decimal.UseScientificNotation
	quotes, exponent := decimal.MarshalJSONWithoutQuotes, decimal.MaxDecodeExponent
	t.Cleanup(func() {
		decimal.DivisionPrecision, decimal.TrimTrailingZeros, decimal.UseScientificNotation = precision, trailing, scientific
		decimal.MarshalJSONWithoutQuotes, decimal.MaxDecodeExponent = quotes, exponent
	})
	decimal.DivisionPrecision, decimal.TrimTrailingZeros, decimal.UseScientificNotation = 1, !trailing, true
	decimal.MarshalJSONWithoutQuotes, decimal.MaxDecodeExponent = true, 1
	require.Equal(t, verwacht, proef())
}

// Against math/big: sums, products and rounding of random amounts.
func TestBedragAgainstRationals(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		tekst := rapid.StringMatching(`-?(0|[1-9][0-9]{0,12})\.[0-9]{1,6}`)
		a, b := tekst.Draw(t, "a"), tekst.Draw(t, "b")
		x, y := wmo.MustBedrag(a), wmo.MustGetal(b)
		ra, _ := new(big.Rat).SetString(a)
		rb, _ := new(big.Rat).SetString(b)
		product := new(big.Rat).Mul(ra, rb)
		got, ok := new(big.Rat).SetString(x.Maal(y).String())
		if !ok || got.Cmp(product) != 0 {
			t.Fatalf("%s × %s = %s", a, b, x.Maal(y))
		}
		// big.Rat.FloatString rounds half away from zero too.
		if got, want := x.Maal(y).Afgerond(wmo.Rekenkundig).String(), product.FloatString(2); got != want && want != "-0.00" {
			t.Fatalf("%s × %s rounds to %s, want %s", a, b, got, want)
		}
	})
}

func FuzzParseBedrag(f *testing.F) {
	f.Add("1250.00")
	f.Add("-0.005")
	f.Fuzz(func(t *testing.T, s string) {
		b, err := wmo.ParseBedrag(s)
		if err != nil {
			return
		}
		again, err := wmo.ParseBedrag(b.String())
		if err != nil || again.Compare(b) != 0 {
			t.Fatalf("%q reads as %s and back as %s, %v", s, b, again, err)
		}
	})
}

// An amount of a size that is paid is written without big numbers, as decimal writes it with them.
func TestAmountsAreWrittenAsDecimalWritesThem(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(-100_000_000_000_000_000, 100_000_000_000_000_000).Draw(t, "n") >> rapid.IntRange(0, 56).Draw(t, "kleiner")
		d := decimal.New(n, -rapid.Int32Range(0, 18).Draw(t, "plaatsen"))
		want := d.StringFixed(2)
		if !d.Equal(d.Round(2)) {
			want = strings.TrimRight(d.StringFixed(18), "0")
		}
		require.Equal(t, want, wmo.MustBedrag(d.String()).String())
	})
	for in, want := range map[string]string{
		"0": "0.00", "-0.001": "-0.001", "7": "7.00", "-7.5": "-7.50", "12.340": "12.34", "0.05": "0.05", "-0.05": "-0.05",
		"1234567890123456": "1234567890123456.00", "9999999999999999.99": "9999999999999999.99", "0.0000000000000001": "0.0000000000000001",
	} {
		require.Equal(t, want, wmo.MustBedrag(in).String())
	}
}
