package finance

import "github.com/bwo-sdk/wmo"

// Arrangement is an agreement about support: who may use it, how the municipality pays the
// provider for one period, and what the client contributes. Which of the optional fields are
// required and which refused depends on the bekostiging, the form of funding named with each.
//
//schema:nl Een afspraak over ondersteuning: wie er gebruik van mag maken, hoe de gemeente de aanbieder over één periode
//schema:nl betaalt, en wat de cliënt bijdraagt. De bekostiging bepaalt welke andere velden erbij horen; een veld dat er
//schema:nl niet bij hoort wordt geweigerd.
type Arrangement struct {
	//schema:nl Naam van het arrangement, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Hoe iemand bij de ondersteuning komt: met een beschikking of vrij.
	Toegang Toegang `json:"toegang"`
	//schema:nl Waarvoor de aanbieder wordt betaald.
	Bekostiging Bekostiging `json:"bekostiging"`
	// Tarief is paid for each unit of support (inspanningsgericht).
	//
	//schema:nl Wat de gemeente per eenheid ondersteuning betaalt, in euro. Verplicht bij inspanningsgericht, en anders niet
	//schema:nl toegestaan.
	Tarief *wmo.Tarief `json:"tarief,omitempty" jsonschema:"minimum=0,maximum=999999999999.99999"`
	// Resultaatprijs is paid for each client, whatever the number of units (outputgericht).
	//
	//schema:nl Wat de gemeente per cliënt betaalt, los van het aantal eenheden. Verplicht bij outputgericht, en anders niet
	//schema:nl toegestaan.
	Resultaatprijs *Resultaatprijs `json:"resultaatprijs,omitempty"`
	// Budget is the fixed amount that is paid for the period, whatever the use (taakgericht;
	// instead of Lumpsum).
	//
	//schema:nl Het vaste bedrag voor de periode, in euro, los van het gebruik. Bij taakgericht is dit of lumpsum verplicht,
	//schema:nl niet allebei; anders niet toegestaan.
	Budget *wmo.Bedrag `json:"budget,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	// Lumpsum is a calculation of that fixed amount (taakgericht; instead of Budget).
	//
	//schema:nl De opbouw van dat vaste bedrag, in plaats van budget. Alleen bij taakgericht.
	Lumpsum *Lumpsumopbouw `json:"lumpsum,omitempty"`
	// Capitatie is paid for each inhabitant of the area (populatiegericht).
	//
	//schema:nl Wat de gemeente in de periode per inwoner van het gebied betaalt, in euro. Verplicht bij populatiegericht,
	//schema:nl en anders niet toegestaan.
	Capitatie *wmo.Tarief `json:"capitatie,omitempty" jsonschema:"minimum=0,maximum=999999999999.99999"`
	// Bestedingsruimte is a ceiling on what is paid in the period (inspannings- and
	// outputgericht).
	//
	//schema:nl Het meeste dat in de periode wordt betaald, in euro. Mag bij inspannings- en outputgericht. Ontbreekt als er
	//schema:nl geen grens is.
	Bestedingsruimte *wmo.Bedrag `json:"bestedingsruimte,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	// Corridor shares costs that fall outside a band around the budget (taak- and
	// populatiegericht).
	//
	//schema:nl De band rond het budget waarbuiten verschillen worden gedeeld. Mag bij taak- en populatiegericht. Ontbreekt
	//schema:nl als er geen is.
	Corridor *Corridor `json:"corridor,omitempty"`
	//schema:nl De eigen bijdrage van de cliënt.
	Bijdrage Bijdrage `json:"bijdrage"`
	// Risico is who bears which risk according to the parties. It changes no amount; where the
	// funding makes somebody else bear the risk, that is a finding.
	//
	//schema:nl Wie volgens partijen welk risico draagt. Het verandert geen bedrag; legt de bekostiging een risico bij een
	//schema:nl ander, dan wordt de vraag geweigerd (FIN-RISICO). Ontbreekt als partijen er niets over zeggen.
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
//
//schema:nl De prijs van een resultaat.
type Resultaatprijs struct {
	//schema:nl De prijs in euro.
	Prijs wmo.Tarief `json:"prijs" jsonschema:"minimum=0.00001,maximum=999999999999.99999"` // of one result
	// Per says whether it is paid once for a client, or again for each period.
	//
	//schema:nl Of de prijs één keer per cliënt wordt betaald of voor elke periode dat de ondersteuning duurt.
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
//
//schema:nl Een vast bedrag, opgebouwd als virtueel tarief × eenheden × factor, op de cent afgerond.
type Lumpsumopbouw struct {
	//schema:nl Het tarief in euro per eenheid dat alleen voor deze opbouw wordt gebruikt.
	VirtueelTarief wmo.Tarief `json:"virtueelTarief" jsonschema:"minimum=0.00001,maximum=999999999999.99999"` // of one unit
	//schema:nl De eenheden die alle cliënten samen tot nu toe in een periode gebruikten.
	Eenheden wmo.Getal `json:"eenheden" jsonschema:"exclusiveMinimum=0,maximum=1000000000000,decimalen=10"` // in the period, of all clients together
	//schema:nl Welk deel van dat gebruik overblijft bij de afgesproken nieuwe werkwijze: 0.95 is vijf procent minder.
	Factor wmo.Getal `json:"factor" jsonschema:"exclusiveMinimum=0,maximum=10,decimalen=10"` // 0.95: five percent less is needed
}

// Corridor is a band around the budget. When the costs of the provider are above the band the
// municipality pays a part of the excess; when they are below it the provider gives a part of the
// difference back.
//
//schema:nl Een band rond het budget: budget ± budget × bandbreedte, op de cent. Liggen de kosten van de aanbieder boven
//schema:nl de band, dan betaalt de gemeente een deel van het meerdere; liggen zij eronder, dan geeft de aanbieder een
//schema:nl deel van het verschil terug.
type Corridor struct {
	//schema:nl De breedte aan elke kant, als deel van het budget: 0.05 is vijf procent.
	Bandbreedte wmo.Getal `json:"bandbreedte" jsonschema:"minimum=0,maximum=1,decimalen=10"` // part of the budget on either side: 0.05 is five percent
	// AandeelBoven is the part of the costs above the band that the municipality pays: 0 to 1.
	//
	//schema:nl Het aandeel (0–1) van de kosten boven de band dat de gemeente betaalt.
	AandeelBoven wmo.Getal `json:"aandeelBoven" jsonschema:"minimum=0,maximum=1,decimalen=10"`
	// AandeelOnder is the part, 0 to 1, that the provider gives back of the difference between
	// the lower edge of the band and its costs.
	//
	//schema:nl Het aandeel (0–1) van het verschil tussen de onderkant van de band en de kosten dat de aanbieder teruggeeft.
	AandeelOnder wmo.Getal `json:"aandeelOnder" jsonschema:"minimum=0,maximum=1,decimalen=10"`
}

// Bijdrage is the own contribution of the client. It goes to the municipality and does not change
// what the provider is paid.
//
//schema:nl De eigen bijdrage van de cliënt. Zij gaat naar de gemeente en verandert niet wat de aanbieder krijgt.
type Bijdrage struct {
	//schema:nl Wat voor bijdrage het is. De bijdragen voor beschermd wonen en die naar inkomen horen bij een beschikking,
	//schema:nl de gemeentelijke bij vrije toegang.
	Soort Bijdragesoort `json:"soort"`
	// PerClient is what one client contributes in a whole period. The library does not know the
	// legal amounts; the caller supplies it.
	//
	//schema:nl Wat één cliënt in een hele periode bijdraagt, in euro; de vrager noemt het. Verplicht als er een bijdrage
	//schema:nl is, en bij geen niet toegestaan.
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
