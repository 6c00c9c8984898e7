package verminking

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
)

// kwaad is every kind of harm. Each is done at the place of the mutator, and is false where it cannot be;
// what is done to the bytes is done once the document is written.
var kwaad = []struct {
	naam  string
	doe   func(*mutator) bool
	bytes func(*rand.Rand, []byte) []byte
}{
	{"ongedeerd", func(*mutator) bool { return true }, nil},
	{"weggelaten", (*mutator).weg, nil},
	{"twee keer", (*mutator).dubbel, nil},
	{"andere soort", func(m *mutator) bool { return m.zetRuw(m.een(soorten)) }, nil},
	{"naast een grens", (*mutator).grens, nil},
	{"naast een grens", (*mutator).grens, nil}, // there are many
	{"raar getal", (*mutator).getal, nil},
	{"rare tekst", (*mutator).rareTekst, nil},
	{"onzichtbaar teken", (*mutator).onzichtbaar, nil},
	{"vreemde sleutel", (*mutator).vreemd, nil},
	{"diep", (*mutator).diep, nil},
	{"ander woord", (*mutator).woord, nil},
	{"verwisseld", (*mutator).verwissel, nil},
	{"lijst", (*mutator).lijst, nil},
	{"andere dag", (*mutator).dag, nil},
	{"ander bedrag", (*mutator).bedrag, nil},
	{"$schema", (*mutator).noemSchema, nil},
	{"twee dingen", func(m *mutator) bool {
		m.zetRuw(m.een(soorten))
		m.kies()
		return m.grens() || m.getal() || m.weg()
	}, nil},
	{"afgekapt", func(*mutator) bool { return true }, func(r *rand.Rand, b []byte) []byte { return b[:r.IntN(len(b))] }},
	{"omgevallen byte", func(*mutator) bool { return true }, omgevallen},
	{"iets erna", func(*mutator) bool { return true }, func(r *rand.Rand, b []byte) []byte {
		return append(b, []string{"\n\n", " {}", "x", ",", "}", "\x00", "null", "\u00a0"}[r.IntN(8)]...)
	}},
}

func omgevallen(r *rand.Rand, b []byte) []byte {
	i := r.IntN(len(b))
	switch r.IntN(3) {
	case 0:
		b[i] ^= 1 << r.IntN(8)
	case 1:
		b = slices.Delete(b, i, i+1)
	default:
		b = slices.Insert(b, i, byte(r.IntN(256)))
	}
	return b
}

var (
	soorten = []string{
		"null", "true", "false", "0", "-1", "1.5", "7", `""`, `" "`, `"tekst"`, `"true"`, `"1"`, "[]", "{}", "[[]]", "[{}]",
		"[null]", `{"a":1}`, `{"":null}`,
		`"2024-02-30"`, `"2024-01-01"`, `"1.00"`, `"0363"`, `"ja"`,
	}
	getallen = []string{
		"-0", "0.0", "-0.0", "0e0", "1e0", "1E+0", "10e-1", "1.0", "2.50", "1e-1", "0.1", "0.30000000000000004", "9007199254740991", "9007199254740992",
		"-9007199254740991", "-9007199254740992", "2147483647", "2147483648", "9223372036854775807", "9223372036854775808",
		"1e15", "1e21", "1e40", "1e99", "1e100", "1e308", "1e309", "-1e400",
		"1e-99", "1e-100", "1e-400", "1e-3000000", "1e3000000", "0e99999999999999999999", "00", "01", "+1", ".5", "1.",
		"1e", "0x10", "NaN", "Infinity", "-", "1_000", "1,5",
		strings.Repeat("9", 40), strings.Repeat("9", 41), "0." + strings.Repeat("0", 39) + "1", "1." + strings.Repeat("0", 41),
	}
	teksten = []string{
		"", " ", "  \t ", "\n", "\u00a0", "\u2003", "\u3000", " a", "a ", "a\tb", "a\nb", "a\rb", "a\r\nb", "é", "e\u0301",
		"𝄞", "Ⅻ", "ﬁ", "İ", "0363 ", "０３６３", "ja\n", "true", "null", "<script>", "a/b~c", `"\`, "\ufffd",
		strings.Repeat("a", 199), strings.Repeat("a", 200), strings.Repeat("a", 201), strings.Repeat("𝄞", 200),
		strings.Repeat("𝄞", 201), strings.Repeat("lang ", 4000),
	}
	tekens = []string{
		"\u0001", "\u001b[31m", "\u0000", "\u007f", "\u0085", "\u200b", "\u200d", "\u202e", "\u2028", "\u2066", "\ufeff",
		"\ufe0f", "\U000e0041", "\u00ad", "\u034f", "\u115f", "\u3164", "\t", "\r", "\u2800",
	}
	dagen = []string{
		"2023-02-29", "2024-02-29", "2024-02-30", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00",
		"2024-01-32", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "2024-1-1", "24-01-01", "2024-01-01 ",
		" 2024-01-01",
		"2024-01-01\n", "2024/01/01", "01-01-2024", "2024-01-01T00:00:00Z", "2024-01-01T12:00:00+01:00",
		"2024-07-01T12:00:00+01:00", "2024-03-31T02:30:00+01:00", "2024-01-01T24:00:00+01:00", "2024-01-01T12:00:60+01:00",
		"2024-02-30T12:00:00+01:00", "2024-01-01T12:00:00.5+01:00", "2024-01-01T12:00+01:00", "2024-01-01t12:00:00+01:00",
		"２０２４-01-01", "-2024-01-01", "+2024-01-01",
	}
	bedragen = []string{
		"0.00", "-0.00", "0", "1", "1.0", "1.000", "1.005", "1.00000", "1.00001", "1.000001", "1.10", "1.100", "1,00",
		"01.00", "00.00", "+1.00", "-1.00", "-0.01", "0.01", "1e2", ".50", "1.", " 1.00", "1.00 ", "1.00\n", "1 000.00",
		"1.000.00", "€1.00", "１.００", "999999999.99", "1000000000.00", "999999999999.99", "999999999999.995",
		"1000000000000.00", "-999999999999.99", "-1000000000000.00",
		strings.Repeat("9", 30) + ".99", strings.Repeat("9", 31) + ".99", "0000", "0363", "363", "9999", "9998", "03630", "0001", "GM0363",
	}
)

func (m *mutator) weg() bool {
	o, sleutel := m.boven()
	if o == nil {
		return false
	}
	delete(o, sleutel)
	return true
}

// dubbel writes a key twice, with the same value or with another.
func (m *mutator) dubbel() bool {
	o, sleutel := m.boven()
	if o == nil {
		return false
	}
	eerste := string(tekstVan(o[sleutel]))
	if m.r.IntN(2) == 0 {
		eerste = m.een(soorten)
	}
	heel := tekstVan(o)
	m.pad = m.pad[:len(m.pad)-1]
	if m.r.IntN(2) == 0 {
		return m.zetRuw(fmt.Sprintf("{%s:%s,%s", tekstVan(sleutel), eerste, heel[1:]))
	}
	return m.zetRuw(fmt.Sprintf("%s,%s:%s}", heel[:len(heel)-1], tekstVan(sleutel), eerste))
}

// grens takes the limits that the schema has here and goes to one of them, or a step to either side.
func (m *mutator) grens() bool {
	switch w := m.waarde().(type) {
	case json.Number:
		return m.naastGetal()
	case string:
		return m.naastLengte(w)
	case []any:
		return m.naastAantal(w)
	default:
		return false
	}
}

func (m *mutator) naastGetal() bool {
	randen := m.alle("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
	if len(randen) == 0 {
		return false
	}
	rand, ok := new(big.Rat).SetString(fmt.Sprint(randen[m.r.IntN(len(randen))]))
	if !ok {
		return false
	}
	stap, _ := new(big.Rat).SetString(m.een([]string{"0", "1", "-1", "0.5", "-0.5", "0.01", "-0.01", "1e-12", "-1e-12", "1e-20", "-1e-20"}))
	rand.Add(rand, stap)
	return m.zetRuw(strings.TrimSuffix(strings.TrimRight(rand.FloatString(20), "0"), "."))
}

// meesteTekst keeps a mutant of a document in proportion; longer ones are tried by the limits of documents.
const meesteTekst = 100_000

func (m *mutator) naastLengte(w string) bool {
	lengten := m.alle("minLength", "maxLength")
	if len(lengten) == 0 {
		return false
	}
	n, err := strconv.Atoi(fmt.Sprint(lengten[m.r.IntN(len(lengten))]))
	if n += m.r.IntN(3) - 1; err != nil || n < 0 || n > meesteTekst {
		return false
	}
	teken := m.een([]string{"a", "é", "𝄞", " ", "0"})
	if m.r.IntN(2) == 0 {
		teken = w
	}
	runen := []rune(strings.Repeat(teken, n/max(len([]rune(teken)), 1)+1))
	return m.zet(string(runen[:min(n, len(runen))]))
}

func (m *mutator) naastAantal(w []any) bool {
	aantallen := m.alle("minItems", "maxItems")
	if len(aantallen) == 0 || len(w) == 0 {
		return false
	}
	n, err := strconv.Atoi(fmt.Sprint(aantallen[m.r.IntN(len(aantallen))]))
	if n += m.r.IntN(3) - 1; err != nil || n < 0 || n*len(tekstVan(w[0])) > meesteTekst {
		return false
	}
	lang := make([]any, n)
	for i := range lang {
		lang[i] = w[i%len(w)]
	}
	return m.zet(lang)
}

func (m *mutator) getal() bool {
	if _, ok := m.waarde().(json.Number); !ok {
		return false
	}
	return m.zetRuw(m.een(getallen))
}

func (m *mutator) rareTekst() bool {
	if _, ok := m.waarde().(string); !ok {
		return false
	}
	if m.r.IntN(6) == 0 {
		return m.zetRuw(m.een([]string{`"\ud800"`, `"a\udc00b"`, `"\ud800\ud800"`, `"\x"`, `"a` + "\n" + `b"`, `'a'`, `"\u12"`, `"\/"`, `"\ud834\udd1e"`}))
	}
	return m.zet(m.een(teksten))
}

func (m *mutator) onzichtbaar() bool {
	teken := m.een(tekens)
	if w, ok := m.waarde().(string); ok && m.r.IntN(4) > 0 {
		runen := []rune(w)
		i := m.r.IntN(len(runen) + 1)
		return m.zet(string(runen[:i]) + teken + string(runen[i:]))
	}
	o, sleutel := m.boven()
	if o == nil {
		return false
	}
	w := o[sleutel]
	if m.r.IntN(2) == 0 {
		delete(o, sleutel)
	}
	o[sleutel+teken] = w
	return true
}

func (m *mutator) vreemd() bool {
	o, ok := m.waarde().(map[string]any)
	if !ok {
		return false
	}
	namen := []string{
		"onbekend", "__proto__", "constructor", "toString", "hasOwnProperty", "length", "$schema", "$ref", "$id", "", " ",
		"é", "a/b", "a~b", "~0", "0", "ontvangstbewijs", strings.Repeat("k", 200), strings.Repeat("k", 201), "0363", "9999",
	}
	for _, k := range slices.Sorted(maps.Keys(o)) {
		namen = append(namen, strings.ToUpper(k), k+" ", k+"s")
	}
	m.pad = append(m.pad, m.een(namen))
	return m.zetRuw(m.een(soorten))
}

func (m *mutator) diep() bool {
	n := []int{1, 2, 10, 62, 63, 64, 65, 66, 200, 9_998, 10_001, 20_000}[m.r.IntN(12)]
	begin, eind := m.een([]string{"[", `{"a":`}), "]"
	if begin != "[" {
		eind = "}"
	}
	binnen := m.een(soorten)
	if m.r.IntN(2) == 0 { // the value itself, too deep
		binnen = string(tekstVan(m.waarde()))
	}
	return m.zetRuw(strings.Repeat(begin, n) + binnen + strings.Repeat(eind, n))
}

// woord puts a word where a word is: one of the list, one that is almost in it, or one of elsewhere.
func (m *mutator) woord() bool {
	w, ok := m.waarde().(string)
	woorden := m.alle("const")
	if !ok || len(woorden) == 0 {
		return false
	}
	w = fmt.Sprint([]any{w, woorden[m.r.IntN(len(woorden))]}[m.r.IntN(2)])
	return m.zet(m.een([]string{
		w, strings.ToUpper(w), w + " ", " " + w, w + "\u00a0", w + "en", strings.TrimSuffix(w, w[max(len(w)-1, 0):]),
		"onbekend", "ja", "nee", "onbepaald", "",
	}))
}

// verwissel exchanges the value with that of another place, or turns the order of the keys around.
func (m *mutator) verwissel() bool {
	if o, ok := m.waarde().(map[string]any); ok && m.r.IntN(2) == 0 {
		sleutels := slices.Sorted(maps.Keys(o))
		slices.Reverse(sleutels)
		delen := make([][]byte, len(sleutels))
		for i, k := range sleutels {
			delen[i] = fmt.Appendf(nil, "%s:%s", tekstVan(k), tekstVan(o[k]))
		}
		return m.zetRuw("{" + string(bytes.Join(delen, []byte(","))) + "}")
	}
	hier := m.pad
	w := tekstVan(m.waarde())
	m.kies()
	ander := tekstVan(m.waarde())
	m.zetRuw(string(w))
	if !slices.Equal(m.pad, hier[:min(len(hier), len(m.pad))]) && !slices.Equal(hier, m.pad[:min(len(hier), len(m.pad))]) {
		m.pad = hier
		m.zetRuw(string(ander))
	}
	return true
}

func (m *mutator) lijst() bool {
	w, ok := m.waarde().([]any)
	if !ok || len(w) == 0 {
		return false
	}
	i := m.r.IntN(len(w))
	switch m.r.IntN(4) {
	case 0:
		return m.zet([]any{})
	case 1:
		return m.zet(slices.Delete(slices.Clone(w), i, i+1))
	case 2:
		return m.zet(slices.Insert(slices.Clone(w), i, w[i]))
	default:
		return m.zet(w[i])
	}
}

func (m *mutator) dag() bool {
	w, ok := m.waarde().(string)
	if !ok || len(w) < len("2024-01-01") || w[4] != '-' {
		return false
	}
	return m.zet(m.een(dagen))
}

func (m *mutator) bedrag() bool {
	w, ok := m.waarde().(string)
	if !ok || w == "" || (w[0] < '0' || w[0] > '9') && w[0] != '-' {
		return false
	}
	return m.zet(m.een(bedragen))
}

func (m *mutator) noemSchema() bool {
	m.pad = nil
	if _, ok := m.doc.(map[string]any); !ok {
		return false
	}
	m.pad = []string{"$schema"}
	return m.zetRuw(m.een([]string{
		`"https://github.com/bwo-sdk/wmo/schema/v1/weigering.schema.json"`, `""`, "1", "null", `"a\u202e"`, "{}", `["x"]`,
		`"` + strings.Repeat("x", 5000) + `"`,
	}))
}
