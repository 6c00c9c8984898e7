package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/internal/vertelproef"
)

// The picture of the story, literally: 35 of 44 is 79.5 %, 17 of 44 is 38.6 %.
func TestTheStory(t *testing.T) {
	t.Parallel()
	uit := goud.Uitvoer(t, vertel, eigenMap)
	for _, s := range []string{
		"44 regio's geteld, 0 ontbreken",
		"regiovisie met afspraken over toegang en continuïteit  35    0     9   44   79,5 %  65,5 %  88,8 %",
		"nog veel te doen: 17 van 44 (38,6 %)",
		"  44         1  35\n",
		"  43         1  geen\n",
		"  44         5  17\n",
		"  43         1  17\n",
		"NVO-1A te laat nageleefd (tekst): bewezen, ten minste 91 dagen na 2021-12-31",
		"heroverweeg (advies): ja",
	} {
		require.Contains(t, uit, s)
	}
	goud.Gelijk(t, "uitvoer.txt", uit)
}

// The report has the charts of the story.
func TestReport(t *testing.T) {
	t.Parallel()
	vertelproef.Figuren(t, vertel, eigenMap)
}
