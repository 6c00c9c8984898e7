package registers

import (
	"bytes"
	"encoding/json"
	"reflect"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operaties"
)

// document is a published type, for the schema generator and for who checks one.
func document(naam, titel string, leeg any) operaties.Document {
	return operaties.Document{Naam: naam, Titel: titel, Type: reflect.TypeOf(leeg)}
}

// schrijf writes a document that names its schema, with signs as they are and not as HTML.
func schrijf(id string, data any) ([]byte, error) {
	var kaal, net bytes.Buffer
	e := json.NewEncoder(&kaal)
	e.SetEscapeHTML(false)
	if err := e.Encode(data); err != nil {
		return nil, err
	}
	doc := append([]byte(`{"$schema":"`+id+`",`), kaal.Bytes()[1:]...)
	if err := json.Indent(&net, doc, "", "  "); err != nil {
		return nil, err
	}
	return net.Bytes(), nil
}

// Lees reads a register or the index as it was published.
func Lees[T any](data []byte) (T, error) { return wmo.DecodeResultaat[T](data) }
