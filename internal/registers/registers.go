// Package registers makes what this project publishes about itself as data: its rules, formulas,
// findings and so on, each with its sources and the published cases that show it; which articles of the
// law they cover; and an index of everything that is published. Only go generate and tests make them;
// the command reads what was published.
package registers

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/nvo"
)

// Regelregister is every rule of every package.
//
//schema:nl Alle regels van alle pakketten, in de volgorde waarin zij worden gevraagd.
type Regelregister struct {
	//schema:nl De regels, per pakket en per vraag.
	Regels []Registerregel `json:"regels"`
}

// Registerregel is one rule.
//
//schema:nl Een regel: een voorwaarde van de wet of een afspraak, met alle versies die er van bekend zijn.
type Registerregel struct {
	//schema:nl Code van de regel; wordt nooit voor een andere regel gebruikt.
	Code string `json:"code"`
	//schema:nl Pakket waarin de regel staat, zoals bw.
	Pakket string `json:"pakket"`
	//schema:nl Vraag die de regel helpt beantwoorden; een regel die bij meer vragen hoort staat bij de eerste.
	Vraag string `json:"vraag"`
	//schema:nl Wat de regel zegt, in eigen woorden.
	Tekst string `json:"tekst"`
	//schema:nl JSON Pointer van het feit dat de regel leest; een streepje staat voor elk element van een lijst.
	Feit string `json:"feit"`
	//schema:nl Codes van de regels die deze opzij zet wanneer zij ja is; zonder: de regel is geen uitzondering.
	GaatVoor []string `json:"gaatVoor,omitempty"`
	//schema:nl Versies, elk met de dagen waarop zij geldt en bekend was, en met haar bron.
	Versies []Registerversie `json:"versies"`
	//schema:nl Vragen (operaties) waarvan het antwoord op een gepubliceerd geval deze regel toont.
	Operaties []string `json:"operaties"`
	//schema:nl Gepubliceerde gevallen die over deze regel gaan.
	GenoemdIn []string `json:"genoemdIn"`
	//schema:nl Gepubliceerde gevallen waarvan het antwoord op deze regel rust.
	BeslistIn []string `json:"beslistIn"`
	//schema:nl In hoeveel gepubliceerde gevallen de regel is gevraagd.
	GevraagdIn int `json:"gevraagdIn" jsonschema:"minimum=0"`
}

// Registerversie is when a rule or a value holds, and where that is written.
//
//schema:nl Wanneer iets geldt, wanneer dat bekend was, en waar het staat.
type Registerversie struct {
	//schema:nl Dagen waarop het geldt.
	Geldt wmo.Periode `json:"geldt"`
	//schema:nl Dagen waarop deze versie bekend was; zonder: altijd.
	Bekend wmo.Periode `json:"bekend,omitzero"`
	//schema:nl Dag sinds wanneer het einde van de geldigheid bekend is; zonder: zolang de versie bekend is.
	EindeBekend wmo.Datum `json:"eindeBekend,omitzero"`

	Registerbron

	//schema:nl Waarden van een parameter in deze versie; een regel heeft ze niet.
	Waarden []wmo.Grootheid `json:"waarden,omitempty"`
}

// Registerbron is a source with its deep link.
//
//schema:nl Een bron met haar vindplaats.
type Registerbron struct {
	//schema:nl De bron.
	Bron wmo.Bron `json:"bron"`
	//schema:nl Verwijzing volgens Juriconnect (jci 1.3) naar de tekst van de wet; zonder: de bron staat niet in het Basiswettenbestand.
	Jci string `json:"jci,omitempty"`
	//schema:nl Waarom de bron geen webadres heeft; zonder: er is er een, en het staat als link bij de bron.
	ZonderVindplaats string `json:"zonderVindplaats,omitempty"`
}

// Formuleregister is every formula.
//
//schema:nl Alle formules waarmee gerekend wordt.
type Formuleregister struct {
	//schema:nl De formules, per pakket.
	Formules []Registerformule `json:"formules"`
}

// Registerformule is one formula.
//
//schema:nl Een formule, met wat haar letters betekenen.
type Registerformule struct {
	//schema:nl Code van de formule; wordt nooit voor een andere formule gebruikt.
	Code string `json:"code"`
	//schema:nl Pakket waarin de formule staat, zoals capacity.
	Pakket string `json:"pakket"`
	//schema:nl De formule in letters.
	Formule string `json:"formule"`
	//schema:nl Wat de letters betekenen.
	Uitleg string `json:"uitleg"`

	Registerbron
	Registergevallen
}

// Registergevallen is where something can be seen.
//
//schema:nl Waar iets te zien is.
type Registergevallen struct {
	//schema:nl Vragen (operaties) waarvan het antwoord op een gepubliceerd geval dit toont.
	Operaties []string `json:"operaties"`
	//schema:nl Gepubliceerde gevallen die hierover gaan.
	GenoemdIn []string `json:"genoemdIn"`
	//schema:nl Gepubliceerde gevallen waarvan het antwoord dit toont.
	GetoondIn []string `json:"getoondIn"`
}

// Bevindingregister is every finding.
//
//schema:nl Alle bevindingen: wat er mis kan zijn met een document, of op kan vallen in een antwoord.
type Bevindingregister struct {
	//schema:nl De bevindingen, per pakket; die van pakket wmo kunnen bij elk document horen.
	Bevindingen []Registerbevinding `json:"bevindingen"`
}

// Registerbevinding is one kind of finding.
//
//schema:nl Een soort bevinding.
type Registerbevinding struct {
	//schema:nl Code van de bevinding; wordt nooit voor iets anders gebruikt.
	Code string `json:"code"`
	//schema:nl Pakket waarin de bevinding staat, zoals bw.
	Pakket string `json:"pakket"`
	//schema:nl Wat de bevinding betekent; de zin in een antwoord is preciezer.
	Tekst string `json:"tekst"`
	//schema:nl Waar: met deze code kan een document worden geweigerd dat aan zijn schema voldoet, omdat een schema dit niet kan zeggen. Zonder: het schema weigert het dan ook, of de bevinding gaat over de inhoud.
	NietInSchema bool `json:"nietInSchema,omitempty"`

	Registergevallen
}

// Voorbehoudregister is every reservation and assumption.
//
//schema:nl Alle voorbehouden en aannamen: wat een antwoord open laat, of aanneemt.
type Voorbehoudregister struct {
	//schema:nl De voorbehouden en aannamen, per pakket.
	Voorbehouden []Registervoorbehoud `json:"voorbehouden"`
}

// Voorbehoudsoort is what a reservation is.
//
//schema:nl Of een antwoord iets openlaat of iets aanneemt.
type Voorbehoudsoort string

// The kinds.
const (
	SoortVoorbehoud Voorbehoudsoort = "voorbehoud"
	SoortAanname    Voorbehoudsoort = "aanname"
)

var voorbehoudsoortwoorden = wmo.Opsomming[Voorbehoudsoort]{
	{SoortVoorbehoud, "het antwoord rust op iets dat niemand bevestigde, of laat iets open"},
	{SoortAanname, "het antwoord neemt iets aan dat niet was opgegeven"},
}

func (Voorbehoudsoort) Woorden() []wmo.Woord { return voorbehoudsoortwoorden.Woorden() }

// Registervoorbehoud is one reservation or assumption.
//
//schema:nl Een voorbehoud of een aanname.
type Registervoorbehoud struct {
	//schema:nl Code; wordt nooit voor iets anders gebruikt.
	Code string `json:"code"`
	//schema:nl Pakket waarin het staat, zoals bw.
	Pakket string `json:"pakket"`
	//schema:nl Of het een voorbehoud is of een aanname.
	Soort Voorbehoudsoort `json:"soort"`
	//schema:nl Wat het zegt; de zin in een antwoord kan preciezer zijn.
	Tekst string `json:"tekst"`
	//schema:nl De bron; zonder: het volgt uit geen bron.
	Bron *wmo.Bron `json:"bron,omitempty"`

	Registergevallen
}

// Gatenregister is what a reader might expect and will not find.
//
//schema:nl Wat een lezer zou kunnen verwachten en niet vindt.
type Gatenregister struct {
	//schema:nl Wat er niet in zit, per pakket.
	NietGemodelleerd []Registergat `json:"nietGemodelleerd"`
}

// Registergat is one thing that is not modelled.
//
//schema:nl Een onderwerp dat niet is gemodelleerd.
type Registergat struct {
	//schema:nl Code; wordt nooit voor iets anders gebruikt.
	Code string `json:"code"`
	//schema:nl Pakket waarin het ontbreekt, zoals bw.
	Pakket string `json:"pakket"`
	//schema:nl Wat er niet in zit, en wat dan te doen.
	Tekst string `json:"tekst"`
	//schema:nl De bron waarover het gaat; zonder: het gaat over geen bepaalde bron.
	Bron *wmo.Bron `json:"bron,omitempty"`
}

// Parameterregister is every value over time.
//
//schema:nl Alle waarden in de tijd: wat op een dag gold, zoals op een dag bekend.
type Parameterregister struct {
	//schema:nl De parameters, per pakket.
	Parameters []Registerparameter `json:"parameters"`
}

// Registerparameter is one value over time.
//
//schema:nl Een waarde in de tijd.
type Registerparameter struct {
	//schema:nl Code van de parameter; wordt nooit voor een andere gebruikt.
	Code string `json:"code"`
	//schema:nl Pakket waarin de parameter staat, zoals bw.
	Pakket string `json:"pakket"`
	//schema:nl Wat de waarde is.
	Naam string `json:"naam"`
	//schema:nl Versies, elk met haar waarden; meer versies kunnen op een dag gelden wanneer bronnen elkaar aanvullen.
	Versies []Registerversie `json:"versies"`
}

// Uitspraakregister is every ruling.
//
//schema:nl Alle uitspraken en bindende adviezen die zijn gelezen, de oudste eerst.
type Uitspraakregister struct {
	//schema:nl De uitspraken.
	Uitspraken []bw.Uitspraak `json:"uitspraken"`
}

// Aankondigingregister is everything that was said about the doordecentralisatie.
//
//schema:nl Alles wat over de doordecentralisatie is gezegd of gedaan, in de volgorde waarin het bekend werd.
type Aankondigingregister struct {
	//schema:nl De aankondigingen.
	Aankondigingen []bw.Aankondiging `json:"aankondigingen"`
}

// Verplichtingregister is every obligation of a region.
//
//schema:nl Alles wat een regio geregeld moet hebben volgens de Norm voor Opdrachtgeverschap, en wat daarnaast geldt.
type Verplichtingregister struct {
	//schema:nl De verplichtingen.
	Verplichtingen []nvo.Verplichting `json:"verplichtingen"`
}
