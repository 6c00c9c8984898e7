package capacity

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// What sharing may tell and assume.
var (
	meldingMinimum = register.Melding("CAP-MINIMUM", "de minima samen zijn meer dan er te verdelen is")
	meldingParadox = register.Melding("CAP-PARADOX", "de deelmethode zou iets terugvragen dat al was toegedeeld")

	aannameMethode = register.Aanname("CAP-A-METHODE", "de deelmethode is grootste resten, omdat de sleutel er geen noemt")
)

// ApportionHomes shares whole homes over municipalities, year by year. It adds up what
// the key gives each of them over the years, shares the running total in that
// proportion, and takes the difference with the year before: so a small
// municipality gets its home once enough years have passed, whoever else came or
// went, and the parts add up. What a municipality has taken it is never asked to
// give back.
//
// A tie is reported and stays open, unless the key names a rule that settles it.
func ApportionHomes(v Verdeling, peil wmo.Peil) (Toedeling, error) {
	r, err := eerst(&v, peil)
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

// deel shares a key and totals that were checked; w is where the key and its participants
// stand in the document.
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

// verdeler shares the years of one key in order. Its lists run over all
// participants; who does not take part in a year keeps what it had.
type verdeler struct {
	wmo.Verantwoording

	verdeling *Verdeling
	lijst     verdeelsleutel.Lijst
	methode   verdeelsleutel.Deelmethode

	weging    verdeelsleutel.Weging // of this year
	aanspraak []*big.Rat            // what the key gave each so far, exactly and not whole
	lopend    int64                 // to share so far
	had       []int64               // taken so far
	minimum   []int64               // least so far
	open      []rest                // what ties left open so far
	opgelost  map[int]int           // the year in which the tie of a year came out
	wisselde  bool                  // others take part than in the first year

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

// neemDeel finds who takes part in a year and adds what the key gives them. False when
// there is something to share and nobody to share it.
func (d *verdeler) neemDeel(t int, op wmo.Datum, totaal int64) bool {
	if t == 0 || !d.weging.Geldt(op) {
		d.weging, d.wisselde = d.lijst.Weeg(op), t > 0
		d.weging.Let(&d.Verantwoording)
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

// gewichten are the claims of those who take part, as whole numbers; who does not
// take part has none.
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

// meldGehouden tells where somebody keeps what a fresh sharing of the running total
// would not give: under largest remainders a higher total can take a home away (the
// Alabama paradox), and a tie can fall where a home was given already.
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

// omschrijving names the measures with their day, the method, and that running
// totals are shared.
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
