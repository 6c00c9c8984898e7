package bw

import "github.com/bwo-sdk/wmo"

// Articles that were read and are not applied: what they are about, and as advice what to
// do instead.
var (
	_ = register.Niet("BW-N-WET-PLAN",
		"het plan van de gemeenteraad: voornemens over beschermd wonen en opvang; het doel van een veilige woonomgeving en, zo mogelijk, weer op "+
			"eigen kracht meekomen; aandacht voor hulp die doorloopt na de jeugdhulp en, sinds 1 juli 2026, voor zorg en ondersteuning van "+
			"aandachtsgroepen en ouderen; lees het plan zelf", wmo2015.art("2.1.2", "", ""))
	_ = register.Niet("BW-N-WET-VERORDENING",
		"wat de verordening moet regelen: criteria voor maatwerk, een toereikend persoonsgebonden budget, kwaliteit, klachten, medezeggenschap, "+
			"inspraak en misbruik; leg de verordening van de gemeente naast een antwoord", wmo2015.art("2.1.3", "", ""))
	_ = register.Niet("BW-N-WET-BIJDRAGE",
		"bijdragen in de kosten van maatwerk; voor beschermd wonen en opvang staan de regels bij of krachtens een algemene maatregel van bestuur "+
			"(zevende lid); geen antwoord van dit pakket zegt iets over een bijdrage", wmo2015.art("2.1.4a", "", ""))
	_ = register.Niet("BW-N-WET-ALGEMEEN",
		"de algemene voorzieningen, ook voor beschermd wonen en opvang, die het college treft ter uitvoering van het plan: welke er zijn, weet "+
			"alleen de gemeente; geef op of zo'n voorziening het probleem wegneemt", wmo2015.art("2.2.3", "", ""))
	_ = register.Niet("BW-N-WET-CLIENTONDERSTEUNING",
		"cliëntondersteuning, die voor ingezetenen beschikbaar is en hun belang vooropstelt: of zij er is en werkt, wordt niet getoetst; vraag het "+
			"de gemeente", wmo2015.art("2.2.4", "", ""))
	_ = register.Niet("BW-N-WET-ONDERZOEK",
		"de inhoud van het onderzoek: wijzen op gratis cliëntondersteuning, wat wordt onderzocht, het persoonlijk plan, uitleg over een "+
			"persoonsgebonden budget, gegevens van de cliënt en een schriftelijke weergave; hier telt alleen of en wanneer het onderzoek is uitgevoerd, "+
			"toets de inhoud aan het verslag", wmo2015.art("2.3.2", "3 tot en met 8", ""))
	_ = register.Niet("BW-N-WET-IDENTITEIT",
		"het vaststellen van de identiteit bij het onderzoek, en het desgevraagd tonen van een document bij de aanvraag; of dat is gebeurd, "+
			"verandert hier geen termijn", wmo2015.art("2.3.4", "", ""))
	_ = register.Niet("BW-N-WET-AFSTEMMING",
		"waarop maatwerk zo nodig wordt afgestemd, zoals zorg, jeugdhulp, onderwijs, werk en levensovertuiging: of de voorziening passend bijdraagt "+
			"wordt hier wel gevraagd, of zij op deze zaken is afgestemd niet; leg dat bij het besluit uit", wmo2015.art("2.3.5", "5", ""))
	_ = register.Niet("BW-N-WET-PGB",
		"wie maatwerk als persoonsgebonden budget krijgt, en wanneer het college dat weigert; stel eerst het recht op maatwerk vast, en toets daarna "+
			"dit artikel en de verordening", wmo2015.art("2.3.6", "", ""))
	_ = register.Niet("BW-N-WET-INLICHTEN",
		"de plicht van de cliënt om te melden wat tot heroverweging kan leiden, en mee te werken; stel de vraag opnieuw met de feiten zoals zij nu "+
			"zijn", wmo2015.art("2.3.8", "", ""))
	_ = register.Niet("BW-N-WET-HEROVERWEGEN",
		"het periodiek onderzoek of een besluit moet worden heroverwogen, waarbij ook de weigering wegens de Wlz telt; de wet noemt geen vaste tijd, "+
			"en geen termijn hier gaat erover; stel de vraag voor die dag opnieuw", wmo2015.art("2.3.9", "", ""))
	_ = register.Niet("BW-N-WET-INTREKKEN",
		"herzien en intrekken, van onjuiste gegevens tot een voorziening die niet wordt gebruikt; een antwoord dat er geen recht is, trekt niets in: "+
			"dat vraagt een besluit met een eigen ingangstijd", wmo2015.art("2.3.10", "", ""))
	_ = register.Niet("BW-N-WET-TERUGVORDEREN",
		"terugvorderen na intrekking wegens onjuiste of onvolledige gegevens die de cliënt met opzet gaf, ook van wie daaraan met opzet meewerkte; "+
			"uit een antwoord van dit pakket volgt geen vordering", wmo2015.art("2.4.1", "", ""))
	_ = register.Niet("BW-N-WET-ERVARING",
		"het onderzoek naar hoe cliënten de kwaliteit ervaren, dat het college elk jaar voor 1 juli publiceert; wie toezicht houdt zoekt de "+
			"publicatie zelf op", wmo2015.art("2.5.1", "", ""))
	_ = register.Niet("BW-N-WET-GEGEVENS-RIJK",
		"gegevens die het college desgevraagd en kosteloos aan de minister geeft om de werking van de wet te beoordelen; de minister kan daarover "+
			"regels stellen, of die er zijn is niet nagegaan", wmo2015.art("2.5.2", "", ""))
	_ = register.Niet("BW-N-WET-VERSLAG-RAAD",
		"het jaarlijkse verslag van het college aan de raad over de resultaten van het plan; lees het verslag naast het plan", wmo2015.art("2.5.3", "", ""))
	_ = register.Niet("BW-N-WET-GEGEVENS-CAK",
		"gegevens over bijdragen die het CAK aan de minister geeft; vervalt op een dag bij koninklijk besluit, die niet is gezocht",
		wmo2015.art("2.5.4", "", ""))
	_ = register.Niet("BW-N-WET-GEGEVENS-PLAN",
		"sinds 1 juli 2026: gegevens die zorgkantoren, zorgaanbieders van de Wlz, jeugdhulpaanbieders en gecertificeerde instellingen het college op "+
			"verzoek kosteloos geven om de voornemens voor aandachtsgroepen en ouderen uit te voeren; vraag ze met een beroep op dit artikel; een "+
			"aanbieder van de Wmo valt er als zodanig niet onder", wmo2015.art("2.5.5", "", ""))
	_ = register.Niet("BW-N-WET-DERDEN",
		"uitvoering door derden, behalve het vaststellen van rechten en plichten, dat wel aan een aanbieder kan worden gemandateerd; een uitvoerder "+
			"die hier staat, volgt uit afspraken tussen gemeenten: zie het mandaat- of inkoopbesluit", wmo2015.art("2.6.3", "", ""))
	_ = register.Niet("BW-N-WET-AANBESTEDEN",
		"aanbesteden van de uitvoering: nooit op de laagste prijs alleen, en waar artikel 2.114 van de Aanbestedingswet 2012 niet geldt telt ook de "+
			"kwaliteit mee; toets dat aan de aanbestedingsstukken", wmo2015.art("2.6.4", "", ""))
	_ = register.Niet("BW-N-WET-PERSONEEL",
		"overleg over de overname van personeel, en continuïteit tussen cliënt en hulpverlener, bij een nieuwe opdracht; bij een overgang van taken "+
			"naar gemeenten is dit apart te regelen", wmo2015.art("2.6.5", "", ""))
	_ = register.Niet("BW-N-WET-AANWIJZING",
		"de aanwijzing die de minister een college kan geven bij ernstige tekortkomingen, na acht weken voor een zienswijze en niet in een "+
			"individueel geval; een geschil van een cliënt loopt via bezwaar", wmo2015.art("2.6.8", "", ""))
	_ = register.Niet("BW-N-WET-KWALITEIT",
		"de kwaliteit van een voorziening, waarvoor de aanbieder zorg draagt; zie het toezicht van de gemeente", wmo2015.art("3.1", "", ""))
	_ = register.Niet("BW-N-WET-KLACHTEN",
		"de klachtregeling en de medezeggenschap bij de aanbieder, waar de verordening ze eist; een klacht over een aanbieder is geen bezwaar tegen "+
			"een besluit", wmo2015.art("3.2", "", ""))
	_ = register.Niet("BW-N-WET-MELDCODE",
		"de meldcode van een aanbieder voor huiselijk geweld en kindermishandeling; volg bij een signaal de code zelf", wmo2015.art("3.3", "", ""))
	_ = register.Niet("BW-N-WET-CALAMITEIT",
		"het melden van een calamiteit of geweld door de aanbieder, onverwijld, bij de toezichthouder; geen melding die hier een termijn begint",
		wmo2015.art("3.4", "", ""))
	_ = register.Niet("BW-N-WET-VOG",
		"de verklaring omtrent het gedrag van beroepskrachten: wanneer zij vooraf moet, kan een maatregel van bestuur regelen (in het "+
			"Uitvoeringsbesluit van 2026-01-01 is daarover niets gevonden); bij een redelijk vermoeden vraagt de aanbieder haar alsnog, binnen tien "+
			"weken; zie ook de verordening en het contract", wmo2015.art("3.5", "1 tot en met 3", ""))
	_ = register.Niet("BW-N-WET-VEILIG-THUIS",
		"Veilig Thuis, het meldpunt dat een melding van huiselijk geweld onderzoekt; wie opvang wegens geweld vraagt, kan dat hier opgeven, maar een "+
			"melding gaat naar Veilig Thuis", wmo2015.art("4.1.1", "", ""))
	_ = register.Niet("BW-N-WET-GEGEVENSVERWERKING",
		"welke persoonsgegevens het college mag verwerken; dat een vraag hier een feit noemt, is geen grond om het te verzamelen: toets elk feit aan "+
			"hoofdstuk 5 en de privacywet", wmo2015.art("5.1.1", "", ""))
	_ = register.Niet("BW-N-WET-CIZ-MELDT",
		"hoe het college weet van een indicatie voor de Wlz: het CIZ mag dat melden, en moet het op verzoek, voor zover nodig voor onder meer het "+
			"onderzoek en het besluit; vraag het na voordat het feit wordt opgegeven", wmo2015.art("5.2.5", "3", ""))
	_ = register.Niet("BW-N-WET-BEWAREN",
		"hoe lang het college gegevens bewaart: vijftien jaar nadat de laatste wijziging is vastgelegd, of langer als zorgvuldige uitvoering dat "+
			"vraagt; vraagt de betrokkene schriftelijk om vernietiging, dan in beginsel binnen drie maanden (5.3.5); dit pakket bewaart niets, wie een "+
			"antwoord opslaat rekent zelf", wmo2015.art("5.3.4", "", ""))
	_ = register.Niet("BW-N-WET-ZORGVERZEKERAARS",
		"afstemming en afspraken van het college met zorgverzekeraars; zie de regionale afspraken zelf", wmo2015.art("5.4.1", "", ""))
	_ = register.Niet("BW-N-WET-COLLEGES",
		"sinds 1 juli 2026: afstemming met andere colleges, waar dat nodig is om de voornemens voor aandachtsgroepen en ouderen goed uit te voeren; "+
			"wie dat met wie doet, volgt niet uit een regio van dit pakket", wmo2015.art("5.4.2", "1", ""))
	_ = register.Niet("BW-N-WET-TOEZICHT",
		"het toezicht op de naleving van deze wet en wat daarop berust, door personen die het college aanwijst; een oordeel hier is geen toezicht",
		wmo2015.art("6.1", "", ""))
	_ = register.Niet("BW-N-WET-AWBZ-OVERIG",
		"andere zorg waarvoor een besluit op grond van de AWBZ liep, zoals begeleiding en kortdurend verblijf: die gold in 2015, hoogstens tot 1 "+
			"januari 2016, jegens het college van de woonplaats; alleen beschermd wonen is hier uitgewerkt", wmo2015.art("8.3", "", "").Als(wmo.Afgeleid))
	_ = register.Niet("BW-N-WET-AWBZ-ONDERZOEK",
		"het onderzoek zonder melding dat het college doet naar wie zorg uit een AWBZ-besluit kreeg, zo tijdig dat hij vóór het einde daarvan een "+
			"aanvraag kan doen; de zes weken na een melding gelden daar niet", wmo2015.art("8.6", "", "").Als(wmo.Afgeleid))
	_ = register.Niet("BW-N-WET-WMO-2007",
		"rechten uit besluiten op grond van de Wet maatschappelijke ondersteuning, waarvoor het oude recht bleef gelden; zulke besluiten toetst dit "+
			"pakket niet", wmo2015.art("8.9", "1 en 2", ""))
	_ = register.Niet("BW-N-AWB-UITSTEL",
		"verder uitstel van de beslissing op bezwaar dat nodig is om wettelijke procedurevoorschriften na te leven (vierde lid, onder c), waarvoor "+
			"niemand hoeft in te stemmen, en de schriftelijke mededeling aan belanghebbenden van opschorting, verdaging en uitstel (vijfde lid): de "+
			"laatste dag schuift hier alleen door instemming op", awb.art("7:10", "4 en 5", ""))
	_ = register.Niet("BW-N-VREEMDELINGENWET",
		"onder welke letter iemands verblijf valt: wie vraagt, geeft de letter op en leest daarvoor de tekst van die dag; de nieuwste zijn van 12 "+
			"juni en 1 september 2026, met onder c één asielvergunning en onderdeel f in tweeën", vreemdelingenwet.art("8", "", ""))
)
