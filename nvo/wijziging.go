package nvo

import (
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Wijziging is evidence that would change the outcome on the same Peil.
//
//schema:nl Bewijs dat de uitkomst op hetzelfde peil zou veranderen.
type Wijziging struct {
	//schema:nl De uitkomst die het dan wordt.
	Naar Naleving `json:"naar"`
	//schema:nl Welk bewijs dat zou doen.
	Door string `json:"door"` // Dutch
}

// wijzigingen lists the evidence that would change the outcome, as far as such evidence
// can exist on the Peil.
func (w *weging) wijzigingen(v *Verplichting, o *Verplichtingoordeel, delen []deel) []Wijziging {
	heeft := func(k klasse) bool { return slices.ContainsFunc(delen, func(d deel) bool { return d.klasse == k }) }
	switch o.Uitkomst {
	case Nageleefd:
		if heeft(welOnzeker) && w.naTermijn(v) {
			return []Wijziging{{TeLaat, "een datum van na " + v.Termijn.String() + " voor dit bewijs"}}
		}
		return nil
	case TeLaat:
		return []Wijziging{{Nageleefd, w.bewijsOpTijd(v, o)}}
	default:
	}
	var ws []Wijziging
	if o.Uitkomst == Onbewezen && (v.vanRaden() || !heeft(deels)) && !w.laatsteDag().Before(v.Termijn) && w.verstreken(v) {
		ws = append(ws, Wijziging{NietNageleefd, watOntkent(v)})
	}
	if heeft(laat) {
		return append(ws, Wijziging{TeLaat, bewijsVan(v, o)}) // one part is late, so the whole is at best too late
	}
	ws = append(ws, Wijziging{Nageleefd, w.bewijsOpTijd(v, o)})
	if w.naTermijn(v) && !slices.Contains(o.Kanttekeningen, Geeindigd) {
		ws = append(ws, Wijziging{TeLaat, "zulk bewijs van na " + v.Termijn.String()})
	}
	return ws
}

// laatsteDag is the last day on which evidence counts.
func (w *weging) laatsteDag() wmo.Datum {
	if b := w.peil.Bekend; b.IsValid() && b.Before(w.peil.Op) {
		return b
	}
	return w.peil.Op
}

// naTermijn says whether there is a deadline and evidence from after it counts.
func (w *weging) naTermijn(v *Verplichting) bool {
	return v.Termijn.IsValid() && w.laatsteDag().After(v.Termijn)
}

// bewijsVan names the evidence that is missing, with its parts.
func bewijsVan(v *Verplichting, o *Verplichtingoordeel) string {
	s := "bewijs (" + v.Bewijs + ")"
	if len(o.Ontbreekt) > 0 {
		s += " voor " + strings.Join(o.Ontbreekt, ", ")
	}
	return s
}

// bewijsOpTijd names the evidence that would be in time.
func (w *weging) bewijsOpTijd(v *Verplichting, o *Verplichtingoordeel) string {
	s, nu := bewijsVan(v, o), w.peil.Op.String()
	switch {
	case !v.Termijn.IsValid() && v.Lopend, v.Lopend && !w.verstreken(v):
		return s + " van iets dat op " + nu + " loopt"
	case !v.Termijn.IsValid():
		return s
	case v.Lopend && o.Uitkomst == TeLaat:
		return s + " van iets dat op " + v.Termijn.String() + " liep"
	case v.Lopend:
		return s + " van iets dat op " + v.Termijn.String() + " liep en op " + nu + " loopt"
	case w.naTermijn(v):
		return s + " van uiterlijk " + v.Termijn.String()
	default:
		return s + " van uiterlijk " + w.laatsteDag().String()
	}
}

// watOntkent names the evidence that would show that something was not there. For a vision
// a piece that says so is not enough: see ontkentVisie.
func watOntkent(v *Verplichting) string {
	switch visie := len(v.Vormen) == 1 && v.Vormen[0].Soort == Regiovisie; {
	case visie && v.Vormen[0].Onderdeel != "":
		return "een stuk dat zegt dat het er op " + v.Termijn.String() + " niet in stond"
	case visie:
		return "een opgave dat het dossier volledig is"
	}
	if v.Termijn.IsValid() {
		return "een stuk dat zegt dat het er op " + v.Termijn.String() + " niet was"
	}
	return "een stuk dat zegt dat het er niet is"
}
