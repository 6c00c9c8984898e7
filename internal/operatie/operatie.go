// Package operatie says what an operation is: a row of the table of questions that can be asked by name.
// The rows stand in the packages below internal/operaties, one for each package of the domain, so that a
// program links no more than the rows that it takes.
package operatie

import (
	"fmt"
	"reflect"
	"strings"
	"sync"

	"github.com/bwo-sdk/wmo"
)

// Operatie is one operation: a document in, a document out.
type Operatie struct {
	Naam      string // "capacity.uitstroomplan"
	Titel     string // Dutch, one line
	Invoer    Document
	Resultaat Document
	// OpDag says whether the validity of a document depends on the day of the question, as with
	// gemeentecodes.
	OpDag bool
	// ZonderDag reads the document and finds what is wrong with it on any day.
	ZonderDag func(data []byte) error
	// Run reads the document strictly and answers it; the error is
	// wmo.Bevindingen when the document is at fault.
	Run func(data []byte, peil wmo.Peil) (any, error)
	// Vraag calls the function in Go; in has the type of Invoer.
	Vraag func(in any, peil wmo.Peil) (any, error)
	// Kern are the keys of a result that have the main answer; see tabel.Toon.
	Kern []string
}

// Kop is a title as a heading: with a capital.
func Kop(titel string) string { return strings.ToUpper(titel[:1]) + titel[1:] }

// Document is one published type of document.
type Document struct {
	Naam  string // of the schema: "capacity/uitstroomplan"
	Titel string
	Type  reflect.Type
	// Antwoord: it is the result of an operation, which may have an wmo.Ontvangstbewijs.
	Antwoord bool
	// Check reads a document and finds what is wrong with it, without answering a question.
	Check func(data []byte) error
	// Lees reads a result, as a pointer to Type; nil for other documents.
	Lees func(data []byte) (any, error)
}

// Zoeker finds operations by their name.
type Zoeker func(naam string) (Operatie, bool)

// ZoekIn finds operations in rows, which it asks for once, at the first search: making a row takes longer
// than finding it.
func ZoekIn(rijen ...func() []Operatie) Zoeker {
	perNaam := sync.OnceValue(func() map[string]Operatie {
		m := map[string]Operatie{}
		for _, r := range rijen {
			for _, o := range r() {
				m[o.Naam] = o
			}
		}
		return m
	})
	return func(naam string) (Operatie, bool) {
		o, ok := perNaam()[naam]
		return o, ok
	}
}

// Rij makes a row of the table from the function of an operation.
func Rij[In, Uit any](naam, titel string, doe func(In, wmo.Peil) (Uit, error), kern ...string) Operatie {
	return Operatie{
		Naam: naam, Titel: titel, Kern: kern,
		Invoer:    document[In](naam, "Invoer van "+naam+": "+titel),
		Resultaat: antwoord[Uit](naam, "Resultaat van "+naam+": "+titel),
		ZonderDag: func(data []byte) error {
			in, err := wmo.Decode[In](data)
			if zelf, ok := any(&in).(interface{ Check() error }); ok && err == nil {
				return zelf.Check()
			}
			return err
		},
		Run: func(data []byte, peil wmo.Peil) (any, error) {
			in, err := wmo.Decode[In](data)
			if err != nil {
				return nil, err
			}
			return doe(in, peil)
		},
		Vraag: func(in any, peil wmo.Peil) (any, error) {
			vraag, ok := in.(In)
			if !ok {
				return nil, fmt.Errorf("%T is geen invoer van %s", in, naam)
			}
			return doe(vraag, peil)
		},
	}
}

// OpDag marks an operation whose answer says whether a document holds on the day of the question.
func OpDag(o Operatie) Operatie {
	o.OpDag = true
	return o
}

func document[T any](operatie, titel string) Document {
	pakket, _, _ := strings.Cut(operatie, ".")
	t := reflect.TypeFor[T]()
	return Document{
		Naam: pakket + "/" + strings.ToLower(t.Name()), Titel: titel, Type: t,
		Check: func(data []byte) error {
			_, err := wmo.Decode[T](data)
			return err
		},
	}
}

// antwoord is the document of a result, which may be larger than an input.
func antwoord[T any](operatie, titel string) Document {
	d := document[T](operatie, titel)
	d.Antwoord = true
	d.Check = func(data []byte) error {
		_, err := wmo.DecodeResultaat[T](data)
		return err
	}
	d.Lees = func(data []byte) (any, error) {
		doc, err := wmo.DecodeResultaat[T](data)
		return &doc, err
	}
	return d
}

// LosDocument is a type of document that belongs to no operation.
func LosDocument[T any](naam, titel string, check func(*T) error) Document {
	return Document{
		Naam: naam, Titel: titel, Type: reflect.TypeFor[T](),
		Check: func(data []byte) error {
			doc, err := wmo.Decode[T](data)
			if err != nil {
				return err
			}
			return check(&doc)
		},
	}
}
