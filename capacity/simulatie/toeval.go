package simulatie

import (
	"math"
	"math/rand/v2"
)

// toeval is one stream of random numbers. The seeds are mixed, so that neighbouring
// replications share nothing.
type toeval struct{ bron *rand.PCG }

// stroom numbers the streams of a replication: what one of them draws does not shift another.
type stroom uint64

const (
	stroomLoop     stroom = iota + 1 // arrivals, stays, destinations
	stroomSchokken                   // the housing market
)

func (t toeval) zaai(zaad int64, replicatie int, s stroom) {
	t.bron.Seed(meng(uint64(zaad)), meng(uint64(replicatie)<<8|uint64(s)))
}

// meng is the finaliser of SplitMix64 (G. Steele, D. Lea, C. Flood, 2014).
func meng(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// deel is uniform between 0 and 1, and never one of both: the middle of one of 2⁵² cells.
func (t toeval) deel() float64 {
	const cel = 1.0 / (1 << 52)
	return float64((float64(t.bron.Uint64()>>12) + 0.5) * cel)
}

// exponentieel has mean one. It is the ziggurat of G. Marsaglia and W. Tsang (2000): the area
// under e⁻ˣ is cut in layers of one size, and nearly every draw falls where its layer lies wholly
// under the curve. Unlike theirs it keeps all digits of the draw.
func (t toeval) exponentieel() float64 {
	for {
		u := t.bron.Uint64()
		i, j := u&(lagen-1), u>>(bits64-bitsBreuk)
		x := float64(float64(j) * ziggurat.schaal[i])
		switch {
		case j < ziggurat.onder[i]:
			return x
		case i == 0: // beyond the last layer the rest is exponential again
			return ziggurat.x[1] - ln(t.deel())
		default:
			y, hoger := ziggurat.y[i], ziggurat.y[i+1]
			if y+float64(t.deel()*(hoger-y)) < exp(-x) {
				return x
			}
		}
	}
}

const (
	lagen     = 256
	bits64    = 64
	bitsBreuk = 52
)

// ziggurat has the layers: layer i runs from 0 to x[i], and up from y[i] = e^−x[i]. The first
// stands for the tail as well.
var ziggurat = maakZiggurat()

type lagentabel struct {
	x, y   [lagen + 1]float64
	schaal [lagen]float64 // of 52 random bits to a number below x[i]
	onder  [lagen]uint64  // fewer than this, and the number is under the curve for sure
}

func maakZiggurat() *lagentabel {
	const (
		rand256  = 7.69711747013104972      // where the tail begins, for 256 layers
		grootte  = 0.0039496598225815571993 // of each layer
		eenheden = 1 << bitsBreuk
	)
	var z lagentabel
	z.x[0], z.x[1] = grootte/exp(-rand256), rand256
	z.y[0], z.y[1] = 0, exp(-rand256)
	for i := 2; i < lagen; i++ {
		z.x[i] = -ln(grootte/z.x[i-1] + z.y[i-1])
		z.y[i] = exp(-z.x[i])
	}
	z.x[lagen], z.y[lagen] = 0, 1
	for i := range z.schaal {
		z.schaal[i] = z.x[i] / eenheden
		z.onder[i] = uint64(float64(z.x[i+1] / z.x[i] * eenheden))
	}
	return &z
}

// normaal is standard normal, by the polar method of G. Marsaglia. The second number of a pair
// is let go: nothing is kept between draws.
func (t toeval) normaal() float64 {
	for {
		u, v := float64(2*t.deel())-1, float64(2*t.deel())-1
		if s := float64(u*u) + float64(v*v); s < 1 && s > 0 {
			return float64(u * math.Sqrt(float64(-2*ln(s))/s))
		}
	}
}
