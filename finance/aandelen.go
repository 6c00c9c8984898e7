package finance

import "github.com/bwo-sdk/wmo"

const percentDecimalen = 4 // of a share or a change in percent

// alsGetal is an amount in cents as a number to weigh with. It is in whole cents and
// fits: whoever calls this has checked that.
func alsGetal(b wmo.Bedrag) wmo.Getal {
	c, _ := b.Centen()
	return wmo.GetalOf(c)
}

// percentage is 100 · deel / geheel; geheel is not zero.
func percentage(deel, geheel wmo.Getal) wmo.Getal {
	p, _ := deel.Maal(wmo.GetalOf(100)).Deel(geheel, percentDecimalen)
	return p
}
