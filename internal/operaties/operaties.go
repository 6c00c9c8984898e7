// Package operaties joins the rows of all packages to the table of all operations of this module. The
// command, the schema generator and the tests of published cases all use it, so that a new operation is
// one row.
package operaties

import (
	"slices"

	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties/bw"
	"github.com/bwo-sdk/wmo/internal/operaties/capacity"
	"github.com/bwo-sdk/wmo/internal/operaties/finance"
	"github.com/bwo-sdk/wmo/internal/operaties/gebied"
	"github.com/bwo-sdk/wmo/internal/operaties/nvo"
)

// Alle is every operation, in the order of the packages.
func Alle() []operatie.Operatie {
	return slices.Concat(bw.Operaties(), capacity.Operaties(), finance.Operaties(), gebied.Operaties(), nvo.Operaties())
}

var zoek = operatie.ZoekIn(Alle)

// Zoek finds an operation by its name.
func Zoek(naam string) (operatie.Operatie, bool) { return zoek(naam) }

// Documenten is every published type of document, each once: the inputs and results of the operations,
// and those that belong to no operation.
func Documenten() []operatie.Document {
	var ds []operatie.Document
	for _, o := range Alle() {
		ds = append(ds, o.Invoer, o.Resultaat)
	}
	ds = append(ds, gebied.Documenten()...)
	return append(ds, operatie.LosDocument("weigering", "wat er mis is met een document, in plaats van een resultaat",
		func(*operatie.Weigering) error { return nil }))
}

// ZoekDocument finds a type of document by the name of its schema.
func ZoekDocument(naam string) (operatie.Document, bool) {
	alle := Documenten()
	i := slices.IndexFunc(alle, func(d operatie.Document) bool { return d.Naam == naam })
	if i < 0 {
		return operatie.Document{}, false
	}
	return alle[i], true
}
