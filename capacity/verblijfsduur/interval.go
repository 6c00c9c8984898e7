package verblijfsduur

import (
	"math"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// Intervalvorm is how an interval is laid around a share.
//
//schema:nl Hoe een interval om een aandeel is gelegd.
type Intervalvorm string

// The forms of an interval. The zero value is LogLog.
const (
	LogLog Intervalvorm = "log_log"
	Log    Intervalvorm = "log"
	Gewoon Intervalvorm = "gewoon"
)

var intervalvormwoorden = wmo.Opsomming[Intervalvorm]{
	{LogLog, "symmetrisch op de schaal van ln(−ln p): blijft tussen nul en één, ook bij kleine groepen"},
	{Log, "symmetrisch op de schaal van ln p, zoals R zonder keuze rekent; boven één wordt één"},
	{Gewoon, "symmetrisch om de schatting zelf; afgekapt op nul en één"},
}

func (Intervalvorm) Woorden() []wmo.Woord { return intervalvormwoorden.Woorden() }

// interval is that of a share p with standard error se.
func (v Intervalvorm) interval(p, se, niveau float64) capacity.Interval {
	z := kit.Normaalkwantiel(niveau)
	switch {
	case v == Gewoon:
		return capacity.Interval{Onder: max(p-z*se, 0), Boven: min(p+z*se, 1)}
	case p <= 0 || v != Log && p >= 1:
		return capacity.Interval{Onder: math.NaN(), Boven: math.NaN()}
	case v == Log:
		return capacity.Interval{Onder: math.Exp(math.Log(p) - z*se/p), Boven: min(math.Exp(math.Log(p)+z*se/p), 1)}
	default:
		l := math.Log(p)
		b := z * se / (p * l)
		return capacity.Interval{Onder: math.Exp(-math.Exp(math.Log(-l) - b)), Boven: math.Exp(-math.Exp(math.Log(-l) + b))}
	}
}
