package nvo

import (
	"strings"

	"github.com/bwo-sdk/wmo"
)

// verplichtingen is the register of obligations. Those whose text was not found are in
// [NietGemodelleerd].
var verplichtingen = []Verplichting{
	afspraak("1A", ThemaRegiovisie, "de gemeenten van de regio maken samen één regiovisie",
		"de regiovisie met datum, regio en deelnemende gemeenten; een volledige versie die aan de raden is aangeboden is genoeg", visie("")),
	afspraak("1B", ThemaRegiovisie, "de regiovisie gaat over beschermd wonen en over maatschappelijke opvang",
		"titel of hoofdstuk over de reikwijdte; twee documenten samen mogen ook", visie("")).per(PerReikwijdte),
	afspraak("1C", ThemaRegiovisie, "elke gemeenteraad in de regio stelt de regiovisie vast",
		"een raadsbesluit van elke gemeente, of een verklaring dat alle raden het deden",
		soort(Raadsbesluit), soort(VerklaringAlleRaden)).per(PerGemeente).op(Lokaal),

	afspraak("2A", ThemaBetrokkenheid, "bij het maken van de regiovisie zijn professionals geraadpleegd",
		"hoofdstuk over participatie, verslagen, namen", raadpleging(BetrokkenProfessionals)),
	afspraak("2B", ThemaBetrokkenheid, "bij het maken van de regiovisie zijn inwoners of hun vertegenwoordigers geraadpleegd",
		"advies van een Wmo-raad of cliëntenraad, bijeenkomsten", raadpleging(BetrokkenInwoners)),
	afspraak("2C", ThemaBetrokkenheid, "bij het maken van de regiovisie zijn mensen met eigen ervaring geraadpleegd",
		"advies of bijeenkomsten met genoemde ervaringsdeskundigen", raadpleging(BetrokkenErvaring)),
	afspraak("2D", ThemaBetrokkenheid, "bij het maken van de regiovisie zijn ketenpartners geraadpleegd",
		"advies of bijeenkomsten met ketenpartners", raadpleging(append([]Betrokkene{BetrokkenKeten}, ketenvelden...)...)),
	afspraak("2D-LIJST", ThemaBetrokkenheid, "de keten omvat zorg, wonen, participatie, inkomen en schuldhulp, en zorgverzekeraars als betalers",
		"ten minste één partner uit elk veld", raadpleging(ketenvelden...)).per(PerGroep).als(ZouMoeten).heet("nvo-2d-list"),

	afspraak("3A", ThemaInhoudVisie, "de regiovisie zegt hoe functies voor beschermd wonen en opvang beschikbaar blijven",
		"hoofdstuk over functies, plaatsen en contracten", visie(DeelBeschikbaarheid)),
	afspraak("3B", ThemaInhoudVisie, "de regiovisie zegt hoe de continuïteit van functies is geborgd",
		"regeling voor uitval van een aanbieder, einde van een contract en verschuiving van geld", visie(DeelContinuiteit)),
	afspraak("3C", ThemaInhoudVisie, "de regiovisie beschrijft de huidige situatie",
		"cijfers over het begin", visie(DeelSituatie)),
	afspraak("3D", ThemaInhoudVisie, "de regiovisie noemt de ambitie",
		"doelen met een datum", visie(DeelAmbitie)),
	afspraak("3E", ThemaInhoudVisie, "de regiovisie noemt de lokale en regionale pijlers van sociale inclusie waarop inclusief wonen rust",
		"hoofdstuk over preventie, basis en wonen", visie(DeelPijlers)).op(Lokaal, Regionaal),
	afspraak("3F", ThemaInhoudVisie, "de regiovisie noemt wat de gemeenten elk en samen doen",
		"acties per gemeente", visie(DeelInspanningen)).op(Lokaal, Regionaal).gelezen(LezingDeels, waarStaatDeNvoVoor.Als(wmo.Afgeleid)),
	// This one is about the norm itself: there is nothing to comply with.
	afspraak("3G", ThemaInhoudVisie, "de norm komt naast de afspraken van 2016 en vervangt die niet",
		"verwijzing naar het eerdere plan", visie(DeelEerdereAfspraken)).als(Nagaan),

	thema("TOEGANG", ThemaToegang, "de regio maakt afspraken over toegang tot beschermd wonen en opvang",
		"toegangsprotocol, mandaatbesluit of beleidsregels", regionaleSamenwerking,
		soort(Toegangsafspraak), visie(DeelToegang)),
	thema("INKOOP", ThemaInkoop, "de regio maakt afspraken over inkoop van beschermd wonen en opvang",
		"gezamenlijke aanbesteding, contract of inkoopstrategie", regionaleSamenwerking,
		soort(Inkoop), visie(DeelInkoop)),
	thema("BORGING", ThemaSamenwerking, "de samenwerking ligt duurzaam vast",
		"Wgr-regeling, dienstverleningsovereenkomst of ondertekend convenant met een looptijd", regionaleSamenwerking,
		soort(WgrRegeling), soort(Dienstverlening), soort(Convenant)).lopend(),
	thema("NIVEAUS", ThemaSamenwerking, "het is duidelijk wat lokaal, regionaal en tussen regio's gebeurt",
		"een overzicht van taken per niveau", waarStaatDeNvoVoor,
		soort(Taakverdeling), visie(DeelTaken)).op(Lokaal, Regionaal, Bovenregionaal, Landelijk),
	thema("BOVENREGIONAAL", ThemaSamenwerking, "regio's maken onderling afspraken over functies die voor één regio te zeldzaam zijn, ook bij weinig eigen gebruik",
		"een afspraak tussen regio's, een lijst van functies", ledenraadpleging,
		soort(BovenregionaleAfspraak), visie(DeelBovenregionaal)).op(Bovenregionaal, Landelijk),
	thema("OPDRACHTGEVERSCHAP", ThemaOpdrachtgeverschap, "het opdrachtgeverschap wordt sterker",
		"capaciteit voor contractmanagement, gesprekken met aanbieders", waaromEenNorm, soort(Contractmanagement)).als(ZouMoeten),
	thema("LASTEN", ThemaOpdrachtgeverschap, "de administratieve lasten gaan omlaag",
		"gebruik van standaarden, minder productcodes", waaromEenNorm, soort(Lastenverlichting)).op(Regionaal, Landelijk),
	thema("DIALOOG", ThemaSamenwerking, "er is een vaste dialoog tussen gemeenten en met aanbieders",
		"vergaderkalender, verslagen", regionaleSamenwerking, soort(Overleg)).als(ZouMoeten),
	thema("AANSPREEKPUNT", ThemaSamenwerking, "elke regio heeft een bestuurlijk en een ambtelijk contactpersoon met een vervanger",
		"een lijst van contactpersonen", routekaart, soort(Contactpersonen)).als(ZouMoeten).gelezen(LezingAfgeleid, routekaart.Als(wmo.Afgeleid)),
	thema("DASHBOARD", ThemaSamenwerking, "de regio geeft haar stand per onderdeel van de norm op voor het dashboard",
		"een opgave voor het dashboard", regionaleSamenwerking, soort(Dashboardopgave)).als(ZouMoeten).
		gelezen(LezingAfgeleid, regionaleSamenwerking.Als(wmo.Afgeleid)),

	// Where no first day was found, these begin on the day of the first source.
	omgeving("RPA", "ctx-rpa", "er is een regionaal plan van aanpak: visie, inhoud, vorm van samenwerking, verdeling van geld en risico, ook voor de overgang",
		"het plan", "2016-11-24", handreikingPlan, soort(RegionaalPlan)).uiterlijk("2017-12-31"),
	omgeving("UA2019", "ctx-ua2019", "er zijn concrete afspraken over inhoud, geld en inkoop van beschermd wonen en opvang",
		"de afspraken", "2019-01-01", raadHengelo, soort(Uitvoeringsafspraken)).uiterlijk("2019-12-31"),
	omgeving("LUP", "ctx-lup", "elke gemeente heeft een lokaal uitvoeringsplan",
		"het plan van elke gemeente", "2018-01-01", lokaalPlan, soort(LokaalPlan)).per(PerGemeente).als(ZouMoeten).op(Lokaal),
	omgeving("WMO-261", "ctx-wmo-2.6.1", "colleges werken samen waar dat nodig is om doeltreffend en doelmatig uit te voeren",
		"een regeling of overeenkomst (onze keuze: de wet noemt geen vorm)", "2015-01-01", samenwerkingColleges,
		soort(WgrRegeling), soort(Dienstverlening), soort(Convenant)).lopend().op(Lokaal).bekend("2014-07-09"),
	omgeving("LT-CONVENANT", "ctx-lt-convenant", "beschermd wonen is landelijk toegankelijk: een cliënt kan zich bij elke gemeente melden",
		"ondertekening, beleidsregels", "2016-01-01", landelijkeToegang, soort(LandelijkeToegang)).op(Landelijk),
	omgeving("LT-GESCHIL", "ctx-lt-geschil", "een geschil tussen gemeenten over toegang kan naar de geschillencommissie",
		"een uitspraak", "2016-01-01", landelijkeToegang).als(Mag).op(Landelijk),
	omgeving("WGR-2024", "ctx-wgr-2024", "de wijziging van de Wet gemeenschappelijke regelingen van 1 juli 2022 is in de regeling verwerkt",
		"de tekst van de nieuwe regeling", "2022-07-01", regelingGroningen,
		Bewijsvorm{Soort: WgrRegeling, Onderdeel: DeelWgr2022}).uiterlijk("2024-07-01").mits(WgrRegeling),
	omgeving("OVERSCHOT", "fin-surplus-rule", "het is afgesproken wat er met een overschot of tekort gebeurt",
		"de afspraak", "2015-01-01", overschotZeeland, soort(Overschotafspraak)).als(Nagaan).gelezen(LezingAfgeleid, overschotZeeland.Als(wmo.Afgeleid)),
}

// ketenvelden are the partners that the explanation of the norm names, and the insurers.
// Municipalities are not among them, as they write the vision themselves.
var ketenvelden = []Betrokkene{BetrokkenZorg, BetrokkenWonen, BetrokkenParticipatie, BetrokkenInkomen, BetrokkenVerzekeraars}

// afspraak is an item of the agreements 1 to 3, of which the text was seen.
func afspraak(nummer string, t Normthema, tekst, bewijs string, vormen ...Bewijsvorm) Verplichting {
	v := vanDeNorm("NVO-"+nummer, "nvo-"+strings.ToLower(nummer), tekst, bewijs, vormen)
	v.Reeks, v.Thema, v.Lezing, v.Bron = ReeksAfspraken, t, LezingTekst, waarStaatDeNvoVoor
	return v
}

// thema is a theme of the norm of which the number and the wording were not seen.
func thema(naam string, t Normthema, tekst, bewijs string, bron wmo.Bron, vormen ...Bewijsvorm) Verplichting {
	v := vanDeNorm("NVO-X-"+naam, "nvo-x-"+strings.ToLower(naam), tekst, bewijs, vormen)
	v.Reeks, v.Thema, v.Lezing, v.Bron = ReeksThemas, t, LezingThema, bron.Als(wmo.Aanname)
	return v
}

func vanDeNorm(code, naam, tekst, bewijs string, vormen []Bewijsvorm) Verplichting {
	return Verplichting{
		Code: code, Norm: naam, Tekst: tekst, Soort: Moet, Niveaus: []Niveau{Regionaal}, Termijn: termijn, Bewijs: bewijs,
		Vormen: vormen, Per: PerGeheel, Geldt: wmo.Vanaf(vastgesteld), Bekend: wmo.Vanaf(vastgesteld),
	}
}

// omgeving is a duty beside the norm.
func omgeving(naam, id, tekst, bewijs, vanaf string, bron wmo.Bron, vormen ...Bewijsvorm) Verplichting {
	sinds := wmo.Vanaf(wmo.MustDatum(vanaf))
	return Verplichting{
		Code: "NVO-CTX-" + naam, Norm: id, Reeks: ReeksOmgeving, Thema: ThemaOmgeving, Tekst: tekst, Soort: Moet, Niveaus: []Niveau{Regionaal},
		Bewijs: bewijs, Vormen: vormen, Per: PerGeheel, Geldt: sinds, Bekend: sinds, Lezing: LezingTekst, Bron: bron,
	}
}

func (v Verplichting) per(p Per) Verplichting {
	v.Per = p
	return v
}

// heet sets the name in the notes on the norm, where it does not follow from the code.
func (v Verplichting) heet(naam string) Verplichting {
	v.Norm = naam
	return v
}

func (v Verplichting) als(p Plicht) Verplichting {
	v.Soort = p
	return v
}

func (v Verplichting) op(niveaus ...Niveau) Verplichting {
	v.Niveaus = niveaus
	return v
}

func (v Verplichting) lopend() Verplichting {
	v.Lopend = true
	return v
}

// bekend sets the day since which the obligation was known, where that is before its
// first day.
func (v Verplichting) bekend(dag string) Verplichting {
	v.Bekend = wmo.Vanaf(wmo.MustDatum(dag))
	return v
}

func (v Verplichting) mits(s Bewijssoort) Verplichting {
	v.Mits = s
	return v
}

func (v Verplichting) uiterlijk(dag string) Verplichting {
	v.Termijn = wmo.MustDatum(dag)
	return v
}

func (v Verplichting) gelezen(l Lezing, bron wmo.Bron) Verplichting {
	v.Lezing, v.Bron = l, bron
	return v
}

func soort(s Bewijssoort) Bewijsvorm { return Bewijsvorm{Soort: s} }

func visie(deel Onderdeel) Bewijsvorm { return Bewijsvorm{Soort: Regiovisie, Onderdeel: deel} }

func raadpleging(bij ...Betrokkene) Bewijsvorm {
	return Bewijsvorm{Soort: Participatie, Betrokkenen: bij}
}
