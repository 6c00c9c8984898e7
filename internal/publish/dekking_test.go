package publish_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/nvo"
	"github.com/bwo-sdk/wmo/schema"
)

// pakket is what the cases of a package must show. Its reservations and formulas are
// found in its source, and its enumerations in its documents.
type pakket struct {
	naam      string
	gronden   []wmo.Grond
	meldingen []string

	voorbehouden []string // where a package has a register of them
}

// pakketten has one row for each package, but for iwmo, which answers no question: its own
// tests show each of its codes.
func pakketten() []pakket {
	var ps []pakket
	for _, p := range operaties.Pakketten() {
		if p.Naam == "iwmo" {
			continue
		}
		ps = append(ps, pakket{p.Naam, gronden(p.Regels), codes(p.Meldingen), codes(slices.Concat(p.Aannamen, p.Voorbehouden))})
	}
	return ps
}

// codes of a register.
func codes[T wmo.Melding | wmo.Voorbehoud](lijst []T) []string {
	uit := make([]string, len(lijst))
	for i := range lijst {
		switch x := any(lijst[i]).(type) {
		case wmo.Melding:
			uit[i] = x.Code
		case wmo.Voorbehoud:
			uit[i] = x.Code
		}
	}
	return uit
}

func gronden(sets []wmo.Regelset) []wmo.Grond {
	var gs []wmo.Grond
	for _, set := range sets {
		gs = append(gs, set.Gronden...)
	}
	return gs
}

// nooit has the outcomes that no case can show.
var nooit = map[string][]string{
	"BW-WPB-03": {"ja"}, "BW-UIT-06": {"ja"}, "BW-BET-07": {"ja"}, // not modelled: nee or open
	"BW-UIT-07": {"onbepaald"}, // the table says it, or does not
	"BW-BET-06": {"onbepaald"}, // the kind of support is always there
	"BW-BET-08": {"onbepaald"},
	"BW-BET-09": {"onbepaald"},
	// What is not stated is not there, or the question always has it.
	"FIN-BA-01": {"onbepaald"}, "FIN-BA-06": {"onbepaald"}, "FIN-BA-07": {"onbepaald"}, "FIN-BA-08": {"onbepaald"},
	"FIN-BA-20": {"onbepaald"}, "FIN-BA-21": {"onbepaald"}, "FIN-BA-24": {"onbepaald"}, "FIN-BA-25": {"onbepaald"},
	"FIN-BA-29": {"onbepaald"}, "FIN-BA-30": {"onbepaald"}, "FIN-BA-32": {"onbepaald"}, "FIN-BA-40": {"onbepaald"},
	"FIN-BA-41": {"onbepaald"}, "FIN-BA-42": {"onbepaald"}, "FIN-BA-43": {"onbepaald"}, "FIN-BA-44": {"onbepaald"},
	"FIN-BA-45": {"onbepaald"}, "FIN-BA-60": {"onbepaald"}, "FIN-BA-61": {"onbepaald"},
}

// zonderGeval has the codes and words that no case shows.
var zonderGeval = []string{
	// No planned reorganisation has come into force.
	"GEB-V-HERINDELING", "gebied.Soort gepland",
	// No stand, and so always refused.
	"capacity.Eenheid clienten_in_jaar",
}

// Whatever a package can answer, some case shows: every operation, finding,
// reservation, formula and word of an enumeration.
func TestCasesCoverWhatIsPublished(t *testing.T) {
	d := dekGevallen(t)
	for _, o := range operaties.Alle() {
		require.Contains(t, schema.CaseNames(), o.Invoer.Naam, "an operation without cases")
	}
	toont := func(wat string) {
		assert.NotEqual(t, d[wat], slices.Contains(zonderGeval, wat), "%s: a case, or a place on the list of exceptions", wat)
	}
	uitgelegd := map[string]bool{}
	for _, p := range pakketten() {
		for _, m := range p.meldingen {
			assert.False(t, uitgelegd[m], "%s is explained twice", m)
			uitgelegd[m] = true
			toont(m)
		}
		for _, code := range resultaatcodes(t, p.naam) {
			toont(code)
			if p.voorbehouden != nil && !strings.Contains(code, "-F-") {
				assert.True(t, slices.Contains(p.voorbehouden, code), "%s is in the register", code)
			}
		}
	}
	for _, e := range enumeraties() {
		for _, w := range woordenVan(e) {
			toont(e.String() + " " + w.Woord)
		}
	}
}

// Every version of a rule is ja in one case, nee in another and onbepaald in a third, except
// for those of which one of the three cannot be.
func TestCasesCoverEveryRule(t *testing.T) {
	d := dekGevallen(t)
	for _, p := range pakketten() {
		for _, grond := range p.gronden {
			for _, uitkomst := range []string{"ja", "nee", "onbepaald"} {
				want := !slices.Contains(nooit[grond.Code], uitkomst)
				for _, v := range grond.Versies {
					wat := grond.Code + " " + uitkomst
					if len(grond.Versies) > 1 { // told apart by their sources
						wat = bijBron(wat, v.Bron)
					}
					assert.Equal(t, want, d[wat], "%s in a case, %s", wat, v.Geldt)
				}
			}
		}
	}
}

// dekking is what truly came out of the cases together: "CODE", "CODE uitkomst" and
// "pakket.Type woord".
type dekking map[string]bool

func dekGevallen(t *testing.T) dekking {
	t.Helper()
	d, ids := dekking{}, map[string]bool{}
	doorGevallen(t, func(t *testing.T, op operatie.Operatie, g publish.Geval) {
		require.False(t, ids[g.ID], "an id is never given twice")
		require.NotEmpty(t, g.Bron)
		require.NotEqual(t, (len(g.Resultaat) > 0), (len(g.Bevindingen) > 0), "a result, or findings")
		ids[g.ID] = true
		uit, err := op.Run(g.Tekst(), g.Peil)
		if err != nil {
			for _, b := range g.Bevindingen { // which TestCasesHold holds against err
				d[b.Code] = true
			}
			return
		}
		in := reflect.New(op.Invoer.Type)
		if json.Unmarshal(g.Tekst(), in.Interface()) == nil { // our reader takes 2.0 for a whole number too
			d.leesWoorden(in)
		}
		d.leesWoorden(reflect.ValueOf(uit))
		data, err := json.Marshal(uit)
		require.NoError(t, err)
		var v any
		require.NoError(t, json.Unmarshal(data, &v))
		loop(v, d.leesCode)
	})
	return d
}

// leesCode notes a code with its outcome: of a step, or of an obligation, of which
// "voldaan" tells it where it applies.
func (d dekking) leesCode(o map[string]any) {
	code, _ := o["code"].(string)
	uitkomst, _ := o["uitkomst"].(string)
	voldaan, _ := o["voldaan"].(string)
	d[code], d[code+" "+uitkomst] = true, true
	d[bijBron(code+" "+uitkomst, o["bron"])] = true
	if uitkomst != string(nvo.NietVanToepassing) {
		d[code+" "+voldaan] = true
	}
}

// bijBron is a finding with the source that it cites, whether read or written.
func bijBron(wat string, bron any) string {
	data, err := json.Marshal(bron)
	var v any
	if err = errors.Join(err, json.Unmarshal(data, &v)); err != nil {
		return err.Error()
	}
	return fmt.Sprint(wat, v)
}

// leesWoorden notes every word of an enumeration in a document.
func (d dekking) leesWoorden(v reflect.Value) {
	if len(woordenVan(v.Type())) > 0 {
		d[v.Type().String()+" "+woord(v)] = true
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			d.leesWoorden(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				d.leesWoorden(v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			d.leesWoorden(v.Index(i))
		}
	case reflect.Map:
		for i := v.MapRange(); i.Next(); {
			d.leesWoorden(i.Key())
			d.leesWoorden(i.Value())
		}
	default:
	}
}

func woord(v reflect.Value) string {
	if t, ok := reflect.TypeAssert[encoding.TextMarshaler](v); ok {
		b, _ := t.MarshalText()
		return string(b)
	}
	return v.String()
}

// woordenVan lists the words of an enumeration; none when it is none.
func woordenVan(t reflect.Type) []wmo.Woord {
	if e, ok := reflect.TypeAssert[interface{ Woorden() []wmo.Woord }](reflect.Zero(t)); ok && t.Kind() != reflect.Pointer {
		return e.Woorden()
	}
	return nil
}

// enumeraties are the enumerations of all published documents.
func enumeraties() []reflect.Type {
	var es []reflect.Type
	gezien := map[reflect.Type]bool{}
	var zoek func(t reflect.Type)
	zoek = func(t reflect.Type) {
		if gezien[t] {
			return
		}
		gezien[t] = true
		if len(woordenVan(t)) > 0 {
			es = append(es, t)
			return
		}
		switch t.Kind() {
		case reflect.Map, reflect.Pointer, reflect.Slice:
			if t.Kind() == reflect.Map {
				zoek(t.Key())
			}
			zoek(t.Elem())
		case reflect.Struct:
			for i := range t.NumField() {
				if t.Field(i).IsExported() {
					zoek(t.Field(i).Type)
				}
			}
		default:
		}
	}
	for _, o := range operaties.Alle() {
		zoek(o.Invoer.Type)
		zoek(o.Resultaat.Type)
	}
	return es
}

// metKamers are the files of a package and its rooms, without their tests.
func metKamers(t *testing.T, naam string) []string {
	t.Helper()
	var bestanden []string
	require.NoError(t, filepath.WalkDir(filepath.Join("..", "..", naam), func(pad string, _ fs.DirEntry, err error) error {
		if strings.HasSuffix(pad, ".go") && !strings.HasSuffix(pad, "_test.go") {
			bestanden = append(bestanden, pad)
		}
		return err
	}))
	require.NotEmpty(t, bestanden, naam)
	return bestanden
}

// resultaatcodes finds the codes of assumptions, formulas and reservations in the source
// of a package that are its own.
func resultaatcodes(t *testing.T, naam string) []string {
	t.Helper()
	bestanden := metKamers(t, naam)
	isCode := regexp.MustCompile(`^` + strings.ToUpper(naam)[:min(len(naam), 3)] + `-[AFV](-[A-Z0-9]+)+$`)
	var codes []string
	for _, b := range bestanden {
		f, err := parser.ParseFile(token.NewFileSet(), b, nil, 0)
		require.NoError(t, err)
		ast.Inspect(f, func(n ast.Node) bool {
			if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
				if s, err := strconv.Unquote(l.Value); err == nil && isCode.MatchString(s) {
					codes = append(codes, s)
				}
			}
			return true
		})
	}
	return codes
}

// A register is data: it can be written, and says all that it says in Go.
func TestRegistersCanBeWritten(t *testing.T) {
	t.Parallel()
	registers := []any{bw.Strijdigheden()}
	for _, p := range operaties.Pakketten() {
		for _, register := range []any{p.Regels, p.Formules} {
			if reflect.ValueOf(register).Len() > 0 {
				registers = append(registers, register)
			}
		}
	}
	for _, register := range registers {
		data, err := json.Marshal(register)
		require.NoError(t, err)
		require.NotContains(t, string(data), "null")
		terug := reflect.New(reflect.TypeOf(register))
		require.NoError(t, json.Unmarshal(data, terug.Interface()))
		require.Equal(t, register, terug.Elem().Interface())
	}
}
