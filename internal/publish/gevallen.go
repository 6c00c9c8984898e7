// Package publish holds what is published to account: the cases of each operation, and
// whether a document keeps to its published schema.
package publish

import (
	"encoding/json"

	"github.com/bwo-sdk/wmo"
)

// Gevallen is the published cases of one operation. An implementation in any
// language proves itself by answering each of them.
type Gevallen struct {
	Schema string `json:"$schema,omitempty"`
	// Operatie is the question that is asked: "capacity.uitstroomplan".
	Operatie string  `json:"operatie"`
	Gevallen []Geval `json:"gevallen"`
}

// Geval is one question with the answer it must get: a result or findings.
type Geval struct {
	ID       string   `json:"id"` // never given to another case
	Titel    string   `json:"titel"`
	Herkomst Herkomst `json:"herkomst"`
	// Codes are the rules, formulas or findings that the case is about.
	Codes []string `json:"codes"`
	Bron  string   `json:"bron"` // where the numbers come from
	// Toelichting tells what is remarkable, such as an error in what was published.
	Toelichting string          `json:"toelichting,omitempty"`
	Peil        wmo.Peil        `json:"peil"`
	Invoer      json.RawMessage `json:"invoer,omitempty"`
	// Resultaat is the answer as far as it is told: an object may hold more keys
	// than these, a list holds exactly these elements. Texts are equal. Numbers are
	// equal when they differ by no more than Marge.
	Resultaat json.RawMessage `json:"resultaat,omitempty"`
	// Marge is how far a number of the answer may be off; 0.000000001 unless stated.
	Marge float64 `json:"marge,omitempty"`
	// InvoerTekst is the input as text, in place of Invoer, where a parser would lose
	// what the case is about: a double key.
	InvoerTekst string `json:"invoerTekst,omitempty"`
	// Afwezig are JSON Pointers into the answer where nothing must stand: what is not
	// known is left out.
	Afwezig []string `json:"afwezig,omitempty"`
	// Bevindingen are the codes of the findings with which the input is refused, in
	// their order: by place (a number in a place counts as a number), then by code.
	Bevindingen []string `json:"bevindingen,omitempty"`
}

// Herkomst says where a case comes from.
type Herkomst string

var herkomstwoorden = wmo.Opsomming[Herkomst]{
	{"wet", "volgt uit de tekst van een wet"},
	{"uitspraak", "volgt uit een rechterlijke uitspraak of advies"},
	{"praktijk", "gepubliceerde cijfers uit de praktijk"},
	{"register", "een gepubliceerd register of een gepubliceerde tabel"},
	{"literatuur", "gepubliceerde referentiewaarden van een methode"},
	{"afgeleid", "nagerekend vanuit gepubliceerde cijfers"},
	{"gegenereerd", "bedacht, om een regel of een rand te toetsen"},
}

func (Herkomst) Woorden() []wmo.Woord { return herkomstwoorden.Woorden() }

// Tekst is the input as it is sent.
func (g *Geval) Tekst() []byte {
	if g.InvoerTekst != "" {
		return []byte(g.InvoerTekst)
	}
	return g.Invoer
}
