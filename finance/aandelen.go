package finance

import "github.com/bwo-sdk/wmo"

const percentDecimalen = 4 // of a share or a change in percent

// percentage is 100 · deel / geheel; geheel is not zero.
func percentage(deel, geheel wmo.Getal) wmo.Getal {
	p, _ := deel.Maal(wmo.GetalOf(100)).Deel(geheel, percentDecimalen)
	return p
}
