package positie_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/positie"
)

func zoek(tekst string, plaatsen ...string) map[string]positie.Positie {
	return positie.Zoek([]byte(tekst), wmo.Bevindingen{{Plaats: plaatsen}})
}

func TestPlacesInADocument(t *testing.T) {
	t.Parallel()
	const tekst = "\n  {\n  \"naam\": \"ë\", \"lijst\": [\n    1,\n    {\"a/b\": 2 , \"c\" :\n 3}\n  ],\n  \"dubbel\": 1,\r\n  \"dubbel\": {\"diep\": []}\n}\n"
	for plaats, wil := range map[string]positie.Positie{
		"":                 {2, 3},
		"/naam":            {3, 3},
		"/lijst":           {3, 16}, // a letter of two bytes is one column
		"/lijst/0":         {4, 5},
		"/lijst/1":         {5, 5},
		"/lijst/1/a~1b":    {5, 6},
		"/lijst/1/c":       {5, 17},
		"/lijst/1/weg":     {5, 5}, // the object that should have it
		"/lijst/7/c":       {3, 16},
		"/dubbel":          {9, 3}, // the second one
		"/dubbel/diep/0":   {9, 14},
		"/weg":             {2, 3},
		"/naam/geen/lijst": {3, 3},
	} {
		require.Equal(t, map[string]positie.Positie{plaats: wil}, zoek(tekst, plaats), plaats)
	}
	require.Equal(t, map[string]positie.Positie{"/naam": {3, 3}, "/lijst/0": {4, 5}, "": {2, 3}}, zoek(tekst, "/lijst/0", "", "/naam"), "all in one pass")
}

// A key is told as the reader tells it: shortened, and with what nobody sees escaped.
func TestKeysThatNobodySees(t *testing.T) {
	t.Parallel()
	lang := strings.Repeat("k", 201)
	tekst := "{\"a\u202e\": 1,\n\"" + lang + "\": 2,\n \"a\\u001b\": 3}"
	_, err := wmo.Decode[struct{}]([]byte(tekst))
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, map[string]positie.Positie{
		`/a\u202e`:                          {1, 2},
		"/" + strings.Repeat("k", 40) + "…": {2, 1},
		`/a\u001b`:                          {3, 2},
	}, positie.Zoek([]byte(tekst), b))
}

func TestPlacesInWhatIsNoDocument(t *testing.T) {
	t.Parallel()
	for tekst, wil := range map[string]positie.Positie{
		"":                         {1, 1},
		"{":                        {1, 1},
		"{\n  \"a\": 1,\n}":        {3, 1},
		"{\n  \"a\": \"x\n\"}":     {2, 10}, // a line end within a text: at its end
		"{\n \"a\": 1} {":          {2, 10},
		"{\n \"é\": \xff}":         {2, 7},
		"[\n\"é":                   {2, 2}, // the last character
		strings.Repeat("[", 10002): {1, 10001},
	} {
		require.Equal(t, map[string]positie.Positie{"": wil, "/a": wil}, zoek(tekst, "", "/a"), "%.20q", tekst)
	}
}
