package capacity

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Apportion shares whole homes over municipalities, year by year. Within a
// stretch of years with the same participants it shares the running total and
// takes the difference, so that a small municipality gets its home once enough
// years have passed, and the parts add up in every year and over all years. What
// a municipality has taken it is never asked to give back.
//
// A tie is reported and stays open, unless the key names a rule that settles it.
func Apportion(v Verdeling, peil wmo.Peil) (Toedeling, error) {
	if err := eerst(peil, v.check); err != nil {
		return Toedeling{}, err
	}
	t, fouten := v.deel("/sleutel")
	if err := fouten.Err(); err != nil {
		return Toedeling{}, err
	}
	t.Peil = peil
	return t, nil
}

// deel shares a key and totals that were checked; w is where the key stands in
// the document.
func (v *Verdeling) deel(w string) (Toedeling, wmo.Bevindingen) {
	s := &v.Sleutel
	d := verdeler{
		sleutel: s, wijs: w, methode: s.Methode, nemen: make([]int, len(s.Deelnemers)), quotum: make([]float64, len(s.Deelnemers)),
		uit: Toedeling{
			Naam: s.Naam, Jaren: make([]Deeljaar, len(v.Totalen)), Totalen: make([]Deel, len(s.Deelnemers)), Aannames: []wmo.Voorbehoud{},
		},
	}
	if d.methode == "" {
		d.methode = GrootsteResten
		d.uit.Aannames = append(d.uit.Aannames, aanname(AannameMethode))
	}
	if slices.ContainsFunc(s.Maatstaven, func(m Maatstaf) bool { return m.Weging == nil }) && len(s.Maatstaven) > 1 {
		d.uit.Aannames = append(d.uit.Aannames, aanname(AannameWeging))
	}
	d.uit.Methode, d.uit.Omschrijving = d.methode, s.omschrijving(d.methode, v.Begindatum)
	for t, totaal := range v.Totalen {
		d.jaar(t, jaarVan(v.Begindatum, t), totaal)
	}
	d.telOp()
	d.uit.Bevindingen = d.uit.Bevindingen.Gesorteerd()
	return d.uit, d.fouten
}

// verdeler shares the years of one key in order.
type verdeler struct {
	sleutel *Sleutel
	wijs    string
	methode Deelmethode

	wie       []int      // who takes part in this stretch of years
	gewichten []*big.Int // of them
	aandelen  []float64
	lopend    int       // shared so far in this stretch
	had       []int     // what each of them took so far in this stretch
	open      int       // undecided so far, all stretches
	openVast  int       // of which in stretches that have ended
	nemen     []int     // what each participant took so far, over all stretches
	quotum    []float64 // the same, not whole

	uit    Toedeling
	fouten wmo.Bevindingen
}

func (d *verdeler) jaar(t int, p wmo.Periode, totaal int) {
	d.stap(p.Begindatum)
	j := &d.uit.Jaren[t]
	*j = Deeljaar{Periode: p, Totaal: totaal, Delen: make([]Deel, len(d.wie))}
	ondergrens, som := make([]int, len(d.wie)), 0
	for i, wie := range d.wie {
		ondergrens[i] = d.had[i] + d.sleutel.Deelnemers[wie].MinimumPerJaar
		som += ondergrens[i]
	}
	d.lopend += totaal
	if som > d.lopend {
		d.fouten.Meld(CodeMinimum, fmt.Sprintf("in jaar %d zijn er %d te verdelen en vragen de minima er meer", t+1, totaal), d.wijs+"/deelnemers")
		return
	}
	if !slices.ContainsFunc(d.gewichten, func(w *big.Int) bool { return w.Sign() > 0 }) && totaal > 0 {
		d.fouten.Meld(CodeZonderGewicht, fmt.Sprintf("in jaar %d is er niemand met een gewicht om %d aan toe te delen", t+1, totaal), d.wijs+"/deelnemers")
		return
	}
	rang := d.voorrang()
	vrij := deelToe(d.lopend, d.gewichten, d.methode, rang)
	delen := deelToeMetOndergrens(d.lopend, d.gewichten, ondergrens, d.methode, rang)
	d.meldParadox(t, vrij.delen)
	d.meldGelijk(t, j, delen)
	for i, wie := range d.wie {
		q := float64(totaal) * d.aandelen[i]
		j.Delen[i] = d.deelVan(wie, d.aandelen[i], q, delen.delen[i]-d.had[i])
		d.nemen[wie] += j.Delen[i].Aantal
		d.quotum[wie] += q
	}
	d.had = delen.delen
	d.open = d.openVast + delen.onbeslist
	j.Onbeslist = d.open
}

func (d *verdeler) deelVan(wie int, aandeel, quotum float64, aantal int) Deel {
	n := &d.sleutel.Deelnemers[wie]
	return Deel{Naam: n.Naam, Gemeente: n.Gemeente, Aandeel: netjes(aandeel), Quotum: netjes(quotum), Aantal: aantal}
}

// stap begins a new stretch when others take part than the year before: a key is
// valid for its participants only, and so is a running total.
func (d *verdeler) stap(op wmo.Datum) {
	var wie []int
	for i := range d.sleutel.Deelnemers {
		if g := d.sleutel.Deelnemers[i].Geldig; g.IsZero() || g.Bevat(op) {
			wie = append(wie, i)
		}
	}
	if d.had != nil && slices.Equal(wie, d.wie) {
		return
	}
	d.wie, d.lopend, d.openVast = wie, 0, d.open
	d.had = make([]int, len(wie))
	d.gewichten, d.aandelen = d.sleutel.weeg(wie)
}

// voorrang ranks the participants for ties by the rule that the caller named.
func (d *verdeler) voorrang() []int {
	rang := make([]int, len(d.wie))
	for i, wie := range d.wie {
		switch d.sleutel.Gelijkstand {
		case GelijkstandLijst:
			rang[i] = i
		case GelijkstandOpgegeven:
			rang[i] = slices.Index(d.sleutel.Volgorde, d.sleutel.Deelnemers[wie].Naam)
		case GelijkstandGrootste, GelijkstandKleinste:
			for _, w := range d.gewichten {
				if c := w.Cmp(d.gewichten[i]); c > 0 && d.sleutel.Gelijkstand == GelijkstandGrootste ||
					c < 0 && d.sleutel.Gelijkstand == GelijkstandKleinste {
					rang[i]++
				}
			}
		default:
			return nil
		}
	}
	return rang
}

// meldParadox: largest remainders may ask back what a lower total already gave
// (the Alabama paradox). A home that was found stays, and that is told.
func (d *verdeler) meldParadox(t int, vrij []int) {
	for i, wie := range d.wie {
		if d.methode == GrootsteResten && vrij[i] < d.had[i] {
			d.uit.Bevindingen.Meld(CodeParadox, fmt.Sprintf(
				"in jaar %d zou %s een toegedeelde woning teruggeven (de Alabama-paradox); die blijft staan. Een deelmethode als webster kent dit niet",
				t+1, d.sleutel.Deelnemers[wie].Naam), d.wijs+"/methode")
		}
	}
}

func (d *verdeler) meldGelijk(t int, j *Deeljaar, delen deling) {
	if delen.onbeslist == 0 {
		return
	}
	for _, i := range delen.gelijk {
		j.Gelijk = append(j.Gelijk, d.sleutel.Deelnemers[d.wie[i]].Naam)
	}
	d.uit.Bevindingen.Meld(CodeGelijkstand, fmt.Sprintf(
		"in jaar %d is een gelijkstand om %d: %v hebben precies dezelfde aanspraak. Noem een regel voor gelijkstand, of beslis samen",
		t+1, delen.onbeslist, j.Gelijk), d.wijs+"/gelijkstand")
}

func (d *verdeler) telOp() {
	som := 0.0
	for _, q := range d.quotum {
		som += q
	}
	for i, q := range d.quotum {
		aandeel := 0.0
		if som > 0 {
			aandeel = q / som
		}
		d.uit.Totalen[i] = d.deelVan(i, aandeel, q, d.nemen[i])
	}
}

// omschrijving names the measures with their day, the method, and that running
// totals are shared.
func (s *Sleutel) omschrijving(methode Deelmethode, begin wmo.Datum) string {
	maten := make([]string, len(s.Maatstaven))
	for i, m := range s.Maatstaven {
		maten[i] = strings.ReplaceAll(string(m.Soort), "_", " ")
		if m.Peildatum.IsValid() {
			maten[i] += " op " + m.Peildatum.String()
		}
		if len(maten) > 1 {
			maten[i] += fmt.Sprintf(" (weging %s)", nl(waarde(m.Weging, 1)))
		}
	}
	return fmt.Sprintf("verdeeld naar %s, met de methode %s, over lopende totalen vanaf %s",
		strings.Join(maten, " en "), strings.ReplaceAll(string(methode), "_", " "), begin)
}

// weeg is the weight of each participant: every measure normalised over them,
// times its part in the mix. The weights are exact whole numbers; the shares are
// the same as real numbers.
func (s *Sleutel) weeg(wie []int) ([]*big.Int, []float64) {
	gewicht := make([]*big.Rat, len(wie))
	for i := range gewicht {
		gewicht[i] = new(big.Rat)
	}
	for _, m := range s.Maatstaven {
		som := new(big.Rat)
		waarden := make([]*big.Rat, len(wie))
		for i, w := range wie {
			waarden[i] = exact(*s.Deelnemers[w].waarde(m.Soort))
			som.Add(som, waarden[i])
		}
		if som.Sign() == 0 {
			continue
		}
		deel := new(big.Rat).Quo(exact(waarde(m.Weging, 1)), som)
		for i := range gewicht {
			gewicht[i].Add(gewicht[i], waarden[i].Mul(waarden[i], deel))
		}
	}
	return opgeschaald(gewicht)
}

// opgeschaald brings fractions to whole numbers in the same proportion.
func opgeschaald(breuken []*big.Rat) ([]*big.Int, []float64) {
	noemer, som := big.NewInt(1), new(big.Rat)
	for _, b := range breuken {
		ggd := new(big.Int).GCD(nil, nil, noemer, b.Denom())
		noemer.Mul(noemer, new(big.Int).Quo(b.Denom(), ggd))
		som.Add(som, b)
	}
	gewichten, aandelen := make([]*big.Int, len(breuken)), make([]float64, len(breuken))
	for i, b := range breuken {
		gewichten[i] = new(big.Int).Mul(b.Num(), new(big.Int).Quo(noemer, b.Denom()))
		if som.Sign() > 0 {
			aandelen[i], _ = new(big.Rat).Quo(b, som).Float64()
		}
	}
	return gewichten, aandelen
}

// exact is the decimal that a number was written as: 0.1 is one tenth.
func exact(x float64) *big.Rat {
	r, _ := new(big.Rat).SetString(strconv.FormatFloat(x, 'f', -1, 64))
	return r
}
