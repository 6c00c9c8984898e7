package verteller

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/capacity"
)

// A story is kept as a report: the answers that have charts, each with a receipt of what was asked.
func TestAStoryBecomesAReport(t *testing.T) {
	t.Parallel()
	uit := &opname{Writer: io.Discard}
	v := Verteller{W: uit, Documenten: os.DirFS("../../examples/den-bosch"), Peil: wmo.PeilOp(wmo.MustDatum("2026-01-01"))}
	Vraag(&v, "plan.json", capacity.ProjectOutflow)
	Antwoord(&v, "dag", bw.ClassifyDay, bw.Feestdagvraag{Datum: wmo.MustDatum("2026-01-01")}) // has no chart
	require.NoError(t, v.Fout)
	require.Len(t, uit.antwoorden, 1)
	require.Equal(t, "capacity.uitstroomplan", uit.antwoorden[0].Bewijs.Operatie)
	bestand := filepath.Join(t.TempDir(), "rapport.html")
	require.NoError(t, uit.schrijf(bestand))
	data, err := os.ReadFile(bestand)
	require.NoError(t, err)
	require.Contains(t, string(data), uit.antwoorden[0].Bewijs.Invoer)
	require.ErrorIs(t, (&opname{}).schrijf(bestand), errGeenFiguren)

	naam, rest := Argumenten([]string{"-rapport", "r.html", "map"})
	require.Equal(t, "r.html", naam)
	require.Equal(t, []string{"map"}, rest)
	naam, rest = Argumenten([]string{"map"})
	require.Empty(t, naam)
	require.Equal(t, []string{"map"}, rest)
}
