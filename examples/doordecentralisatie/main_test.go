package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/goud"
)

// The case of the story, literally.
func TestTheStory(t *testing.T) {
	t.Parallel()
	uit := goud.Uitvoer(t, vertel, eigenMap)
	for _, s := range []string{
		"2024-01-01, zoals bekend op 2022-10-07\n",
		"het plan:  vanaf 2024-01-01 de gemeente van het woonadres [BW-DD-15]\ngewijzigd: ja, volgens het plan",
		"het plan:  geen datum bekend [BW-DD-21]\ngewijzigd: nee, volgens de feiten\nverantwoordelijk: Wageningen (0289) [BW-VER-02]\n" +
			"voert uit: Ede (0228) namens Wageningen (0289) [BW-UIT-02]\nbetaalt: Ede (0228), integratie_uitkering_beschermd_wonen",
		"verantwoordelijk: Arnhem (0202) [BW-WPB-01]",
	} {
		require.Contains(t, uit, s)
	}
	goud.Gelijk(t, "uitvoer.txt", uit)
}
