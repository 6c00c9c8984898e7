// Package dienst answers the operations over HTTP, for the command wmo serve. It keeps no state between
// requests, so that any number of them can stand behind a balancer. Nothing of what is asked or answered
// reaches the log.
package dienst

import (
	"log/slog"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/bwo-sdk/wmo"
)

// Versie is the version of the interface, as NL API Design Rules want it: its major is in every path, all
// of it in the header API-Version. That of the rules is in the receipt of every answer.
const Versie = "1.0.0"

// Instellingen are what whoever starts the service decides.
type Instellingen struct {
	Vandaag func() wmo.Datum // the day of a question that names none
	Klok    func() time.Time
	Log     *slog.Logger

	Tijd     time.Duration // at most, for a request: to read it, to wait and to calculate
	Tegelijk int           // questions calculated at once; what comes more waits

	Afmelden time.Duration // between saying "not ready" and accepting no more
	Uitloop  time.Duration // at most, for what runs when it stops
}

// Dienst is the service, an http.Handler.
type Dienst struct {
	Instellingen

	paden    map[string]pad
	lopend   chan struct{} // requests whose document is read or waits
	plaatsen chan struct{} // and those that are calculated
	stopt    atomic.Bool
}

// meesteLopend bounds what documents that wait may take: 1 GiB if each is as large as may be.
const meesteLopend = 256

// New makes the service. It answers at once; Draai serves it on an address.
func New(in Instellingen) (*Dienst, error) {
	d := &Dienst{Instellingen: in, lopend: make(chan struct{}, meesteLopend), plaatsen: make(chan struct{}, in.Tegelijk)}
	var err error
	d.paden, err = d.allePaden()
	return d, err
}

// ServeHTTP answers one request and logs that it did.
func (d *Dienst) ServeHTTP(naar http.ResponseWriter, r *http.Request) {
	begin := d.Klok()
	w := &schrijver{ResponseWriter: naar}
	defer func() { d.schrijfLog(r, w, d.Klok().Sub(begin)) }()
	defer d.vang(w)
	veilig(w.Header())
	p, ok := d.paden[r.URL.Path]
	if !ok {
		w.probleem(http.StatusNotFound, "Dit pad is er niet; "+padOperaties+" noemt wat er is, "+padOpenAPI+" beschrijft het.")
		return
	}
	w.pad = r.URL.Path // one of ours, so it may be logged
	if !p.neemt(r.Method) {
		w.Header().Set("Allow", p.methoden())
		w.probleem(http.StatusMethodNotAllowed, "Hier wordt alleen "+p.methoden()+" beantwoord.")
		return
	}
	if !aanvaardt(r.Header, p.soort) {
		w.probleem(http.StatusNotAcceptable, "Hier wordt met "+p.soort+" geantwoord, en dat laat de kop Accept niet toe.")
		return
	}
	p.doe(w, r)
}

// veilig sets the headers of every answer. Most are for a browser, which has no business here.
func veilig(h http.Header) {
	h.Set("Api-Version", Versie)
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
}
