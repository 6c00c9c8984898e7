package kit

import "github.com/bwo-sdk/wmo"

// Gelezen is the day on which the documents that finance and its rooms cite were last read.
func Gelezen() wmo.Datum { return wmo.MustDatum("2026-11-22") }

// Document cites a published page, agreement or decree that was read; versie is its date, or empty
// when it has none.
func Document(naam, adres, versie string) wmo.Bron {
	b := wmo.Bron{Regeling: naam, Adres: adres, Gezien: Gelezen(), Zekerheid: wmo.Beleid}
	if versie != "" {
		b.Versie = wmo.MustDatum(versie)
	}
	return b
}

// Contractstandaard is the contract standard for the Wmo, read in the copy of a public repository.
func Contractstandaard() wmo.Bron {
	return Document("Contractstandaarden Wmo, Overeenkomst en Toelichting",
		"https://github.com/i-Sociaal-Lab/jaapjunior/tree/main/packages/api/cs-wmo/bronnen", "")
}

// CAKPgb is the page on which the CAK told, in 2020, what holds for a personal budget for beschermd wonen
// with and without a part for housing, in 2019 and in 2020.
func CAKPgb() wmo.Bron {
	return Document("CAK, Ik heb een pgb voor beschermd wonen (2020)",
		"https://www.hetcak.nl/klantsituaties/ik-heb-een-persoonsgebonden-budget/welke-pgb-ontvangt-u/ik-heb-een-pgb-voor-beschermd-wonen", "")
}

// Boekhoudkundig is the source of formulas that follow from definitions alone.
func Boekhoudkundig() wmo.Bron {
	return wmo.Bron{Regeling: "boekhoudkundige gelijkheid", Zekerheid: wmo.Afgeleid}
}

// KeizersVisser is an article that was only read in a retelling; where it was published was not found.
func KeizersVisser() wmo.Bron {
	return wmo.Bron{Regeling: "Keizers en Visser, Transformatie individuele voorzieningen (vindplaats niet gevonden)", Zekerheid: wmo.Afgeleid}
}

// BeginWmo is the first day of the Wmo 2015, used for rules whose source has no date.
func BeginWmo() wmo.Datum { return wmo.MustDatum("2015-01-01") }
