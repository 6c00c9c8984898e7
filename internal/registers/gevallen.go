package registers

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/conformance"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/publish"
)

// verzameling is a set of texts that is written in order.
type verzameling map[string]bool

func (v verzameling) lijst() []string {
	if len(v) == 0 {
		return []string{} // never null
	}
	return slices.Sorted(maps.Keys(v))
}

// zicht is where the published cases show a code.
type zicht struct {
	operaties verzameling
	genoemd   verzameling // cases that are about it
	getoond   verzameling // cases whose answer has it
	beslist   verzameling // cases whose answer rests on it
}

// Gezien is what the published cases show, by code, and what each operation may tell.
type Gezien struct {
	codes       map[string]*zicht
	bevindingen map[string]verzameling // by operation
	aantal      map[string]telling     // by operation
	aangehaald  map[citaat]bool        // of the Wmo 2015
}

// citaat is an article that an answer cites: with a code, of which code is "" in what has none.
type citaat struct{ artikel, code, operatie string }

// telling counts the cases of an operation.
type telling struct{ gevallen, weigeringen int }

func (g *Gezien) code(code string) *zicht {
	z, ok := g.codes[code]
	if !ok {
		z = &zicht{verzameling{}, verzameling{}, verzameling{}, verzameling{}}
		g.codes[code] = z
	}
	return z
}

// Kijk runs every published case and notes which codes it is about, tells and rests on.
func Kijk() (*Gezien, error) {
	g := &Gezien{map[string]*zicht{}, map[string]verzameling{}, map[string]telling{}, map[citaat]bool{}}
	gevallen, err := conformance.Gevallen(publish.Volledig)
	if err != nil {
		return nil, err
	}
	for i := range gevallen {
		geval := &gevallen[i]
		if g.bevindingen[geval.Operatie.Naam] == nil {
			g.bevindingen[geval.Operatie.Naam] = verzameling{}
		}
		if err := g.geval(geval.Operatie, &geval.Geval); err != nil {
			return nil, fmt.Errorf("%s: %w", geval.ID, err)
		}
	}
	return g, nil
}

func (g *Gezien) geval(op operatie.Operatie, geval *publish.Geval) error {
	for _, code := range geval.Codes {
		g.code(code).genoemd[geval.ID] = true
	}
	n := g.aantal[op.Naam]
	n.gevallen++
	toont := func(code string) {
		z := g.code(code)
		z.getoond[geval.ID], z.operaties[op.Naam] = true, true
	}
	meldt := func(code string) {
		toont(code)
		g.bevindingen[op.Naam][code] = true
	}
	uit, err := op.Run(geval.Tekst(), geval.Peil)
	if err != nil {
		var bs wmo.Bevindingen
		if !errors.As(err, &bs) {
			return err
		}
		for _, b := range bs {
			meldt(b.Code)
			if b.Bron != nil && b.Bron.BWB == wmo2015 {
				g.aangehaald[citaat{b.Bron.Artikel, b.Code, op.Naam}] = true
			}
		}
		n.weigeringen++
		g.aantal[op.Naam] = n
		return nil
	}
	g.aantal[op.Naam] = n
	data, err := json.Marshal(uit)
	if err != nil {
		return err
	}
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		return err
	}
	loop(v, func(o map[string]any) {
		if code, ok := o["code"].(string); ok {
			toont(code)
			if _, gemeld := o["bericht"]; gemeld {
				meldt(code)
			}
		}
		if b, ok := o["bron"].(map[string]any); ok && b["bwb"] == wmo2015 {
			code, _ := o["code"].(string)
			artikel, _ := b["artikel"].(string)
			g.aangehaald[citaat{artikel, code, op.Naam}] = true
		}
		redenen, _ := o["redenen"].([]any)
		for _, code := range redenen {
			if code, ok := code.(string); ok {
				g.code(code).beslist[geval.ID] = true
			}
		}
	})
	return nil
}

// citaten are the articles that answers cite, in order.
func (g *Gezien) citaten() []citaat {
	return slices.SortedFunc(maps.Keys(g.aangehaald), func(a, b citaat) int {
		return cmp.Or(cmp.Compare(a.artikel, b.artikel), cmp.Compare(a.code, b.code), cmp.Compare(a.operatie, b.operatie))
	})
}

// loop calls doe for every object in v.
func loop(v any, doe func(map[string]any)) {
	switch v := v.(type) {
	case map[string]any:
		doe(v)
		for _, e := range v {
			loop(e, doe)
		}
	case []any:
		for _, e := range v {
			loop(e, doe)
		}
	}
}

// van is where a code can be seen.
func (g *Gezien) van(code string) Registergevallen {
	z := g.codes[code]
	if z == nil {
		z = &zicht{}
	}
	return Registergevallen{Operaties: z.operaties.lijst(), GenoemdIn: z.genoemd.lijst(), GetoondIn: z.getoond.lijst()}
}
