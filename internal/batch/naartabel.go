package batch

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strconv"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
)

func nummer(n int) string { return strconv.Itoa(n) }

// naarCSV writes each answer as a row of CSV.
type naarCSV struct {
	tabel

	w *csv.Writer
}

// NaarCSV writes answers as rows of CSV, with the values at these paths.
func NaarCSV(w io.Writer, scheiding rune, paden []string) (Doel, error) {
	n := &naarCSV{tabel{paden}, csv.NewWriter(w)}
	n.w.Comma = scheiding
	return n, n.w.Write(n.kop())
}

func (n *naarCSV) schrijf(a *Antwoord) error { return n.w.Write(a.cellen) }

func (n *naarCSV) Sluit() error {
	n.w.Flush()
	return n.w.Error()
}

// naarXLSX writes each answer as a row of a sheet.
type naarXLSX struct {
	tabel

	naar io.Writer
	f    *excelize.File
	w    *excelize.StreamWriter
	rij  int
}

const (
	blad         = "antwoorden"
	meesteCel    = 32_767 // characters of UTF-16 in a cell
	meesteInBlad = 1_048_576
)

var errBladVol = fmt.Errorf("een werkblad heeft ten hoogste %d rijen; kies csv of ndjson", meesteInBlad)

// NaarXLSX writes answers as rows of a sheet, with the values at these paths. The sheet is written when it
// is closed.
func NaarXLSX(w io.Writer, paden []string) (Doel, error) {
	n := &naarXLSX{tabel: tabel{paden}, naar: w, f: excelize.NewFile()}
	err := n.f.SetSheetName(n.f.GetSheetName(0), blad)
	if err == nil {
		n.w, err = n.f.NewStreamWriter(blad)
	}
	if err == nil {
		err = n.zet(n.kop())
	}
	return n, err
}

func (n *naarXLSX) schrijf(a *Antwoord) error { return n.zet(a.cellen) }

// zet writes a row; all cells are text, so that a number stays as it is and a text is no formula.
func (n *naarXLSX) zet(cellen []string) error {
	if n.rij++; n.rij > meesteInBlad {
		return errBladVol
	}
	rij := make([]any, len(cellen))
	for i, c := range cellen {
		if c != "" {
			rij[i] = past(c)
		}
	}
	return n.w.SetRow("A"+nummer(n.rij), rij)
}

// past is a text that fits in a cell. One that does not is replaced, and not cut off in silence.
func past(c string) string {
	if len(c) <= meesteCel {
		return c
	}
	if lengte := len(utf16.Encode([]rune(c))); lengte > meesteCel {
		return fmt.Sprintf("(%d tekens: te lang voor een cel; csv en ndjson hebben de tekst)", lengte)
	}
	return c
}

func (n *naarXLSX) Sluit() error {
	err := n.w.Flush()
	if err == nil {
		_, err = n.f.WriteTo(n.naar)
	}
	return errors.Join(err, n.f.Close())
}
