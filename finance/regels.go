package finance

import "github.com/bwo-sdk/wmo"

// register has all that this package can tell; each code is declared beside the question
// that needs it.
var register wmo.Register

var (
	_ = register.Regelset("of een algemene voorziening aan de voorwaarden voldoet", wmo.Gronden(voorwaardenRegels))
	_ = register.Regelset("of cliënten tegen te weinig ondersteuning zijn gewaarborgd", wmo.Gronden(waarborgRegels))
)

// Regels is the register of the rules of this package, by the question they answer.
func Regels() []wmo.Regelset { return register.Regels() }

// Formules is the register of formulas with their sources.
func Formules() []wmo.Formule { return register.Formules() }

// Meldingen lists all findings about a document or a result of this package.
func Meldingen() []wmo.Melding { return register.Meldingen() }

// Aannamen lists the assumptions that a result tells when it made them.
func Aannamen() []wmo.Voorbehoud { return register.Aannamen() }

// Voorbehouden lists what a result may leave open; it may tell one in more detail.
func Voorbehouden() []wmo.Voorbehoud { return register.Voorbehouden() }

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find. The codes are FIN-N-….
func NietGemodelleerd() []wmo.Voorbehoud { return register.NietGemodelleerd() }
