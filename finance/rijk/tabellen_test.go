package rijk

import (
	"cmp"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/gebied"
)

// bijlagen are the annexes of the table; without it there are none to try.
func bijlagen() []Uitkeringsbijlage {
	t, err := uitkeringen()
	if err != nil {
		return nil
	}
	return t.Bijlagen
}

// A table that cannot be read says nothing; that each of ours can be read is told here.
func TestEveryTableIsRead(t *testing.T) {
	t.Parallel()
	require.Len(t, bijlagen(), 6)
	require.Len(t, rijkstotalen(), 35)
	require.Len(t, verdeeleffecten(), 9)
	require.Len(t, geplandeStarts(), 7)
}

// Each row of a grant belongs to the annex before it in the list, and those come in order;
// the code is that of a
// municipality of the day on which the decree was last read.
func TestEveryGrantStandsInItsAnnex(t *testing.T) {
	t.Parallel()
	tabel, err := uitkeringen()
	require.NoError(t, err)
	i := 0
	for _, r := range tabel.Rijen {
		if b := tabel.Bijlagen[i]; b.Stroom != r.Stroom || b.Jaar != r.Jaar {
			i++
		}
		require.Equal(t, tabel.Bijlagen[i].Stroom, r.Stroom, r)
		require.Equal(t, tabel.Bijlagen[i].Jaar, r.Jaar, r)
		require.Equal(t, tabel.Bijlagen[i].Vindplaats, r.Vindplaats, r)
		bs, vs := gebied.CheckOpDag(kit.Gelezen(), gebied.Vermelding{Gemeente: r.Gemeente, Plaats: r.Centrumgemeente})
		require.Empty(t, bs)
		require.Empty(t, vs)
	}
	require.Equal(t, len(tabel.Bijlagen)-1, i)
}

// Figures of one kind of money stand together; years, codes and streams are in order.
func TestRowsAreInOrder(t *testing.T) {
	t.Parallel()
	var genoemd []wmo.Rijksstroom
	for _, r := range rijkstotalen() {
		require.True(t, r.Tot == 0 || r.Van <= r.Tot, r)
		if len(genoemd) == 0 || genoemd[len(genoemd)-1] != r.Stroom {
			genoemd = append(genoemd, r.Stroom)
		}
	}
	require.Equal(t, stromen, genoemd)
	require.True(t, slices.IsSortedFunc(verdeeleffecten(), func(a, b Verdeeleffect) int { return cmp.Compare(a.Code, b.Code) }))
	require.True(t, slices.IsSortedFunc(geplandeStarts(), func(a, b GeplandeStart) int { return a.Jaar - b.Jaar }))
}
