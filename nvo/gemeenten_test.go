package nvo_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/nvo"
	"github.com/bwo-sdk/wmo/schema"
)

var gemeentecode = reflect.TypeFor[wmo.Gemeentecode]()

// vakken are the places in a type where a municipality can stand: "/leden/*/gemeente".
func vakken(t reflect.Type, pad string, neem func(string)) {
	switch {
	case t == gemeentecode:
		neem(pad)
	case t.Kind() == reflect.Pointer:
		vakken(t.Elem(), pad, neem)
	case t.Kind() == reflect.Slice:
		vakken(t.Elem(), pad+"/*", neem)
	case t.Kind() == reflect.Struct:
		for i := range t.NumField() {
			if naam := veld(t.Field(i)); naam != "" {
				vakken(t.Field(i).Type, pad+"/"+naam, neem)
			}
		}
	default:
	}
}

func veld(f reflect.StructField) string {
	naam, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return naam
}

// codes are the municipalities that stand in a document, with their pointer and place.
func codes(v reflect.Value, wijzer, pad string, neem func(v reflect.Value, wijzer, pad string)) {
	switch {
	case v.Type() == gemeentecode:
		if !v.IsZero() {
			neem(v, wijzer, pad)
		}
	case v.Kind() == reflect.Pointer && !v.IsNil():
		codes(v.Elem(), wijzer, pad, neem)
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			codes(v.Index(i), wijzer+"/"+strconv.Itoa(i), pad+"/*", neem)
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if naam := veld(v.Type().Field(i)); naam != "" {
				codes(v.Field(i), wijzer+"/"+naam, pad+"/"+naam, neem)
			}
		}
	default:
	}
}

// Wherever a municipality stands in a document, one that never was is refused there, and
// so is Leerdam after 2018; only who went before may be no more. No place is left out.
func TestEveryMunicipalityIsHeldAgainstItsDay(t *testing.T) {
	t.Parallel()
	for _, o := range operaties.Alle() {
		if !strings.HasPrefix(o.Naam, "nvo.") {
			continue
		}
		open := map[string]bool{}
		vakken(o.Invoer.Type, "", func(pad string) { open[pad] = true })
		if len(open) == 0 {
			continue
		}
		for _, g := range documenten(t, o) {
			for _, slecht := range []string{"9998", "0545"} {
				codes(g.in.Elem(), "", "", func(v reflect.Value, wijzer, pad string) {
					goed := reflect.New(gemeentecode).Elem()
					goed.Set(v)
					defer v.Set(goed)
					v.Set(reflect.ValueOf(wmo.MustGemeentecode(slecht)))
					code, bs := "GEB-GEMEENTE-ONBEKEND", voer(t, o, g)
					if slecht == "0545" {
						if code = "GEB-GEMEENTE-VERVALLEN"; strings.Contains(pad, "voorgangers") {
							code = "NVO-VOORGANGER"
						}
					}
					require.True(t, heeft(bs, code, wijzer), "%s %s at %s: %v", o.Naam, slecht, wijzer, bs)
					delete(open, pad)
				})
			}
		}
		require.Empty(t, open, "%s: no document with a municipality there", o.Naam)
	}
}

type document struct {
	in   reflect.Value
	peil wmo.Peil
}

// documenten are the published cases since 2020 that have an answer, and what they lack.
func documenten(t *testing.T, o operatie.Operatie) []document {
	t.Helper()
	return geslaagd(t, o, wmo.MustDatum("2020-01-01"))
}

func geslaagd(t *testing.T, o operatie.Operatie, vanaf wmo.Datum) []document {
	t.Helper()
	data, ok := schema.Cases(o.Invoer.Naam)
	require.True(t, ok, o.Naam)
	var gs struct{ Gevallen []publish.Geval }
	require.NoError(t, json.Unmarshal(data, &gs))
	var ds []document
	for i := range gs.Gevallen {
		g := &gs.Gevallen[i]
		if len(g.Bevindingen) > 0 || g.Peil.Op.Before(vanaf) {
			continue
		}
		in := reflect.New(o.Invoer.Type)
		require.NoError(t, json.Unmarshal(g.Tekst(), in.Interface()), g.ID)
		ds = append(ds, document{in, g.Peil})
	}
	switch o.Invoer.Type {
	case reflect.TypeFor[nvo.Monitorvraag]():
		ds = slices.Insert(ds, 0, monitordocument(t))
	case reflect.TypeFor[nvo.Themarapportvraag]():
		ds = append(ds, themadocument())
	}
	return ds
}

// themadocument has a name in every place that a report has.
func themadocument() document {
	s := nvo.Sessie{
		Naam: "s", Thema: "t", Deelnemers: []nvo.Sessiedeelnemer{{ID: "p"}},
		Vragen: []nvo.Sessievraag{{
			Code: "v", Vraag: "w", Categorieen: []nvo.Sessiecategorie{{Code: "a", Naam: "b"}},
			Antwoorden:    []nvo.Sessieantwoord{{Deelnemer: "p", Tekst: "x", Categorie: "a"}},
			Stembiljetten: []nvo.Stembiljet{{Deelnemer: "p", Rangen: map[string]wmo.Getal{"a": wmo.GetalOf(1)}}},
		}},
		Stellingen: []nvo.Stelling{{Code: "s", Stelling: "z", Reacties: []nvo.Reactie{{Deelnemer: "p", Mening: nvo.MeningEens}}}},
	}
	return document{reflect.ValueOf(&nvo.Themarapportvraag{Naam: "r", Thema: "t", Sessies: []nvo.Sessie{s}}), wmo.PeilOp(wmo.MustDatum("2022-06-01"))}
}

// monitordocument has a municipality and a name in every place that a monitor has.
func monitordocument(t *testing.T) document {
	t.Helper()
	peil := wmo.PeilOp(wmo.MustDatum("2022-06-01"))
	purmerend := wmo.MustGemeentecode("0439")
	d := nvo.Dossier{
		Regio: "A", Regiocode: "waterland", Leden: []nvo.Regiolid{{Gemeente: purmerend, Voorgangers: []wmo.Gemeentecode{wmo.MustGemeentecode("0370")}}},
		Bewijsstukken: []nvo.Bewijsstuk{{
			Soort: nvo.VerklaringAlleRaden, Stand: nvo.StandVastgesteld, Datum: wmo.MustDatum("2021-01-01"), Gemeente: purmerend,
			Gemeenten: []wmo.Gemeentecode{purmerend}, Partijen: []wmo.Partij{{Naam: "x"}}, Bron: wmo.Bron{Regeling: "x", Zekerheid: wmo.Beleid},
		}},
	}
	e := d
	e.Regio = "B"
	toets, err := nvo.AssessRegion(e, peil)
	require.NoError(t, err)
	return document{reflect.ValueOf(&nvo.Monitorvraag{
		Regios: []string{"A"}, Dossiers: []nvo.Dossier{d}, Toetsingen: []nvo.Toetsing{toets},
		Samenstellingen: []nvo.Samenstelling{{Naam: "visie", Verplichtingen: []string{"NVO-1A"}}},
	}), peil}
}

func voer(t *testing.T, o operatie.Operatie, d document) wmo.Bevindingen {
	t.Helper()
	_, err := o.Vraag(d.in.Elem().Interface(), d.peil)
	var bs wmo.Bevindingen
	_ = errors.As(err, &bs)
	return bs
}

func heeft(bs wmo.Bevindingen, code, wijzer string) bool {
	for i := range bs {
		if bs[i].Code == code && slices.Contains(bs[i].Plaats, wijzer) {
			return true
		}
	}
	return false
}

// Members that no source names for the day are taken from what came later, and each is
// named: an assessment never rests on them in silence.
func TestAssumedMembersAreNamed(t *testing.T) {
	t.Parallel()
	tabel, err := gebied.EmbeddedRegiotabel()
	require.NoError(t, err)
	peil, termijn := wmo.PeilOp(wmo.MustDatum("2026-11-22")), wmo.PeilOp(wmo.MustDatum("2021-12-31"))
	genoemd := 0
	for _, r := range tabel.Regios {
		toets, err := nvo.AssessRegion(nvo.Dossier{Regio: r.Naam, Regiocode: r.Code}, peil)
		require.NoError(t, err)
		var teksten strings.Builder
		for _, v := range toets.Voorbehouden {
			teksten.WriteString(v.Tekst + "\n")
		}
		lijst, err := gebied.ListMembers(gebied.Ledenvraag{Regio: r.Code}, termijn)
		require.NoError(t, err)
		for _, l := range lijst.Leden {
			if l.Zekerheid == wmo.Aanname {
				genoemd++
				require.Contains(t, teksten.String(), l.Gemeente.Naam, r.Naam)
			}
		}
	}
	require.Positive(t, genoemd)
	t.Logf("%d assumed members on the deadline", genoemd)
}

// Vijfheerenlanden came on 2019-01-01, out of Leerdam. Who decided is held against the
// stretch in which the last party signed: it may have come or gone during it.
func TestWhoDecidedIsHeldAgainstTheStretchOfTheSignatures(t *testing.T) {
	t.Parallel()
	partij := func(dag string) wmo.Partij {
		if dag == "" {
			return wmo.Partij{Naam: "onbekend", Getekend: wmo.Ja}
		}
		return wmo.Partij{Naam: "op " + dag, Ondertekend: wmo.MustDatum(dag)}
	}
	for naam, c := range map[string]struct {
		gemeente string
		partijen []wmo.Partij
		want     []string
	}{
		"it may have signed later":       {"1961", []wmo.Partij{partij("2018-06-01"), partij("")}, nil},
		"it was gone before the last":    {"0545", []wmo.Partij{partij("2019-06-01"), partij("")}, []string{"GEB-GEMEENTE-VERVALLEN"}},
		"all signed before it was there": {"1961", []wmo.Partij{partij("2018-06-01"), partij("2018-12-31")}, []string{"GEB-GEMEENTE-NOG-NIET"}},
		"the last signed when it was":    {"1961", []wmo.Partij{partij("2018-06-01"), partij("2019-01-01")}, nil},
		"nobody says when":               {"0545", []wmo.Partij{partij("")}, []string{"GEB-GEMEENTE-VERVALLEN"}},
	} {
		_, err := nvo.AssessRegion(nvo.Dossier{Regio: "x", Bewijsstukken: []nvo.Bewijsstuk{{
			Soort: nvo.Convenant, Stand: nvo.StandVastgesteld, Gemeente: wmo.MustGemeentecode(c.gemeente), Partijen: c.partijen,
			Bron: wmo.Bron{Regeling: "x", Zekerheid: wmo.Beleid},
		}}}, wmo.PeilOp(wmo.MustDatum("2022-06-01")))
		var bs wmo.Bevindingen
		_ = errors.As(err, &bs)
		require.ElementsMatch(t, c.want, bs.Codes(), naam)
	}
}
