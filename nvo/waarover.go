package nvo

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// raak is a part that a piece is about; alleDelen is all of them.
type raak struct {
	deel       int
	voorganger bool // the piece is of a predecessor of this member, which is bound by our reading
}

const alleDelen = -1

// raakt lists the parts that a piece is about.
func (w *weging) raakt(v *Verplichting, s *Bewijsstuk, ls *leden) []raak {
	var rs []raak
	switch v.Per {
	case PerReikwijdte:
		for _, r := range s.Reikwijdte {
			rs = append(rs, raak{deel: slices.Index([]Reikwijdte{OverBeschermdWonen, OverOpvang}, r)})
		}
	case PerGroep:
		for _, g := range s.Betrokkenen {
			if j := slices.Index(ketenvelden, g); j >= 0 {
				rs = append(rs, raak{deel: j})
			}
		}
	case PerGemeente:
		if s.Soort != VerklaringAlleRaden {
			return w.raaktLid(s.Gemeente, ls)
		}
		for _, c := range s.Gemeenten {
			rs = append(rs, w.raaktLid(c, ls)...)
		}
		if len(s.Gemeenten) > 0 {
			return rs
		}
	default:
		return []raak{{deel: 0}}
	}
	if len(rs) == 0 && (s.ontkent() || v.Per == PerGemeente) {
		return []raak{{deel: alleDelen}} // a piece that names no parts is about all of them
	}
	return rs
}

// raaktLid finds the member that a decision of c binds, and notes c when there is none.
func (w *weging) raaktLid(c wmo.Gemeentecode, ls *leden) []raak {
	if j, ok := ls.zoek(c); ok && j >= 0 {
		r := raak{deel: j, voorganger: ls.codes[j] != c}
		if zin := c.String() + " voor " + ls.codes[j].String(); r.voorganger && !slices.Contains(w.opgevolgd, zin) {
			w.opgevolgd = append(w.opgevolgd, zin)
		}
		return []raak{r}
	}
	if len(ls.codes) > 0 && !w.geenLid[c] {
		w.geenLid[c] = true
		w.buiten = append(w.buiten, c)
	}
	return nil
}

// pastOp says whether a piece is about this obligation. A piece that denies a whole
// document denies its parts too, where only that document could prove them. A vision is
// an exception: see ontkentVisie.
func (v *Verplichting) pastOp(s *Bewijsstuk) bool {
	if s.ontkentVisie() {
		return false
	}
	geheel := len(v.Vormen) == 1 && s.ontkentGeheel()
	return slices.ContainsFunc(v.Vormen, func(f Bewijsvorm) bool {
		switch {
		case f.Soort != s.Soort:
			return false
		case f.Onderdeel != "":
			return geheel || slices.Contains(s.Onderdelen, f.Onderdeel)
		case len(f.Betrokkenen) > 0:
			return geheel || overBetrokkenen(v, f, s)
		default:
			return !s.ontkent() || s.ontkentGeheel()
		}
	})
}

// overBetrokkenen says whether a piece names parties that should have been consulted. That
// one of them was not does not mean that none was, so a denial must name the whole group.
func overBetrokkenen(v *Verplichting, f Bewijsvorm, s *Bewijsstuk) bool {
	wie := f.Betrokkenen
	if s.ontkent() && v.Per != PerGroep {
		wie = wie[:1] // the first is the whole group
	}
	return slices.ContainsFunc(s.Betrokkenen, func(b Betrokkene) bool { return slices.Contains(wie, b) })
}
