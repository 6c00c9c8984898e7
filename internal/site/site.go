// Package site writes the rulebook: a static website in Dutch of what this project publishes about
// itself. Every number and sentence on it about a rule comes from the published registers, schemas and
// cases; the pages work without JavaScript and without a server.
package site

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

//go:embed bron
var bron embed.FS

// Bestand is one file of the site.
type Bestand struct {
	Pad  string // with slashes, below the folder of the site
	Data []byte
}

// Maak makes every file of the site, in the order of their paths.
func Maak() ([]Bestand, error) {
	b, err := leesBoek()
	if err != nil {
		return nil, err
	}
	return b.maak()
}

func (b *boek) maak() ([]Bestand, error) {
	s := schrijver{boek: b, uit: map[string][]byte{}}
	var err error
	if s.sjablonen, err = template.New("").Funcs(b.functies()).ParseFS(bron, "bron/*.gohtml"); err != nil {
		return nil, fmt.Errorf("de sjablonen van de site: %w", err)
	}
	if err := s.alles(); err != nil {
		return nil, err
	}
	uit := make([]Bestand, 0, len(s.uit))
	for _, pad := range slices.Sorted(maps.Keys(s.uit)) {
		uit = append(uit, Bestand{pad, s.uit[pad]})
	}
	return uit, nil
}

// Schrijf writes the site into a folder, which it makes. What was there and is not in the site stays.
func Schrijf(folder string) (int, error) {
	bestanden, err := Maak()
	if err != nil {
		return 0, err
	}
	for _, f := range bestanden {
		pad := filepath.Join(folder, filepath.FromSlash(f.Pad))
		if err := os.MkdirAll(filepath.Dir(pad), mapRechten); err != nil {
			return 0, err
		}
		if err := os.WriteFile(pad, f.Data, bestandRechten); err != nil {
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

// schrijver fills the templates.
type schrijver struct {
	*boek

	sjablonen *template.Template
	uit       map[string][]byte
}

// Pagina is what every page knows beside its own content.
type Pagina struct {
	Titel string
	Kop   string // heading, if it differs from the title
	Diep  string // the way to the root: "" or "../"
	Deel  string // which part of the menu it is
	Uitgave,
	Inhoud any
}

func (s *schrijver) pagina(pad, sjabloon, deel, titel string, inhoud any) error {
	p := Pagina{
		Titel: titel, Kop: titel, Diep: strings.Repeat("../", strings.Count(pad, "/")), Deel: deel,
		Uitgave: s.uitgave, Inhoud: inhoud,
	}
	var hoofd bytes.Buffer
	if err := s.sjablonen.ExecuteTemplate(&hoofd, sjabloon, p); err != nil {
		return fmt.Errorf("%s: %w", pad, err)
	}
	p.Inhoud = template.HTML(hoofd.String()) //nolint:gosec // what a template of ours just escaped
	var heel bytes.Buffer
	if err := s.sjablonen.ExecuteTemplate(&heel, "blad.gohtml", p); err != nil {
		return fmt.Errorf("%s: %w", pad, err)
	}
	s.uit[pad] = heel.Bytes()
	return nil
}

// alles makes all pages.
func (s *schrijver) alles() error {
	for _, maak := range []func() error{s.vast, s.begin, s.vragenAlle, s.regelbladen, s.artikelbladen, s.registerbladen, s.zoek} {
		if err := maak(); err != nil {
			return err
		}
	}
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
