package wmo_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func TestParseTijdstip(t *testing.T) {
	t.Parallel()
	for _, s := range []string{
		"2026-03-29T01:59:59+01:00", "2026-03-29T03:00:00+02:00", // the hour between was skipped
		"2026-10-25T02:00:00+02:00", "2026-10-25T02:59:59+02:00", // and this one came twice
		"2026-10-25T02:00:00+01:00", "2026-12-31T23:59:59+01:00",
		"1996-01-01T00:00:00+01:00", "9999-12-31T23:59:59+01:00", "2024-02-29T12:00:00+01:00",
	} {
		u, err := wmo.ParseTijdstip(s)
		require.NoError(t, err)
		require.Equal(t, s, u.String())
		require.Equal(t, s[:10], u.Datum().String())
	}
	for s, fout := range map[string]string{
		"2026-03-29T02:30:00+01:00": "2026-03-29T02:30:00+01:00 was er in Nederland niet; de klok wees toen 2026-03-29T03:30:00+02:00 aan",
		"2026-03-29T02:30:00+02:00": "2026-03-29T02:30:00+02:00 was er in Nederland niet; de klok wees toen 2026-03-29T01:30:00+01:00 aan",
		"2026-07-01T12:00:00+01:00": "2026-07-01T12:00:00+01:00 was er in Nederland niet; de klok wees toen 2026-07-01T13:00:00+02:00 aan",
		"2026-10-25T03:00:00+02:00": "2026-10-25T03:00:00+02:00 was er in Nederland niet; de klok wees toen 2026-10-25T02:00:00+01:00 aan",
		"1995-12-31T12:00:00+01:00": "1995-12-31T12:00:00+01:00 ligt voor 1996; de klok van toen is niet opgenomen",
		"2026-02-29T12:00:00+01:00": "2026-02-29 is geen bestaande datum",
	} {
		_, err := wmo.ParseTijdstip(s)
		require.EqualError(t, err, fout)
	}
	for _, s := range []string{
		"", "2026-01-01", "2026-01-01T12:00:00Z", "2026-01-01T24:00:00+01:00", "2026-01-01T12:60:00+01:00",
		"2026-01-01T12:00:60+01:00", "2026-01-01 12:00:00+01:00", "2026-01-01T12:00:00+03:00", "2026-01-01T1a:00:00+01:00",
		"2026-01-01T12.00:00+01:00", "2026-01-01T12:00.00+01:00",
	} {
		_, err := wmo.ParseTijdstip(s)
		require.ErrorContains(t, err, "is geen tijdstip als", s)
	}
}

// Every half hour of thirty years reads back, and agrees with the tables of the
// standard library where a machine has them.
func TestTijdstipAgreesWithTheZoneDatabase(t *testing.T) {
	t.Parallel()
	amsterdam, err := time.LoadLocation("Europe/Amsterdam")
	if err != nil {
		t.Logf("no zone database on this machine: %v", err)
		amsterdam = nil
	}
	u := wmo.MustTijdstip("2000-01-01T00:00:00+01:00")
	for k := time.Date(1999, 12, 31, 23, 0, 0, 0, time.UTC); k.Year() < 2030; k = k.Add(30 * time.Minute) {
		terug, err := wmo.ParseTijdstip(u.String())
		require.NoError(t, err)
		require.Equal(t, u, terug)
		if amsterdam != nil {
			require.Equal(t, k.In(amsterdam).Format(time.RFC3339), u.String())
		}
		u = u.Add(30 * time.Minute)
	}
}

func TestTijdstipCounts(t *testing.T) {
	t.Parallel()
	voor := wmo.MustTijdstip("2026-03-28T23:30:00+01:00")
	require.Equal(t, "2026-03-29T04:30:00+02:00", voor.Add(4*time.Hour).String())
	na := wmo.MustTijdstip("2026-10-24T23:30:00+02:00")
	require.Equal(t, "2026-10-25T02:30:00+01:00", na.Add(4*time.Hour).String())
	eerst, dan := wmo.MustTijdstip("2026-10-25T02:30:00+02:00"), wmo.MustTijdstip("2026-10-25T02:30:00+01:00")
	require.Equal(t, time.Hour, dan.Sub(eerst))
	require.True(t, eerst.Before(dan))
	require.True(t, dan.After(eerst))
	require.Equal(t, -1, eerst.Compare(dan))

	var geen wmo.Tijdstip
	require.False(t, geen.IsValid())
	require.True(t, geen.IsZero())
	require.Empty(t, geen.String())
	require.False(t, geen.Datum().IsValid())
	require.True(t, geen.Add(time.Hour).IsZero())
	_, err := geen.MarshalText()
	require.Error(t, err)
	require.True(t, wmo.MustTijdstip("1996-01-01T01:00:00+01:00").Add(-time.Hour).IsZero())
	require.Equal(t, "1996-01-01T01:00:00+01:00", wmo.MustTijdstip("1996-01-01T02:00:00+01:00").Add(-time.Hour).String())
	require.True(t, wmo.MustTijdstip("9999-12-31T23:59:59+01:00").Add(2*time.Hour).IsZero())
	rapid.Check(t, func(t *rapid.T) {
		d := time.Duration(rapid.Int64Range(-1e6, 1e6).Draw(t, "s")) * time.Second
		require.Equal(t, d, voor.Add(d).Sub(voor))
	})
}

func TestDecodeTijdstip(t *testing.T) {
	t.Parallel()
	type doc struct {
		Op wmo.Tijdstip `json:"op"`
	}
	d, err := wmo.Decode[doc]([]byte(`{"op": "2026-07-01T12:00:00+02:00"}`))
	require.NoError(t, err)
	require.Equal(t, "2026-07-01T12:00:00+02:00", d.Op.String())
	for _, s := range []string{`"2026-07-01T12:00:00+01:00"`, `"gisteren"`} {
		_, err := wmo.Decode[doc]([]byte(`{"op": ` + s + `}`))
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b)
		require.Equal(t, []string{"DOC-DATUM"}, b.Codes())
	}
	_, err = wmo.Decode[doc]([]byte(`{"op": 1}`))
	require.ErrorContains(t, err, "hier hoort een tijdstip")
}

func FuzzParseTijdstip(f *testing.F) {
	f.Add("2026-10-25T02:30:00+02:00")
	f.Add("2026-03-29T02:30:00+01:00")
	f.Fuzz(func(t *testing.T, s string) {
		if u, err := wmo.ParseTijdstip(s); err == nil {
			require.Equal(t, s, u.String())
		}
	})
}
