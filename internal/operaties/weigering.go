package operaties

import "github.com/bwo-sdk/wmo"

// Weigering is what a program gets instead of a result: everything that is wrong with
// its document, in a fixed order.
type Weigering struct {
	Bevindingen wmo.Bevindingen `json:"bevindingen" jsonschema:"minItems=1"`
}
