// Package verteller is what the programs under examples share. Each tells a story in Dutch, in chapters,
// from JSON documents that a reader can change.
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

// Verteller writes a story. It keeps the first error and writes nothing after that.
type Verteller struct {
	W          io.Writer
	Documenten fs.FS
	Peil       wmo.Peil // the days with which the questions of the story are asked
	Fout       error

	gezegd map[string]bool // what Let has written
}

// Main is the main function of an example: it tells the story from its own documents, or from those in
// the folder that is the first of args, and exits with 1 on an error. With -rapport FILE first it also
// writes a report of the answers that have charts.
func Main(eigen fs.FS, args []string, vertel func(io.Writer, fs.FS) error) {
	bestand, args := Argumenten(args)
	documenten := eigen
	if len(args) > 0 {
		documenten = os.DirFS(args[0])
	}
	if err := Rapport(os.Stdout, bestand, documenten, vertel); err != nil {
		fmt.Fprintln(os.Stderr, wmo.Toonbaar(err.Error()))
		os.Exit(1)
	}
}

// Rapport tells the story of these documents, and writes a report of the answers that have charts to a file;
// without the name of one it only tells.
func Rapport(w io.Writer, bestand string, documenten fs.FS, vertel func(io.Writer, fs.FS) error) error {
	uit := &opname{Writer: w}
	if err := vertel(uit, documenten); err != nil || bestand == "" {
		return err
	}
	return uit.schrijf(bestand)
}

// Argumenten takes -rapport FILE off the beginning of args.
func Argumenten(args []string) (rapport string, rest []string) {
	if len(args) > 1 && args[0] == "-rapport" {
		return args[1], args[2:]
	}
	return "", args
}

// Zeg writes a line, formatted as by fmt.Printf, with values of our own types written as tabel does.
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

// Let writes sentences about what to keep in mind (reservations, assumptions), each only once in a story.
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

// Onbekend writes what is not modelled: all of it, or only what has a code with one of these beginnings.
func (v *Verteller) Onbekend(niet []wmo.Voorbehoud, codes ...string) {
	for _, n := range niet {
		if len(codes) == 0 || slices.ContainsFunc(codes, func(code string) bool { return strings.HasPrefix(n.Code, code) }) {
			v.Zeg("- %s", n)
		}
	}
}

// Plaats writes a place in an order: "3", or "3=" when it is shared.
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

// Faal keeps an error, with the name of what it is about, unless there is one already.
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

// Lees reads one document strictly. An error names the document.
func Lees[T any](v *Verteller, pad string) (doc T) {
	if v.Fout != nil {
		return doc
	}
	data, err := fs.ReadFile(v.Documenten, pad)
	if err != nil {
		v.Fout = err // the error names the document
		return doc
	}
	doc, err = wmo.Decode[T](data)
	v.Faal(pad, err)
	return doc
}

// Vraag reads one document and answers its question by doe.
func Vraag[In, Uit any](v *Verteller, pad string, doe func(In, wmo.Peil) (Uit, error)) (in In, uit Uit) {
	in = Lees[In](v, pad)
	return in, Antwoord(v, pad, doe, in)
}

// Antwoord answers a question by doe. An error names pad, the document that the question came from.
func Antwoord[In, Uit any](v *Verteller, pad string, doe func(In, wmo.Peil) (Uit, error), in In) (uit Uit) {
	if v.Fout != nil {
		return uit
	}
	uit, err := doe(in, v.Peil)
	v.Faal(pad, err)
	if o, ok := v.W.(*opname); ok && v.Fout == nil {
		v.Faal(pad, o.neem(in, v.Peil, &uit))
	}
	return uit
}
