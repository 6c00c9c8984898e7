package wmo_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func TestTariefKeepsThousandthsOfACent(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"0.00", "66.50", "1.10833", "0.00001", "1000000000000.00"} {
		var u wmo.Tarief
		require.NoError(t, json.Unmarshal([]byte(`"`+s+`"`), &u), s)
		b, err := json.Marshal(u)
		require.NoError(t, err)
		require.Equal(t, `"`+s+`"`, string(b))
		require.Equal(t, s, u.Bedrag().String())
	}
	for _, s := range []string{"", "66", "66.5", "66.500", "1.108330", "1.000001", "-1.00", "066.50", "1,00", "1e2", "66.50 "} {
		require.Error(t, new(wmo.Tarief).UnmarshalText([]byte(s)), s)
	}
	_, err := wmo.ParseTarief("1.000001")
	require.Error(t, err)
	_, err = wmo.ParseTarief("-0.01")
	require.Error(t, err)
}

func TestTariefTimesUnitsIsExact(t *testing.T) {
	t.Parallel()
	u := wmo.MustTarief("1.10833")
	require.Equal(t, "7.75831", u.Maal(wmo.GetalOf(7)).String())
	require.Equal(t, "7.76", u.Maal(wmo.GetalOf(7)).Afgerond(wmo.Rekenkundig).String())
	require.Equal(t, "10000000.00", wmo.MustTarief("0.00001").Maal(wmo.GetalOf(int64(1_000_000_000_000))).String())
	require.Equal(t, 1, u.Compare(wmo.MustTarief("1.10832")))
	require.True(t, wmo.Tarief{}.IsZero())
}

func TestTariefInADocumentIsText(t *testing.T) {
	t.Parallel()
	type doc struct {
		Tarief *wmo.Tarief `json:"tarief,omitempty"`
	}
	d, err := wmo.Decode[doc]([]byte(`{"tarief":"70.00"}`))
	require.NoError(t, err)
	require.Equal(t, "70.00", d.Tarief.String())
	for in, code := range map[string]string{`{"tarief":70}`: "DOC-BEDRAG-GETAL", `{"tarief":"70"}`: "DOC-WAARDE", `{"tarief":true}`: "DOC-TYPE"} {
		_, err := wmo.Decode[doc]([]byte(in))
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b, in)
		require.Equal(t, []string{code}, b.Codes(), in)
	}
}
