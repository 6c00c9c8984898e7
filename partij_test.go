package wmo_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func ExamplePartij_GetekendOp() {
	p := wmo.Partij{Naam: "gemeente", Ondertekend: wmo.MustDatum("2022-06-01")}
	fmt.Println(p.GetekendOp(wmo.MustDatum("2022-05-31")), p.GetekendOp(wmo.MustDatum("2022-06-01")))
	fmt.Println((&wmo.Partij{Naam: "aanbieder"}).GetekendOp(wmo.MustDatum("2022-06-01")))
	// Output:
	// nee ja
	// onbepaald
}

func ExamplePartij_Check() {
	p := wmo.Partij{Naam: "gemeente", Getekend: wmo.Ja, Ondertekend: wmo.MustDatum("2022-06-01")}
	fmt.Println(p.Check(wmo.MustDatum("2022-05-31")))
	// Output: getekend, en pas op 2022-06-01, na 2022-05-31
}

// A day says more than the answer: it tells both who signed and since when. Where the two
// cannot both be true, Check says so.
func TestPartijHasSignedFromItsDayOn(t *testing.T) {
	t.Parallel()
	const niet, later = "niet getekend, en toch een dag van ondertekening", "getekend, en pas op 2022-06-02, na 2022-06-01"
	op := wmo.MustDatum("2022-06-01")
	for _, c := range []struct {
		getekend wmo.Uitkomst
		dag      string
		want     wmo.Uitkomst
		fout     string // on op
		altijd   string // whatever the day
	}{
		{wmo.Onbepaald, "", wmo.Onbepaald, "", ""},
		{wmo.Ja, "", wmo.Ja, "", ""},
		{wmo.Nee, "", wmo.Nee, "", ""},
		{wmo.Onbepaald, "2022-06-01", wmo.Ja, "", ""},
		{wmo.Onbepaald, "2022-06-02", wmo.Nee, "", ""},
		{wmo.Ja, "2022-06-01", wmo.Ja, "", ""},
		{wmo.Ja, "2022-06-02", wmo.Nee, later, ""},
		{wmo.Nee, "2022-06-01", wmo.Ja, niet, niet},
		{wmo.Nee, "2022-06-02", wmo.Nee, niet, niet},
	} {
		p := wmo.Partij{Naam: "A", Getekend: c.getekend}
		if c.dag != "" {
			p.Ondertekend = wmo.MustDatum(c.dag)
		}
		require.Equal(t, c.want, p.GetekendOp(op), c)
		require.Equal(t, c.fout, tekst(p.Check(op)), c)
		require.Equal(t, c.altijd, tekst(p.Check(wmo.Datum{})), c)
	}
}

func tekst(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func ExampleHandtekeningen() {
	partijen := []wmo.Partij{
		{Naam: "gemeente", Ondertekend: wmo.MustDatum("2026-01-01")}, {Naam: "corporatie", Getekend: wmo.Nee}, {Naam: "aanbieder"},
	}
	alle, niet, onbekend := wmo.Handtekeningen(partijen, wmo.MustDatum("2026-01-01"))
	fmt.Println(alle, niet, onbekend)
	// Output: nee [corporatie] [aanbieder]
}
