package iwmo

import "github.com/bwo-sdk/wmo"

// Regel is one record of a message without anything that names a person: a product that
// was assigned, of which the delivery began or ended, or that was declared.
type Regel struct {
	Soort   Regelsoort `json:"soort"`
	Bericht int64      `json:"bericht"` // which message of the stream it is from, from 1
	// Client is the pseudonym of the client.
	Client Pseudoniem `json:"client"`
	// Geboortejaar is the year of birth, 0 when it is not known or not in the message.
	Geboortejaar int `json:"geboortejaar,omitempty"`

	ToewijzingNummer string `json:"toewijzingNummer,omitempty"` // "" when the message has none
	Categorie        string `json:"categorie,omitempty"`        // code of WMO020; "" when the message names no product
	Code             string `json:"code,omitempty"`             // product code; "" for a whole category
	Vorm             Vorm   `json:"vorm"`                       // what the product is, by the table of the caller

	// Begindatum is the first day: of the assignment, the delivery or the period declared.
	Begindatum wmo.Datum `json:"begindatum"`
	// Einddatum is the last day; a start has none, an assignment may have none.
	Einddatum wmo.Datum `json:"einddatum,omitzero"`
	// Reden is why it ended (WMO588), or why an assignment was changed (WMO002).
	Reden string `json:"reden,omitempty"`

	Aanbieder   string           `json:"aanbieder"` // AGB code
	Gemeente    wmo.Gemeentecode `json:"gemeente,omitzero"`
	Dagtekening wmo.Datum        `json:"dagtekening"`
	Status      Status           `json:"status"`

	Omvang *Omvang `json:"omvang,omitempty"` // how much was assigned or delivered
	Budget *int64  `json:"budgetInCenten,omitempty"`
	Tarief *int64  `json:"tariefInCenten,omitempty"`
	// Bedrag is what was declared; a credit is below 0.
	Bedrag *int64 `json:"bedragInCenten,omitempty"`

	// LetOp has the codes of what is the matter with the content of the record.
	LetOp []string `json:"letOp,omitempty"`
}

// Omvang is an amount of support.
type Omvang struct {
	Volume     int64  `json:"volume"`
	Eenheid    string `json:"eenheid"`              // code of WJ756
	Frequentie string `json:"frequentie,omitempty"` // code of WMO757; a declaration has none
}

// Regelsoort says what a record is about.
type Regelsoort string

// The kinds of records.
const (
	Toewijzing Regelsoort = "toewijzing"
	Start      Regelsoort = "start"
	Stop       Regelsoort = "stop"
	Prestatie  Regelsoort = "prestatie"
)

var regelsoorten = wmo.Opsomming[Regelsoort]{
	{Toewijzing, "de gemeente wijst een product toe (bericht 301)"},
	{Start, "de levering begint (bericht 305)"},
	{Stop, "de levering eindigt (bericht 307)"},
	{Prestatie, "geleverde ondersteuning wordt gedeclareerd (bericht 323)"},
}

func (Regelsoort) Woorden() []wmo.Woord { return regelsoorten.Woorden() }

// Status says whether a record is delivered or taken back.
type Status string

// The statuses.
const (
	Eerste     Status = "eerste"
	Verwijderd Status = "verwijderd"
)

var statussen = wmo.Opsomming[Status]{
	{Eerste, "een eerste aanlevering"},
	{Verwijderd, "wat met dezelfde sleutel eerder was aangeleverd, vervalt"},
}

func (Status) Woorden() []wmo.Woord { return statussen.Woorden() }
