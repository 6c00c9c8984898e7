// Command doordecentralisatie answers one case along two axes of time: on 7 October 2022, on 1 January 2024
// and today, each as known then and as known now. A newspaper of that first day wrote that from 2024 every
// municipality would be responsible for beschermd wonen. That did not happen; the library knows both the
// plan and the outcome.
//
// In the case somebody who lives in Arnhem turns to Wageningen for beschermd wonen. The documents in this
// folder are part of the program: change one and run it again, or name another folder with the same files:
//
//	go run ./examples/doordecentralisatie [FOLDER]
package main

import (
	"embed"
	"io"
	"io/fs"
	"os"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

//go:embed *.json
var eigenMap embed.FS

// The days of the story. Vandaag is the day on which the texts were last read.
const (
	artikel = "2022-10-07"
	doel    = "2024-01-01"
	vandaag = "2026-11-22"
)

func main() { verteller.Main(eigenMap, os.Args[1:], vertel) }

func vertel(w io.Writer, documenten fs.FS) error {
	v := verhaal{verteller.Verteller{W: w, Documenten: documenten}}
	vraag := verteller.Lees[bw.Hulpvraag](&v.Verteller, "hulpvraag.json")
	scenario := verteller.Lees[bw.Hulpvraag](&v.Verteller, "wetsvoorstel.json")
	for _, dagen := range []struct{ op, bekend string }{
		{artikel, artikel}, {doel, artikel}, {doel, doel}, {doel, vandaag}, {vandaag, vandaag},
	} {
		v.Peil = wmo.Peil{Op: wmo.MustDatum(dagen.op), Bekend: wmo.MustDatum(dagen.bekend)}
		v.Kop(v.Peil.String())
		v.gepland()
		v.toewijzing("hulpvraag.json", vraag)
	}
	v.Peil = wmo.PeilOp(wmo.MustDatum(vandaag))
	v.Kop("als wetsvoorstel 36288 gold op " + vandaag)
	v.toewijzing("wetsvoorstel.json", scenario)
	v.geschiedenis()
	return v.Fout
}

type verhaal struct{ verteller.Verteller }

func (v *verhaal) stand() bw.Doordecentralisatiestand {
	return verteller.Antwoord(&v.Verteller, "woonplaats", bw.TraceDecentralisation, bw.Doordecentralisatievraag{Onderwerp: bw.OnderwerpWoonplaats})
}

// gepland tells what the law said on each day and what was planned.
func (v *verhaal) gepland() {
	s := v.stand()
	if s.Geldt != nil {
		v.Zeg("de wet: %s", s.Geldt.Regel)
	}
	plan := "geen datum bekend"
	if s.Plan.Stand == bw.DatumGepland {
		plan = "vanaf " + s.Plan.Datum.String() + " de gemeente van het woonadres"
	}
	v.Zeg("het plan: %s [%s]", plan, s.Plan.Aankondiging)
	v.Zeg("gewijzigd: %s, volgens %s", s.Gewijzigd, map[bw.Grondslag]string{bw.OpFeiten: "de feiten", bw.OpPlan: "het plan"}[s.Grondslag])
	verteller.Let(&v.Verteller, s.Voorbehouden)
}

func (v *verhaal) toewijzing(pad string, vraag bw.Hulpvraag) {
	t := verteller.Antwoord(&v.Verteller, pad, bw.AssignResponsibility, vraag)
	v.Veld("verantwoordelijk", t.Verantwoordelijk)
	v.Veld("voert uit", t.Uitvoerder)
	v.Veld("betaalt", t.Betaler)
	verteller.Let(&v.Verteller, t.Voorbehouden)
}

// geschiedenis lists every announcement.
func (v *verhaal) geschiedenis() {
	v.Kop("wat er is aangekondigd")
	t := tabel.Nieuw("bekend", "zekerheid", "doel", "wat")
	for _, a := range v.stand().Aankondigingen {
		doel := ""
		if a.Gevolg == bw.NieuweDatum {
			doel = a.Datum.String()
		}
		bekend := a.Bekend.Begindatum.String()
		if a.Bekend.Einddatum != a.Bekend.Begindatum {
			bekend = a.Bekend.String()
		}
		t.Rij(bekend, a.Bron.Zekerheid, doel, a.Tekst)
	}
	v.Toon(t)
}
