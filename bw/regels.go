package bw

import "github.com/bwo-sdk/wmo"

var register wmo.Register

// Every rule, by the question that it answers.
var _ = []wmo.Regelset{
	register.Regelset("welk college verantwoordelijk is", wmo.KeuzeGronden(verantwoordelijk)),
	register.Regelset("welk college verantwoordelijk zou zijn volgens wetsvoorstel 36288", wmo.KeuzeGronden(volgensWetsvoorstel)),
	register.Regelset("wie uitvoert", wmo.KeuzeGronden(uitvoerders)),
	register.Regelset("wie betaalt", wmo.KeuzeGronden(betalers)),
	register.Regelset("van welke gemeente iemand ingezetene is", wmo.Gronden(woontRegels), wmo.Gronden(wijstRegels)),
	register.Regelset("of iemand ingezetene van Nederland is", wmo.Gronden(nederlandRegels)),
	register.Regelset("welke gemeente jeugdhulp verzorgt", wmo.KeuzeGronden(jeugdKeuzes)),
	register.Regelset("of de gemeente tot wie iemand zich wendt de eerste opvang verschuldigd is", wmo.Gronden(eersteOpvangRegels)),
	register.Regelset("of een warme overdracht volledig is", wmo.Gronden(overdrachtRegels)),
	register.Regelset("of een geschil tussen gemeenten naar de commissie kan", wmo.Gronden(geschilRegels)),
	register.Regelset("wie binnen het bereik van de wet valt", wmo.Gronden(kringOpvangRegels)),
	register.Regelset("wie toegang heeft tot ondersteuning van zelfredzaamheid en participatie", wmo.Gronden(toegangZPRegels)),
	register.Regelset("wie toegang heeft tot beschermd wonen of opvang",
		wmo.Gronden(toegangBWRegels), wmo.Gronden(toegangOpvangRegels), wmo.Gronden(toegangBWORegels)),
	register.Regelset("of het college mag weigeren wegens de Wlz", wmo.Gronden(wlzZPRegels)),
	register.Regelset("of een aanvraag al kan worden gedaan", wmo.Gronden(aanvraagRegels)),
	register.Regelset("of het college in gebreke kan worden gesteld", wmo.Gronden(ingebrekeRegels)),
	register.Regelset("of er een dwangsom verschuldigd is", wmo.Gronden(dwangsomRegels)),
	register.Regelset("of bezwaar kan worden gemaakt", wmo.Gronden(bezwaarRegels)),
	register.Regelset("of beroep kan worden ingesteld omdat niet op tijd is beslist", wmo.Gronden(beroepRegels)),
	register.Regelset("of iemand klaar is om te vertrekken, volgens de vijf vuistregels", gereedheidGronden()),
	register.Regelset("of het Eropaf-team op tijd was en nog vasthoudt",
		wmo.Gronden(eropafBezoekRegels), wmo.Gronden(eropafHoudRegels), wmo.Gronden(eropafLosRegels)),
	register.Regelset("of het meldpunt dag en nacht te bereiken is", wmo.Gronden(meldpuntRegels)),
	register.Regelset("of een klankbordgroep is gevraagd voor het besluit", wmo.Gronden(klankbordRegels)),
	register.Regelset("welke woningzoekenden de wet in ieder geval als dringend woningzoekend aanwijst", wmo.Gronden(voorrangCategorieen)),
	register.Regelset("wie voorrang heeft bij een woning", wmo.Gronden(voorrangRegels)),
	register.Regelset("wanneer inkomen geen grond is om een huisvestingsvergunning te weigeren", wmo.Gronden(voorrangInkomenRegels)),
	register.Regelset("wat gemeenten in een woningmarktregio over voorrang afspreken", wmo.Gronden(voorrangRegioRegels)),
	register.Regelset("bij welke groep van ETHOS Light een woonsituatie hoort", wmo.KeuzeGronden(ethosKeuzes)),
	register.Regelset("wie het CBS als dakloos meetelt", wmo.Gronden(ethosCBSRegels)),
	register.Regelset("wie een regionale telling als dakloos meetelt", wmo.Gronden(ethosRegioRegels)),
}

// Regels is the register of this package: every rule, by the question it answers,
// with its text, its days and its source. A rule that serves two questions stands
// with the first.
func Regels() []wmo.Regelset { return register.Regels() }

// Formules is the register of the formulas of this package.
func Formules() []wmo.Formule { return register.Formules() }

// Voorbehouden lists the reservations of this package in Dutch. An answer may also have
// one with the code of a rule, which means that nobody confirmed that rule.
func Voorbehouden() []wmo.Voorbehoud { return register.Voorbehouden() }

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Melding { return register.Meldingen() }
