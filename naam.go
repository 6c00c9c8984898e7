package wmo

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// CheckNaam is an error for a name or an id that a reader could not tell from another
// one: empty or blank, not UTF-8, or holding a character that nobody sees. Names decide
// who is one and the same, so what looks alike must be alike.
func CheckNaam(s string) error {
	if strings.TrimSpace(s) == "" {
		return errors.New("hier hoort een naam, en geen lege tekst")
	}
	if !utf8.ValidString(s) {
		return fmt.Errorf("%q is geen UTF-8", Kort(s))
	}
	if i := strings.IndexFunc(s, onzichtbaar); i >= 0 {
		r, _ := utf8.DecodeRuneInString(s[i:])
		return fmt.Errorf("de naam %q bevat een onzichtbaar teken (U+%04X)", Kort(s), r)
	}
	return nil
}

// Naamsleutel is what two spellings of one name have in common: NFC, without blanks
// around it, regardless of upper and lower case. Two names with one key are one name.
func Naamsleutel(s string) string {
	return strings.Map(vouw, norm.NFC.String(strings.TrimSpace(s)))
}

// vouw gives every letter the same case: the smallest of those that differ by case only.
func vouw(r rune) rune {
	if r < utf8.RuneSelf {
		return unicode.ToLower(r)
	}
	kleinste := r
	for ander := unicode.SimpleFold(r); ander != r; ander = unicode.SimpleFold(ander) {
		kleinste = min(kleinste, ander)
	}
	return unicode.ToLower(kleinste)
}

// onzichtbaar says of a character that it takes no place of its own on paper: controls,
// marks of direction, joiners, fillers and other formats, and what separates lines.
func onzichtbaar(r rune) bool {
	return r >= utf8.RuneSelf && unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) ||
		unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Variation_Selector)
}

// verborgen says of a character that no text may hold it, free text included: there the
// ends of lines and tabs are, and the form of an emoji.
func verborgen(r rune) bool {
	if r >= ' ' && r < '\x7f' {
		return false // most of what is written
	}
	return r != '\n' && r != '\t' && r != '\r' && onzichtbaar(r) && !unicode.Is(unicode.Variation_Selector, r)
}

// losseTerugloop is where a text goes back to the start of its line instead of to the
// next one, and -1 when it does not.
func losseTerugloop(s string) int {
	for i := range len(s) {
		if s[i] == '\r' && !strings.HasPrefix(s[i:], "\r\n") {
			return i
		}
	}
	return -1
}
