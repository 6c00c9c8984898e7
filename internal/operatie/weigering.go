package operatie

import "github.com/bwo-sdk/wmo"

// Weigering is the answer in JSON when a document is refused: all findings, in a fixed order.
//
//schema:nl Wat er mis is met een document, in plaats van een resultaat: alle bevindingen, in een vaste volgorde.
type Weigering struct {
	//schema:nl Alles wat er mis is, in vaste volgorde: naar plaats en dan naar code.
	Bevindingen wmo.Bevindingen `json:"bevindingen" jsonschema:"minItems=1"`
	// Posities tell where in the text of the document the places of the findings are. Only who has that
	// text can tell them, such as the command.
	//
	//schema:nl Waar de plaatsen van de bevindingen in de tekst van het document staan; weggelaten door wie die tekst niet heeft.
	Posities []Positie `json:"posities,omitempty"`
}

// Positie is where a place of a finding is in the text of the document.
//
//schema:nl Waar een plaats van een bevinding in de tekst van het document staat.
type Positie struct {
	// Plaats is the JSON Pointer as it stands in the findings.
	//
	//schema:nl De JSON Pointer zoals die bij de bevinding staat.
	Plaats string `json:"plaats"`
	// Regel is the line of the text, counted from 1.
	//
	//schema:nl De regel in de tekst; de eerste is 1.
	Regel int `json:"regel" jsonschema:"minimum=1"`
	// Kolom is the character on that line, counted from 1.
	//
	//schema:nl Het teken op die regel; het eerste is 1.
	Kolom int `json:"kolom" jsonschema:"minimum=1"`
}
