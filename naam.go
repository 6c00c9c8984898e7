package wmo

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// CheckNaam is an error for a name or an id that is blank, no UTF-8, or holds an
// invisible character. Things are matched by name, so names that look the same must be
// the same.
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

// Naamsleutel is the key by which names are compared: in NFC, without spaces around it
// and without upper case. Names with the same key are the same name.
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

// onzichtbaar says whether a character is invisible by itself: controls, direction marks,
// joiners, fillers and other formats, and line separators.
func onzichtbaar(r rune) bool {
	return r >= utf8.RuneSelf && unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) ||
		unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Variation_Selector)
}

// verborgen says whether a character may stand in no text at all. Unlike a name, free
// text may hold tabs, line ends and the selectors that choose the form of an emoji.
func verborgen(r rune) bool {
	if r >= ' ' && r < '\x7f' {
		return false // most of what is written
	}
	return r != '\n' && r != '\t' && r != '\r' && onzichtbaar(r) && !unicode.Is(unicode.Variation_Selector, r)
}

// losseTerugloop is the index of a carriage return without a line feed after it, -1
// without one. On a terminal such a text overwrites its own line.
func losseTerugloop(s string) int {
	for i := range len(s) {
		if s[i] == '\r' && !strings.HasPrefix(s[i:], "\r\n") {
			return i
		}
	}
	return -1
}
