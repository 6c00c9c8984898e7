package bw

import "github.com/bwo-sdk/wmo"

// What the other half of this package gives under these names.
var (
	meldingVolgorde   = CodeVolgorde
	voorbehoudTelling = wmo.Voorbehoud{Code: VoorbehoudTelling}
)
