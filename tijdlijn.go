package wmo

import (
	"fmt"
	"slices"
)

// Stand is one value of a parameter, in one version.
type Stand[T any] struct {
	Versie

	Waarde T `json:"waarde"`
}

// StandOf is the value that holds in a version.
func StandOf[T any](waarde T, v Versie) Stand[T] { return Stand[T]{v, waarde} }

// Tijdlijn is the immutable history of one parameter on two axes: what is in
// force on a day, as known on a day. The zero Tijdlijn knows nothing.
type Tijdlijn[T any] struct {
	naam    string
	standen []Stand[T] // latest begin of Geldt first, then latest begin of Bekend
}

// GeenVersie is the error of a question that the history cannot answer. It
// states only what the data prove.
type GeenVersie struct {
	Naam string // of the Tijdlijn
	Peil Peil
	// Eerste is the next first day in force that was known then, and Laatste the
	// last day in force before the day asked; each is zero when there is none.
	Eerste, Laatste Datum
}

// Error names what was asked and what is known, in Dutch.
func (g *GeenVersie) Error() string {
	vraag := fmt.Sprintf("%s op %s: ", g.Naam, g.Peil)
	switch {
	case g.Peil.Check() != nil:
		return g.Naam + ": " + g.Peil.Check().Error()
	case g.Eerste.IsValid() && g.Laatste.IsValid():
		return vraag + "niet in werking: laatst t/m " + g.Laatste.String() + ", weer vanaf " + g.Eerste.String()
	case g.Eerste.IsValid():
		return vraag + "nog niet in werking, op zijn vroegst vanaf " + g.Eerste.String()
	case g.Laatste.IsValid():
		return vraag + "niet meer in werking, laatst t/m " + g.Laatste.String()
	default:
		return vraag + "toen niets over bekend"
	}
}

// NewTijdlijn copies, sorts and checks: each version has a first day in force, a
// first day known and a source, and no two begin on the same day on both axes.
// Of two versions that begin on the same day the one known later corrects the other.
// One that is known later and begins earlier must not overlap what it comes before:
// an end to the Geldt or the Bekend of one of them says which holds.
func NewTijdlijn[T any](naam string, standen ...Stand[T]) (Tijdlijn[T], error) {
	vs := slices.Clone(standen)
	slices.SortStableFunc(vs, func(a, b Stand[T]) int {
		if n := b.Geldt.Begindatum.Compare(a.Geldt.Begindatum); n != 0 {
			return n
		}
		return b.Bekend.Begindatum.Compare(a.Bekend.Begindatum)
	})
	for i := range vs {
		v := &vs[i]
		for _, err := range []error{v.Check(), v.Bekend.Check()} {
			if err != nil {
				return Tijdlijn[T]{}, fmt.Errorf("tijdlijn %s: %w", naam, err)
			}
		}
		if w := terug(vs[:i], v); w != nil {
			return Tijdlijn[T]{}, fmt.Errorf(
				"tijdlijn %s: %s is later bekend dan %s en begint eerder; zeg met een einde welke van de twee geldt", naam, v.Geldt, w.Geldt)
		}
		if i > 0 && vs[i-1].Geldt.Begindatum == v.Geldt.Begindatum && vs[i-1].Bekend.Begindatum == v.Bekend.Begindatum {
			return Tijdlijn[T]{}, fmt.Errorf("tijdlijn %s: twee versies %s, bekend %s", naam, v.Geldt, v.Bekend)
		}
	}
	return Tijdlijn[T]{naam: naam, standen: vs}, nil
}

// terug finds a version that begins later than v, was known earlier, and overlaps v on
// both axes: then it is not clear which of the two holds.
func terug[T any](later []Stand[T], v *Stand[T]) *Stand[T] {
	for i := range later {
		w := &later[i]
		if v.Bekend.Begindatum.After(w.Bekend.Begindatum) && w.Geldt.Begindatum.After(v.Geldt.Begindatum) &&
			v.geldt(v.Bekend.Begindatum).Overlapt(w.Geldt) && v.Bekend.Overlapt(w.Bekend) {
			return w
		}
	}
	return nil
}

// MustTijdlijn is NewTijdlijn for tables in code; it panics on an error.
func MustTijdlijn[T any](naam string, standen ...Stand[T]) Tijdlijn[T] {
	return must(NewTijdlijn(naam, standen...))
}

// Naam is the name of the parameter.
func (t Tijdlijn[T]) Naam() string { return t.naam }

// Versies is the whole history, latest begin first: what an auditor reads.
func (t Tijdlijn[T]) Versies() []Stand[T] { return slices.Clone(t.standen) }

// Op is the version in force on p.Op as known on p.Bekend, else a [*GeenVersie].
// An ended version revives nothing older: what stood before it was replaced.
func (t Tijdlijn[T]) Op(p Peil) (Stand[T], error) {
	var eerste, laatste Datum
	for i := range t.standen {
		v := &t.standen[i]
		if !p.Op.IsValid() || !bekendOp(v.Bekend, p.Bekend) {
			continue
		}
		if v.geldt(p.Bekend).Bevat(p.Op) {
			return *v, nil
		}
		if p.Op.After(v.Geldt.Begindatum) {
			laatste = v.Geldt.Einddatum
			break
		}
		eerste = v.Geldt.Begindatum
	}
	return Stand[T]{}, &GeenVersie{Naam: t.naam, Peil: p, Eerste: eerste, Laatste: laatste}
}
