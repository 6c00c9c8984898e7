package verblijfsbijdrage

import "github.com/bwo-sdk/wmo"

// Bijdragesoort is which contribution for beschermd wonen somebody owes.
//
//schema:nl Welke bijdrage voor beschermd wonen iemand verschuldigd is.
type Bijdragesoort string

// Which contribution somebody owes.
const (
	BijdrageHoog Bijdragesoort = "hoog"
	BijdrageLaag Bijdragesoort = "laag"
	BijdrageGeen Bijdragesoort = "geen"
)

var bijdragesoortwoorden = wmo.Opsomming[Bijdragesoort]{
	{BijdrageHoog, "de hoge bijdrage: naar wat er van het inkomen over is"},
	{BijdrageLaag, "de lage bijdrage: een deel van het inkomen, tussen een laagste en een hoogste bedrag"},
	{BijdrageGeen, "geen bijdrage"},
}

func (Bijdragesoort) Woorden() []wmo.Woord { return bijdragesoortwoorden.Woorden() }
