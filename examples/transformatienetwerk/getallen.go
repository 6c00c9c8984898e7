package main

import (
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

// euro writes an amount, cents only where there are any.
func euro(b wmo.Bedrag) string { return tabel.Euro(b) }

// komma writes a number the Dutch way.
func komma(g wmo.Getal) string { return tabel.Exact(g.String()) }

// procent writes a share as a percentage.
func procent(g wmo.Getal) string { return komma(g.Maal(wmo.GetalOf(100))) + " %" }

// woord writes a word of an enumeration as a reader says it.
func woord(s string) string { return strings.ReplaceAll(s, "_", " ") }

// opsomming joins names; none is said too.
func opsomming(namen []string) string {
	if len(namen) == 0 {
		return "geen enkele vorm"
	}
	return strings.Join(namen, ", ")
}
