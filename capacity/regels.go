package capacity

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// register has all that this package can tell; each code is declared beside the question
// that needs it.
var register wmo.Register

// Formules is the register of formulas with their sources.
func Formules() []wmo.Formule { return register.Formules() }

// Meldingen lists all findings about a document or a result of this package.
func Meldingen() []wmo.Melding {
	return slices.Concat(register.Meldingen(), kit.Register().Meldingen())
}

// Aannamen lists the assumptions that a result tells when it made them.
func Aannamen() []wmo.Voorbehoud {
	return slices.Concat(register.Aannamen(), kit.Register().Aannamen())
}

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find.
func NietGemodelleerd() []wmo.Voorbehoud { return register.NietGemodelleerd() }
