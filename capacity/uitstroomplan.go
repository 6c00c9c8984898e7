package capacity

import "github.com/bwo-sdk/wmo"

// Uitstroomplan is a plan for the outflow from BW and opvang over whole years:
// per form a stock, what flows in and out, and where it should end.
//
//schema:nl Een plan voor de uitstroom uit beschermd wonen en opvang over hele jaren. Per vorm staat er hoeveel cliënten
//schema:nl er zijn, hoeveel er komen en gaan, en waar het moet uitkomen.
type Uitstroomplan struct {
	//schema:nl Naam waaronder dit stuk bekend is, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl Vrije tekst bij het plan. Er wordt niet mee gerekend.
	Toelichting string `json:"toelichting,omitempty"`
	//schema:nl De jaren van het plan, met begin- en einddatum. Het moeten hele jaren zijn: 2016-01-01 tot en met 2023-12-31
	//schema:nl is acht jaar. Elk jaar begint op dezelfde dag als het plan; begint het plan op 29 februari, dan is dat in
	//schema:nl andere jaren de laatste dag van februari.
	Periode wmo.Periode `json:"periode"` // whole years: 2016-01-01 t/m 2023-12-31 is eight
	//schema:nl De vormen van zorg die het plan kent, elk met een eigen stand. Twee vormen met dezelfde vorm en naam gaan
	//schema:nl niet samen; opvang en maatschappelijke opvang zijn dezelfde vorm.
	Vormen []Stroom `json:"vormen" jsonschema:"minItems=1,maxItems=20"`
	// Afronding says how running totals become whole; rekenkundig unless stated.
	//
	//schema:nl Hoe lopende totalen over de jaren hele getallen worden. Het getal van een jaar is het afgeronde totaal tot
	//schema:nl en met dat jaar, min dat van een jaar eerder. Ontbreekt het, dan is het rekenkundig en staat dat bij de
	//schema:nl aannames.
	Afronding Afronding `json:"afronding,omitempty"`
	// Niveau is the level of the bands, 0.95 unless stated.
	//
	//schema:nl Niveau van de banden, als aandeel: 0.95 betekent dat toeval in 95 van de 100 gevallen binnen de band blijft.
	//schema:nl Ontbreekt het, dan is het 0.95.
	Niveau *float64 `json:"niveau,omitempty" jsonschema:"minimum=0.5,maximum=0.9999"`
	// Verdeelwijzen are the keys by which the homes are shared; several stand side by side.
	//
	//schema:nl Sleutels waarmee de woningen van het plan over gemeenten worden verdeeld. Elke sleutel verdeelt alle
	//schema:nl woningen opnieuw: meer sleutels staan naast elkaar om te vergelijken. Kan alleen als elke vorm een woonvraag
	//schema:nl heeft. Ontbreekt het, dan wordt er niets verdeeld.
	Verdeelwijzen []Verdeelwijze `json:"verdeelwijzen,omitempty" jsonschema:"maxItems=10"`
	// Scenarios are shocks that hit everybody at once; their bands stand beside those of the plan.
	//
	//schema:nl Wat alle cliënten tegelijk kan treffen, zoals krapte op de woningmarkt. Van elk scenario staan de
	//schema:nl verwachtingen en de banden naast die van het plan. Kan alleen als van elke vorm de uitstroom een aandeel of
	//schema:nl een verblijfsduur is. Ontbreekt het, dan gaan de banden over toeval alleen.
	Scenarios []Marktscenario `json:"scenarios,omitempty" jsonschema:"maxItems=5"`
}

// Stroom is the stock and the flow of one form.
//
//schema:nl De stand van één vorm van zorg, wie er instroomt en wie er uitstroomt.
type Stroom struct {
	//schema:nl De vorm van zorg.
	Vorm Vorm `json:"vorm"`
	//schema:nl Naam van de vorm. Verplicht bij de vorm anders; bij de andere vormen mag hij ontbreken.
	Naam string `json:"naam,omitempty" jsonschema:"maxLength=200" vorm:"naam"` // required for another form
	// Begin is the stock at the start of the first day of the plan.
	//
	//schema:nl De stand aan het begin van de eerste dag van het plan. De datum moet die dag zijn.
	Begin Stand `json:"begin"`
	// ClientenPerPlaats turns places into clients; required when the stock is counted in places.
	//
	//schema:nl Cliënten per plaats: de factor waarmee plaatsen cliënten worden en omgekeerd, op elke dag dezelfde.
	//schema:nl Verplicht als de beginstand of het doel in plaatsen of bezette plaatsen is geteld, en anders niet
	//schema:nl toegestaan.
	ClientenPerPlaats *float64 `json:"clientenPerPlaats,omitempty" jsonschema:"minimum=0.01,maximum=10"`
	//schema:nl De stand die het plan wil bereiken. Ontbreekt als er geen doel is genoemd.
	Doel *Doel `json:"doel,omitempty"`
	//schema:nl Hoe cliënten vertrekken.
	Uitstroom Uitstroom `json:"uitstroom"`
	//schema:nl Hoeveel cliënten er binnenkomen. Altijd noemen, ook als het er geen zijn: zonder instroom zegt een uitstroom
	//schema:nl niets over plaatsen.
	Instroom Instroom `json:"instroom"`
	// Woonvraag converts leavers to homes. Without it the destination of leavers is not known,
	// and no homes are calculated.
	//
	//schema:nl Hoe vertrekkers een vraag naar woningen worden. Ontbreekt het, dan is niet bekend waar vertrekkers heen gaan
	//schema:nl en worden er van deze vorm geen woningen berekend.
	Woonvraag *Woonvraag `json:"woonvraag,omitempty"`
}

// Stand is a number on a day: at the start of that day.
//
//schema:nl Een aantal aan het begin van een dag.
type Stand struct {
	//schema:nl Het aantal, in de eenheid die ernaast staat.
	Aantal int `json:"aantal" jsonschema:"minimum=0,maximum=100000"`
	//schema:nl Wat het aantal telt. Een stand telt cliënten op een datum, plaatsen of bezette plaatsen; andere eenheden
	//schema:nl worden geweigerd. Plaatsen en bezette plaatsen gaan in één vorm niet samen.
	Eenheid Eenheid `json:"eenheid"`
	//schema:nl De dag van de stand; geteld is aan het begin van die dag. Een doel valt een heel aantal jaren na de
	//schema:nl beginstand, uiterlijk op de dag na het einde van het plan.
	Datum wmo.Datum `json:"datum"`
}

// Doel is where the stock should be on a day.
//
//schema:nl De stand die er op een dag moet zijn.
type Doel struct {
	Stand

	// Karakter says whether the plan must arrive there or is only compared with it.
	//
	//schema:nl Of het plan op het doel moet uitkomen of er alleen mee wordt vergeleken. Bij een bindend doel wordt een plan
	//schema:nl geweigerd dat er een halve cliënt of meer naast zit.
	Karakter Karakter `json:"karakter"`
	// Pad is the path from the start to the target; lineair unless stated.
	//
	//schema:nl De weg van de beginstand naar het doel. Lineair: elk jaar hetzelfde aantal erbij of eraf. Meetkundig: elk
	//schema:nl jaar dezelfde verhouding; dan zijn beginstand en doel niet nul. Ontbreekt het, dan is het pad lineair.
	Pad Pad `json:"pad,omitempty"`
}

// Karakter is the weight of a target.
//
//schema:nl Hoe zwaar een doel weegt.
type Karakter string

// The two weights of a target.
const (
	Bindend    Karakter = "bindend"
	Streefdoel Karakter = "streefdoel"
)

var karakterwoorden = wmo.Opsomming[Karakter]{
	{Bindend, "het plan moet er uitkomen; getallen die niet samenkomen worden geweigerd"},
	{Streefdoel, "het plan wordt ermee vergeleken; het verschil wordt getoond"},
}

func (Karakter) Woorden() []wmo.Woord { return karakterwoorden.Woorden() }

// Pad is the shape of the way to a target.
//
//schema:nl Vorm van de weg naar een doel.
type Pad string

// The shapes of the way to a target.
const (
	Lineair    Pad = "lineair"
	Meetkundig Pad = "meetkundig"
)

var padwoorden = wmo.Opsomming[Pad]{
	{Lineair, "elk jaar hetzelfde aantal"},
	{Meetkundig, "elk jaar hetzelfde aandeel"},
}

func (Pad) Woorden() []wmo.Woord { return padwoorden.Woorden() }

// Uitstroom says how people leave. Which fields belong to it follows from Soort;
// any other field is a finding.
//
//schema:nl Hoe cliënten vertrekken. De soort bepaalt welke andere velden erbij horen; een veld dat er niet bij hoort
//schema:nl wordt geweigerd.
type Uitstroom struct {
	//schema:nl De manier waarop de uitstroom is opgegeven.
	Soort Uitstroomsoort `json:"soort"`

	// Aandeel (0–1) of those who can leave has left after Jaren years; with aandeel.
	//
	//schema:nl Aandeel (0–1) van wie kan vertrekken dat na het genoemde aantal jaren weg is. Wie nooit vertrekt (blijvend)
	//schema:nl telt in dit aandeel niet mee. Verplicht bij de soort aandeel.
	Aandeel *float64 `json:"aandeel,omitempty" jsonschema:"minimum=0,maximum=1"`
	//schema:nl Het aantal jaren waarna het aandeel is vertrokken. Verplicht bij de soort aandeel. Met het verloop
	//schema:nl vaste_kans gaat het vertrek daarna met dezelfde kans door; met gelijkmatig en reeks vertrekt daarna niemand
	//schema:nl meer.
	Jaren int `json:"jaren,omitempty" jsonschema:"minimum=1,maximum=50"`
	//schema:nl Hoe het aandeel over de jaren is gespreid. Verplicht bij de soort aandeel. Vaste kans: na t jaren is 1 − (1
	//schema:nl − aandeel)^(t/jaren) van wie kan vertrekken weg. Gelijkmatig: aandeel · t/jaren, tot het aandeel bereikt is.
	//schema:nl Reeks: de som van de eerste t getallen van de reeks.
	Verloop Verloop `json:"verloop,omitempty"`
	// Groep says whose share it is: those present at the start, or everybody.
	//
	//schema:nl Wiens aandeel het is. Verplicht bij de soort aandeel. Bij beginstand blijft wie later instroomt. Bij
	//schema:nl iedereen vertrekt ook wie later instroomt volgens het verloop, met het einde van het jaar van instroom als
	//schema:nl begin: in dat jaar zelf vertrekt hij niet.
	Groep Groep `json:"groep,omitempty"`
	// Reeks is the share of a group that leaves in its first, second, … year; with verloop reeks.
	//
	//schema:nl Aandeel (0–1) van de groep dat vertrekt in het eerste, het tweede en elk volgend jaar: zoveel getallen als
	//schema:nl er jaren zijn, samen precies het aandeel. Verplicht bij het verloop reeks, en anders niet toegestaan.
	Reeks []float64 `json:"reeks,omitempty" jsonschema:"maxItems=50,minimum=0,maximum=1"`
	// Blijvend is the part (0–1) of a group that never leaves; nobody unless stated.
	//
	//schema:nl Aandeel (0–1) van een groep dat nooit vertrekt. Mag alleen bij de soort aandeel. Ontbreekt het, dan kan
	//schema:nl iedereen vertrekken.
	Blijvend *float64 `json:"blijvend,omitempty" jsonschema:"minimum=0,maximum=1"`

	// GemiddeldVerblijfMaanden is the mean length of stay in months; with verblijfsduur.
	//
	//schema:nl Het gemiddelde verblijf in maanden. Verplicht bij de soort verblijfsduur. Met w dit verblijf in jaren is van
	//schema:nl een groep na t jaren nog e^(−t/w) over. Wie in een jaar instroomt komt gespreid over dat jaar: aan het eind
	//schema:nl ervan is w · (1 − e^(−1/w)) nog aanwezig, en elk jaar later een factor e^(−1/w) minder.
	GemiddeldVerblijfMaanden *float64 `json:"gemiddeldVerblijfMaanden,omitempty" jsonschema:"minimum=0.01,maximum=1200"`
	// MaximumVerblijfMaanden is a policy: nobody stays longer. It is never used as a mean.
	//
	//schema:nl Het langste verblijf dat het beleid toestaat, in maanden. Het wordt nooit als gemiddelde gebruikt en
	//schema:nl verandert de uitkomst niet; het plan wordt ermee vergeleken en het verschil staat bij de bevindingen.
	//schema:nl Ontbreekt als er geen maximum is genoemd.
	MaximumVerblijfMaanden *float64 `json:"maximumVerblijfMaanden,omitempty" jsonschema:"minimum=0.01,maximum=1200"`

	// Aantallen is the number that leaves in each year of the plan; with aantallen.
	//
	//schema:nl Het aantal cliënten dat vertrekt in elk jaar van het plan, een getal per jaar. Verplicht bij de soort
	//schema:nl aantallen, en anders niet toegestaan.
	Aantallen []float64 `json:"aantallen,omitempty" jsonschema:"maxItems=50,minimum=0,maximum=100000"`
}

// Uitstroomsoort is the way the outflow is stated.
//
//schema:nl Hoe de uitstroom is opgegeven.
type Uitstroomsoort string

// The ways to state an outflow.
const (
	UitstroomAandeel       Uitstroomsoort = "aandeel"
	UitstroomVerblijfsduur Uitstroomsoort = "verblijfsduur"
	UitstroomAantallen     Uitstroomsoort = "aantallen"
	UitstroomPassend       Uitstroomsoort = "passend"
)

var uitstroomsoortwoorden = wmo.Opsomming[Uitstroomsoort]{
	{UitstroomAandeel, "een aandeel is na een aantal jaren vertrokken"},
	{UitstroomVerblijfsduur, "volgt uit het gemiddelde verblijf"},
	{UitstroomAantallen, "een aantal per jaar, zoals afgesproken"},
	{UitstroomPassend, "de uitstroom die bij het doel en de instroom past"},
}

func (Uitstroomsoort) Woorden() []wmo.Woord { return uitstroomsoortwoorden.Woorden() }

// Verloop is how a share is spread over the years.
//
//schema:nl Hoe een aandeel over de jaren verdeeld is.
type Verloop string

// The ways a share can be spread.
const (
	VasteKans    Verloop = "vaste_kans"
	Gelijkmatig  Verloop = "gelijkmatig"
	VerloopReeks Verloop = "reeks"
)

var verloopwoorden = wmo.Opsomming[Verloop]{
	{VasteKans, "wie er nog is heeft elk jaar dezelfde kans om te vertrekken"},
	{Gelijkmatig, "elk jaar vertrekt hetzelfde deel van de groep, tot het aandeel bereikt is"},
	{VerloopReeks, "het deel van de groep dat per jaar vertrekt is opgegeven"},
}

func (Verloop) Woorden() []wmo.Woord { return verloopwoorden.Woorden() }

// Groep is whose share leaves.
//
//schema:nl Van wie het aandeel vertrekt.
type Groep string

// The groups a share can be of.
const (
	Beginstand Groep = "beginstand"
	Iedereen   Groep = "iedereen"
)

var groepwoorden = wmo.Opsomming[Groep]{
	{Beginstand, "alleen wie er bij het begin is; wie later komt blijft"},
	{Iedereen, "ook wie later komt, gerekend vanaf het jaar van binnenkomst"},
}

func (Groep) Woorden() []wmo.Woord { return groepwoorden.Woorden() }

// Instroom says how many people enter. It is always stated: 80 % outflow says
// nothing about places as long as nobody says who comes in.
//
//schema:nl Hoeveel cliënten er binnenkomen.
type Instroom struct {
	//schema:nl De manier waarop de instroom is opgegeven. Passend rekent het vaste aantal per jaar uit waarmee de stand op
	//schema:nl de dag van het doel uitkomt.
	Soort Instroomsoort `json:"soort"`
	//schema:nl Cliënten die elk jaar instromen. Verplicht bij de soort vast, en anders niet toegestaan.
	PerJaar *float64 `json:"perJaar,omitempty" jsonschema:"minimum=0,maximum=100000"` // with vast
	//schema:nl Cliënten die instromen in elk jaar van het plan, een getal per jaar. Verplicht bij de soort reeks, en anders
	//schema:nl niet toegestaan.
	Reeks []float64 `json:"reeks,omitempty" jsonschema:"maxItems=50,minimum=0,maximum=100000"` // with reeks: a number for each year of the plan
}

// Instroomsoort is the way the inflow is stated.
//
//schema:nl Hoe de instroom is opgegeven.
type Instroomsoort string

// The ways to state an inflow.
const (
	InstroomGeen    Instroomsoort = "geen"
	InstroomVast    Instroomsoort = "vast"
	InstroomReeks   Instroomsoort = "reeks"
	InstroomPassend Instroomsoort = "passend"
)

var instroomsoortwoorden = wmo.Opsomming[Instroomsoort]{
	{InstroomGeen, "niemand stroomt in"},
	{InstroomVast, "elk jaar hetzelfde aantal"},
	{InstroomReeks, "een aantal per jaar"},
	{InstroomPassend, "het vaste aantal per jaar waarmee de stand op het doel uitkomt"},
}

func (Instroomsoort) Woorden() []wmo.Woord { return instroomsoortwoorden.Woorden() }

// Woonvraag converts leavers to homes.
//
//schema:nl Hoe vertrekkers een vraag naar woningen worden: woningen = vertrekkers × aandeelNaarWoning /
//schema:nl personenPerWoning.
type Woonvraag struct {
	// AandeelNaarWoning (0–1) of the leavers goes to a home of their own; the others
	// go to another institution, leave the region, die, or are lost from sight.
	//
	//schema:nl Aandeel (0–1) van de vertrekkers dat naar een eigen woning gaat. De anderen gaan naar een andere instelling
	//schema:nl of een andere regio, overlijden of raken uit beeld.
	AandeelNaarWoning float64 `json:"aandeelNaarWoning" jsonschema:"minimum=0,maximum=1"`
	// PersonenPerWoning is how many leavers share a home.
	//
	//schema:nl Hoeveel vertrekkers samen één woning betrekken.
	PersonenPerWoning float64 `json:"personenPerWoning" jsonschema:"minimum=1,maximum=20"`
}

// Afronding is how a running total is rounded to a whole number. The number of a year is the
// difference of two rounded totals, so that a path adds up.
//
//schema:nl Hoe een lopend totaal op een heel getal wordt afgerond. Het getal van een jaar is het verschil van
//schema:nl twee afgeronde totalen, zodat een pad optelt.
type Afronding string

// The ways to round a running total.
const (
	AfrondingRekenkundig Afronding = "rekenkundig"
	AfrondingNaarBeneden Afronding = "naar_beneden"
	AfrondingNaarBoven   Afronding = "naar_boven"
)

var afrondingwoorden = wmo.Opsomming[Afronding]{
	{AfrondingRekenkundig, "het lopende totaal op een geheel getal, een half van nul af"},
	{AfrondingNaarBeneden, "het lopende totaal naar beneden"},
	{AfrondingNaarBoven, "het lopende totaal naar boven"},
}

func (Afronding) Woorden() []wmo.Woord { return afrondingwoorden.Woorden() }
