package kit

import "github.com/bwo-sdk/wmo"

// register has what several rooms tell; package finance lists it with its own.
var register wmo.Register

var (
	meldingNul    = register.Melding("FIN-NUL", "nul zegt hier niets, of er valt door nul niet te delen")
	meldingGelijk = register.Melding("FIN-GELIJK", "gelijke aanspraken op de laatste cent")

	formulePerInwoner    = register.Formule("FIN-F-PER-INWONER", "p = b / n", "b bedrag, n inwoners; op de cent", Boekhoudkundig())
	aannameLijstvolgorde = register.Aanname("FIN-A-LIJSTVOLGORDE",
		"bij gelijke aanspraken op de laatste cent ging voor wie eerder in de lijst staat: er is geen regel opgegeven")
)

// Register is what several rooms tell.
func Register() *wmo.Register { return &register }

// MeldingNul is told of a zero that says nothing, or that would be divided by.
func MeldingNul() wmo.Melding { return meldingNul }

// MeldingGelijk is told of those with equal claims on the last cent.
func MeldingGelijk() wmo.Melding { return meldingGelijk }

// PerInwoner is an amount for each inhabitant.
func PerInwoner() *wmo.Formule { return formulePerInwoner }

// Lijstvolgorde is what is assumed when nothing says who gets the last cent.
func Lijstvolgorde() wmo.Voorbehoud { return aannameLijstvolgorde }
