package finance

import "github.com/bwo-sdk/wmo"

// Prikkelsoort is an event whose effect on both parties is calculated.
//
//schema:nl Gebeurtenis waarvan het gevolg voor beide partijen berekend is.
type Prikkelsoort string

// The events.
const (
	EenClientMeer     Prikkelsoort = "een_client_meer"
	EenEenheidMeer    Prikkelsoort = "een_eenheid_meer"
	Goedkoper         Prikkelsoort = "goedkoper"
	NaarWelzijn       Prikkelsoort = "naar_welzijn"
	MaandLanger       Prikkelsoort = "maand_langer"
	IndicatieVermeden Prikkelsoort = "indicatie_vermeden"
)

// onderwerp is the event as the subject of a Dutch sentence; each begins with "een".
func (s Prikkelsoort) onderwerp() string {
	switch s {
	case EenClientMeer:
		return "een cliënt meer"
	case EenEenheidMeer:
		return "een eenheid meer per cliënt"
	case Goedkoper:
		return "een kostprijs die 1 procent lager is"
	case NaarWelzijn:
		return "een cliënt die naar welzijn of vrijwilligers gaat"
	case MaandLanger:
		return "een cliënt die een maand langer blijft"
	default:
		return "een vermeden indicatie"
	}
}

// The order is that of the answer.
var prikkelsoortwoorden = wmo.Opsomming[Prikkelsoort]{
	{EenClientMeer, "één cliënt meer, de hele periode, met evenveel eenheden als de anderen"},
	{EenEenheidMeer, "één eenheid meer voor elke cliënt"},
	{Goedkoper, "een eenheid kost de aanbieder één procent minder"},
	{NaarWelzijn, "één cliënt minder: welzijn of vrijwilligers nemen die over"},
	{MaandLanger, "één cliënt blijft een maand langer"},
	{IndicatieVermeden, "één cliënt minder, en dus ook een indicatie minder"},
}

func (Prikkelsoort) Woorden() []wmo.Woord { return prikkelsoortwoorden.Woorden() }

// Prikkelpartij is a party for whom the effect of an event is calculated.
//
//schema:nl Partij waarvoor het gevolg van een gebeurtenis berekend is.
type Prikkelpartij string

// The parties.
const (
	PartijAanbieder Prikkelpartij = "aanbieder"
	PartijGemeente  Prikkelpartij = "gemeente"
)

var prikkelpartijwoorden = wmo.Opsomming[Prikkelpartij]{
	{PartijAanbieder, "de aanbieder, naar zijn resultaat"},
	{PartijGemeente, "de gemeente, naar wat zij netto uitgeeft"},
}

func (Prikkelpartij) Woorden() []wmo.Woord { return prikkelpartijwoorden.Woorden() }

// Teken says whether an event is financially good or bad for a party.
//
//schema:nl Of een gebeurtenis financieel gunstig of ongunstig is voor een partij.
type Teken string

// The signs: good, bad or no difference.
const (
	TekenVoordeel Teken = "voordeel"
	TekenNadeel   Teken = "nadeel"
	TekenNeutraal Teken = "neutraal"
)

var tekenwoorden = wmo.Opsomming[Teken]{
	{TekenVoordeel, "levert de partij geld op"},
	{TekenNadeel, "kost de partij geld"},
	{TekenNeutraal, "maakt de partij geen cent uit"},
}

func (Teken) Woorden() []wmo.Woord { return tekenwoorden.Woorden() }

// tekenVan is the sign of what a party gains.
func tekenVan(voordeel wmo.Bedrag) Teken {
	switch voordeel.Sign() {
	case 1:
		return TekenVoordeel
	case -1:
		return TekenNadeel
	default:
		return TekenNeutraal
	}
}

// Prikkelonderdeel is a cause of a change in the provider's result.
//
//schema:nl Oorzaak van een verandering in het resultaat van de aanbieder.
type Prikkelonderdeel string

// The causes.
const (
	DeelWaarde   Prikkelonderdeel = "waarde"
	DeelRuimte   Prikkelonderdeel = "bestedingsruimte"
	DeelCorridor Prikkelonderdeel = "corridor"
	DeelKosten   Prikkelonderdeel = "kosten"
	DeelWelzijn  Prikkelonderdeel = "welzijn"
)

var prikkelonderdeelwoorden = wmo.Opsomming[Prikkelonderdeel]{
	{DeelWaarde, "het gebruik, het budget of de bevolking is meer of minder waard"},
	{DeelRuimte, "wat boven de bestedingsruimte valt wordt niet betaald"},
	{DeelCorridor, "wat buiten de corridor valt wordt verrekend"},
	{DeelKosten, "de kosten van de eenheden"},
	{DeelWelzijn, "wat de aanbieder voor welzijn betaalt"},
}

func (Prikkelonderdeel) Woorden() []wmo.Woord { return prikkelonderdeelwoorden.Woorden() }
