package main

import (
	"strings"

	"github.com/bwo-sdk/wmo"
)

// euro writes an amount the Dutch way, cents only where there are any.
func euro(b wmo.Bedrag) string {
	return strings.TrimSuffix(nederlands(b.String()), ",00")
}

// komma writes a number the Dutch way.
func komma(g wmo.Getal) string { return nederlands(g.String()) }

// procent writes a share as a percentage.
func procent(g wmo.Getal) string { return komma(g.Maal(wmo.GetalOf(100))) + " %" }

// nederlands puts a comma before the decimals and a point between the thousands.
func nederlands(s string) string {
	geheel, fractie, heeft := strings.Cut(s, ".")
	teken := ""
	if strings.HasPrefix(geheel, "-") {
		teken, geheel = "-", geheel[1:]
	}
	for n := len(geheel) - 3; n > 0; n -= 3 {
		geheel = geheel[:n] + "." + geheel[n:]
	}
	if heeft {
		fractie = "," + fractie
	}
	return teken + geheel + fractie
}

// woord writes a word of an enumeration as a reader says it.
func woord(s string) string { return strings.ReplaceAll(s, "_", " ") }

// opsomming joins names; none is said too.
func opsomming(namen []string) string {
	if len(namen) == 0 {
		return "geen enkele vorm"
	}
	return strings.Join(namen, ", ")
}
