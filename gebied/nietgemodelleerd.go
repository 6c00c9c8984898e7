package gebied

import "github.com/bwo-sdk/wmo"

// The sources of what is not modelled.
var (
	vng = wmo.Bron{
		Regeling: "Adresmatrices grenswijzigingen 2016-2024 (VNG); eigen berekening van de aandelen",
		Adres:    "https://github.com/reidhin/grenswijzigen", Zekerheid: wmo.Afgeleid,
	}
	besluit = wmo.Bron{
		Regeling: "Besluit decentralisatie-uitkeringen, bijlagen maatschappelijke opvang 2010 en 2011", BWB: "BWBR0027383", Zekerheid: wmo.Beleid,
	}
	cbs = pagina("CBS, geregistreerde dakloze personen in noodopvang en tijdelijke opvang per regio (2024)",
		"https://cbs.nl/nl-nl/longread/aanvullende-statistische-diensten/2024/"+
			"geregistreerde-dakloze-personen-in-noodopvang-en-tijdelijke-opvang-per-regio?onepage=true")
	tholen = pagina("CZW Bureau, maatschappelijke opvang en vrouwenopvang",
		"https://czwbureau.nl/werkvelden/maatschappelijke-opvang-vrouwenopvang/")
	drenthe     = pagina("Regionieuws Hoogeveen, regioplan beschermd wonen", "https://regionieuwshoogeveen.nl/31475/regioplan-beschermd-wonen/")
	ijsselVecht = pagina("VNG, samenwerking regio IJssel-Vecht bij beschermd wonen en maatschappelijke opvang (2019)",
		"https://vng.nl/praktijkvoorbeelden/samenwerking-regio-ijssel-vecht-bij-beschermd-wonen-en-maatschappelijke-opvang")
)

func pagina(naam, adres string) wmo.Bron {
	return wmo.Bron{Regeling: naam, Adres: adres, Zekerheid: wmo.Beleid}
}

// What is not modelled.
var (
	_ = register.Niet("GEB-NM-LEDEN",
		"Wie wanneer lid van een regio was, is alleen opgenomen waar een gedateerde lijst is gezien. "+
			"Verder geldt per gemeente één rij: bewezen vanaf de dag van haar bron, aangenomen ervoor, en doorlopend tot een latere bron iets anders zegt.")
	_ = register.Niet("GEB-NM-BRONDAG",
		"Een bron waarvan alleen het jaar of de maand bekend is, telt vanaf de eerste dag daarvan; "+
			"een bron zonder datum vanaf de dag waarop de tabel is opgesteld.")
	_ = register.Niet("GEB-NM-BEKEND", "Sinds wanneer iets bekend was, is niet opgenomen: alles is zoals bekend op 2026-11-22.")
	_ = register.Niet("GEB-NM-GRENSCORRECTIE",
		"Grenscorrecties tussen gemeenten die blijven bestaan of tegelijk opgaan in een andere: "+
			"4% van de adressen van Slochteren ging op 2017-01-01 naar Groningen.", vng)
	_ = register.Niet("GEB-NM-ADRES",
		"Welk adres bij een splitsing waarheen ging. Aandelen in adressen, ter oriëntatie: "+
			"Haaren naar Oisterwijk 42%, Vught 34%, Boxtel 15%, Tilburg 8%; Winsum naar Het Hogeland 88%, Westerkwartier 12%; "+
			"Littenseradiel naar Súdwest-Fryslân 51%, Leeuwarden 31%, Waadhoeke 18%.", vng)
	_ = register.Niet("GEB-NM-PLAN",
		"Een geplande herindeling (Wijdemeren naar Hilversum, 2027-01-01) is geen feit; "+
			"over dagen na 2026-12-31 volgt geen antwoord.")
	_ = register.Niet("GEB-NM-INWONERS", "Inwoners op een andere dag dan 2023-01-01, en inwoners van een deel van een gemeente.")
	_ = register.Niet("GEB-NM-AANTAL",
		"Hoeveel regio's er zijn: 43 centrumgemeenten, 44 centrumregio's bij het CBS, 45 namen hier. "+
			"Noord-Veluwe en Westelijke Mijnstreek hebben hier geen eigen centrumgemeente.", cbs)
	_ = register.Niet("GEB-NM-ROL",
		"Sinds wanneer een centrumgemeente dat is, en of zij de rol voor beschermd wonen én voor opvang heeft. "+
			"Alle 43 staan als zodanig in het besluit van 2010/2011 over de opvang (Nissewaard als Spijkenisse).", besluit)
	_ = register.Niet("GEB-NM-BW-MO",
		"Regio's die voor beschermd wonen anders zijn dan voor opvang. "+
			"Tholen: beschermd wonen in Zeeland, voor opvang ook bij Bergen op Zoom genoemd.", tholen)
	_ = register.Niet("GEB-NM-DRENTHE",
		"De splitsing van de regio Assen in Noord- en Midden-Drenthe en Zuidwest-Drenthe, "+
			"aangekondigd voor 2022; of zij doorging is niet gezien.", drenthe)
	_ = register.Niet("GEB-NM-IJSSEL-VECHT", "De negende gemeente van IJssel-Vecht in 2019; acht zijn met naam gezien.", ijsselVecht)
	_ = register.Niet("GEB-NM-TOEGANG",
		"Wie de toegang doet binnen een regio. Van Oude IJsselstreek en Berkelland is gezien dat zij nieuwe "+
			"meldingen voor beschermd wonen sinds 2022-01-01 zelf aannemen (bw.toewijzing rekent daarmee); van andere gemeenten is het niet nagegaan.")
	_ = register.Niet("GEB-NM-ANDERE-REGIOS",
		"Andere indelingen: samenwerkingsregio's naast centrumgebieden, de 35 centra voor vrouwenopvang, "+
			"jeugdregio's, veiligheidsregio's, zorgkantoorregio's.")
)
