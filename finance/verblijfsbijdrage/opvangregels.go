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
			tot(afgeleid(ubVan("2019-01-01", "3.1", "1", "")).Sinds(beginWmo), jaar2020), sinds(afgeleid(ubVan("2021-01-01", "3.1", "4", "")), jaar2020)),
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
	return opeenvolgend(func(dag wmo.Datum) wmo.Bron {
		if dag == jaar2020 {
			return afgeleid(ubVan("2021-01-01", artikel, lid, ""))
		}
		return ubVan(dag.String(), artikel, lid, "")
	}, []wmo.Datum{beginWmo, jaar2018, jaar2019, jaar2020, jaar2021, jaar2026})
}

// opvangregime is how the contribution is reckoned in a stretch of time.
type opvangregime struct {
	eenheid Bijdrageeenheid
	naam    string
	perJaar int
	tekst   wmo.Datum
}

// stap adds a step that cites the text of the day.
func (o opvangregime) stap(r *wmo.Verantwoording, f *wmo.Formule, naam string, uit wmo.Grootheid, invoer ...wmo.Grootheid) {
	r.Stap(vanTekst(f, o.tekst), naam, uit, invoer...)
}

const (
	vierWekenPerJaar = 13
	maandenPerJaar   = 12
)

var opvangregimes = wmo.MustTijdlijn("berekening van de bijdrage voor opvang", opvangstanden()...)

// opvangstanden are the four-week period and the month, each by the text that was read.
func opvangstanden() []wmo.Stand[opvangregime] {
	var uit []wmo.Stand[opvangregime]
	for _, v := range opvangteksten("3.20", "1") {
		o := opvangregime{EenheidMaand, "maand", maandenPerJaar, v.Bron.Versie}
		if v.Geldt.Begindatum.Before(jaar2020) {
			o = opvangregime{EenheidVierWeken, "vier weken", vierWekenPerJaar, v.Bron.Versie}
		}
		uit = append(uit, wmo.StandOf(o, v.BekendSinds(v.Geldt.Begindatum)))
	}
	return uit
}

// opvangaftrek is the amounts of the regulation that were known of a day: those for the current year
// where it has them, for somebody in opvang keeps what is needed now.
func opvangaftrek(peil wmo.Peil) *aftrekOp {
	if a := aftrekVan(nil, wmo.Ja, peil); a != nil {
		return a
	}
	return aftrekVan(nil, wmo.Nee, peil)
}

// opvangbijtelling is the percentage of the assets that counts as income, in the last text that was
// known.
func opvangbijtelling(peil wmo.Peil) wmo.Getal {
	var uit wmo.Getal
	rijen := bedragenrijen()
	for i := range rijen {
		if r := &rijen[i]; !r.Geldt.Begindatum.After(peil.Op) && peil.Kent(r.Bekend) {
			uit = r.Bijtelling
		}
	}
	return uit
}

// The formulas put into figures what the article describes.
var (
	formuleOpvangInkomen = register.Formule("FIN-F-BO-INKOMEN", "I = i + r/100 · v",
		"I bijdrageplichtig inkomen, i inkomen van twee jaar eerder, r procent van het vermogen dat meetelt, v vermogen; op de cent",
		ub("3.9", "1", ""))
	formuleOpvangOver = register.Formule("FIN-F-BO-OVER", "o = Z + k · s − T",
		"o wat de cliënt in een jaar overhoudt, Z zak- en kleedgeld, k verzekerden, s standaardpremie, T zorgtoeslag, alle per jaar",
		afgeleid(ub("3.20", "1", "")))
	formuleOpvangBijdrage = register.Formule("FIN-F-BO-BIJDRAGE", "e = max(0, (I − o) / n)",
		"e bijdrage, I bijdrageplichtig inkomen, o wat de cliënt in een jaar overhoudt, n 12 maanden of 13 maal vier weken; op de cent",
		afgeleid(ub("3.20", "1", "")))
)
