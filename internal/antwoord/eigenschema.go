package antwoord

import (
	"encoding/json"
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema"
)

// EigenSchema refuses a document that states another $schema than naam. It accepts a document without
// one, and leaves what is not JSON to the reader that comes after.
func EigenSchema(data []byte, naam string) error {
	var kop struct {
		Schema string `json:"$schema"`
	}
	if err := json.Unmarshal(data, &kop); err != nil || kop.Schema == "" || kop.Schema == schema.ID(naam) {
		return nil //nolint:nilerr // the reader that comes after describes what is wrong
	}
	return wmo.Bevindingen{{
		Code: "DOC-WAARDE", Plaats: []string{"/$schema"},
		Bericht: fmt.Sprintf("dit document zegt te horen bij %q, en niet bij %q", Schemanaam(kop.Schema), schema.ID(naam)),
	}}
}

// Schemanaam is a $schema to quote in a message: shortened, unless it is the address of a published
// schema.
func Schemanaam(id string) string {
	if naam, ok := schema.NaamOf(id); ok {
		return schema.ID(naam)
	}
	return wmo.Kort(id)
}
