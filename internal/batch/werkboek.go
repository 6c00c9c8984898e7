package batch

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/bwo-sdk/wmo"
)

// Werkboek writes one document as a workbook to calculate on with: a sheet with its single values, and one
// for each list of documents in it, wherever it stands, with the numbers of the rows to which it belongs.
// Numbers, amounts and days are those of a spreadsheet; what no cell can hold is told as text.
func Werkboek(w io.Writer, document []byte, t reflect.Type) error {
	v, err := lezen(document)
	if err != nil {
		return err
	}
	b := werkboek{f: excelize.NewFile(), bladen: map[string]*werkblad{}}
	t = zonderWijzer(t)
	eerste := b.blad(eersteBlad)
	eerste.kop = []string{"sleutel", "waarde"}
	zet := func(pad string, van reflect.Type, w any) {
		if w != nil {
			eerste.rij([]any{pad, b.cel(van, w)})
		}
	}
	b.document(v, t, "", lijsten{}, nil, zet)
	if bewijs, ok := zoek(v, "ontvangstbewijs"); ok { // which every answer may have, whatever its type
		b.document(bewijs, reflect.TypeFor[wmo.Ontvangstbewijs](), "ontvangstbewijs", lijsten{}, nil, zet)
	}
	for _, blad := range b.volgorde {
		b.schrijf(blad)
	}
	if b.err == nil {
		b.err = b.f.DeleteSheet("Sheet1")
	}
	if b.err == nil {
		_, b.err = b.f.WriteTo(w)
	}
	return errors.Join(b.err, b.f.Close())
}

const (
	eersteBlad    = "antwoord"
	langsteNaam   = 31 // characters of the name of a sheet
	meesteCijfers = 15 // digits of a number in a spreadsheet
)

// werkboek collects the sheets.
type werkboek struct {
	f        *excelize.File
	bladen   map[string]*werkblad // by path
	volgorde []*werkblad
	dag      int
	err      error
}

type werkblad struct {
	naam  string
	kop   []string
	rijen [][]any
}

func (b *werkblad) rij(cellen []any) { b.rijen = append(b.rijen, cellen) }

// blad is the sheet for a path, which it adds when it is new.
func (b *werkboek) blad(pad string) *werkblad {
	if blad, ok := b.bladen[pad]; ok {
		return blad
	}
	naam := []rune(strings.ReplaceAll(pad, "/", " "))
	naam = naam[max(0, len(naam)-langsteNaam):]
	uniek := strings.TrimSpace(string(naam))
	for n := 2; slices.ContainsFunc(b.volgorde, func(w *werkblad) bool { return strings.EqualFold(w.naam, uniek) }); n++ {
		achter := fmt.Sprintf(" %d", n)
		uniek = strings.TrimSpace(string(naam[:min(len(naam), langsteNaam-len(achter))])) + achter
	}
	nieuw := &werkblad{naam: uniek}
	b.bladen[pad] = nieuw
	b.volgorde = append(b.volgorde, nieuw)
	return nieuw
}

// lijsten are the lists in which a document stands: their path, and its number in each.
type lijsten struct {
	pad     string
	kop     []string
	nummers []any
}

// in is the document with a number in a list below l.
func (l lijsten) in(pad string, nummer int) lijsten {
	return lijsten{
		strings.TrimPrefix(l.pad+"/"+pad, "/"), append(slices.Clip(l.kop), "nr "+pad), append(slices.Clip(l.nummers), nummer),
	}
}

// document goes through the keys of a document: single values to zet, lists of documents to a sheet of
// their own.
func (b *werkboek) document(v any, t reflect.Type, pad string, l lijsten, boven []reflect.Type, zet func(string, reflect.Type, any)) {
	if slices.Contains(boven, t) {
		zet(pad, t, v) // a document within itself
		return
	}
	boven = append(slices.Clip(boven), t)
	o, _ := v.(map[string]any)
	for _, f := range velden(t) {
		hier := strings.TrimPrefix(pad+"/"+f.sleutel, "/")
		switch {
		case f.van.Kind() == reflect.Slice && !enkel(f.van) && len(velden(zonderWijzer(f.van.Elem()))) > 0:
			delen, _ := o[f.sleutel].([]any)
			for i := range delen {
				b.rij(delen[i], zonderWijzer(f.van.Elem()), l.in(hier, i+1), boven)
			}
		case len(velden(f.van)) > 0:
			b.document(o[f.sleutel], f.van, hier, l, boven, zet)
		default:
			zet(hier, f.van, o[f.sleutel])
		}
	}
}

// rij writes a document of a list as a row of its sheet.
func (b *werkboek) rij(v any, t reflect.Type, l lijsten, boven []reflect.Type) {
	blad := b.blad(l.pad)
	kop, cellen := slices.Clone(l.kop), slices.Clone(l.nummers)
	b.document(v, t, "", l, boven, func(pad string, van reflect.Type, w any) {
		kop = append(kop, pad)
		if w == nil {
			cellen = append(cellen, nil)
			return
		}
		cellen = append(cellen, b.cel(van, w))
	})
	blad.kop = kop
	blad.rij(cellen)
}

// cel is a value as a spreadsheet has it.
func (b *werkboek) cel(t reflect.Type, w any) any {
	s := tekst(w)
	switch vormVan(t) {
	case alsBedrag, alsGetal:
		if g, err := wmo.ParseGetal(s); err == nil && len(strings.Trim(s, "-0.")) <= meesteCijfers {
			f, _ := g.Rat().Float64()
			return f
		}
	case alsDatum:
		if d, err := wmo.ParseDatum(s); err == nil && d.Jaar() > 1900 { // a spreadsheet knows no earlier day
			jaar, maand, dag := d.Date()
			return excelize.Cell{StyleID: b.dagstijl(), Value: time.Date(jaar, time.Month(maand), dag, 0, 0, 0, 0, time.UTC)}
		}
	case alsTekst, alsJaNee, alsStuk:
	}
	return past(s)
}

// dagstijl is how a day is written.
func (b *werkboek) dagstijl() int {
	if b.dag == 0 && b.err == nil {
		vorm := "yyyy-mm-dd"
		b.dag, b.err = b.f.NewStyle(&excelize.Style{CustomNumFmt: &vorm})
	}
	return b.dag
}

func (b *werkboek) schrijf(blad *werkblad) {
	if b.err != nil {
		return
	}
	if _, b.err = b.f.NewSheet(blad.naam); b.err != nil {
		return
	}
	w, err := b.f.NewStreamWriter(blad.naam)
	if err != nil {
		b.err = err
		return
	}
	kop := make([]any, len(blad.kop))
	for i := range kop {
		kop[i] = blad.kop[i]
	}
	b.err = w.SetRow("A1", kop)
	for i, rij := range blad.rijen {
		if i+2 > meesteInBlad {
			b.err = errBladVol
		}
		if b.err == nil {
			b.err = w.SetRow("A"+nummer(i+2), rij)
		}
	}
	if b.err == nil {
		b.err = w.Flush()
	}
}
