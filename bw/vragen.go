package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// vragen is what to ask next: each fact once, and none that is known already. Some rules
// name a place that holds several facts; delen says which of those can still change the
// answer.
func vragen(document any, ontbreekt []string, delen map[string][]string) []string {
	var uit []string
	gegeven := wmo.Gegeven(document)
	for _, plaats := range ontbreekt {
		losse, samen := delen[plaats]
		if !samen {
			losse = []string{plaats}
		}
		for _, feit := range losse {
			if !slices.Contains(uit, feit) && !slices.Contains(gegeven, feit) {
				uit = append(uit, feit)
			}
		}
	}
	return uit
}

// vragen is what three rules read besides the fact that they name. Whether there was a
// decision is asked first, and only then on which day.
func (f *dwangsomfeiten) vragen() map[string][]string {
	besluit := "/beslist"
	if f.Beslist == wmo.Ja {
		besluit = "/bekendgemaakt"
	}
	laatsteDag := []string{"/laatsteDag"}
	if f.LaatsteDag.IsValid() {
		laatsteDag = []string{besluit}
	}
	return map[string][]string{
		"/laatsteDag": laatsteDag, "/ingebrekestelling": {"/ingebrekestelling", "/laatsteDag"}, "/beslist": {besluit, "/laatsteDag", "/ingebrekestelling"},
	}
}

// vragen is which facts of a person are read by the two rules that name the person as a
// whole. Somebody without sufficient stay, and without a Dutch child, can come within the
// reach of the law in one way only: treated as a Dutch national. The bar of opvang for
// citizens of the Union then does not hold, so nobody is asked about it.
func (p *Persoon) vragen(peil wmo.Peil) map[string][]string {
	samen := []string{
		"/persoon/verblijf", "/persoon/voortgezetVerblijf", "/persoon/bezwaarIntrekking", "/persoon/slachtofferWacht",
		"/persoon/onherroepelijkBeslist", "/persoon/uitzettingGelast",
	}
	if p.Verblijf != "" && p.Verblijf != Vw8F {
		samen = zonder(samen, "/persoon/slachtofferWacht")
	}
	slachtoffer := slachtofferWacht(p)
	if peil.Op.Before(slachtofferGelijk) { // then it did not lift the bar of opvang
		slachtoffer = wmo.Nee
	}
	if wmo.Of(p.VoortgezetVerblijf, p.BezwaarIntrekking, slachtoffer) == wmo.Ja { // one ground is enough
		samen = zonder(samen, "/persoon/voortgezetVerblijf", "/persoon/bezwaarIntrekking", "/persoon/slachtofferWacht")
	}
	delen := map[string][]string{"/persoon": samen}
	alsNederlander := verblijftGenoeg(p) == wmo.Nee && p.OuderVanNederlandsKind == wmo.Nee
	if alsNederlander && (p.SlachtofferWacht == wmo.Nee || !peil.Op.Before(slachtofferGelijk)) {
		delen["/persoon/unieburgerBeperkt"], delen["/persoon/huiselijkGeweld"] = nil, nil
	}
	if p.UnieburgerBeperkt == wmo.Ja && p.HuiselijkGeweld == wmo.Nee {
		delen["/persoon/ouderVanNederlandsKind"] = nil // only as if a Dutch national, whose child or not
	}
	return delen
}

// slachtofferGelijk is the first day on which a victim who waits is treated as a Dutch
// national in the text of the decree.
var slachtofferGelijk = wmo.MustDatum("2021-01-01")

// vragen is what a mandate, or earlier beschermd wonen, consists of: asked for once the
// file has one of these, and before that it is asked whether there is one.
func (in *Hulpvraag) vragen() map[string][]string {
	delen := map[string][]string{}
	if in.Mandaat != nil {
		delen["/mandaat"] = []string{"/mandaat/schriftelijk", "/mandaat/instemming"}
	}
	if in.feiten().Eerder != nil {
		delen["/wetsvoorstel/eerder"] = []string{"/wetsvoorstel/eerder/verstrekt", "/wetsvoorstel/eerder/einde", "/wetsvoorstel/eerder/college"}
	}
	return delen
}
