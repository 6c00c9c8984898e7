package verblijfsduur

import (
	"math"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Logranktoets is a test whether groups leave equally fast.
type Logranktoets struct {
	// Waargenomen and Verwacht are the ends in each group, and how many there would be if all
	// groups were alike.
	Waargenomen, Verwacht []float64
	// Covariantie is that of the ends seen, a row for each group.
	Covariantie [][]float64
	Chi2        float64
	// Vrijheidsgraden is one less than the number of groups in which an end was expected, and less
	// again for each that cannot differ from the others, such as when all leave at one time.
	Vrijheidsgraden int
	// P is the chance of at least this Chi2 when all groups are alike.
	P float64
}

// grootsteGroep is how many groups can be compared.
const grootsteGroep = 200

// CompareGroups does the log-rank test: do groups leave equally fast? groep has for each row a
// number from 0, and stratum, if not nil, likewise: groups are then compared only within a
// stratum. Every Afloop above 0 is a departure; weights are whole numbers of spells. Delayed
// entry is taken into account. The error is wmo.Bevindingen.
func CompareGroups(w Waarnemingen, groep, stratum []int) (Logranktoets, error) {
	aantal, err := checkGroepen(&w, groep, stratum)
	if err != nil {
		return Logranktoets{}, err
	}
	t := &tabel{w: &w, oorzaken: max(w.oorzaken(), 1), hele: true}
	if err := t.sorteer(); err != nil {
		return Logranktoets{}, err
	}
	toets := Logranktoets{Waargenomen: make([]float64, aantal), Verwacht: make([]float64, aantal), Covariantie: make([][]float64, aantal)}
	for g := range toets.Covariantie {
		toets.Covariantie[g] = make([]float64, aantal)
	}
	if stratum == nil {
		toets.tel(t, groep, t.uit, t.in)
	} else {
		strata := slices.Max(stratum) + 1
		uit, in := perStratum(t.uit, stratum, strata), perStratum(t.in, stratum, strata)
		for s := range strata {
			toets.tel(t, groep, uit[s], in[s])
		}
	}
	toets.weeg()
	return toets, nil
}

// checkGroepen checks the columns, and gives the number of groups.
func checkGroepen(w *Waarnemingen, groep, stratum []int) (int, error) {
	if err := w.check(); err != nil {
		return 0, err
	}
	var bs wmo.Bevindingen
	n := len(w.Duur)
	if len(groep) != n || stratum != nil && len(stratum) != n {
		bs.MeldAantal("de reeksen groep en stratum zijn niet even lang als duur", "/groep")
		return 0, bs
	}
	aantal := slices.Max(groep) + 1
	switch {
	case slices.Min(groep) < 0 || stratum != nil && (slices.Min(stratum) < 0 || slices.Max(stratum) >= n):
		bs.MeldBereik("een nummer van een groep of stratum is negatief, of hoger dan er rijen zijn", "/groep")
	case aantal < 2 || aantal > grootsteGroep:
		bs.MeldAantal("er zijn minder dan twee groepen, of meer dan 200", "/groep")
	case !w.heleGewichten():
		bs.MeldBereik("gewichten die geen hele getallen zijn, zijn geen aantallen", "/gewicht")
	}
	return aantal, bs.Err()
}

// perStratum keeps the rows in order, apart for each stratum.
func perStratum(rijen []sleutel, stratum []int, strata int) [][]sleutel {
	uit := make([][]sleutel, strata)
	for _, r := range rijen {
		uit[stratum[r.rij]] = append(uit[stratum[r.rij]], r)
	}
	return uit
}

// tel adds the ends seen and expected of rows in order, from the last time back.
func (toets *Logranktoets) tel(t *tabel, groep []int, uit, in []sleutel) {
	g := len(toets.Waargenomen)
	er, eind := make([]float64, g), make([]float64, g)
	allen := 0.0
	for len(uit) > 0 {
		bits, einden := uit[len(uit)-1].bits, 0.0
		clear(eind)
		for ; len(uit) > 0 && uit[len(uit)-1].bits == bits; uit = uit[:len(uit)-1] {
			rij := uit[len(uit)-1].rij
			gewicht := t.w.gewicht(int(rij))
			er[groep[rij]] += gewicht
			allen += gewicht
			if t.w.Afloop[rij] > 0 {
				eind[groep[rij]] += gewicht
				einden += gewicht
			}
		}
		for ; len(in) > 0 && in[len(in)-1].bits >= bits; in = in[:len(in)-1] {
			rij := in[len(in)-1].rij
			er[groep[rij]] -= t.w.gewicht(int(rij))
			allen -= t.w.gewicht(int(rij))
		}
		if einden > 0 {
			toets.neem(er, eind, allen, einden)
		}
	}
}

// neem adds one time: er at risk by group, eind ends by group.
func (toets *Logranktoets) neem(er, eind []float64, allen, einden float64) {
	spreiding := 0.0
	if allen > 1 {
		spreiding = einden * (allen - einden) / (allen - 1) / (allen * allen)
	}
	for a := range er {
		toets.Waargenomen[a] += eind[a]
		if er[a] == 0 {
			continue
		}
		toets.Verwacht[a] += einden * er[a] / allen
		toets.Covariantie[a][a] += spreiding * er[a] * (allen - er[a])
		for b := range a {
			v := spreiding * er[a] * er[b]
			toets.Covariantie[a][b] -= v
			toets.Covariantie[b][a] -= v
		}
	}
}

// weeg makes the chi-square: (O − E)ᵀ V⁻¹ (O − E), without one of the groups that has any expected.
func (toets *Logranktoets) weeg() {
	var mee []int
	for g, e := range toets.Verwacht {
		if e > 0 {
			mee = append(mee, g)
		}
	}
	toets.P = 1
	if len(mee) < 2 {
		return
	}
	mee = mee[1:]
	verschil, v := make([]float64, len(mee)), make([][]float64, len(mee))
	for i, a := range mee {
		verschil[i] = toets.Waargenomen[a] - toets.Verwacht[a]
		for _, b := range mee[:i+1] {
			v[i] = append(v[i], toets.Covariantie[a][b])
		}
	}
	toets.Chi2, toets.Vrijheidsgraden = kwadraat(v, verschil)
	if toets.Vrijheidsgraden == 0 {
		return
	}
	toets.P = kit.Chikwadraatstaart(toets.Chi2, toets.Vrijheidsgraden)
}

// kwadraat is xᵀ V⁻¹ x by Cholesky, for the lower half of V; both are used up. A group that
// cannot differ from those before it adds nothing, and no rank.
func kwadraat(v [][]float64, x []float64) (som float64, rang int) {
	for i := range v {
		groot := v[i][i]
		for j := range i {
			for k := range j {
				v[i][j] -= v[i][k] * v[j][k]
			}
			if v[j][j] > 0 {
				v[i][j] /= v[j][j]
			} else {
				v[i][j] = 0
			}
			v[i][i] -= v[i][j] * v[i][j]
			x[i] -= v[i][j] * x[j]
		}
		if v[i][i] <= groot*gelijkeTijden {
			v[i][i], x[i] = 0, 0
			continue
		}
		v[i][i] = math.Sqrt(v[i][i])
		x[i] /= v[i][i]
		som += x[i] * x[i]
		rang++
	}
	return som, rang
}
