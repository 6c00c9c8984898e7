package capacity

import "github.com/bwo-sdk/wmo"

var (
	wachtvolgorde = wmo.Bron{Regeling: "wachten op volgorde, met plaatsen die gelijkmatig vrijkomen", Zekerheid: wmo.Aanname}
	gelijkmatig   = wmo.Bron{Regeling: "gelijkmatige spreiding over de dagen van een periode", Zekerheid: wmo.Aanname}
	overdracht    = wmo.Bron{
		Regeling: "naar het voorbeeld van de taakstelling huisvesting vergunninghouders", Zekerheid: wmo.Aanname,
		Adres: "https://flexwonen.nl/realisatiecijfers-taakstelling-huisvesting-vergunninghouders-augustus-2017/",
	}
)

// Reference values of intervals of a share. The formulas here give these values to ten decimals; the
// literature itself was not read.
var aandelen = wmo.Bron{
	Regeling: "intervallen van een aandeel, nagerekend op de referentiewaarden van statsmodels (results_proportion)", Zekerheid: wmo.Afgeleid,
	Adres: "https://github.com/statsmodels/statsmodels",
}
