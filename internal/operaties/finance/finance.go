// Package finance has the rows of package finance and its rooms.
package finance

import (
	"slices"

	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/finance/bijdrage"
	"github.com/bwo-sdk/wmo/finance/declaratie"
	"github.com/bwo-sdk/wmo/finance/rijk"
	"github.com/bwo-sdk/wmo/finance/tarief"
	"github.com/bwo-sdk/wmo/finance/verblijfsbijdrage"
	"github.com/bwo-sdk/wmo/finance/verdeling"
	"github.com/bwo-sdk/wmo/finance/welzijn"
	"github.com/bwo-sdk/wmo/internal/operatie"
)

// Operaties are the rows, in the order in which they are listed.
func Operaties() []operatie.Operatie { return slices.Concat(geld(), prijzen()) }

func geld() []operatie.Operatie {
	return []operatie.Operatie{
		operatie.Rij("finance.arrangement", "wat een arrangement bij een inzet oplevert en kost, en wie welk risico draagt",
			finance.DescribeArrangement, "geldstroom/opbrengst", "geldstroom/resultaat", "geldstroom/nettoGemeente"),
		operatie.Rij("finance.saldo", "of een gemeente uitkomt onder elke vorm van bekostiging, ook na een schok, en wie die draagt",
			finance.AssessBalance, "begroting", "scenarios", "vormen"),
		operatie.Rij("finance.lumpsum", "het resultaat en het risico van één lumpsum",
			finance.AssessLumpsum, "resultaat", "verliesaandeel"),
		operatie.Rij("finance.vermeden", "wat welzijn waard is als het duurdere zorg voorkomt, en vanaf welk aandeel het zichzelf draagt",
			welzijn.AppraiseWelfare, "verdient", "omslag/vanaf/aandeel", "omslag/gevallen"),
		operatie.Rij("finance.maatregelen", "maatregelen op volgorde: klein beginnen, dan effect per euro, en wat past in een budget",
			welzijn.RankMeasures, "punten", "budget"),
		operatie.Rij("finance.prikkels", "wat elke gebeurtenis de aanbieder en de gemeente oplevert of kost, en waar dat omslaat",
			finance.MeasureIncentives, "prikkels", "nietBerekend"),
		operatie.Rij("finance.vergelijking", "welke prikkels omkeren van het ene arrangement naar het andere",
			finance.CompareIncentives, "naamA", "naamB", "conclusie"),
		operatie.Rij("finance.uitkeringen", "wat elke centrumgemeente in een jaar kreeg, en wat een ander totaal met die sleutel zou geven",
			rijk.ListGrants, "stroom", "jaar", "som"),
		operatie.Rij("finance.rijkstotalen", "landelijke bedragen per jaar, en van welke jaren er geen bekend is",
			rijk.ListTotals, "regels", "ontbreekt"),
		operatie.Rij("finance.budgetpad", "het pad van een historische naar een objectieve verdeling, jaar voor jaar en per deelnemer",
			rijk.PlanBudgetPath, "start", "deelnemers"),
		operatie.OpDag(operatie.Rij("finance.verdeling", "een bedrag tot op de cent verdelen over deelnemers volgens een sleutel",
			verdeling.ShareAmount, "bedrag", "sleutel")),
		operatie.OpDag(operatie.Rij("finance.afrekening", "voorschotten afrekenen met de werkelijke kosten: wie betaalt bij en wie krijgt terug",
			verdeling.SettleAdvances, "resultaat", "naarLeden", "definitief")),
		operatie.Rij("finance.reserve", "een reserve met een plafond over boekjaren: wat zij opneemt, wat overloopt en wat de leden betalen",
			verdeling.RunReserve, "eindsaldo", "overloop", "naarLeden"),
		operatie.Rij("finance.tariefopbouw", "wat een uur, een minuut, een dagdeel en een etmaal moeten kosten, opgebouwd uit loon en andere kosten",
			tarief.BuildTariff, "functies", "dagdeel/totaal", "etmaal/totaal"),
		operatie.Rij("finance.tarieftoets", "of een aangeboden tarief de kosten dekt, en tot stand kwam zoals de wet op een dag vraagt",
			tarief.AssessTariff, "geheel", "artikel54", "vergelijking/dekt", "vergelijking/marge", "vergelijking/tekort"),
		operatie.Rij("finance.tariefindexering", "tarieven indexeren met OVA en PPC, en of het percentage is zoals de VNG het publiceerde",
			tarief.IndexTariffs, "percentage", "gepubliceerd", "tarieven"),
		operatie.Rij("finance.tariefafleiding", "tarieven die uit andere volgen, zoals voor een pgb of per etmaal, en of gepubliceerde kloppen",
			tarief.DeriveTariffs, "klopt", "regels"),
		operatie.Rij("finance.narekening", "een gepubliceerd cijfer narekenen: past het, en hoeveel wijkt het af",
			rijk.RecomputeFigure, "waarde", "eenheid", "past"),
		operatie.Rij("finance.omzetting", "wat het kost en spaart om maatwerk om te zetten in een algemene voorziening, over jaren",
			finance.ConvertProvision, "terugverdiend/jaar", "totaal/verschil/gemeente", "totaal/verschil/aanbieders"),
		operatie.OpDag(operatie.Rij("finance.voorwaarden", "of een algemene voorziening aan de drie voorwaarden voldoet, en wie het convenant tekende",
			welzijn.AssessConditions, "geheel")),
		operatie.Rij("finance.waarborgen", "of cliënten tegen te weinig ondersteuning zijn gewaarborgd, en wat er op het spel staat",
			finance.AssessSafeguards, "gewaarborgd", "risico"),
	}
}

// prijzen are the questions about what a client pays and what a provider is paid.
func prijzen() []operatie.Operatie {
	return []operatie.Operatie{
		operatie.Rij("finance.declaratiebedrag", "op welke bedragen de regels van een declaratie uitkomen, en op welk totaal",
			declaratie.PriceDeclaration, "soort", "totaal", "centen"),
		operatie.Rij("finance.declaratieruimte", "hoeveel van een toewijzing hoogstens mag worden gedeclareerd, en of wat is geleverd past",
			declaratie.LimitVolume, "perioden", "geheel/hoogstens", "geheel/past"),
		operatie.Rij("finance.etmalen", "hoeveel etmalen verblijven in elke maand hebben, en op welk bedrag die uitkomen",
			declaratie.PriceStay, "etmalen", "bedrag"),
		operatie.Rij("finance.bijdrage", "wat een cliënt, of cliënt en echtgenoot samen, over een periode aan algemene bijdrage verschuldigd is",
			bijdrage.DetermineContribution, "verschuldigd", "bedrag", "totaal"),
		operatie.Rij("finance.kostprijsbewaking", "tot wanneer een bijdrage wordt geïnd, zodat zij de kostprijs niet te boven gaat",
			bijdrage.WatchCostPrice, "geind", "rest", "vanaf"),
		operatie.Rij("finance.bijdrageindexering", "bijdragen jaarlijks indexeren, en welke index bij gepubliceerde bedragen past",
			bijdrage.IndexContribution, "jaren", "banden"),
		operatie.Rij("finance.bijdragescenario", "wat wetsvoorstel 36713 zou vragen, als scenario, en hoe het ervoor staat",
			bijdrage.ExploreBill, "geldend", "plan/stand", "plan/datum", "bedrag"),
		operatie.Rij("finance.bijdragesoort", "welke bijdrage voor beschermd wonen iemand in een maand verschuldigd is: hoog, laag of geen",
			verblijfsbijdrage.DetermineKind, "soort", "samen/uitkomst", "algemeen/uitkomst"),
		operatie.Rij("finance.laagperiode", "op welke dagen van een verblijf de bijdrage laag is omdat het de eerste maanden zijn",
			verblijfsbijdrage.CalculateLowPeriod, "soort", "perioden"),
		operatie.Rij("finance.opvangbijdrage", "wat iemand voor verblijf in opvang verschuldigd is, per maand of per vier weken",
			verblijfsbijdrage.CalculateShelterContribution, "bijdrage", "eenheid", "verschuldigd/uitkomst"),
		operatie.Rij("finance.verblijfsbijdrage", "wat iemand voor beschermd wonen betaalt over een maand of een deel ervan",
			verblijfsbijdrage.CalculateStayContribution, "staatVast", "grondslag", "maand", "bedrag"),
	}
}
