package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// overlegdrempel is the part of the bestedingsruimte at whose use the parties meet
// within two weeks, by the contract standard; a contract of one's own may differ.
var overlegdrempel = wmo.MustGetal("0.70")

// ruimteVoorbehouden are what a bestedingsruimte leaves open: the first of what lies
// above it, the second of the point at which the parties meet.
var ruimteVoorbehouden = []wmo.Voorbehoud{
	{
		Code: "FIN-V-RUIMTE",
		Tekst: "boven de bestedingsruimte is gerekend dat de gemeente niets betaalt: partijen kunnen haar schriftelijk verhogen, " +
			"en de plicht van de gemeente tegenover de cliënt blijft",
		Bron: &contractstandaard,
	},
	{
		Code:  "FIN-V-OVERLEG",
		Tekst: "dat partijen bij 70 procent overleggen staat in de contractstandaard: het geldt als zij die gebruiken",
		Bron:  &contractstandaard,
	},
}

// bijRuimte are the reservations beside an amount under a bestedingsruimte.
func bijRuimte(vs []wmo.Voorbehoud, peil wmo.Peil, as ...*Arrangement) []wmo.Voorbehoud {
	if !slices.ContainsFunc(as, func(a *Arrangement) bool { return a.Bestedingsruimte != nil }) {
		return nil
	}
	uit := slices.Clone(vs)
	for i := range uit {
		bron := uit[i].Bron.ZoalsBekend(peil.Bekend)
		uit[i].Bron = &bron
	}
	return uit
}

// beginAbonnement is the first day of the fixed contribution for maatwerk.
var beginAbonnement = wmo.MustDatum("2019-01-01")

// beginWmo is the first day of the Wmo 2015: rules that rest on no dated text hold from
// it on.
var beginWmo = wmo.MustDatum("2015-01-01")
