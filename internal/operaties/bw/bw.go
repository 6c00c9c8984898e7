// Package bw has the rows of package bw.
package bw

import (
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/internal/operatie"
)

// Operaties are the rows, in the order in which they are listed.
func Operaties() []operatie.Operatie {
	return []operatie.Operatie{
		operatie.OpDag(operatie.Rij("bw.toewijzing", "wie verantwoordelijk is, wie uitvoert en wie betaalt",
			bw.AssignResponsibility, "verantwoordelijk", "uitvoerder", "betaler")),
		operatie.Rij("bw.doordecentralisatie", "wat er geldt en wat er gepland was, zoals bekend op een dag",
			bw.TraceDecentralisation, "gewijzigd", "plan"),
		operatie.OpDag(operatie.Rij("bw.ingezetenschap", "van welke gemeente iemand ingezetene is, en of van Nederland",
			bw.FindResidence, "gemeente", "vanaf", "nederland/uitkomst")),
		operatie.OpDag(operatie.Rij("bw.jeugdwoonplaats", "welke gemeente jeugdhulp verzorgt",
			bw.FindYouthMunicipality, "gemeente", "grondslag")),
		operatie.OpDag(operatie.Rij("bw.toegankelijkheid", "wat landelijke toegankelijkheid vraagt van de gemeente tot wie iemand zich wendt",
			bw.AssessAccessibility, "eersteOpvang", "warmeOverdracht", "keuze")),
		operatie.Rij("bw.geschil", "de weg van een geschil tussen gemeenten over de toegang",
			bw.RouteDispute, "commissie"),
		operatie.Rij("bw.jurisprudentie", "uitspraken en bindende adviezen, zoals bekend op een dag",
			bw.FindRulings, "uitspraken"),
		operatie.Rij("bw.toegang", "of iemand toegang heeft tot beschermd wonen, opvang of andere ondersteuning, en of de Wlz in de weg staat",
			bw.AssessAccess, "kring", "recht", "wlz"),
		operatie.Rij("bw.feestdag", "of een dag een werkdag of een feestdag is in de zin van de Algemene termijnenwet",
			bw.ClassifyDay, "datum", "werkdag", "feestdag"),
		operatie.Rij("bw.termijn", "wanneer een termijn eindigt",
			bw.ReckonTerm, "laatsteDag", "tijdstip", "verstreken"),
		operatie.OpDag(operatie.Rij("bw.dwangsom", "of er een dwangsom verschuldigd is voor te laat beslissen, en hoeveel",
			bw.AssessPenalty, "verschuldigd", "verloop/bedrag")),
		operatie.OpDag(operatie.Rij("bw.zaak", "de kalender van een zaak: termijnen, wat de cliënt kan doen, en wat te laat beslissen kost",
			bw.ScheduleCase, "termijnen", "handelingen", "dwangsommen")),
		operatie.Rij("bw.gereedheid", "is iemand klaar om te vertrekken: de vijf vuistregels, elk met wat er ontbreekt",
			bw.AssessReadiness, "gereed", "blokkeert", "open"),
		operatie.OpDag(operatie.Rij("bw.eropaf", "was het Eropaf-team op tijd aan de deur, en moet het de casus nog vasthouden",
			bw.FollowReports, "opTijd", "teLaat", "open", "vastTeHouden")),
		operatie.Rij("bw.meldpunt", "is een meldpunt dag en nacht te bereiken, en zo niet: wanneer niet",
			bw.CheckReach, "dagEnNacht", "minutenGesloten"),
		operatie.Rij("bw.maatwerkbudget", "wat er over is van een budget voor uitzonderingen",
			bw.BalanceBudget, "rest", "budget"),
		operatie.OpDag(operatie.Rij("bw.klankbordgroep", "wie er meedenkt, of dat voor het besluit was, en wat de leden in een jaar krijgen",
			bw.AssessSoundingBoard, "vooraf", "achteraf", "niet", "missendeKanten")),
		operatie.Rij("bw.wijknetwerk", "bij wie een professional in een wijk terecht kan, per vuistregel, en wat er ontbreekt of verouderd is",
			bw.MapNetwork, "wijk", "bevindingen"),
		operatie.Rij("bw.voorrang", "voorrang bij een woning na opvang of beschermd wonen, en de afspraken in de regio daarover",
			bw.AssessPriority, "categorie", "voorrang"),
		operatie.OpDag(operatie.Rij("bw.ethos", "een woonsituatie indelen in ETHOS Light, en in welke tellingen zij meetelt",
			bw.ClassifyHousing, "categorie", "cbs", "regiotelling")),
	}
}
