package wmo

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// lezer walks the text of one document beside the plan of its Go type. The text is known
// to be valid JSON and UTF-8, so the first byte of a value tells its kind.
type lezer struct {
	pad

	data  []byte
	i     int // the next byte
	delen int // elements of lists so far

	meesteBytes int
	meesteDelen int
	resultaat   bool // a result, which may have a receipt

	gestopt bool
}

// volgt skips blanks and says what comes.
func (l *lezer) volgt() byte {
	for ; l.i < len(l.data); l.i++ {
		if b := l.data[l.i]; b != ' ' && b != '\n' && b != '\t' && b != '\r' {
			return b
		}
	}
	l.gestopt = true // cannot happen: the text was checked
	return 0
}

// waarde reads the next value into v, by its plan p and its limit g. With a nil plan the
// value does not belong in the document: it is read over, and its own faults are reported.
func (l *lezer) waarde(v reflect.Value, p *plan, g, delen *grens) {
	if l.teDiep() {
		l.meld(docDiepte, fmt.Sprintf("dieper genest dan %d", MaxDiepte))
		l.gestopt = true
	}
	teken := l.volgt()
	if l.gestopt {
		return
	}
	if p != nil {
		v = doel(v)
	}
	n, begin := len(l.gevonden), l.i
	switch teken {
	case '{':
		l.object(v, p, delen)
	case '[':
		l.lijst(v, p, delen)
	case '"':
		l.tekst(v, p)
	case 't', 'f':
		l.jaNee(v, p, teken == 't')
	case 'n':
		l.i += len("null")
		l.meld(docNull, "null is geen waarde; laat weg wat niet bekend is")
	default:
		l.getal(v, p)
	}
	if g != nil && len(l.gevonden) == n {
		m, bericht := g.keur(v, p.soort)
		if bericht == "" && p.soort == soortBreuk {
			m, bericht = g.geschreven(l.data[begin:l.i])
		}
		if bericht != "" {
			l.meld(m, bericht)
		}
	}
}

// doel follows optional fields to what they hold.
func doel(v reflect.Value) reflect.Value {
	for v.Kind() == reflect.Pointer {
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		v = v.Elem()
	}
	return v
}

// past says whether p takes a value of one of these kinds; if not it reports what p takes.
func (l *lezer) past(p *plan, kreeg string, soorten ...soort) bool {
	if p == nil {
		return false
	}
	if !slices.Contains(soorten, p.soort) {
		l.meld(docType, "hier hoort "+p.wat+", en niet "+kreeg)
		return false
	}
	return true
}

func (l *lezer) jaNee(v reflect.Value, p *plan, ja bool) {
	if l.i += len("true"); !ja {
		l.i++
	}
	if l.past(p, soortnamen[soortJaNee], soortJaNee) {
		v.SetBool(ja)
	}
}

// woord reads the text that comes.
func (l *lezer) woord() string {
	begin, escape := l.i, false
	for l.i++; l.data[l.i] != '"'; l.i++ {
		if l.data[l.i] == '\\' {
			escape = true
			l.i++
		}
	}
	l.i++
	ruw := l.data[begin:l.i]
	if !escape {
		return string(ruw[1 : len(ruw)-1])
	}
	var s string
	if err := json.Unmarshal(ruw, &s); err != nil {
		l.gestopt = true // cannot happen: the text was checked
	}
	// The decoder puts U+FFFD in place of half a surrogate pair. That would lose what
	// was written, so only one that was written itself is accepted.
	klein := bytes.ToLower(ruw)
	if strings.Count(s, "\uFFFD") != bytes.Count(klein, []byte("\uFFFD"))+bytes.Count(klein, []byte(`\ufffd`)) {
		l.meld(docTekens, "de tekst bevat een half teken (een \\u-code zonder wederhelft)")
	}
	return s
}

func (l *lezer) tekst(v reflect.Value, p *plan) {
	s := l.woord()
	if bericht := onzichtbaarIn(s); bericht != "" {
		l.meld(docTekens, bericht)
		return
	}
	l.zetTekst(v, p, s)
}

func (l *lezer) zetTekst(v reflect.Value, p *plan, s string) {
	switch {
	case p == nil:
	case p.soort == soortWaarde:
		if err := leesWaarde(v, s); err != nil {
			code := docWaarde
			if p.van == typeDatum || p.van == typeTijdstip {
				code = docDatum
			}
			l.meld(code, err.Error())
		}
	case l.past(p, "tekst", soortTekst):
		v.SetString(s)
		if p.woorden != nil && !IsWoord(s, p.woorden) && len(l.gevonden) <= MaxBevindingen {
			l.meld(docWaarde, geenWoord(s, p.woorden).Error())
		}
	}
}

// leesWaarde has a type read its own text.
func leesWaarde(v reflect.Value, s string) error {
	if d, ok := reflect.TypeAssert[*Datum](v.Addr()); ok { // the most frequent one
		var err error
		*d, err = ParseDatum(s)
		return err
	}
	if u, ok := reflect.TypeAssert[encoding.TextUnmarshaler](v.Addr()); ok {
		return u.UnmarshalText([]byte(s))
	}
	return nil // cannot happen: the plan asked
}

func (l *lezer) getal(v reflect.Value, p *plan) {
	begin := l.i
	for l.i < len(l.data) && !strings.ContainsRune(",]} \n\r\t", rune(l.data[l.i])) {
		l.i++
	}
	s := string(l.data[begin:l.i])
	if p != nil && (p.soort < soortHeel || p.soort > soortGetal) {
		l.geenGetal(p, s)
		return
	}
	vorm, err := leesGetalvorm(s)
	if err != nil {
		l.meld(docBereik, err.Error())
		return
	}
	if p != nil {
		l.zetGetal(v, p, vorm, s)
	}
}

// geenGetal tells what to write where a number does not belong.
func (l *lezer) geenGetal(p *plan, s string) {
	switch p.van {
	case typeBedrag:
		l.meld(docBedragGetal, "een bedrag is tekst met twee decimalen, zoals \"1250.00\", en geen getal")
	case typeTarief:
		l.meld(docBedragGetal, "een tarief is tekst met twee tot vijf decimalen, zoals \"66.50\", en geen getal")
	case typeGemeente:
		bericht := "een gemeentecode is tekst van vier cijfers, en geen getal"
		if vorm, err := leesGetalvorm(s); err == nil {
			if n, heel, past := vorm.heel(); heel && past && n > 0 && n <= 9999 {
				bericht += schrijf(Gemeentecode{uint16(n)})
			}
		}
		l.meld(docType, bericht)
	default:
		l.past(p, "een getal")
	}
}

// zetGetal takes 12, 12.0 and 1.2e1 for the same number, as JSON Schema does.
func (l *lezer) zetGetal(v reflect.Value, p *plan, vorm getalvorm, s string) {
	switch p.soort {
	case soortGetal:
		g, _ := ParseGetal(s) // its form was read
		v.Set(reflect.ValueOf(g))
	case soortBreuk:
		f, _ := strconv.ParseFloat(s, 64) // within the limits of the form it always fits
		v.SetFloat(f)
	default:
		n, heel, past := vorm.heel()
		if !heel {
			l.meld(docType, "hier hoort een geheel getal, en niet "+Kort(s))
			return
		}
		if !past || v.OverflowInt(n) {
			l.meld(docBereik, Kort(s)+" is te groot")
			return
		}
		v.SetInt(n)
	}
}

func (l *lezer) lijst(v reflect.Value, p *plan, delen *grens) {
	past := l.past(p, "een lijst", soortLijst)
	if past {
		v.Set(reflect.MakeSlice(p.van, 0, 0))
	}
	l.i++
	for i := 0; !l.klaar(']'); i++ {
		l.delen++
		l.bij(i)
		if l.delen == l.meesteDelen+1 {
			l.uit()
			l.meld(docTeLang, fmt.Sprintf("de lijsten in dit document hebben samen meer dan %d delen", l.meesteDelen))
			l.bij(i)
		}
		if past && l.delen <= l.meesteDelen {
			if i == v.Cap() {
				v.Grow(1)
			}
			v.SetLen(i + 1)
			l.waarde(v.Index(i), p.deel, delen, nil)
		} else {
			l.waarde(reflect.Value{}, nil, nil, nil)
		}
		l.uit()
	}
}

// klaar skips a comma, and says whether an object or a list ends here, or reading did.
func (l *lezer) klaar(eind byte) bool {
	if l.gestopt {
		return true
	}
	switch l.volgt() {
	case ',':
		l.i++
		l.volgt()
	case eind:
		l.i++
		return true
	default:
	}
	return l.gestopt
}

func (l *lezer) object(v reflect.Value, p *plan, delen *grens) {
	if !l.past(p, "een object", soortObject, soortKaart) {
		p = nil
	}
	if p != nil && p.soort == soortKaart {
		v.Set(reflect.MakeMap(p.van))
	}
	n := len(l.gevonden)
	var gezien sleutels
	l.i++
	for !l.klaar('}') {
		sleutel := l.woord()
		l.volgt() // :
		l.i++
		if len(sleutel) > MaxSleutel {
			l.in(Kort(sleutel))
		} else {
			l.in(sleutel)
		}
		if l.mag(sleutel, p, &gezien) {
			l.lid(v, p, sleutel, delen)
		} else {
			l.waarde(reflect.Value{}, nil, nil, nil)
		}
		l.uit()
	}
	if l.gestopt || p == nil || p.soort == soortKaart {
		return
	}
	for i := range p.velden {
		if f := &p.velden[i]; f.plicht && !gezien.heeft(i) {
			l.mist(f.sleutel)
		}
	}
	l.geheel(v, p, len(l.gevonden) == n)
}

// geheel looks at an object as a whole, once its keys were read; goed says that nothing was
// wrong with them.
func (l *lezer) geheel(v reflect.Value, p *plan, goed bool) {
	if b, ok := reflect.TypeAssert[*Bron](v.Addr()); ok {
		b.zonderEigenLink()
	}
	if p.samen && goed {
		l.samen(v)
	}
}

// mag reports a key that is too long, double or unreadable, and says whether its value
// can be read.
func (l *lezer) mag(sleutel string, p *plan, gezien *sleutels) bool {
	if len(sleutel) > MaxSleutel {
		l.meld(docSleutelLang, fmt.Sprintf("deze sleutel is langer dan %d bytes", MaxSleutel))
		return false
	}
	if gezien.al(p, sleutel) {
		l.meld(docSleutelDubbel, "deze sleutel staat er twee keer")
	}
	bericht := onzichtbaarIn(sleutel)
	if bericht != "" {
		l.meld(docTekens, bericht)
	}
	return bericht == ""
}

// lid reads the value of one key.
func (l *lezer) lid(v reflect.Value, p *plan, sleutel string, delen *grens) {
	switch {
	case p == nil:
		l.waarde(v, nil, nil, nil)
	case p.soort == soortKaart:
		l.paar(v, p, sleutel, delen)
	default:
		l.veld(v, p, sleutel)
	}
}

// sleutels are the keys of one object that were seen: those of the plan by their number.
type sleutels struct {
	bekend [meesteVelden / 64]uint64
	ander  map[string]bool
}

// al says whether a key was seen before, and remembers it.
func (s *sleutels) al(p *plan, sleutel string) bool {
	if p != nil {
		if i, ok := p.plaats[sleutel]; ok {
			al := s.heeft(i)
			s.bekend[i/64] |= 1 << (i % 64)
			return al
		}
	}
	if s.ander == nil {
		s.ander = map[string]bool{}
	}
	al := s.ander[sleutel]
	s.ander[sleutel] = true
	return al
}

func (s *sleutels) heeft(i int) bool { return s.bekend[i/64]>>(i%64)&1 == 1 }

func (l *lezer) paar(v reflect.Value, p *plan, sleutel string, delen *grens) {
	k := reflect.New(p.van.Key()).Elem()
	element := reflect.New(p.van.Elem()).Elem()
	l.zetTekst(k, p.sleutel, sleutel)
	l.waarde(element, p.deel, delen, nil)
	v.SetMapIndex(k, element)
}

func (l *lezer) veld(v reflect.Value, p *plan, sleutel string) {
	if i, ok := p.plaats[sleutel]; ok {
		f := &p.velden[i]
		l.waarde(v.FieldByIndex(f.index), f.plan, f.grens, f.delen)
		return
	}
	if t, ok := l.wortelsleutel(sleutel); ok {
		if p, err := planVan(t); err == nil { // a fixed type, which a test reads
			l.waarde(reflect.New(t).Elem(), p, nil, nil)
		}
		return
	}
	l.onbekend(p, sleutel)
	l.waarde(reflect.Value{}, nil, nil, nil)
}

// onbekend reports a key that p does not have, with the ones that it has and that look like it.
func (l *lezer) onbekend(p *plan, sleutel string) {
	if len(l.gevonden) > MaxBevindingen {
		return // it would not be told
	}
	namen := make([]string, len(p.velden))
	for i := range p.velden {
		namen[i] = p.velden[i].sleutel
	}
	l.meld(docSleutelOnbekend, "deze sleutel kent dit document niet"+BedoeltU(sleutel, namen...))
}
