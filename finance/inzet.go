package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Inzet is what a provider does in one period, and what that costs it.
type Inzet struct {
	// Maanden is the length of the period, 1 to 120. A tariff or a budget is for that
	// period.
	Maanden int `json:"maanden" jsonschema:"minimum=1,maximum=120"`
	// Clienten are helped throughout the period; half a period counts for half. At most a
	// hundred million, as all volumes.
	Clienten wmo.Getal `json:"clienten"`
	// EenhedenPerClient is what one of them gets in the period: hours, dagdelen, etmalen.
	EenhedenPerClient wmo.Getal `json:"eenhedenPerClient"`
	// Inwoners of the area; populatiegericht asks for them.
	Inwoners int `json:"inwoners,omitempty" jsonschema:"minimum=0,maximum=100000000"`
	// Kostprijs is what one unit costs the provider, fixed costs not included.
	Kostprijs wmo.Tarief `json:"kostprijs"`
	// VasteKosten of the period do not depend on use.
	VasteKosten wmo.Bedrag `json:"vasteKosten"`
}

const meesteMaanden = 120

// keur holds an inzet against the arrangements that it is worked out under: only
// populatiegericht is paid by inhabitants, and it needs them.
func (i *Inzet) keur(k *keuring, w string, onder ...*Arrangement) {
	k.heel(i.Maanden, 1, meesteMaanden, w+"/maanden")
	k.volume(i.Clienten, w+"/clienten")
	k.volume(i.EenhedenPerClient, w+"/eenhedenPerClient")
	k.heel(i.Inwoners, 0, meesteVolume, w+"/inwoners")
	kostprijs := w + "/kostprijs"
	k.tarief(i.Kostprijs, kostprijs)
	k.bedrag(i.VasteKosten, w+"/vasteKosten")
	gratis := i.Kostprijs.IsZero() && i.VasteKosten.IsZero() && !i.Clienten.IsZero() && !i.EenhedenPerClient.IsZero()
	k.nietNul(gratis, "ondersteuning zonder kostprijs en zonder vaste kosten kost niets", kostprijs)
	if slices.ContainsFunc(onder, func(a *Arrangement) bool { return a.Bekostiging == Populatiegericht }) {
		k.nodig(i.Inwoners != 0, w+"/inwoners", string(Populatiegericht))
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
	deler := getalVan(i.Maanden)
	n := i.Clienten.Maal(deler)
	return toestand{
		deler: deler, clienten: n, clientperioden: n, eenheden: n.Maal(i.EenhedenPerClient),
		inwoners: getalVan(i.Inwoners), kostprijs: i.Kostprijs.Bedrag(), vast: i.VasteKosten,
		index: een,
	}
}

// per is a price times a quantity that is deler times as large: multiplied first,
// then divided and rounded to cents, once.
func (t *toestand) per(prijs wmo.Bedrag, hoeveel wmo.Getal) wmo.Bedrag {
	return gedeeld(prijs.Maal(hoeveel), t.deler)
}
