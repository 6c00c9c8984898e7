package verenigbaar

import (
	"archive/zip"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"reflect"
	"slices"
	"strings"
)

const (
	schemaEinde   = ".schema.json"
	gevallenEinde = ".cases.json"
)

// Verzameling compares the folder v1 of a release with that of now: by file, what changed. richting says
// in which directions the document of a schema goes; a file for which it gives none is not compared.
func Verzameling(oud, nieuw fs.FS, richting func(naam string) []Richting) (map[string][]Verschil, error) {
	uit := map[string][]Verschil{}
	err := fs.WalkDir(oud, ".", func(pad string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		naam, isSchema := strings.CutSuffix(pad, schemaEinde)
		isSchema = isSchema && len(richting(naam)) > 0
		if !isSchema && !strings.HasSuffix(pad, gevallenEinde) {
			return nil
		}
		was, err := fs.ReadFile(oud, pad)
		if err != nil {
			return err
		}
		is, err := fs.ReadFile(nieuw, pad)
		if errors.Is(err, fs.ErrNotExist) {
			uit[pad] = []Verschil{{"", "bestaat niet meer", true}}
			return nil
		} else if err != nil {
			return err
		}
		vs, err := bestand(was, is, isSchema, richting(naam))
		if len(vs) > 0 {
			uit[pad] = vs
		}
		return err
	})
	return uit, err
}

func bestand(was, is []byte, isSchema bool, richtingen []Richting) ([]Verschil, error) {
	if !isSchema {
		return Gevallen(was, is)
	}
	var uit []Verschil
	for _, r := range richtingen {
		vs, err := Schemas(was, is, r)
		if err != nil {
			return nil, err
		}
		for _, v := range vs {
			i := slices.IndexFunc(uit, func(u Verschil) bool { return u.Plaats == v.Plaats && u.Wat == v.Wat })
			if i < 0 {
				uit = append(uit, v)
			} else {
				uit[i].Breekt = uit[i].Breekt || v.Breekt
			}
		}
	}
	return uit, nil
}

// Gevallen compares the cases of an operation: one that is gone or that expects something else was a
// promise that is not kept.
func Gevallen(oud, nieuw []byte) ([]Verschil, error) {
	was, err := opID(oud)
	if err != nil {
		return nil, err
	}
	is, err := opID(nieuw)
	if err != nil {
		return nil, err
	}
	var uit []Verschil
	for _, id := range slices.Sorted(maps.Keys(was)) {
		switch n, ok := is[id]; {
		case !ok:
			uit = append(uit, Verschil{"/" + id, "bestaat niet meer", true})
		case !reflect.DeepEqual(was[id], n):
			uit = append(uit, Verschil{"/" + id, "vraagt of verwacht iets anders", true})
		}
	}
	for _, id := range slices.Sorted(maps.Keys(is)) {
		if _, ok := was[id]; !ok {
			uit = append(uit, Verschil{"/" + id, "is nieuw", false})
		}
	}
	return uit, nil
}

// opID is what each case asks and expects, by its id.
func opID(data []byte) (map[string]any, error) {
	var doc struct {
		Gevallen []map[string]any `json:"gevallen"`
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("geen gevallen: %w", err)
	}
	uit := map[string]any{}
	for _, g := range doc.Gevallen {
		id, _ := g["id"].(string)
		deel := map[string]any{}
		for _, sleutel := range []string{"peil", "invoer", "invoerTekst", "resultaat", "marge", "afwezig", "bevindingen"} {
			if v, ok := g[sleutel]; ok {
				deel[sleutel] = v
			}
		}
		uit[id] = deel
	}
	return uit, nil
}

// Pak writes a folder as a zip of which the bytes follow from its content alone: files in order, without
// the times at which they were written.
func Pak(w io.Writer, van fs.FS) error {
	z := zip.NewWriter(w)
	err := fs.WalkDir(van, ".", func(pad string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(pad) == ".go" {
			return err
		}
		data, err := fs.ReadFile(van, pad)
		if err != nil {
			return err
		}
		f, err := z.Create(pad)
		if err != nil {
			return err
		}
		_, err = f.Write(data)
		return err
	})
	return cmp.Or(err, z.Close())
}
