package publish_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
)

// A limit of a field is told three times: by the schema to another language, by the reader
// of documents, and to who calls from Go. Of every limit of every document that can be
// asked, each of the three takes the last value inside it and refuses the first one outside.
func TestEveryLimitIsKeptAlike(t *testing.T) {
	t.Parallel()
	getest := 0
	for _, o := range operaties.Alle() {
		p := proef{t: t, naam: o.Invoer.Naam, soort: o.Invoer.Type, lees: o.Invoer.Check}
		heel, ok := voorbeeld(p.soort, nil, 0).(map[string]any)
		require.True(t, ok)
		p.oordeel("zoals het hoort", heel, true, iedereen)
		p.velden(p.soort, heel, heel)
		getest += p.getest
	}
	require.Greater(t, getest, 1000, "limits that were tried")
}

// proef tries the limits of one document.
type proef struct {
	t      *testing.T
	naam   string
	soort  reflect.Type
	lees   func([]byte) error
	pad    string
	getest int
}

// wie keeps a limit.
type wie uint8

const (
	inSchema wie = 1 << iota
	inLezer
	inGo
	iedereen = inSchema | inLezer | inGo
)

// oordeel has those who keep a limit judge a document.
func (p *proef) oordeel(wat string, doc map[string]any, goed bool, wie wie) {
	p.t.Helper()
	p.getest++
	data, err := json.Marshal(doc)
	require.NoError(p.t, err)
	waar := fmt.Sprintf("%s %s: %s", p.naam, p.pad, wat)
	if len(data) > wmo.MaxDocument {
		wie &^= inLezer // whose limit for the whole comes first
	}
	if wie&inSchema != 0 {
		b, err := publish.Valideer(p.naam, data)
		require.NoError(p.t, err)
		require.Equal(p.t, goed, len(b) == 0, "%s: schema %v", waar, b)
	}
	if wie&inLezer != 0 {
		err := p.lees(data)
		require.Equal(p.t, goed, err == nil, "%s: lezer %v", waar, err)
		var b wmo.Bevindingen
		if errors.As(err, &b) {
			require.True(p.t, strings.HasPrefix(b[0].Code, "DOC-"), waar)
		}
	}
	if wie&inGo != 0 {
		v := reflect.New(p.soort)
		require.NoError(p.t, json.Unmarshal(data, v.Interface()), waar)
		err := wmo.CheckVelden(v.Interface())
		require.Equal(p.t, goed, err == nil, "%s: Go %v", waar, err)
	}
}

// velden walks the keys of an object that stands in a document.
func (p *proef) velden(t reflect.Type, object, heel map[string]any) {
	for _, f := range reflect.VisibleFields(t) {
		sleutel, opties, _ := strings.Cut(f.Tag.Get("json"), ",")
		waarde, staat := object[sleutel]
		if !f.IsExported() || sleutel == "" || !staat {
			continue
		}
		vorig := p.pad
		p.pad += "/" + sleutel
		if strings.HasPrefix(t.Name(), "Motivering[") && sleutel == "uitkomst" {
			p.besluit(object, heel)
			p.pad = vorig
			continue
		}
		v := veldproef{proef: p, tag: f.Tag, vrij: strings.Contains(opties, "omit"), heel: heel, zet: func(x any) { object[sleutel] = x }, weg: func() { delete(object, sleutel) }}
		v.probeer(f.Type, waarde)
		object[sleutel] = waarde
		p.pad = vorig
	}
}

// besluit tries the outcomes of a decision: what is still asked goes with one of them.
func (p *proef) besluit(besluit, heel map[string]any) {
	open := besluit["ontbreekt"]
	require.NotEmpty(p.t, open, p.pad)
	for _, w := range wmo.Uitkomst(0).Woorden() {
		besluit["uitkomst"] = w.Woord
		p.oordeel(w.Woord+" met wat ontbreekt", heel, w.Woord == "onbepaald", iedereen)
		delete(besluit, "ontbreekt")
		p.oordeel(w.Woord, heel, true, iedereen)
		besluit["ontbreekt"] = open
	}
	besluit["uitkomst"] = "x"
	p.oordeel("geen woord", heel, false, inSchema|inLezer)
	besluit["uitkomst"] = "onbepaald"
}

// veldproef tries the limits of one field.
type veldproef struct {
	*proef

	tag  reflect.StructTag
	vrij bool
	heel map[string]any
	zet  func(any)
	weg  func()
}

func (v *veldproef) probeer(t reflect.Type, waarde any) {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if !v.vrij {
		v.weg()
		v.oordeel("ontbreekt", v.heel, false, inSchema|inLezer)
	}
	v.zet(waarde)
	grens := grensVan(v.tag)
	if t.Kind() == reflect.Slice {
		v.lijst(t, waarde, grens)
		return
	}
	if t.Kind() == reflect.Map {
		kaart, ok := waarde.(map[string]any)
		require.True(v.t, ok, v.pad)
		sleutel := sleutelvoorbeeld(t.Key())
		eerste := kaart[sleutel]
		v.vrij = false
		v.waarde(t.Elem(), grens, func(x any) { kaart[sleutel] = x })
		kaart[sleutel] = eerste
		return
	}
	v.waarde(t, grens, v.zet)
	v.zet(waarde)
	if o, ok := waarde.(map[string]any); ok && t.Kind() == reflect.Struct {
		v.velden(t, o, v.heel)
	}
}

func (v *veldproef) lijst(t reflect.Type, waarde any, grens map[string]string) {
	lijst, ok := waarde.([]any)
	require.True(v.t, ok, v.pad)
	if n, ok := grens["maxItems"]; ok {
		kaal := []any{voorbeeld(t.Elem(), grens, meesteDiepte)} // what must be there and no more
		v.zet(slices.Repeat(kaal, getal(n)))
		v.oordeel("zoveel delen", v.heel, true, iedereen)
		v.zet(slices.Repeat(kaal, getal(n)+1))
		v.oordeel("een deel te veel", v.heel, false, iedereen)
	}
	if n, ok := grens["minItems"]; ok && getal(n) > 0 {
		v.zet(slices.Repeat(lijst[:1], getal(n)-1))
		wie := iedereen
		if v.vrij && n == "1" {
			wie = inSchema | inLezer // to Go an empty list that may be left out is left out
		}
		v.oordeel("een deel te weinig", v.heel, false, wie)
	}
	v.zet(lijst)
	eerste := lijst[0]
	vrij := v.vrij
	v.vrij = false
	v.waarde(t.Elem(), grens, func(x any) { lijst[0] = x })
	v.vrij = vrij
	lijst[0] = eerste
	if o, ok := eerste.(map[string]any); ok && t.Elem().Kind() == reflect.Struct {
		v.pad += "/0"
		v.velden(t.Elem(), o, v.heel)
		v.pad = strings.TrimSuffix(v.pad, "/0")
	}
}

// waarde tries the limits of one value, which zet puts in its place.
func (v *veldproef) waarde(t reflect.Type, grens map[string]string, zet func(any)) {
	probeer := func(wat string, x any, goed bool, wie wie) {
		if v.vrij && t.Kind() != reflect.Pointer && isNul(x) {
			wie &^= inGo // to Go it is left out
		}
		if s, ok := x.(string); ok && t == reflect.TypeFor[wmo.Tarief]() && strings.HasPrefix(s, "-") {
			wie &^= inGo // no price is below zero
		}
		zet(x)
		v.oordeel(fmt.Sprintf("%s %.40v", wat, x), v.heel, goed, wie)
	}
	if e, ok := reflect.TypeAssert[interface{ Woorden() []wmo.Woord }](reflect.Zero(t)); ok {
		for _, w := range e.Woorden() {
			probeer("woord", w.Woord, true, iedereen)
		}
		if t.Kind() == reflect.String {
			probeer("geen woord", "x", false, iedereen)
		} else {
			probeer("geen woord", "x", false, inSchema|inLezer)
		}
		return
	}
	stap := stapVan(t, grens)
	for _, woord := range []string{"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"} {
		if grens[woord] == "" {
			continue
		}
		richting := -1
		if strings.HasSuffix(strings.ToLower(woord), "maximum") {
			richting = 1
		}
		rand, binnen := grens[woord], !strings.HasPrefix(woord, "exclusive")
		probeer(woord, stap(rand, 0), binnen, iedereen)
		if binnen {
			probeer("voorbij "+woord, stap(rand, richting), false, iedereen)
		} else {
			probeer("net binnen "+woord, stap(rand, -richting), true, iedereen)
		}
	}
	if n, ok := grens["decimalen"]; ok {
		basis := voorbeeldgetal(grens)
		if rand := grens["exclusiveMinimum"]; rand != "" {
			basis = wmo.MustGetal(rand) // the highest number may have no room above it
		}
		probeer("zoveel decimalen", decimalen(basis, getal(n)), true, iedereen)
		probeer("een decimaal te veel", decimalen(basis, getal(n)+1), false, inLezer|inGo) // a schema cannot say it
	}
	if n, ok := grens["maxLength"]; ok && grens["pattern"] == "" {
		probeer("zo lang", strings.Repeat("é", getal(n)), true, iedereen)
		probeer("te lang", strings.Repeat("é", getal(n)+1), false, iedereen)
	}
	if n, ok := grens["minLength"]; ok {
		probeer("te kort", strings.Repeat("e", getal(n)-1), false, iedereen)
		probeer("leeg", " \n", false, iedereen)
	}
	if grens["pattern"] != "" {
		probeer("andere vorm", voorbeelden[grens["pattern"]]+"§", false, iedereen)
	}
	if v.tag.Get("vorm") == "naam" {
		if grens["minLength"] == "" {
			probeer("zonder naam", "", true, iedereen)
		}
		probeer("twee regels", "a\nb", false, inLezer|inGo)
	}
}

func isNul(x any) bool {
	switch x := x.(type) {
	case string:
		return x == "" || x == "0.00"
	case json.Number:
		f, _ := x.Float64()
		return f == 0
	default:
		return false
	}
}

// grensVan reads the tag of a field: the words before = and what stands behind.
func grensVan(tag reflect.StructTag) map[string]string {
	grens := map[string]string{}
	for deel := range strings.SplitSeq(strings.ReplaceAll(tag.Get("jsonschema"), `\,`, "\x00"), ",") {
		woord, waarde, _ := strings.Cut(strings.ReplaceAll(deel, "\x00", ","), "=")
		grens[woord] = waarde
	}
	return grens
}

func getal(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		panic(err)
	}
	return n
}

// stapVan goes from a limit to its neighbour, outward or inward, as far as a value of this
// type can tell.
func stapVan(t reflect.Type, grens map[string]string) func(rand string, richting int) any {
	bij := func(rand, stap string, richting int) wmo.Getal {
		return wmo.MustGetal(rand).Plus(wmo.MustGetal(stap).Maal(wmo.GetalOf(int64(richting))))
	}
	switch {
	case t == reflect.TypeFor[wmo.Bedrag]():
		return func(rand string, richting int) any { return metDecimalen(bij(rand, "0.01", richting), 2) }
	case t == reflect.TypeFor[wmo.Tarief]():
		return func(rand string, richting int) any { return metDecimalen(bij(rand, "0.00001", richting), 2) }
	case t == reflect.TypeFor[wmo.Getal]():
		stap := "0.000001"
		if n, ok := grens["decimalen"]; ok {
			stap = "1e-" + n
		}
		return func(rand string, richting int) any { return json.Number(bij(rand, stap, richting).String()) }
	case t.Kind() == reflect.Float64:
		return func(rand string, richting int) any {
			x, _ := strconv.ParseFloat(rand, 64)
			switch {
			case richting != 0 && x == 0:
				x = float64(richting) * 1e-99 // a number that is not nought is not smaller
			case richting != 0:
				x = math.Nextafter(x, x+float64(richting)*(1+math.Abs(x)))
			}
			return json.Number(strconv.FormatFloat(x, 'g', -1, 64))
		}
	default:
		return func(rand string, richting int) any { return json.Number(bij(rand, "1", richting).String()) }
	}
}

// metDecimalen writes an amount with at least so many decimals.
func metDecimalen(g wmo.Getal, n int) string {
	s := g.String()
	_, breuk, punt := strings.Cut(s, ".")
	if !punt {
		s += "."
	}
	return s + strings.Repeat("0", max(n-len(breuk), 0))
}

// decimalen is a number with exactly so many decimals.
func decimalen(basis wmo.Getal, n int) json.Number {
	if n == 0 {
		return json.Number(basis.Afgerond(0, wmo.NaarBoven).String())
	}
	return json.Number(basis.Afgerond(0, wmo.NaarBeneden).Plus(wmo.MustGetal("1e-" + strconv.Itoa(n))).String())
}

// voorbeeldgetal lies within the limits, and is whole where it can be.
func voorbeeldgetal(grens map[string]string) wmo.Getal {
	laagst, hoogst := grens["minimum"], grens["maximum"]
	switch {
	case laagst != "":
		return wmo.MustGetal(laagst)
	case grens["exclusiveMinimum"] != "" && hoogst != "":
		return wmo.MustGetal(hoogst)
	case grens["exclusiveMinimum"] != "":
		return wmo.MustGetal(grens["exclusiveMinimum"]).Plus(wmo.GetalOf(1))
	default:
		return wmo.GetalOf(0)
	}
}

// voorbeelden are texts that fit the patterns.
var voorbeelden = map[string]string{
	`^([01][0-9]|2[0-3]):[0-5][0-9]$`:                               "07:30",
	`^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$`:                       "24:00",
	`^[+(]?[0-9][0-9 ()-]{1,26}[0-9]$`:                              "0800-1234",
	`^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,60}[.][A-Za-z]{2,20}$`: "wijkteam@voorbeeld.nl",
	`^https?://[!-~]+$`:                                             "http://voorbeeld.nl",
	`^https://[!-~]{3,190}$`:                                        "https://voorbeeld.nl",
}

// meesteDiepte is where a type that holds itself stops.
const meesteDiepte = 12

// voorbeeld makes a value as a document holds it, in which every field is filled.
func voorbeeld(t reflect.Type, grens map[string]string, diepte int) any {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if e, ok := reflect.TypeAssert[interface{ Woorden() []wmo.Woord }](reflect.Zero(t)); ok {
		return e.Woorden()[0].Woord
	}
	switch t {
	case reflect.TypeFor[wmo.Datum]():
		return "2024-01-01"
	case reflect.TypeFor[wmo.Tijdstip]():
		return "2024-01-01T12:00:00+01:00"
	case reflect.TypeFor[wmo.Gemeentecode]():
		return "0796"
	case reflect.TypeFor[wmo.Bedrag](), reflect.TypeFor[wmo.Tarief]():
		return metDecimalen(voorbeeldgetal(grens), 2)
	case reflect.TypeFor[wmo.Getal]():
		return json.Number(voorbeeldgetal(grens).String())
	}
	switch t.Kind() {
	case reflect.Bool:
		return true
	case reflect.Int, reflect.Int32, reflect.Int64, reflect.Float64:
		return json.Number(voorbeeldgetal(grens).String())
	case reflect.String:
		if p := grens["pattern"]; p != "" {
			return voorbeelden[p]
		}
		n, _ := strconv.Atoi(grens["minLength"])
		return strings.Repeat("e", max(n, 1))
	case reflect.Slice:
		n, _ := strconv.Atoi(grens["minItems"])
		lijst := make([]any, max(n, 1))
		for i := range lijst {
			lijst[i] = voorbeeld(t.Elem(), grens, diepte+1)
		}
		return lijst
	case reflect.Map:
		return map[string]any{sleutelvoorbeeld(t.Key()): voorbeeld(t.Elem(), grens, diepte+1)}
	default:
		return voorbeeldobject(t, diepte)
	}
}

func sleutelvoorbeeld(t reflect.Type) string {
	s, _ := voorbeeld(t, nil, 0).(string)
	return s
}

func voorbeeldobject(t reflect.Type, diepte int) map[string]any {
	o := map[string]any{}
	for _, f := range reflect.VisibleFields(t) {
		sleutel, opties, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.Type == reflect.TypeFor[struct{}]() {
			continue // of a decision that is a yes or a no and has no value
		}
		if f.IsExported() && sleutel != "" && sleutel != "-" && (diepte < meesteDiepte || !strings.Contains(opties, "omit")) {
			o[sleutel] = voorbeeld(f.Type, grensVan(f.Tag), diepte+1)
		}
	}
	return o
}
