// Command algemene-voorziening calculates what happens when a municipality of 22,500 inhabitants and its
// ten providers change begeleiding from maatwerk (support by decision) to an algemene voorziening (freely
// accessible): whom it costs or saves what, which incentives reverse, at which growth an advantage becomes
// a disadvantage, and what protects the clients.
//
// Numbers of clients and costs are scaled from national figures of 2020, and hourly tariffs are those that
// three municipalities published; everything else is made up. Each document in this folder says for each
// number where it comes from. The documents are part of the program: change a number and run it again, or
// name another folder with the same files:
//
//	go run ./examples/algemene-voorziening [FOLDER]
package main

import (
	"embed"
	"io"
	"io/fs"
	"os"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

//go:embed *.json waarborgen
var eigenMap embed.FS

// start is the day of the story, on which the algemene voorziening begins.
const start = "2017-01-01"

func main() { verteller.Main(eigenMap, os.Args[1:], vertel) }

// vertel tells the whole story.
func vertel(w io.Writer, documenten fs.FS) error {
	v := verhaal{verteller.Verteller{W: w, Documenten: documenten, Peil: wmo.PeilOp(wmo.MustDatum(start))}}
	o := verteller.Lees[stuk[finance.Omzetting]](&v.Verteller, "omzetting.json")
	v.cijfers(&o)
	v.arrangementen(&o.Vraag)
	v.prikkels(&o.Vraag)
	v.voorwaarden()
	v.omzetting(&o.Vraag)
	v.waarborgen()
	v.onbekend()
	return v.Fout
}

type verhaal struct{ verteller.Verteller }

// stuk is a question together with where its numbers come from.
type stuk[T any] struct {
	Herkomst []herkomst `json:"herkomst"`
	Vraag    T          `json:"vraag"`
}

// herkomst is where the number at a place (a JSON Pointer) comes from; the place "" stands for everything
// that has no herkomst of its own.
type herkomst struct {
	Plaats string `json:"plaats"`
	Soort  soort  `json:"soort"`
	Uit    string `json:"uit"`
}

// soort is how reliable a number is.
type soort string

var soortwoorden = wmo.Opsomming[soort]{
	{"verhaal", "staat in het artikel van Keizers en Visser"},
	{"bron", "een gepubliceerd getal, elders of in een ander jaar"},
	{"geschaald", "een landelijk getal, naar inwoners"},
	{"verzonnen", "bedacht voor dit voorbeeld"},
}

func (soort) Woorden() []wmo.Woord { return soortwoorden.Woorden() }

// heel is an amount rounded to whole euros, only for showing it.
func heel(b wmo.Bedrag) wmo.Bedrag { return b.AfgerondOp(0, wmo.Rekenkundig) }

// over describes a balance: an amount left over or short.
func over(b wmo.Bedrag) string {
	if b.Sign() < 0 {
		return "komen " + tabel.Euro(heel(wmo.Bedrag{}.Min(b))) + " tekort"
	}
	return "houden " + tabel.Euro(heel(b)) + " over"
}
