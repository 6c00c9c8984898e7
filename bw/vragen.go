package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// vragen is what to ask next: each fact once, and none that is known already. A place
// that holds more than one fact stands for those that may still be asked of it.
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

// vragen: three rules read more than one fact, each what is still missing of it. Whether
// there was a decision comes before the day of it.
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

// vragen: two rules read the person as a whole. Whoever can only
// come within the reach of the law as if a Dutch national, is not barred from opvang then.
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

// vragen: what is still missing of a mandate, or of what was provided before, once
// something is told of it.
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
