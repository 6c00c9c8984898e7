package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find. The codes are FIN-N-….
func NietGemodelleerd() []wmo.Voorbehoud {
	niet := slices.Clone(nietGemodelleerd)
	for i := range niet {
		if niet[i].Bron != nil { // a copy, so that no reader can change the table
			bron := *niet[i].Bron
			niet[i].Bron = &bron
		}
	}
	return niet
}

var nietGemodelleerd = []wmo.Voorbehoud{
	{Code: "FIN-N-BIJDRAGEN", Tekst: "de hoogte van eigen bijdragen: wie rekent geeft het bedrag per cliënt op"},
	{
		Code: "FIN-N-INKOMENSBIJDRAGE", Bron: &wetsvoorstelBijdragen,
		Tekst: "een bijdrage naar inkomen in plaats van het vaste bedrag: wetsvoorstel 36713 wil dat vanaf 2027, maar of het wet werd is niet gevonden; " +
			"wie ermee rekent geeft het bedrag per cliënt op",
	},
	{Code: "FIN-N-TARIEVEN", Tekst: "de opbouw en de indexering van een reëel tarief: wie rekent geeft tarief en kostprijs op"},
	{Code: "FIN-N-TOEGEWEZEN", Tekst: "het toegewezen volume van een cliënt: wat iemand bij maatwerk daarboven krijgt, wordt niet betaald"},
	{Code: "FIN-N-RESULTAAT", Tekst: "of een besluit dat alleen een resultaat noemt, zonder uren of frequentie, voor de cliënt duidelijk genoeg is"},
	{Code: "FIN-N-BERICHTEN", Tekst: "iWmo-berichten, declaraties en hun rekenregels"},

	// Events and comparisons.
	{Code: "FIN-N-GEDRAG", Tekst: "hoe een aanbieder of gemeente op een prikkel reageert: alleen wat elke stap oplevert of kost"},
	{Code: "FIN-N-TRAPKOSTEN", Tekst: "kosten die met sprongen stijgen, zoals een nieuwe groep of locatie"},

	// Money from the state.
	{Code: "FIN-N-IU-BW", Tekst: "de integratie-uitkering beschermd wonen per centrumgemeente: in geen enkel jaar gevonden"},
	{Code: "FIN-N-LATERE-JAREN", Tekst: "uitkeringen per centrumgemeente na 2011 (opvang) en 2013 (vrouwenopvang)"},
	{Code: "FIN-N-VERDEELMODEL", Tekst: "maatstaven, gewichten en bedragen per gemeente van het objectieve verdeelmodel: wie rekent geeft de aandelen op"},
	{Code: "FIN-N-START", Tekst: "het startjaar, een landelijk plafond per inwoner en de inbouw in het gemeentefonds: niet besloten of niet gevonden"},

	// Money between municipalities.
	{Code: "FIN-N-DEELJAAR", Tekst: "een lidmaatschap voor een deel van het jaar: wie op de dag lid is deelt geheel mee, wie dat niet is niet"},
	{Code: "FIN-N-VOORSCHOT", Tekst: "voorschotten van de centrumgemeente aan leden die zelf uitgeven: alleen voorschotten van leden worden afgerekend"},
	{Code: "FIN-N-SLEUTELGRENS", Tekst: "een minimum of maximum per deelnemer in een verdeelsleutel, en een maximum aan wat leden van een tekort dragen"},

	// Conversions and their guards.
	{
		Code:  "FIN-N-OMZ-AANBIEDER",
		Tekst: "wat de overgang de aanbieders kost, en het resultaat van één aanbieder: alleen ieders deel van de opbrengst is bekend",
	},
	{
		Code:  "FIN-N-OMZ-WELZIJN",
		Tekst: "of welzijn en vrijwilligers met de vergoeding uitkomen, en of zij de doorgeleide ondersteuning aankunnen",
	},
	{Code: "FIN-N-OMZ-INDEX", Tekst: "indexering en rente over de jaren van een omzetting, en een groei die van jaar tot jaar verschilt"},

	// Deficit and risk.
	{Code: "FIN-N-VERLIES", Tekst: "wat er met wachttijd en kwaliteit gebeurt wanneer een partij verlies lijdt"},
	{Code: "FIN-N-KANS", Tekst: "hoe waarschijnlijk een schok is: wie rekent geeft de scenario's op"},
	{Code: "FIN-N-KEUZEVRIJHEID", Tekst: "wat het een cliënt waard is om een hulpverlener te kiezen, en geen organisatie"},

	// What the stories tell and no question answers.
	{
		Code: "FIN-N-INDICATIEVRIJ", Bron: &keizersVisser,
		Tekst: "voor welke producten op een dag geen indicatie meer nodig is, en wat er gebeurt met wie er dan een heeft: " +
			"dat staat in de verordening; een omzetting rekent met de producten en de jaren die worden opgegeven",
	},
	{
		Code: "FIN-N-STEUN", Bron: &keizersVisser,
		Tekst: "welke aanbieder welke organisatie voor welzijn of vrijwilligers steunt, en met hoeveel: " +
			"geef als vergoeding van wat wordt doorgeleid op wat zij afspraken",
	},
	{
		Code: "FIN-N-GESPREK", Bron: &transformatienetwerk,
		Tekst: "of een helder financieel kader, zoals een lumpsum, het gesprek naar de inhoud brengt: alleen wat het kader oplevert en wie het risico draagt",
	},
	{
		Code: "FIN-N-RUIMTE", Bron: &transformatienetwerk,
		Tekst: "hoeveel ruimte een professional heeft om zelf te beslissen, en wat dat kost of bespaart: " +
			"vergelijk twee arrangementen, of zet er een maatregel voor op de lijst",
	},
	{
		Code: "FIN-N-STURING", Bron: &transformatienetwerk,
		Tekst: "welke cijfers een gemeente volgt en waarop zij stuurt: leg afspraken vast, en volg ze met een opvolging",
	},
}

// transformatienetwerk is told by others, and was not read.
var transformatienetwerk = wmo.Bron{
	Regeling: "Eerste inzichten 24-uursbijeenkomst Wmo transformatienetwerk", Versie: wmo.MustDatum("2019-06-14"), Zekerheid: wmo.Aanname,
}
