package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Regelset is the rules that answer one question.
type Regelset struct {
	Vraag   string // Dutch
	Gronden []wmo.Grond
}

// Regels is the register of this package: every rule, by the question it answers,
// with its text, its days and its source. A rule that serves two questions stands
// with the first.
func Regels() []Regelset {
	return []Regelset{
		{"welk college verantwoordelijk is", wmo.KeuzeGronden(verantwoordelijk)},
		{"welk college verantwoordelijk zou zijn volgens wetsvoorstel 36288", wmo.KeuzeGronden(volgensWetsvoorstel)[2:]},
		{"wie uitvoert", wmo.KeuzeGronden(uitvoerders)},
		{"wie betaalt", wmo.KeuzeGronden(betalers)},
		{"van welke gemeente iemand ingezetene is", wmo.Gronden(slices.Concat(woontRegels, wijstRegels[2:]))},
		{"of iemand ingezetene van Nederland is", wmo.Gronden(nederlandRegels)},
		{"welke gemeente jeugdhulp verzorgt", wmo.KeuzeGronden(jeugdKeuzes)},
		{"of de gemeente tot wie iemand zich wendt de eerste opvang verschuldigd is", wmo.Gronden(eersteOpvangRegels)},
		{"of een warme overdracht volledig is", wmo.Gronden(overdrachtRegels)},
		{"of een geschil tussen gemeenten naar de commissie kan", wmo.Gronden(geschilRegels)},
		{"wie binnen het bereik van de wet valt", wmo.Gronden(kringOpvangRegels)},
		{"wie toegang heeft tot ondersteuning van zelfredzaamheid en participatie", wmo.Gronden(toegangZPRegels)},
		{"wie toegang heeft tot beschermd wonen of opvang", wmo.Gronden(slices.Concat(toegangBWRegels, toegangOpvangRegels, toegangBWORegels))},
		{"of het college mag weigeren wegens de Wlz", wmo.Gronden(wlzZPRegels)},
		{"of een aanvraag al kan worden gedaan", wmo.Gronden(aanvraagRegels)},
		{"of het college in gebreke kan worden gesteld", wmo.Gronden(ingebrekeRegels)},
		{"of er een dwangsom verschuldigd is", wmo.Gronden(dwangsomRegels)},
		{"of bezwaar kan worden gemaakt", wmo.Gronden(bezwaarRegels)},
		{"of beroep kan worden ingesteld omdat niet op tijd is beslist", wmo.Gronden(beroepRegels)},
		{"of iemand klaar is om te vertrekken, volgens de vijf vuistregels", gereedheidGronden()},
		{"of het Eropaf-team op tijd was en nog vasthoudt", wmo.Gronden(slices.Concat(eropafBezoekRegels, eropafHoudRegels, eropafLosRegels))},
		{"of het meldpunt dag en nacht te bereiken is", wmo.Gronden(meldpuntRegels)},
		{"welke woningzoekenden altijd voorrang hebben", wmo.Gronden(voorrangCategorieen)},
		{"wie voorrang heeft bij een woning", wmo.Gronden(voorrangRegels)},
		{"bij wie inkomen geen grond is om een huisvestingsvergunning te weigeren", wmo.Gronden(voorrangInkomenRegels)},
		{"wat gemeenten in een woningmarktregio over voorrang afspreken", wmo.Gronden(voorrangRegioRegels)},
		{"bij welke groep van ETHOS Light een woonsituatie hoort", wmo.KeuzeGronden(ethosKeuzes)},
		{"wie het CBS als dakloos meetelt", wmo.Gronden(ethosCBSRegels)},
		{"wie een regionale telling als dakloos meetelt", wmo.Gronden(ethosRegioRegels)},
	}
}

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Woord {
	return slices.Concat(algemeneMeldingen, verantwoordelijkMeldingen, toegangMeldingen, ingezetenMeldingen, toegankelijkMeldingen,
		jeugdMeldingen, jurisprudentieMeldingen, gereedheidMeldingen, eropafMeldingen, meldpuntMeldingen, maatwerkbudgetMeldingen,
		termijnMeldingen, zaakMeldingen)
}
