package kit

import "github.com/bwo-sdk/wmo"

// register collects the codes that several rooms use; package finance lists them with its own.
var register wmo.Register

var (
	meldingNul    = register.Melding("FIN-NUL", "nul zegt hier niets, of er valt door nul niet te delen")
	meldingGelijk = register.Melding("FIN-GELIJK", "gelijke aanspraken op de laatste cent")

	formulePerInwoner    = register.Formule("FIN-F-PER-INWONER", "p = b / n", "b bedrag, n inwoners; op de cent", Boekhoudkundig())
	aannameLijstvolgorde = register.Aanname("FIN-A-LIJSTVOLGORDE",
		"bij gelijke aanspraken op de laatste cent ging voor wie eerder in de lijst staat: er is geen regel opgegeven")
)

// Register is the register of the codes that several rooms use.
func Register() *wmo.Register { return &register }

// MeldingNul reports a zero that has no meaning, or by which would be divided.
func MeldingNul() wmo.Melding { return meldingNul }

// MeldingGelijk reports who tied for the last cent.
func MeldingGelijk() wmo.Melding { return meldingGelijk }

// PerInwoner is the formula of an amount per inhabitant.
func PerInwoner() *wmo.Formule { return formulePerInwoner }

// Lijstvolgorde is the assumption that a tie for the last cent goes by the order of the list.
func Lijstvolgorde() wmo.Voorbehoud { return aannameLijstvolgorde }
