package wmo

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"
)

// Limits of a document that [Decode] reads. They are far above any real file and
// keep the work for a hostile one in proportion to its size. A result may be larger:
// for instance a budget for each municipality in each of forty years.
const (
	MaxDocument    = 4 << 20 // bytes
	MaxDiepte      = 64      // objects and lists inside each other
	MaxSleutel     = 200     // bytes of a key
	MaxDelen       = 600_000 // elements of all lists together
	MaxBevindingen = 1000    // findings; the next one says that there are more

	MaxResultaat      = 64 << 20   // bytes, for [DecodeResultaat]
	MaxResultaatDelen = 10_000_000 // elements of all lists together
)

var register Register

// The findings about any document.
var (
	docTeGroot         = register.Melding("DOC-TE-GROOT", "het document is groter dan mag")
	docUTF8            = register.Melding("DOC-UTF8", "het document is geen UTF-8")
	docSyntax          = register.Melding("DOC-SYNTAX", "het document is geen JSON")
	docNaEinde         = register.Melding("DOC-NA-EINDE", "na het document volgt nog iets")
	docDiepte          = register.Melding("DOC-DIEPTE", "objecten en lijsten zitten dieper in elkaar dan mag")
	docTekens          = register.Melding("DOC-TEKENS", "een half teken, of een dat niemand ziet")
	docNull            = register.Melding("DOC-NULL", "null is geen waarde; wat niet bekend is wordt weggelaten")
	docSleutelOnbekend = register.Melding("DOC-SLEUTEL-ONBEKEND", "een sleutel die dit document niet kent")
	docSleutelDubbel   = register.Melding("DOC-SLEUTEL-DUBBEL", "een sleutel die er twee keer staat")
	docSleutelLang     = register.Melding("DOC-SLEUTEL-LANG", "een sleutel die langer is dan mag")
	docTeLang          = register.Melding("DOC-TE-LANG", "de lijsten hebben samen meer delen dan mag")
	docSleutelMist     = register.Melding("DOC-SLEUTEL-ONTBREEKT", "een sleutel die er moet zijn ontbreekt")
	docType            = register.Melding("DOC-TYPE", "een waarde van een andere soort, zoals tekst waar een getal hoort")
	docBedragGetal     = register.Melding("DOC-BEDRAG-GETAL", "een getal waar een bedrag als tekst hoort")
	docDatum           = register.Melding("DOC-DATUM", "geen datum of tijdstip, of een die niet bestaat")
	docWaarde          = register.Melding("DOC-WAARDE", "een tekst van de goede soort die hier niet mag")
	docBereik          = register.Melding("DOC-BEREIK", "een getal dat niet past")
	docDecimalen       = register.Melding("DOC-DECIMALEN", "een getal met meer decimalen dan er mogen zijn")
	docCenten          = register.Melding("DOC-CENTEN", "een bedrag in delen van een cent")
	docLengte          = register.Melding("DOC-LENGTE", "een tekst die leeg, te kort of te lang is")
	docVorm            = register.Melding("DOC-VORM", "een tekst van een andere vorm")
	docAantal          = register.Melding("DOC-AANTAL", "een lijst van te weinig of te veel delen")
	docNaam            = register.Melding("DOC-NAAM", "een naam die niet van een andere te onderscheiden is")
	docDubbel          = register.Melding("DOC-DUBBEL", "iets staat er twee keer")
	docOverbodig       = register.Melding("DOC-OVERBODIG", "iets hoort niet bij wat is gekozen")
	docPeriode         = register.Melding("DOC-PERIODE", "een periode eindigt voor zij begint")
	docMeer            = register.Melding("DOC-MEER", "er zijn meer bevindingen dan er staan")
)

// Meldingen lists the findings of this package: what may be wrong with any document.
func Meldingen() []Melding { return register.Meldingen() }

// Decode reads one JSON document into a T, strictly: a key that T does not know,
// a key that stands there twice or is missing, a wrong type, null, a date that
// does not exist, too large, too deep, or followed by something else — each is a
// finding. The error is [Bevindingen], all of them at once, in a fixed order;
// any other error means that T itself is not a document type.
//
// A field keeps the limits of its tag, as the schema tells them: see [CheckVelden].
//
// A field is required unless its tag says omitempty or omitzero. Keys match
// exactly. The key $schema is allowed at the root and not kept. Every number is within
// the limits of [ParseGetal], whatever Go type it is read into. Text and keys hold no
// invisible characters: no controls but tabs and line ends, no direction marks and no
// joiners, so that an emoji that is joined of several is refused.
func Decode[T any](data []byte) (T, error) {
	return decode[T](lezer{data: data, meesteBytes: MaxDocument, meesteDelen: MaxDelen})
}

// DecodeResultaat is [Decode] with the larger limits of a result of an operation, which may
// have an [Ontvangstbewijs] at its root; that is checked and not kept.
func DecodeResultaat[T any](data []byte) (T, error) {
	return decode[T](lezer{data: data, meesteBytes: MaxResultaat, meesteDelen: MaxResultaatDelen, resultaat: true})
}

func decode[T any](l lezer) (T, error) {
	var doc, leeg T
	p, err := planVan(reflect.TypeFor[T]())
	if err != nil {
		return leeg, err
	}
	if l.leesbaar() {
		l.waarde(reflect.ValueOf(&doc).Elem(), p, nil, nil)
	}
	if err := l.gevonden.Err(); err != nil {
		return leeg, err
	}
	return doc, nil
}

// leesbaar checks the document as a whole, before anything in it.
func (l *lezer) leesbaar() bool {
	if len(l.data) > l.meesteBytes {
		l.gevonden.Meld(docTeGroot, fmt.Sprintf("het document is %d bytes, meer dan %d", len(l.data), l.meesteBytes), "")
		return false
	}
	if bytes.HasPrefix(l.data, []byte("\uFEFF")) {
		l.gevonden.Meld(docSyntax, "het document begint met een byte-ordemarkering (BOM); bewaar het als UTF-8 zonder BOM", "")
		return false
	}
	if !utf8.Valid(l.data) {
		l.gevonden.Meld(docUTF8, "het document is geen UTF-8", "")
		return false
	}
	if json.Valid(l.data) {
		return true
	}
	var ruw json.RawMessage
	err := json.Unmarshal(l.data, &ruw)
	plaats := ""
	var s *json.SyntaxError
	if errors.As(err, &s) {
		fout := max(int(s.Offset)-1, 0) // the offset counts the byte at fault
		for fout > 0 && !utf8.RuneStart(l.data[fout]) {
			fout--
		}
		voor := l.data[:fout]
		regel := bytes.Count(voor, []byte{'\n'}) + 1
		teken := utf8.RuneCount(voor[bytes.LastIndexByte(voor, '\n')+1:]) + 1
		plaats = fmt.Sprintf(" op regel %d, teken %d", regel, teken)
	}
	switch {
	case strings.Contains(err.Error(), "after top-level value"):
		l.gevonden.Meld(docNaEinde, "na het document volgt nog iets"+plaats, "")
	case strings.Contains(err.Error(), "max depth"):
		l.gevonden.Meld(docDiepte, fmt.Sprintf("dieper genest dan %d", MaxDiepte), "")
	default:
		l.gevonden.Meld(docSyntax, "dit is geen JSON"+plaats, "")
	}
	return false
}
