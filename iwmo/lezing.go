package iwmo

import (
	"errors"
	"io"
	"iter"

	"github.com/bwo-sdk/wmo"
)

// Lezing says how a stream is read, and who gets what is in it.
type Lezing struct {
	// Sleutel makes pseudonyms; without it nothing is read.
	Sleutel Sleutel
	// Producten says which products are beschermd wonen or opvang; without rows it is [Voorstel].
	Producten Producttabel
	// Dag is the day on which is read: a message dated after it gets a finding. The zero Datum
	// asks nothing.
	Dag wmo.Datum
	// MaxBevindingen is how many findings of a message are kept; the others are counted. 0 is
	// 100.
	MaxBevindingen int

	// Regel gets the records one by one: those of a message once all of it was read and found
	// good, but of a message with more than [MaxWacht] of them as they come. An error ends the
	// reading. It may be nil.
	Regel func(Regel) error
	// Bericht gets each message as it ends, after its records. An error ends the reading. It may
	// be nil.
	Bericht func(Bericht) error
}

// MaxWacht is how many records of a message wait until it was found good. So a message is
// accepted or refused as a whole, and a declaration of any size fits in memory.
const MaxWacht = 10_000

const standaardBevindingen = 100

// Bericht is what became of one message.
type Bericht struct {
	Nummer int64  `json:"nummer"` // in the stream, from 1
	Regel  int64  `json:"regel"`  // the line where it begins
	Byte   int64  `json:"byte"`   // where it begins in the stream
	Bytes  int64  `json:"bytes"`
	Soort  string `json:"soort,omitempty"` // "305"; "" when it is no message of iWmo 3.2

	Oordeel Oordeel `json:"oordeel"`

	Aanbieder   string           `json:"aanbieder,omitempty"` // AGB code
	Gemeente    wmo.Gemeentecode `json:"gemeente,omitzero"`
	Dagtekening wmo.Datum        `json:"dagtekening,omitzero"`

	Personen        int64 `json:"personen"`
	Regels          int64 `json:"regels"`
	RegelsUit       int64 `json:"regelsUit"`
	RegelsHerroepen int64 `json:"regelsHerroepen"` // handed over before the message was refused

	Bevindingen []Bevinding `json:"bevindingen"`
	// Meer is how many findings are not among them.
	Meer int64 `json:"meer"`
}

// Oordeel says whether a message was read.
type Oordeel string

// The verdicts.
const (
	Gelezen   Oordeel = "gelezen"
	Geweigerd Oordeel = "geweigerd"
	Anders    Oordeel = "anders"
)

var oordelen = wmo.Opsomming[Oordeel]{
	{Gelezen, "het bericht is gelezen en zijn regels zijn doorgegeven"},
	{Geweigerd, "het bericht is geen XML, of niet zoals het schema het vraagt"},
	{Anders, "een ander bericht of een andere versie dan dit leest"},
}

func (Oordeel) Woorden() []wmo.Woord { return oordelen.Woorden() }

// Read reads a stream of messages to its end: one, or any number after each other, with or
// without XML declarations, white space and comments between them. What it keeps in memory
// does not depend on how long the stream or a message is.
//
// What is wrong with a message is in its [Bericht], and no error: reading goes on with the
// next one. The error is that of the reader or of a function of the Lezing, or says that
// there is no key or that the table of products is no good; the count is of what was read.
func Read(r io.Reader, lezing Lezing) (Telling, error) {
	if lezing.Sleutel.IsZero() {
		return Telling{}, errGeenSleutel
	}
	if len(lezing.Producten.Producten) == 0 {
		lezing.Producten = Voorstel()
	}
	if err := lezing.Producten.Check(); err != nil {
		return Telling{}, err
	}
	if lezing.MaxBevindingen <= 0 {
		lezing.MaxBevindingen = standaardBevindingen
	}
	l := nieuweLezer(r, lezing)
	err := l.lees()
	l.t.Bytes = l.offset()
	if !lezing.Producten.Bevestigd {
		l.t.Aannamen = []wmo.Voorbehoud{aannameProducten}
	}
	return l.t.stand(), err
}

var errGenoeg = errors.New("genoeg")

// Records gives the records of a stream one by one, as [Read] does; what is wrong with a
// message goes to lezing.Bericht. It ends after an error, which comes with the zero Regel.
func Records(r io.Reader, lezing Lezing) iter.Seq2[Regel, error] {
	return func(yield func(Regel, error) bool) {
		lezing.Regel = func(regel Regel) error {
			if !yield(regel, nil) {
				return errGenoeg
			}
			return nil
		}
		if _, err := Read(r, lezing); err != nil && !errors.Is(err, errGenoeg) {
			yield(Regel{}, err)
		}
	}
}
