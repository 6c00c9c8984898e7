package operaties

import "github.com/bwo-sdk/wmo"

// Weigering is the answer in JSON when a document is refused: all findings, in a fixed order.
type Weigering struct {
	Bevindingen wmo.Bevindingen `json:"bevindingen" jsonschema:"minItems=1"`
}
