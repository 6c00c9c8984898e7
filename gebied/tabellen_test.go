package gebied

import (
	"cmp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

func tabel[T any](t *testing.T, naam string) *T {
	t.Helper()
	gelezen, err := tabellen.Lees[T](naam)
	require.NoError(t, err)
	return gelezen
}

// ingedeeld gives the regions as they were read.
func ingedeeld(t *testing.T) indeling {
	t.Helper()
	d, err := laadIndeling()
	require.NoError(t, err)
	return d
}

// opVolgorde checks that each row comes after the one before it, so that none stands twice.
func opVolgorde[R any](t *testing.T, rijen []R, vergelijk func(a, b *R) int) {
	t.Helper()
	for i := 1; i < len(rijen); i++ {
		require.Negative(t, vergelijk(&rijen[i-1], &rijen[i]), "%+v", rijen[i])
	}
}

func TestRowsAreInOrder(t *testing.T) {
	t.Parallel()
	opVolgorde(t, tabel[Gemeententabel](t, tabellen.Gemeenten).Rijen, func(a, b *Gemeenterij) int { return a.Code.Compare(b.Code) })
	opVolgorde(t, tabel[Herindelingentabel](t, tabellen.Herindelingen).Rijen, func(a, b *Herindelingrij) int {
		return cmp.Or(a.Datum.Compare(b.Datum), a.OudeGemeente.Compare(b.OudeGemeente), hoofdEerst(a.Hoofdopvolger, b.Hoofdopvolger),
			a.NieuweGemeente.Compare(b.NieuweGemeente))
	})
	opVolgorde(t, tabel[Inwonerstabel](t, tabellen.Inwoners).Rijen, func(a, b *Inwonersrij) int {
		return cmp.Or(a.Peildatum.Compare(b.Peildatum), a.Gemeente.Compare(b.Gemeente))
	})
	opVolgorde(t, tabel[Regiostabel](t, tabellen.Regios).Rijen, func(a, b *Regiorij) int { return cmp.Compare(a.Code, b.Code) })
	opVolgorde(t, tabel[Regioledentabel](t, tabellen.Regioleden).Rijen, func(a, b *Regiolidrij) int {
		return cmp.Or(a.Gemeente.Compare(b.Gemeente), a.Geldt.Begindatum.Compare(b.Geldt.Begindatum))
	})
}

func hoofdEerst(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	default:
		return 1
	}
}

// A municipality ends on the eve of a reorganisation, and begins on the day of one or
// before the tables do; each reorganisation has one main successor.
func TestMunicipalitiesBeginAndEndWithAReorganisation(t *testing.T) {
	t.Parallel()
	gemeenten := tabel[Gemeententabel](t, tabellen.Gemeenten)
	bekend := wmo.MustPeriode("2014-12-31", "2026-12-31")
	require.Equal(t, bekend, gemeenten.Geldt)
	hoofd, ontstaan, namen := map[wmo.Gemeentecode]wmo.Datum{}, map[wmo.Gemeentecode][]wmo.Datum{}, map[wmo.Gemeentecode]string{}
	for _, h := range tabel[Herindelingentabel](t, tabellen.Herindelingen).Rijen {
		require.Equal(t, h.Soort == Gepland, h.Datum.After(bekend.Einddatum), h)
		if h.Soort == Gepland {
			continue
		}
		if h.Hoofdopvolger {
			require.NotContains(t, hoofd, h.OudeGemeente)
			hoofd[h.OudeGemeente] = h.Datum
		}
		ontstaan[h.NieuweGemeente] = append(ontstaan[h.NieuweGemeente], h.Datum)
		namen[h.OudeGemeente], namen[h.NieuweGemeente] = h.OudeNaam, h.NieuweNaam
	}
	for _, g := range gemeenten.Rijen {
		require.Equal(t, hoofd[g.Code], g.Bestaat.Einddatum.AddDagen(1), g)
		require.Equal(t, g.Bestaat.Begindatum == bekend.Begindatum, g.MinstensSinds, g)
		if !g.MinstensSinds {
			require.Contains(t, ontstaan[g.Code], g.Bestaat.Begindatum, g)
		}
		if naam, ok := namen[g.Code]; ok {
			require.Equal(t, naam, g.Naam)
		}
	}
}

// A province has a source, or is that of all municipalities of today that it went into.
func TestAProvinceHasASourceOrFollows(t *testing.T) {
	t.Parallel()
	gemeenten, g := tabel[Gemeententabel](t, tabellen.Gemeenten), gelezen(t)
	for _, r := range gemeenten.Rijen {
		if !r.ProvincieAfgeleid {
			require.NoError(t, gemeenten.Bronnen[r.BronProvincie].Check(), r)
			continue
		}
		require.Empty(t, r.BronProvincie, r)
		for _, l := range g.vooruit(r.Gemeente, g.bekend.Einddatum, nil) {
			require.Equal(t, l.Gemeente.Provincie, r.Provincie, r)
		}
	}
}

// Everybody who existed on the day of the count was counted, and nobody else.
func TestInhabitantsAreOfTheMunicipalitiesOfTheDay(t *testing.T) {
	t.Parallel()
	g, totaal := gelezen(t), 0
	rijen := tabel[Inwonerstabel](t, tabellen.Inwoners).Rijen
	for _, r := range rijen {
		require.Equal(t, "2023-01-01", r.Peildatum.String())
		require.True(t, g.gemeente(r.Gemeente).Bestaat.Bevat(r.Peildatum), r)
		totaal += r.Inwoners
	}
	require.Len(t, rijen, 342)
	require.Equal(t, 17811291, totaal)
}

// A row without a region says that it was looked for; those days have no other row, which
// Check cannot tell, as it does not see them.
func TestWhoseRegionIsNotKnownHasNoneOnThoseDays(t *testing.T) {
	t.Parallel()
	var vorige *Regiolidrij
	zonder, leden := 0, tabel[Regioledentabel](t, tabellen.Regioleden).Rijen
	for i := range leden {
		r := &leden[i]
		require.False(t, r.Geldt.Begindatum.Before(wmo.MustDatum("2015-01-01")), r)
		require.Equal(t, r.Regio == "", r.Status == "", r)
		require.Equal(t, r.Status.Zekerheid(), r.Zekerheid, r)
		if r.Regio == "" {
			zonder++
		}
		if vorige != nil && vorige.Gemeente == r.Gemeente {
			require.False(t, vorige.Geldt.Overlapt(r.Geldt), r)
		}
		vorige = r
	}
	require.Equal(t, 7, zonder)
}

// Tables that do not fit together are an error, and no answer.
func TestTablesThatDoNotFit(t *testing.T) {
	t.Parallel()
	herindelingen := tabel[Herindelingentabel](t, tabellen.Herindelingen)
	herindelingen.Rijen[0].Datum = wmo.MustDatum("2015-01-02")
	_, err := nieuweGegevens(tabel[Gemeententabel](t, tabellen.Gemeenten), herindelingen)
	require.EqualError(t, err, "herindelingen: Millingen aan de Rijn (0265) naar Groesbeek (0241) op 2015-01-02 sluit niet aan")

	herindelingen.Rijen[0].Datum, herindelingen.Rijen[0].NieuweGemeente = wmo.MustDatum("2015-01-01"), code("0999")
	_, err = nieuweGegevens(tabel[Gemeententabel](t, tabellen.Gemeenten), herindelingen)
	require.ErrorContains(t, err, "sluit niet aan")

	leden := tabel[Regioledentabel](t, tabellen.Regioleden)
	leden.Rijen[3].Regio = "nergens"
	_, err = nieuweIndeling(tabel[Regiostabel](t, tabellen.Regios), leden)
	require.EqualError(t, err, `regioleden: rij 3: geen regio "nergens"`)
}

// A split is followed to both parts, the larger first, each as firm as its row.
func TestASplitIsFollowedToBothParts(t *testing.T) {
	t.Parallel()
	g, err := nieuweGegevens(&Gemeententabel{Geldt: wmo.MustPeriode("2014-12-31", "2026-12-31"), Rijen: []Gemeenterij{
		{Gemeente: Gemeente{Code: code("0001"), Naam: "A", Provincie: "P", Bestaat: wmo.MustPeriode("2014-12-31", "")}},
		{Gemeente: Gemeente{Code: code("0002"), Naam: "B", Provincie: "Q", Bestaat: wmo.MustPeriode("2014-12-31", "")}},
		{Gemeente: Gemeente{Code: code("0003"), Naam: "C", Bestaat: wmo.MustPeriode("2014-12-31", "2017-12-31")}},
	}}, &Herindelingentabel{
		Kop: tabellen.Kop{Bronnen: map[string]wmo.Bron{"register": {Regeling: "register", Zekerheid: wmo.Beleid}}},
		Rijen: []Herindelingrij{
			{
				Datum: wmo.MustDatum("2018-01-01"), OudeGemeente: code("0003"), OudeNaam: "C", NieuweGemeente: code("0001"), NieuweNaam: "A",
				Soort: Splitsing, Hoofdopvolger: true, Vindplaats: tabellen.Vindplaats{Bron: "register", Zekerheid: wmo.Beleid},
			},
			{
				Datum: wmo.MustDatum("2018-01-01"), OudeGemeente: code("0003"), OudeNaam: "C", NieuweGemeente: code("0002"), NieuweNaam: "B",
				Soort: Splitsing, Vindplaats: tabellen.Vindplaats{Bron: "register"},
			},
		},
	})
	require.NoError(t, err)
	require.Equal(t, []string{"P", "Q"}, g.provincies)
	lijnen := g.vooruit(g.gemeente(code("0003")), wmo.MustDatum("2018-01-01"), nil)
	require.Equal(t, []string{"A", "B"}, namen(lijnen))
	require.Equal(t, wmo.Aanname, lijnen[1].Zekerheid)
	vs := voorbehoudenBij(lijnen, peil("2018-01-01"))
	require.Len(t, vs, 1)
	require.Equal(t, "GEB-V-HERINDELING", vs[0].Code)
	require.Equal(t, "C (0003) naar B (0002) op 2018-01-01", vs[0].Tekst)
}
