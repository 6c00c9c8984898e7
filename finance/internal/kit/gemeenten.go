package kit

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Gemeenten holds the municipalities that a document uses against the days on which it does.
func (k *Keuring) Gemeenten(g *gebied.Gebruik) {
	bevindingen, voorbehouden := g.Check()
	k.Neem(bevindingen...)
	k.voorbehouden = append(k.voorbehouden, voorbehouden...)
}

// Leden holds a key with its participants against the days on which something is shared.
func (k *Keuring) Leden(l *verdeelsleutel.Lijst, dagen ...wmo.Datum) {
	k.voorbehouden = append(k.voorbehouden, l.Keur(&k.Bevindingen, dagen...)...)
}
