// Command doordecentralisatie-nvo draws the picture of the Norm voor
// Opdrachtgeverschap as an article of 7 October 2022 told it: 80 % of the regions have
// a vision with agreements on access and continuity, and in almost 40 % much remains to
// be done on the substance. It then holds one region against the norm, and an intended
// extension of contracts against the advice of that article.
//
// Which regions it were was not published. The 44 dossiers in this folder are made up
// so that their shares are those of the article: 35 have such a vision, the others a
// concept; 17 lack one of the four elements. The documents are part of the program:
// change one and run it again.
//
//	go run ./examples/doordecentralisatie-nvo
package main

import (
	"embed"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/nvo"
)

//go:embed *.json
var documenten embed.FS

func main() {
	if err := vertel(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func vertel(w io.Writer) error {
	v := verhaal{w: w, peil: wmo.PeilOp(wmo.MustDatum("2022-10-07"))}
	v.beeld()
	v.passend("80 %", nvo.Aandeelvraag{Percentage: 80, Zegswijze: nvo.Afgerond, Noemers: []int{44, 43}})
	v.passend("bijna 40 %", nvo.Aandeelvraag{Percentage: 40, Zegswijze: nvo.Bijna, Noemers: []int{44, 43}})
	v.regio()
	v.verlenging()
	v.onbekend()
	return v.fout
}

// verhaal writes chapter after chapter and keeps the first error.
type verhaal struct {
	w    io.Writer
	peil wmo.Peil
	fout error
}

func (v *verhaal) zeg(tekst string, a ...any) {
	if v.fout == nil {
		_, v.fout = fmt.Fprintf(v.w, tekst+"\n", a...)
	}
}

func (v *verhaal) kop(titel string) {
	v.zeg("\n%s\n%s", titel, strings.Repeat("=", len([]rune(titel))))
}

// vraag reads one document of this folder strictly and asks its question.
func vraag[In, Uit any](v *verhaal, naam string, doe func(In, wmo.Peil) (Uit, error)) (uit Uit) {
	if v.fout != nil {
		return uit
	}
	data, err := documenten.ReadFile(naam)
	if err != nil {
		v.fout = err
		return uit
	}
	in, err := wmo.Decode[In](data)
	if err == nil {
		uit, err = doe(in, v.peil)
	}
	if err != nil {
		v.fout = fmt.Errorf("%s: %w", naam, err)
	}
	return uit
}

// beeld counts the regions.
func (v *verhaal) beeld() {
	v.kop("het beeld van oktober 2022")
	m := vraag(v, "regios.json", nvo.Follow)
	if v.fout != nil {
		return
	}
	v.zeg("%d regio's geteld, %d ontbreken", m.Regios, len(m.Ontbreken))
	for _, s := range m.Samengesteld {
		v.zeg("%s: %s", s.Naam, aandeel(s.Aandeel))
	}
	c := m.Inhoud.Compleet
	v.zeg("inhoudelijk compleet (%s): %s", m.Inhoud.Aard, aandeel(c))
	v.zeg("nog veel te doen: %d van %d (%s)", c.Nee, c.Van, procent(float64(c.Nee)/float64(c.Van)))
	for _, e := range m.Inhoud.Elementen {
		v.zeg("  nog niet: %s: %d van %d [%s]", e.Tekst, e.Aandeel.Nee, e.Aandeel.Van, e.Code)
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
	v.kop("welke aantallen passen bij " + titel)
	uit, err := nvo.Fit(in, v.peil)
	if err != nil {
		v.fout = err
		return
	}
	for _, p := range uit.Lezingen {
		v.zeg("van %d, afgerond op %2d %%: %v", p.Noemer, p.Stap, p.Aantallen)
	}
}

// regio holds one region against the norm: what is not met, in whole or in time.
func (v *verhaal) regio() {
	t := vraag(v, "eindhoven.json", nvo.Assess)
	v.kop("één regio: " + t.Regio)
	v.zeg("leden: %d", len(t.Leden))
	v.zeg("afspraken 1 tot en met 3: %s", t.Afspraken.Uitkomst)
	for _, o := range t.Oordelen {
		if o.Uitkomst == nvo.Onbewezen || o.Uitkomst == nvo.NietVanToepassing {
			continue
		}
		v.zeg("%s %s (%s): %s", o.Code, o.Uitkomst, o.Lezing, o.Uitleg)
		for _, x := range o.Wijzigt {
			v.zeg("  wordt %s door %s", x.Naar, x.Door)
		}
	}
	v.voorbehouden(t.Voorbehouden)
}

// verlenging holds an intention against the advice.
func (v *verhaal) verlenging() {
	v.kop("lopende contracten verlengen?")
	a := vraag(v, "verlenging.json", nvo.Extend)
	v.zeg("heroverweeg: %s (%s)", a.Heroverweeg.Uitkomst, a.Aard)
	for _, s := range a.Heroverweeg.Stappen {
		v.zeg("  %s: %s [%s]", s.Uitkomst, s.Tekst, s.Code)
	}
	v.voorbehouden(a.Voorbehouden)
}

func (v *verhaal) onbekend() {
	v.kop("wat niet is nagegaan")
	for _, n := range nvo.NietGemodelleerd() {
		v.zeg("%s [%s]", n.Tekst, n.Code)
	}
}

func (v *verhaal) voorbehouden(vs []wmo.Voorbehoud) {
	for _, x := range vs {
		v.zeg("  let op: %s [%s]", x.Tekst, x.Code)
	}
}
