package nvo

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// Meldingen lists the codes of all findings with their meaning in Dutch.
func Meldingen() []wmo.Woord {
	return slices.Concat(algemeneMeldingen, sessieMeldingen, agendaMeldingen)
}
