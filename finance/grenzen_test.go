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
)

// grenzenVan are the lowest and highest number that a field may have, and its decimals.
var grenzenVan = map[string]struct {
	laagst, hoogst string
	decimalen      int
}{
	"Inzet.Maanden":                       {"1", "120", 0},
	"Inzet.Clienten":                      {"0", "100000000", 10},
	"Inzet.EenhedenPerClient":             {"0", "100000000", 10},
	"Inzet.Inwoners":                      {"0", "100000000", 0},
	"Inzet.VasteKosten":                   {"0", "999999999999.99", 2},
	"Inzet.Kostprijs":                     {"0", "999999999999.99999", 5},
	"Arrangement.Tarief":                  {"0", "999999999999.99999", 5},
	"Arrangement.Capitatie":               {"0", "999999999999.99999", 5},
	"Arrangement.Budget":                  {"0", "999999999999.99", 2},
	"Arrangement.Bestedingsruimte":        {"0", "999999999999.99", 2},
	"Resultaatprijs.Prijs":                {"0.00001", "999999999999.99999", 5},
	"Bijdrage.PerClient":                  {"0", "999999999999.99", 2},
	"Lumpsumopbouw.VirtueelTarief":        {"0.00001", "999999999999.99999", 5},
	"Lumpsumopbouw.Eenheden":              {"0.0000000001", "1000000000000", 10},
	"Lumpsumopbouw.Factor":                {"0.0000000001", "10", 10},
	"Corridor.Bandbreedte":                {"0", "1", 10},
	"Corridor.AandeelBoven":               {"0", "1", 10},
	"Corridor.AandeelOnder":               {"0", "1", 10},
	"Welzijnsovername.KostenPerClient":    {"0", "999999999999.99", 2},
	"Prikkelvraag.Indicatiekosten":        {"0", "999999999999.99", 2},
	"Vergelijkingsvraag.Indicatiekosten":  {"0", "999999999999.99", 2},
	"Geldverdeling.Bedrag":                {"-999999999999.99", "999999999999.99", 2},
	"Deelnemer.Aandeel":                   {"0", "100000000", 6},
	"Deelnemer.Inwoners":                  {"0", "100000000", 0},
	"Deelnemer.Clienten":                  {"0", "100000000", 6},
	"Deelnemer.Dagen":                     {"0", "100000000", 6},
	"Deelnemer.Kosten":                    {"0", "999999999999.99", 2},
	"Maatstaf.Weging":                     {"0.000001", "100000000", 6},
	"Afrekendeelnemer.Voorschot":          {"0", "999999999999.99", 2},
	"Afrekendeelnemer.EigenKosten":        {"0", "999999999999.99", 2},
	"Afrekeningsvraag.GezamenlijkeKosten": {"0", "999999999999.99", 2},
	"Afrekenreserve.Saldo":                {"0", "999999999999.99", 2},
	"Reserveafspraak.Plafond":             {"0", "999999999999.99", 2},
	"Reservevraag.Beginsaldo":             {"0", "999999999999.99", 2},
	"Boekjaar.Jaar":                       {"1900", "2200", 0},
	"Boekjaar.Resultaat":                  {"-999999999999.99", "999999999999.99", 2},
	"Narekeningsvraag.Geheel":             {"-1000000000000", "1000000000000", 4},
	"Narekeningsvraag.Aandeel":            {"0", "10", 6},
	"Narekeningsvraag.Stap":               {"-1000000000000", "1000000000000", 4},
	"Narekeningsvraag.Van":                {"-1000000000000", "1000000000000", 4},
	"Narekeningsvraag.Naar":               {"-1000000000000", "1000000000000", 4},
	"Publicatie.Afronding":                {"0.0001", "1000000000000", 4},
	"Budgetpad.Stappen":                   {"1", "40", 0},
	"Budgetpad.Startjaar":                 {"1900", "2200", 0},
	"Budgetpad.Uitstel":                   {"0", "100", 0},
	"Budgetpad.Plafond":                   {"0", "999999999999.99999", 5},
	"Budgetdeelnemer.Historisch":          {"0", "1000000000000", 10},
	"Budgetdeelnemer.Objectief":           {"0", "1000000000000", 10},
	"Budgetdeelnemer.Inwoners":            {"0", "100000000", 0},
	"Budgetvariant.Stappen":               {"0", "40", 0},
	"Budgetvariant.Startjaar":             {"1900", "2200", 0},
	"Budgetvariant.Uitstel":               {"0", "100", 0},
	"Budgetvariant.Plafond":               {"0", "999999999999.99999", 5},
	"Rijksbudget.Basis":                   {"0.01", "999999999999.99", 2},
	"Budgetindex.Percentage":              {"-100", "100", 10},
	"Omzetting.Jaren":                     {"1", "20", 0},
	"Omzetting.Groei":                     {"0.0000000001", "2", 10},
	"Indicatielast.Aantal":                {"0", "100000000", 10},
	"Indicatielast.Kosten":                {"0", "999999999999.99", 2},
	"Productaandeel.Aandeel":              {"0", "1", 10},
	"Doorgeleiding.Aandeel":               {"0.0000000001", "1", 10},
	"Doorgeleiding.Vergoeding":            {"0", "999999999999.99999", 5},
	"VermedenZorg.Clienten":               {"0.0000000001", "100000000", 10},
	"VermedenZorg.Aandeel":                {"0", "1", 10},
	"VermedenZorg.Bedrag":                 {"0.01", "999999999999.99", 2},
	"Saldovraag.Begroting":                {"0", "999999999999.99", 2},
	"Schok.Factor":                        {"0.0000000001", "4", 10},
	"Lumpsumvraag.Decimalen":              {"0", "6", 0},
	"Lumpsumvraag.Reserve":                {"0", "999999999999.99", 2},
	"Lumpsumgebruik.Eenheden":             {"0", "1000000000000", 10},
	"Lumpsumgebruik.Kostprijs":            {"0.00001", "999999999999.99999", 5},
	"Lumpsumgebruik.VasteKosten":          {"0", "999999999999.99", 2},
	"Lumpsumrekening.Opbrengst":           {"0.01", "999999999999.99", 2},
	"Lumpsumrekening.Resultaat":           {"-999999999999.99", "999999999999.99", 2},
	"Lumpsumtaak.Resultaat":               {"-999999999999.99", "999999999999.99", 2},
	"Vermedenvraag.Kosten":                {"0", "999999999999.99", 2},
	"Vermedenvraag.Aanloopkosten":         {"0", "999999999999.99", 2},
	"Vermedenvraag.Bereikt":               {"0.0000000001", "100000000", 10},
	"Vermedenvraag.Decimalen":             {"0", "6", 0},
	"Duurderezorg.PerGeval":               {"0.01", "999999999999.99", 2},
	"Aangetoond.Aandeel":                  {"0", "1", 10},
	"Maatregelenvraag.Jaren":              {"1", "30", 0},
	"Maatregelenvraag.Budget":             {"0", "999999999999.99", 2},
	"Maatregel.Effect":                    {"0", "999999999999.99", 2},
	"Maatregel.Eenmalig":                  {"0", "999999999999.99", 2},
	"Maatregel.Jaarlijks":                 {"0", "999999999999.99", 2},
	"Herverdeelvraag.Totaal":              {"0.01", "999999999999.99", 2},
	"Prijswaarborg.Norm":                  {"0", "999999999999.99999", 5},
	"Grenswaarborg.Norm":                  {"0", "100000000", 10},
	"Grenswaarborg.Gemeten":               {"0", "100000000", 10},
	"Deelwaarborg.Norm":                   {"0", "1", 10},
	"Deelwaarborg.Gemeten":                {"0", "1", 10},
	"Publicatie.Waarde":                   {"-1000000000000", "1000000000000", 4},
	"Narekeningsvraag.Aantal":             {"0", "1000000000000", 4},
	"Budgetmutatie.Bedrag":                {"-999999999999.99", "999999999999.99", 2},
	"Budgetpad.Van":                       {"1900", "2200", 0},
	"Budgetpad.Tot":                       {"1900", "2200", 0},
	"Budgetindex.Jaar":                    {"1901", "2200", 0},
	"Budgetmutatie.Jaar":                  {"1901", "2200", 0},
	"Rijkstotaalvraag.Van":                {"1900", "2200", 0},
	"Rijkstotaalvraag.Tot":                {"1900", "2200", 0},
	"Uitkeringsvraag.Jaar":                {"1900", "2200", 0},
	"Bereikwaarborg.Norm":                 {"0", "1", 10},
	"Bereikwaarborg.Voorheen":             {"0", "100000000", 10},
}

// Each number of each document may be exactly its lowest and highest value, and no less
// or more; and no finer than its decimals.
func TestEveryLimitHoldsAtItsEdge(t *testing.T) {
	t.Parallel()
	gezien := map[string]bool{}
	for naam, doe := range vragen {
		for _, g := range beantwoord(t, naam) {
			for n := 0; ; n++ {
				waar, veld := "", ""
				probeer := func(waarde string) []string {
					in, i := reflect.New(reflect.TypeOf(doe).In(0)), 0
					require.NoError(t, json.Unmarshal(g.Invoer, in.Interface()))
					alleGetallen(in.Elem(), "", func(v reflect.Value, plaats, van string) {
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
				gr, ok := grenzenVan[veld]
				require.True(t, ok, veld)
				stap := stapVan(gr.decimalen)
				laag, hoog := getal(gr.laagst), getal(gr.hoogst)
				require.False(t, buitenBereik(probeer(gr.laagst)), "%s %s %s", g.ID, veld, gr.laagst)
				require.False(t, buitenBereik(probeer(gr.hoogst)), "%s %s %s", g.ID, veld, gr.hoogst)
				require.True(t, buitenBereik(probeer(hoog.Plus(stap).String())), "%s %s %s", g.ID, veld, hoog.Plus(stap))
				if onder := laag.Min(stap); gr.decimalen != tariefDecimalen { // no tariff is below zero
					require.True(t, buitenBereik(probeer(onder.String())), "%s %s %s", g.ID, veld, onder)
				}
				if fijn := laag.Plus(stap).Min(stap.Maal(tiende)); gr.decimalen != 0 && gr.decimalen != tariefDecimalen {
					require.True(t, buitenBereik(probeer(fijn.String())), "%s %s %s", g.ID, veld, fijn)
				}
			}
		}
	}
	for veld := range grenzenVan {
		require.True(t, gezien[veld], veld)
	}
}

// buitenBereik says whether a number was refused for its own size or decimals.
func buitenBereik(codes []string) bool {
	return slices.ContainsFunc(codes, func(c string) bool {
		return strings.HasPrefix(c, "DOC-CENTEN") || strings.HasPrefix(c, "DOC-DECIMALEN") || strings.HasPrefix(c, "DOC-BEREIK") &&
			slices.ContainsFunc([]string{"ligt niet tussen", "past hier niet", "ligt voor 1900"}, func(s string) bool { return strings.Contains(c, s) })
	})
}

// tariefDecimalen are those of a tariff, which no other number has.
const tariefDecimalen = 5

func zetGetal(v reflect.Value, waarde string) {
	switch x := v.Addr().Interface().(type) {
	case *wmo.Getal:
		*x = getal(waarde)
	case *wmo.Bedrag:
		*x = wmo.MustBedrag(waarde)
	case *wmo.Tarief:
		*x = wmo.MustTarief(waarde)
	case *int:
		*x, _ = strconv.Atoi(waarde)
	}
}

// alleGetallen calls doe with every number of a document that is there, and its field.
func alleGetallen(v reflect.Value, plaats string, doe func(v reflect.Value, plaats, van string)) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			alleGetallen(v.Index(i), inLijst(plaats, i), doe)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			alleGetallen(v.Elem(), plaats, doe)
		}
	case reflect.Struct:
		if !vanOns(v.Type()) {
			return
		}
		for i := range v.NumField() {
			f, w := v.Type().Field(i), v.Field(i)
			sleutel, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			hier := plaats + "/" + sleutel
			if f.Anonymous {
				hier = plaats
			}
			if w.Kind() == reflect.Pointer && !w.IsNil() {
				w = w.Elem()
			}
			switch w.Interface().(type) {
			case wmo.Getal, wmo.Bedrag, wmo.Tarief, int:
				doe(w, hier, v.Type().Name()+"."+f.Name)
			default:
				alleGetallen(w, hier, doe)
			}
		}
	default:
	}
}
