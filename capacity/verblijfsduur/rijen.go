package verblijfsduur

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Names of groups.
const (
	groepAlle     = "alle"
	groepOnbekend = "onbekend"
)

// bestemmingen are all destinations; a cause is the index in it plus one.
func bestemmingen() []capacity.Bestemming {
	woorden := capacity.Bestemming("").Woorden()
	uit := make([]capacity.Bestemming, len(woorden))
	for i, w := range woorden {
		uit[i] = capacity.Bestemming(w.Woord)
	}
	return uit
}

// rij is a stay as an observation. Times are in days for stays, so that they are whole, and in
// the unit of the question for lengths.
type rij struct {
	duur, intrede, gewicht float64
	afloop                 int
	groep                  string
}

// lezer makes rows of a document, and counts what becomes of each stay.
type lezer struct {
	v       *Verblijfsduur
	oorzaak map[capacity.Bestemming]int
	rijen   []rij

	beginOnbekend, naPeil int // left out
	vanafGezien           int // used though the begin is not known
	eindeNaPeil           int // there still, as the end is after the day of the question
	zonderBestemming      int // ended, and nothing was said of where to
	nogAanwezig           int
}

// rijen reads all stays; peil is the day up to which they were seen.
func (s *schatter) leesRijen() *lezer {
	l := &lezer{v: s.v, oorzaak: map[capacity.Bestemming]int{}}
	for i, b := range bestemmingen() {
		l.oorzaak[b] = i + 1
	}
	for i := range s.v.Verblijven {
		l.verblijf(&s.v.Verblijven[i], s)
	}
	for i := range s.v.Duren {
		l.duur(&s.v.Duren[i])
	}
	return l
}

func (l *lezer) verblijf(b *capacity.Verblijf, s *schatter) {
	op := s.Peil().Op
	switch {
	case b.Begindatum.After(op) || b.Sinds.After(op):
		l.naPeil++
		return
	case b.BeginOnbekend && l.v.BeginOnbekend != VanafGezien:
		l.beginOnbekend++
		return
	case b.BeginOnbekend:
		l.vanafGezien++
	}
	r := rij{gewicht: kit.Waarde(b.Gewicht, 1), groep: groepVan(b, l.v.Groepeer)}
	einde := b.Einddatum
	switch {
	case !einde.IsValid():
		einde = op
		l.nogAanwezig++
	case einde.After(op):
		einde = op
		l.eindeNaPeil++
	default:
		bestemming := b.Bestemming
		if bestemming == "" {
			bestemming = capacity.OnbekendBestemming
			l.zonderBestemming++
		}
		r.afloop = l.oorzaak[bestemming]
	}
	r.duur = float64(b.Begindatum.DagenTot(einde) + 1)
	if b.Sinds.IsValid() {
		r.intrede = float64(b.Begindatum.DagenTot(b.Sinds))
	}
	l.rijen = append(l.rijen, r)
}

func (l *lezer) duur(d *Duur) {
	l.rijen = append(l.rijen, rij{
		duur: d.Duur, intrede: kit.Waarde(d.Intrede, 0), gewicht: kit.Waarde(d.Gewicht, 1),
		afloop: l.oorzaak[d.Bestemming], groep: cmp.Or(d.Groep, groepAlle),
	})
}

// groepVan is the group of a stay, as it was when the stay began.
func groepVan(b *capacity.Verblijf, naar Groepering) string {
	switch naar {
	case NaarVorm:
		return vormVan(b)
	case NaarNiveau:
		return cmp.Or(b.Niveau, groepOnbekend)
	case NaarHerkomst:
		return cmp.Or(string(b.Herkomst), groepOnbekend)
	case NaarBeginjaar:
		return strconv.Itoa(b.Begindatum.Jaar())
	default:
		return groepAlle
	}
}

func vormVan(b *capacity.Verblijf) string {
	if len(b.Delen) == 0 {
		return groepOnbekend
	}
	switch d := b.Delen[0]; d.Vorm {
	case capacity.MaatschappelijkeOpvang: // another word for it
		return string(capacity.Opvang)
	case capacity.AndereVorm:
		return cmp.Or(d.Naam, string(capacity.AndereVorm))
	default:
		return string(d.Vorm)
	}
}

// groep is the rows of one group.
type groep struct {
	naam   string
	rijen  []rij
	w      Waarnemingen
	curven Oorzaakcurven
}

// groepen are the rows by group, in the order of their names, the unknown last.
func (l *lezer) groepen() []groep {
	per := map[string][]rij{}
	for _, r := range l.rijen {
		per[r.groep] = append(per[r.groep], r)
	}
	uit := make([]groep, 0, len(per))
	for naam, rijen := range per {
		uit = append(uit, groep{naam: naam, rijen: rijen, w: kolommen(rijen)})
	}
	slices.SortFunc(uit, func(a, b groep) int {
		return cmp.Or(rang(a.naam)-rang(b.naam), cmp.Compare(a.naam, b.naam))
	})
	return uit
}

func rang(naam string) int {
	if naam == groepOnbekend {
		return 1
	}
	return 0
}

// kolommen are rows as an estimate takes them.
func kolommen(rijen []rij) Waarnemingen {
	w := Waarnemingen{Duur: make([]float64, len(rijen)), Afloop: make([]int, len(rijen))}
	w.Intrede, w.Gewicht = make([]float64, len(rijen)), make([]float64, len(rijen))
	for i, r := range rijen {
		w.Duur[i], w.Afloop[i], w.Intrede[i], w.Gewicht[i] = r.duur, r.afloop, r.intrede, r.gewicht
	}
	return w
}
