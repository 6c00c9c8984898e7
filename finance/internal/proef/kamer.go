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
	t.Run("what only Go can say is found everywhere", func(t *testing.T) { t.Parallel(); AlleenGo(t, k.Vragen) })
	t.Run("every limit holds at its edge", func(t *testing.T) { t.Parallel(); Grenzen(t, k.Vragen, k.Grenzen) })
	t.Run("zero is a value or refused", func(t *testing.T) { t.Parallel(); Nul(t, k.Vragen, k.NulIsGeenWaarde, k.NulIsEenWaarde) })
	t.Run("names that look alike are one", func(t *testing.T) { t.Parallel(); Namen(t, k.Vragen, k.UniekeNamen, k.NietUniek...) })
	t.Run("every number that moves the answer moves a step", func(t *testing.T) { t.Parallel(); Feiten(t, k.Vragen, k.ZonderStap...) })
	t.Run("steps of the cases recompute", func(t *testing.T) {
		t.Parallel()
		k.Herreken.Gevallen(t, k.Vragen, k.Formules, k.Gedeeld, k.VanDeDag...)
	})
	t.Run("what is told is written down", func(t *testing.T) { t.Parallel(); Verteld(t, k.Vragen) })
	t.Run("what is found is written down", func(t *testing.T) { t.Parallel(); Gevonden(t, k.Vragen, k.Grenzen) })
	if k.MaakHuidig != nil {
		t.Run("no money for municipalities that are not there", func(t *testing.T) { t.Parallel(); Gemeenten(t, k.Vragen, k.MaakHuidig) })
	}
}
