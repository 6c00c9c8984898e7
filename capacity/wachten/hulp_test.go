package wachten

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema"
)

var vandaag = wmo.PeilOp(wmo.MustDatum("2026-11-29"))

func getal(x float64) *float64 { return &x }
func heel(n int) *int          { return &n }

// gevonden is the findings of a refusal, each as its code and places.
func gevonden(err error) []string {
	var bs wmo.Bevindingen
	if !errors.As(err, &bs) {
		return nil
	}
	return regels(bs)
}

func regels(bs wmo.Bevindingen) []string {
	var uit []string
	for _, b := range bs {
		uit = append(uit, strings.Join(append([]string{b.Code}, b.Plaats...), " "))
	}
	return uit
}

func plan(t require.TestingT, v Plaatsenvraag) Plaatsenplan {
	uit, err := PlanPlaces(v, vandaag)
	require.NoError(t, err)
	return uit
}

// gevallen are the published cases that are answered.
func gevallen(t *testing.T) map[string]Plaatsenvraag {
	t.Helper()
	data, ok := schema.Cases("capacity/plaatsenvraag")
	require.True(t, ok)
	var bestand struct {
		Gevallen []struct {
			ID          string            `json:"id"`
			Invoer      json.RawMessage   `json:"invoer"`
			Bevindingen []json.RawMessage `json:"bevindingen"`
		} `json:"gevallen"`
	}
	require.NoError(t, json.Unmarshal(data, &bestand))
	uit := map[string]Plaatsenvraag{}
	for _, g := range bestand.Gevallen {
		if g.Bevindingen != nil {
			continue
		}
		v, err := wmo.Decode[Plaatsenvraag](g.Invoer)
		require.NoError(t, err, g.ID)
		uit[g.ID] = v
	}
	require.Greater(t, len(uit), 30)
	return uit
}

// Every code stands for one thing.
func TestTheRegisterHoldsTogether(t *testing.T) {
	t.Parallel()
	require.NoError(t, register.Check())
}
