// Package eigenregio_test keeps the sheet of this folder in order. Its region is real and its numbers are made up:
// fill in those of a region of your own.
//
//	wmo regio wbw --out cijfers.csv
//	wmo plan cijfers.csv --out rapport.html
package eigenregio_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/eigenregio"
	"github.com/bwo-sdk/wmo/internal/goud"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

func lees(t *testing.T, bestand string) *eigenregio.Blad {
	t.Helper()
	data, err := os.ReadFile(bestand)
	require.NoError(t, err)
	blad, err := eigenregio.Lees(data)
	require.NoError(t, err)
	return blad
}

// The sheet of this folder makes a plan, whatever its numbers.
func TestOwnSheet(t *testing.T) {
	t.Parallel()
	op, _ := operaties.Zoek("capacity.uitstroomplan")
	_, err := antwoord.Geef(op, lees(t, "cijfers.csv").Document, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	require.NoError(t, err)
}

// LibreOffice in Dutch opened the sheet and saved it again: other days, other quotes, no mark in front, and the same
// question.
func TestSavedByLibreOffice(t *testing.T) {
	t.Parallel()
	require.Equal(t, string(lees(t, "testdata/cijfers.csv").Document), string(lees(t, "testdata/libreoffice.csv").Document))
}

// The question that the sheet makes, and what it comes to, literally: of a copy, so that whoever changes a number
// keeps passing tests.
func TestGolden(t *testing.T) {
	t.Parallel()
	blad := lees(t, "testdata/cijfers.csv")
	require.Empty(t, blad.LetOp)
	var vraag, uit bytes.Buffer
	require.NoError(t, json.Indent(&vraag, blad.Document, "", "  "))
	goud.Gelijk(t, "vraag.json", vraag.String()+"\n")
	op, _ := operaties.Zoek("capacity.uitstroomplan")
	resultaat, err := antwoord.Vraag(op, blad.Document, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	require.NoError(t, err)
	require.NoError(t, tabel.Toon(&uit, resultaat, op.Kern...))
	require.Contains(t, uit.String(), "naam: West-Brabant-West (verzonnen cijfers); woningen totaal: 113,0228; woningen totaal heel: 113 (peil 2026-01-01)\n")
	require.Contains(t, uit.String(), "      Roosendaal         5     5     5     4     5     4     3     4      35\n")
	goud.Gelijk(t, "uitvoer.txt", uit.String())
}
