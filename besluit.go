package wmo

import (
	"encoding/json"
	"reflect"
	"slices"
)

// Besluit is an answer that is its own explanation: the outcome, the value when
// the outcome is Ja, the days it was asked with and what every rule found.
type Besluit[T any] struct {
	Uitkomst Uitkomst
	Waarde   T // the zero T unless Uitkomst is Ja
	Peil     Peil
	Stappen  []Stap // in the order of the rules

	voorbehouden []Voorbehoud
}

// Oordeel is a Besluit that is a yes or a no and nothing else.
type Oordeel = Besluit[struct{}]

// Stap is what one rule found. It is made by [Alle], [Een] and [Kies] only.
type Stap struct {
	grond      *Grond // in the table of rules: read, never written
	door       *Grond // the exception that puts it aside
	keuze      uint16 // index in the set of [Kies]
	versie     uint8  // index in grond.Versies of the version in force
	uitkomst   Uitkomst
	misschien  bool // door may still turn out not to apply
	zwijgt     bool // a Keuze without Waarde: it claims no answer
	weegt      bool // the outcome depends on it, so an exception to it can matter
	beslissend bool // the answer rests on it
}

// Voorbehoud is something an answer rests on that nobody confirmed, or an
// assumption it was made under.
//
//schema:nl Iets waarop een antwoord rust dat niemand heeft bevestigd, of wat is aangenomen.
type Voorbehoud struct {
	//schema:nl Vaste code van het voorbehoud of van de regel waar het bij hoort.
	Code string `json:"code"`
	//schema:nl Wat er is aangenomen of openblijft.
	Tekst string `json:"tekst"`
	//schema:nl Waar het vandaan komt. Ontbreekt als er geen bron is.
	Bron *Bron `json:"bron,omitempty"`
}

// Zegt is a copy of v with a text about this one answer, instead of that of the register.
func (v Voorbehoud) Zegt(tekst string) Voorbehoud {
	v.Tekst = tekst
	return v
}

// Volgens is a copy of v with another source.
func (v Voorbehoud) Volgens(bron Bron) Voorbehoud {
	v.Bron = &bron
	return v
}

// zoalsBekend is a copy of v with its source as known on a day: see [Bron.ZoalsBekend].
func (v Voorbehoud) zoalsBekend(op Datum) Voorbehoud {
	if v.Bron != nil {
		return v.Volgens(v.Bron.ZoalsBekend(op))
	}
	return v
}

// Code is the code of the rule.
func (s Stap) Code() string { return s.grond.Code }

// Tekst is what the rule says, in Dutch.
func (s Stap) Tekst() string { return s.grond.Tekst }

// Feit is the JSON Pointer of the fact that the rule reads.
func (s Stap) Feit() string { return s.grond.Feit }

// Bron is where the rule is written, in the version in force.
func (s Stap) Bron() Bron { return s.grond.Versies[s.versie].Bron }

// Uitkomst is what the rule found.
func (s Stap) Uitkomst() Uitkomst { return s.uitkomst }

// Beslissend says whether the answer rests on this step.
func (s Stap) Beslissend() bool { return s.beslissend }

// Verdrongen is the code of the exception that puts this rule aside, or "".
func (s Stap) Verdrongen() string {
	if s.opzij() {
		return s.door.Code
	}
	return ""
}

func (s *Stap) uitzondering() bool { return len(s.grond.GaatVoor) > 0 }

// opzij says whether an exception puts this step aside for certain.
func (s *Stap) opzij() bool { return s.door != nil && !s.misschien }

// telt says whether this step counts for the outcome: no exception, and not put aside.
func (s *Stap) telt() bool { return !s.uitzondering() && !s.opzij() }

// gaatVoor says whether this exception names t.
func (s *Stap) gaatVoor(t *Stap) bool { return slices.Contains(s.grond.GaatVoor, t.grond.Code) }

// hield says whether an exception that claims no answer matters: it puts another rule
// aside or, while the whole is open, may still do so.
func (s *Stap) hield(stappen []Stap, geheel Uitkomst) bool {
	for i := range stappen {
		if t := &stappen[i]; s.gaatVoor(t) && t.uitkomst != Nee && (t.opzij() || geheel == Onbepaald) {
			return true
		}
	}
	return false
}

// weeg marks the steps on which the outcome rests (beslissend). geheel is the outcome;
// beslist is the answer with which a single condition decides: Nee for [Alle], Ja for
// [Een]. A condition is a reason when it answers as the whole does. An exception is a
// reason only through a rule that matters (weegt):
//
//   - the whole is open: an open exception to a rule that may still decide;
//   - a condition that would have decided was put aside: the exception that did so;
//   - a condition decides: the exception that put an exception to it aside.
//
// Exceptions stand after the rules they name, so one pass forward is enough.
func weeg(stappen []Stap, geheel, beslist Uitkomst) {
	for i := range stappen {
		s := &stappen[i]
		switch {
		case s.uitzondering():
			s.weegUitzondering(stappen[:i], geheel, beslist)
		case geheel == Onbepaald:
			s.weegt = !s.opzij() && s.uitkomst != beslist.Niet()
			s.beslissend = s.weegt && s.uitkomst == Onbepaald
		case geheel == beslist:
			s.weegt = s.uitkomst == beslist && s.door == nil
			s.beslissend = s.weegt
		default:
			s.weegt = s.opzij() && s.uitkomst != geheel
			s.beslissend = !s.opzij() && s.uitkomst == geheel
		}
	}
}

func (s *Stap) weegUitzondering(eerder []Stap, geheel, beslist Uitkomst) {
	if s.uitkomst == Nee {
		return
	}
	for i := range eerder {
		t := &eerder[i]
		if !t.weegt || !s.gaatVoor(t) {
			continue
		}
		s.weegt = true
		if geheel == Onbepaald {
			s.beslissend = s.uitkomst == Onbepaald && !s.opzij()
		} else if t.opzij() && t.uitzondering() == (geheel == beslist) {
			s.beslissend = s.uitkomst == Ja && s.door == nil
		}
	}
}

// Redenen are the steps that the answer rests on.
func (b Besluit[T]) Redenen() []Stap {
	return slices.DeleteFunc(slices.Clone(b.Stappen), func(s Stap) bool { return !s.beslissend })
}

// Ontbreekt lists the JSON Pointers of the facts that keep the answer open: the
// questions to ask next. Empty once it is decided.
func (b Besluit[T]) Ontbreekt() []string {
	var feiten []string
	if b.Uitkomst != Onbepaald {
		return feiten
	}
	for _, s := range b.Redenen() {
		if s.uitkomst == Onbepaald && !slices.Contains(feiten, s.grond.Feit) {
			feiten = append(feiten, s.grond.Feit)
		}
	}
	return feiten
}

// Voorbehouden lists what the answer rests on that nobody confirmed, with sources as
// known on b.Peil.Bekend.
func (b Besluit[T]) Voorbehouden() []Voorbehoud {
	vs := slices.Clone(b.voorbehouden)
	for i := range vs {
		vs[i] = vs[i].zoalsBekend(b.Peil.Bekend)
	}
	for _, s := range b.Stappen {
		if s.beslissend && s.Bron().Zekerheid == Aanname {
			bron := s.Bron()
			vs = append(vs, Voorbehoud{s.grond.Code, s.grond.Tekst, &bron}.zoalsBekend(b.Peil.Bekend))
		}
	}
	return vs
}

// MetVoorbehoud is the same answer with added reservations about its input, such as a
// row of a table that is only an assumption.
func (b Besluit[T]) MetVoorbehoud(vs ...Voorbehoud) Besluit[T] {
	b.voorbehouden = append(slices.Clone(b.voorbehouden), vs...)
	return b
}

// Motivering is a Besluit written out in full, as it stands in a document.
//
//schema:nl Een beslissing met wat haar draagt. De uitkomst zegt welke sleutels er kunnen zijn: een waarde, als de
//schema:nl beslissing er een geeft, hoort bij ja, en wat ontbreekt bij onbepaald.
type Motivering[T any] struct {
	//schema:nl Wat de beslissing is.
	Uitkomst Uitkomst `json:"uitkomst"`
	//schema:nl Het antwoord.
	Waarde T `json:"waarde,omitzero"`
	//schema:nl De dagen waarmee de vraag gesteld is.
	Peil Peil `json:"peil"`
	//schema:nl Codes van de regels waarop de beslissing rust.
	Redenen []string `json:"redenen"` // codes of the rules that decide
	//schema:nl JSON Pointers naar de feiten in de invoer die nog gevraagd moeten worden. Ontbreekt als geen feit de
	//schema:nl beslissing openhoudt, zoals wanneer er op die dag geen regel gold.
	Ontbreekt []string `json:"ontbreekt,omitempty"`
	//schema:nl Waarop de beslissing rust zonder dat iemand het heeft bevestigd. Ontbreekt als er niets is.
	Voorbehouden []Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl Wat elke regel vond, in de volgorde van de regels.
	Stappen []MotiveringStap `json:"stappen"`
}

// misplaatst is the key of a written decision that does not go with its outcome, or that
// its outcome needs: a waarde goes with Ja alone, and what ontbreekt with Onbepaald alone.
func (m Motivering[T]) misplaatst() (overbodig, mist string) {
	waarde := reflect.ValueOf(&m.Waarde).Elem()
	switch {
	case m.Uitkomst != Onbepaald && m.Ontbreekt != nil:
		overbodig = "ontbreekt"
	case m.Uitkomst != Ja && !waarde.IsZero():
		overbodig = "waarde"
	case m.Uitkomst == Ja && waarde.IsZero() && waarde.Type().Size() > 0:
		mist = "waarde"
	}
	return overbodig, mist
}

// MotiveringStap is a [Stap] written out.
//
//schema:nl Wat een regel vond.
type MotiveringStap struct {
	//schema:nl Code van de regel in het register van regels.
	Code string `json:"code"`
	//schema:nl Wat de regel vond.
	Uitkomst Uitkomst `json:"uitkomst"`
	//schema:nl Wat de regel zegt.
	Tekst string `json:"tekst"`
	//schema:nl JSON Pointer naar het feit in de invoer dat de regel leest.
	Feit string `json:"feit"`
	//schema:nl Waar de regel staat, in de versie die gold.
	Bron Bron `json:"bron"`
	//schema:nl Code van de uitzondering die de regel opzijzet. Ontbreekt als de regel meetelt.
	Verdrongen string `json:"verdrongen,omitempty"` // code of the exception that puts it aside
}

// Motiveer writes the decision out: reasons, missing facts, reservations and every step,
// with sources as known on b.Peil.Bekend.
func (b Besluit[T]) Motiveer() Motivering[T] {
	m := Motivering[T]{
		Uitkomst: b.Uitkomst, Waarde: b.Waarde, Peil: b.Peil, Redenen: []string{},
		Ontbreekt: b.Ontbreekt(), Voorbehouden: b.Voorbehouden(), Stappen: make([]MotiveringStap, len(b.Stappen)),
	}
	for i, s := range b.Stappen {
		m.Stappen[i] = MotiveringStap{s.Code(), s.uitkomst, s.Tekst(), s.Feit(), s.Bron().ZoalsBekend(b.Peil.Bekend), s.Verdrongen()}
		if s.beslissend {
			m.Redenen = append(m.Redenen, s.Code())
		}
	}
	return m
}

// MarshalJSON writes the Motivering.
func (b Besluit[T]) MarshalJSON() ([]byte, error) { return json.Marshal(b.Motiveer()) }
