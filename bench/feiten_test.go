package bench_test

import "github.com/bwo-sdk/wmo"

const (
	onbepaald = wmo.Onbepaald
	ja        = wmo.Ja
	nee       = wmo.Nee
)

// feiten is what every engine is asked about: made up, and five facts of three types.
type feiten struct {
	leeftijd    int
	gemeente    string
	ingezetene  wmo.Uitkomst
	wlz         wmo.Uitkomst
	zelfredzaam wmo.Uitkomst
}

// vraag is one set of facts, with the answer and with what each of the five rules finds.
type vraag struct {
	naam     string
	feiten   feiten
	uitkomst wmo.Uitkomst
	regels   [5]wmo.Uitkomst
}

// beslist are the questions that every engine can answer. To the second the first rule
// already says no: whoever keeps no trace may stop there.
func beslist() []vraag {
	return []vraag{
		{"ja", feiten{34, "0796", ja, nee, nee}, ja, [5]wmo.Uitkomst{ja, ja, ja, ja, ja}},
		{"nee", feiten{17, "0796", ja, nee, nee}, nee, [5]wmo.Uitkomst{nee, ja, ja, ja, ja}},
	}
}

// open is the question of a file that does not say whether somebody is self-reliant.
func open() vraag {
	return vraag{"open", feiten{34, "0796", ja, nee, onbepaald}, onbepaald, [5]wmo.Uitkomst{ja, ja, ja, ja, onbepaald}}
}

// sleutels are the facts as the other engines take them; a fact that is missing is left out.
func (f feiten) sleutels() map[string]any {
	m := map[string]any{"leeftijd": f.leeftijd, "gemeente": f.gemeente}
	for naam, u := range map[string]wmo.Uitkomst{"ingezetene": f.ingezetene, "wlz": f.wlz, "zelfredzaam": f.zelfredzaam} {
		if u != onbepaald {
			m[naam] = u == ja
		}
	}
	return m
}

// voorwaarden are the five rules in the words that expr and CEL share.
func voorwaarden() [5]string {
	return [5]string{`leeftijd >= 18`, `gemeente == "0796"`, `ingezetene`, `!wlz`, `!zelfredzaam`}
}
