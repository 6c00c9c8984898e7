package nvo

import "slices"

// Wijziging is evidence that would make the outcome another one.
type Wijziging struct {
	Naar Naleving `json:"naar"`
	Door string   `json:"door"` // Dutch
}

// wijzigingen says which evidence would make it another outcome.
func (w *weging) wijzigingen(v *Verplichting, o *Verplichtingoordeel) []Wijziging {
	opTijd := Wijziging{Nageleefd, "bewijs (" + v.Bewijs + ")"}
	var ws []Wijziging
	if o.Uitkomst == Onbewezen {
		if door := w.watOntkent(v); door != "" {
			ws = append(ws, Wijziging{NietNageleefd, door})
		}
	}
	if !v.Termijn.IsValid() {
		if o.Uitkomst == Nageleefd {
			return nil
		}
		return append(ws, opTijd)
	}
	opTijd.Door += " van uiterlijk " + v.Termijn.String()
	switch o.Uitkomst {
	case TeLaat:
		return []Wijziging{opTijd}
	case Nageleefd:
		if slices.Contains(o.Kanttekeningen, Ongedateerd) || slices.Contains(o.Kanttekeningen, DatumOnzeker) {
			return []Wijziging{{TeLaat, "een datum van na " + v.Termijn.String() + " voor dit bewijs"}}
		}
		return nil
	default:
		return append(ws, opTijd, Wijziging{TeLaat, "zulk bewijs van na " + v.Termijn.String()})
	}
}

// watOntkent is what would show that it was not there.
func (w *weging) watOntkent(v *Verplichting) string {
	switch {
	case !v.Termijn.IsValid():
		return "een stuk dat zegt dat het er niet is"
	case w.verstreken(v):
		return "een stuk dat zegt dat het er op " + v.Termijn.String() + " niet was"
	default:
		return ""
	}
}
