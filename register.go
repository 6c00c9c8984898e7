package wmo

import (
	"errors"
	"fmt"
	"slices"
)

// Register is what a package says about itself as data: every code with what it stands
// for. It collects itself. A package has one, unexported, and declares each code beside
// the question that needs it:
//
//	var register wmo.Register
//
//	var formuleKans = register.Formule("CAP-F-KANS", "p = 1 − (1 − f)^(1/T)", "f het aandeel …", kansleer)
//
// So the register holds every code that the package can report, and reporting takes the
// declared value, never a string. The lists are in the order of declaration: by file name,
// then from the top. A code that is declared twice is a mistake in the code, which a test
// of the package finds by [Register.Check]. Nothing is added after the package is loaded,
// so a Register may be read concurrently.
type Register struct {
	formules         []*Formule
	meldingen        []Melding
	aannamen         []Voorbehoud
	voorbehouden     []Voorbehoud
	nietGemodelleerd []Voorbehoud
	regels           []Regelset

	codes  map[string]bool // true: the code of a rule, which may stand in several sets
	fouten []error
}

// Check is an error for a code that stands for two things, or that says nothing.
func (r *Register) Check() error { return errors.Join(r.fouten...) }

// Regelset is the rules that answer one question.
type Regelset struct {
	Vraag   string  `json:"vraag"`   // Dutch
	Gronden []Grond `json:"gronden"` // in the order in which they are asked
}

// Formule adds a formula; uitleg says in Dutch what its letters stand for.
func (r *Register) Formule(code, formule, uitleg string, bron Bron) *Formule {
	r.neem(code, formule, false)
	f := &Formule{code, formule, uitleg, bron}
	r.formules = append(r.formules, f)
	return f
}

// Melding adds a kind of finding.
func (r *Register) Melding(code, uitleg string) Melding {
	r.neem(code, uitleg, false)
	m := Melding{code, uitleg}
	r.meldingen = append(r.meldingen, m)
	return m
}

// Aanname adds something that an answer may assume, with its source if there is one.
func (r *Register) Aanname(code, tekst string, bron ...Bron) Voorbehoud {
	return r.voorbehoud(&r.aannamen, code, tekst, bron)
}

// Voorbehoud adds something that an answer may leave open; [Voorbehoud.Zegt] makes it
// specific to one answer.
func (r *Register) Voorbehoud(code, tekst string, bron ...Bron) Voorbehoud {
	return r.voorbehoud(&r.voorbehouden, code, tekst, bron)
}

// Niet adds something that a reader might expect of the package but will not find.
func (r *Register) Niet(code, tekst string, bron ...Bron) Voorbehoud {
	return r.voorbehoud(&r.nietGemodelleerd, code, tekst, bron)
}

// Regelset adds the rules of a question, from one or more tables. A rule that was added
// before is left out: it stands with the first question that uses it.
func (r *Register) Regelset(vraag string, tabellen ...[]Grond) Regelset {
	set := Regelset{Vraag: vraag, Gronden: []Grond{}}
	for _, gronden := range tabellen {
		eerder := func(g Grond) bool { return r.codes[g.Code] }
		set.Gronden = append(set.Gronden, slices.DeleteFunc(slices.Clone(gronden), eerder)...)
		for i := range gronden {
			r.neem(gronden[i].Code, gronden[i].Tekst, true)
		}
	}
	r.regels = append(r.regels, set)
	return set
}

// Formules lists the formulas.
func (r *Register) Formules() []Formule {
	fs := make([]Formule, len(r.formules))
	for i, f := range r.formules {
		fs[i] = *f
	}
	return fs
}

// Meldingen lists the kinds of findings.
func (r *Register) Meldingen() []Melding { return slices.Clone(r.meldingen) }

// Aannamen lists what answers may assume.
func (r *Register) Aannamen() []Voorbehoud { return kopieen(r.aannamen) }

// Voorbehouden lists what answers may leave open.
func (r *Register) Voorbehouden() []Voorbehoud { return kopieen(r.voorbehouden) }

// NietGemodelleerd lists what is not in the package.
func (r *Register) NietGemodelleerd() []Voorbehoud { return kopieen(r.nietGemodelleerd) }

// Regels lists the rules by the question that they answer.
func (r *Register) Regels() []Regelset {
	sets := slices.Clone(r.regels)
	for i := range sets {
		sets[i].Gronden = slices.Clone(sets[i].Gronden)
	}
	return sets
}

func (r *Register) voorbehoud(lijst *[]Voorbehoud, code, tekst string, bron []Bron) Voorbehoud {
	r.neem(code, tekst, false)
	v := Voorbehoud{Code: code, Tekst: tekst}
	if len(bron) > 0 {
		v = v.Volgens(bron[0])
	}
	*lijst = append(*lijst, v)
	return v
}

// neem records a code; only the code of a rule may come twice.
func (r *Register) neem(code, tekst string, regel bool) {
	if code == "" || tekst == "" {
		r.fouten = append(r.fouten, errors.New("een code en wat zij betekent horen bij elkaar: "+code+tekst))
	}
	if was, ok := r.codes[code]; ok && (!was || !regel) {
		r.fouten = append(r.fouten, fmt.Errorf("de code %s staat voor twee dingen", code))
	}
	if r.codes == nil {
		r.codes = map[string]bool{}
	}
	r.codes[code] = regel
}

// kopieen is a copy, sources included, so that a caller cannot change the register.
func kopieen(vs []Voorbehoud) []Voorbehoud {
	uit := make([]Voorbehoud, len(vs))
	for i, v := range vs {
		uit[i] = v.zoalsBekend(Datum{})
	}
	return uit
}
