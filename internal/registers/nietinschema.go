package registers

import "slices"

// nietInSchema are the codes with which the reader may refuse a document that satisfies its schema: what
// no schema can say, or no validator gets to see. What a question finds in the facts is not among them.
// Of each a test shows such a document.
var nietInSchema = []string{
	"DOC-BEREIK",         // a number that is too long to be kept; the limit of a field is in its schema
	"DOC-DATUM",          // a day that the calendar does not have
	"DOC-DECIMALEN",      // a limit in decimals, which binary numbers do not keep
	"DOC-MEER",           // findings that are not told, after a thousand of these
	"DOC-NA-EINDE",       // a parser may have stopped reading before
	"DOC-NAAM",           // a name that cannot be told from another one
	"DOC-PERIODE",        // two values together
	"DOC-SLEUTEL-DUBBEL", // a parser keeps one of both
	"DOC-TE-GROOT",       // the text as a whole
	"DOC-TEKENS",         // Unicode knows which characters nobody sees
	"DOC-UTF8",           // a parser may have put something in place of what it could not read
}

// NietInSchema says whether the reader may refuse a document with this code although it satisfies its
// schema.
func NietInSchema(code string) bool { return slices.Contains(nietInSchema, code) }
