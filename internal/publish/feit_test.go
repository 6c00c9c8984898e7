package publish_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/verminking"
)

// A rule names the fact that it reads. Of every rule there is a published case in which
// another value of that fact, and of nothing else, gives the rule another outcome. Where
// the fact is an object more than one part of it does so: else that part is the fact.
func TestEveryRuleMovesWithItsFact(t *testing.T) {
	p := feitproef{}
	for _, pakket := range pakketten() {
		for i := range pakket.gronden {
			p[pakket.gronden[i].Code] = &beweging{feit: pakket.gronden[i].Feit, delen: map[string]bool{}}
		}
	}
	doorGevallen(t, p.neem)
	for _, code := range slices.Sorted(maps.Keys(p)) {
		b := p[code]
		assert.NotEmpty(t, b.delen, "%s stands still, whatever %s says", code, b.feit)
		if b.object {
			delete(b.delen, "")
			assert.NotEqual(t, 1, len(b.delen), "%s moves with only one part of %s: %v", code, b.feit, b.delen)
		}
	}
}

// feitproef is how every rule was seen to move, by code.
type feitproef map[string]*beweging

// beweging is what moves a rule: parts of its fact by name, or the fact as a whole, "".
type beweging struct {
	feit   string
	object bool
	delen  map[string]bool
}

// klaar: there is nothing more to see.
func (b *beweging) klaar() bool { return len(b.delen) > 2 || len(b.delen) > 0 && !b.object }

// stapplek is a step in an answer.
type stapplek struct{ waar, code, feit string }

// neem changes the fact of every rule that has a step in this case, for as long as not
// enough was seen of that rule.
func (p feitproef) neem(t *testing.T, op operatie.Operatie, g publish.Geval) {
	var document any
	if json.Unmarshal(g.Tekst(), &document) != nil {
		return // no JSON, and so no answer
	}
	eerst, _ := p.vraag(t, op, document, g.Peil)
	open := map[string][]stapplek{} // by fact
	for s := range eerst {
		soort, ok := typeOp(op.Invoer.Type, s.feit)
		assert.True(t, ok, "%s reads %s, which is no place of %s", s.code, s.feit, op.Invoer.Naam)
		if b := p[s.code]; ok && b.feit == zonderNummers(s.feit) && !b.klaar() {
			b.object = len(velden(soort)) > 0
			open[s.feit] = append(open[s.feit], s)
		}
	}
	for feit, stappen := range open {
		soort, _ := typeOp(op.Invoer.Type, feit)
		for _, a := range andereWaarden(soort, waarde(document, feit)) {
			if !slices.ContainsFunc(stappen, func(s stapplek) bool { return !p[s.code].klaar() }) {
				break
			}
			was, wordt := p.vergelijk(t, op, g.Peil, document, feit, a.waarde)
			for _, s := range stappen {
				oud, ok := was[s]
				if !ok {
					oud = eerst[s]
				}
				if nieuw, ok := wordt[s]; ok && nieuw != oud {
					p[s.code].delen[a.deel] = true
				}
			}
		}
	}
}

// vergelijk asks with another fact. What a finding says that cannot stand beside it is
// left out; was is then the answer without that, and with the old fact.
func (p feitproef) vergelijk(
	t *testing.T, op operatie.Operatie, peil wmo.Peil, document any, feit string, nieuw any,
) (was, wordt map[stapplek]string) {
	anders := vervang(document, feit, nieuw)
	wordt, bs := p.vraag(t, op, anders, peil)
	if len(bs) == 0 {
		return nil, wordt
	}
	for _, b := range bs {
		for _, plaats := range b.Plaats {
			if !strings.HasPrefix(plaats+"/", feit+"/") && !strings.HasPrefix(feit+"/", plaats+"/") {
				document, anders = vervang(document, plaats, nil), vervang(anders, plaats, nil)
			}
		}
	}
	was, _ = p.vraag(t, op, document, peil)
	wordt, _ = p.vraag(t, op, anders, peil)
	return was, wordt
}

// vraag gives the outcome of every step in an answer, or what is wrong with the question.
func (p feitproef) vraag(t *testing.T, op operatie.Operatie, document any, peil wmo.Peil) (map[stapplek]string, wmo.Bevindingen) {
	data, err := json.Marshal(document)
	require.NoError(t, err)
	uit, err := op.Run(data, peil)
	var bs wmo.Bevindingen
	if errors.As(err, &bs) {
		return nil, bs
	}
	require.NoError(t, err)
	stappen := map[stapplek]string{}
	p.leesStappen(alsJSON(t, uit), "", stappen)
	return stappen, nil
}

// leesStappen collects the steps. An obligation has no step but an outcome of its own.
// Where an answer holds the question that it answers, the steps beside it point into that.
func (p feitproef) leesStappen(v any, waar string, stappen map[stapplek]string) {
	switch v := v.(type) {
	case []any:
		for i := range v {
			p.leesStappen(v[i], waar+"/"+strconv.Itoa(i), stappen)
		}
	case map[string]any:
		code, _ := v["code"].(string)
		uitkomst, _ := v["uitkomst"].(string)
		if b := p[code]; b != nil && uitkomst != "" {
			feit, ok := v["feit"].(string)
			if !ok {
				feit = b.feit
			}
			stappen[stapplek{waar, code, feit}] = uitkomst
		}
		if _, eigen := v["vraag"].(map[string]any); eigen {
			return
		}
		for sleutel, deel := range v {
			p.leesStappen(deel, waar+"/"+sleutel, stappen)
		}
	}
}

// ander is another value, nil for none, that differs in one part or as a whole.
type ander struct {
	deel   string
	waarde any
}

// andereWaarden are other values for a place at which v stands, nil for none. A list has
// an element less, or one of which something is not known.
func andereWaarden(soort reflect.Type, v any) []ander {
	var uit []ander
	namen := velden(soort)
	if soort.Kind() != reflect.Slice && len(namen) == 0 {
		return andereBladen(soort, v)
	}
	l, _ := v.([]any)
	for i := range l {
		uit = append(uit, ander{"", slices.Delete(slices.Clone(l), i, i+1)})
		o, _ := l[i].(map[string]any)
		for naam := range o {
			uit = append(uit, ander{"", vervang(l, wmo.Wijs(strconv.Itoa(i), naam), nil)})
		}
	}
	for naam, veld := range namen {
		for _, a := range andereWaarden(veld, waarde(v, wmo.Wijs(naam))) {
			uit = append(uit, ander{naam, vervang(v, wmo.Wijs(naam), a.waarde)})
		}
	}
	if v == nil {
		return append(uit, ander{"", verminking.Vol(soort)})
	}
	return append(uit, ander{"", nil})
}

// andereBladen: ja and nee are each other's opposite; of all else it counts too whether
// it is known.
func andereBladen(soort reflect.Type, v any) []ander {
	var uit []ander
	for _, w := range buren(v) {
		uit = append(uit, ander{"", w})
	}
	if soort == reflect.TypeFor[wmo.Uitkomst]() {
		return uit
	}
	if tijd, err := wmo.ParseTijdstip(fmt.Sprint(v)); err == nil {
		for _, verschil := range []time.Duration{-1000 * time.Hour, -time.Hour, time.Hour, 1000 * time.Hour} {
			uit = append(uit, ander{"", tijd.Add(verschil).String()})
		}
	}
	for _, w := range woordenVan(soort) {
		if w.Woord != v {
			uit = append(uit, ander{"", w.Woord})
		}
	}
	if v == nil {
		return append(uit, ander{"", verminking.Vol(soort)})
	}
	return append(uit, ander{"", nil})
}

// typeOp is what may stand at a place of a document.
func typeOp(soort reflect.Type, plaats string) (reflect.Type, bool) {
	soort = kaal(soort)
	for _, deel := range delenVan(plaats) {
		if soort.Kind() == reflect.Slice {
			soort = kaal(soort.Elem())
		} else if soort = velden(soort)[deel]; soort == nil {
			return nil, false
		}
	}
	return soort, true
}

// velden are the names of an object with what may stand there; none of anything else.
func velden(soort reflect.Type) map[string]reflect.Type {
	uit := map[string]reflect.Type{}
	if soort.Kind() == reflect.Struct {
		for _, f := range reflect.VisibleFields(soort) {
			if naam, _, _ := strings.Cut(f.Tag.Get("json"), ","); f.IsExported() && naam != "" && naam != "-" {
				uit[naam] = kaal(f.Type)
			}
		}
	}
	return uit
}

func kaal(soort reflect.Type) reflect.Type {
	for soort.Kind() == reflect.Pointer {
		soort = soort.Elem()
	}
	return soort
}
