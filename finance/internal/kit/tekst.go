package kit

import (
	"strings"

	"github.com/bwo-sdk/wmo"
)

// EuroTekst writes an amount without its sign as a reader of Dutch expects it:
// "€ 6.200", "€ 1.234,50".
func EuroTekst(b wmo.Bedrag) string {
	euros, centen, _ := strings.Cut(strings.TrimPrefix(b.String(), "-"), ".")
	const groep = 3
	var s strings.Builder
	s.Grow(len("€ ") + 2*len(euros))
	s.WriteString("€ ")
	for i := range len(euros) {
		if i > 0 && (len(euros)-i)%groep == 0 {
			s.WriteByte('.')
		}
		s.WriteByte(euros[i])
	}
	if centen != "00" {
		s.WriteByte(',')
		s.WriteString(centen)
	}
	return s.String()
}

// Euros is a pointer to an amount, for tables in which amounts may be missing.
func Euros(s string) *wmo.Bedrag {
	b := wmo.MustBedrag(s)
	return &b
}
