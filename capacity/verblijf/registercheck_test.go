package verblijf

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Every code stands for one thing.
func TestTheRegisterHoldsTogether(t *testing.T) {
	t.Parallel()
	require.NoError(t, register.Check())
}

// 123456782 is the number of the test that everybody uses: 9·1+8·2+7·3+6·4+5·5+4·6+3·7+2·8−2 = 154 = 14 · 11.
func TestWhatLooksLikeABSN(t *testing.T) {
	t.Parallel()
	for s, ja := range map[string]bool{
		"123456782": true, "111222333": true, "123456783": false, "000000000": false, "12345678": false, "1234567822": false, "12345678x": false, "": false,
	} {
		require.Equal(t, ja, lijktBSN(s), s)
	}
}
