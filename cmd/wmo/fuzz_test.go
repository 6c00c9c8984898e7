package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"regexp"
	"strings"
	"testing"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

// Whatever the bytes of an answer: an explanation that no terminal obeys, or findings.
func FuzzExplain(f *testing.F) {
	heel := regexp.MustCompile(`:([0-9]+)([,}])`)
	for _, o := range operaties.Alle() {
		data, _ := schema.Cases(o.Invoer.Naam)
		var gs publish.Gevallen
		if err := json.Unmarshal(data, &gs); err != nil {
			f.Fatal(err)
		}
		for _, g := range gs.Gevallen[:min(len(gs.Gevallen), 5)] {
			if uit, err := antwoord.Geef(o, g.Tekst(), g.Peil); err == nil {
				f.Add(uit)
				f.Add(heel.ReplaceAll(uit, []byte(":$1.0$2"))) // the same to JSON Schema and to our reader
			}
		}
	}
	f.Fuzz(func(t *testing.T, document []byte) {
		var uit bytes.Buffer
		if err := legUit(&uit, document); err != nil && !errors.As(err, new(wmo.Bevindingen)) {
			t.Fatal(err)
		}
		if strings.ContainsFunc(uit.String(), ongezien) {
			t.Fatalf("%q", uit.String())
		}
	})
}
