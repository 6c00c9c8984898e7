package verenigbaar

import (
	"archive/zip"
	"bytes"
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo/internal/operaties"
)

// Map is the folder in the module with what was published by each release: a zip of schema/v1.
const Map = "internal/verenigbaar/uitgegeven"

// zipEinde is how the name of a kept release ends.
const zipEinde = ".zip"

// Laatste opens the last release that was kept below root, the folder of the module; "" when there is none.
func Laatste(root string) (versie string, set fs.FS, err error) {
	paden, err := filepath.Glob(filepath.Join(root, Map, "v*"+zipEinde))
	if err != nil || len(paden) == 0 {
		return "", nil, err
	}
	laatste := slices.MaxFunc(paden, func(a, b string) int { return slices.Compare(nummers(a), nummers(b)) })
	data, err := os.ReadFile(laatste)
	if err != nil {
		return "", nil, err
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	return strings.TrimSuffix(filepath.Base(laatste), zipEinde), z, err
}

// nummers are the numbers of a version: v0.10.1 comes after v0.9.
func nummers(pad string) []int {
	var ns []int
	for deel := range strings.SplitSeq(strings.TrimSuffix(strings.TrimPrefix(filepath.Base(pad), "v"), zipEinde), ".") {
		n, err := strconv.Atoi(deel)
		ns = append(ns, n)
		if err != nil {
			break
		}
	}
	return ns
}

// Bewaar keeps schema/v1 below root as what a release published. What was kept is never written anew with
// other bytes.
func Bewaar(root, versie string) error {
	var b bytes.Buffer
	if err := Pak(&b, os.DirFS(filepath.Join(root, "schema", "v1"))); err != nil {
		return err
	}
	pad := filepath.Join(root, Map, versie+zipEinde)
	was, err := os.ReadFile(pad)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return cmp.Or(os.MkdirAll(filepath.Dir(pad), 0o755), os.WriteFile(pad, b.Bytes(), 0o644)) //nolint:gosec // for everybody to read
	case err != nil:
		return err
	case !bytes.Equal(was, b.Bytes()):
		return errors.New(versie + " is al uitgegeven, met andere bestanden; een nieuwe uitgave heeft een nieuw nummer")
	}
	return nil
}

// Richtingen says who writes the document of a schema and who reads it, by its name. A document can be a
// question and an answer.
func Richtingen() func(naam string) []Richting {
	uit := map[string][]Richting{"weigering": {Antwoord}}
	neem := func(naam string, r Richting) {
		if !slices.Contains(uit[naam], r) {
			uit[naam] = append(uit[naam], r)
		}
	}
	for _, o := range operaties.Alle() {
		neem(o.Invoer.Naam, Vraag)
		neem(o.Resultaat.Naam, Antwoord)
	}
	neem("gebied/regiotabel", Vraag)
	return func(naam string) []Richting { return uit[naam] }
}
