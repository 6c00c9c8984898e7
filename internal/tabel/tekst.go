package tabel

import (
	"cmp"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/gebied"
)

const (
	duizend         = 3  // digits between two points
	meesteDecimalen = 4  // of a number whose type does not say how many
	kort            = 40 // most characters of a value that shares a line with others
	weinig          = 3  // most fields on a line
	meesteStappen   = 75 // most steps of a calculation that are written without notes
)

// Taal writes values in Dutch. When Op is set, municipalities get the name that they had on that day.
type Taal struct {
	Op wmo.Datum

	noten *noten // of the sources, when the text has them
}

// Tekst writes a value by its type.
func (t Taal) Tekst(x any) string {
	s, _ := t.tekst(inhoud(reflect.ValueOf(x)))
	return s
}

// tekst is a value as text on one line, and whether it fits on the line of its name.
func (t Taal) tekst(v reflect.Value) (s string, past bool) {
	if !v.IsValid() {
		return "", true
	}
	if s, eigen := t.eigen(v.Interface()); eigen {
		return s, true
	}
	switch v.Kind() {
	case reflect.Bool:
		return wmo.UitkomstOf(v.Bool()).String(), true
	case reflect.Float64:
		return strings.TrimRight(strings.TrimRight(Getal(v.Float(), meesteDecimalen), "0"), ","), true
	case reflect.String:
		return woord(v), true
	case reflect.Slice:
		return t.opsomming(v)
	case reflect.Struct:
		if m, ok := besluit(v); ok {
			return t.antwoord(&m), false
		}
		return t.opEenRij(velden(v))
	default:
		return fmt.Sprint(v), true
	}
}

// eigen is the text of a value whose type has a form of its own; false for other types.
func (t Taal) eigen(x any) (string, bool) {
	switch x := x.(type) {
	case wmo.Bedrag, wmo.Tarief:
		return Exact(fmt.Sprint(x)), true
	case wmo.Getal:
		return Exact(x.Afgerond(meesteDecimalen, wmo.Rekenkundig).String()), true
	case capacity.Kans:
		return Procent(float64(x), 2), true
	case capacity.Spreiding:
		return fmt.Sprint(x.Onder, "–", x.Boven), true
	case capacity.Kansband:
		return fmt.Sprintf("%s (%d–%d)", Getal(x.Verwacht, 1), x.Onder, x.Boven), true
	case wmo.Gemeentecode:
		if g, ok := gebied.FindMunicipality(x, t.Op); ok && t.Op.IsValid() {
			return g.String(), true
		}
		return x.String(), true
	case wmo.Bron:
		return t.bron(&x)[1:], true
	case wmo.Grootheid:
		return strings.TrimSpace(x.Naam + " " + t.Tekst(x.Waarde) + " " + x.Eenheid), true
	case wmo.Berekening:
		return strconv.Itoa(len(x)) + " stappen, te lezen in het document", len(x) > meesteStappen && t.noten == nil
	}
	if s, ok := t.zin(x); ok {
		return s, true
	}
	if s, ok := x.(fmt.Stringer); ok {
		return s.String(), true
	}
	return "", false
}

// zin is the sentence for a reservation, finding and the like, with code and source; false for other
// types.
func (t Taal) zin(x any) (string, bool) {
	switch x := x.(type) {
	case wmo.Voorbehoud:
		return x.Tekst + " [" + x.Code + "]" + t.bron(x.Bron), true
	case wmo.Bevinding:
		return x.String() + t.bron(x.Bron), true
	case wmo.MotiveringStap:
		return x.Uitkomst.String() + ": " + x.Tekst + " [" + x.Code + "]" + t.bron(&x.Bron), true
	case wmo.Rekenstap:
		s := x.Naam + ": " + t.Tekst(x.Uitkomst) + " [" + x.Code + "]" + t.bron(&x.Bron) + "\n  " + x.Formule
		if len(x.Invoer) > 0 {
			s += ", met " + t.Tekst(x.Invoer)
		}
		return s, true
	default:
		return "", false
	}
}

// antwoord is the outcome of a decision, with its value if it has one.
func (t Taal) antwoord(m *wmo.Motivering[any]) string {
	s := m.Uitkomst.String()
	if !reflect.ValueOf(m.Waarde).IsZero() {
		s += ", " + t.Tekst(m.Waarde)
	}
	if len(m.Stappen) == 0 {
		s += " (voor deze dag is geen regel opgenomen)"
	}
	return s
}

// opsomming joins the elements of a list by commas, or by semicolons when an element has a comma.
func (t Taal) opsomming(v reflect.Value) (s string, past bool) {
	delen, tussen, past := make([]string, v.Len()), ", ", true
	for i := range delen {
		e := inhoud(v.Index(i))
		delen[i], _ = t.tekst(e)
		past = past && enkel(e) && utf8.RuneCountInString(delen[i]) <= kort && (len(velden(e)) == 0 || v.Len() <= weinig)
		if strings.Contains(delen[i], ",") {
			tussen = "; "
		}
	}
	return cmp.Or(strings.Join(delen, tussen), "geen"), past
}

// opEenRij joins the fields of a document, and says whether they are few and short enough for one line.
func (t Taal) opEenRij(vs []veld) (s string, past bool) {
	delen, past := make([]string, len(vs)), len(vs) > 0 && len(vs) <= weinig
	for i, f := range vs {
		tekst, _ := t.tekst(f.v)
		delen[i], past = f.naam()+" "+tekst, past && enkel(f.v) && utf8.RuneCountInString(tekst) <= kort
	}
	return strings.Join(delen, ", "), past
}

// bron cites a source, with its degree of certainty and the number of its note.
func (t Taal) bron(b *wmo.Bron) string {
	if b == nil {
		return ""
	}
	if s, versie := strings.CutSuffix(b.String(), ")"); versie && b.Versie.IsValid() {
		return " " + s + ", " + b.Zekerheid.String() + ")" + t.noten.bij(b)
	}
	return " " + b.String() + " (" + b.Zekerheid.String() + ")" + t.noten.bij(b)
}

// spelling turns words of enumerations and keys, which have no diacritics, into proper Dutch.
var spelling = strings.NewReplacer("_", " ", "client", "cliënt", "financien", "financiën", "beeindigd", "beëindigd", "categorieen", "categorieën")

// Woord writes a word of an enumeration in proper Dutch.
func Woord(s string) string { return spelling.Replace(s) }

// woord is Woord for a word of an enumeration, and writes a number that is text in JSON as a number.
// Other text is not changed.
func woord(v reflect.Value) string {
	s := v.String()
	if _, opsomming := reflect.TypeAssert[interface{ Woorden() []wmo.Woord }](v); opsomming {
		return Woord(s)
	}
	if _, err := wmo.ParseGetal(s); err == nil && strings.Contains(s, ".") {
		return Exact(s)
	}
	return strings.ReplaceAll(s, "\n", " ")
}

// Exact writes a decimal number in the Dutch way, without rounding: a comma before the decimals, points
// between the thousands.
func Exact(s string) string {
	geheel, fractie, heeft := strings.Cut(s, ".")
	for n := len(geheel) - duizend; n > 0 && geheel[n-1] != '-'; n -= duizend {
		geheel = geheel[:n] + "." + geheel[n:]
	}
	if heeft {
		geheel += "," + fractie
	}
	return geheel
}

// Euro writes an amount for a sentence, without cents when these are zero.
func Euro(b wmo.Bedrag) string { return "€ " + strings.TrimSuffix(Exact(b.String()), ",00") }

// Procent writes a share (0.5) as a percentage.
func Procent(x float64, decimalen int) string { return Getal(100*x, decimalen) + " %" }

// Getal writes a number with this number of decimals.
func Getal(x float64, decimalen int) string {
	s := strconv.FormatFloat(x, 'f', decimalen, 64)
	if strings.Trim(s, "-0.") == "" {
		s = strings.TrimPrefix(s, "-")
	}
	return Exact(s)
}
