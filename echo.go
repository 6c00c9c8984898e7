package wmo

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// Kort is the head of a text that somebody sent, so that a message that quotes it stays
// readable whatever was sent: at most some forty bytes, and "…" for what was left out.
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

// Toonbaar is a text that a terminal shows and does not obey: what has no form of its
// own, such as a control, a mark of direction or a byte that is no UTF-8, is written
// with its number, as JSON writes it. A new line and a tab stay.
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

// gehoorzaamd says of a character that a terminal may act on it instead of showing it.
func gehoorzaamd(r rune) bool { return r != '\n' && r != '\t' && !unicode.IsGraphic(r) }
