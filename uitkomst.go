package wmo

import "slices"

// Uitkomst is an answer with three values, because a file is often not
// complete. The zero value is Onbepaald: a fact is missing. Whatever combines
// outcomes keeps one promise: more facts never overturn a decided one.
//
//schema:nl Of iets geldt: ja, nee, of onbepaald zolang een feit ontbreekt. Meer feiten keren een ja of een nee niet om.
type Uitkomst uint8

const (
	// Onbepaald is neither yes nor no: a fact is missing.
	Onbepaald Uitkomst = iota
	// Ja is yes: it holds.
	Ja
	// Nee is no: it does not hold.
	Nee
)

var uitkomsten = woordenlijst{
	{"onbepaald", "een feit ontbreekt"},
	{"ja", "het geldt"},
	{"nee", "het geldt niet"},
}

// UitkomstOf is Ja or Nee for a fact that is known.
func UitkomstOf(b bool) Uitkomst {
	if b {
		return Ja
	}
	return Nee
}

// Niet turns Ja and Nee round.
func (u Uitkomst) Niet() Uitkomst {
	switch u {
	case Ja:
		return Nee
	case Nee:
		return Ja
	default:
		return Onbepaald
	}
}

// En is Ja when all are Ja and Nee as soon as one is Nee; Ja without any.
func En(us ...Uitkomst) Uitkomst {
	alle := Ja
	for _, u := range us {
		if u == Nee {
			return Nee
		}
		if u != Ja {
			alle = Onbepaald
		}
	}
	return alle
}

// Of is Nee when all are Nee and Ja as soon as one is Ja; Nee without any.
func Of(us ...Uitkomst) Uitkomst {
	een := Nee
	for _, u := range us {
		if u == Ja {
			return Ja
		}
		if u != Nee {
			een = Onbepaald
		}
	}
	return een
}

// String is "ja", "nee" or "onbepaald".
func (u Uitkomst) String() string { return uitkomsten.woord(uint8(u)) }

// MarshalText is String.
func (u Uitkomst) MarshalText() ([]byte, error) { return uitkomsten.marshal(uint8(u)) }

// UnmarshalText reads what String writes.
func (u *Uitkomst) UnmarshalText(b []byte) error { return uitkomsten.unmarshal((*uint8)(u), b) }

func (Uitkomst) Woorden() []Woord { return slices.Clone(uitkomsten) }
