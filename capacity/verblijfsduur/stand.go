package verblijfsduur

import (
	"math"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Verblijfsduurstand is the answer to a [Verblijfsduur].
//
//schema:nl Hoe lang verblijven duren, per groep. Schattingen zijn op tien cijfers afgerond; tijden staan in de eenheid.
type Verblijfsduurstand struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Het antwoord in een zin.
	Conclusie string `json:"conclusie"`
	//schema:nl De eenheid van alle tijden.
	Eenheid Tijdseenheid `json:"eenheid"`
	//schema:nl Niveau van de intervallen, als aandeel.
	Niveau float64 `json:"niveau"`
	//schema:nl Hoe de intervallen zijn gelegd.
	Interval Intervalvorm `json:"interval"`
	//schema:nl Waar de standaardfouten vandaan komen.
	Variantie Variantie `json:"variantie"`
	//schema:nl Tot waar het beperkte gemiddelde rekent. Ontbreekt als geen tijdstip in elke groep wordt gehaald.
	Horizon *float64 `json:"horizon,omitempty"`
	// Telling: nobody is lost.
	//
	//schema:nl Hoeveel verblijven er zijn opgegeven, en wat ermee gebeurd is.
	Telling Verblijfstelling `json:"telling"`
	//schema:nl De groepen, op volgorde.
	Groepen []Groepsduur `json:"groepen"`
	//schema:nl Of de groepen even snel vertrekken. Ontbreekt bij één groep, en bij gewichten die geen aantallen zijn.
	Logrank *Logrankuitslag `json:"logrank,omitempty"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat er openblijft bij dit antwoord, zoals een gemeente die niet is na te gaan. Ontbreekt als er niets openblijft.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl De rekenstappen op volgorde, met formule, invoer en uitkomst. Van de curve staan er de stappen van de
	//schema:nl tijdstippen; de curve zelf heeft alle aantallen waar ze uit volgen.
	Berekening wmo.Berekening `json:"berekening"`
}

// Verblijfstelling accounts for all stays that were given.
//
//schema:nl Wat er met de opgegeven verblijven is gebeurd: opgegeven is gebruikt plus alles wat is uitgesloten.
type Verblijfstelling struct {
	//schema:nl Hoeveel er zijn opgegeven.
	Opgegeven int `json:"opgegeven"`
	//schema:nl Hoeveel er meetellen.
	Gebruikt int `json:"gebruikt"`
	//schema:nl Wat niet meetelt, met de reden. Ontbreekt als alles meetelt.
	Uitgesloten []Uitsluiting `json:"uitgesloten,omitempty"`
}

// Uitsluiting is how many stays do not count, and why.
//
//schema:nl Hoeveel verblijven niet meetellen, en waarom.
type Uitsluiting struct {
	//schema:nl Waarom niet.
	Reden Uitsluitreden `json:"reden"`
	//schema:nl Hoeveel.
	Aantal int `json:"aantal"`
}

// Uitsluitreden is why a stay does not count.
//
//schema:nl Waarom een verblijf niet meetelt.
type Uitsluitreden string

// The reasons.
const (
	RedenBeginOnbekend Uitsluitreden = "begin_onbekend"
	RedenNaPeil        Uitsluitreden = "na_peil"
)

var uitsluitredenwoorden = wmo.Opsomming[Uitsluitreden]{
	{RedenBeginOnbekend, "het begin is niet bekend, en dus de duur niet"},
	{RedenNaPeil, "het verblijf begint, of komt in beeld, na de dag van de vraag"},
}

func (Uitsluitreden) Woorden() []wmo.Woord { return uitsluitredenwoorden.Woorden() }

// Groepsduur is the answer for one group.
//
//schema:nl Hoe lang de verblijven van één groep duren.
type Groepsduur struct {
	//schema:nl De groep; alle als er niet is gegroepeerd, onbekend als de groep van een verblijf niet bekend is.
	Groep string `json:"groep"`
	//schema:nl Het antwoord voor deze groep in een zin.
	Conclusie string `json:"conclusie"`
	//schema:nl Hoeveel verblijven er zijn, ongewogen.
	Verblijven int `json:"verblijven"`
	//schema:nl Hoeveel er voorbij zijn, ongewogen.
	Vertrokken int `json:"vertrokken"`
	//schema:nl Hoeveel er nog liepen toen zij uit beeld raakten, ongewogen.
	NogAanwezig int `json:"nogAanwezig"`
	//schema:nl Hoeveel er later dan hun begin in beeld kwamen, ongewogen.
	LaatInBeeld int `json:"laatInBeeld"`
	//schema:nl Wanneer de helft vertrokken is.
	Mediaan Tijdschatting `json:"mediaan"`
	//schema:nl Het gemiddelde verblijf, waarvan na de horizon niets meer telt. Ontbreekt zonder horizon, en als deze groep haar
	//schema:nl niet haalt.
	BeperktGemiddelde *Meting `json:"beperktGemiddelde,omitempty"`
	//schema:nl Hoeveel te groot het aandeel naar de gevraagde bestemming zou zijn op het laatste tijdstip met een schatting, als
	//schema:nl andere bestemmingen als uit beeld tellen. Ontbreekt als geen bestemming is gevraagd, en als het niets scheelt.
	TeVeel *float64 `json:"teVeel,omitempty"`
	//schema:nl Wat er op elk tijdstip is.
	Tijdstippen []Tijdstand `json:"tijdstippen"`
	//schema:nl Het verloop per bestemming, voor de bestemmingen die voorkomen. Een lege lijst als niemand is vertrokken.
	Bestemmingen []Bestemmingsverloop `json:"bestemmingen"`
	//schema:nl Het aandeel dat er nog is, met een trede voor elke tijd waarop iemand vertrok of uit beeld raakte.
	Curve []Curvetrede `json:"curve"`
}

// Tijdschatting is a time with its interval; what the data do not reach is left out.
//
//schema:nl Een tijd met zijn interval. Wat de gegevens niet halen ontbreekt.
type Tijdschatting struct {
	//schema:nl De tijd. Ontbreekt als de gegevens haar niet halen.
	Tijd *float64 `json:"tijd,omitempty"`
	//schema:nl De ondergrens. Ontbreekt als de gegevens haar niet halen.
	Onder *float64 `json:"onder,omitempty"`
	//schema:nl De bovengrens. Ontbreekt als de gegevens haar niet halen.
	Boven *float64 `json:"boven,omitempty"`
}

// Meting is an estimate with its standard error and interval.
//
//schema:nl Een schatting met haar standaardfout en interval.
type Meting struct {
	//schema:nl De schatting: een aandeel (0–1) of een tijd.
	Schatting float64 `json:"schatting"`
	//schema:nl De standaardfout. Ontbreekt waar zij niet te bepalen is, zoals als er niemand meer is.
	Fout *float64 `json:"fout,omitempty"`
	//schema:nl Het interval. Ontbreekt waar het niet te bepalen is, zoals om nul of één.
	Interval *capacity.Interval `json:"interval,omitempty"`
}

// Tijdstand is what is estimated at a time.
//
//schema:nl Wat er op een tijdstip na het begin is.
type Tijdstand struct {
	//schema:nl Het tijdstip.
	Tijdstip float64 `json:"tijdstip"`
	//schema:nl Hoeveel verblijven toen nog liepen en in beeld waren, gewogen.
	InBeeld float64 `json:"inBeeld"`
	//schema:nl Het aandeel dat er nog is. Ontbreekt na de laatste waarneming, tenzij dan iedereen weg is.
	Aanwezig *Meting `json:"aanwezig,omitempty"`
	//schema:nl Het aandeel dat vertrokken is: één min aanwezig. Ontbreekt als aanwezig ontbreekt.
	Vertrokken *Meting `json:"vertrokken,omitempty"`
	//schema:nl Het aandeel dat vertrokken is naar elke bestemming die voorkomt; samen zijn ze vertrokken. Ontbreekt als aanwezig
	//schema:nl ontbreekt of er niemand is vertrokken.
	Bestemmingen []Bestemmingsstand `json:"bestemmingen,omitempty"`
	// MetOnbekend bounds the share of the destination of interest, by all who left to an unknown
	// destination.
	//
	//schema:nl Het aandeel van de bestemming waar het om gaat als van de onbekende bestemmingen geen enkele, en als elke die
	//schema:nl bestemming was. Ontbreekt als geen bestemming onbekend is.
	MetOnbekend *capacity.Interval `json:"metOnbekend,omitempty"`
}

// Bestemmingsstand is the share that left to one destination.
//
//schema:nl Het aandeel dat op een tijdstip vertrokken is naar één bestemming, terwijl de andere ook konden.
type Bestemmingsstand struct {
	//schema:nl De bestemming.
	Bestemming capacity.Bestemming `json:"bestemming"`
	//schema:nl Het aandeel van allen.
	Aandeel Meting `json:"aandeel"`
}

// Bestemmingsverloop is the cumulative incidence of one destination.
//
//schema:nl Het aandeel dat vertrokken is naar één bestemming, door de tijd.
type Bestemmingsverloop struct {
	//schema:nl De bestemming.
	Bestemming capacity.Bestemming `json:"bestemming"`
	//schema:nl Hoeveel er daarheen vertrokken, gewogen.
	Aantal float64 `json:"aantal"`
	//schema:nl Een trede voor elke tijd waarop iemand daarheen vertrok.
	Treden []Bestemmingstrede `json:"treden"`
}

// Bestemmingstrede is a step of a cumulative incidence.
//
//schema:nl Een trede: het aandeel dat van deze tijd af vertrokken is naar een bestemming.
type Bestemmingstrede struct {
	Meting

	//schema:nl De tijd.
	Tijd float64 `json:"tijd"`
	//schema:nl Hoeveel er op deze tijd daarheen vertrokken, gewogen.
	Vertrokken float64 `json:"vertrokken"`
}

// Curvetrede is a step of the share still there.
//
//schema:nl Een trede: het aandeel dat er van deze tijd af nog is.
type Curvetrede struct {
	Meting

	//schema:nl De tijd.
	Tijd float64 `json:"tijd"`
	//schema:nl Hoeveel er tot deze tijd in beeld waren en konden vertrekken, gewogen.
	InBeeld float64 `json:"inBeeld"`
	//schema:nl Hoeveel er op deze tijd vertrokken, gewogen.
	Vertrokken float64 `json:"vertrokken"`
	//schema:nl Hoeveel er op deze tijd uit beeld raakten, gewogen; zij konden nog vertrekken op deze tijd.
	UitBeeld float64 `json:"uitBeeld"`
}

// Logrankuitslag is the result of the log-rank test.
//
//schema:nl De log-rank toets: of de groepen even snel vertrekken, naar welke bestemming ook.
type Logrankuitslag struct {
	//schema:nl Per groep wat er gezien is, en wat er zou zijn als alle groepen gelijk waren.
	Groepen []Logrankgroep `json:"groepen"`
	//schema:nl De toetsingsgrootheid.
	Chikwadraat float64 `json:"chikwadraat"`
	//schema:nl Het aantal vrijheidsgraden.
	Vrijheidsgraden int `json:"vrijheidsgraden"`
	//schema:nl De kans op ten minste zo'n verschil als de groepen gelijk zijn.
	P float64 `json:"p"`
}

// Logrankgroep is a group in the log-rank test.
//
//schema:nl Een groep in de log-rank toets.
type Logrankgroep struct {
	//schema:nl De groep.
	Groep string `json:"groep"`
	//schema:nl Hoeveel er vertrokken, gewogen.
	Waargenomen float64 `json:"waargenomen"`
	//schema:nl Hoeveel er vertrokken zouden zijn als alle groepen even snel vertrekken.
	Verwacht float64 `json:"verwacht"`
}

var variantiewoorden = wmo.Opsomming[Variantie]{
	{Greenwood, "Greenwood, en per bestemming de deltamethode: gewichten zijn aantallen"},
	{Jackknife, "de infinitesimale jackknife: er is een gewicht dat geen geheel getal is, dus gewichten zijn geen aantallen"},
}

func (Variantie) Woorden() []wmo.Woord { return variantiewoorden.Woorden() }

// gemeten is a number as it is published, nil without one.
func gemeten(x float64) *float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return nil
	}
	return kit.BekendGemeten(x)
}

// gemetenInterval is an interval as it is published, nil when an end is missing.
func gemetenInterval(i capacity.Interval) *capacity.Interval {
	if gemeten(i.Onder) == nil || gemeten(i.Boven) == nil {
		return nil
	}
	return &capacity.Interval{Onder: kit.Gemeten(i.Onder), Boven: kit.Gemeten(i.Boven)}
}

// meting is an estimate as it is published.
func meting(schatting, fout float64, i capacity.Interval) Meting {
	return Meting{kit.Gemeten(schatting), gemeten(fout), gemetenInterval(i)}
}
