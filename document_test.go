package wmo_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

type kleur string

func (kleur) Woorden() []wmo.Woord { return []wmo.Woord{{Woord: "rood"}, {Woord: "blauw"}} }

type gedeeld struct {
	Naam string `json:"naam"`
}

type deel struct {
	gedeeld

	Aantal int `json:"aantal"`
}

type proefdocument struct {
	Gemeente wmo.Gemeentecode           `json:"gemeente,omitzero"`
	Datum    wmo.Datum                  `json:"datum"`
	Bedrag   wmo.Bedrag                 `json:"bedrag,omitzero"`
	Getal    wmo.Getal                  `json:"getal,omitzero"`
	Uitkomst wmo.Uitkomst               `json:"uitkomst,omitzero"`
	Kleur    kleur                      `json:"kleur,omitempty"`
	Aandeel  *float64                   `json:"aandeel,omitempty"`
	Open     bool                       `json:"open,omitempty"`
	Delen    []deel                     `json:"delen,omitempty"`
	Per      map[wmo.Gemeentecode]int32 `json:"per,omitempty"`
}

func bevindingen(t *testing.T, data string) []string {
	t.Helper()
	_, err := wmo.Decode[proefdocument]([]byte(data))
	var bs wmo.Bevindingen
	if !errors.As(err, &bs) {
		require.NoError(t, err)
	}
	kort := make([]string, len(bs))
	for i, b := range bs {
		require.NotEmpty(t, b.Bericht)
		kort[i] = b.Code + " " + strings.Join(b.Plaats, ",")
	}
	return kort
}

func TestDecodeReadsAWholeDocument(t *testing.T) {
	t.Parallel()
	doc, err := wmo.Decode[proefdocument]([]byte(`{
	  "$schema": "https://example.org/proef.schema.json",
	  "datum": "2024-02-29", "bedrag": "12.50", "getal": 0.125, "uitkomst": "ja", "kleur": "blauw",
	  "aandeel": 1e-1, "open": true, "delen": [{"naam": "a\u00e9\ufffd", "aantal": 12.0}], "per": {"0796": 3}
	}`))
	require.NoError(t, err)
	require.Equal(t, "2024-02-29", doc.Datum.String())
	require.Equal(t, "12.50", doc.Bedrag.String())
	require.Equal(t, "0.125", doc.Getal.String())
	require.Equal(t, wmo.Ja, doc.Uitkomst)
	require.Equal(t, kleur("blauw"), doc.Kleur)
	require.InDelta(t, 0.1, *doc.Aandeel, 0)
	require.True(t, doc.Open)
	require.Equal(t, []deel{{gedeeld{"aé\uFFFD"}, 12}}, doc.Delen)
	require.Equal(t, map[wmo.Gemeentecode]int32{wmo.MustGemeentecode("0796"): 3}, doc.Per)
}

// A whole number may be written as JSON Schema lets it be.
func TestDecodeReadsWholeNumbers(t *testing.T) {
	t.Parallel()
	for tekst, n := range map[string]int{"12": 12, "12.0": 12, "1.2e1": 12, "-1.20E+1": -12, "1200e-2": 12, "0.0": 0, "-0e-9": 0, "0e99": 0, "0E-99": 0, "1e2": 100, "1E+02": 100, "1.0e0": 1} {
		doc, err := wmo.Decode[deel]([]byte(`{"naam":"a","aantal":` + tekst + `}`))
		require.NoError(t, err, tekst)
		require.Equal(t, n, doc.Aantal, tekst)
	}
}

func TestDecodeFindings(t *testing.T) {
	t.Parallel()
	for naam, c := range map[string]struct {
		in  string
		uit []string
	}{
		"missing key":          {`{}`, []string{"DOC-SLEUTEL-ONTBREEKT /datum"}},
		"unknown key":          {`{"datum":"2024-01-01","Datum":"2024-01-01"}`, []string{"DOC-SLEUTEL-ONBEKEND /Datum"}},
		"duplicate key":        {`{"datum":"2024-01-01","datum":"2024-01-02"}`, []string{"DOC-SLEUTEL-DUBBEL /datum"}},
		"duplicate, escaped":   {`{"datum":"2024-01-01","d\u0061tum":"2024-01-02"}`, []string{"DOC-SLEUTEL-DUBBEL /datum"}},
		"null":                 {`{"datum":null}`, []string{"DOC-NULL /datum"}},
		"null document":        {`null`, []string{"DOC-NULL "}},
		"30 February":          {`{"datum":"2024-02-30"}`, []string{"DOC-DATUM /datum"}},
		"date as number":       {`{"datum":20240101}`, []string{"DOC-TYPE /datum"}},
		"amount as number":     {`{"datum":"2024-01-01","bedrag":12.50}`, []string{"DOC-BEDRAG-GETAL /bedrag"}},
		"amount, one decimal":  {`{"datum":"2024-01-01","bedrag":"12.5"}`, []string{"DOC-WAARDE /bedrag"}},
		"number as text":       {`{"datum":"2024-01-01","getal":"12.5"}`, []string{"DOC-TYPE /getal"}},
		"number too large":     {`{"datum":"2024-01-01","aandeel":1e400}`, []string{"DOC-BEREIK /aandeel"}},
		"exact, too large":     {`{"datum":"2024-01-01","getal":1e100}`, []string{"DOC-BEREIK /getal"}},
		"fraction of a whole":  {`{"datum":"2024-01-01","delen":[{"naam":"a","aantal":1.5}]}`, []string{"DOC-TYPE /delen/0/aantal"}},
		"a float's whole":      {`{"datum":"2024-01-01","delen":[{"naam":"a","aantal":1.00000000000000000001}]}`, []string{"DOC-TYPE /delen/0/aantal"}},
		"a float's nought":     {`{"datum":"2024-01-01","delen":[{"naam":"a","aantal":1e-99}]}`, []string{"DOC-TYPE /delen/0/aantal"}},
		"part of a whole":      {`{"datum":"2024-01-01","delen":[{"naam":"a","aantal":120e-2}]}`, []string{"DOC-TYPE /delen/0/aantal"}},
		"a float's limit":      {`{"datum":"2024-01-01","delen":[{"naam":"a","aantal":9007199254740992}]}`, []string{"DOC-BEREIK /delen/0/aantal"}},
		"nobody's number":      {`{"datum":"2024-01-01","x":[1e-3000000]}`, []string{"DOC-SLEUTEL-ONBEKEND /x", "DOC-BEREIK /x/0"}},
		"whole out of range":   {`{"datum":"2024-01-01","per":{"0796":3000000000}}`, []string{"DOC-BEREIK /per/0796"}},
		"whole, far out":       {`{"datum":"2024-01-01","delen":[{"naam":"a","aantal":1e30}]}`, []string{"DOC-BEREIK /delen/0/aantal"}},
		"not in the list":      {`{"datum":"2024-01-01","kleur":"groen"}`, []string{"DOC-WAARDE /kleur"}},
		"no such outcome":      {`{"datum":"2024-01-01","uitkomst":"misschien"}`, []string{"DOC-WAARDE /uitkomst"}},
		"no such code":         {`{"datum":"2024-01-01","per":{"GM0796":1}}`, []string{"DOC-WAARDE /per/GM0796"}},
		"text for yes or no":   {`{"datum":"2024-01-01","open":"ja"}`, []string{"DOC-TYPE /open"}},
		"list for object":      {`[]`, []string{"DOC-TYPE "}},
		"object for list":      {`{"datum":"2024-01-01","delen":{}}`, []string{"DOC-TYPE /delen"}},
		"half a character":     {`{"datum":"2024-01-01","delen":[{"naam":"\ud800","aantal":1}]}`, []string{"DOC-TEKENS /delen/0/naam"}},
		"an order to a screen": {`{"datum":"2024-01-01","delen":[{"naam":"a\u001b[31m","aantal":1}]}`, []string{"DOC-TEKENS /delen/0/naam"}},
		"turned around":        {"{\"datum\":\"2024-01-01\",\"kleur\":\"rood\u202e\"}", []string{"DOC-TEKENS /kleur"}},
		"back on its line":     {`{"datum":"2024-01-01","x":"a\rb"}`, []string{"DOC-SLEUTEL-ONBEKEND /x", "DOC-TEKENS /x"}},
		"an unseen key":        {`{"datum":"2024-01-01","x\u200b":null}`, []string{`DOC-NULL /x\u200b`, `DOC-TEKENS /x\u200b`}},
		"lines and tabs":       {`{"datum":"2024-01-01","delen":[{"naam":"a\n\tb\r\nc \ufe0f","aantal":1}]}`, []string{}},
		"trailing":             {`{"datum":"2024-01-01"} x`, []string{"DOC-NA-EINDE "}},
		"second document":      {`{"datum":"2024-01-01"}{}`, []string{"DOC-NA-EINDE "}},
		"no JSON":              {`{"datum"`, []string{"DOC-SYNTAX "}},
		"nothing":              {``, []string{"DOC-SYNTAX "}},
		"not UTF-8":            {"{\"datum\":\"\xff\"}", []string{"DOC-UTF8 "}},
		"pointer escapes":      {`{"datum":"2024-01-01","a/b~c":1}`, []string{"DOC-SLEUTEL-ONBEKEND /a~1b~0c"}},
		"schema is text":       {`{"datum":"2024-01-01","$schema":1}`, []string{"DOC-TYPE /$schema"}},
		"schema only at root":  {`{"datum":"2024-01-01","delen":[{"naam":"a","aantal":1,"$schema":""}]}`, []string{"DOC-SLEUTEL-ONBEKEND /delen/0/$schema"}},
		"inside the unknown":   {`{"datum":"2024-01-01","x":[{"a":null,"b":1,"b":2}]}`, []string{"DOC-SLEUTEL-ONBEKEND /x", "DOC-NULL /x/0/a", "DOC-SLEUTEL-DUBBEL /x/0/b"}},
		"all at once, in order": {
			`{"open":3,"delen":[{"aantal":"een"},7],"bedrag":1,"datum":"31-12-2024"}`,
			[]string{
				"DOC-BEDRAG-GETAL /bedrag", "DOC-DATUM /datum", "DOC-TYPE /delen/0/aantal",
				"DOC-SLEUTEL-ONTBREEKT /delen/0/naam", "DOC-TYPE /delen/1", "DOC-TYPE /open",
			},
		},
	} {
		require.Equal(t, c.uit, bevindingen(t, c.in), naam)
	}
}

func TestDecodeStandsUpToHostileInput(t *testing.T) {
	t.Parallel()
	diep := strings.Repeat(`{"x":`, 100) + "1" + strings.Repeat("}", 100)
	require.Contains(t, bevindingen(t, diep), "DOC-DIEPTE "+strings.Repeat("/x", 65))
	require.Equal(t, []string{"DOC-DIEPTE "}, bevindingen(t, strings.Repeat("[", 100_000)+strings.Repeat("]", 100_000)))
	groot := append(bytes.Repeat([]byte(" "), wmo.MaxDocument-2), "{}"...)
	require.Equal(t, []string{"DOC-SLEUTEL-ONTBREEKT /datum"}, bevindingen(t, string(groot)), "just fits")
	require.Equal(t, []string{"DOC-TE-GROOT "}, bevindingen(t, string(groot)+" "))

	lang := strings.Repeat("k", 201)
	require.Equal(t, []string{"DOC-SLEUTEL-LANG /" + strings.Repeat("k", 40) + "…"}, bevindingen(t, `{"datum":"2024-01-01","`+lang+`":1}`))
	require.Equal(t, []string{"DOC-SLEUTEL-ONBEKEND /" + lang[1:]}, bevindingen(t, `{"datum":"2024-01-01","`+lang[1:]+`":1}`))

	veel := bevindingen(t, `{"datum":"2024-01-01","delen":[`+strings.Repeat("null,", 5000)+`null]}`)
	require.Len(t, veel, wmo.MaxBevindingen+1)
	require.Equal(t, "DOC-MEER ", veel[0])

	lang = `{"datum":"2024-01-01","delen":[` + strings.Repeat("1,", wmo.MaxDelen) + `1]}`
	require.Contains(t, bevindingen(t, strings.Replace(lang, "delen", "lijst", 1)), "DOC-TE-LANG /lijst")
}

// What an operation answers may be larger than what anybody may ask.
func TestDecodeResultaatReadsMore(t *testing.T) {
	t.Parallel()
	type lijst struct {
		Delen []int `json:"delen"`
	}
	groot := []byte(`{"delen":[` + strings.Repeat("1234567,", wmo.MaxDelen) + `1]}`)
	doc, err := wmo.DecodeResultaat[lijst](groot)
	require.NoError(t, err)
	require.Len(t, doc.Delen, wmo.MaxDelen+1)
	_, err = wmo.Decode[lijst](groot)
	require.ErrorContains(t, err, "DOC-TE-GROOT")
	past := append([]byte(`{"delen":[]}`), bytes.Repeat([]byte(" "), wmo.MaxResultaat-len(`{"delen":[]}`))...)
	_, err = wmo.DecodeResultaat[lijst](past)
	require.NoError(t, err)
	_, err = wmo.DecodeResultaat[lijst](append(past, ' '))
	require.EqualError(t, err, "document: het document is 67108865 bytes, meer dan 67108864 [DOC-TE-GROOT]")
}

func TestDecodeMessagesHelp(t *testing.T) {
	t.Parallel()
	for in, bericht := range map[string]string{
		`{"Datum":"2024-01-01"}`:                     "bedoelt u datum?",
		"{\n  \"datum\": 2024-01-01}":                "op regel 2, teken 16",
		"{\n  \"datum\": \"2024\n\"}":                "op regel 2, teken 17", // a line end within a text
		"{\n  \"datum\": \"é":                        "op regel 2, teken 13", // the last character
		"\uFEFF{}":                                   "zonder BOM",
		`{"datum":1}`:                                "hier hoort een datum als JJJJ-MM-DD, en niet een getal",
		`{"datum":"2024-01-01","bedrag":true}`:       "hier hoort een bedrag als tekst met twee decimalen",
		`{"datum":"2024-01-01","kleur":"x"}`:         `"x" hoort niet bij de toegestane waarden: rood, blauw`,
		`{"datum":"2024-01-01","getal":[]}`:          "hier hoort een getal, en niet een lijst",
		`{"datum":"2024-01-01","delen":""}`:          "hier hoort een lijst, en niet tekst",
		`{"datum":"2024-01-01","per":1}`:             "hier hoort een object, en niet een getal",
		`{"datum":"2024-01-01","gemeente":363}`:      `een gemeentecode is tekst van vier cijfers, en geen getal; schrijf "0363"`,
		`{"datum":"2024-01-01","gemeente":3.63e2}`:   `geen getal; schrijf "0363"`,
		`{"datum":"2024-01-01","gemeente":10000}`:    "en geen getal [DOC-TYPE]",
		`{"datum":"2024-01-01","gemeente":0}`:        "en geen getal [DOC-TYPE]",
		`{"datum":"2024-01-01","gemeente":1e-300}`:   "en geen getal [DOC-TYPE]",
		`{"datum":"2024-01-01","gemeente":"363"}`:    `"363" is geen gemeentecode van vier cijfers; schrijf "0363"`,
		`{"datum":"2024-01-01","gemeente":"GM0363"}`: `"GM0363" is geen gemeentecode van vier cijfers; schrijf "0363"`,
		`{"datum":"2024-01-01","gemeente":"000"}`:    "van vier cijfers [DOC-WAARDE]",
		`{"datum":"2024-01-01","gemeente":"GM0000"}`: "van vier cijfers [DOC-WAARDE]",
		`{"datum":"2024-01-01","gemeente":"00363"}`:  "van vier cijfers [DOC-WAARDE]",
		`{"datum":"2024-01-01","gemeente":"GM363"}`:  "van vier cijfers [DOC-WAARDE]",
		`{"datum":"2024-01-01","gemeente":true}`:     "hier hoort een gemeentecode als tekst van vier cijfers, en niet ja/nee",
		`{"datum":"2024-01-01","per":{"363":1}}`:     `/per/363: "363" is geen gemeentecode van vier cijfers; schrijf "0363"`,
		`{"datum":{}}`:                               "en niet een object",
	} {
		_, err := wmo.Decode[proefdocument]([]byte(in))
		require.ErrorContains(t, err, bericht, in)
	}
}

func TestDecodeRefusesATypeThatIsNoDocument(t *testing.T) {
	t.Parallel()
	_, err := wmo.Decode[struct {
		C complex128 `json:"c"`
	}]([]byte(`{"c": 1}`))
	require.EqualError(t, err, "wmo: complex128 past niet in een document")
	require.NotErrorAs(t, err, new(wmo.Bevindingen))
	_, err = wmo.Decode[struct{ Naam string }]([]byte(`{}`))
	require.EqualError(t, err, "wmo: struct { Naam string }.Naam heeft geen sleutel")
}

// One long key over many faults must not be written out for each of them.
func TestDecodeMemoryStaysInProportion(t *testing.T) {
	data := []byte(`{"` + strings.Repeat("k", 1<<20) + `":[` + strings.Repeat("null,", 100_000) + `null]}`)
	voor, na := new(runtime.MemStats), new(runtime.MemStats)
	runtime.ReadMemStats(voor)
	_, err := wmo.Decode[proefdocument](data)
	runtime.ReadMemStats(na)
	require.Error(t, err)
	require.Less(t, na.TotalAlloc-voor.TotalAlloc, uint64(100*len(data)))
}

func TestBevindingenAreAnError(t *testing.T) {
	t.Parallel()
	var bs wmo.Bevindingen
	require.NoError(t, bs.Err())
	bs.Meld(wmo.Melding{Code: "B"}, "tweede", "/b")
	bs.Meld(wmo.Melding{Code: "A"}, "eerste", "/a", "/c")
	bs.Meld(wmo.Melding{Code: "A"}, "geheel")
	require.EqualError(t, bs.Err(), "document: geheel [A]\n/a, /c: eerste [A]\n/b: tweede [B]")
	require.Equal(t, []string{"A", "A", "B"}, bs.Gesorteerd().Codes())
	require.Equal(t, "/a~1b/~0/0", wmo.Wijs("a/b", "~", "0"))

	var veel wmo.Bevindingen
	for i := range 12 {
		veel.Meld(wmo.Melding{Code: "C"}, "zelfde", wmo.Wijs("l", strconv.Itoa(i)))
	}
	veel.Meld(wmo.Melding{Code: "C"}, "zelfde", "/x", "/y")
	veel.Meld(wmo.Melding{Code: "C"}, "anders\x1b", "/l/0\u202e")
	require.EqualError(t, veel, "/l/0, /l/1, /l/2, /l/3, /l/4, /l/5, /l/6, /l/7, /l/8, /l/9 en nog 2: zelfde [C]\n"+
		"/x, /y: zelfde [C]\n"+`/l/0\u202e: anders\u001b [C]`)
	require.Len(t, veel, 14, "each keeps its own place")
	require.EqualError(t, wmo.Bevindingen{{Code: "A", Plaats: []string{""}, Bericht: "b"}, {Code: "A", Plaats: []string{"/c"}, Bericht: "b"}}, "document, /c: b [A]")

	tien := wmo.Bevindingen{{Plaats: []string{"/vormen/10"}}, {Plaats: []string{"/vormen/2/a"}}, {Plaats: []string{"/vormen/2"}}, {Plaats: []string{"/naam"}}}
	var plaatsen []string
	for _, b := range tien.Gesorteerd() {
		plaatsen = append(plaatsen, b.Plaats[0])
	}
	require.Equal(t, []string{"/naam", "/vormen/2", "/vormen/2/a", "/vormen/10"}, plaatsen)
}

// Whatever the bytes: no panic, and what encoding/json refuses is refused here
// too. What is accepted means the same to both.
func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"datum":"2024-01-01","delen":[{"naam":"a","aantal":1}],"per":{"0796":1}}`))
	f.Add([]byte(`{"datum":"2024-02-30","bedrag":"1.00","x":[[[null]]]}`))
	f.Add([]byte(`{"getal":1e5,"aandeel":-0.0,"datum":"2024-01-01"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, err := wmo.Decode[proefdocument](data)
		if err != nil {
			if !errors.As(err, new(wmo.Bevindingen)) {
				t.Fatal(err)
			}
			return
		}
		var zelfde proefdocument
		if err := json.Unmarshal(data, &zelfde); err != nil {
			// encoding/json takes no 12.0 for a whole number; JSON Schema and we do.
			if bytes.ContainsAny(data, ".eE") {
				return
			}
			t.Fatal(err)
		}
		if a, b := fmt.Sprint(doc.Datum, doc.Bedrag, doc.Kleur, doc.Open, doc.Per), fmt.Sprint(zelfde.Datum, zelfde.Bedrag, zelfde.Kleur, zelfde.Open, zelfde.Per); a != b {
			t.Fatalf("%s\n%s", a, b)
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	data := []byte(`{"datum":"2024-01-01","bedrag":"1.00","delen":[` +
		strings.Repeat(`{"naam":"abc","aantal":12},`, 99) + `{"naam":"abc","aantal":12}]}`)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := wmo.Decode[proefdocument](data); err != nil {
			b.Fatal(err)
		}
	}
}
