package iwmo

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// Bevinding is one finding about a stream. It says where and what, and quotes nothing but
// words of the standard: a value that is wrong may be a person's.
type Bevinding struct {
	Code    string         `json:"code"`
	Soort   Bevindingsoort `json:"soort"`
	Plaats  string         `json:"plaats"` // the elements from the root: "/Bericht[3]/Client/StartProducten/StartProduct[2]"
	Regel   int64          `json:"regel"`  // the line in the stream, from 1
	Kolom   int64          `json:"kolom"`  // in bytes, from 1
	Byte    int64          `json:"byte"`   // from the begin of the stream, from 0
	Bericht string         `json:"bericht"`
	Bron    *wmo.Bron      `json:"bron,omitempty"` // the rule that asks for it
}

// String is one line: line and column, place, text and code.
func (b Bevinding) String() string {
	return fmt.Sprintf("%d:%d: %s: %s [%s]", b.Regel, b.Kolom, b.Plaats, b.Bericht, b.Code)
}

// Bevindingsoort says what kind of thing is wrong, and so who can mend it.
type Bevindingsoort string

// The kinds of findings. The first two refuse a message as a whole.
const (
	BijXML    Bevindingsoort = "xml"
	BijSchema Bevindingsoort = "schema"
	BijInhoud Bevindingsoort = "inhoud"
	BijLezing Bevindingsoort = "lezing"
)

var bevindingsoorten = wmo.Opsomming[Bevindingsoort]{
	{BijXML, "het bestand is geen XML"},
	{BijSchema, "het bericht is niet zoals het schema van de standaard het vraagt"},
	{BijInhoud, "het bericht past in het schema, maar niet bij een regel van de standaard"},
	{BijLezing, "er is niets mis, maar dit wordt niet gelezen"},
}

func (Bevindingsoort) Woorden() []wmo.Woord { return bevindingsoorten.Woorden() }

// What makes a stream no XML.
var (
	meldingTag        = register.Melding("IWMO-XML-VORM", "wat er staat is geen XML: een tag, attribuut, opmerking of tekst klopt niet")
	meldingNaam       = register.Melding("IWMO-XML-NAAM", "een naam ontbreekt, of heeft een teken dat hier niet wordt gelezen")
	meldingTeken      = register.Melding("IWMO-XML-TEKEN", "een byte die geen teken van XML in UTF-8 is")
	meldingEntiteit   = register.Melding("IWMO-XML-ENTITEIT", "een entiteit die geen van de vijf van XML is, of geen bestaand teken")
	meldingDTD        = register.Melding("IWMO-XML-DTD", "een DTD, die een bericht niet heeft en die niet wordt gelezen")
	meldingDeclaratie = register.Melding("IWMO-XML-DECLARATIE", "de XML-declaratie klopt niet, of staat niet vooraan")
	meldingCodering   = register.Melding("IWMO-XML-CODERING", "een andere codering dan UTF-8")
	meldingNesting    = register.Melding("IWMO-XML-NESTING", "een tag sluit een andere dan de laatste die open is, of een bericht is niet gesloten")
	meldingBuiten     = register.Melding("IWMO-XML-BUITEN", "tekst buiten een bericht")
	meldingAfgebroken = register.Melding("IWMO-XML-AFGEBROKEN", "het bestand houdt midden in een bericht op")
	meldingGroot      = register.Melding("IWMO-XML-GROOT", "een tag, of de diepte van tags, is groter dan wordt gelezen")
	meldingRuimte     = register.Melding("IWMO-XML-NAAMRUIMTE", "een voorvoegsel zonder naamruimte, of een naamruimte die niet kan")
	meldingLeeg       = register.Melding("IWMO-XML-LEEG", "er staat geen bericht in")
)

// What the schema does not allow.
var (
	meldingElement   = register.Melding("IWMO-ELEMENT-ONBEKEND", "een element dat hier niet hoort")
	meldingVolgorde  = register.Melding("IWMO-ELEMENT-VOLGORDE", "een element op een andere plaats dan de standaard het zet, of te vaak")
	meldingOntbreekt = register.Melding("IWMO-ELEMENT-ONTBREEKT", "een element dat er moet zijn ontbreekt")
	meldingNS        = register.Melding("IWMO-ELEMENT-NAAMRUIMTE", "een element in een andere naamruimte dan die van de standaard")
	meldingAttribuut = register.Melding("IWMO-ATTRIBUUT", "een attribuut dat een bericht niet heeft")
	meldingTekst     = register.Melding("IWMO-TEKST", "tekst waar alleen elementen horen, of een element waar een waarde hoort")
	meldingWaarde    = register.Melding("IWMO-WAARDE", "een waarde die niet is zoals de standaard haar vraagt")
)

// What is not read.
var (
	meldingNietGelezen = register.Melding("IWMO-SOORT-NIET-GELEZEN", "een bericht van iWmo 3.2 dat dit niet leest; het is geteld")
	meldingVersie      = register.Melding("IWMO-VERSIE-ONBEKEND", "een andere versie of standaard dan iWmo 3.2; het bericht is geteld en niet gelezen")
	meldingGeenBericht = register.Melding("IWMO-GEEN-BERICHT", "XML die geen bericht van een iStandaard is")
	meldingHerroepen   = register.Melding("IWMO-HERROEPEN", "een groot bericht bleek niet goed nadat een deel van zijn regels al was doorgegeven")
)
