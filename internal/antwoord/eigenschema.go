package antwoord

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema"
)

// EigenSchema refuses a document that states another $schema than naam. It accepts a document without
// one, and leaves what is not JSON to the reader that comes after.
func EigenSchema(data []byte, naam string) error {
	if !bytes.Contains(data, []byte("$schema")) && !bytes.ContainsRune(data, '\\') {
		return nil // as most documents: a key that is there is spelt so, or with an escape
	}
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

// Schemanaam is a $schema to quote in a message: shortened, unless it looks like an address of ours. Which
// there are is not looked up, so that who asks need not carry the schemas along.
func Schemanaam(id string) string {
	const langste = 60
	begin, einde, _ := strings.Cut(schema.ID("*"), "*")
	naam, eigen := strings.CutPrefix(id, begin)
	naam, heel := strings.CutSuffix(naam, einde)
	if eigen && heel && len(naam) <= langste && strings.Trim(naam, "abcdefghijklmnopqrstuvwxyz/-") == "" {
		return id
	}
	return wmo.Kort(id)
}
