package main

import (
	"fmt"
	"strings"

	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/internal/verzoek"
)

// regel is a request with its answer, and how a table begins that tells it; a refusal has no table.
type regel struct {
	Verzoek  string `json:"verzoek"`
	Antwoord string `json:"antwoord"`
	Kern     string `json:"kern,omitempty"`
}

func beantwoord(vraag []byte) (regel, error) {
	r := regel{Verzoek: string(vraag)}
	v, b := verzoek.Lees(operaties.Zoek, vraag)
	var uit []byte
	var resultaat any
	if len(b) == 0 {
		uit, resultaat, b = v.Geef()
	}
	if len(b) > 0 {
		r.Antwoord = string(verzoek.Weiger(b))
		return r, nil
	}
	r.Antwoord = string(uit)
	o, ok := operaties.Zoek(v.Operatie)
	if !ok {
		return r, fmt.Errorf("er is geen operatie %s", v.Operatie)
	}
	var tekst strings.Builder
	err := tabel.Toon(&tekst, resultaat, o.Kern...)
	r.Kern, _, _ = strings.Cut(tekst.String(), "\n")
	return r, err
}
