// Command transformatienetwerk takes the statements made at a meeting on the Wmo of 14 June 2019 (Zaanstad,
// Utrecht, Hollands Kroon) and calculates what package finance can say about them: deficits under each form
// of funding, the risk of a lumpsum, welfare work as avoided care, and an order of measures that starts
// small.
//
// The municipality is made up. Each document in this folder says which of its figures were published. The
// documents are part of the program: change a number and run it again, or name another folder with the same
// files:
//
//	go run ./examples/transformatienetwerk [FOLDER]
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

//go:embed *.json welzijn
var eigenMap embed.FS

// vandaag is the day on which the sources were last read.
const vandaag = "2026-11-22"

func main() { verteller.Main(eigenMap, os.Args[1:], vertel) }

type verhaal struct{ verteller.Verteller }

func vertel(w io.Writer, documenten fs.FS) error {
	v := verhaal{verteller.Verteller{W: w, Documenten: documenten, Peil: wmo.PeilOp(wmo.MustDatum(vandaag))}}
	v.Zeg("Wat er op 14 juni 2019 over de Wmo gezegd werd, en wat daarvan te rekenen is. De gemeente is verzonnen:\n" +
		"het gaat om wie wat draagt, en niet om de hoogte.")
	v.Kop("geen gemeente hoeft tekort te hebben op de Wmo-begeleiding")
	v.saldo()
	v.Kop("is het financiële kader duidelijk, zoals een lumpsum, dan kan het over de inhoud gaan")
	v.lumpsum()
	v.Kop("keuzevrijheid zit bij hulpverlener en inwoner, niet bij de organisatie")
	v.Zeg("Dit is niet gerekend. Ook met één aanbieder kan iemand nog kiezen wie er komt, als die aanbieder dat toelaat;\n" +
		"wat die keuze waard is staat in geen van deze bedragen, en ook niet wat het kost als zij er niet is.")
	v.Kop("welzijn heeft een belangrijke functie, áls het duurdere zorg helpt voorkomen")
	v.welzijn()
	v.Kop("verander niet alles tegelijk: kies, en begin klein")
	v.maatregelen()
	v.Kop("wat hier niet in zit")
	v.Onbekend(finance.NietGemodelleerd(), "FIN-N-TARIEVEN", "FIN-N-GEDRAG", "FIN-N-TRAPKOSTEN", "FIN-N-VERLIES", "FIN-N-KANS", "FIN-N-KEUZEVRIJHEID")
	return v.Fout
}

// procent writes a share as a percentage.
func procent(g wmo.Getal) string { return tabel.Taal{}.Tekst(g.Maal(wmo.GetalOf(100))) + " %" }
