package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var (
	contractstandaard = kit.Contractstandaard()
	lumpsumFryslan    = kit.Document("HHM, lumpsum per gebied in Súdwest-Fryslân (p × q × t)", "https://5dok.net/document/yd7k22jj", "2020-12-11")
	// This is a local political party writing about the forecast of a provider, not its annual
	// accounts.
	hollandsKroon = kit.Document("Onafhankelijke Betrokken Burgers, prognose 2020 van Incluzio Hollands Kroon",
		"https://www.onafhankelijkebetrokkenburgers.nl/447412043", "")
)

// Sources of what follows from definitions or agreements alone.
var (
	bekostigingsleer = contractstandaard.Als(wmo.Afgeleid)
	// populatieleer is a guide that names this way of funding; where it can be found was not
	// recorded.
	populatieleer       = wmo.Bron{Regeling: "handreiking van In voor zorg over vormen van bekostiging (vindplaats niet opgetekend)", Zekerheid: wmo.Afgeleid}
	corridorAfgesproken = wmo.Bron{Regeling: "corridor zoals de partijen die opgeven", Zekerheid: wmo.Afgeleid}
)

// wetsvoorstelBijdragen is a bill that has not become law: the law as of 2026-07-01 still has the
// fixed contribution.
var wetsvoorstelBijdragen = wmo.Bron{
	Regeling: "Kamerstuk 36713, nr. 4, advies en nader rapport", Adres: "https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?did=2025D13023&id=2025D13023",
	Versie: wmo.MustDatum("2025-03-24"), Gezien: kit.Herlezen(), Zekerheid: wmo.Beleid,
}

// Sources of [ConvertProvision] and [AssessSafeguards].
var (
	omzettingAfgesproken = wmo.Bron{Regeling: "omzetting zoals wie rekent die opgeeft", Zekerheid: wmo.Afgeleid}
	duurzaam             = kit.Wmo2015().Art("2020-01-01", "2.1.4", "3", "")
	// hetCAK collects the contributions and describes the fixed one since 2019. That there was
	// none before, and for an algemene voorziening only from 2020, we infer from this and the law.
	hetCAK = kit.Document("hetCAK, regelingen Wmo (abonnementstarief)", "https://www.hetcak.nl/zakelijk/regelingen/wmo", "").Als(wmo.Afgeleid)
	// reelePrijs is the article on the real price that a municipality must pay. That a provider
	// who spends less gives too little support is our inference.
	reelePrijs = wmo.Bron{
		Regeling: "Uitvoeringsbesluit Wmo 2015", BWB: "BWBR0035733", Artikel: "5.4", Versie: wmo.MustDatum("2024-07-01"),
		Gezien: kit.Gelezen(), Zekerheid: wmo.Afgeleid,
	}
	waarborgleer = wmo.Bron{Regeling: "waarborg zoals de partijen die opgeven", Zekerheid: wmo.Afgeleid}
)

// kostprijsGrens is the article by which contributions to an algemene voorziening without a fixed
// amount may not exceed the cost price; for most maatwerk there is no such limit since 2020.
var kostprijsGrens = kit.Wmo2015().Art("2026-07-01", "2.1.4", "6", "")

// beginAbonnement is the first day of the fixed contribution for maatwerk.
var beginAbonnement = wmo.MustDatum("2019-01-01")
