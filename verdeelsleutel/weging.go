package verdeelsleutel

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Reservations and findings about something that was shared.
var (
	voorbehoudSleutel  = register.Voorbehoud("VDS-V-SLEUTEL", "deze sleutel is geen afspraak: de verdeling is een rekenvoorbeeld en geen regel")
	voorbehoudAfspraak = register.Voorbehoud("VDS-V-AFSPRAAK", "niet opgegeven is of deze sleutel is afgesproken")

	meldingAandelen = register.Melding("VDS-AANDELEN", "vaste aandelen tellen niet op tot een geheel; zij zijn naar verhouding genomen")
)

// Weging is what each participant claims of a whole on one day. [Lijst.Weeg] makes it.
type Weging struct {
	Wie []int // indexes in the list of those who take part on the day, ascending
	// Aandelen has an exact fraction for each participant of the list, zero for who does not
	// take part. They add up to 1, or are all zero when the key cannot share on this day.
	Aandelen []*big.Rat

	lijst *Lijst
	op    wmo.Datum
}

// Weeg works out what each participant claims on a day. For each measure that is its number
// divided by the total of those who take part, times the weight of the measure divided by the sum
// of the weights. All claims are zero when the key cannot share on that day ([Lijst.Deelbaar]). No
// number that the key counts may be missing on that day: let [Lijst.KeurDicht] or [Lijst.Open] rule
// that out first.
func (l *Lijst) Weeg(op wmo.Datum) Weging {
	w := Weging{Wie: l.wie(op), Aandelen: make([]*big.Rat, len(l.Deelnemers)), lijst: l, op: op}
	for i := range w.Aandelen {
		w.Aandelen[i] = new(big.Rat)
	}
	totalen, wegingen := make([]wmo.Getal, len(l.Sleutel.Maatstaven)), new(big.Rat)
	for k, m := range l.Sleutel.Maatstaven {
		if totalen[k], _ = l.totaal(m.Soort, op); totalen[k].IsZero() {
			return w
		}
		wegingen.Add(wegingen, m.weging().Rat())
	}
	for k, m := range l.Sleutel.Maatstaven {
		eenheid := m.weging().Rat() // what one unit of this measure claims
		eenheid.Quo(eenheid, totalen[k].Rat()).Quo(eenheid, wegingen)
		for _, i := range w.Wie {
			x, _ := l.Deelnemers[i].Waarde(m.Soort)
			deel := x.Rat()
			w.Aandelen[i].Add(w.Aandelen[i], deel.Mul(deel, eenheid))
		}
	}
	return w
}

// wie takes part on a day.
func (l *Lijst) wie(op wmo.Datum) []int {
	var wie []int
	for i, d := range l.Deelnemers {
		if d.DoetMee(op) {
			wie = append(wie, i)
		}
	}
	return wie
}

// Geldt says whether exactly the same participants take part on another day, so that the claims are
// the same.
func (w *Weging) Geldt(op wmo.Datum) bool { return slices.Equal(w.Wie, w.lijst.wie(op)) }

// Deelt says whether anyone has a claim above zero.
func (w *Weging) Deelt() bool {
	return slices.ContainsFunc(w.Aandelen, func(a *big.Rat) bool { return a.Sign() > 0 })
}

// weging is the weight of a measure; one without, which is the only measure, has weight 1.
func (m *Maatstaf) weging() wmo.Getal {
	if m.Weging == nil {
		return wmo.GetalOf(1)
	}
	return *m.Weging
}

// Verantwoord adds to an answer what its reader must know: a key that is not agreed, or fixed shares that
// add up to neither 1 nor 100 and were taken in proportion.
func (w *Weging) Verantwoord(r *wmo.Verantwoording) {
	r.BehoudAls(w.lijst.Sleutel.Afgesproken == wmo.Nee, voorbehoudSleutel)
	r.BehoudAls(w.lijst.Sleutel.Afgesproken == wmo.Onbepaald, voorbehoudAfspraak)
	if !w.lijst.telt(NaarAandeel) || len(w.Wie) == 0 {
		return
	}
	som, _ := w.lijst.totaal(NaarAandeel, w.op)
	if som.Compare(wmo.GetalOf(1)) != 0 && som.Compare(wmo.GetalOf(procent)) != 0 {
		r.Meld(meldingAandelen, fmt.Sprintf(
			"op %s tellen de vaste aandelen op tot %s, en niet tot 1 of 100; ze zijn naar verhouding genomen", w.op, som), w.lijst.BijDeelnemers)
	}
}

const procent = 100

// Gewichten turns fractions, which may not be negative, into whole numbers in the same proportion,
// as [SplitUnits] and [SplitUnitsAbove] ask for: 1/2 and 1/3 become 3 and 2.
func Gewichten(breuken []*big.Rat) []*big.Int {
	noemer := big.NewInt(1)
	for _, b := range breuken {
		ggd := new(big.Int).GCD(nil, nil, noemer, b.Denom())
		noemer.Mul(noemer, ggd.Quo(b.Denom(), ggd))
	}
	gewichten := make([]*big.Int, len(breuken))
	for i, b := range breuken {
		gewichten[i] = new(big.Int).Quo(noemer, b.Denom())
		gewichten[i].Mul(gewichten[i], b.Num())
	}
	return gewichten
}

const decimalen = 10

// Decimaal is a fraction as a decimal number, rounded to ten decimals, half away from zero; it is
// for showing and not for sharing.
func Decimaal(breuk *big.Rat) wmo.Getal { return wmo.GetalOfRat(breuk, decimalen) }
