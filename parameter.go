package wmo

import "slices"

// Parameter is one value over time, written out for who audits it: a [Tijdlijn] as data.
type Parameter struct {
	Code    string               `json:"code"` // contract: never given to another
	Naam    string               `json:"naam"` // Dutch
	Standen []Stand[[]Grootheid] `json:"standen"`
}

// ParameterOf writes a Tijdlijn out; waarden are the named values of one entry.
func ParameterOf[T any](code string, t Tijdlijn[T], waarden func(T) []Grootheid) Parameter {
	p := Parameter{Code: code, Naam: t.Naam(), Standen: make([]Stand[[]Grootheid], len(t.standen))}
	for i := range t.standen {
		p.Standen[i] = StandOf(slices.Clone(waarden(t.standen[i].Waarde)), t.standen[i].Versie)
	}
	return p
}
