package operaties_test

import (
	"os"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/operaties"
)

// The function of a question is a verb with its noun: AssessAccess, and not Access or Assess.
func TestVerbsCarryTheirNoun(t *testing.T) {
	t.Parallel()
	bron, err := os.ReadFile("operaties.go")
	require.NoError(t, err)
	functies := regexp.MustCompile(`(?m)^\t+(?:\w+\.)(\w+)(?:, "|\))`).FindAllSubmatch(bron, -1)
	require.Len(t, functies, len(operaties.Alle()))
	for _, f := range functies {
		require.Regexp(t, `^([A-Z][a-z]+){2,}$`, string(f[1]))
	}
}
