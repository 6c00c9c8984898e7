package wmo_test

import (
	"encoding/json"
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// Package time is the independent reference for every day of two centuries.
func TestDatumEveryDay1900To2099(t *testing.T) {
	t.Parallel()
	ref := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC)
	d := wmo.MustDatum("1900-01-01")
	for ref.Year() < 2100 {
		tekst := ref.Format(time.DateOnly)
		if d.String() != tekst || d.Weekdag() != ref.Weekday() || d.Jaar() != ref.Year() {
			t.Fatalf("%s: got %s, %s", tekst, d, d.Weekdag())
		}
		gelezen, err := wmo.ParseDatum(tekst)
		if err != nil || gelezen != d {
			t.Fatalf("%s: parsed as %s, %v", tekst, gelezen, err)
		}
		if van, err := wmo.DatumOf(ref); ref.Year() >= 1996 && (err != nil || van != d) {
			t.Fatalf("%s: from time.Time %s, %v", tekst, van, err)
		}
		if d.AddDagen(1).AddDagen(-1) != d || d.DagenTot(d.AddDagen(400)) != 400 {
			t.Fatalf("%s: counting days", tekst)
		}
		ref, d = ref.AddDate(0, 0, 1), d.AddDagen(1)
	}
	require.Equal(t, "2100-01-01", d.String())
}

func TestDatumRefusesWhatIsNoDay(t *testing.T) {
	t.Parallel()
	for _, s := range []string{
		"", "2024-02-30", "2023-02-29", "1900-02-29", "2024-00-10", "2024-13-01", "2024-04-31", "0000-01-01",
		"2024-1-01", "24-01-01", "2024/01/01", "01-01-2024", "2024-01-01T00:00:00Z", " 2024-01-01", "2024-01-0a",
		"２０２４-01-01", "+024-01-01", "2024-01--1",
	} {
		_, err := wmo.ParseDatum(s)
		require.Error(t, err, "%q", s)
	}
	require.Panics(t, func() { wmo.MustDatum("2024-02-30") })
}

// The day is that of the Dutch calendar, on whatever clock the moment was read.
func TestDatumOfFollowsTheDutchClock(t *testing.T) {
	t.Parallel()
	oost, west := time.FixedZone("oost", 14*3600), time.FixedZone("west", -11*3600)
	for moment, dag := range map[string]string{
		"1995-12-31T23:00:00Z": "1996-01-01", "2026-06-30T21:59:59Z": "2026-06-30", "2026-06-30T22:00:00Z": "2026-07-01",
		"2026-12-31T22:59:59Z": "2026-12-31", "2026-12-31T23:00:00Z": "2027-01-01", "9999-12-31T22:59:59Z": "9999-12-31",
		"2026-03-28T22:59:59Z": "2026-03-28", "2026-03-28T23:00:00Z": "2026-03-29", "2026-10-24T22:00:00Z": "2026-10-25", "2026-10-25T22:59:59Z": "2026-10-25",
	} {
		utc, err := time.Parse(time.RFC3339, moment)
		require.NoError(t, err)
		for _, m := range []time.Time{utc, utc.In(oost), utc.In(west)} {
			d, err := wmo.DatumOf(m)
			require.NoError(t, err, moment)
			require.Equal(t, dag, d.String(), m.String())
		}
	}
	for _, moment := range []time.Time{
		{},
		time.Date(1995, 12, 31, 22, 59, 59, 0, time.UTC), time.Date(9999, 12, 31, 23, 0, 0, 0, time.UTC),
		time.Date(12024, 1, 1, 0, 0, 0, 0, time.UTC), time.Unix(1<<55, 0),
	} {
		_, err := wmo.DatumOf(moment)
		require.ErrorContains(t, err, "ligt niet in de jaren 1996 tot en met 9999")
	}
}

func TestDatumAtTheEdges(t *testing.T) {
	t.Parallel()
	eerste, laatste, geen := wmo.MustDatum("0001-01-01"), wmo.MustDatum("9999-12-31"), wmo.Datum{}
	require.Equal(t, geen, eerste.AddDagen(-1))
	require.Equal(t, geen, laatste.AddDagen(1))
	require.Equal(t, eerste, wmo.MustDatum("0001-01-02").AddDagen(-1))
	require.Equal(t, laatste, wmo.MustDatum("9999-12-30").AddDagen(1))
	require.Equal(t, geen, geen.AddDagen(1))
	require.Equal(t, geen, eerste.AddDagen(math.MaxInt))
	require.Equal(t, laatste, eerste.AddDagen(3652058))
	require.Equal(t, geen, laatste.AddMaanden(1, wmo.MaandEinde))
	require.Equal(t, geen, eerste.AddMaanden(-1, wmo.MaandEinde))
	require.Equal(t, "0001-01-01", wmo.MustDatum("9999-01-01").AddMaanden(-9998*12, wmo.MaandExact).String())
	require.Empty(t, geen.String())
	require.False(t, geen.IsValid())
	require.True(t, geen.IsZero())
	require.True(t, geen.Before(eerste))
	require.True(t, laatste.After(eerste))
	require.Equal(t, 0, eerste.Compare(wmo.MustDatum("0001-01-01")))
}

func TestDatumAddMaanden(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		van    string
		n      int
		exact  string // "" is no date
		eindig string
	}{
		{"2024-01-31", 1, "", "2024-02-29"},
		{"2023-01-31", 1, "", "2023-02-28"},
		{"2023-10-31", 1, "", "2023-11-30"}, // time.AddDate would say 1 December
		{"2024-02-29", 12, "", "2025-02-28"},
		{"2024-02-29", 48, "2028-02-29", "2028-02-29"},
		{"2024-03-31", -1, "", "2024-02-29"},
		{"2024-12-15", 1, "2025-01-15", "2025-01-15"},
		{"2024-01-15", -1, "2023-12-15", "2023-12-15"},
		{"2024-05-05", 0, "2024-05-05", "2024-05-05"},
	} {
		d := wmo.MustDatum(c.van)
		require.Equal(t, c.exact, d.AddMaanden(c.n, wmo.MaandExact).String(), "%s + %d", c.van, c.n)
		require.Equal(t, c.eindig, d.AddMaanden(c.n, wmo.MaandEinde).String(), "%s + %d", c.van, c.n)
	}
}

func TestDatumAsJSON(t *testing.T) {
	t.Parallel()
	type doc struct {
		Op  wmo.Datum `json:"op"`
		Tot wmo.Datum `json:"tot,omitzero"`
	}
	b, err := json.Marshal(doc{Op: wmo.MustDatum("2024-02-29")})
	require.NoError(t, err)
	require.JSONEq(t, `{"op":"2024-02-29"}`, string(b))
	_, err = json.Marshal(doc{})
	require.Error(t, err, "an empty date is never written as text")
}

func FuzzParseDatum(f *testing.F) {
	f.Add("2024-02-29")
	f.Add("2024-02-30")
	f.Fuzz(func(t *testing.T, s string) {
		d, err := wmo.ParseDatum(s)
		ref, refErr := time.Parse(time.DateOnly, s)
		if (err == nil) != (refErr == nil && ref.Year() > 0) {
			t.Fatalf("%q: %v, package time says %v", s, err, refErr)
		}
		if err == nil && d.String() != s {
			t.Fatalf("%q reads as %s", s, d)
		}
	})
}
