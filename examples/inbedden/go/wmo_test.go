package inbedden

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/release"
	"github.com/bwo-sdk/wmo/internal/verzoek"
	"github.com/bwo-sdk/wmo/internal/verzoek/proef"
	"github.com/stretchr/testify/require"
)

const vraag = `{"operatie": "bw.toewijzing", "peil": {"op": "2026-07-01"}, "invoer": {"voorziening": "opvang", "wendtZichTot": "0503"}}`

// machine is the module as it is built, compiled once for all tests.
var machine = sync.OnceValues(func() (*Machine, error) {
	wasm, err := module()
	if err != nil {
		return nil, err
	}
	return NewMachine(context.Background(), wasm)
})

// module is the file that WMO_WASM names, or built here.
var module = sync.OnceValues(func() ([]byte, error) {
	pad := os.Getenv("WMO_WASM")
	if pad == "" {
		dir, err := os.MkdirTemp("", "wmo")
		if err != nil {
			return nil, err
		}
		defer func() { _ = os.RemoveAll(dir) }()
		pad = filepath.Join(dir, "wmo.wasm")
		bouw := exec.Command("go", "build", "-buildmode=c-shared", "-trimpath", "-ldflags=-s -w", "-o", pad, "github.com/bwo-sdk/wmo/cmd/wmo-wasm")
		bouw.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
		bouw.Stderr = os.Stderr
		if err := bouw.Run(); err != nil {
			return nil, err
		}
	}
	return os.ReadFile(pad)
})

func nieuw(t testing.TB) *Wmo {
	t.Helper()
	m, err := machine()
	require.NoError(t, err)
	w, err := m.New(t.Context())
	require.NoError(t, err)
	return w
}

// Every published case gets the bytes that Go gives.
func TestCasesGetTheBytesOfGo(t *testing.T) {
	w := nieuw(t)
	vragen, err := proef.Vragen()
	require.NoError(t, err)
	require.Greater(t, len(vragen), 1200)
	for _, v := range vragen {
		uit, err := w.Vraag(t.Context(), v)
		require.NoError(t, err)
		require.Equal(t, string(verzoek.Antwoord(operaties.Zoek, v)), string(uit))
	}
}

// What is no question gets a refusal, and the instance answers the next one.
func TestWhatIsNoQuestionIsRefused(t *testing.T) {
	w := nieuw(t)
	diep := strings.Repeat(`{"a":`, 1_000_000)
	for _, tekst := range append(proef.Kapot(), diep, `{"operatie":"bw.termijn","peil":{"op":"2026-01-01"},"invoer":`+diep, strings.Repeat("9", verzoek.Max)) {
		uit, err := w.Vraag(t.Context(), []byte(tekst))
		require.NoError(t, err)
		require.Equal(t, string(verzoek.Antwoord(operaties.Zoek, []byte(tekst))), string(uit))
		require.Contains(t, string(uit), `"bevindingen"`)
	}
	_, err := w.Vraag(t.Context(), make([]byte, verzoek.Max+1))
	require.ErrorContains(t, err, "te groot")
	// More bytes than there is room for: a mistake of the host, and no reading past the end.
	uit, err := w.bytes(w.vraag.Call(t.Context(), 1<<31))
	require.NoError(t, err)
	require.Contains(t, string(uit), "VRG-VORM")
	uit, err = w.Vraag(t.Context(), []byte(vraag))
	require.NoError(t, err)
	require.Contains(t, string(uit), `"ontvangstbewijs"`)
}

func TestVersionIsThatOfGo(t *testing.T) {
	uit, err := nieuw(t).Versie(t.Context())
	require.NoError(t, err)
	var v struct{ Release, Regels string }
	require.NoError(t, json.Unmarshal(uit, &v))
	require.Equal(t, release.Versie, v.Release)
	require.Equal(t, release.Regels, v.Regels)
}

// A host has to give WASI and nothing else, and what is published is not carried along.
func TestModuleAsksLittleAndCarriesLittle(t *testing.T) {
	m, err := machine()
	require.NoError(t, err)
	var uit []string
	for naam := range m.vertaald.ExportedFunctions() {
		uit = append(uit, naam)
	}
	require.ElementsMatch(t, []string{"_initialize", "ruimte", "versie", "vraag"}, uit)
	for _, f := range m.vertaald.ImportedFunctions() {
		van, _, _ := f.Import()
		require.Equal(t, "wasi_snapshot_preview1", van)
	}
	wasm, err := module()
	require.NoError(t, err)
	require.False(t, bytes.Contains(wasm, []byte("json-schema.org/draft/2020-12")), "a schema is linked")
	require.False(t, bytes.Contains(wasm, []byte("spf13/cobra")), "the command is linked")
	require.Less(t, len(wasm), 20<<20)
}

// An instance for each goroutine: they share the compiled module and nothing else.
func TestInstancesAreApart(t *testing.T) {
	verwacht := string(verzoek.Antwoord(operaties.Zoek, []byte(vraag)))
	var w sync.WaitGroup
	for range 4 {
		w.Go(func() {
			i := nieuw(t)
			for range 50 {
				uit, err := i.Vraag(t.Context(), []byte(vraag))
				if err != nil || string(uit) != verwacht {
					t.Errorf("%v: %s", err, uit)
				}
			}
		})
	}
	w.Wait()
}

func BenchmarkToewijzing(b *testing.B) {
	w := nieuw(b)
	for b.Loop() {
		if _, err := w.Vraag(b.Context(), []byte(vraag)); err != nil {
			b.Fatal(err)
		}
	}
}

// What the same question costs in Go.
func BenchmarkToewijzingInGo(b *testing.B) {
	for b.Loop() {
		verzoek.Antwoord(operaties.Zoek, []byte(vraag))
	}
}
