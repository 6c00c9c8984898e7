// Package gebied has the rows of package gebied.
package gebied

import (
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/operatie"
)

// Operaties are the rows, in the order in which they are listed.
func Operaties() []operatie.Operatie {
	return []operatie.Operatie{
		operatie.OpDag(operatie.Rij("gebied.gemeenten", "de gemeenten op een dag",
			gebied.ListMunicipalities, "gemeenten")),
		operatie.OpDag(operatie.Rij("gebied.opvolgers", "wat er van een gemeente geworden is",
			gebied.FindSuccessors, "gemeente", "opvolgers")),
		operatie.OpDag(operatie.Rij("gebied.herkomst", "uit welke gemeenten een gemeente is ontstaan",
			gebied.FindPredecessors, "gemeente", "voorgangers")),
		operatie.OpDag(operatie.Rij("gebied.regios", "de regio's voor beschermd wonen en opvang, met hun codes en namen",
			gebied.ListRegions, "regios")),
		operatie.OpDag(operatie.Rij("gebied.leden", "de leden van een regio voor beschermd wonen en opvang op een dag",
			gebied.ListMembers, "centrumgemeente", "leden")),
		operatie.OpDag(operatie.Rij("gebied.centrumgemeente", "de centrumgemeente van een gemeente op een dag",
			gebied.FindCentre, "gemeente", "plaats/centrumgemeente", "plaats/naam")),
		operatie.OpDag(operatie.Rij("gebied.inwoners", "inwonertallen met hun peildatum",
			gebied.ListInhabitants, "totaal", "peildatum")),
	}
}

// Documenten are the documents that belong to no operation.
func Documenten() []operatie.Document {
	return []operatie.Document{operatie.LosDocument("gebied/regiotabel", "een eigen tabel van regio's", (*gebied.Regiotabel).Check)}
}
