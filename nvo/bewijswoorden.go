package nvo

import "github.com/bwo-sdk/wmo"

// Bewijssoort is the kind of a piece of evidence.
//
//schema:nl Soort bewijsstuk.
type Bewijssoort string

// The kinds of evidence.
const (
	Regiovisie             Bewijssoort = "regiovisie"
	Raadsbesluit           Bewijssoort = "raadsbesluit"
	Collegebesluit         Bewijssoort = "collegebesluit"
	VerklaringAlleRaden    Bewijssoort = "verklaring_alle_raden"
	Participatie           Bewijssoort = "participatie"
	Toegangsafspraak       Bewijssoort = "toegangsafspraak"
	Inkoop                 Bewijssoort = "inkoop"
	WgrRegeling            Bewijssoort = "wgr_regeling"
	Dienstverlening        Bewijssoort = "dienstverleningsovereenkomst"
	Convenant              Bewijssoort = "convenant"
	Taakverdeling          Bewijssoort = "taakverdeling"
	BovenregionaleAfspraak Bewijssoort = "bovenregionale_afspraak"
	Contractmanagement     Bewijssoort = "contractmanagement"
	Lastenverlichting      Bewijssoort = "lastenverlichting"
	Overleg                Bewijssoort = "overleg"
	Contactpersonen        Bewijssoort = "contactpersonen"
	Dashboardopgave        Bewijssoort = "dashboardopgave"
	RegionaalPlan          Bewijssoort = "regionaal_plan"
	Uitvoeringsafspraken   Bewijssoort = "uitvoeringsafspraken"
	LokaalPlan             Bewijssoort = "lokaal_uitvoeringsplan"
	LandelijkeToegang      Bewijssoort = "landelijke_toegang"
	Overschotafspraak      Bewijssoort = "overschotafspraak"
)

var bewijssoortwoorden = wmo.Opsomming[Bewijssoort]{
	{Regiovisie, "de regiovisie, of een document dat er een deel van is"},
	{Raadsbesluit, "een raad stelt de regiovisie voor het eerst vast"},
	{Collegebesluit, "een besluit van een college; het bewijst geen raadsbesluit"},
	{VerklaringAlleRaden, "een ander stuk zegt dat de raden van alle, of van de genoemde, gemeenten de regiovisie hebben vastgesteld"},
	{Participatie, "wie er bij het maken van de regiovisie is geraadpleegd"},
	{Toegangsafspraak, "toegangsprotocol, mandaatbesluit of beleidsregels over toegang"},
	{Inkoop, "gezamenlijke aanbesteding, contract of inkoopstrategie"},
	{WgrRegeling, "een regeling volgens de Wet gemeenschappelijke regelingen"},
	{Dienstverlening, "een dienstverleningsovereenkomst"},
	{Convenant, "een convenant of samenwerkingsovereenkomst"},
	{Taakverdeling, "een overzicht van taken per niveau"},
	{BovenregionaleAfspraak, "een afspraak tussen regio's, of een lijst van functies die regio's delen"},
	{Contractmanagement, "contractmanagement en gesprekken met aanbieders"},
	{Lastenverlichting, "gebruik van standaarden, minder productcodes"},
	{Overleg, "een vergaderkalender of verslagen van vast overleg"},
	{Contactpersonen, "een lijst van contactpersonen met hun vervangers"},
	{Dashboardopgave, "een opgave van de stand voor het dashboard"},
	{RegionaalPlan, "het regionale plan van aanpak volgens de afspraken van 2016"},
	{Uitvoeringsafspraken, "de uitvoeringsafspraken over inhoud, geld en inkoop van 2019"},
	{LokaalPlan, "het lokale uitvoeringsplan van een gemeente"},
	{LandelijkeToegang, "ondertekening of uitwerking van de afspraken over landelijke toegang"},
	{Overschotafspraak, "een afspraak over de verdeling van een overschot of tekort"},
}

func (Bewijssoort) Woorden() []wmo.Woord { return bewijssoortwoorden.Woorden() }

// Bewijsstand is how far a piece of evidence had come on its day.
//
//schema:nl Hoe ver een bewijsstuk op zijn dag was.
type Bewijsstand string

// The states of a piece of evidence.
const (
	StandAfwezig     Bewijsstand = "afwezig"
	StandGepland     Bewijsstand = "gepland"
	StandConcept     Bewijsstand = "concept"
	StandAangeboden  Bewijsstand = "aangeboden"
	StandVastgesteld Bewijsstand = "vastgesteld"
)

var bewijsstandwoorden = wmo.Opsomming[Bewijsstand]{
	{StandAfwezig, "een bron zegt dat het er op die dag niet was"},
	{StandGepland, "een bron zegt dat het er op zijn vroegst op die dag komt"},
	{StandConcept, "op die dag een concept, of begonnen en niet af"},
	{StandAangeboden, "op die dag volledig, en aan de raden of de partijen aangeboden"},
	{StandVastgesteld, "op die dag vastgesteld, gesloten, ondertekend of uitgevoerd"},
}

func (Bewijsstand) Woorden() []wmo.Woord { return bewijsstandwoorden.Woorden() }

// Reikwijdte is what a document is about.
//
//schema:nl Waar een document over gaat.
type Reikwijdte string

// The two fields of the norm.
const (
	OverBeschermdWonen Reikwijdte = "beschermd_wonen"
	OverOpvang         Reikwijdte = "opvang"
)

var reikwijdtewoorden = wmo.Opsomming[Reikwijdte]{
	{OverBeschermdWonen, "beschermd wonen"},
	{OverOpvang, "maatschappelijke opvang"},
}

func (Reikwijdte) Woorden() []wmo.Woord { return reikwijdtewoorden.Woorden() }

// Onderdeel is a part of a document that proves something of its own.
//
//schema:nl Deel van een document dat zelf iets bewijst.
type Onderdeel string

// The parts.
const (
	DeelBeschikbaarheid  Onderdeel = "beschikbaarheid"
	DeelContinuiteit     Onderdeel = "continuiteit"
	DeelSituatie         Onderdeel = "situatie"
	DeelAmbitie          Onderdeel = "ambitie"
	DeelPijlers          Onderdeel = "sociale_pijlers"
	DeelInspanningen     Onderdeel = "inspanningen"
	DeelEerdereAfspraken Onderdeel = "eerdere_afspraken"
	DeelToegang          Onderdeel = "toegang"
	DeelInkoop           Onderdeel = "inkoop"
	DeelTaken            Onderdeel = "taken_per_niveau"
	DeelBovenregionaal   Onderdeel = "bovenregionaal"
	DeelWgr2022          Onderdeel = "wgr_2022"
)

var onderdeelwoorden = wmo.Opsomming[Onderdeel]{
	{DeelBeschikbaarheid, "hoe functies beschikbaar blijven: functies, plaatsen, contracten"},
	{DeelContinuiteit, "hoe zorg doorgaat bij uitval, einde van een contract of verschuiving van geld"},
	{DeelSituatie, "de huidige situatie, in cijfers"},
	{DeelAmbitie, "doelen met een datum"},
	{DeelPijlers, "wat lokaal en regionaal inclusief wonen draagt"},
	{DeelInspanningen, "wat elke gemeente doet, en wat zij samen doen"},
	{DeelEerdereAfspraken, "hoe het aansluit op de afspraken van 2016"},
	{DeelToegang, "afspraken over toegang"},
	{DeelInkoop, "afspraken over gezamenlijke inkoop"},
	{DeelTaken, "wat lokaal, regionaal en tussen regio's gebeurt"},
	{DeelBovenregionaal, "samenwerking tussen regio's"},
	{DeelWgr2022, "de wijziging van de Wet gemeenschappelijke regelingen van 1 juli 2022 is verwerkt"},
}

func (Onderdeel) Woorden() []wmo.Woord { return onderdeelwoorden.Woorden() }

// Betrokkene is who was consulted.
//
//schema:nl Wie geraadpleegd is.
type Betrokkene string

// The groups. The fields of the chain are those that the explanation of the norm names.
const (
	BetrokkenProfessionals Betrokkene = "professionals"
	BetrokkenInwoners      Betrokkene = "inwoners"
	BetrokkenErvaring      Betrokkene = "ervaringsdeskundigen"
	BetrokkenKeten         Betrokkene = "ketenpartners"
	BetrokkenZorg          Betrokkene = "zorg"
	BetrokkenWonen         Betrokkene = "wonen"
	BetrokkenParticipatie  Betrokkene = "participatie"
	BetrokkenInkomen       Betrokkene = "inkomen_en_schulden"
	BetrokkenVerzekeraars  Betrokkene = "zorgverzekeraars"
)

var betrokkenewoorden = wmo.Opsomming[Betrokkene]{
	{BetrokkenProfessionals, "mensen die het werk doen"},
	{BetrokkenInwoners, "inwoners of wie hen vertegenwoordigt"},
	{BetrokkenErvaring, "mensen met eigen ervaring"},
	{BetrokkenKeten, "partners in de keten, zonder dat het veld is genoemd"},
	{BetrokkenZorg, "ketenpartners in de zorg"},
	{BetrokkenWonen, "ketenpartners in het wonen"},
	{BetrokkenParticipatie, "ketenpartners in participatie"},
	{BetrokkenInkomen, "ketenpartners in inkomen en schuldhulp"},
	{BetrokkenVerzekeraars, "zorgverzekeraars"},
}

func (Betrokkene) Woorden() []wmo.Woord { return betrokkenewoorden.Woorden() }
