package nvo

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find.
func NietGemodelleerd() []wmo.Voorbehoud {
	return slices.Concat(nietGemodelleerdNorm, nietGemodelleerdSessie, nietGemodelleerdVerhaal)
}

var nietGemodelleerdNorm = []wmo.Voorbehoud{
	{Code: "NVO-N-AFSPRAKEN-4-8", Tekst: "de tekst en de volgorde van de afspraken 4 tot en met 8 van de norm: die zijn niet gelezen"},
	{Code: "NVO-N-BEKRACHTIGING", Tekst: "de formele bekrachtiging die voor september 2020 was gepland: de uitkomst is niet gezien"},
	{Code: "NVO-N-BEGINDAGEN", Tekst: "de eerste dag van een plicht naast de norm waarvan alleen het jaar bekend is: gerekend is vanaf 1 januari"},
	{Code: "NVO-N-LANDELIJKE-TOEGANG", Tekst: "landelijke toegankelijkheid als hoofdstuk van de regiovisie: niet gelezen"},
	{Code: "NVO-N-WOONVARIANTEN", Tekst: "woonvarianten en herstel als onderdeel van de norm: niet gelezen; een artikel van 2022 noemt ze als advies"},
	{Code: "NVO-N-TARIEVEN", Tekst: "reële tarieven als onderdeel van de norm: niet gelezen"},
	{Code: "NVO-N-STANDAARDEN", Tekst: "i-standaarden en uitvoeringsvarianten als de vorm van lagere lasten: niet gelezen"},
	{Code: "NVO-N-GELD", Tekst: "verdeling van geld en risico als onderdeel van de norm: niet gelezen"},
	{Code: "NVO-N-VISITATIE", Tekst: "monitoring, visitatie en geschillen binnen de norm: niet gelezen"},
	{Code: "NVO-N-DOELGROEPEN", Tekst: "een lijst van doelgroepen met landelijke afspraken, en het onderzoek naar specialistisch beschermd wonen: niet gelezen"},
	{Code: "NVO-N-ZORGLANDSCHAP", Tekst: "afspraken over het zorglandschap: alleen het doel is gezien, bij jeugd"},
	{Code: "NVO-N-TOEGANGSVARIANTEN", Tekst: "de handreiking van 17 maart 2022 met drie varianten voor toegang: die legt niets op"},
	{Code: "NVO-N-VRAGENLIJST", Tekst: "de vragenlijst van 2022 en wie toen mat: niet gevonden; het beeld van 2022 is met opgegeven dossiers nagebouwd"},
}

var nietGemodelleerdSessie = []wmo.Voorbehoud{
	{Code: "NVO-N-SES-HERLEIDBAAR", Tekst: "of een uitkomst van een kleine groep tot één persoon te herleiden is: wie publiceert, beslist vanaf hoeveel stemmen"},
	{Code: "NVO-N-SES-GEWOGEN", Tekst: "een weging naar groep of naar gemeente: in een versnellingssessie telt elke bijdrage even zwaar"},
	{Code: "NVO-N-SES-NUL-PUNTEN", Tekst: "andere telwijzen van een onvolledig stembiljet, zoals nul punten voor wat geen rang kreeg"},
	{Code: "NVO-N-SES-TEKST", Tekst: "het indelen van open antwoorden in categorieën: dat doen de deelnemers samen, niet de computer"},
	{
		Code: "NVO-N-SES-STEMMEN-2016",
		Tekst: "de stembiljetten van de acht Groninger sessies van april 2016 tot januari 2017: die zijn niet gepubliceerd; " +
			"het voorbeeld rekent met verzonnen stembiljetten",
	},
}

// nietGemodelleerdVerhaal is what the stories tell and no question answers.
var nietGemodelleerdVerhaal = []wmo.Voorbehoud{
	{
		Code: "NVO-N-CONTINUUM",
		Tekst: "of het aanbod van een regio een sluitend geheel is, op welke tijdlijn dat er komt en hoe het lokaal aansluit: " +
			"de vier elementen van de inhoud staan er als advies; leg de tijdlijn vast als afspraken, en volg ze (artikel van Zorg+Sociaalweb, 7 oktober 2022)",
	},
	{
		Code: "NVO-N-SAMEN-ORGANISEREN",
		Tekst: "hoe gemeenten de uitvoering en het contractmanagement samen organiseren, en of dat beter uitpakt dan ieder voor zich: " +
			"alleen of er afspraken over inkoop zijn (hetzelfde artikel)",
	},
	{
		Code:  "NVO-N-SES-GEBRUIK",
		Tekst: "of en hoe de uitkomst van een sessie in beleid is gebruikt: leg het rapport en het besluit naast elkaar",
	},
	{
		Code: "NVO-N-SES-PERSONEN",
		Tekst: "hoeveel verschillende mensen bij alle sessies samen waren: deelnemers worden per thema geteld, " +
			"en of iemand bij meer thema's was is in Groningen niet gepubliceerd",
	},
}
