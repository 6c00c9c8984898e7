package iwmo

import (
	"errors"

	"github.com/bwo-sdk/wmo"
)

// register collects the codes of this package; each is declared beside the code that uses it.
var register wmo.Register

// Meldingen lists all findings about a stream of messages.
func Meldingen() []wmo.Melding { return register.Meldingen() }

// Aannamen lists what a reading may assume.
func Aannamen() []wmo.Voorbehoud { return register.Aannamen() }

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and will not
// find.
func NietGemodelleerd() []wmo.Voorbehoud { return register.NietGemodelleerd() }

var (
	errGeenSleutel = errors.New("er is geen sleutel; maak er een met NewSleutel")
	errGeenBSN     = errors.New("een BSN is negen cijfers")
)
