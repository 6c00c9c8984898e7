package finance

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// One name in several spellings is one party.
func TestSpellingsOfOneName(t *testing.T) {
	t.Parallel()
	var boek geldboek
	boek.boek("gemeente", "Aanbieder", RedenBetaling, wmo.MustBedrag("1.00"))
	boek.boek("gemeente", "aanbieder ", RedenBetaling, wmo.MustBedrag("2.00"))
	require.Equal(t, []Geldverplaatsing{{"gemeente", "Aanbieder", wmo.MustBedrag("3.00"), RedenBetaling}}, boek.regels)
	saldi := partijsaldi(boek.regels, []Geldverplaatsing{{"GEMEENTE", "AANBIEDER", wmo.MustBedrag("4.00"), RedenBetaling}})
	require.Len(t, saldi, 2)
	require.Equal(t, "1.00", saldi[1].Verschuiving.String())
}
