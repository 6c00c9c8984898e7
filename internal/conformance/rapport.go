package conformance

import (
	"fmt"
	"io"
	"strings"

	"github.com/bwo-sdk/wmo/internal/publish"
)

// Rapport is how an implementation answered.
type Rapport struct {
	Telling // over all operations

	Niveau    publish.Niveau `json:"niveau"`
	Operaties []Stand        `json:"operaties"`
	Fouten    []Fout         `json:"fouten"`
	// Afgebroken says, when it did, why the program could not be asked all cases.
	Afgebroken string `json:"afgebroken,omitempty"`
}

// Telling counts cases: Gevallen is those that were asked and answered.
type Telling struct {
	Gevallen     int `json:"gevallen"`
	Goed         int `json:"goed"`
	Fout         int `json:"fout"`
	Overgeslagen int `json:"overgeslagen"`
}

// Stand is the count of one operation.
type Stand struct {
	Telling

	Operatie string `json:"operatie"`
}

// Fout is a case with another answer than it must get.
type Fout struct {
	ID          string         `json:"id"`
	Operatie    string         `json:"operatie"`
	Titel       string         `json:"titel"`
	Niveau      publish.Niveau `json:"niveau"`
	Verschillen []Verschil     `json:"verschillen"`
}

// NieuwRapport is a report without cases.
func NieuwRapport(niveau publish.Niveau) *Rapport {
	return &Rapport{Niveau: niveau, Operaties: []Stand{}, Fouten: []Fout{}}
}

// Neem adds an answer to the report.
func (r *Rapport) Neem(g *Geval, a Antwoord) {
	n := len(r.Operaties)
	if n == 0 || r.Operaties[n-1].Operatie != g.Operatie.Naam {
		r.Operaties = append(r.Operaties, Stand{Operatie: g.Operatie.Naam})
		n++
	}
	uitslag := Telling{Gevallen: 1}
	if a.Overgeslagen {
		uitslag.Overgeslagen = 1
	} else if vs := Vergelijk(g, a, r.Niveau); len(vs) > 0 {
		uitslag.Fout = 1
		r.Fouten = append(r.Fouten, Fout{g.ID, g.Operatie.Naam, g.Titel, g.Niveau, vs})
	} else {
		uitslag.Goed = 1
	}
	r.tel(uitslag)
	r.Operaties[n-1].tel(uitslag)
}

func (t *Telling) tel(u Telling) {
	t.Gevallen += u.Gevallen
	t.Goed += u.Goed
	t.Fout += u.Fout
	t.Overgeslagen += u.Overgeslagen
}

func (t Telling) String() string {
	return fmt.Sprintf("%d gevallen: %d goed, %d fout, %d overgeslagen", t.Gevallen, t.Goed, t.Fout, t.Overgeslagen)
}

// meestVerschillen is how many differences of one case the text of a report has.
const meestVerschillen = 20

// Schrijf writes the report as Dutch text: every difference with its place, then the counts; nothing when
// there was no answer.
func (r *Rapport) Schrijf(w io.Writer) error {
	if r.Gevallen == 0 {
		return nil
	}
	var s strings.Builder
	for _, f := range r.Fouten {
		fmt.Fprintf(&s, "%s (%s, %s): %s\n", f.ID, f.Operatie, f.Niveau, f.Titel)
		for i, v := range f.Verschillen {
			if i == meestVerschillen {
				fmt.Fprintf(&s, "    en nog %d verschillen\n", len(f.Verschillen)-i)
				break
			}
			fmt.Fprintf(&s, "    %s: %s\n", waar(v.Plaats), v.Tekst)
		}
	}
	if len(r.Fouten) > 0 {
		s.WriteString("\n")
	}
	for _, o := range r.Operaties {
		fmt.Fprintf(&s, "%-26s %s\n", o.Operatie, o.Telling)
	}
	fmt.Fprintf(&s, "\nniveau %s, %s\n", r.Niveau, r.Telling)
	_, err := io.WriteString(w, s.String())
	return err
}

func waar(plaats string) string {
	if plaats == "" {
		return "het geheel"
	}
	return plaats
}
