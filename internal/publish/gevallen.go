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
	// Niveau is the level that asks for this case.
	//schema:nl Het niveau dat dit geval vraagt. Wie `kern` toont, beantwoordt alleen de gevallen van kern en vergelijkt er de
	//schema:nl sleutels met uitleg niet; wie `volledig` toont, beantwoordt alle gevallen en vergelijkt alles.
	Niveau Niveau `json:"niveau"`
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
	// Tabellen are the published tables of facts, by name, that the answer needs a row of.
	//schema:nl De gepubliceerde tabellen (schema/v1/tabellen) waarvan het antwoord een rij nodig heeft. Ontbreekt als dat er geen zijn.
	Tabellen []string `json:"tabellen,omitempty"`
	//schema:nl De invoer, als document. Ontbreekt als invoerTekst er staat.
	Invoer json.RawMessage `json:"invoer,omitempty"`
	// Resultaat is the expected result, possibly in part: an object of the answer may have more
	// keys than here, a list must have exactly these elements. Texts must be equal; numbers may
	// differ by Marge. How to compare is told in FORMAT.md.
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
	// Letterlijk are JSON Pointers into Resultaat of sentences whose wording is the contract. No other
	// text of four words or more stands in Resultaat, unless the input gave it.
	//schema:nl JSON Pointers in `resultaat` naar zinnen waarvan de bewoording vaststaat. Andere teksten van vier woorden of meer
	//schema:nl staan niet in `resultaat`, tenzij de invoer ze gaf.
	Letterlijk []string `json:"letterlijk,omitempty"`
	// Afwezig are JSON Pointers of what must be absent from the result.
	//schema:nl JSON Pointers naar wat niet in het resultaat mag staan. Mag ontbreken.
	Afwezig []string `json:"afwezig,omitempty"`
	// Bevindingen are the findings with which the input is refused. Their order is free to another
	// implementation, as is that of the places in each.
	//schema:nl De bevindingen waarmee de invoer wordt geweigerd: precies deze, elk met haar code en plaatsen. De volgorde is vrij.
	Bevindingen []VerwachteBevinding `json:"bevindingen,omitempty"`
}

// VerwachteBevinding is a finding as far as another implementation must give it. Its sentence is free.
//
//schema:nl Een bevinding zoals elke uitvoering haar geeft; de zin erbij is vrij.
type VerwachteBevinding struct {
	//schema:nl De code van de bevinding; wat zij betekent, staat in het register van bevindingen.
	Code string `json:"code"`
	//schema:nl JSON Pointers (RFC 6901) naar de plaatsen in de invoer waar het om gaat; leeg (`""`) is het hele document.
	Plaats []string `json:"plaats" jsonschema:"minItems=1"`
}

// Niveau is how much of the cases an implementation answers.
//
//schema:nl Hoeveel van de gevallen een uitvoering beantwoordt.
type Niveau string

// The levels.
const (
	Kern     Niveau = "kern"
	Volledig Niveau = "volledig"
)

var niveauwoorden = wmo.Opsomming[Niveau]{
	{Kern, "wat een uitvoering moet kunnen om bruikbaar te zijn: uitkomsten, bedragen, dagen en weigeringen om de inhoud"},
	{Volledig, "alles: ook de uitleg (stappen, bronnen, voorbehouden) en weigeringen om de vorm van een document"},
}

// Woorden tells the words of a level.
func (Niveau) Woorden() []wmo.Woord { return niveauwoorden.Woorden() }

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
