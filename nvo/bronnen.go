package nvo

import "github.com/bwo-sdk/wmo"

// The days on which the sources were last read: herlezen the texts of law, gelezen the
// other sources below.
var (
	herlezen = wmo.MustDatum("2026-11-29")
	gelezen  = wmo.MustDatum("2026-11-22")
)

// document cites a published page, agreement or decree that was read. An empty
// versie: it bears no date.
func document(naam, adres, versie string) wmo.Bron {
	b := wmo.Bron{Regeling: naam, Adres: adres, Gezien: gelezen, Zekerheid: wmo.Beleid}
	if versie != "" {
		b.Versie = wmo.MustDatum(versie)
	}
	return b
}

// The pages on which the norm was read. None of them is the resolution itself.
var (
	waarStaatDeNvoVoor = document("VNG, Waar staat de NvO voor", "https://vng.nl/artikelen/waar-staat-de-nvo-voor", "")
	waaromEenNorm      = document("VNG, Waarom een norm voor opdrachtgeverschap",
		"https://vng.nl/artikelen/waarom-een-norm-voor-opdrachtgeverschap-maatschappelijke-opvang-beschermd-wonen", "")
	regionaleSamenwerking = document("VNG, Regionale samenwerking: Norm voor Opdrachtgeverschap BW-MO",
		"https://vng.nl/artikelen/regionale-samenwerking-norm-voor-opdrachtgeverschap-bw-mo", "")
	routekaart = document("VNG, Gebruik nu de routekaart Norm voor Opdrachtgeverschap MO/BW",
		"https://vng.nl/nieuws/gebruik-nu-de-routekaart-norm-voor-opdrachtgeverschap-mobw", "")
	ledenraadpleging = document("VNG, Norm voor Opdrachtgeverschap: uitslag ledenraadpleging",
		"https://vng.nl/nieuws/norm-voor-opdrachtgeverschap-uitslag-ledenraadpleging", "")
	nieuwDashboard = document("VNG, Nieuw dashboard Beschermd Thuis", "https://vng.nl/nieuws/nieuw-dashboard-beschermd-thuis", "")
)

// The documents of what lies beside the norm.
var (
	handreikingPlan = document("Handreiking regionaal plan van aanpak", "https://nieuwewegenggzenopvang.nl/actueel/handreiking-regionaal-plan/", "2016-11-24")
	raadHengelo     = document("Hengelo, raadzaak 2426824",
		"https://ris.hengelo.nl/1/IRIS/(9861)-Bestuur-en-organisatie/IRIS-(9861)-Bestuur-en-organisatie-Politieke-markt-A/"+
			"A01-2426824---Raadzaak---Vaststellen-van-de-Lokale-visie-beschermd-wonen-en-maatschappelijke-opvang-Hengelo-na-2021.html", "")
	lokaalPlan = document("VNG, Lokaal uitvoeringsplan beschermd wonen en beschermd thuis",
		"https://vng.nl/publicaties/lokaal-uitvoeringsplan-beschermd-wonen-en-beschermd-thuis", "")
	landelijkeToegang = document("VNG, Handreiking en beleidsregels landelijke toegang beschermd wonen",
		"https://vng.nl/onderwerpenindex/maatschappelijke-ondersteuning/beschermd-wonen-maatschappelijke-opvang-ggz/"+
			"publicaties/handreiking-en-beleidsregels-landelijke-toegang-beschermd-wonen", "")
	regelingGroningen = document("Gemeenschappelijke regeling Groningen 2024, considerans",
		"https://zoek.officielebekendmakingen.nl/gmb-2024-324624.html", "")
	overschotZeeland = document("Vlissingen heeft 31 miljoen overgehouden",
		"https://khamakarpress.com/2023/04/11/vlissingen-heeft-31-miljoen-overgehouden/", "2023-04-11")
	samenwerkingColleges = wmo.Bron{
		Regeling: "Wmo 2015", BWB: "BWBR0035362", Artikel: "2.6.1", Lid: "1", Versie: wmo.MustDatum("2026-07-01"), Gezien: herlezen, Zekerheid: wmo.Wettekst,
	}
)

// artikelBeschermdThuis is the article of 7 October 2022 with the four elements and the
// advice about contracts. A copy without its address was read.
var artikelBeschermdThuis = wmo.Bron{
	Regeling: "Zorg+Sociaalweb, Van beschermd wonen naar beschermd thuis doe je samen",
	Versie:   wmo.MustDatum("2022-10-07"), Zekerheid: wmo.Afgeleid,
}
