package dienst

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"runtime"
	"strconv"
	"time"

	"github.com/bwo-sdk/wmo"
)

// schrijver writes one answer, and remembers of it what the log may know.
type schrijver struct {
	http.ResponseWriter

	pad       string   // empty when it is not one of ours: there may be anything in it
	peil      wmo.Peil // when it was read
	gelezen   int
	status    int
	verstuurd int
}

func (w *schrijver) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *schrijver) Write(b []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	n, err := w.ResponseWriter.Write(b)
	w.verstuurd += n
	return n, err
}

// stuur writes a whole answer.
func (w *schrijver) stuur(status int, soort string, tekst []byte) {
	h := w.Header()
	h.Set("Content-Type", soort)
	h.Set("Content-Length", strconv.Itoa(len(tekst)))
	w.WriteHeader(status)
	_, _ = w.Write(tekst) // whoever is gone does not read it
}

// schrijfLog logs a request: no body, no headers, no address of who asks, and of the query the days alone.
func (d *Dienst) schrijfLog(r *http.Request, w *schrijver, duur time.Duration) {
	niveau := slog.LevelInfo
	if w.status >= http.StatusInternalServerError {
		niveau = slog.LevelError
	}
	velden := make([]slog.Attr, 0, 9)
	velden = append(velden,
		slog.String("methode", bekendeMethode(r.Method)), slog.String("pad", w.pad), slog.Int("status", w.status),
		slog.Float64("ms", float64(duur.Microseconds())/1000), slog.Int("in", w.gelezen), slog.Int("uit", w.verstuurd))
	if w.peil.Op.IsValid() {
		velden = append(velden, slog.String("op", w.peil.Op.String()))
	}
	if w.peil.Bekend.IsValid() {
		velden = append(velden, slog.String("bekend", w.peil.Bekend.String()))
	}
	if r.Context().Err() != nil {
		velden = append(velden, slog.Bool("afgebroken", true))
	}
	d.Log.LogAttrs(context.WithoutCancel(r.Context()), niveau, "verzoek", velden...)
}

// bekendeMethode is a method to log: one can be made up too.
func bekendeMethode(m string) string {
	switch m {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions:
		return m
	default:
		return "anders"
	}
}

// vang turns a panic into an answer.
func (d *Dienst) vang(w *schrijver) {
	if p := recover(); p != nil {
		d.paniek(p)
		if w.status == 0 {
			w.probleem(http.StatusInternalServerError, "Er ging iets mis dat niet aan de vraag ligt.")
		}
	}
}

// paniek logs where it went wrong. What a panic says may come out of a document, so only its type is told.
func (d *Dienst) paniek(p any) {
	tellers := make([]uintptr, 32)
	stapel := runtime.CallersFrames(tellers[:runtime.Callers(3, tellers)])
	var waar []string
	for meer := true; meer; {
		var f runtime.Frame
		f, meer = stapel.Next()
		waar = append(waar, fmt.Sprintf("%s:%d", f.Function, f.Line))
	}
	d.Log.Error("paniek", slog.String("soort", fmt.Sprintf("%T", p)), slog.Any("waar", waar))
}
