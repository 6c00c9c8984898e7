package simulatie

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// Simulatiebeeld is the answer to a [Simulatievraag].
//
//schema:nl Wat er in de nabootsing gebeurde: per vorm en jaar, gemiddeld over de replicaties en met de spreiding
//schema:nl ertussen. Een spreiding over replicaties zegt hoe ver het in het echt door toeval uiteen kan lopen; een
//schema:nl standaardfout zegt hoe zeker het gemiddelde van de nabootsing is. Getallen zijn op tien cijfers afgerond.
type Simulatiebeeld struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De eerste dag waarover het antwoord gaat.
	Begindatum wmo.Datum `json:"begindatum"`
	//schema:nl Hoe vaak alles is herhaald.
	Replicaties int `json:"replicaties"`
	//schema:nl Het zaad van het toeval: met dezelfde vraag geeft het hetzelfde antwoord.
	Zaad int64 `json:"zaad"`
	//schema:nl De vormen, op volgorde van de vraag.
	Vormen []Vormbeeld `json:"vormen"`
	//schema:nl De gemeenten met hun woningen, op volgorde van de vraag. Ontbreekt zonder woningen.
	Gemeenten []Gemeentebeeld `json:"gemeenten,omitempty"`
	//schema:nl De schokken, op volgorde van de vraag. Ontbreekt als er geen zijn.
	Schokken []Schokbeeld `json:"schokken,omitempty"`
	//schema:nl Waar iedereen bleef, geteld over alle replicaties samen en met de aanloop erbij.
	Boekhouding Boekhouding `json:"boekhouding"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat niet kon worden nagegaan. Ontbreekt als er niets is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl Rekenstappen bij de gemiddelden: de bezetting en de standaardfout van de stand per vorm en jaar, en de
	//schema:nl boekhouding. De nabootsing zelf is na te doen met het zaad.
	Berekening wmo.Berekening `json:"berekening"`
}

// Maat is a number that differs between replications.
//
//schema:nl Een getal dat per replicatie verschilt. De kwantielen zijn uitkomsten van replicaties: p5 is de kleinste uitkomst
//schema:nl waar ten minste 5 van de 100 replicaties niet boven komen.
type Maat struct {
	//schema:nl Het gemiddelde over de replicaties.
	Gemiddelde float64 `json:"gemiddelde"`
	//schema:nl De standaardafwijking tussen de replicaties. Ontbreekt bij één replicatie.
	Standaardafwijking *float64 `json:"standaardafwijking,omitempty"`
	//schema:nl De standaardfout van het gemiddelde. Ontbreekt bij één replicatie.
	Standaardfout *float64 `json:"standaardfout,omitempty"`
	//schema:nl Het vijfde percentiel.
	P5 float64 `json:"p5"`
	//schema:nl Het eerste kwartiel.
	P25 float64 `json:"p25"`
	//schema:nl De mediaan.
	P50 float64 `json:"p50"`
	//schema:nl Het derde kwartiel.
	P75 float64 `json:"p75"`
	//schema:nl Het 95e percentiel.
	P95 float64 `json:"p95"`
}

// Quotient is a quotient of totals over all replications.
//
//schema:nl Een verhouding van totalen over alle replicaties samen.
type Quotient struct {
	//schema:nl De verhouding.
	Waarde float64 `json:"waarde"`
	//schema:nl De standaardfout ervan, uit de verschillen tussen replicaties. Ontbreekt bij één replicatie.
	Standaardfout *float64 `json:"standaardfout,omitempty"`
}

// Vormbeeld is what happened in a form.
//
//schema:nl Wat er in een vorm gebeurde.
type Vormbeeld struct {
	//schema:nl Naam van de vorm uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De jaren van het antwoord.
	Jaren []Vormjaar `json:"jaren"`
	//schema:nl De waaier: de stand na elke maand of elk kwartaal.
	Waaier []Waaierpunt `json:"waaier"`
}

// Vormjaar is a year of a form.
//
//schema:nl Een jaar van een vorm.
type Vormjaar struct {
	//schema:nl De dagen van het jaar.
	Periode wmo.Periode `json:"periode"`
	//schema:nl Plaatsen, gemiddeld over de dagen van het jaar. Ontbreekt als er altijd plaats is.
	Plaatsen *float64 `json:"plaatsen,omitempty"`
	//schema:nl Cliënten die er zijn, gemiddeld over het jaar, ook wie op een woning of andere vorm wacht.
	Stand Maat `json:"stand"`
	//schema:nl Cliënten die er aan het einde van het jaar zijn.
	StandEinde Maat `json:"standEinde"`
	//schema:nl De gemiddelde stand gedeeld door de plaatsen. Ontbreekt zonder plaatsen.
	Bezettingsgraad *float64 `json:"bezettingsgraad,omitempty"`
	//schema:nl Wie er van buiten kwam.
	Aankomsten Maat `json:"aankomsten"`
	//schema:nl Wie van buiten een plaats kreeg, meteen of na wachten.
	Geplaatst Maat `json:"geplaatst"`
	//schema:nl Wie van buiten kwam en is geweigerd: geen plaats, en geen rij of een volle.
	Geweigerd Maat `json:"geweigerd"`
	//schema:nl Het aandeel van de aankomsten dat is geweigerd. Ontbreekt als er niemand kwam.
	AandeelGeweigerd *Quotient `json:"aandeelGeweigerd,omitempty"`
	//schema:nl Wie afhaakte in de rij.
	Afgehaakt Maat `json:"afgehaakt"`
	//schema:nl Hoe lang wie een plaats kreeg erop wachtte. Ontbreekt als niemand van buiten een plaats kreeg.
	Wacht *Wachtbeeld `json:"wacht,omitempty"`
	//schema:nl Wie er van buiten wacht, gemiddeld over het jaar.
	Wachtenden Maat `json:"wachtenden"`
	//schema:nl Wie er van buiten wacht aan het einde van het jaar.
	WachtendenEinde Maat `json:"wachtendenEinde"`
	//schema:nl Dagen die cliënten samen langer bleven omdat er geen woning was.
	DagenOpWoning Maat `json:"dagenOpWoning"`
	//schema:nl Dagen die cliënten samen langer bleven omdat een andere vorm vol was.
	DagenOpVorm Maat `json:"dagenOpVorm"`
	//schema:nl Wie er uit een andere vorm kwam.
	DoorIn Maat `json:"doorIn"`
	//schema:nl Wie er naar een andere vorm ging.
	DoorUit Maat `json:"doorUit"`
	//schema:nl Wiens verblijf eindigde omdat het maximum was bereikt.
	NaMaximum Maat `json:"naMaximum"`
	//schema:nl Wie er naar buiten vertrok, per bestemming die voor deze vorm is genoemd.
	Uitstroom []Uitstroomdeel `json:"uitstroom"`
}

// Wachtbeeld is how long people from outside waited for a place.
//
//schema:nl Hoe lang wie van buiten een plaats kreeg erop wachtte, over alle personen van alle replicaties samen. Wie meteen
//schema:nl een plaats kreeg telt mee met nul dagen; wie afhaakte of nog wacht telt niet mee.
type Wachtbeeld struct {
	//schema:nl Het gemiddelde in dagen.
	GemiddeldDagen Quotient `json:"gemiddeldDagen"`
	//schema:nl De helft wachtte ten hoogste zoveel dagen, naar boven afgerond.
	P50Dagen int `json:"p50Dagen"`
	//schema:nl Driekwart wachtte ten hoogste zoveel dagen, naar boven afgerond.
	P75Dagen int `json:"p75Dagen"`
	//schema:nl 95 van de 100 wachtten ten hoogste zoveel dagen, naar boven afgerond.
	P95Dagen int `json:"p95Dagen"`
	//schema:nl Het aandeel dat langer wachtte dan de norm. Ontbreekt zonder norm.
	BovenNorm *Quotient `json:"bovenNorm,omitempty"`
}

// Uitstroomdeel is who left to a destination.
//
//schema:nl Wie er naar een bestemming vertrok.
type Uitstroomdeel struct {
	//schema:nl De bestemming.
	Bestemming capacity.Bestemming `json:"bestemming"`
	//schema:nl Hoeveel er vertrokken.
	Aantal Maat `json:"aantal"`
}

// Waaierpunt is the state at the start of a day.
//
//schema:nl De stand aan het begin van een dag.
type Waaierpunt struct {
	//schema:nl De dag: de eerste na de maand of het kwartaal.
	Datum wmo.Datum `json:"datum"`
	//schema:nl Cliënten die er dan zijn.
	Stand Maat `json:"stand"`
	//schema:nl Wie er dan van buiten wacht. Ontbreekt bij een vorm zonder rij.
	Wachtenden *Maat `json:"wachtenden,omitempty"`
}

// Gemeentebeeld is what became of the homes of a municipality.
//
//schema:nl Wat er met de woningen van een gemeente gebeurde.
type Gemeentebeeld struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl Code van de gemeente uit de invoer. Ontbreekt als die er niet stond.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	//schema:nl De jaren van het antwoord.
	Jaren []Gemeentejaar `json:"jaren"`
}

// Gemeentejaar is a year of the homes of a municipality.
//
//schema:nl Een jaar van de woningen van een gemeente.
type Gemeentejaar struct {
	//schema:nl De dagen van het jaar.
	Periode wmo.Periode `json:"periode"`
	//schema:nl Woningen die vrijkwamen, na schokken.
	Aangeboden Maat `json:"aangeboden"`
	//schema:nl Woningen die zijn betrokken.
	Gebruikt Maat `json:"gebruikt"`
	//schema:nl Woningen die ongebruikt naar een ander gingen; nul als een ongebruikte woning blijft.
	Vervallen Maat `json:"vervallen"`
	//schema:nl Cliënten die aan het einde van het jaar op een woning wachten.
	WachtendenEinde Maat `json:"wachtendenEinde"`
}

// Schokbeeld is how often a shock struck.
//
//schema:nl Hoe vaak een schok toesloeg.
type Schokbeeld struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl In hoeveel jaren van een replicatie.
	Jaren Maat `json:"jaren"`
}

// Boekhouding says where everybody is: who came is inside, waits, left, was refused or gave up.
//
//schema:nl Waar iedereen bleef: begin en aankomsten zijn samen evenveel als aanwezig, wachtend, vertrokken, geweigerd en
//schema:nl afgehaakt.
type Boekhouding struct {
	//schema:nl Wie er aan het begin was.
	Begin int64 `json:"begin"`
	//schema:nl Wie er van buiten kwam.
	Aankomsten int64 `json:"aankomsten"`
	//schema:nl Wie er aan het einde is.
	Aanwezig int64 `json:"aanwezig"`
	//schema:nl Wie er aan het einde van buiten wacht.
	Wachtend int64 `json:"wachtend"`
	//schema:nl Wie naar een bestemming vertrok.
	Vertrokken int64 `json:"vertrokken"`
	//schema:nl Wie is geweigerd.
	Geweigerd int64 `json:"geweigerd"`
	//schema:nl Wie afhaakte in de rij.
	Afgehaakt int64 `json:"afgehaakt"`
}
