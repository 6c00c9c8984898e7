package rijk

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func cijferVan(s string) *wmo.Getal { g := getal(s); return &g }

func pas(t *testing.T, in Narekeningsvraag) Narekening {
	t.Helper()
	in.Naam, in.Eenheid = "x", "euro"
	uit, err := RecomputeFigure(in, vandaag)
	require.NoError(t, err)
	return uit
}

// Half a unit decides, and a quotient is rounded once: 18.85 percent is 18.9, and one
// in a hundred thousand less is 18.8.
func TestRoundedAsPublished(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ naar, op, past string }{
		{"118850", "18.9", "ja"},
		{"118849", "18.8", "nee"},
		{"118949", "18.9", "ja"},
		{"118950", "19", "nee"},
		{"81150", "-18.9", "nee"}, // half away from zero
	} {
		uit := pas(t, Narekeningsvraag{
			Soort: NarekenGroei, Van: cijferVan("100000"), Naar: cijferVan(c.naar), Gepubliceerd: &Publicatie{getal("18.9"), PublicatieAfgerond, cijferVan("0.1")},
		})
		require.Equal(t, c.op, uit.Afgerond.String())
		require.Equal(t, c.past, uit.Past.String())
	}
	// 1/3 percent to three decimals, where four decimals of it would not tell.
	uit := pas(t, Narekeningsvraag{Soort: NarekenGroei, Van: cijferVan("300"), Naar: cijferVan("301"), Gepubliceerd: &Publicatie{getal("0.333"), PublicatieAfgerond, cijferVan("0.001")}})
	require.Equal(t, wmo.Ja, uit.Past)
	require.Equal(t, "0.3333 0.0003 0.1001", uit.Waarde.String()+" "+uit.Afwijking.String()+" "+uit.AfwijkingProcent.String())
}

func TestMoreThanAndLessThan(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		stap string
		vorm Publicatievorm
		past wmo.Uitkomst
	}{
		{"400000", PublicatieMeerDan, wmo.Nee},
		{"400000.0001", PublicatieMeerDan, wmo.Ja},
		{"399999.9999", PublicatieMeerDan, wmo.Nee},
		{"400000", PublicatieMinderDan, wmo.Nee},
		{"399999.9999", PublicatieMinderDan, wmo.Ja},
		{"400000", PublicatieAfgerond, wmo.Ja},
		{"400000.0001", PublicatieAfgerond, wmo.Onbepaald},
	} {
		uit := pas(t, Narekeningsvraag{Soort: NarekenVeelvoud, Aantal: cijferVan("10"), Stap: cijferVan(c.stap), Gepubliceerd: &Publicatie{Waarde: getal("4000000"), Vorm: c.vorm}})
		require.Equal(t, c.past, uit.Past, c)
		require.Equal(t, c.past == wmo.Nee, len(uit.Voorbehouden) == 1)
		require.Equal(t, c.past == wmo.Onbepaald, len(uit.Ontbreekt) == 1)
	}
}

func TestRecomputeRefuses(t *testing.T) {
	t.Parallel()
	_, err := RecomputeFigure(Narekeningsvraag{}, wmo.Peil{})
	require.Error(t, err)
	for _, c := range []struct {
		in    Narekeningsvraag
		codes []string
	}{
		{Narekeningsvraag{Soort: "gemiddelde", Termen: []wmo.Getal{getal("0.00001")}}, []string{"DOC-WAARDE", "DOC-DECIMALEN"}},
		{Narekeningsvraag{Soort: NarekenSom, Termen: make([]wmo.Getal, 101)}, []string{"DOC-AANTAL"}},
		{Narekeningsvraag{Soort: NarekenGroei, Van: cijferVan("-1"), Naar: cijferVan("1000000000000.1")}, []string{"DOC-BEREIK"}},
		{Narekeningsvraag{Soort: NarekenGroei, Van: cijferVan("-1"), Naar: cijferVan("1")}, []string{"DOC-BEREIK"}},
		{Narekeningsvraag{Soort: NarekenVeelvoud, Aantal: cijferVan("1000000.0001"), Stap: cijferVan("1")}, []string{"DOC-BEREIK"}},
		{Narekeningsvraag{Soort: NarekenSom, Gepubliceerd: &Publicatie{Vorm: PublicatieMeerDan, Afronding: cijferVan("0")}}, []string{"DOC-BEREIK"}},
		{Narekeningsvraag{Soort: NarekenSom, Gepubliceerd: &Publicatie{Vorm: PublicatieMeerDan, Afronding: cijferVan("1")}}, []string{"DOC-OVERBODIG", "DOC-SLEUTEL-ONTBREEKT"}},
	} {
		c.in.Naam, c.in.Eenheid = "x", "euro"
		_, err := RecomputeFigure(c.in, vandaag)
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b)
		require.Equal(t, c.codes, b.Codes(), err)
	}
}

// The largest and the finest figures stay exact, and fit to be read back.
func TestFiguresStayExact(t *testing.T) {
	t.Parallel()
	uit := pas(t, Narekeningsvraag{
		Soort: NarekenVeelvoud, Aantal: cijferVan("999999.9999"), Stap: cijferVan("999999999999.9999"), Gepubliceerd: &Publicatie{Waarde: getal("0.0001"), Vorm: PublicatieMeerDan},
	})
	require.Equal(t, "999999999899999900.00000001", uit.Waarde.String())
	for _, g := range []wmo.Getal{uit.Waarde, *uit.Afwijking, *uit.AfwijkingProcent} {
		_, err := wmo.ParseGetal(g.String())
		require.NoError(t, err)
	}
}

// What a figure itself rounds to always fits, and what lies a unit off never does.
func TestOwnRoundingFits(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		eenheid := getal(rapid.SampledFrom([]string{"0.01", "0.1", "1", "5", "1000"}).Draw(t, "eenheid"))
		van := wmo.GetalOf(rapid.Int64Range(1, 1_000_000).Draw(t, "van"))
		naar := wmo.GetalOf(rapid.Int64Range(-1_000_000, 1_000_000).Draw(t, "naar"))
		in := Narekeningsvraag{Naam: "x", Eenheid: "euro", Soort: NarekenGroei, Van: &van, Naar: &naar}
		in.Gepubliceerd = &Publicatie{Vorm: PublicatieAfgerond, Afronding: &eenheid}
		uit, err := RecomputeFigure(in, vandaag)
		require.NoError(t, err)
		in.Gepubliceerd = &Publicatie{*uit.Afgerond, PublicatieAfgerond, &eenheid}
		uit, err = RecomputeFigure(in, vandaag)
		require.NoError(t, err)
		require.Equal(t, wmo.Ja, uit.Past)
		in.Gepubliceerd.Waarde = in.Gepubliceerd.Waarde.Plus(eenheid)
		uit, err = RecomputeFigure(in, vandaag)
		require.NoError(t, err)
		require.Equal(t, wmo.Nee, uit.Past)
	})
}

func BenchmarkRecompute(b *testing.B) {
	in := Narekeningsvraag{
		Naam: "Zwolle", Eenheid: "euro", Soort: NarekenGroei, Van: cijferVan("140096291"), Naar: cijferVan("113750051"),
		Gepubliceerd: &Publicatie{getal("-18.8"), PublicatieAfgerond, cijferVan("0.1")},
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := RecomputeFigure(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}

// The longest units that a question may have fit in its answer.
func TestLongUnitsFitInTheAnswer(t *testing.T) {
	t.Parallel()
	lang := strings.Repeat("é", 200)
	geheel, aantal := getal("10"), getal("4")
	in := Narekeningsvraag{Naam: "x", Soort: NarekenQuotient, Eenheid: lang, Per: lang, Geheel: &geheel, Aantal: &aantal}
	uit, err := RecomputeFigure(in, vandaag)
	require.NoError(t, err)
	require.Equal(t, lang+" per "+lang, uit.Eenheid)
	require.NoError(t, wmo.CheckVelden(&uit))
}
