package wmo

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
)

// Grond is what a rule says, as data: what an auditor reads and a decision cites.
type Grond struct {
	Code  string `json:"code"`  // contract: "BW-VER-03"; may be retired, is never given to another rule
	Tekst string `json:"tekst"` // Dutch, for caseworker and auditor
	Feit  string `json:"feit"`  // JSON Pointer of the fact it reads
	// Versies tell when the rule is in force and where it is written. At most one is in
	// force on a Peil. A rule that comes to say something else gets another code.
	Versies []Versie `json:"versies"`
	// GaatVoor makes this rule an exception: when it is Ja, the rules with these
	// codes do not count. They stand before it in the set.
	GaatVoor []string `json:"gaatVoor,omitempty"`
}

// Regel is one condition of the law: its Grond and one pure function, which
// answers Onbepaald when the fact is missing. A large I is better a pointer.
type Regel[I any] struct {
	Grond

	Toets func(I) Uitkomst
}

// Als makes a rule that is in force in each of its versions. toets reads the one fact
// named by feit, and answers Onbepaald while that is missing.
func Als[I any](code, feit, tekst string, toets func(I) Uitkomst, versies ...Versie) Regel[I] {
	return Regel[I]{Grond{Code: code, Tekst: tekst, Feit: feit, Versies: versies}, toets}
}

// Boven is r as an exception to the rules with these codes.
func (r Regel[I]) Boven(codes ...string) Regel[I] {
	r.GaatVoor = codes
	return r
}

// Keuze is a rule that, when its condition is Ja, claims the answer Waarde. An
// exception with a nil Waarde claims nothing: it only puts others aside, so that
// what they put aside counts again.
type Keuze[I, T any] struct {
	Regel[I]

	Waarde func(I) T
}

// AlsDan is [Als] for a rule that claims the answer waarde when it is Ja.
func AlsDan[I, T any](code, feit, tekst string, toets func(I) Uitkomst, waarde func(I) T, versies ...Versie) Keuze[I, T] {
	return Keuze[I, T]{Als(code, feit, tekst, toets, versies...), waarde}
}

// Boven is k as an exception to the rules with these codes.
func (k Keuze[I, T]) Boven(codes ...string) Keuze[I, T] {
	k.GaatVoor = codes
	return k
}

// Botsing is the error of a set in which two rules claim one decision and
// neither is an exception to the other. It is a defect of the rules: the law
// does not answer "whichever comes first", and neither do we.
type Botsing struct{ Codes []string }

// Error names the rules that clash.
func (b *Botsing) Error() string {
	return "de regels " + strings.Join(b.Codes, " en ") + " geven elk een antwoord op dezelfde vraag"
}

// Alle is Ja when every condition in force is Ja; one Nee decides; otherwise one
// Onbepaald leaves it open. Every rule is tried, so that the trace is complete.
// An exception is no condition itself: it only lifts those that it names.
// Without any rule in force on the Peil the answer is Onbepaald: no law is not consent.
func Alle[I any](regels []Regel[I], in I, peil Peil) Oordeel { return tel(regels, in, peil, Nee) }

// Een is the mirror of [Alle]: Ja as soon as one ground in force is Ja, Nee when all are Nee.
func Een[I any](regels []Regel[I], in I, peil Peil) Oordeel { return tel(regels, in, peil, Ja) }

// tel asks the rules: one condition that answers beslist decides; otherwise one that is
// open leaves the whole open.
func tel[I any](regels []Regel[I], in I, peil Peil, beslist Uitkomst) Oordeel {
	stappen, n := make([]Stap, len(regels)), 0
	for i := range regels {
		r := &regels[i]
		if v := r.versie(peil); v >= 0 {
			s := &stappen[n]
			s.grond, s.versie, s.uitkomst = &r.Grond, uint8(v), r.Toets(in)
			n++
		}
	}
	stappen = stappen[:n]
	b := Oordeel{Peil: peil, Stappen: stappen}
	verdring(stappen)
	voorwaarden := false
	uitkomst := telling(stappen, beslist)
	for i := range stappen {
		voorwaarden = voorwaarden || !stappen[i].uitzondering()
	}
	if !voorwaarden {
		return b // only exceptions are in force: without a condition there is no answer
	}
	b.Uitkomst = uitkomst
	weeg(stappen, uitkomst, beslist)
	if uitkomst == Onbepaald {
		weegOpen(stappen, func(probeer []Stap) (int, bool) {
			return int(telling(probeer, beslist)), true
		})
	}
	return b
}

// telling is the outcome of the steps together.
func telling(stappen []Stap, beslist Uitkomst) Uitkomst {
	uitkomst := beslist.Niet()
	for i := range stappen {
		s := &stappen[i]
		switch {
		case !s.telt():
		case s.uitkomst == beslist && s.door == nil:
			uitkomst = beslist
		case s.uitkomst != beslist.Niet() && uitkomst != beslist:
			uitkomst = Onbepaald
		}
	}
	return uitkomst
}

// Kies finds the one rule whose condition is Ja and gives its Waarde. As long as
// another rule might still claim the answer too, it is Onbepaald; when none can,
// Nee. Two that claim it are a [*Botsing].
func Kies[I, T any](keuzes []Keuze[I, T], in I, peil Peil) (Besluit[T], error) {
	stappen := beproef(make([]Stap, len(keuzes)), keuzes, in, peil)
	b := Besluit[T]{Peil: peil, Stappen: stappen}
	var err error
	if b.Waarde, b.Uitkomst, err = keus(stappen, keuzes, in); err != nil {
		return Besluit[T]{}, err
	}
	for i := range stappen {
		s := &stappen[i]
		s.beslissend = s.uitkomst == b.Uitkomst && !s.opzij() && (!s.zwijgt || s.hield(stappen, b.Uitkomst))
	}
	if b.Uitkomst == Onbepaald {
		weegOpen(stappen, func(probeer []Stap) (int, bool) {
			gekozen, _, err := eis(probeer)
			return gekozen, err == nil // two rules that clash are no possible combination
		})
	}
	return b, nil
}

// KiesKort is [Kies] without the explanation, for those who ask it of millions of
// files: the same answer, without allocating as long as the set has at most 16 rules.
func KiesKort[I, T any](keuzes []Keuze[I, T], in I, peil Peil) (T, Uitkomst, error) {
	var ruimte [16]Stap
	stappen := ruimte[:]
	if len(keuzes) > len(ruimte) {
		stappen = make([]Stap, len(keuzes))
	}
	return keus(beproef(stappen, keuzes, in, peil), keuzes, in)
}

// beproef tries every rule in force; stappen has room for all of them.
func beproef[I, T any](stappen []Stap, keuzes []Keuze[I, T], in I, peil Peil) []Stap {
	n := 0
	for i := range keuzes {
		k := &keuzes[i]
		if v := k.versie(peil); v >= 0 {
			s := &stappen[n]
			s.grond, s.versie, s.uitkomst, s.keuze, s.zwijgt = &k.Grond, uint8(v), k.Toets(in), uint16(i), k.Waarde == nil
			n++
		}
	}
	return stappen[:n]
}

// keus is the choice that follows from the steps, Onbepaald without any rule in force.
func keus[I, T any](stappen []Stap, keuzes []Keuze[I, T], in I) (waarde T, uitkomst Uitkomst, err error) {
	verdring(stappen)
	gekozen, open, err := eis(stappen)
	switch {
	case err != nil, open, len(stappen) == 0:
		return waarde, Onbepaald, err
	case gekozen < 0:
		return waarde, Nee, nil
	default:
		return keuzes[stappen[gekozen].keuze].Waarde(in), Ja, nil
	}
}

// eis finds the index of the step that claims the answer, -1 when none does, and whether
// another step may still claim it.
func eis(stappen []Stap) (gekozen int, open bool, err error) {
	gekozen = -1
	for i := range stappen {
		s := &stappen[i]
		if s.uitkomst == Nee || s.opzij() || s.zwijgt {
			continue
		}
		if s.uitkomst == Onbepaald || s.door != nil {
			open = true
			continue
		}
		if gekozen >= 0 {
			return -1, false, &Botsing{[]string{stappen[gekozen].grond.Code, s.grond.Code}}
		}
		gekozen = i
	}
	return gekozen, open, nil
}

// versie is the place of the version in force, and -1 when this is not the rule.
func (g *Grond) versie(p Peil) int {
	for i := range g.Versies {
		if g.Versies[i].inWerking(p) {
			return i
		}
	}
	return -1
}

// verdring marks each step that an exception puts aside (Ja) or may yet put
// aside (Onbepaald). Exceptions stand after what they displace, so going back
// from the last one settles exceptions to exceptions first.
func verdring(stappen []Stap) {
	for i := len(stappen) - 1; i > 0; i-- {
		e := &stappen[i]
		if e.uitkomst == Nee || !e.uitzondering() || e.opzij() {
			continue
		}
		zeker := e.uitkomst == Ja && e.door == nil
		for _, code := range e.grond.GaatVoor {
			for j := range i {
				if s := &stappen[j]; s.grond.Code == code && !s.opzij() {
					s.door, s.misschien = e.grond, !zeker
				}
			}
		}
	}
}

// CheckRegels reads a set of rules as an auditor would and returns what is wrong
// with it: a rule without code, text, source, validity or fact, a code used
// twice, two versions in force at once, an exception to a rule that does not stand
// before it.
func CheckRegels(gronden []Grond) error {
	var fouten []error
	fout := func(code, wat string) { fouten = append(fouten, fmt.Errorf("regel %q: %s", code, wat)) }
	gezien := map[string]bool{}
	for i := range gronden {
		g := &gronden[i]
		if g.Code == "" || g.Tekst == "" {
			fout(g.Code, "zonder code of tekst")
		}
		if gezien[g.Code] {
			fout(g.Code, "twee keer dezelfde code")
		}
		if !strings.HasPrefix(g.Feit, "/") {
			fout(g.Code, "het feit is geen JSON Pointer")
		}
		if err := g.checkVersies(); err != nil {
			fout(g.Code, err.Error())
		}
		for _, code := range g.GaatVoor {
			if !gezien[code] {
				fout(g.Code, fmt.Sprintf("gaat voor %q, die er niet voor staat", code))
			}
		}
		gezien[g.Code] = true
	}
	return errors.Join(fouten...)
}

// meesteVersies is how many versions the uint8 of a step can tell apart.
const meesteVersies = math.MaxUint8 + 1

// checkVersies is an error for a version that is not in order, and for two in force at
// once. It tries every pair of a first day in force and a first day known: versions that
// share any Peil share one of these.
func (g *Grond) checkVersies() error {
	if n := len(g.Versies); n == 0 || n > meesteVersies {
		return fmt.Errorf("%d versies; een regel heeft er 1 tot en met %d", n, meesteVersies)
	}
	for i := range g.Versies {
		if err := g.Versies[i].Check(); err != nil {
			return err
		}
	}
	for i := range g.Versies {
		for j := range g.Versies {
			bekend := Datum{max(g.Versies[j].Bekend.Begindatum.dag, 1)}
			if p := (Peil{Op: g.Versies[i].Geldt.Begindatum, Bekend: bekend}); g.inWerking(p) > 1 {
				return fmt.Errorf("twee versies gelden op %s", p)
			}
		}
	}
	return nil
}

// inWerking counts the versions in force.
func (g *Grond) inWerking(p Peil) int {
	n := 0
	for i := range g.Versies {
		if g.Versies[i].inWerking(p) {
			n++
		}
	}
	return n
}

// kopie is a copy that shares no memory with the table of rules.
func (g Grond) kopie() Grond {
	g.Versies, g.GaatVoor = slices.Clone(g.Versies), slices.Clone(g.GaatVoor)
	return g
}

// Gronden is the data of a set of rules: the register that an auditor reads.
func Gronden[I any](regels []Regel[I]) []Grond {
	gs := make([]Grond, len(regels))
	for i := range regels {
		gs[i] = regels[i].kopie()
	}
	return gs
}

// KeuzeGronden is Gronden of a set of choices.
func KeuzeGronden[I, T any](keuzes []Keuze[I, T]) []Grond {
	gs := make([]Grond, len(keuzes))
	for i := range keuzes {
		gs[i] = keuzes[i].kopie()
	}
	return gs
}
