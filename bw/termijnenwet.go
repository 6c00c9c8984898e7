package bw

import "github.com/bwo-sdk/wmo"

// duur is the length of a term, at least one of its unit.
type duur struct {
	aantal  int
	eenheid Termijneenheid
}

// The Algemene termijnenwet does not apply to terms longer than these (article 4, under a).
// A term of at least minsteTwee days must have two working days (article 2).
const (
	meesteAtwDagen   = 90
	meesteAtwWeken   = 12
	meesteAtwMaanden = 3
	minsteTwee       = 3
	maandenPerJaar   = 12
)

// buitenWet says whether article 4 keeps a term outside the law.
func (d duur) buitenWet() bool {
	switch d.eenheid {
	case Dagen:
		return d.aantal > meesteAtwDagen
	case Weken:
		return d.aantal > meesteAtwWeken
	case Maanden:
		return d.aantal > meesteAtwMaanden
	default:
		return true
	}
}

// drieDagen says whether the term has at least three days, so that article 2 applies.
func (d duur) drieDagen() bool { return d.eenheid != Dagen || d.aantal >= minsteTwee }

// dag is the day on which the term ends by its length alone: so many days or weeks
// from the day of the event, or that day in another month. The day of the event
// itself does not count, so weeks end on the same day of the week.
func (d duur) dag(begin wmo.Datum, richting int, regel wmo.Maandregel) wmo.Datum {
	n := richting * d.aantal
	switch d.eenheid {
	case Dagen:
		return begin.AddDagen(n)
	case Weken:
		return begin.AddDagen(n * dagenPerWeek)
	case Maanden:
		return begin.AddMaanden(n, regel)
	default:
		return begin.AddMaanden(n*maandenPerJaar, regel)
	}
}

// schuif moves a day on while it is no working day (article 1, first paragraph).
// Past the end of the calendar it is the zero Datum.
func (k kalender) schuif(d wmo.Datum) wmo.Datum {
	for d.IsValid() && k.vrij(d) {
		d = d.AddDagen(1)
	}
	return d
}

// vul moves the end of a term on until the term has two working days (article 2). The term
// begins on the day after begin, with richting −1 on the day before it.
func (k kalender) vul(begin, einde wmo.Datum, richting int) wmo.Datum {
	werkdagen := 0
	for d := begin.AddDagen(richting); d.IsValid(); d = d.AddDagen(richting) {
		if !k.vrij(d) {
			werkdagen++
		}
		if werkdagen < 2 {
			continue
		}
		if d.Compare(einde)*richting > 0 {
			return d
		}
		return einde
	}
	return wmo.Datum{}
}

// verleng is the last day of a term that runs forward and falls under the law.
func (k kalender) verleng(begin, nominaal wmo.Datum, drieDagen bool) wmo.Datum {
	einde := k.schuif(nominaal)
	if drieDagen && einde.IsValid() {
		return k.vul(begin, einde, 1)
	}
	return einde
}

// voorbehouden are the reservations about the days between the nominal and the last day of
// a term: holidays that nobody confirmed, and a last day on which the calendar may be
// incomplete.
func (k kalender) voorbehouden(nominaal, laatste wmo.Datum) []wmo.Voorbehoud {
	var vs []wmo.Voorbehoud
	for d := nominaal; d.IsValid() && d.Before(laatste); d = d.AddDagen(1) {
		if len(weekend(d)) == 0 {
			vs = append(vs, gelijkgesteldVoorbehoud(k.feestdagen(d))...)
		}
	}
	if laatste.IsValid() && k.stand(laatste) == onbekend {
		vs = append(vs, k.onbekend(laatste)...)
	}
	return vs
}
