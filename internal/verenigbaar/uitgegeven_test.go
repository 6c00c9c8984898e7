package verenigbaar_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/release"
	"github.com/bwo-sdk/wmo/internal/verenigbaar"
)

const root = "../.."

// What vendors built on the last release keeps working. A change that breaks it stands in breekt.json,
// by file, as the finding and the reason why it had to be.
func TestNothingReleasedBreaks(t *testing.T) {
	t.Parallel()
	versie, oud, err := verenigbaar.Laatste(root)
	require.NoError(t, err)
	require.NotEmpty(t, versie)
	mag := map[string]map[string]string{}
	data, err := os.ReadFile(filepath.Join(root, verenigbaar.Map, "breekt.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &mag))
	verschillen, err := verenigbaar.Verzameling(oud, os.DirFS(filepath.Join(root, "schema", "v1")), verenigbaar.Richtingen())
	require.NoError(t, err)
	for pad, vs := range verschillen {
		for _, v := range vs {
			if v.Breekt {
				require.NotEmpty(t, mag[pad][v.String()], "since %s, %s breaks: %s", versie, pad, v)
				delete(mag[pad], v.String())
			}
		}
	}
	for pad, over := range mag {
		require.Empty(t, over, "%s does not break this", pad)
	}
}

// The version is that of the last entry of the CHANGELOG, and of the npm package.
func TestTheVersionIsSaidOnce(t *testing.T) {
	t.Parallel()
	changelog, err := os.ReadFile(filepath.Join(root, "CHANGELOG.md"))
	require.NoError(t, err)
	_, na, ok := strings.Cut(string(changelog), "\n## ")
	require.True(t, ok)
	kop, _, _ := strings.Cut(na, "\n")
	if versie, ontwikkeling := strings.CutSuffix(release.Versie, "-dev"); ontwikkeling {
		require.Equal(t, "Unreleased", kop, versie)
	} else {
		require.Regexp(t, `^`+versie+` \([0-9]{4}-[0-9]{2}-[0-9]{2}\)$`, kop)
	}
	var npm struct{ Version string }
	data, err := os.ReadFile(filepath.Join(root, "npm", "package.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &npm))
	require.Equal(t, strings.TrimSuffix(release.Versie, "-dev"), "v"+npm.Version)
}

func TestTheLastReleaseIsKeptAsItWas(t *testing.T) {
	t.Parallel()
	basismap := t.TempDir()
	versie, _, err := verenigbaar.Laatste(basismap)
	require.NoError(t, err)
	require.Empty(t, versie)
	schrijf := func(inhoud string) {
		require.NoError(t, os.MkdirAll(filepath.Join(basismap, "schema", "v1"), 0o750))
		require.NoError(t, os.WriteFile(filepath.Join(basismap, "schema", "v1", "a.json"), []byte(inhoud), 0o600))
	}
	schrijf("1")
	require.NoError(t, verenigbaar.Bewaar(basismap, "v0.9.0"))
	require.NoError(t, verenigbaar.Bewaar(basismap, "v0.9.0"))
	schrijf("2")
	require.ErrorContains(t, verenigbaar.Bewaar(basismap, "v0.9.0"), "v0.9.0 is al uitgegeven")
	require.NoError(t, verenigbaar.Bewaar(basismap, "v0.10.0"))
	versie, set, err := verenigbaar.Laatste(basismap)
	require.NoError(t, err)
	require.Equal(t, "v0.10.0", versie)
	require.NoError(t, fstest.TestFS(set, "a.json"))
}

func TestEveryDocumentOfAQuestionHasADirection(t *testing.T) {
	t.Parallel()
	richting := verenigbaar.Richtingen()
	require.Equal(t, []verenigbaar.Richting{verenigbaar.Vraag}, richting("bw/zaak"))
	require.Equal(t, []verenigbaar.Richting{verenigbaar.Antwoord}, richting("bw/toewijzing"))
	require.Equal(t, []verenigbaar.Richting{verenigbaar.Antwoord}, richting("weigering"))
	require.Empty(t, richting("index"))
}
