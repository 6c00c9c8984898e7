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
// keep the work for a hostile one in proportion to its size. What an operation answers
// may be larger: the path of a budget for every municipality over forty years is.
const (
	MaxDocument    = 4 << 20 // bytes
	MaxDiepte      = 64      // objects and lists inside each other
	MaxSleutel     = 200     // bytes of a key
	MaxDelen       = 600_000 // elements of all lists together
	MaxBevindingen = 1000    // after these it is only told that there are more

	// MaxResultaat is for [DecodeResultaat]: an answer is larger than its question.
	MaxResultaat      = 64 << 20   // bytes
	MaxResultaatDelen = 10_000_000 // elements of all lists together
)

// Codes of the findings of [Decode].
const (
	DocTeGroot         = "DOC-TE-GROOT"          // larger than MaxDocument
	DocUTF8            = "DOC-UTF8"              // not UTF-8
	DocSyntax          = "DOC-SYNTAX"            // not JSON
	DocNaEinde         = "DOC-NA-EINDE"          // something follows the document
	DocDiepte          = "DOC-DIEPTE"            // deeper than MaxDiepte
	DocTekens          = "DOC-TEKENS"            // half a character, or one that nobody sees
	DocNull            = "DOC-NULL"              // null; what is not known is left out
	DocSleutelOnbekend = "DOC-SLEUTEL-ONBEKEND"  // a key that this document does not have
	DocSleutelDubbel   = "DOC-SLEUTEL-DUBBEL"    // a key that stands there twice
	DocSleutelLang     = "DOC-SLEUTEL-LANG"      // a key longer than MaxSleutel
	DocTeLang          = "DOC-TE-LANG"           // more elements in lists than MaxDelen
	DocSleutelMist     = "DOC-SLEUTEL-ONTBREEKT" // a key that must be there
	DocType            = "DOC-TYPE"              // text where a number belongs, and so on
	DocBedragGetal     = "DOC-BEDRAG-GETAL"      // a number where an amount belongs
	DocDatum           = "DOC-DATUM"             // not a date or a moment, or one that does not exist
	DocWaarde          = "DOC-WAARDE"            // text of the right type that is not allowed here
	DocBereik          = "DOC-BEREIK"            // a number that does not fit
	DocDecimalen       = "DOC-DECIMALEN"         // a number that is written finer than it may be
	DocCenten          = "DOC-CENTEN"            // an amount of parts of a cent, which only Go can make
	DocLengte          = "DOC-LENGTE"            // a text that is empty, too short or too long
	DocVorm            = "DOC-VORM"              // a text of another form
	DocAantal          = "DOC-AANTAL"            // a list of too few or too many
	DocNaam            = "DOC-NAAM"              // a name that cannot be told from another one
	DocDubbel          = "DOC-DUBBEL"            // stands there twice
	DocOverbodig       = "DOC-OVERBODIG"         // has no place beside what was chosen
	DocPeriode         = "DOC-PERIODE"           // a period that ends before it begins
	DocMeer            = "DOC-MEER"              // more findings than are shown
)

// Decode reads one JSON document into a T, strictly: a key that T does not know,
// a key that stands there twice or is missing, a wrong type, null, a date that
// does not exist, too large, too deep, or followed by something else — each is a
// finding. The error is [Bevindingen], all of them at once, in a fixed order;
// any other error means that T itself is not a document type.
//
// A field keeps the limits of its tag, as the schema tells them: see [CheckVelden].
//
// A field is required unless its tag says omitempty or omitzero. Keys match
// exactly. The key $schema is allowed at the root and not kept. A number is one by
// [ParseGetal], whatever it is read into. Text and keys hold no character that nobody
// sees: no control but a tab and the end of a line, no mark of direction and no joiner,
// so that an emoji made of several falls apart or is left out.
func Decode[T any](data []byte) (T, error) {
	return decode[T](lezer{data: data, meesteBytes: MaxDocument, meesteDelen: MaxDelen})
}

// DecodeResultaat is [Decode] for what an operation answered, which may be larger than
// what anybody asks.
func DecodeResultaat[T any](data []byte) (T, error) {
	return decode[T](lezer{data: data, meesteBytes: MaxResultaat, meesteDelen: MaxResultaatDelen})
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
		l.gevonden.Meld(DocTeGroot, fmt.Sprintf("het document is %d bytes, meer dan %d", len(l.data), l.meesteBytes), "")
		return false
	}
	if bytes.HasPrefix(l.data, []byte("\uFEFF")) {
		l.gevonden.Meld(DocSyntax, "het document begint met een byte-ordemarkering (BOM); bewaar het als UTF-8 zonder BOM", "")
		return false
	}
	if !utf8.Valid(l.data) {
		l.gevonden.Meld(DocUTF8, "het document is geen UTF-8", "")
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
		voor := l.data[:min(int(s.Offset), len(l.data))]
		regel := bytes.Count(voor, []byte{'\n'}) + 1
		teken := utf8.RuneCount(voor[bytes.LastIndexByte(voor, '\n')+1:])
		plaats = fmt.Sprintf(" op regel %d, teken %d", regel, teken)
	}
	switch {
	case strings.Contains(err.Error(), "after top-level value"):
		l.gevonden.Meld(DocNaEinde, "na het document volgt nog iets"+plaats, "")
	case strings.Contains(err.Error(), "max depth"):
		l.gevonden.Meld(DocDiepte, fmt.Sprintf("dieper genest dan %d", MaxDiepte), "")
	default:
		l.gevonden.Meld(DocSyntax, "dit is geen JSON"+plaats, "")
	}
	return false
}
