// Package publish defines the published test cases of each operation, and validates documents against
// the published schemas.
package publish

import (
	"encoding/json"

	"github.com/bwo-sdk/wmo"
)

// Gevallen are the published cases of one operation. An implementation in any language is right when it
// answers each of them as stated.
type Gevallen struct {
	Schema string `json:"$schema,omitempty"`
	// Operatie is the name of the operation: "capacity.uitstroomplan".
	Operatie string  `json:"operatie"`
	Gevallen []Geval `json:"gevallen"`
}

// Geval is one input with the answer that it must get: a result or findings.
type Geval struct {
	ID       string   `json:"id"` // never reused for another case
	Titel    string   `json:"titel"`
	Herkomst Herkomst `json:"herkomst"`
	// Codes are the rules, formulas or findings that the case is about.
	Codes []string `json:"codes"`
	Bron  string   `json:"bron"` // where the numbers come from
	// Toelichting tells what is remarkable, such as an error in what was published.
	Toelichting string   `json:"toelichting,omitempty"`
	Peil        wmo.Peil `json:"peil"`
	// Tabellen are the published tables of facts, by name, that the answer needs a row of.
	//schema:nl De gepubliceerde tabellen (schema/v1/tabellen) waarvan het antwoord een rij nodig heeft; weggelaten: geen.
	Tabellen []string        `json:"tabellen,omitempty"`
	Invoer   json.RawMessage `json:"invoer,omitempty"`
	// Resultaat is the expected result, possibly in part: an object of the answer may have more
	// keys than here, a list must have exactly these elements. Texts must be equal; numbers may
	// differ by Marge.
	Resultaat json.RawMessage `json:"resultaat,omitempty"`
	// Marge is how much a number may differ; 0.000000001 when left out.
	Marge float64 `json:"marge,omitempty"`
	// InvoerTekst is the input as text, instead of Invoer, when parsing would lose what the case
	// is about, such as a key that stands twice.
	InvoerTekst string `json:"invoerTekst,omitempty"`
	// Afwezig are JSON Pointers of what must be absent from the result.
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

// Tekst is the input as JSON text.
func (g *Geval) Tekst() []byte {
	if g.InvoerTekst != "" {
		return []byte(g.InvoerTekst)
	}
	return g.Invoer
}
