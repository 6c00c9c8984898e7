package bw

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// jeugdverblijven are all words, after "not known".
func jeugdverblijven() []Jeugdverblijf {
	vs := []Jeugdverblijf{""}
	for _, w := range Jeugdverblijf("").Woorden() {
		vs = append(vs, Jeugdverblijf(w.Woord))
	}
	return vs
}

// jeugdvraag names every municipality that can be there beside the other facts.
func jeugdvraag(verblijf Jeugdverblijf, nietTeBepalen, buiten, moeder wmo.Uitkomst) Jeugdhulpvraag {
	in := Jeugdhulpvraag{
		Verblijf: verblijf, WoonadresNietTeBepalen: nietTeBepalen, BuitenNederland: buiten, MoederIngeschreven: moeder,
		FeitelijkVerblijf: wmo.MustGemeentecode("0344"),
	}
	if moeder == wmo.Ja {
		in.GemeenteMoederGeboorte = wmo.MustGemeentecode("0355")
	}
	if buiten == wmo.Nee {
		in.WoonadresGemeente = wmo.MustGemeentecode("0228")
		if verblijf != GeenJeugdverblijf {
			in.GemeenteVoorVerblijf = wmo.MustGemeentecode("0289")
		}
	}
	return in
}

// jeugdAssen are all facts that lead to a municipality.
func jeugdAssen() []as[Jeugdhulpvraag] {
	verblijven := jeugdverblijven()
	gemeente := func(feit, code, ander string, plek func(*Jeugdhulpvraag) *wmo.Gemeentecode) as[Jeugdhulpvraag] {
		return as[Jeugdhulpvraag]{feit, 3, func(in *Jeugdhulpvraag, v int) {
			*plek(in) = []wmo.Gemeentecode{{}, wmo.MustGemeentecode(code), wmo.MustGemeentecode(ander)}[v]
		}}
	}
	return []as[Jeugdhulpvraag]{
		{"/verblijf", len(verblijven), func(in *Jeugdhulpvraag, v int) { in.Verblijf = verblijven[v] }},
		drie("/woonadresNietTeBepalen", func(in *Jeugdhulpvraag) *wmo.Uitkomst { return &in.WoonadresNietTeBepalen }),
		drie("/buitenNederland", func(in *Jeugdhulpvraag) *wmo.Uitkomst { return &in.BuitenNederland }),
		drie("/moederIngeschreven", func(in *Jeugdhulpvraag) *wmo.Uitkomst { return &in.MoederIngeschreven }),
		gemeente("/woonadresGemeente", "0228", "0363", func(in *Jeugdhulpvraag) *wmo.Gemeentecode { return &in.WoonadresGemeente }),
		gemeente("/gemeenteVoorVerblijf", "0289", "0518", func(in *Jeugdhulpvraag) *wmo.Gemeentecode { return &in.GemeenteVoorVerblijf }),
		gemeente("/gemeenteMoederGeboorte", "0355", "0599", func(in *Jeugdhulpvraag) *wmo.Gemeentecode { return &in.GemeenteMoederGeboorte }),
		gemeente("/feitelijkVerblijf", "0344", "0772", func(in *Jeugdhulpvraag) *wmo.Gemeentecode { return &in.FeitelijkVerblijf }),
	}
}

// Over all facts, on both sides of the text of 2025: what is decided stays decided, no
// two ways claim the answer, and what cannot be together is refused.
func TestJeugdwoonplaatsStaysDecided(t *testing.T) {
	t.Parallel()
	for _, p := range []wmo.Peil{opDag("2022-01-01"), opDag("2024-12-31"), opDag("2025-01-01")} {
		doorRuimte(t, Jeugdhulpvraag{}, jeugdAssen(), func(in *Jeugdhulpvraag) (string, []string, bool) {
			uit, err := FindYouthMunicipality(*in, p)
			if err != nil {
				for _, code := range bevindingen(t, err) {
					require.Contains(t, code, "BW-STR-JWP-")
				}
				return "", nil, false
			}
			if uit.Gemeente.IsZero() {
				require.NotEmpty(t, uit.Ontbreekt)
				return wmo.Onbepaald.String(), uit.Ontbreekt, true
			}
			require.Empty(t, uit.Ontbreekt)
			return string(uit.Grondslag.Waarde) + uit.Gemeente.String(), nil, true
		})
	}
}

// With all facts known: the municipality that the order of the law gives.
func TestJeugdwoonplaatsOrder(t *testing.T) {
	t.Parallel()
	for _, verblijf := range jeugdverblijven()[1:] {
		for n := range 8 {
			nietTeBepalen, buiten, moeder := wmo.Uitkomst(1+n&1), wmo.Uitkomst(1+n>>1&1), wmo.Uitkomst(1+n>>2&1)
			var want string
			switch {
			case buiten == wmo.Ja, nietTeBepalen == wmo.Ja && moeder == wmo.Nee:
				want = "0344"
			case nietTeBepalen == wmo.Ja:
				want = "0355"
			case verblijf != GeenJeugdverblijf:
				want = "0289"
			default:
				want = "0228"
			}
			uit, err := FindYouthMunicipality(jeugdvraag(verblijf, nietTeBepalen, buiten, moeder), opDag("2026-01-01"))
			require.NoError(t, err)
			require.True(t, wmo.IsWoord(string(uit.Grondslag.Waarde), uit.Grondslag.Waarde.Woorden()))
			require.Equal(t, want, uit.Gemeente.String(), "%s %s %s %s", verblijf, nietTeBepalen, buiten, moeder)
		}
	}
}

// A Wlz institution counts since 2025; before that the woonadres itself did.
func TestJeugdwoonplaatsVersions(t *testing.T) {
	t.Parallel()
	for dag, want := range map[string]string{
		"2021-12-31": "", "2022-01-01": "0228", "2024-12-31": "0228", "2025-01-01": "0289", "2026-11-22": "0289",
	} {
		uit, err := FindYouthMunicipality(jeugdvraag(InWlzInstelling, wmo.Nee, wmo.Nee, wmo.Nee), zoalsBekend(dag, ""))
		require.NoError(t, err)
		require.Equal(t, want, uit.Gemeente.String(), dag)
		require.Equal(t, want == "", len(uit.Voorbehouden) == 1, dag)
	}
}

// A municipality that is asked for names its own field, whichever way leads there.
func TestJeugdwoonplaatsAsksForTheMunicipality(t *testing.T) {
	t.Parallel()
	for _, geval := range []struct {
		in   Jeugdhulpvraag
		veld string
	}{
		{jeugdvraag(GeenJeugdverblijf, wmo.Nee, wmo.Nee, wmo.Nee), "/woonadresGemeente"},
		{jeugdvraag(InOpvang, wmo.Nee, wmo.Nee, wmo.Nee), "/gemeenteVoorVerblijf"},
		{jeugdvraag(InOpvang, wmo.Ja, wmo.Nee, wmo.Ja), "/gemeenteMoederGeboorte"},
		{jeugdvraag(InOpvang, wmo.Ja, wmo.Nee, wmo.Nee), "/feitelijkVerblijf"},
		{jeugdvraag(InOpvang, wmo.Nee, wmo.Ja, wmo.Nee), "/feitelijkVerblijf"},
	} {
		in := geval.in
		in.WoonadresGemeente, in.GemeenteVoorVerblijf = wmo.Gemeentecode{}, wmo.Gemeentecode{}
		in.GemeenteMoederGeboorte, in.FeitelijkVerblijf = wmo.Gemeentecode{}, wmo.Gemeentecode{}
		uit, err := FindYouthMunicipality(in, opDag("2026-01-01"))
		require.NoError(t, err)
		require.Equal(t, []string{geval.veld}, uit.Ontbreekt)
		require.True(t, uit.Gemeente.IsZero())
	}
}

// The municipality of then is followed to the day asked about: it stays, it went into
// one other, it was divided, or the day is one of which nothing is known.
func TestJeugdwoonplaatsFollowsTheMunicipality(t *testing.T) {
	t.Parallel()
	for _, geval := range []struct {
		dag, code, gemeente string
		mogelijk            int
		voorbehoud          string
	}{
		{"2022-03-23", "0457", "0457", 0, ""},
		{"2022-03-24", "0457", "0363", 0, "BW-V-JEUGD-OPVOLGER"},
		{"2022-03-24", "0788", "", 4, "BW-V-JEUGD-OPVOLGER"},
		{"2026-12-31", "0289", "0289", 0, ""},
		{"2027-01-01", "0289", "0289", 0, "BW-V-JEUGD-GEMEENTE"},
	} {
		in := jeugdvraag(BijPleegouder, wmo.Nee, wmo.Nee, wmo.Nee)
		in.GemeenteVoorVerblijf = wmo.MustGemeentecode(geval.code)
		uit, err := FindYouthMunicipality(in, zoalsBekend(geval.dag, ""))
		require.NoError(t, err)
		require.Equal(t, geval.gemeente, uit.Gemeente.String(), geval.dag)
		require.Len(t, uit.Mogelijk, geval.mogelijk)
		require.Empty(t, uit.Ontbreekt)
		var codes []string
		for _, v := range uit.Voorbehouden {
			codes = append(codes, v.Code)
		}
		require.Equal(t, geval.voorbehoud != "", len(codes) == 1)
		if geval.voorbehoud != "" {
			require.Equal(t, geval.voorbehoud, codes[0])
		}
	}
	// An address of today is no address in a municipality of the past.
	in := jeugdvraag(GeenJeugdverblijf, wmo.Nee, wmo.Nee, wmo.Nee)
	in.WoonadresGemeente = wmo.MustGemeentecode("0457")
	_, err := FindYouthMunicipality(in, opDag("2022-03-23"))
	require.NoError(t, err)
	_, err = FindYouthMunicipality(in, opDag("2022-03-24"))
	require.Error(t, err)
}

func TestJeugdwoonplaatsRefuses(t *testing.T) {
	t.Parallel()
	_, err := FindYouthMunicipality(Jeugdhulpvraag{}, wmo.Peil{})
	require.Error(t, err)
	in := Jeugdhulpvraag{Verblijf: "internaat", FeitelijkVerblijf: wmo.MustGemeentecode("9999")}
	_, err = FindYouthMunicipality(in, opDag("2026-01-01"))
	require.Equal(t, []string{"DOC-WAARDE"}, bevindingen(t, err))
	in.Verblijf = InOpvang
	_, err = FindYouthMunicipality(in, opDag("2026-01-01"))
	require.Equal(t, []string{"BW-JEUGD-GEMEENTE"}, bevindingen(t, err))
}

func BenchmarkReferYouth(b *testing.B) {
	in, p := jeugdvraag(InOpvang, wmo.Nee, wmo.Nee, wmo.Nee), opDag("2026-01-01")
	for b.Loop() {
		if _, err := FindYouthMunicipality(in, p); err != nil {
			b.Fatal(err)
		}
	}
}
