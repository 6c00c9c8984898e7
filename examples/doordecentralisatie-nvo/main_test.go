package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/goud"
)

// The picture of the story, literally: 35 of 44 is 79.5 %, 17 of 44 is 38.6 %.
func TestTheStory(t *testing.T) {
	t.Parallel()
	uit := goud.Uitvoer(t, vertel, eigenMap)
	for _, s := range []string{
		"44 regio's geteld, 0 ontbreken",
		"regiovisie met afspraken over toegang en continuïteit: 35 van 44 (79,5 %; interval 65,5 % tot 88,8 %), 0 nee, 9 open",
		"nog veel te doen: 17 van 44 (38,6 %)",
		"van 44, afgerond op  1 %: [35]",
		"van 43, afgerond op  1 %: []",
		"van 44, afgerond op  5 %: [17]",
		"van 43, afgerond op  1 %: [17]",
		"NVO-1A te_laat_nageleefd (tekst): bewezen, ten minste 91 dagen na 2021-12-31",
		"heroverweeg: ja (advies)",
	} {
		require.Contains(t, uit, s)
	}
	goud.Gelijk(t, "uitvoer.txt", uit)
}
