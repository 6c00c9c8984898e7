package operaties_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

// The table is what it says: names that can be typed, each once, each with schemas.
func TestTable(t *testing.T) {
	t.Parallel()
	gezien := map[string]bool{}
	for _, o := range operaties.Alle() {
		require.Regexp(t, `^[a-z]+\.[a-z]+$`, o.Naam)
		require.NotEmpty(t, o.Titel)
		for _, naam := range []string{o.Naam, o.Invoer.Naam, o.Resultaat.Naam} {
			require.False(t, gezien[naam], naam)
			gezien[naam] = true
		}
		peil, ok := o.Resultaat.Type.FieldByName("Peil")
		require.True(t, ok && peil.Tag.Get("json") == "peil" || !strings.HasPrefix(o.Naam, "bw."), "%s does not say which days it was asked with", o.Naam)
		zelf, ok := operaties.Zoek(o.Naam)
		require.True(t, ok)
		require.Equal(t, o.Naam, zelf.Naam)
	}
	for _, d := range operaties.Documenten() {
		_, ok := schema.Schema(d.Naam)
		require.True(t, ok, d.Naam)
	}
	_, ok := operaties.Zoek("capacity.niets")
	require.False(t, ok)
	_, ok = operaties.ZoekDocument("capacity/niets")
	require.False(t, ok)
}

// What is told on the first line of an answer stands in it.
func TestEachAnswerHasItsKern(t *testing.T) {
	t.Parallel()
	for _, o := range operaties.Alle() {
		for _, pad := range o.Kern {
			typ := o.Resultaat.Type
			for sleutel := range strings.SplitSeq(pad, "/") {
				for typ.Kind() == reflect.Pointer {
					typ = typ.Elem()
				}
				i := slices.IndexFunc(reflect.VisibleFields(typ), func(f reflect.StructField) bool {
					naam, _, _ := strings.Cut(f.Tag.Get("json"), ",")
					return naam == sleutel
				})
				require.GreaterOrEqual(t, i, 0, "%s: %s", o.Naam, pad)
				typ = reflect.VisibleFields(typ)[i].Type
			}
		}
		require.NotEmpty(t, o.Kern, o.Naam)
	}
}

func TestPackagesSayWhatTheyLeaveOut(t *testing.T) {
	t.Parallel()
	for _, p := range operaties.Pakketten() {
		require.NotEmpty(t, p.NietGemodelleerd, p.Naam)
		for _, n := range p.NietGemodelleerd {
			require.NotEmpty(t, n.Code)
			require.NotEmpty(t, n.Tekst)
		}
	}
}

// What is wrong with the municipalities of a document whichever day is meant is found
// without one.
func TestWhatIsWrongOnEveryDayNeedsNone(t *testing.T) {
	t.Parallel()
	for naam, velden := range map[string]string{
		"finance.verdeling":  `"bedrag":"1.00","sleutel":{"naam":"x","maatstaven":[{"soort":"aandeel"}]},"deelnemers":[{"naam":"a","gemeente":"9998"}]`,
		"finance.afrekening": `"deelnemers":[{"naam":"a","gemeente":"9998","voorschot":"0.00"}]`,
	} {
		o, ok := operaties.Zoek(naam)
		require.True(t, ok, naam)
		require.ErrorContains(t, o.ZonderDag([]byte(`{"naam":"x",`+velden+`}`)), "GEB-GEMEENTE-ONBEKEND", naam)
		require.NoError(t, o.ZonderDag([]byte(`{"naam":"x",`+strings.Replace(velden, "9998", "0363", 1)+`}`)), naam)
	}
}

// Whatever the bytes: an answer that can be written, or findings. Nothing panics.
func FuzzRun(f *testing.F) {
	alle := operaties.Alle()
	for i, o := range alle {
		data, _ := schema.Cases(o.Invoer.Naam)
		var gs publish.Gevallen
		if err := json.Unmarshal(data, &gs); err != nil {
			f.Fatal(err)
		}
		for _, g := range gs.Gevallen {
			f.Add(uint8(i), g.Tekst())
		}
	}
	peil := wmo.PeilOp(wmo.MustDatum("2021-01-01"))
	f.Fuzz(func(t *testing.T, welke uint8, data []byte) {
		o := alle[int(welke)%len(alle)]
		uit, err := o.Run(data, peil)
		if err != nil {
			if !errors.As(err, new(wmo.Bevindingen)) && !errors.As(err, new(*gebied.GeenGegevens)) {
				t.Fatalf("%s: %v", o.Naam, err)
			}
			return
		}
		tekst, err := json.Marshal(uit)
		if err != nil {
			t.Fatalf("%s: %v", o.Naam, err)
		}
		if err := o.Resultaat.Check(tekst); err != nil {
			t.Fatalf("%s: %s\n%v", o.Naam, tekst, err)
		}
	})
}
