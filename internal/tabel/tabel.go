package tabel

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"

	"github.com/bwo-sdk/wmo"
)

const (
	breedst = 160 // most characters on a line
	kolom   = 64  // most characters on a line of a column; longer text is wrapped
)

// Tabel is a table. Text is aligned left in its column, numbers right.
type Tabel struct {
	kop   []string
	rijen [][]string
}

// Nieuw makes a table with these column heads.
func Nieuw(kop ...any) *Tabel { return &Tabel{kop: teksten(kop)} }

// Rij adds a row of cells, each written by its type.
func (t *Tabel) Rij(cellen ...any) { t.rijen = append(t.rijen, teksten(cellen)) }

func teksten(cellen []any) []string {
	uit := make([]string, len(cellen))
	for i := range cellen {
		uit[i] = Taal{}.Tekst(cellen[i])
	}
	return uit
}

// vol is a row, padded with leeg to all columns.
func (t *Tabel) vol(rij []string, leeg string) []string {
	return slices.Concat(rij, slices.Repeat([]string{leeg}, len(t.kop)-len(rij)))
}

// String is the table, without a new line at its end.
func (t *Tabel) String() string { return t.schrijver(wmo.Toonbaar).Render() }

// Markdown is the table for a text in Markdown, without a new line at its end.
func (t *Tabel) Markdown() string { return t.schrijver(markdown).RenderMarkdown() }

// schrijver is the table for go-pretty, with every cell written by toon.
func (t *Tabel) schrijver(toon func(string) string) table.Writer {
	w := table.NewWriter()
	w.SuppressTrailingSpaces()
	w.Style().Options = table.OptionsNoBordersAndSeparators
	w.Style().Format.Header = text.FormatDefault
	w.Style().Box.PaddingLeft, w.Style().Box.PaddingRight = "  ", ""
	ks := make([]table.ColumnConfig, len(t.kop))
	for i := range ks {
		ks[i] = t.kolom(i)
	}
	w.SetColumnConfigs(ks)
	for n, cellen := range append([][]string{t.kop}, t.rijen...) {
		rij := make(table.Row, len(cellen))
		for i := range cellen {
			rij[i] = toon(cellen[i])
		}
		if n == 0 {
			w.AppendHeader(rij)
		} else {
			w.AppendRow(rij)
		}
	}
	return w
}

// kolom is the layout of a column: numbers or text, amounts without cents when none in the column has
// cents, no break within a word, and hidden when all cells are empty.
func (t *Tabel) kolom(i int) table.ColumnConfig {
	k := table.ColumnConfig{Number: i + 1, WidthMax: kolom, WidthMaxEnforcer: text.WrapSoft, Hidden: len(t.rijen) > 0}
	getallen, rond := i > 0, true
	for _, r := range t.rijen {
		k.Hidden = k.Hidden && r[i] == ""
		getallen = getallen && !strings.ContainsFunc(r[i], unicode.IsLetter)
		rond = rond && (len(r[i]) < len("0,00") || strings.HasSuffix(r[i], ",00"))
		for woord := range strings.FieldsSeq(r[i]) {
			k.WidthMax = max(k.WidthMax, utf8.RuneCountInString(woord))
		}
	}
	if getallen {
		k.Align, k.AlignHeader = text.AlignRight, text.AlignRight
	}
	for _, r := range t.rijen {
		if getallen && rond {
			r[i] = strings.TrimSuffix(r[i], ",00")
		}
	}
	return k
}

// alsTabel adds a row for each document in a list; false when they do not fit in a table.
func (t Taal) alsTabel(tab *Tabel, v reflect.Value) bool {
	if v.Type().Elem().Implements(reflect.TypeFor[fmt.Stringer]()) {
		t.Op = wmo.Datum{} // do not write names with codes: the name has its own column
	}
	for i := range v.Len() {
		rij := make([]string, len(tab.kop))
		for _, f := range velden(inhoud(v.Index(i))) {
			k := slices.Index(tab.kop, f.naam())
			if k < 0 {
				k = len(tab.kop)
				tab.kop = append(tab.kop, f.naam())
				rij = tab.vol(rij, "")
			}
			var past bool
			if rij[k], past = t.tekst(f.v); !past {
				return false
			}
		}
		tab.rijen = append(tab.rijen, rij)
	}
	for i, rij := range tab.rijen {
		tab.rijen[i] = tab.vol(rij, "")
	}
	te := func(regel string) bool { return utf8.RuneCountInString(regel) > breedst }
	return len(tab.kop) > 0 && !slices.ContainsFunc(strings.Split(tab.String(), "\n"), te)
}
