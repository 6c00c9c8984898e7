// Command den-bosch works out the plan of the region Meierij en Bommelerwaard
// (regiovisie 2016–2020): from 320 to 145 places, 80 % out in eight years, nobody
// in opvang longer than three months. It ends in the neighbourhood: who thinks along,
// and whom a professional can turn to.
//
// It reads the JSON documents in this folder, which are part of the program: change
// a number and run it again. Another folder of the same shape can be named:
//
//	go run ./examples/den-bosch [FOLDER]
package main

import (
	"embed"
	"errors"
	"fmt"
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

// vertel tells the whole story. The Peil is the day the figures were gathered.
func vertel(w io.Writer, documenten fs.FS) error {
	v := verhaal{Verteller: verteller.Verteller{W: w, Documenten: documenten}, peil: wmo.PeilOp(wmo.MustDatum("2026-11-23"))}
	v.plan()
	v.varianten()
	v.gebied()
	v.vragen("opvang: drie maanden", "vragen/doorstroom-*.json", vraag(capacity.Balance, doorstroom))
	v.vragen("wat er is gerealiseerd", "vragen/opvolging-*.json", vraag(capacity.Follow, opvolging))
	v.vragen("hoe zeker dat is", "vragen/telling-*.json", vraag(capacity.Estimate, schatting))
	v.vragen("wie er meedenkt", "wijk/*-klankbordgroep.json", vraag(bw.AssessSoundingBoard, klankbordgroep))
	v.vragen("bij wie een professional in de wijk terecht kan", "wijk/*-wijknetwerk.json", vraag(bw.MapNetwork, wijknetwerk))
	v.onbekend()
	return v.Fout
}

type verhaal struct {
	verteller.Verteller

	peil       wmo.Peil
	deelnemers []capacity.Deelnemer // of the first key of the plan
}

func (v *verhaal) plan() {
	v.Kop("het plan")
	plan := verteller.Lees[capacity.Uitstroomplan](&v.Verteller, "plan.json")
	v.Zeg("%s\n", plan.Toelichting)
	pad := verteller.Antwoord(&v.Verteller, "plan.json", capacity.Project, plan, v.peil)
	if v.Fout != nil {
		return
	}
	v.Fout = tabel.Uitstroompad(v.W, pad)
	for _, s := range plan.Sleutels {
		v.Zeg("\nSleutel %s: %s", s.Naam, s.Toelichting)
	}
	if len(plan.Sleutels) > 0 {
		v.deelnemers = plan.Sleutels[0].Deelnemers
	}
}

// varianten shows what the same goal asks under other assumptions: the plan is
// not more certain than what is assumed about inflow.
func (v *verhaal) varianten() {
	v.Kop("hetzelfde doel onder andere aannames")
	laagst, hoogst := math.Inf(1), math.Inf(-1)
	v.Zeg("%-52s %10s %10s %10s", "woningen", "instroom", "in jaar 1", "gemiddeld")
	for _, pad := range append([]string{"plan.json"}, v.Paden("varianten/*.json")...) {
		plan := verteller.Lees[capacity.Uitstroomplan](&v.Verteller, pad)
		if v.Fout != nil {
			return
		}
		uit, err := capacity.Project(plan, v.peil)
		var b wmo.Bevindingen
		if errors.As(err, &b) {
			v.Zeg("%-52s geweigerd:\n  %s", plan.Naam, b)
			continue
		}
		if uit.Woningen == nil {
			v.Zeg("%-52s zegt niet wie naar een eigen woning gaat", plan.Naam)
			continue
		}
		jaren := float64(len(uit.Woningen.PerJaar))
		eerste, gemiddeld, in := uit.Woningen.PerJaar[0], uit.Woningen.Totaal/jaren, 0.0
		for i := range uit.Vormen {
			in += uit.Vormen[i].Totaal.Instroom / jaren
		}
		v.Zeg("%-52s %10s %10s %10s", plan.Naam, tabel.Getal(in, 3), tabel.Getal(eerste, 1), tabel.Getal(gemiddeld, 1))
		laagst, hoogst = min(laagst, eerste), max(hoogst, eerste)
	}
	if hoogst < laagst {
		return
	}
	v.Zeg("\nIn het eerste jaar zijn dus tussen %s en %s woningen nodig: wie niet zegt wat er instroomt, zegt niet hoeveel.",
		tabel.Getal(laagst, 1), tabel.Getal(hoogst, 1))
}

// gebied holds the participants of the plan against the real territory.
func (v *verhaal) gebied() {
	v.Kop("de gemeenten")
	for _, op := range []string{"2016-01-01", "2017-01-01", "2021-01-01", "2026-01-01"} {
		leden, err := gebied.Members(gebied.Ledenvraag{Regio: regio}, wmo.PeilOp(wmo.MustDatum(op)))
		if err != nil {
			v.Fout = err
			return
		}
		namen := make([]string, len(leden.Leden))
		for i := range leden.Leden {
			namen[i] = leden.Leden[i].Gemeente.Naam
		}
		slices.Sort(namen)
		v.Zeg("%s, %d gemeenten (%s): %s", op, len(namen), leden.Zekerheid, strings.Join(namen, ", "))
	}
	v.inwoners()
}

// inwoners compares the key with the figures of package gebied, so that a number
// that was changed in the plan does not pass for the real one.
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
	telling, err := gebied.Inhabitants(vraag, wmo.PeilOp(vraag.Peildatum))
	if err != nil {
		v.Fout = err
		return
	}
	v.Zeg("\nInwoners op %s samen: %d (%s).", vraag.Peildatum, telling.Totaal, telling.Bron)
	for _, g := range telling.Gemeenten {
		if float64(g.Inwoners) != volgensPlan[g.Gemeente.Code] {
			v.Zeg("Let op: het plan rekent voor %s met %s inwoners en niet met %d.",
				g.Gemeente.Naam, tabel.Getal(volgensPlan[g.Gemeente.Code], 0), g.Inwoners)
		}
	}
}

// vragen asks every document that matches and writes what it answers.
func (v *verhaal) vragen(titel, patroon string, doe func(v *verhaal, pad string)) {
	v.Kop(titel)
	for _, pad := range v.Paden(patroon) {
		doe(v, pad)
	}
}

// vraag reads a document, asks the question and hands the answer on.
func vraag[In, Uit any](doe func(In, wmo.Peil) (Uit, error), toon func(*verhaal, Uit)) func(*verhaal, string) {
	return func(v *verhaal, pad string) {
		if _, uit := verteller.Vraag(&v.Verteller, pad, doe, v.peil); v.Fout == nil {
			toon(v, uit)
		}
	}
}

func doorstroom(v *verhaal, d capacity.Doorstroomstand) {
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
	for _, b := range d.Bevindingen {
		v.Zeg("  %s", b)
	}
}

func opvolging(v *verhaal, o capacity.Opvolgstand) {
	v.Zeg("%s:", o.Naam)
	for i := range o.Indicatoren {
		in := &o.Indicatoren[i]
		ambitie, voortgang := wmo.Onbepaald, ""
		if in.AmbitieGehaald != nil {
			ambitie = *in.AmbitieGehaald
		}
		if in.VoortgangAmbitie != nil {
			voortgang = fmt.Sprintf(", %s %% van de weg naar de ambitie", tabel.Getal(100**in.VoortgangAmbitie, 0))
		}
		v.Zeg("  %s: doel gehaald %s, ambitie gehaald %s%s", in.Naam, in.DoelGehaald, ambitie, voortgang)
	}
}

func schatting(v *verhaal, s capacity.Schatting) {
	factor, decimalen, eenheid := 1.0, 1, ""
	if s.Methode == capacity.Wilson || s.Methode == capacity.ClopperPearson {
		factor, decimalen, eenheid = 100, 2, " %"
	}
	if s.Interval == nil {
		v.Zeg("%s: %s, een verhouding en geen aandeel", s.Naam, tabel.Getal(s.Schatting, decimalen))
		return
	}
	v.Zeg("%s: %s%s, met %s %% zekerheid tussen %s en %s%s", s.Naam, tabel.Getal(factor*s.Schatting, decimalen), eenheid,
		tabel.Getal(100*s.Niveau, 0), tabel.Getal(factor*s.Interval.Onder, decimalen), tabel.Getal(factor*s.Interval.Boven, decimalen), eenheid)
}

// onbekend says what these figures do not prove.
func (v *verhaal) onbekend() {
	v.Kop("wat niet vaststaat")
	for _, n := range capacity.NietGemodelleerd() {
		v.Zeg("- %s", n.Tekst)
	}
	for _, n := range bw.NietGemodelleerd() { // what rests on the story itself
		if n.Bron != nil && strings.Contains(n.Bron.Regeling, "Den Bosch") {
			v.Zeg("- %s", n.Tekst)
		}
	}
	v.Zeg("- de 178 van Wonen Eerst zijn niet de hele vraag: dit is wie er gehuisvest werd")
}
