package bw

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// slaapplekken are all words, after "not known".
func slaapplekken() []Slaapplek {
	ps := []Slaapplek{""}
	for _, w := range Slaapplek("").Woorden() {
		ps = append(ps, Slaapplek(w.Woord))
	}
	return ps
}

func leeftijd(n int) *int { return &n }

func TestEthosStaysDecided(t *testing.T) {
	t.Parallel()
	p := opDag("2024-01-31")
	plekken := slaapplekken()
	leeftijden := []*int{nil, leeftijd(0), leeftijd(17), leeftijd(18), leeftijd(64), leeftijd(65), leeftijd(130)}
	dagen := []wmo.Datum{{}, p.Op, wmo.MustDatum("2024-02-29"), wmo.MustDatum("2024-03-01")}
	for _, deel := range []func(Ethosindeling) string{
		func(e Ethosindeling) string {
			if e.Categorie.Uitkomst == wmo.Ja {
				return string(e.Categorie.Waarde)
			}
			return e.Categorie.Uitkomst.String()
		},
		func(e Ethosindeling) string { return e.CBS.Uitkomst.String() },
		func(e Ethosindeling) string { return e.Regiotelling.Uitkomst.String() },
	} {
		feitenruimte(t, []int{len(plekken), len(leeftijden), 3, len(dagen)}, func(f []int) string {
			uit, err := ClassifyHousing(Woonsituatie{plekken[f[0]], leeftijden[f[1]], dagen[f[3]], wmo.Uitkomst(f[2])}, p)
			require.NoError(t, err)
			return deel(uit)
		})
	}
}

// What the CBS counts lies in a group and is in a regional count too, and with all
// facts known nothing is left open.
func TestEthosCountsAgree(t *testing.T) {
	t.Parallel()
	p := opDag("2024-01-31")
	for _, plek := range slaapplekken()[1:] {
		uit, err := ClassifyHousing(Woonsituatie{plek, leeftijd(40), p.Op, wmo.Ja}, p)
		require.NoError(t, err)
		require.NotEqual(t, wmo.Onbepaald, uit.Categorie.Uitkomst, plek)
		require.NotEqual(t, wmo.Onbepaald, uit.CBS.Uitkomst, plek)
		require.NotEqual(t, wmo.Onbepaald, uit.Regiotelling.Uitkomst, plek)
		if uit.CBS.Uitkomst == wmo.Ja {
			require.Equal(t, wmo.Ja, uit.Categorie.Uitkomst, plek)
		}
		if uit.Categorie.Uitkomst == wmo.Ja {
			require.Equal(t, wmo.Ja, uit.Regiotelling.Uitkomst, plek)
			require.True(t, wmo.IsWoord(string(uit.Categorie.Waarde), uit.Categorie.Waarde.Woorden()))
		}
	}
}

// Every fact that is asked for closes the question in the end.
func TestEthosAskedFactsCloseIt(t *testing.T) {
	t.Parallel()
	p := opDag("2024-01-31")
	uit, err := ClassifyHousing(Woonsituatie{}, p)
	require.NoError(t, err)
	require.Equal(t, []string{"/plek", "/leeftijd", "/geldigVerblijf"}, uit.CBS.Ontbreekt)
	uit, err = ClassifyHousing(Woonsituatie{Plek: InstellingUit}, p)
	require.NoError(t, err)
	require.Equal(t, []string{"/vertrekdatum"}, uit.Regiotelling.Ontbreekt)
	require.Equal(t, wmo.Nee, uit.CBS.Uitkomst)
}

// How was counted before the first count that was read about is not known.
func TestEthosFirstDay(t *testing.T) {
	t.Parallel()
	in := Woonsituatie{Plek: Buiten, Leeftijd: leeftijd(30), GeldigVerblijf: wmo.Ja}
	for dag, want := range map[string]wmo.Uitkomst{"2021-12-31": wmo.Onbepaald, "2022-01-01": wmo.Ja} {
		uit, err := ClassifyHousing(in, zoalsBekend(dag, ""))
		require.NoError(t, err)
		require.Equal(t, want, uit.CBS.Uitkomst)
		require.Equal(t, want == wmo.Onbepaald, len(uit.Voorbehouden) == 1)
	}
}

func TestEthosRefuses(t *testing.T) {
	t.Parallel()
	_, err := ClassifyHousing(Woonsituatie{}, wmo.Peil{})
	require.Error(t, err)
	_, err = ClassifyHousing(Woonsituatie{Plek: "hotel", Leeftijd: leeftijd(131), Vertrekdatum: wmo.MustDatum("2024-01-30")}, opDag("2024-01-31"))
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{"DOC-BEREIK", "DOC-WAARDE"}, b.Codes())
	_, err = ClassifyHousing(Woonsituatie{Plek: InstellingUit, Vertrekdatum: wmo.MustDatum("2024-01-30")}, opDag("2024-01-31"))
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{"BW-VOLGORDE"}, b.Codes())
	for _, jaren := range []int{-1, 131} {
		_, err = ClassifyHousing(Woonsituatie{Leeftijd: leeftijd(jaren)}, opDag("2024-01-31"))
		require.ErrorAs(t, err, &b)
		require.Equal(t, []string{"DOC-BEREIK"}, b.Codes())
	}
	// At the end of the calendar there is no month later.
	uit, err := ClassifyHousing(Woonsituatie{Plek: InstellingUit, Vertrekdatum: wmo.MustDatum("9999-12-31")}, opDag("9999-12-31"))
	require.NoError(t, err)
	require.Equal(t, wmo.Ja, uit.Regiotelling.Uitkomst)
}

func BenchmarkClassify(b *testing.B) {
	in, p := Woonsituatie{Plek: Noodopvang, Leeftijd: leeftijd(30), GeldigVerblijf: wmo.Ja}, opDag("2024-01-01")
	for b.Loop() {
		if _, err := ClassifyHousing(in, p); err != nil {
			b.Fatal(err)
		}
	}
}
