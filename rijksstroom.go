package wmo

// Rijksstroom is one stream of money from the State to municipalities.
//
//schema:nl Een geldstroom van het Rijk naar gemeenten.
type Rijksstroom string

// The streams of beschermd wonen, opvang and the other support of the Wmo.
const (
	StroomBeschermdWonen Rijksstroom = "beschermd_wonen"
	StroomOpvang         Rijksstroom = "maatschappelijke_opvang"
	StroomVrouwenopvang  Rijksstroom = "vrouwenopvang"
	StroomDakloosheid    Rijksstroom = "dakloosheid"
	StroomMacrobudgetWmo Rijksstroom = "macrobudget_wmo"
	StroomSociaalDomein  Rijksstroom = "sociaal_domein"
	StroomAlgemeen       Rijksstroom = "algemene_uitkering"
	StroomWmo2015        Rijksstroom = "wmo_budget_2015"
)

var rijksstroomwoorden = Opsomming[Rijksstroom]{
	{StroomBeschermdWonen, "integratie-uitkering beschermd wonen, naar de centrumgemeenten"},
	{StroomOpvang, "decentralisatie-uitkering maatschappelijke opvang, met verslavingsbeleid en OGGZ, naar de centrumgemeenten"},
	{StroomVrouwenopvang, "decentralisatie-uitkering vrouwenopvang, naar de centrumgemeenten voor vrouwenopvang"},
	{StroomDakloosheid, "brede aanpak dak- en thuisloosheid en Nationaal Actieplan Dakloosheid"},
	{StroomMacrobudgetWmo, "het macrobudget Wmo, alle geldstromen samen"},
	{StroomSociaalDomein, "integratie-uitkering sociaal domein (Wmo, Jeugd en Participatie samen), naar elke gemeente"},
	{StroomAlgemeen, "algemene uitkering van het gemeentefonds, naar elke gemeente"},
	{StroomWmo2015, "in 2015: nieuw geld, de integratie-uitkering Wmo en het gemeentefonds, naar elke gemeente"},
}

func (Rijksstroom) Woorden() []Woord { return rijksstroomwoorden.Woorden() }
