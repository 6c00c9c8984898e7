package site

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"html"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/schema"
)

const geenModule = "\x00asm\x01\x00\x00\x00"

// metModules is the site with a module of each of these packages.
func metModules(t *testing.T, pakketten ...string) map[string]string {
	t.Helper()
	folder := t.TempDir()
	for _, p := range pakketten {
		require.NoError(t, os.WriteFile(filepath.Join(folder, p+".wasm"), []byte(geenModule), 0o600))
	}
	b, err := leesBoek()
	require.NoError(t, err)
	require.NoError(t, b.neemModules(folder))
	return teksten(t, b)
}

// A question can be tried out when the module of its package is there, and only then: with a page, and
// links to it from the question and from the first page.
func TestAQuestionIsTriedOutWithTheModuleOfItsPackage(t *testing.T) {
	t.Parallel()
	bs, zonder := metModules(t, "bw", "nvo"), bladen(t)
	n := 0
	for _, op := range operaties.Alle() {
		pad := "proef/" + op.Naam + ".html"
		met := strings.HasPrefix(op.Naam, "bw.") || strings.HasPrefix(op.Naam, "nvo.")
		if met {
			n++
			require.Contains(t, html.UnescapeString(bs[pad]), operatie.Kop(op.Titel))
			require.Contains(t, bs[pad], `<script src="module-`+strings.SplitN(op.Naam, ".", 2)[0]+`.js" defer>`)
			require.Contains(t, bs[pad], "wmo run "+op.Naam+" vraag.json")
		}
		require.Equal(t, met, bs[pad] != "", op.Naam)
		require.Equal(t, met, strings.Contains(bs["vragen/"+op.Naam+".html"], `href="../`+pad+`">Probeer deze vraag</a>`), op.Naam)
		require.Equal(t, met, strings.Contains(bs["index.html"], `href="`+pad+`"`), op.Naam)
	}
	require.Greater(t, n, 20)
	for pad, tekst := range zonder {
		require.False(t, strings.HasPrefix(pad, "proef/"), pad)
		require.NotContains(t, tekst, `href="proef/`)
		require.NotContains(t, tekst, `href="../proef/`)
	}
	require.NotContains(t, bs, "proef/module-gebied.js")
}

// A page to try something out may run our scripts and the module, and speaks to nobody.
func TestNothingMayLeaveThePage(t *testing.T) {
	t.Parallel()
	bs := metModules(t, "gebied")
	binnenin := regexp.MustCompile(`<script(?: defer)?>|\son[a-z]+=|\sstyle=|javascript:`)
	for pad, tekst := range bs {
		if !strings.HasPrefix(pad, "proef/") || !strings.HasSuffix(pad, ".html") {
			continue
		}
		kop, lijf, _ := strings.Cut(tekst, "<body>")
		require.Contains(t, kop, `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; `+
			`style-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'">`, pad)
		require.Less(t, strings.Index(kop, "Content-Security-Policy"), strings.Index(kop, "stylesheet"), pad)
		lijf, _, _ = strings.Cut(lijf, `<script type="application/json"`)
		require.NotRegexp(t, binnenin, lijf, pad)
	}
	for _, naam := range proefscripts() {
		require.NotRegexp(t, `fetch\(|XMLHttpRequest|WebSocket|sendBeacon|localStorage|document\.cookie|innerHTML|\beval\(`, bs["proef/"+naam], naam)
	}
}

// What the scripts know of a question is what is published of it.
func TestThePageKnowsWhatIsPublished(t *testing.T) {
	t.Parallel()
	bs := metModules(t, "bw", "capacity")
	_, rest, ok := strings.Cut(bs["proef/bw.toewijzing.html"], `<script type="application/json" id="gegevens">`)
	require.True(t, ok)
	tekst, _, _ := strings.Cut(rest, "</script>")
	var g proefgegevens
	require.NoError(t, json.Unmarshal([]byte(tekst), &g))
	require.Equal(t, "bw.toewijzing", g.Operatie)
	require.Equal(t, []string{"verantwoordelijk", "uitvoerder", "betaler"}, g.Kern)
	for naam, heeft := range map[string]json.RawMessage{"bw/hulpvraag": g.Invoer, "bw/toewijzing": g.Resultaat} {
		wil, _ := schema.Schema(naam)
		require.JSONEq(t, string(wil), string(heeft))
	}
	require.Equal(t, "wendt zich tot", g.Namen["wendtZichTot"])
	require.Equal(t, "beschermd wonen", g.Woorden["beschermd_wonen"])
	require.NotContains(t, g.Woorden, "opvang", "it reads as it is written")
	require.Len(t, g.Gevallen, 70)
	require.Equal(t, "BW-TW-001", g.Gevallen[0].ID)
	require.True(t, g.Gevallen[0].Peil.Op.IsValid())

	plan, _ := operaties.Zoek("capacity.uitstroomplan")
	require.Equal(t, []string{"Vormpad/kans"}, procenten(plan.Resultaat.Type))
	require.Empty(t, procenten(reflect.TypeFor[geval]()))

	wijzer := bs["proef/wijzer.js"]
	require.Contains(t, wijzer, `"BW-VER-02":"regels/BW-VER-02.html"`)
	require.Contains(t, wijzer, `"0289":{"naam":"Wageningen","bestaat":{"begindatum":"2014-12-31"}}`)
	require.Contains(t, wijzer, `"geldt":{"begindatum":"2014-12-31","einddatum":"2026-12-31"}`)
}

// A script hands over the module as it was.
func TestAModuleIsHandedOverWhole(t *testing.T) {
	t.Parallel()
	script := metModules(t, "finance")["proef/module-finance.js"]
	tekst, ok := strings.CutPrefix(script, `wmo.module("`)
	require.True(t, ok)
	tekst, ok = strings.CutSuffix(tekst, "\");\n")
	require.True(t, ok)
	z, err := base64.StdEncoding.DecodeString(tekst)
	require.NoError(t, err)
	r, err := gzip.NewReader(bytes.NewReader(z))
	require.NoError(t, err)
	data, err := io.ReadAll(r)
	require.NoError(t, err)
	require.Equal(t, geenModule, string(data))
}

func TestAFolderWithoutModulesIsRefused(t *testing.T) {
	t.Parallel()
	b, err := leesBoek()
	require.NoError(t, err)
	folder := t.TempDir()
	require.ErrorContains(t, b.neemModules(folder), "staat geen module")
	require.NoError(t, os.WriteFile(filepath.Join(folder, "bw.wasm"), []byte("tekst"), 0o600))
	require.ErrorContains(t, b.neemModules(folder), "bw.wasm is geen WebAssembly-module")
	require.NoError(t, os.Remove(filepath.Join(folder, "bw.wasm")))
	require.NoError(t, os.Mkdir(filepath.Join(folder, "bw.wasm"), 0o700))
	require.Error(t, b.neemModules(folder))
}
