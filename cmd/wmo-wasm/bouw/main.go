// Command bouw builds the WebAssembly modules into a folder: wmo.wasm with all questions, and one for each
// package, with the questions of that package alone.
//
//	go run ./cmd/wmo-wasm/bouw MAP [MODULE…]
package main

import (
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"text/tabwriter"
)

const (
	pakket = "github.com/bwo-sdk/wmo/cmd/wmo-wasm"
	geheel = "wmo" // the module with all questions
)

// modules are those that can be built; a package has the name of its folder.
func modules() []string { return []string{"bw", "capacity", "finance", "gebied", "nvo", geheel} }

// warm are the packages of Go in which a question spends its time, to read and to write JSON. A module of one
// package is for a browser, which fetches it before it answers: there the others do without inlining, which
// takes a twentieth off what is sent. The whole module is for a program that keeps it, and is built for speed.
func warm() []string {
	return []string{
		"runtime/...", "internal/runtime/...", "internal/abi", "internal/bytealg", "internal/sync", "sync/...",
		"encoding/json", "reflect", "strconv", "internal/strconv", "bytes", "unicode/utf8",
		"crypto/internal/fips140/...", "crypto/internal/fips140deps/...",
	}
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := bouw(ctx, os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1) //nolint:gocritic // nothing is left to stop
	}
}

func bouw(ctx context.Context, uit io.Writer, args []string) error {
	if len(args) == 0 {
		return fmt.Errorf("noem een map; modules zijn %q", modules())
	}
	doel, namen := args[0], args[1:]
	if len(namen) == 0 {
		namen = modules()
	}
	t := tabwriter.NewWriter(uit, 0, 0, 2, ' ', tabwriter.AlignRight)
	for _, naam := range namen {
		if !slices.Contains(modules(), naam) {
			return fmt.Errorf("er is geen module %q; modules zijn %q", naam, modules())
		}
		pad := filepath.Join(doel, naam+".wasm")
		cmd := exec.CommandContext(ctx, "go", opdracht(naam, pad)...) //nolint:gosec // one of the modules above, and a folder of who calls this
		cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "GOFLAGS=")
		cmd.Stderr = os.Stderr
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("%s: %w", naam, err)
		}
		bytes, gezipt, err := maten(pad)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(t, "%s\t%d bytes\t%d met gzip\t\n", pad, bytes, gezipt); err != nil {
			return err
		}
	}
	return t.Flush()
}

// opdracht is how go builds a module: without paths, version control and build id, so that the bytes follow
// from the source alone.
func opdracht(naam, pad string) []string {
	args := []string{"build", "-buildmode=c-shared", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", pad}
	if naam == geheel {
		return append(args, pakket)
	}
	args = append(args, "-gcflags=all=-l")
	for _, p := range warm() { // of the flags that fit a package, the last counts
		args = append(args, "-gcflags="+p+"=")
	}
	return append(args, pakket+"/"+naam)
}

// maten tells how many bytes a file has, as it is and with gzip -9.
func maten(pad string) (bytes, gezipt int, err error) {
	data, err := os.ReadFile(pad) //nolint:gosec // what was just built
	if err != nil {
		return 0, 0, err
	}
	var t teller
	w, err := gzip.NewWriterLevel(&t, gzip.BestCompression)
	if err != nil {
		return 0, 0, err
	}
	if _, err := w.Write(data); err != nil {
		return 0, 0, err
	}
	if err := w.Close(); err != nil {
		return 0, 0, err
	}
	return len(data), int(t), nil
}

// teller counts what is written.
type teller int

func (t *teller) Write(p []byte) (int, error) {
	*t += teller(len(p))
	return len(p), nil
}
