package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// register has all that this package alone can tell; each code is declared beside the
// question that needs it.
var register wmo.Register

// Regels is the register of the rules of this package, by the question they answer. What a
// room tells is in the register of that room, and what several tell is here.
func Regels() []wmo.Regelset { return register.Regels() }

// Formules is the register of formulas with their sources.
func Formules() []wmo.Formule { return slices.Concat(kit.Register().Formules(), register.Formules()) }

// Meldingen lists all findings about a document or a result of this package.
func Meldingen() []wmo.Melding {
	return slices.Concat(kit.Register().Meldingen(), register.Meldingen())
}

// Aannamen lists the assumptions that a result tells when it made them.
func Aannamen() []wmo.Voorbehoud {
	return slices.Concat(kit.Register().Aannamen(), register.Aannamen())
}

// Voorbehouden lists what a result may leave open; it may tell one in more detail.
func Voorbehouden() []wmo.Voorbehoud {
	return slices.Concat(kit.Register().Voorbehouden(), register.Voorbehouden())
}

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find. The codes are FIN-N-….
func NietGemodelleerd() []wmo.Voorbehoud { return register.NietGemodelleerd() }
