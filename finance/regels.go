package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// register collects the codes of this package; each is declared beside the code that uses it. The
// exported registers below add what several rooms share (package kit).
var register wmo.Register

// Regels lists the rules of this package, by the question that they answer. Each room has its own.
func Regels() []wmo.Regelset { return register.Regels() }

// Formules lists the formulas with their sources.
func Formules() []wmo.Formule { return slices.Concat(kit.Register().Formules(), register.Formules()) }

// Meldingen lists the findings that this package can report about a document or a result.
func Meldingen() []wmo.Melding {
	return slices.Concat(kit.Register().Meldingen(), register.Meldingen())
}

// Aannamen lists the assumptions that a result may have made; it names those that it did.
func Aannamen() []wmo.Voorbehoud {
	return slices.Concat(kit.Register().Aannamen(), register.Aannamen())
}

// Voorbehouden lists the reservations that may come with a result, where the wording may be more
// specific.
func Voorbehouden() []wmo.Voorbehoud {
	return slices.Concat(kit.Register().Voorbehouden(), register.Voorbehouden())
}

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and it does not
// calculate. The codes are FIN-N-….
func NietGemodelleerd() []wmo.Voorbehoud { return register.NietGemodelleerd() }
