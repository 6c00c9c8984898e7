package tabel

import (
	"regexp"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Exact writes an exact number as a reader of Dutch expects it: a comma before its
// decimals, points between its thousands. Package x/text knows integers and floating
// point only, and an amount is neither.
func Exact(s string) string {
	s, negatief := strings.CutPrefix(s, "-")
	geheel, fractie, heeft := strings.Cut(s, ".")
	const groep = 3
	for n := len(geheel) - groep; n > 0; n -= groep {
		geheel = geheel[:n] + "." + geheel[n:]
	}
	if heeft {
		geheel += "," + fractie
	}
	if negatief {
		return "-" + geheel
	}
	return geheel
}

// Euro writes an amount with its cents, and without when there are none.
func Euro(b wmo.Bedrag) string { return strings.TrimSuffix(Exact(b.String()), ",00") }

// HeleEuros writes an amount rounded to whole euros.
func HeleEuros(b wmo.Bedrag) string { return Euro(b.AfgerondOp(0, wmo.Rekenkundig)) }

const (
	artikel = "artikel" // 3.12 is one, and looks like an amount
	waarde  = "waarde"  // of a Grootheid: with any number of decimals
)

var (
	bedrag = regexp.MustCompile(`^-?(0|[1-9][0-9]*)\.[0-9]{2,5}$`)
	breuk  = regexp.MustCompile(`^-?(0|[1-9][0-9]*)\.[0-9]+$`)
)

// isGetal tells an amount, a price or a value in a document from other text, by how it
// is written and by the key that was read last.
func isGetal(sleutels []string, tekst string) bool {
	var sleutel string
	if n := len(sleutels); n > 0 {
		sleutel = sleutels[n-1]
	}
	return sleutel != artikel && bedrag.MatchString(tekst) || sleutel == waarde && breuk.MatchString(tekst)
}
