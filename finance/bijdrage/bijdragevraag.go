package bijdrage

import "github.com/bwo-sdk/wmo"

// Bijdragevraag asks what one unit owes over the period that holds peil.op: an unmarried client, or
// client and spouse together (Wmo 1.1.2). Other adults in the house do not count.
//
//schema:nl Vraagt welke algemene bijdrage een ongehuwde cliënt, of de cliënt en de echtgenoot samen, verschuldigd zijn over
//schema:nl de periode waarin de dag van het peil valt: vier weken tot en met 2019, een maand sinds 2020. Andere volwassenen
//schema:nl in huis tellen niet mee. Het gaat om maatwerk zonder verblijf, pgb en algemene voorzieningen.
type Bijdragevraag struct {
	//schema:nl Of de cliënt ongehuwd of gehuwd is, in de zin van artikel 1.1.2 van de Wmo 2015.
	BurgerlijkeStaat Burgerlijkestaat `json:"burgerlijkeStaat"`
	//schema:nl De cliënt, of bij rol ouder de ouder die betaalt.
	Client Bijdrageplichtige `json:"client"`
	//schema:nl De echtgenoot van de cliënt. Ontbreekt bij een ongehuwde cliënt, of als niets over de echtgenoot bekend is.
	Echtgenoot *Bijdrageplichtige `json:"echtgenoot,omitempty"`
	// Rol says who the payer is; client when left out.
	//
	//schema:nl Wie er betaalt: de cliënt zelf, of een ouder voor de woningaanpassing van een minderjarige. Ontbreekt het, dan
	//schema:nl de cliënt.
	Rol Bijdragerol `json:"rol,omitempty"`
	// Minderjarig is whether the client is younger than eighteen; it follows from the day of birth when
	// that is stated.
	//
	//schema:nl Of de cliënt op de eerste dag van de periode jonger is dan achttien. Ontbreekt het, dan volgt het uit de
	//schema:nl geboortedatum, of uit het feit dat de cliënt pensioengerechtigd is.
	Minderjarig wmo.Uitkomst `json:"minderjarig,omitzero"`
	//schema:nl De voorzieningen van de cliënt, en van de echtgenoot als zij samen een bijdrage verschuldigd zijn.
	Voorzieningen []Bijdragevoorziening `json:"voorzieningen" jsonschema:"minItems=1,maxItems=50"`
	// Inkomensgegevens is whether the CAK has data on income and assets; it goes before amounts that are
	// not stated.
	//
	//schema:nl Nee als het CAK geen gegevens over inkomen en vermogen heeft; dan is er een eigen regel (artikel 3.10). Ontbreekt
	//schema:nl het, dan zijn inkomen en vermogen nodig waar het bedrag ervan afhangt.
	Inkomensgegevens wmo.Uitkomst `json:"inkomensgegevens,omitzero"`
	//schema:nl Wat de verordening van de gemeente over de bijdrage zegt. Ontbreekt het, dan wordt aangenomen dat de gemeente
	//schema:nl de volle bijdrage vraagt.
	Verordening *Bijdrageverordening `json:"verordening,omitempty"`
	//schema:nl Oordelen van het college waardoor over een aantal maanden geen bijdrage verschuldigd is. Een lege lijst of geen
	//schema:nl lijst als die er niet zijn.
	Oordelen []Collegeoordeel `json:"oordelen,omitempty" jsonschema:"maxItems=50"`
	//schema:nl Dag waarop het besluit over de bijdrage aan de cliënt is verzonden. Ontbreekt zij, dan wordt niet nagegaan of de
	//schema:nl bijdrage te ver terugwerkt.
	Verzonden wmo.Datum `json:"verzonden,omitzero"`
	// EigenBedrag is a row of an own table, for a year of which no amounts are known; of another year it
	// takes the place of the known ones.
	//
	//schema:nl Een eigen rij met bedragen, voor een jaar waarvan er hier geen bekend zijn (2016, 2017, vanaf 2027). Staat zij bij
	//schema:nl een ander jaar, dan komt zij in de plaats van wat bekend is, en het antwoord zegt dat.
	EigenBedrag *EigenBedrag `json:"eigenBedrag,omitempty"`
}

// Burgerlijkestaat is the unit that owes one contribution.
//
//schema:nl De eenheid die samen één bijdrage verschuldigd is. Gehuwd is ook wie een geregistreerd partner heeft of als
//schema:nl ongehuwde een gezamenlijke huishouding voert, en niet wie duurzaam gescheiden leeft.
type Burgerlijkestaat string

// The units.
const (
	Ongehuwd Burgerlijkestaat = "ongehuwd"
	Gehuwd   Burgerlijkestaat = "gehuwd"
)

var burgerlijkestaatwoorden = wmo.Opsomming[Burgerlijkestaat]{
	{Ongehuwd, "de ongehuwde cliënt alleen"},
	{Gehuwd, "de gehuwde cliënt en de echtgenoot samen"},
}

func (Burgerlijkestaat) Woorden() []wmo.Woord { return burgerlijkestaatwoorden.Woorden() }

// Bijdragerol says whether the client pays, or a parent for a home adaptation of a minor (Wmo 2.1.5).
//
//schema:nl Wie de bijdrage betaalt.
type Bijdragerol string

// The roles.
const (
	AlsClient Bijdragerol = "client"
	AlsOuder  Bijdragerol = "ouder"
)

var bijdragerolwoorden = wmo.Opsomming[Bijdragerol]{
	{AlsClient, "de cliënt zelf"},
	{AlsOuder, "een ouder of wie mede het gezag heeft, voor de woningaanpassing van een minderjarige, volgens de verordening"},
}

func (Bijdragerol) Woorden() []wmo.Woord { return bijdragerolwoorden.Woorden() }

// Bijdrageplichtige is the client or the spouse.
//
//schema:nl De cliënt of de echtgenoot.
type Bijdrageplichtige struct {
	// Geboortedatum gives the AOW age by the law, when Pensioengerechtigd is not stated.
	//
	//schema:nl Geboortedatum. Ontbreekt zij, dan moeten leeftijden als feit zijn opgegeven waar zij nodig zijn.
	Geboortedatum wmo.Datum `json:"geboortedatum,omitzero"`
	//schema:nl Of deze persoon op de eerste dag van de periode de AOW-leeftijd heeft bereikt. Ontbreekt het, dan volgt het uit de
	//schema:nl geboortedatum.
	Pensioengerechtigd wmo.Uitkomst `json:"pensioengerechtigd,omitzero"`
	// Verblijfsbijdrage is whether this person owes a contribution for beschermd wonen or by the Wlz; one
	// that the CAK let go after a failure of its own counts as owed (UB 3.8 lid 5).
	//
	//schema:nl Of deze persoon over de periode een bijdrage voor beschermd wonen of volgens de Wlz verschuldigd is. Een bijdrage die
	//schema:nl het CAK wegens een verzuim van zichzelf kwijtschold, telt als verschuldigd. Ontbreekt als het niet bekend is.
	Verblijfsbijdrage wmo.Uitkomst `json:"verblijfsbijdrage,omitzero"`
	//schema:nl Of deze persoon in de periode twee of meer nachten achtereen in een instelling voor opvang verblijft. Ontbreekt als
	//schema:nl het niet bekend is.
	NachtenOpvang wmo.Uitkomst `json:"nachtenOpvang,omitzero"`
	// Inkomen is the income of the reference year, two years before; it may be negative.
	//
	//schema:nl Het inkomen in euro over het peiljaar, twee jaar eerder. Het mag negatief zijn. Ontbreekt als het niet bekend of niet
	//schema:nl nodig is.
	Inkomen *wmo.Bedrag `json:"inkomen,omitempty" jsonschema:"minimum=-999999999999.99,maximum=999999999999.99"`
	//schema:nl Het vermogen in euro over het peiljaar, zoals het besluit het bedoelt: boven de vrijstelling. Ontbreekt als het niet
	//schema:nl bekend of niet nodig is.
	Vermogen *wmo.Bedrag `json:"vermogen,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// Bijdragevoorziening is one provision that the unit uses.
//
//schema:nl Eén voorziening.
type Bijdragevoorziening struct {
	//schema:nl In welke vorm de gemeente de voorziening verstrekt.
	Vorm Voorzieningsvorm `json:"vorm"`
	//schema:nl Waarvoor de voorziening is.
	Waarvoor Voorzieningsdoel `json:"waarvoor"`
	// Aangewezen is, of an algemene voorziening since 2020, whether the verordening designates it; it must
	// when there is a lasting relation with a helper.
	//
	//schema:nl Alleen bij een algemene voorziening, en van belang sinds 2020: of de verordening haar aanwijst voor de gedeelde
	//schema:nl bijdrage. Een voorziening met een duurzame hulpverleningsrelatie hoort daarbij. Ontbreekt als het niet bekend is.
	Aangewezen wmo.Uitkomst `json:"aangewezen,omitzero"`
	// Wonen is, of beschermd wonen, whether housing is part of what is provided or paid.
	//
	//schema:nl Alleen bij beschermd wonen: of het wonen deel is van de voorziening of van het pgb. Nee als de cliënt de woning zelf
	//schema:nl huurt. Ontbreekt als het niet bekend is.
	Wonen wmo.Uitkomst `json:"wonen,omitzero"`
	// EigenTarief is, of transport since 2020, whether the verordening sets its own amount for it.
	//
	//schema:nl Alleen bij vervoer, en van belang sinds 2020: of de verordening voor dit vervoer een eigen bedrag vaststelt, buiten de
	//schema:nl gedeelde bijdrage om. Ontbreekt als het niet bekend is.
	EigenTarief wmo.Uitkomst `json:"eigenTarief,omitzero"`
	// Begindatum is the day on which it began by the notice of the college to the CAK.
	//
	//schema:nl Dag waarop de voorziening is ingegaan, zoals het college haar aan het CAK meldt.
	Begindatum wmo.Datum `json:"begindatum"`
	//schema:nl Laatste dag van de voorziening. Ontbreekt zolang zij doorloopt.
	Einddatum wmo.Datum `json:"einddatum,omitzero"`
	// Bedrag is the amount of the verordening over this period, of a provision with an amount of its own.
	//
	//schema:nl Wat de verordening voor deze voorziening over deze periode vraagt, in euro. Alleen van belang bij een voorziening met
	//schema:nl een eigen bedrag: een algemene voorziening die niet is aangewezen, en vervoer met een eigen tarief.
	Bedrag *wmo.Bedrag `json:"bedrag,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	//schema:nl De kostprijs in euro van wat in deze periode van een algemene voorziening is gebruikt. Sinds 2020 gaat een eigen
	//schema:nl bedrag daar niet boven. Ontbreekt zij, dan wordt dat niet nagegaan.
	Kostprijs *wmo.Bedrag `json:"kostprijs,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// Voorzieningsvorm is the form in which a provision is given.
//
//schema:nl De vorm waarin een voorziening is verstrekt.
type Voorzieningsvorm string

// The forms.
const (
	Maatwerk   Voorzieningsvorm = "maatwerkvoorziening"
	Pgb        Voorzieningsvorm = "pgb"
	AlgemeneVz Voorzieningsvorm = "algemene_voorziening"
)

var voorzieningsvormwoorden = wmo.Opsomming[Voorzieningsvorm]{
	{Maatwerk, "een maatwerkvoorziening in natura"},
	{Pgb, "een persoonsgebonden budget"},
	{AlgemeneVz, "een algemene voorziening, zonder besluit te gebruiken"},
}

func (Voorzieningsvorm) Woorden() []wmo.Woord { return voorzieningsvormwoorden.Woorden() }

// Voorzieningsdoel is what a provision is for.
//
//schema:nl Waarvoor een voorziening is.
type Voorzieningsdoel string

// What a provision may be for.
const (
	VoorOndersteuning      Voorzieningsdoel = "ondersteuning"
	VoorHulpmiddel         Voorzieningsdoel = "hulpmiddel"
	VoorRolstoel           Voorzieningsdoel = "rolstoel"
	VoorWoningaanpassing   Voorzieningsdoel = "woningaanpassing"
	VoorVervoer            Voorzieningsdoel = "vervoer"
	VoorClientondersteuner Voorzieningsdoel = "clientondersteuning"
	VoorBeschermdWonen     Voorzieningsdoel = "beschermd_wonen"
	VoorOpvang             Voorzieningsdoel = "opvang"
)

var voorzieningsdoelwoorden = wmo.Opsomming[Voorzieningsdoel]{
	{VoorOndersteuning, "begeleiding, hulp bij het huishouden, dagbesteding, kortdurend verblijf en dergelijke"},
	{VoorHulpmiddel, "een hulpmiddel, geen rolstoel"},
	{VoorRolstoel, "een rolstoel"},
	{VoorWoningaanpassing, "een aanpassing van de woning"},
	{VoorVervoer, "vervoer, zoals een deeltaxi"},
	{VoorClientondersteuner, "onafhankelijke cliëntondersteuning"},
	{VoorBeschermdWonen, "beschermd wonen"},
	{VoorOpvang, "opvang"},
}

func (Voorzieningsdoel) Woorden() []wmo.Woord { return voorzieningsdoelwoorden.Woorden() }

// Bijdrageverordening is what the council chose.
//
//schema:nl Wat de gemeenteraad in de verordening over de bijdrage koos.
type Bijdrageverordening struct {
	//schema:nl Nee als de verordening geen bijdrage vraagt. Ontbreekt het, dan wordt aangenomen dat zij er een vraagt.
	Bijdrage wmo.Uitkomst `json:"bijdrage,omitzero"`
	// Bedrag is a lower amount per period; until 2018 a lower base.
	//
	//schema:nl Een lager bedrag per periode in euro; tot en met 2018 een lagere basis voor deze groep. Ontbreekt als de raad daar
	//schema:nl niet van afweek.
	Bedrag *wmo.Bedrag `json:"bedrag,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	//schema:nl Een lager percentage van het inkomen boven de drempel, alleen tot en met 2018. Ontbreekt als de raad daar niet van
	//schema:nl afweek.
	Procent *wmo.Getal `json:"procent,omitempty" jsonschema:"minimum=0,maximum=100,decimalen=4"`
	//schema:nl Een hogere drempel van het inkomen voor deze groep in euro, alleen tot en met 2018. Ontbreekt als de raad daar niet
	//schema:nl van afweek.
	Drempel *wmo.Bedrag `json:"drempel,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	//schema:nl Grenzen van het inkomen waaronder niets verschuldigd is, mogelijk sinds 2018. Ontbreekt als de raad die niet stelde.
	Nihilgrenzen *Nihilgrenzen `json:"nihilgrenzen,omitempty"`
}

// Nihilgrenzen are the incomes below which the council asks nothing: of all in 2018, of three groups
// since 2019.
//
//schema:nl De bijdrageplichtige inkomens in euro per jaar waaronder de raad geen bijdrage vraagt.
type Nihilgrenzen struct {
	//schema:nl Alleen in 2018: de grens voor iedereen. Ontbreekt als zij er niet is.
	Allen *wmo.Bedrag `json:"allen,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	//schema:nl Sinds 2019: de grens voor een ongehuwde onder de AOW-leeftijd. Ontbreekt als zij er niet is.
	OngehuwdJonger *wmo.Bedrag `json:"ongehuwdJonger,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	//schema:nl Sinds 2019: de grens voor een ongehuwde met de AOW-leeftijd. Ontbreekt als zij er niet is.
	OngehuwdPensioen *wmo.Bedrag `json:"ongehuwdPensioen,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	//schema:nl Sinds 2019: de grens voor gehuwden met de AOW-leeftijd, van hun gezamenlijke inkomen. Ontbreekt als zij er niet is.
	GehuwdPensioen *wmo.Bedrag `json:"gehuwdPensioen,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// Collegeoordeel is a judgement of the college by which nothing is owed over a number of months.
//
//schema:nl Een oordeel van het college waardoor over een aantal maanden geen bijdrage verschuldigd is.
type Collegeoordeel struct {
	//schema:nl Waarom het college zo oordeelt.
	Grond Oordeelsgrond `json:"grond"`
	//schema:nl De maanden, tot 2020 de bijdrageperioden, waarover het oordeel gaat.
	Over wmo.Periode `json:"over"`
	// Bekendgemaakt is the day on which the college made its judgement known to the CAK.
	//
	//schema:nl Dag waarop het college het oordeel aan het CAK kenbaar maakte. Zij bepaalt hoe ver het mag terugwerken.
	Bekendgemaakt wmo.Datum `json:"bekendgemaakt"`
}

// Oordeelsgrond is why the college judges that nothing is owed.
//
//schema:nl De grond van een oordeel van het college.
type Oordeelsgrond string

// The grounds.
const (
	GrondKind                Oordeelsgrond = "kind"
	GrondBetalingscapaciteit Oordeelsgrond = "betalingscapaciteit"
	GrondAanpak              Oordeelsgrond = "integrale_aanpak"
)

var oordeelsgrondwoorden = wmo.Opsomming[Oordeelsgrond]{
	{GrondKind, "de bijdrage kan een kind ernstig schaden; na advies van maatschappelijk werk, de Raad voor de Kinderbescherming of Veilig Thuis"},
	{GrondBetalingscapaciteit, "de cliënt kan de bijdrage niet opbrengen; mogelijk sinds 2018"},
	{GrondAanpak, "de bijdrage schaadt een integrale of persoonsgerichte aanpak; mogelijk sinds 2018"},
}

func (Oordeelsgrond) Woorden() []wmo.Woord { return oordeelsgrondwoorden.Woorden() }

// EigenBedrag is the row of an own table that belongs to this unit.
//
//schema:nl De rij van een eigen tabel die bij deze eenheid hoort: haar leeftijden en staat zijn er al in verwerkt.
type EigenBedrag struct {
	//schema:nl Waar de bedragen vandaan komen.
	Bron string `json:"bron" jsonschema:"minLength=1,maxLength=500"`
	//schema:nl Het bedrag per periode in euro; van een bijdrage naar inkomen de basis.
	Bedrag wmo.Bedrag `json:"bedrag" jsonschema:"minimum=0,maximum=999999999999.99"`
	//schema:nl Het percentage van het inkomen boven de drempel. Ontbreekt als de bijdrage niet van het inkomen afhangt.
	Procent *wmo.Getal `json:"procent,omitempty" jsonschema:"minimum=0,maximum=100,decimalen=4"`
	//schema:nl De drempel van het inkomen in euro. Ontbreekt als de bijdrage niet van het inkomen afhangt.
	Drempel *wmo.Bedrag `json:"drempel,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
}
