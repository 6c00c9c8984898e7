package finance

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

var (
	meldingGeenDeelnemers = register.Melding("FIN-GEEN-DEELNEMERS", "op deze dag doet niemand mee")
	meldingNaam           = register.Melding("FIN-NAAM", "een naam die niet in de lijst staat")
)

// ledenlijst is a key with those who share by it on a day, and where they stand in
// the document.
type ledenlijst struct {
	sleutel    *Verdeelsleutel
	deelnemers []*Deelnemer
	bijSleutel string
	bijLeden   string
	op         wmo.Datum
	// gemeentenOp is the day that the municipalities are of, when it is not op.
	gemeentenOp wmo.Datum
}

func wijzers(ds []Deelnemer) []*Deelnemer {
	ps := make([]*Deelnemer, len(ds))
	for i := range ds {
		ps[i] = &ds[i]
	}
	return ps
}

// lid is where a participant stands.
func (l *ledenlijst) lid(i int) string { return inLijst(l.bijLeden, i) }

// keur finds everything that is wrong, apart from numbers that are not known: what
// those mean is up to the question.
func (l *ledenlijst) keur(k *keuring) {
	l.keurLeden(k)
	if l.sleutel == nil {
		return
	}
	l.keurPeildatum(k)
	l.keurVolgorde(k, l.bijSleutel+"/volgorde")
	var soorten wmo.Uniek
	for i := range l.sleutel.Maatstaven {
		w := inLijst(l.bijSleutel+"/maatstaven", i)
		soorten.Sleutel(&k.Bevindingen, string(l.sleutel.Maatstaven[i].Soort), w+"/soort")
		l.keurMaatstaf(k, i, w)
	}
}

func (l *ledenlijst) keurLeden(k *keuring) {
	var namen, gemeenten wmo.Uniek
	mee := false
	for i, d := range l.deelnemers {
		w := l.lid(i)
		namen.Naam(&k.Bevindingen, d.Naam, w+"/naam")
		gemeenten.Sleutel(&k.Bevindingen, d.Gemeente.String(), w+"/gemeente")
		l.keurLid(k, d, w)
		mee = mee || d.doetMee(l.op)
	}
	l.keurGemeenten(k)
	if l.sleutel != nil && !mee {
		k.Meld(meldingGeenDeelnemers, "op "+l.op.String()+" doet niemand mee", l.bijLeden)
	}
}

// keurLid: a number that nothing counts would be ignored, so it is told.
func (l *ledenlijst) keurLid(k *keuring, d *Deelnemer, w string) {
	for _, soort := range []Maatstafsoort{NaarAandeel, NaarClienten, NaarDagen, NaarKosten} {
		if d.heeft(soort) && !l.telt(soort) {
			k.MeldOverbodig("een sleutel die dit niet telt", w+"/"+string(soort))
		}
	}
	k.overbodig(d.Inwoners != nil && l.sleutel == nil, w+"/inwoners", "leden zonder sleutel")
}

func (l *ledenlijst) telt(soort Maatstafsoort) bool {
	return l.sleutel != nil && slices.ContainsFunc(l.sleutel.Maatstaven, func(m Verdeelmaatstaf) bool { return m.Soort == soort })
}

// keurPeildatum: numbers of inhabitants are of a day.
func (l *ledenlijst) keurPeildatum(k *keuring) {
	erZijn := l.telt(NaarInwoners) || slices.ContainsFunc(l.deelnemers, func(d *Deelnemer) bool { return d.Inwoners != nil })
	plaats := l.bijSleutel + "/peildatumInwoners"
	if erZijn {
		k.nodig(l.sleutel.PeildatumInwoners.IsValid(), plaats, "een inwonertal")
	} else {
		k.overbodig(l.sleutel.PeildatumInwoners.IsValid(), plaats, "een sleutel zonder inwoners")
	}
}

func (l *ledenlijst) keurMaatstaf(k *keuring, i int, w string) {
	m := &l.sleutel.Maatstaven[i]
	if len(l.sleutel.Maatstaven) > 1 {
		k.nodig(m.Weging != nil, w+"/weging", "een mix")
	} else {
		k.overbodig(m.Weging != nil, w+"/weging", "een sleutel met één maatstaf")
	}
	totaal, bekend, mee := l.totaal(m.Soort)
	if mee && bekend && totaal.IsZero() {
		k.Meld(meldingNul, fmt.Sprintf("%s is van allen samen nul: daarnaar valt niet te verdelen", m.Soort), w+"/soort")
	}
}

// totaal of a measure over those who take part, and whether all of it is known.
func (l *ledenlijst) totaal(soort Maatstafsoort) (som wmo.Getal, bekend, mee bool) {
	bekend = true
	for _, d := range l.deelnemers {
		if d.doetMee(l.op) {
			g, ok := d.waarde(soort)
			som, bekend, mee = som.Plus(g), bekend && ok, true
		}
	}
	return som, bekend, mee
}

// open lists where a number is missing that the key counts.
func (l *ledenlijst) open() []string {
	var plaatsen []string
	for i, d := range l.deelnemers {
		for j := range l.sleutel.Maatstaven {
			soort := l.sleutel.Maatstaven[j].Soort
			if d.heeft(soort) || !d.doetMee(l.op) {
				continue
			}
			if plaats := l.lid(i) + "/" + string(soort); !slices.Contains(plaatsen, plaats) {
				plaatsen = append(plaatsen, plaats)
			}
		}
	}
	return plaatsen
}

// keurDicht is keur where every number must be known: one that is not is never zero.
func (l *ledenlijst) keurDicht(k *keuring) {
	l.keur(k)
	for _, plaats := range l.open() {
		k.MeldOntbreekt("een sleutel die dit telt", plaats)
	}
}

// keurVolgorde: a stated order names every participant exactly once.
func (l *ledenlijst) keurVolgorde(k *keuring, w string) {
	s := l.sleutel
	if s.Gelijkstand != OpgegevenVolgorde {
		k.overbodig(len(s.Volgorde) > 0, w, "deze regel voor gelijkstand")
		return
	}
	deelnemers := map[string]bool{}
	for _, d := range l.deelnemers {
		deelnemers[wmo.Naamsleutel(d.Naam)] = true
	}
	var genoemd wmo.Uniek
	n := 0
	for i, naam := range s.Volgorde {
		switch hier := inLijst(w, i); {
		case !deelnemers[wmo.Naamsleutel(naam)]:
			k.Meld(meldingNaam, fmt.Sprintf("%q is geen deelnemer", wmo.Kort(naam)), hier)
		case genoemd.Naam(&k.Bevindingen, naam, hier):
			n++
		}
	}
	if n < len(deelnemers) {
		k.MeldAantal("de volgorde noemt niet alle deelnemers", w)
	}
}
