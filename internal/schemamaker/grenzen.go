package schemamaker

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/bwo-sdk/wmo"
)

// What the tag of a field says in the words of JSON Schema, the reflector puts into the
// schema. Three things it cannot know: the range of an amount, which is text, that of the
// numbers in a map, and that a text that must be there is not blank.

// nietLeeg is a text that holds more than blanks and ends of lines.
const nietLeeg = `[^ \t\n\r]`

// begrensVelden gives the fields of a struct the patterns that follow from their tags.
func begrensVelden(s *jsonschema.Schema, t reflect.Type) error {
	if s == nil || s.Properties == nil || t.Kind() != reflect.Struct {
		return nil
	}
	for _, f := range reflect.VisibleFields(t) {
		naam, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		p, ok := s.Properties.Get(naam)
		if !ok || f.Tag.Get("jsonschema") == "" {
			continue
		}
		soort := f.Type
		for soort.Kind() == reflect.Pointer || soort.Kind() == reflect.Slice || soort.Kind() == reflect.Map {
			switch soort.Kind() {
			case reflect.Slice:
				p = p.Items
			case reflect.Map:
				p = p.AdditionalProperties
				begrensGetal(p, f.Tag.Get("jsonschema"))
			default:
			}
			soort = soort.Elem()
		}
		if err := begrensVeld(p, soort, f.Tag.Get("jsonschema")); err != nil {
			return fmt.Errorf("%s.%s: %w", t, f.Name, err)
		}
	}
	return nil
}

// begrensGetal gives the numbers in a map their range.
func begrensGetal(p *jsonschema.Schema, tag string) {
	p.Minimum, p.ExclusiveMinimum = json.Number(rand(tag, "minimum=")), json.Number(rand(tag, "exclusiveMinimum="))
	p.Maximum, p.ExclusiveMaximum = json.Number(rand(tag, "maximum=")), json.Number(rand(tag, "exclusiveMaximum="))
}

func begrensVeld(p *jsonschema.Schema, soort reflect.Type, tag string) error {
	switch {
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

// geld is how money is written: its smallest step, the pattern of what stands behind the
// euros, and that of all between nought and one euro.
type geld struct{ stap, breuk, onderEen string }

// begrensGeld makes a pattern of the range of an amount: all below a power of ten, from
// nought, from its smallest step, or either way.
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

// rand is what a tag says behind a word, and "" when it does not.
func rand(tag, woord string) string {
	for deel := range strings.SplitSeq(tag, ",") {
		if waarde, ok := strings.CutPrefix(deel, woord); ok {
			return waarde
		}
	}
	return ""
}
