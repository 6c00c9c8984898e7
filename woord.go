package wmo

import (
	"fmt"
	"slices"
	"strings"
)

// Woord is one value of an enumeration: the word that stands in a document and
// what it means, in Dutch. An enumeration lists its own with a method
// Woorden() []Woord; [Decode], the schemas and the help texts all read that list.
type Woord struct {
	Woord  string `json:"woord"`
	Uitleg string `json:"uitleg"`
}

// IsWoord says whether s is one of the words.
func IsWoord(s string, woorden []Woord) bool {
	return slices.ContainsFunc(woorden, func(w Woord) bool { return w.Woord == s })
}

// woordenlijst holds the words of an enumeration that counts from zero.
type woordenlijst []Woord

func (w woordenlijst) woord(i uint8) string {
	if int(i) >= len(w) {
		return fmt.Sprintf("onbekend(%d)", i)
	}
	return w[i].Woord
}

func (w woordenlijst) marshal(i uint8) ([]byte, error) {
	if int(i) >= len(w) {
		return nil, fmt.Errorf("%d is geen waarde van deze opsomming", i)
	}
	return []byte(w[i].Woord), nil
}

func (w woordenlijst) unmarshal(i *uint8, b []byte) error {
	for j := range w {
		if w[j].Woord == string(b) {
			*i = uint8(j)
			return nil
		}
	}
	return geenWoord(string(b), w)
}

// geenWoord quotes what was written and names what may be written.
func geenWoord(s string, w []Woord) error {
	mag := make([]string, len(w))
	for i := range w {
		mag[i] = w[i].Woord
	}
	return fmt.Errorf("%q hoort niet bij de toegestane waarden: %s", Kort(s), strings.Join(mag, ", "))
}

// must gives what a table in code says, or panics: such a mistake is the programmer's.
func must[T any](v T, err error) T {
	if err != nil {
		panic("wmo: " + err.Error())
	}
	return v
}
