package iwmo

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// Every code stands for one thing.
func TestTheRegisterHoldsTogether(t *testing.T) {
	t.Parallel()
	require.NoError(t, register.Check())
}

// Every finding is made in a test.
func TestEveryFindingIsMade(t *testing.T) {
	t.Parallel()
	var tests strings.Builder
	for _, pad := range []string{"inhoud_test.go", "lezen_test.go"} {
		b, err := os.ReadFile(pad)
		require.NoError(t, err)
		tests.Write(b)
	}
	for _, m := range Meldingen() {
		require.Contains(t, tests.String(), m.Code)
	}
}

// The tables that are searched are in order and complete.
func TestTables(t *testing.T) {
	t.Parallel()
	require.True(t, slices.IsSorted(landen))
	require.Len(t, landen, 249)
	require.Len(t, berichten, len(soorten))
	for _, nr := range soorten {
		require.NotEmpty(t, berichten[nr], nr)
	}
	for nr := range schemas {
		require.NotEmpty(t, berichten[nr], nr)
	}
	for naam, aantal := range map[string]int{"WMO020": 18, "WMO588": 11, "WMO002": 14, "COD467": 4, "WJ756": 7, "WMO757": 4} {
		i := slices.IndexFunc(Codelijsten(), func(c Codelijst) bool { return c.Naam == naam })
		require.GreaterOrEqual(t, i, 0, naam)
		require.Len(t, Codelijsten()[i].Codes, aantal, naam)
	}
}

// A month from a day lasts through the day before that day of the next month, and from 31
// January through 28 February.
func TestLangerDanMaand(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		begin, eind string
		langer      bool
	}{
		{"2026-02-01", "2026-02-28", false},
		{"2026-02-01", "2026-03-01", true},
		{"2026-04-01", "2026-04-30", false},
		{"2026-04-01", "2026-05-01", true},
		{"2026-01-31", "2026-02-28", false},
		{"2026-01-31", "2026-03-01", true},
		{"2026-01-15", "2026-02-14", false},
		{"2026-01-15", "2026-02-15", true},
		{"9999-12-01", "9999-12-31", false},
	} {
		require.Equal(t, c.langer, langerDanMaand(wmo.MustDatum(c.begin), wmo.MustDatum(c.eind)), "%s–%s", c.begin, c.eind)
	}
}

// An hour of € 60,00 in minutes: 125 minutes are 12.500 cents; 100 are 10.000 exactly; of
// € 61,23, 7 minutes are 7·6123/60 = 714,35 → 714, and 10 are 1.020,5 → 1.021.
func TestMinutes(t *testing.T) {
	t.Parallel()
	require.True(t, volgt("01", 125, 6000, 12_500))
	require.True(t, volgt("01", 7, 6123, 714))
	require.False(t, volgt("01", 7, 6123, 715))
	require.True(t, volgt("01", 10, 6123, 1021))
	require.False(t, volgt("01", 10, 6123, 1020))
	require.True(t, volgt("01", 10, 100, 1000), "a price of a minute")
	require.True(t, volgt("14", 28, 12_345, 345_660))
	require.False(t, volgt("04", 60, 6000, 6000), "hours have no minutes")
}

// Lexical forms of XSD, each worked out by hand.
func TestValues(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		soort    *waardesoort
		goed     []string
		verkeerd []string
	}{
		{soortNummer, []string{"0", "007", "+5", "-0", " 12\n", "999999999"}, []string{"", "-1", "1.0", "1 2", "1000000000", "1e3", "+", "0x5", "٣"}},
		{soortDatum, []string{"2024-02-29", " 2026-01-31 "}, []string{"2023-02-29", "2026-13-01", "2026-1-1", "2026-01-01Z", "2026-01-01+01:00", "0000-01-01", ""}},
		{soortTijd, []string{"00:00:00", "23:59:59.999", "24:00:00", "24:00:00.0"}, []string{"24:00:01", "24:00:00.1", "9:30:00", "09:60:00", "09:30:60", "09:30", "09:30:00.", "09:30:00Z"}},
		{soortVersie, []string{"1.0.0", "0.10.200"}, []string{"1.0", "01.0.0", "1.0.0.0", "1..0", " 1.0.0"}},
		{soortInitialen, []string{"D", "DJéỳ"}, []string{"", "D.J.", "ABCDEFG", "×2"}},
		{soortCode, []string{"15A05", "éß€", "a b", " a"}, []string{"", "   ", "15A056", "a\nb"}},
		{soortTelefoon, []string{"1", "012345678901234"}, []string{"", "0123456789012345", "+31"}},
		{soortDeclaratie, []string{"DN001", "123456789012"}, []string{"", "DN-1", "1234567890123", "é"}},
		{soortReferentie, []string{" ", "12345678901234567890"}, []string{"", "123456789012345678901"}},
		{soortLand, []string{"NL", "BQ"}, []string{"nl", "XX", ""}},
		{soortVrij, []string{" a ", "\n\u00a0"}, []string{"", " \n\t"}},
	} {
		for _, s := range c.goed {
			_, ok := c.soort.past([]byte(s))
			require.True(t, ok, "%q: %s", s, c.soort.uitleg)
		}
		for _, s := range c.verkeerd {
			_, ok := c.soort.past([]byte(s))
			require.False(t, ok, "%q: %s", s, c.soort.uitleg)
		}
	}
}
