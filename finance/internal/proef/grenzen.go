package proef

import (
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// Grens is the lowest and highest number that a field may have, and its decimals.
type Grens = struct {
	Laagst, Hoogst string
	Decimalen      int
}

// tiende is 0.1.
var tiende = stap(1)

// Grenzen tests that each number of each document may be exactly its lowest and highest value, may not
// be one step less or more, and may not have one decimal more. grenzen has the limits by "Type.Field".
func Grenzen(t *testing.T, vragen Vragen, grenzen map[string]Grens) {
	t.Helper()
	gezien := map[string]bool{}
	for naam, doe := range vragen {
		for _, g := range beantwoord(t, naam) {
			for n := 0; ; n++ {
				waar, veld := "", ""
				probeer := func(waarde string) []string {
					in, i := reflect.New(reflect.TypeOf(doe).In(0)), 0
					require.NoError(t, json.Unmarshal(g.Invoer, in.Interface()))
					alleGetallen(in.Elem(), "", func(v reflect.Value, plaats, van string, _ bool) {
						if i == n {
							waar, veld = plaats, van
							if waarde != "" {
								zetGetal(v, waarde)
							}
						}
						i++
					})
					_, err := vraagstuk(doe, in.Elem(), g.Peil)
					bs, _ := err.(wmo.Bevindingen) //nolint:errorlint // what is returned is the type itself
					var codes []string
					for _, b := range bs {
						if b.Plaats[0] == waar {
							codes = append(codes, b.Code+": "+b.Bericht)
						}
					}
					return codes
				}
				if probeer(""); waar == "" {
					break
				}
				gezien[veld] = true
				gr, ok := grenzen[veld]
				require.True(t, ok, veld)
				stap := stap(gr.Decimalen)
				laag, hoog := wmo.MustGetal(gr.Laagst), wmo.MustGetal(gr.Hoogst)
				require.False(t, buitenBereik(probeer(gr.Laagst)), "%s %s %s", g.ID, veld, gr.Laagst)
				require.False(t, buitenBereik(probeer(gr.Hoogst)), "%s %s %s", g.ID, veld, gr.Hoogst)
				require.True(t, buitenBereik(probeer(hoog.Plus(stap).String())), "%s %s %s", g.ID, veld, hoog.Plus(stap))
				if onder := laag.Min(stap); gr.Decimalen != tariefDecimalen { // no tariff is below zero
					require.True(t, buitenBereik(probeer(onder.String())), "%s %s %s", g.ID, veld, onder)
				}
				if fijn := laag.Plus(stap).Min(stap.Maal(tiende)); gr.Decimalen != 0 && gr.Decimalen != tariefDecimalen {
					require.True(t, buitenBereik(probeer(fijn.String())), "%s %s %s", g.ID, veld, fijn)
				}
			}
		}
	}
	for veld := range grenzen {
		require.True(t, gezien[veld], veld)
	}
}

// buitenBereik says whether a number was refused for its size or decimals, and not for another reason.
func buitenBereik(codes []string) bool {
	return slices.ContainsFunc(codes, func(c string) bool {
		return strings.HasPrefix(c, "DOC-CENTEN") || strings.HasPrefix(c, "DOC-DECIMALEN") || strings.HasPrefix(c, "DOC-BEREIK") &&
			slices.ContainsFunc([]string{"ligt niet tussen", "past hier niet", "ligt voor 1900"}, func(s string) bool { return strings.Contains(c, s) })
	})
}

// tariefDecimalen is the number of decimals of a tariff; no other number has as many.
const tariefDecimalen = 5

func zetGetal(v reflect.Value, waarde string) {
	switch x := v.Addr().Interface().(type) {
	case *wmo.Getal:
		*x = wmo.MustGetal(waarde)
	case *wmo.Bedrag:
		*x = wmo.MustBedrag(waarde)
	case *wmo.Tarief:
		*x = wmo.MustTarief(waarde)
	case *int:
		*x, _ = strconv.Atoi(waarde)
	}
}

// alleGetallen calls doe with every number that a document has, with its JSON Pointer, its field
// ("Type.Field"), and whether the document must have it.
func alleGetallen(v reflect.Value, plaats string, doe func(v reflect.Value, plaats, van string, verplicht bool)) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			alleGetallen(v.Index(i), plaats+"/"+strconv.Itoa(i), doe)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			alleGetallen(v.Elem(), plaats, doe)
		}
	case reflect.Struct:
		if !ons(v.Type()) {
			return
		}
		for i := range v.NumField() {
			f, w := v.Type().Field(i), v.Field(i)
			sleutel, opties, _ := strings.Cut(f.Tag.Get("json"), ",")
			hier := plaats + "/" + sleutel
			if f.Anonymous {
				hier = plaats
			}
			if w.Kind() == reflect.Pointer && !w.IsNil() {
				w = w.Elem()
			}
			switch w.Interface().(type) {
			case wmo.Getal, wmo.Bedrag, wmo.Tarief, int:
				doe(w, hier, v.Type().Name()+"."+f.Name, f.Type.Kind() != reflect.Pointer && opties == "")
			default:
				alleGetallen(w, hier, doe)
			}
		}
	default:
	}
}
