package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// The contract standard for the Wmo, read in the copy of a public repository.
var (
	contractstandaard = kit.Document("Contractstandaarden Wmo, Overeenkomst en Toelichting",
		"https://github.com/i-Sociaal-Lab/jaapjunior/tree/main/packages/api/cs-wmo/bronnen", "")
	lumpsumFryslan = kit.Document("HHM, lumpsum per gebied in Súdwest-Fryslân (p × q × t)", "https://5dok.net/document/yd7k22jj", "2020-12-11")
	// A local political party on the forecast of a provider: no annual accounts.
	hollandsKroon = kit.Document("Onafhankelijke Betrokken Burgers, prognose 2020 van Incluzio Hollands Kroon",
		"https://www.onafhankelijkebetrokkenburgers.nl/447412043", "")
)

// What follows from definitions alone.
var (
	bekostigingsleer = contractstandaard.Als(wmo.Afgeleid)
	// populatieleer: a guide on ways of funding names the type; where it stands was not
	// written down.
	populatieleer       = wmo.Bron{Regeling: "handreiking van In voor zorg over vormen van bekostiging (vindplaats niet opgetekend)", Zekerheid: wmo.Afgeleid}
	corridorAfgesproken = wmo.Bron{Regeling: "corridor zoals de partijen die opgeven", Zekerheid: wmo.Afgeleid}
)

// herlezen is the day on which the articles below were last held against the law.
var herlezen = wmo.MustDatum("2026-11-29")

// wetsvoorstelBijdragen is a bill, and no law: the text of 2026-07-01 has the fixed amount.
var wetsvoorstelBijdragen = wmo.Bron{
	Regeling: "Kamerstuk 36713, nr. 4, advies en nader rapport", Adres: "https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?did=2025D13023&id=2025D13023",
	Versie: wmo.MustDatum("2025-03-24"), Gezien: herlezen, Zekerheid: wmo.Beleid,
}

// What the conversion of the story and its guards rest on.
var (
	omzettingAfgesproken = wmo.Bron{Regeling: "omzetting zoals wie rekent die opgeeft", Zekerheid: wmo.Afgeleid}
	duurzaam             = wmo.Bron{
		Regeling: "Wmo 2015", BWB: "BWBR0035362", Artikel: "2.1.4", Lid: "3", Versie: wmo.MustDatum("2020-01-01"), Gezien: herlezen, Zekerheid: wmo.Wettekst,
	}
	// hetCAK has the fixed contribution from 2019; that it did not hold before, and for an
	// algemene voorziening from 2020, follows together with the law.
	hetCAK = kit.Document("hetCAK, regelingen Wmo (abonnementstarief)", "https://www.hetcak.nl/zakelijk/regelingen/wmo", "").Als(wmo.Afgeleid)
	// reelePrijs is about what the municipality pays; that what is spent below it says
	// something of the support is our reasoning.
	reelePrijs = wmo.Bron{
		Regeling: "Uitvoeringsbesluit Wmo 2015", BWB: "BWBR0035733", Artikel: "5.4", Versie: wmo.MustDatum("2024-07-01"),
		Gezien: kit.Gelezen(), Zekerheid: wmo.Afgeleid,
	}
	waarborgleer = wmo.Bron{Regeling: "waarborg zoals de partijen die opgeven", Zekerheid: wmo.Afgeleid}
)

// kostprijsGrens is for an algemene voorziening without a fixed amount; for most
// maatwerk the law knows no such limit since 2020.
var kostprijsGrens = wmo.Bron{
	Regeling: "Wmo 2015", BWB: "BWBR0035362", Artikel: "2.1.4", Lid: "6", Versie: wmo.MustDatum("2026-07-01"),
	Gezien: herlezen, Zekerheid: wmo.Wettekst,
}

// Days from which rules hold.
var (
	// beginAbonnement is that of the fixed contribution for maatwerk.
	beginAbonnement = wmo.MustDatum("2019-01-01")
)
