package conformance

import (
	"encoding/json"
	"testing"

	"github.com/bwo-sdk/wmo/internal/publish"
)

// Whatever a program writes as its answer: it is none, or it is compared and told, at both levels, and what
// is told can be written.
func FuzzAntwoord(f *testing.F) {
	gs, err := Gevallen(publish.Volledig)
	if err != nil {
		f.Fatal(err)
	}
	for i := range gs {
		if i%10 > 0 {
			continue
		}
		a, err := Zelf(&gs[i])
		if err != nil {
			f.Fatal(err)
		}
		regel := map[string]any{"id": a.ID}
		if a.Resultaat != nil {
			regel["resultaat"] = a.Resultaat
		} else {
			regel["bevindingen"] = a.Bevindingen
		}
		data, err := json.Marshal(regel)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(uint16(i), data)
	}
	f.Fuzz(func(t *testing.T, welke uint16, regel []byte) {
		a, err := leesAntwoord(regel)
		if err != nil {
			return
		}
		g := &gs[int(welke)%len(gs)]
		volledig := Vergelijk(g, a, publish.Volledig)
		kern := Vergelijk(g, a, publish.Kern)
		if len(volledig) == 0 && len(kern) > 0 {
			t.Fatalf("%s is all that is asked, and not the half: %v", regel, kern)
		}
		if _, err := json.Marshal(volledig); err != nil {
			t.Fatalf("%s: %v", regel, err)
		}
	})
}
