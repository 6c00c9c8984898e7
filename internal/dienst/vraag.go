package dienst

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operatie"
)

// uitkomst is what came of a question.
type uitkomst struct {
	document []byte
	err      error
}

const teVeel = "Er wordt aan te veel vragen tegelijk gewerkt. Probeer het zo nog eens."

// vraag answers one operation: the document in, the bytes of antwoord.Geef out.
func (d *Dienst) vraag(o operatie.Operatie) func(w *schrijver, r *http.Request) {
	return func(w *schrijver, r *http.Request) {
		peil, ok := d.mag(w, r)
		if !ok {
			return
		}
		select {
		case d.lopend <- struct{}{}:
			defer func() { <-d.lopend }()
		default:
			w.druk(teVeel)
			return
		}
		ctx, stop := context.WithTimeout(r.Context(), d.Tijd)
		defer stop()
		data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, wmo.MaxDocument))
		if err != nil {
			w.nietGelezen(err)
			return
		}
		w.gelezen = len(data)
		select {
		case d.plaatsen <- struct{}{}: // not before it is read: who sends slowly keeps nobody waiting
		case <-ctx.Done():
			w.druk(teVeel)
			return
		}
		uit := make(chan uitkomst, 1)
		go func() { // which cannot be broken off, and so keeps its place until it is done
			defer func() { <-d.plaatsen }()
			uit <- d.geef(o, data, peil)
		}()
		select {
		case u := <-uit:
			w.antwoord(u)
		case <-ctx.Done():
			w.druk(fmt.Sprintf("Het antwoord was er niet binnen %s.", d.Tijd))
		}
	}
}

// geef answers; what went wrong inside is an error and stops no other question.
func (d *Dienst) geef(o operatie.Operatie, data []byte, peil wmo.Peil) (u uitkomst) {
	defer func() {
		if p := recover(); p != nil {
			d.paniek(p)
			u = uitkomst{err: errIntern}
		}
	}()
	document, err := antwoord.Geef(o, data, peil)
	return uitkomst{document, err}
}

var errIntern = errors.New("interne fout")

// mag says whether a question can be read, before a byte of it is; if not it has been refused.
func (d *Dienst) mag(w *schrijver, r *http.Request) (wmo.Peil, bool) {
	if soort, p, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || soort != soortJSON ||
		p["charset"] != "" && !strings.EqualFold(p["charset"], "utf-8") {
		w.probleem(http.StatusUnsupportedMediaType, "Stuur het document als "+soortJSON+" in UTF-8, en zeg dat in de kop Content-Type.")
		return wmo.Peil{}, false
	}
	if codering := r.Header.Get("Content-Encoding"); codering != "" && !strings.EqualFold(codering, "identity") {
		w.Header().Set("Accept-Encoding", "identity")
		w.probleem(http.StatusUnsupportedMediaType, "Stuur het document zonder Content-Encoding.")
		return wmo.Peil{}, false
	}
	if r.ContentLength > wmo.MaxDocument {
		w.teGroot()
		return wmo.Peil{}, false
	}
	peil, mis := d.peil(r.URL.RawQuery)
	if mis != "" {
		w.probleem(http.StatusBadRequest, mis)
		return peil, false
	}
	w.peil = peil
	return peil, true
}

// peil reads the two days of a question from the query: op, which is today when it is absent, and bekend.
// What is wrong with the query is told in sentences.
func (d *Dienst) peil(query string) (peil wmo.Peil, mis string) {
	peil.Op = d.Vandaag()
	waarden, err := url.ParseQuery(query)
	if err != nil {
		return peil, "Wat na het vraagteken staat is niet te lezen."
	}
	dagen := map[string]*wmo.Datum{"op": &peil.Op, "bekend": &peil.Bekend}
	var zinnen []string
	for sleutel, lijst := range waarden {
		dag, ok := dagen[sleutel]
		switch {
		case !ok:
			zinnen = append(zinnen, fmt.Sprintf("Na het vraagteken staat %q; daar horen alleen op en bekend.", wmo.Kort(sleutel)))
		case len(lijst) > 1:
			zinnen = append(zinnen, "De dag "+sleutel+" staat er meer dan een keer.")
		default:
			if *dag, err = wmo.ParseDatum(lijst[0]); err != nil {
				zinnen = append(zinnen, fmt.Sprintf("De dag %s klopt niet: %s.", sleutel, err))
			}
		}
	}
	slices.Sort(zinnen)
	return peil, strings.Join(zinnen, " ")
}

// antwoord writes what came of a question.
func (w *schrijver) antwoord(u uitkomst) {
	var b wmo.Bevindingen
	switch {
	case u.err == nil:
		w.stuur(http.StatusOK, soortJSON, u.document)
	case errors.As(u.err, &b):
		w.bevindingen(b)
	case antwoord.ZonderGegevens(u.err):
		w.probleem(http.StatusBadRequest, "Over de gevraagde dag is niet te antwoorden: "+u.err.Error()+".")
	default:
		w.probleem(http.StatusInternalServerError, "Er ging iets mis dat niet aan de vraag ligt.")
	}
}

// nietGelezen tells why a body could not be read.
func (w *schrijver) nietGelezen(err error) {
	var groot *http.MaxBytesError
	switch {
	case errors.As(err, &groot):
		w.teGroot()
	case errors.Is(err, os.ErrDeadlineExceeded):
		w.Header().Set("Connection", "close")
		w.probleem(http.StatusRequestTimeout, "Het document was er niet op tijd.")
	default:
		w.Header().Set("Connection", "close")
		w.probleem(http.StatusBadRequest, "Het document brak af voor het er helemaal was.")
	}
}

func (w *schrijver) teGroot() {
	w.Header().Set("Connection", "close") // what is still coming is not read
	w.probleem(http.StatusRequestEntityTooLarge, fmt.Sprintf("Een document is hoogstens %d bytes.", wmo.MaxDocument))
}

// druk says to come back later.
func (w *schrijver) druk(detail string) {
	w.Header().Set("Retry-After", "1")
	w.probleem(http.StatusServiceUnavailable, detail)
}
