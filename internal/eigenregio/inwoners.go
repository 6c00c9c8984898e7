package eigenregio

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// geteldOp is the one day of which inhabitants are known.
var geteldOp = wmo.MustDatum("2023-01-01")

// GeteldOp is the day on which inhabitants were counted.
func GeteldOp() wmo.Datum { return geteldOp }

// Inwoners is how many inhabitants a municipality of peil.Op had on the day of the count, with what to keep in mind;
// false when that is not known, as it was not there on both days.
func Inwoners(code wmo.Gemeentecode, peil wmo.Peil) (gebied.Inwoners, bool) {
	t, err := gebied.ListInhabitants(gebied.Inwonersvraag{Gemeenten: []wmo.Gemeentecode{code}, Peildatum: geteldOp}, peil)
	return t, err == nil
}
