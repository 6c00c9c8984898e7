// Package iwmo reads messages of iWmo 3.2: what a municipality assigns (301), when delivery
// begins (305) and ends (307), and what is declared (323). It is how the data that every
// municipality has come to stays, flows and places. No domain package knows it; programs
// bring them together.
//
// # Reading
//
// [Read] reads a stream of any size in a fixed amount of memory: one message, or any number
// of them after each other. It holds each against a table of the schemas of the standard:
// order, presence, namespaces, and every pattern, length, list and range. What is wrong is a
// [Bevinding], all of them at once up to a limit, with the place, line, column and byte. A
// message with one such finding is refused as a whole, as the standard does, and reading goes on with
// the next. What fits the schema but breaks a rule of the standard (TR, CS, CD, IV) is told
// too, and its record is handed over with the code in [Regel.LetOp].
//
// Return messages and the other messages of 3.2 are recognised and counted, and so is any
// other version: a finding says what it is. [NietGemodelleerd] lists what is not read.
//
// # Nobody is named
//
// A record has no BSN, name, address or date of birth. It has a pseudonym: HMAC-SHA-256 of the BSN
// with the key of the caller ([Sleutel]), and at most the year of birth. A bare hash of a BSN is
// none: there are only some ninety million of them, which a laptop tries in a minute. A
// pseudonym is still personal data to whoever has the key. A finding quotes nothing but words
// of the standard. References, comments and identifications of messages, in which anything
// may stand, are not handed over.
//
// # Nobody is lost
//
// A [Telling] closes: messages, records and persons that came in are those that were read,
// refused or something else. A product that the table of the caller does not have is handed
// over as [OnbekendProduct], and counted by code.
//
// # Speed
//
// Reading takes about a ninth of the time of encoding/xml into structs, on the same stream in
// the same run of BenchmarkRead. Of that, two fifths go to finding tags and text, a quarter to
// holding elements against the schema, a fifth to checking values, and the rest to records
// and pseudonyms. encoding/xml spends most of its time on making a string of each name and text.
//
// The scanner was written for this, and has no more trust than encoding/xml: tests hold the
// two against each other, and the table of the schema against libxml2 with the schemas
// themselves, on thousands of mutants.
package iwmo
