// Command uitgever makes a release: the command for six platforms, the WebAssembly modules, the published
// files as one bundle, an SBOM, and the checksums of all. The same commit gives the same bytes on any machine.
package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo/internal/release"
	"github.com/bwo-sdk/wmo/internal/verenigbaar"
)

// platforms are those for which the command is built: system/processor.
var platforms = []string{"darwin/amd64", "darwin/arm64", "linux/amd64", "linux/arm64", "windows/amd64", "windows/arm64"}

// sbom writes which modules are in the command, in CycloneDX.
const sbom = "github.com/CycloneDX/cyclonedx-gomod/cmd/cyclonedx-gomod@v1.10.0"

func main() {
	uit := flag.String("uit", "dist", "de `MAP` waarin de uitgave komt")
	alleen := flag.String("alleen", "", "alleen het programma voor dit `PLATFORM`, zoals linux/amd64")
	bewaar := flag.Bool("bewaar", false, "alleen bewaren wat deze uitgave publiceert, om later mee te vergelijken")
	flag.Parse()
	var err error
	if *bewaar {
		err = verenigbaar.Bewaar(".", release.Versie)
	} else {
		err = geefUit(context.Background(), *uit, *alleen)
	}
	if err != nil {
		_, _ = fmt.Fprintln(os.Stderr, "uitgever:", err)
		os.Exit(1)
	}
}

// geefUit makes the release from the module in the current folder.
func geefUit(ctx context.Context, uit, alleen string) error {
	if err := os.MkdirAll(uit, 0o755); err != nil { //nolint:gosec // a release is for everybody to read
		return err
	}
	if alleen != "" && !slices.Contains(platforms, alleen) {
		return errors.New("geen platform; wel: " + strings.Join(platforms, ", "))
	}
	for _, platform := range platforms {
		if alleen == "" || platform == alleen {
			if err := programma(ctx, uit, platform); err != nil {
				return fmt.Errorf("%s: %w", platform, err)
			}
		}
	}
	if alleen != "" {
		return nil
	}
	if err := modules(ctx, uit); err != nil {
		return fmt.Errorf("modules: %w", err)
	}
	var bundel bytes.Buffer
	if err := verenigbaar.Pak(&bundel, os.DirFS("schema/v1")); err != nil {
		return err
	}
	if err := schrijf(uit, naam("schemas", "zip"), bundel.Bytes()); err != nil {
		return err
	}
	if err := onderdelen(ctx, filepath.Join(uit, naam("sbom.cdx", "json"))); err != nil {
		return err
	}
	return sommen(uit)
}

// naam is the name of a file of this release.
func naam(wat, einde string) string { return "wmo_" + release.Versie + "_" + wat + "." + einde }

// programma builds the command for a platform and packs it with its licence and changes.
func programma(ctx context.Context, uit, platform string) error {
	werkmap, err := os.MkdirTemp("", "wmo")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(werkmap) }()
	systeem, processor, _ := strings.Cut(platform, "/")
	pad := filepath.Join(werkmap, "wmo")
	// Without paths, version control and build id, so that the bytes follow from the source alone.
	vlaggen := []string{"build", "-trimpath", "-buildvcs=false", "-ldflags", "-s -w -buildid=", "-o", pad, "./cmd/wmo"}
	bouw := exec.CommandContext(ctx, "go", vlaggen...) //nolint:gosec // our own flags
	bouw.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+systeem, "GOARCH="+processor, "GOFLAGS=", "GOAMD64=v1", "GOARM64=v8.0")
	if tekst, err := bouw.CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, tekst)
	}
	inhoud := []deel{{naam: "wmo", mode: 0o755}, {naam: "LICENSE", mode: 0o644}, {naam: "CHANGELOG.md", mode: 0o644}, {naam: "SECURITY.md", mode: 0o644}}
	for i := range inhoud {
		van := inhoud[i].naam
		if i == 0 {
			van = pad
		}
		if inhoud[i].data, err = os.ReadFile(van); err != nil {
			return err
		}
	}
	wat := strings.ReplaceAll(platform, "/", "_")
	var pak bytes.Buffer
	if systeem == "windows" {
		inhoud[0].naam = "wmo.exe"
		if err := zipt(&pak, inhoud); err != nil {
			return err
		}
		return schrijf(uit, naam(wat, "zip"), pak.Bytes())
	}
	if err := tart(&pak, inhoud); err != nil {
		return err
	}
	return schrijf(uit, naam(wat, "tar.gz"), pak.Bytes())
}

// modules builds the WebAssembly modules, for hosts and for the pages that try a question out, and packs them.
func modules(ctx context.Context, uit string) error {
	werkmap, err := os.MkdirTemp("", "wmo")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(werkmap) }()
	bouw := exec.CommandContext(ctx, "go", "run", "./cmd/wmo-wasm/bouw", werkmap) //nolint:gosec // a folder of our own
	if tekst, err := bouw.CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, tekst)
	}
	paden, err := filepath.Glob(filepath.Join(werkmap, "*.wasm")) // in the order of their names
	if err != nil {
		return err
	}
	var inhoud []deel
	for _, pad := range append([]string{"LICENSE"}, paden...) {
		data, err := os.ReadFile(pad)
		if err != nil {
			return err
		}
		inhoud = append(inhoud, deel{filepath.Base(pad), 0o644, data})
	}
	var pak bytes.Buffer
	if err := zipt(&pak, inhoud); err != nil {
		return err
	}
	return schrijf(uit, naam("modules", "zip"), pak.Bytes())
}

// deel is a file in a pack.
type deel struct {
	naam string
	mode int64
	data []byte
}

func tart(w io.Writer, delen []deel) error {
	g := gzip.NewWriter(w)
	t := tar.NewWriter(g)
	for _, d := range delen {
		kop := tar.Header{Name: d.naam, Mode: d.mode, Size: int64(len(d.data)), Format: tar.FormatUSTAR}
		if err := t.WriteHeader(&kop); err != nil {
			return err
		}
		if _, err := t.Write(d.data); err != nil {
			return err
		}
	}
	return errors.Join(t.Close(), g.Close())
}

func zipt(w io.Writer, delen []deel) error {
	z := zip.NewWriter(w)
	for _, d := range delen {
		f, err := z.Create(d.naam)
		if err != nil {
			return err
		}
		if _, err := f.Write(d.data); err != nil {
			return err
		}
	}
	return z.Close()
}

// onderdelen writes the SBOM; which modules the command links does not depend on the platform.
func onderdelen(ctx context.Context, pad string) error {
	vlaggen := []string{"run", sbom, "app", "-json", "-licenses", "-noserial", "-notimestamp", "-main", "cmd/wmo", "-output", pad}
	c := exec.CommandContext(ctx, "go", vlaggen...) //nolint:gosec // our own flags
	if tekst, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("sbom: %w: %s", err, tekst)
	}
	return nil
}

// sommen writes SHA256SUMS, as sha256sum -c reads it.
func sommen(uit string) error {
	bestanden, err := os.ReadDir(uit)
	if err != nil {
		return err
	}
	var s strings.Builder
	for _, b := range bestanden {
		if !strings.HasPrefix(b.Name(), "wmo_"+release.Versie+"_") {
			continue
		}
		data, err := os.ReadFile(filepath.Join(uit, b.Name()))
		if err != nil {
			return err
		}
		fmt.Fprintf(&s, "%x  %s\n", sha256.Sum256(data), b.Name())
	}
	return schrijf(uit, "SHA256SUMS", []byte(s.String()))
}

func schrijf(uit, naam string, data []byte) error {
	return os.WriteFile(filepath.Join(uit, naam), data, 0o644) //nolint:gosec // a release is for everybody to read
}
