package gebied

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func peil(dag string) wmo.Peil { return wmo.PeilOp(wmo.MustDatum(dag)) }

func code(s string) wmo.Gemeentecode { return wmo.MustGemeentecode(s) }

func namen(ls []Lijn) []string {
	uit := []string{}
	for _, l := range ls {
		uit = append(uit, l.Gemeente.Naam)
	}
	return uit
}

func ledennamen(l Ledenlijst) []string {
	uit := []string{}
	for _, m := range l.Leden {
		uit = append(uit, m.Gemeente.Naam)
	}
	return uit
}

func codes(t *testing.T, err error) []string {
	t.Helper()
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	return b.Codes()
}

// gelezen gives what was read from the tables, to hold the answers against.
func gelezen(t *testing.T) *gegevens {
	t.Helper()
	g, err := laad()
	require.NoError(t, err)
	return g
}

func TestMunicipalitiesPerDag(t *testing.T) {
	for dag, aantal := range map[string]int{
		"2014-12-31": 403,
		"2015-01-01": 393, "2015-06-30": 393, "2015-07-01": 393, "2015-12-31": 393,
		"2016-01-01": 390, "2016-12-31": 390,
		"2017-01-01": 388, "2017-12-31": 388,
		"2018-01-01": 380, "2018-12-31": 380,
		"2019-01-01": 355, "2020-01-01": 355, "2020-12-31": 355,
		"2021-01-01": 352, "2021-12-31": 352,
		"2022-01-01": 345, "2022-03-23": 345, "2022-03-24": 344, "2022-12-31": 344,
		"2023-01-01": 342, "2024-01-01": 342, "2025-01-01": 342, "2026-01-01": 342, "2026-12-31": 342,
	} {
		lijst, err := ListMunicipalities(Gemeentenvraag{}, peil(dag))
		require.NoError(t, err)
		require.Len(t, lijst.Gemeenten, aantal, dag)
		require.Empty(t, lijst.Voorbehouden)
		require.NoError(t, lijst.Bron.Check())
		require.True(t, slices.IsSortedFunc(lijst.Gemeenten, func(a, b Gemeente) int { return a.Code.Compare(b.Code) }))
	}
}

func TestMunicipalitiesProvincieGroningen(t *testing.T) {
	for dag, aantal := range map[string]int{"2017-12-31": 23, "2018-01-01": 20, "2019-01-01": 12, "2021-01-01": 10, "2026-01-01": 10} {
		lijst, err := ListMunicipalities(Gemeentenvraag{Provincie: "Groningen"}, peil(dag))
		require.NoError(t, err)
		require.Len(t, lijst.Gemeenten, aantal, dag)
	}
}

// Every municipality has a province on every day, so that no count per province
// is short; only two have it from a law that moved the border.
func TestProvincies(t *testing.T) {
	g := gelezen(t)
	require.Len(t, g.provincies, 12)
	for _, gm := range g.gemeenten {
		require.Contains(t, g.provincies, gm.Provincie, gm)
		require.Equal(t, gm.Bestaat.Einddatum.IsValid() && gm.Naam != "Leerdam" && gm.Naam != "Zederik", gm.ProvincieAfgeleid, gm)
	}
	for dag, aantal := range map[string]int{"2018-12-31": 60, "2019-01-01": 52} {
		zh, err := ListMunicipalities(Gemeentenvraag{Provincie: "Zuid-Holland"}, peil(dag))
		require.NoError(t, err)
		require.Len(t, zh.Gemeenten, aantal, dag)
	}
	_, err := ListMunicipalities(Gemeentenvraag{Provincie: "Fryslân"}, peil("2026-01-01"))
	require.Equal(t, []string{"GEB-PROVINCIE-ONBEKEND"}, codes(t, err))
	require.ErrorContains(t, err, "Friesland")
}

func TestBuitenDeGegevens(t *testing.T) {
	for _, dag := range []string{"2014-12-30", "2027-01-01"} {
		p := peil(dag)
		_, e1 := ListMunicipalities(Gemeentenvraag{}, p)
		_, e2 := FindSuccessors(Opvolgvraag{code("0796")}, p)
		_, e3 := FindPredecessors(Herkomstvraag{code("0796")}, p)
		_, e4 := ListMembers(Ledenvraag{Regio: "u16"}, p)
		_, e5 := FindCentre(Centrumvraag{Gemeente: code("0796")}, p)
		_, e6 := ListInhabitants(Inwonersvraag{[]wmo.Gemeentecode{code("0796")}, wmo.MustDatum("2023-01-01")}, p)
		for _, err := range []error{e1, e2, e3, e4, e5, e6} {
			var geen *GeenGegevens
			require.ErrorAs(t, err, &geen)
			require.Equal(t, "2014-12-31 t/m 2026-12-31", geen.Bekend.String())
			require.Equal(t, dag == "2027-01-01", len(geen.Gepland) == 1)
			require.Equal(t, dag == "2027-01-01", strings.Contains(err.Error(), "gepland en nog geen feit: Wijdemeren (1696) naar Hilversum (0402) op 2027-01-01"))
		}
	}
	_, err := ListMunicipalities(Gemeentenvraag{}, wmo.Peil{})
	require.EqualError(t, err, "een peil zonder datum (op)")
	require.EqualError(t, CheckPeil(wmo.Peil{}), "gemeenten: een peil zonder datum (op)")
}

// A planned row changes nothing on any day that is answered.
func TestGeplandIsGeenFeit(t *testing.T) {
	for _, dag := range []string{"2026-01-01", "2026-12-31"} {
		uit, err := FindSuccessors(Opvolgvraag{code("1696")}, peil(dag))
		require.NoError(t, err)
		require.Equal(t, []string{"Wijdemeren"}, namen(uit.Opvolgers))
		require.Empty(t, uit.Opvolgers[0].Weg)
	}
}

// Each row holds on its eve and on its first day, seen from both sides.
func TestElkeHerindeling(t *testing.T) {
	g := gelezen(t)
	aantal := 0
	for _, hs := range g.naar {
		for _, h := range hs {
			aantal++
			vooravond, eersteDag := wmo.PeilOp(h.Datum.AddDagen(-1)), wmo.PeilOp(h.Datum)

			voor, err := FindSuccessors(Opvolgvraag{h.OudeGemeente}, vooravond)
			require.NoError(t, err)
			require.Equal(t, []string{h.OudeNaam}, namen(voor.Opvolgers))

			na, err := FindSuccessors(Opvolgvraag{h.OudeGemeente}, eersteDag)
			require.NoError(t, err)
			require.Len(t, na.Opvolgers, len(hs))
			require.True(t, na.Opvolgers[0].Hoofdlijn)
			i := slices.Index(namen(na.Opvolgers), h.NieuweNaam)
			require.GreaterOrEqual(t, i, 0, h)
			l := na.Opvolgers[i]
			require.Equal(t, []Herindeling{h}, l.Weg)
			require.Equal(t, h.Hoofdopvolger, l.Hoofdlijn)
			require.Equal(t, h.Soort == Splitsing, l.Gedeeltelijk)
			require.Equal(t, len(hs) > 1, l.Gedeeltelijk, "a split is a row per part: %s", h)

			terug, err := FindPredecessors(Herkomstvraag{h.NieuweGemeente}, vooravond)
			require.NoError(t, err)
			require.Contains(t, namen(terug.Voorgangers), h.OudeNaam)
			require.NoError(t, h.Bron.Check())

			_, err = FindPredecessors(Herkomstvraag{h.OudeGemeente}, eersteDag)
			require.Equal(t, []string{"GEB-GEMEENTE-VERVALLEN"}, codes(t, err))
			if g.gemeente(h.NieuweGemeente).Bestaat.Begindatum == h.Datum {
				_, err = FindSuccessors(Opvolgvraag{h.NieuweGemeente}, vooravond)
				require.Equal(t, []string{"GEB-GEMEENTE-NOG-NIET"}, codes(t, err))
				require.ErrorContains(t, err, "pas vanaf "+h.Datum.String())
			}
		}
	}
	require.Equal(t, 91, aantal)
	require.Len(t, g.gepland, 1)
}

func TestResolve(t *testing.T) {
	for _, c := range []struct {
		naam, code, dag string
		wil             []string
		stappen         int
		gedeeltelijk    bool
	}{
		{"itself", "0796", "2014-12-31", []string{"'s-Hertogenbosch"}, 0, false},
		{"merger", "0844", "2017-01-01", []string{"Meierijstad"}, 1, false},
		{"not yet", "0844", "2016-12-31", []string{"Schijndel"}, 0, false},
		{"chain, halfway", "0265", "2015-12-31", []string{"Groesbeek"}, 1, false},
		{"chain", "0265", "2016-01-01", []string{"Berg en Dal"}, 2, false},
		{"absorbed first, renamed later", "0241", "2026-01-01", []string{"Berg en Dal"}, 1, false},
		{"rename", "1921", "2015-07-01", []string{"De Fryske Marren"}, 1, false},
		{"eve of the rename", "1921", "2015-06-30", []string{"De Friese Meren"}, 0, false},
		{"Weesp is still there", "0457", "2022-03-23", []string{"Weesp"}, 0, false},
		{"Weesp", "0457", "2022-03-24", []string{"Amsterdam"}, 1, false},
		{"Haaren is still there", "0788", "2020-12-31", []string{"Haaren"}, 0, false},
		{"Haaren", "0788", "2021-01-01", []string{"Oisterwijk", "Boxtel", "Tilburg", "Vught"}, 1, true},
		{"Winsum", "0053", "2026-01-01", []string{"Het Hogeland", "Westerkwartier"}, 1, true},
		{"Littenseradiel", "0140", "2018-01-01", []string{"Súdwest-Fryslân", "Leeuwarden", "Waadhoeke"}, 1, true},
		{"Maasdonk", "1671", "2015-01-01", []string{"'s-Hertogenbosch", "Oss"}, 1, true},
	} {
		t.Run(c.naam, func(t *testing.T) {
			uit, err := FindSuccessors(Opvolgvraag{code(c.code)}, peil(c.dag))
			require.NoError(t, err)
			require.Equal(t, c.wil, namen(uit.Opvolgers))
			require.Equal(t, code(c.code), uit.Gemeente.Code)
			require.Empty(t, uit.Voorbehouden)
			for i, l := range uit.Opvolgers {
				require.Len(t, l.Weg, c.stappen)
				require.Equal(t, i == 0, l.Hoofdlijn)
				require.Equal(t, c.gedeeltelijk, l.Gedeeltelijk)
				require.Equal(t, wmo.Beleid, l.Zekerheid)
			}
		})
	}
}

func TestPredecessors(t *testing.T) {
	for _, c := range []struct {
		naam, code, dag string
		wil             []string
	}{
		{"itself", "0796", "2026-01-01", []string{"'s-Hertogenbosch"}},
		{"merger", "1948", "2016-12-31", []string{"Schijndel", "Sint-Oedenrode", "Veghel"}},
		{"chain", "1945", "2014-12-31", []string{"Groesbeek", "Millingen aan de Rijn", "Ubbergen"}},
		{"chain, halfway", "1945", "2015-12-31", []string{"Groesbeek"}},
		{"part of a split", "0824", "2020-12-31", []string{"Oisterwijk", "Haaren"}},
		{"split and merger", "0080", "2017-12-31", []string{"Leeuwarden", "Leeuwarderadeel", "Littenseradiel"}},
		{"Weesp", "0363", "2022-03-23", []string{"Amsterdam", "Weesp"}},
		{"after Weesp", "0363", "2022-03-24", []string{"Amsterdam"}},
	} {
		t.Run(c.naam, func(t *testing.T) {
			uit, err := FindPredecessors(Herkomstvraag{code(c.code)}, peil(c.dag))
			require.NoError(t, err)
			require.Equal(t, c.wil, namen(uit.Voorgangers))
		})
	}
	boxtel, err := FindPredecessors(Herkomstvraag{code("0757")}, peil("2020-12-31"))
	require.NoError(t, err)
	require.Equal(t, []string{"Boxtel", "Haaren"}, namen(boxtel.Voorgangers))
	require.True(t, boxtel.Voorgangers[1].Gedeeltelijk)
	require.False(t, boxtel.Voorgangers[1].Hoofdlijn)
}

// On a day when a municipality was there itself, the answer says before which days it
// was made of others.
func TestHerkomstZegtWanneerDeDagEerderMoet(t *testing.T) {
	for _, c := range []struct{ code, dag, wil string }{
		{"1948", "2026-01-01", "Meierijstad (1948) is op 2026-01-01 zichzelf; wat erin opging staat bij een dag voor 2017-01-01"},
		{"1948", "2017-01-01", "Meierijstad (1948) is op 2017-01-01 zichzelf; wat erin opging staat bij een dag voor 2017-01-01"},
		{"0363", "2022-03-24", "Amsterdam (0363) is op 2022-03-24 zichzelf; wat erin opging staat bij een dag voor 2022-03-24"},
		{"0757", "2021-01-01", "Boxtel (0757) is op 2021-01-01 zichzelf; wat erin opging staat bij een dag voor 2021-01-01"},
		{"0599", "2026-01-01", "Rotterdam (0599) is op 2026-01-01 zichzelf; tot en met die dag ging er sinds 2014-12-31 niets in op, en over eerder is niets bekend"},
		{"0241", "2015-12-31", "Groesbeek (0241) is op 2015-12-31 zichzelf; wat erin opging staat bij een dag voor 2015-01-01"},
		{"0796", "2026-01-01", "'s-Hertogenbosch (0796) is op 2026-01-01 zichzelf; wat erin opging staat bij een dag voor 2015-01-01"},
		{"0363", "2022-03-23", ""}, // Amsterdam and Weesp
		{"1948", "2016-12-31", ""},
		{"1945", "2015-12-31", ""}, // Groesbeek, under another name
	} {
		uit, err := FindPredecessors(Herkomstvraag{code(c.code)}, peil(c.dag))
		require.NoError(t, err)
		if c.wil == "" {
			require.Empty(t, uit.Voorbehouden, c)
			continue
		}
		require.Equal(t, []wmo.Voorbehoud{{Code: "GEB-V-ZICHZELF", Tekst: c.wil}}, uit.Voorbehouden)
	}
}

// The tables begin on the eve of 2015: whatever was there then is at least as old.
func TestMinstensSinds(t *testing.T) {
	ouder := 0
	for _, gm := range gelezen(t).gemeenten {
		require.Equal(t, gm.Bestaat.Begindatum == wmo.MustDatum("2014-12-31"), gm.MinstensSinds, gm)
		if gm.MinstensSinds {
			ouder++
		}
	}
	require.Equal(t, 403, ouder)
}

func TestOnbruikbareGemeente(t *testing.T) {
	for _, c := range []struct {
		code wmo.Gemeentecode
		wil  string
	}{{wmo.Gemeentecode{}, "DOC-SLEUTEL-ONTBREEKT"}, {code("9999"), "GEB-GEMEENTE-ONBEKEND"}} {
		_, e1 := FindSuccessors(Opvolgvraag{c.code}, peil("2026-01-01"))
		_, e2 := FindPredecessors(Herkomstvraag{c.code}, peil("2026-01-01"))
		_, e3 := FindCentre(Centrumvraag{Gemeente: c.code}, peil("2026-01-01"))
		for _, err := range []error{e1, e2, e3} {
			require.Equal(t, []string{c.wil}, codes(t, err))
		}
	}
}

// Going from a to c is going from a to b and from there to c.
func TestResolveInStappen(t *testing.T) {
	g := gelezen(t)
	bereik := g.bekend.Begindatum.DagenTot(g.bekend.Einddatum)
	rapid.Check(t, func(t *rapid.T) {
		dagen := rapid.SliceOfN(rapid.IntRange(0, bereik), 3, 3).Draw(t, "dagen")
		slices.Sort(dagen)
		a, b, c := g.bekend.Begindatum.AddDagen(dagen[0]), g.bekend.Begindatum.AddDagen(dagen[1]), g.bekend.Begindatum.AddDagen(dagen[2])
		gm := rapid.SampledFrom(g.gemeenten).Filter(func(gm Gemeente) bool { return gm.Bestaat.Bevat(a) }).Draw(t, "gemeente")

		ineens, err := FindSuccessors(Opvolgvraag{gm.Code}, wmo.PeilOp(c))
		require.NoError(t, err)
		halverwege, err := FindSuccessors(Opvolgvraag{gm.Code}, wmo.PeilOp(b))
		require.NoError(t, err)
		var inStappen []string
		for _, l := range halverwege.Opvolgers {
			verder, err := FindSuccessors(Opvolgvraag{l.Gemeente.Code}, wmo.PeilOp(c))
			require.NoError(t, err)
			inStappen = append(inStappen, namen(verder.Opvolgers)...)
		}
		require.Equal(t, namen(ineens.Opvolgers), inStappen)

		// And back: each is among the predecessors of all it went into.
		for _, l := range ineens.Opvolgers {
			terug, err := FindPredecessors(Herkomstvraag{l.Gemeente.Code}, wmo.PeilOp(a))
			require.NoError(t, err)
			require.Contains(t, namen(terug.Voorgangers), gm.Naam)
		}
	})
}

// Whatever ever existed leads to municipalities of 2026, each once.
func TestAllesKomtErgensUit(t *testing.T) {
	g := gelezen(t)
	require.Len(t, g.gemeenten, 426)
	geteld, err := laadInwoners()
	require.NoError(t, err)
	op := peil("2026-01-01")
	for _, gm := range g.gemeenten {
		uit, err := FindSuccessors(Opvolgvraag{gm.Code}, op)
		require.NoError(t, err)
		require.NotEmpty(t, uit.Opvolgers)
		ns := namen(uit.Opvolgers)
		slices.Sort(ns)
		require.Len(t, slices.Compact(ns), len(uit.Opvolgers))
		for _, l := range uit.Opvolgers {
			require.True(t, l.Gemeente.Bestaat.Bevat(op.Op))
			require.Contains(t, geteld.inwoners, l.Gemeente.Code)
		}
	}
}

func TestZoalsBekend(t *testing.T) {
	p := wmo.Peil{Op: wmo.MustDatum("2022-03-24"), Bekend: wmo.MustDatum("2022-03-24")}
	weesp, err := FindSuccessors(Opvolgvraag{code("0457")}, p)
	require.NoError(t, err)
	require.Empty(t, weesp.Voorbehouden, "a reorganisation is known when it takes place")
	leden, err := ListMembers(Ledenvraag{Regio: "groningen"}, p)
	require.NoError(t, err)
	require.Equal(t, "GEB-V-LATER-BEKEND", leden.Voorbehouden[0].Code, "the table is of 2026-11-22")

	p.Bekend = wmo.MustDatum("2021-06-01")
	lijst, err := ListMunicipalities(Gemeentenvraag{}, p)
	require.NoError(t, err)
	weesp, err = FindSuccessors(Opvolgvraag{code("0457")}, p)
	require.NoError(t, err)
	amsterdam, err := FindPredecessors(Herkomstvraag{code("0363")}, p)
	require.NoError(t, err)
	centrum, err := FindCentre(Centrumvraag{Gemeente: code("0363")}, p)
	require.NoError(t, err)
	tal, err := ListInhabitants(Inwonersvraag{[]wmo.Gemeentecode{code("0363")}, wmo.MustDatum("2023-01-01")}, p)
	require.NoError(t, err)
	require.Equal(t, []string{"GEB-V-LATER-BEKEND", "GEB-V-ZICHZELF"}, voorbehoudcodes(amsterdam.Voorbehouden))
	for _, vs := range [][]wmo.Voorbehoud{
		lijst.Voorbehouden, weesp.Voorbehouden, amsterdam.Voorbehouden[:1], centrum.Voorbehouden, tal.Voorbehouden,
	} {
		require.Len(t, vs, 1)
		require.Equal(t, "GEB-V-LATER-BEKEND", vs[0].Code)
		require.Contains(t, vs[0].Tekst, "2021-06-01")
	}
}

func TestInhabitants(t *testing.T) {
	g := gelezen(t)
	dag := wmo.MustDatum("2023-01-01")
	alle := Inwonersvraag{Peildatum: dag}
	for _, gm := range g.gemeenten {
		if gm.Bestaat.Bevat(dag) {
			alle.Gemeenten = append(alle.Gemeenten, gm.Code)
		}
	}
	uit, err := ListInhabitants(alle, peil("2026-11-22"))
	require.NoError(t, err)
	require.Equal(t, 17_811_291, uit.Totaal)
	require.Len(t, uit.Gemeenten, 342)
	require.NoError(t, uit.Bron.Check())
	require.Empty(t, uit.Voorbehouden)

	meierij, err := ListMembers(Ledenvraag{Regio: "meierij-bommelerwaard"}, peil("2026-01-01"))
	require.NoError(t, err)
	vraag := Inwonersvraag{Peildatum: dag}
	for _, l := range meierij.Leden {
		vraag.Gemeenten = append(vraag.Gemeenten, l.Gemeente.Code)
	}
	uit, err = ListInhabitants(vraag, peil("2026-01-01"))
	require.NoError(t, err)
	require.Equal(t, 394_833, uit.Totaal)
}

func TestInhabitantsBevindingen(t *testing.T) {
	_, err := ListInhabitants(Inwonersvraag{
		Gemeenten: []wmo.Gemeentecode{code("9999"), code("0844"), code("0796"), code("0796")},
		Peildatum: wmo.MustDatum("2024-01-01"),
	}, peil("2026-01-01"))
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{"GEB-GEMEENTE-ONBEKEND", "GEB-GEMEENTE-VERVALLEN", "DOC-DUBBEL", "GEB-PEILDATUM-ONBEKEND"}, b.Codes())
	require.Equal(t, []string{"/gemeenten/2", "/gemeenten/3"}, b[2].Plaats)
	require.ErrorContains(t, err, "alleen bekend op 2023-01-01")

	_, err = ListInhabitants(Inwonersvraag{Peildatum: wmo.MustDatum("2023-01-01")}, peil("2026-01-01"))
	require.Equal(t, []string{"DOC-AANTAL"}, codes(t, err))
	_, err = ListInhabitants(Inwonersvraag{make([]wmo.Gemeentecode, 1), wmo.MustDatum("2023-01-01")}, peil("2026-01-01"))
	require.Equal(t, []string{"DOC-WAARDE"}, codes(t, err))

	// Weesp was there on the day asked, and not on the day of the count.
	_, err = ListInhabitants(Inwonersvraag{[]wmo.Gemeentecode{code("0457")}, wmo.MustDatum("2023-01-01")}, peil("2022-03-23"))
	require.Equal(t, []string{"GEB-GEMEENTE-VERVALLEN"}, codes(t, err))
	_, err = ListInhabitants(Inwonersvraag{[]wmo.Gemeentecode{code("1992")}, wmo.MustDatum("2023-01-01")}, peil("2022-12-31"))
	require.Equal(t, []string{"GEB-GEMEENTE-NOG-NIET"}, codes(t, err))
}

// The count of Amsterdam includes Weesp: for a day before the merger that is more
// than Amsterdam was.
func TestInhabitantsAnderGebied(t *testing.T) {
	vraag := Inwonersvraag{[]wmo.Gemeentecode{code("0363")}, wmo.MustDatum("2023-01-01")}
	uit, err := ListInhabitants(vraag, peil("2022-03-23"))
	require.NoError(t, err)
	require.Len(t, uit.Voorbehouden, 1)
	require.Equal(t, "GEB-V-ANDER-GEBIED", uit.Voorbehouden[0].Code)
	require.Contains(t, uit.Voorbehouden[0].Tekst, "Weesp")
	uit, err = ListInhabitants(vraag, peil("2022-03-24"))
	require.NoError(t, err)
	require.Empty(t, uit.Voorbehouden)
}

func TestNietGemodelleerd(t *testing.T) {
	gezien := map[string]bool{}
	for _, v := range NietGemodelleerd() {
		require.True(t, strings.HasPrefix(v.Code, "GEB-NM-"))
		require.False(t, gezien[v.Code], v.Code)
		gezien[v.Code] = true
		require.NotEmpty(t, v.Tekst)
		if v.Bron != nil {
			require.NoError(t, v.Bron.Check())
		}
	}
}

func TestWoorden(t *testing.T) {
	soorten, statussen := Soort("").Woorden(), Status("").Woorden()
	require.Len(t, soorten, 4)
	require.Len(t, statussen, 4)
	g := gelezen(t)
	for _, hs := range g.naar {
		for _, h := range hs {
			require.True(t, slices.ContainsFunc(soorten, func(w wmo.Woord) bool { return w.Woord == string(h.Soort) }), h)
		}
	}
}

// No answer has a null, whatever it is about.
func TestGeenNull(t *testing.T) {
	p := peil("2018-01-01")
	antwoorden := []any{}
	neem := func(v any, err error) {
		require.NoError(t, err)
		antwoorden = append(antwoorden, v)
	}
	lijst, err := ListMunicipalities(Gemeentenvraag{}, p)
	neem(lijst, err)
	opvolging, err := FindSuccessors(Opvolgvraag{code("0796")}, p)
	neem(opvolging, err)
	herkomst, err := FindPredecessors(Herkomstvraag{code("0796")}, p)
	neem(herkomst, err)
	leden, err := ListMembers(Ledenvraag{Regio: "breda"}, p)
	neem(leden, err)
	centrum, err := FindCentre(Centrumvraag{Gemeente: code("0796")}, p)
	neem(centrum, err)
	onbekend, err := FindCentre(Centrumvraag{Gemeente: code("0345")}, peil("2022-03-01"))
	neem(onbekend, err)
	inwoners, err := ListInhabitants(Inwonersvraag{[]wmo.Gemeentecode{code("0796")}, wmo.MustDatum("2023-01-01")}, p)
	neem(inwoners, err)
	tabel, err := EmbeddedRegiotabel()
	neem(tabel, err)
	for _, v := range antwoorden {
		b, err := json.Marshal(v)
		require.NoError(t, err)
		require.NotContains(t, string(b), "null", "%T", v)
	}
}

// Tables that cannot be read are an error of every question, and no panic.
func TestStukkeTabellen(t *testing.T) {
	stuk, gemeenten, inwoners, regios, leden := errors.New("stuk"), laad, laadInwoners, laadRegios, laadIndeling
	t.Cleanup(func() { laad, laadInwoners, laadRegios, laadIndeling = gemeenten, inwoners, regios, leden })
	laadInwoners = func() (*telling, error) { return nil, stuk }
	_, err := ListInhabitants(Inwonersvraag{[]wmo.Gemeentecode{code("0796")}, wmo.MustDatum("2023-01-01")}, peil("2023-01-01"))
	require.ErrorIs(t, err, stuk)
	laadIndeling = func() (indeling, error) { return indeling{}, stuk }
	_, err = EmbeddedRegiotabel()
	require.ErrorIs(t, err, stuk)
	_, err = ListRegions(Regiosvraag{}, peil("2026-01-01"))
	require.ErrorIs(t, err, stuk)
	laadRegios = func() (*Regiostabel, error) { return nil, stuk }
	zelf := eigen()
	_, err = ListRegions(Regiosvraag{Tabel: &zelf}, peil("2026-01-01"))
	require.ErrorIs(t, err, stuk)
	_, err = leesIndeling()
	require.ErrorIs(t, err, stuk)
	laad = func() (*gegevens, error) { return nil, stuk }
	_, err = ListMunicipalities(Gemeentenvraag{}, peil("2026-01-01"))
	require.ErrorIs(t, err, stuk)
	require.ErrorIs(t, new(Regiotabel).Check(), stuk)
}
