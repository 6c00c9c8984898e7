package operaties

import "github.com/bwo-sdk/wmo"

// Weigering is the answer in JSON when a document is refused: all findings, in a fixed order.
//
//schema:nl Antwoord als een document geweigerd wordt.
type Weigering struct {
	//schema:nl Alles wat er mis is, in vaste volgorde: naar plaats en dan naar code.
	Bevindingen wmo.Bevindingen `json:"bevindingen" jsonschema:"minItems=1"`
}
