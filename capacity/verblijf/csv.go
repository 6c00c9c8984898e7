package verblijf

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
)

// kolommen are the columns that a file of spells can have, and moet those that it must have.
var (
	kolommen = []string{
		"client", "vorm", "naam", "begindatum", "beginOnbekend", "einddatum", "aanbieder", "gemeente", "herkomst", "bestemming", "niveau",
	}
	moet = []string{"client", "vorm", "begindatum"}
)

// ParseSpells reads a CSV file of spells: a first line with the keys of [Zorgperiode] in any
// order, then one spell a line; between cells a semicolon, or a comma, whichever the first
// line has most of. Days are written as JJJJ-MM-DD. An empty cell is not known. The error is
// wmo.Bevindingen, with the line and column of everything that is wrong.
func ParseSpells(data []byte) ([]Zorgperiode, error) {
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	if !utf8.Valid(data) {
		return nil, wmo.Bevindingen{{Code: "DOC-UTF8", Plaats: []string{""}, Bericht: "dit bestand is geen UTF-8; bewaar het als CSV UTF-8"}}
	}
	r := csv.NewReader(bytes.NewReader(data))
	r.Comma, r.FieldsPerRecord, r.ReuseRecord = scheiding(data), -1, true
	var l csvlezer
	kop, err := r.Read()
	if errors.Is(err, io.EOF) {
		l.Neem(wmo.Bevinding{Code: "DOC-SYNTAX", Plaats: []string{""}, Bericht: "het bestand is leeg; op de eerste regel horen de namen van de kolommen"})
		return nil, l.Err()
	}
	if err == nil {
		l.leesKop(kop)
	}
	for err == nil && len(l.Bevindingen) <= wmo.MaxBevindingen {
		var cellen []string
		if cellen, err = r.Read(); err == nil {
			regel, _ := r.FieldPos(0)
			l.leesRij(regel, cellen)
		}
	}
	var fout *csv.ParseError
	if errors.As(err, &fout) {
		l.Neem(wmo.Bevinding{
			Code: "DOC-SYNTAX", Plaats: []string{""},
			Bericht: fmt.Sprintf("dit is geen CSV op regel %d, teken %d: een aanhalingsteken staat verkeerd", fout.Line, fout.Column),
		})
	}
	return l.perioden, l.Err()
}

// scheiding is what separates cells.
func scheiding(data []byte) rune {
	eerste, _, _ := bytes.Cut(data, []byte("\n"))
	if bytes.Count(eerste, []byte(";")) >= bytes.Count(eerste, []byte(",")) {
		return ';'
	}
	return ','
}

// csvlezer turns rows into spells.
type csvlezer struct {
	wmo.Bevindingen

	kop      []string // "" for a column that is not read
	perioden []Zorgperiode
}

// leesKop finds the columns. One that begins with # is a remark.
func (l *csvlezer) leesKop(kop []string) {
	for _, naam := range kop {
		naam = strings.TrimSpace(naam)
		i := slices.IndexFunc(kolommen, func(k string) bool { return strings.EqualFold(k, naam) })
		switch {
		case naam == "" || strings.HasPrefix(naam, "#"):
			l.kop = append(l.kop, "")
		case i < 0:
			l.kolom("DOC-SLEUTEL-ONBEKEND", fmt.Sprintf("de kolom %q is er niet; er zijn: %s%s", wmo.Kort(naam), strings.Join(kolommen, ", "),
				wmo.BedoeltU(naam, kolommen...)))
			l.kop = append(l.kop, "")
		case slices.Contains(l.kop, kolommen[i]):
			l.kolom("DOC-SLEUTEL-DUBBEL", fmt.Sprintf("de kolom %q staat er twee keer", kolommen[i]))
			l.kop = append(l.kop, "")
		default:
			l.kop = append(l.kop, kolommen[i])
		}
	}
	for _, naam := range moet {
		if !slices.Contains(l.kop, naam) {
			l.kolom("DOC-SLEUTEL-ONTBREEKT", fmt.Sprintf("de kolom %q ontbreekt", naam))
		}
	}
}

func (l *csvlezer) kolom(code, bericht string) {
	l.Neem(wmo.Bevinding{Code: code, Plaats: []string{""}, Bericht: "regel 1: " + bericht})
}

// leesRij reads one spell with the strict reader of documents, so that a cell is held to
// what a document may say, and tells where it stood.
func (l *csvlezer) leesRij(regel int, cellen []string) {
	rij := map[string]any{}
	for i, cel := range cellen {
		cel = strings.TrimSpace(cel)
		switch {
		case cel == "":
		case i >= len(l.kop):
			l.cel(regel, "", "DOC-SYNTAX", fmt.Sprintf("er zijn %d cellen en %d kolommen", len(cellen), len(l.kop)))
			return
		case l.kop[i] == "beginOnbekend":
			ja, ok := jaNee(cel)
			if !ok {
				l.cel(regel, l.kop[i], "DOC-WAARDE", fmt.Sprintf("%q is geen ja of nee", wmo.Kort(cel)))
			}
			rij[l.kop[i]] = ja
		case l.kop[i] != "":
			rij[l.kop[i]] = cel
		}
	}
	if len(rij) == 0 {
		return
	}
	data, err := json.Marshal(rij)
	if err != nil {
		return // cannot happen: it is text
	}
	p, err := wmo.Decode[Zorgperiode](data)
	var bs wmo.Bevindingen
	if errors.As(err, &bs) {
		for _, b := range bs {
			if naam := strings.TrimPrefix(b.Plaats[0], "/"); naam == "" || slices.Contains(l.kop, naam) { // a column that is not there was told
				l.cel(regel, naam, b.Code, b.Bericht)
			}
		}
	}
	l.perioden = append(l.perioden, p)
}

// cel reports what is wrong with a cell, at the place that it would have in a document.
func (l *csvlezer) cel(regel int, kolom, code, bericht string) {
	plaats, waar := "/perioden/"+strconv.Itoa(len(l.perioden)), "regel "+strconv.Itoa(regel)
	if kolom != "" {
		plaats, waar = plaats+"/"+kolom, waar+", kolom "+kolom
	}
	l.Neem(wmo.Bevinding{Code: code, Plaats: []string{plaats}, Bericht: waar + ": " + bericht})
}

func jaNee(s string) (ja, ok bool) {
	switch strings.ToLower(s) {
	case "ja", "true", "1":
		return true, true
	case "nee", "false", "0":
		return false, true
	default:
		return false, false
	}
}
