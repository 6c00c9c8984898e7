package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// een is the number 1: one client, one month, a whole share.
var een = wmo.GetalOf(1)

// Inzet is the support that a provider gives in one period, and what it costs the provider.
//
//schema:nl De ondersteuning die een aanbieder in één periode geeft, en wat die hem kost.
type Inzet struct {
	// Maanden is the length of the period in months. Prices per period, budgets and fixed costs
	// are for a period of this length.
	//
	//schema:nl De lengte van de periode in maanden. Prijzen per periode, budgetten en vaste kosten gelden voor een periode
	//schema:nl van deze lengte.
	Maanden int `json:"maanden" jsonschema:"minimum=1,maximum=120"`
	// Clienten is the number of clients who are helped for the whole period; a client for half
	// the period counts as 0.5.
	//
	//schema:nl Het aantal cliënten dat de hele periode wordt geholpen. Een cliënt voor een halve periode telt als 0.5.
	Clienten wmo.Getal `json:"clienten" jsonschema:"minimum=0,maximum=100000000,decimalen=10"`
	// EenhedenPerClient is the units of support (hours, half-days, days) that one client gets in
	// the period.
	//
	//schema:nl De eenheden ondersteuning (uren, dagdelen, dagen) die één cliënt in de periode krijgt.
	EenhedenPerClient wmo.Getal `json:"eenhedenPerClient" jsonschema:"minimum=0,maximum=100000000,decimalen=10"`
	// Inwoners is the number of inhabitants of the area; required when the funding is
	// populatiegericht, otherwise not used.
	//
	//schema:nl Het aantal inwoners van het gebied. Verplicht bij populatiegericht; anders wordt het niet gebruikt.
	Inwoners int `json:"inwoners,omitempty" jsonschema:"minimum=0,maximum=100000000"`
	// Kostprijs is what one unit costs the provider, fixed costs not included.
	//
	//schema:nl Wat één eenheid de aanbieder kost, in euro, zonder vaste kosten.
	Kostprijs wmo.Tarief `json:"kostprijs" jsonschema:"minimum=0,maximum=999999999999.99999"`
	// VasteKosten are the costs of the period that do not depend on use.
	//
	//schema:nl De kosten van de periode in euro die niet van het gebruik afhangen.
	VasteKosten wmo.Bedrag `json:"vasteKosten" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// keur checks an inzet for the arrangements under which it is calculated: inhabitants are required
// when one of them is populatiegericht.
func (i *Inzet) keur(k *kit.Keuring, w string, onder ...*Arrangement) {
	gratis := i.Kostprijs.IsZero() && i.VasteKosten.IsZero() && !i.Clienten.IsZero() && !i.EenhedenPerClient.IsZero()
	k.NietNul(gratis, "ondersteuning zonder kostprijs en zonder vaste kosten kost niets", w+"/kostprijs")
	if slices.ContainsFunc(onder, func(a *Arrangement) bool { return a.Bekostiging == Populatiegericht }) {
		k.Nodig(i.Inwoners != 0, w+"/inwoners", string(Populatiegericht))
	}
}

// heeftClient says whether there is at least one whole client, so that one can be left out.
func (i *Inzet) heeftClient() bool { return i.Clienten.Compare(een) >= 0 }

// zonderEen is i with one client less.
func (i *Inzet) zonderEen() Inzet {
	minder := *i
	minder.Clienten = minder.Clienten.Min(een)
	return minder
}

// toestand is an Inzet scaled so that one month of one client is a whole number and nothing needs
// rounding in between: clienten, clientperioden and eenheden are multiplied by deler, the number of
// months. The prices and the fixed costs are not.
type toestand struct {
	deler          wmo.Getal
	clienten       wmo.Getal
	clientperioden wmo.Getal // a client for a whole period is one
	eenheden       wmo.Getal
	inwoners       wmo.Getal
	kostprijs      wmo.Bedrag // of one unit, not rounded
	vast           wmo.Bedrag
	index          wmo.Getal // factor on every price and budget that is paid; 1 is as agreed
}

// toestand scales the quantities by the number of months.
func (i *Inzet) toestand() toestand {
	deler := wmo.GetalOf(i.Maanden)
	n := i.Clienten.Maal(deler)
	return toestand{
		deler: deler, clienten: n, clientperioden: n, eenheden: n.Maal(i.EenhedenPerClient),
		inwoners: wmo.GetalOf(i.Inwoners), kostprijs: i.Kostprijs.Bedrag(), vast: i.VasteKosten,
		index: een,
	}
}

// per is a price times a scaled quantity, divided by the scale and rounded to cents once, at the end.
func (t *toestand) per(prijs wmo.Bedrag, hoeveel wmo.Getal) wmo.Bedrag {
	return kit.Gedeeld(prijs.Maal(hoeveel), t.deler)
}
