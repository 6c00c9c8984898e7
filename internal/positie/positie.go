// Package positie tells where in the text of a document a finding is: the line and the column of what its
// JSON Pointer points at.
package positie

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
)

// Positie is a place in a text as an editor counts: both from 1, and a column is a character.
type Positie struct{ Regel, Kolom int }

// Zoek finds each place of the findings in the text: a key of an object where that key begins, an element
// of a list where it begins. What is not there, such as a key that is missing, is where the object begins
// that should have it. Of a key that stands there twice it is the last. In a text that is no JSON it is
// where reading stopped.
func Zoek(tekst []byte, bevindingen wmo.Bevindingen) map[string]Positie {
	plaatsen := map[string]int{}
	wortel := &knoop{}
	for _, b := range bevindingen {
		for _, plaats := range b.Plaats {
			plaatsen[plaats] = 0
			wortel.neem(plaats)
		}
	}
	if fout, ok := onleesbaar(tekst); ok {
		for plaats := range plaatsen {
			plaatsen[plaats] = fout
		}
		return tel(tekst, plaatsen)
	}
	l := loper{tekst: tekst, d: json.NewDecoder(bytes.NewReader(tekst))}
	l.d.UseNumber()
	if t, begin := l.token(); t != nil {
		wortel.begin = begin
		l.waarde(t, wortel)
	}
	for plaats := range plaatsen {
		plaatsen[plaats] = wortel.zoek(plaats)
	}
	return tel(tekst, plaatsen)
}

// onleesbaar is the offset of the first byte that no reader of JSON takes.
func onleesbaar(tekst []byte) (offset int, ok bool) {
	for i := 0; i < len(tekst); {
		r, n := utf8.DecodeRune(tekst[i:])
		if r == utf8.RuneError && n == 1 {
			return i, true
		}
		i += n
	}
	var ruw json.RawMessage
	var s *json.SyntaxError
	if err := json.Unmarshal(tekst, &ruw); errors.As(err, &s) {
		offset = max(int(s.Offset)-1, 0) // it counts the byte at fault
		for offset > 0 && !utf8.RuneStart(tekst[offset]) {
			offset--
		}
		return offset, true
	}
	return 0, false
}

// knoop is a place that is asked for, or one on the way to it.
type knoop struct {
	begin    int
	gezien   bool
	kinderen map[string]*knoop // by the part of the pointer, escaped as it stands there
}

func (k *knoop) neem(plaats string) {
	for _, deel := range delen(plaats) {
		if k.kinderen == nil {
			k.kinderen = map[string]*knoop{}
		}
		if k.kinderen[deel] == nil {
			k.kinderen[deel] = &knoop{}
		}
		k = k.kinderen[deel]
	}
}

// zoek is where a place begins, or else the nearest one above it.
func (k *knoop) zoek(plaats string) int {
	for _, deel := range delen(plaats) {
		kind := k.kinderen[deel]
		if !kind.gezien {
			break
		}
		k = kind
	}
	return k.begin
}

func delen(plaats string) []string {
	if plaats == "" {
		return nil
	}
	return strings.Split(plaats[1:], "/")
}

// loper walks the tokens of a text that is known to be JSON.
type loper struct {
	tekst []byte
	d     *json.Decoder
}

// token is the next token and where it begins; nil at the end.
func (l *loper) token() (t json.Token, begin int) {
	begin = int(l.d.InputOffset())
	t, err := l.d.Token()
	if err != nil {
		return nil, begin
	}
	for begin < len(l.tekst) && strings.IndexByte(" \t\r\n,:", l.tekst[begin]) >= 0 {
		begin++
	}
	return t, begin
}

// waarde walks the value that begins with t. Nothing in it is asked for when k is nil.
func (l *loper) waarde(t json.Token, k *knoop) {
	switch t {
	case json.Delim('{'):
		for l.d.More() {
			sleutel, begin := l.token()
			naam, _ := sleutel.(string)
			kind := k.zie(stap(naam), begin)
			deel, _ := l.token()
			l.waarde(deel, kind)
		}
		l.token()
	case json.Delim('['):
		for i := 0; l.d.More(); i++ {
			deel, begin := l.token()
			l.waarde(deel, k.zie(strconv.Itoa(i), begin))
		}
		l.token()
	default:
	}
}

// zie notes where a child begins; nil when it is not asked for.
func (k *knoop) zie(deel string, begin int) *knoop {
	if k == nil || k.kinderen[deel] == nil {
		return nil
	}
	kind := k.kinderen[deel]
	kind.begin, kind.gezien = begin, true
	return kind
}

// stap is a key as it stands in a pointer of the reader: shortened, and with what nobody sees escaped.
func stap(sleutel string) string {
	if len(sleutel) > wmo.MaxSleutel {
		sleutel = wmo.Kort(sleutel)
	}
	return wmo.Wijs(wmo.Toonbaar(sleutel))[1:]
}

// tel turns offsets into lines and columns, in one pass.
func tel(tekst []byte, offsets map[string]int) map[string]Positie {
	plaatsen := make([]string, 0, len(offsets))
	for plaats := range offsets {
		plaatsen = append(plaatsen, plaats)
	}
	slices.SortFunc(plaatsen, func(a, b string) int { return offsets[a] - offsets[b] })
	posities := make(map[string]Positie, len(offsets))
	p, tot := Positie{1, 1}, 0
	for _, plaats := range plaatsen {
		stuk := tekst[tot:min(offsets[plaats], len(tekst))]
		tot += len(stuk)
		if n := bytes.Count(stuk, []byte{'\n'}); n > 0 {
			p.Regel += n
			p.Kolom = 1
			stuk = stuk[bytes.LastIndexByte(stuk, '\n')+1:]
		}
		p.Kolom += utf8.RuneCount(stuk)
		posities[plaats] = p
	}
	return posities
}
