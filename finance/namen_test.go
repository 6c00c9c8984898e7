package finance

import (
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// identiteiten calls doe with the name of every element of every list in a document, and
// where the list stands.
func identiteiten(v reflect.Value, plaats string, doe func(naam reflect.Value, plaats, lijst string)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			identiteiten(v.Elem(), plaats, doe)
		}
	case reflect.Slice:
		for i := range v.Len() {
			hier := plaats + "/" + strconv.Itoa(i)
			if v.Index(i).Kind() == reflect.Struct {
				for _, veld := range []string{"Naam", "Code", "Naar"} {
					if f := v.Index(i).FieldByName(veld); f.IsValid() {
						doe(f, hier+"/"+strings.ToLower(veld), plaats)
					}
				}
			}
			identiteiten(v.Index(i), hier, doe)
		}
	case reflect.Struct:
		if v.NumField() == 0 || !vanOns(v.Type()) {
			return
		}
		for _, f := range reflect.VisibleFields(v.Type()) {
			if f.IsExported() && !f.Anonymous {
				sleutel, _, _ := strings.Cut(f.Tag.Get("json"), ",")
				identiteiten(v.FieldByIndex(f.Index), plaats+"/"+sleutel, doe)
			}
		}
	default:
	}
}

// nietUniek are lists whose names may return: what is told about a total of the State.
var nietUniek = []string{"/mutaties"}

// Wherever a name tells one from another, another spelling of it is the same name, and
// one with a character that nobody sees is refused.
func TestNamesThatLookAlikeAreOne(t *testing.T) {
	t.Parallel()
	gezien := map[string]bool{}
	for naam, doe := range vragen {
		for _, g := range beantwoord(t, naam) {
			probeer := func(n int, maak func(zelf, eerder string) string) (string, wmo.Bevindingen) {
				in := reflect.New(reflect.TypeOf(doe).In(0))
				require.NoError(t, json.Unmarshal(g.Invoer, in.Interface()))
				waar, i, eerste := "", 0, map[string]string{}
				identiteiten(in.Elem(), "", func(v reflect.Value, plaats, lijst string) {
					if i == n {
						waar = plaats
						if nieuw := maak(v.String(), eerste[lijst]); nieuw != "" {
							v.SetString(nieuw)
						} else {
							waar = "-"
						}
					}
					i++
					if eerste[lijst] == "" {
						eerste[lijst] = v.String()
					}
				})
				_, err := vraagstuk(doe, in.Elem(), g.Peil)
				bs, _ := err.(wmo.Bevindingen) //nolint:errorlint // what is returned is the type itself
				return waar, bs
			}
			for n := 0; ; n++ {
				waar, _ := probeer(n, func(zelf, _ string) string { return zelf })
				if waar == "" {
					break
				}
				gezien[naam+zonderNummers(waar)] = true
				for _, teken := range []string{"\u200b", "\u202e", "\x00", "\u00ad"} {
					waar, bs := probeer(n, func(zelf, _ string) string { return zelf + teken })
					require.True(t, meldt(bs, "DOC-TEKENS", "onzichtbaar teken", waar), "%s %s %q: %v", g.ID, waar, teken, bs)
				}
				for _, teken := range []string{"\n", "\t", "\ufe0f"} { // which other texts may hold
					waar, bs := probeer(n, func(zelf, _ string) string { return zelf + teken })
					require.True(t, meldt(bs, "DOC-NAAM", "onzichtbaar teken", waar), "%s %s %q: %v", g.ID, waar, teken, bs)
				}
				for _, anders := range []func(string) string{strings.ToUpper, func(s string) string { return " " + s + " " }} {
					waar, bs := probeer(n, func(_, eerder string) string {
						if eerder == "" {
							return ""
						}
						return anders(eerder)
					})
					if waar != "-" && !slices.ContainsFunc(nietUniek, func(l string) bool { return strings.Contains(waar, l) }) {
						require.True(t, meldt(bs, "DOC-DUBBEL", "", waar), "%s %s: %v", g.ID, waar, bs)
					}
				}
			}
		}
	}
	require.Len(t, gezien, 15)
}

// One name in several spellings is one party, one participant in a stated order, and one
// measure that another waits for.
func TestSpellingsOfOneName(t *testing.T) {
	t.Parallel()
	in := leerdam("0363", "0080", "0599")
	in.Deelnemers[0].Naam, in.Deelnemers[1].Naam, in.Deelnemers[2].Naam = "S\u00fadwest", "Amsterdam", "Rotterdam"
	in.Deelnemers[1].Naam = "Su\u0301dwest"
	_, err := Distribute(in, vandaag)
	require.EqualError(t, err, "/deelnemers/0/naam, /deelnemers/1/naam: \"Su\u0301dwest\" staat er twee keer [DOC-DUBBEL]")
	in.Deelnemers[1].Naam, in.Sleutel.Gelijkstand = "Amsterdam", verdeelsleutel.GelijkstandOpgegeven
	in.Sleutel.Volgorde = []string{"ROTTERDAM", " amsterdam", "su\u0301dwest"}
	uit, err := Distribute(in, vandaag)
	require.NoError(t, err)
	require.Equal(t, "33.33 33.33 33.34", bedragen(uit.Delen))
	in.Sleutel.Volgorde[2] = "Su dwest"
	_, err = Distribute(in, vandaag)
	require.EqualError(t, err, "/sleutel/volgorde: de volgorde noemt niet alle deelnemers [VDS-VOLGORDE]\n"+
		"/sleutel/volgorde/2: \"Su dwest\" is geen deelnemer [VDS-VOLGORDE]")

	a := maatregel("a", KleineInspanning, 1, 1, 0)
	b := maatregel("b", KleineInspanning, 9, 1, 0)
	b.Vergt = []string{"A"}
	rang, err := Rank(Maatregelenvraag{Naam: "x", Jaren: 1, Maatregelen: []Maatregel{b, a}, Budget: bedrag("0.00")}, vandaag)
	require.NoError(t, err)
	require.Equal(t, "a", rang.Punten[0].Maatregel.Code)
	require.Equal(t, wmo.Nee, rang.Punten[1].Past)
	b.Vergt = []string{"A", "a"}
	_, err = Rank(Maatregelenvraag{Naam: "x", Jaren: 1, Maatregelen: []Maatregel{b, a}}, vandaag)
	require.EqualError(t, err, `/maatregelen/0/vergt/0, /maatregelen/0/vergt/1: "a" staat er twee keer [DOC-DUBBEL]`)
	b.Vergt = []string{strings.Repeat("ü", 100)}
	_, err = Rank(Maatregelenvraag{Naam: "x", Jaren: 1, Maatregelen: []Maatregel{b, a}}, vandaag)
	require.EqualError(t, err, `/maatregelen/0/vergt/0: "`+strings.Repeat("ü", 20)+`…" staat niet in de lijst [FIN-MTR-ONBEKEND]`)

	var boek geldboek
	boek.boek("gemeente", "Aanbieder", RedenBetaling, wmo.MustBedrag("1.00"))
	boek.boek("gemeente", "aanbieder ", RedenBetaling, wmo.MustBedrag("2.00"))
	require.Equal(t, []Geldverplaatsing{{"gemeente", "Aanbieder", wmo.MustBedrag("3.00"), RedenBetaling}}, boek.regels)
	saldi := partijsaldi(boek.regels, []Geldverplaatsing{{"GEMEENTE", "AANBIEDER", wmo.MustBedrag("4.00"), RedenBetaling}})
	require.Len(t, saldi, 2)
	require.Equal(t, "1.00", saldi[1].Verschuiving.String())
}
