// Command doordecentralisatie-nvo draws the picture of the Norm voor
// Opdrachtgeverschap as an article of 7 October 2022 told it: 80 % of the regions have
// a vision with agreements on access and continuity, and in almost 40 % much remains to
// be done on the substance. It then holds one region against the norm, and an intended
// extension of contracts against the advice of that article.
//
// Which regions it were was not published. The 44 dossiers in this folder are made up
// so that their shares are those of the article: 35 have such a vision, the others a
// concept; 17 lack one of the four elements. The documents are part of the program:
// change one and run it again, or name another folder of the same shape.
//
//	go run ./examples/doordecentralisatie-nvo [FOLDER]
package main

import (
	"embed"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/verteller"
	"github.com/bwo-sdk/wmo/nvo"
)

//go:embed *.json
var eigenMap embed.FS

func main() { verteller.Main(eigenMap, os.Args[1:], vertel) }

func vertel(w io.Writer, documenten fs.FS) error {
	v := verhaal{Verteller: verteller.Verteller{W: w, Documenten: documenten}, peil: wmo.PeilOp(wmo.MustDatum("2022-10-07"))}
	v.beeld()
	v.passend("80 %", nvo.Aandeelvraag{Percentage: 80, Zegswijze: nvo.Afgerond, Noemers: []int{44, 43}})
	v.passend("bijna 40 %", nvo.Aandeelvraag{Percentage: 40, Zegswijze: nvo.Bijna, Noemers: []int{44, 43}})
	v.regio()
	v.verlenging()
	v.onbekend()
	return v.Fout
}

type verhaal struct {
	verteller.Verteller

	peil wmo.Peil
}

// vraag asks the question of one document.
func vraag[In, Uit any](v *verhaal, naam string, doe func(In, wmo.Peil) (Uit, error)) Uit {
	_, uit := verteller.Vraag(&v.Verteller, naam, doe, v.peil)
	return uit
}

// beeld counts the regions.
func (v *verhaal) beeld() {
	v.Kop("het beeld van oktober 2022")
	m := vraag(v, "regios.json", nvo.Follow)
	if v.Fout != nil {
		return
	}
	v.Zeg("%d regio's geteld, %d ontbreken", m.Regios, len(m.Ontbreken))
	for _, s := range m.Samengesteld {
		v.Zeg("%s: %s", s.Naam, aandeel(s.Aandeel))
	}
	c := m.Inhoud.Compleet
	v.Zeg("inhoudelijk compleet (%s): %s", m.Inhoud.Aard, aandeel(c))
	v.Zeg("nog veel te doen: %d van %d (%s)", c.Nee, c.Van, procent(float64(c.Nee)/float64(c.Van)))
	for _, e := range m.Inhoud.Elementen {
		v.Zeg("  nog niet: %s: %d van %d [%s]", e.Tekst, e.Aandeel.Nee, e.Aandeel.Van, e.Code)
	}
	v.voorbehouden(m.Voorbehouden)
}

func aandeel(a nvo.Aandeel) string {
	if a.Verhouding == nil {
		return "niet van toepassing"
	}
	x := a.Verhouding
	return fmt.Sprintf("%d van %d (%s; interval %s tot %s), %d nee, %d open", a.Ja, a.Van,
		procent(x.Aandeel), procent(x.Onder), procent(x.Boven), a.Nee, a.Onbepaald)
}

func procent(x float64) string {
	return strings.ReplaceAll(fmt.Sprintf("%.1f %%", 100*x), ".", ",")
}

// passend tells which numbers of regions fit what was published.
func (v *verhaal) passend(titel string, in nvo.Aandeelvraag) {
	v.Kop("welke aantallen passen bij " + titel)
	uit, err := nvo.Fit(in, v.peil)
	if err != nil {
		v.Fout = err
		return
	}
	for _, p := range uit.Lezingen {
		v.Zeg("van %d, afgerond op %2d %%: %v", p.Noemer, p.Stap, p.Aantallen)
	}
}

// regio holds one region against the norm: what is not met, in whole or in time.
func (v *verhaal) regio() {
	t := vraag(v, "eindhoven.json", nvo.Assess)
	v.Kop("één regio: " + t.Regio)
	v.Zeg("leden: %d", len(t.Leden))
	v.Zeg("afspraken 1 tot en met 3: %s", t.Afspraken.Uitkomst)
	for _, o := range t.Oordelen {
		if o.Uitkomst == nvo.Onbewezen || o.Uitkomst == nvo.NietVanToepassing {
			continue
		}
		v.Zeg("%s %s (%s): %s", o.Code, o.Uitkomst, o.Lezing, o.Uitleg)
		for _, x := range o.Wijzigt {
			v.Zeg("  wordt %s door %s", x.Naar, x.Door)
		}
	}
	v.voorbehouden(t.Voorbehouden)
}

// verlenging holds an intention against the advice.
func (v *verhaal) verlenging() {
	v.Kop("lopende contracten verlengen?")
	a := vraag(v, "verlenging.json", nvo.Extend)
	v.Zeg("heroverweeg: %s (%s)", a.Heroverweeg.Uitkomst, a.Aard)
	for _, s := range a.Heroverweeg.Stappen {
		v.Zeg("  %s: %s [%s]", s.Uitkomst, s.Tekst, s.Code)
	}
	v.voorbehouden(a.Voorbehouden)
}

func (v *verhaal) onbekend() {
	v.Kop("wat niet is nagegaan")
	for _, n := range nvo.NietGemodelleerd() {
		v.Zeg("%s [%s]", n.Tekst, n.Code)
	}
}

func (v *verhaal) voorbehouden(vs []wmo.Voorbehoud) {
	for _, x := range vs {
		v.Zeg("  let op: %s [%s]", x.Tekst, x.Code)
	}
}
