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
		{Vraag: "welke woningzoekenden de wet in ieder geval als dringend woningzoekend aanwijst", Gronden: wmo.Gronden(voorrangCategorieen)},
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
		{Code: VoorbehoudScenario, Tekst: "een antwoord volgens een wet die niet in werking is"},
		{Code: VoorbehoudAWBZ, Tekst: "het besluit dat het overgangsrecht van de AWBZ beëindigt is niet gelezen"},
		{Code: VoorbehoudGebied, Tekst: "over die dag zijn geen gegevens over gemeenten"},
		{Code: VoorbehoudHerindeling, Tekst: "of een herindeling op de bekende dag al vaststond is niet bekend"},
		{Code: VoorbehoudUitvoerder, Tekst: "een ander voert uit dan de centrumgemeente; wie het geld ontvangt is niet gezien"},
		{Code: VoorbehoudLokaleToegang, Tekst: "de gemeente neemt nieuwe meldingen zelf aan; wat de centrumgemeente nog doet is niet gezien"},
		{Code: VoorbehoudMogelijkBekend, Tekst: "de dag waarop iets bekend werd staat niet vast"},
		{Code: VoorbehoudNaLezing, Tekst: "na de dag waarop de teksten zijn gelezen"},
		{Code: VoorbehoudJeugdNietGelezen, Tekst: "de regels van voor 2022 zijn niet gelezen"},
		{Code: VoorbehoudJeugdOpvolger, Tekst: "de gevonden gemeente ging op in een andere"},
		{Code: VoorbehoudJeugdGemeente, Tekst: "of de gemeenten op die dag bestaan is niet bekend"},
		{Code: VoorbehoudLandelijkBW, Tekst: "de bronnen gaan over opvang, en beschermd wonen is gevraagd"},
		{Code: VoorbehoudGeschilstap, Tekst: "een stap van de weg van een geschil die niet is bevestigd"},
		{Code: VoorbehoudGeschilNietGelezen, Tekst: "de weg van een geschil op die dag is niet gelezen"},
		{Code: VoorbehoudUitspraakDeel, Tekst: "een uitspraak is alleen gedeeltelijk gelezen"},
		{Code: VoorbehoudUitspraakOnbevestigd, Tekst: "het kenmerk of de uitkomst van een uitspraak is niet bevestigd"},
		{Code: VoorbehoudKB86a, Tekst: "een uitzondering op de Wlz-weigering waarvan het einde niet is gevonden"},
		{Code: VoorbehoudKalender, Tekst: "een jaar waarvan de gelijkgestelde dagen niet bekend zijn"},
		{Code: VoorbehoudGelijkgesteld, Tekst: "een gelijkgestelde dag die niet is bevestigd"},
		{Code: VoorbehoudAndersBepaald, Tekst: "de regeling kan zelf anders bepalen"},
		{Code: VoorbehoudTelling, Tekst: "een manier van tellen die de wet openlaat"},
		{Code: VoorbehoudTarief, Tekst: "dagbedragen die uit overgangsrecht volgen dat niet zelf is gelezen"},
		{Code: VoorbehoudAanvraag, Tekst: "of een aanvraag telt staat niet vast"},
		{Code: VoorbehoudDossier, Tekst: "een laatste dag die nog kan verschuiven, want het dossier hoeft niet volledig te zijn"},
		{Code: VoorbehoudUitwerking, Tekst: "feiten die een eigen uitwerking van de vuistregels zijn"},
		{Code: VoorbehoudKlankbordKanten, Tekst: "welke kanten in een klankbordgroep nodig zijn is niet opgegeven"},
		{Code: VoorbehoudKlankbordDag, Tekst: "op de dag van het besluit zelf gevraagd telt als achteraf"},
		{Code: VoorbehoudKlankbordBelasting, Tekst: "of over een vergoeding belasting verschuldigd is, is niet beoordeeld"},
		{Code: VoorbehoudKlankbordBijstand, Tekst: "of een vergoeding gevolgen heeft voor een uitkering, is niet beoordeeld"},
		{Code: VoorbehoudNetwerkEen, Tekst: "welke functies een wijknetwerk nodig heeft is niet opgegeven"},
		{Code: VoorbehoudVoorrangNietGelezen, Tekst: "de tekst van die dag is niet gelezen"},
		{Code: VoorbehoudVoorrangVoornemen, Tekst: "een wijziging was toen aangekondigd, en nog geen wet"},
		{Code: VoorbehoudVoorrangBekend, Tekst: "de dag sinds wanneer de wet bekend was is de laatst mogelijke"},
		{Code: VoorbehoudVoorrangOvergang, Tekst: "de dag waarop het uiterlijk moest zijn geregeld is niet gevonden"},
		{Code: VoorbehoudVoorrangRegeling, Tekst: "voorwaarden van een ministeriële regeling die niet is gelezen"},
		{Code: VoorbehoudVoorrangPercentage, Tekst: "een percentage bij maatregel van bestuur dat niet is gevonden"},
		{Code: VoorbehoudEthosAuto, Tekst: "de bron noemt een auto bij twee groepen"},
		{Code: VoorbehoudEthosCrisis, Tekst: "de bron noemt crisisopvang bij twee groepen"},
		{Code: VoorbehoudEthosTelling, Tekst: "bronnen verschillen over de vraag of de telling deze plek bereikt"},
		{Code: VoorbehoudEthosGeenTekst, Tekst: "hoe voor die dag werd geteld is niet gelezen"},
	}, register.Voorbehouden()...)
}

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Melding {
	var ms []wmo.Melding
	for _, w := range slices.Concat(algemeneMeldingen, verantwoordelijkMeldingen, toegangMeldingen, ingezetenMeldingen, toegankelijkMeldingen,
		jeugdMeldingen, jurisprudentieMeldingen, gereedheidMeldingen, eropafMeldingen, meldpuntMeldingen, maatwerkbudgetMeldingen,
		termijnMeldingen, zaakMeldingen, klankbordMeldingen, wijknetwerkMeldingen, strijdigMeldingen()) {
		ms = append(ms, wmo.Melding{Code: w.Woord, Uitleg: w.Uitleg})
	}
	return append(ms, register.Meldingen()...)
}
