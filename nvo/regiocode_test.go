package nvo

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// A region that package gebied does not know: the finding stands where the region is
// named, once, and says which one may be meant.
func TestAnUnknownRegionSuggestsOne(t *testing.T) {
	t.Parallel()
	_, err := AssessRegion(Dossier{Regio: "Den Haag", Regiocode: "Den Haag", Bewijsstukken: []Bewijsstuk{}}, wmo.PeilOp(wmo.MustDatum("2023-01-01")))
	require.EqualError(t, err, `/regiocode: de tabel "BW- en MO-regio's" kent geen regio "Den Haag"; bedoelt u "haaglanden" (Den Haag e.o.)? `+
		"(gebied.regios noemt ze alle) [NVO-LEDEN]")
}
