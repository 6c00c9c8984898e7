package finance

import "github.com/bwo-sdk/wmo/finance/internal/proef"

// What the tests here share with those of the rooms.
var (
	codesVan    = proef.CodesVan
	plaatsenVan = proef.PlaatsenVan
)
