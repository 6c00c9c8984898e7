// Command draai answers every published case and writes a line each: the name of its input,
// its id, and a digest of the answer or the refusal.
package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

func main() {
	w := bufio.NewWriter(os.Stdout)
	for _, naam := range schema.CaseNames() {
		if err := draai(w, naam); err != nil {
			fmt.Fprintln(os.Stderr, naam, err)
			os.Exit(1)
		}
	}
	if err := w.Flush(); err != nil {
		os.Exit(1)
	}
}

func draai(w io.Writer, naam string) error {
	data, _ := schema.Cases(naam)
	var gs publish.Gevallen
	if err := json.Unmarshal(data, &gs); err != nil {
		return err
	}
	op, ok := operaties.Zoek(gs.Operatie)
	if !ok {
		return fmt.Errorf("geen operatie %s", gs.Operatie)
	}
	for i := range gs.Gevallen {
		g := &gs.Gevallen[i]
		if _, err := fmt.Fprintf(w, "%s\t%s\t%x\n", naam, g.ID, sha256.Sum256(antwoord(op, g))); err != nil {
			return err
		}
	}
	return nil
}

// antwoord is the answer or the refusal. A table without its rows is none that a program
// ever has, and an operation may panic on it: that is another answer too.
func antwoord(op operatie.Operatie, g *publish.Geval) (tekst []byte) {
	defer func() {
		if recover() != nil {
			tekst = []byte("panic")
		}
	}()
	uit, err := op.Run(g.Tekst(), g.Peil)
	if err != nil {
		return []byte(err.Error())
	}
	tekst, err = json.Marshal(uit)
	if err != nil {
		return []byte(err.Error())
	}
	return tekst
}
