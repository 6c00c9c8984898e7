package verzoek

import (
	"testing"

	"github.com/bwo-sdk/wmo/internal/operaties"
)

// What a question costs that is asked again and again.
func BenchmarkAntwoord(b *testing.B) {
	vraag := []byte(`{"operatie": "bw.toewijzing", "peil": {"op": "2026-07-01"}, "invoer": {"voorziening": "opvang", "wendtZichTot": "0503"}}`)
	b.ReportAllocs()
	for b.Loop() {
		Antwoord(operaties.Zoek, vraag)
	}
}
