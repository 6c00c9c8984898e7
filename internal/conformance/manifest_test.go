package conformance_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/conformance"
	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

var v1 = filepath.Join("..", "..", "schema", "v1")

// What is committed is what the cases say.
func TestManifestIsCurrent(t *testing.T) {
	m, err := conformance.MaakManifest()
	require.NoError(t, err)
	var tekst bytes.Buffer
	e := json.NewEncoder(&tekst)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	require.NoError(t, e.Encode(struct {
		Schema  string                        `json:"$schema"`
		Aantal  conformance.Aantal            `json:"aantal"`
		Bestand []conformance.Gevallenbestand `json:"bestanden"`
	}{schema.ID("gevallen"), m.Aantal, m.Bestanden}))
	vast := goud.Bestand(t, filepath.Join(v1, "gevallen.json"), tekst.Bytes())
	require.Equal(t, string(vast), tekst.String(), "run go generate ./schema")
	b, err := publish.Valideer("gevallen", vast)
	require.NoError(t, err)
	require.Empty(t, b)
}

// Every file that the manifest names is there, and every file with cases is named.
func TestManifestNamesEveryFile(t *testing.T) {
	m, err := conformance.MaakManifest()
	require.NoError(t, err)
	var bestanden []string
	for _, b := range m.Bestanden {
		bestanden = append(bestanden, strings.TrimSuffix(b.Bestand, ".cases.json"))
		for _, pad := range []string{b.Bestand, b.Invoer, b.Resultaat} {
			require.FileExists(t, filepath.Join(v1, pad))
		}
		require.Positive(t, b.Aantal.Kern, "an implementation of %s has something to show", b.Operatie)
	}
	require.ElementsMatch(t, schema.CaseNames(), bestanden)
}

// The level of a case follows from what it expects.
func TestLevelsFollowTheRule(t *testing.T) {
	gs, err := conformance.Gevallen(publish.Volledig)
	require.NoError(t, err)
	for i := range gs {
		niveau, err := conformance.NiveauVan(&gs[i].Geval, gs[i].Uitleg)
		require.NoError(t, err)
		require.Equal(t, niveau, gs[i].Niveau, "%s: write this level", gs[i].ID)
	}
}
