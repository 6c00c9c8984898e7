package verblijfsbijdrage

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// inview320 is the title of an edition of article 3.20, which says from when its text is.
var inview320 = kit.Document("Inview, Uitvoeringsbesluit Wmo 2015, artikel 3.20, tekst vanaf 2020-01-01",
	"https://inview.nl/document/id93d2681f501e4b00a9b03b782754c6ea/uitvoeringsbesluit-wmo-2015-artikel-3-20-bijdrage-voor-opvang-01-01-2020-tot", "")

// Whether a contribution for opvang is due at all, and whether it puts the general one aside.
var (
	opvangRegels = []wmo.Regel[*Opvangvraag]{
		wmo.Als("FIN-BO-01", "/verordening", "de verordening stelt een bijdrage voor opvang",
			func(in *Opvangvraag) wmo.Uitkomst { return in.Verordening },
			tot(kit.Wmo2015().Art("2015-01-01", "2.1.4", "", "").Sinds(beginWmo), jaar2020), sinds(kit.Wmo2015().Art("2020-01-01", "2.1.4a", "1", ""), jaar2020)),
		wmo.Als("FIN-BO-02", "/beschermdWonen", "cliënt en echtgenoot verblijven in dat tijdvak niet twee nachten achtereen in beschermd wonen",
			func(in *Opvangvraag) wmo.Uitkomst { return in.BeschermdWonen.Niet() }, opvangteksten("3.20", "2")...),
		wmo.Als("FIN-BO-03", "/maatwerk", "de opvang is een maatwerkvoorziening of een persoonsgebonden budget",
			func(in *Opvangvraag) wmo.Uitkomst { return in.Maatwerk },
			tot(afgeleid(ub("2019-01-01", "3.1", "1", "")).Sinds(beginWmo), jaar2020), sinds(afgeleid(ub("2021-01-01", "3.1", "4", "")), jaar2020)),
	}
	opvangAlgemeenRegels = []wmo.Regel[*Opvangvraag]{
		wmo.Als("FIN-BO-11", "/opvangnachten", "cliënt of echtgenoot verblijft in dat tijdvak twee nachten achtereen in opvang",
			func(in *Opvangvraag) wmo.Uitkomst { return in.Opvangnachten }, opvangteksten("3.8", "")...),
	}
)

var _ = []wmo.Regelset{
	register.Regelset("of een bijdrage voor opvang verschuldigd kan zijn", wmo.Gronden(opvangRegels)),
	register.Regelset("of de algemene bijdrage vervalt door verblijf in opvang", wmo.Gronden(opvangAlgemeenRegels)),
}

// opvangteksten are the texts by four weeks and by month. That of 2020 was not read.
func opvangteksten(artikel, lid string) []wmo.Versie {
	return []wmo.Versie{
		tot(ub("2015-01-01", artikel, lid, "").Sinds(beginWmo), jaar2018),
		tot(sinds(ub("2018-01-01", artikel, lid, ""), jaar2018), jaar2019),
		tot(sinds(ub("2019-01-01", artikel, lid, ""), jaar2019), jaar2020),
		tot(sinds(afgeleid(ub("2021-01-01", artikel, lid, "")), jaar2020), jaar2021),
		tot(sinds(ub("2021-01-01", artikel, lid, ""), jaar2021), jaar2026),
		sinds(ub("2026-01-01", artikel, lid, ""), jaar2026),
	}
}

// opvangregime is how the contribution is reckoned in a stretch of time.
type opvangregime struct {
	eenheid    Bijdrageeenheid
	naam       string
	perJaar    int
	bijtelling wmo.Getal // share of the assets that counts as income
	tekst      wmo.Datum
}

// stap adds a step that cites the text of the day.
func (o opvangregime) stap(r *wmo.Verantwoording, f *wmo.Formule, naam string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	bron := f.Bron
	bron.Versie = o.tekst
	r.Stap(f.Volgens(bron), naam, uit, invoer...)
}

const (
	vierWekenPerJaar = 13
	maandenPerJaar   = 12
)

var opvangregimes = wmo.MustTijdlijn("berekening van de bijdrage voor opvang", opvangstanden()...)

// opvangstanden are the four-week period with eight and with four percent, and the month, each by the
// text that was read.
func opvangstanden() []wmo.Stand[opvangregime] {
	acht, vier := wmo.MustGetal("0.08"), wmo.MustGetal("0.04")
	weken := func(bijtelling wmo.Getal, tekst wmo.Datum) opvangregime {
		return opvangregime{EenheidVierWeken, "vier weken", vierWekenPerJaar, bijtelling, tekst}
	}
	maand := func(tekst wmo.Datum) opvangregime {
		return opvangregime{EenheidMaand, "maand", maandenPerJaar, vier, tekst}
	}
	bron := func(d wmo.Datum) wmo.Bron { return ub(d.String(), "3.20", "1", "") }
	return []wmo.Stand[opvangregime]{
		wmo.StandOf(weken(acht, jaar2015u), tot(sinds(bron(jaar2015u), beginWmo), jaar2018)),
		wmo.StandOf(weken(acht, jaar2018), tot(sinds(bron(jaar2018), jaar2018), jaar2019)),
		wmo.StandOf(weken(vier, jaar2019), tot(sinds(bron(jaar2019), jaar2019), jaar2020)),
		wmo.StandOf(maand(jaar2021), tot(sinds(afgeleid(bron(jaar2021)), jaar2020), jaar2021)),
		wmo.StandOf(maand(jaar2021), tot(sinds(bron(jaar2021), jaar2021), jaar2026)),
		wmo.StandOf(maand(jaar2026), sinds(bron(jaar2026), jaar2026)),
	}
}

// opvangjaar is what is left to somebody in a year: alone, or married, and the standard premium of one.
type opvangjaar struct{ alleen, samen, premie wmo.Bedrag }

var (
	jaar2016 = wmo.MustDatum("2016-01-01")
	jaar2025 = wmo.MustDatum("2025-01-01")

	opvangbedragen = wmo.MustTijdlijn("zak- en kleedgeld en standaardpremie per jaar",
		wmo.StandOf(opvangjaar{wmo.MustBedrag("3517.00"), wmo.MustBedrag("5471.00"), wmo.MustBedrag("1478.00")},
			sinds(afgeleid(kit.Uitvoeringsregeling().Art("2015-01-01", "10", "", "")), beginWmo).TotEnMet(jaar2016.AddDagen(-1))),
		wmo.StandOf(opvangjaar{wmo.MustBedrag("5112.00"), wmo.MustBedrag("7952.00"), wmo.MustBedrag("2112.00")},
			sinds(afgeleid(kit.Uitvoeringsregeling().Art("2025-03-20", "Bijlage B", "", "")), jaar2025).TotEnMet(jaar2026.AddDagen(-1))))
)

// The formulas put into figures what the article describes.
var (
	formuleOpvangInkomen = register.Formule("FIN-F-BO-INKOMEN", "I = i + r · v",
		"I bijdrageplichtig inkomen, i inkomen van twee jaar eerder, r deel van het vermogen dat meetelt, v vermogen; op de cent", ub("2026-01-01", "3.9", "1", ""))
	formuleOpvangOver = register.Formule("FIN-F-BO-OVER", "o = Z + k · s − T",
		"o wat de cliënt in een jaar overhoudt, Z zak- en kleedgeld, k verzekerden, s standaardpremie, T zorgtoeslag, alle per jaar",
		afgeleid(ub("2026-01-01", "3.20", "1", "")))
	formuleOpvangBijdrage = register.Formule("FIN-F-BO-BIJDRAGE", "e = max(0, (I − o) / n)",
		"e bijdrage, I bijdrageplichtig inkomen, o wat de cliënt in een jaar overhoudt, n 12 maanden of 13 maal vier weken; op de cent",
		afgeleid(ub("2026-01-01", "3.20", "1", "")))
)
