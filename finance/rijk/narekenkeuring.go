package rijk

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

const (
	meesteKeren     = 1_000_000
	cijferDecimalen = 4 // decimals of a rounded figure
)

func (v *Narekeningsvraag) keur(k *kit.Keuring) {
	deel, vanNaar := []Narekensoort{NarekenDeel, NarekenVermindering}, []Narekensoort{NarekenVerschil, NarekenGroei}
	for _, x := range []struct {
		plaats string
		erIs   bool
		bij    []Narekensoort
	}{
		{"/termen", len(v.Termen) > 0, []Narekensoort{NarekenSom}},
		{"/geheel", v.Geheel != nil, append(deel, NarekenQuotient)},
		{"/aandeel", v.Aandeel != nil, deel},
		{"/aantal", v.Aantal != nil, []Narekensoort{NarekenVeelvoud, NarekenQuotient}},
		{"/per", v.Per != "", []Narekensoort{NarekenQuotient}},
		{"/stap", v.Stap != nil, []Narekensoort{NarekenVeelvoud}},
		{"/van", v.Van != nil, vanNaar},
		{"/naar", v.Naar != nil, vanNaar},
	} {
		if slices.Contains(x.bij, v.Soort) {
			k.Nodig(x.erIs, x.plaats, string(v.Soort))
		} else {
			k.Overbodig(x.erIs, x.plaats, string(v.Soort))
		}
	}
	v.keurAantal(k, "/aantal")
	if v.Soort == NarekenGroei && v.Van != nil {
		v.keurVan(k, "/van")
	}
	if v.Gepubliceerd != nil && v.Gepubliceerd.Afronding != nil {
		v.Gepubliceerd.keurAfronding(k, "/gepubliceerd")
	}
}

// keurAantal checks that a divisor is not zero and that a number of steps is not too large.
func (v *Narekeningsvraag) keurAantal(k *kit.Keuring, w string) {
	if v.Aantal == nil {
		return
	}
	k.NietNul(v.Soort == NarekenQuotient && v.Aantal.IsZero(), "door nul valt niet te delen", w)
	if v.Soort == NarekenVeelvoud && v.Aantal.Compare(wmo.GetalOf(meesteKeren)) > 0 {
		k.MeldBereik(fmt.Sprintf("een veelvoud heeft hoogstens %d stappen", meesteKeren), w)
	}
}

// keurVan checks that the base of a percentage is above zero.
func (v *Narekeningsvraag) keurVan(k *kit.Keuring, w string) {
	switch v.Van.Sign() {
	case 0:
		k.Meld(kit.MeldingNul(), "van nul af is een groei niet in procenten te zeggen", w)
	case -1:
		k.MeldBereik("van een cijfer onder nul is een groei niet in procenten te zeggen", w)
	}
}

// keurAfronding finds a published figure that is not a multiple of its own unit of rounding.
func (p *Publicatie) keurAfronding(k *kit.Keuring, w string) {
	k.Overbodig(p.Vorm == PublicatieMeerDan || p.Vorm == PublicatieMinderDan, w+"/afronding", string(p.Vorm))
	if op := (breuk{p.Waarde, een}).op(*p.Afronding); op.Compare(p.Waarde) != 0 {
		k.MeldBereik(p.Waarde.String()+" is geen veelvoud van de eenheid van afronding "+p.Afronding.String(), w+"/waarde")
	}
}
