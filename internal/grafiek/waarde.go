package grafiek

import (
	"encoding/json"
	"math"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

// Waarde is a number of a chart: where it stands in the picture, and how it is written. The zero Waarde is
// a number that is not known, which is not drawn.
type Waarde struct {
	x   float64
	cel any // as table and data have it; nil is not known
}

// verst is as far from zero as anything is drawn; the table has what is farther.
const verst = 1e15

// Getal is a number that a table rounds; the data have all of it. What is no number is not known.
func Getal(x float64, decimalen int) Waarde {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return Waarde{}
	}
	return Waarde{max(-verst, min(verst, x)), getal{x, decimalen}}
}

// Heel is a whole number.
func Heel(n int) Waarde { return Getal(float64(n), 0) }

// Deel is a share, from 0 to 1, which is written as a percentage.
func Deel(x float64) Waarde {
	w := Getal(x, 0)
	if w.cel != nil {
		w.cel = deel(x)
	}
	return w
}

// Euro is an amount. A cent cannot be seen in a chart; the table has it exactly.
func Euro(b wmo.Bedrag) Waarde { return exact(b.Getal(), b) }

// Tarief is a price, which may have more decimals than an amount.
func Tarief(t wmo.Tarief) Waarde { return exact(t.Bedrag().Getal(), t) }

// Decimaal is an exact number.
func Decimaal(g wmo.Getal) Waarde { return exact(g, g) }

func exact(g wmo.Getal, cel any) Waarde {
	x, _ := g.Rat().Float64()
	return Waarde{Getal(x, 0).x, cel}
}

// Misschien is the value that p points to, or one that is not known.
func Misschien[T any](p *T, maak func(T) Waarde) Waarde {
	if p == nil {
		return Waarde{}
	}
	return maak(*p)
}

// Bekend says whether there is a number.
func (w Waarde) Bekend() bool { return w.cel != nil }

// String is the number in Dutch; empty when it is not known.
func (w Waarde) String() string {
	if w.cel == nil {
		return ""
	}
	return tabel.Taal{}.Tekst(w.cel)
}

// MarshalJSON writes the number whole; null when it is not known.
func (w Waarde) MarshalJSON() ([]byte, error) { return json.Marshal(w.cel) }

type getal struct {
	x         float64
	decimalen int
}

func (g getal) String() string               { return tabel.Getal(g.x, g.decimalen) }
func (g getal) MarshalJSON() ([]byte, error) { return json.Marshal(g.x) }

type deel float64

func (d deel) String() string { return tabel.Procent(float64(d), 1) }

// Band is how low and how high a value may be.
type Band struct {
	Onder Waarde `json:"onder"`
	Boven Waarde `json:"boven"`
}

// Bekend says whether both ends are known.
func (b Band) Bekend() bool { return b.Onder.Bekend() && b.Boven.Bekend() }

func (b Band) String() string {
	if !b.Bekend() {
		return ""
	}
	return b.Onder.String() + "–" + b.Boven.String()
}

// Reeks is a row of values under a name, such as one for each year.
type Reeks struct {
	Naam    string
	Waarden []Waarde
	Banden  []Banden // the widest first
}

// Banden are the bands of a Reeks: as many as its values.
type Banden struct {
	Naam  string
	Delen []Band
}

// Voeg adds a value.
func (r *Reeks) Voeg(w Waarde) { r.Waarden = append(r.Waarden, w) }

// op is the value at place i, if there is one.
func (r *Reeks) op(i int) Waarde {
	if i < len(r.Waarden) {
		return r.Waarden[i]
	}
	return Waarde{}
}

func (b *Banden) op(i int) Band {
	if i < len(b.Delen) {
		return b.Delen[i]
	}
	return Band{}
}

// bereik is from the lowest to the highest of all that is drawn, with zero in it.
type bereik struct{ laag, hoog float64 }

func (b *bereik) neem(ws ...Waarde) {
	for _, w := range ws {
		if w.Bekend() {
			b.laag, b.hoog = min(b.laag, w.x), max(b.hoog, w.x)
		}
	}
}

func (b *bereik) neemReeks(r *Reeks) {
	b.neem(r.Waarden...)
	for i := range r.Banden {
		for _, d := range r.Banden[i].Delen {
			if d.Bekend() {
				b.neem(d.Onder, d.Boven)
			}
		}
	}
}

// uitersten says in words which of the values is the lowest and which the highest; empty when none is known.
func uitersten(naam func(int) string, waarden []Waarde) string {
	laag, hoog, bekend := -1, -1, 0
	for i, w := range waarden {
		if !w.Bekend() {
			continue
		}
		bekend++
		if laag < 0 || w.x < waarden[laag].x {
			laag = i
		}
		if hoog < 0 || w.x > waarden[hoog].x {
			hoog = i
		}
	}
	switch {
	case laag < 0:
		return ""
	case bekend > 1 && waarden[laag].x == waarden[hoog].x:
		return "alle " + waarden[laag].String()
	case bekend == 1:
		return waarden[laag].String() + " (" + naam(laag) + ")"
	default:
		return "van " + waarden[laag].String() + " (" + naam(laag) + ") tot " + waarden[hoog].String() + " (" + naam(hoog) + ")"
	}
}
