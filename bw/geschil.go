package bw

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Geschilpartij is who wants a dispute about access settled.
//
//schema:nl Wie een geschil over de toegang beslecht wil zien.
type Geschilpartij string

// The parties that the route tells apart.
const (
	PartijGemeente  Geschilpartij = "gemeente"
	PartijAanbieder Geschilpartij = "aanbieder"
	PartijBurger    Geschilpartij = "burger"
)

var geschilpartijwoorden = wmo.Opsomming[Geschilpartij]{
	{PartijGemeente, "een gemeente, of een centrumgemeente namens haar"},
	{PartijAanbieder, "een aanbieder van beschermd wonen of opvang"},
	{PartijBurger, "degene om wie het gaat, of wie namens hem optreedt"},
}

func (Geschilpartij) Woorden() []wmo.Woord { return geschilpartijwoorden.Woorden() }

// Geschilvraag asks which way a dispute goes about which municipality gives
// somebody beschermd wonen or opvang. What is left out is not known.
type Geschilvraag struct {
	Partij Geschilpartij `json:"partij,omitempty"`
	// OverToegang: the dispute is about which municipality provides beschermd wonen or
	// opvang, or access to it.
	OverToegang wmo.Uitkomst `json:"overToegang,omitzero"`
	// Contactpersonen: the contacts of both municipalities tried, and did not agree.
	Contactpersonen wmo.Uitkomst `json:"contactpersonen,omitzero"`
	// Regioadviseur: the regional adviser tried too, and did not settle it.
	Regioadviseur wmo.Uitkomst `json:"regioadviseur,omitzero"`
}

// Geschilroute is the answer to a [Geschilvraag].
type Geschilroute struct {
	Peil   wmo.Peil      `json:"peil"`
	Partij Geschilpartij `json:"partij,omitempty"`
	// Stappen is the route of this party in order; empty when the party is not known.
	Stappen []Geschilstap `json:"stappen"`
	// Commissie says whether the last step, a commission for disputes between
	// municipalities, is open now. For a citizen it never is.
	Commissie    wmo.Motivering[struct{}] `json:"commissie"`
	Voorbehouden []wmo.Voorbehoud         `json:"voorbehouden,omitempty"`
	// Ongebruikt are JSON Pointers of stated facts that had no influence on the answer.
	Ongebruikt []string `json:"ongebruikt,omitempty"`
}

// Geschilstap is one step of a route.
type Geschilstap struct {
	Stap   string       `json:"stap"`            // in Dutch
	Gedaan wmo.Uitkomst `json:"gedaan,omitzero"` // whether it was taken, as the question says
	Bron   wmo.Bron     `json:"bron"`
}

// RouteDispute gives the route of a dispute on peil.Op, since 2015.
func RouteDispute(in Geschilvraag, peil wmo.Peil) (Geschilroute, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Geschilroute{}, err
	}
	v := wmo.VerantwoordingOp(peil)
	uit := Geschilroute{Peil: peil, Partij: in.Partij, Stappen: []Geschilstap{}, Commissie: wmo.Oordeel{Peil: peil}.Motiveer()}
	if commissie, err := geschilcommissie.Op(peil); err == nil {
		uit.Stappen, uit.Commissie = in.stappen(commissie), wmo.Alle(geschilRegels, &in, peil).Motiveer()
	} else { // there is no commission on this day
		v.Behoud(voorbehoudGeschilNietGelezen.Zegt(fmt.Sprintf("welke weg een geschil op %s ging is niet gelezen", peil)))
	}
	uit.Ongebruikt = uit.ongebruikt(&in)
	for i := range uit.Stappen {
		s := &uit.Stappen[i]
		s.Bron = v.Citeer(s.Bron)
		v.BehoudAls(s.Bron.Zekerheid == wmo.Aanname, voorbehoudGeschilstap.Volgens(s.Bron).Zegt("niet bevestigd: "+s.Stap))
	}
	uit.Voorbehouden = v.Voorbehouden()
	return uit, nil
}

// stappen is the route of this party; commissie is the commission of the last step.
func (in *Geschilvraag) stappen(commissie wmo.Stand[string]) []Geschilstap {
	switch in.Partij {
	case "":
		return []Geschilstap{}
	case PartijBurger:
		return []Geschilstap{
			{"bezwaar tegen het besluit van het college", wmo.Onbepaald, awb.art("7:1", "1", "")},
			{"beroep bij de bestuursrechter", wmo.Onbepaald, awb.art("8:1", "", "").Als(wmo.Aanname)},
		}
	default:
		return []Geschilstap{
			{"de contactpersonen van beide gemeenten overleggen", in.Contactpersonen, geschilpagina},
			{"de regioadviseur bemiddelt", in.Regioadviseur, geschilpagina},
			{commissie.Waarde, wmo.Onbepaald, commissie.Bron},
		}
	}
}

// What is uncertain about a dispute.
var (
	voorbehoudGeschilstap        = register.Voorbehoud("BW-V-GESCHILSTAP", "een stap van de weg van een geschil die niet is bevestigd")
	voorbehoudGeschilNietGelezen = register.Voorbehoud("BW-V-GESCHIL-NIET-GELEZEN", "de weg van een geschil op die dag is niet gelezen")
)

// geschilpagina has the steps, who may take them, and since when there is the last one.
var geschilpagina = document("VNG, Geschillen landelijke toegankelijkheid BW/MO: subcommissie Woonplaatsbeginsel en Toegang",
	"https://vng.nl/artikelen/geschillen-landelijke-toegankelijkheid-bwmo-subcomissie-woonplaatsbeginsel-en-toegang", "")

var beginSubcommissie = wmo.MustDatum("2023-04-17")

// geschilRegels say when the last step between municipalities is open.
var geschilRegels = []wmo.Regel[*Geschilvraag]{
	wmo.Als("BW-GES-01", "/partij", "de partij is een gemeente; de convenanten waren er tussen gemeenten (of een aanbieder kon meedoen, is niet bevestigd)",
		func(g *Geschilvraag) wmo.Uitkomst { return g.is(PartijGemeente) },
		geschilpagina.Als(wmo.Aanname).Sinds(beginWmo).TotEnMet(beginSubcommissie.AddDagen(-1)).EindeBekendOp(beginSubcommissie)),
	wmo.Als("BW-GES-02", "/partij", "de partij is een gemeente of een aanbieder; burgers kunnen er niet terecht",
		func(g *Geschilvraag) wmo.Uitkomst { return g.is(PartijGemeente, PartijAanbieder) }, geschilpagina.Sinds(beginSubcommissie).BekendSinds(beginSubcommissie)),
	wmo.Als("BW-GES-03", "/overToegang", "het geschil gaat over welke gemeente beschermd wonen of opvang biedt, of over de toegang ertoe",
		func(g *Geschilvraag) wmo.Uitkomst { return g.OverToegang }, geschilpagina.Sinds(beginWmo)),
	wmo.Als("BW-GES-04", "/contactpersonen", "de contactpersonen kwamen er samen niet uit",
		func(g *Geschilvraag) wmo.Uitkomst { return g.Contactpersonen }, geschilpagina.Sinds(beginWmo)),
	wmo.Als("BW-GES-05", "/regioadviseur", "de regioadviseur heeft het niet opgelost",
		func(g *Geschilvraag) wmo.Uitkomst { return g.Regioadviseur }, geschilpagina.Sinds(beginWmo)),
}

// is says whether the party is one of these; Onbepaald when it is not known.
func (in *Geschilvraag) is(partijen ...Geschilpartij) wmo.Uitkomst {
	if in.Partij == "" {
		return wmo.Onbepaald
	}
	return wmo.UitkomstOf(slices.Contains(partijen, in.Partij))
}
