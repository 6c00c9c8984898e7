// Package rapport writes answers as a report to look at: one file of HTML that needs nothing else, with
// charts, everything that the answer says, its sources, and the receipt by which anybody can have it
// calculated again.
package rapport

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/json"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/grafiek"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

//go:embed rapport.gohtml
var sjabloon string

//go:embed rapport.css
var stijl string

// Antwoord is an answer that was read.
type Antwoord struct {
	Operatie  operatie.Operatie
	Bewijs    *wmo.Ontvangstbewijs // nil: the answer has none
	Resultaat any                  // a pointer to the type of the result
}

// deel is an answer as the template shows it.
type deel struct {
	Nr       int
	Titel    string
	Naam     string // that the answer has
	Operatie string
	Bewijs   *wmo.Ontvangstbewijs
	Kern     template.HTML // the main answer
	Figuren  []figuur
	Tekst    template.HTML // everything else
}

type figuur struct {
	grafiek.Figuur

	ID       string // of the element
	Gegevens string // JSON in canonical form
	SHA256   string // of Gegevens
	Getallen template.HTML
}

// leesbaarVoorAllen are the rights of a file that is made to be handed on.
const leesbaarVoorAllen = 0o644

// Schrijf writes the report to a file: HTML, or PDF when its name ends so. Without a title it has the name of
// the first answer that has one.
func Schrijf(ctx context.Context, bestand, titel string, antwoorden []Antwoord) error {
	soort := strings.ToLower(filepath.Ext(bestand))
	if soort != ".html" && soort != ".htm" && soort != ".pdf" {
		return fmt.Errorf("een rapport is .html of .pdf, en %s is geen van beide", wmo.Kort(filepath.Base(bestand)))
	}
	for i := range antwoorden {
		titel = cmp.Or(titel, naam(&antwoorden[i]))
	}
	titel = cmp.Or(titel, operatie.Kop(antwoorden[0].Operatie.Titel))
	data, err := html(titel, antwoorden)
	if err != nil {
		return err
	}
	if soort == ".pdf" {
		return schrijfPDF(ctx, bestand, data)
	}
	return os.WriteFile(bestand, data, leesbaarVoorAllen)
}

// naam is the name that an answer has; empty when it has none.
func naam(a *Antwoord) string {
	var kop struct {
		Naam string `json:"naam"`
	}
	data, err := json.Marshal(a.Resultaat)
	if err != nil || json.Unmarshal(data, &kop) != nil {
		return ""
	}
	return wmo.Toonbaar(kop.Naam)
}

func html(titel string, antwoorden []Antwoord) ([]byte, error) {
	t, err := template.New("rapport").Parse(sjabloon)
	if err != nil {
		return nil, fmt.Errorf("het sjabloon van een rapport: %w", err)
	}
	s := schrijver{namen: map[string]int{}, md: goldmark.New(goldmark.WithExtensions(extension.Table, extension.Linkify))}
	delen := make([]deel, len(antwoorden))
	for i := range antwoorden {
		if delen[i], err = s.maak(&antwoorden[i]); err != nil {
			return nil, err
		}
		delen[i].Nr = i + 1
	}
	var uit bytes.Buffer
	err = t.Execute(&uit, struct {
		Titel string
		Stijl template.CSS
		Delen []deel
	}{titel, template.CSS(stijl), delen}) //nolint:gosec // our own stylesheet
	return uit.Bytes(), err
}

func (s *schrijver) maak(a *Antwoord) (deel, error) {
	d := deel{Titel: operatie.Kop(a.Operatie.Titel), Naam: naam(a), Operatie: a.Operatie.Naam, Bewijs: a.Bewijs}
	var tekst bytes.Buffer
	if err := tabel.VerklaarMarkdown(&tekst, a.Resultaat, a.Operatie.Kern...); err != nil {
		return d, err
	}
	kern, rest, _ := bytes.Cut(tekst.Bytes(), []byte("\n\n")) // its first paragraph
	var err error
	if d.Kern, err = s.vanMarkdown(kern); err != nil {
		return d, err
	}
	if d.Tekst, err = s.vanMarkdown(rest); err != nil {
		return d, err
	}
	fs := figuren(a.Resultaat)
	d.Figuren = make([]figuur, len(fs))
	for n, f := range fs {
		if d.Figuren[n], err = s.figuur(a, f); err != nil {
			return d, fmt.Errorf("figuur %d: %w", n+1, err)
		}
	}
	return d, nil
}

// schrijver makes HTML of Markdown, and counts the tables and the figures of each name.
type schrijver struct {
	md       goldmark.Markdown
	tabellen int
	namen    map[string]int
}

// figuur is a chart with all that stands beside it. Its id follows from the question and what it shows, so
// that it stays the same when a text changes: "monitor-themas", and "monitor-themas-2" for a second one.
func (s *schrijver) figuur(a *Antwoord, f grafiek.Figuur) (figuur, error) {
	_, vraag, _ := strings.Cut(a.Operatie.Naam, ".")
	uit := figuur{Figuur: f, ID: vraag + "-" + f.Naam}
	s.namen[uit.ID]++
	if n := s.namen[uit.ID]; n > 1 {
		uit.ID += "-" + strconv.Itoa(n)
	}
	gegevens, err := f.Gegevens()
	if err != nil {
		return uit, err
	}
	uit.Gegevens, uit.SHA256 = string(gegevens), fmt.Sprintf("%x", sha256.Sum256(gegevens))
	var getallen strings.Builder
	for _, t := range f.Tabellen() {
		getallen.WriteString(t.Markdown() + "\n\n")
	}
	uit.Getallen, err = s.vanMarkdown([]byte(getallen.String()))
	return uit, err
}

// vanMarkdown makes HTML of Markdown of ours, in which HTML of others was escaped; a table may be wider than the
// screen, so it scrolls within itself and has a name.
func (s *schrijver) vanMarkdown(tekst []byte) (template.HTML, error) {
	var b bytes.Buffer
	if err := s.md.Convert(tekst, &b); err != nil {
		return "", err
	}
	delen := strings.Split(b.String(), "<table>")
	for i := range delen[1:] {
		s.tabellen++
		delen[i+1] = fmt.Sprintf(`<div class="schuif" role="region" aria-label="Tabel %d" tabindex="0"><table>`, s.tabellen) + delen[i+1]
	}
	heel := strings.ReplaceAll(strings.Join(delen, ""), "</table>", "</table></div>")
	return template.HTML(heel), nil //nolint:gosec // goldmark without unsafe leaves out HTML
}
