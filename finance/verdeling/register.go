package verdeling

import "github.com/bwo-sdk/wmo"

// register has all that this room alone can tell; each code is declared beside the question
// that needs it.
var register wmo.Register

// Formules is the register of formulas with their sources. Those that other rooms tell too
// are in that of package finance, as is everything that several rooms tell.
func Formules() []wmo.Formule { return register.Formules() }

// Meldingen lists the findings about a document or a result of this room.
func Meldingen() []wmo.Melding { return register.Meldingen() }

// Aannamen lists the assumptions that a result tells when it made them.
func Aannamen() []wmo.Voorbehoud { return register.Aannamen() }

// Voorbehouden lists what a result may leave open; it may tell one in more detail.
func Voorbehouden() []wmo.Voorbehoud { return register.Voorbehouden() }
