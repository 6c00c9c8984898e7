package nvo

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// Place 1 has a large and a small measure, place 2 is shared by two categories.
func agendaVanVier() Agendavraag {
	return Agendavraag{
		Naam: "agenda", Uitkomsten: []Agendauitkomst{{Code: "v", Rangorde: []Agendarang{{"a", 1}, {"b", 2}, {"c", 2}, {"d", 4}}}},
		Voorstellen: []Agendavoorstel{
			{"d1", "d", "v", "d", "gemeente", Lokaal, wmo.InspanningKlein},
			{"a1", "a groot", "v", "a", "regio", Regionaal, wmo.InspanningGroot},
			{"c1", "c", "v", "c", "gemeente", Lokaal, wmo.InspanningMiddel},
			{"a2", "a klein", "v", "a", "gemeente", Lokaal, wmo.InspanningKlein},
			{"b1", "b", "v", "b", "gemeente", Lokaal, wmo.InspanningMiddel},
		},
	}
}

func volgorde(t *testing.T, in Agendavraag) []string {
	t.Helper()
	a, err := BuildAgenda(in, opDeSessie)
	require.NoError(t, err)
	uit := []string{}
	for _, p := range a.Punten {
		uit = append(uit, fmt.Sprintf("%d %s %v", p.Plaats, p.Voorstel.Code, p.Gelijk))
	}
	return uit
}

func TestBothOrdersStartSmallWithinTheirFirstKey(t *testing.T) {
	t.Parallel()
	in := agendaVanVier()
	require.Equal(t, []string{"1 a2 false", "2 a1 false", "3 c1 true", "3 b1 true", "5 d1 false"}, volgorde(t, in))
	in.Volgorde = KleinEerst
	require.Equal(t, []string{"1 a2 false", "2 d1 false", "3 c1 true", "3 b1 true", "5 a1 false"}, volgorde(t, in))
	in.Voorstellen[3].Inspanning = "" // not known: after what is known
	require.Equal(t, []string{"1 d1 false", "2 c1 true", "2 b1 true", "4 a1 false", "5 a2 false"}, volgorde(t, in))
}

func TestTheRuleIsTold(t *testing.T) {
	t.Parallel()
	in := agendaVanVier()
	a, err := BuildAgenda(in, opDeSessie)
	require.NoError(t, err)
	require.Equal(t, PrioriteitEerst, a.Volgorde)
	require.Equal(t, []wmo.Voorbehoud{voorbehoudPrioriteitEerst}, a.Voorbehouden)
	in.Volgorde = KleinEerst
	in.Uitkomsten = append(in.Uitkomsten, Agendauitkomst{Code: "w"})
	a, err = BuildAgenda(in, opDeSessie)
	require.NoError(t, err)
	require.Equal(t, []wmo.Voorbehoud{voorbehoudKleinEerst, voorbehoudTussenVragen}, a.Voorbehouden)
}

// Nothing drops out: what is missing is told beside the agenda.
func TestWhatAnAgendaMisses(t *testing.T) {
	t.Parallel()
	in := agendaVanVier()
	in.Voorstellen = []Agendavoorstel{{Code: "a1", Omschrijving: "a", Uitkomst: "v", Categorie: "a"}}
	a, err := BuildAgenda(in, opDeSessie)
	require.NoError(t, err)
	require.Equal(t, []wmo.Bevinding{
		{
			Code: "NVO-AGD-ZONDER-VOORSTEL", Bericht: `geen voorstel is er bij "b" van "v", plaats 2; "c" van "v", plaats 2; "d" van "v", plaats 4`,
			Plaats: []string{"/uitkomsten/0/rangorde/1", "/uitkomsten/0/rangorde/2", "/uitkomsten/0/rangorde/3"},
		},
		{Code: "NVO-AGD-EIGENAAR", Bericht: "dit voorstel heeft geen eigenaar", Plaats: []string{"/voorstellen/0"}},
		{
			Code: "NVO-AGD-INSPANNING", Bericht: "van dit voorstel is de inspanning niet bekend: het komt na wat wel een inspanning heeft",
			Plaats: []string{"/voorstellen/0"},
		},
		{Code: "NVO-AGD-NIVEAU", Bericht: "van dit voorstel is niet gezegd op welk niveau het thuishoort", Plaats: []string{"/voorstellen/0"}},
	}, []wmo.Bevinding(a.Bevindingen))
}

func TestWhatIsNoAgenda(t *testing.T) {
	t.Parallel()
	for naam, c := range map[string]struct {
		doe   func(*Agendavraag)
		codes []string
	}{
		"nothing":       {func(a *Agendavraag) { *a = Agendavraag{} }, []string{"DOC-LENGTE", "DOC-AANTAL"}},
		"word":          {func(a *Agendavraag) { a.Volgorde = "toeval" }, []string{"DOC-WAARDE"}},
		"words":         {func(a *Agendavraag) { a.Voorstellen[0].Niveau, a.Voorstellen[0].Inspanning = "x", "y" }, []string{"DOC-WAARDE", "DOC-WAARDE"}},
		"place 0":       {func(a *Agendavraag) { a.Uitkomsten[0].Rangorde[0].Plaats = 0 }, []string{"DOC-BEREIK"}},
		"place 5 of 4":  {func(a *Agendavraag) { a.Uitkomsten[0].Rangorde[3].Plaats = 5 }, []string{"NVO-AGD-PLAATS"}},
		"category":      {func(a *Agendavraag) { a.Voorstellen[0].Categorie = "e" }, []string{"NVO-AGD-CATEGORIE"}},
		"outcome":       {func(a *Agendavraag) { a.Voorstellen[0].Uitkomst = "w" }, []string{"NVO-AGD-CATEGORIE"}},
		"double code":   {func(a *Agendavraag) { a.Voorstellen[0].Code = "a1" }, []string{"DOC-DUBBEL"}},
		"empty":         {func(a *Agendavraag) { a.Voorstellen[0].Omschrijving = "" }, []string{"DOC-LENGTE"}},
		"outcome twice": {func(a *Agendavraag) { a.Uitkomsten = append(a.Uitkomsten, a.Uitkomsten[0]) }, []string{"DOC-DUBBEL"}},
		"proposals":     {func(a *Agendavraag) { a.Voorstellen = make([]Agendavoorstel, 1001) }, []string{"DOC-AANTAL"}},
		"outcomes":      {func(a *Agendavraag) { a.Uitkomsten = make([]Agendauitkomst, 101) }, []string{"DOC-AANTAL"}},
		"categories": {func(a *Agendavraag) {
			a.Uitkomsten[0].Rangorde, a.Voorstellen = make([]Agendarang, 201), nil
		}, []string{"DOC-AANTAL"}},
	} {
		in := agendaVanVier()
		c.doe(&in)
		_, err := BuildAgenda(in, opDeSessie)
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b, naam)
		require.Equal(t, c.codes, b.Codes(), "%s: %s", naam, b)
	}
	_, err := BuildAgenda(agendaVanVier(), wmo.Peil{})
	require.ErrorContains(t, err, "peil")
}

// The order in which proposals stand changes no place.
func TestAgendaDoesNotDependOnTheOrderOfProposals(t *testing.T) {
	t.Parallel()
	in := agendaVanVier()
	plaatsen := func(in Agendavraag) map[string]int {
		a, err := BuildAgenda(in, opDeSessie)
		require.NoError(t, err)
		uit := map[string]int{}
		for _, p := range a.Punten {
			uit[p.Voorstel.Code] = p.Plaats
		}
		return uit
	}
	vast := plaatsen(in)
	rapid.Check(t, func(t *rapid.T) {
		anders := in
		anders.Voorstellen = rapid.Permutation(in.Voorstellen).Draw(t, "anders")
		require.Equal(t, vast, plaatsen(anders))
	})
}

func BenchmarkPrioritise(b *testing.B) {
	in := agendaVanVier()
	for b.Loop() {
		if _, err := BuildAgenda(in, opDeSessie); err != nil {
			b.Fatal(err)
		}
	}
}

// Of the categories without a proposal twenty are named, and only of the others how many.
func TestTwentyCategoriesAreNamed(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]string{20: "c20 van", 21: "en nog 1"} {
		u := Agendauitkomst{Code: "v", Rangorde: []Agendarang{{"met", 1}}}
		for i := range n {
			u.Rangorde = append(u.Rangorde, Agendarang{"c" + strconv.Itoa(i+1), i + 2})
		}
		a, err := BuildAgenda(Agendavraag{
			Naam: "agenda", Uitkomsten: []Agendauitkomst{u}, Voorstellen: []Agendavoorstel{{"1", "x", "v", "met", "gemeente", Lokaal, wmo.InspanningKlein}},
		}, opDeSessie)
		require.NoError(t, err)
		require.Len(t, a.Bevindingen, 1)
		require.Contains(t, strings.ReplaceAll(a.Bevindingen[0].Bericht, `"`, ""), want)
		require.Equal(t, n > 20, strings.Contains(a.Bevindingen[0].Bericht, "en nog"))
	}
}
