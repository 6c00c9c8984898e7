// Package tabel writes answers as Dutch text for policy officers. How a value is written follows from its
// Go type; a field is named by its JSON key, with spaces.
package tabel

import (
	"cmp"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Toon writes an answer: the main answer on the first line, then everything it is based on, and last the
// facts that are still missing. kern are the keys of the main answer; a path with / leads to a key inside
// another.
func Toon(w io.Writer, antwoord any, kern ...string) error {
	return toon(&schrijver{w: w}, antwoord, kern)
}

// Verklaar is Toon for who wants to know why: every rule that was asked, also those that did not decide,
// and the sources as numbered notes, with the address at which each is read.
func Verklaar(w io.Writer, antwoord any, kern ...string) error {
	return verklaar(&schrijver{w: w, geheel: true, taal: Taal{noten: new(noten)}}, antwoord, kern)
}

// verklaar writes an answer, and the notes on its sources after it.
func verklaar(s *schrijver, antwoord any, kern []string) error {
	err := toon(s, antwoord, kern)
	for i, n := range s.taal.noten.lijst {
		nummer := "[" + strconv.Itoa(i+1) + "] "
		switch {
		case s.markdown && i == 0:
			s.regel(0, "bronnen")
			fallthrough
		case s.markdown:
			s.noot(nummer+n.bron, n.adres)
		case i == 0:
			s.regel(0, "\nbronnen")
			fallthrough
		default:
			s.regel(0, nummer, n.bron, "\n    ", n.adres)
		}
	}
	return cmp.Or(err, s.err)
}

func toon(s *schrijver, antwoord any, kern []string) error {
	v := inhoud(reflect.ValueOf(antwoord))
	if vs := velden(v); len(vs) > 0 {
		s.velden(s.kop(vs, append([]string{"naam"}, kern...)), 0)
	} else {
		s.blok(v, 0)
	}
	return s.slot()
}

// Veld writes one value under a name, with all that is in it.
func (t Taal) Veld(w io.Writer, naam string, x any) error {
	s := schrijver{w: w, taal: t}
	s.velden([]veld{{naam, inhoud(reflect.ValueOf(x))}}, 0)
	return s.slot()
}

// schrijver writes lines. It keeps the first error and the missing facts (vragen).
type schrijver struct {
	w        io.Writer
	err      error
	taal     Taal
	geheel   bool   // also what did not decide
	meeste   int    // elements of a list that are written; 0: all
	wit      string // white space before the next line
	vragen   []string
	markdown bool
}

func (s *schrijver) regel(diep int, delen ...string) {
	if s.markdown {
		s.punt(diep, strings.Join(delen, ""))
		return
	}
	in := strings.Repeat("  ", diep)
	regel := s.wit + in + strings.ReplaceAll(strings.Join(delen, ""), "\n", "\n"+in) + "\n"
	if s.wit = ""; s.err == nil {
		_, s.err = io.WriteString(s.w, wmo.Toonbaar(regel))
	}
}

func (s *schrijver) slot() error {
	if len(s.vragen) > 0 {
		s.regel(0, "vraag nog: ", strings.Join(s.vragen, ", "))
	}
	return s.err
}

// vraag keeps missing facts, each once.
func (s *schrijver) vraag(feiten []string) {
	for _, feit := range feiten {
		if !slices.Contains(s.vragen, feit) {
			s.vragen = append(s.vragen, feit)
		}
	}
}

// kop writes the first line, and returns the fields that it does not show in full.
func (s *schrijver) kop(vs []veld, kern []string) []veld {
	var delen []string
	peil := ""
	for _, f := range vs {
		if p, ok := reflect.TypeAssert[wmo.Peil](f.v); ok {
			peil, s.taal.Op = " (peil "+p.String()+")", p.Op
		}
	}
	for _, pad := range kern {
		if f, ok := zoek(vs, pad); ok {
			delen = append(delen, f.naam()+": "+s.taal.kort(f.v))
		}
	}
	if regel := strings.TrimSpace(strings.Join(delen, "; ") + peil); regel != "" {
		if s.markdown {
			s.alinea("**" + markdown(regel) + "**")
		} else {
			s.regel(0, regel)
		}
		s.wit = "\n"
	}
	return slices.DeleteFunc(vs, func(f veld) bool {
		return f.sleutel == "peil" || enkel(f.v) && slices.Contains(kern, f.sleutel)
	})
}

// zoek finds the field at the end of a path.
func zoek(vs []veld, pad string) (f veld, ok bool) {
	sleutel, rest, dieper := strings.Cut(pad, "/")
	i := slices.IndexFunc(vs, func(f veld) bool { return f.sleutel == sleutel })
	switch {
	case i < 0:
		return f, false
	case !dieper:
		return vs[i], true
	}
	f, ok = zoek(velden(vs[i].v), rest)
	f.sleutel = sleutel + " " + f.sleutel
	return f, ok
}

// kort is a value for the first line; a long list is only counted.
func (t Taal) kort(v reflect.Value) string {
	if s, past := t.tekst(v); past || v.Kind() != reflect.Slice {
		return s
	}
	return strconv.Itoa(v.Len())
}

// velden writes each field with everything in it.
func (s *schrijver) velden(vs []veld, diep int) {
	for _, f := range vs {
		m, besloten := besluit(f.v)
		tekst, past := s.taal.tekst(f.v)
		feiten, _ := reflect.TypeAssert[[]string](f.v)
		switch {
		case f.sleutel == "ontbreekt" && strings.HasPrefix(tekst, "/"):
			s.vraag(feiten)
		case besloten:
			s.regel(diep, f.naam(), ": ", tekst)
			s.besluit(&m, diep+1)
		case past:
			s.regel(diep, f.naam(), ": ", tekst)
		default:
			s.regel(diep, f.naam())
			s.blok(f.v, diep)
		}
	}
}

// besluit writes the steps that decide the outcome, and the reservations about other rules. The JSON
// document has all steps.
func (s *schrijver) besluit(m *wmo.Motivering[any], diep int) {
	for _, stap := range m.Stappen {
		if slices.Contains(m.Redenen, stap.Code) {
			s.regel(diep, s.taal.Tekst(stap))
		}
	}
	s.overige(m, diep)
	for _, v := range m.Voorbehouden {
		if !slices.Contains(m.Redenen, v.Code) {
			s.regel(diep, "let op: ", s.taal.Tekst(v))
		}
	}
	s.vraag(m.Ontbreekt)
}

// overige writes the rules that were asked and did not decide, and why an exception went before one.
func (s *schrijver) overige(m *wmo.Motivering[any], diep int) {
	for _, stap := range m.Stappen {
		switch {
		case !s.geheel || slices.Contains(m.Redenen, stap.Code):
		case stap.Verdrongen != "":
			s.regel(diep, "opzij gezet door ", stap.Verdrongen, ": ", s.taal.Tekst(stap))
		default:
			s.regel(diep, "niet beslissend, ", s.taal.Tekst(stap))
		}
	}
}

// blok writes a value that needs more than one line: a document by its fields, a list as a table or with
// a dash before each element.
func (s *schrijver) blok(v reflect.Value, diep int) {
	if v.Kind() != reflect.Slice {
		if t, ok := reflect.TypeAssert[Tabel](v); ok {
			s.tabel(diep, &t)
		}
		s.velden(velden(v), diep+1)
		return
	}
	if n := v.Len(); s.meeste > 0 && n > s.meeste {
		s.blok(v.Slice(0, s.meeste), diep)
		s.regel(diep+1, "en nog ", strconv.Itoa(n-s.meeste), ", te lezen in het document")
		return
	}
	if t := (&Tabel{}); s.taal.alsTabel(t, v) {
		s.tabel(diep, t)
		return
	}
	for i := range v.Len() {
		e := inhoud(v.Index(i))
		vs := velden(e)
		if len(vs) == 0 {
			s.regel(diep+1, "- ", s.taal.Tekst(e.Interface()))
		} else if eerste, past := s.taal.tekst(vs[0].v); past {
			s.regel(diep+1, "- ", vs[0].naam(), ": ", eerste)
			s.velden(vs[1:], diep+2)
		} else {
			s.regel(diep+1, "-")
			s.velden(vs, diep+2)
		}
	}
}
