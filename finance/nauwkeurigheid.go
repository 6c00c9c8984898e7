package finance

import "github.com/bwo-sdk/wmo"

// Nauwkeurigheid is how exactly a source gives a figure.
type Nauwkeurigheid string

// How exactly a figure is given.
const (
	Precies   Nauwkeurigheid = "precies"
	OpDuizend Nauwkeurigheid = "op_duizend"
	OpMiljoen Nauwkeurigheid = "op_miljoen"
	Ongeveer  Nauwkeurigheid = "ongeveer"
	MeerDan   Nauwkeurigheid = "meer_dan"
)

// Woorden lists how exactly a figure can be given with the meaning in Dutch.
func (Nauwkeurigheid) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(Precies), Uitleg: "op de euro of op de cent"},
		{Woord: string(OpDuizend), Uitleg: "in duizenden euro's"},
		{Woord: string(OpMiljoen), Uitleg: "in miljoenen euro's, soms met een decimaal"},
		{Woord: string(Ongeveer), Uitleg: "ongeveer dit bedrag"},
		{Woord: string(MeerDan), Uitleg: "meer dan dit: een ondergrens"},
	}
}
