package verdeelsleutel

import (
	"cmp"
	"container/heap"
	"math/big"
	"slices"
)

// Deling is a whole number shared in whole parts, as far as the claims decide.
type Deling struct {
	Delen     []int64 // what each gets beyond dispute
	Onbeslist int64   // what is left because the claims on it are exactly equal
	Gelijk    []int   // the members with that claim, in list order
}

// SplitUnits shares totaal >= 0 in proportion to the weights, which are not negative; a weight
// of zero never gets anything. All comparisons are on whole numbers, so a tie is a tie and
// nothing else is.
//
// A lower rang goes first among equal claims. Members with an equal rank, or all of them
// when rang is nil, stay undecided: each who could take one of the last units is in
// Gelijk, and none of them gets it. Without any weight all of totaal is undecided.
func SplitUnits(totaal int64, gewichten []*big.Int, m Deelmethode, rang []int) Deling {
	t := Deling{Delen: make([]int64, len(gewichten)), Onbeslist: totaal}
	som := new(big.Int)
	for _, w := range gewichten {
		som.Add(som, w)
	}
	if som.Sign() == 0 {
		return t
	}

	// What needs no comparison is given at once: with largest remainders the
	// whole part of w·totaal/som, which leaves less than one place a member; with
	// a divisor method the whole part of w·(totaal-n)/som for n members, which
	// leaves less than two (see zekerDeel for why nobody ends lower).
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

// verdeelRest gives what is left, place by place, to the strongest claims. Equal
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
			if m != GrootsteResten { // there, a remainder is good for one place
				a.richtOp(m, t.Delen[a.lid])
				heap.Push(rij, a)
			}
		}
	}
}

// zekerDeel is how much of totaal can be shared by rounding down before n
// members are compared.
//
// A divisor method gives a member the next place for w/d(a), where d rises and
// a <= d(a) <= a+1. It ends at some λ with d(a-1) <= w/λ <= d(a) for every part
// a, whichever way ties go. From a-1 <= w/λ follows totaal-n <= som/λ, and with
// d(a) < a+1 then a > w/λ - 1 >= w·(totaal-n)/som - 1, so a is at least the whole
// part of w·(totaal-n)/som. D'Hondt alone has d(a) = a+1, but there a <= w/λ, so
// totaal <= som/λ and a >= w·totaal/som - 1, which is more still.
func zekerDeel(totaal int64, n int, m Deelmethode) *big.Int {
	if m != GrootsteResten {
		totaal = max(totaal-int64(n), 0)
	}
	return big.NewInt(totaal)
}

// SplitUnitsAbove is [SplitUnits] with a least part for every member. Who claims less than that gets
// exactly that, weight or no weight, and the others share the rest anew, until nobody is
// under it. In a tie only the undisputed part counts towards the least part. Together the
// least parts are no more than totaal; nil is none.
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

// aanspraak is what a member puts forward for one more place: the fraction
// teller/noemer, in which a noemer of zero is a claim that precedes all others.
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
		a.teller = new(big.Int).Mul(gewicht, gewicht) // squared, for its divisor is a root
	case Webster, DHondt, Adams: // the weight itself
	}
	return a
}

// richtOp sets the divisor for a member who has delen places.
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
	// Claims that both precede all others, the first places under Adams and
	// Huntington-Hill, go by weight.
	if a.noemer.Sign() != 0 || b.noemer.Sign() != 0 {
		links, rechts = r.links.Mul(b.teller, a.noemer), r.rechts.Mul(a.teller, b.noemer)
	}
	return cmp.Or(links.Cmp(rechts), cmp.Compare(a.rang, b.rang))
}

// neemKop takes off all claims that are equal to the strongest one.
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
