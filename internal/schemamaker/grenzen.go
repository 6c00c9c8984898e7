package schemamaker

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/bwo-sdk/wmo"
)

// The reflector copies the limits in the tags of fields to the schema. This file adds the three that it
// cannot: the range of amounts (which are texts in JSON), the range of numbers in a map, and that a
// required text is not blank.

// nietLeeg is the pattern of a text that is not blank.
const nietLeeg = `[^ \t\n\r]`

// begrensGetal sets the range of the numbers in a map.
func begrensGetal(p *jsonschema.Schema, tag string) {
	if tag == "" {
		return
	}
	p.Minimum, p.ExclusiveMinimum = json.Number(rand(tag, "minimum=")), json.Number(rand(tag, "exclusiveMinimum="))
	p.Maximum, p.ExclusiveMaximum = json.Number(rand(tag, "maximum=")), json.Number(rand(tag, "exclusiveMaximum="))
}

// begrensVeld adds to the schema of a value the pattern that follows from the tag of its field.
func begrensVeld(p *jsonschema.Schema, soort reflect.Type, tag string) error {
	switch {
	case tag == "":
	case soort == reflect.TypeFor[wmo.Bedrag]():
		return begrensGeld(p, tag, geld{"0.01", "[.][0-9]{2}", "0[.](0[1-9]|[1-9][0-9])"})
	case soort == reflect.TypeFor[wmo.Tarief]():
		return begrensGeld(p, tag, geld{
			"0.00001", "[.][0-9]{2}([0-9]{0,2}[1-9])?", "0[.](00[0-9]{0,2}[1-9]|(0[1-9]|[1-9][0-9])([0-9]{0,2}[1-9])?)",
		})
	case soort.Kind() == reflect.String && p.Type == "string" && p.MinLength != nil && *p.MinLength > 0 && p.Pattern == "":
		p.Pattern = nietLeeg
	}
	return nil
}

// geld is how a kind of amount is written: its smallest step, the pattern of what follows the euros, and
// the pattern of amounts between zero and one euro.
type geld struct{ stap, breuk, onderEen string }

// begrensGeld makes a pattern of the range of an amount. It knows ranges that end below a power of ten
// and begin at zero, at the smallest step, or at the opposite of their end.
func begrensGeld(p *jsonschema.Schema, tag string, g geld) error {
	laagst, hoogst := rand(tag, "minimum="), rand(tag, "maximum=")
	if laagst == "" && hoogst == "" {
		return nil
	}
	negens, _, _ := strings.Cut(hoogst, ".")
	if hoogst == "" || strings.Trim(strings.Replace(hoogst, ".", "", 1), "9") != "" || len(hoogst)-len(negens) != len(g.stap)-1 {
		return fmt.Errorf("een bedrag heeft een maximum van negens, zoals 9999.99, en niet %q", hoogst)
	}
	positief := fmt.Sprintf("[1-9][0-9]{0,%d}%s", len(negens)-1, g.breuk)
	meest := uint64(len(hoogst))
	switch laagst {
	case "0":
		p.Pattern = fmt.Sprintf("^(0%s|%s)$", g.breuk, positief)
	case g.stap:
		p.Pattern = fmt.Sprintf("^(%s|%s)$", g.onderEen, positief)
	case "-" + hoogst:
		meest++
		p.Pattern = fmt.Sprintf("^(0[.]00|-?%s|-?%s)$", g.onderEen, positief)
	default:
		return fmt.Errorf("een bedrag heeft een minimum van 0, van %s of van -%s, en niet %q", g.stap, hoogst, laagst)
	}
	p.MaxLength = &meest
	return nil
}

// rand is the value of a key (with its "=") in a tag; "" when the tag does not have it.
func rand(tag, woord string) string {
	for deel := range strings.SplitSeq(tag, ",") {
		if waarde, ok := strings.CutPrefix(deel, woord); ok {
			return waarde
		}
	}
	return ""
}

// Limits of [wmo.ParseGetal] on every number, as far as a schema can express them.
const (
	getalGrens    = "1e100"            // exclusive
	grootsteHeel  = "9007199254740991" // 2⁵³ − 1
	kleinsteHeel  = "-" + grootsteHeel
	getalOnderaan = "-" + getalGrens
)

// begrens sets the limits of numbers in general on every number without limits of its own.
func begrens(s *jsonschema.Schema) {
	if s == nil {
		return
	}
	switch {
	case s.Type == "integer" && s.Maximum == "":
		s.Maximum = grootsteHeel
	case s.Type == "number" && s.Maximum == "" && s.ExclusiveMaximum == "":
		s.ExclusiveMaximum = getalGrens
	}
	switch {
	case s.Type == "integer" && s.Minimum == "":
		s.Minimum = kleinsteHeel
	case s.Type == "number" && s.Minimum == "" && s.ExclusiveMinimum == "":
		s.ExclusiveMinimum = getalOnderaan
	}
	for _, d := range s.Definitions {
		begrens(d)
	}
	if s.Properties != nil {
		for p := s.Properties.Oldest(); p != nil; p = p.Next() {
			begrens(p.Value)
		}
	}
	begrens(s.Items)
	begrens(s.AdditionalProperties)
}
