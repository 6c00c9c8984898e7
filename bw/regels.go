package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// register has all that this package can tell; each code is declared beside the question
// that needs it.
var register wmo.Register

// Regels is the register of this package: every rule, by the question it answers,
// with its text, its days and its source. A rule that serves two questions stands
// with the first.
func Regels() []wmo.Regelset {
	return []wmo.Regelset{
		{Vraag: "welk college verantwoordelijk is", Gronden: wmo.KeuzeGronden(verantwoordelijk)},
		{Vraag: "welk college verantwoordelijk zou zijn volgens wetsvoorstel 36288", Gronden: wmo.KeuzeGronden(volgensWetsvoorstel)[2:]},
		{Vraag: "wie uitvoert", Gronden: wmo.KeuzeGronden(uitvoerders)},
		{Vraag: "wie betaalt", Gronden: wmo.KeuzeGronden(betalers)},
		{Vraag: "van welke gemeente iemand ingezetene is", Gronden: wmo.Gronden(slices.Concat(woontRegels, wijstRegels[2:]))},
		{Vraag: "of iemand ingezetene van Nederland is", Gronden: wmo.Gronden(nederlandRegels)},
		{Vraag: "welke gemeente jeugdhulp verzorgt", Gronden: wmo.KeuzeGronden(jeugdKeuzes)},
		{Vraag: "of de gemeente tot wie iemand zich wendt de eerste opvang verschuldigd is", Gronden: wmo.Gronden(eersteOpvangRegels)},
		{Vraag: "of een warme overdracht volledig is", Gronden: wmo.Gronden(overdrachtRegels)},
		{Vraag: "of een geschil tussen gemeenten naar de commissie kan", Gronden: wmo.Gronden(geschilRegels)},
		{Vraag: "wie binnen het bereik van de wet valt", Gronden: wmo.Gronden(kringOpvangRegels)},
		{Vraag: "wie toegang heeft tot ondersteuning van zelfredzaamheid en participatie", Gronden: wmo.Gronden(toegangZPRegels)},
		{Vraag: "wie toegang heeft tot beschermd wonen of opvang", Gronden: wmo.Gronden(slices.Concat(toegangBWRegels, toegangOpvangRegels, toegangBWORegels))},
		{Vraag: "of het college mag weigeren wegens de Wlz", Gronden: wmo.Gronden(wlzZPRegels)},
		{Vraag: "of een aanvraag al kan worden gedaan", Gronden: wmo.Gronden(aanvraagRegels)},
		{Vraag: "of het college in gebreke kan worden gesteld", Gronden: wmo.Gronden(ingebrekeRegels)},
		{Vraag: "of er een dwangsom verschuldigd is", Gronden: wmo.Gronden(dwangsomRegels)},
		{Vraag: "of bezwaar kan worden gemaakt", Gronden: wmo.Gronden(bezwaarRegels)},
		{Vraag: "of beroep kan worden ingesteld omdat niet op tijd is beslist", Gronden: wmo.Gronden(beroepRegels)},
		{Vraag: "of iemand klaar is om te vertrekken, volgens de vijf vuistregels", Gronden: gereedheidGronden()},
		{Vraag: "of het Eropaf-team op tijd was en nog vasthoudt", Gronden: wmo.Gronden(slices.Concat(eropafBezoekRegels, eropafHoudRegels, eropafLosRegels))},
		{Vraag: "of het meldpunt dag en nacht te bereiken is", Gronden: wmo.Gronden(meldpuntRegels)},
		{Vraag: "of een klankbordgroep is gevraagd voor het besluit", Gronden: wmo.Gronden(klankbordRegels)},
		{Vraag: "welke woningzoekenden altijd voorrang hebben", Gronden: wmo.Gronden(voorrangCategorieen)},
		{Vraag: "wie voorrang heeft bij een woning", Gronden: wmo.Gronden(voorrangRegels)},
		{Vraag: "wanneer inkomen geen grond is om een huisvestingsvergunning te weigeren", Gronden: wmo.Gronden(voorrangInkomenRegels)},
		{Vraag: "wat gemeenten in een woningmarktregio over voorrang afspreken", Gronden: wmo.Gronden(voorrangRegioRegels)},
		{Vraag: "bij welke groep van ETHOS Light een woonsituatie hoort", Gronden: wmo.KeuzeGronden(ethosKeuzes)},
		{Vraag: "wie het CBS als dakloos meetelt", Gronden: wmo.Gronden(ethosCBSRegels)},
		{Vraag: "wie een regionale telling als dakloos meetelt", Gronden: wmo.Gronden(ethosRegioRegels)},
	}
}

// Voorbehouden lists the codes of the reservations of this package with their meaning
// in Dutch. A reservation with the code of a rule says that nobody confirmed that rule.
func Voorbehouden() []wmo.Voorbehoud {
	return append([]wmo.Voorbehoud{
		{Code: VoorbehoudMogelijkBekend, Tekst: "de dag waarop iets bekend werd staat niet vast"},
		{Code: VoorbehoudNaLezing, Tekst: "na de dag waarop de teksten zijn gelezen"},
		{Code: VoorbehoudJeugdNietGelezen, Tekst: "de regels van voor 2022 zijn niet gelezen"},
		{Code: VoorbehoudJeugdOpvolger, Tekst: "de gevonden gemeente ging op in een andere"},
		{Code: VoorbehoudJeugdGemeente, Tekst: "of de gemeenten op die dag bestaan is niet bekend"},
		{Code: VoorbehoudGeschilstap, Tekst: "een stap van de weg van een geschil die niet is bevestigd"},
		{Code: VoorbehoudGeschilNietGelezen, Tekst: "de weg van een geschil op die dag is niet gelezen"},
		{Code: VoorbehoudUitspraakDeel, Tekst: "een uitspraak is alleen gedeeltelijk gelezen"},
		{Code: VoorbehoudUitspraakOnbevestigd, Tekst: "het kenmerk of de uitkomst van een uitspraak is niet bevestigd"},
		{Code: VoorbehoudKalender, Tekst: "een jaar waarvan de gelijkgestelde dagen niet bekend zijn"},
		{Code: VoorbehoudGelijkgesteld, Tekst: "een gelijkgestelde dag die niet is bevestigd"},
		{Code: VoorbehoudTelling, Tekst: "een manier van tellen die de wet openlaat"},
		{Code: VoorbehoudTarief, Tekst: "een dag waarop het dagbedrag is afgeleid"},
		{Code: VoorbehoudUitwerking, Tekst: "feiten die een eigen uitwerking van de vuistregels zijn"},
		{Code: VoorbehoudEthosAuto, Tekst: "de bron noemt een auto bij twee groepen"},
		{Code: VoorbehoudEthosCrisis, Tekst: "de bron noemt crisisopvang bij twee groepen"},
		{Code: VoorbehoudEthosTelling, Tekst: "bronnen verschillen over de vraag of de telling deze plek bereikt"},
		{Code: VoorbehoudEthosGeenTekst, Tekst: "hoe voor die dag werd geteld is niet gelezen"},
	}, register.Voorbehouden()...)
}

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Melding {
	var ms []wmo.Melding
	for _, w := range slices.Concat(algemeneMeldingen, ingezetenMeldingen,
		jeugdMeldingen, jurisprudentieMeldingen, gereedheidMeldingen, eropafMeldingen) {
		ms = append(ms, wmo.Melding{Code: w.Woord, Uitleg: w.Uitleg})
	}
	return append(ms, register.Meldingen()...)
}
