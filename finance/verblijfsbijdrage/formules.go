package verblijfsbijdrage

import (
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// The formulas of the decree. A step cites the text that held on the day.
var (
	formuleNetto = register.Formule("FIN-F-BB-NETTO", "A = Σi − Σb",
		"i inkomen, b verschuldigde of ingehouden belasting en premies, per persoon", ub("3.13", "1", "a"))
	formuleArbeid = register.Formule("FIN-F-BB-ARBEID", "L = 15% · Σn",
		"n netto-opbrengst van arbeid, loon bij ziekte of Ziektewet in het vorige kalenderjaar, per persoon", ub("3.13", "1", "b"))
	formuleAftrek = register.Formule("FIN-F-BB-AFTREK", "B = A − L − Z − (P − T) − D",
		"A netto inkomen, L deel van de arbeid, Z zak- en kleedgeld, P premie, T zorgtoeslag, D vaste aftrek", ub("3.13", "1", "b"))
	formuleVermogen = register.Formule("FIN-F-BB-VERMOGEN", "w = max(0; v − x)",
		"v vermogen van een persoon, x wat daarvan buiten beschouwing blijft: "+
			"bij elk van beiden, zolang een van hen de pensioengerechtigde leeftijd niet heeft", ub("3.2", "1", ""))
	formuleBijtelling = register.Formule("FIN-F-BB-BIJTELLING", "V = r% · Σw",
		"w vermogen dat meetelt per persoon, r percentage", ub("3.2a", "", ""))
	formuleCompensatie = register.Formule("FIN-F-BB-COMPENSATIE", "C = min((r + 4)% · w; (r + 2,8)% · 25.000) als i − 4% · w < g, anders 0",
		"w vermogen dat meetelt, r percentage van de bijtelling, i inkomen, g grens; voor wie de pensioengerechtigde leeftijd heeft, tot en met 2022",
		ubVan("2022-01-01", "3.2a", "1", ""))
	formuleCompensatieSparen = register.Formule("FIN-F-BB-COMPENSATIE-SPAREN", "C = min(4% · k + r% · w; 1.700) als i − 4% · q < g, anders 0",
		"k grondslag sparen en beleggen na aftrek, w vermogen dat meetelt, q een van die twee: bij de hoge bijdrage k en bij de lage w, "+
			"r percentage van de bijtelling, i inkomen, g grens; voor wie de pensioengerechtigde leeftijd heeft, in 2024 en 2025",
		ubVan("2025-01-01", "3.2a", "1", ""))
	formuleHoogInkomen = register.Formule("FIN-F-BB-HOOG-INKOMEN", "I = B − E − W − ΣC + V",
		"B wat na aftrek over is, E extra vrijlating, W oorlogsuitkering, C compensatie per persoon, V bijtelling", ub("3.13", "1", "c"))
	formuleHoog = register.Formule("FIN-F-BB-HOOG", "h = min(c; max(0; I / 12)), op de cent",
		"I bijdrageplichtig inkomen, c hoogste bedrag; dat de bijdrage niet onder nul komt en de afronding zijn afgeleid", ub("3.11", "2", ""))
	formuleLaagInkomen = register.Formule("FIN-F-BB-LAAG-INKOMEN", "I = Σi − ΣC + V",
		"i inkomen en C compensatie per persoon, V bijtelling", ub("3.14", "1", ""))
	formuleLaag = register.Formule("FIN-F-BB-LAAG", "l = min(M; max(m; p% · I / 12)), op de cent",
		"I bijdrageplichtig inkomen, p percentage, m laagste en M hoogste bedrag; de afronding is afgeleid", ub("3.12", "3", ""))
	formuleRest = register.Formule("FIN-F-BB-REST", "R = A − 12 · h − (Z + P − T)",
		"A netto inkomen, Z zak- en kleedgeld, P premie en T zorgtoeslag van het lopende jaar, h bijdrage over het peiljaar per maand; "+
			"onder nul: er blijft te weinig over",
		ub("3.13", "2", ""))
	formuleDaling = register.Formule("FIN-F-BB-DALING", "Δ = I − J",
		"I bijdrageplichtig inkomen over het peiljaar, J over het lopende jaar", ub("3.14", "2", ""))
	formuleNihilgrens = register.Formule("FIN-F-BB-NIHILGRENS", "g = n + v + m",
		"n norm en v verhoging van de Participatiewet per maand, m laagste bedrag van de lage bijdrage (0 waar de tekst die niet noemt)", ub("3.12", "6", "a"))
	formuleDoorlopend = register.Formule("FIN-F-BB-DOORLOPEND", "h = v",
		"v bijdrage over december van het vorige jaar", ub("3.18", "2", ""))
	formuleDeel = register.Formule("FIN-F-BB-DEEL", "d = h · 12 · n / 365, op de cent",
		"h bijdrage per maand, n dagen in die maand, minder dan de hele maand, die geen deel is; de afronding is afgeleid", ub("3.19", "2", ""))
	formuleAandeel = register.Formule("FIN-F-BB-AANDEEL", "a = d · i / (i + j), op de cent",
		"d bijdrage van de echtgenoten samen, i inkomen van de cliënt, j van de echtgenoot; de afronding is afgeleid", ub("3.19", "3", ""))
	formuleAandeelRest = register.Formule("FIN-F-BB-AANDEEL-REST", "e = d − a",
		"d bijdrage van de echtgenoten samen, a deel van de cliënt", ub("3.19", "3", ""))
)

// The formulas of the ministerial regulation.
var (
	formuleZakgeld = register.Formule("FIN-F-BB-ZAKGELD", "Z = z",
		"z zak- en kleedgeld in een jaar", ur("10", ""))
	formulePremie = register.Formule("FIN-F-BB-PREMIE", "P = min(p + q% · k; M)",
		"p vast deel, q percentage, k bijdrage-inkomen voor de Zorgverzekeringswet, M hoogste; wie de pensioengerechtigde leeftijd niet heeft", ur("11", "1"))
	formulePremiePensioen = register.Formule("FIN-F-BB-PREMIE-PENSIOEN", "P = min(max(p + q% · i; m); M)",
		"p vast deel, q percentage, i inkomen, m laagste, M hoogste; wie de pensioengerechtigde leeftijd heeft", ur("11", "1"))
	formuleToeslag = register.Formule("FIN-F-BB-ZORGTOESLAG", "T = max(0; t − s% · max(0; Σi − g))",
		"t hoogste zorgtoeslag, s percentage, i inkomen per persoon, g inkomen vanaf waar zij minder wordt; "+
			"dat zij niet onder nul komt is afgeleid", ur("11", "2"))
	formuleVasteAftrek = register.Formule("FIN-F-BB-VASTE-AFTREK", "D = Σd",
		"d vaste aftrek per persoon", ur("12", ""))
	formuleVrijlating = register.Formule("FIN-F-BB-VRIJLATING", "E = 25% · max(0; B − g)",
		"B wat na aftrek over is, g grens", ur("13", ""))
)

// ubFormules are the formulas of the decree as the text of one day has them.
type ubFormules struct {
	netto, arbeid, aftrek, vermogen, bijtelling, compensatie, bijtellingLaag, compensatieLaag, hoogInkomen, hoog, laagInkomen, laag,
	rest, daling, nihilgrens, doorlopend, deel, aandeel, aandeelRest *wmo.Formule
	sparen bool // the compensation looks at the basis for savings tax
}

// tekstVan are the formulas by the text from which a row has its amounts. What was read elsewhere, those
// of 2020, goes with the text of the year before: what follows from it is derived.
func tekstVan(bron *wmo.Bron) *ubFormules {
	if !bron.Versie.IsValid() {
		return ubOp(jaar2019, wmo.Afgeleid)
	}
	return ubOp(bron.Versie, bron.Zekerheid)
}

// ubOp are the formulas by the text that began on a day, each at most as certain as that.
func ubOp(versie wmo.Datum, zekerheid wmo.Zekerheid) *ubFormules {
	op := func(f *wmo.Formule) *wmo.Formule {
		b := f.Bron
		b.Versie, b.Zekerheid = versie, min(b.Zekerheid, zekerheid)
		return f.Volgens(b)
	}
	t := &ubFormules{
		netto: op(formuleNetto), arbeid: op(formuleArbeid), aftrek: op(formuleAftrek), vermogen: op(formuleVermogen),
		bijtelling: op(formuleBijtelling), compensatie: op(formuleCompensatie), hoogInkomen: op(formuleHoogInkomen), hoog: op(formuleHoog),
		laagInkomen: op(formuleLaagInkomen), laag: op(formuleLaag), rest: op(formuleRest), daling: op(formuleDaling),
		nihilgrens: op(formuleNihilgrens), doorlopend: op(formuleDoorlopend), deel: op(formuleDeel), aandeel: op(formuleAandeel), aandeelRest: op(formuleAandeelRest),
		sparen: versie.Jaar() >= spaarjaar,
	}
	if t.sparen {
		t.compensatie = op(formuleCompensatieSparen)
	}
	t.bijtellingLaag, t.compensatieLaag = t.bijtelling, t.compensatie
	if versie.Before(jaar2019) { // there was no article 3.2a yet
		b := t.bijtelling.Bron
		elders := func(f *wmo.Formule, artikel, onderdeel string) *wmo.Formule {
			b.Artikel, b.Lid, b.Onderdeel = artikel, "1", onderdeel
			return f.Volgens(b)
		}
		t.bijtellingLaag, t.bijtelling = elders(t.bijtelling, "3.14", ""), elders(t.bijtelling, "3.13", "c")
		t.compensatieLaag, t.compensatie = elders(t.compensatie, "3.14a", ""), elders(t.compensatie, "3.13", "b")
	}
	return t
}

const spaarjaar = 2024 // since when the compensation looks at the basis for savings tax; 2023 was not read

// urFormulesOp are the formulas of the regulation as one row has them.
type urFormulesOp struct{ zakgeld, premie, premiePensioen, toeslag, vasteAftrek, vrijlating *wmo.Formule }

// urFormules are those formulas with their sources, by op: na is how many articles one comes after that
// about zak- en kleedgeld.
func urFormules(op func(f *wmo.Formule, na int) *wmo.Formule) *urFormulesOp {
	const premie, vast, vrij = 1, 2, 3
	return &urFormulesOp{
		zakgeld: op(formuleZakgeld, 0), premie: op(formulePremie, premie), premiePensioen: op(formulePremiePensioen, premie),
		toeslag: op(formuleToeslag, premie), vasteAftrek: op(formuleVasteAftrek, vast), vrijlating: op(formuleVrijlating, vrij),
	}
}

// regelsVan are the formulas as a row has them: its annex for the current year, or its articles.
func regelsVan(bron wmo.Bron, r *Aftrekrij) *urFormulesOp {
	return urFormules(func(f *wmo.Formule, na int) *wmo.Formule {
		b := bron
		if r.LopendJaar != wmo.Ja || f == formuleVasteAftrek { // annex B does not replace that one
			b.Artikel, b.Lid = strconv.Itoa(r.EersteArtikel+na), f.Bron.Lid
		}
		return f.Volgens(b)
	})
}
