// Package publish defines the published test cases of each operation, and validates documents against
// the published schemas.
package publish

import (
	"encoding/json"

	"github.com/bwo-sdk/wmo"
)

// Gevallen are the published cases of one operation. An implementation in any language is right when it
// answers each of them as stated.
//
//schema:nl De gepubliceerde gevallen van een operatie. Een uitvoering in welke taal ook is goed als zij elk geval
//schema:nl beantwoordt zoals het er staat.
type Gevallen struct {
	//schema:nl Het $id van het schema waaraan dit document voldoet; het mag ontbreken.
	Schema string `json:"$schema,omitempty"`
	// Operatie is the name of the operation: "capacity.uitstroomplan".
	//schema:nl Naam van de operatie, zoals "capacity.uitstroomplan".
	Operatie string `json:"operatie"`
	//schema:nl De gevallen.
	Gevallen []Geval `json:"gevallen"`
}

// Geval is one input with the answer that it must get: a result or findings.
//
//schema:nl Een invoer met het antwoord dat erop moet komen: een resultaat of bevindingen.
type Geval struct {
	//schema:nl Naam van het geval, die nooit voor een ander geval gebruikt wordt.
	ID string `json:"id"` // never reused for another case
	//schema:nl Wat het geval laat zien.
	Titel string `json:"titel"`
	//schema:nl Waar het geval vandaan komt.
	Herkomst Herkomst `json:"herkomst"`
	// Codes are the rules, formulas or findings that the case is about.
	//schema:nl Codes van de regels, formules of bevindingen waar het geval over gaat.
	Codes []string `json:"codes"`
	//schema:nl Waar de cijfers vandaan komen.
	Bron string `json:"bron"` // where the numbers come from
	// Toelichting tells what is remarkable, such as an error in what was published.
	//schema:nl Wat opvalt, zoals een fout in wat gepubliceerd is. Mag ontbreken.
	Toelichting string `json:"toelichting,omitempty"`
	//schema:nl De dagen waarmee de vraag gesteld wordt.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De invoer, als document. Ontbreekt als invoerTekst er staat.
	Invoer json.RawMessage `json:"invoer,omitempty"`
	// Resultaat is the expected result, possibly in part: an object of the answer may have more
	// keys than here, a list must have exactly these elements. Texts must be equal; numbers may
	// differ by Marge.
	//schema:nl Het verwachte resultaat, mogelijk voor een deel: een object in het antwoord mag meer sleutels hebben dan hier,
	//schema:nl een lijst heeft precies deze delen. Teksten zijn gelijk, getallen verschillen hoogstens de marge. Ontbreekt
	//schema:nl als bevindingen verwacht worden.
	Resultaat json.RawMessage `json:"resultaat,omitempty"`
	// Marge is how much a number may differ; 0.000000001 when left out.
	//schema:nl Hoeveel een getal mag verschillen. Ontbreekt zij, dan 0.000000001.
	Marge float64 `json:"marge,omitempty"`
	// InvoerTekst is the input as text, instead of Invoer, when parsing would lose what the case
	// is about, such as a key that stands twice.
	//schema:nl De invoer als tekst, als lezen zou wegnemen waar het geval om gaat, zoals een sleutel die er twee keer staat.
	//schema:nl Ontbreekt als invoer er staat.
	InvoerTekst string `json:"invoerTekst,omitempty"`
	// Afwezig are JSON Pointers of what must be absent from the result.
	//schema:nl JSON Pointers naar wat niet in het resultaat mag staan. Mag ontbreken.
	Afwezig []string `json:"afwezig,omitempty"`
	// Bevindingen are the codes of the findings with which the input is refused, in
	// their order: by place (a number in a place counts as a number), then by code.
	//schema:nl Codes van de bevindingen waarmee de invoer geweigerd wordt, in volgorde: naar plaats, waarbij een getal in een
	//schema:nl plaats als getal telt, en dan naar code. Ontbreekt als een resultaat verwacht wordt.
	Bevindingen []string `json:"bevindingen,omitempty"`
}

// Herkomst says where a case comes from.
//
//schema:nl Waar een geval vandaan komt.
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
