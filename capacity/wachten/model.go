package wachten

import "github.com/bwo-sdk/wmo"

// Wachtmodel is what somebody does who finds no free place.
//
//schema:nl Wat iemand doet die geen vrije plaats vindt.
type Wachtmodel string

// The models.
const (
	Verlies            Wachtmodel = "verlies"
	Wachtrij           Wachtmodel = "wachtrij"
	WachtrijMetAfhaken Wachtmodel = "wachtrij_met_afhaken"
)

var modelwoorden = wmo.Opsomming[Wachtmodel]{
	{Verlies, "wie geen plaats vindt gaat ergens anders heen en komt niet terug (Erlang B)"},
	{Wachtrij, "wie geen plaats vindt wacht tot er een is, hoe lang ook (Erlang C, M/M/c)"},
	{WachtrijMetAfhaken, "wie geen plaats vindt wacht, en haakt af als het te lang duurt (Erlang A, M/M/c+M)"},
}

func (Wachtmodel) Woorden() []wmo.Woord { return modelwoorden.Woorden() }
