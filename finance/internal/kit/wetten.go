package kit

import "github.com/bwo-sdk/wmo"

// Herlezen is the day on which the articles below were last compared with the text of the law.
func Herlezen() wmo.Datum { return wmo.MustDatum("2026-11-29") }

// Wet is a law of which consolidated texts were read.
type Wet struct{ naam, bwb string }

// Wmo2015 is the law on support by municipalities.
func Wmo2015() Wet { return Wet{"Wmo 2015", "BWBR0035362"} }

// Uitvoeringsbesluit is the decree with the rules on contributions (chapter 3) and prices (5.4).
func Uitvoeringsbesluit() Wet { return Wet{"Uitvoeringsbesluit Wmo 2015", "BWBR0035733"} }

// Uitvoeringsregeling is the ministerial regulation with the amounts that are deducted from income.
func Uitvoeringsregeling() Wet { return Wet{"Uitvoeringsregeling Wmo 2015", "BWBR0036096"} }

// Ouderdomswet is the law on state pensions (AOW), which says at what age they begin.
func Ouderdomswet() Wet { return Wet{"Algemene Ouderdomswet", "BWBR0002221"} }

// Art cites the text that holds since versie: article, lid and onderdeel; what is "" is left out.
func (w Wet) Art(versie, artikel, lid, onderdeel string) wmo.Bron {
	return wmo.Bron{
		Regeling: w.naam, BWB: w.bwb, Artikel: artikel, Lid: lid, Onderdeel: onderdeel,
		Versie: wmo.MustDatum(versie), Gezien: Herlezen(), Zekerheid: wmo.Wettekst,
	}
}
