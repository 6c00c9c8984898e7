package tarief

import "github.com/bwo-sdk/wmo"

// Tariefindexeringsvraag asks what tariffs become in a year.
//
//schema:nl Vraagt wat tarieven in een jaar worden: de raming van dat jaar, met een correctie voor wat het jaar ervoor anders
//schema:nl uitkwam dan geraamd.
type Tariefindexeringsvraag struct {
	//schema:nl Naam van de indexering; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Toelichting tells where the figures come from.
	//
	//schema:nl Vrije tekst over waar de cijfers vandaan komen. Er wordt niet mee gerekend.
	Toelichting string `json:"toelichting,omitempty" jsonschema:"maxLength=2000"`
	//schema:nl Het jaar waarvoor wordt geïndexeerd.
	Jaar int `json:"jaar" jsonschema:"minimum=2015,maximum=2200"`
	// EersteJaar: the year follows a new procurement, so that there is nothing to correct.
	//
	//schema:nl Of het jaar het eerste is na een nieuwe inkoop: dan telt alleen de raming. Ontbreekt als dat niet bekend is.
	EersteJaar wmo.Uitkomst `json:"eersteJaar,omitzero"`
	// EigenCijfers take the place of what was published.
	//
	//schema:nl Eigen cijfers, met hun bron. Zij gaan voor gepubliceerde cijfers. Ontbreekt: de cijfers die de VNG over het jaar
	//schema:nl publiceerde, als die bekend zijn.
	EigenCijfers *Indexcijfers `json:"eigenCijfers,omitempty"`
	// Wijze is how the correction is calculated.
	//
	//schema:nl Hoe de correctie wordt berekend. Ontbreekt: zoals de VNG dat over het jaar deed. Bij eigenCijfers verplicht.
	Wijze Indexwijze `json:"wijze,omitempty"`
	//schema:nl Waar het percentage wordt afgerond. Ontbreekt: zoals de VNG dat over het jaar deed. Bij eigenCijfers verplicht.
	Afronding Indexafronding `json:"afronding,omitempty"`
	// Gewichten absent: ninety and ten percent, the advice of the VNG.
	//
	//schema:nl De gewichten van loon en prijs. Ontbreekt: 0.9 en 0.1, het advies van de VNG; in de wet staan zij niet.
	Gewichten *Indexgewichten `json:"gewichten,omitempty"`
	//schema:nl Op hoeveel decimalen het percentage wordt afgerond; de VNG geeft er twee.
	Procentdecimalen int `json:"procentdecimalen" jsonschema:"minimum=0,maximum=6"`
	//schema:nl Op hoeveel decimalen een tarief wordt afgerond, rekenkundig; 2 is hele centen.
	Tariefdecimalen int `json:"tariefdecimalen" jsonschema:"minimum=0,maximum=5"`
	//schema:nl De tarieven die worden geïndexeerd. Een lege lijst als alleen het percentage wordt gevraagd.
	Tarieven []IndexeerbaarTarief `json:"tarieven" jsonschema:"maxItems=500"`
}

// IndexeerbaarTarief is a tariff before it is indexed.
//
//schema:nl Een tarief voor de indexering.
type IndexeerbaarTarief struct {
	//schema:nl Naam van het tarief, zoals "begeleiding per uur".
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Het tarief in euro.
	Tarief wmo.Tarief `json:"tarief" jsonschema:"minimum=0,maximum=999999999.99999"`
}

// Indexgewichten are the weights of wages and prices; together they are 1.
//
//schema:nl De gewichten van loon en prijs; samen 1.
type Indexgewichten struct {
	//schema:nl Het gewicht van loon (OVA).
	Personeel wmo.Getal `json:"personeel" jsonschema:"minimum=0,maximum=1,decimalen=10"`
	//schema:nl Het gewicht van prijzen (PPC).
	Materieel wmo.Getal `json:"materieel" jsonschema:"minimum=0,maximum=1,decimalen=10"`
}

// Indexcijfers are figures of the caller's own.
//
//schema:nl Indexcijfers van de vraagsteller, met hun bron.
type Indexcijfers struct {
	//schema:nl Waar de cijfers vandaan komen.
	Bron string `json:"bron" jsonschema:"minLength=1,maxLength=500"`
	//schema:nl De cijfers van loon, zoals de OVA.
	Personeel Kostenreeks `json:"personeel"`
	//schema:nl De cijfers van prijzen, zoals de PPC.
	Materieel Kostenreeks `json:"materieel"`
}

// Kostenreeks is the figures of one kind of costs in percent.
//
//schema:nl De cijfers van één soort kosten, in procenten: 4.18 is 4,18 %.
type Kostenreeks struct {
	//schema:nl De raming van het jaar.
	Raming wmo.Getal `json:"raming" jsonschema:"minimum=-50,maximum=200,decimalen=10"`
	// EerdereRaming and Definitief are only needed for the correction.
	//
	//schema:nl De raming van het jaar ervoor, waarmee toen is geïndexeerd. Ontbreekt als die niet bekend is, of niet nodig.
	EerdereRaming *wmo.Getal `json:"eerdereRaming,omitempty" jsonschema:"minimum=-50,maximum=200,decimalen=10"`
	//schema:nl Het definitieve cijfer van het jaar ervoor. Ontbreekt als dat niet bekend is, of niet nodig.
	Definitief *wmo.Getal `json:"definitief,omitempty" jsonschema:"minimum=-50,maximum=200,decimalen=10"`
}

// Indexwijze is how the correction is calculated.
//
//schema:nl Hoe de correctie over het jaar ervoor wordt berekend.
type Indexwijze string

// The two ways.
const (
	Puntverschil     Indexwijze = "puntverschil"
	RelatiefVerschil Indexwijze = "relatief_verschil"
)

var indexwijzewoorden = wmo.Opsomming[Indexwijze]{
	{Puntverschil, "definitief min raming, in procentpunten"},
	{RelatiefVerschil, "(100 + definitief) / (100 + raming) − 1, zoals in een eerdere tekst van de VNG"},
}

func (Indexwijze) Woorden() []wmo.Woord { return indexwijzewoorden.Woorden() }

// Indexafronding is where the percentage is rounded.
//
//schema:nl Waar het percentage wordt afgerond.
type Indexafronding string

// The two places.
const (
	AfrondenAanHetEind Indexafronding = "aan_het_eind"
	AfrondenPerDeel    Indexafronding = "per_deel"
)

var indexafrondingwoorden = wmo.Opsomming[Indexafronding]{
	{AfrondenAanHetEind, "één keer, het hele percentage"},
	{AfrondenPerDeel, "de gewogen raming en de gewogen correctie elk, en dan opgeteld"},
}

func (Indexafronding) Woorden() []wmo.Woord { return indexafrondingwoorden.Woorden() }

// Tariefindexering is the percentage and the tariffs.
//
//schema:nl Het percentage, hoe het tot stand komt, en de tarieven.
type Tariefindexering struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Het jaar, uit de invoer.
	Jaar int `json:"jaar"`
	//schema:nl Of het percentage bekend is: ja, of onbepaald zolang er iets ontbreekt.
	Uitkomst wmo.Uitkomst `json:"uitkomst"`
	// Ontbreekt are the JSON Pointers of the facts that keep the answer open.
	//
	//schema:nl JSON Pointers van wat nog nodig is. Ontbreekt als het percentage bekend is.
	Ontbreekt []string `json:"ontbreekt,omitempty"`
	//schema:nl De wijze waarop is gerekend. Ontbreekt als het percentage niet bekend is of er geen correctie is.
	Wijze Indexwijze `json:"wijze,omitempty"`
	//schema:nl Waar is afgerond. Ontbreekt als het percentage niet bekend is.
	Afronding Indexafronding `json:"afronding,omitempty"`
	// Raming and Correctie are the parts of Percentage, to four decimals when only the
	// percentage is rounded.
	//
	//schema:nl De gewogen raming in procenten; op vier decimalen als pas aan het eind wordt afgerond. Ontbreekt als het percentage
	//schema:nl niet bekend is.
	Raming *wmo.Getal `json:"raming,omitempty"`
	//schema:nl De gewogen correctie in procenten; op vier decimalen als pas aan het eind wordt afgerond. Ontbreekt als het percentage
	//schema:nl niet bekend is of er geen correctie is.
	Correctie *wmo.Getal `json:"correctie,omitempty"`
	//schema:nl De index in procenten. Ontbreekt als hij niet bekend is.
	Percentage *wmo.Getal `json:"percentage,omitempty"`
	// Gepubliceerd is what the VNG published about the year, as far as known on peil.Bekend.
	//
	//schema:nl Wat de VNG als percentage van het jaar publiceerde. Ontbreekt als dat niet bekend is.
	Gepubliceerd *wmo.Getal `json:"gepubliceerd,omitempty"`
	//schema:nl Of het percentage gelijk is aan het gepubliceerde; onbepaald als een van beide niet bekend is.
	AlsGepubliceerd wmo.Uitkomst `json:"alsGepubliceerd"`
	//schema:nl De index min wat is gepubliceerd, in procentpunten. Ontbreekt als een van beide niet bekend is.
	Verschil *wmo.Getal `json:"verschil,omitempty"`
	//schema:nl De tarieven na indexering, in de volgorde van de invoer. Een lege lijst als het percentage niet bekend is.
	Tarieven []GeindexeerdTarief `json:"tarieven"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er niets is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
}

// GeindexeerdTarief is a tariff after it was indexed.
//
//schema:nl Een tarief na indexering.
type GeindexeerdTarief struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl Het tarief ervoor, in euro.
	Voor wmo.Tarief `json:"voor"`
	//schema:nl Het tarief erna, in euro: afgerond op de gevraagde decimalen, en bij een index van nul zoals het was.
	Na wmo.Tarief `json:"na"`
}
