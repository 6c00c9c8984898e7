package nvo

import "github.com/bwo-sdk/wmo"

// gelezen is the day on which the sources below were last held against the rules.
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
