package nvo

// Parts of the norm that are not modelled.
var (
	_ = register.Niet("NVO-N-AFSPRAKEN-4-8", "de tekst en de volgorde van de afspraken 4 tot en met 8 van de norm: die zijn niet gelezen")
	_ = register.Niet("NVO-N-BEKRACHTIGING", "de formele bekrachtiging die voor september 2020 was gepland: de uitkomst is niet gezien")
	_ = register.Niet("NVO-N-BEGINDAGEN", "de eerste dag van een plicht naast de norm waarvan alleen het jaar bekend is: gerekend is vanaf 1 januari")
	_ = register.Niet("NVO-N-LANDELIJKE-TOEGANG", "landelijke toegankelijkheid als hoofdstuk van de regiovisie: niet gelezen")
	_ = register.Niet("NVO-N-WOONVARIANTEN", "woonvarianten en herstel als onderdeel van de norm: niet gelezen; een artikel van 2022 noemt ze als advies")
	_ = register.Niet("NVO-N-TARIEVEN", "reële tarieven als onderdeel van de norm: niet gelezen")
	_ = register.Niet("NVO-N-STANDAARDEN", "i-standaarden en uitvoeringsvarianten als de vorm van lagere lasten: niet gelezen")
	_ = register.Niet("NVO-N-GELD", "verdeling van geld en risico als onderdeel van de norm: niet gelezen")
	_ = register.Niet("NVO-N-VISITATIE", "monitoring, visitatie en geschillen binnen de norm: niet gelezen")
	_ = register.Niet("NVO-N-DOELGROEPEN",
		"een lijst van doelgroepen met landelijke afspraken, en het onderzoek naar specialistisch beschermd wonen: niet gelezen")
	_ = register.Niet("NVO-N-ZORGLANDSCHAP", "afspraken over het zorglandschap: alleen het doel is gezien, bij jeugd")
	_ = register.Niet("NVO-N-TOEGANGSVARIANTEN", "de handreiking van 17 maart 2022 met drie varianten voor toegang: die legt niets op")
	_ = register.Niet("NVO-N-VRAGENLIJST", "de vragenlijst van 2022 en wie toen mat: niet gevonden; het beeld van 2022 is met opgegeven dossiers nagebouwd")
)

// Parts of a session that are not modelled.
var (
	_ = register.Niet("NVO-N-SES-HERLEIDBAAR",
		"of een uitkomst van een kleine groep tot één persoon te herleiden is: wie publiceert, beslist vanaf hoeveel stemmen")
	_ = register.Niet("NVO-N-SES-GEWOGEN", "een weging naar groep of naar gemeente: in een versnellingssessie telt elke bijdrage even zwaar")
	_ = register.Niet("NVO-N-SES-NUL-PUNTEN", "andere telwijzen van een onvolledig stembiljet, zoals nul punten voor wat geen rang kreeg")
	_ = register.Niet("NVO-N-SES-TEKST", "het indelen van open antwoorden in categorieën: dat doen de deelnemers samen, niet de computer")
	_ = register.Niet("NVO-N-SES-STEMMEN-2016",
		"de stembiljetten van de acht Groninger sessies van april 2016 tot januari 2017: die zijn niet gepubliceerd; "+
			"het voorbeeld rekent met verzonnen stembiljetten")
)

// What the stories under examples mention and no operation answers.
var (
	_ = register.Niet("NVO-N-CONTINUUM",
		"of het aanbod van een regio een sluitend geheel is, op welke tijdlijn dat er komt en hoe het lokaal aansluit: "+
			"de vier elementen van de inhoud staan er als advies; leg de tijdlijn vast als afspraken, en volg ze (artikel van Zorg+Sociaalweb, 7 oktober 2022)")
	_ = register.Niet("NVO-N-SAMEN-ORGANISEREN",
		"hoe gemeenten de uitvoering en het contractmanagement samen organiseren, en of dat beter uitpakt dan ieder voor zich: "+
			"alleen of er afspraken over inkoop zijn (hetzelfde artikel)")
	_ = register.Niet("NVO-N-SES-GEBRUIK", "of en hoe de uitkomst van een sessie in beleid is gebruikt: leg het rapport en het besluit naast elkaar")
	_ = register.Niet("NVO-N-SES-PERSONEN",
		"hoeveel verschillende mensen bij alle sessies samen waren: deelnemers worden per thema geteld, "+
			"en of iemand bij meer thema's was is in Groningen niet gepubliceerd")
)
