package wmo_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func ExampleElfproef() {
	fmt.Println(wmo.Elfproef("999900006"), wmo.Elfproef("999900007"))
	// Output: true false
}

func TestElfproef(t *testing.T) {
	t.Parallel()
	for nummer, goed := range map[string]bool{
		"123456782": true,  // 9 + 16 + 21 + 24 + 25 + 24 + 21 + 16 − 2 = 154 = 14 · 11
		"123456783": false, // 153
		"111222333": true,  // 9 + 8 + 7 + 12 + 10 + 8 + 9 + 6 − 3 = 66
		"999900006": true,  // 81 + 72 + 63 + 54 − 6 = 264 = 24 · 11
		"999900018": true,  // … + 2 · 1 − 8 = 264
		"999900007": false, // 263
		"899900006": false, // 255
		"000000000": false, // nobody
		"99990006":  false, "9999000060": false, "": false,
		"99990000a": false, "9999 0006": false, "99990000/": false, "99990000:": false,
	} {
		require.Equal(t, goed, wmo.Elfproef(nummer), nummer)
		require.Equal(t, goed, wmo.Elfproef([]byte(nummer)), nummer)
	}
}
