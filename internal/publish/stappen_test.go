package publish_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/publish"
)

// uitleg are the keys under which an answer explains itself; what stands there is no
// answer of its own.
var uitleg = []string{
	"berekening", "stappen", "redenen", "ontbreekt", "voorbehouden", "aannames", "bevindingen", "peil", "ongebruikt",
	"uitleg", "bewijs", "ontkenning", "kanttekeningen", "wijzigt", // an outcome of nvo is explained by its evidence
}

// vertelt are the keys of those that tell how an answer came about.
var vertelt = []string{"berekening", "stappen", "uitleg"}

// zonderStap has what moves with a fact and has no step of its own, by operation: the
// beginning of its place, with - for the place in a list, and why it explains itself.
var zonderStap = map[string][]string{
	"bw.klankbordgroep":   {"/leden"},                 // those whose period, beside each, has the day
	"bw.toegankelijkheid": {"/eersteOpvangNagelaten"}, // eersteOpvang, which has its reasons, and a fact that was given
	"bw.zaak": {
		"/termijnen/-/stand", "/termijnen/-/gehaaldOp", // the day of an event, against the last day beside it
		"/spoed",               // the days between two days that stand beside them
		"/handelingen/-/vanaf", // the day of an event, or after a term that has its steps
	},
	"capacity.verblijven": {
		"/verblijven", "/twijfels", // each from the records that it names, or that have its client and days
		"/telling",                                                              // counted from those lists, with what is outside the window
		"/geheel/doorstroom", "/geheel/andereAanbieder", "/geheel/bestemmingen", // counted from the stays
		"/jaren/-/doorstroom", "/jaren/-/andereAanbieder", "/jaren/-/bestemmingen",
	},
	"capacity.uitstroomplan": {"/verdelingen"},          // as those of capacity.verdeling: shares, quotas and the key in words
	"capacity.simulatie":     {"/vormen", "/gemeenten"}, // played event by event: the seed repeats it, and no step can
	"capacity.verblijfsduur": {
		"/conclusie", "/groepen/-/conclusie", // in words
		"/groepen/-/curve", "/groepen/-/bestemmingen", // the counts from which the steps follow
		"/groepen/-/tijdstippen", // counts, errors and intervals beside what has a step
		"/groepen/-/laatInBeeld", // counted
	},
	"finance.kostprijsbewaking": {"/perioden/-/periode", "/vanaf"},              // the period that holds a day
	"finance.omzetting":         {"/jaren/-/periode", "/terugverdiend/periode"}, // years counted from the first day
	"finance.waarborgen":        {"/waarborgen/-/norm"},                         // as it was agreed; of bereik times those reached before
	"finance.lumpsum":           {"/proeven/-/gedragen"},                        // the reserve given, against that needed, which has its step
	"finance.maatregelen":       {"/punten/-/past"},                             // the running total against the budget: FIN-A-MTR-BUDGET
	"finance.afrekening":        {"/leden/-/saldo"},                             // while not final: the three amounts beside it
	"finance.voorwaarden":       {"/nietGetekend"},                              // the parties by name
	"nvo.toetsing": {
		"/leden",                // who is a member on the day, by the dossier or by package gebied
		"/oordelen/-/gemeenten", // each by the piece of its own council; the whole has its uitleg
	},
	"nvo.convenant": {"/nietGetekend"}, // the parties by name, behind NVO-CVN-01
}

// The last step of a calculation is the answer: its outcome stands in the result.
func TestLastStepIsTheAnswer(t *testing.T) {
	doorGevallen(t, func(t *testing.T, op operatie.Operatie, g publish.Geval) {
		uit, err := op.Run(g.Tekst(), g.Peil)
		if err != nil {
			return
		}
		v := alsJSON(t, uit)
		loop(v, func(o map[string]any) {
			stappen, _ := o["berekening"].([]any)
			if len(stappen) == 0 {
				return
			}
			laatste := stappen[len(stappen)-1].(map[string]any)["uitkomst"].(map[string]any)["waarde"].(string)
			gevonden := false
			bladeren("", antwoord(o), func(_, waarde string) { gevonden = gevonden || gelijkeWaarde(waarde, laatste) })
			assert.True(t, gevonden, "the last step comes to %s, which is nowhere in the answer: %v", laatste, stappen[len(stappen)-1])
		})
	})
}

// Each fact that moves the answer has a step that moves with it. Of every published case
// every number, day, amount and outcome is changed a little, one at a time.
func TestWhatMovesTheAnswerMovesAStep(t *testing.T) {
	gebruikt := map[string]bool{}
	doorGevallen(t, func(t *testing.T, op operatie.Operatie, g publish.Geval) {
		uit, err := op.Run(g.Tekst(), g.Peil)
		if err != nil {
			return
		}
		eerst := alsJSON(t, uit)
		if !legtUit(eerst) {
			return
		}
		var invoer any
		require.NoError(t, json.Unmarshal(g.Tekst(), &invoer))
		stappen := stappenVan(eerst)
		for _, b := range wijzigingen(invoer) {
			data, err := json.Marshal(b.document)
			require.NoError(t, err)
			anders, err := op.Run(data, g.Peil)
			if err != nil {
				continue
			}
			dan := alsJSON(t, anders)
			if !slices.Equal(stappen, stappenVan(dan)) {
				continue
			}
			plaatsen := slices.DeleteFunc(beweegt(eerst, dan, b), func(plaats string) bool { return mag(op.Naam, plaats, gebruikt) })
			assert.Empty(t, plaatsen, "%s from %s to %s moves this, and no step", b.plaats, b.oud, b.nieuw)
		}
	})
	for naam, plaatsen := range zonderStap {
		for _, plaats := range plaatsen {
			assert.True(t, gebruikt[naam+plaats], "%s %s has a step now: take it off the list", naam, plaats)
		}
	}
}

// mag says whether it is known that no step tells this.
func mag(operatie, plaats string, gebruikt map[string]bool) bool {
	plaats = zonderNummers(plaats)
	for _, begin := range zonderStap[operatie] {
		if plaats == begin || strings.HasPrefix(plaats, begin+"/") {
			gebruikt[operatie+begin] = true
			return true
		}
	}
	return false
}

// antwoord is a result without its explanation.
func antwoord(v any) any {
	switch v := v.(type) {
	case map[string]any:
		uit := map[string]any{}
		for sleutel, deel := range v {
			if !slices.Contains(uitleg, sleutel) {
				uit[sleutel] = antwoord(deel)
			}
		}
		return uit
	case []any:
		uit := make([]any, len(v))
		for i := range v {
			uit[i] = antwoord(v[i])
		}
		return uit
	default:
		return v
	}
}

// stappenVan is every explanation in a result, in order of place.
func stappenVan(v any) []string {
	var uit []string
	loop(v, func(o map[string]any) {
		for _, sleutel := range vertelt {
			if deel, ok := o[sleutel]; ok {
				data, _ := json.Marshal(deel)
				uit = append(uit, string(data))
			}
		}
	})
	slices.Sort(uit)
	return uit
}

func legtUit(v any) bool {
	return slices.ContainsFunc(stappenVan(v), func(s string) bool { return s != "[]" })
}

// beweegt lists where two answers differ in more than the changed fact itself.
func beweegt(eerst, dan any, w wijziging) []string {
	waarden := func(v any) map[string]string {
		uit := map[string]string{}
		bladeren("", antwoord(v), func(plaats, waarde string) { uit[plaats] = waarde })
		return uit
	}
	x, y := waarden(eerst), waarden(dan)
	var uit []string
	for plaats, oud := range x {
		nieuw, ok := y[plaats]
		feitZelf := ok && gelijkeWaarde(oud, w.oud) && gelijkeWaarde(nieuw, w.nieuw)
		if oud != nieuw && !feitZelf {
			uit = append(uit, plaats)
		}
	}
	for plaats := range y {
		if _, ok := x[plaats]; !ok {
			uit = append(uit, plaats)
		}
	}
	slices.Sort(uit)
	return uit
}

func gelijkeWaarde(x, y string) bool {
	if x == y {
		return true
	}
	f, err1 := strconv.ParseFloat(x, 64)
	g, err2 := strconv.ParseFloat(y, 64)
	return err1 == nil && err2 == nil && f == g
}

// wijziging is a document with one fact changed.
type wijziging struct {
	plaats, oud, nieuw string
	document           any
}

func wijzigingen(document any) []wijziging {
	var uit []wijziging
	bladeren("", document, func(plaats, oud string) {
		for _, nieuw := range buren(waarde(document, plaats)) {
			uit = append(uit, wijziging{plaats, oud, fmt.Sprint(nieuw), vervang(document, plaats, nieuw)})
		}
	})
	return uit
}
