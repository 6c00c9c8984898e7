package verdeelsleutel

import "github.com/bwo-sdk/wmo"

// register collects the codes of this package; each is declared beside the code that uses it.
var register wmo.Register

// Meldingen lists all findings about a key or who takes part in it.
func Meldingen() []wmo.Melding { return register.Meldingen() }

// Voorbehouden lists the reservations that may come with something that was shared.
func Voorbehouden() []wmo.Voorbehoud { return register.Voorbehouden() }

// NietGemodelleerd lists, in Dutch, what a reader might expect a key to do and it does not.
func NietGemodelleerd() []wmo.Voorbehoud { return register.NietGemodelleerd() }
