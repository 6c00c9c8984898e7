package finance

import "github.com/bwo-sdk/wmo"

// Prikkelsoort is an event of which is told what it does to both parties.
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

// prikkelsoorten in the order in which they are told.
var prikkelsoorten = waardenVan[Prikkelsoort]()

// onderwerp is the event as the subject of a sentence; each begins with the same word.
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

// Woorden lists the events with their meaning in Dutch.
func (Prikkelsoort) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(EenClientMeer), Uitleg: "één cliënt meer, de hele periode, met evenveel eenheden als de anderen"},
		{Woord: string(EenEenheidMeer), Uitleg: "één eenheid meer voor elke cliënt"},
		{Woord: string(Goedkoper), Uitleg: "een eenheid kost de aanbieder één procent minder"},
		{Woord: string(NaarWelzijn), Uitleg: "één cliënt minder: welzijn of vrijwilligers nemen die over"},
		{Woord: string(MaandLanger), Uitleg: "één cliënt blijft een maand langer"},
		{Woord: string(IndicatieVermeden), Uitleg: "één cliënt minder, en dus ook een indicatie minder"},
	}
}

// Prikkelpartij is whom an event concerns.
type Prikkelpartij string

// The parties.
const (
	PartijAanbieder Prikkelpartij = "aanbieder"
	PartijGemeente  Prikkelpartij = "gemeente"
)

// Woorden lists the parties with their meaning in Dutch.
func (Prikkelpartij) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(PartijAanbieder), Uitleg: "de aanbieder, naar zijn resultaat"},
		{Woord: string(PartijGemeente), Uitleg: "de gemeente, naar wat zij netto uitgeeft"},
	}
}

// Teken is whether an event is good for the purse of a party.
type Teken string

// The signs.
const (
	TekenVoordeel Teken = "voordeel"
	TekenNadeel   Teken = "nadeel"
	TekenNeutraal Teken = "neutraal"
)

// Woorden lists the signs with their meaning in Dutch.
func (Teken) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(TekenVoordeel), Uitleg: "levert de partij geld op"},
		{Woord: string(TekenNadeel), Uitleg: "kost de partij geld"},
		{Woord: string(TekenNeutraal), Uitleg: "maakt de partij geen cent uit"},
	}
}

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

// Prikkelonderdeel is where a part of a result comes from.
type Prikkelonderdeel string

// The parts of a change of the result.
const (
	DeelWaarde   Prikkelonderdeel = "waarde"
	DeelRuimte   Prikkelonderdeel = "bestedingsruimte"
	DeelCorridor Prikkelonderdeel = "corridor"
	DeelKosten   Prikkelonderdeel = "kosten"
	DeelWelzijn  Prikkelonderdeel = "welzijn"
)

// Woorden lists the parts with their meaning in Dutch.
func (Prikkelonderdeel) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(DeelWaarde), Uitleg: "het gebruik, het budget of de bevolking is meer of minder waard"},
		{Woord: string(DeelRuimte), Uitleg: "wat boven de bestedingsruimte valt wordt niet betaald"},
		{Woord: string(DeelCorridor), Uitleg: "wat buiten de corridor valt wordt verrekend"},
		{Woord: string(DeelKosten), Uitleg: "de kosten van de eenheden"},
		{Woord: string(DeelWelzijn), Uitleg: "wat de aanbieder voor welzijn betaalt"},
	}
}
