package antwoord_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/schema"
)

// Whatever the bytes of an answer and of a question: findings, or the answer is that to the question, byte
// for byte.
func FuzzToets(f *testing.F) {
	for _, o := range operaties.Alle() {
		data, _ := schema.Cases(o.Invoer.Naam)
		var gs struct {
			Gevallen []struct {
				Peil      wmo.Peil        `json:"peil"`
				Invoer    json.RawMessage `json:"invoer"`
				Resultaat json.RawMessage `json:"resultaat"`
			} `json:"gevallen"`
		}
		if err := json.Unmarshal(data, &gs); err != nil {
			f.Fatal(err)
		}
		for _, g := range gs.Gevallen {
			if g.Resultaat == nil || g.Invoer == nil {
				continue
			}
			uit, err := antwoord.Geef(o, g.Invoer, g.Peil)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(uit, []byte(g.Invoer))
			break
		}
	}
	f.Fuzz(func(t *testing.T, document, invoer []byte) {
		bewijs, err := antwoord.Toets(operaties.Zoek, document, invoer)
		if err != nil {
			if !errors.As(err, new(wmo.Bevindingen)) {
				t.Fatal(err)
			}
			return
		}
		o, ok := operaties.Zoek(bewijs.Operatie)
		if !ok {
			t.Fatalf("%s holds, of no operation", document)
		}
		opnieuw, err := antwoord.Geef(o, invoer, bewijs.Peil)
		var plat bytes.Buffer
		if err != nil || json.Compact(&plat, document) != nil || !bytes.Equal(plat.Bytes(), opnieuw) {
			t.Fatalf("%s holds, and anew it is %s, %v", document, opnieuw, err)
		}
	})
}
