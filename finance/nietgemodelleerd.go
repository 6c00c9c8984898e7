package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find.
func NietGemodelleerd() []wmo.Voorbehoud {
	return slices.Concat(
		nietGemodelleerd,
		prikkelsNietGemodelleerd,
		rijksgeldNietGemodelleerd,
		regioNietGemodelleerd,
		omzettingNietGemodelleerd,
		risicoNietGemodelleerd,
	)
}

var nietGemodelleerd = []wmo.Voorbehoud{
	{Code: "FIN-N-BIJDRAGEN", Tekst: "de hoogte van eigen bijdragen: wie rekent geeft het bedrag per cliënt op"},
	{Code: "FIN-N-TARIEVEN", Tekst: "de opbouw en de indexering van een reëel tarief: wie rekent geeft tarief en kostprijs op"},
	{Code: "FIN-N-TOEGEWEZEN", Tekst: "het toegewezen volume van een cliënt: wat iemand bij maatwerk daarboven krijgt, wordt niet betaald"},
	{Code: "FIN-N-RESULTAAT", Tekst: "of een besluit dat alleen een resultaat noemt, zonder uren of frequentie, voor de cliënt duidelijk genoeg is"},
	{Code: "FIN-N-BERICHTEN", Tekst: "iWmo-berichten, declaraties en hun rekenregels"},
}

// What the questions about deficit and risk leave out.
var risicoNietGemodelleerd = []wmo.Voorbehoud{
	{Code: "FIN-N-VERLIES", Tekst: "wat er met wachttijd en kwaliteit gebeurt wanneer een partij verlies lijdt"},
	{Code: "FIN-N-KANS", Tekst: "hoe waarschijnlijk een schok is: wie rekent geeft de scenario's op"},
	{Code: "FIN-N-KEUZEVRIJHEID", Tekst: "wat het een cliënt waard is om een hulpverlener te kiezen, en geen organisatie"},
}
