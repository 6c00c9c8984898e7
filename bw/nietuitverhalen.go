package bw

import "github.com/bwo-sdk/wmo"

// What the stories under examples mention and no question of this package answers.
var (
	_ = register.Niet("BW-N-KLB-VERORDENING",
		"of de verordening regelt hoe ingezetenen bij de uitvoering worden betrokken, en of een klankbordgroep daarvoor genoeg is: leg de "+
			"verordening naast de wet", inspraak)
	_ = register.Niet("BW-N-KLB-ADVIES",
		"wat een klankbordgroep adviseerde en of dat is gevolgd: alleen wanneer zij is gevraagd; bewaar advies en besluit bij elkaar", bronDenBosch)
	_ = register.Niet("BW-N-KLB-VERGOEDING",
		"wat een vergoeding doet met belasting, toeslagen of een uitkering van een lid: laat het nagaan bij de Belastingdienst, de Dienst Toeslagen, "+
			"het UWV of de gemeente voordat er wordt betaald", vrijwilligerBelasting.Als(wmo.Afgeleid)) // about tax; the Participatiewet is about benefits
	_ = register.Niet("BW-N-KLB-TERUG", "een lid van een klankbordgroep dat terugkomt of van kant wisselt: geef de tweede periode een eigen kenmerk")
	_ = register.Niet("BW-N-WNB-BOEKJE",
		"welke functies het boekje wijknetwerk in beeld van 's-Hertogenbosch noemt: het is niet gezien; geef zelf op wat nodig is", bronDenBosch)
	_ = register.Niet("BW-N-PROEF-ZUIDOOST",
		"wat de proef Thuis in Zuidoost inhield, wat zij opleverde en hoe de regio haar overnam: volg een proef met een eigen opvolging van "+
			"afspraken en een telling", bronDenBosch)
	_ = register.Niet("BW-N-LOKETTEN",
		"langs welke loketten en toegangsregels iemand moet om te vertrekken, en in welke volgorde: alleen of woning, inkomen en begeleiding er "+
			"tegelijk zijn (gereedheid)", bronDenBosch)
	_ = register.Niet("BW-N-VUI-GEWICHT",
		"welke vuistregel voor iemand het zwaarst weegt, zoals geldzorgen: vijf lichten naast elkaar en geen score; vraag het de cliënt", bronDenBosch)
	_ = register.Niet("BW-N-VUI-STELSELMATIG",
		"of gemeenten zelfstandig kunnen wonen stelselmatig hoger inschatten dan professionals: per dossier staan de oordelen naast elkaar; tel over "+
			"dossiers hoe vaak BW-VUI-OORDELEN voorkomt", versnellingssessies)
	_ = register.Niet("BW-N-VUI-VASTE-BEGELEIDER",
		"of begeleiding van vaste professionals komt en of de sfeer veilig is, waar cliënten in Groningen het meest om vroegen: in een dossier is "+
			"dat onderdeel van de vraag of de ondersteuning volgens de cliënt past", versnellingssessies)
)

// versnellingssessies is a report of what clients and professionals in Groningen said.
var versnellingssessies = wmo.Bron{
	Regeling: "Versnellingssessies transformatie Beschermd Wonen & Opvang // Groninger gemeenten",
	Versie:   wmo.MustDatum("2018-01-16"), Zekerheid: wmo.Aanname,
}
