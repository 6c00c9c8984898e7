package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// vragen is what to ask next: each fact once, and none that is known already. A place
// that holds more than one fact stands for those that may still be asked of it.
func vragen(document any, ontbreekt []string, delen map[string][]string) []string {
	var uit []string
	gegeven := wmo.Gegeven(document)
	for _, plaats := range ontbreekt {
		losse, samen := delen[plaats]
		if !samen {
			losse = []string{plaats}
		}
		for _, feit := range losse {
			if !slices.Contains(uit, feit) && !slices.Contains(gegeven, feit) {
				uit = append(uit, feit)
			}
		}
	}
	return uit
}
