// Command transformatienetwerk takes what was said at a meeting on the Wmo of 14 June
// 2019 (Zaanstad, Utrecht, Hollands Kroon), statement by statement, and works out what
// package finance can say about it: deficits under each form of funding, the risk of a
// lumpsum, welfare as avoided care, and an order of measures that starts small.
//
// The municipality is made up. Which figures in the documents of this folder were
// published stands in each of them. The documents are part of the program: change a
// number and run it again. Another folder of the same shape can be named:
//
//	go run ./examples/transformatienetwerk [FOLDER]
package main

import (
	"embed"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
)

//go:embed *.json welzijn
var eigenMap embed.FS

// vandaag is the day on which the sources were last read.
const vandaag = "2026-11-22"

func main() {
	var documenten fs.FS = eigenMap
	if len(os.Args) > 1 {
		documenten = os.DirFS(os.Args[1])
	}
	if err := vertel(os.Stdout, documenten); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// verhaal writes chapter after chapter and keeps the first error.
type verhaal struct {
	w          io.Writer
	documenten fs.FS
	peil       wmo.Peil
	gezien     map[string]bool // codes of what was told to mind
	fout       error
}

func vertel(w io.Writer, documenten fs.FS) error {
	v := verhaal{w: w, documenten: documenten, peil: wmo.PeilOp(wmo.MustDatum(vandaag)), gezien: map[string]bool{}}
	v.zeg("Wat er op 14 juni 2019 over de Wmo gezegd werd, en wat daarvan te rekenen is. De gemeente is verzonnen:\n" +
		"het gaat om wie wat draagt, en niet om de hoogte. Bedragen zijn in euro's.")
	v.stelling("geen gemeente hoeft tekort te hebben op de Wmo-begeleiding")
	v.saldo()
	v.stelling("is het financiële kader duidelijk, zoals een lumpsum, dan kan het over de inhoud gaan")
	v.lumpsum()
	v.stelling("keuzevrijheid zit bij hulpverlener en inwoner, niet bij de organisatie")
	v.zeg("Dit is niet gerekend. Ook met één aanbieder kan iemand nog kiezen wie er komt, als die aanbieder dat toelaat;\n" +
		"wat die keuze waard is staat in geen van deze bedragen, en ook niet wat het kost als zij er niet is.")
	v.stelling("welzijn heeft een belangrijke functie, áls het duurdere zorg helpt voorkomen")
	v.welzijn()
	v.stelling("verander niet alles tegelijk: kies, en begin klein")
	v.maatregelen()
	v.onbekend()
	return v.fout
}

func (v *verhaal) zeg(tekst string, a ...any) {
	if v.fout == nil {
		_, v.fout = fmt.Fprintf(v.w, tekst+"\n", a...)
	}
}

func (v *verhaal) stelling(titel string) {
	v.zeg("\n%s\n%s", strings.ToUpper(titel), strings.Repeat("=", utf8.RuneCountInString(titel)))
}

// vraag reads one document strictly and asks its question; what is wrong names the
// document.
func vraag[In, Uit any](v *verhaal, pad string, doe func(In, wmo.Peil) (Uit, error)) (in In, uit Uit) {
	if v.fout != nil {
		return in, uit
	}
	data, err := fs.ReadFile(v.documenten, pad)
	if err != nil {
		v.fout = err
		return in, uit
	}
	if in, err = wmo.Decode[In](data); err == nil {
		uit, err = doe(in, v.peil)
	}
	if err != nil {
		v.fout = fmt.Errorf("%s: %w", pad, err)
	}
	return in, uit
}

// onbekend says what is not in any of these figures, and bears on what was said here.
func (v *verhaal) onbekend() {
	v.stelling("wat hier niet in zit")
	for _, n := range finance.NietGemodelleerd() {
		switch n.Code {
		case "FIN-N-TARIEVEN", "FIN-N-GEDRAG", "FIN-N-TRAPKOSTEN", "FIN-N-VERLIES", "FIN-N-KANS", "FIN-N-KEUZEVRIJHEID":
			v.zeg("- %s [%s]", n.Tekst, n.Code)
		}
	}
}

// let tells assumptions and reservations, each where it first matters.
func (v *verhaal) let(vs []wmo.Voorbehoud) {
	for _, x := range vs {
		if !v.gezien[x.Code] {
			v.zeg("let op: %s [%s]", x.Tekst, x.Code)
		}
		v.gezien[x.Code] = true
	}
}
