package wmo_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func ExampleUniek_Bezet() {
	var gezien wmo.Uniek
	var b wmo.Bevindingen
	gezien.Bezet("gemeente")
	fmt.Println(gezien.Naam(&b, "Gemeente", "/partijen/0"))
	fmt.Println(b)
	// Output:
	// false
	// /partijen/0: "Gemeente" betekent hier al iets [DOC-DUBBEL]
}

// A name that an answer uses itself may not be taken, however often it is tried; one that
// was taken is told with both places.
func TestUniekTellsWhereTheFirstStands(t *testing.T) {
	t.Parallel()
	var u wmo.Uniek
	var b wmo.Bevindingen
	u.Bezet("basis", "geen")
	require.True(t, u.Naam(&b, "a", "/0"))
	require.False(t, u.Naam(&b, "BASIS", "/1"))
	require.False(t, u.Sleutel(&b, "geen", "/2"))
	require.False(t, u.Naam(&b, " A", "/3"))
	require.True(t, u.Naam(&b, "", "/4"))
	require.True(t, u.Naam(&b, "", "/5"))
	require.Equal(t, [][]string{{"/1"}, {"/2"}, {"/0", "/3"}}, [][]string{b[0].Plaats, b[1].Plaats, b[2].Plaats})
}
