package simulatie_test

import (
	"errors"
	"strings"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/simulatie"
)

var peil = wmo.PeilOp(wmo.MustDatum("2026-11-23"))

func getal(x float64) *float64 { return &x }

func heel(n int) *int { return &n }

func dag(s string) wmo.Datum { return wmo.MustDatum(s) }

func exponentieel(dagen float64) simulatie.Duur {
	return simulatie.Duur{Soort: simulatie.Exponentieel, GemiddeldeDagen: &dagen}
}

func vast(dagen float64) simulatie.Duur {
	return simulatie.Duur{Soort: simulatie.Vast, Dagen: &dagen}
}

var weg = []simulatie.Vervolg{{Bestemming: capacity.AndereBestemming, Aandeel: 1}}

func speel(t require.TestingT, q simulatie.Simulatievraag) simulatie.Simulatiebeeld {
	b, err := simulatie.SimulateFlows(q, peil)
	require.NoError(t, err)
	return b
}

// gemeld writes findings as code and places.
func gemeld(err error) []string {
	var bs wmo.Bevindingen
	if !errors.As(err, &bs) {
		return nil
	}
	uit := []string{}
	for _, b := range bs {
		uit = append(uit, strings.Join(append([]string{b.Code}, b.Plaats...), " "))
	}
	return uit
}

// verlies is M/M/c/c: who finds no place is refused.
func verlies(plaatsen int, perJaar float64, verblijf simulatie.Duur) simulatie.Simulatievraag {
	return simulatie.Simulatievraag{
		Naam: "verlies", Begindatum: dag("2016-01-01"), Jaren: 8, Replicaties: 100, Zaad: 1, Waaierstap: simulatie.PerKwartaal,
		Vormen:   []simulatie.Zorgvorm{{Naam: "opvang", Plaatsen: &plaatsen, Begin: plaatsen, Verblijf: verblijf, Naar: weg}},
		Instroom: []simulatie.Toestroom{{Vorm: "opvang", PerJaar: []float64{perJaar}}},
	}
}
