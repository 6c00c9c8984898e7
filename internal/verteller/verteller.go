// Package verteller is what the programs under examples share: a story, told chapter
// after chapter, out of documents that a reader can change.
package verteller

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
)

// Verteller writes chapter after chapter and keeps the first error; after that it says
// nothing more.
type Verteller struct {
	W          io.Writer
	Documenten fs.FS
	Fout       error
}

// Main tells a story from its own documents, or from those of the folder named first in
// args, and ends the program with 1 when that fails.
func Main(eigen fs.FS, args []string, vertel func(io.Writer, fs.FS) error) {
	documenten := eigen
	if len(args) > 0 {
		documenten = os.DirFS(args[0])
	}
	if err := vertel(os.Stdout, documenten); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// Zeg writes a line.
func (v *Verteller) Zeg(tekst string, a ...any) {
	if v.Fout == nil {
		_, v.Fout = fmt.Fprintf(v.W, tekst+"\n", a...)
	}
}

// Kop begins a chapter.
func (v *Verteller) Kop(titel string) {
	v.Zeg("\n%s\n%s", titel, strings.Repeat("=", utf8.RuneCountInString(titel)))
}

// Faal keeps what went wrong with a document, or with something else, when it is the
// first.
func (v *Verteller) Faal(wat string, err error) {
	if v.Fout == nil && err != nil {
		v.Fout = fmt.Errorf("%s: %w", wat, err)
	}
}

// Paden lists the documents that match, in order.
func (v *Verteller) Paden(patroon string) []string {
	paden, err := fs.Glob(v.Documenten, patroon)
	v.Faal(patroon, err)
	return paden
}

// Lees reads one document strictly; its findings name the document.
func Lees[T any](v *Verteller, pad string) (doc T) {
	if v.Fout != nil {
		return doc
	}
	data, err := fs.ReadFile(v.Documenten, pad)
	if err != nil {
		v.Fout = err // which names the document
		return doc
	}
	doc, err = wmo.Decode[T](data)
	v.Faal(pad, err)
	return doc
}

// Vraag reads one document and asks its question.
func Vraag[In, Uit any](v *Verteller, pad string, doe func(In, wmo.Peil) (Uit, error), peil wmo.Peil) (in In, uit Uit) {
	in = Lees[In](v, pad)
	return in, Antwoord(v, pad, doe, in, peil)
}

// Antwoord asks a question; what is wrong with it names the document it came from.
func Antwoord[In, Uit any](v *Verteller, pad string, doe func(In, wmo.Peil) (Uit, error), in In, peil wmo.Peil) (uit Uit) {
	if v.Fout != nil {
		return uit
	}
	uit, err := doe(in, peil)
	v.Faal(pad, err)
	return uit
}
