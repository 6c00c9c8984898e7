package finance

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

// Woorden lists the streams with their meaning in Dutch.
func (Rijksstroom) Woorden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: string(IUBeschermdWonen), Uitleg: "integratie-uitkering beschermd wonen, aan centrumgemeenten"},
		{Woord: string(DUMaatschappelijkeOpvang), Uitleg: "decentralisatie-uitkering maatschappelijke opvang, met verslavingsbeleid en OGGZ, aan centrumgemeenten"},
		{Woord: string(DUVrouwenopvang), Uitleg: "decentralisatie-uitkering vrouwenopvang, aan centrumgemeenten"},
		{Woord: string(MiddelenDakloosheid), Uitleg: "brede aanpak dak- en thuisloosheid en Nationaal Actieplan Dakloosheid"},
		{Woord: string(MacrobudgetWmo), Uitleg: "het macrobudget Wmo, alle geldstromen samen"},
		{Woord: string(IUSociaalDomein), Uitleg: "integratie-uitkering sociaal domein: Wmo, Jeugd en Participatie samen"},
	}
}
