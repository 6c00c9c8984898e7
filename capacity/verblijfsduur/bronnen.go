package verblijfsduur

import "github.com/bwo-sdk/wmo"

// survival is the source of the formulas: they give the values of the package survival of R, which
// stand in the tests; the literature itself was not read.
func survival() wmo.Bron {
	return wmo.Bron{
		Regeling: "overlevingsduuranalyse, nagerekend op R (pakket survival 3.5-3)", Zekerheid: wmo.Afgeleid,
		Adres: "https://github.com/therneau/survival",
	}
}
