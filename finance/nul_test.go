package finance

import (
	"encoding/json"
	"reflect"
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
					require.False(t, meldt(bs, CodeNul, "", waar), "%s %s: %v", g.ID, waar, bs)
					continue
				}
				require.Contains(t, nulIsGeenWaarde, veld)
				require.True(t, meldt(bs, CodeNul, "", waar) || meldt(bs, CodeBereik, "", waar) || meldt(bs, CodeJaar, "", waar), "%s %s %s: %v", g.ID, veld, waar, bs)
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
		if v.Type().PkgPath() != reflect.TypeFor[Deelnemer]().PkgPath() {
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
