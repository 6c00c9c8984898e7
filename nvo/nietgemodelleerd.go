package nvo

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find.
func NietGemodelleerd() []wmo.Voorbehoud {
	return slices.Concat(nietGemodelleerdNorm)
}

var nietGemodelleerdNorm = []wmo.Voorbehoud{
	{Code: "NVO-N-AFSPRAKEN-4-8", Tekst: "de tekst en de volgorde van de afspraken 4 tot en met 8 van de norm: die zijn niet gelezen"},
}
