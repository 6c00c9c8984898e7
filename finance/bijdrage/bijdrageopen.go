package bijdrage

import "github.com/bwo-sdk/wmo"

// Facts that are not known are tried in every way in which they may turn out: what comes out alike in all
// of them is certain, and what does not is asked for.

// stand is one way in which open facts about age may turn out.
type stand struct{ client, partner bool } // has the AOW age

// standen are all ways in which the ages may turn out.
func (e *eenheidOp) standen() []stand {
	kan := func(u wmo.Uitkomst) []bool {
		switch u {
		case wmo.Ja:
			return []bool{true}
		case wmo.Nee:
			return []bool{false}
		default:
			return []bool{false, true}
		}
	}
	partners := []bool{false}
	if e.BurgerlijkeStaat == Gehuwd {
		partners = kan(e.partner.pensioen)
	}
	var uit []stand
	for _, c := range kan(e.client.pensioen) {
		for _, p := range partners {
			uit = append(uit, stand{c, p})
		}
	}
	return uit
}

// leeftijden are the ages that are open.
func (e *eenheidOp) leeftijden() []string {
	var uit []string
	if e.client.pensioen == wmo.Onbepaald {
		uit = append(uit, "/client/pensioengerechtigd")
	}
	if e.BurgerlijkeStaat == Gehuwd && e.partner.pensioen == wmo.Onbepaald {
		uit = append(uit, "/echtgenoot/pensioengerechtigd")
	}
	return uit
}

// openFeiten are the facts that may be open for how a provision counts, each with its place.
var openFeiten = []struct {
	plaats string
	plek   func(*voorzieningOp) *wmo.Uitkomst
}{
	{"/voorzieningen/-/aangewezen", func(v *voorzieningOp) *wmo.Uitkomst { return &v.Aangewezen }},
	{"/voorzieningen/-/wonen", func(v *voorzieningOp) *wmo.Uitkomst { return &v.Wonen }},
	{"/voorzieningen/-/eigenTarief", func(v *voorzieningOp) *wmo.Uitkomst { return &v.EigenTarief }},
	{"/minderjarig", func(v *voorzieningOp) *wmo.Uitkomst { return &v.e.isMinderjarig }},
}

// inElkeWereld tries every way in which the open facts may turn out: whether the provision falls under
// the shared contribution in all, some or none of them, and which facts change how it counts.
func (v *voorzieningOp) inElkeWereld() (gedeeld wmo.Uitkomst, ontbreekt []string) {
	var open []int
	for i := range openFeiten {
		if *openFeiten[i].plek(v) == wmo.Onbepaald {
			open = append(open, i)
		}
	}
	werelden := make([]Behandeling, 1<<len(open))
	ja, nee := false, false
	for w := range werelden {
		voorziening, eenheid := *v.Bijdragevoorziening, *v.e
		hier := &voorzieningOp{&voorziening, &eenheid}
		for n, i := range open {
			*openFeiten[i].plek(hier) = wmo.UitkomstOf(w>>n&1 == 1)
		}
		werelden[w], _, _ = wmo.KiesKort(behandelingen, hier, v.e.peil)
		ja, nee = ja || werelden[w] == GedeeldeBijdrage, nee || werelden[w] != GedeeldeBijdrage
	}
	for n, i := range open {
		for w := range werelden {
			if werelden[w] != werelden[w^1<<n] { // the world that differs in this fact alone
				ontbreekt = append(ontbreekt, openFeiten[i].plaats)
				break
			}
		}
	}
	if ja && nee {
		return wmo.Onbepaald, ontbreekt
	}
	return wmo.UitkomstOf(ja), ontbreekt
}
