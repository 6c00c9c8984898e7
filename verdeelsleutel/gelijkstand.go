package verdeelsleutel

import "github.com/bwo-sdk/wmo"

// Gelijkstand is the rule of a key for a tie: who goes first when claims on the last units are
// exactly equal. A key without a rule is treated as [GelijkstandMelden].
//
//schema:nl Wie voorgaat als aanspraken op de laatste eenheden precies gelijk zijn.
type Gelijkstand string

// The rules for a tie.
const (
	GelijkstandMelden    Gelijkstand = "melden"
	GelijkstandLijst     Gelijkstand = "lijstvolgorde"
	GelijkstandGrootste  Gelijkstand = "grootste_gewicht"
	GelijkstandKleinste  Gelijkstand = "kleinste_gewicht"
	GelijkstandOpgegeven Gelijkstand = "opgegeven_volgorde"
)

var gelijkstandwoorden = wmo.Opsomming[Gelijkstand]{
	{GelijkstandMelden, "niet beslissen: de gelijkstand wordt gemeld en blijft open"},
	{GelijkstandLijst, "wie eerder in de lijst staat gaat voor"},
	{GelijkstandGrootste, "het grootste gewicht gaat voor"},
	{GelijkstandKleinste, "het kleinste gewicht gaat voor"},
	{GelijkstandOpgegeven, "de opgegeven volgorde, bijvoorbeeld van een loting"},
}

func (Gelijkstand) Woorden() []wmo.Woord { return gelijkstandwoorden.Woorden() }

// Rang is the rang argument of the Split functions that follows from the rule of the key: a
// number for each participant of the list, where the lower goes first in a tie. It is nil when
// the key has no rule or leaves ties open; under the rules that look at weight, equal weights have
// equal numbers and still tie.
func (w *Weging) Rang() []int {
	var rangVan func(i int) int
	switch w.lijst.Sleutel.Gelijkstand {
	case GelijkstandLijst:
		rangVan = func(i int) int { return i }
	case GelijkstandOpgegeven:
		plek := map[string]int{}
		for i, naam := range w.lijst.Sleutel.Volgorde {
			plek[wmo.Naamsleutel(naam)] = i
		}
		rangVan = func(i int) int { return plek[wmo.Naamsleutel(w.lijst.Deelnemers[i].Naam)] }
	case GelijkstandGrootste:
		rangVan = func(i int) int { return w.voor(i, 1) }
	case GelijkstandKleinste:
		rangVan = func(i int) int { return w.voor(i, -1) }
	default:
		return nil
	}
	rang := make([]int, len(w.Aandelen))
	for i := range rang {
		rang[i] = rangVan(i)
	}
	return rang
}

// voor counts the participants whose share is above that of i, or below it when kant is -1
// (and not 1).
func (w *Weging) voor(i, kant int) int {
	n := 0
	for _, a := range w.Aandelen {
		if a.Cmp(w.Aandelen[i]) == kant {
			n++
		}
	}
	return n
}
