// Package site writes the rulebook: a static website in Dutch of what this project publishes about
// itself. Every number and sentence on it about a rule comes from the published registers, schemas and
// cases; the pages work without JavaScript and without a server.
package site

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"strings"

	"github.com/bwo-sdk/wmo/internal/release"
)

//go:embed bron
var bron embed.FS

// Schrijf writes the site into a folder, which it makes, and says how many files it has. What was there
// and is not in the site stays. With a folder of modules, "" being none, it has pages to try out the
// questions that a module in it answers.
func Schrijf(folder, modules string) (int, error) {
	b, err := leesBoek()
	if err != nil {
		return 0, err
	}
	if modules != "" {
		if err := b.neemModules(modules); err != nil {
			return 0, err
		}
	}
	bestanden, err := b.maak()
	if err != nil {
		return 0, err
	}
	for naam, data := range bestanden {
		pad := filepath.Join(folder, filepath.FromSlash(naam))
		if err := os.MkdirAll(filepath.Dir(pad), mapRechten); err != nil {
			return 0, err
		}
		if err := os.WriteFile(pad, data, bestandRechten); err != nil {
			return 0, err
		}
	}
	return len(bestanden), nil
}

// A site is there to be read by whoever serves it.
const (
	mapRechten     = 0o755
	bestandRechten = 0o644
)

// maak makes every file of the site, by its path with slashes below the folder of the site.
func (b *boek) maak() (map[string][]byte, error) {
	s := schrijver{boek: b, uit: map[string][]byte{}}
	var err error
	if s.sjablonen, err = template.New("").Funcs(b.functies()).ParseFS(bron, "bron/*.gohtml"); err != nil {
		return nil, fmt.Errorf("de sjablonen van de site: %w", err)
	}
	for _, maak := range []func() error{s.vast, s.begin, s.vraagbladen, s.regelbladen, s.artikelbladen, s.registerbladen, s.zoek, s.proef} {
		if err := maak(); err != nil {
			return nil, err
		}
	}
	return s.uit, nil
}

// schrijver fills the templates.
type schrijver struct {
	*boek

	sjablonen *template.Template
	uit       map[string][]byte
}

// pagina is what every page knows beside its own content.
type pagina struct {
	Titel   string
	Diep    string // the way to the root: "" or "../"
	Deel    string // which part of the menu it is
	Uitgave string
	Inhoud  any
}

func (s *schrijver) pagina(pad, sjabloon, deel, titel string, inhoud any) error {
	p := pagina{Titel: titel, Diep: strings.Repeat("../", strings.Count(pad, "/")), Deel: deel, Uitgave: release.Versie, Inhoud: inhoud}
	var eigen, heel bytes.Buffer
	if err := s.sjablonen.ExecuteTemplate(&eigen, sjabloon, p); err != nil {
		return fmt.Errorf("%s: %w", pad, err)
	}
	p.Inhoud = template.HTML(eigen.String()) //nolint:gosec // what a template of ours just escaped
	if err := s.sjablonen.ExecuteTemplate(&heel, "blad.gohtml", p); err != nil {
		return fmt.Errorf("%s: %w", pad, err)
	}
	s.uit[pad] = heel.Bytes()
	return nil
}

// vast copies what is the same on every site.
func (s *schrijver) vast() error {
	for _, naam := range []string{"stijl.css", "zoek.js"} {
		data, err := bron.ReadFile("bron/" + naam)
		if err != nil {
			return err
		}
		s.uit[naam] = data
	}
	return nil
}
