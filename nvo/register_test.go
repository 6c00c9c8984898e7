package nvo

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/goud"
)

// A register is right when an auditor finds nothing in it, and no code serves two rules.
func TestRegisterIsInOrder(t *testing.T) {
	t.Parallel()
	gezien := map[string]string{}
	for _, set := range Regels() {
		require.NoError(t, wmo.CheckRegels(set.Gronden), set.Vraag)
		for _, g := range set.Gronden {
			require.Empty(t, gezien[g.Code], g.Code)
			gezien[g.Code] = set.Vraag
			require.Regexp(t, `^NVO-([123][A-G](-LIJST)?|X-[A-Z]+|CTX-[A-Z0-9-]+|[A-Z]{3}-[0-9]{2})$`, g.Code)
		}
	}
}

// What was read, and how well, is visible: the agreements 1 to 3 by number, the themes
// by name and as an assumption, the duties beside the norm under a prefix of their own.
func TestWhatWasRead(t *testing.T) {
	t.Parallel()
	vs := Verplichtingen()
	require.Len(t, vs, 15+10+8)
	for _, v := range vs {
		require.NotEmpty(t, v.Bewijs, v.Code)
		require.NotEmpty(t, v.Niveaus, v.Code)
		switch v.Reeks {
		case ReeksAfspraken:
			require.Regexp(t, `^NVO-[123]`, v.Code)
			require.Equal(t, waarStaatDeNvoVoor.Adres, v.Bron.Adres)
		case ReeksThemas:
			require.True(t, strings.HasPrefix(v.Code, "NVO-X-"))
			require.Contains(t, []Lezing{LezingThema, LezingAfgeleid}, v.Lezing)
			require.Less(t, v.Bron.Zekerheid, wmo.Beleid)
		default:
			require.True(t, strings.HasPrefix(v.Code, "NVO-CTX-"))
		}
		if v.vanNorm() {
			require.Equal(t, dag("2021-12-31"), v.Termijn, v.Code)
			require.Equal(t, wmo.Vanaf(dag("2020-06-26")), v.Geldt, v.Code)
			require.True(t, strings.HasPrefix(v.Norm, "nvo-"), v.Norm)
		}
		require.NoError(t, wmo.CheckVelden(&v), v.Code)
	}
	n := normOp(op("2022-01-01"))
	require.Equal(t, dag("2020-06-10"), n.Aangehaald)
	require.Equal(t, dag("2020-06-26"), n.Vastgesteld)
	require.Equal(t, dag("2024-02-01"), n.GevolgdTot)
	require.Empty(t, normOp(wmo.Peil{Op: dag("2025-01-01"), Bekend: dag("2024-01-31")}).GevolgdTot, "nobody knew that then")
}

func normOp(peil wmo.Peil) Normgegevens {
	v := wmo.VerantwoordingOp(peil)
	return norm(&v)
}

// Who changes what the register gave changes nothing in it.
func TestRegisterIsACopy(t *testing.T) {
	t.Parallel()
	vs := Verplichtingen()
	for i := range vs {
		vs[i].Niveaus[0] = "x"
		for j := range vs[i].Vormen {
			vs[i].Vormen[j].Soort = "x"
			if len(vs[i].Vormen[j].Betrokkenen) > 0 {
				vs[i].Vormen[j].Betrokkenen[0] = "x"
			}
		}
	}
	for _, v := range Verplichtingen() {
		require.NoError(t, wmo.CheckVelden(&v), v.Code)
		for _, f := range v.Vormen {
			require.NotContains(t, f.Betrokkenen, Betrokkene("x"))
		}
	}
}

func TestObligationsOfADay(t *testing.T) {
	t.Parallel()
	var bs wmo.Bevindingen
	_, err := ListObligations(Verplichtingenvraag{Minstens: "half"}, op("2022-01-01"))
	require.ErrorAs(t, err, &bs)
	require.Equal(t, []string{"DOC-WAARDE"}, bs.Codes())
	_, err = ListObligations(Verplichtingenvraag{}, wmo.Peil{})
	require.Error(t, err)
	for _, c := range []struct {
		peil wmo.Peil
		norm bool
	}{
		{op("2020-06-25"), false},
		{op("2020-06-26"), true},
		{wmo.Peil{Op: dag("2022-01-01"), Bekend: dag("2020-06-25")}, false},
		{wmo.Peil{Op: dag("2022-01-01"), Bekend: dag("2020-06-26")}, true},
	} {
		uit, err := ListObligations(Verplichtingenvraag{}, c.peil)
		require.NoError(t, err)
		require.Equal(t, c.norm, slices.ContainsFunc(uit.Verplichtingen, func(v Verplichting) bool { return v.Code == "NVO-1A" }))
		require.NotEmpty(t, uit.NietGemodelleerd)
	}
}

// Every text, day, source and formula that an auditor reads stands in one file: a change of
// any of them is seen there.
func TestRegistersAreGolden(t *testing.T) {
	t.Parallel()
	data, err := json.MarshalIndent(map[string]any{
		"regels": Regels(), "verplichtingen": Verplichtingen(), "meldingen": Meldingen(), "voorbehouden": Voorbehouden(),
		"nietGemodelleerd": NietGemodelleerd(), "formules": Formules(), "norm": normOp(op("2026-01-01")),
		"woorden": map[string][]wmo.Woord{
			"bewijssoort": Bewijssoort("").Woorden(), "bewijsstand": Bewijsstand("").Woorden(), "reikwijdte": Reikwijdte("").Woorden(),
			"onderdeel": Onderdeel("").Woorden(), "betrokkene": Betrokkene("").Woorden(), "naleving": Naleving("").Woorden(),
			"kanttekening": Kanttekening("").Woorden(), "plicht": Plicht("").Woorden(), "niveau": Niveau("").Woorden(), "reeks": Reeks("").Woorden(),
			"normthema": Normthema("").Woorden(), "lezing": Lezing("").Woorden(), "per": Per("").Woorden(), "aard": Aard("").Woorden(),
			"zegswijze": Zegswijze("").Woorden(), "deelnemersgroep": Deelnemersgroep("").Woorden(), "mening": Mening("").Woorden(),
			"agendavolgorde": Agendavolgorde("").Woorden(), "inspanning": wmo.Inspanning("").Woorden(),
		},
	}, "", "  ")
	require.NoError(t, err)
	goud.Gelijk(t, "register.json", string(data)+"\n")
}

// Every sentence with which an outcome of a published case is explained, and what would
// change it.
func TestSentencesAreGolden(t *testing.T) {
	t.Parallel()
	zinnen := map[string]bool{}
	gevallen(t, "nvo/dossier", AssessRegion, func(uit Toetsing) {
		for i := range uit.Oordelen {
			o := &uit.Oordelen[i]
			zinnen[string(o.Uitkomst)+": "+o.Uitleg] = true
			for _, w := range o.Wijzigt {
				zinnen["  naar "+string(w.Naar)+" door "+w.Door] = true
			}
		}
		for _, v := range uit.Voorbehouden {
			zinnen["  "+v.Code+" "+v.Tekst] = true
		}
	})
	goud.Gelijk(t, "zinnen.txt", strings.Join(slices.Sorted(maps.Keys(zinnen)), "\n")+"\n")
}

// A list of words is no longer than its enumeration, and as long as that it may be.
func TestAListHoldsEveryWordOnce(t *testing.T) {
	t.Parallel()
	s := stuk(Regiovisie, StandVastgesteld, "2021-01-01")
	s.Reikwijdte, s.Onderdelen, s.Betrokkenen = elk[Reikwijdte](), elk[Onderdeel](), elk[Betrokkene]()
	d := Dossier{Regio: "r", Bewijsstukken: []Bewijsstuk{s}}
	require.NoError(t, wmo.CheckVelden(&d))
	p := &d.Bewijsstukken[0]
	p.Reikwijdte, p.Onderdelen, p.Betrokkenen = append(p.Reikwijdte, OverOpvang), append(p.Onderdelen, DeelToegang), append(p.Betrokkenen, BetrokkenZorg)
	var b wmo.Bevindingen
	require.ErrorAs(t, wmo.CheckVelden(&d), &b)
	require.Equal(t, []string{"DOC-AANTAL", "DOC-AANTAL", "DOC-AANTAL"}, b.Codes())
}

func elk[T opsomming]() []T {
	var geen T
	var ws []T
	for _, w := range geen.Woorden() {
		ws = append(ws, T(w.Woord))
	}
	return ws
}
