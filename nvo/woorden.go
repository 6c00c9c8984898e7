package nvo

import "github.com/bwo-sdk/wmo"

// Plicht says how binding an obligation is.
type Plicht string

// How binding an obligation is.
const (
	Moet      Plicht = "moet"
	ZouMoeten Plicht = "zou_moeten"
	Mag       Plicht = "mag"
	Nagaan    Plicht = "nagaan"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Plicht) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(Moet), Uitleg: "afgesproken of voorgeschreven"},
		{Woord: string(ZouMoeten), Uitleg: "toelichting of aanbeveling: het hoort zo, en wie het nalaat schendt geen afspraak"},
		{Woord: string(Mag), Uitleg: "een mogelijkheid; er is niets na te leven"},
		{Woord: string(Nagaan), Uitleg: "geen plicht: een punt om na te gaan"},
	}
}

// Niveau is where something is arranged.
type Niveau string

// The levels.
const (
	Lokaal         Niveau = "lokaal"
	Regionaal      Niveau = "regionaal"
	Bovenregionaal Niveau = "bovenregionaal"
	Landelijk      Niveau = "landelijk"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Niveau) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(Lokaal), Uitleg: "elke gemeente voor zich"},
		{Woord: string(Regionaal), Uitleg: "de gemeenten van een regio samen"},
		{Woord: string(Bovenregionaal), Uitleg: "regio's onderling"},
		{Woord: string(Landelijk), Uitleg: "alle gemeenten samen"},
	}
}

// Reeks is the list to which an obligation belongs.
type Reeks string

// The lists of obligations.
const (
	ReeksAfspraken Reeks = "afspraken"
	ReeksThemas    Reeks = "themas"
	ReeksOmgeving  Reeks = "omgeving"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Reeks) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(ReeksAfspraken), Uitleg: "de afspraken 1 tot en met 3 van de norm, waarvan de tekst is gezien"},
		{Woord: string(ReeksThemas), Uitleg: "thema's van de norm waarvan het nummer en de tekst niet zijn gezien"},
		{Woord: string(ReeksOmgeving), Uitleg: "plichten en punten naast de norm"},
	}
}

// Normthema groups obligations for a monitor. The grouping is our own.
type Normthema string

// The themes.
const (
	ThemaRegiovisie         Normthema = "regiovisie"
	ThemaBetrokkenheid      Normthema = "betrokkenheid"
	ThemaInhoudVisie        Normthema = "inhoud_regiovisie"
	ThemaToegang            Normthema = "toegang"
	ThemaInkoop             Normthema = "inkoop"
	ThemaSamenwerking       Normthema = "samenwerking"
	ThemaOpdrachtgeverschap Normthema = "opdrachtgeverschap"
	ThemaOmgeving           Normthema = "buiten_de_norm"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Normthema) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(ThemaRegiovisie), Uitleg: "één vastgestelde regiovisie"},
		{Woord: string(ThemaBetrokkenheid), Uitleg: "wie bij de regiovisie betrokken is"},
		{Woord: string(ThemaInhoudVisie), Uitleg: "wat er in de regiovisie staat"},
		{Woord: string(ThemaToegang), Uitleg: "toegang tot beschermd wonen en opvang"},
		{Woord: string(ThemaInkoop), Uitleg: "inkoop van beschermd wonen en opvang"},
		{Woord: string(ThemaSamenwerking), Uitleg: "hoe gemeenten en regio's samenwerken"},
		{Woord: string(ThemaOpdrachtgeverschap), Uitleg: "sterker opdrachtgeverschap en minder administratieve lasten"},
		{Woord: string(ThemaOmgeving), Uitleg: "wat naast de norm geldt"},
	}
}

// Lezing says how much of an obligation was read.
type Lezing string

// How much was read, from most to least.
const (
	LezingTekst    Lezing = "tekst"
	LezingDeels    Lezing = "tekst_deels"
	LezingThema    Lezing = "thema"
	LezingAfgeleid Lezing = "afgeleid"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Lezing) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(LezingTekst), Uitleg: "de tekst is gezien"},
		{Woord: string(LezingDeels), Uitleg: "de tekst is voor een deel gezien"},
		{Woord: string(LezingThema), Uitleg: "het thema is zeker; het nummer en de tekst zijn niet gezien"},
		{Woord: string(LezingAfgeleid), Uitleg: "dat het een plicht is, is onze gevolgtrekking"},
	}
}

// minstens says whether at least so much was read; an empty m asks nothing.
func (l Lezing) minstens(m Lezing) bool {
	rang := func(x Lezing) int {
		for i, w := range x.Woorden() {
			if w.Woord == string(x) {
				return i
			}
		}
		return len(x.Woorden())
	}
	return rang(l) <= rang(m)
}

// Per says of what parts an obligation is made.
type Per string

// The parts.
const (
	PerGeheel     Per = "geheel"
	PerReikwijdte Per = "reikwijdte"
	PerGroep      Per = "groep"
	PerGemeente   Per = "gemeente"
)

// Woorden lists the words of this enumeration with their meaning in Dutch.
func (Per) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(PerGeheel), Uitleg: "één bewijs is genoeg"},
		{Woord: string(PerReikwijdte), Uitleg: "een bewijs voor beschermd wonen en een voor opvang; het mag hetzelfde stuk zijn"},
		{Woord: string(PerGroep), Uitleg: "een bewijs voor elk van de genoemde groepen"},
		{Woord: string(PerGemeente), Uitleg: "een bewijs voor elke gemeente van de regio"},
	}
}

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
