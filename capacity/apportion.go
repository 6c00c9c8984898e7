package capacity

import (
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// What sharing may tell and assume.
var (
	meldingMinimum       = register.Melding("CAP-MINIMUM", "de minima samen zijn meer dan er te verdelen is")
	meldingZonderGewicht = register.Melding("CAP-ZONDER-GEWICHT", "er is niemand om aan toe te delen")
	meldingParadox       = register.Melding("CAP-PARADOX", "de deelmethode zou iets terugvragen dat al was toegedeeld")
	meldingAandelen      = register.Melding("CAP-AANDELEN", "vaste aandelen tellen niet op tot een geheel")

	aannameMethode = register.Aanname("CAP-A-METHODE", "de deelmethode is grootste resten, omdat de sleutel er geen noemt")
	aannameWeging  = register.Aanname("CAP-A-WEGING", "een maatstaf zonder weging weegt één keer mee")
)

// Apportion shares whole homes over municipalities, year by year. It adds up what
// the key gives each of them over the years, shares the running total in that
// proportion, and takes the difference with the year before: so a small
// municipality gets its home once enough years have passed, whoever else came or
// went, and the parts add up. What a municipality has taken it is never asked to
// give back.
//
// A tie is reported and stays open, unless the key names a rule that settles it.
func Apportion(v Verdeling, peil wmo.Peil) (Toedeling, error) {
	r, err := eerst(&v, peil)
	if err != nil {
		return Toedeling{}, err
	}
	t, fouten := v.deel("/sleutel", r)
	if err := fouten.Err(); err != nil {
		return Toedeling{}, err
	}
	t.Peil = peil
	return t, nil
}

// deel shares a key and totals that were checked; w is where the key stands in
// the document.
func (v *Verdeling) deel(w string, r wmo.Verantwoording) (Toedeling, wmo.Bevindingen) {
	n := len(v.Sleutel.Deelnemers)
	d := verdeler{
		Verantwoording: r, sleutel: &v.Sleutel, wijs: w, methode: v.Sleutel.Methode,
		aanspraak: make([]*big.Rat, n), aandeel: make([]*big.Rat, n), had: make([]int, n), minimum: make([]int, n), opgelost: map[int]int{},
		uit: Toedeling{Naam: v.Sleutel.Naam, Jaren: make([]Deeljaar, len(v.Totalen)), Totalen: make([]Deel, n)},
	}
	for i := range n {
		d.aanspraak[i] = new(big.Rat)
	}
	if d.methode == "" {
		d.methode = GrootsteResten
		d.NeemAan(aannameMethode)
	}
	ongewogen := slices.ContainsFunc(v.Sleutel.Maatstaven, func(m Maatstaf) bool { return m.Weging == nil })
	d.NeemAanAls(len(v.Sleutel.Maatstaven) > 1 && ongewogen, aannameWeging)
	d.uit.Methode, d.uit.Omschrijving = d.methode, v.Sleutel.omschrijving(d.methode, v.Begindatum)
	for t, totaal := range v.Totalen {
		d.jaar(t, jaarVan(v.Begindatum, t), totaal)
	}
	d.telOp()
	d.meldGelijk()
	d.uit.Aannames, d.uit.Bevindingen = d.Aannames(), d.Bevindingen()
	return d.uit, d.fouten
}

// verdeler shares the years of one key in order. Its lists run over all
// participants; who does not take part in a year keeps what it had.
type verdeler struct {
	wmo.Verantwoording

	sleutel *Sleutel
	wijs    string
	methode Deelmethode

	wie       []int       // who takes part this year
	aandeel   []*big.Rat  // of the key this year
	aanspraak []*big.Rat  // what the key gave each so far, exactly and not whole
	lopend    int         // to share so far
	had       []int       // taken so far
	minimum   []int       // least so far
	open      []rest      // what ties left open so far
	opgelost  map[int]int // the year in which the tie of a year came out
	gewogen   bool        // aandeel is that of wie
	wisselde  bool        // others take part than in the first year

	uit    Toedeling
	fouten wmo.Bevindingen
}

func (d *verdeler) jaar(t int, p wmo.Periode, totaal int) {
	if !d.neemDeel(t, p.Begindatum, totaal) {
		return
	}
	d.lopend += totaal
	ondergrens, som := slices.Clone(d.had), 0
	for _, i := range d.wie {
		ondergrens[i] += d.sleutel.Deelnemers[i].MinimumPerJaar
		d.minimum[i] += d.sleutel.Deelnemers[i].MinimumPerJaar
	}
	for _, n := range ondergrens {
		som += n
	}
	gewichten, rang := d.gewichten(), d.voorrang()
	delen, apart, kan := d.deelJaar(func(totaal int) deling {
		return deelToeMetOndergrens(totaal, gewichten, ondergrens, d.methode, rang)
	}, som)
	if !kan {
		d.fouten.Meld(meldingMinimum, fmt.Sprintf("in jaar %d zijn er %d te verdelen en vragen de minima er meer", t+1, totaal), d.wijs+"/deelnemers")
		return
	}
	j := &d.uit.Jaren[t]
	*j = Deeljaar{Periode: p, Totaal: totaal, OpenVooraf: samenOpen(d.open), Delen: make([]Deel, len(d.wie))}
	for k, i := range d.wie {
		aandeel, _ := d.aandeel[i].Float64()
		j.Delen[k] = d.deelVan(i, aandeel, float64(totaal)*aandeel, delen.delen[i]-d.had[i])
	}
	d.meldGehouden(t, d.lopend-samenOpen(apart), gewichten, rang)
	d.laatOpen(t, apart, delen)
	d.had = delen.delen
}

// neemDeel finds who takes part in a year and adds what the key gives them.
func (d *verdeler) neemDeel(t int, op wmo.Datum, totaal int) bool {
	var wie []int
	for i := range d.sleutel.Deelnemers {
		if d.sleutel.Deelnemers[i].doetMee(op) {
			wie = append(wie, i)
		}
	}
	anders := t == 0 || !slices.Equal(wie, d.wie)
	d.wisselde = d.wisselde || t > 0 && anders
	if anders || !d.gewogen {
		d.wie = wie
		d.gewogen = d.weeg(t, totaal)
	}
	deel := new(big.Rat).SetInt64(int64(totaal))
	for _, i := range wie {
		d.aanspraak[i].Add(d.aanspraak[i], new(big.Rat).Mul(d.aandeel[i], deel))
	}
	return d.gewogen || totaal == 0
}

// gewichten are the claims of those who take part, as whole numbers; who does not
// take part has none.
func (d *verdeler) gewichten() []*big.Int {
	breuken := make([]*big.Rat, len(d.aanspraak))
	for i := range breuken {
		breuken[i] = new(big.Rat)
	}
	for _, i := range d.wie {
		breuken[i] = d.aanspraak[i]
	}
	return opgeschaald(breuken)
}

func (d *verdeler) deelVan(wie int, aandeel, quotum float64, aantal int) Deel {
	n := &d.sleutel.Deelnemers[wie]
	return Deel{Naam: n.Naam, Gemeente: n.Gemeente, Aandeel: netjes(aandeel), Quotum: netjes(quotum), Aantal: aantal}
}

// voorrang ranks the participants for ties by the rule that the caller named.
func (d *verdeler) voorrang() []int {
	rang := make([]int, len(d.had))
	for i := range rang {
		switch d.sleutel.Gelijkstand {
		case GelijkstandLijst:
			rang[i] = i
		case GelijkstandOpgegeven:
			naam := wmo.Naamsleutel(d.sleutel.Deelnemers[i].Naam)
			rang[i] = slices.IndexFunc(d.sleutel.Volgorde, func(n string) bool { return wmo.Naamsleutel(n) == naam })
		case GelijkstandGrootste, GelijkstandKleinste:
			for j := range d.aandeel {
				if c := d.aandeel[j].Cmp(d.aandeel[i]); c > 0 && d.sleutel.Gelijkstand == GelijkstandGrootste ||
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

// meldGehouden tells where somebody keeps what a fresh sharing of the running total
// would not give: under largest remainders a higher total can take a home away (the
// Alabama paradox), and a tie can fall where a home was given already.
func (d *verdeler) meldGehouden(t, totaal int, gewichten []*big.Int, rang []int) {
	grens := slices.Clone(d.had)
	for _, i := range d.wie {
		grens[i] = d.minimum[i]
	}
	opnieuw := deelToeMetOndergrens(totaal, gewichten, grens, d.methode, rang)
	for _, i := range d.wie {
		naam := d.sleutel.Deelnemers[i].Naam
		switch {
		case opnieuw.delen[i] >= d.had[i]:
		case slices.Contains(opnieuw.gelijk, i):
			d.Meld(meldingGelijkstand, fmt.Sprintf(
				"in jaar %d is er een gelijkstand waarin %s houdt wat eerder is toegedeeld", t+1, naam), d.wijs+"/gelijkstand")
		case d.methode == GrootsteResten && !d.wisselde:
			d.Meld(meldingParadox, fmt.Sprintf(
				"in jaar %d zou %s een toegedeelde woning teruggeven (de Alabama-paradox); die blijft staan. Een deelmethode als webster kent dit niet",
				t+1, naam), d.wijs+"/methode")
		}
	}
}

func (d *verdeler) telOp() {
	for i, q := range d.aanspraak {
		quotum, _ := q.Float64()
		aandeel := 0.0
		if d.lopend > 0 {
			aandeel = quotum / float64(d.lopend)
		}
		d.uit.Totalen[i] = d.deelVan(i, aandeel, quotum, d.had[i])
	}
}

// weeg finds the share of each who takes part: every measure normalised over them,
// times its part in the mix. False when there is nothing to share by.
func (d *verdeler) weeg(t, totaal int) bool {
	s, wegingen := d.sleutel, new(big.Rat)
	for i := range d.aandeel {
		d.aandeel[i] = new(big.Rat)
	}
	for n, m := range s.Maatstaven {
		weging, som := exact(waarde(m.Weging, 1)), new(big.Rat)
		for _, i := range d.wie {
			som.Add(som, exact(*s.Deelnemers[i].waarde(m.Soort)))
		}
		if weging.Sign() > 0 && som.Sign() == 0 {
			if totaal > 0 {
				d.fouten.Meld(meldingZonderGewicht, fmt.Sprintf("in jaar %d is de som van %s nul: er valt niet naar te verdelen", t+1, m.Soort),
					fmt.Sprintf("%s/maatstaven/%d", d.wijs, n))
			}
			for _, a := range d.aandeel {
				a.SetInt64(0)
			}
			return false
		}
		if m.Soort == VastAandeel && weging.Sign() > 0 {
			d.meldAandelen(t, som)
		}
		wegingen.Add(wegingen, weging)
		if weging.Sign() == 0 {
			continue
		}
		for _, i := range d.wie {
			deel := exact(*s.Deelnemers[i].waarde(m.Soort))
			d.aandeel[i].Add(d.aandeel[i], deel.Mul(deel, weging).Quo(deel, som))
		}
	}
	if wegingen.Sign() == 0 {
		d.fouten.Meld(meldingZonderGewicht, "geen enkele maatstaf weegt mee", d.wijs+"/maatstaven")
		return false
	}
	for _, i := range d.wie {
		d.aandeel[i].Quo(d.aandeel[i], wegingen)
	}
	return true
}

// meldAandelen: shares that were agreed make a whole, or somebody should know that
// they were stretched to one.
func (d *verdeler) meldAandelen(t int, som *big.Rat) {
	if som.Cmp(big.NewRat(1, 1)) != 0 && som.Cmp(big.NewRat(100, 1)) != 0 {
		x, _ := som.Float64()
		d.Meld(meldingAandelen, fmt.Sprintf(
			"in jaar %d tellen de vaste aandelen op tot %s, en niet tot 1 of 100; ze zijn naar verhouding genomen", t+1, nl(x)), d.wijs+"/deelnemers")
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
	tekst := fmt.Sprintf("verdeeld naar %s, met de methode %s, over lopende totalen vanaf %s",
		strings.Join(maten, " en "), strings.ReplaceAll(string(methode), "_", " "), begin)
	if s.GemeentenOp.IsValid() {
		tekst += ", over de gemeenten van " + s.GemeentenOp.String()
	}
	return tekst
}

// opgeschaald brings fractions to whole numbers in the same proportion.
func opgeschaald(breuken []*big.Rat) []*big.Int {
	noemer := big.NewInt(1)
	for _, b := range breuken {
		ggd := new(big.Int).GCD(nil, nil, noemer, b.Denom())
		noemer.Mul(noemer, new(big.Int).Quo(b.Denom(), ggd))
	}
	gewichten := make([]*big.Int, len(breuken))
	for i, b := range breuken {
		gewichten[i] = new(big.Int).Mul(b.Num(), new(big.Int).Quo(noemer, b.Denom()))
	}
	return gewichten
}

// exact is the decimal that a number was written as: 0.1 is one tenth.
func exact(x float64) *big.Rat {
	r, _ := new(big.Rat).SetString(strconv.FormatFloat(x, 'f', -1, 64))
	return r
}
