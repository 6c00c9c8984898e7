package main

import (
	"io"
	"slices"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
)

// scherm writes text with control characters made visible: file names, arguments and texts in documents
// could otherwise hold commands to the terminal. JSON stays valid, because a control character written as
// an escape is the same character.
type scherm struct {
	naar io.Writer
	rest []byte // the first bytes of a character that is not complete yet
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

// Sluit writes the bytes of an incomplete last character.
func (s *scherm) Sluit() {
	_, _ = io.WriteString(s.naar, wmo.Toonbaar(string(s.rest)))
	s.rest = nil
}
