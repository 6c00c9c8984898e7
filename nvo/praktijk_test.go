package nvo

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema"
)

// wil is an outcome with its remarks: "nageleefd secundaire_bron".
type wil map[string]string

// praktijk has the outcomes of thirteen regions as worked out by hand. What is
// not named here of the norm is onbewezen, and before the norm niet_van_toepassing.
var praktijk = map[string]wil{
	"NVO-P01":   {"1A": "nageleefd", "1B": "nageleefd", "1C": "nageleefd secundaire_bron"},
	"NVO-P02-1": {"1A": "nageleefd", "1B": "nageleefd", "1C": "nageleefd secundaire_bron"},
	"NVO-P02-2": {"1A": "nageleefd", "1B": "nageleefd", "1C": "nageleefd secundaire_bron"},
	"NVO-P02-3": {"1A": "nageleefd", "1B": "nageleefd", "1C": "nageleefd secundaire_bron"},
	"NVO-P02-4": {"1A": "nageleefd", "1B": "nageleefd", "1C": "nageleefd secundaire_bron"},
	"NVO-P02-5": {"1A": "nageleefd", "1B": "nageleefd", "1C": "nageleefd secundaire_bron"},
	"NVO-P02-6": {"1A": "nageleefd", "1B": "nageleefd", "1C": "nageleefd secundaire_bron"},
	"NVO-P03-1": {"1A": "nageleefd", "1B": "nageleefd", "1C": "niet_nageleefd"},
	"NVO-P03-2": {"1A": "nageleefd", "1B": "nageleefd", "1C": "gedeeltelijk"},
	"NVO-P04-1": {"1C": "niet_nageleefd"},
	"NVO-P04-2": {
		"1A": "te_laat_nageleefd", "1B": "gedeeltelijk", "1C": "te_laat_nageleefd secundaire_bron", "3D": "te_laat_nageleefd",
		"X-INKOOP": "te_laat_nageleefd", "X-BOVENREGIONAAL": "te_laat_nageleefd",
	},
	// The first day of the convenant that ran on the deadline was not told.
	"NVO-P05-1": {"1A": "nageleefd", "1B": "nageleefd", "X-BORGING": "nageleefd ongedateerd"},
	"NVO-P05-2": {"1A": "nageleefd", "1B": "nageleefd", "X-BORGING": "nageleefd ongedateerd"},
	"NVO-P06":   {"1C": "niet_nageleefd", "X-BORGING": "niet_nageleefd"},
	"NVO-P07-1": {"1A": "gedeeltelijk", "1C": "niet_nageleefd", "X-INKOOP": "te_laat_nageleefd", "X-BORGING": "nageleefd ongedateerd"},
	"NVO-P07-2": {"1A": "gedeeltelijk", "1C": "niet_nageleefd", "X-INKOOP": "nageleefd", "X-BORGING": "nageleefd ongedateerd"},
	"NVO-P08-1": {"1A": "nageleefd ongedateerd", "1B": "gedeeltelijk ongedateerd", "1C": "nageleefd ongedateerd secundaire_bron", "X-BORGING": "te_laat_nageleefd"},
	"NVO-P08-2": {"1A": "nageleefd ongedateerd", "1B": "gedeeltelijk ongedateerd", "1C": "gedeeltelijk ongedateerd secundaire_bron", "X-BORGING": "te_laat_nageleefd"},
	"NVO-P09":   {"X-BORGING": "nageleefd"},
	"NVO-P10":   {},
	"NVO-P11":   {"X-TOEGANG": "nageleefd", "CTX-OVERSCHOT": "niet_nageleefd"},
	"NVO-P12": {
		"1A": "nageleefd", "1B": "nageleefd", "1C": "nageleefd", "2A": "nageleefd", "2B": "nageleefd", "2C": "nageleefd", "2D": "nageleefd",
		"3A": "nageleefd", "3B": "nageleefd", "3C": "nageleefd", "3D": "nageleefd", "3E": "nageleefd", "3F": "nageleefd",
		"X-TOEGANG": "nageleefd", "X-INKOOP": "nageleefd", "X-BORGING": "nageleefd", "X-NIVEAUS": "nageleefd", "X-BOVENREGIONAAL": "nageleefd",
	},
	"NVO-P13-1": {"1C": "niet_nageleefd"},
	"NVO-P13-2": {"1C": "te_laat_nageleefd"},
}

// The worked cases of practice have these outcomes and no others. A regeling or
// convenant also proves that colleges work together (NVO-CTX-WMO-261): that is the one
// duty beside the norm that the evidence of these cases touches without naming it.
func TestPractice(t *testing.T) {
	t.Parallel()
	data, ok := schema.Cases("nvo/dossier")
	require.True(t, ok)
	var gs struct {
		Gevallen []struct {
			ID     string
			Peil   wmo.Peil
			Invoer json.RawMessage
		}
	}
	require.NoError(t, json.Unmarshal(data, &gs))
	gezien := 0
	for _, g := range gs.Gevallen {
		w, ok := praktijk[g.ID]
		require.Equal(t, strings.HasPrefix(g.ID, "NVO-P"), ok, g.ID)
		if !ok {
			continue
		}
		gezien++
		in, err := wmo.Decode[Dossier](g.Invoer)
		require.NoError(t, err)
		uit, err := AssessRegion(in, g.Peil)
		require.NoError(t, err)
		for i, o := range uit.Oordelen {
			if o.Code == "NVO-CTX-WMO-261" {
				continue
			}
			verwacht := w[strings.TrimPrefix(o.Code, "NVO-")]
			switch v := &verplichtingen[i]; {
			case verwacht != "":
			case v.Soort == Mag || g.Peil.Op.Before(v.Geldt.Begindatum):
				verwacht = string(NietVanToepassing)
			default:
				verwacht = string(Onbewezen)
			}
			require.Equal(t, verwacht, metKanttekeningen(&o, TermijnLoopt), "%s %s", g.ID, o.Code)
		}
	}
	require.Equal(t, len(praktijk), gezien)
}

func metKanttekeningen(o *Verplichtingoordeel, behalve Kanttekening) string {
	woorden := []string{string(o.Uitkomst)}
	for _, k := range o.Kanttekeningen {
		if k != behalve {
			woorden = append(woorden, string(k))
		}
	}
	return strings.Join(woorden, " ")
}
