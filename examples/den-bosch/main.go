// Command den-bosch works out the plan of the region Meierij en Bommelerwaard
// (regiovisie 2016–2020): from 320 to 145 places, 80 % out in eight years, nobody
// in opvang longer than three months.
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
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

//go:embed plan.json varianten vragen
var eigenMap embed.FS

// regio is the code of the region in package gebied.
const regio = "meierij-bommelerwaard"

func main() {
	var documenten fs.FS = eigenMap
	if len(os.Args) > 1 {
		documenten = os.DirFS(os.Args[1])
	}
	if err := vertel(os.Stdout, documenten); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// vertel tells the whole story. The Peil is the day the figures were gathered.
func vertel(w io.Writer, documenten fs.FS) error {
	v := verhaal{w: w, documenten: documenten, peil: wmo.PeilOp(wmo.MustDatum("2026-11-23"))}
	v.plan()
	v.varianten()
	v.gebied()
	v.vragen("opvang: drie maanden", "vragen/doorstroom-*.json", vraag(capacity.Balance, doorstroom))
	v.vragen("wat er is gerealiseerd", "vragen/opvolging-*.json", vraag(capacity.Follow, opvolging))
	v.vragen("hoe zeker dat is", "vragen/telling-*.json", vraag(capacity.Estimate, schatting))
	v.onbekend()
	return v.fout
}

// verhaal writes chapter after chapter and keeps the first error.
type verhaal struct {
	w          io.Writer
	documenten fs.FS
	peil       wmo.Peil
	fout       error
	deelnemers []capacity.Deelnemer // of the first key of the plan
}

func (v *verhaal) zeg(tekst string, a ...any) {
	if v.fout == nil {
		_, v.fout = fmt.Fprintf(v.w, tekst+"\n", a...)
	}
}

func (v *verhaal) kop(titel string) {
	v.zeg("\n%s\n%s", strings.ToUpper(titel), strings.Repeat("=", len(titel)))
}

// lees reads one document strictly; its findings name the document.
func lees[T any](v *verhaal, pad string) (T, bool) {
	var leeg T
	data, err := fs.ReadFile(v.documenten, pad)
	if err == nil {
		var doc T
		if doc, err = wmo.Decode[T](data); err == nil {
			return doc, true
		}
	}
	if v.fout == nil {
		v.fout = fmt.Errorf("%s: %w", pad, err)
	}
	return leeg, false
}

func (v *verhaal) plan() {
	plan, ok := lees[capacity.Uitstroomplan](v, "plan.json")
	if !ok {
		return
	}
	v.kop("het plan")
	v.zeg("%s\n", plan.Toelichting)
	pad, err := capacity.Project(plan, v.peil)
	if err != nil {
		v.fout = fmt.Errorf("plan.json: %w", err)
		return
	}
	v.fout = tabel.Uitstroompad(v.w, pad)
	for _, s := range plan.Sleutels {
		v.zeg("\nSleutel %s: %s", s.Naam, s.Toelichting)
	}
	if len(plan.Sleutels) > 0 {
		v.deelnemers = plan.Sleutels[0].Deelnemers
	}
}

// varianten shows what the same goal asks under other assumptions: the plan is
// not more certain than what is assumed about inflow.
func (v *verhaal) varianten() {
	v.kop("hetzelfde doel onder andere aannames")
	paden, err := fs.Glob(v.documenten, "varianten/*.json")
	if err != nil || v.fout != nil {
		return
	}
	laagst, hoogst := math.Inf(1), math.Inf(-1)
	v.zeg("%-52s %10s %10s %10s", "woningen", "instroom", "in jaar 1", "gemiddeld")
	for _, pad := range append([]string{"plan.json"}, paden...) {
		plan, ok := lees[capacity.Uitstroomplan](v, pad)
		if !ok {
			return
		}
		uit, err := capacity.Project(plan, v.peil)
		var b wmo.Bevindingen
		if errors.As(err, &b) {
			v.zeg("%-52s geweigerd:\n  %s", plan.Naam, b)
			continue
		}
		if uit.Woningen == nil {
			v.zeg("%-52s zegt niet wie naar een eigen woning gaat", plan.Naam)
			continue
		}
		jaren := float64(len(uit.Woningen.PerJaar))
		eerste, gemiddeld, in := uit.Woningen.PerJaar[0], uit.Woningen.Totaal/jaren, 0.0
		for i := range uit.Vormen {
			in += uit.Vormen[i].Totaal.Instroom / jaren
		}
		v.zeg("%-52s %10s %10s %10s", plan.Naam, tabel.Getal(in, 3), tabel.Getal(eerste, 1), tabel.Getal(gemiddeld, 1))
		laagst, hoogst = min(laagst, eerste), max(hoogst, eerste)
	}
	if hoogst < laagst {
		return
	}
	v.zeg("\nIn het eerste jaar zijn dus tussen %s en %s woningen nodig: wie niet zegt wat er instroomt, zegt niet hoeveel.",
		tabel.Getal(laagst, 1), tabel.Getal(hoogst, 1))
}

// gebied holds the participants of the plan against the real territory.
func (v *verhaal) gebied() {
	v.kop("de gemeenten")
	for _, op := range []string{"2016-01-01", "2017-01-01", "2021-01-01", "2026-01-01"} {
		leden, err := gebied.Members(gebied.Ledenvraag{Regio: regio}, wmo.PeilOp(wmo.MustDatum(op)))
		if err != nil {
			v.fout = err
			return
		}
		namen := make([]string, len(leden.Leden))
		for i := range leden.Leden {
			namen[i] = leden.Leden[i].Gemeente.Naam
		}
		slices.Sort(namen)
		v.zeg("%s, %d gemeenten (%s): %s", op, len(namen), leden.Zekerheid, strings.Join(namen, ", "))
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
			volgensPlan[d.Gemeente] = *d.Inwoners
		}
	}
	if len(vraag.Gemeenten) == 0 {
		return
	}
	telling, err := gebied.Inhabitants(vraag, wmo.PeilOp(vraag.Peildatum))
	if err != nil {
		v.fout = err
		return
	}
	v.zeg("\nInwoners op %s samen: %d (%s).", vraag.Peildatum, telling.Totaal, telling.Bron)
	for _, g := range telling.Gemeenten {
		if float64(g.Inwoners) != volgensPlan[g.Gemeente.Code] {
			v.zeg("Let op: het plan rekent voor %s met %s inwoners en niet met %d.",
				g.Gemeente.Naam, tabel.Getal(volgensPlan[g.Gemeente.Code], 0), g.Inwoners)
		}
	}
}

// vragen asks every document that matches and writes what it answers.
func (v *verhaal) vragen(titel, patroon string, doe func(v *verhaal, pad string)) {
	v.kop(titel)
	paden, err := fs.Glob(v.documenten, patroon)
	if err != nil {
		v.fout = err
	}
	for _, pad := range paden {
		doe(v, pad)
	}
}

// vraag reads a document, asks the question and hands the answer on.
func vraag[In, Uit any](doe func(In, wmo.Peil) (Uit, error), toon func(*verhaal, Uit)) func(*verhaal, string) {
	return func(v *verhaal, pad string) {
		in, ok := lees[In](v, pad)
		if !ok {
			return
		}
		uit, err := doe(in, v.peil)
		if err != nil {
			v.fout = fmt.Errorf("%s: %w", pad, err)
			return
		}
		toon(v, uit)
	}
}

func doorstroom(v *verhaal, d capacity.Doorstroomstand) {
	v.zeg("%s:", d.Naam)
	for _, x := range []struct {
		wat    string
		waarde *float64
	}{
		{"bezette plaatsen", d.BezettePlaatsen},
		{"instroom per jaar", d.InstroomPerJaar},
		{"doorstroom die het maximum ten minste vraagt, per jaar", d.TenMinstePerJaar},
	} {
		if x.waarde != nil {
			v.zeg("  %s %s", x.wat, tabel.Getal(*x.waarde, 2))
		}
	}
	for _, b := range d.Bevindingen {
		v.zeg("  %s", b)
	}
}

func opvolging(v *verhaal, o capacity.Opvolgstand) {
	v.zeg("%s:", o.Naam)
	for i := range o.Indicatoren {
		in := &o.Indicatoren[i]
		ambitie, voortgang := wmo.Onbepaald, ""
		if in.AmbitieGehaald != nil {
			ambitie = *in.AmbitieGehaald
		}
		if in.VoortgangAmbitie != nil {
			voortgang = fmt.Sprintf(", %s %% van de weg naar de ambitie", tabel.Getal(100**in.VoortgangAmbitie, 0))
		}
		v.zeg("  %s: doel gehaald %s, ambitie gehaald %s%s", in.Naam, in.DoelGehaald, ambitie, voortgang)
	}
}

func schatting(v *verhaal, s capacity.Schatting) {
	factor, decimalen, eenheid := 1.0, 1, ""
	if s.Methode == capacity.Wilson || s.Methode == capacity.ClopperPearson {
		factor, decimalen, eenheid = 100, 2, " %"
	}
	v.zeg("%s: %s%s, met %s %% zekerheid tussen %s en %s%s", s.Naam, tabel.Getal(factor*s.Schatting, decimalen), eenheid,
		tabel.Getal(100*s.Niveau, 0), tabel.Getal(factor*s.Interval.Onder, decimalen), tabel.Getal(factor*s.Interval.Boven, decimalen), eenheid)
}

// onbekend says what these figures do not prove.
func (v *verhaal) onbekend() {
	v.kop("wat niet vaststaat")
	for _, n := range capacity.NietGemodelleerd() {
		v.zeg("- %s", n.Tekst)
	}
	v.zeg("- de 178 van Wonen Eerst zijn niet de hele vraag: dit is wie er gehuisvest werd")
}
