package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/gebied"
)

// The kit under the names that the keys, settlements and reserves of this package know; in
// a room of their own they use the kit itself.
type keuring kit.Keuring

func keur[T any](in *T, peil wmo.Peil, samen func(*keuring)) (wmo.Verantwoording, error) {
	return kit.Keur(in, peil, func(k *kit.Keuring) { samen((*keuring)(k)) })
}

func (k *keuring) overbodig(erIs bool, plaats, bij string) {
	(*kit.Keuring)(k).Overbodig(erIs, plaats, bij)
}

func (k *keuring) nodig(erIs bool, plaats, vraagt string) {
	(*kit.Keuring)(k).Nodig(erIs, plaats, vraagt)
}

func (k *keuring) nietNul(nul bool, waarom, plaats string) {
	(*kit.Keuring)(k).NietNul(nul, waarom, plaats)
}

func (k *keuring) gemeenten(op wmo.Datum, genoemd ...gebied.Vermelding) {
	(*kit.Keuring)(k).Gemeenten(op, genoemd...)
}

func (k *keuring) gemeentenOp(dag wmo.Datum, genoemd []gebied.Vermelding, plaats string) {
	(*kit.Keuring)(k).GemeentenOp(dag, genoemd, plaats)
}

const aandeelDecimalen = 10 // of a share that is shown; amounts do not depend on it

var (
	honderd = wmo.GetalOf(100)
	cent    = wmo.BedragOfCenten(1)

	boekhoudkundig       = kit.Boekhoudkundig()
	meldingNul           = kit.MeldingNul()
	meldingGelijk        = kit.MeldingGelijk()
	formulePerInwoner    = kit.PerInwoner()
	aannameLijstvolgorde = kit.Lijstvolgorde()

	inLijst  = kit.InLijst
	gedeeld  = kit.Gedeeld
	kleinste = kit.Kleinste
	negatief = kit.Negatief
	restcent = kit.Restcent
	verdeel  = kit.Verdeel
	getalVan = wmo.GetalOf[int]
)
