package finance

import "github.com/bwo-sdk/wmo"

// Nauwkeurigheid is how exactly a source gives a figure.
type Nauwkeurigheid string

// How exactly a figure is given.
const (
	GegevenPrecies   Nauwkeurigheid = "precies"
	GegevenOpDuizend Nauwkeurigheid = "op_duizend"
	GegevenOpMiljoen Nauwkeurigheid = "op_miljoen"
	GegevenOngeveer  Nauwkeurigheid = "ongeveer"
	GegevenMeerDan   Nauwkeurigheid = "meer_dan"
)

// Woorden lists how exactly a figure can be given with the meaning in Dutch.
func (Nauwkeurigheid) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(GegevenPrecies), Uitleg: "op de euro of op de cent"},
		{Woord: string(GegevenOpDuizend), Uitleg: "in duizenden euro's"},
		{Woord: string(GegevenOpMiljoen), Uitleg: "in miljoenen euro's, soms met een decimaal"},
		{Woord: string(GegevenOngeveer), Uitleg: "ongeveer dit bedrag"},
		{Woord: string(GegevenMeerDan), Uitleg: "meer dan dit: een ondergrens"},
	}
}
