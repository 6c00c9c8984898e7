// Package nvo has the rows of package nvo.
package nvo

import (
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/nvo"
)

// Operaties are the rows, in the order in which they are listed.
func Operaties() []operatie.Operatie {
	return []operatie.Operatie{
		operatie.Rij("nvo.verplichtingen", "wat een regio geregeld moet hebben op een dag",
			nvo.ListObligations, "verplichtingen"),
		operatie.OpDag(operatie.Rij("nvo.toetsing", "of een regio heeft geregeld wat moet, volgens een dossier van bewijs",
			nvo.AssessRegion, "regio", "afspraken", "themas")),
		operatie.OpDag(operatie.Rij("nvo.monitor", "aandelen over regio's, met wie ontbreekt en hoe zeker het is",
			nvo.MonitorRegions, "regios", "ontbreken")),
		operatie.Rij("nvo.aandeel", "welke aantallen regio's passen bij een afgerond percentage",
			nvo.FitShare, "lezingen"),
		operatie.Rij("nvo.inhoud", "hoe ver een regio inhoudelijk is: vier elementen, als advies",
			nvo.AssessDevelopment, "compleet"),
		operatie.Rij("nvo.contractverlenging", "of een verlenging van contracten heroverweging vraagt, als advies",
			nvo.AssessExtension, "heroverweeg"),
		operatie.OpDag(operatie.Rij("nvo.convenant", "wie een convenant heeft getekend, en of het bindt",
			nvo.AssessCovenant, "bindt")),
		operatie.OpDag(operatie.Rij("nvo.sessie", "een versnellingssessie tellen: van stembiljetten naar groepsuitkomst",
			nvo.TallySession, "thema", "deelnemers", "vragen")),
		operatie.OpDag(operatie.Rij("nvo.themarapport", "de sessies van een thema samen tellen in een rapport",
			nvo.JoinSessions, "thema", "deelnemers", "vragen")),
		operatie.Rij("nvo.agenda", "van groepsuitkomst en voorstellen naar een agenda die klein begint",
			nvo.BuildAgenda, "punten"),
	}
}
