package nvo

import "github.com/bwo-sdk/wmo"

// Bewijssoort is the kind of a piece of evidence.
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

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Bewijssoort) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(Regiovisie), Uitleg: "de regiovisie, of een document dat er een deel van is"},
		{Woord: string(Raadsbesluit), Uitleg: "een raad stelt de regiovisie voor het eerst vast"},
		{Woord: string(Collegebesluit), Uitleg: "een besluit van een college; het bewijst geen raadsbesluit"},
		{Woord: string(VerklaringAlleRaden), Uitleg: "een ander stuk zegt dat de raden van alle, of van de genoemde, gemeenten de regiovisie hebben vastgesteld"},
		{Woord: string(Participatie), Uitleg: "wie er bij het maken van de regiovisie is geraadpleegd"},
		{Woord: string(Toegangsafspraak), Uitleg: "toegangsprotocol, mandaatbesluit of beleidsregels over toegang"},
		{Woord: string(Inkoop), Uitleg: "gezamenlijke aanbesteding, contract of inkoopstrategie"},
		{Woord: string(WgrRegeling), Uitleg: "een regeling volgens de Wet gemeenschappelijke regelingen"},
		{Woord: string(Dienstverlening), Uitleg: "een dienstverleningsovereenkomst"},
		{Woord: string(Convenant), Uitleg: "een convenant of samenwerkingsovereenkomst"},
		{Woord: string(Taakverdeling), Uitleg: "een overzicht van taken per niveau"},
		{Woord: string(BovenregionaleAfspraak), Uitleg: "een afspraak tussen regio's, of een lijst van functies die regio's delen"},
		{Woord: string(Contractmanagement), Uitleg: "contractmanagement en gesprekken met aanbieders"},
		{Woord: string(Lastenverlichting), Uitleg: "gebruik van standaarden, minder productcodes"},
		{Woord: string(Overleg), Uitleg: "een vergaderkalender of verslagen van vast overleg"},
		{Woord: string(Contactpersonen), Uitleg: "een lijst van contactpersonen met hun vervangers"},
		{Woord: string(Dashboardopgave), Uitleg: "een opgave van de stand voor het dashboard"},
		{Woord: string(RegionaalPlan), Uitleg: "het regionale plan van aanpak volgens de afspraken van 2016"},
		{Woord: string(Uitvoeringsafspraken), Uitleg: "de uitvoeringsafspraken over inhoud, geld en inkoop van 2019"},
		{Woord: string(LokaalPlan), Uitleg: "het lokale uitvoeringsplan van een gemeente"},
		{Woord: string(LandelijkeToegang), Uitleg: "ondertekening of uitwerking van de afspraken over landelijke toegang"},
		{Woord: string(Overschotafspraak), Uitleg: "een afspraak over de verdeling van een overschot of tekort"},
	}
}

// Bewijsstand is how far a piece of evidence had come on its day.
type Bewijsstand string

// The states of a piece of evidence.
const (
	StandAfwezig     Bewijsstand = "afwezig"
	StandGepland     Bewijsstand = "gepland"
	StandConcept     Bewijsstand = "concept"
	StandAangeboden  Bewijsstand = "aangeboden"
	StandVastgesteld Bewijsstand = "vastgesteld"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Bewijsstand) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(StandAfwezig), Uitleg: "een bron zegt dat het er op die dag niet was"},
		{Woord: string(StandGepland), Uitleg: "een bron zegt dat het er op zijn vroegst op die dag komt"},
		{Woord: string(StandConcept), Uitleg: "op die dag een concept, of begonnen en niet af"},
		{Woord: string(StandAangeboden), Uitleg: "op die dag volledig, en aan de raden of de partijen aangeboden"},
		{Woord: string(StandVastgesteld), Uitleg: "op die dag vastgesteld, gesloten, ondertekend of uitgevoerd"},
	}
}

// Reikwijdte is what a document is about.
type Reikwijdte string

// The two fields of the norm.
const (
	OverBeschermdWonen Reikwijdte = "beschermd_wonen"
	OverOpvang         Reikwijdte = "opvang"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Reikwijdte) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(OverBeschermdWonen), Uitleg: "beschermd wonen"},
		{Woord: string(OverOpvang), Uitleg: "maatschappelijke opvang"},
	}
}

// Onderdeel is a part of a document that proves something of its own.
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

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Onderdeel) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(DeelBeschikbaarheid), Uitleg: "hoe functies beschikbaar blijven: functies, plaatsen, contracten"},
		{Woord: string(DeelContinuiteit), Uitleg: "hoe zorg doorgaat bij uitval, einde van een contract of verschuiving van geld"},
		{Woord: string(DeelSituatie), Uitleg: "de huidige situatie, in cijfers"},
		{Woord: string(DeelAmbitie), Uitleg: "doelen met een datum"},
		{Woord: string(DeelPijlers), Uitleg: "wat lokaal en regionaal inclusief wonen draagt"},
		{Woord: string(DeelInspanningen), Uitleg: "wat elke gemeente doet, en wat zij samen doen"},
		{Woord: string(DeelEerdereAfspraken), Uitleg: "hoe het aansluit op de afspraken van 2016"},
		{Woord: string(DeelToegang), Uitleg: "afspraken over toegang"},
		{Woord: string(DeelInkoop), Uitleg: "afspraken over gezamenlijke inkoop"},
		{Woord: string(DeelTaken), Uitleg: "wat lokaal, regionaal en tussen regio's gebeurt"},
		{Woord: string(DeelBovenregionaal), Uitleg: "samenwerking tussen regio's"},
		{Woord: string(DeelWgr2022), Uitleg: "de wijziging van de Wet gemeenschappelijke regelingen van 1 juli 2022 is verwerkt"},
	}
}

// Betrokkene is who was consulted.
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

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Betrokkene) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(BetrokkenProfessionals), Uitleg: "mensen die het werk doen"},
		{Woord: string(BetrokkenInwoners), Uitleg: "inwoners of wie hen vertegenwoordigt"},
		{Woord: string(BetrokkenErvaring), Uitleg: "mensen met eigen ervaring"},
		{Woord: string(BetrokkenKeten), Uitleg: "partners in de keten, zonder dat het veld is genoemd"},
		{Woord: string(BetrokkenZorg), Uitleg: "ketenpartners in de zorg"},
		{Woord: string(BetrokkenWonen), Uitleg: "ketenpartners in het wonen"},
		{Woord: string(BetrokkenParticipatie), Uitleg: "ketenpartners in participatie"},
		{Woord: string(BetrokkenInkomen), Uitleg: "ketenpartners in inkomen en schuldhulp"},
		{Woord: string(BetrokkenVerzekeraars), Uitleg: "zorgverzekeraars"},
	}
}
