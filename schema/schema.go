// Package schema embeds what this project publishes for every programming language: the JSON Schemas
// (2020-12) of its documents, and test cases for other implementations. Each schema stands there twice:
// self-contained, and below delen in a form that refers to what documents share, for whoever generates
// types from several. The folder v1 is the major version; paths have no other version.
package schema

import (
	"embed"
	"io/fs"
	"slices"
	"strings"
)

// The schemas first, then what follows from them and from the cases, and the index of all files last.
//
//go:generate go test ../internal/schemamaker -run TestSchemasAreCurrent -update
//go:generate go test ../internal/conformance -run TestManifestIsCurrent -update
//go:generate go test ../internal/registers -run TestRegistersAreCurrent -update
//go:generate go test ../internal/registers -run TestIndexIsCurrent -update

//go:embed v1
var bestanden embed.FS

const (
	versie1       = "v1/"
	schemaEinde   = ".schema.json"
	gevallenEinde = ".cases.json"
	delenMap      = "delen/"
	dataEinde     = ".json"
	indexnaam     = "index"
	basis         = "https://github.com/bwo-sdk/wmo/schema/"
)

// ID is the $id of a published schema, which a document states as its $schema. It is an identifier; the
// address need not lead anywhere.
func ID(naam string) string { return basis + versie1 + naam + schemaEinde }

// NaamOf is the name of the schema with this $id; false when it is not one of ours.
func NaamOf(id string) (string, bool) {
	naam, eigen := strings.CutPrefix(id, basis+versie1)
	naam, heel := strings.CutSuffix(naam, schemaEinde)
	if _, ok := Schema(naam); !eigen || !heel || !ok {
		return "", false
	}
	return naam, true
}

// Schema is the published schema with this name, such as "capacity/uitstroomplan"; false when there is
// none. It is self-contained.
func Schema(naam string) ([]byte, bool) {
	if strings.HasPrefix(naam, delenMap) {
		return nil, false
	}
	return lees(naam + schemaEinde)
}

// Deel is the schema with this name in the form that refers to "gemeen", the schema of what documents
// share; false when there is none. Its $id is ID("delen/" + naam).
func Deel(naam string) ([]byte, bool) { return lees(delenMap + naam + schemaEinde) }

// Cases are the published cases of the operation that reads the document with this name; false when
// there are none.
func Cases(naam string) ([]byte, bool) { return lees(naam + gevallenEinde) }

// Names lists the published self-contained schemas in order.
func Names() []string {
	return slices.DeleteFunc(namen(schemaEinde), func(naam string) bool { return strings.HasPrefix(naam, delenMap) })
}

// Delen lists the names for [Deel] in order: "gemeen", and those of [Names].
func Delen() []string {
	var ns []string
	for _, naam := range namen(schemaEinde) {
		if deel, ok := strings.CutPrefix(naam, delenMap); ok {
			ns = append(ns, deel)
		}
	}
	return ns
}

// Register is the published register with this name, such as "regels"; false when there is none.
func Register(naam string) ([]byte, bool) {
	if strings.ContainsAny(naam, "./") || naam == indexnaam {
		return nil, false
	}
	return lees(naam + dataEinde)
}

// Index lists all that is published, each file with its SHA-256.
func Index() []byte {
	data, _ := lees(indexnaam + dataEinde) // embedded
	return data
}

// CaseNames lists the names for which cases are published, in order.
func CaseNames() []string { return namen(gevallenEinde) }

func lees(pad string) ([]byte, bool) {
	b, err := bestanden.ReadFile(versie1 + pad)
	return b, err == nil
}

func namen(einde string) []string {
	var ns []string
	// The only possible error is that the embedded folder is missing.
	_ = fs.WalkDir(bestanden, "v1", func(pad string, _ fs.DirEntry, err error) error {
		if naam, ok := strings.CutSuffix(pad, einde); ok && err == nil {
			ns = append(ns, strings.TrimPrefix(naam, versie1))
		}
		return err
	})
	slices.Sort(ns)
	return ns
}
