package verteller_test

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

func TestWhatIsSaidIsWrittenByItsType(t *testing.T) {
	t.Parallel()
	var s strings.Builder
	v := verteller.Verteller{W: &s, Peil: wmo.PeilOp(wmo.MustDatum("2026-01-01"))}
	bedrag := wmo.MustBedrag("1250.00")
	var geen *wmo.Bedrag
	v.Kop("één")
	v.Zeg("%s|%s|%s|%d|%s|%s|%s", bedrag, &bedrag, geen, 5, wmo.MustGemeentecode("0289"), []string{"a", "b"}, "\x1b")
	v.Veld("namen", []string{"a", "b"})
	niet := []wmo.Voorbehoud{{Code: "N-1", Tekst: "een"}, {Code: "M-1", Tekst: "twee"}}
	verteller.Let(&v, niet)
	verteller.Let(&v, niet)
	v.Onbekend(niet, "M-")
	v.Onbekend(niet)
	v.Toon(struct {
		Naam string `json:"naam"`
	}{"n"})
	require.NoError(t, v.Fout)
	require.Equal(t, "\néén\n===\n€ 1.250|€ 1.250|onbekend|5|Wageningen (0289)|a, b|\\u001b\nnamen: a, b\n"+
		"let op: een [N-1]\nlet op: twee [M-1]\n- twee [M-1]\n- een [N-1]\n- twee [M-1]\nnaam: n\n", s.String())
	require.Equal(t, "2", verteller.Plaats(2, false))
	require.Equal(t, "2=", verteller.Plaats(2, true))
}

func TestTheFirstErrorEndsTheStory(t *testing.T) {
	t.Parallel()
	var s strings.Builder
	v := verteller.Verteller{W: &s, Peil: wmo.PeilOp(wmo.MustDatum("2026-01-01")), Documenten: fstest.MapFS{
		"a.json": {Data: []byte(`{"gemeente": "0289"}`)}, "b.json": {Data: []byte(`{"gemeente": 1}`)},
	}}
	in, uit := verteller.Vraag(&v, "a.json", gebied.FindSuccessors)
	require.NoError(t, v.Fout)
	require.Equal(t, in.Gemeente, uit.Gemeente.Code)
	require.Equal(t, []string{"a.json", "b.json"}, v.Paden("*.json"))
	verteller.Vraag(&v, "b.json", gebied.FindSuccessors)
	require.ErrorContains(t, v.Fout, "b.json: /gemeente")
	v.Faal("later", errors.New("telt niet meer"))
	v.Zeg("niets")
	v.Toon([]string{"niets"})
	v.Veld("niets", 1)
	require.ErrorContains(t, v.Fout, "b.json: ")
	require.Empty(t, s.String())
}
