package schemamaker

import (
	"reflect"
	"strconv"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/bwo-sdk/wmo"
)

// bereik tells the limits of a field in Dutch, as they stand in its schema and its tag: how many are in a
// list, between which numbers or amounts each is, and how many decimals a number may have, which a schema
// cannot say. How long a text may be, only the schema tells.
func bereik(p *jsonschema.Schema, t reflect.Type, tag string) string {
	var zinnen []string
	begin := ""
	for {
		switch {
		case p == nil || p.Ref != "":
			return samen(zinnen...)
		case t.Kind() == reflect.Pointer:
		case waardetype(t) != nil:
			return samen(append(zinnen, begrensd(begin, vanTot(p, t, tag)), decimalen(tag))...)
		case t.Kind() == reflect.Slice || t.Kind() == reflect.Array:
			zinnen = append(zinnen, begrensd("In de lijst", aantal(p.MinItems, p.MaxItems)))
			begin, p = "Elk", p.Items
		case t.Kind() == reflect.Map:
			zinnen = append(zinnen, begrensd("Sleutels", aantal(p.MinProperties, p.MaxProperties)))
			begin, p = "Elk", p.AdditionalProperties
		default:
			return samen(append(zinnen, begrensd(begin, vanTot(p, t, tag)), decimalen(tag))...)
		}
		t = t.Elem()
	}
}

// begrensd is a sentence of limits, or nothing without any.
func begrensd(begin, grenzen string) string {
	switch {
	case grenzen == "":
		return ""
	case begin == "":
		return hoofdletter(grenzen) + "."
	default:
		return begin + ": " + grenzen + "."
	}
}

func aantal(minst, meest *uint64) string {
	var laagst, hoogst string
	if minst != nil && *minst > 0 {
		laagst = strconv.FormatUint(*minst, 10)
	}
	if meest != nil {
		hoogst = strconv.FormatUint(*meest, 10)
	}
	return tussen(laagst, "", hoogst, "")
}

// vanTot is the range of a number or an amount.
func vanTot(p *jsonschema.Schema, t reflect.Type, tag string) string {
	switch {
	case t == reflect.TypeFor[wmo.Bedrag]() || t == reflect.TypeFor[wmo.Tarief]():
		laagst, hoogst := rand(tag, "minimum="), rand(tag, "maximum=")
		if laagst == "0" {
			laagst = "0.00"
		}
		return tussen(laagst, "", hoogst, "")
	case p == nil || p.Type != "integer" && p.Type != "number":
		return ""
	default:
		return tussen(string(p.Minimum), string(p.ExclusiveMinimum), string(p.Maximum), string(p.ExclusiveMaximum))
	}
}

func tussen(vanaf, boven, totEnMet, onder string) string {
	if vanaf != "" && totEnMet != "" {
		if vanaf == totEnMet {
			return "precies " + vanaf
		}
		return "van " + vanaf + " tot en met " + totEnMet
	}
	var delen []string
	for _, g := range [][2]string{{"ten minste ", vanaf}, {"meer dan ", boven}, {"hoogstens ", totEnMet}, {"minder dan ", onder}} {
		if g[1] != "" {
			delen = append(delen, g[0]+g[1])
		}
	}
	return strings.Join(delen, " en ")
}

func decimalen(tag string) string {
	switch n := rand(tag, "decimalen="); n {
	case "":
		return ""
	case "0":
		return "Zonder decimalen."
	case "1":
		return "Hoogstens 1 decimaal."
	default:
		return "Hoogstens " + n + " decimalen."
	}
}
