package capacity_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// velden lists the places of a type of document at which a field is right.
func velden(t reflect.Type, goed func(reflect.StructField) bool) []string {
	switch t.Kind() {
	case reflect.Pointer:
		return velden(t.Elem(), goed)
	case reflect.Slice:
		return voorzet("/0", velden(t.Elem(), goed))
	case reflect.Struct:
		var vs []string
		for _, f := range reflect.VisibleFields(t) {
			sleutel, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if !f.IsExported() || sleutel == "" {
				continue
			}
			if goed(f) {
				vs = append(vs, "/"+sleutel)
			}
			vs = append(vs, voorzet("/"+sleutel, velden(f.Type, goed))...)
		}
		return vs
	default:
		return nil
	}
}

// No name in any document holds what nobody sees, and of two that look alike the second
// one is refused.
func TestNamesAreIdentities(t *testing.T) {
	t.Parallel()
	gezien := 0
	for _, v := range alleVragen() {
		doc := reflect.ValueOf(v.document).Elem()
		for _, plaats := range velden(doc.Type(), func(f reflect.StructField) bool {
			return f.Tag.Get("json") == "naam" || f.Tag.Get("json") == "naam,omitempty"
		}) {
			gezien++
			naam := opPlaats(doc, plaats)
			was := naam.String()
			for _, teken := range []string{"\u200B", "\u202E", "\x00", "\x1b[31m", "\u2028"} {
				naam.SetString("p1" + teken)
				require.Equal(t, []string{"DOC-TEKENS " + plaats}, gemeld(v.stel()), "%q", teken)
			}
			naam.SetString("p1\uFE0F")
			require.Equal(t, []string{"DOC-NAAM " + plaats}, gemeld(v.stel()))
			wie := strings.Contains(plaats, "sleutel") || strings.Contains(plaats, "deelnemers") || strings.Contains(plaats, "afspraken") || strings.Contains(plaats, "indicatoren") ||
				strings.Contains(plaats, "scenarios")
			naam.SetString("")
			if wie { // without a name nothing else says who it is
				require.Equal(t, []string{"DOC-LENGTE " + plaats}, gemeld(v.stel()))
				naam.SetString(" ")
				require.Equal(t, []string{"DOC-LENGTE " + plaats}, gemeld(v.stel()))
			} else {
				require.NoError(t, v.stel(), plaats)
				naam.SetString(" ")
				require.Equal(t, []string{"DOC-NAAM " + plaats}, gemeld(v.stel()))
			}
			naam.SetString("Café")
			require.NoError(t, v.stel(), plaats)
			naam.SetString(was)
		}
	}
	require.Equal(t, 15, gezien)
}

func TestOneNameIsSpelledInManyWays(t *testing.T) {
	t.Parallel()
	for _, ander := range []string{"CAFÉ", "cafe\u0301", " Café ", "caFE\u0301"} {
		s := sleutel(1, 1, 1)
		s.Deelnemers[0].Naam, s.Deelnemers[2].Naam = "Café", ander
		_, err := capacity.ApportionHomes(capacity.Verdeling{Begindatum: wmo.MustDatum("2026-01-01"), Totalen: []int{1}, Verdeelwijze: s}, peil)
		require.Equal(t, []string{"DOC-DUBBEL /deelnemers/0/naam /deelnemers/2/naam"}, gemeld(err), ander)

		// An order names a participant in whatever spelling, and once.
		s.Deelnemers = s.Deelnemers[:2]
		s.Sleutel.Gelijkstand, s.Sleutel.Volgorde = verdeelsleutel.GelijkstandOpgegeven, []string{"b", ander}
		require.Equal(t, []int{0, 1}, aantallen(deel(t, s, 1).Jaren[0].Delen))
		s.Sleutel.Volgorde = []string{ander, "b"}
		require.Equal(t, []int{1, 0}, aantallen(deel(t, s, 1).Jaren[0].Delen))
		s.Sleutel.Volgorde = []string{"Café", "b", ander}
		_, err = capacity.ApportionHomes(capacity.Verdeling{Begindatum: wmo.MustDatum("2026-01-01"), Totalen: []int{1}, Verdeelwijze: s}, peil)
		require.Equal(t, []string{"DOC-DUBBEL /sleutel/volgorde/0 /sleutel/volgorde/2"}, gemeld(err), ander)

		o := afspraak(inJaar(2025, 1, nil))
		o.Afspraken[0].Naam = "Café"
		o.Afspraken = append(o.Afspraken, o.Afspraken[0])
		o.Afspraken[1].Naam = ander
		_, err = capacity.FollowAgreements(o, peil)
		require.Equal(t, []string{"DOC-DUBBEL /afspraken/0/naam /afspraken/1/naam"}, gemeld(err), ander)
		o.Afspraken[1].Eenheid = capacity.Personen
		volg(t, o)

		w := amersfoort()
		w.Groepen[0].Naam, w.Groepen[1].Naam = "Café", ander
		_, err = capacity.CountWaiting(w, peil)
		require.Equal(t, []string{"DOC-DUBBEL /groepen/0/naam /groepen/1/naam"}, gemeld(err), ander)

		p := gewoon()
		p.Vormen = append(slices.Clone(p.Vormen), p.Vormen[0])
		p.Vormen[0].Naam, p.Vormen[1].Naam = "Café", ander
		_, err = capacity.ProjectOutflow(p, peil)
		require.Equal(t, []string{"DOC-DUBBEL /vormen/0 /vormen/1"}, gemeld(err), ander)
	}
	w := amersfoort()
	w.Groepen[0].Naam, w.Groepen[1].Naam = "", ""
	_, err := capacity.CountWaiting(w, peil)
	require.NoError(t, err, "without names nothing is the same")
}

// A refusal is short, however long what it refuses.
func TestRefusalsAreShort(t *testing.T) {
	t.Parallel()
	lang := strings.Repeat("x", 1<<20)
	for _, v := range alleVragen() {
		doc := reflect.ValueOf(v.document).Elem()
		for _, plaats := range velden(doc.Type(), func(f reflect.StructField) bool { return f.Type.Kind() == reflect.String }) {
			if strings.HasSuffix(plaats, "toelichting") {
				continue
			}
			waar := doc
			func() {
				defer func() { _ = recover() }() // a field below one that is left out
				waar = opPlaats(doc, plaats)
			}()
			if waar.Kind() != reflect.String {
				continue
			}
			was := waar.String()
			waar.SetString(lang)
			if err := v.stel(); err != nil {
				require.Less(t, len(err.Error()), 4000, plaats)
			}
			waar.SetString(was)
		}
	}
}

// A number of which nought is no value is refused when it is nought, also in Go, where
// that is what a forgotten one is.
func TestNoughtIsNoValueWhereTheLeastIsMore(t *testing.T) {
	t.Parallel()
	getoetst := 0
	for _, v := range alleVragen() {
		doc := reflect.ValueOf(v.document).Elem()
		for _, plaats := range velden(doc.Type(), func(f reflect.StructField) bool {
			tag := f.Tag.Get("jsonschema")
			return strings.Contains(tag, "minimum=") && !strings.Contains(tag, "minimum=0,") && !strings.Contains(tag, "minimum=-")
		}) {
			var veld reflect.Value
			func() {
				defer func() { _ = recover() }()
				veld = opPlaats(doc, plaats)
			}()
			if !veld.IsValid() {
				continue
			}
			was := reflect.ValueOf(veld.Interface())
			if veld.Kind() == reflect.Pointer {
				veld.Set(reflect.New(veld.Type().Elem()))
			} else {
				veld.SetZero()
			}
			getoetst++
			require.Contains(t, strings.Join(gemeld(v.stel()), "\n"), plaats)
			veld.Set(was)
		}
	}
	require.Greater(t, getoetst, 8)
}
