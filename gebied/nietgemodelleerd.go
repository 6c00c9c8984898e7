package gebied

import "github.com/bwo-sdk/wmo"

// NietGemodelleerd lists what this package leaves out, so that it is shown
// wherever its answers are.
func NietGemodelleerd() []wmo.Voorbehoud {
	vng := wmo.Bron{
		Regeling:  "Adresmatrices grenswijzigingen 2016-2024 (VNG); eigen berekening van de aandelen",
		Adres:     "https://github.com/reidhin/grenswijzigen",
		Zekerheid: wmo.Afgeleid,
	}
	besluit := wmo.Bron{
		Regeling:  "Besluit decentralisatie-uitkeringen, bijlagen maatschappelijke opvang 2010 en 2011",
		BWB:       "BWBR0027383",
		Zekerheid: wmo.Beleid,
	}
	cbs := wmo.Bron{
		Regeling: "CBS, geregistreerde dakloze personen in noodopvang en tijdelijke opvang per regio (2024)",
		Adres: "https://cbs.nl/nl-nl/longread/aanvullende-statistische-diensten/2024/" +
			"geregistreerde-dakloze-personen-in-noodopvang-en-tijdelijke-opvang-per-regio?onepage=true",
		Zekerheid: wmo.Beleid,
	}
	tholen := wmo.Bron{
		Regeling:  "CZW Bureau, maatschappelijke opvang en vrouwenopvang",
		Adres:     "https://czwbureau.nl/werkvelden/maatschappelijke-opvang-vrouwenopvang/",
		Zekerheid: wmo.Beleid,
	}
	drenthe := wmo.Bron{
		Regeling:  "Regionieuws Hoogeveen, regioplan beschermd wonen",
		Adres:     "https://regionieuwshoogeveen.nl/31475/regioplan-beschermd-wonen/",
		Zekerheid: wmo.Beleid,
	}
	ijsselVecht := wmo.Bron{
		Regeling:  "VNG, samenwerking regio IJssel-Vecht bij beschermd wonen en maatschappelijke opvang (2019)",
		Adres:     "https://vng.nl/praktijkvoorbeelden/samenwerking-regio-ijssel-vecht-bij-beschermd-wonen-en-maatschappelijke-opvang",
		Zekerheid: wmo.Beleid,
	}
	return []wmo.Voorbehoud{
		{Code: "GEB-NM-LEDEN", Tekst: "Wie wanneer lid van een regio was, is alleen opgenomen waar een gedateerde lijst is gezien. " +
			"Verder geldt per gemeente één rij: bewezen vanaf de dag van haar bron, aangenomen ervoor, en doorlopend tot een latere bron iets anders zegt."},
		{Code: "GEB-NM-BRONDAG", Tekst: "Een bron waarvan alleen het jaar of de maand bekend is, telt vanaf de eerste dag daarvan; " +
			"een bron zonder datum vanaf de dag waarop de tabel is opgesteld."},
		{Code: "GEB-NM-BEKEND", Tekst: "Sinds wanneer iets bekend was, is niet opgenomen: alles is zoals bekend op 2026-11-22."},
		{Code: "GEB-NM-GRENSCORRECTIE", Tekst: "Grenscorrecties tussen gemeenten die blijven bestaan of tegelijk opgaan in een andere: " +
			"4% van de adressen van Slochteren ging op 2017-01-01 naar Groningen.", Bron: &vng},
		{Code: "GEB-NM-ADRES", Tekst: "Welk adres bij een splitsing waarheen ging. Aandelen in adressen, ter oriëntatie: " +
			"Haaren naar Oisterwijk 42%, Vught 34%, Boxtel 15%, Tilburg 8%; Winsum naar Het Hogeland 88%, Westerkwartier 12%; " +
			"Littenseradiel naar Súdwest-Fryslân 51%, Leeuwarden 31%, Waadhoeke 18%.", Bron: &vng},
		{Code: "GEB-NM-PLAN", Tekst: "Een geplande herindeling (Wijdemeren naar Hilversum, 2027-01-01) is geen feit; " +
			"over dagen na 2026-12-31 volgt geen antwoord."},
		{Code: "GEB-NM-INWONERS", Tekst: "Inwoners op een andere dag dan 2023-01-01, en inwoners van een deel van een gemeente."},
		{Code: "GEB-NM-AANTAL", Tekst: "Hoeveel regio's er zijn: 43 centrumgemeenten, 44 centrumregio's bij het CBS, 45 namen hier. " +
			"Noord-Veluwe en Westelijke Mijnstreek hebben hier geen eigen centrumgemeente.", Bron: &cbs},
		{Code: "GEB-NM-ROL", Tekst: "Sinds wanneer een centrumgemeente dat is, en of zij de rol voor beschermd wonen én voor opvang heeft. " +
			"Alle 43 staan als zodanig in het besluit van 2010/2011 over de opvang (Nissewaard als Spijkenisse).", Bron: &besluit},
		{Code: "GEB-NM-BW-MO", Tekst: "Regio's die voor beschermd wonen anders zijn dan voor opvang. " +
			"Tholen: beschermd wonen in Zeeland, voor opvang ook bij Bergen op Zoom genoemd.", Bron: &tholen},
		{Code: "GEB-NM-DRENTHE", Tekst: "De splitsing van de regio Assen in Noord- en Midden-Drenthe en Zuidwest-Drenthe, " +
			"aangekondigd voor 2022; of zij doorging is niet gezien.", Bron: &drenthe},
		{Code: "GEB-NM-IJSSEL-VECHT", Tekst: "De negende gemeente van IJssel-Vecht in 2019; acht zijn met naam gezien.", Bron: &ijsselVecht},
		{Code: "GEB-NM-TOEGANG", Tekst: "Wie de toegang doet binnen een regio. Van Oude IJsselstreek en Berkelland is gezien dat zij nieuwe " +
			"meldingen voor beschermd wonen sinds 2022-01-01 zelf aannemen (bw.toewijzing rekent daarmee); van andere gemeenten is het niet nagegaan."},
		{Code: "GEB-NM-ANDERE-REGIOS", Tekst: "Andere indelingen: samenwerkingsregio's naast centrumgebieden, de 35 centra voor vrouwenopvang, " +
			"jeugdregio's, veiligheidsregio's, zorgkantoorregio's."},
	}
}
