package batch

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/bwo-sdk/wmo"
)

// leesCSV reads a document of each row of a CSV file.
type leesCSV struct {
	r   *csv.Reader
	kop *kop
	g   *begrensd
}

// CSV reads rows of CSV, of which the first has the keys. What separates cells is what the first line has
// most of: a comma, a semicolon or a tab. It is returned, so that an answer can have the same. A number may
// have a decimal comma or point; what can be read in two ways, such as 1.250, is a finding.
func CSV(r io.Reader, vraag reflect.Type) (b Bron, scheiding rune, err error) {
	g := &begrensd{r: zonderBOM(r)}
	door := bufio.NewReaderSize(g, 1<<16)
	g.rest = 1 << 16
	begin, _ := door.Peek(1 << 15)
	eerste, _, _ := strings.Cut(string(begin), "\n")
	scheiding = ','
	for _, s := range ";\t" {
		if strings.Count(eerste, string(s)) > strings.Count(eerste, string(scheiding)) {
			scheiding = s
		}
	}
	l := &leesCSV{r: csv.NewReader(door), g: g}
	l.r.Comma, l.r.FieldsPerRecord, l.r.ReuseRecord = scheiding, -1, true
	koppen, err := l.lees()
	if err != nil {
		if errors.Is(err, io.EOF) {
			err = errors.New("het bestand is leeg; in de eerste rij horen de sleutels van de vraag")
		}
		return nil, scheiding, err
	}
	if l.kop, err = leesKop(koppen, vraag); err != nil {
		return nil, scheiding, err
	}
	l.kop.getypt = true
	return l, scheiding, nil
}

func (l *leesCSV) Volgende() (Vraag, error) {
	for {
		cellen, err := l.lees()
		var fout *csv.ParseError
		if errors.As(err, &fout) && !errors.Is(err, errTeLang) {
			return Vraag{Rij: fout.StartLine, Bevindingen: wmo.Bevindingen{{
				Code: "DOC-SYNTAX", Plaats: []string{""},
				Bericht: fmt.Sprintf("dit is geen CSV op regel %d, teken %d: een aanhalingsteken staat verkeerd", fout.Line, fout.Column),
			}}}, nil
		}
		if err != nil {
			return Vraag{}, err
		}
		regel, _ := l.r.FieldPos(0)
		if v, leeg := l.kop.vraag(regel, cellen); !leeg {
			return v, nil
		}
	}
}

func (l *leesCSV) lees() ([]string, error) {
	l.g.rest = wmo.MaxDocument
	return l.r.Read()
}

// begrensd ends a row that does not end: a quote that is never closed would draw in the whole file.
type begrensd struct {
	r    io.Reader
	rest int
}

var errTeLang = fmt.Errorf("een rij is groter dan %d bytes; staat er een aanhalingsteken dat niet sluit?", wmo.MaxDocument)

func (b *begrensd) Read(p []byte) (int, error) {
	if b.rest <= 0 {
		return 0, errTeLang
	}
	n, err := b.r.Read(p)
	b.rest -= n
	return n, err
}

// leesXLSX reads a document of each row of a sheet.
type leesXLSX struct {
	f     *excelize.File
	rijen *excelize.Rows
	kop   *kop
	rij   int
}

const (
	meesteBlad = 1 << 20 // bytes of a sheet in memory; a larger one is unpacked in a file
	meesteXLSX = 4 << 30 // bytes of all that is in a file, unpacked
)

// XLSX reads rows of a sheet, the first one without a name, of which the first row has the keys. A day may
// be a day of the sheet. Who is done closes the source.
func XLSX(r io.Reader, blad string, vraag reflect.Type) (Bron, io.Closer, error) {
	f, err := excelize.OpenReader(r, excelize.Options{RawCellValue: true, UnzipXMLSizeLimit: meesteBlad, UnzipSizeLimit: meesteXLSX})
	if err != nil {
		return nil, nil, fmt.Errorf("dit is geen XLSX: %w", err)
	}
	l := &leesXLSX{f: f}
	if err := l.begin(blad, vraag); err != nil {
		_ = f.Close()
		return nil, nil, err
	}
	return l, f, nil
}

func (l *leesXLSX) begin(blad string, vraag reflect.Type) error {
	bladen := l.f.GetSheetList()
	if blad == "" && len(bladen) > 0 {
		blad = bladen[0]
	}
	if i, err := l.f.GetSheetIndex(blad); err != nil || i < 0 {
		return fmt.Errorf("er is geen blad %q; er zijn: %s%s", wmo.Kort(blad), strings.Join(bladen, ", "), wmo.BedoeltU(blad, bladen...))
	}
	var err error
	if l.rijen, err = l.f.Rows(blad); err != nil {
		return fmt.Errorf("het blad is niet te lezen: %w", err)
	}
	koppen, err := l.lees()
	if err != nil {
		if errors.Is(err, io.EOF) {
			err = errors.New("het blad is leeg; in de eerste rij horen de sleutels van de vraag")
		}
		return err
	}
	if l.kop, err = leesKop(koppen, vraag); err != nil {
		return err
	}
	sinds1904 := false
	if p, err := l.f.GetWorkbookProps(); err == nil && p.Date1904 != nil {
		sinds1904 = *p.Date1904
	}
	l.kop.datumVanRekenblad = func(c string) (string, bool) {
		dagen, err := strconv.ParseUint(c, 10, 24)
		if err != nil {
			return "", false
		}
		t, err := excelize.ExcelDateToTime(float64(dagen), sinds1904)
		return t.Format(time.DateOnly), err == nil
	}
	return nil
}

func (l *leesXLSX) lees() ([]string, error) {
	if !l.rijen.Next() {
		if err := l.rijen.Error(); err != nil {
			return nil, fmt.Errorf("het blad is niet te lezen: %w", err)
		}
		return nil, io.EOF
	}
	l.rij++
	cellen, err := l.rijen.Columns()
	if err != nil {
		return nil, fmt.Errorf("rij %d is niet te lezen: %w", l.rij, err)
	}
	return cellen, nil
}

func (l *leesXLSX) Volgende() (Vraag, error) {
	for {
		cellen, err := l.lees()
		if err != nil {
			return Vraag{}, err
		}
		if v, leeg := l.kop.vraag(l.rij, cellen); !leeg {
			return v, nil
		}
	}
}
