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
//
//schema:nl Vraag welke weg een geschil gaat over de vraag welke gemeente iemand beschermd wonen of opvang biedt. Wat is weggelaten, is niet
//schema:nl bekend.
type Geschilvraag struct {
	//schema:nl Wie het geschil opgelost wil zien. Weggelaten: niet bekend, en dan is er geen weg te noemen.
	Partij Geschilpartij `json:"partij,omitempty"`
	// OverToegang: the dispute is about which municipality provides beschermd wonen or
	// opvang, or access to it.
	//
	//schema:nl Ja als het geschil gaat over welke gemeente beschermd wonen of opvang biedt, of over de toegang ertoe. Weggelaten: niet bekend.
	OverToegang wmo.Uitkomst `json:"overToegang,omitzero"`
	// Contactpersonen: the contacts of both municipalities tried, and did not agree.
	//
	//schema:nl Ja als de contactpersonen van beide gemeenten het hebben geprobeerd en er niet uitkwamen. Weggelaten: niet bekend.
	Contactpersonen wmo.Uitkomst `json:"contactpersonen,omitzero"`
	// Regioadviseur: the regional adviser tried too, and did not settle it.
	//
	//schema:nl Ja als ook de regioadviseur het heeft geprobeerd en het niet heeft opgelost. Weggelaten: niet bekend.
	Regioadviseur wmo.Uitkomst `json:"regioadviseur,omitzero"`
}

// Geschilroute is the answer to a [Geschilvraag].
//
//schema:nl De weg van een geschil op de dag van het peil.
type Geschilroute struct {
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De partij uit de vraag. Weggelaten: niet bekend.
	Partij Geschilpartij `json:"partij,omitempty"`
	// Stappen is the route of this party in order; empty when the party is not known.
	//
	//schema:nl De stappen van deze partij, op volgorde. Leeg als de partij niet bekend is, of als de weg op die dag niet is gelezen.
	Stappen []Geschilstap `json:"stappen"`
	// Commissie says whether the last step, a commission for disputes between
	// municipalities, is open now. For a citizen it never is.
	//
	//schema:nl Of de laatste stap, een commissie voor geschillen tussen gemeenten, nu openstaat. Ja als de partij er terechtkan (een gemeente;
	//schema:nl vanaf 2023-04-17 ook een aanbieder), het geschil over toegang gaat en beide eerdere stappen zijn gezet zonder resultaat. Voor
	//schema:nl een burger is het altijd nee.
	Commissie wmo.Motivering[struct{}] `json:"commissie"`
	//schema:nl Stappen die niet bevestigd zijn, en wat niet is gelezen. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	// Ongebruikt are JSON Pointers of stated facts that had no influence on the answer.
	//
	//schema:nl JSON Pointers van opgegeven feiten die geen invloed hadden op het antwoord. Weggelaten: geen.
	Ongebruikt []string `json:"ongebruikt,omitempty"`
}

// Geschilstap is one step of a route.
//
//schema:nl Eén stap van de weg van een geschil.
type Geschilstap struct {
	//schema:nl Wat er in deze stap gebeurt.
	Stap string `json:"stap"` // in Dutch
	//schema:nl Of de stap is gezet, volgens de vraag. Weggelaten: niet bekend, of er is niet naar gevraagd.
	Gedaan wmo.Uitkomst `json:"gedaan,omitzero"` // whether it was taken, as the question says
	//schema:nl Waar de stap beschreven staat.
	Bron wmo.Bron `json:"bron"`
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
