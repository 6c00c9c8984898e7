package bw

import "github.com/bwo-sdk/wmo"

// nietUitVerhalen lists what the stories that this package serves tell, and no question
// of it answers.
func nietUitVerhalen() []wmo.Voorbehoud {
	return []wmo.Voorbehoud{
		{
			Code: "BW-N-KLB-VERORDENING", Tekst: "of de verordening regelt hoe ingezetenen bij de uitvoering worden betrokken, " +
				"en of een klankbordgroep daarvoor genoeg is: leg de verordening naast de wet",
			Bron: bronVan(inspraak),
		},
		{
			Code: "BW-N-KLB-ADVIES", Tekst: "wat een klankbordgroep adviseerde en of dat is gevolgd: alleen wanneer zij is gevraagd; " +
				"bewaar advies en besluit bij elkaar",
			Bron: bronVan(bronDenBosch),
		},
		{
			Code: "BW-N-KLB-VERGOEDING", Tekst: "wat een vergoeding doet met belasting, toeslagen of een uitkering van een lid: " +
				"laat het nagaan bij de Belastingdienst, de Dienst Toeslagen, het UWV of de gemeente voordat er wordt betaald",
			Bron: bronVan(vrijwilligerBelasting.Als(wmo.Afgeleid)), // tax alone; of benefits the Participatiewet speaks
		},
		{Code: "BW-N-KLB-TERUG", Tekst: "een lid van een klankbordgroep dat terugkomt of van kant wisselt: geef de tweede periode een eigen kenmerk"},
		{
			Code: "BW-N-WNB-BOEKJE", Tekst: "welke functies het boekje wijknetwerk in beeld van 's-Hertogenbosch noemt: het is niet gezien; geef zelf op wat nodig is",
			Bron: bronVan(bronDenBosch),
		},
		{
			Code: "BW-N-PROEF-ZUIDOOST", Tekst: "wat de proef Thuis in Zuidoost inhield, wat zij opleverde en hoe de regio haar overnam: " +
				"volg een proef met een eigen opvolging van afspraken en een telling",
			Bron: bronVan(bronDenBosch),
		},
		{
			Code: "BW-N-LOKETTEN", Tekst: "langs welke loketten en toegangsregels iemand moet om te vertrekken, en in welke volgorde: " +
				"alleen of woning, inkomen en begeleiding er tegelijk zijn (gereedheid)",
			Bron: bronVan(bronDenBosch),
		},
		{
			Code: "BW-N-VUI-GEWICHT", Tekst: "welke vuistregel voor iemand het zwaarst weegt, zoals geldzorgen: " +
				"vijf lichten naast elkaar en geen score; vraag het de cliënt",
			Bron: bronVan(bronDenBosch),
		},
		{
			Code: "BW-N-VUI-STELSELMATIG", Tekst: "of gemeenten zelfstandig kunnen wonen stelselmatig hoger inschatten dan professionals: " +
				"per dossier staan de oordelen naast elkaar; tel over dossiers hoe vaak BW-VUI-OORDELEN voorkomt",
			Bron: bronVan(versnellingssessies),
		},
		{
			Code: "BW-N-VUI-VASTE-BEGELEIDER", Tekst: "of begeleiding van vaste professionals komt en of de sfeer veilig is, " +
				"waar cliënten in Groningen het meest om vroegen: " +
				"in een dossier is dat onderdeel van de vraag of de ondersteuning volgens de cliënt past",
			Bron: bronVan(versnellingssessies),
		},
	}
}

// versnellingssessies: what clients and professionals in Groningen said, told by others.
var versnellingssessies = wmo.Bron{
	Regeling: "Versnellingssessies transformatie Beschermd Wonen & Opvang // Groninger gemeenten",
	Versie:   wmo.MustDatum("2018-01-16"), Zekerheid: wmo.Aanname,
}
