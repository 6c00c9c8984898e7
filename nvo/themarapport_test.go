package nvo

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// tweeSessies is a theme with a session of professionals and one of clients.
func tweeSessies() Themarapportvraag {
	een := gestemd(rij("1", "2", "3"), rij("1", "2", "3"))
	twee := gestemd(rij("3", "2", "1"))
	een.Naam, twee.Naam = "professionals", "cliënten"
	twee.Deelnemers[0] = Sessiedeelnemer{"c1", GroepClient}
	twee.Vragen[0].Stembiljetten[0].Deelnemer = "c1"
	return Themarapportvraag{Naam: "rapport", Thema: "inkoop", Sessies: []Sessie{een, twee}}
}

// The same question in two sessions is one question, with the groups beside the whole.
func TestSessionsOfAThemeJoin(t *testing.T) {
	t.Parallel()
	r, err := JoinSessions(tweeSessies(), opDeSessie)
	require.NoError(t, err)
	require.Equal(t, []int{3, 3}, []int{r.Deelnemers, r.Deelnames})
	require.Len(t, r.Vragen, 1)
	v := r.Vragen[0]
	require.Equal(t, []string{"professionals", "cliënten"}, v.Sessies)
	require.Equal(t, "1.666666666667", v.Geheel.Rangorde[0].GemiddeldeRang.String()) // (1 + 1 + 3) / 3
	require.Equal(t, GroepClient, v.PerGroep[0].Groep)
	require.Equal(t, "c3", v.PerGroep[0].Rangorde[0].Categorie)
	require.Equal(t, "c1", v.PerGroep[1].Rangorde[0].Categorie)
	require.Equal(t, []Sessieopkomst{
		{"professionals", wmo.Datum{}, 2, []Groepsaantal{{GroepProfessional, 2}}},
		{"cliënten", wmo.Datum{}, 1, []Groepsaantal{{GroepClient, 1}}},
	}, r.Sessies)
	require.Equal(t, "NVO-V-SES-PERSOON", r.Voorbehouden[len(r.Voorbehouden)-1].Code)
}

// Who comes to both sessions is one person, and has one vote on one question.
func TestAPersonCountsOnce(t *testing.T) {
	t.Parallel()
	in := tweeSessies()
	in.Sessies[1].Deelnemers = append(in.Sessies[1].Deelnemers, Sessiedeelnemer{"p1", GroepProfessional})
	r, err := JoinSessions(in, opDeSessie)
	require.NoError(t, err)
	require.Equal(t, []int{3, 4, 3}, []int{r.Deelnemers, r.Deelnames, r.Vragen[0].Deelnemers})

	in.Sessies[1].Vragen[0].Stembiljetten = append(in.Sessies[1].Vragen[0].Stembiljetten, Stembiljet{"p1", nil})
	in.Sessies[1].Stellingen = []Stelling{{Code: "s", Stelling: "goed", Reacties: []Reactie{{"p1", MeningEens}}}}
	in.Sessies[0].Stellingen = in.Sessies[1].Stellingen
	in.Sessies[1].Deelnemers[1].Groep = GroepClient
	_, err = JoinSessions(in, opDeSessie)
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{"NVO-SES-ANDERE-GROEP", "NVO-SES-DUBBELE-STEM", "NVO-SES-DUBBELE-STEM"}, b.Codes())
	require.Equal(t, []string{"/sessies/0/vragen/0/stembiljetten/0", "/sessies/1/vragen/0/stembiljetten/1"}, b[2].Plaats)
}

// Other categories or other words are another question, counted apart and told.
func TestWhatDoesNotJoin(t *testing.T) {
	t.Parallel()
	for naam, doe := range map[string]func(*Sessie){
		"other words":      func(s *Sessie) { s.Vragen[0].Vraag = "wat het laatst?" },
		"other names":      func(s *Sessie) { s.Vragen[0].Categorieen[0].Naam = "werk" },
		"fewer categories": func(s *Sessie) { *s = gestemd(rij("1", "2")) },
	} {
		in := tweeSessies()
		doe(&in.Sessies[1])
		r, err := JoinSessions(in, opDeSessie)
		require.NoError(t, err, naam)
		require.Len(t, r.Vragen, 2)
		require.Equal(t, []string{"NVO-SES-NIET-SAMEN"}, r.Bevindingen.Codes())
		require.Equal(t, []string{"/sessies/0/vragen/0", "/sessies/1/vragen/0"}, r.Bevindingen[0].Plaats)
	}
	in := tweeSessies() // the order in which categories stand is no difference
	c := in.Sessies[1].Vragen[0].Categorieen
	c[0], c[2] = c[2], c[0]
	r, err := JoinSessions(in, opDeSessie)
	require.NoError(t, err)
	require.Len(t, r.Vragen, 1)
	require.Equal(t, "c3", r.Vragen[0].PerGroep[0].Rangorde[0].Categorie)
}

// A session that is given twice would count its answers twice. Who is typed in capitals in
// another session is the same person; who is typed with more spaces counts as another.
func TestNoSessionCountsTwice(t *testing.T) {
	t.Parallel()
	in := tweeSessies()
	in.Sessies[0].Deelnemers[1].ID, in.Sessies[0].Vragen[0].Stembiljetten[1].Deelnemer = "Ann B", "Ann B"
	in.Sessies[1].Deelnemers[0].ID, in.Sessies[1].Vragen[0].Stembiljetten[0].Deelnemer = "ann b", "ANN B "
	_, err := JoinSessions(in, opDeSessie)
	require.ErrorContains(t, err, "NVO-SES-DUBBELE-STEM")
	in.Sessies[1].Deelnemers[0].ID, in.Sessies[1].Vragen[0].Stembiljetten[0].Deelnemer = "ann  b", "ann  b"
	r, err := JoinSessions(in, opDeSessie)
	require.NoError(t, err)
	require.Equal(t, []string{"NVO-SES-LIJKT"}, r.Bevindingen.Codes())
	require.Equal(t, []string{"/sessies/0/deelnemers/1/id", "/sessies/1/deelnemers/0/id"}, r.Bevindingen[0].Plaats)

	in.Sessies[1].Naam = "Professionals"
	_, err = JoinSessions(in, opDeSessie)
	require.ErrorContains(t, err, `/sessies/0, /sessies/1: "Professionals zonder datum" staat er twee keer [DOC-DUBBEL]`)
	in.Sessies[1].Datum = opDeSessie.Op
	_, err = JoinSessions(in, opDeSessie)
	require.NoError(t, err)
	in.Sessies[0].Naam, in.Sessies[0].Datum = "PROFESSIONALS ", opDeSessie.Op
	_, err = JoinSessions(in, opDeSessie)
	require.ErrorContains(t, err, `/sessies/0, /sessies/1: "Professionals van 2017-01-31" staat er twee keer [DOC-DUBBEL]`)
}

// Which session comes first decides the order of what is equal, and nothing else.
func TestOrderOfSessionsChangesNoOutcome(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := Themarapportvraag{Naam: "rapport", Thema: "inkoop"}
		for i := range 3 {
			s := gestemd(rapid.SliceOfN(stembiljetten(4), 1, 5).Draw(t, "stemmen")...)
			s.Naam = strconv.Itoa(i)
			for j := range s.Deelnemers {
				id := strconv.Itoa(i) + "-" + strconv.Itoa(j)
				s.Deelnemers[j].ID, s.Vragen[0].Stembiljetten[j].Deelnemer = id, id
			}
			in.Sessies = append(in.Sessies, s)
		}
		heel, err := JoinSessions(in, opDeSessie)
		require.NoError(t, err)
		in.Sessies = rapid.Permutation(in.Sessies).Draw(t, "anders")
		anders, err := JoinSessions(in, opDeSessie)
		require.NoError(t, err)
		require.Len(t, anders.Vragen, 1)
		require.Equal(t, heel.Vragen[0].Geheel, anders.Vragen[0].Geheel)
		require.Equal(t, heel.Vragen[0].PerGroep, anders.Vragen[0].PerGroep)
		require.Equal(t, heel.Vragen[0].Robuustheid, anders.Vragen[0].Robuustheid)
	})
}

func TestThemesAreKeptApart(t *testing.T) {
	t.Parallel()
	in := tweeSessies()
	in.Sessies[1].Thema = "kwaliteitskader"
	_, err := JoinSessions(in, opDeSessie)
	require.ErrorContains(t, err, "/sessies/1/thema, /thema")
	for _, c := range []struct {
		in    Themarapportvraag
		codes []string
	}{
		{Themarapportvraag{Naam: "x", Thema: "y"}, []string{"DOC-AANTAL"}},
		{Themarapportvraag{}, []string{"DOC-LENGTE", "DOC-AANTAL", "DOC-LENGTE"}},
		{Themarapportvraag{Naam: "x", Thema: "y", Sessies: make([]Sessie, 101)}, []string{"DOC-AANTAL"}},
	} {
		_, err := JoinSessions(c.in, opDeSessie)
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b)
		require.Equal(t, c.codes, b.Codes())
	}
	_, err = JoinSessions(tweeSessies(), wmo.Peil{})
	require.ErrorContains(t, err, "peil")
}

// Twice as many as may take part, over two sessions, are too many together.
func TestTooManyTogether(t *testing.T) {
	t.Parallel()
	een, twee := groteSessie(maxDeelnemers, 1), groteSessie(1, 1)
	twee.Deelnemers[0].ID, twee.Vragen[0].Stembiljetten[0].Deelnemer = "nog een", "nog een"
	_, err := JoinSessions(Themarapportvraag{Naam: "x", Thema: "inkoop", Sessies: []Sessie{een, twee}}, opDeSessie)
	require.ErrorContains(t, err, "/sessies: 20001 deelnemers, meer dan 20000 [DOC-AANTAL]")
}

func BenchmarkJoin(b *testing.B) {
	in := tweeSessies()
	for b.Loop() {
		if _, err := JoinSessions(in, opDeSessie); err != nil {
			b.Fatal(err)
		}
	}
}
