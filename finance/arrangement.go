package finance

import "github.com/bwo-sdk/wmo"

// Arrangement is an agreement about support: who may use it, how the municipality pays the
// provider for one period, and what the client contributes. Which of the optional fields are
// required and which refused depends on the bekostiging, the form of funding named with each.
type Arrangement struct {
	Naam        string      `json:"naam"        jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	Toegang     Toegang     `json:"toegang"`
	Bekostiging Bekostiging `json:"bekostiging"`
	// Tarief is paid for each unit of support (inspanningsgericht).
	Tarief *wmo.Tarief `json:"tarief,omitempty" jsonschema:"minimum=0,maximum=999999999999.99999"`
	// Resultaatprijs is paid for each client, whatever the number of units (outputgericht).
	Resultaatprijs *Resultaatprijs `json:"resultaatprijs,omitempty"`
	// Budget is the fixed amount that is paid for the period, whatever the use (taakgericht;
	// instead of Lumpsum).
	Budget *wmo.Bedrag `json:"budget,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	// Lumpsum is a calculation of that fixed amount (taakgericht; instead of Budget).
	Lumpsum *Lumpsumopbouw `json:"lumpsum,omitempty"`
	// Capitatie is paid for each inhabitant of the area (populatiegericht).
	Capitatie *wmo.Tarief `json:"capitatie,omitempty" jsonschema:"minimum=0,maximum=999999999999.99999"`
	// Bestedingsruimte is a ceiling on what is paid in the period (inspannings- and
	// outputgericht).
	Bestedingsruimte *wmo.Bedrag `json:"bestedingsruimte,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	// Corridor shares costs that fall outside a band around the budget (taak- and
	// populatiegericht).
	Corridor *Corridor `json:"corridor,omitempty"`
	Bijdrage Bijdrage  `json:"bijdrage"`
	// Risico is who bears which risk according to the parties. It changes no amount; where the
	// funding makes somebody else bear the risk, that is a finding.
	Risico *Risicoverdeling `json:"risico,omitempty"`
}

// Toegang is how somebody comes to support.
//
//schema:nl Hoe iemand bij ondersteuning komt.
type Toegang string

// The ways to come to support.
const (
	MetBeschikking   Toegang = "beschikking"
	VrijToegankelijk Toegang = "vrij_toegankelijk"
)

var toegangwoorden = wmo.Opsomming[Toegang]{
	{MetBeschikking, "maatwerkvoorziening: een besluit voor één persoon, na onderzoek"},
	{VrijToegankelijk, "algemene voorziening: zonder voorafgaand onderzoek en zonder besluit"},
}

func (Toegang) Woorden() []wmo.Woord { return toegangwoorden.Woorden() }

// Bekostiging is what the provider is paid for.
//
//schema:nl Waarvoor de aanbieder betaald wordt.
type Bekostiging string

// The forms of funding.
const (
	Inspanningsgericht Bekostiging = "inspanningsgericht"
	Outputgericht      Bekostiging = "outputgericht"
	Taakgericht        Bekostiging = "taakgericht"
	Populatiegericht   Bekostiging = "populatiegericht"
)

var bekostigingwoorden = wmo.Opsomming[Bekostiging]{
	{Inspanningsgericht, "elke geleverde eenheid van een product (P×Q)"},
	{Outputgericht, "een afgesproken resultaat, met vrijheid in het hoe"},
	{Taakgericht, "een taak voor een groep inwoners, met een vast budget (lumpsum)"},
	{Populatiegericht, "een bedrag per inwoner, los van het gebruik"},
}

func (Bekostiging) Woorden() []wmo.Woord { return bekostigingwoorden.Woorden() }

// Resultaatprijs is the price of a result.
type Resultaatprijs struct {
	Prijs wmo.Tarief `json:"prijs" jsonschema:"minimum=0.00001,maximum=999999999999.99999"` // of one result
	// Per says whether it is paid once for a client, or again for each period.
	Per Resultaatbasis `json:"per"`
}

// Resultaatbasis is how often the price of a result is paid.
//
//schema:nl Hoe vaak de prijs van een resultaat betaald wordt.
type Resultaatbasis string

// How often the price of a result is paid.
const (
	PrijsPerClient  Resultaatbasis = "client"
	PrijsPerPeriode Resultaatbasis = "periode"
)

var resultaatbasiswoorden = wmo.Opsomming[Resultaatbasis]{
	{PrijsPerClient, "één keer per cliënt, hoe lang de ondersteuning ook duurt"},
	{PrijsPerPeriode, "per periode dat de ondersteuning duurt, naar rato van een deel"},
}

func (Resultaatbasis) Woorden() []wmo.Woord { return resultaatbasiswoorden.Woorden() }

// Lumpsumopbouw is a fixed amount calculated as p × q × t: a tariff that is only used for this
// calculation, the use so far, and the part of that use which should remain once the provider works
// in the agreed new way.
type Lumpsumopbouw struct {
	VirtueelTarief wmo.Tarief `json:"virtueelTarief" jsonschema:"minimum=0.00001,maximum=999999999999.99999"`            // of one unit
	Eenheden       wmo.Getal  `json:"eenheden"       jsonschema:"exclusiveMinimum=0,maximum=1000000000000,decimalen=10"` // in the period, of all clients together
	Factor         wmo.Getal  `json:"factor"         jsonschema:"exclusiveMinimum=0,maximum=10,decimalen=10"`            // 0.95: five percent less is needed
}

// Corridor is a band around the budget. When the costs of the provider are above the band the
// municipality pays a part of the excess; when they are below it the provider gives a part of the
// difference back.
type Corridor struct {
	Bandbreedte wmo.Getal `json:"bandbreedte" jsonschema:"minimum=0,maximum=1,decimalen=10"` // part of the budget on either side: 0.05 is five percent
	// AandeelBoven is the part of the costs above the band that the municipality pays: 0 to 1.
	AandeelBoven wmo.Getal `json:"aandeelBoven" jsonschema:"minimum=0,maximum=1,decimalen=10"`
	// AandeelOnder is the part, 0 to 1, that the provider gives back of the difference between
	// the lower edge of the band and its costs.
	AandeelOnder wmo.Getal `json:"aandeelOnder" jsonschema:"minimum=0,maximum=1,decimalen=10"`
}

// Bijdrage is the own contribution of the client. It goes to the municipality and does not change
// what the provider is paid.
type Bijdrage struct {
	Soort Bijdragesoort `json:"soort"`
	// PerClient is what one client contributes in a whole period. The library does not know the
	// legal amounts; the caller supplies it.
	PerClient *wmo.Bedrag `json:"perClient,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// Bijdragesoort is the kind of an own contribution.
//
//schema:nl Soort eigen bijdrage.
type Bijdragesoort string

// The kinds of own contribution.
const (
	GeenBijdrage          Bijdragesoort = "geen"
	GemeentelijkeBijdrage Bijdragesoort = "gemeentelijk"
	BijdrageNaarInkomen   Bijdragesoort = "inkomensafhankelijk"
	Abonnementstarief     Bijdragesoort = "abonnementstarief"
	BijdrageBWLaag        Bijdragesoort = "bw_laag"
	BijdrageBWHoog        Bijdragesoort = "bw_hoog"
	BijdrageOpvang        Bijdragesoort = "opvang"
)

var bijdragesoortwoorden = wmo.Opsomming[Bijdragesoort]{
	{GeenBijdrage, "geen eigen bijdrage"},
	{GemeentelijkeBijdrage, "een eigen bedrag van de gemeente voor een algemene voorziening"},
	{BijdrageNaarInkomen, "een bijdrage naar inkomen voor maatwerk, zoals tot en met 2018"},
	{Abonnementstarief, "het abonnementstarief, één vast bedrag per huishouden: voor maatwerk sinds 2019, voor algemene voorzieningen met een duurzame " +
		"hulpverleningsrelatie sinds 2020"},
	{BijdrageBWLaag, "de lage bijdrage voor beschermd wonen"},
	{BijdrageBWHoog, "de hoge bijdrage voor beschermd wonen"},
	{BijdrageOpvang, "de bijdrage voor opvang"},
}

func (Bijdragesoort) Woorden() []wmo.Woord { return bijdragesoortwoorden.Woorden() }
