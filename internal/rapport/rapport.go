// Package rapport writes answers as a report to look at: one file of HTML that needs nothing else, with
// charts, everything that the answer says, its sources, and the receipt by which anybody can have it
// calculated again.
package rapport

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"html/template"
	"os"
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
	Operatie string
	Bewijs   *wmo.Ontvangstbewijs
	Kern     template.HTML // the main answer
	Figuren  []figuur
	Tekst    template.HTML // everything else
}

type figuur struct {
	grafiek.Figuur

	Getallen template.HTML
}

// leesbaarVoorAllen are the rights of a file that is made to be handed on.
const leesbaarVoorAllen = 0o644

// Schrijf writes the report to a file. Without a title it has the name of the first answer.
func Schrijf(bestand, titel string, antwoorden []Antwoord) error {
	if titel == "" {
		titel = naam(antwoorden)
	}
	data, err := html(titel, antwoorden)
	if err != nil {
		return err
	}
	return os.WriteFile(bestand, data, leesbaarVoorAllen)
}

// naam is the name that the first answer has, or else that it is one.
func naam(antwoorden []Antwoord) string {
	var kop struct {
		Naam string `json:"naam"`
	}
	if data, err := json.Marshal(antwoorden[0].Resultaat); err == nil && json.Unmarshal(data, &kop) == nil && kop.Naam != "" {
		return kop.Naam
	}
	return "Rapport over " + antwoorden[0].Operatie.Naam
}

func html(titel string, antwoorden []Antwoord) ([]byte, error) {
	t, err := template.New("rapport").Parse(sjabloon)
	if err != nil {
		return nil, fmt.Errorf("het sjabloon van een rapport: %w", err)
	}
	s := schrijver{md: goldmark.New(goldmark.WithExtensions(extension.Table, extension.Linkify))}
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
	d := deel{Titel: operatie.Kop(a.Operatie.Titel), Operatie: a.Operatie.Naam, Bewijs: a.Bewijs}
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
	for n, f := range figuren(a.Resultaat) {
		getallen, err := s.vanMarkdown([]byte(f.Tabel.Markdown()))
		if err != nil {
			return d, fmt.Errorf("figuur %d: %w", n+1, err)
		}
		d.Figuren = append(d.Figuren, figuur{f, getallen})
	}
	return d, nil
}

// schrijver makes HTML of Markdown, and counts the tables.
type schrijver struct {
	md       goldmark.Markdown
	tabellen int
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
