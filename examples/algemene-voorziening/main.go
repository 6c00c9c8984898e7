// Command algemene-voorziening works out what a municipality of 22,500 inhabitants and
// its ten providers sign when begeleiding goes from maatwerk to an algemene voorziening:
// what it costs and saves whom, which incentives turn round, where it turns, and what
// guards the clients.
//
// Numbers of clients and what they cost are scaled from national figures of 2020, hourly
// tariffs are those that three municipalities published; all else is made up. Each
// document in this folder says so of itself, place by place. They are part of the
// program: change a number and run it again. Another folder of the same shape can be
// named:
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

// The day of the story: the algemene voorziening begins.
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

// stuk is a document that says of its own numbers where they come from.
type stuk[T any] struct {
	Herkomst []herkomst `json:"herkomst"`
	Vraag    T          `json:"vraag"`
}

// herkomst is where what stands at a place comes from; the place "" is all that no
// other names.
type herkomst struct {
	Plaats string `json:"plaats"`
	Soort  soort  `json:"soort"`
	Uit    string `json:"uit"`
}

// soort is how firm a number is.
type soort string

var soortwoorden = wmo.Opsomming[soort]{
	{"verhaal", "staat in het artikel van Keizers en Visser"},
	{"bron", "een gepubliceerd getal, elders of in een ander jaar"},
	{"geschaald", "een landelijk getal, naar inwoners"},
	{"verzonnen", "bedacht voor dit voorbeeld"},
}

func (soort) Woorden() []wmo.Woord { return soortwoorden.Woorden() }

// heel is an amount in whole euros; what is calculated with keeps its cents.
func heel(b wmo.Bedrag) wmo.Bedrag { return b.AfgerondOp(0, wmo.Rekenkundig) }

// over says what somebody keeps, or lacks.
func over(b wmo.Bedrag) string {
	if b.Sign() < 0 {
		return "komen " + tabel.Euro(heel(wmo.Bedrag{}.Min(b))) + " tekort"
	}
	return "houden " + tabel.Euro(heel(b)) + " over"
}
