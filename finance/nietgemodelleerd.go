package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// What a reader might expect of this package and it does not calculate.
var (
	_ = register.Niet("FIN-N-BIJDRAGEN", "de hoogte van eigen bijdragen in een arrangement: wie rekent geeft het bedrag per cliënt op; "+
		"wat de wet een cliënt vraagt, zeggen finance/bijdrage en finance/verblijfsbijdrage")
	_ = register.Niet("FIN-N-INKOMENSBIJDRAGE",
		"een bijdrage naar inkomen in plaats van het vaste bedrag: wetsvoorstel 36713 wil dat vanaf 2027, maar of het wet werd is niet gevonden; "+
			"wie ermee rekent geeft het bedrag per cliënt op; finance.bijdragescenario zegt wat het zou vragen", wetsvoorstelBijdragen)
	_ = register.Niet("FIN-N-TARIEVEN", "de opbouw en de indexering van een reëel tarief in een arrangement: wie rekent geeft tarief en kostprijs op; "+
		"finance/tarief bouwt ze op en indexeert ze")
	_ = register.Niet("FIN-N-TOEGEWEZEN", "het toegewezen volume van een cliënt: wat iemand bij maatwerk daarboven krijgt, wordt niet betaald")
	_ = register.Niet("FIN-N-RESULTAAT", "of een besluit dat alleen een resultaat noemt, zonder uren of frequentie, voor de cliënt duidelijk genoeg is")
	_ = register.Niet("FIN-N-BERICHTEN", "iWmo-berichten: package iwmo leest ze, en wat een declaratie bedraagt en mag bedragen zegt finance/declaratie")

	// Events and comparisons.
	_ = register.Niet("FIN-N-GEDRAG", "hoe een aanbieder of gemeente op een prikkel reageert: alleen wat elke stap oplevert of kost")
	_ = register.Niet("FIN-N-TRAPKOSTEN", "kosten die met sprongen stijgen, zoals een nieuwe groep of locatie")

	// Money between municipalities.
	_ = register.Niet("FIN-N-DEELJAAR", "een lidmaatschap voor een deel van het jaar: wie op de dag lid is deelt geheel mee, wie dat niet is niet")
	_ = register.Niet("FIN-N-VOORSCHOT",
		"voorschotten van de centrumgemeente aan leden die zelf uitgeven: alleen voorschotten van leden worden afgerekend")
	_ = register.Niet("FIN-N-SLEUTELGRENS",
		"een minimum of maximum per deelnemer in een verdeelsleutel, en een maximum aan wat leden van een tekort dragen")

	// Conversions and their guards.
	_ = register.Niet("FIN-N-OMZ-AANBIEDER",
		"wat de overgang de aanbieders kost, en het resultaat van één aanbieder: alleen ieders deel van de opbrengst is bekend")
	_ = register.Niet("FIN-N-OMZ-WELZIJN", "of welzijn en vrijwilligers met de vergoeding uitkomen, en of zij de doorgeleide ondersteuning aankunnen")
	_ = register.Niet("FIN-N-OMZ-INDEX", "indexering en rente over de jaren van een omzetting, en een groei die van jaar tot jaar verschilt")

	// Deficit and risk.
	_ = register.Niet("FIN-N-VERLIES", "wat er met wachttijd en kwaliteit gebeurt wanneer een partij verlies lijdt")
	_ = register.Niet("FIN-N-KANS", "hoe waarschijnlijk een schok is: wie rekent geeft de scenario's op")
	_ = register.Niet("FIN-N-KEUZEVRIJHEID", "wat het een cliënt waard is om een hulpverlener te kiezen, en geen organisatie")

	// Facts from practice that no question answers.
	_ = register.Niet("FIN-N-INDICATIEVRIJ",
		"voor welke producten op een dag geen indicatie meer nodig is, en wat er gebeurt met wie er dan een heeft: "+
			"dat staat in de verordening; een omzetting rekent met de producten en de jaren die worden opgegeven", kit.KeizersVisser())
	_ = register.Niet("FIN-N-STEUN",
		"welke aanbieder welke organisatie voor welzijn of vrijwilligers steunt, en met hoeveel: "+
			"geef als vergoeding van wat wordt doorgeleid op wat zij afspraken", kit.KeizersVisser())
	_ = register.Niet("FIN-N-GESPREK",
		"of een helder financieel kader, zoals een lumpsum, het gesprek naar de inhoud brengt: alleen wat het kader oplevert en wie het risico draagt",
		transformatienetwerk)
	_ = register.Niet("FIN-N-RUIMTE",
		"hoeveel ruimte een professional heeft om zelf te beslissen, en wat dat kost of bespaart: "+
			"vergelijk twee arrangementen, of zet er een maatregel voor op de lijst", transformatienetwerk)
	_ = register.Niet("FIN-N-STURING",
		"welke cijfers een gemeente volgt en waarop zij stuurt: leg afspraken vast, en volg ze met een opvolging", transformatienetwerk)
)

// transformatienetwerk is only known from a retelling; we have not read it.
var transformatienetwerk = wmo.Bron{
	Regeling: "Eerste inzichten 24-uursbijeenkomst Wmo transformatienetwerk", Versie: wmo.MustDatum("2019-06-14"), Zekerheid: wmo.Aanname,
}
