package wmo_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// What nobody sees may not tell two names apart.
func TestNameWithWhatNobodySees(t *testing.T) {
	t.Parallel()
	for _, s := range []string{
		"", " ", "\t", "p1\x00", "p1\n", "p1\u200b", "p1\u202e", "\ufeffp1", "p\u00ad1", "p1\u2028", "p1\ufe0f", "p1\u3164", "p1\u115f", "p1\u034f", "p1\x7f", "p1\u0085", "\xff",
	} {
		require.Error(t, wmo.CheckNaam(s), "%q", s)
	}
	for _, s := range []string{"p1", "'s-Hertogenbosch", "Súdwest-Fryslân", "Bergen (NH.)", "Çelik", "Łódź", "日本", "a\u0301", " Ede "} { //nolint:gosmopolitan // a name in another script is a name
		require.NoError(t, wmo.CheckNaam(s), "%q", s)
	}
	require.Less(t, len(wmo.CheckNaam(strings.Repeat("x", 1<<20)+"\u200b").Error()), 200, "a refusal is short")
}

// One name in two spellings has one key, and two names have two.
func TestOneNameInTwoSpellings(t *testing.T) {
	t.Parallel()
	for _, paar := range [][2]string{
		{"Ede", "ede"}, {"Ede", " EDE "}, {"Fryslân", "Frysla\u0302n"}, {"FRYSLÂN", "fryslân"}, {"Σίσυφος", "ΣΊΣΥΦΟΣ"}, {"\u212a", "k"}, {"ſ", "S"},
	} {
		require.Equal(t, wmo.Naamsleutel(paar[0]), wmo.Naamsleutel(paar[1]), "%q", paar)
		require.Equal(t, wmo.Naamsleutel(paar[0]), wmo.Naamsleutel(wmo.Naamsleutel(paar[0])), "%q", paar)
	}
	require.NotEqual(t, wmo.Naamsleutel("Fryslân"), wmo.Naamsleutel("Fryslan"))
	require.NotEqual(t, wmo.Naamsleutel("Bergen (L)"), wmo.Naamsleutel("Bergen (NH)"))
}

// What a terminal would obey is written with its number, and everything else as it is.
func TestToonbaar(t *testing.T) {
	t.Parallel()
	for in, uit := range map[string]string{
		"": "", "Súdwest-Fryslân €\u00a01,00\n\tja": "Súdwest-Fryslân €\u00a01,00\n\tja", "a\x00\x1b\x7f": `a\u0000\u001b\u007f`,
		"\u0085\u200b\u2028\ufeff\u00ad\r": `\u0085\u200b\u2028\ufeff\u00ad\u000d`, "\U000E0001x": `\udb40\udc01x`, "\xff\x9b1\ufffd": `\xff\x9b1` + "\ufffd",
	} {
		require.Equal(t, uit, wmo.Toonbaar(in), "%q", in)
	}
}

func TestKort(t *testing.T) {
	t.Parallel()
	veertig := strings.Repeat("a", 40)
	for in, uit := range map[string]string{
		"": "", veertig: veertig, veertig + "b": veertig + "…", veertig[1:] + "é": veertig[1:] + "é", veertig[1:] + "éb": veertig[1:] + "é…",
	} {
		require.Equal(t, uit, wmo.Kort(in), in)
	}
}
