package nvo

import "github.com/bwo-sdk/wmo"

var register wmo.Register

// The rules by the question they answer. The obligations are rules too, except those that
// are only a possibility; [Verplichtingen] lists all of them in full.
var (
	_ = register.Regelset("wat een regio geregeld moet hebben", wmo.Gronden(alsRegels(func(v *Verplichting) bool { return v.Soort != Mag })))
	_ = register.Regelset("of een convenant bindt", wmo.Gronden(convenantregels))
	_ = register.Regelset("hoe ver een regio inhoudelijk is", wmo.Gronden(inhoudsregels))
	_ = register.Regelset("of een verlenging van contracten heroverweging vraagt", wmo.Gronden(verlengingsregels))
)

// Regels is the register of the rules of this package, by the question they answer.
func Regels() []wmo.Regelset { return register.Regels() }

// Formules is the register of the formulas that a session is calculated with.
func Formules() []wmo.Formule { return register.Formules() }

// Meldingen lists all findings about a document or a result of this package.
func Meldingen() []wmo.Melding { return register.Meldingen() }

// Voorbehouden lists what a result may rest on: sources that were not seen or confirmed,
// and choices in counting and ordering.
func Voorbehouden() []wmo.Voorbehoud { return register.Voorbehouden() }

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find.
func NietGemodelleerd() []wmo.Voorbehoud { return register.NietGemodelleerd() }
