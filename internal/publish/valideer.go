package publish

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema"
)

// CodeSchema is the beginning of the code of a finding by a schema; the keyword follows.
const CodeSchema = "SCHEMA-"

// gecompileerd caches compiled schemas by name.
var gecompileerd sync.Map

// Compileer is the validator of the published schema with this name.
func Compileer(naam string) (*jsonschema.Schema, error) {
	if s, ok := gecompileerd.Load(naam); ok {
		if klaar, ok := s.(*jsonschema.Schema); ok {
			return klaar, nil
		}
	}
	tekst, ok := schema.Schema(naam)
	if !ok {
		return nil, fmt.Errorf("er is geen schema %s", wmo.Kort(naam))
	}
	s, err := CompileerTekst(schema.ID(naam), tekst)
	if err == nil {
		gecompileerd.Store(naam, s)
	}
	return s, err
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

// CompileerDeel makes a validator of the form of a schema that refers to what documents share.
func CompileerDeel(naam string) (*jsonschema.Schema, error) {
	const (
		folder = "delen/"
		gemeen = "gemeen"
	)
	c := jsonschema.NewCompiler()
	for _, n := range []string{naam, gemeen} {
		tekst, ok := schema.Deel(n)
		if !ok {
			return nil, fmt.Errorf("er is geen schema %s", wmo.Kort(n))
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(tekst))
		if err == nil {
			err = c.AddResource(schema.ID(folder+n), doc)
		}
		if err != nil {
			return nil, err
		}
	}
	return c.Compile(schema.ID(folder + naam))
}

// Valideer validates a document against the published schema with this name. The error is that there is
// no such schema.
func Valideer(naam string, data []byte) (wmo.Bevindingen, error) {
	s, err := Compileer(naam)
	if err != nil {
		return nil, err
	}
	return ValideerMet(s, data), nil
}

// ValideerMet validates a document against a schema. The findings are the leaves of the validator's error
// tree, sorted, because its own flat output loses messages behind a $ref and has no fixed order. Numbers
// that no document may have are found first and not given to the validator, which could take very long
// over a huge exponent or panic.
func ValideerMet(s *jsonschema.Schema, data []byte) wmo.Bevindingen {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	var b wmo.Bevindingen
	var pad []string
	if err != nil {
		return append(b, gevonden("DOC-SYNTAX", "dit is geen JSON", ""))
	}
	getallen(&b, doc, &pad)
	if len(b) > 0 {
		return b.Gesorteerd()
	}
	var fout *jsonschema.ValidationError
	switch err := valideer(s, doc); {
	case errors.As(err, &fout):
		bladeren(&b, fout)
	case err != nil:
		b.Neem(gevonden(CodeSchema+"VORM", err.Error(), ""))
	}
	return b.Gesorteerd()
}

// valideer turns a panic in the validator, a dependency, into an error.
func valideer(s *jsonschema.Schema, doc any) (err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("dit document is niet met het schema te vergelijken")
		}
	}()
	return s.Validate(doc)
}

func gevonden(code, bericht, plaats string) wmo.Bevinding {
	return wmo.Bevinding{Code: code, Plaats: []string{plaats}, Bericht: bericht}
}

// getallen finds numbers that [wmo.ParseGetal] does not accept. The path is one list for the whole walk:
// in a document that is deep, a copy for each step would be the square of its depth.
func getallen(b *wmo.Bevindingen, waarde any, pad *[]string) {
	in := func(deel string, w any) {
		*pad = append(*pad, deel)
		getallen(b, w, pad)
		*pad = (*pad)[:len(*pad)-1]
	}
	switch w := waarde.(type) {
	case json.Number:
		if _, err := wmo.ParseGetal(w.String()); err != nil {
			b.Neem(gevonden("DOC-BEREIK", err.Error(), wmo.Wijs(*pad...)))
		}
	case []any:
		for i := range w {
			in(strconv.Itoa(i), w[i])
		}
	case map[string]any:
		for sleutel, deel := range w {
			in(wmo.Kort(sleutel), deel)
		}
	}
}

func bladeren(b *wmo.Bevindingen, fout *jsonschema.ValidationError) {
	_, keuze := fout.ErrorKind.(*kind.OneOf)
	if variant := bedoeld(fout); keuze && variant != nil {
		bladeren(b, variant)
		return
	}
	// A value that no alternative of a oneOf accepts is one finding, not one for each alternative.
	if len(fout.Causes) == 0 || keuze {
		pad := fout.ErrorKind.KeywordPath()
		code := CodeSchema + "VORM"
		if len(pad) > 0 {
			code = CodeSchema + strings.ToUpper(pad[len(pad)-1])
		}
		b.Neem(gevonden(code, bericht(fout), plaats(fout)))
		return
	}
	for _, oorzaak := range fout.Causes {
		bladeren(b, oorzaak)
	}
}

// bedoeld is the error of the one variant of an object whose own word the document has: what is wrong is
// wrong with that one. It is that of the first when the document has no word at all, and nil when the
// alternatives are words, or when the document has another one.
func bedoeld(keuze *jsonschema.ValidationError) *jsonschema.ValidationError {
	if len(keuze.Causes) > 0 && woordfout(keuze) == nil {
		return keuze.Causes[0]
	}
	over := slices.DeleteFunc(slices.Clone(keuze.Causes), func(variant *jsonschema.ValidationError) bool {
		return andersGenoemd(variant, len(keuze.InstanceLocation))
	})
	if len(over) != 1 {
		return nil
	}
	return over[0]
}

// andersGenoemd says whether an alternative has another word than the document: itself, or under a key of
// the object that stands at this depth.
func andersGenoemd(fout *jsonschema.ValidationError, diepte int) bool {
	switch fout.ErrorKind.(type) {
	case *kind.Const:
		return len(fout.InstanceLocation) <= diepte+1
	case *kind.OneOf: // an enumeration: none of its words tells variants apart
		return false
	}
	return slices.ContainsFunc(fout.Causes, func(f *jsonschema.ValidationError) bool { return andersGenoemd(f, diepte) })
}

// plaats is where the error is: of variants of an object, at the word that none of them has.
func plaats(fout *jsonschema.ValidationError) string {
	if _, keuze := fout.ErrorKind.(*kind.OneOf); keuze {
		if woord := woordfout(fout); woord != nil {
			return wijs(woord.InstanceLocation)
		}
	}
	return wijs(fout.InstanceLocation)
}

// woordfout is the first error about a word, of the alternatives of a oneOf.
func woordfout(fout *jsonschema.ValidationError) *jsonschema.ValidationError {
	if _, woord := fout.ErrorKind.(*kind.Const); woord {
		return fout
	}
	for _, oorzaak := range fout.Causes {
		if w := woordfout(oorzaak); w != nil {
			return w
		}
	}
	return nil
}

// wijs is the JSON Pointer of a path, with long parts shortened.
func wijs(pad []string) string {
	kort := make([]string, len(pad))
	for i := range pad {
		kort[i] = wmo.Kort(pad[i])
	}
	return wmo.Wijs(kort...)
}

// bericht is the Dutch message for an error of the validator; it quotes the beginning of the value.
func bericht(fout *jsonschema.ValidationError) string {
	switch k := fout.ErrorKind.(type) {
	case *kind.OneOf:
		return geenVanDeze(fout.Causes)
	case *kind.Type:
		return "hier hoort " + strings.Join(k.Want, " of ") + ", en niet " + k.Got
	case *kind.Required:
		return "hier ontbreekt " + strings.Join(k.Missing, ", ")
	case *kind.AdditionalProperties:
		return "hier hoort niet: " + opsomming(k.Properties)
	case *kind.Pattern:
		return fmt.Sprintf("%q heeft niet de vorm %s", wmo.Kort(k.Got), k.Want)
	case *kind.MinLength:
		return fmt.Sprintf("deze tekst is %d tekens lang en moet er ten minste %d zijn", k.Got, k.Want)
	case *kind.MaxLength:
		return fmt.Sprintf("deze tekst is %d tekens lang en mag er hoogstens %d zijn", k.Got, k.Want)
	case *kind.MinItems:
		return fmt.Sprintf("deze lijst heeft %d delen en moet er ten minste %d hebben", k.Got, k.Want)
	case *kind.MaxItems:
		return fmt.Sprintf("deze lijst heeft %d delen en mag er hoogstens %d hebben", k.Got, k.Want)
	case *kind.Minimum:
		return "dit getal is kleiner dan " + decimaal(k.Want)
	case *kind.Maximum:
		return "dit getal is groter dan " + decimaal(k.Want)
	default:
		return "dit voldoet niet aan het schema: " + strings.Join(fout.ErrorKind.KeywordPath(), " ")
	}
}

// geenVanDeze is the message for a word outside an enumeration; it lists the allowed words.
func geenVanDeze(oorzaken []*jsonschema.ValidationError) string {
	var woorden []string
	var kreeg any
	for _, o := range oorzaken {
		if o = woordfout(o); o == nil {
			continue
		}
		if c, ok := o.ErrorKind.(*kind.Const); ok {
			kreeg = c.Got
			woorden = append(woorden, fmt.Sprint(c.Want))
		}
	}
	return fmt.Sprintf("%q hoort niet bij de toegestane waarden: %s", wmo.Kort(fmt.Sprint(kreeg)), strings.Join(woorden, ", "))
}

// opsomming lists the first few names, shortened.
func opsomming(namen []string) string {
	const meest = 5
	kort := make([]string, 0, meest)
	for _, naam := range namen[:min(len(namen), meest)] {
		kort = append(kort, strconv.Quote(wmo.Kort(naam)))
	}
	s := strings.Join(kort, ", ")
	if rest := len(namen) - meest; rest > 0 {
		s += fmt.Sprintf(" en nog %d", rest)
	}
	return s
}

func decimaal(r *big.Rat) string {
	f, _ := r.Float64()
	vorm := byte('f')
	if math.Abs(f) >= 1e21 {
		vorm = 'g'
	}
	return strconv.FormatFloat(f, vorm, -1, 64)
}
