package main

import (
	"io"
	"slices"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
)

// scherm writes so that a terminal shows everything and obeys nothing: names of files,
// arguments and texts of documents may hold orders to it. In JSON a character that is
// written with its number is the same character.
type scherm struct {
	naar io.Writer
	rest []byte // the beginning of a character whose end has not come yet
}

func (s *scherm) Write(b []byte) (int, error) {
	alles := slices.Concat(s.rest, b)
	einde := len(alles)
	for i := 1; i < utf8.UTFMax && i <= len(alles); i++ {
		if begin := alles[len(alles)-i:]; utf8.RuneStart(begin[0]) {
			if !utf8.FullRune(begin) {
				einde -= i
			}
			break
		}
	}
	s.rest = slices.Clone(alles[einde:])
	_, err := io.WriteString(s.naar, wmo.Toonbaar(string(alles[:einde])))
	return len(b), err
}

// Sluit writes what is left of a text that broke off.
func (s *scherm) Sluit() {
	_, _ = io.WriteString(s.naar, wmo.Toonbaar(string(s.rest)))
	s.rest = nil
}
