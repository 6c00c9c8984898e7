package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Uitspraken lists every ruling of this package, oldest first. Of each the official
// summary was read, or the page that its source names.
func Uitspraken() []Uitspraak {
	us := slices.Clone(uitspraken)
	regels := map[string][]string{}
	for _, set := range Regels() {
		for i := range set.Gronden {
			g := &set.Gronden[i]
			for _, v := range g.Versies {
				if codes := regels[v.Bron.Regeling]; !slices.Contains(codes, g.Code) {
					regels[v.Bron.Regeling] = append(codes, g.Code)
				}
			}
		}
	}
	for i := range us {
		u := &us[i]
		if u.Bekend.IsZero() {
			u.Bekend = u.Datum
		}
		if u.Bron.Regeling == "" {
			u.Bron = uitspraak(u.Kenmerk, u.Datum.String())
		}
		u.Regels = append([]string{}, regels[u.Kenmerk]...)
	}
	return us
}

// gewezen leaves out the findings that rest on a ruling from after bekend. A finding that
// is our own reasoning stays, without citing the ruling.
func gewezen(bekend wmo.Datum, bs wmo.Bevindingen) wmo.Bevindingen {
	var uit wmo.Bevindingen
	for _, b := range bs {
		if b.Bron != nil && wasNietGewezen(bekend, b.Bron.Regeling) {
			if b.Bron.Zekerheid != wmo.Afgeleid {
				continue
			}
			b.Bron = nil
		}
		uit = append(uit, b)
	}
	return uit
}

// wasNietGewezen says whether a ruling was not known on a day; on a zero day all are known.
func wasNietGewezen(bekend wmo.Datum, kenmerk string) bool {
	return bekend.IsValid() && slices.ContainsFunc(uitspraken, func(u Uitspraak) bool {
		return u.Kenmerk == kenmerk && later(u.Datum, u.Bekend).After(bekend)
	})
}

// The last day of a year, for a ruling whose day was not found.
var (
	eind2018 = wmo.MustDatum("2018-12-31")
	eind2019 = wmo.MustDatum("2019-12-31")
)

// uitspraken are the rulings; Uitspraken adds what they have in common.
var uitspraken = []Uitspraak{
	{
		Kenmerk: "ECLI:NL:CRVB:2010:BO0285", Instantie: CRvB, Datum: wmo.MustDatum("2010-09-22"), Thema: ThemaWoonplaats, OudeWmo: true,
		Feiten:  "Iemand staat ingeschreven in Enkhuizen en woont daar meestal; de weekenden is hij bij zijn ouders in Drechterland.",
		Oordeel: "Niemand woont in twee gemeenten tegelijk: hij woont in Enkhuizen, en Drechterland hoeft niets te verstrekken.",
	},
	{
		Kenmerk: "ECLI:NL:RBROT:2011:BW9132", Instantie: Rechtbank, Datum: wmo.MustDatum("2011-11-24"), Thema: ThemaToegankelijkheid,
		OudeWmo: true, Gedeeltelijk: true,
		Feiten: "Terug uit Indonesië wordt iemand opvang geweigerd omdat hij geen binding met de regio heeft; hij mag er wel een maand verblijven.",
	},
	{
		Kenmerk: "ECLI:NL:RBDHA:2015:3786", Instantie: Rechtbank, Datum: wmo.MustDatum("2015-04-03"), Thema: ThemaToegankelijkheid,
		Feiten: "Een dakloze man vraagt opvang in Delft, waar zijn zoon woont. Hij krijgt alleen een formulier waarmee hij naar elders wordt gestuurd, " +
			"omdat hij geen binding met de regio heeft.",
		Oordeel: "Dat mag niet. Het formulier is een besluit. De gemeente waar iemand zich meldt, zorgt voor een warme overdracht en voor onderdak " +
			"tot duidelijk is welke gemeente opvangt; Delft doet dat tot zes weken na de beslissing op bezwaar.",
	},
	{
		Kenmerk: "ECLI:NL:CRVB:2015:3834", Instantie: CRvB, Datum: wmo.MustDatum("2015-11-26"), Thema: ThemaVerblijfsrecht,
		Feiten:  "Uitgeprocedeerde asielzoekers vragen een gemeente om opvang; in een vrijheidsbeperkende locatie is plaats.",
		Oordeel: "Er is dan geen noodzaak, en de Wmo is geen grond meer voor gemeentelijke opvang van wie onrechtmatig verblijft.",
	},
	{
		Kenmerk: "ECLI:NL:RBGEL:2017:772", Instantie: Rechtbank, Datum: wmo.MustDatum("2017-02-16"), Thema: ThemaDwangsom,
		Feiten:  "Iemand vraagt met formulieren om een gesprek en stelt later in gebreke; een aanvraag of een spoedverzoek is er niet.",
		Oordeel: "Zonder aanvraag is geen dwangsom verschuldigd.",
	},
	{
		Kenmerk: "ECLI:NL:CRVB:2017:1", Instantie: CRvB, Datum: wmo.MustDatum("2017-02-22"), Thema: ThemaVerblijfsrecht,
		Feiten:  "Een vreemdeling zonder het verblijf dat de wet vraagt, vraagt een maatwerkvoorziening opvang.",
		Oordeel: "De weigering blijft in stand: de voorziening volgt het verblijfsrecht (artikel 1.2.2), en het Rijk is aan zet.",
	},
	{
		Kenmerk: "ECLI:NL:CRVB:2017:1259", Instantie: CRvB, Datum: wmo.MustDatum("2017-04-05"), Thema: ThemaOnderzoek, Gedeeltelijk: true,
		Feiten:  "Een Nederlander, dakloos sinds 2013, vraagt Amsterdam om direct een plek waar hij dag en nacht kan verblijven; dat wordt geweigerd.",
		Oordeel: "Een melding voor opvang verplicht tot verder onderzoek.",
	},
	{
		Kenmerk: "ECLI:NL:CRVB:2018:819", Instantie: CRvB, Datum: wmo.MustDatum("2018-03-21"), Thema: ThemaOnderzoek, Gedeeltelijk: true,
		Feiten: "Een man met langdurige psychiatrische problemen wil de hulp houden die hij onder de AWBZ had; het college kent beschermd wonen toe.",
		Oordeel: "Het onderzoek gaat stap voor stap: de hulpvraag, de problemen, de ondersteuning die nodig is, en dan pas eigen kracht, netwerk " +
			"en algemene voorzieningen.",
		Bron: document("ECLI:NL:CRVB:2018:819", "https://www.vbk.nl/legalupdate/crvb-stappenplan-en-de-wmo-2015", "2018-03-21").Als(wmo.Aanname),
	},
	{
		Kenmerk: "ECLI:NL:CRVB:2018:2106", Instantie: CRvB, Datum: wmo.MustDatum("2018-07-04"), Thema: ThemaOnderzoek,
		Feiten:  "De man van CRVB:2017:1259 heeft intussen een woning met begeleiding.",
		Oordeel: "Hij heeft geen belang meer bij een oordeel; het hoger beroep is niet-ontvankelijk.",
	},
	{
		Kenmerk: "ECLI:NL:CRVB:2018:1113", Instantie: CRvB, Bekend: eind2018, Thema: ThemaOnderzoek,
		Feiten:  "Een gemeente laat een stichting besluiten voorbereiden.",
		Oordeel: "Dat mag; de plichten van het onderzoek blijven bij het college.",
	},
	{
		Kenmerk: "ECLI:NL:CRVB:2018:2013", Instantie: CRvB, Bekend: eind2018, Thema: ThemaOnderzoek,
		Feiten:  "Een brief zegt dat het onderzoek is afgesloten en dat de melding niet verder wordt behandeld.",
		Oordeel: "Zo'n brief is geen besluit; bezwaar staat niet open.",
		Bron: document("ECLI:NL:CRVB:2018:2013",
			"https://www.uitvoeringwmo2015.nl/2019/10/21/de-centrale-raad-van-beroep-over-de-wmo-2015/", ""),
	},
	{
		Kenmerk: "ECLI:NL:RBROT:2019:1750", Instantie: Rechtbank, Datum: wmo.MustDatum("2019-03-07"), Thema: ThemaZelfredzaam,
		Feiten:  "Een moeder vraagt opvang in Nissewaard; dat zij tot de doelgroep hoort en zich niet zelf kan redden, blijkt niet. Een briefadres kreeg zij wel.",
		Oordeel: "De weigering blijft in stand; in hoger beroep bevestigd (CRVB:2019:3446).",
	},
	{
		Kenmerk: "ECLI:NL:RBROT:2019:1752", Instantie: Rechtbank, Datum: wmo.MustDatum("2019-03-07"), Thema: ThemaIngezetene, Gedeeltelijk: true,
		Feiten:  "Een Nederlandse vrouw is na vijf jaar in Engeland terug, staat ingeschreven en wil blijven.",
		Oordeel: "Zij is ingezetene van Nederland: er is een duurzame band van persoonlijke aard. Wat er verder volgde is niet gezien.",
	},
	{
		Kenmerk: "ECLI:NL:CRVB:2019:3446", Instantie: CRvB, Bekend: eind2019, Thema: ThemaZelfredzaam,
		Feiten:  "Hoger beroep in de zaak van RBROT:2019:1750.",
		Oordeel: "De weigering van opvang blijft in stand.",
	},
	{
		Kenmerk: "ECLI:NL:CRVB:2020:1238", Instantie: CRvB, Datum: wmo.MustDatum("2020-06-10"), Thema: ThemaPgb, PgbPerJaar: wmo.MustBedrag("40500.00"),
		Feiten: "Het pgb voor beschermd wonen bij een klein initiatief zonder contract is beëindigd; de hoofdzaak loopt nog.",
		Oordeel: "Vanaf 17 maart 2020 en tot de uitspraak in de hoofdzaak is er een voorlopig pgb. Welke kwaliteit van een instelling zonder contract " +
			"mag worden gevraagd, komt daar aan de orde.",
	},
	{
		Kenmerk: "ECLI:NL:RBMNE:2021:1631", Instantie: Rechtbank, Datum: wmo.MustDatum("2021-04-09"), Thema: ThemaDwangsom,
		Feiten:  "Een melding van maart 2019, een ingebrekestelling van 8 april 2020 en geen aanvraag.",
		Oordeel: "De dwangsom is terecht geweigerd.",
	},
	{
		Kenmerk: "ECLI:NL:RBAMS:2021:2978", Instantie: Rechtbank, Datum: wmo.MustDatum("2021-06-08"), Thema: ThemaVerblijfsrecht,
		Feiten:  "De noodopvang van een dakloze moeder van buiten de EU met een Nederlands kind wordt beëindigd.",
		Oordeel: "Dat is in strijd met de rechten die het kind aan Europees recht ontleent; de opvang wordt hersteld.",
		Bron:    document("ECLI:NL:RBAMS:2021:2978", "https://lexboost.com/rechtspraak/ECLI:NL:RBAMS:2021:2978", "2021-06-08"),
	},
	{
		Kenmerk: "ECLI:NL:CRVB:2023:1087", Instantie: CRvB, Datum: wmo.MustDatum("2023-05-23"), Thema: ThemaZelfredzaam,
		Feiten: "Een moeder met kinderen in crisisopvang, die zich kan redden, vraagt verdere opvang omdat er geen woning te vinden is.",
		Oordeel: "De weigering blijft in stand: een tekort aan woningen is geen gebrek aan zelfredzaamheid. Artikel 8 EVRM en artikel 3 IVRK " +
			"zijn niet geschonden.",
		Bron: document("ECLI:NL:CRVB:2023:1087", "https://lexboost.com/rechtspraak/ECLI:NL:CRVB:2023:1087", "2023-05-23"),
	},
	{
		Kenmerk: "210236/212485", Instantie: Geschillencommissie, Datum: wmo.MustDatum("2023-12-06"), Thema: ThemaWoonplaats,
		Feiten: "Een jongvolwassene woonde en kreeg behandeling in A, ging naar B en gaat niet terug; in A uitgeschreven en op 22 december 2022 " +
			"in B ingeschreven.",
		Oordeel: "B draagt de verantwoordelijkheid vanaf de dag van inschrijving.",
		Bron: document("Geschillencommissie Sociaal Domein 210236/212485",
			"https://www.degeschillencommissie.nl/uitspraken/commissie-bepaalt-welke-gemeente-financieel-verantwoordelijk-is-voor-cliente/", "2023-12-06"),
	},
	{
		Kenmerk: "248537/305196", Instantie: Geschillencommissie, Datum: wmo.MustDatum("2024-08-27"), Thema: ThemaToegankelijkheid, Gedeeltelijk: true,
		Feiten:  "Een man werd dakloos in Weert en meldt zich in Amsterdam, waar hij geen netwerk heeft; Amsterdam en Midden-Limburg verschillen van mening.",
		Oordeel: "Ten dele gegrond; welke gemeente de opvang uiteindelijk draagt is niet gezien.",
		Bron: document("Geschillencommissie Sociaal Domein 248537/305196",
			"https://www.degeschillencommissie.nl/uitspraken/toepassing-van-het-beginsel-van-landelijke-toegankelijkheid-voor-opvang/", "2024-08-27"),
	},
}
