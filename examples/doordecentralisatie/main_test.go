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
		"het plan: vanaf 2024-01-01 de gemeente van het woonadres [BW-DD-15]\ngewijzigd: ja, volgens het plan",
		"het plan: geen datum bekend [BW-DD-21]\ngewijzigd: nee, volgens de feiten\nverantwoordelijk: ja, Wageningen (0289)\n" +
			"  ja: beschermd wonen: het college van de gemeente tot wie de persoon zich wendt [BW-VER-02] ",
		"voert uit: ja, gemeente Ede (0228), namens Wageningen (0289)\n",
		"betaalt: ja, gemeente Ede (0228), stroom beschermd wonen\n",
		"verantwoordelijk: ja, Arnhem (0202)\n  ja: scenario: ",
		"vraag nog: /mandaat\n",
	} {
		require.Contains(t, uit, s)
	}
	goud.Gelijk(t, "uitvoer.txt", uit)
}
