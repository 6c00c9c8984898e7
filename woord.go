package wmo

import (
	"fmt"
	"slices"
	"strings"
)

// Woord is one value of an enumeration: the word that stands in a document and
// what it means, in Dutch. An enumeration lists its own with a method
// Woorden() []Woord, out of an [Opsomming]; [Decode], the schemas and the help texts all
// read that list.
type Woord struct {
	Woord  string `json:"woord"`
	Uitleg string `json:"uitleg"`
}

// Opsomming is the one table of an enumeration of text: each word with what it means in
// Dutch, in the order of the enumeration.
type Opsomming[T ~string] []struct {
	Woord  T
	Uitleg string
}

// Woorden is the table as a document, a schema and a help text read it.
func (o Opsomming[T]) Woorden() []Woord {
	ws := make([]Woord, len(o))
	for i := range o {
		ws[i] = Woord{string(o[i].Woord), o[i].Uitleg}
	}
	return ws
}

// Waarden lists the words alone.
func (o Opsomming[T]) Waarden() []T {
	ws := make([]T, len(o))
	for i := range o {
		ws[i] = o[i].Woord
	}
	return ws
}

// Rang is the index of a word, -1 for a word that the table does not have.
func (o Opsomming[T]) Rang(woord T) int {
	for i := range o {
		if o[i].Woord == woord {
			return i
		}
	}
	return -1
}

// Kent says whether the table has a word.
func (o Opsomming[T]) Kent(woord T) bool { return o.Rang(woord) >= 0 }

// Uitleg is the meaning of a word, "" for a word that the table does not have.
func (o Opsomming[T]) Uitleg(woord T) string {
	if i := o.Rang(woord); i >= 0 {
		return o[i].Uitleg
	}
	return ""
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
	return fmt.Errorf("%q hoort niet bij de toegestane waarden: %s%s", Kort(s), strings.Join(mag, ", "), BedoeltU(s, mag...))
}

// must is v, or panics on an error: for tables in code.
func must[T any](v T, err error) T {
	if err != nil {
		panic("wmo: " + err.Error())
	}
	return v
}
