package capacity

import (
	"fmt"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

var meldingGelijkstand = register.Melding("CAP-GELIJKSTAND", "een gelijkstand, die de sleutel niet beslist")

// rest is what ties left open: homes owed to those who tied, and who they are.
type rest struct {
	aantal int64
	wie    []int
	jaren  []int // of the ties that left it (0 is the first)
}

// samenOpen is how many homes are open.
func samenOpen(resten []rest) int64 {
	n := int64(0)
	for i := range resten {
		n += resten[i].aantal
	}
	return n
}

// deelJaar shares the running total, apart from the open homes that this year must
// leave alone, and returns those too. The others are shared along: the running total
// may come out even, and then nobody needs to decide. False is that the least parts
// together are more than there is.
//
// An open home is shared along only when every way to decide the tie would have led to
// the same: whoever took it then has it among the parts now. A home of which that is
// not so, as when somebody who tied has left, stays owed.
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

// nietVanHen is the first of the open homes that a sharing would give to others than
// those who tied; -1 is none.
func (d *verdeler) nietVanHen(mee []rest, delen *verdeelsleutel.Deling) int {
	recht := make([]int64, len(d.had)) // in how many ties: the most that each took in them
	for _, r := range mee {
		for _, i := range r.wie {
			recht[i]++
		}
	}
	over := delen.Onbeslist
	for n, r := range mee {
		var nog []int // who may have taken one that is not among the parts
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

// zonder counts the members of a list that another one lacks.
func zonder(lijst, ander []int) int64 {
	n := int64(0)
	for _, i := range lijst {
		if !slices.Contains(ander, i) {
			n++
		}
	}
	return n
}

// laatOpen writes what stays open after year t: what was left alone, and the tie of the
// year itself. A tie that is in neither came out: its homes are among the parts.
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

// meldGelijk reports the tie of each year, and when it came out by itself.
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
