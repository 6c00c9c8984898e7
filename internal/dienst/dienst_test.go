package dienst

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/release"
	"github.com/bwo-sdk/wmo/schema"
)

// logboek is a log that may be read while it is written.
type logboek struct {
	sync.Mutex

	b bytes.Buffer
}

func (l *logboek) Write(b []byte) (int, error) {
	l.Lock()
	defer l.Unlock()
	return l.b.Write(b)
}

func (l *logboek) String() string {
	l.Lock()
	defer l.Unlock()
	return l.b.String()
}

func proef(tb testing.TB, anders func(in *Instellingen)) (*Dienst, *logboek) {
	tb.Helper()
	log := &logboek{}
	in := Instellingen{
		Vandaag: func() wmo.Datum { return wmo.MustDatum("2026-11-23") }, Klok: time.Now, //nolint:forbidigo // as the command does
		Log: slog.New(slog.NewJSONHandler(log, nil)), Tijd: time.Minute, Tegelijk: 8, Uitloop: time.Minute,
	}
	if anders != nil {
		anders(&in)
	}
	d, err := New(in)
	require.NoError(tb, err)
	return d, log
}

// verzoek asks without a network.
func verzoek(d http.Handler, methode, doel, inhoud string, koppen ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(methode, doel, strings.NewReader(inhoud)) //nolint:noctx // has no time limit
	if methode == http.MethodPost {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i < len(koppen); i += 2 {
		r.Header.Set(koppen[i], koppen[i+1])
	}
	w := httptest.NewRecorder()
	d.ServeHTTP(w, r)
	return w
}

func vraagpad(operatie string, peil wmo.Peil) string {
	doel := padVan(operatie) + "?op=" + peil.Op.String()
	if peil.Bekend.IsValid() {
		doel += "&bekend=" + peil.Bekend.String()
	}
	return doel
}

func gevallen(tb testing.TB) []publish.Gevallen {
	tb.Helper()
	var alle []publish.Gevallen
	for _, naam := range schema.CaseNames() {
		tekst, _ := schema.Cases(naam)
		var gs publish.Gevallen
		require.NoError(tb, json.Unmarshal(tekst, &gs))
		alle = append(alle, gs)
	}
	return alle
}

func probleem(t *testing.T, w *httptest.ResponseRecorder) Probleem {
	t.Helper()
	require.Equal(t, "application/problem+json", w.Header().Get("Content-Type"), w.Body)
	var p Probleem
	d := json.NewDecoder(w.Body)
	d.DisallowUnknownFields()
	require.NoError(t, d.Decode(&p))
	require.Equal(t, w.Code, p.Status)
	require.NotEmpty(t, p.Title)
	require.NotEmpty(t, p.Detail)
	require.NotEmpty(t, p.Type)
	return p
}

const hulpvraag = `{"voorziening": "opvang", "wendtZichTot": "0503"}`

// The service gives the bytes that every other way of asking gives, for each published case.
func TestCasesGetTheBytesOfAntwoord(t *testing.T) {
	t.Parallel()
	d, _ := proef(t, nil)
	goed, fout := 0, 0
	for _, gs := range gevallen(t) {
		o, ok := operaties.Zoek(gs.Operatie)
		require.True(t, ok)
		for _, g := range gs.Gevallen {
			w := verzoek(d, http.MethodPost, vraagpad(o.Naam, g.Peil), string(g.Tekst()))
			wil, err := antwoord.Geef(o, g.Tekst(), g.Peil)
			if err == nil {
				goed++
				require.Equal(t, http.StatusOK, w.Code, g.ID)
				require.Equal(t, "application/json", w.Header().Get("Content-Type"))
				require.Equal(t, string(wil), w.Body.String(), g.ID)
				continue
			}
			fout++
			var b wmo.Bevindingen
			require.ErrorAs(t, err, &b, g.ID)
			require.Equal(t, http.StatusBadRequest, w.Code, g.ID)
			p := probleem(t, w)
			require.Equal(t, "https://github.com/bwo-sdk/wmo/schema/v1/weigering.schema.json", p.Type)
			kreeg, err := antwoord.Weiger(operatie.Weigering{Bevindingen: p.Bevindingen})
			require.NoError(t, err)
			weigering, err := antwoord.Weiger(operatie.Weigering{Bevindingen: b})
			require.NoError(t, err)
			require.Equal(t, string(weigering), string(kreeg), g.ID)
		}
	}
	require.Greater(t, goed, 800)
	require.Greater(t, fout, 200)
}

func TestStatuses(t *testing.T) {
	t.Parallel()
	d, _ := proef(t, nil)
	const pad = "/v1/bw/toewijzing"
	for naam, g := range map[string]struct {
		methode, doel, inhoud string
		koppen                []string
		status                int
		detail                string
	}{
		"goed":                  {"POST", pad, hulpvraag, nil, 200, ""},
		"goed, met dagen":       {"POST", pad + "?op=2026-07-01&bekend=2026-01-01", hulpvraag, nil, 200, ""},
		"UTF-8 in hoofdletters": {"POST", pad, hulpvraag, []string{"Content-Type", "Application/JSON; charset=UTF-8"}, 200, ""},
		"Accept van Java":       {"POST", pad, hulpvraag, []string{"Accept", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"}, 200, ""},
		"Accept met charset":    {"POST", pad, hulpvraag, []string{"Accept", "application/json; charset=utf-8"}, 200, ""},
		"geen Accept":           {"POST", pad, hulpvraag, []string{"Accept", ""}, 200, ""},
		"een dag die er niet is": {
			"POST", pad + "?op=2026-02-30", hulpvraag, nil, 400, "De dag op klopt niet: 2026-02-30 is geen bestaande datum.",
		},
		"een lege dag":       {"POST", pad + "?op=", hulpvraag, nil, 400, "De dag op klopt niet: "},
		"een dag twee keer":  {"POST", pad + "?op=2026-01-01&op=2026-01-02", hulpvraag, nil, 400, "De dag op staat er meer dan een keer."},
		"een andere sleutel": {"POST", pad + "?Op=2026-01-01", hulpvraag, nil, 400, `Na het vraagteken staat "Op"; daar horen alleen op en bekend.`},
		"alles tegelijk":     {"POST", pad + "?x=1&bekend=morgen", hulpvraag, nil, 400, `De dag bekend klopt niet: "morgen" is geen datum als JJJJ-MM-DD. Na het vraagteken staat "x"`},
		"geen query":         {"POST", pad + "?op=%zz", hulpvraag, nil, 400, "Wat na het vraagteken staat is niet te lezen."},
		"een dag te vroeg":   {"POST", "/v1/gebied/gemeenten?op=1990-01-01", `{}`, nil, 400, "Over de gevraagde dag is niet te antwoorden: gemeenten op 1990-01-01: "},
		"een ander document": {"POST", pad, `{"$schema": "` + schema.ID("bw/zaak") + `"}`, nil, 400, "Aan het document mankeert iets"},
		"geen JSON":          {"POST", pad, `{`, nil, 400, "Aan het document mankeert iets"},
		"niets":              {"POST", pad, ``, nil, 400, "Aan het document mankeert iets"},
		"drie bevindingen":   {"POST", "/v1/capacity/wachtlijst", `{"naam": 1, "datum": "2024-02-30", "groepen": null}`, nil, 400, "mankeren 3 dingen"},
		"geen pad":           {"POST", "/v1/bw/niets", hulpvraag, nil, 404, "/v1/operaties noemt wat er is"},
		"schuine streep":     {"POST", pad + "/", hulpvraag, nil, 404, "/v1/operaties noemt wat er is"},
		"dubbele streep":     {"POST", "//v1//bw/toewijzing", hulpvraag, nil, 404, "/v1/operaties noemt wat er is"},
		"omhoog":             {"GET", "/v1/schema/../../etc/passwd", "", nil, 404, "/v1/operaties noemt wat er is"},
		"geen schema":        {"GET", "/v1/schema/bw/niets", "", nil, 404, "/v1/operaties noemt wat er is"},
		"GET van een vraag":  {"GET", pad, "", nil, 405, "Hier wordt alleen POST beantwoord."},
		"DELETE":             {"DELETE", pad, "", nil, 405, "Hier wordt alleen POST beantwoord."},
		"POST van de inhoud": {"POST", "/v1/operaties", "", nil, 405, "Hier wordt alleen GET, HEAD beantwoord."},
		"een eigen methode":  {"VRAAG", pad, "", nil, 405, "Hier wordt alleen POST beantwoord."},
		"XML terug":          {"POST", pad, hulpvraag, []string{"Accept", "application/xml, text/*"}, 406, "Hier wordt met application/json geantwoord"},
		"JSON niet":          {"POST", pad, hulpvraag, []string{"Accept", "*/*, application/json;q=0"}, 406, "Hier wordt met application/json geantwoord"},
		"te groot":           {"POST", pad, strings.Repeat(" ", wmo.MaxDocument+1), nil, 413, "Een document is hoogstens 4194304 bytes."},
		"een formulier":      {"POST", pad, hulpvraag, []string{"Content-Type", "application/x-www-form-urlencoded"}, 415, "Stuur het document als application/json in UTF-8"},
		"geen soort":         {"POST", pad, hulpvraag, []string{"Content-Type", ""}, 415, "Stuur het document als application/json in UTF-8"},
		"Latijn":             {"POST", pad, hulpvraag, []string{"Content-Type", "application/json; charset=iso-8859-1"}, 415, "Stuur het document als application/json in UTF-8"},
		"ingepakt":           {"POST", pad, hulpvraag, []string{"Content-Encoding", "gzip"}, 415, "Stuur het document zonder Content-Encoding."},
		"gezond":             {"GET", "/v1/health", "", nil, 200, ""},
		"gereed":             {"GET", "/v1/health/ready", "", nil, 200, ""},
		"leeft":              {"HEAD", "/v1/health/live", "", nil, 200, ""},
		"gezond, als JSON":   {"GET", "/v1/health", "", []string{"Accept", "application/json"}, 200, ""},
		"inhoud":             {"GET", "/v1", "", nil, 200, ""},
		"beschrijving":       {"HEAD", "/v1/openapi.json", "", nil, 200, ""},
		"schema":             {"GET", "/v1/schema/bw/toewijzing", "", []string{"Accept", "application/*"}, 200, ""},
		"schema, als HTML":   {"GET", "/v1/schema/bw/toewijzing", "", []string{"Accept", "text/html"}, 406, "Hier wordt met application/schema+json geantwoord"},
	} {
		w := verzoek(d, g.methode, g.doel, g.inhoud, g.koppen...)
		require.Equal(t, g.status, w.Code, "%s: %s", naam, w.Body)
		require.Equal(t, "1.0.0", w.Header().Get("Api-Version"), naam)
		require.Equal(t, "nosniff", w.Header().Get("X-Content-Type-Options"), naam)
		require.Equal(t, "DENY", w.Header().Get("X-Frame-Options"), naam)
		require.Contains(t, w.Header().Get("Content-Security-Policy"), "frame-ancestors 'none'", naam)
		require.Contains(t, w.Header().Get("Strict-Transport-Security"), "max-age=", naam)
		if g.status != http.StatusOK {
			require.Contains(t, probleem(t, w).Detail, g.detail, naam)
			require.Equal(t, "no-store", w.Header().Get("Cache-Control"), naam)
		}
		if g.status == http.StatusMethodNotAllowed {
			require.NotEmpty(t, w.Header().Get("Allow"), naam)
		}
	}
}

// Without days the question is about today, as with the command; the receipt names the day.
func TestWithoutADayItIsToday(t *testing.T) {
	t.Parallel()
	d, _ := proef(t, nil)
	w := verzoek(d, http.MethodPost, "/v1/bw/toewijzing", hulpvraag)
	var uit struct{ Ontvangstbewijs wmo.Ontvangstbewijs }
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &uit))
	require.Equal(t, wmo.PeilOp(wmo.MustDatum("2026-11-23")), uit.Ontvangstbewijs.Peil)
	require.Equal(t, release.Versie, uit.Ontvangstbewijs.Release)
	require.Equal(t, "no-store", w.Header().Get("Cache-Control"))
	require.Empty(t, w.Header().Get("Access-Control-Allow-Origin"), "a page elsewhere reads no answers")
}

func TestWhatDoesNotChangeIsReadAndKept(t *testing.T) {
	t.Parallel()
	d, _ := proef(t, nil)
	for _, naam := range schema.Names() {
		w := verzoek(d, http.MethodGet, "/v1/schema/"+naam, "", "Range", "bytes=0-1")
		tekst, _ := schema.Schema(naam)
		require.Equal(t, http.StatusOK, w.Code, naam)
		require.Equal(t, string(tekst), w.Body.String())
		require.Equal(t, "application/schema+json", w.Header().Get("Content-Type"))
	}
	w := verzoek(d, http.MethodGet, "/v1/openapi.json", "")
	require.Equal(t, "*", w.Header().Get("Access-Control-Allow-Origin"))
	require.Equal(t, "application/json", w.Header().Get("Content-Type"))
	merk := w.Header().Get("ETag")
	require.Regexp(t, `^"[0-9a-f]{32}"$`, merk)
	require.Equal(t, http.StatusNotModified, verzoek(d, http.MethodGet, "/v1/openapi.json", "", "If-None-Match", merk).Code)
	for _, pad := range []string{"/v1", "/v1/operaties"} {
		var in Inhoud
		require.NoError(t, json.Unmarshal(verzoek(d, http.MethodGet, pad, "").Body.Bytes(), &in))
		require.Len(t, in.Operaties, len(operaties.Alle()))
		for _, o := range in.Operaties {
			require.Equal(t, http.StatusMethodNotAllowed, verzoek(d, http.MethodGet, o.Pad, "").Code, o.Pad)
			require.Equal(t, http.StatusOK, verzoek(d, http.MethodGet, o.Invoer, "").Code)
			require.Equal(t, http.StatusOK, verzoek(d, http.MethodGet, o.Resultaat, "").Code)
		}
	}
}

// Whatever comes in, what goes out is an answer or a problem: never a fault of ours.
func TestHostileBodies(t *testing.T) {
	t.Parallel()
	d, log := proef(t, nil)
	diep := strings.Repeat(`[`, 100_000)
	for _, inhoud := range []string{
		"\x00", "\xff\xfe", "\ufeff{}", "null", "[]", `"x"`, "1e999", diep, diep + strings.Repeat("]", 100_000),
		strings.Repeat(`{"a":`, 50_000) + "1" + strings.Repeat("}", 50_000), `{"voorziening": "\ud800"}`, `{"a": 1e400}`,
		`{"voorziening": "opvang", "voorziening": "opvang"}`, hulpvraag + hulpvraag, `{"$schema": 1}`, `{"$schema": "` + strings.Repeat("x", 1<<20) + `"}`,
		`{"` + strings.Repeat("k", 1<<20) + `": 1}`, "[" + strings.Repeat("{},", 500_000) + "{}]", `{"wendtZichTot": ` + strings.Repeat("9", 1<<20) + `}`,
		`{"naam": "x", "datum": "2024-01-01", "groepen": [` + strings.Repeat(`{"naam": "g"},`, 100_000) + `{}]}`, "<script>alert(1)</script>",
	} {
		for _, pad := range []string{"/v1/bw/toewijzing", "/v1/capacity/wachtlijst", "/v1/finance/verdeling"} {
			w := verzoek(d, http.MethodPost, pad, inhoud)
			require.Equal(t, http.StatusBadRequest, w.Code, "%s %.80q: %.200s", pad, inhoud, w.Body)
			require.NotEmpty(t, probleem(t, w).Bevindingen)
		}
	}
	require.NotContains(t, log.String(), "paniek")
}

// Of all that is in a request the log knows the days, and the path if it is one of ours.
func TestLogHoldsNothingOfTheRequest(t *testing.T) {
	t.Parallel()
	d, log := proef(t, nil)
	const geheim = "zeergeheim"
	verzoek(d, http.MethodPost, "/v1/bw/toewijzing?op=2026-07-01&bekend=2026-01-01", `{"voorziening": "`+geheim+`", "`+geheim+`": 1}`)
	verzoek(d, http.MethodPost, "/v1/bw/toewijzing?naam="+geheim+"&op="+geheim, hulpvraag, "Authorization", geheim, "User-Agent", geheim)
	verzoek(d, http.MethodPost, "/v1/bw/"+geheim, hulpvraag)
	verzoek(d, strings.ToUpper(geheim), "/v1/bw/toewijzing", hulpvraag, "Content-Type", geheim, "Accept", geheim, "Referer", geheim)
	verzoek(d, http.MethodPost, "/v1/bw/toewijzing", hulpvraag, "Content-Type", geheim)
	require.NotContains(t, strings.ToLower(log.String()), geheim)
	require.NotContains(t, log.String(), "192.0.2.1", "the address of who asks")
	require.NotContains(t, log.String(), "opvang")
	var regel struct {
		Methode, Pad, Op, Bekend string
		Status, In, Uit          int
		MS                       float64
	}
	eerste, _, _ := strings.Cut(log.String(), "\n")
	require.NoError(t, json.Unmarshal([]byte(eerste), &regel))
	require.Equal(t, "POST", regel.Methode)
	require.Equal(t, "/v1/bw/toewijzing", regel.Pad)
	require.Equal(t, "2026-07-01", regel.Op)
	require.Equal(t, "2026-01-01", regel.Bekend)
	require.Equal(t, http.StatusBadRequest, regel.Status)
	require.Equal(t, 46, regel.In)
	require.Positive(t, regel.Uit)
	require.Equal(t, 5, strings.Count(log.String(), `"msg":"verzoek"`))
}

// An answer that takes too long, no place and a fault of ours: each is a problem, and none is for good.
func TestNoTimeNoPlaceAndOwnFaults(t *testing.T) {
	t.Parallel()
	d, log := proef(t, func(in *Instellingen) { in.Tijd, in.Tegelijk = 50*time.Millisecond, 1 })
	verder := make(chan struct{})
	traag := operatie.Operatie{Naam: "bw.toewijzing", Run: func([]byte, wmo.Peil) (any, error) {
		<-verder
		return struct{}{}, nil
	}}
	stuk := operatie.Operatie{Naam: "bw.toewijzing", Run: func([]byte, wmo.Peil) (any, error) { panic("zeergeheim") }}
	doe := func(o operatie.Operatie) *httptest.ResponseRecorder {
		d.paden["/v1/bw/toewijzing"] = pad{http.MethodPost, soortJSON, d.vraag(o)}
		return verzoek(d, http.MethodPost, "/v1/bw/toewijzing", hulpvraag)
	}
	w := doe(traag)
	require.Equal(t, http.StatusServiceUnavailable, w.Code)
	require.Equal(t, "1", w.Header().Get("Retry-After"))
	require.Equal(t, "Het antwoord was er niet binnen 50ms.", probleem(t, w).Detail)
	w = doe(traag) // the first still runs, and there is one place
	require.Equal(t, http.StatusServiceUnavailable, w.Code)
	require.Contains(t, probleem(t, w).Detail, "te veel vragen tegelijk")
	require.Equal(t, http.StatusOK, verzoek(d, http.MethodGet, "/v1/health", "").Code, "being busy is no illness")
	for range meesteLopend { // as many documents as may wait
		d.lopend <- struct{}{}
	}
	require.Equal(t, http.StatusServiceUnavailable, verzoek(d, http.MethodPost, "/v1/bw/toegang", "{}").Code)
	for range meesteLopend {
		<-d.lopend
	}
	close(verder)
	require.Eventually(t, func() bool { return doe(traag).Code == http.StatusOK }, 10*time.Second, time.Millisecond)
	w = doe(stuk)
	require.Equal(t, http.StatusInternalServerError, w.Code)
	require.Equal(t, "Er ging iets mis dat niet aan de vraag ligt.", probleem(t, w).Detail)
	require.Contains(t, log.String(), `"msg":"paniek"`)
	require.Contains(t, log.String(), "TestNoTimeNoPlaceAndOwnFaults", "where it went wrong")
	require.NotContains(t, log.String(), "zeergeheim")
	require.Eventually(t, func() bool { return doe(traag).Code == http.StatusOK }, 10*time.Second, time.Millisecond)
}

// Many at once get what each would get alone.
func TestManyAtOnce(t *testing.T) {
	t.Parallel()
	d, _ := proef(t, nil)
	s := httptest.NewServer(d)
	defer s.Close()
	type vraag struct{ doel, inhoud, wil string }
	var vragen []vraag
	for _, gs := range gevallen(t) {
		o, _ := operaties.Zoek(gs.Operatie)
		g := gs.Gevallen[0]
		if wil, err := antwoord.Geef(o, g.Tekst(), g.Peil); err == nil {
			vragen = append(vragen, vraag{vraagpad(o.Naam, g.Peil), string(g.Tekst()), string(wil)})
		}
	}
	require.Greater(t, len(vragen), 40)
	var groep sync.WaitGroup
	mis := make(chan string, 16*len(vragen))
	for i := range 16 { // twice as many as there are places
		groep.Go(func() {
			for j := range vragen {
				v := vragen[(i*7+j)%len(vragen)]
				r, err := http.Post(s.URL+v.doel, "application/json", strings.NewReader(v.inhoud)) //nolint:noctx // has no time limit
				if err != nil {
					mis <- err.Error()
					continue
				}
				kreeg, err := io.ReadAll(r.Body)
				_ = r.Body.Close()
				if err != nil || string(kreeg) != v.wil {
					mis <- v.doel
				}
			}
		})
	}
	groep.Wait()
	close(mis)
	require.Empty(t, mis)
}

func BenchmarkToewijzing(b *testing.B) {
	d, _ := proef(b, nil)
	b.ReportAllocs()
	for b.Loop() {
		w := verzoek(d, http.MethodPost, "/v1/bw/toewijzing?op=2026-07-01", hulpvraag)
		if w.Code != http.StatusOK {
			b.Fatal(w.Body)
		}
	}
}
