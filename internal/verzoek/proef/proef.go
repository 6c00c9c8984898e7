// Package proef has the questions that every embedding is tried with: all published cases, and what a
// program may hand over by mistake.
package proef

import (
	"encoding/json"

	"github.com/bwo-sdk/wmo/internal/conformance"
	"github.com/bwo-sdk/wmo/internal/publish"
)

// Vragen are all published cases as requests.
func Vragen() ([][]byte, error) {
	gs, err := conformance.Gevallen(publish.Volledig)
	if err != nil {
		return nil, err
	}
	uit := make([][]byte, len(gs))
	for i := range gs {
		g := &gs[i]
		v := map[string]any{"kenmerk": g.ID, "operatie": g.Operatie.Naam, "peil": g.Peil}
		if g.InvoerTekst != "" {
			v["invoerTekst"] = g.InvoerTekst
		} else {
			v["invoer"] = g.Invoer
		}
		if uit[i], err = json.Marshal(v); err != nil {
			return nil, err
		}
	}
	return uit, nil
}

// Kapot are requests that are none, each of which gets a refusal.
func Kapot() []string {
	return []string{
		"", " ", "\x00", "\xff\xfe", "null", "[]", "{", "{}", "{}{}", "\"", "1e999", "{\"operatie\":",
		`{"operatie":1,"peil":"2026-01-01","invoer":{}}`,
		`{"operatie":"bw.niets","peil":{"op":"2026-01-01"},"invoer":{}}`,
		`{"operatie":"bw.toewijzing","peil":{"op":"2026-02-30"},"invoer":{}}`,
		`{"operatie":"bw.toewijzing","peil":{"op":"2026-01-01"}}`,
		`{"operatie":"bw.toewijzing","peil":{"op":"2026-01-01"},"invoer":null}`,
		`{"operatie":"bw.toewijzing","peil":{"op":"2026-01-01"},"invoer":{},"invoer":{}}`,
		`{"operatie":"bw.toewijzing","peil":{"op":"2026-01-01"},"invoerTekst":"{"}`,
		`{"operatie":"gebied.gemeenten","peil":{"op":"1700-01-01"},"invoer":{}}`,
	}
}
