package bw

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// feitenruimte walks every combination of facts. Fact i has opties[i] known values
// besides "not known", which is 0. vraag gives the answer, "" while it is open.
// Whatever is decided stays decided when one more fact becomes known.
func feitenruimte(t *testing.T, opties []int, vraag func(f []int) string) (beslist, open int) {
	t.Helper()
	f := make([]int, len(opties))
	for {
		antwoord := vraag(f)
		if antwoord == "" {
			open++
		} else {
			beslist++
			for i, n := range opties {
				if f[i] != 0 {
					continue
				}
				for f[i] = 1; f[i] <= n; f[i]++ {
					require.Equal(t, antwoord, vraag(f), "%v", f)
				}
				f[i] = 0
			}
		}
		if !volgende(f, opties) {
			return beslist, open
		}
	}
}

// volgende counts f one up, as an odometer does.
func volgende(f, opties []int) bool {
	for i := range f {
		if f[i]++; f[i] <= opties[i] {
			return true
		}
		f[i] = 0
	}
	return false
}
