package verdeelsleutel

import "github.com/bwo-sdk/wmo"

// register has all that this package can tell; each code is declared beside the question
// that needs it.
var register wmo.Register

// Meldingen lists all findings about a key or who takes part in it.
func Meldingen() []wmo.Melding { return register.Meldingen() }

// Voorbehouden lists what a reader must know of something that was shared.
func Voorbehouden() []wmo.Voorbehoud { return register.Voorbehouden() }

// NietGemodelleerd lists, in Dutch, what a reader might expect of a key and will not find.
func NietGemodelleerd() []wmo.Voorbehoud { return register.NietGemodelleerd() }
