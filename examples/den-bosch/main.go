// Command den-bosch calculates the plan of the region Meierij en Bommelerwaard (regiovisie 2016–2020): from
// 320 to 145 places, 80 % of the residents moved out in eight years, nobody in opvang longer than three
// months. It ends in the neighbourhood: who gives advice, and whom a professional can turn to.
//
// The JSON documents in this folder are part of the program: change a number and run it again, or name
// another folder with the same files:
//
//	go run ./examples/den-bosch [FOLDER]
package main

import (
	"embed"
	"errors"
	"io"
	"io/fs"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

//go:embed plan.json varianten vragen wijk
var eigenMap embed.FS

// regio is the code of the region in package gebied.
const regio = "meierij-bommelerwaard"

func main() { verteller.Main(eigenMap, os.Args[1:], vertel) }

// vertel tells the whole story. The Peil is the day on which the figures were gathered.
func vertel(w io.Writer, documenten fs.FS) error {
	v := verhaal{Verteller: verteller.Verteller{W: w, Documenten: documenten, Peil: wmo.PeilOp(wmo.MustDatum("2026-11-23"))}}
	v.plan()
	v.varianten()
	v.gebied()
	vragen(&v, "opvang: drie maanden", "vragen/doorstroom-*.json", capacity.BalanceOccupancy, v.doorstroom)
	vragen(&v, "wat er is gerealiseerd", "vragen/opvolging-*.json", capacity.FollowAgreements, v.opvolging)
	vragen(&v, "hoe zeker dat is", "vragen/telling-*.json", capacity.EstimateCount, v.schatting)
	vragen(&v, "wie er meedenkt", "wijk/*-klankbordgroep.json", bw.AssessSoundingBoard, v.klankbordgroep)
	vragen(&v, "bij wie een professional in de wijk terecht kan", "wijk/*-wijknetwerk.json", bw.MapNetwork, v.wijknetwerk)
	v.onbekend()
	return v.Fout
}

type verhaal struct {
	verteller.Verteller

	deelnemers []capacity.Deelnemer // of the first key of the plan
}

// vragen answers by doe the question of every document that matches, and hands each answer to toon.
func vragen[In, Uit any](v *verhaal, titel, patroon string, doe func(In, wmo.Peil) (Uit, error), toon func(*Uit)) {
	v.Kop(titel)
	for _, pad := range v.Paden(patroon) {
		if _, uit := verteller.Vraag(&v.Verteller, pad, doe); v.Fout == nil {
			toon(&uit)
		}
	}
}

func (v *verhaal) plan() {
	v.Kop("het plan")
	plan, pad := verteller.Vraag(&v.Verteller, "plan.json", capacity.ProjectOutflow)
	v.Zeg("%s\n", plan.Toelichting)
	v.Toon(pad, "woningen/totaal", "woningen/totaalHeel")
	for _, w := range plan.Verdeelwijzen {
		v.Zeg("\nSleutel %s: %s", w.Sleutel.Naam, w.Sleutel.Toelichting)
	}
	if len(plan.Verdeelwijzen) > 0 {
		v.deelnemers = plan.Verdeelwijzen[0].Deelnemers
		v.naastElkaar(pad.Verdelingen)
	}
}

// naastElkaar compares what each municipality gets by each key.
func (v *verhaal) naastElkaar(verdelingen []capacity.Toedeling) {
	v.Zeg("\nWoningen in alle jaren, onder elke sleutel:")
	kop := []any{""}
	for i := range verdelingen {
		kop = append(kop, verdelingen[i].Naam)
	}
	t := tabel.Nieuw(kop...)
	for _, d := range v.deelnemers {
		rij := []any{d.Naam}
		for i := range verdelingen {
			var aantal any = "–"
			for _, deel := range verdelingen[i].Totalen {
				if deel.Naam == d.Naam {
					aantal = deel.Aantal
				}
			}
			rij = append(rij, aantal)
		}
		t.Rij(rij...)
	}
	v.Toon(t)
}

// varianten shows what the same goal takes under other assumptions about inflow, on which the plan depends.
func (v *verhaal) varianten() {
	v.Kop("hetzelfde doel onder andere aannames")
	laagst, hoogst := math.Inf(1), math.Inf(-1)
	t := tabel.Nieuw("woningen", "instroom", "in jaar 1", "gemiddeld", "")
	var geweigerd []wmo.Bevinding
	for _, pad := range append([]string{"plan.json"}, v.Paden("varianten/*.json")...) {
		plan := verteller.Lees[capacity.Uitstroomplan](&v.Verteller, pad)
		if v.Fout != nil {
			return
		}
		uit, err := capacity.ProjectOutflow(plan, v.Peil)
		var b wmo.Bevindingen
		if errors.As(err, &b) {
			t.Rij(plan.Naam, nil, nil, nil, "geweigerd")
			geweigerd = append(geweigerd, b...)
			continue
		}
		if uit.Woningen == nil {
			t.Rij(plan.Naam, nil, nil, nil, "zegt niet wie naar een eigen woning gaat")
			continue
		}
		jaren := float64(len(uit.Woningen.PerJaar))
		eerste, in := uit.Woningen.PerJaar[0], 0.0
		for i := range uit.Vormen {
			in += uit.Vormen[i].Totaal.Instroom / jaren
		}
		t.Rij(plan.Naam, tabel.Getal(in, 3), tabel.Getal(eerste, 1), tabel.Getal(uit.Woningen.Totaal/jaren, 1), nil)
		laagst, hoogst = min(laagst, eerste), max(hoogst, eerste)
	}
	v.Toon(t)
	verteller.Let(&v.Verteller, geweigerd)
	if laagst <= hoogst {
		v.Zeg("\nIn het eerste jaar zijn dus tussen %s en %s woningen nodig: wie niet zegt wat er instroomt, zegt niet hoeveel.",
			tabel.Getal(laagst, 1), tabel.Getal(hoogst, 1))
	}
}

// gebied compares the participants of the plan with the real municipalities of the region.
func (v *verhaal) gebied() {
	v.Kop("de gemeenten")
	nu := v.Peil
	for _, op := range []string{"2016-01-01", "2017-01-01", "2021-01-01", "2026-01-01"} {
		v.Peil = wmo.PeilOp(wmo.MustDatum(op))
		leden := verteller.Antwoord(&v.Verteller, "regio", gebied.ListMembers, gebied.Ledenvraag{Regio: regio})
		namen := make([]string, len(leden.Leden))
		for i := range leden.Leden {
			namen[i] = leden.Leden[i].Gemeente.Naam
		}
		slices.Sort(namen)
		v.Zeg("%s, %d gemeenten (%s): %s", op, len(namen), leden.Zekerheid, namen)
	}
	v.inwoners()
	v.Peil = nu
}

// inwoners compares the numbers of inhabitants in the key with those of package gebied, so that a number
// that somebody changed in the plan is not taken for the real one.
func (v *verhaal) inwoners() {
	vraag := gebied.Inwonersvraag{Peildatum: wmo.MustDatum("2023-01-01")}
	volgensPlan := map[wmo.Gemeentecode]float64{}
	for _, d := range v.deelnemers {
		if d.Inwoners != nil && !d.Gemeente.IsZero() {
			vraag.Gemeenten = append(vraag.Gemeenten, d.Gemeente)
			volgensPlan[d.Gemeente] = float64(*d.Inwoners)
		}
	}
	if len(vraag.Gemeenten) == 0 {
		return
	}
	v.Peil = wmo.PeilOp(vraag.Peildatum)
	telling := verteller.Antwoord(&v.Verteller, "inwoners", gebied.ListInhabitants, vraag)
	v.Zeg("\nInwoners op %s samen: %d (%s).", vraag.Peildatum, telling.Totaal, telling.Bron)
	for _, g := range telling.Gemeenten {
		if float64(g.Inwoners) != volgensPlan[g.Gemeente.Code] {
			v.Zeg("Let op: het plan rekent voor %s met %s inwoners en niet met %d.", g.Gemeente.Naam, volgensPlan[g.Gemeente.Code], g.Inwoners)
		}
	}
}

func (v *verhaal) doorstroom(d *capacity.Doorstroomstand) {
	v.Zeg("%s:", d.Naam)
	for _, x := range []struct {
		wat    string
		waarde *float64
	}{
		{"bezette plaatsen", d.BezettePlaatsen},
		{"instroom per jaar", d.InstroomPerJaar},
		{"doorstroom die het maximum ten minste vraagt, per jaar", d.TenMinstePerJaar},
	} {
		if x.waarde != nil {
			v.Zeg("  %s %s", x.wat, tabel.Getal(*x.waarde, 2))
		}
	}
	verteller.Let(&v.Verteller, d.Bevindingen)
}

func (v *verhaal) opvolging(o *capacity.Opvolgstand) {
	v.Zeg("%s:", o.Naam)
	t := tabel.Nieuw("", "doel gehaald", "ambitie gehaald", "van de weg naar de ambitie")
	for i := range o.Indicatoren {
		in := &o.Indicatoren[i]
		var voortgang any
		if in.VoortgangAmbitie != nil {
			voortgang = tabel.Procent(*in.VoortgangAmbitie, 0)
		}
		t.Rij(in.Naam, in.DoelGehaald, in.AmbitieGehaald, voortgang)
	}
	v.Toon(t)
}

func (v *verhaal) schatting(s *capacity.Schatting) {
	toon := func(x float64) string { return tabel.Getal(x, 1) }
	if s.Methode == capacity.Wilson || s.Methode == capacity.ClopperPearson {
		toon = func(x float64) string { return tabel.Procent(x, 2) }
	}
	if s.Interval == nil {
		v.Zeg("%s: %s, een verhouding en geen aandeel", s.Naam, toon(s.Schatting))
		return
	}
	v.Zeg("%s: %s, met %s zekerheid tussen %s en %s", s.Naam, toon(s.Schatting), tabel.Procent(s.Niveau, 0), toon(s.Interval.Onder), toon(s.Interval.Boven))
}

// onbekend tells what these figures do not prove.
func (v *verhaal) onbekend() {
	v.Kop("wat niet vaststaat")
	v.Onbekend(capacity.NietGemodelleerd())
	v.Onbekend(slices.DeleteFunc(bw.NietGemodelleerd(), func(n wmo.Voorbehoud) bool { // keep only what comes from the story itself
		return n.Bron == nil || !strings.Contains(n.Bron.Regeling, "Den Bosch")
	}))
	v.Zeg("- de 178 van Wonen Eerst zijn niet de hele vraag: dit is wie er gehuisvest werd")
}
