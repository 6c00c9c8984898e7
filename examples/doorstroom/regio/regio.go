// Package regio makes up a region and writes the messages that it would have exchanged. Nobody in
// it exists: people are drawn from stated chances, and their numbers come from the range
// that is kept for tests.
package regio

import (
	"math/rand/v2"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Regio is what was made up.
type Regio struct {
	Clienten []Client

	verstoring *rand.Rand // what goes wrong with the messages
}

// Client is somebody who does not exist, with the parts of the care that he got, in order.
type Client struct {
	BSN   string
	Delen []Deel
}

// Deel is one toewijzing that was delivered: one product by one provider.
type Deel struct {
	Toewijzing int
	Categorie  string
	Code       string
	Aanbieder  string // AGB-code
	Gemeente   string
	Begin      wmo.Datum
	Einde      wmo.Datum // none while it runs
	Reden      string    // WMO588, why it ended
	Bestemming string    // where to, of the last part, in words of capacity.Bestemming
}

// The products of this region: codes that it chose itself within the categories of the standard.
const (
	opvang = iota
	beschermdWonen
	beschermdThuis
	vormen
)

var producten = [vormen]struct{ categorie, code string }{
	opvang:         {"16", "16A00"},
	beschermdWonen: {"15", "15A00"},
	beschermdThuis: {"18", "18A01"},
}

// uitgang is a way out of a form: how often of 1000 departures, where to, and the reason that a
// message would give.
type uitgang struct {
	duizendste int
	vorm       int // the next form, or -1
	bestemming string
	reden      string
}

const (
	geen     = -1
	duizend  = 1000
	tienduiz = 10_000
)

// model says for each form how many of ten thousand leave in a month, and how.
var model = [vormen]struct {
	vertrek   func(maanden int) int
	uitgangen []uitgang
}{
	opvang: {
		func(m int) int {
			if m < 3 {
				return 2400
			}
			return 1400
		},
		[]uitgang{
			{250, beschermdWonen, "", "19"},
			{380, geen, "eigen_woning", "19"},
			{290, geen, "onbekend", "21"},
			{20, geen, "overleden", "02"},
			{60, geen, "detentie", "22"},
		},
	},
	beschermdWonen: {
		func(m int) int {
			switch {
			case m < 6:
				return 120
			case m < 36:
				return 360
			default:
				return 240
			}
		},
		[]uitgang{
			{470, beschermdThuis, "", "37"},
			{210, geen, "eigen_woning", "19"},
			{100, geen, "wlz", "39"},
			{100, geen, "ander_beschermd_wonen", "31"},
			{30, geen, "overleden", "02"},
			{90, geen, "onbekend", "21"},
		},
	},
	beschermdThuis: {
		func(m int) int { return 300 + 5*min(m, 40) },
		[]uitgang{
			{740, geen, "eigen_woning", "19"},
			{110, beschermdWonen, "", "37"},
			{50, geen, "wlz", "39"},
			{20, geen, "overleden", "02"},
			{80, geen, "onbekend", "23"},
		},
	},
}

var (
	aanbieders = []string{"99990001", "99990002", "99990003", "99990004"}
	gemeenten  = []string{"0796", "0796", "0796", "0757", "0845", "0865"} // the centre pays half
)

// Maak draws a region of the months from eerste until (not with) einde. Half a year has some
// 65 people who enter.
func Maak(zaad uint64, eerste, einde wmo.Datum) Regio {
	r := rand.New(rand.NewPCG(zaad, 1))                      //nolint:gosec // people who do not exist need no secret
	reg := Regio{verstoring: rand.New(rand.NewPCG(zaad, 2))} //nolint:gosec // as above
	nummer, bsn := 100_000, nieuweBSN(r)
	for m := eerste; m.Before(einde); m = m.AddMaanden(1, wmo.MaandEinde) {
		for vorm, perMaand := range [vormen]int{opvang: 10, beschermdWonen: 4, beschermdThuis: 0} {
			for range aantal(r, perMaand) {
				reg.Clienten = append(reg.Clienten, leef(r, bsn(), vorm, m, einde, &nummer))
			}
		}
	}
	return reg
}

// aantal is a whole number around gemiddeld: as many as come in a month when each of twice as many may or may not.
func aantal(r *rand.Rand, gemiddeld int) int {
	n := 0
	for range 2 * gemiddeld {
		n += r.IntN(2)
	}
	return n
}

// leef draws the care of one client, from the month in which he enters.
func leef(r *rand.Rand, bsn string, vorm int, maand, einde wmo.Datum, nummer *int) Client {
	c := Client{BSN: bsn}
	gemeente := gemeenten[r.IntN(len(gemeenten))]
	begin := maand.AddDagen(r.IntN(28))
	for {
		*nummer++
		d := Deel{
			Toewijzing: *nummer, Categorie: producten[vorm].categorie, Code: producten[vorm].code,
			Aanbieder: aanbieders[r.IntN(len(aanbieders))], Gemeente: gemeente, Begin: begin,
		}
		maanden := 0
		for r.IntN(tienduiz) >= model[vorm].vertrek(maanden) {
			maanden++
		}
		d.Einde = begin.AddMaanden(maanden, wmo.MaandEinde).AddDagen(r.IntN(28))
		if !d.Einde.Before(einde) {
			d.Einde = wmo.Datum{}
			c.Delen = append(c.Delen, d)
			return c
		}
		u := kies(r, model[vorm].uitgangen)
		d.Reden, d.Bestemming = u.reden, u.bestemming
		c.Delen = append(c.Delen, d)
		if u.vorm == geen {
			return c
		}
		vorm = u.vorm
		begin = d.Einde.AddDagen(1 + r.IntN(10)) // a move takes some days
		if !begin.Before(einde) {
			return c
		}
	}
}

func kies(r *rand.Rand, us []uitgang) uitgang {
	x := r.IntN(duizend)
	i := slices.IndexFunc(us, func(u uitgang) bool {
		x -= u.duizendste
		return x < 0
	})
	return us[i]
}

// nieuweBSN gives numbers of the range for tests, 9999…, that pass the check of eleven, in a drawn order.
func nieuweBSN(r *rand.Rand) func() string {
	var alle []string
	for n := 999_900_000; n < 1_000_000_000; n++ {
		if bsn := strconv.Itoa(n); wmo.Elfproef(bsn) {
			alle = append(alle, bsn)
		}
	}
	r.Shuffle(len(alle), func(i, j int) { alle[i], alle[j] = alle[j], alle[i] })
	i := -1
	return func() string {
		i++
		return alle[i]
	}
}
