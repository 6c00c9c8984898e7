package publish

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema"
)

// CodeSchema is the code of what a schema finds; the keyword follows it.
const CodeSchema = "SCHEMA-"

// Compileer makes a validator of the published schema with this name.
func Compileer(naam string) (*jsonschema.Schema, error) {
	tekst, ok := schema.Schema(naam)
	if !ok {
		return nil, fmt.Errorf("er is geen schema %s", naam)
	}
	return CompileerTekst(schema.ID(naam), tekst)
}

// CompileerTekst makes a validator of the text of a schema.
func CompileerTekst(id string, tekst []byte) (*jsonschema.Schema, error) {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(tekst))
	if err != nil {
		return nil, err
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(id, doc); err != nil {
		return nil, err
	}
	return c.Compile(id)
}

// Valideer holds a document against the published schema with this name. The
// findings come from the leaves of the validator's tree, sorted: its own flat
// output loses messages behind a reference and has no fixed order.
func Valideer(naam string, data []byte) (wmo.Bevindingen, error) {
	s, err := Compileer(naam)
	if err != nil {
		return nil, err
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		return wmo.Bevindingen{{Code: wmo.DocSyntax, Plaats: []string{""}, Bericht: "dit is geen JSON"}}, nil
	}
	var b wmo.Bevindingen
	if fout, ok := s.Validate(doc).(*jsonschema.ValidationError); ok { //nolint:errorlint // Validate documents this type
		bladeren(&b, fout)
	}
	return b.Gesorteerd(), nil
}

func bladeren(b *wmo.Bevindingen, fout *jsonschema.ValidationError) {
	// What none of the alternatives accepts is one finding, and not one for each.
	_, keuze := fout.ErrorKind.(*kind.OneOf)
	if len(fout.Causes) == 0 || keuze {
		pad := fout.ErrorKind.KeywordPath()
		code := CodeSchema + "VORM"
		if len(pad) > 0 {
			code = CodeSchema + strings.ToUpper(pad[len(pad)-1])
		}
		b.Meld(code, fout.ErrorKind.LocalizedString(message.NewPrinter(language.English)), wmo.Wijs(fout.InstanceLocation...))
		return
	}
	for _, oorzaak := range fout.Causes {
		bladeren(b, oorzaak)
	}
}
