package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// een is a client, a month, the whole of a share.
var een = wmo.GetalOf(1)

// Inzet is what a provider does in one period, and what that costs it.
type Inzet struct {
	// Maanden is the length of the period. A tariff or a budget is for that
	// period.
	Maanden int `json:"maanden" jsonschema:"minimum=1,maximum=120"`
	// Clienten are helped throughout the period; half a period counts for half.
	Clienten wmo.Getal `json:"clienten" jsonschema:"minimum=0,maximum=100000000,decimalen=10"`
	// EenhedenPerClient is what one of them gets in the period: hours, dagdelen, etmalen.
	EenhedenPerClient wmo.Getal `json:"eenhedenPerClient" jsonschema:"minimum=0,maximum=100000000,decimalen=10"`
	// Inwoners of the area; populatiegericht asks for them.
	Inwoners int `json:"inwoners,omitempty" jsonschema:"minimum=0,maximum=100000000"`
	// Kostprijs is what one unit costs the provider, fixed costs not included.
	Kostprijs wmo.Tarief `json:"kostprijs" jsonschema:"minimum=0,maximum=999999999999.99999"`
	// VasteKosten of the period do not depend on use.
	VasteKosten wmo.Bedrag `json:"vasteKosten" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// keur holds an inzet against the arrangements that it is worked out under: only
// populatiegericht is paid by inhabitants, and it needs them.
func (i *Inzet) keur(k *kit.Keuring, w string, onder ...*Arrangement) {
	gratis := i.Kostprijs.IsZero() && i.VasteKosten.IsZero() && !i.Clienten.IsZero() && !i.EenhedenPerClient.IsZero()
	k.NietNul(gratis, "ondersteuning zonder kostprijs en zonder vaste kosten kost niets", w+"/kostprijs")
	if slices.ContainsFunc(onder, func(a *Arrangement) bool { return a.Bekostiging == Populatiegericht }) {
		k.Nodig(i.Inwoners != 0, w+"/inwoners", string(Populatiegericht))
	}
}

// heeftClient says whether there is a whole client to leave out.
func (i *Inzet) heeftClient() bool { return i.Clienten.Compare(een) >= 0 }

// zonderEen is i with one client less.
func (i *Inzet) zonderEen() Inzet {
	minder := *i
	minder.Clienten = minder.Clienten.Min(een)
	return minder
}

// toestand is an Inzet as quantities that can change by parts of a period without
// rounding: each is deler times as large as it is.
type toestand struct {
	deler          wmo.Getal
	clienten       wmo.Getal
	clientperioden wmo.Getal // a client for a whole period is one
	eenheden       wmo.Getal
	inwoners       wmo.Getal
	kostprijs      wmo.Bedrag // of one unit, not rounded
	vast           wmo.Bedrag
	index          wmo.Getal // on every price, and on a budget, that is paid: 1 as agreed
}

// toestand counts in months, so that one month more is a whole number.
func (i *Inzet) toestand() toestand {
	deler := wmo.GetalOf(i.Maanden)
	n := i.Clienten.Maal(deler)
	return toestand{
		deler: deler, clienten: n, clientperioden: n, eenheden: n.Maal(i.EenhedenPerClient),
		inwoners: wmo.GetalOf(i.Inwoners), kostprijs: i.Kostprijs.Bedrag(), vast: i.VasteKosten,
		index: een,
	}
}

// per is a price times a quantity that is deler times as large: multiplied first,
// then divided and rounded to cents, once.
func (t *toestand) per(prijs wmo.Bedrag, hoeveel wmo.Getal) wmo.Bedrag {
	return kit.Gedeeld(prijs.Maal(hoeveel), t.deler)
}
