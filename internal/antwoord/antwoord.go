// Package antwoord asks a question by name, bytes in and bytes out. The command, the service, the
// WebAssembly module and the pipeline all ask through it, so that the same question gets the same bytes
// everywhere.
package antwoord

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"

	"github.com/gowebpki/jcs"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/release"
	"github.com/bwo-sdk/wmo/schema"
)

// Geef answers the question in data: a document on one line, which names its schema and has a receipt.
// The error is wmo.Bevindingen when the question is at fault.
func Geef(o operatie.Operatie, data []byte, peil wmo.Peil) ([]byte, error) {
	resultaat, err := Vraag(o, data, peil)
	if err != nil {
		return nil, err
	}
	return Van(o, data, peil, resultaat)
}

// Vraag answers the question in data, unless the document says that it belongs to another.
func Vraag(o operatie.Operatie, data []byte, peil wmo.Peil) (any, error) {
	if err := EigenSchema(data, o.Invoer.Naam); err != nil {
		return nil, err
	}
	return o.Run(data, peil)
}

// ZonderGegevens says whether there is no answer because nothing is known about the day of the question.
func ZonderGegevens(err error) bool {
	return errors.As(err, new(*gebied.GeenGegevens)) || errors.As(err, new(*wmo.GeenVersie))
}

// Van writes a result that was calculated before.
func Van(o operatie.Operatie, data []byte, peil wmo.Peil, resultaat any) ([]byte, error) {
	bewijs, err := Bewijs(o.Naam, data, peil)
	if err != nil {
		return nil, err
	}
	return schrijf(o.Resultaat.Naam, &bewijs, resultaat)
}

// Schrijf writes any other published document on one line, with its schema.
func Schrijf(naam string, v any) ([]byte, error) { return schrijf(naam, nil, v) }

// Weiger writes the findings about a question as a document on one line.
func Weiger(w operatie.Weigering) ([]byte, error) {
	return Schrijf("weigering", w)
}

// Bewijs makes the receipt of a question that was read without findings.
func Bewijs(operatie string, data []byte, peil wmo.Peil) (wmo.Ontvangstbewijs, error) {
	canoniek, err := jcs.Transform(data)
	if err != nil {
		return wmo.Ontvangstbewijs{}, err
	}
	som := sha256.Sum256(canoniek)
	return wmo.Ontvangstbewijs{
		Release: release.Versie, Regels: release.Regels, Operatie: operatie, Peil: peil, Invoer: hex.EncodeToString(som[:]),
	}, nil
}

// kop is what a document has before the fields of its type.
type kop struct {
	Schema string               `json:"$schema"`
	Bewijs *wmo.Ontvangstbewijs `json:"ontvangstbewijs,omitempty"`
}

func schrijf(naam string, bewijs *wmo.Ontvangstbewijs, v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(kop{schema.ID(naam), bewijs}); err != nil {
		return nil, err
	}
	b.Truncate(b.Len() - len("}\n"))
	naKop := b.Len()
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	doc := bytes.TrimSuffix(b.Bytes(), []byte{'\n'})
	if len(doc)-naKop > len("{}") {
		doc[naKop] = ',' // instead of the brace that opens v
		return doc, nil
	}
	return append(doc[:naKop], '}'), nil
}
