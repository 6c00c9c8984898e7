package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Regelset is the rules that answer one question.
type Regelset struct {
	Vraag   string      `json:"vraag"`   // Dutch
	Gronden []wmo.Grond `json:"gronden"` // in the order in which they are asked
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
		{"of een klankbordgroep is gevraagd voor het besluit", wmo.Gronden(klankbordRegels)},
		{"welke woningzoekenden altijd voorrang hebben", wmo.Gronden(voorrangCategorieen)},
		{"wie voorrang heeft bij een woning", wmo.Gronden(voorrangRegels)},
		{"wanneer inkomen geen grond is om een huisvestingsvergunning te weigeren", wmo.Gronden(voorrangInkomenRegels)},
		{"wat gemeenten in een woningmarktregio over voorrang afspreken", wmo.Gronden(voorrangRegioRegels)},
		{"bij welke groep van ETHOS Light een woonsituatie hoort", wmo.KeuzeGronden(ethosKeuzes)},
		{"wie het CBS als dakloos meetelt", wmo.Gronden(ethosCBSRegels)},
		{"wie een regionale telling als dakloos meetelt", wmo.Gronden(ethosRegioRegels)},
	}
}

// Voorbehouden lists the codes of the reservations of this package with their meaning
// in Dutch. A reservation with the code of a rule says that nobody confirmed that rule.
func Voorbehouden() []wmo.Woord {
	return []wmo.Woord{
		{Woord: VoorbehoudScenario, Uitleg: "een antwoord volgens een wet die niet in werking is"},
		{Woord: VoorbehoudAWBZ, Uitleg: "het besluit dat het overgangsrecht van de AWBZ beëindigt is niet gelezen"},
		{Woord: VoorbehoudGebied, Uitleg: "over die dag zijn geen gegevens over gemeenten"},
		{Woord: VoorbehoudHerindeling, Uitleg: "of een herindeling op de bekende dag al vaststond is niet bekend"},
		{Woord: VoorbehoudUitvoerder, Uitleg: "een ander voert uit dan de centrumgemeente; wie het geld ontvangt is niet gezien"},
		{Woord: VoorbehoudLokaleToegang, Uitleg: "de gemeente neemt nieuwe meldingen zelf aan; wat de centrumgemeente nog doet is niet gezien"},
		{Woord: VoorbehoudMogelijkBekend, Uitleg: "de dag waarop iets bekend werd staat niet vast"},
		{Woord: VoorbehoudNaLezing, Uitleg: "na de dag waarop de teksten zijn gelezen"},
		{Woord: VoorbehoudJeugdNietGelezen, Uitleg: "de regels van voor 2022 zijn niet gelezen"},
		{Woord: VoorbehoudJeugdOpvolger, Uitleg: "de gevonden gemeente ging op in een andere"},
		{Woord: VoorbehoudJeugdGemeente, Uitleg: "of de gemeenten op die dag bestaan is niet bekend"},
		{Woord: VoorbehoudLandelijkBW, Uitleg: "de bronnen gaan over opvang, en beschermd wonen is gevraagd"},
		{Woord: VoorbehoudGeschilstap, Uitleg: "een stap van de weg van een geschil die niet is bevestigd"},
		{Woord: VoorbehoudGeschilNietGelezen, Uitleg: "de weg van een geschil op die dag is niet gelezen"},
		{Woord: VoorbehoudUitspraakDeel, Uitleg: "een uitspraak is alleen gedeeltelijk gelezen"},
		{Woord: VoorbehoudUitspraakOnbevestigd, Uitleg: "het kenmerk of de uitkomst van een uitspraak is niet bevestigd"},
		{Woord: VoorbehoudKB86a, Uitleg: "een uitzondering op de Wlz-weigering waarvan het einde niet is gevonden"},
		{Woord: VoorbehoudKalender, Uitleg: "een jaar waarvan de gelijkgestelde dagen niet bekend zijn"},
		{Woord: VoorbehoudGelijkgesteld, Uitleg: "een gelijkgestelde dag die niet is bevestigd"},
		{Woord: VoorbehoudAndersBepaald, Uitleg: "de regeling kan zelf anders bepalen"},
		{Woord: VoorbehoudTelling, Uitleg: "een manier van tellen die de wet openlaat"},
		{Woord: VoorbehoudTarief, Uitleg: "een dag waarop het dagbedrag is afgeleid"},
		{Woord: VoorbehoudAanvraag, Uitleg: "of een aanvraag telt staat niet vast"},
		{Woord: VoorbehoudDossier, Uitleg: "een laatste dag die nog kan verschuiven, want het dossier hoeft niet volledig te zijn"},
		{Woord: VoorbehoudUitwerking, Uitleg: "feiten die een eigen uitwerking van de vuistregels zijn"},
		{Woord: VoorbehoudKlankbordKanten, Uitleg: "welke kanten in een klankbordgroep nodig zijn is niet opgegeven"},
		{Woord: VoorbehoudKlankbordDag, Uitleg: "op de dag van het besluit zelf gevraagd telt als achteraf"},
		{Woord: VoorbehoudKlankbordBelasting, Uitleg: "of over een vergoeding belasting verschuldigd is, is niet beoordeeld"},
		{Woord: VoorbehoudKlankbordBijstand, Uitleg: "of een vergoeding gevolgen heeft voor een uitkering, is niet beoordeeld"},
		{Woord: VoorbehoudNetwerkEen, Uitleg: "welke functies een wijknetwerk nodig heeft is niet opgegeven"},
		{Woord: VoorbehoudVoorrangNietGelezen, Uitleg: "de tekst van die dag is niet gelezen"},
		{Woord: VoorbehoudVoorrangVoornemen, Uitleg: "een wijziging was toen aangekondigd, en nog geen wet"},
		{Woord: VoorbehoudVoorrangBekend, Uitleg: "de dag sinds wanneer de wet bekend was is de laatst mogelijke"},
		{Woord: VoorbehoudVoorrangOvergang, Uitleg: "de dag waarop het uiterlijk moest zijn geregeld is niet gevonden"},
		{Woord: VoorbehoudVoorrangRegeling, Uitleg: "voorwaarden van een ministeriële regeling die niet is gelezen"},
		{Woord: VoorbehoudVoorrangPercentage, Uitleg: "een percentage bij maatregel van bestuur dat niet is gevonden"},
		{Woord: VoorbehoudEthosAuto, Uitleg: "de bron noemt een auto bij twee groepen"},
		{Woord: VoorbehoudEthosCrisis, Uitleg: "de bron noemt crisisopvang bij twee groepen"},
		{Woord: VoorbehoudEthosTelling, Uitleg: "bronnen verschillen over de vraag of de telling deze plek bereikt"},
		{Woord: VoorbehoudEthosGeenTekst, Uitleg: "hoe voor die dag werd geteld is niet gelezen"},
	}
}

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Woord {
	return slices.Concat(algemeneMeldingen, verantwoordelijkMeldingen, toegangMeldingen, ingezetenMeldingen, toegankelijkMeldingen,
		jeugdMeldingen, jurisprudentieMeldingen, gereedheidMeldingen, eropafMeldingen, meldpuntMeldingen, maatwerkbudgetMeldingen,
		termijnMeldingen, zaakMeldingen, klankbordMeldingen, wijknetwerkMeldingen, strijdigMeldingen())
}
