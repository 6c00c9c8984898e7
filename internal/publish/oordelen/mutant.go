package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/internal/verminking"
)

// mutant writes the verdict on one bad document, unless parsers may differ about what it says.
func mutant(w io.Writer, naam string, m verminking.Mutant) error {
	b, err := publish.Valideer(naam, m.Tekst)
	if err != nil || !zelfdeVoorElkeParser(m.Tekst, b) {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\t* %s\t%t\t%s\n", naam, m.Soort, len(b) == 0, base64.StdEncoding.EncodeToString(m.Tekst))
	return err
}

// zelfdeVoorElkeParser says whether a text means the same to a parser of another language: it is UTF-8, not
// so deep that a parser may give up, and each number in it is one that a double can hold.
func zelfdeVoorElkeParser(tekst []byte, gevonden wmo.Bevindingen) bool {
	const diep = 5000
	if !utf8.Valid(tekst) || bytes.Count(tekst, []byte("[")) > diep || bytes.Count(tekst, []byte("{")) > diep || slices.Contains(gevonden.Codes(), "DOC-BEREIK") {
		return false
	}
	return !slices.ContainsFunc(getallen(verminking.Lees(tekst)), func(n json.Number) bool {
		f, err := strconv.ParseFloat(n.String(), 64)
		exact, ok := new(big.Rat).SetString(n.String())
		kort, kan := new(big.Rat).SetString(strconv.FormatFloat(f, 'g', -1, 64))
		return err != nil || !ok || !kan || exact.Cmp(kort) != 0
	})
}

func getallen(doc any) (ns []json.Number) {
	switch d := doc.(type) {
	case json.Number:
		return []json.Number{d}
	case []any:
		for i := range d {
			ns = append(ns, getallen(d[i])...)
		}
	case map[string]any:
		for k := range d {
			ns = append(ns, getallen(d[k])...)
		}
	}
	return ns
}
