package publish_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/publish"
)

// A document is judged in memory in proportion to its size, however deep it is, to where a parser gives up:
// less than a thousand bytes for each of its own.
func TestDepthCostsNoMoreThanLength(t *testing.T) {
	const diep = 9_990
	tekst := []byte(`{"naam":` + strings.Repeat(`{"a":`, diep) + `1e400` + strings.Repeat("}", diep) + "}")
	var voor, na runtime.MemStats
	runtime.ReadMemStats(&voor)
	b, err := binnen(t, tekst, func() (wmo.Bevindingen, error) { return publish.Valideer("bw/zaak", tekst) })
	runtime.ReadMemStats(&na)
	require.NoError(t, err)
	require.Equal(t, []string{"DOC-BEREIK"}, b.Codes())
	require.Less(t, na.TotalAlloc-voor.TotalAlloc, uint64(1000*len(tekst)))
}

// binnen judges a document, and ends the test with it when that takes too long.
func binnen[T any](t *testing.T, tekst []byte, oordeel func() (T, error)) (T, error) {
	t.Helper()
	const langst = 5 * time.Second // on a machine that is busy
	klok := time.AfterFunc(langst, func() { panic(fmt.Sprintf("%s: not judged within %s: %.2000s", t.Name(), langst, tekst)) })
	defer klok.Stop()
	return oordeel()
}
