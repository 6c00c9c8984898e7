// Command doordecentralisatie asks one case on two axes: on 7 October 2022, on 1
// January 2024 and today, as known then and as known now. A newspaper of that first
// day said that from 2024 every municipality would be responsible for beschermd
// wonen; it went otherwise, and both are kept.
//
// Somebody who lives in Arnhem turns to Wageningen for beschermd wonen. The documents
// in this folder are part of the program: change one and run it again, or name another
// folder of the same shape.
//
//	go run ./examples/doordecentralisatie [FOLDER]
package main

import (
	"embed"
	"io"
	"io/fs"
	"os"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
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
		peil := wmo.Peil{Op: wmo.MustDatum(dagen.op), Bekend: wmo.MustDatum(dagen.bekend)}
		v.Kop(peil.String())
		v.gepland(peil)
		v.toewijzing(vraag, peil)
	}
	v.Kop("als wetsvoorstel 36288 gold op " + vandaag)
	v.toewijzing(scenario, wmo.PeilOp(wmo.MustDatum(vandaag)))
	v.geschiedenis(wmo.PeilOp(wmo.MustDatum(vandaag)))
	return v.Fout
}

type verhaal struct{ verteller.Verteller }

// gepland tells what the law said and what was planned.
func (v *verhaal) gepland(peil wmo.Peil) {
	s, err := bw.Trace(bw.Doordecentralisatievraag{Onderwerp: bw.OnderwerpWoonplaats}, peil)
	if err != nil {
		v.Fout = err
		return
	}
	v.Zeg("de wet:    %s", s.Geldt.Regel)
	plan := "geen datum bekend"
	if s.Plan.Stand == bw.DatumGepland {
		plan = "vanaf " + s.Plan.Datum.String() + " de gemeente van het woonadres"
	}
	v.Zeg("het plan:  %s [%s]", plan, s.Plan.Aankondiging)
	v.Zeg("gewijzigd: %s, volgens %s", s.Gewijzigd, map[bw.Grondslag]string{bw.OpFeiten: "de feiten", bw.OpPlan: "het plan"}[s.Grondslag])
	v.voorbehouden(s.Voorbehouden)
}

func (v *verhaal) toewijzing(vraag bw.Hulpvraag, peil wmo.Peil) {
	t, err := bw.Assign(vraag, peil)
	if err != nil {
		v.Fout = err
		return
	}
	naam := func(c wmo.Gemeentecode) string {
		for _, g := range t.Gemeenten {
			if g.Code == c {
				return g.String()
			}
		}
		return c.String()
	}
	regel(v, "verantwoordelijk", t.Verantwoordelijk, naam)
	regel(v, "voert uit", t.Uitvoerder, func(u bw.Uitvoerder) string {
		if u.Namens.IsZero() {
			return naam(u.Gemeente)
		}
		return naam(u.Gemeente) + " namens " + naam(u.Namens)
	})
	regel(v, "betaalt", t.Betaler, func(b bw.Betaler) string { return naam(b.Gemeente) + ", " + string(b.Stroom) })
	v.voorbehouden(t.Voorbehouden)
}

// regel writes one answer with the rules it rests on, or why it is open.
func regel[T any](v *verhaal, wat string, m wmo.Motivering[T], toon func(T) string) {
	if m.Uitkomst == wmo.Ja {
		v.Zeg("%s: %s %v", wat, toon(m.Waarde), m.Redenen)
		return
	}
	v.Zeg("%s: %s", wat, m.Uitkomst)
	for _, s := range m.Stappen {
		if slices.Contains(m.Redenen, s.Code) {
			v.Zeg("  open: %s [%s]", s.Tekst, s.Code)
		}
	}
}

func (v *verhaal) voorbehouden(vs []wmo.Voorbehoud) {
	for _, x := range vs {
		v.Zeg("  let op: %s [%s]", x.Tekst, x.Code)
	}
}

// geschiedenis lists every announcement.
func (v *verhaal) geschiedenis(peil wmo.Peil) {
	v.Kop("wat er is aangekondigd")
	s, err := bw.Trace(bw.Doordecentralisatievraag{Onderwerp: bw.OnderwerpWoonplaats}, peil)
	if err != nil {
		v.Fout = err
		return
	}
	for _, a := range s.Aankondigingen {
		doel := ""
		if a.Gevolg == bw.NieuweDatum {
			doel = ", doel " + a.Doel.String()
		}
		bekend := a.Bekend.Begindatum.String()
		if a.Bekend.Einddatum != a.Bekend.Begindatum {
			bekend = "tussen " + bekend + " en " + a.Bekend.Einddatum.String()
		}
		v.Zeg("%s (%s%s): %s", bekend, a.Bron.Zekerheid, doel, a.Tekst)
	}
}
