package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// vragen lists the facts to ask next: each once, without those that are stated. For a rule
// that names a place with several facts, delen lists the facts there that can still change
// the answer.
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

// vragen has the facts that three rules read besides the one that they name. Whether there
// was a decision is asked before its day.
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

// vragen has the facts that are read by the two rules that name the whole person. Somebody
// without a sufficient right of stay, and without a Dutch child, comes within the reach of
// the law only if treated as a Dutch national. Such a person is not excluded as a citizen of
// the Union, so these facts are not asked for.
func (p *Persoon) vragen(peil wmo.Peil) map[string][]string {
	samen := []string{
		"/persoon/verblijf", "/persoon/voortgezetVerblijf", "/persoon/bezwaarIntrekking", "/persoon/slachtofferWacht",
		"/persoon/onherroepelijkBeslist", "/persoon/uitzettingGelast",
	}
	if p.Verblijf != "" && p.Verblijf != Vw8F {
		samen = zonder(samen, "/persoon/slachtofferWacht")
	}
	slachtoffer := slachtofferWacht(p)
	if peil.Op.Before(slachtofferGelijk) { // on these days a victim who waits was not treated so
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
		delen["/persoon/ouderVanNederlandsKind"] = nil // a child does not lift this exclusion
	}
	return delen
}

// slachtofferGelijk is the first day on which the text of the decree certainly treats a
// victim who waits as a Dutch national.
var slachtofferGelijk = wmo.MustDatum("2021-01-01")

// vragen has the facts of a mandate and of earlier beschermd wonen, if the file has these.
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
