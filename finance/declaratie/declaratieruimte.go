package declaratie

import "github.com/bwo-sdk/wmo"

// Declaratieruimtevraag asks how much of an allocation may be declared at most, in each product period
// and over all of it.
//
//schema:nl Vraagt hoeveel er van een toewijzing hoogstens mag worden gedeclareerd, in elke productperiode en over het geheel,
//schema:nl en of wat is geleverd daarin past.
type Declaratieruimtevraag struct {
	//schema:nl Naam van de vraag, in eigen woorden; komt terug in het resultaat. Zet er geen gegevens van personen in.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Of er naar wat is geleverd wordt betaald, of naar een vaste afspraak.
	Variant Uitvoeringsvariant `json:"variant"`
	//schema:nl De dagen waarop de toewijzing geldt. De einddatum is verplicht bij een omvang per week.
	Toewijzing wmo.Periode `json:"toewijzing"`
	//schema:nl De toegewezen omvang. Ontbreekt als alleen een budget is toegewezen.
	Omvang *Omvang `json:"omvang,omitempty"`
	//schema:nl Het toegewezen budget, in euro. Ontbreekt als alleen een omvang is toegewezen; een van beide is verplicht.
	Budget *wmo.Bedrag `json:"budget,omitempty" jsonschema:"minimum=0,maximum=999999.99"`
	// HulpBijHetHuishouden: the product is in category 01, which has a maximum of its own.
	//
	//schema:nl Of het product in categorie 01 (hulp bij het huishouden) valt: daar is het maximum van een productperiode altijd
	//schema:nl zes keer het weekvolume. Alleen van belang bij inspanningsgericht en per week. Weggelaten: niet bekend.
	HulpBijHetHuishouden wmo.Uitkomst `json:"hulpBijHetHuishouden,omitzero"`
	// GebrokenMaand is what the parties agreed about a period that is not a whole month.
	//
	//schema:nl Wat partijen afspraken over een productperiode die geen hele kalendermaand is, zoals aan het begin van een
	//schema:nl toewijzing. Alleen van belang bij outputgericht en per maand: daar is geen landelijke regel voor. Weggelaten:
	//schema:nl niet bekend.
	GebrokenMaand Maandafspraak `json:"gebrokenMaand,omitempty"`
	//schema:nl De productperioden. Elke ligt in één kalendermaand en heeft een dag van de toewijzing; geen twee hebben een dag
	//schema:nl gemeen. Wat er van buiten de toewijzing ligt, telt niet mee.
	Productperioden []Productperiode `json:"productperioden" jsonschema:"minItems=1,maxItems=120"`
	// Leveringen are what was delivered on which day; they take the place of geleverd.
	//
	//schema:nl Wat op welke dag is geleverd; elke levering telt in de productperiode van haar dag. Alleen bij inspanningsgericht
	//schema:nl met een omvang, en in plaats van geleverd bij de productperioden. Elke dag ligt in de toewijzing en in een
	//schema:nl productperiode.
	Leveringen []Levering `json:"leveringen,omitempty" jsonschema:"minItems=1,maxItems=1000"`
}

// Uitvoeringsvariant is how an allocation is carried out and paid.
//
//schema:nl Hoe een toewijzing wordt uitgevoerd en betaald.
type Uitvoeringsvariant string

// The variants of which volumes are declared.
const (
	Inspanningsgericht Uitvoeringsvariant = "inspanningsgericht"
	Outputgericht      Uitvoeringsvariant = "outputgericht"
)

var uitvoeringsvariantwoorden = wmo.Opsomming[Uitvoeringsvariant]{
	{Inspanningsgericht, "betaald wordt wat is geleverd, in tijd of stuks"},
	{Outputgericht, "betaald wordt een afgesproken resultaat, vaak met een vast bedrag per week of maand"},
}

func (Uitvoeringsvariant) Woorden() []wmo.Woord { return uitvoeringsvariantwoorden.Woorden() }

// Omvang is how much was allocated.
//
//schema:nl Hoeveel er is toegewezen.
type Omvang struct {
	//schema:nl Het aantal eenheden; bij euro's een bedrag in eurocenten.
	Volume int `json:"volume" jsonschema:"minimum=1,maximum=99999999"`
	//schema:nl De eenheid van het volume.
	Eenheid Levereenheid `json:"eenheid"`
	//schema:nl Hoe vaak het volume er is. Etmalen en dagdelen zijn er niet per dag.
	Frequentie Frequentie `json:"frequentie"`
}

// Frequentie is how often a volume was allocated, as list WMO757 of iWmo has it.
//
//schema:nl Hoe vaak een volume is toegewezen, zoals codelijst WMO757 van iWmo het noemt.
type Frequentie string

// The frequencies.
const (
	PerDag   Frequentie = "per_dag"
	PerWeek  Frequentie = "per_week"
	PerMaand Frequentie = "per_maand"
	Totaal   Frequentie = "totaal"
)

var frequentiewoorden = wmo.Opsomming[Frequentie]{
	{PerDag, "elke dag (WMO757: 1)"},
	{PerWeek, "elke week (WMO757: 2)"},
	{PerMaand, "elke maand (WMO757: 4)"},
	{Totaal, "één keer, voor de hele toewijzing samen (WMO757: 6)"},
}

func (Frequentie) Woorden() []wmo.Woord { return frequentiewoorden.Woorden() }

// Maandafspraak is an agreement about a period that is not a whole month; empty is that it is not known.
//
//schema:nl Wat er is afgesproken over een periode die geen hele kalendermaand is. Ontbreekt als dat niet bekend is.
type Maandafspraak string

// What the parties may have agreed.
const (
	MaandVolledig  Maandafspraak = "volledig"
	MaandNaarDagen Maandafspraak = "naar_dagen"
)

var maandafspraakwoorden = wmo.Opsomming[Maandafspraak]{
	{MaandVolledig, "het volume van een hele maand"},
	{MaandNaarDagen, "het volume naar het aantal toegewezen dagen van de maand, op hele eenheden afgerond"},
}

func (Maandafspraak) Woorden() []wmo.Woord { return maandafspraakwoorden.Woorden() }

// Productperiode is the stretch of days that a line of a declaration is about.
//
//schema:nl De dagen waarover een regel van een declaratie gaat.
type Productperiode struct {
	//schema:nl De dagen, met een einddatum.
	Periode wmo.Periode `json:"periode"`
	//schema:nl Het geleverde volume in deze periode, in de eenheid van de omvang. Ontbreekt als daar niet naar wordt gevraagd.
	Geleverd *wmo.Getal `json:"geleverd,omitempty" jsonschema:"minimum=0,maximum=99999999,decimalen=6"`
	//schema:nl Wat over deze periode is gedeclareerd, in euro; alleen om met het budget te vergelijken. Ontbreekt als daar niet
	//schema:nl naar wordt gevraagd.
	Gedeclareerd *wmo.Bedrag `json:"gedeclareerd,omitempty" jsonschema:"minimum=0,maximum=999999.99"`
}

// Levering is what was delivered on a day.
//
//schema:nl Wat op een dag is geleverd.
type Levering struct {
	//schema:nl De dag.
	Datum wmo.Datum `json:"datum"`
	//schema:nl Het volume, in de eenheid van de omvang.
	Volume wmo.Getal `json:"volume" jsonschema:"exclusiveMinimum=0,maximum=99999999,decimalen=6"`
}

// Declaratieruimte is how much may be declared at most.
//
//schema:nl Hoeveel er hoogstens mag worden gedeclareerd.
type Declaratieruimte struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Elke productperiode, in de volgorde van de invoer.
	Perioden []Perioderuimte `json:"perioden"` // in the order of the question
	//schema:nl De hele toewijzing, met wat er in de opgegeven perioden samen is geleverd.
	Geheel Geheelruimte `json:"geheel"`
	//schema:nl Het toegewezen budget. Ontbreekt als er geen is.
	Budget *Budgetruimte `json:"budget,omitempty"`
	//schema:nl JSON Pointers naar wat ontbreekt om elk maximum te bepalen. Ontbreekt als er niets ontbreekt.
	Ontbreekt []string `json:"ontbreekt,omitempty"` // JSON Pointers of what is missing for a maximum
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er niets
	//schema:nl is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Perioderuimte is how much may be declared at most in a product period.
//
//schema:nl Hoeveel er in een productperiode hoogstens mag worden gedeclareerd.
type Perioderuimte struct {
	// Periode is the part of the product period that lies in the allocation.
	//
	//schema:nl Het deel van de productperiode dat in de toewijzing ligt.
	Periode wmo.Periode `json:"periode"`
	// Weken are the ISO weeks that the period touches; of an inspanning per week only.
	//
	//schema:nl De weken volgens ISO 8601 die de periode raakt, zoals 2026-W01. Staat er alleen bij inspanningsgericht per week.
	Weken []string `json:"weken,omitempty"`
	// Zondagen is the number of Sundays; of an output per week only.
	//
	//schema:nl Het aantal zondagen van de periode. Staat er alleen bij outputgericht per week.
	Zondagen *int `json:"zondagen,omitempty"`
	// ExtraWeek: the last week of the allocation, which has no Sunday in it, counts here.
	//
	//schema:nl Waar als de laatste week van de toewijzing, die niet op een zondag eindigt, hier meetelt. Ontbreekt als dat niet
	//schema:nl zo is.
	ExtraWeek bool `json:"extraWeek,omitempty"`
	// Hoogstens is the maximum in the unit of the allocation; absent when there is none for a single
	// period, or when it is not known.
	//
	//schema:nl Het maximum, in de eenheid van de omvang. Ontbreekt als er voor een enkele periode geen maximum is (zoals bij een
	//schema:nl totaal of een budget) en als het niet te bepalen is.
	Hoogstens *int `json:"hoogstens,omitempty"`
	//schema:nl Wat er in de periode is geleverd, in de eenheid van de omvang. Ontbreekt als dat niet is opgegeven.
	Geleverd *wmo.Getal `json:"geleverd,omitempty"`
	//schema:nl Of het geleverde ten hoogste het maximum is. Onbepaald als een van beide ontbreekt, tenzij het met en zonder hulp bij
	//schema:nl het huishouden hetzelfde is.
	Past wmo.Uitkomst `json:"past"`
}

// Geheelruimte is how much may be declared at most of the whole allocation.
//
//schema:nl Hoeveel er van de hele toewijzing hoogstens mag worden gedeclareerd.
type Geheelruimte struct {
	//schema:nl Het maximum over de hele toewijzing, in de eenheid van de omvang. Ontbreekt zonder omvang, zonder einddatum (behalve
	//schema:nl bij een totaal) en als het niet te bepalen is.
	Hoogstens *int `json:"hoogstens,omitempty"`
	//schema:nl Wat er in de opgegeven perioden samen is geleverd. Ontbreekt als van geen periode het geleverde is opgegeven.
	Geleverd *wmo.Getal `json:"geleverd,omitempty"`
	// Past is nee as soon as what is known is too much, and ja when it is known of every period.
	//
	//schema:nl Of het geleverde van de opgegeven perioden samen ten hoogste het maximum is. Nee zodra wat bekend is te veel is, en
	//schema:nl onbepaald als het van een periode niet bekend is of het maximum ontbreekt.
	Past wmo.Uitkomst `json:"past"`
}

// Budgetruimte is what is left of a budget.
//
//schema:nl Wat er van een budget over is.
type Budgetruimte struct {
	//schema:nl Het toegewezen budget, in euro.
	Budget wmo.Bedrag `json:"budget"`
	//schema:nl Wat over de opgegeven perioden samen is gedeclareerd, in euro.
	Gedeclareerd wmo.Bedrag `json:"gedeclareerd"`
	//schema:nl Het budget min wat is gedeclareerd, in euro; onder nul is er te veel gedeclareerd.
	Rest wmo.Bedrag `json:"rest"`
	//schema:nl Of er hoogstens het budget is gedeclareerd. Nee zodra wat bekend is te veel is, en onbepaald als het van een periode
	//schema:nl niet bekend is.
	Past wmo.Uitkomst `json:"past"`
}
