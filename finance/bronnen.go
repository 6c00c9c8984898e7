package finance

import "github.com/bwo-sdk/wmo"

// gelezen is the day on which the sources below were last held against what stands
// here.
var gelezen = wmo.MustDatum("2026-11-22")

// document cites a published page, agreement or decree that was read. An empty
// versie: it bears no date.
func document(naam, adres, versie string) wmo.Bron {
	b := wmo.Bron{Regeling: naam, Adres: adres, Gezien: gelezen, Zekerheid: wmo.Beleid}
	if versie != "" {
		b.Versie = wmo.MustDatum(versie)
	}
	return b
}

// The contract standard for the Wmo, read in the copy of a public repository.
var (
	contractstandaard = document("Contractstandaarden Wmo, Overeenkomst en Toelichting",
		"https://github.com/i-Sociaal-Lab/jaapjunior/tree/main/packages/api/cs-wmo/bronnen", "")
	lumpsumFryslan = document("HHM, lumpsum per gebied in Súdwest-Fryslân (p × q × t)", "https://5dok.net/document/yd7k22jj", "2020-12-11")
	// A local political party on the forecast of a provider: no annual accounts.
	hollandsKroon = document("Onafhankelijke Betrokken Burgers, prognose 2020 van Incluzio Hollands Kroon",
		"https://www.onafhankelijkebetrokkenburgers.nl/447412043", "")
)

// What follows from definitions alone.
var (
	bekostigingsleer    = contractstandaard.Als(wmo.Afgeleid)
	boekhoudkundig      = wmo.Bron{Regeling: "boekhoudkundige gelijkheid", Zekerheid: wmo.Afgeleid}
	corridorAfgesproken = wmo.Bron{Regeling: "corridor zoals de partijen die opgeven", Zekerheid: wmo.Afgeleid}
)
