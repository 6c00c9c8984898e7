// Package conformance asks the published cases of any implementation and compares its answers with what
// the cases say. How is told, for whoever writes such an implementation or another runner, in
// schema/v1/FORMAT.md.
package conformance

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

// Geval is a published case with what its file says about all cases in it.
type Geval struct {
	publish.Geval

	Operatie operatie.Operatie
	// Uitleg are the keys that nobody compares at level kern; see [Uitleg].
	Uitleg []string
}

// Vraag is the line on which a program reads a case.
type Vraag struct {
	ID          string          `json:"id"`
	Operatie    string          `json:"operatie"`
	Peil        wmo.Peil        `json:"peil"`
	Invoer      json.RawMessage `json:"invoer,omitempty"`
	InvoerTekst string          `json:"invoerTekst,omitempty"`
}

// Antwoord is the line on which a program answers: it has one of Resultaat, Bevindingen and Overgeslagen.
type Antwoord struct {
	ID           string                       `json:"id"`
	Resultaat    json.RawMessage              `json:"resultaat"`
	Bevindingen  []publish.VerwachteBevinding `json:"bevindingen"`
	Overgeslagen bool                         `json:"overgeslagen"`
}

// Vraag is the question of a case, without its answer.
func (g *Geval) Vraag() Vraag {
	return Vraag{g.ID, g.Operatie.Naam, g.Peil, g.Invoer, g.InvoerTekst}
}

// Gevallen are the published cases that a level asks, of these operations or, without any, of all.
func Gevallen(niveau publish.Niveau, namen ...string) ([]Geval, error) {
	var uit []Geval
	for _, o := range operaties.Alle() {
		if len(namen) > 0 && !slices.Contains(namen, o.Naam) {
			continue
		}
		gs, err := lees(o)
		if err != nil {
			return nil, err
		}
		uitleg := Uitleg(o)
		for i := range gs.Gevallen {
			if niveau == publish.Volledig || gs.Gevallen[i].Niveau == publish.Kern {
				uit = append(uit, Geval{gs.Gevallen[i], o, uitleg})
			}
		}
	}
	return uit, nil
}

// lees reads the published cases of an operation.
func lees(o operatie.Operatie) (publish.Gevallen, error) {
	var gs publish.Gevallen
	data, ok := schema.Cases(o.Invoer.Naam)
	if !ok {
		return gs, fmt.Errorf("er zijn geen gevallen van %s", o.Naam)
	}
	if err := json.Unmarshal(data, &gs); err != nil {
		return gs, fmt.Errorf("de gevallen van %s: %w", o.Naam, err)
	}
	return gs, nil
}

// Zelf is our own answer to a case.
func Zelf(g *Geval) (Antwoord, error) {
	a := Antwoord{ID: g.ID}
	uit, err := g.Operatie.Run(g.Tekst(), g.Peil)
	var bs wmo.Bevindingen
	switch {
	case errors.As(err, &bs):
		for _, b := range bs {
			a.Bevindingen = append(a.Bevindingen, publish.VerwachteBevinding{Code: b.Code, Plaats: b.Plaats})
		}
		return a, nil
	case err != nil:
		return a, fmt.Errorf("%s: %w", g.ID, err)
	}
	a.Resultaat, err = json.Marshal(uit)
	return a, err
}

// NiveauVan is the level of a case, which follows from what it expects. A refusal belongs to kern when
// none of its findings is about the form of a document. A result does when something is left of it
// without the keys that explain.
func NiveauVan(g *publish.Geval, uitleg []string) (publish.Niveau, error) {
	if len(g.Bevindingen) > 0 {
		if slices.ContainsFunc(g.Bevindingen, func(b publish.VerwachteBevinding) bool { return strings.HasPrefix(b.Code, "DOC-") }) {
			return publish.Volledig, nil
		}
		return publish.Kern, nil
	}
	var wil any
	if err := json.Unmarshal(g.Resultaat, &wil); err != nil {
		return "", err
	}
	v := vergelijking{uitleg: uitleg}
	if v.iets(wil) || slices.ContainsFunc(g.Afwezig, func(plaats string) bool { return !v.doorUitleg(plaats) }) {
		return publish.Kern, nil
	}
	return publish.Volledig, nil
}

// iets says whether anything is compared in what is expected.
func (v *vergelijking) iets(wil any) bool {
	w, isObject := wil.(map[string]any)
	if !isObject {
		return true
	}
	for sleutel, deel := range w {
		if !slices.Contains(v.uitleg, sleutel) && v.iets(deel) {
			return true
		}
	}
	return false
}
