package finance

import "github.com/bwo-sdk/wmo"

// overlegdrempel is the part of the bestedingsruimte at whose use the parties meet
// within two weeks, by the contract standard; a contract of one's own may differ.
var overlegdrempel = wmo.MustGetal("0.70")

func overlegVanaf(ruimte wmo.Bedrag) wmo.Bedrag { return opCenten(ruimte.Maal(overlegdrempel)) }

// What a bestedingsruimte leaves open: what lies above it, and the point at which the
// parties meet.
var (
	voorbehoudRuimte = wmo.Voorbehoud{
		Code: "FIN-V-RUIMTE",
		Tekst: "boven de bestedingsruimte is gerekend dat de gemeente niets betaalt: partijen kunnen haar schriftelijk verhogen, " +
			"en de plicht van de gemeente tegenover de cliënt blijft",
		Bron: &contractstandaard,
	}
	voorbehoudOverleg = wmo.Voorbehoud{
		Code:  "FIN-V-OVERLEG",
		Tekst: "dat partijen bij 70 procent overleggen staat in de contractstandaard: het geldt als zij die gebruiken",
		Bron:  &contractstandaard,
	}
	ruimteVoorbehouden = []wmo.Voorbehoud{voorbehoudRuimte, voorbehoudOverleg}
)

// beginAbonnement is the first day of the fixed contribution for maatwerk.
var beginAbonnement = wmo.MustDatum("2019-01-01")

// beginWmo is the first day of the Wmo 2015: rules that rest on no dated text hold from
// it on.
var beginWmo = wmo.MustDatum("2015-01-01")
