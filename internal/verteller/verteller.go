// Package verteller is what the programs under examples share: a story, told chapter
// after chapter, out of documents that a reader can change.
package verteller

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

// Verteller writes chapter after chapter and keeps the first error; after that it says
// nothing more.
type Verteller struct {
	W          io.Writer
	Documenten fs.FS
	Peil       wmo.Peil // of the questions of the story
	Fout       error

	gezegd map[string]bool // what was told to mind
}

// Main tells a story from its own documents, or from those of the folder named first in
// args, and ends the program with 1 when that fails.
func Main(eigen fs.FS, args []string, vertel func(io.Writer, fs.FS) error) {
	documenten := eigen
	if len(args) > 0 {
		documenten = os.DirFS(args[0])
	}
	if err := vertel(os.Stdout, documenten); err != nil {
		fmt.Fprintln(os.Stderr, wmo.Toonbaar(err.Error()))
		os.Exit(1)
	}
}

// Zeg writes a line; a value that is no plain text or number is written by its type.
func (v *Verteller) Zeg(tekst string, a ...any) {
	delen := make([]any, len(a))
	for i, x := range a {
		switch x := x.(type) {
		case string, int, int64, error:
			delen[i] = x
		case wmo.Bedrag:
			delen[i] = tabel.Euro(x)
		case *wmo.Bedrag:
			if delen[i] = "onbekend"; x != nil {
				delen[i] = tabel.Euro(*x)
			}
		default:
			delen[i] = tabel.Taal{Op: v.Peil.Op}.Tekst(x)
		}
	}
	if v.Fout == nil {
		_, v.Fout = io.WriteString(v.W, wmo.Toonbaar(fmt.Sprintf(tekst, delen...))+"\n")
	}
}

// Toon writes an answer, a list or a table; see [tabel.Toon].
func (v *Verteller) Toon(antwoord any, kern ...string) {
	if v.Fout == nil {
		v.Fout = tabel.Toon(v.W, antwoord, kern...)
	}
}

// Veld writes one value under a name, with all that is in it.
func (v *Verteller) Veld(naam string, x any) {
	if v.Fout == nil {
		v.Fout = tabel.Taal{Op: v.Peil.Op}.Veld(v.W, naam, x)
	}
}

// Let tells what to mind, each where it first matters.
func Let[T any](v *Verteller, zinnen []T) {
	for _, x := range zinnen {
		zin := tabel.Taal{}.Tekst(x)
		if !v.gezegd[zin] {
			v.Zeg("let op: %s", zin)
		}
		if v.gezegd == nil {
			v.gezegd = map[string]bool{}
		}
		v.gezegd[zin] = true
	}
}

// Onbekend tells what is not modelled: all of it, or what has a code that begins so.
func (v *Verteller) Onbekend(niet []wmo.Voorbehoud, codes ...string) {
	for _, n := range niet {
		if len(codes) == 0 || slices.ContainsFunc(codes, func(code string) bool { return strings.HasPrefix(n.Code, code) }) {
			v.Zeg("- %s", n)
		}
	}
}

// Plaats is a place in an order; one that is shared stays a tie.
func Plaats(n int, gelijk bool) string {
	if gelijk {
		return strconv.Itoa(n) + "="
	}
	return strconv.Itoa(n)
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
func Vraag[In, Uit any](v *Verteller, pad string, doe func(In, wmo.Peil) (Uit, error)) (in In, uit Uit) {
	in = Lees[In](v, pad)
	return in, Antwoord(v, pad, doe, in)
}

// Antwoord asks a question; what is wrong with it names the document it came from.
func Antwoord[In, Uit any](v *Verteller, pad string, doe func(In, wmo.Peil) (Uit, error), in In) (uit Uit) {
	if v.Fout != nil {
		return uit
	}
	uit, err := doe(in, v.Peil)
	v.Faal(pad, err)
	return uit
}
