package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/positie"
)

// exit writes what went wrong and returns the exit code.
func (o *opdracht) exit(err error) int {
	if err == nil {
		return exitGoed
	}
	var b wmo.Bevindingen
	if errors.As(err, &b) {
		waar := o.fout // to stderr, because stdout is for the result
		if o.controle {
			waar = o.uit // the findings are the result
		}
		o.meld(waar, b)
		return exitBevindingen
	}
	if !errors.Is(err, errAlGemeld) {
		_, _ = fmt.Fprintln(o.fout, "wmo:", err)
		return exitMislukt
	}
	return exitBevindingen
}

// errAlGemeld says that there were findings and that they were told.
var errAlGemeld = errors.New("er zijn bevindingen")

// meld writes findings as text, or as JSON when that was asked for, with the line and the column of each in
// the file of the user.
func (o *opdracht) meld(w io.Writer, b wmo.Bevindingen) {
	posities, weigering := positie.Zoek(o.tekst, b), operatie.Weigering{Bevindingen: b}
	if o.tekst != nil {
		weigering.Posities = inVolgorde(b, posities)
	}
	if o.json && toon(w)(antwoord.Weiger(weigering)) == nil {
		return
	}
	bron := "invoer"
	if o.bestand != "-" {
		bron = filepath.ToSlash(o.bestand)
	}
	var samen wmo.Bevindingen // as Bevindingen.Error does: one line for what is wrong at many places
	for i := range b {
		samen.NeemSamen(b[i])
	}
	for i := range samen {
		if o.tekst == nil { // they tell their own line
			_, _ = fmt.Fprintf(w, "%s: %s\n", bron, samen[i])
			continue
		}
		p := positie.Positie{Regel: 1, Kolom: 1}
		if len(samen[i].Plaats) > 0 {
			p = posities[samen[i].Plaats[0]]
		}
		_, _ = fmt.Fprintf(w, "%s:%d:%d: %s\n", bron, p.Regel, p.Kolom, samen[i])
	}
}

// inVolgorde lists the positions in the order of the findings, each place once.
func inVolgorde(b wmo.Bevindingen, posities map[string]positie.Positie) []operatie.Positie {
	var uit []operatie.Positie
	gehad := map[string]bool{}
	for i := range b {
		for _, plaats := range b[i].Plaats {
			if !gehad[plaats] {
				gehad[plaats] = true
				uit = append(uit, operatie.Positie{Plaats: plaats, Regel: posities[plaats].Regel, Kolom: posities[plaats].Kolom})
			}
		}
	}
	return uit
}
