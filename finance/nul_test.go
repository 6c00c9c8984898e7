package finance

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// nulIsGeenWaarde are the required numbers of which zero says nothing, so that a Go caller
// who left one out is told.
var nulIsGeenWaarde = []string{
	"Boekjaar.Jaar", "Budgetindex.Jaar", "Budgetmutatie.Bedrag", "Budgetmutatie.Jaar", "Budgetpad.Stappen", "Budgetpad.Tot", "Budgetpad.Van",
	"Doorgeleiding.Aandeel", "Duurderezorg.PerGeval", "Herverdeelvraag.Totaal", "Inzet.Maanden",
	"Lumpsumgebruik.Kostprijs", "Lumpsumopbouw.Eenheden", "Lumpsumopbouw.Factor", "Lumpsumopbouw.VirtueelTarief", "Lumpsumrekening.Opbrengst",
	"Maatregelenvraag.Jaren", "Omzetting.Groei", "Omzetting.Jaren", "Resultaatprijs.Prijs", "Rijksbudget.Basis",
	"Schok.Factor", "Rijkstotaalvraag.Tot", "Rijkstotaalvraag.Van", "Uitkeringsvraag.Jaar", "VermedenZorg.Bedrag", "VermedenZorg.Clienten", "Vermedenvraag.Bereikt",
}

// nulIsEenWaarde are the others, with what zero says.
var nulIsEenWaarde = map[string]string{
	"Aangetoond.Aandeel":               "er is niets vermeden",
	"Afrekendeelnemer.Voorschot":       "er is niets vooruitbetaald",
	"Afrekenreserve.Saldo":             "de reserve is leeg",
	"Boekjaar.Resultaat":               "er is niets over en niets tekort",
	"Budgetdeelnemer.Historisch":       "vandaag krijgt deze niets",
	"Budgetdeelnemer.Objectief":        "straks krijgt deze niets",
	"Budgetindex.Percentage":           "het totaal blijft gelijk",
	"Corridor.AandeelBoven":            "boven de band wordt niets verrekend",
	"Corridor.AandeelOnder":            "onder de band wordt niets verrekend",
	"Corridor.Bandbreedte":             "elk verschil wordt verrekend",
	"Geldverdeling.Bedrag":             "er valt niets te verdelen",
	"Indicatielast.Aantal":             "er wordt niet geïndiceerd",
	"Indicatielast.Kosten":             "indiceren kost niets",
	"Inzet.Clienten":                   "er is nog niemand",
	"Inzet.EenhedenPerClient":          "een cliënt krijgt niets",
	"Inzet.Kostprijs":                  "alle kosten zijn vast",
	"Inzet.VasteKosten":                "geen kosten zijn vast",
	"Doorgeleiding.Vergoeding":         "vrijwilligers rekenen niets",
	"Lumpsumgebruik.Eenheden":          "er is niets gebruikt",
	"Lumpsumgebruik.VasteKosten":       "geen kosten zijn vast",
	"Lumpsumrekening.Resultaat":        "er is niets over en niets tekort",
	"Lumpsumvraag.Decimalen":           "hele getallen",
	"Maatregel.Eenmalig":               "alle kosten zijn jaarlijks",
	"Maatregel.Effect":                 "de maatregel doet niets",
	"Maatregel.Jaarlijks":              "alle kosten zijn eenmalig",
	"Omzetting.Overgangskosten":        "een jaar kost niets",
	"Productaandeel.Aandeel":           "deze aanbieder heeft geen deel",
	"Publicatie.Waarde":                "nul is gepubliceerd",
	"Reserveafspraak.Plafond":          "de reserve wordt opgeheven",
	"Reservevraag.Beginsaldo":          "de reserve begint leeg",
	"Saldovraag.Begroting":             "er is niets begroot",
	"VermedenZorg.Aandeel":             "er wordt niets vermeden",
	"Vermedenvraag.Decimalen":          "hele getallen",
	"Vermedenvraag.Kosten":             "het welzijn kost niets",
	"Welzijnsovername.KostenPerClient": "vrijwilligers rekenen niets",
}

// Each number that a document must have is on one of the two lists. Where zero says
// nothing it is refused, in every published case that has it; where it says something it
// is not called a zero.
func TestZeroIsAValueOrRefused(t *testing.T) {
	t.Parallel()
	gezien := map[string]bool{}
	for naam, doe := range vragen {
		for _, g := range beantwoord(t, naam) {
			for n := 0; ; n++ {
				in, i, waar, veld := reflect.New(reflect.TypeOf(doe).In(0)), 0, "", ""
				require.NoError(t, json.Unmarshal(g.Invoer, in.Interface()))
				verplichteGetallen(in.Elem(), "", func(v reflect.Value, plaats, van string) {
					if i == n {
						v.SetZero()
						waar, veld = plaats, van
					}
					i++
				})
				if waar == "" {
					break
				}
				gezien[veld] = true
				_, err := vraagstuk(doe, in.Elem(), g.Peil)
				bs, _ := err.(wmo.Bevindingen) //nolint:errorlint // what is returned is the type itself
				if nulIsEenWaarde[veld] != "" {
					if nietBeide(bs) {
						continue
					}
					require.False(t, meldt(bs, "FIN-NUL", "", waar), "%s %s: %v", g.ID, waar, bs)
					continue
				}
				require.Contains(t, nulIsGeenWaarde, veld)
				require.True(t, meldt(bs, "FIN-NUL", "", waar) || meldt(bs, "DOC-BEREIK", "", waar), "%s %s %s: %v", g.ID, veld, waar, bs)
			}
		}
	}
	for _, veld := range nulIsGeenWaarde {
		require.True(t, gezien[veld], veld)
	}
	for veld := range nulIsEenWaarde {
		require.True(t, gezien[veld] || veld == "Omzetting.Overgangskosten", veld)
	}
}

// nietBeide: a zero that says something where another number is none.
func nietBeide(bs wmo.Bevindingen) bool {
	return slices.ContainsFunc(bs, func(b wmo.Bevinding) bool {
		return strings.HasSuffix(b.Plaats[0], "/kostprijs") || strings.HasSuffix(b.Plaats[0], "/afspraak/plafond")
	})
}

// Support without a price of a unit and without fixed costs is free, and a reserve
// that is empty and may hold nothing is none: one of both says something.
func TestTwoZerosTogetherSayNothing(t *testing.T) {
	t.Parallel()
	gratis := "/inzet/kostprijs: ondersteuning zonder kostprijs en zonder vaste kosten kost niets [FIN-NUL]"
	for _, c := range []struct{ n, q, c, vast, want string }{
		{"1", "1", "0.00", "0.00", gratis},
		{"0.01", "0.01", "0.00", "0.00", gratis},
		{"0", "1", "0.00", "0.00", ""},
		{"1", "0", "0.00", "0.00", ""},
		{"1", "1", "0.00001", "0.00", ""},
		{"1", "1", "0.00", "0.01", ""},
	} {
		i := inzet(c.n, c.q, c.c)
		i.VasteKosten = wmo.MustBedrag(c.vast)
		_, err := Describe(Arrangementvraag{pq("1.00"), i}, vandaag)
		if c.want == "" {
			require.NoError(t, err, c)
		} else {
			require.EqualError(t, err, c.want, c)
		}
	}
	s := naarInwoners()
	sleutel := &s
	geen := "/afspraak/plafond: een lege reserve met een plafond van nul is er geen [FIN-NUL]"
	for _, c := range []struct{ begin, plafond, want string }{{"0.00", "0.00", geen}, {"0.01", "0.00", ""}, {"0.00", "0.01", ""}} {
		in := Reservevraag{Naam: "x", Beginsaldo: wmo.MustBedrag(c.begin), Afspraak: Reserveafspraak{Plafond: wmo.MustBedrag(c.plafond)}, Boekjaren: []Boekjaar{{Jaar: 2025}}}
		_, err := Replenish(in, vandaag)
		if c.want == "" {
			require.NoError(t, err, c)
		} else {
			require.EqualError(t, err, c.want, c)
		}
		_, err = Settle(Afrekeningsvraag{
			Naam: "x", Deelnemers: []Afrekendeelnemer{{Deelnemer: metInwoners(1)[0]}}, Sleutel: sleutel,
			Reserve: &Afrekenreserve{in.Beginsaldo, in.Afspraak},
		}, vandaag)
		require.Equal(t, c.want != "", err != nil)
	}
}

// verplichteGetallen calls doe with every number of a document that its key must have.
func verplichteGetallen(v reflect.Value, plaats string, doe func(v reflect.Value, plaats, van string)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			verplichteGetallen(v.Elem(), plaats, doe)
		}
	case reflect.Slice:
		for i := range v.Len() {
			verplichteGetallen(v.Index(i), inLijst(plaats, i), doe)
		}
	case reflect.Struct:
		if !vanOns(v.Type()) {
			return
		}
		for i := range v.NumField() {
			f := v.Type().Field(i)
			sleutel, opties, _ := strings.Cut(f.Tag.Get("json"), ",")
			hier := plaats + "/" + sleutel
			if f.Anonymous {
				hier = plaats
			}
			switch v.Field(i).Interface().(type) {
			case wmo.Getal, wmo.Bedrag, wmo.Tarief, int:
				if opties == "" {
					doe(v.Field(i), hier, v.Type().Name()+"."+f.Name)
				}
			default:
				verplichteGetallen(v.Field(i), hier, doe)
			}
		}
	default:
	}
}
