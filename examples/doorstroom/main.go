// Command doorstroom goes the way from iWmo messages to a plan. It makes up a region of some 40,000 client
// months in which nobody exists, writes the messages that it would have exchanged in ten years, and reads them as a
// municipality would: stays, how long they last and where they lead, flows, an outflow plan with its
// uncertainty, and a simulation with too few homes.
//
// The documents in this folder are part of the program: change a number and run it again, or name another
// folder with the same files. With a second folder it also writes there what pictures can be made of, as JSON:
//
//	go run ./examples/doorstroom [FOLDER [FOLDER FOR PICTURES]]
package main

import (
	"embed"
	"io"
	"io/fs"
	"os"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/overgang"
	"github.com/bwo-sdk/wmo/capacity/simulatie"
	"github.com/bwo-sdk/wmo/capacity/verblijf"
	"github.com/bwo-sdk/wmo/internal/verteller"
	"github.com/bwo-sdk/wmo/iwmo"
)

//go:embed *.json
var eigenMap embed.FS

// vandaag is the day on which the questions are asked: the messages of the window have come in.
const vandaag = "2026-03-31"

func main() {
	beelden := ""
	if _, args := verteller.Argumenten(os.Args[1:]); len(args) > 1 {
		beelden = args[1]
	}
	verteller.Main(eigenMap, os.Args[1:], func(w io.Writer, documenten fs.FS) error { return vertel(w, documenten, beelden) })
}

// verhaal is the story, and what one chapter leaves for the next.
type verhaal struct {
	verteller.Verteller

	regio      regiodocument
	verblijven verblijf.Verblijvenoverzicht
	stromen    overgang.Overgangsstand
	raming     overgang.Planraamstand
	beelden    beelden
}

// regiodocument says which region is made up.
type regiodocument struct {
	Zaad        int         `json:"zaad"        jsonschema:"minimum=0"`
	EersteMaand wmo.Datum   `json:"eersteMaand"` // in which the first people enter, long before the window
	Venster     wmo.Periode `json:"venster"`
	// BestemmingBekend is of how many in a hundred leavers the municipality knows where they went.
	BestemmingBekend int `json:"bestemmingBekend" jsonschema:"minimum=0,maximum=100"`
}

func vertel(w io.Writer, documenten fs.FS, mapVoorBeelden string) error {
	v := verhaal{Verteller: verteller.Verteller{W: w, Documenten: documenten, Peil: wmo.PeilOp(wmo.MustDatum(vandaag))}}
	v.regio = verteller.Lees[regiodocument](&v.Verteller, "regio.json")
	v.Zeg("Van iWmo-berichten naar een plan. De regio is verzonnen en niemand erin bestaat; de weg is die van echte gegevens.")
	v.Kop("berichten: wie kwam, wie ging")
	in := v.lees()
	v.Kop("verblijven: niemand raakt kwijt")
	v.vergaar(in)
	v.Kop("hoe lang blijft men, en waar gaat men heen")
	v.duur()
	v.Kop("stromen tussen de vormen")
	v.stroom()
	v.Kop("het plan, met hoe onzeker het is")
	v.plan()
	v.Kop("nagebootst: te weinig woningen, en een markt die iedereen tegelijk treft")
	v.boots()
	v.Kop("wat hier niet in zit")
	v.Onbekend(iwmo.NietGemodelleerd(), "IWMO-N-PGB", "IWMO-N-RETOUR")
	v.Onbekend(verblijf.NietGemodelleerd())
	v.Onbekend(capacity.NietGemodelleerd(), "CAP-N-KRAPTE", "CAP-N-TERUGVAL")
	v.Onbekend(simulatie.NietGemodelleerd(), "CAP-N-SIM")
	v.bewaar(mapVoorBeelden)
	return v.Fout
}
