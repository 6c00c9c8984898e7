// Package proef has the questions that every embedding is tried with: all published cases, and what a
// program may hand over by mistake.
package proef

import (
	"encoding/json"

	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

// Vragen are all published cases as requests.
func Vragen() ([][]byte, error) {
	var uit [][]byte
	for _, naam := range schema.CaseNames() {
		data, _ := schema.Cases(naam)
		var gs publish.Gevallen
		if err := json.Unmarshal(data, &gs); err != nil {
			return nil, err
		}
		for i := range gs.Gevallen {
			g := &gs.Gevallen[i]
			v := map[string]any{"kenmerk": g.ID, "operatie": gs.Operatie, "peil": g.Peil}
			if g.InvoerTekst != "" {
				v["invoerTekst"] = g.InvoerTekst
			} else {
				v["invoer"] = g.Invoer
			}
			vraag, err := json.Marshal(v)
			if err != nil {
				return nil, err
			}
			uit = append(uit, vraag)
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
