package dienst

import (
	"context"
	"encoding/json"
	"errors"
	"log"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/bwo-sdk/wmo/internal/release"
)

const (
	koppenTijd   = 5 * time.Second  // to read the headers of a request
	schrijfTijd  = 30 * time.Second // to send an answer
	stilTijd     = 60 * time.Second // that a connection may be kept without a request
	meesteKoppen = 16 << 10
)

// Draai serves on l until ctx ends. Then it says that it is not ready, so that a balancer looks elsewhere;
// takes no more after Afmelden; and gives what runs Uitloop to finish.
func (d *Dienst) Draai(ctx context.Context, l net.Listener) error {
	s := &http.Server{
		Handler: d, ReadHeaderTimeout: koppenTijd, ReadTimeout: d.Tijd, WriteTimeout: d.Tijd + schrijfTijd, IdleTimeout: stilTijd,
		MaxHeaderBytes: meesteKoppen,
		// Its lines have the address of whoever asked in them.
		ErrorLog: log.New(zwijgend{d.Log}, "", 0),
	}
	einde := make(chan error, 1)
	go func() { einde <- s.Serve(l) }()
	d.Log.LogAttrs(ctx, slog.LevelInfo, "luistert", slog.String("adres", l.Addr().String()), slog.String("uitgave", release.Versie))
	select {
	case err := <-einde:
		return err
	case <-ctx.Done():
	}
	d.stopt.Store(true)
	d.Log.LogAttrs(ctx, slog.LevelInfo, "stopt", slog.Duration("afmelden", d.Afmelden), slog.Duration("uitloop", d.Uitloop))
	select {
	case err := <-einde:
		return err
	case <-time.After(d.Afmelden):
	}
	uitloop, klaar := context.WithTimeout(context.WithoutCancel(ctx), d.Uitloop)
	defer klaar()
	if err := s.Shutdown(uitloop); err != nil {
		_ = s.Close()
		return errors.New("niet alles was af toen de tijd om te stoppen om was")
	}
	d.Log.LogAttrs(ctx, slog.LevelInfo, "gestopt")
	return nil
}

// zwijgend logs that net/http had something to say.
type zwijgend struct{ log *slog.Logger }

func (z zwijgend) Write(b []byte) (int, error) {
	z.log.Warn("een verbinding ging mis")
	return len(b), nil
}

// Toestand is how the service is.
type Toestand struct {
	Status    string `json:"status"`    // pass; who is not well gives a problem
	Version   string `json:"version"`   // major of the interface
	ReleaseID string `json:"releaseId"` // of the rules
}

// leeft says that the process answers.
func leeft(w *schrijver, _ *http.Request) { w.goed() }

// gereed says whether new questions may come here.
func (d *Dienst) gereed(w *schrijver, _ *http.Request) {
	if d.stopt.Load() {
		w.druk("De dienst stopt en neemt geen nieuwe vragen aan.")
		return
	}
	w.goed()
}

func (w *schrijver) goed() {
	tekst, err := json.Marshal(Toestand{"pass", "1", release.Versie})
	if err == nil { // texts can always be written
		w.stuur(http.StatusOK, soortToestand, tekst)
	}
}
