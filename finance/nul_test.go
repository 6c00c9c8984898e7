package finance

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// nulIsGeenWaarde are the required numbers of which zero says nothing, so that a Go caller
// who left one out is told.
var nulIsGeenWaarde = []string{
	"Doorgeleiding.Aandeel", "Inzet.Maanden", "Lumpsumgebruik.Kostprijs", "Lumpsumopbouw.Eenheden", "Lumpsumopbouw.Factor",
	"Lumpsumopbouw.VirtueelTarief", "Lumpsumrekening.Opbrengst", "Omzetting.Groei", "Omzetting.Jaren", "Resultaatprijs.Prijs", "Schok.Factor",
	"VermedenZorg.Bedrag", "VermedenZorg.Clienten",
}

// nulIsEenWaarde are the others, with what zero says.
var nulIsEenWaarde = map[string]string{
	"Corridor.AandeelBoven":            "boven de band wordt niets verrekend",
	"Corridor.AandeelOnder":            "onder de band wordt niets verrekend",
	"Corridor.Bandbreedte":             "elk verschil wordt verrekend",
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
	"Omzetting.Overgangskosten":        "een jaar kost niets",
	"Productaandeel.Aandeel":           "deze aanbieder heeft geen deel",
	"Saldovraag.Begroting":             "er is niets begroot",
	"VermedenZorg.Aandeel":             "er wordt niets vermeden",
	"Welzijnsovername.KostenPerClient": "vrijwilligers rekenen niets",
}

// Support without a price of a unit and without fixed costs is free: one of both says something.
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
		_, err := DescribeArrangement(Arrangementvraag{pq("1.00"), i}, vandaag)
		if c.want == "" {
			require.NoError(t, err, c)
		} else {
			require.EqualError(t, err, c.want, c)
		}
	}
}
