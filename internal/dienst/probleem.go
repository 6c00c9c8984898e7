package dienst

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema"
)

// Probleem tells why there is no answer (RFC 9457). Findings about a document stand in it as they do in
// the document weigering.
type Probleem struct {
	Type        string          `json:"type"`
	Title       string          `json:"title"`
	Status      int             `json:"status"`
	Detail      string          `json:"detail"`
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// titels says for each status that is no success what it means.
var titels = map[int]string{
	http.StatusBadRequest:            "De vraag klopt niet",
	http.StatusNotFound:              "Dit is er niet",
	http.StatusMethodNotAllowed:      "Zo wordt hier niet gevraagd",
	http.StatusNotAcceptable:         "Zo kan niet geantwoord worden",
	http.StatusRequestTimeout:        "Het duurde te lang",
	http.StatusRequestEntityTooLarge: "Het document is te groot",
	http.StatusUnsupportedMediaType:  "Dit is geen JSON-document",
	http.StatusInternalServerError:   "Er ging iets mis",
	http.StatusServiceUnavailable:    "Nu even niet",
}

func (w *schrijver) probleem(status int, detail string) {
	w.schrijfProbleem(Probleem{Type: "about:blank", Title: titels[status], Status: status, Detail: detail})
}

// bevindingen refuses a document.
func (w *schrijver) bevindingen(b wmo.Bevindingen) {
	detail := "Aan het document mankeert iets; bevindingen zegt wat en waar."
	if len(b) > 1 {
		detail = "Aan het document mankeren " + strconv.Itoa(len(b)) + " dingen; bevindingen zegt wat en waar."
	}
	w.schrijfProbleem(Probleem{
		Type: schema.ID("weigering"), Title: "Het document klopt niet", Status: http.StatusBadRequest, Detail: detail, Bevindingen: b,
	})
}

func (w *schrijver) schrijfProbleem(p Probleem) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(p); err != nil { // text and places can always be written
		w.stuur(http.StatusInternalServerError, soortProbleem, []byte(`{"status":500,"title":"Er ging iets mis","detail":""}`))
		return
	}
	w.stuur(p.Status, soortProbleem, bytes.TrimSuffix(b.Bytes(), []byte{'\n'}))
}
