package rijk

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Verdeeleffect is a published effect of the objective key on one municipality or region. The version
// of the key was never used.
type Verdeeleffect struct {
	Code   string `json:"code"`
	Gebied string `json:"gebied"` // as the source names it
	// Historisch and Objectief are the yearly budget before and after; Verschil is as published,
	// or their difference when both are exact.
	Historisch     *wmo.Bedrag    `json:"historisch,omitempty"`
	Objectief      *wmo.Bedrag    `json:"objectief,omitempty"`
	Verschil       *wmo.Bedrag    `json:"verschil,omitempty"`
	Percentage     *wmo.Getal     `json:"percentage,omitempty"`
	Nauwkeurigheid Nauwkeurigheid `json:"nauwkeurigheid"`
	Tekst          string         `json:"tekst"` // what the source says, in Dutch
	// Stand is the version of the key, and Grondslag the money that was divided.
	Stand     string `json:"stand"`
	Grondslag string `json:"grondslag"`
	// Tegenspraak is the code of another figure that contradicts this one.
	Tegenspraak string   `json:"tegenspraak,omitempty"`
	Bron        wmo.Bron `json:"bron"`
}

// Verdeeleffecten lists the effects that were published of the version of 2019. No calculation uses
// them.
func Verdeeleffecten() []Verdeeleffect { return slices.Clone(verdeeleffecten()) }
