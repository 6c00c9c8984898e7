package bw

import "github.com/bwo-sdk/wmo"

// sinds2015 is since the Wmo 2015 came into force.
var sinds2015 = periode("2015-01-01", "")

// periode is a stretch of days in a table of this package; without an end it is open.
func periode(begin, eind string) wmo.Periode {
	p := wmo.Vanaf(wmo.MustDatum(begin))
	if eind != "" {
		p.Einddatum = wmo.MustDatum(eind)
	}
	return p
}
