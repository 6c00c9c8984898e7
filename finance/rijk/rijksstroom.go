package rijk

import "github.com/bwo-sdk/wmo"

// Rijksstroom is one stream of money from the state to municipalities.
type Rijksstroom string

// The streams.
const (
	IUBeschermdWonen         Rijksstroom = "beschermd_wonen"
	DUMaatschappelijkeOpvang Rijksstroom = "maatschappelijke_opvang"
	DUVrouwenopvang          Rijksstroom = "vrouwenopvang"
	MiddelenDakloosheid      Rijksstroom = "dakloosheid"
	MacrobudgetWmo           Rijksstroom = "macrobudget_wmo"
	IUSociaalDomein          Rijksstroom = "sociaal_domein"
)

var rijksstroomwoorden = wmo.Opsomming[Rijksstroom]{
	{IUBeschermdWonen, "integratie-uitkering beschermd wonen, aan centrumgemeenten"},
	{DUMaatschappelijkeOpvang, "decentralisatie-uitkering maatschappelijke opvang, met verslavingsbeleid en OGGZ, aan centrumgemeenten"},
	{DUVrouwenopvang, "decentralisatie-uitkering vrouwenopvang, aan centrumgemeenten"},
	{MiddelenDakloosheid, "brede aanpak dak- en thuisloosheid en Nationaal Actieplan Dakloosheid"},
	{MacrobudgetWmo, "het macrobudget Wmo, alle geldstromen samen"},
	{IUSociaalDomein, "integratie-uitkering sociaal domein: Wmo, Jeugd en Participatie samen"},
}

func (Rijksstroom) Woorden() []wmo.Woord { return rijksstroomwoorden.Woorden() }
