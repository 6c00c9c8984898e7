package capacity

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

var meldingGelijkstand = register.Melding("CAP-GELIJKSTAND", "een gelijkstand, die de sleutel niet beslist")

// rest is a number of homes that a tie left open, which is owed to those who tied for them.
type rest struct {
	aantal int64
	wie    []int // who tied, as indexes in the list of participants
	jaren  []int // the years of the ties (0 is the first); several when a tie went on in a later year
}

func samenOpen(resten []rest) int64 {
	n := int64(0)
	for i := range resten {
		n += resten[i].aantal
	}
	return n
}

// deelJaar shares the running total by the function deel. Homes that ties of earlier years left
// open are shared along where that is right: the running total may give all who tied what they
// claim, and then nobody needs to decide any more. The other open homes are kept apart, out of the
// total, and are returned. It is false when the lower limits, minst together, exceed what is left to
// share.
//
// Sharing an open home along is right when it ends with those who tied for it, whichever of them
// would have been given it in the year of the tie. That is not so when, for instance, one of them
// has left since: such a home stays owed to them.
func (d *verdeler) deelJaar(deel func(totaal int64) verdeelsleutel.Deling, minst int64) (verdeelsleutel.Deling, []rest, bool) {
	var apart []rest
	mee := slices.Clone(d.open)
	for {
		totaal := d.lopend - samenOpen(apart)
		if minst > totaal {
			return verdeelsleutel.Deling{}, nil, false
		}
		delen := deel(totaal)
		i := d.nietVanHen(mee, &delen)
		if i < 0 {
			return delen, apart, true
		}
		apart = append(apart, mee[i])
		mee = slices.Delete(mee, i, i+1)
	}
}

// nietVanHen is the index of the first rest in mee of which the sharing might give a home to
// others than those who tied for it; -1 when there is none.
func (d *verdeler) nietVanHen(mee []rest, delen *verdeelsleutel.Deling) int {
	recht := make([]int64, len(d.had)) // in how many ties each is, and so the most homes it is owed
	for _, r := range mee {
		for _, i := range r.wie {
			recht[i]++
		}
	}
	over := delen.Onbeslist
	for n, r := range mee {
		var nog []int // who is not certain to get all that it may be owed
		for _, i := range r.wie {
			if delen.Delen[i]-d.had[i] < recht[i] {
				nog = append(nog, i)
			}
		}
		if len(nog) == 0 {
			continue
		}
		nodig := min(r.aantal, int64(len(nog)))
		if over-zonder(delen.Gelijk, r.wie) < nodig || zonder(nog, delen.Gelijk) > 0 {
			return n
		}
		over -= nodig
	}
	return -1
}

// zonder counts the elements of lijst that are not in ander.
func zonder(lijst, ander []int) int64 {
	n := int64(0)
	for _, i := range lijst {
		if !slices.Contains(ander, i) {
			n++
		}
	}
	return n
}

// laatOpen records what stays open after year t: the homes that deelJaar kept apart, and those for
// which members tie in the year itself. A tie of an earlier year that was shared along has come out
// when all who tied got something; otherwise it goes on in the tie of this year.
func (d *verdeler) laatOpen(t int, apart []rest, delen *verdeelsleutel.Deling) {
	j := &d.uit.Jaren[t]
	verder := []int{t}
	for _, r := range d.open {
		alleen := slices.ContainsFunc(apart, func(a rest) bool { return slices.Equal(a.jaren, r.jaren) })
		switch {
		case alleen:
		case slices.ContainsFunc(r.wie, func(i int) bool { return delen.Delen[i] == d.had[i] }):
			verder = append(verder, r.jaren...)
		default:
			for _, eerder := range r.jaren {
				d.opgelost[eerder] = t
			}
		}
	}
	d.open = apart
	if len(delen.Gelijk) > 0 {
		j.Gelijk = d.namen(delen.Gelijk)
		d.open = append(d.open, rest{delen.Onbeslist, delen.Gelijk, verder})
	}
	j.Onbeslist = int(samenOpen(d.open))
	for _, r := range d.open {
		j.Open = append(j.Open, OpenAanspraak{int(r.aantal), d.namen(r.wie)})
	}
}

func (d *verdeler) namen(wie []int) []string {
	namen := make([]string, len(wie))
	for k, i := range wie {
		namen[k] = d.verdeling.Deelnemers[i].Naam
	}
	return namen
}

// meldGelijk reports the tie of each year, and the later year in which its homes were given after
// all, if there is one.
func (d *verdeler) meldGelijk() {
	for t := range d.uit.Jaren {
		j := &d.uit.Jaren[t]
		if len(j.Gelijk) == 0 {
			continue
		}
		hoe := "Noem een regel voor gelijkstand, of beslis samen"
		if u, ok := d.opgelost[t]; ok {
			hoe = fmt.Sprintf("In jaar %d komt het lopende totaal voor hen uit, en is ook dit toegedeeld", u+1)
		}
		d.Meld(meldingGelijkstand, fmt.Sprintf("in jaar %d is een gelijkstand om %d: %s hebben precies dezelfde aanspraak. %s",
			t+1, j.Open[len(j.Open)-1].Aantal, strings.Join(j.Gelijk, ", "), hoe), d.lijst.BijSleutel+"/gelijkstand")
	}
}
