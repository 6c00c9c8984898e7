package welzijn

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
)

func TestRegisterOfRulesIsSound(t *testing.T) {
	t.Parallel()
	var gronden []wmo.Grond
	for _, s := range finance.Regels() {
		require.NotEmpty(t, s.Vraag)
		gronden = append(gronden, s.Gronden...)
	}
	require.NoError(t, wmo.CheckRegels(gronden))
}

func bewezen(u wmo.Uitkomst) Bewijs { return Bewijs{u, "verslag"} }

func voldoet() Voorwaardenvraag {
	ja := bewezen(wmo.Ja)
	return Voorwaardenvraag{
		Naam: "algemene voorziening", Bestaand: BestaandBewijs{ja, ja, ja}, Behoefte: BehoefteBewijs{ja, ja, ja}, Initiatief: InitiatiefBewijs{ja, ja},
		Convenant: Convenantondertekening{Volledig: wmo.Ja, Partijen: []wmo.Partij{
			{Naam: "gemeente", Getekend: wmo.Ja}, {Naam: "A", Ondertekend: wmo.MustDatum("2026-01-01")},
		}},
	}
}

// On the day of the last signature, and on its eve.
func TestConditionsAreMetOnTheDayOfTheLastSignature(t *testing.T) {
	t.Parallel()
	b, err := AssessConditions(voldoet(), vandaag)
	require.NoError(t, err)
	require.Equal(t, wmo.Ja, b.Geheel.Uitkomst)
	b, err = AssessConditions(voldoet(), wmo.PeilOp(wmo.MustDatum("2025-12-31")))
	require.NoError(t, err)
	require.Equal(t, wmo.Nee, b.Geheel.Uitkomst)
	require.Equal(t, wmo.Ja, b.Initiatief.Uitkomst)
	require.Equal(t, []string{"A"}, b.NietGetekend)
	b, err = AssessConditions(voldoet(), wmo.PeilOp(wmo.MustDatum("2014-12-31")))
	require.NoError(t, err)
	require.Equal(t, wmo.Onbepaald, b.Geheel.Uitkomst, "no rule yet")
}

// bewijsregels are the rules that read one piece of evidence.
func bewijsregels() []wmo.Regel[voorwaardenOp] {
	return slices.Concat(bestaandRegels, behoefteRegels, initiatiefRegels)
}

// bewijsBij is the evidence that stands at the place of a fact.
func bewijsBij(v *Voorwaardenvraag, feit string) *Bewijs {
	hier := reflect.ValueOf(v).Elem()
	for deel := range strings.SplitSeq(feit[1:], "/") {
		hier = hier.FieldByNameFunc(func(naam string) bool { return strings.EqualFold(naam, deel) })
	}
	return hier.Addr().Interface().(*Bewijs)
}

// Every rule is ja, nee and onbepaald, and each alone decides its own condition and the
// whole. An answer that shows from nothing does not count.
func TestEachRuleDecides(t *testing.T) {
	t.Parallel()
	for i := range bewijsregels() {
		r := &bewijsregels()[i]
		for _, bewijs := range []Bewijs{bewezen(wmo.Nee), bewezen(wmo.Onbepaald), {Antwoord: wmo.Ja}, {Antwoord: wmo.Nee}} {
			v := voldoet()
			*bewijsBij(&v, r.Feit) = bewijs
			b, err := AssessConditions(v, vandaag)
			require.NoError(t, err)
			want := bewijs.bewezen()
			require.Equal(t, want, b.Geheel.Uitkomst, r.Code)
			require.Equal(t, []string{r.Code}, b.Geheel.Redenen)
			if want == wmo.Onbepaald {
				require.Equal(t, []string{r.Feit}, b.Geheel.Ontbreekt)
			}
			delen := []wmo.Uitkomst{b.Bestaand.Uitkomst, b.Behoefte.Uitkomst, b.Initiatief.Uitkomst, b.Convenant.Uitkomst}
			require.Equal(t, want, wmo.En(delen...))
			require.Len(t, slices.DeleteFunc(delen, func(u wmo.Uitkomst) bool { return u == wmo.Ja }), 1)
		}
	}
}

func TestCovenantOfWhomNothingIsKnown(t *testing.T) {
	t.Parallel()
	v := voldoet()
	v.Convenant.Volledig = wmo.Onbepaald
	v.Convenant.Partijen = append(v.Convenant.Partijen, wmo.Partij{Naam: "B"})
	b, err := AssessConditions(v, vandaag)
	require.NoError(t, err)
	require.Equal(t, wmo.Onbepaald, b.Convenant.Uitkomst)
	require.Equal(t, []string{"B"}, b.Onbekend)
	require.Equal(t, []string{"/convenant/partijen", "/convenant/volledig"}, b.Convenant.Ontbreekt)
	v.Convenant = Convenantondertekening{Volledig: wmo.Ja}
	b, err = AssessConditions(v, vandaag)
	require.NoError(t, err)
	require.Equal(t, wmo.Onbepaald, b.Convenant.Uitkomst, "nobody is named")
}

func TestConditionsThatCannotBe(t *testing.T) {
	t.Parallel()
	v := voldoet()
	v.Naam, v.Bestaand.Overzicht.Antwoord, v.Convenant.Volledig = "", 7, 7
	v.Convenant.Partijen = []wmo.Partij{
		{Naam: "A", Getekend: wmo.Nee, Ondertekend: wmo.MustDatum("2020-01-01")}, {Naam: "A", Getekend: wmo.Ja, Ondertekend: wmo.MustDatum("2026-01-02")},
	}
	_, err := AssessConditions(v, vandaag)
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{"DOC-WAARDE", "DOC-WAARDE", "DOC-LENGTE"}, b.Codes())
	v.Naam, v.Bestaand.Overzicht.Antwoord, v.Convenant.Volledig = "x", wmo.Ja, wmo.Ja
	_, err = AssessConditions(v, vandaag)
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{"DOC-DUBBEL", "FIN-CONVENANT", "FIN-CONVENANT"}, b.Codes())
	_, err = AssessConditions(v, wmo.Peil{})
	require.Error(t, err)
	v.Convenant.Partijen = make([]wmo.Partij, 201)
	_, err = AssessConditions(v, vandaag)
	require.EqualError(t, err, "/convenant/partijen: 201 is te veel; hier passen er hoogstens 200 [DOC-AANTAL]")
}

// More facts never overturn a decided outcome.
func TestWhatIsDecidedStaysDecided(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		v := voldoet()
		var open []*Bewijs
		for i := range bewijsregels() {
			b := bewijsBij(&v, bewijsregels()[i].Feit)
			*b = bewezen(wmo.Uitkomst(rapid.IntRange(0, 2).Draw(t, "u")))
			if b.Antwoord == wmo.Onbepaald {
				open = append(open, b)
			}
		}
		voor, err := AssessConditions(v, vandaag)
		require.NoError(t, err)
		for _, b := range open {
			b.Antwoord = wmo.Uitkomst(rapid.IntRange(1, 2).Draw(t, "later"))
		}
		na, err := AssessConditions(v, vandaag)
		require.NoError(t, err)
		if voor.Geheel.Uitkomst != wmo.Onbepaald {
			require.Equal(t, voor.Geheel.Uitkomst, na.Geheel.Uitkomst)
		}
	})
}

// Whoever answers what is asked, and nothing else, gets an answer.
func TestAnsweringWhatIsAskedClosesTheConditions(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var v Voorwaardenvraag
		v.Naam = "open"
		antwoord := map[string]func(wmo.Uitkomst){
			"/convenant/volledig": func(u wmo.Uitkomst) { v.Convenant.Volledig = u },
			"/convenant/partijen": func(u wmo.Uitkomst) { v.Convenant.Partijen = []wmo.Partij{{Naam: "A", Getekend: u}} },
		}
		for i := range bewijsregels() {
			r := &bewijsregels()[i]
			antwoord[r.Feit] = func(u wmo.Uitkomst) { *bewijsBij(&v, r.Feit) = bewezen(u) }
		}
		for _, feit := range slices.Sorted(maps.Keys(antwoord)) {
			if u := wmo.Uitkomst(rapid.IntRange(0, 2).Draw(t, feit)); u != wmo.Onbepaald {
				antwoord[feit](u)
			}
		}
		b, err := AssessConditions(v, vandaag)
		require.NoError(t, err)
		require.Equal(t, b.Geheel.Uitkomst == wmo.Onbepaald, len(b.Geheel.Ontbreekt) > 0)
		for _, feit := range b.Geheel.Ontbreekt {
			antwoord[feit](wmo.Uitkomst(rapid.IntRange(1, 2).Draw(t, "later")))
		}
		b, err = AssessConditions(v, vandaag)
		require.NoError(t, err)
		require.NotEqual(t, wmo.Onbepaald, b.Geheel.Uitkomst)
		require.Empty(t, b.Geheel.Ontbreekt)
	})
}

// The table reads every piece of evidence that the question has.
func TestAllEvidenceIsRead(t *testing.T) {
	t.Parallel()
	n := 0
	v := reflect.TypeFor[Voorwaardenvraag]()
	for i := range v.NumField() {
		if deel := v.Field(i).Type; deel.Kind() == reflect.Struct {
			for j := range deel.NumField() {
				if deel.Field(j).Type == reflect.TypeFor[Bewijs]() {
					n++
				}
			}
		}
	}
	require.Len(t, bewijsregels(), n)
}

func BenchmarkAssessConditions(b *testing.B) {
	in := voldoet()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := AssessConditions(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}
