package rijk

import "github.com/bwo-sdk/wmo"

// Nauwkeurigheid is how precisely a source gives a figure.
//
//schema:nl Hoe precies een bron een cijfer geeft.
type Nauwkeurigheid string

// How precisely a figure is given.
const (
	GegevenPrecies   Nauwkeurigheid = "precies"
	GegevenOpDuizend Nauwkeurigheid = "op_duizend"
	GegevenOpMiljoen Nauwkeurigheid = "op_miljoen"
	GegevenOngeveer  Nauwkeurigheid = "ongeveer"
	GegevenMeerDan   Nauwkeurigheid = "meer_dan"
)

var nauwkeurigheidwoorden = wmo.Opsomming[Nauwkeurigheid]{
	{GegevenPrecies, "op de euro of op de cent"},
	{GegevenOpDuizend, "in duizenden euro's"},
	{GegevenOpMiljoen, "in miljoenen euro's, soms met een decimaal"},
	{GegevenOngeveer, "ongeveer dit bedrag"},
	{GegevenMeerDan, "meer dan dit: een ondergrens"},
}

func (Nauwkeurigheid) Woorden() []wmo.Woord { return nauwkeurigheidwoorden.Woorden() }
