package verblijf

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// Verblijvenvraag asks which stays follow from messages, from spells, or from both.
//
//schema:nl Vraagt welke verblijven volgen uit berichten over begin en einde van de zorg, uit perioden, of uit beide.
//schema:nl De volgorde van berichten en perioden betekent niets. Tel een verblijf niet twee keer: wie in de berichten
//schema:nl staat, staat niet ook in de perioden.
type Verblijvenvraag struct {
	//schema:nl Naam waaronder dit stuk bekend is, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"maxLength=200" vorm:"naam"`
	// Venster is when everybody present was seen; its end is at most the day of the question.
	//
	//schema:nl De tijd waarin ieder die er was is waargenomen. Zij heeft een einddatum, uiterlijk de dag van de vraag, en
	//schema:nl is ten hoogste 50 jaar. Wie er eerder al was telt mee vanaf de eerste dag, en wie er na de laatste dag nog is,
	//schema:nl is er aan het einde van de waarneming nog.
	Venster wmo.Periode `json:"venster"`
	//schema:nl Berichten dat zorg begon (iWmo 305), elk met één product. Ontbreekt als er geen zijn.
	Startberichten []Startbericht `json:"startberichten,omitempty"`
	//schema:nl Berichten dat zorg eindigde (iWmo 307), elk met één product. Ontbreekt als er geen zijn.
	Stopberichten []Stopbericht `json:"stopberichten,omitempty"`
	//schema:nl Perioden van zorg uit een andere administratie. Ontbreekt als er geen zijn.
	Perioden []Zorgperiode `json:"perioden,omitempty"`
	//schema:nl Welke producten bij welke vorm van zorg horen. Verplicht als er berichten zijn. Een bericht over een ander
	//schema:nl product wordt geweigerd en geteld.
	Producten []Zorgproduct `json:"producten,omitempty" jsonschema:"maxItems=1000"`
	// GatDagen is the largest number of days between two spells of one stay; 60 unless stated.
	//
	//schema:nl Hoeveel dagen er hoogstens liggen tussen twee perioden van één verblijf. Tussen een laatste dag 31 maart en
	//schema:nl een eerste dag 1 april liggen er 0. Ontbreekt het, dan is het 60.
	GatDagen *int `json:"gatDagen,omitempty" jsonschema:"minimum=0,maximum=366"`
	//schema:nl Of elke vorm een eigen verblijf is. Ontbreekt of onwaar: wie van vorm wisselt blijft in hetzelfde verblijf,
	//schema:nl en dat is doorstroom.
	VormenApart bool `json:"vormenApart,omitempty"`
	//schema:nl Of elke gemeente die betaalt een eigen verblijf is. Ontbreekt of onwaar: wie naar een andere gemeente gaat en
	//schema:nl in zorg blijft, blijft in hetzelfde verblijf. Een gemeente die in een andere opging is dezelfde gebleven.
	GemeentenApart bool `json:"gemeentenApart,omitempty"`
	//schema:nl De dag waarvan alle gemeentecodes zijn, als een administratie ze bijwerkt. Ontbreekt zij, dan is elke code
	//schema:nl van de dag waarop zij gebruikt is: de begindatum van een start of periode, de einddatum van een stop.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
	// Redenen replaces what a reason says of the destination. It never proves a home.
	//
	//schema:nl Wat een reden van beëindiging zegt over de bestemming, als dat anders is dan gewoonlijk. Gewoonlijk is dat:
	//schema:nl overlijden: overleden; ander_domein: wlz; andere_aanbieder, zonder vervolg in deze gegevens:
	//schema:nl ander_beschermd_wonen; de andere: onbekend. Een reden bewijst nooit een eigen woning.
	Redenen []Redenbestemming `json:"redenen,omitempty" jsonschema:"maxItems=11"`
	//schema:nl Bestemmingen die uit een andere bron bekend zijn. Een bestemming hoort bij het verblijf dat op die dag eindigde,
	//schema:nl of ten hoogste gatDagen en één dag daarvoor. Zij gaat voor wat uit een reden volgt.
	Bestemmingen []Bestemmingsopgave `json:"bestemmingen,omitempty"`
}

// Startbericht is what an iWmo 305 says of one product.
//
//schema:nl Wat een bericht over het begin van zorg zegt van één product.
type Startbericht struct {
	//schema:nl Pseudoniem van de cliënt. Nooit een BSN of naam.
	Client string `json:"client" jsonschema:"minLength=1,maxLength=100" vorm:"naam"`
	//schema:nl Nummer van de toewijzing. Ontbreekt als het bericht er geen heeft.
	Toewijzing int `json:"toewijzing,omitempty" jsonschema:"minimum=1,maximum=999999999"`
	//schema:nl Categorie van het product, twee cijfers: 15 is beschermd wonen, 16 opvang, 17 spoedopvang.
	Categorie string `json:"categorie" jsonschema:"minLength=2,maxLength=2" vorm:"naam"`
	//schema:nl Code van het product. Ontbreekt als alleen de categorie is toegewezen.
	Code string `json:"code,omitempty" jsonschema:"maxLength=20" vorm:"naam"`
	//schema:nl De eerste dag van de zorg.
	Begindatum wmo.Datum `json:"begindatum"`
	//schema:nl De aanbieder, met het kenmerk dat de gegevens gebruiken, zoals een AGB-code. Ontbreekt als het niet bekend is.
	Aanbieder string `json:"aanbieder,omitempty" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl De gemeente die betaalt. Ontbreekt als het niet bekend is.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	//schema:nl Of dit bericht iets meldt of een eerder bericht intrekt. Ontbreekt het, dan meldt het.
	Status Aanleverstatus `json:"status,omitempty"`
}

// Stopbericht is what an iWmo 307 says of one product. It repeats what the start said.
//
//schema:nl Wat een bericht over het einde van zorg zegt van één product. Het herhaalt de sleutels van de start.
type Stopbericht struct {
	//schema:nl Pseudoniem van de cliënt. Nooit een BSN of naam.
	Client string `json:"client" jsonschema:"minLength=1,maxLength=100" vorm:"naam"`
	//schema:nl Nummer van de toewijzing. Ontbreekt als het bericht er geen heeft.
	Toewijzing int `json:"toewijzing,omitempty" jsonschema:"minimum=1,maximum=999999999"`
	//schema:nl Categorie van het product, twee cijfers: 15 is beschermd wonen, 16 opvang, 17 spoedopvang.
	Categorie string `json:"categorie" jsonschema:"minLength=2,maxLength=2" vorm:"naam"`
	//schema:nl Code van het product. Ontbreekt als alleen de categorie is toegewezen.
	Code string `json:"code,omitempty" jsonschema:"maxLength=20" vorm:"naam"`
	//schema:nl De eerste dag van de zorg, zoals die in het startbericht staat.
	Begindatum wmo.Datum `json:"begindatum"`
	//schema:nl Waarom de zorg eindigde.
	Reden Beeindiging `json:"reden"`
	//schema:nl De laatste dag van de zorg.
	Einddatum wmo.Datum `json:"einddatum"`
	//schema:nl De aanbieder, met het kenmerk dat de gegevens gebruiken, zoals een AGB-code. Ontbreekt als het niet bekend is.
	Aanbieder string `json:"aanbieder,omitempty" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl De gemeente die betaalt. Ontbreekt als het niet bekend is.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	//schema:nl Of dit bericht iets meldt of een eerder bericht intrekt. Ontbreekt het, dan meldt het.
	Status Aanleverstatus `json:"status,omitempty"`
}

// Zorgperiode is a spell: care in one form from a first to a last day.
//
//schema:nl Zorg in één vorm, van de eerste tot en met de laatste dag.
type Zorgperiode struct {
	//schema:nl Pseudoniem van de cliënt. Nooit een BSN of naam.
	Client string `json:"client" jsonschema:"minLength=1,maxLength=100" vorm:"naam"`
	//schema:nl De vorm van zorg.
	Vorm capacity.Vorm `json:"vorm"`
	//schema:nl Naam van de vorm. Verplicht bij de vorm anders; bij de andere vormen mag hij ontbreken.
	Naam string `json:"naam,omitempty" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl De eerste dag.
	Begindatum wmo.Datum `json:"begindatum"`
	//schema:nl Of de zorg voor de begindatum al liep, zonder dat bekend is sinds wanneer. Ontbreekt of onwaar: de
	//schema:nl begindatum klopt.
	BeginOnbekend bool `json:"beginOnbekend,omitempty"`
	//schema:nl De laatste dag. Ontbreekt als de zorg nog loopt.
	Einddatum wmo.Datum `json:"einddatum,omitzero"`
	//schema:nl De aanbieder, met het kenmerk dat de gegevens gebruiken, zoals een AGB-code. Ontbreekt als het niet bekend is.
	Aanbieder string `json:"aanbieder,omitempty" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl De gemeente die betaalt. Ontbreekt als het niet bekend is.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	//schema:nl Waar de cliënt vandaan kwam. Ontbreekt als het niet bekend is.
	Herkomst capacity.Herkomst `json:"herkomst,omitempty"`
	//schema:nl Waar de cliënt na de laatste dag heen ging. Ontbreekt als het niet bekend is.
	Bestemming capacity.Bestemming `json:"bestemming,omitempty"`
	//schema:nl Hoe zwaar de ondersteuning is, in woorden van de regio, zoals licht of zwaar. Ontbreekt als het niet bekend is.
	Niveau string `json:"niveau,omitempty" jsonschema:"maxLength=200" vorm:"naam"`
}

// Zorgproduct is a product, or a whole category of them, with its form of care.
//
//schema:nl Een product, of een hele categorie, met de vorm van zorg.
type Zorgproduct struct {
	//schema:nl Categorie van het product, twee cijfers.
	Categorie string `json:"categorie" jsonschema:"minLength=2,maxLength=2" vorm:"naam"`
	//schema:nl Code van het product. Ontbreekt als dit geldt voor alles in de categorie waarvan de code hier niet staat.
	Code string `json:"code,omitempty" jsonschema:"maxLength=20" vorm:"naam"`
	//schema:nl De vorm van zorg.
	Vorm capacity.Vorm `json:"vorm"`
	//schema:nl Naam van de vorm. Verplicht bij de vorm anders; bij de andere vormen mag hij ontbreken.
	Naam string `json:"naam,omitempty" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl Hoe zwaar de ondersteuning is, in woorden van de regio, zoals licht of zwaar. Ontbreekt als het product dat niet zegt.
	Niveau string `json:"niveau,omitempty" jsonschema:"maxLength=200" vorm:"naam"`
}

// Redenbestemming is what a reason says of the destination.
//
//schema:nl Welke bestemming uit een reden van beëindiging volgt.
type Redenbestemming struct {
	//schema:nl De reden, niet tijdelijk: dat is geen einde.
	Reden Beeindiging `json:"reden"`
	//schema:nl De bestemming, niet eigen_woning: die volgt nooit uit een reden alleen.
	Bestemming capacity.Bestemming `json:"bestemming"`
}

// Bestemmingsopgave is a destination that is known from elsewhere.
//
//schema:nl Een bestemming die uit een andere bron bekend is, zoals een woningtoewijzing.
type Bestemmingsopgave struct {
	//schema:nl Pseudoniem van de cliënt, als in de berichten of perioden.
	Client string `json:"client" jsonschema:"minLength=1,maxLength=100" vorm:"naam"`
	//schema:nl De dag waarop de cliënt er heen ging.
	Datum wmo.Datum `json:"datum"`
	//schema:nl De bestemming.
	Bestemming capacity.Bestemming `json:"bestemming"`
}

// Aanleverstatus is whether a message tells something or withdraws what was told.
//
//schema:nl Of een bericht iets meldt of een eerder bericht intrekt.
type Aanleverstatus string

// The kinds of delivery in messages of start and stop.
const (
	Eerste     Aanleverstatus = "eerste"
	Verwijderd Aanleverstatus = "verwijderd"
)

var aanleverstatuswoorden = wmo.Opsomming[Aanleverstatus]{
	{Eerste, "een eerste aanlevering (1)"},
	{Verwijderd, "intrekking van een bericht met precies dezelfde sleutels (3)"},
}

func (Aanleverstatus) Woorden() []wmo.Woord { return aanleverstatuswoorden.Woorden() }

// Beeindiging is the reason why care ended, as the standard lists them (WMO588).
//
//schema:nl Waarom zorg eindigde, volgens de lijst WMO588 van iWmo 3.2.
type Beeindiging string

// The reasons.
const (
	Overlijden      Beeindiging = "overlijden"
	VolgensPlan     Beeindiging = "volgens_plan"
	Tijdelijk       Beeindiging = "tijdelijk"
	DoorClient      Beeindiging = "door_client"
	DoorAanbieder   Beeindiging = "door_aanbieder"
	InOverleg       Beeindiging = "in_overleg"
	Verhuizing      Beeindiging = "verhuizing"
	DoorGemeente    Beeindiging = "door_gemeente"
	Wijziging       Beeindiging = "wijziging"
	AndereAanbieder Beeindiging = "andere_aanbieder"
	AnderDomein     Beeindiging = "ander_domein"
)

var beeindigingwoorden = wmo.Opsomming[Beeindiging]{
	{Overlijden, "de cliënt is overleden (02)"},
	{VolgensPlan, "beëindigd volgens plan (19)"},
	{Tijdelijk, "tijdelijk onderbroken (20): nog geen einde"},
	{DoorClient, "door de cliënt alleen beëindigd (21)"},
	{DoorAanbieder, "door de aanbieder alleen beëindigd (22)"},
	{InOverleg, "voortijdig beëindigd in overleg (23)"},
	{Verhuizing, "verhuisd naar een andere gemeente (31)"},
	{DoorGemeente, "beëindigd door de gemeente (36)"},
	{Wijziging, "beëindigd door een verzoek om wijziging (37)"},
	{AndereAanbieder, "overgegaan naar een andere aanbieder (38)"},
	{AnderDomein, "overgegaan naar de Wlz of Zvw (39)"},
}

func (Beeindiging) Woorden() []wmo.Woord { return beeindigingwoorden.Woorden() }

// ParseReason is the reason that has a code of two digits in messages, as in the list WMO588.
// What is no such code is kept as it is: a word, or what a document will refuse.
func ParseReason(code string) Beeindiging {
	for i, c := range [...]string{"02", "19", "20", "21", "22", "23", "31", "36", "37", "38", "39"} {
		if c == code {
			return beeindigingwoorden[i].Woord
		}
	}
	return Beeindiging(code)
}
