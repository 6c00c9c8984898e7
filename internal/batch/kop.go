package batch

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/cel"
)

// kop are the columns of a table, with the document that a row makes.
type kop struct {
	wortel            *knoop
	id, op, bekend    int // column numbers; -1 without
	kolommen          int
	getypt            bool // cells are as somebody typed them, and no numbers of a sheet
	datumVanRekenblad func(string) (string, bool)
}

// knoop is a place in the document: what stands in a column, or an object or a list of those.
type knoop struct {
	sleutel string
	kolom   int // -1 for an object or a list
	vorm    vorm
	lijst   bool
	delen   []*knoop
}

// leesKop makes the columns out of the heads of a table. Each is a path of keys such as voorziening,
// persoon/leeftijd, /persoon/leeftijd or persoon.leeftijd; in a list the number of the element stands
// between, from 0. A head that is empty or begins with # is a remark, and not read.
func leesKop(koppen []string, vraag reflect.Type) (*kop, error) {
	k := &kop{wortel: &knoop{kolom: -1}, id: -1, op: -1, bekend: -1, kolommen: len(koppen)}
	eigen := map[string]*int{sleutelID: &k.id, sleutelOp: &k.op, sleutelBekend: &k.bekend}
	gehad := map[string]bool{}
	for i, naam := range koppen {
		naam = strings.TrimSpace(naam)
		if naam == "" || strings.HasPrefix(naam, "#") {
			continue
		}
		pad := strings.FieldsFunc(naam, func(r rune) bool { return r == '/' || r == '.' })
		if gehad[strings.Join(pad, "/")] {
			return nil, fmt.Errorf("de kolom %q staat er twee keer", wmo.Kort(naam))
		}
		gehad[strings.Join(pad, "/")] = true
		if doel := eigen[strings.ToLower(naam)]; doel != nil {
			*doel = i
			continue
		}
		if err := k.wortel.kolomErbij(i, naam, pad, vraag); err != nil {
			return nil, err
		}
	}
	if len(k.wortel.delen) == 0 {
		return nil, fmt.Errorf("de eerste rij noemt geen sleutels van de vraag, zoals %s", strings.Join(namen(vraag), ", "))
	}
	return k, nil
}

func namen(t reflect.Type) []string {
	var ns []string
	for _, v := range velden(t) {
		ns = append(ns, v.sleutel)
	}
	return ns
}

// kolomErbij adds a column at the place that its path names, and refuses one that the question does not
// have: else each row would be refused for it.
func (k *knoop) kolomErbij(kolom int, naam string, pad []string, t reflect.Type) error {
	geheel := false
	for i, sleutel := range pad {
		switch {
		case t.Kind() == reflect.Slice && !enkel(t):
			if _, err := strconv.ParseUint(sleutel, 10, 16); err != nil {
				return fmt.Errorf("in de kolom %q hoort na %q het nummer van een deel, zoals 0, en niet %q",
					wmo.Kort(naam), wmo.Kort(strings.Join(pad[:i], "/")), wmo.Kort(sleutel))
			}
			k.lijst, t = true, zonderWijzer(t.Elem())
		case t.Kind() == reflect.Map:
			t = zonderWijzer(t.Elem())
		default:
			var ok bool
			if t, ok = bij(t, sleutel); !ok {
				return fmt.Errorf("de kolom %q past niet: de vraag kent de sleutel %q niet; een kolom die niet mee moet doen begint met #%s",
					wmo.Kort(naam), wmo.Kort(sleutel), wmo.BedoeltU(sleutel, namen(t)...))
			}
		}
		geheel = geheel || k.kolom >= 0
		k = k.deel(sleutel)
	}
	if geheel || len(k.delen) > 0 {
		return fmt.Errorf("de kolom %q is een geheel waarvan ook delen een kolom hebben", wmo.Kort(naam))
	}
	k.kolom, k.vorm = kolom, vormVan(t)
	return nil
}

func bij(t reflect.Type, sleutel string) (reflect.Type, bool) {
	for _, v := range velden(t) {
		if v.sleutel == sleutel {
			return v.van, true
		}
	}
	return t, false
}

func (k *knoop) deel(sleutel string) *knoop {
	for _, d := range k.delen {
		if d.sleutel == sleutel {
			return d
		}
	}
	d := &knoop{sleutel: sleutel, kolom: -1}
	k.delen = append(k.delen, d)
	return d
}

// vraag makes the row of a table; leeg says that nothing stands in it.
func (k *kop) vraag(rij int, cellen []string) (v Vraag, leeg bool) {
	v.Rij, leeg = rij, true
	for i, c := range cellen {
		if c == "" {
			continue
		}
		leeg = false
		if i >= k.kolommen {
			v.Bevindingen = wmo.Bevindingen{{
				Code: "DOC-SYNTAX", Plaats: []string{""}, Bericht: fmt.Sprintf("deze rij heeft meer cellen dan de %d kolommen van de eerste rij", k.kolommen),
			}}
		}
	}
	if c := celIn(cellen, k.id); c != "" {
		v.ID = alsJSON(c)
	}
	for _, d := range []struct {
		kolom   int
		sleutel string
		doel    *wmo.Datum
	}{{k.op, sleutelOp, &v.Op}, {k.bekend, sleutelBekend, &v.Bekend}} {
		if c := celIn(cellen, d.kolom); c != "" {
			v.dag(d.sleutel, alsJSON(k.datum(c)), d.doel)
		}
	}
	var b bytes.Buffer
	if !k.schrijf(&b, k.wortel, cellen, "", &v.twijfel) {
		b.WriteString("{}")
	}
	v.Document = b.Bytes()
	return v, leeg
}

func celIn(cellen []string, i int) string {
	if i < 0 || i >= len(cellen) {
		return ""
	}
	return cellen[i]
}

// schrijf writes a place of the document, of which plaats is the JSON Pointer; false when nothing of it stands in
// the row. What can be read in two ways goes to twijfel.
func (k *kop) schrijf(b *bytes.Buffer, n *knoop, cellen []string, plaats string, twijfel *wmo.Bevindingen) bool {
	if n.kolom >= 0 {
		c := celIn(cellen, n.kolom)
		if c != "" {
			waarde, err := k.waarde(n.vorm, c)
			if err != nil {
				*twijfel = append(*twijfel, wmo.Bevinding{Code: "DOC-WAARDE", Plaats: []string{plaats}, Bericht: err.Error()})
			}
			b.Write(waarde)
		}
		return c != ""
	}
	begin := b.Len()
	b.WriteByte("{["[btoi(n.lijst)])
	delen := 0
	for _, d := range n.delen {
		hier, sleutel := b.Len(), d.sleutel
		if delen > 0 {
			b.WriteByte(',')
		}
		if n.lijst {
			sleutel = strconv.Itoa(delen) // those without a cell are left out
		} else {
			b.Write(alsJSON(d.sleutel))
			b.WriteByte(':')
		}
		if k.schrijf(b, d, cellen, plaats+wmo.Wijs(sleutel), twijfel) {
			delen++
		} else {
			b.Truncate(hier)
		}
	}
	b.WriteByte("}]"[btoi(n.lijst)])
	if delen == 0 {
		b.Truncate(begin)
	}
	return delen > 0
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

var (
	getalvorm  = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$`)
	bedragvorm = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`)
)

// waarde is a cell as JSON. What is not of the form that belongs there goes as text, which the reader then
// refuses with the place and the reason; with an error it goes as null, which is refused everywhere.
func (k *kop) waarde(v vorm, c string) ([]byte, error) {
	if !utf8.ValidString(c) {
		return []byte(`"` + c + `"`), nil // refused as it stands
	}
	if k.getypt && (v == alsGetal || v == alsBedrag) {
		getal, err := cel.Getal(c)
		if errors.As(err, new(*cel.Dubbelzinnig)) {
			return []byte("null"), err
		}
		if err == nil {
			c = getal
		}
	}
	switch {
	case v == alsGetal && getalvorm.MatchString(c), v == alsStuk && json.Valid([]byte(c)):
		return []byte(c), nil
	case v == alsBedrag && bedragvorm.MatchString(c):
		return alsJSON(cel.Bedrag(c)), nil
	case v == alsJaNee:
		return jaNee(c), nil
	case v == alsDatum:
		return alsJSON(k.datum(c)), nil
	default:
		return alsJSON(c), nil
	}
}

func jaNee(c string) []byte {
	switch strings.ToLower(c) {
	case "true", "waar", "ja", "1":
		return []byte("true")
	case "false", "onwaar", "nee", "0":
		return []byte("false")
	default:
		return alsJSON(c)
	}
}

// datum is a day as it stands in a document, also when a sheet holds it as a number of days.
func (k *kop) datum(c string) string {
	if k.datumVanRekenblad != nil {
		if d, ok := k.datumVanRekenblad(c); ok {
			return d
		}
	}
	return c
}
