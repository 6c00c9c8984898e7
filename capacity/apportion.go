package capacity

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Findings and assumptions of [ApportionHomes].
var (
	meldingMinimum = register.Melding("CAP-MINIMUM", "de minima samen zijn meer dan er te verdelen is")
	meldingParadox = register.Melding("CAP-PARADOX", "de deelmethode zou iets terugvragen dat al was toegedeeld")

	aannameMethode = register.Aanname("CAP-A-METHODE", "de deelmethode is grootste resten, omdat de sleutel er geen noemt")
)

// ApportionHomes shares whole homes (or places) over municipalities by a key, year by year. Shared
// year by year a small municipality might be rounded down to nothing each time. Therefore running
// totals are shared: after a number of years everyone has what fits all those years together.
//
// For each year, in order:
//
//  1. Everyone who takes part claims its share by the key of that year's total. That exact
//     fraction of homes is added to its claims of the years before.
//  2. The running total, of this year and the years before, is shared in proportion to these added
//     claims by the method of the key: the largest remainders, when it names none, or a divisor
//     method ([verdeelsleutel.SplitUnits]).
//  3. That has a lower limit for each ([verdeelsleutel.SplitUnitsAbove]): what was given is not
//     taken back, so everyone keeps the homes of the years before, and who takes part gets at least
//     its minimum of this year on top of them ([Deelnemer]). Who no longer takes part keeps what it
//     has. When the limits together exceed the running total the question is refused
//     (CAP-MINIMUM).
//  4. What each gets this year is what it now has less what it had.
//
// A later sharing could give less than was given already: by the largest remainders a higher total
// can cost somebody a home (the Alabama paradox, CAP-PARADOX). It is then kept, and reported.
//
// A tie that the rule of the key settles is settled. Any other tie is reported (CAP-GELIJKSTAND) and
// its homes stay open: owed to those who tied, and to nobody else. They are shared along with the
// running total of later years as long as that gives them to those who tied, so a tie may come out by
// itself; see [Deeljaar] and [OpenAanspraak].
//
// The error is [wmo.Bevindingen] when the question cannot be used.
func ApportionHomes(v Verdeling, peil wmo.Peil) (Toedeling, error) {
	r, err := kit.Keur(&v, peil, v.check)
	if err != nil {
		return Toedeling{}, err
	}
	t, fouten := v.deel("", r)
	if err := fouten.Err(); err != nil {
		return Toedeling{}, err
	}
	t.Peil = peil
	return t, nil
}

// deel shares the totals, after the check; w is the JSON Pointer of what holds the key and its
// participants.
func (v *Verdeling) deel(w string, r wmo.Verantwoording) (Toedeling, wmo.Bevindingen) {
	n := len(v.Deelnemers)
	d := verdeler{
		Verantwoording: r, verdeling: v, lijst: v.lijst(w), methode: v.Sleutel.Methode,
		aanspraak: make([]*big.Rat, n), had: make([]int64, n), minimum: make([]int64, n), opgelost: map[int]int{},
		uit: Toedeling{Naam: v.Sleutel.Naam, Jaren: make([]Deeljaar, len(v.Totalen)), Totalen: make([]Deel, n)},
	}
	for i := range n {
		d.aanspraak[i] = new(big.Rat)
	}
	if d.methode == "" {
		d.methode = verdeelsleutel.GrootsteResten
		d.NeemAan(aannameMethode)
	}
	d.uit.Methode, d.uit.Omschrijving = d.methode, omschrijving(&v.Sleutel, d.methode, v.Begindatum)
	for t, totaal := range v.Totalen {
		d.jaar(t, jaarVan(v.Begindatum, t), int64(totaal))
	}
	d.telOp()
	d.meldGelijk()
	d.uit.Voorbehouden, d.uit.Aannames, d.uit.Bevindingen = d.Voorbehouden(), d.Aannames(), d.Bevindingen()
	return d.uit, d.fouten
}

// verdeler shares the years of one key in order. Its slices have an element for each participant
// of the key; that of who does not take part in a year does not change.
type verdeler struct {
	wmo.Verantwoording

	verdeling *Verdeling
	lijst     verdeelsleutel.Lijst
	methode   verdeelsleutel.Deelmethode

	weging    verdeelsleutel.Weging // claims by the key in this year
	aanspraak []*big.Rat            // claims added up over the years so far, as exact numbers of homes
	lopend    int64                 // running total: homes to share in the years so far
	had       []int64               // homes given in the years before
	minimum   []int64               // minimums added up over the years so far
	open      []rest                // homes that ties left open in the years before
	opgelost  map[int]int           // by year of a tie: the year in which its homes were given after all (0 is the first)
	wisselde  bool                  // the participants have changed since the first year

	uit    Toedeling
	fouten wmo.Bevindingen
}

func (d *verdeler) jaar(t int, p wmo.Periode, totaal int64) {
	if !d.neemDeel(t, p.Begindatum, totaal) {
		return
	}
	d.lopend += totaal
	ondergrens, som := slices.Clone(d.had), int64(0)
	for _, i := range d.weging.Wie {
		minst := int64(d.verdeling.Deelnemers[i].MinimumPerJaar)
		ondergrens[i] += minst
		d.minimum[i] += minst
	}
	for _, n := range ondergrens {
		som += n
	}
	gewichten, rang := d.gewichten(), d.weging.Rang()
	delen, apart, kan := d.deelJaar(func(totaal int64) verdeelsleutel.Deling {
		return verdeelsleutel.SplitUnitsAbove(totaal, gewichten, ondergrens, d.methode, rang)
	}, som)
	if !kan {
		d.fouten.Meld(meldingMinimum, fmt.Sprintf("in jaar %d zijn er %d te verdelen en vragen de minima er meer", t+1, totaal), d.lijst.BijDeelnemers)
		return
	}
	j := &d.uit.Jaren[t]
	*j = Deeljaar{Periode: p, Totaal: int(totaal), OpenVooraf: int(samenOpen(d.open)), Delen: make([]Deel, len(d.weging.Wie))}
	for k, i := range d.weging.Wie {
		quotum := new(big.Rat).SetInt64(totaal)
		j.Delen[k] = d.deelVan(i, d.weging.Aandelen[i], quotum.Mul(quotum, d.weging.Aandelen[i]), delen.Delen[i]-d.had[i])
	}
	d.meldGehouden(t, d.lopend-samenOpen(apart), gewichten, rang)
	d.laatOpen(t, apart, &delen)
	d.had = delen.Delen
}

// neemDeel finds who takes part in a year and adds what they claim of its total. It is false
// when there are homes to share and nobody has a claim.
func (d *verdeler) neemDeel(t int, op wmo.Datum, totaal int64) bool {
	if t == 0 || !d.weging.Geldt(op) {
		d.weging, d.wisselde = d.lijst.Weeg(op), t > 0
		d.weging.Verantwoord(&d.Verantwoording)
	}
	if totaal == 0 {
		return true
	}
	if !d.weging.Deelt() {
		d.fouten.Neem(d.lijst.Deelbaar(op)...)
		return false
	}
	deel := new(big.Rat).SetInt64(totaal)
	for _, i := range d.weging.Wie {
		d.aanspraak[i].Add(d.aanspraak[i], new(big.Rat).Mul(d.weging.Aandelen[i], deel))
	}
	return true
}

// gewichten are the added claims in whole numbers, zero for who does not take part now.
func (d *verdeler) gewichten() []*big.Int {
	breuken := make([]*big.Rat, len(d.aanspraak))
	for i := range breuken {
		breuken[i] = new(big.Rat)
	}
	for _, i := range d.weging.Wie {
		breuken[i] = d.aanspraak[i]
	}
	return verdeelsleutel.Gewichten(breuken)
}

func (d *verdeler) deelVan(wie int, aandeel, quotum *big.Rat, aantal int64) Deel {
	n := &d.verdeling.Deelnemers[wie]
	return Deel{
		Naam: n.Naam, Gemeente: n.Gemeente, Aandeel: verdeelsleutel.Decimaal(aandeel), Quotum: verdeelsleutel.Decimaal(quotum), Aantal: int(aantal),
	}
}

// meldGehouden reports who keeps homes that it would not get if the running total were shared
// without regard to the years before. That happens by the largest remainders, where a higher total
// can take a home away (the Alabama paradox), and when somebody already has a home for which it now
// ties.
func (d *verdeler) meldGehouden(t int, totaal int64, gewichten []*big.Int, rang []int) {
	grens := slices.Clone(d.had)
	for _, i := range d.weging.Wie {
		grens[i] = d.minimum[i]
	}
	opnieuw := verdeelsleutel.SplitUnitsAbove(totaal, gewichten, grens, d.methode, rang)
	for _, i := range d.weging.Wie {
		naam := d.verdeling.Deelnemers[i].Naam
		switch {
		case opnieuw.Delen[i] >= d.had[i]:
		case slices.Contains(opnieuw.Gelijk, i):
			d.Meld(meldingGelijkstand, fmt.Sprintf(
				"in jaar %d is er een gelijkstand waarin %s houdt wat eerder is toegedeeld", t+1, naam), d.lijst.BijSleutel+"/gelijkstand")
		case d.methode == verdeelsleutel.GrootsteResten && !d.wisselde:
			d.Meld(meldingParadox, fmt.Sprintf(
				"in jaar %d zou %s een toegedeelde woning teruggeven (de Alabama-paradox); die blijft staan. Een deelmethode als webster kent dit niet",
				t+1, naam), d.lijst.BijSleutel+"/methode")
		}
	}
}

func (d *verdeler) telOp() {
	for i, q := range d.aanspraak {
		aandeel := new(big.Rat)
		if d.lopend > 0 {
			aandeel.Quo(q, aandeel.SetInt64(d.lopend))
		}
		d.uit.Totalen[i] = d.deelVan(i, aandeel, q, d.had[i])
	}
}

// omschrijving describes the sharing in a Dutch sentence: the measures with their day and weight, the
// method, and from when running totals are shared.
func omschrijving(s *verdeelsleutel.Sleutel, methode verdeelsleutel.Deelmethode, begin wmo.Datum) string {
	maten := make([]string, len(s.Maatstaven))
	for i, m := range s.Maatstaven {
		maten[i] = strings.ReplaceAll(string(m.Soort), "_", " ")
		dag := m.Peildatum
		if m.Soort == verdeelsleutel.NaarInwoners {
			dag = s.PeildatumInwoners
		}
		if dag.IsValid() {
			maten[i] += " op " + dag.String()
		}
		if m.Weging != nil {
			maten[i] += fmt.Sprintf(" (weging %s)", strings.Replace(m.Weging.String(), ".", ",", 1))
		}
	}
	return fmt.Sprintf("verdeeld naar %s, met de methode %s, over lopende totalen vanaf %s",
		strings.Join(maten, " en "), strings.ReplaceAll(string(methode), "_", " "), begin)
}
