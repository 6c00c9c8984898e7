package kit

import "github.com/bwo-sdk/wmo"

// register collects the codes that capacity and its rooms use; package capacity lists them with its own.
var register wmo.Register

var (
	meldingBereik  = register.Melding("CAP-BEREIK", "getallen die elk op zich kunnen, komen samen uit buiten wat hier kan")
	meldingReeks   = register.Melding("CAP-REEKS", "een reeks heeft niet de goede lengte of som")
	meldingPeriode = register.Melding("CAP-PERIODE", "een periode is geen geheel aantal jaren, is open, sluit niet aan of staat niet op de kalender")

	aannameNiveau = register.Aanname("CAP-A-NIVEAU", "het niveau van banden en intervallen is 95 %, omdat er geen is genoemd")
)

// StandaardNiveau is the level of bands and intervals when none is stated.
const StandaardNiveau = 0.95

// Register is the register of the codes that several rooms use.
func Register() *wmo.Register { return &register }

// MeldingBereik reports numbers that are possible one by one and not together.
func MeldingBereik() wmo.Melding { return meldingBereik }

// MeldingReeks reports a list of the wrong length or sum.
func MeldingReeks() wmo.Melding { return meldingReeks }

// MeldingPeriode reports a period that cannot be used.
func MeldingPeriode() wmo.Melding { return meldingPeriode }

// AannameNiveau is the assumption that the level is 95 %, as none is stated.
func AannameNiveau() wmo.Voorbehoud { return aannameNiveau }
