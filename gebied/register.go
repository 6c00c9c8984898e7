package gebied

import "github.com/bwo-sdk/wmo"

var register wmo.Register

// Meldingen lists all findings about a document or a day.
func Meldingen() []wmo.Melding { return register.Meldingen() }

// Voorbehouden lists what an answer may leave open.
func Voorbehouden() []wmo.Voorbehoud { return register.Voorbehouden() }

// NietGemodelleerd lists what this package leaves out, so that it is shown
// wherever its answers are.
func NietGemodelleerd() []wmo.Voorbehoud { return register.NietGemodelleerd() }
