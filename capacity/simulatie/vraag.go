package simulatie

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// Simulatievraag asks how forms of care fill, wait and empty, person by person and many times
// over.
//
//schema:nl Vraagt hoe vormen van zorg vol raken, wachten en leegstromen: persoon voor persoon nagebootst, en vele malen
//schema:nl herhaald. Gebeurtenissen op hetzelfde moment gaan in vaste volgorde: plaatsen veranderen, woningen komen vrij,
//schema:nl verblijven eindigen, geduld raakt op, mensen komen aan.
type Simulatievraag struct {
	//schema:nl Naam waaronder dit stuk bekend is, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl De eerste dag waarover het antwoord gaat. De jaren en maanden van het antwoord beginnen op deze dag en haar
	//schema:nl verjaardagen; bestaat zo'n dag niet, dan op de laatste dag van die maand.
	Begindatum wmo.Datum `json:"begindatum"`
	//schema:nl Over hoeveel jaren het antwoord gaat.
	Jaren int `json:"jaren" jsonschema:"minimum=1,maximum=50"`
	// Aanloopjaren are simulated before Begindatum and not counted.
	//
	//schema:nl Jaren vóór de begindatum die worden nagebootst en niet meetellen, zodat het antwoord niet van de beginstand
	//schema:nl afhangt. De beginstand geldt aan het begin van de aanloop. Ontbreekt het, dan is er geen aanloop.
	Aanloopjaren int `json:"aanloopjaren,omitempty" jsonschema:"minimum=1,maximum=50"`
	//schema:nl Hoe vaak alles wordt herhaald, elke keer met ander toeval. Meer herhalingen maken het gemiddelde zekerder, en
	//schema:nl de spreiding niet kleiner.
	Replicaties int `json:"replicaties" jsonschema:"minimum=1,maximum=10000"`
	// Zaad is the seed: the same document gives the same answer, on every machine.
	//
	//schema:nl Het zaad van het toeval. Dezelfde vraag met hetzelfde zaad geeft overal hetzelfde antwoord.
	Zaad int64 `json:"zaad" jsonschema:"minimum=0,maximum=9007199254740991"`
	//schema:nl Norm voor het wachten op een plaats, in dagen. Ontbreekt hij, dan wordt geen aandeel boven de norm berekend.
	WachtnormDagen *int `json:"wachtnormDagen,omitempty" jsonschema:"minimum=0,maximum=36525"`
	//schema:nl De stap van de waaier: na elke maand of na elk kwartaal.
	Waaierstap Waaierstap `json:"waaierstap"`
	//schema:nl De vormen van zorg.
	Vormen []Zorgvorm `json:"vormen" jsonschema:"minItems=1,maxItems=20"`
	//schema:nl Wie er van buiten komt. Een lege lijst als er niemand komt.
	Instroom []Toestroom `json:"instroom" jsonschema:"maxItems=100"`
	//schema:nl Woningen voor wie naar een woning gaat. Ontbreekt als niemand op een woning wacht.
	Woningen *Woningaanbod `json:"woningen,omitempty"`
	// Schokken are scenarios of the housing market that hit all municipalities at once.
	//
	//schema:nl Schokken van de woningmarkt: scenario's die alle gemeenten tegelijk treffen. Ontbreekt als er geen zijn.
	Schokken []Marktschok `json:"schokken,omitempty" jsonschema:"maxItems=10"`
}

// Waaierstap is how often the state is taken for the fan chart.
//
//schema:nl Hoe vaak de stand voor de waaier wordt opgenomen.
type Waaierstap string

// The steps of a fan chart.
const (
	PerMaand    Waaierstap = "maand"
	PerKwartaal Waaierstap = "kwartaal"
)

var waaierstapwoorden = wmo.Opsomming[Waaierstap]{
	{PerMaand, "na elke maand, gerekend vanaf de begindatum"},
	{PerKwartaal, "na elke drie maanden, gerekend vanaf de begindatum"},
}

func (Waaierstap) Woorden() []wmo.Woord { return waaierstapwoorden.Woorden() }

// maanden is the step in months.
func (s Waaierstap) maanden() int {
	const kwartaal = 3
	if s == PerKwartaal {
		return kwartaal
	}
	return 1
}

// Zorgvorm is a form of care with places of its own.
//
//schema:nl Een vorm van zorg met eigen plaatsen.
type Zorgvorm struct {
	//schema:nl Naam van de vorm, uniek in de lijst. Andere delen van de vraag wijzen de vorm met deze naam aan.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Plaatsen at the start; absent means that there is always room.
	//
	//schema:nl Plaatsen aan het begin. Ontbreekt het, dan is er altijd plaats.
	Plaatsen *int `json:"plaatsen,omitempty" jsonschema:"minimum=0,maximum=100000"`
	//schema:nl Latere aantallen plaatsen, op volgorde van datum. Worden het er minder dan er bezet zijn, dan blijft wie er
	//schema:nl is en komt er niemand bij. Mag alleen als plaatsen er staat; ontbreekt als het aantal gelijk blijft.
	Wijzigingen []Plaatswijziging `json:"wijzigingen,omitempty" jsonschema:"maxItems=600"`
	//schema:nl Cliënten die er aan het begin zijn; dat mogen er meer zijn dan er plaatsen zijn.
	Begin int `json:"begin" jsonschema:"minimum=0,maximum=100000"`
	//schema:nl Hoe lang een verblijf duurt, tot iemand verder kan. Wachten op een woning of op een volgende vorm komt daar
	//schema:nl bij.
	Verblijf Duur `json:"verblijf"`
	// BeginVerblijf is how long those present at the start still stay.
	//
	//schema:nl Hoe lang wie er aan het begin is nog blijft. Ontbreekt het, dan even lang als wie nieuw komt; dat staat bij de
	//schema:nl aannames als het uitmaakt.
	BeginVerblijf *Duur `json:"beginVerblijf,omitempty"`
	// MaximumDagen is a policy: who reaches it goes on.
	//
	//schema:nl Het langste verblijf dat het beleid toestaat, in dagen: wie het haalt gaat dan verder. Voor wie er aan het
	//schema:nl begin is telt het vanaf dat begin. Ontbreekt als er geen maximum is.
	MaximumDagen *float64 `json:"maximumDagen,omitempty" jsonschema:"minimum=0.01,maximum=36525"`
	//schema:nl Waar cliënten na hun verblijf heen gaan. De aandelen tellen op tot 1.
	Naar []Vervolg `json:"naar" jsonschema:"minItems=1,maxItems=20"`
	//schema:nl Waar heen gaat wie het maximum haalt. De aandelen tellen op tot 1. Mag alleen naast maximumDagen; ontbreekt
	//schema:nl het, dan gaat ook hij naar een van de bestemmingen onder naar.
	NaMaximum []Vervolg `json:"naMaximum,omitempty" jsonschema:"maxItems=20"`
	// Rij is the queue for a place; without one, who finds no place is refused.
	//
	//schema:nl De rij voor wie van buiten komt en geen plaats vindt. Ontbreekt zij, dan wordt hij geweigerd.
	Rij *Rij `json:"rij,omitempty"`
}

// Plaatswijziging is a number of places from a day on.
//
//schema:nl Een aantal plaatsen vanaf een dag.
type Plaatswijziging struct {
	//schema:nl De eerste dag met dit aantal plaatsen: na de begindatum, en voor het einde van de laatste dag van het antwoord.
	Datum wmo.Datum `json:"datum"`
	//schema:nl Plaatsen vanaf die dag.
	Plaatsen int `json:"plaatsen" jsonschema:"minimum=0,maximum=100000"`
}

// Rij is a queue for a place.
//
//schema:nl Een rij voor een plaats. Wie een lagere voorrang heeft gaat voor; daarbinnen gaat wie het eerst kwam.
type Rij struct {
	//schema:nl Hoe lang iemand wil wachten voor hij afhaakt. Ontbreekt het, dan haakt niemand af.
	Geduld *Duur `json:"geduld,omitempty"`
	//schema:nl Hoeveel mensen er van buiten ten hoogste wachten; wie daarna komt wordt geweigerd. Ontbreekt het, dan is er
	//schema:nl geen grens.
	Meeste *int `json:"meeste,omitempty" jsonschema:"minimum=0,maximum=100000"`
}

// Vervolg is where a share of the clients goes after a stay: to another form or to a
// destination.
//
//schema:nl Waar een aandeel van de cliënten na een verblijf heen gaat: naar een andere vorm óf naar een bestemming; noem er
//schema:nl precies één.
type Vervolg struct {
	//schema:nl Naam van de vorm. Is die vol, dan blijft de cliënt op zijn plaats tot er plaats is. Ontbreekt bij een
	//schema:nl bestemming.
	Vorm string `json:"vorm,omitempty" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl De bestemming buiten de vormen. Ontbreekt bij een vorm.
	Bestemming capacity.Bestemming `json:"bestemming,omitempty"`
	//schema:nl Aandeel (0–1) dat hierheen gaat.
	Aandeel float64 `json:"aandeel" jsonschema:"minimum=0,maximum=1"`
	// Woning: leaves only when there is a home, and keeps the place until then.
	//
	//schema:nl Of er een woning voor nodig is: de cliënt blijft dan op zijn plaats tot er een is. Mag alleen bij een
	//schema:nl bestemming. Ontbreekt of onwaar: er hoeft geen woning te zijn.
	Woning bool `json:"woning,omitempty"`
	//schema:nl Voorrang in de rij van de vorm: 1 gaat voor 2. Mag alleen bij een vorm. Ontbreekt het, dan is het 1.
	Voorrang int `json:"voorrang,omitempty" jsonschema:"minimum=1,maximum=9"`
}

// Toestroom is a stream of arrivals from outside: by chance, or on given days.
//
//schema:nl Een stroom van buiten naar één vorm: door toeval (perJaar) óf op dagen die vaststaan (aankomsten); noem er
//schema:nl precies één.
type Toestroom struct {
	//schema:nl Naam van de vorm waarvoor zij komen.
	Vorm string `json:"vorm" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Voorrang in de rij: 1 gaat voor 2. Ontbreekt het, dan is het 1.
	Voorrang int `json:"voorrang,omitempty" jsonschema:"minimum=1,maximum=9"`
	// PerJaar is the expected number in 365.25 days: one for all years, or one for each.
	//
	//schema:nl Hoeveel er naar verwachting per jaar van 365,25 dagen komen, los van elkaar (een poissonproces): één getal
	//schema:nl voor alle jaren, of een getal voor elk jaar. In de aanloop geldt het eerste.
	PerJaar []float64 `json:"perJaar,omitempty" jsonschema:"maxItems=50,minimum=0,maximum=100000"`
	//schema:nl Twaalf factoren voor januari tot en met december, samen 12: 1,2 is een vijfde meer dan gemiddeld. Mag alleen
	//schema:nl naast perJaar. Ontbreekt het, dan is elke maand gelijk.
	Seizoen []float64 `json:"seizoen,omitempty" jsonschema:"maxItems=12,minimum=0,maximum=12"`
	//schema:nl Aankomsten op dagen die vaststaan, op volgorde van datum.
	Aankomsten []Aankomst `json:"aankomsten,omitempty" jsonschema:"maxItems=10000"`
}

// Aankomst is a number of people who arrive at the start of a day.
//
//schema:nl Hoeveel mensen er aan het begin van een dag aankomen, na wie op dat moment vertrekt.
type Aankomst struct {
	//schema:nl De dag: niet voor de begindatum, en niet na de laatste dag van het antwoord.
	Datum wmo.Datum `json:"datum"`
	//schema:nl Hoeveel mensen.
	Aantal int `json:"aantal" jsonschema:"minimum=1,maximum=100000"`
}
