package rapport

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/bwo-sdk/wmo"
)

// browsers can print a page to PDF without a window, in the order in which they are tried.
var browsers = []string{
	"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge",
}

var errGeenBrowser = errors.New("voor een PDF is Chromium, Chrome of Edge nodig, en geen daarvan staat op het PATH; " +
	"schrijf het rapport naar een bestand op .html en druk dat in een browser af naar PDF")

// geduld is how long a browser may take; the largest report takes some seconds.
const geduld = 2 * time.Minute

// schrijfPDF has a browser print a page to a file. What it needs stands in a folder beside that file and not
// in the one of the system, which a browser in a package of its own may not see.
func schrijfPDF(ctx context.Context, bestand string, data []byte) error {
	programma, err := vindBrowser()
	if err != nil {
		return err
	}
	werkmap, err := os.MkdirTemp(filepath.Dir(bestand), "wmo-rapport-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(werkmap) //nolint:errcheck // what cannot be thrown away does no harm
	if werkmap, err = filepath.Abs(werkmap); err != nil {
		return err
	}
	pagina, pdf := filepath.Join(werkmap, "rapport.html"), filepath.Join(werkmap, "rapport.pdf")
	if err := os.WriteFile(pagina, data, leesbaarVoorAllen); err != nil {
		return err
	}
	if err := druk(ctx, programma, werkmap, pagina, pdf); err != nil {
		return err
	}
	return os.Rename(pdf, bestand)
}

func vindBrowser() (string, error) {
	for _, naam := range browsers {
		if pad, err := exec.LookPath(naam); err == nil {
			return pad, nil
		}
	}
	return "", errGeenBrowser
}

// druk prints a page to a PDF: without a network, and in a profile of its own, so that nothing of whoever asks is
// read or kept.
func druk(ctx context.Context, programma, profiel, pagina, pdf string) error {
	args := []string{
		"--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--no-first-run", "--no-default-browser-check",
		"--disable-background-networking", "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND",
		"--user-data-dir=" + filepath.Join(profiel, "profiel"), "--no-pdf-header-footer", "--print-to-pdf=" + pdf,
	}
	if os.Geteuid() == 0 { // Chromium refuses to run in its sandbox as root; the page is ours and runs nothing
		args = append(args, "--no-sandbox")
	}
	adres := url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(filepath.ToSlash(pagina), "/")} // of C:/ too
	ctx, stop := context.WithTimeout(ctx, geduld)
	defer stop()
	c := exec.CommandContext(ctx, programma, append(args, adres.String())...) //nolint:gosec // a browser by its name
	const naKill = 5 * time.Second
	c.WaitDelay = naKill // for what it started itself
	gezegd, err := c.CombinedOutput()
	if ctx.Err() != nil {
		return fmt.Errorf("%s was na %s niet klaar met de PDF", filepath.Base(programma), geduld)
	}
	if _, geen := os.Stat(pdf); err != nil || geen != nil {
		regels := strings.Split(strings.TrimSpace(string(gezegd)), "\n")
		return fmt.Errorf("%s heeft geen PDF gemaakt: %s", filepath.Base(programma), wmo.Kort(regels[len(regels)-1]))
	}
	return nil
}
