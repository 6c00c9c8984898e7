package registers

import (
	"bytes"
	"encoding/json"
	"reflect"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operatie"
)

// document is a published type, for the schema generator and for who checks one.
func document(naam, titel string, leeg any) operatie.Document {
	return operatie.Document{Naam: naam, Titel: titel, Type: reflect.TypeOf(leeg)}
}

// Schrijf writes a register as it is published.
func Schrijf(naam string, data any) ([]byte, error) {
	doc, err := antwoord.Schrijf(naam, data)
	if err != nil {
		return nil, err
	}
	var net bytes.Buffer
	err = json.Indent(&net, append(doc, '\n'), "", "  ")
	return net.Bytes(), err
}

// Lees reads a register or the index as it was published.
func Lees[T any](data []byte) (T, error) { return wmo.DecodeResultaat[T](data) }
