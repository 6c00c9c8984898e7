package tarief

import "github.com/bwo-sdk/wmo"

// register collects the codes of this room; each is declared beside the code that uses it.
var register wmo.Register

// Regels lists the rules of this room, by the question that they answer.
func Regels() []wmo.Regelset { return register.Regels() }

// Formules lists the formulas of this room with their sources. Here and below, what several rooms
// share is in the registers of package finance.
func Formules() []wmo.Formule { return register.Formules() }

// Meldingen lists the findings that this room can report about a document or a result.
func Meldingen() []wmo.Melding { return register.Meldingen() }

// Aannamen lists the assumptions that a result may have made; it names those that it did.
func Aannamen() []wmo.Voorbehoud { return register.Aannamen() }

// Voorbehouden lists the reservations that may come with a result, where the wording may be more
// specific.
func Voorbehouden() []wmo.Voorbehoud { return register.Voorbehouden() }

// NietGemodelleerd lists, in Dutch, what a reader might expect of this room and it does not have. The
// codes are FIN-N-….
func NietGemodelleerd() []wmo.Voorbehoud { return register.NietGemodelleerd() }
