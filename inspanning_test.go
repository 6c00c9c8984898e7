package wmo_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func ExampleInspanning_Rang() {
	fmt.Println(wmo.InspanningKlein.Rang(), wmo.InspanningGroot.Rang(), wmo.Inspanning("").Rang())
	// Output: 0 2 3
}

// The smallest comes first, and after the largest what is not known.
func TestInspanningHasAnOrder(t *testing.T) {
	t.Parallel()
	for i, inspanning := range []wmo.Inspanning{"klein", "middel", "groot", "", "enorm"} {
		require.Equal(t, min(i, 3), inspanning.Rang(), inspanning)
	}
}
