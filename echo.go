package wmo

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// Kort shortens a text from outside for a message that quotes it: to some forty bytes,
// with "…" for what was left out.
func Kort(s string) string {
	const meest = 40
	if len(s) <= meest {
		return s
	}
	for i := range s {
		if i >= meest {
			return s[:i] + "…"
		}
	}
	return s
}

// Toonbaar makes a text safe to print on a terminal: control characters, direction marks
// and bytes that are no UTF-8 are written as escapes (\u001b, \xff). New lines and tabs
// stay.
func Toonbaar(s string) string {
	if strings.IndexFunc(s, gehoorzaamd) < 0 && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		_, breedte := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && breedte == 1:
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case !gehoorzaamd(r):
			b.WriteRune(r)
		case r > 0xFFFF:
			hoog, laag := utf16.EncodeRune(r)
			fmt.Fprintf(&b, `\u%04x\u%04x`, hoog, laag)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	return b.String()
}

// gehoorzaamd says whether a terminal may act on a character instead of showing it.
func gehoorzaamd(r rune) bool { return r != '\n' && r != '\t' && !unicode.IsGraphic(r) }
