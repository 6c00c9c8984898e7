package verdeelsleutel

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// Lijst is a key with its participants, as they stand in the document of a caller. Check it with
// [Lijst.Keur] and [Lijst.KeurDicht] before [Lijst.Weeg].
type Lijst struct {
	// Sleutel may be nil when the document only lists participants and shares nothing yet: then
	// only [Lijst.Keur], [Lijst.KeurGemeenten] and [Lijst.Plaats] may be called.
	Sleutel    *Sleutel
	Deelnemers []*Deelnemer // none is nil
	// GemeentenOp is the day on which the gemeentecodes were valid, when that is not the day
	// that is shared on: a key may be older than a merger. Zero otherwise.
	GemeentenOp wmo.Datum

	// Where the key, the participants and GemeentenOp stand in the document, as JSON Pointers
	// for the findings: "/sleutel", "/deelnemers".
	BijSleutel, BijDeelnemers, BijGemeentenOp string
}

var (
	meldingVolgorde       = register.Melding("VDS-VOLGORDE", "de opgegeven volgorde noemt iemand die niet meedoet, of niet iedereen die dat wel doet")
	meldingGeenDeelnemers = register.Melding("VDS-GEEN-DEELNEMERS", "op deze dag doet niemand mee")
	meldingNul            = register.Melding("VDS-NUL", "een maatstaf is van allen samen nul: daarnaar valt niet te verdelen")
)

// Plaats is the JSON Pointer of participant i.
func (l *Lijst) Plaats(i int) string { return l.BijDeelnemers + "/" + strconv.Itoa(i) }

// Keur adds to b what is wrong with the key and the participants on the days that something is
// shared: names or municipalities that stand twice, gemeentecodes that are not valid, measures
// without a weight, numbers that nothing counts. It does not look for missing numbers
// ([Lijst.KeurDicht]) or for a measure whose total is zero ([Lijst.Deelbaar]), since not every
// question refuses those. Limits of single fields are checked when a document is read. It returns
// reservations about the gemeentecodes, to show with the answer.
func (l *Lijst) Keur(b *wmo.Bevindingen, dagen ...wmo.Datum) []wmo.Voorbehoud {
	l.keurLeden(b, dagen)
	g := l.gebruik()
	g.Dagen = dagen
	bs, vs := g.Check()
	b.Neem(bs...)
	if l.Sleutel != nil {
		l.keurInwoners(b)
		l.keurMaatstaven(b)
		l.keurVolgorde(b)
	}
	return vs
}

// KeurGemeenten finds gemeentecodes that are wrong whatever the day of the question is; see
// [gebied.Gebruik.CheckAltijd].
func (l *Lijst) KeurGemeenten() wmo.Bevindingen {
	g := l.gebruik()
	return g.CheckAltijd()
}

func (l *Lijst) gebruik() gebied.Gebruik {
	g := gebied.Gebruik{GemeentenOp: l.GemeentenOp, BijGemeentenOp: l.BijGemeentenOp}
	for i, d := range l.Deelnemers {
		g.Noem(d.Gemeente, l.Plaats(i)+"/gemeente", d.Geldig)
	}
	return g
}

// keurLeden finds names that stand twice, municipalities that share twice on one day, and
// numbers that nothing counts: those would be ignored without the caller knowing.
func (l *Lijst) keurLeden(b *wmo.Bevindingen, dagen []wmo.Datum) {
	var namen wmo.Uniek
	for i, d := range l.Deelnemers {
		namen.Naam(b, d.Naam, l.Plaats(i)+"/naam")
		for _, m := range maatstafsoortwoorden.Waarden() {
			if _, heeft := d.Waarde(m); heeft && m != NaarInwoners && !l.telt(m) {
				b.MeldOverbodig("een sleutel die dit niet telt", l.Plaats(i)+"/"+m.sleutel())
			}
		}
		if d.Inwoners != nil && l.Sleutel == nil {
			b.MeldOverbodig("leden zonder sleutel", l.Plaats(i)+"/inwoners")
		}
	}
	dubbel := map[string]bool{}
	for _, dag := range dagen {
		var gemeenten wmo.Uniek
		for i, d := range l.Deelnemers {
			if d.Gemeente.IsZero() || !d.DoetMee(dag) {
				continue
			}
			var hier wmo.Bevindingen
			plaats := l.Plaats(i) + "/gemeente"
			if !gemeenten.Sleutel(&hier, d.Gemeente.String(), plaats) && !dubbel[plaats] {
				dubbel[plaats] = true
				b.Neem(hier...)
			}
		}
	}
}

func (l *Lijst) telt(soort Maatstafsoort) bool {
	return l.Sleutel != nil && slices.ContainsFunc(l.Sleutel.Maatstaven, func(m Maatstaf) bool { return m.Soort == soort })
}

// keurInwoners demands the day of the numbers of inhabitants when there are any, and refuses it
// when there are none.
func (l *Lijst) keurInwoners(b *wmo.Bevindingen) {
	erZijn := l.telt(NaarInwoners) || slices.ContainsFunc(l.Deelnemers, func(d *Deelnemer) bool { return d.Inwoners != nil })
	plaats := l.BijSleutel + "/peildatumInwoners"
	switch isErDag := l.Sleutel.PeildatumInwoners.IsValid(); {
	case erZijn && !isErDag:
		b.MeldOntbreekt("een inwonertal", plaats)
	case !erZijn && isErDag:
		b.MeldOverbodig("een sleutel zonder inwoners", plaats)
	}
}

// keurMaatstaven finds measures that stand twice and weights that are missing in a mix, or that
// mean nothing because there is one measure.
func (l *Lijst) keurMaatstaven(b *wmo.Bevindingen) {
	var soorten wmo.Uniek
	ms := l.Sleutel.Maatstaven
	for i, m := range ms {
		w := fmt.Sprintf("%s/maatstaven/%d", l.BijSleutel, i)
		soorten.Sleutel(b, string(m.Soort), w+"/soort")
		switch {
		case len(ms) > 1 && m.Weging == nil:
			b.MeldOntbreekt("een mix", w+"/weging")
		case len(ms) == 1 && m.Weging != nil:
			b.MeldOverbodig("een sleutel met één maatstaf", w+"/weging")
		}
		if m.Soort == NaarInwoners && m.Peildatum.IsValid() {
			b.MeldOverbodig("inwoners, waarvan de sleutel zelf de peildatum noemt", w+"/peildatum")
		}
	}
}

// keurVolgorde demands that a stated order names every participant exactly once.
func (l *Lijst) keurVolgorde(b *wmo.Bevindingen) {
	s, w := l.Sleutel, l.BijSleutel+"/volgorde"
	switch {
	case s.Gelijkstand != GelijkstandOpgegeven && s.Volgorde != nil:
		b.MeldOverbodig("deze regel voor gelijkstand", w)
		return
	case s.Gelijkstand != GelijkstandOpgegeven:
		return
	case s.Volgorde == nil:
		b.MeldOntbreekt("deze regel voor gelijkstand", w)
		return
	}
	deelnemers := map[string]bool{}
	for _, d := range l.Deelnemers {
		deelnemers[wmo.Naamsleutel(d.Naam)] = true
	}
	var eerder wmo.Uniek
	genoemd := 0
	for i, naam := range s.Volgorde {
		switch hier := w + "/" + strconv.Itoa(i); {
		case !deelnemers[wmo.Naamsleutel(naam)]:
			b.Meld(meldingVolgorde, fmt.Sprintf("%q is geen deelnemer", wmo.Kort(naam)), hier)
		case eerder.Naam(b, naam, hier):
			genoemd++
		}
	}
	if genoemd < len(deelnemers) {
		b.Meld(meldingVolgorde, "de volgorde noemt niet alle deelnemers", w)
	}
}

// Open lists the JSON Pointers of missing numbers: those that the key counts, of everyone who
// takes part on at least one of the days. The list is sorted.
func (l *Lijst) Open(dagen ...wmo.Datum) []string {
	var plaatsen []string
	for i, d := range l.Deelnemers {
		if !slices.ContainsFunc(dagen, d.DoetMee) {
			continue
		}
		for _, m := range l.Sleutel.Maatstaven {
			if _, heeft := d.Waarde(m.Soort); !heeft {
				plaatsen = append(plaatsen, l.Plaats(i)+"/"+m.Soort.sleutel())
			}
		}
	}
	slices.Sort(plaatsen)
	return slices.Compact(plaatsen)
}

// KeurDicht adds a finding to b for each missing number ([Lijst.Open]).
func (l *Lijst) KeurDicht(b *wmo.Bevindingen, dagen ...wmo.Datum) {
	for _, plaats := range l.Open(dagen...) {
		b.MeldOntbreekt("een sleutel die dit telt", plaats)
	}
}

// Deelbaar finds why nothing can be shared on a day: nobody takes part, or the numbers of a
// measure add up to zero. A measure with a missing number is passed over. It is empty when the key
// can share.
func (l *Lijst) Deelbaar(op wmo.Datum) wmo.Bevindingen {
	var b wmo.Bevindingen
	if !slices.ContainsFunc(l.Deelnemers, func(d *Deelnemer) bool { return d.DoetMee(op) }) {
		b.Meld(meldingGeenDeelnemers, fmt.Sprintf("op %s doet niemand mee", op), l.BijDeelnemers)
		return b
	}
	for i, m := range l.Sleutel.Maatstaven {
		if som, bekend := l.totaal(m.Soort, op); bekend && som.IsZero() {
			b.Meld(meldingNul, fmt.Sprintf("%s is op %s van allen samen nul: daarnaar valt niet te verdelen", m.Soort, op),
				fmt.Sprintf("%s/maatstaven/%d/soort", l.BijSleutel, i))
		}
	}
	return b
}

// totaal adds up a measure over those who take part; bekend is false when a number is missing.
func (l *Lijst) totaal(soort Maatstafsoort, op wmo.Datum) (som wmo.Getal, bekend bool) {
	bekend = true
	for _, d := range l.Deelnemers {
		if d.DoetMee(op) {
			g, ok := d.Waarde(soort)
			som, bekend = som.Plus(g), bekend && ok
		}
	}
	return som, bekend
}
