package finance

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Codes of the findings about a key and those who share by it.
const (
	CodeLidmaatschap   = "FIN-LIDMAATSCHAP"    // a membership that cannot be
	CodeGeenDeelnemers = "FIN-GEEN-DEELNEMERS" // nobody takes part on the day
	CodeNaam           = "FIN-NAAM"            // a name that is not in the list
	CodeGelijk         = "FIN-GELIJK"          // equal claims on the last cent; beside a result
)

var verdeelMeldingen = []wmo.Woord{
	{Woord: CodeLidmaatschap, Uitleg: "een deelname eindigt voordat zij begint"},
	{Woord: CodeGeenDeelnemers, Uitleg: "op deze dag doet niemand mee"},
	{Woord: CodeNaam, Uitleg: "een naam die niet in de lijst staat"},
	{Woord: CodeGelijk, Uitleg: "gelijke aanspraken op de laatste cent"},
}

const meesteMaatstaven = 5

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
	if !l.keurLeden(k) || l.sleutel == nil {
		return
	}
	s, w := l.sleutel, l.bijSleutel
	k.naam(s.Naam, w+"/naam")
	k.uitkomst(s.Afgesproken, w+"/afgesproken")
	keurWoord(k, s.Gelijkstand, false, w+"/gelijkstand")
	l.keurPeildatum(k)
	l.keurVolgorde(k, w+"/volgorde")
	if len(s.Maatstaven) == 0 {
		k.Meld(CodeOntbreekt, "een sleutel heeft een maatstaf", w+"/maatstaven")
	}
	if !k.lengte(len(s.Maatstaven), meesteMaatstaven, w+"/maatstaven") {
		return
	}
	soorten := map[Maatstafsoort]string{}
	for i := range s.Maatstaven {
		eenmalig(k, soorten, s.Maatstaven[i].Soort, inLijst(w+"/maatstaven", i)+"/soort")
		l.keurMaatstaf(k, i, inLijst(w+"/maatstaven", i))
	}
}

func (l *ledenlijst) keurLeden(k *keuring) bool {
	if len(l.deelnemers) == 0 {
		k.Meld(CodeOntbreekt, "er zijn deelnemers nodig", l.bijLeden)
	}
	if !k.lengte(len(l.deelnemers), meesteDeelnemers, l.bijLeden) {
		return false
	}
	namen, gemeenten, mee := map[string]string{}, map[wmo.Gemeentecode]string{}, false
	for i, d := range l.deelnemers {
		w := l.lid(i)
		k.uniek(namen, d.Naam, w+"/naam")
		if !d.Gemeente.IsZero() {
			eenmalig(k, gemeenten, d.Gemeente, w+"/gemeente")
		}
		l.keurLid(k, d, w)
		mee = mee || d.doetMee(l.op)
	}
	l.keurGemeenten(k)
	if len(l.deelnemers) > 0 && l.sleutel != nil && !mee {
		k.Meld(CodeGeenDeelnemers, "op "+l.op.String()+" doet niemand mee", l.bijLeden)
	}
	return true
}

// keurLid: a number that nothing counts would be ignored, so it is told.
func (l *ledenlijst) keurLid(k *keuring, d *Deelnemer, w string) {
	if !d.Geldig.IsZero() {
		if err := d.Geldig.Check(); err != nil {
			k.Meld(CodeLidmaatschap, err.Error(), w+"/geldig")
		}
	}
	for _, soort := range []Maatstafsoort{NaarAandeel, NaarClienten, NaarDagen, NaarKosten} {
		g, erIs := d.waarde(soort)
		if !erIs {
			continue
		}
		k.overbodig(!l.telt(soort), w+"/"+string(soort), "een sleutel die dit niet telt")
		if soort != NaarKosten {
			k.maat(g, 0, meesteVolume, telDecimalen, w+"/"+string(soort))
		}
	}
	if d.Kosten != nil {
		k.bedrag(*d.Kosten, w+"/kosten")
	}
	if d.Inwoners != nil {
		w += "/inwoners"
		k.overbodig(l.sleutel == nil, w, "leden zonder sleutel")
		k.heel(*d.Inwoners, 0, meesteVolume, w)
	}
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
	keurWoord(k, m.Soort, true, w+"/soort")
	if len(l.sleutel.Maatstaven) > 1 {
		k.nodig(m.Weging != nil, w+"/weging", "een mix")
	} else {
		k.overbodig(m.Weging != nil, w+"/weging", "een sleutel met één maatstaf")
	}
	if m.Weging != nil {
		k.maat(*m.Weging, 0, meesteVolume, telDecimalen, w+"/weging")
		k.nietNul(m.Weging.IsZero(), "een maatstaf met weging nul telt niet mee", w+"/weging")
	}
	totaal, bekend, mee := l.totaal(m.Soort)
	if mee && bekend && totaal.IsZero() && maatstafsoortwoorden.Kent(m.Soort) {
		k.Meld(CodeNul, fmt.Sprintf("%s is van allen samen nul: daarnaar valt niet te verdelen", m.Soort), w+"/soort")
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
			if d.heeft(soort) || !d.doetMee(l.op) || !maatstafsoortwoorden.Kent(soort) {
				continue
			}
			if plaats := l.lid(i) + "/" + string(soort); !slices.Contains(plaatsen, plaats) {
				plaatsen = append(plaatsen, plaats)
			}
		}
	}
	return plaatsen
}

// keurDicht is keur where every number must be known.
func (l *ledenlijst) keurDicht(k *keuring) {
	l.keur(k)
	if len(l.deelnemers) > meesteDeelnemers || len(l.sleutel.Maatstaven) > meesteMaatstaven {
		return
	}
	for _, plaats := range l.open() {
		k.Meld(CodeOntbreekt, "de sleutel telt dit getal; onbekend telt niet als nul", plaats)
	}
}

// keurVolgorde: a stated order names every participant exactly once.
func (l *ledenlijst) keurVolgorde(k *keuring, w string) {
	s := l.sleutel
	if s.Gelijkstand != OpgegevenVolgorde {
		k.overbodig(s.Volgorde != nil, w, "deze regel voor gelijkstand")
		return
	}
	if !k.lengte(len(s.Volgorde), meesteDeelnemers, w) {
		return
	}
	gezien, deelnemers := map[string]string{}, map[string]bool{}
	for _, d := range l.deelnemers {
		deelnemers[wmo.Naamsleutel(d.Naam)] = true
	}
	for i, naam := range s.Volgorde {
		hier := inLijst(w, i)
		if !deelnemers[wmo.Naamsleutel(naam)] {
			k.Meld(CodeNaam, fmt.Sprintf("%q is geen deelnemer", wmo.Kort(naam)), hier)
			continue
		}
		k.anders(gezien, naam, hier)
	}
	for _, d := range l.deelnemers {
		if _, ok := gezien[wmo.Naamsleutel(d.Naam)]; !ok {
			k.Meld(CodeOntbreekt, "de volgorde noemt niet alle deelnemers", w)
			return
		}
	}
}
