package wmo_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

var leer = wmo.Bron{Regeling: "leerboek", Versie: wmo.MustDatum("2020-01-01"), Gezien: wmo.MustDatum("2024-05-01"), Zekerheid: wmo.Afgeleid}

// What is declared stands in the lists, in order, with its text and source.
func TestRegisterCollectsItself(t *testing.T) {
	t.Parallel()
	var r wmo.Register
	f := r.Formule("X-F-SOM", "s = a + b", "a en b de delen", leer)
	m := r.Melding("X-LEEG", "er staat niets")
	a := r.Aanname("X-A-VLAK", "elk jaar hetzelfde", leer)
	v := r.Voorbehoud("X-V-DAG", "de dag staat niet vast")
	n := r.Niet("X-N-RENTE", "rente")

	require.Equal(t, wmo.Formule{Code: "X-F-SOM", Formule: "s = a + b", Uitleg: "a en b de delen", Bron: leer}, *f)
	require.Equal(t, wmo.Melding{Code: "X-LEEG", Uitleg: "er staat niets"}, m)
	require.Equal(t, wmo.Voorbehoud{Code: "X-A-VLAK", Tekst: "elk jaar hetzelfde", Bron: &leer}, a)
	require.Equal(t, wmo.Voorbehoud{Code: "X-V-DAG", Tekst: "de dag staat niet vast"}, v)
	require.Equal(t, wmo.Voorbehoud{Code: "X-N-RENTE", Tekst: "rente"}, n)
	require.Equal(t, []wmo.Formule{*f}, r.Formules())
	require.Equal(t, []wmo.Melding{m}, r.Meldingen())
	require.Equal(t, []wmo.Voorbehoud{a}, r.Aannamen())
	require.Equal(t, []wmo.Voorbehoud{v}, r.Voorbehouden())
	require.Equal(t, []wmo.Voorbehoud{n}, r.NietGemodelleerd())
}

// A rule that serves two questions stands with the first; versions of one rule stand together.
func TestRegisterTellsARuleOnce(t *testing.T) {
	t.Parallel()
	var r wmo.Register
	oud, nieuw := wmo.Grond{Code: "X-R-01", Tekst: "oud"}, wmo.Grond{Code: "X-R-01", Tekst: "nieuw"}
	eigen := wmo.Grond{Code: "X-R-02", Tekst: "eigen"}
	gronden := []wmo.Grond{nieuw, eigen}
	r.Regelset("wie betaalt", []wmo.Grond{oud, nieuw})
	require.Equal(t, wmo.Regelset{Vraag: "wie uitvoert", Gronden: []wmo.Grond{eigen}}, r.Regelset("wie uitvoert", gronden))
	require.Equal(t, []wmo.Grond{nieuw, eigen}, gronden, "who declares a rule keeps it")
	require.Equal(t, []wmo.Regelset{{Vraag: "wie betaalt", Gronden: []wmo.Grond{oud, nieuw}}, {Vraag: "wie uitvoert", Gronden: []wmo.Grond{eigen}}}, r.Regels())
}

// A question may have its rules in several tables, which share some.
func TestRegisterTakesTheTablesOfAQuestion(t *testing.T) {
	t.Parallel()
	var r wmo.Register
	een, twee, drie := wmo.Grond{Code: "X-R-01", Tekst: "een"}, wmo.Grond{Code: "X-R-02", Tekst: "twee"}, wmo.Grond{Code: "X-R-03", Tekst: "drie"}
	set := r.Regelset("waar iemand woont", []wmo.Grond{een, twee}, []wmo.Grond{twee, drie})
	require.Equal(t, wmo.Regelset{Vraag: "waar iemand woont", Gronden: []wmo.Grond{een, twee, drie}}, set)
	require.Equal(t, wmo.Regelset{Vraag: "niets", Gronden: []wmo.Grond{}}, r.Regelset("niets"))
}

// One code for two things is a mistake of the programmer, whatever the two are.
func TestRegisterRefusesACodeTwice(t *testing.T) {
	t.Parallel()
	soorten := map[string]func(r *wmo.Register, code string){
		"formule":    func(r *wmo.Register, code string) { r.Formule(code, "x = y", "y iets", leer) },
		"melding":    func(r *wmo.Register, code string) { r.Melding(code, "tekst") },
		"aanname":    func(r *wmo.Register, code string) { r.Aanname(code, "tekst") },
		"voorbehoud": func(r *wmo.Register, code string) { r.Voorbehoud(code, "tekst") },
		"niet":       func(r *wmo.Register, code string) { r.Niet(code, "tekst") },
		"regel":      func(r *wmo.Register, code string) { r.Regelset("vraag", []wmo.Grond{{Code: code, Tekst: "tekst"}}) },
	}
	for een, eerst := range soorten {
		for ander, dan := range soorten {
			var r wmo.Register
			eerst(&r, "X-01")
			dan(&r, "X-02")
			require.NoError(t, r.Check())
			dan(&r, "X-01")
			if een == "regel" && ander == "regel" {
				require.NoError(t, r.Check())
				continue
			}
			require.EqualError(t, r.Check(), "de code X-01 staat voor twee dingen", "%s, %s", een, ander)
		}
		var r wmo.Register
		eerst(&r, "")
		require.EqualError(t, r.Check(), "een code en wat zij betekent horen bij elkaar: "+map[bool]string{true: "x = y", false: "tekst"}[een == "formule"], een)
	}
	var r wmo.Register
	r.Melding("X-01", "")
	require.EqualError(t, r.Check(), "een code en wat zij betekent horen bij elkaar: X-01")
}

// A reader may do with the lists as he likes.
func TestRegisterListsAreCopies(t *testing.T) {
	t.Parallel()
	var r wmo.Register
	r.Formule("X-F-SOM", "s = a + b", "a en b de delen", leer)
	r.Melding("X-LEEG", "er staat niets")
	r.Aanname("X-A-VLAK", "elk jaar hetzelfde", leer)
	r.Regelset("wie betaalt", []wmo.Grond{{Code: "X-R-01", Tekst: "tekst"}})
	r.Formules()[0].Code = "anders"
	r.Meldingen()[0].Code = "anders"
	r.Aannamen()[0].Bron.Regeling = "anders"
	r.Regels()[0].Gronden[0].Code = "anders"
	require.Equal(t, "X-F-SOM", r.Formules()[0].Code)
	require.Equal(t, "X-LEEG", r.Meldingen()[0].Code)
	require.Equal(t, "leerboek", r.Aannamen()[0].Bron.Regeling)
	require.Equal(t, "X-R-01", r.Regels()[0].Gronden[0].Code)
}
