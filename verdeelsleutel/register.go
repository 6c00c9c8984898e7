package verdeelsleutel

import "github.com/bwo-sdk/wmo"

// register has all that this package can tell; each code is declared beside the question
// that needs it.
var register wmo.Register

// Meldingen lists all findings about a key or who takes part in it.
func Meldingen() []wmo.Melding { return register.Meldingen() }

// Voorbehouden lists what a reader must know of something that was shared.
func Voorbehouden() []wmo.Voorbehoud { return register.Voorbehouden() }
