package nvo

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// raakt lists the parts that a piece is about; -1 is all of them.
func (w *weging) raakt(v *Verplichting, s *Bewijsstuk, ls *leden) []int {
	var js []int
	switch v.Per {
	case PerReikwijdte:
		for _, r := range s.Reikwijdte {
			if r == OverBeschermdWonen {
				js = append(js, 0)
			} else {
				js = append(js, 1)
			}
		}
	case PerGroep:
		for _, g := range s.Betrokkenen {
			if j := slices.Index(ketenvelden, g); j >= 0 {
				js = append(js, j)
			}
		}
	case PerGemeente:
		if s.Soort != VerklaringAlleRaden {
			return w.raaktLid(s.Gemeente, ls)
		}
		for _, c := range s.Gemeenten {
			js = append(js, w.raaktLid(c, ls)...)
		}
		if len(s.Gemeenten) > 0 {
			return js
		}
	default:
		return []int{0}
	}
	if len(js) == 0 && (s.ontkent() || v.Per == PerGemeente) {
		return []int{-1} // what is denied without more is denied as a whole
	}
	return js
}

// raaktLid finds a member, and keeps the municipalities that are none.
func (w *weging) raaktLid(c wmo.Gemeentecode, ls *leden) []int {
	if j, ok := ls.zoek(c); ok && j >= 0 {
		return []int{j}
	}
	if len(ls.codes) > 0 && !w.geenLid[c] {
		w.geenLid[c] = true
		w.buiten = append(w.buiten, c)
	}
	return nil
}

// pastOp says whether a piece is about this obligation. What denies a vision as a
// whole denies its parts, where nothing but the vision could prove them and there is
// none.
func (w *weging) pastOp(v *Verplichting, s *Bewijsstuk) bool {
	geheel := len(v.Vormen) == 1 && s.ontkentGeheel() && (s.Soort != Regiovisie || !w.heeftVisie)
	return slices.ContainsFunc(v.Vormen, func(f Bewijsvorm) bool {
		switch {
		case f.Soort != s.Soort:
			return false
		case f.Onderdeel != "":
			return geheel || slices.Contains(s.Onderdelen, f.Onderdeel)
		case len(f.Betrokkenen) > 0:
			return geheel || slices.ContainsFunc(s.Betrokkenen, func(b Betrokkene) bool { return slices.Contains(f.Betrokkenen, b) })
		default:
			return !s.ontkent() || s.ontkentGeheel() || v.Per == PerReikwijdte && len(s.Onderdelen) == 0
		}
	})
}
