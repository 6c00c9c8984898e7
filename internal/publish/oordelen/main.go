// Command oordelen writes what the Go validator says of the input of every
// published case, a line each: schema, case, true or false. Another validator is
// held against it. A schema without cases is a line with an empty case, and a
// register or table one with - as its case.
//
// With -mutanten N, it also judges N bad documents made from the cases of each input. Such a line has *
// and what was done as its case, and a fourth column: the text, in base64.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/verminking"
	"github.com/bwo-sdk/wmo/schema"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

func main() {
	n := flag.Int("mutanten", 0, "bad documents for each input, beside the cases")
	flag.Parse()
	uit := bufio.NewWriter(os.Stdout)
	err := alles(uit, *n)
	if err == nil {
		err = uit.Flush()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func alles(w io.Writer, mutanten int) error {
	for _, naam := range schema.Names() {
		if err := oordeel(w, naam); err != nil {
			return fmt.Errorf("%s: %w", naam, err)
		}
	}
	for _, o := range operaties.Alle() {
		for _, m := range verminking.Mutanten(o.Invoer.Naam, o.Invoer.Type, mutanten) {
			if err := mutant(w, o.Invoer.Naam, m); err != nil {
				return fmt.Errorf("%s: %w", o.Invoer.Naam, err)
			}
		}
	}
	return nil
}

func oordeel(w io.Writer, naam string) error {
	if _, err := fmt.Fprintf(w, "%s\t\t\n", naam); err != nil {
		return err
	}
	if document, ok := document(naam); ok {
		b, err := publish.Valideer(naam, document)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(w, "%s\t-\t%t\n", naam, len(b) == 0); err != nil {
			return err
		}
	}
	data, ok := schema.Cases(naam)
	if !ok {
		return nil
	}
	var gs publish.Gevallen
	if err := json.Unmarshal(data, &gs); err != nil {
		return err
	}
	for i := range gs.Gevallen {
		g := &gs.Gevallen[i]
		if g.InvoerTekst != "" {
			continue // what the text says differs from what a parser keeps of it
		}
		b, err := publish.Valideer(naam, g.Invoer)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(w, "%s\t%s\t%t\n", naam, g.ID, len(b) == 0); err != nil {
			return err
		}
	}
	return nil
}

// document is the register or table that stands beside a schema.
func document(naam string) ([]byte, bool) {
	if tabel, ok := strings.CutPrefix(naam, "tabellen/"); ok {
		return tabellen.Tekst(tabel)
	}
	return schema.Register(naam)
}
