package operaties_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

// metDag are the packages that hold every municipality against the day asked about; the
// documents of the others have days of their own, and their own tests hold them to those.
var metDag = []string{"bw", "gebied"}

// vanEerder are the places where a municipality may be one that is no longer there: the
// answer follows it to its successors.
var vanEerder = []string{
	"bw.jeugdwoonplaats /gemeenteVoorVerblijf", "bw.jeugdwoonplaats /gemeenteMoederGeboorte", "gebied.opvolgers /gemeente",
}

// Whatever place of whatever document takes a municipality: a code that was never given,
// or that ended before the day asked about, is a finding at that place. Places are found
// in the types, documents in the published cases.
func TestEveryMunicipalityIsHeldAgainstItsDay(t *testing.T) {
	t.Parallel()
	const (
		nooitGeweest = "9998"
		opgeheven    = "1671" // Maasdonk, until 2014-12-31
	)
	for _, o := range operaties.Alle() {
		pakket, _, _ := strings.Cut(o.Naam, ".")
		for _, plek := range gemeenteplekken(o.Invoer.Type, nil) {
			naam := o.Naam + " /" + strings.Join(plek, "/")
			require.True(t, o.OpDag || !slices.Contains(metDag, pakket), "%s depends on the day", naam)
			gehad := 0
			for _, g := range goedeGevallen(t, o) {
				for _, code := range []string{nooitGeweest, opgeheven} {
					if code == opgeheven && (slices.Contains(vanEerder, naam) || !slices.Contains(metDag, pakket)) {
						continue
					}
					doc, plaats, ok := metCode(t, g.Tekst(), plek, code)
					if !ok || g.Peil.Op.Before(wmo.MustDatum("2015-01-01")) || slices.Contains(g.Codes, "GEB-V-VOOR-DE-TABEL") {
						continue
					}
					gehad++
					_, err := o.Run(doc, g.Peil)
					assert.True(t, heeftBevinding(err, plaats), "%s: %s with %s at %s: %v", naam, g.ID, code, plaats, err)
				}
			}
			assert.True(t, gehad > 0 || !slices.Contains(metDag, pakket), "%s: no case has room for one", naam)
		}
	}
}

// gemeenteplekken are the paths of keys in a type under which a municipality stands; a
// list is "-".
func gemeenteplekken(t reflect.Type, pad []string) [][]string {
	if t == reflect.TypeFor[wmo.Gemeentecode]() {
		return [][]string{slices.Clone(pad)}
	}
	var plekken [][]string
	switch t.Kind() {
	case reflect.Pointer:
		return gemeenteplekken(t.Elem(), pad)
	case reflect.Slice:
		return gemeenteplekken(t.Elem(), append(slices.Clip(pad), "-"))
	case reflect.Struct:
		for i := range t.NumField() {
			if f := t.Field(i); f.IsExported() {
				sleutel, _, _ := strings.Cut(f.Tag.Get("json"), ",")
				onder := slices.Clip(pad)
				if !f.Anonymous || sleutel != "" { // the keys of what is embedded are its own
					onder = append(onder, sleutel)
				}
				plekken = append(plekken, gemeenteplekken(f.Type, onder)...)
			}
		}
	default:
	}
	return plekken
}

// goedeGevallen are the published cases of an operation that are answered.
func goedeGevallen(t *testing.T, o operatie.Operatie) []publish.Geval {
	t.Helper()
	data, ok := schema.Cases(o.Invoer.Naam)
	require.True(t, ok, o.Naam)
	var gs publish.Gevallen
	require.NoError(t, json.Unmarshal(data, &gs))
	return slices.DeleteFunc(gs.Gevallen, func(g publish.Geval) bool { return len(g.Bevindingen) > 0 })
}

// metCode puts a code under a path of keys, in the first element of every list, and
// tells where it came to stand; false when the document has nothing to put it in.
func metCode(t *testing.T, doc []byte, pad []string, code string) (met []byte, plaats string, ok bool) {
	t.Helper()
	var wortel any
	require.NoError(t, json.Unmarshal(doc, &wortel))
	hier := wortel
	var delen []string
	for i, deel := range pad {
		laatste := i == len(pad)-1
		switch h := hier.(type) {
		case map[string]any:
			if laatste {
				h[deel] = code
			}
			hier = h[deel]
		case []any:
			if deel != "-" || len(h) == 0 {
				return nil, "", false
			}
			if deel = strconv.Itoa(0); laatste {
				h[0] = code
			}
			hier = h[0]
		default:
			return nil, "", false
		}
		delen = append(delen, deel)
	}
	met, err := json.Marshal(wortel)
	require.NoError(t, err)
	return met, wmo.Wijs(delen...), true
}

func heeftBevinding(err error, plaats string) bool {
	var bs wmo.Bevindingen
	return errors.As(err, &bs) && slices.ContainsFunc(bs, func(b wmo.Bevinding) bool { return slices.Contains(b.Plaats, plaats) })
}
