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
	"unicode/utf8"
)

// lezer walks the tokens of one document and the Go type beside it. It works on
// text that is known to be JSON, so a token is always there.
type lezer struct {
	data     []byte
	dec      *json.Decoder
	pad      []string
	velden   map[reflect.Type][]veld
	gevonden Bevindingen
	delen    int // elements of lists so far

	meesteBytes int
	meesteDelen int

	defect  error // the Go type cannot hold a document: a mistake of the programmer
	gestopt bool
}

// opsomming is an enumeration of text.
type opsomming interface{ Woorden() []Woord }

// veld is one key of an object.
type veld struct {
	sleutel string
	index   []int
	plicht  bool
}

var (
	typeTekst    = reflect.TypeFor[encoding.TextUnmarshaler]()
	typeDatum    = reflect.TypeFor[Datum]()
	typeTijdstip = reflect.TypeFor[Tijdstip]()
	typeBedrag   = reflect.TypeFor[Bedrag]()
	typeTarief   = reflect.TypeFor[Tarief]()
	typeGetal    = reflect.TypeFor[Getal]()
	typeGemeente = reflect.TypeFor[Gemeentecode]()

	// waardetypen says in Dutch what belongs in a field of a type of this package.
	waardetypen = map[reflect.Type]string{
		typeDatum:    "een datum als JJJJ-MM-DD",
		typeTijdstip: "een tijdstip als JJJJ-MM-DDTUU:MM:SS+01:00",
		typeBedrag:   "een bedrag als tekst met twee decimalen",
		typeTarief:   "een tarief als tekst met twee tot vijf decimalen",
		typeGetal:    "een getal",
		typeGemeente: "een gemeentecode als tekst van vier cijfers",
	}
)

func (l *lezer) document(v reflect.Value) { l.waarde(v, l.token()) }

// meld adds a finding here, and does not write out a place that nobody will read.
func (l *lezer) meld(m Melding, bericht string) {
	if len(l.gevonden) <= MaxBevindingen {
		l.gevonden.Meld(m, bericht, Wijs(l.pad...))
	}
}

func (l *lezer) token() json.Token {
	begin := l.dec.InputOffset()
	t, err := l.dec.Token()
	if err != nil {
		l.gestopt = true // cannot happen: the text was checked
		return nil
	}
	// The decoder puts U+FFFD in place of half a surrogate pair. That would lose
	// what was written, so only one that was written itself is accepted.
	if s, ok := t.(string); ok && strings.ContainsRune(s, '\uFFFD') {
		ruw := bytes.ToLower(l.data[begin:l.dec.InputOffset()])
		if strings.Count(s, "\uFFFD") != bytes.Count(ruw, []byte("\uFFFD"))+bytes.Count(ruw, []byte(`\ufffd`)) {
			l.meld(docTekens, "de tekst bevat een half teken (een \\u-code zonder wederhelft)")
		}
	}
	return t
}

// waarde reads the value that begins with token t into v. An invalid v is a
// value nobody asked for: it is walked, so that its own faults are told too.
func (l *lezer) waarde(v reflect.Value, t json.Token) {
	if len(l.pad) > MaxDiepte {
		l.diep(Wijs(l.pad...))
		l.gestopt = true
	}
	if l.gestopt {
		return
	}
	switch t := t.(type) {
	case nil:
		l.meld(docNull, "null is geen waarde; laat weg wat niet bekend is")
	case bool:
		if v = doel(v); l.past(v, "ja/nee (true of false)", reflect.Bool) {
			v.SetBool(t)
		}
	case string:
		if l.zichtbaar(t) {
			l.tekst(doel(v), t)
		}
	case json.Number:
		l.getal(doel(v), t.String())
	case json.Delim:
		if t == '{' {
			l.object(doel(v))
		} else {
			l.lijst(doel(v))
		}
	}
}

// zichtbaar says whether every character of a text or a key can be seen, and tells it when
// one cannot: such a text would pass for another one, or give orders to a terminal.
func (l *lezer) zichtbaar(s string) bool {
	i := strings.IndexFunc(s, verborgen)
	if i < 0 {
		i = losseTerugloop(s)
	}
	if i >= 0 {
		r, _ := utf8.DecodeRuneInString(s[i:])
		l.meld(docTekens, fmt.Sprintf("hier staat een onzichtbaar teken (U+%04X); haal het weg", r))
	}
	return i < 0
}

// doel follows optional fields to what they hold.
func doel(v reflect.Value) reflect.Value {
	for v.IsValid() && v.Kind() == reflect.Pointer {
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		v = v.Elem()
	}
	return v
}

// past says whether a value of one of these kinds fits v, and tells what v holds instead.
func (l *lezer) past(v reflect.Value, kreeg string, soorten ...reflect.Kind) bool {
	if !v.IsValid() {
		return false
	}
	if !leestTekst(v) && v.Type() != typeGetal {
		for _, k := range soorten {
			if v.Kind() == k {
				return true
			}
		}
	}
	l.meld(docType, "hier hoort "+l.soort(v)+", en niet "+kreeg)
	return false
}

func leestTekst(v reflect.Value) bool { return reflect.PointerTo(v.Type()).Implements(typeTekst) }

// soort names in Dutch what belongs in v.
func (l *lezer) soort(v reflect.Value) string {
	if wat, ok := waardetypen[v.Type()]; ok {
		return wat
	}
	if leestTekst(v) {
		return "tekst"
	}
	switch v.Kind() {
	case reflect.Bool:
		return "ja/nee (true of false)"
	case reflect.String:
		return "tekst"
	case reflect.Int, reflect.Int64, reflect.Int32:
		return "een geheel getal"
	case reflect.Float64:
		return "een getal"
	case reflect.Slice:
		return "een lijst"
	case reflect.Struct, reflect.Map:
		return "een object"
	default:
		if l.defect == nil {
			l.defect = fmt.Errorf("wmo: %s past niet in een document", v.Type())
		}
		return "iets anders"
	}
}

func (l *lezer) tekst(v reflect.Value, s string) {
	switch {
	case !v.IsValid():
	case leestTekst(v):
		u, ok := reflect.TypeAssert[encoding.TextUnmarshaler](v.Addr())
		if !ok {
			return
		}
		if err := u.UnmarshalText([]byte(s)); err != nil {
			code := docWaarde
			if v.Type() == typeDatum || v.Type() == typeTijdstip {
				code = docDatum
			}
			l.meld(code, err.Error())
		}
	case l.past(v, "tekst", reflect.String):
		v.SetString(s)
		if o, ok := reflect.TypeAssert[opsomming](v); ok && !IsWoord(s, o.Woorden()) {
			l.meld(docWaarde, geenWoord(s, o.Woorden()).Error())
		}
	}
}

func (l *lezer) getal(v reflect.Value, s string) {
	if v.IsValid() && !isGetal(v) {
		l.geenGetal(v, s)
		return
	}
	vorm, err := leesGetalvorm(s)
	if err != nil {
		l.meld(docBereik, err.Error())
		return
	}
	if v.IsValid() {
		l.zetGetal(v, vorm, s)
	}
}

// geenGetal tells what to write where a number does not belong.
func (l *lezer) geenGetal(v reflect.Value, s string) {
	switch v.Type() {
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
		l.past(v, "een getal")
	}
}

func isGetal(v reflect.Value) bool {
	soorten := []reflect.Kind{reflect.Int, reflect.Int32, reflect.Int64, reflect.Float64}
	return v.Type() == typeGetal || slices.Contains(soorten, v.Kind()) && !leestTekst(v)
}

// zetGetal takes 12, 12.0 and 1.2e1 for the same number, as JSON Schema does.
func (l *lezer) zetGetal(v reflect.Value, vorm getalvorm, s string) {
	switch {
	case v.Type() == typeGetal:
		g, _ := ParseGetal(s) // its form was read
		v.Set(reflect.ValueOf(g))
	case v.Kind() == reflect.Float64:
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

func (l *lezer) lijst(v reflect.Value) {
	past := l.past(v, "een lijst", reflect.Slice)
	if past {
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	}
	for i := 0; !l.gestopt && l.dec.More(); i++ {
		var element reflect.Value
		l.delen++
		if l.delen == l.meesteDelen+1 {
			l.meld(docTeLang, fmt.Sprintf("de lijsten in dit document hebben samen meer dan %d delen", l.meesteDelen))
		}
		if past && l.delen <= l.meesteDelen {
			v.Grow(1)
			v.SetLen(i + 1)
			element = v.Index(i)
		}
		l.op(strconv.Itoa(i), func() { l.waarde(element, l.token()) })
	}
	if !l.gestopt {
		l.token() // ]
	}
}

func (l *lezer) object(v reflect.Value) {
	if !l.past(v, "een object", reflect.Struct, reflect.Map) {
		v = reflect.Value{}
	}
	var velden []veld
	if v.IsValid() && v.Kind() == reflect.Map {
		v.Set(reflect.MakeMap(v.Type()))
	} else if v.IsValid() {
		velden = l.veldenVan(v.Type())
	}
	gezien := map[string]bool{}
	for !l.gestopt && l.dec.More() {
		sleutel, ok := l.token().(string)
		if !ok {
			return
		}
		if len(sleutel) > MaxSleutel {
			l.op(Toonbaar(Kort(sleutel)), func() {
				l.meld(docSleutelLang, fmt.Sprintf("deze sleutel is langer dan %d bytes", MaxSleutel))
				l.waarde(reflect.Value{}, l.token())
			})
			continue
		}
		// A place is read again: what nobody sees stands there with its number.
		l.op(Toonbaar(sleutel), func() {
			if gezien[sleutel] {
				l.meld(docSleutelDubbel, "deze sleutel staat er twee keer")
			}
			if l.zichtbaar(sleutel) {
				l.lid(v, velden, sleutel)
			} else {
				l.waarde(reflect.Value{}, l.token())
			}
		})
		gezien[sleutel] = true
	}
	if l.gestopt {
		return
	}
	l.token() // }
	for _, f := range velden {
		if f.plicht && !gezien[f.sleutel] {
			l.op(f.sleutel, func() { l.meld(docSleutelMist, "deze sleutel ontbreekt") })
		}
	}
}

// op does something one step deeper in the document.
func (l *lezer) op(deel string, doe func()) {
	l.pad = append(l.pad, deel)
	doe()
	l.pad = l.pad[:len(l.pad)-1]
}

// lid reads the value of one key of an object.
func (l *lezer) lid(v reflect.Value, velden []veld, sleutel string) {
	switch {
	case !v.IsValid():
		l.waarde(v, l.token())
	case v.Kind() == reflect.Map:
		l.paar(v, sleutel)
	default:
		l.veld(v, velden, sleutel)
	}
}

func (l *lezer) paar(v reflect.Value, sleutel string) {
	k := reflect.New(v.Type().Key()).Elem()
	element := reflect.New(v.Type().Elem()).Elem()
	l.tekst(k, sleutel)
	l.waarde(element, l.token())
	v.SetMapIndex(k, element)
}

func (l *lezer) veld(v reflect.Value, velden []veld, sleutel string) {
	for _, f := range velden {
		if f.sleutel == sleutel {
			l.waarde(v.FieldByIndex(f.index), l.token())
			return
		}
	}
	if sleutel == "$schema" && len(l.pad) == 1 {
		var s string
		l.waarde(reflect.ValueOf(&s).Elem(), l.token())
		return
	}
	bericht := "deze sleutel kent dit document niet"
	if i := slices.IndexFunc(velden, func(f veld) bool { return strings.EqualFold(f.sleutel, sleutel) }); i >= 0 {
		bericht += "; bedoelt u " + velden[i].sleutel + "?"
	}
	l.meld(docSleutelOnbekend, bericht)
	l.waarde(reflect.Value{}, l.token())
}

// veldenVan lists the keys of a struct; those of an embedded struct are its own.
func (l *lezer) veldenVan(t reflect.Type) []veld {
	if vs, ok := l.velden[t]; ok {
		return vs
	}
	var vs []veld
	for _, f := range reflect.VisibleFields(t) {
		naam, opties, _ := strings.Cut(f.Tag.Get("json"), ",")
		if !f.IsExported() || naam == "-" || f.Anonymous && naam == "" {
			continue
		}
		if naam == "" {
			l.defect = fmt.Errorf("wmo: %s.%s heeft geen sleutel", t, f.Name)
		}
		vrij := strings.Contains(opties, "omitempty") || strings.Contains(opties, "omitzero")
		vs = append(vs, veld{naam, f.Index, !vrij})
	}
	if l.velden == nil {
		l.velden = map[reflect.Type][]veld{}
	}
	l.velden[t] = vs
	return vs
}
