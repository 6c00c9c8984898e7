package verdeelsleutel

import (
	"cmp"
	"container/heap"
	"math/big"
	"slices"
)

// Deling is the outcome of [SplitUnits]. Delen and Onbeslist add up to the total that was
// shared.
type Deling struct {
	Delen     []int64 // what each member gets for certain; one element for each weight
	Onbeslist int64   // units that nobody gets, because a tie is not settled
	Gelijk    []int   // indexes of the members who tied for them, more than there are units; ascending
}

// SplitUnits shares totaal (zero or more) indivisible units in proportion to the weights. A
// weight may not be negative; who has weight zero gets nothing.
//
// The claim of a member is totaal × its weight / the sum of the weights. By [GrootsteResten]
// everyone gets the whole part of its claim, and the units that are left go one each to those
// with the largest remainders. The other methods are divisor methods: they hand out the units one
// by one, each to the member with the highest quotient of its weight and a divisor that grows with
// the number n of units the member already has:
//
//   - [DHondt]: n + 1
//   - [Webster]: 2n + 1
//   - [Adams]: n
//   - [HuntingtonHill]: √(n × (n + 1))
//
// The divisors of the last two are zero at n = 0: members without a unit precede all others there,
// and among them the highest weight goes first.
//
// Claims tie when they are exactly equal; all comparisons are on whole numbers. With rang, which
// has a number for each weight, the lower rang goes first among equal claims. Members with equal
// claims and equal rang, or with equal claims when rang is nil, each get a unit as long as there
// are enough for all of them. When there are too few none of them gets one: the units stay
// Onbeslist and the members are in Gelijk.
//
// When no weight is above zero all of totaal is Onbeslist and Gelijk is nil.
func SplitUnits(totaal int64, gewichten []*big.Int, m Deelmethode, rang []int) Deling {
	t := Deling{Delen: make([]int64, len(gewichten)), Onbeslist: totaal}
	som := new(big.Int)
	for _, w := range gewichten {
		som.Add(som, w)
	}
	if som.Sign() == 0 {
		return t
	}

	// Handing out units one by one takes time in proportion to totaal, so everyone first
	// gets at once what is certain. With largest remainders that is the whole part of
	// w·totaal/som, which leaves less than one unit per member. With a divisor method it is
	// the whole part of w·(totaal-n)/som for n members, which leaves less than two per
	// member; zekerDeel proves that nobody ends lower.
	var rij aanspraken
	zeker := zekerDeel(totaal, len(gewichten), m)
	for i, w := range gewichten {
		if w.Sign() == 0 {
			continue
		}
		heel, rest := new(big.Int).Mul(w, zeker), new(big.Int)
		heel.QuoRem(heel, som, rest)
		t.Delen[i] = heel.Int64()
		t.Onbeslist -= t.Delen[i]
		a := nieuweAanspraak(i, w, rest, m)
		a.richtOp(m, t.Delen[i])
		if rang != nil {
			a.rang = rang[i]
		}
		rij.lijst = append(rij.lijst, a)
	}

	t.verdeelRest(&rij, m)
	return t
}

// verdeelRest gives the units that are left, one by one, to the strongest claims. Equal
// claims get one each or, when there are too few for all of them, none.
func (t *Deling) verdeelRest(rij *aanspraken, m Deelmethode) {
	heap.Init(rij)
	for t.Onbeslist > 0 {
		kop := rij.neemKop()
		if int64(len(kop)) > t.Onbeslist {
			for i := range kop {
				t.Gelijk = append(t.Gelijk, kop[i].lid)
			}
			slices.Sort(t.Gelijk)
			return
		}
		t.Onbeslist -= int64(len(kop))
		for _, a := range kop {
			t.Delen[a.lid]++
			if m != GrootsteResten { // with largest remainders a member gets at most one of these units
				a.richtOp(m, t.Delen[a.lid])
				heap.Push(rij, a)
			}
		}
	}
}

// zekerDeel is the part of totaal that can be shared proportionally and rounded down, without
// giving any of n members more than the method would.
//
// The proof for divisor methods. Let a member with weight w have a units in the end. The method
// gives it the next unit at the quotient w/d(a), where the divisor d rises with a and
// a <= d(a) <= a+1. (Webster's 2a+1 is a+1/2 on this scale.) Let λ be the lowest quotient that
// still got a unit; then d(a-1) <= w/λ <= d(a) for every member, whichever way ties went.
//
// From a-1 <= d(a-1) <= w/λ, summed over the members, follows totaal-n <= som/λ. If
// d(a) < a+1, then a > w/λ - 1 >= w·(totaal-n)/som - 1, so a is at least the whole part of
// w·(totaal-n)/som. Only D'Hondt has d(a) = a+1. There a <= w/λ, so totaal <= som/λ and
// a >= w·totaal/som - 1, and as w·n/som > 0 this again exceeds w·(totaal-n)/som - 1.
func zekerDeel(totaal int64, n int, m Deelmethode) *big.Int {
	if m != GrootsteResten {
		totaal = max(totaal-int64(n), 0)
	}
	return big.NewInt(totaal)
}

// SplitUnitsAbove is [SplitUnits] with a minimum for each member: ondergrens, one number for each
// weight, or nil for no minimums. It first shares as SplitUnits does. A member who gets less than
// its minimum is then set to exactly that minimum, also when its weight is zero, and the others
// share what remains by their own weights; this repeats until nobody is below its minimum. Units
// that stay undecided because of a tie do not count towards a minimum.
//
// The minimums may not add up to more than totaal: check that before the call.
func SplitUnitsAbove(totaal int64, gewichten []*big.Int, ondergrens []int64, m Deelmethode, rang []int) Deling {
	over, vrij, vast := totaal, slices.Clone(gewichten), make([]int64, len(gewichten))
	for {
		t := SplitUnits(over, vrij, m, rang)
		klaar := true
		for i, minst := range ondergrens {
			if vast[i] == 0 && t.Delen[i] < minst {
				vrij[i], vast[i] = new(big.Int), minst
				over -= minst
				klaar = false
			}
		}
		if klaar {
			for i := range vast {
				t.Delen[i] += vast[i]
			}
			return t
		}
	}
}

// aanspraak is the claim of a member on one more unit: the fraction teller/noemer. A claim
// whose noemer is zero precedes all others.
type aanspraak struct {
	lid            int
	rang           int
	teller, noemer *big.Int
}

func nieuweAanspraak(lid int, gewicht, rest *big.Int, m Deelmethode) aanspraak {
	a := aanspraak{lid: lid, teller: gewicht, noemer: new(big.Int)}
	switch m {
	case GrootsteResten:
		a.teller = rest
	case HuntingtonHill:
		a.teller = new(big.Int).Mul(gewicht, gewicht) // the divisor is a square root: compare squares
	case Webster, DHondt, Adams: // the weight itself
	}
	return a
}

// richtOp sets the divisor for a member who has delen units.
func (a *aanspraak) richtOp(m Deelmethode, delen int64) {
	een, d := big.NewInt(1), big.NewInt(delen)
	switch m {
	case GrootsteResten: // all remainders are fractions of the same sum
		a.noemer = een
	case Webster:
		a.noemer.Add(d.Lsh(d, 1), een)
	case DHondt:
		a.noemer.Add(d, een)
	case Adams:
		a.noemer = d
	case HuntingtonHill:
		a.noemer.Mul(d, een.Add(d, een))
	}
}

// aanspraken is a heap with the strongest claim on top.
type aanspraken struct {
	lijst         []aanspraak
	links, rechts big.Int // scratch for compare
}

// compare is negative when a goes before b and zero when nothing tells them apart.
func (r *aanspraken) compare(a, b *aanspraak) int {
	links, rechts := b.teller, a.teller
	// Two claims with divisor zero (the first unit under Adams and Huntington-Hill) are
	// compared by weight.
	if a.noemer.Sign() != 0 || b.noemer.Sign() != 0 {
		links, rechts = r.links.Mul(b.teller, a.noemer), r.rechts.Mul(a.teller, b.noemer)
	}
	return cmp.Or(links.Cmp(rechts), cmp.Compare(a.rang, b.rang))
}

// neemKop takes the strongest claim off the heap, with all claims equal to it.
func (r *aanspraken) neemKop() []aanspraak {
	var kop []aanspraak
	for len(r.lijst) > 0 && (len(kop) == 0 || r.compare(&kop[0], &r.lijst[0]) == 0) {
		kop = append(kop, heap.Pop(r).(aanspraak))
	}
	return kop
}

func (r *aanspraken) Len() int           { return len(r.lijst) }
func (r *aanspraken) Less(i, j int) bool { return r.compare(&r.lijst[i], &r.lijst[j]) < 0 }
func (r *aanspraken) Swap(i, j int)      { r.lijst[i], r.lijst[j] = r.lijst[j], r.lijst[i] }
func (r *aanspraken) Push(x any)         { r.lijst = append(r.lijst, x.(aanspraak)) }
func (r *aanspraken) Pop() any {
	laatste := len(r.lijst) - 1
	a := r.lijst[laatste]
	r.lijst = r.lijst[:laatste]
	return a
}
