// Command bijdrage follows one made-up resident through the contributions of the Wmo 2015: in beschermd
// wonen in 2015, at home in 2018, back in 2019, at home in 2020, and so on to 2026 and to what a bill would
// ask. It tells each amount with the steps that lead to it and the text of the law of that day; where an
// amount was not found it says so.
//
// The JSON documents in this folder are part of the program: change a number and run it again, or name
// another folder with the same files. levensloop.json says which document is asked on which day:
//
//	go run ./examples/bijdrage [FOLDER]
package main

import (
	"embed"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

//go:embed *.json
var eigenMap embed.FS

func main() { verteller.Main(eigenMap, os.Args[1:], vertel) }

// levensloop is the story: chapters of questions.
type levensloop struct {
	Naam         string      `json:"naam"`
	Hoofdstukken []hoofdstuk `json:"hoofdstukken"`
}

type hoofdstuk struct {
	Titel  string  `json:"titel"`
	Vragen []vraag `json:"vragen"`
}

// vraag is a document that is asked on a day.
type vraag struct {
	Dag      wmo.Datum `json:"dag"`
	Operatie string    `json:"operatie"`
	Document string    `json:"document"`
}

func vertel(w io.Writer, documenten fs.FS) error {
	v := verhaal{verteller.Verteller{W: w, Documenten: documenten}}
	loop := verteller.Lees[levensloop](&v.Verteller, "levensloop.json")
	v.Zeg("%s", loop.Naam)
	for _, h := range loop.Hoofdstukken {
		v.Kop(h.Titel)
		for _, vraag := range h.Vragen {
			v.beantwoord(vraag)
		}
	}
	return v.Fout
}

type verhaal struct{ verteller.Verteller }

// beantwoord asks a document on its day, and tells the answer and how it came about.
func (v *verhaal) beantwoord(q vraag) {
	if v.Fout != nil {
		return
	}
	operatie, ok := operaties.Zoek(q.Operatie)
	if !ok {
		v.Faal("levensloop.json", fmt.Errorf("er is geen vraag %q", q.Operatie))
		return
	}
	data, err := fs.ReadFile(v.Documenten, q.Document)
	if err != nil {
		v.Faal("levensloop.json", err)
		return
	}
	v.Peil = wmo.PeilOp(q.Dag)
	uit, err := operatie.Run(data, v.Peil)
	if err != nil {
		v.Faal(q.Document, err)
		return
	}
	v.Zeg("\n%s: %s", q.Document, operatie.Titel)
	v.Toon(uit, operatie.Kern...)
}
