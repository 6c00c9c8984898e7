package kit

import "github.com/bwo-sdk/wmo"

// Gelezen is the day on which the documents that finance and its rooms cite were last held
// against what stands there.
func Gelezen() wmo.Datum { return wmo.MustDatum("2026-11-22") }

// Document cites a published page, agreement or decree that was read. An empty
// versie: it bears no date.
func Document(naam, adres, versie string) wmo.Bron {
	b := wmo.Bron{Regeling: naam, Adres: adres, Gezien: Gelezen(), Zekerheid: wmo.Beleid}
	if versie != "" {
		b.Versie = wmo.MustDatum(versie)
	}
	return b
}

// Boekhoudkundig is for what follows from definitions alone.
func Boekhoudkundig() wmo.Bron {
	return wmo.Bron{Regeling: "boekhoudkundige gelijkheid", Zekerheid: wmo.Afgeleid}
}

// KeizersVisser was read in a retelling; where it stands was not found.
func KeizersVisser() wmo.Bron {
	return wmo.Bron{Regeling: "Keizers en Visser, Transformatie individuele voorzieningen (vindplaats niet gevonden)", Zekerheid: wmo.Afgeleid}
}

// BeginWmo is the day from which rules hold that rest on no dated text.
func BeginWmo() wmo.Datum { return wmo.MustDatum("2015-01-01") }
