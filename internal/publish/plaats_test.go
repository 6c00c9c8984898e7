package publish_test

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// bladeren visits every value that is no object and no list.
func bladeren(plaats string, v any, doe func(plaats, waarde string)) {
	switch v := v.(type) {
	case map[string]any:
		for _, sleutel := range slices.Sorted(maps.Keys(v)) {
			bladeren(plaats+wmo.Wijs(sleutel), v[sleutel], doe)
		}
	case []any:
		for i := range v {
			bladeren(plaats+wmo.Wijs(strconv.Itoa(i)), v[i], doe)
		}
	default:
		doe(plaats, fmt.Sprint(v))
	}
}

// buren are values near this one.
func buren(v any) []any {
	switch v := v.(type) {
	case bool:
		return []any{!v}
	case float64:
		return []any{v + 1, v - 1, v * 1.5, v / 2}
	case string:
		if d, err := wmo.ParseDatum(v); err == nil {
			return []any{d.AddDagen(1).String(), d.AddDagen(-1).String(), d.AddDagen(400).String()}
		}
		if b, err := wmo.ParseBedrag(v); err == nil {
			return []any{b.Plus(wmo.MustBedrag("1.00")).String(), b.Plus(b).Plus(wmo.MustBedrag("0.01")).String()}
		}
		switch v {
		case "ja":
			return []any{"nee"}
		case "nee":
			return []any{"ja"}
		}
	}
	return nil
}

// waarde is what stands at a place, nil when nothing does.
func waarde(v any, plaats string) any {
	for _, deel := range delenVan(plaats) {
		switch w := v.(type) {
		case map[string]any:
			v = w[deel]
		case []any:
			i, err := strconv.Atoi(deel)
			if err != nil || i >= len(w) {
				return nil
			}
			v = w[i]
		default:
			return nil
		}
	}
	return v
}

// vervang is a document with something else at a place; nothing when nieuw is nil.
func vervang(v any, plaats string, nieuw any) any { return vervangPad(v, delenVan(plaats), nieuw) }

func vervangPad(v any, pad []string, nieuw any) any {
	if len(pad) == 0 {
		return nieuw
	}
	switch v := v.(type) {
	case []any:
		uit := slices.Clone(v)
		i, _ := strconv.Atoi(pad[0])
		uit[i] = vervangPad(v[i], pad[1:], nieuw)
		return uit
	case map[string]any:
		uit := maps.Clone(v)
		uit[pad[0]] = vervangPad(v[pad[0]], pad[1:], nieuw)
		if uit[pad[0]] == nil {
			delete(uit, pad[0])
		}
		return uit
	case nil:
		if nieuw != nil {
			return vervangPad(map[string]any{}, pad, nieuw)
		}
	}
	return v
}

// delenVan are the names in a JSON Pointer.
func delenVan(plaats string) []string {
	delen := strings.Split(plaats, "/")[1:]
	for i := range delen {
		delen[i] = strings.NewReplacer("~1", "/", "~0", "~").Replace(delen[i])
	}
	return delen
}

// zonderNummers is a place with - for a place in a list.
func zonderNummers(plaats string) string {
	delen := strings.Split(plaats, "/")
	for i := range delen {
		if _, err := strconv.Atoi(delen[i]); err == nil {
			delen[i] = "-"
		}
	}
	return strings.Join(delen, "/")
}
