package verblijfsbijdrage

import (
	"github.com/bwo-sdk/wmo"
)

// Verblijfsbijdragevraag asks what is owed for beschermd wonen in the month of a day, or for part of it,
// by who owes the high or the low contribution.
//
//schema:nl Vraagt wat iemand voor beschermd wonen verschuldigd is over de maand waarin de dag van het peil valt, of over
//schema:nl een deel ervan. Welke bijdrage het is, is een gegeven.
type Verblijfsbijdragevraag struct {
	//schema:nl Welke bijdrage verschuldigd is.
	Soort Verblijfsbijdragesoort `json:"soort"`
	//schema:nl De cliënt.
	Client Bijdragebetaler `json:"client"`
	//schema:nl De echtgenoot of wie daarmee gelijkstaat: het inkomen van beiden telt. Ontbreekt bij een ongehuwde.
	Echtgenoot *Bijdragebetaler `json:"echtgenoot,omitempty"`
	// Tezamen is the fact that the spouses owe the contribution together (3.19 lid 3).
	//
	//schema:nl Of de echtgenoten de bijdrage samen verschuldigd zijn, zodat elk een deel betaalt. Ontbreekt bij een
	//schema:nl ongehuwde, of als het niet bekend is; dan blijven de delen open.
	Tezamen wmo.Uitkomst `json:"tezamen,omitzero"`
	//schema:nl Of de gegevens over inkomen en vermogen er zijn.
	Gegevens Inkomensgegevens `json:"gegevens"`
	//schema:nl De bijdrage over december van het vorige jaar, in euro per maand. Alleen als het inkomen bij de jaarlijkse
	//schema:nl herberekening nog moet worden vastgesteld.
	LaatsteBijdrage *wmo.Bedrag `json:"laatsteBijdrage,omitempty" jsonschema:"minimum=0,maximum=99999.99"`
	//schema:nl Of er op 1 januari van het peiljaar (twee jaar eerder) aanspraak was op zorgtoeslag. Ontbreekt als het niet
	//schema:nl bekend is. Telt alleen bij de hoge bijdrage.
	Zorgtoeslag wmo.Uitkomst `json:"zorgtoeslag,omitzero"`
	//schema:nl Over hoeveel dagen van de maand de bijdrage verschuldigd is. Ontbreekt als het de hele maand is. Afwezigheid
	//schema:nl telt niet: zij verandert de bijdrage niet.
	Dagen *int `json:"dagen,omitempty" jsonschema:"minimum=1,maximum=31"`
	//schema:nl De aanvraag om uit te gaan van het lopende jaar in plaats van het peiljaar. Ontbreekt als die niet is gedaan.
	LopendJaar *Lopendjaarverzoek `json:"lopendJaar,omitempty"`
	//schema:nl Gegevens om te bepalen of de lage bijdrage niet verschuldigd is. Ontbreekt als dat niet wordt getoetst; tot en
	//schema:nl met 2020 was er een aanvraag voor nodig.
	Nihil *Nihilfeiten `json:"nihil,omitempty"`
	//schema:nl Eigen bedragen in plaats van die van het Uitvoeringsbesluit. Ontbreekt als wat gepubliceerd is volstaat.
	Bedragen *Eigenbedragen `json:"bedragen,omitempty"`
	//schema:nl Eigen bedragen in plaats van die van de Uitvoeringsregeling over het peiljaar. Ontbreekt als wat gepubliceerd
	//schema:nl is volstaat.
	Aftrek *Eigenaftrek `json:"aftrek,omitempty"`
	//schema:nl Eigen bedragen in plaats van die van de Uitvoeringsregeling over het lopende jaar. Ontbreekt als wat
	//schema:nl gepubliceerd is volstaat.
	AftrekLopend *Eigenaftrek `json:"aftrekLopend,omitempty"`
	//schema:nl Eigen normen in plaats van die van de Participatiewet. Ontbreekt als wat gepubliceerd is volstaat.
	Norm *Eigennorm `json:"norm,omitempty"`
}

// Bijdragebetaler is somebody whose income counts.
//
//schema:nl Iemand van wie het inkomen telt.
type Bijdragebetaler struct {
	//schema:nl Of diegene de pensioengerechtigde leeftijd heeft; bij de jaarlijkse herberekening: op 31 januari. Ontbreekt als
	//schema:nl het niet bekend is.
	Pensioengerechtigd wmo.Uitkomst `json:"pensioengerechtigd,omitzero"`
	//schema:nl De cijfers over het peiljaar: het tweede kalenderjaar voor dat van de bijdrage. Ontbreekt als er geen zijn.
	Peiljaar *Jaarcijfers `json:"peiljaar,omitempty"`
	//schema:nl De verwachte cijfers over het jaar van de bijdrage. Ontbreekt zonder aanvraag om daarvan uit te gaan.
	Lopend *Jaarcijfers `json:"lopend,omitempty"`
	//schema:nl De netto-opbrengst in het vorige kalenderjaar van arbeid, van loon bij ziekte of van de Ziektewet, in euro; 0:
	//schema:nl geen. Ontbreekt als zij niet bekend is. Telt alleen bij de hoge bijdrage.
	Arbeid *wmo.Bedrag `json:"arbeid,omitempty" jsonschema:"minimum=0,maximum=999999999.99"`
	//schema:nl De uitkering voor vervolgings- of burger-oorlogsslachtoffers die op aanvraag van het inkomen afgaat, in euro
	//schema:nl per jaar. Ontbreekt als daar niet om is gevraagd. Telt alleen bij de hoge bijdrage.
	Oorlogsuitkering *wmo.Bedrag `json:"oorlogsuitkering,omitempty" jsonschema:"minimum=0,maximum=999999999.99"`
}

// Jaarcijfers are the income and assets of one person in one year.
//
//schema:nl Inkomen en vermogen van een persoon in een jaar, in euro.
type Jaarcijfers struct {
	//schema:nl Het inkomen; het kan negatief zijn. Ontbreekt als het niet bekend is.
	Inkomen *wmo.Bedrag `json:"inkomen,omitempty" jsonschema:"minimum=-999999999.99,maximum=999999999.99"`
	//schema:nl De verschuldigde of ingehouden belasting en premies volksverzekeringen. Ontbreekt als zij niet bekend zijn.
	//schema:nl Telt alleen bij de hoge bijdrage.
	Belasting *wmo.Bedrag `json:"belasting,omitempty" jsonschema:"minimum=0,maximum=999999999.99"`
	//schema:nl Het bijdrage-inkomen voor de Zorgverzekeringswet. Ontbreekt als het niet bekend is. Telt alleen bij de hoge
	//schema:nl bijdrage, voor wie de pensioengerechtigde leeftijd niet heeft.
	BijdrageInkomen *wmo.Bedrag `json:"bijdrageInkomen,omitempty" jsonschema:"minimum=0,maximum=999999999.99"`
	//schema:nl Het vermogen boven de drempel van de belasting, na aftrek van eenmalige uitkeringen die niet meetellen en voor
	//schema:nl de vrijstelling per persoon; 0: geen. Ontbreekt als het niet bekend is.
	Vermogen *wmo.Bedrag `json:"vermogen,omitempty" jsonschema:"minimum=0,maximum=999999999.99"`
	// GrondslagSparen is the basis for savings tax, by which the compensation of 2024 and 2025 is reckoned.
	//
	//schema:nl De grondslag sparen en beleggen na aftrek van wat niet meetelt. Ontbreekt als zij even groot is als het
	//schema:nl vermogen dat meetelt. Telt alleen voor de compensatie van 2024 en 2025.
	GrondslagSparen *wmo.Bedrag `json:"grondslagSparen,omitempty" jsonschema:"minimum=0,maximum=999999999.99"`
}

// Lopendjaarverzoek is the request to use the current year.
//
//schema:nl De aanvraag om uit te gaan van het lopende jaar.
type Lopendjaarverzoek struct {
	//schema:nl Wanneer het is aangevraagd. Ontbreekt als dat niet bekend is.
	Aangevraagd wmo.Datum `json:"aangevraagd,omitzero"`
	//schema:nl Wanneer de bijdrage over het peiljaar werd vastgesteld. Ontbreekt als dat niet bekend is.
	Vastgesteld wmo.Datum `json:"vastgesteld,omitzero"`
	//schema:nl Of de cliënt algemene bijstand ontvangt; telt bij de lage bijdrage. Ontbreekt als het niet bekend is.
	Bijstand wmo.Uitkomst `json:"bijstand,omitzero"`
	//schema:nl Of er in het lopende jaar aanspraak is op zorgtoeslag; telt bij de hoge bijdrage. Ontbreekt als het niet bekend
	//schema:nl is.
	Zorgtoeslag wmo.Uitkomst `json:"zorgtoeslag,omitzero"`
}

// Nihilfeiten are the facts by which the low contribution is not owed.
//
//schema:nl Waaruit blijkt dat de lage bijdrage niet verschuldigd is.
type Nihilfeiten struct {
	//schema:nl Het inkomen per maand van de ongehuwde, of van de echtgenoten samen, in euro. Ontbreekt als het niet bekend is.
	Maandinkomen *wmo.Bedrag `json:"maandinkomen,omitempty" jsonschema:"minimum=0,maximum=999999999.99"`
	//schema:nl Of de cliënt bijstand ontvangt naar de norm voor wie in een inrichting verblijft; telt tot en met 2020.
	//schema:nl Ontbreekt als het niet bekend is.
	Inrichtingsnorm wmo.Uitkomst `json:"inrichtingsnorm,omitzero"`
	//schema:nl Of de cliënt geen bijstand krijgt omdat artikel 13, lid 2, onder a, van de Participatiewet dat uitsluit.
	//schema:nl Ontbreekt als het niet bekend is.
	Uitgesloten wmo.Uitkomst `json:"uitgesloten,omitzero"`
}

// Inkomensgegevens says whether income and assets are known to who sets the contribution.
//
//schema:nl Of de gegevens over inkomen en vermogen er zijn.
type Inkomensgegevens string

// Whether income and assets are known.
const (
	GegevensBeschikbaar     Inkomensgegevens = "beschikbaar"
	GegevensNietBeschikbaar Inkomensgegevens = "niet_beschikbaar"
	GegevensVolgen          Inkomensgegevens = "nog_vast_te_stellen"
)

var gegevenswoorden = wmo.Opsomming[Inkomensgegevens]{
	{GegevensBeschikbaar, "zij zijn er"},
	{GegevensNietBeschikbaar, "zij zijn er niet, en de bijdrage wordt voor het eerst vastgesteld"},
	{GegevensVolgen, "bij de jaarlijkse herberekening moet het inkomen nog worden vastgesteld"},
}

func (Inkomensgegevens) Woorden() []wmo.Woord { return gegevenswoorden.Woorden() }

// Bijdragegrondslag is what a contribution was reckoned from.
//
//schema:nl Waarnaar een bijdrage is berekend.
type Bijdragegrondslag string

// What a contribution was reckoned from.
const (
	GrondslagGeen         Bijdragegrondslag = "geen"
	GrondslagNihil        Bijdragegrondslag = "nihil"
	GrondslagPeiljaar     Bijdragegrondslag = "peiljaar"
	GrondslagLopendJaar   Bijdragegrondslag = "lopend_jaar"
	GrondslagOnbekend     Bijdragegrondslag = "inkomen_onbekend"
	GrondslagLaatste      Bijdragegrondslag = "laatste_maand"
	GrondslagMaaktNietUit Bijdragegrondslag = "maakt_niet_uit"
)

var grondslagwoorden = wmo.Opsomming[Bijdragegrondslag]{
	{GrondslagGeen, "er is geen bijdrage verschuldigd"},
	{GrondslagNihil, "de lage bijdrage is niet verschuldigd, omdat het inkomen te laag is"},
	{GrondslagPeiljaar, "het inkomen van twee jaar eerder"},
	{GrondslagLopendJaar, "het verwachte inkomen van het lopende jaar, voorlopig"},
	{GrondslagOnbekend, "het inkomen is niet bekend"},
	{GrondslagLaatste, "de bijdrage over december van het vorige jaar loopt door"},
	{GrondslagMaaktNietUit, "peiljaar of lopend jaar: de bijdrage is gelijk"},
}

func (Bijdragegrondslag) Woorden() []wmo.Woord { return grondslagwoorden.Woorden() }

// Verblijfsbijdrage is the answer to a [Verblijfsbijdragevraag].
//
//schema:nl Wat verschuldigd is voor beschermd wonen.
type Verblijfsbijdrage struct {
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Welke bijdrage, uit de invoer.
	Soort Verblijfsbijdragesoort `json:"soort"`
	// StaatVast is onbepaald when a fact or an amount is missing; it is never nee.
	//
	//schema:nl Ja als de bijdrage vaststaat, en onbepaald als daarvoor iets ontbreekt.
	StaatVast wmo.Uitkomst `json:"staatVast"`
	//schema:nl Waarnaar de bijdrage is berekend. Ontbreekt als zij niet vaststaat.
	Grondslag Bijdragegrondslag `json:"grondslag,omitempty"`
	//schema:nl De bijdrage per maand, in euro; van echtgenoten samen als het inkomen van beiden telt. Ontbreekt als zij niet
	//schema:nl vaststaat.
	Maand *wmo.Bedrag `json:"maand,omitempty"`
	//schema:nl De dagen waarover, uit de invoer. Ontbreekt als het de hele maand is.
	Dagen int `json:"dagen,omitempty"`
	//schema:nl De bijdrage over die dagen, in euro; over de hele maand gelijk aan maand. Ontbreekt als zij niet vaststaat.
	Bedrag *wmo.Bedrag `json:"bedrag,omitempty"`
	//schema:nl Het deel van de cliënt, in euro. Ontbreekt als de echtgenoten de bijdrage niet samen verschuldigd zijn, of als
	//schema:nl het niet vaststaat.
	Client *wmo.Bedrag `json:"client,omitempty"`
	//schema:nl Het deel van de echtgenoot, in euro. Ontbreekt wanneer dat van de cliënt ontbreekt.
	Echtgenoot *wmo.Bedrag `json:"echtgenoot,omitempty"`
	//schema:nl De bijdrage per maand naar het peiljaar. Ontbreekt als zij niet is berekend.
	NaarPeiljaar *wmo.Bedrag `json:"naarPeiljaar,omitempty"`
	//schema:nl De bijdrage per maand naar het lopende jaar. Ontbreekt als zij niet is berekend.
	NaarLopendJaar *wmo.Bedrag `json:"naarLopendJaar,omitempty"`
	//schema:nl Het inkomen per maand tot waar de lage bijdrage niet verschuldigd is, in euro. Ontbreekt als dat niet is
	//schema:nl getoetst of niet bekend is.
	Nihilgrens *wmo.Bedrag `json:"nihilgrens,omitempty"`
	//schema:nl Of de lage bijdrage niet verschuldigd is, met de regels waarop dat rust. Ontbreekt als dat niet is getoetst.
	Nihil *wmo.Motivering[struct{}] `json:"nihil,omitempty"`
	//schema:nl Of er reden is om van het lopende jaar uit te gaan, met de regels waarop dat rust. Ontbreekt zonder aanvraag.
	LopendJaar *wmo.Motivering[struct{}] `json:"lopendJaar,omitempty"`
	//schema:nl Of daar op tijd om is gevraagd. Ontbreekt zonder aanvraag.
	OpTijd *wmo.Motivering[struct{}] `json:"opTijd,omitempty"`
	// Ontbreekt are the places in the question to fill.
	//
	//schema:nl De plekken in de vraag die moeten worden ingevuld om de bijdrage vast te stellen, of de delen van de
	//schema:nl echtgenoten. Een lege lijst als er niets ontbreekt.
	Ontbreekt []string `json:"ontbreekt"`
	//schema:nl De berekening, stap voor stap.
	Berekening wmo.Berekening `json:"berekening"`
	//schema:nl Wat is aangenomen. Een lege lijst als er niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}
