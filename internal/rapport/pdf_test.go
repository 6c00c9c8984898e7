package rapport

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// enkel is a report of one answer, written to a file with this name in an empty folder.
func enkel(t *testing.T, naam string) (bestand string, err error) {
	t.Helper()
	bestand = filepath.Join(t.TempDir(), naam)
	a := vraag(t, "finance.reserve", `{
		"naam": "r", "beginsaldo": "10.00", "afspraak": {"plafond": "20.00", "bestemming": "leden"}, "boekjaren": [{"jaar": 2025, "resultaat": "15.00"}]
	}`, "2026-01-01")
	return bestand, Schrijf(t.Context(), bestand, "", []Antwoord{a})
}

// alleenBrowser is a PATH with nothing on it but a browser that does this.
func alleenBrowser(t *testing.T, naam, doet string) {
	t.Helper()
	pad := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(pad, naam), []byte("#!/bin/sh\n"+doet), 0o755))
	t.Setenv("PATH", pad)
}

// The browser gets the page, and where its PDF must come; nothing is left behind but that.
func TestABrowserPrintsThePDF(t *testing.T) {
	alleenBrowser(t, "google-chrome", `for a; do
	case $a in
	--print-to-pdf=*) uit=${a#*=} ;;
	--user-data-dir=*) profiel=${a#*=} ;;
	file://*) in=${a#file://} ;;
	esac
done
[ "${profiel%/*}" = "${uit%/*}" ] && [ "${in%/*}" = "${uit%/*}" ] || exit 1
while read -r regel; do echo "$regel"; done <"$in" >"$uit"
`)
	bestand, err := enkel(t, "r.PDF")
	require.NoError(t, err)
	data, err := os.ReadFile(bestand)
	require.NoError(t, err)
	require.Contains(t, string(data), `<figure id="reserve-stand"`)
	erin, err := os.ReadDir(filepath.Dir(bestand))
	require.NoError(t, err)
	require.Len(t, erin, 1)
}

// What stands in the way of a PDF is told, and no file is left.
func TestWhatStandsInTheWayOfAPDF(t *testing.T) {
	for naam, g := range map[string]struct{ browser, doet, fout string }{
		"none":    {"kladblok", "exit 0", "voor een PDF is Chromium, Chrome of Edge nodig, en geen daarvan staat op het PATH"},
		"refuses": {"msedge", "echo eerst; echo geen scherm; exit 3", "msedge heeft geen PDF gemaakt: geen scherm"},
		"nothing": {"chromium", "exit 0", "chromium heeft geen PDF gemaakt"},
	} {
		t.Run(naam, func(t *testing.T) {
			alleenBrowser(t, g.browser, g.doet)
			bestand, err := enkel(t, "r.pdf")
			require.ErrorContains(t, err, g.fout)
			erin, err := os.ReadDir(filepath.Dir(bestand))
			require.NoError(t, err)
			require.Empty(t, erin)
		})
	}
}

// A report is a page or a PDF, and nothing else by another name.
func TestOnlyPagesAndPDFs(t *testing.T) {
	t.Parallel()
	for _, naam := range []string{"r.docx", "r", "html"} {
		bestand, err := enkel(t, naam)
		require.ErrorContains(t, err, "een rapport is .html of .pdf, en "+naam+" is geen van beide")
		require.NoFileExists(t, bestand)
	}
}

// A real browser makes a real PDF, where there is one.
func TestARealBrowser(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("chromium"); err != nil {
		t.Skip("no Chromium here")
	}
	bestand, err := enkel(t, "r.pdf")
	require.NoError(t, err)
	data, err := os.ReadFile(bestand)
	require.NoError(t, err)
	require.Regexp(t, `^%PDF-1\.[0-9]`, string(data[:20]))
	require.Regexp(t, `%%EOF\s*$`, string(data[len(data)-10:]))
}
