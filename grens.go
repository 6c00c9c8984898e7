package wmo

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// grens is the limit of one field beyond that of its type. It stands in the tag of the
// field and nowhere else, in the words of JSON Schema, so that the schema has it too:
//
//	Aandeel *float64 `json:"aandeel,omitempty" jsonschema:"minimum=0,maximum=1"`
//	Van     string   `json:"van" jsonschema:"pattern=^([01][0-9]|2[0-3]):[0-5][0-9]$" vorm:"een tijd als 07:30"`
//
//	Naam    string   `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
//
// A number, an amount or a price has minimum, maximum, exclusiveMinimum, exclusiveMaximum
// and, when it is exact, decimalen, which a schema cannot say. A text has minLength and
// maxLength in characters, and pattern, whose meaning vorm says in Dutch. A list has
// minItems and maxItems; the other words in its tag are for its elements. A text with
// vorm "naam" is checked by [CheckNaam], or is empty when it has no minLength.
type grens struct {
	laagst, hoogst *rand // nil: no end
	decimalen      int   // −1: as many as there are

	minst, meest int // characters of a text, elements of a list; meest −1: no end
	patroon      patroon
	vorm         string // what the pattern asks, in Dutch
	naam         bool   // it is checked by CheckNaam
}

// patroon is the pattern of a text, compiled when a text is first held against it: that takes longer than
// reading a document, and most questions have no text with a pattern. A pattern that is none fits nothing.
type patroon func() (*regexp.Regexp, error)

func (p patroon) past(s string) bool {
	r, err := p()
	return err == nil && r.MatchString(s)
}

// rand is one end of a range.
type rand struct {
	getal  Getal
	breuk  float64
	binnen bool // the end itself belongs to it
}

// leesGrenzen reads the tags of a field: its own limit, and that of the elements of a list.
func leesGrenzen(tag reflect.StructTag, p *plan) (zelf, delen *grens, err error) {
	woorden := splitsTag(tag.Get("jsonschema"))
	vorm := tag.Get("vorm")
	if p.soort == soortLijst || p.soort == soortKaart {
		lijst, rest := woorden[:0:0], woorden[:0:0]
		for _, w := range woorden {
			if strings.HasPrefix(w, "minItems=") || strings.HasPrefix(w, "maxItems=") {
				lijst = append(lijst, w)
			} else {
				rest = append(rest, w)
			}
		}
		if delen, err = leesGrens(rest, vorm, p.deel); err != nil {
			return nil, nil, err
		}
		woorden, vorm = lijst, ""
	}
	zelf, err = leesGrens(woorden, vorm, p)
	return zelf, delen, err
}

// splitsTag splits at commas; one that belongs to a pattern has a backslash before it.
func splitsTag(tag string) []string {
	if tag == "" {
		return nil
	}
	const komma = "\x00"
	delen := strings.Split(strings.ReplaceAll(tag, `\,`, komma), ",")
	for i := range delen {
		delen[i] = strings.ReplaceAll(delen[i], komma, ",")
	}
	return delen
}

// sleutelwoorden are the words of a limit, each with the kinds of values that may have it.
var sleutelwoorden = map[string][]soort{
	"minimum": soortenGetal, "maximum": soortenGetal, "exclusiveMinimum": soortenGetal, "exclusiveMaximum": soortenGetal,
	"decimalen": {soortGetal, soortWaarde},
	"minLength": {soortTekst}, "maxLength": {soortTekst}, "pattern": {soortTekst},
	"minItems": {soortLijst, soortKaart}, "maxItems": {soortLijst, soortKaart},
}

var soortenGetal = []soort{soortHeel, soortBreuk, soortGetal, soortWaarde}

// leesGrens reads the words of one limit; nil when there are none.
func leesGrens(woorden []string, vorm string, p *plan) (*grens, error) {
	if len(woorden) == 0 && vorm == "" {
		return nil, nil //nolint:nilnil // most fields have no limit of their own
	}
	g := &grens{decimalen: -1, meest: -1, vorm: vorm, naam: vorm == "naam"}
	for _, w := range woorden {
		woord, waarde, _ := strings.Cut(w, "=")
		if !slices.Contains(sleutelwoorden[woord], p.soort) {
			return nil, fmt.Errorf("de grens %q past niet bij %s", w, p.wat)
		}
		if err := g.zet(woord, waarde); err != nil {
			return nil, fmt.Errorf("de grens %q: %w", w, err)
		}
	}
	if g.patroon != nil && (vorm == "" || g.naam) || g.patroon == nil && vorm != "" && !g.naam {
		return nil, fmt.Errorf("een patroon zegt in vorm wat het vraagt, en niets anders doet dat: %q", vorm)
	}
	return g, nil
}

func (g *grens) zet(woord, waarde string) (err error) {
	switch woord {
	case "minimum":
		g.laagst, err = leesRand(waarde, true)
	case "exclusiveMinimum":
		g.laagst, err = leesRand(waarde, false)
	case "maximum":
		g.hoogst, err = leesRand(waarde, true)
	case "exclusiveMaximum":
		g.hoogst, err = leesRand(waarde, false)
	case "decimalen":
		g.decimalen, err = strconv.Atoi(waarde)
	case "minLength", "minItems":
		g.minst, err = strconv.Atoi(waarde)
	case "maxLength", "maxItems":
		g.meest, err = strconv.Atoi(waarde)
	default:
		g.patroon = sync.OnceValues(func() (*regexp.Regexp, error) { return regexp.Compile(waarde) })
	}
	return err
}

func leesRand(waarde string, binnen bool) (*rand, error) {
	g, err := ParseGetal(waarde)
	if err != nil {
		return nil, err
	}
	breuk, err := strconv.ParseFloat(waarde, 64)
	return &rand{g, breuk, binnen}, err
}

// breuk finds a number outside the range; NaN lies nowhere.
func (g *grens) breuk(x float64) (m Melding, bericht string) {
	if l := g.laagst; l != nil && !(x > l.breuk || l.binnen && x == l.breuk) {
		return g.buiten(strconv.FormatFloat(x, 'f', -1, 64))
	}
	if h := g.hoogst; h != nil && !(x < h.breuk || h.binnen && x == h.breuk) {
		return g.buiten(strconv.FormatFloat(x, 'f', -1, 64))
	}
	return Melding{}, ""
}

// geschreven finds a number that is outside the range as it was written, and on its end as a double: the
// schema refuses it. A double tells texts of up to fifteen characters apart.
func (g *grens) geschreven(s []byte) (m Melding, bericht string) {
	if len(s) <= 15 {
		return Melding{}, ""
	}
	x, err := ParseGetal(string(s))
	if err != nil {
		return Melding{}, "" // cannot happen: its form was read
	}
	return g.getal(x)
}

// getal finds an exact number outside the range, or one that is written finer than it may be.
func (g *grens) getal(x Getal) (m Melding, bericht string) {
	if l := g.laagst; l != nil {
		if c := x.Compare(l.getal); c < 0 || c == 0 && !l.binnen {
			return g.buiten(x.String())
		}
	}
	if h := g.hoogst; h != nil {
		if c := x.Compare(h.getal); c > 0 || c == 0 && !h.binnen {
			return g.buiten(x.String())
		}
	}
	if g.decimalen >= 0 && !x.isAfgerond(g.decimalen) {
		return docDecimalen, fmt.Sprintf("%s heeft meer dan %d decimalen", Kort(komma(x.String())), g.decimalen)
	}
	return Melding{}, ""
}

// buiten says in Dutch what a number should have been.
func (g *grens) buiten(x string) (m Melding, bericht string) {
	l, h := g.laagst, g.hoogst
	if l != nil && h != nil && l.binnen && h.binnen {
		return docBereik, fmt.Sprintf("%s ligt niet tussen %s en %s", Kort(komma(x)), l, h)
	}
	var eisen []string
	if l != nil {
		eisen = append(eisen, l.eis("groter dan", "minstens"))
	}
	if h != nil {
		eisen = append(eisen, h.eis("kleiner dan", "hoogstens"))
	}
	return docBereik, Kort(komma(x)) + " past hier niet: het is " + strings.Join(eisen, " en ")
}

// String is the end as a Dutch reader writes it.
func (r *rand) String() string { return komma(r.getal.String()) }

func (r *rand) eis(buiten, binnen string) string {
	if r.binnen {
		return binnen + " " + r.String()
	}
	return buiten + " " + r.String()
}

// komma writes a number as a Dutch reader does.
func komma(s string) string { return strings.Replace(s, ".", ",", 1) }

// tekst finds a text that is empty, too short, too long or of another form.
func (g *grens) tekst(s string) (m Melding, bericht string) {
	if g.minst > 0 && strings.Trim(s, " \t\n\r") == "" {
		return docLengte, "hier hoort een tekst, en geen lege"
	}
	switch n := utf8.RuneCountInString(s); {
	case n < g.minst:
		return docLengte, fmt.Sprintf("een tekst van %d tekens is te kort; hier horen er minstens %d", n, g.minst)
	case g.meest >= 0 && n > g.meest:
		return docLengte, fmt.Sprintf("een tekst van %d tekens is te lang; hier passen er hoogstens %d", n, g.meest)
	case g.naam && s != "" && CheckNaam(s) != nil:
		return docNaam, CheckNaam(s).Error()
	case g.patroon != nil && !g.patroon.past(s):
		return docVorm, fmt.Sprintf("%q is niet %s", Kort(s), g.vorm)
	default:
		return Melding{}, ""
	}
}

// aantal finds a list with too few or too many elements.
func (g *grens) aantal(n int) (m Melding, bericht string) {
	switch {
	case n < g.minst:
		return docAantal, fmt.Sprintf("%d is te weinig; hier horen er minstens %d", n, g.minst)
	case g.meest >= 0 && n > g.meest:
		return docAantal, fmt.Sprintf("%d is te veel; hier passen er hoogstens %d", n, g.meest)
	default:
		return Melding{}, ""
	}
}

// keur holds a value that is there against a limit.
func (g *grens) keur(v reflect.Value, s soort) (m Melding, bericht string) {
	switch s {
	case soortTekst:
		return g.tekst(v.String())
	case soortHeel:
		return g.breuk(float64(v.Int()))
	case soortBreuk:
		return g.breuk(v.Float())
	case soortLijst, soortKaart:
		return g.aantal(v.Len())
	case soortGetal, soortWaarde:
		if x, ok := alsGetal(v); ok {
			return g.getal(x)
		}
		return Melding{}, ""
	default:
		return Melding{}, ""
	}
}

// alsGetal is the number of a number, an amount or a price.
func alsGetal(v reflect.Value) (Getal, bool) {
	switch v.Type() {
	case typeGetal:
		return reflect.TypeAssert[Getal](v)
	case typeBedrag:
		b, ok := reflect.TypeAssert[Bedrag](v)
		return b.Getal(), ok
	case typeTarief:
		t, ok := reflect.TypeAssert[Tarief](v)
		return t.Bedrag().Getal(), ok
	default:
		return Getal{}, false
	}
}
