package proef

import (
	"testing"

	"github.com/bwo-sdk/wmo"
)

// Kamer is a room of finance, or finance itself, as the tests of this package know it.
type Kamer struct {
	Vragen Vragen

	Grenzen         map[string]Grens  // see [Grenzen]
	NulIsGeenWaarde []string          // see [Nul]
	NulIsEenWaarde  map[string]string // see [Nul]

	UniekeNamen int      // see [Namen]
	NietUniek   []string // see [Namen]
	ZonderStap  []string // see [Feiten]

	Herreken Herreken      // see [Herreken.Gevallen]
	Formules []wmo.Formule // of the room itself
	Gedeeld  []wmo.Formule // with other rooms
	VanDeDag []string

	MaakHuidig func(in any) // see [Gemeenten]; nil for a room whose documents have no gemeentecodes
}

// Toets runs all of them.
func (k *Kamer) Toets(t *testing.T) {
	t.Helper()
	for naam, proef := range map[string]func(*testing.T){
		"what only Go can say is found everywhere":        func(t *testing.T) { AlleenGo(t, k.Vragen) },
		"every limit holds at its edge":                   func(t *testing.T) { Grenzen(t, k.Vragen, k.Grenzen) },
		"zero is a value or refused":                      func(t *testing.T) { Nul(t, k.Vragen, k.NulIsGeenWaarde, k.NulIsEenWaarde) },
		"names that look alike are one":                   func(t *testing.T) { Namen(t, k.Vragen, k.UniekeNamen, k.NietUniek...) },
		"every number that moves the answer moves a step": func(t *testing.T) { Feiten(t, k.Vragen, k.ZonderStap...) },
		"steps of the cases recompute":                    func(t *testing.T) { k.Herreken.Gevallen(t, k.Vragen, k.Formules, k.Gedeeld, k.VanDeDag...) },
		"what is told is written down":                    func(t *testing.T) { Verteld(t, k.Vragen) },
		"what is found is written down":                   func(t *testing.T) { Gevonden(t, k.Vragen, k.Grenzen) },
		"no money for municipalities that are not there":  k.gemeenten,
	} {
		t.Run(naam, func(t *testing.T) {
			t.Parallel()
			proef(t)
		})
	}
}

func (k *Kamer) gemeenten(t *testing.T) {
	if k.MaakHuidig == nil {
		t.Skip("no gemeentecodes")
	}
	Gemeenten(t, k.Vragen, k.MaakHuidig)
}
