// Command doordecentralisatie-nvo reproduces the figures of an article of 7 October 2022 about the Norm voor
// Opdrachtgeverschap: 80 % of the regions have a vision with agreements on access and continuity, and in
// almost 40 % much remains to be done on its substance. It then assesses one region by the norm, and an
// intended extension of contracts by the advice of that article.
//
// Which regions these were was not published. The 44 dossiers in this folder are made up so that their
// shares are those of the article: 35 have such a vision, the others a draft; 17 lack one of the four
// elements. The documents are part of the program: change one and run it again, or name another folder with
// the same files:
//
//	go run ./examples/doordecentralisatie-nvo [FOLDER]
package main

import (
	"embed"
	"io"
	"io/fs"
	"os"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/internal/verteller"
	"github.com/bwo-sdk/wmo/nvo"
)

//go:embed *.json
var eigenMap embed.FS

func main() { verteller.Main(eigenMap, os.Args[1:], vertel) }

func vertel(w io.Writer, documenten fs.FS) error {
	v := verhaal{verteller.Verteller{W: w, Documenten: documenten, Peil: wmo.PeilOp(wmo.MustDatum("2022-10-07"))}}
	v.beeld()
	v.passend("80 %", nvo.Aandeelvraag{Percentage: 80, Zegswijze: nvo.Afgerond, Noemers: []int{44, 43}})
	v.passend("bijna 40 %", nvo.Aandeelvraag{Percentage: 40, Zegswijze: nvo.Bijna, Noemers: []int{44, 43}})
	v.regio()
	v.verlenging()
	v.Kop("wat niet is nagegaan")
	v.Onbekend(nvo.NietGemodelleerd())
	return v.Fout
}

type verhaal struct{ verteller.Verteller }

// beeld tells how many regions have a vision, and how many lack elements.
func (v *verhaal) beeld() {
	v.Kop("het beeld van oktober 2022")
	_, m := verteller.Vraag(&v.Verteller, "regios.json", nvo.MonitorRegions)
	v.Zeg("%d regio's geteld, %d ontbreken", m.Regios, len(m.Ontbreken))
	t := tabel.Nieuw("", "ja", "nee", "open", "van", "aandeel", "onder", "boven")
	rij := func(wat string, a *nvo.Aandeel) {
		var aandeel, onder, boven any // nil when nothing was counted
		if x := a.Verhouding; x != nil {
			aandeel, onder, boven = tabel.Procent(x.Aandeel, 1), tabel.Procent(x.Onder, 1), tabel.Procent(x.Boven, 1)
		}
		t.Rij(wat, a.Ja, a.Nee, a.Onbepaald, a.Van, aandeel, onder, boven)
	}
	for i := range m.Samengesteld {
		rij(m.Samengesteld[i].Naam, &m.Samengesteld[i].Aandeel)
	}
	c := m.Inhoud.Compleet
	rij("inhoudelijk compleet ("+string(m.Inhoud.Aard)+")", &c)
	for i := range m.Inhoud.Elementen {
		rij(m.Inhoud.Elementen[i].Tekst, &m.Inhoud.Elementen[i].Aandeel)
	}
	v.Toon(t)
	v.Zeg("nog veel te doen: %d van %d (%s)", c.Nee, c.Van, tabel.Procent(float64(c.Nee)/float64(c.Van), 1))
	verteller.Let(&v.Verteller, m.Voorbehouden)
}

// passend tells which numbers of regions agree with the published share.
func (v *verhaal) passend(titel string, in nvo.Aandeelvraag) {
	v.Kop("welke aantallen passen bij " + titel)
	v.Toon(verteller.Antwoord(&v.Verteller, titel, nvo.FitShare, in).Lezingen)
}

// regio assesses one region by the norm: what is not met, or not in time.
func (v *verhaal) regio() {
	_, t := verteller.Vraag(&v.Verteller, "eindhoven.json", nvo.AssessRegion)
	v.Kop("één regio: " + t.Regio)
	v.Zeg("leden: %d", len(t.Leden))
	v.Zeg("afspraken 1 tot en met 3: %s", t.Afspraken.Uitkomst)
	for i := range t.Oordelen {
		o := &t.Oordelen[i]
		if o.Uitkomst == nvo.Onbewezen || o.Uitkomst == nvo.NietVanToepassing {
			continue
		}
		v.Zeg("%s %s (%s): %s", o.Code, o.Uitkomst, o.Lezing, o.Uitleg)
		for _, x := range o.Wijzigt {
			v.Zeg("  wordt %s door %s", x.Naar, x.Door)
		}
	}
	verteller.Let(&v.Verteller, t.Voorbehouden)
}

// verlenging assesses an intended extension of contracts by the advice.
func (v *verhaal) verlenging() {
	v.Kop("lopende contracten verlengen?")
	_, a := verteller.Vraag(&v.Verteller, "verlenging.json", nvo.AssessExtension)
	v.Veld("heroverweeg ("+string(a.Aard)+")", a.Heroverweeg)
	verteller.Let(&v.Verteller, a.Voorbehouden)
}
