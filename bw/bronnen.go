package bw

import "github.com/bwo-sdk/wmo"

// The days on which the sources were last read: herlezen the texts of law, gelezen the
// other documents.
var (
	herlezen = wmo.MustDatum("2026-11-29")
	gelezen  = wmo.MustDatum("2026-11-22")
)

// wet is one law in one consolidated text that was read.
type wet struct{ naam, bwb, versie string }

// The laws, each in the newest text that was read. A rule that ended cites an
// older one: wmo2015.van("2019-07-01").
var (
	wmo2015      = wet{"Wmo 2015", "BWBR0035362", "2026-07-01"}
	uitvoering   = wet{"Uitvoeringsbesluit Wmo 2015", "BWBR0035733", "2026-01-01"}
	awb          = wet{"Awb", "BWBR0005537", "2026-07-01"}
	termijnenwet = wet{"Algemene termijnenwet", "BWBR0002448", "2010-10-10"}
	gemeentewet  = wet{"Gemeentewet", "BWBR0005416", "2026-10-01"}
	wlz          = wet{"Wlz", "BWBR0035917", "2026-01-01"}
	jeugdwet     = wet{"Jeugdwet", "BWBR0034925", "2026-01-01"}
	brp          = wet{"Wet BRP", "BWBR0033715", "2026-10-01"}
	huisvesting  = wet{"Huisvestingswet 2014", "BWBR0035303", "2026-07-01"}

	vreemdelingenwet = wet{"Vreemdelingenwet 2000", "BWBR0011823", "2026-09-01"}
)

// van is the same law in another consolidated text.
func (w wet) van(versie string) wet { return wet{w.naam, w.bwb, versie} }

// art cites the text of the law: article, lid and onderdeel; what is "" is left out.
func (w wet) art(artikel, lid, onderdeel string) wmo.Bron {
	return wmo.Bron{
		Regeling: w.naam, BWB: w.bwb, Artikel: artikel, Lid: lid, Onderdeel: onderdeel,
		Versie: wmo.MustDatum(w.versie), Gezien: herlezen, Zekerheid: wmo.Wettekst,
	}
}

// document cites a published agreement, page or policy that was read. An empty
// versie: it bears no date.
func document(naam, adres, versie string) wmo.Bron {
	b := wmo.Bron{Regeling: naam, Adres: adres, Gezien: gelezen, Zekerheid: wmo.Beleid}
	if versie != "" {
		b.Versie = wmo.MustDatum(versie)
	}
	return b
}

// documentLater is document for those that were read later than the others.
func documentLater(naam, adres, versie string) wmo.Bron {
	return documentGezien(naam, adres, versie, wmo.MustDatum("2026-11-25"))
}

func documentGezien(naam, adres, versie string, gezien wmo.Datum) wmo.Bron {
	b := document(naam, adres, versie)
	b.Gezien = gezien
	return b
}

// uitspraak cites a ruling of which the official summary was read.
func uitspraak(ecli, datum string) wmo.Bron {
	return document(ecli, "https://uitspraken.rechtspraak.nl/inziendocument?id="+ecli, datum)
}
