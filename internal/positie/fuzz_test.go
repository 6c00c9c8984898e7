package positie_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/positie"
	"github.com/bwo-sdk/wmo/schema"
)

// Every place that the reader finds something at is in the text: on a line that is there, and not beyond
// its end.
func FuzzZoek(f *testing.F) {
	alle := operaties.Alle()
	for i, o := range alle {
		data, _ := schema.Cases(o.Invoer.Naam)
		var gs struct {
			Gevallen []struct {
				Invoer      json.RawMessage `json:"invoer"`
				Bevindingen json.RawMessage `json:"bevindingen"`
			} `json:"gevallen"`
		}
		if err := json.Unmarshal(data, &gs); err != nil {
			f.Fatal(err)
		}
		for _, g := range gs.Gevallen {
			if g.Bevindingen != nil {
				f.Add(uint8(i), []byte(g.Invoer))
			}
		}
	}
	f.Fuzz(func(t *testing.T, welke uint8, tekst []byte) {
		var b wmo.Bevindingen
		if !errors.As(alle[int(welke)%len(alle)].Invoer.Check(tekst), &b) {
			return
		}
		regels := bytes.Split(tekst, []byte{'\n'})
		gevonden := positie.Zoek(tekst, b)
		for _, eis := range b {
			for _, plaats := range eis.Plaats {
				p, ok := gevonden[plaats]
				if !ok || p.Regel < 1 || p.Regel > len(regels) || p.Kolom < 1 || p.Kolom > utf8.RuneCount(regels[p.Regel-1])+1 {
					t.Fatalf("%q: %s is at %v", tekst, plaats, p)
				}
			}
		}
	})
}
