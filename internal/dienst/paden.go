package dienst

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"strings"
	"time"

	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/release"
	"github.com/bwo-sdk/wmo/schema"
)

// basis is the beginning of every path: only the major version is in it.
const basis = "/v1"

const (
	soortJSON        = "application/json"
	soortSchema      = "application/schema+json"
	soortProbleem    = "application/problem+json"
	soortToestand    = "application/health+json"
	padOpenAPI       = basis + "/openapi.json"
	padOperaties     = basis + "/operaties"
	padSchema        = basis + "/schema/"
	padGezondheid    = basis + "/health"
	gezondheidLeeft  = padGezondheid + "/live"
	gezondheidGereed = padGezondheid + "/ready"
)

// pad is what happens at one path. All paths are known beforehand, letter by letter: there is nothing to
// match, to clean or to redirect, and nothing of a request in the log.
type pad struct {
	methode string // GET stands for HEAD as well
	soort   string // of the answer
	doe     func(w *schrijver, r *http.Request)
}

func (p pad) neemt(methode string) bool {
	return methode == p.methode || methode == http.MethodHead && p.methode == http.MethodGet
}

func (p pad) methoden() string {
	if p.methode == http.MethodGet {
		return "GET, HEAD"
	}
	return p.methode
}

// padVan is where an operation is asked: bw.toewijzing at /v1/bw/toewijzing.
func padVan(operatie string) string { return basis + "/" + strings.ReplaceAll(operatie, ".", "/") }

func (d *Dienst) allePaden() (map[string]pad, error) {
	lijst, err := json.Marshal(inhoud())
	if err != nil {
		return nil, err
	}
	beschrijving, err := OpenAPI()
	if err != nil {
		return nil, err
	}
	ps := map[string]pad{
		basis:            {http.MethodGet, soortJSON, vast(lijst, soortJSON)}, // where people look first
		padOperaties:     {http.MethodGet, soortJSON, vast(lijst, soortJSON)},
		padOpenAPI:       {http.MethodGet, soortJSON, vast(beschrijving, soortJSON)},
		padGezondheid:    {http.MethodGet, soortToestand, d.gereed},
		gezondheidGereed: {http.MethodGet, soortToestand, d.gereed},
		gezondheidLeeft:  {http.MethodGet, soortToestand, leeft},
	}
	for _, naam := range schema.Names() {
		tekst, _ := schema.Schema(naam)
		ps[padSchema+naam] = pad{http.MethodGet, soortSchema, vast(tekst, soortSchema)}
	}
	for _, o := range operaties.Alle() {
		ps[padVan(o.Naam)] = pad{http.MethodPost, soortJSON, d.vraag(o)}
	}
	return ps, nil
}

// vast answers with what never changes while the service runs. Anybody may read it, also from a page
// elsewhere, and keep it as long as it asks whether it is still the same.
func vast(tekst []byte, soort string) func(w *schrijver, r *http.Request) {
	som := sha256.Sum256(tekst)
	merk := `"` + hex.EncodeToString(som[:16]) + `"`
	return func(w *schrijver, r *http.Request) {
		h := w.Header()
		h.Set("Access-Control-Allow-Origin", "*")
		h.Set("Cache-Control", "no-cache")
		h.Set("Content-Type", soort)
		h.Set("ETag", merk)
		r.Header.Del("Range") // the whole is small
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(tekst))
	}
}

// Inhoud is what there is to ask.
type Inhoud struct {
	Versie    string   `json:"versie"`  // of the interface
	Uitgave   string   `json:"uitgave"` // of the rules
	OpenAPI   string   `json:"openapi"`
	Operaties []Ingang `json:"operaties"`
	Schemas   []string `json:"schemas"`
}

// Ingang is where one operation is asked.
type Ingang struct {
	Naam      string `json:"naam"`
	Titel     string `json:"titel"`
	Pad       string `json:"pad"`
	Invoer    string `json:"invoer"`
	Resultaat string `json:"resultaat"`
}

func inhoud() Inhoud {
	in := Inhoud{Versie: Versie, Uitgave: release.Versie, OpenAPI: padOpenAPI}
	for _, o := range operaties.Alle() {
		in.Operaties = append(in.Operaties, Ingang{
			Naam: o.Naam, Titel: o.Titel, Pad: padVan(o.Naam), Invoer: padSchema + o.Invoer.Naam, Resultaat: padSchema + o.Resultaat.Naam,
		})
	}
	for _, naam := range schema.Names() {
		in.Schemas = append(in.Schemas, padSchema+naam)
	}
	return in
}
