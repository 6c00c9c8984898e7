package publish_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/publish"
)

// Whatever is asked as known on a day cites nothing of a later day: no version and no
// reading, wherever in the answer a source stands.
func TestNothingOfLaterIsCited(t *testing.T) {
	gezien := 0
	doorGevallen(t, func(t *testing.T, op operatie.Operatie, g publish.Geval) {
		if !strings.HasPrefix(op.Naam, "bw.") {
			return
		}
		for _, bekend := range []string{"2019-12-31", "2026-07-31"} {
			peil := wmo.Peil{Op: g.Peil.Op, Bekend: wmo.MustDatum(bekend)}
			uit, err := op.Run(g.Tekst(), peil)
			if err != nil {
				continue
			}
			data, err := json.Marshal(uit)
			require.NoError(t, err)
			var antwoord any
			require.NoError(t, json.Unmarshal(data, &antwoord))
			loop(antwoord, func(o map[string]any) {
				if _, ok := o["zekerheid"]; !ok {
					return
				}
				gezien++
				for _, dag := range []string{"versie", "gezien"} {
					if d, ok := o[dag].(string); ok && d > bekend {
						t.Errorf("as known on %s it cites %s of %s: %v", bekend, dag, d, o)
					}
				}
			})
		}
	})
	require.Positive(t, gezien)
}

// Every code of a reservation that an answer gives stands in a register: that of
// reservations, of rules, of formulas, or of what is not modelled.
func TestEveryReservationIsInARegister(t *testing.T) {
	bekend := map[string]bool{}
	for _, v := range slices.Concat(gebied.Voorbehouden(), bw.Voorbehouden(), bw.NietGemodelleerd(), gebied.NietGemodelleerd()) {
		bekend[v.Code] = true
	}
	for _, set := range bw.Regels() {
		for i := range set.Gronden {
			bekend[set.Gronden[i].Code] = true
		}
	}
	doorGevallen(t, func(t *testing.T, op operatie.Operatie, g publish.Geval) {
		if !strings.HasPrefix(op.Naam, "bw.") {
			return
		}
		uit, err := op.Run(g.Tekst(), g.Peil)
		if err != nil {
			return
		}
		data, err := json.Marshal(uit)
		require.NoError(t, err)
		var antwoord any
		require.NoError(t, json.Unmarshal(data, &antwoord))
		loop(antwoord, func(o map[string]any) {
			lijst, _ := o["voorbehouden"].([]any)
			for _, v := range lijst {
				code, _ := v.(map[string]any)["code"].(string)
				require.True(t, bekend[code], code)
			}
		})
	})
}
