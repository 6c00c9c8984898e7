package kit

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Gemeenten checks the gemeentecodes of a document on the days on which it uses them.
func (k *Keuring) Gemeenten(g *gebied.Gebruik) {
	bevindingen, voorbehouden := g.Check()
	k.Neem(bevindingen...)
	k.voorbehouden = append(k.voorbehouden, voorbehouden...)
}

// Leden checks a key and its participants on the days on which something is shared.
func (k *Keuring) Leden(l *verdeelsleutel.Lijst, dagen ...wmo.Datum) {
	k.voorbehouden = append(k.voorbehouden, l.Keur(&k.Bevindingen, dagen...)...)
}
