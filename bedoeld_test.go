package wmo_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func TestSlips(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b string
		n    int
	}{
		{"", "", 0},
		{"", "abc", 3},
		{"opvang", "opvang", 0},
		{"opvnag", "opvang", 1}, // two letters changed places
		{"opvag", "opvang", 1},
		{"opvvang", "opvang", 1},
		{"upvang", "opvang", 1},
		{"cliënt", "client", 1}, // letters, and not bytes
		{"ab", "ba", 1},
		{"abcd", "badc", 2},
		{"kort", "lang", 4},
	} {
		require.Equal(t, c.n, wmo.Slips(c.a, c.b), c)
		require.Equal(t, c.n, wmo.Slips(c.b, c.a), c)
	}
}

func TestBedoeld(t *testing.T) {
	t.Parallel()
	woorden := []string{"ja", "nee", "beschermd_wonen", "opvang", "opvangen", "wendtZichTot", "regio1", "regio2", "regio3", "regio4"}
	for s, wil := range map[string][]string{
		"opvnag":          {"opvang"},
		"Beschermd wonen": {"beschermd_wonen"}, // case and what separates is no slip
		"wendtzichtot":    {"wendtZichTot"},
		"wentZichTo":      {"wendtZichTot"},
		"opvange":         {"opvang", "opvangen"},
		"regio5":          {"regio1", "regio2", "regio3"}, // at most three
		"je":              nil,                            // two letters say too little
		"ne":              nil,
		"neen":            {"nee"},
		"hotel":           nil,
		"":                nil,
		"opvang":          {"opvangen"}, // what was written is no suggestion

		strings.Repeat("a", 101): nil,
	} {
		require.Equal(t, wil, wmo.Bedoeld(s, woorden...), s)
	}
	require.Equal(t, "; bedoelt u opvang of opvangen?", wmo.BedoeltU("opvange", woorden...))
	require.Empty(t, wmo.BedoeltU("hotel", woorden...))
	require.Empty(t, wmo.Bedoeld("opvang", strings.Repeat("opvang", 17)))
	honderd := strings.Repeat("opvangplek", 10) // what is longer is not compared
	require.Equal(t, []string{honderd}, wmo.Bedoeld(honderd[:99], honderd))
	require.Equal(t, []string{honderd[:99]}, wmo.Bedoeld(honderd, honderd[:99]))
	require.Empty(t, wmo.Bedoeld(honderd+"x", honderd))
	require.Empty(t, wmo.Bedoeld(honderd, honderd+"x"))
}
