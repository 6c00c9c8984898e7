package bw_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo/bw"
)

// Every combination of facts that nobody can state together, with its reason.
func ExampleStrijdigheden() {
	for _, set := range bw.Strijdigheden() {
		if set.Vraag == "bw.dwangsom" {
			c := set.Combinaties[0]
			fmt.Println(c.Code, c.Velden, c.Tekst)
		}
	}
	// Output: BW-STR-DWS-01 [/dagenInGebreke /ingebrekeGesteld] wie dagen in gebreke is, is in gebreke gesteld
}
