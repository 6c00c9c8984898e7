// Package module is what the WebAssembly modules have in common: what a host calls.
package module

import (
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/verzoek"
)

var zoek operatie.Zoeker

// Beantwoord says which operations this module answers. A module calls it once, in its init: nothing else of
// Go is run in a reactor before its host asks.
func Beantwoord(rijen ...func() []operatie.Operatie) { zoek = operatie.ZoekIn(rijen...) }

// Antwoord answers a question.
func Antwoord(vraag []byte) []byte { return verzoek.Antwoord(zoek, vraag) }
