package finance

import "github.com/bwo-sdk/wmo"

// Risicoverdeling is who bears which risk under an arrangement.
//
//schema:nl Wie welk risico draagt.
type Risicoverdeling struct {
	//schema:nl Wie het draagt als er meer of minder cliënten zijn.
	Volume Drager `json:"volume"` // more or fewer clients
	//schema:nl Wie het draagt als een cliënt meer of minder eenheden nodig heeft.
	Intensiteit Drager `json:"intensiteit"` // more or fewer units for a client
	//schema:nl Wie het draagt als een eenheid meer of minder kost.
	Prijs Drager `json:"prijs"` // a unit that costs more or less
}

// Drager is who bears a risk.
//
//schema:nl Wie een risico draagt.
type Drager string

// Who bears a risk.
const (
	DoorGemeente  Drager = "gemeente"
	DoorAanbieder Drager = "aanbieder"
	DoorBeide     Drager = "gedeeld"
)

var dragerwoorden = wmo.Opsomming[Drager]{
	{DoorGemeente, "de gemeente"},
	{DoorAanbieder, "de aanbieder"},
	{DoorBeide, "beide: tot of buiten een grens een ander"},
}

func (Drager) Woorden() []wmo.Woord { return dragerwoorden.Woorden() }

// risico is who bears which risk according to the funding. With a ceiling the municipality bears it
// up to the ceiling and the provider above it; with a corridor they share outside the band, if the
// corridor shares anything. Populatiegericht pays for more inhabitants but not for more clients, so
// the provider bears that risk.
func (a *Arrangement) risico() Risicoverdeling {
	boven := DoorGemeente
	if a.Bestedingsruimte != nil {
		boven = DoorBeide
	}
	switch a.Bekostiging {
	case Inspanningsgericht:
		return Risicoverdeling{Volume: boven, Intensiteit: boven, Prijs: DoorAanbieder}
	case Outputgericht:
		return Risicoverdeling{Volume: boven, Intensiteit: DoorAanbieder, Prijs: DoorAanbieder}
	default:
		wie := a.Corridor.drager()
		return Risicoverdeling{Volume: wie, Intensiteit: wie, Prijs: wie}
	}
}

// drager is who bears a difference between costs and budget. A corridor whose shares are both zero
// leaves all of it to the provider; one without a band and with both shares 1 leaves the provider
// none.
func (c *Corridor) drager() Drager {
	alles := func(g wmo.Getal) bool { return g.Compare(een) == 0 }
	switch {
	case c == nil, c.AandeelBoven.IsZero() && c.AandeelOnder.IsZero():
		return DoorAanbieder
	case c.Bandbreedte.IsZero() && alles(c.AandeelBoven) && alles(c.AandeelOnder):
		return DoorGemeente
	default:
		return DoorBeide
	}
}
