package tarief

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Prijsartikel is what Uitvoeringsbesluit Wmo 2015 5.4 asks of a price.
//
//schema:nl Wat artikel 5.4 van het Uitvoeringsbesluit Wmo 2015 op de dag van het peil van een prijs vraagt.
type Prijsartikel string

// The texts of article 5.4.
const (
	PrijsartikelGeen          Prijsartikel = "geen"
	PrijsartikelKeuzeMetVloer Prijsartikel = "keuze_met_vloer"
	PrijsartikelKeuze         Prijsartikel = "keuze"
	PrijsartikelKostprijs     Prijsartikel = "kostprijselementen"
)

var artikel54woorden = wmo.Opsomming[Prijsartikel]{
	{PrijsartikelGeen, "het artikel is er nog niet: alleen artikel 2.6.6 van de wet geldt"},
	{PrijsartikelKeuzeMetVloer, "een vaste prijs of een reële prijs als ondergrens; de vaste prijs is niet lager dan de reële"},
	{PrijsartikelKeuze, "een vaste prijs of een reële prijs als ondergrens"},
	{PrijsartikelKostprijs, "geen keuze: elke prijs rust op de zes kostprijselementen, met aandacht voor tariefdifferentiatie"},
}

func (Prijsartikel) Woorden() []wmo.Woord { return artikel54woorden.Woorden() }

// Days on which the texts begin. That of the first was not read: it lies between the texts of 2017-01-01,
// which lacks the article, and 2018-01-01. Of the second, the text of 2021-01-01 is the first that was read,
// and that of 2019-01-01 the last before it.
var (
	beginWet      = kit.BeginWmo()
	beginArtikel  = wmo.MustDatum("2017-06-01")
	eersteTekst   = wmo.MustDatum("2018-01-01")
	laatsteVloer  = wmo.MustDatum("2019-01-01")
	tweedeTekst   = wmo.MustDatum("2021-01-01")
	laatsteKeuze  = wmo.MustDatum("2022-01-01")
	derdeTekst    = wmo.MustDatum("2024-07-01")
	nieuweGunning = wmo.MustDatum("2022-07-01")
	// derdeBekend is the day of Stb. 2024, 69. Of the other texts no earlier day is known on which they
	// were known for certain than the day on which they begin.
	derdeBekend = wmo.MustDatum("2024-03-11")
)

// plek is a place in article 5.4.
type plek struct{ lid, onderdeel string }

func (p plek) in(versie wmo.Datum) wmo.Bron {
	return besluit.Art(versie.String(), "5.4", p.lid, p.onderdeel)
}

// begin is the version from the first day until the first text that was read.
func (p plek) begin() wmo.Versie {
	return p.in(eersteTekst).Als(wmo.Aanname).Sinds(beginArtikel).TotEnMet(eersteTekst.AddDagen(-1)).BekendSinds(beginArtikel)
}

// eerste are the versions of what the first and the second text say alike.
func (p plek) eerste() []wmo.Versie {
	return []wmo.Versie{
		p.begin(),
		p.in(eersteTekst).Sinds(eersteTekst).TotEnMet(tweedeTekst.AddDagen(-1)).EindeBekendOp(tweedeTekst).BekendSinds(beginArtikel),
		p.tweede(),
	}
}

// tweede is the version of the second text.
func (p plek) tweede() wmo.Versie {
	return p.in(tweedeTekst).Sinds(tweedeTekst).TotEnMet(derdeTekst.AddDagen(-1)).EindeBekendOp(derdeBekend).BekendSinds(tweedeTekst)
}

// derde is the version of the third text.
func (p plek) derde() wmo.Versie { return p.in(derdeTekst).Sinds(derdeTekst).BekendSinds(derdeBekend) }

// vloer are the versions of the rule that only the first text has. Until when it held was not read.
func (p plek) vloer() []wmo.Versie {
	return []wmo.Versie{
		p.begin(),
		p.in(eersteTekst).Sinds(eersteTekst).TotEnMet(laatsteVloer).BekendSinds(beginArtikel),
		p.in(laatsteVloer).Als(wmo.Aanname).Sinds(laatsteVloer.AddDagen(1)).TotEnMet(tweedeTekst.AddDagen(-1)).EindeBekendOp(tweedeTekst).BekendSinds(beginArtikel),
	}
}

var artikel54 = func() wmo.Tijdlijn[Prijsartikel] {
	heel := plek{}
	standen := []wmo.Stand[Prijsartikel]{
		wmo.StandOf(PrijsartikelGeen, heel.in(wmo.MustDatum("2017-01-01")).Als(wmo.Afgeleid).Sinds(beginWet).
			TotEnMet(beginArtikel.AddDagen(-1)).EindeBekendOp(beginArtikel).BekendSinds(beginWet)),
	}
	for _, v := range heel.vloer() {
		standen = append(standen, wmo.StandOf(PrijsartikelKeuzeMetVloer, v))
	}
	return wmo.MustTijdlijn("wat artikel 5.4 van het Uitvoeringsbesluit Wmo 2015 vraagt", append(standen,
		wmo.StandOf(PrijsartikelKeuze, heel.tweede()), wmo.StandOf(PrijsartikelKostprijs, heel.derde()))...)
}()

// Reservations about days of which the text was not read.
var (
	voorbehoudBegin = register.Voorbehoud("FIN-V-TF-BEGIN",
		"op welke dag artikel 5.4 begon is niet gelezen: het staat niet in de tekst van 2017-01-01 en wel in die van 2018-01-01; aangenomen is 2017-06-01",
		plek{}.in(eersteTekst).Als(wmo.Aanname))
	voorbehoudTussen = register.Voorbehoud("FIN-V-TF-TUSSEN",
		"of de reële prijs op deze dag nog de ondergrens van een vaste prijs was, is niet gelezen: "+
			"het staat in de tekst van 2019-01-01 en niet in die van 2021-01-01",
		plek{"1", "b"}.in(laatsteVloer).Als(wmo.Aanname))
	voorbehoudEinde = register.Voorbehoud("FIN-V-TF-EINDE",
		"dat de keuze tussen een vaste en een reële prijs tot en met 2024-06-30 gold, volgt uit de teksten van 2022-01-01 en 2024-07-01; "+
			"wat daartussen ligt is niet gelezen",
		plek{}.in(derdeTekst).Als(wmo.Afgeleid))
	voorbehoudGeen = register.Voorbehoud("FIN-V-TF-GEEN",
		"op deze dag was er geen artikel 5.4: wat een reële prijs is volgde alleen uit artikel 2.6.6 van de wet", plek{}.in(eersteTekst).Als(wmo.Afgeleid))
	voorbehoudVroeger = register.Voorbehoud("FIN-V-TF-VROEGER", "op deze dag gold de Wmo 2015 nog niet")
)

// behoudDag adds the reservations about the text of a day.
func behoudDag(r *wmo.Verantwoording) {
	op := r.Peil().Op
	tussen := func(van, tot wmo.Datum) bool { return !op.Before(van) && op.Before(tot) }
	r.BehoudAls(op.Before(beginWet), voorbehoudVroeger)
	r.BehoudAls(tussen(beginWet, beginArtikel), voorbehoudGeen)
	r.BehoudAls(tussen(wmo.MustDatum("2017-01-02"), eersteTekst), voorbehoudBegin)
	r.BehoudAls(tussen(laatsteVloer.AddDagen(1), tweedeTekst), voorbehoudTussen)
	r.BehoudAls(tussen(laatsteKeuze.AddDagen(1), derdeTekst), voorbehoudEinde)
}
