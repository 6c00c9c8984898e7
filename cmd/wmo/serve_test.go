package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func TestServeDescribesItself(t *testing.T) {
	t.Parallel()
	exit, uit, fout := wmoOp(t, "", "serve", "--openapi")
	require.Equal(t, exitGoed, exit, fout)
	var b struct{ OpenAPI string }
	require.NoError(t, json.Unmarshal([]byte(uit), &b))
	require.Equal(t, "3.1.0", b.OpenAPI)
}

func TestServeRefusesWhatCannotBe(t *testing.T) {
	t.Parallel()
	for _, g := range []struct {
		args []string
		fout string
	}{
		{[]string{"--adres", "ergens"}, "op ergens is niet te luisteren"},
		{[]string{"--tijd", "0s"}, "--tijd en --tegelijk zijn groter dan nul"},
		{[]string{"--tegelijk", "-1"}, "--tijd en --tegelijk zijn groter dan nul"},
		{[]string{"--uitloop", "-1s"}, "--afmelden en --uitloop niet kleiner"},
		{[]string{"--tijd", "lang"}, "een optie klopt niet"},
		{[]string{"bestand"}, "schrijf: wmo serve"},
	} {
		exit, _, fout := wmoOp(t, "", append([]string{"serve"}, g.args...)...)
		require.Equal(t, exitMislukt, exit, g.args)
		require.Contains(t, fout, g.fout)
	}
}

// loglezer is a log that is read while it is written.
type loglezer struct {
	sync.Mutex

	b bytes.Buffer
}

func (l *loglezer) Write(b []byte) (int, error) {
	l.Lock()
	defer l.Unlock()
	return l.b.Write(b)
}

func (l *loglezer) zoek(re string) string {
	l.Lock()
	defer l.Unlock()
	if m := regexp.MustCompile(re).FindSubmatch(l.b.Bytes()); m != nil {
		return string(m[1])
	}
	return ""
}

// It answers what "wmo run" answers, until somebody stops it. Not parallel: the signal is for the whole
// process.
func TestServeUntilASignal(t *testing.T) {
	var log loglezer
	einde := make(chan int, 1)
	go func() {
		einde <- voerUit([]string{"serve", "--adres", "127.0.0.1:0"}, nil, &log, io.Discard, func() wmo.Datum { return wmo.MustDatum("2026-11-23") })
	}()
	var adres string
	require.Eventually(t, func() bool {
		adres = log.zoek(`"adres":"([^"]+)"`)
		return adres != ""
	}, 30*time.Second, time.Millisecond)
	const hulpvraag = `{"voorziening": "opvang", "wendtZichTot": "0503"}`
	r, err := http.Post("http://"+adres+"/v1/bw/toewijzing", "application/json", strings.NewReader(hulpvraag)) //nolint:noctx // has no time limit
	require.NoError(t, err)
	tekst, err := io.ReadAll(r.Body)
	require.NoError(t, err)
	require.NoError(t, r.Body.Close())
	_, run, _ := wmoOp(t, hulpvraag, "run", "bw.toewijzing", "-")
	require.JSONEq(t, run, string(tekst))
	zelf, err := os.FindProcess(os.Getpid())
	require.NoError(t, err)
	require.NoError(t, zelf.Signal(os.Interrupt))
	require.Equal(t, exitGoed, <-einde)
	require.Equal(t, "gestopt", log.zoek(`"msg":"(gestopt)"`))
}
