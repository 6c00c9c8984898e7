package operaties_test

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/operaties"
)

// The function of a question is a verb with its noun: AssessAccess, and not Access or Assess.
func TestVerbsCarryTheirNoun(t *testing.T) {
	t.Parallel()
	paden, err := filepath.Glob("*/*.go")
	require.NoError(t, err)
	var functies [][][]byte
	for _, pad := range paden {
		bron, err := os.ReadFile(pad)
		require.NoError(t, err)
		functies = append(functies, regexp.MustCompile(`(?m)^\t+(?:\w+\.)(\w+)(?:, "|\))`).FindAllSubmatch(bron, -1)...)
	}
	require.Len(t, functies, len(operaties.Alle()))
	for _, f := range functies {
		require.Regexp(t, `^([A-Z][a-z]+){2,}$`, string(f[1]))
	}
}
