package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReport(t *testing.T) {
	t.Parallel()
	exit, antwoord, fout := wmoOp(t, "", "run", "capacity.uitstroomplan", "../../examples/den-bosch/plan.json", "--op", "2026-01-01")
	require.Equal(t, exitGoed, exit, fout)
	plan, rapport := inMap(t, "plan.json", antwoord), filepath.Join(t.TempDir(), "rapport.html")

	exit, uit, fout := wmoOp(t, "", "report", plan, plan, "--out", rapport)
	require.Equal(t, exitGoed, exit, fout)
	require.Equal(t, rapport+"\n", uit)
	data, err := os.ReadFile(rapport)
	require.NoError(t, err)
	require.Contains(t, string(data), "<h1>Meierij en Bommelerwaard: iedereen dezelfde kans</h1>")
	require.Contains(t, string(data), "Inhoud")
	require.Contains(t, string(data), "regels (SHA-256)")

	exit, _, fout = wmoOp(t, antwoord, "report", "-", "--out", rapport, "--titel", "Voor de raad")
	require.Equal(t, exitGoed, exit, fout)
	data, err = os.ReadFile(rapport)
	require.NoError(t, err)
	require.Contains(t, string(data), "<h1>Voor de raad</h1>")

	for _, slecht := range [][]string{
		{"report"},
		{"report", plan},
		{"report", filepath.Join(t.TempDir(), "weg.json"), "--out", rapport},
		{"report", plan, "--out", filepath.Join(rapport, "x")},
	} {
		exit, _, fout = wmoOp(t, "", slecht...)
		require.Equal(t, exitMislukt, exit, slecht)
		require.NotEmpty(t, fout)
	}
	exit, uit, _ = wmoOp(t, "", "report", "../../examples/den-bosch/plan.json", "--out", rapport) // a question
	require.Equal(t, exitBevindingen, exit)
	require.Contains(t, uit, "DOC-")
}

func TestRunToAWorkbook(t *testing.T) {
	t.Parallel()
	exit, uit, fout := wmoOp(t, "", "run", "capacity.uitstroomplan", "../../examples/den-bosch/plan.json", "--op", "2026-01-01", "--format", "xlsx")
	require.Equal(t, exitGoed, exit, fout)
	require.True(t, strings.HasPrefix(uit, "PK\x03\x04"), "a workbook is bytes, and no text for a screen")
}
