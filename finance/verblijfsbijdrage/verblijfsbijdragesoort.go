package verblijfsbijdrage

import "github.com/bwo-sdk/wmo"

// Verblijfsbijdragesoort is which contribution for beschermd wonen somebody owes.
//
//schema:nl Welke bijdrage voor beschermd wonen iemand verschuldigd is.
type Verblijfsbijdragesoort string

// Which contribution somebody owes.
const (
	BijdrageHoog Verblijfsbijdragesoort = "hoog"
	BijdrageLaag Verblijfsbijdragesoort = "laag"
	BijdrageGeen Verblijfsbijdragesoort = "geen"
)

var verblijfsbijdragesoortwoorden = wmo.Opsomming[Verblijfsbijdragesoort]{
	{BijdrageHoog, "de hoge bijdrage: naar wat er van het inkomen over is"},
	{BijdrageLaag, "de lage bijdrage: een deel van het inkomen, tussen een laagste en een hoogste bedrag"},
	{BijdrageGeen, "geen bijdrage"},
}

func (Verblijfsbijdragesoort) Woorden() []wmo.Woord { return verblijfsbijdragesoortwoorden.Woorden() }
