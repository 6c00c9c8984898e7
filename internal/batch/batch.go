// Package batch asks one question many times: rows in from NDJSON, CSV or XLSX, and for each row, in the
// same order, an answer or what is wrong with it. Memory does not grow with the number of rows: rows are
// read and written as a stream, with a bounded number of them between.
package batch

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"sync"

	"github.com/bwo-sdk/wmo"
)

// Vraag is one row: a document to answer.
type Vraag struct {
	Rij         int             // its line in the file, or its row in the sheet
	ID          json.RawMessage // what the row calls itself, a text or a number; nil without
	Op, Bekend  wmo.Datum       // zero is what holds for all rows
	Document    []byte          // JSON
	Bevindingen wmo.Bevindingen // why there is no document

	twijfel wmo.Bevindingen // about cells that stand in the document as null
}

// Samen are the findings about a row: those about its document, in which what was wrong with a cell as it was typed
// is told in place of the null that stands for it.
func (v *Vraag) Samen(overDocument wmo.Bevindingen) wmo.Bevindingen {
	for _, t := range v.twijfel {
		overDocument = slices.DeleteFunc(overDocument, func(b wmo.Bevinding) bool { return slices.Equal(b.Plaats, t.Plaats) })
	}
	return append(overDocument, v.twijfel...).Gesorteerd()
}

// Antwoord is the answer to one row: exactly one of Resultaat, Bevindingen and Fout.
type Antwoord struct {
	Rij         int
	ID          json.RawMessage
	Resultaat   []byte          // JSON
	Bevindingen wmo.Bevindingen // what is wrong with the row
	Fout        string          // why a good row has no answer, such as a day of which nothing is known

	regel  []byte   // as it is written, in NDJSON
	cellen []string // and in a table
}

// Bron gives the rows in their order, and then io.EOF. After any other error there is no next one.
type Bron interface {
	Volgende() (Vraag, error)
}

// Doel takes the answers in their order. What costs time is done by bereid, for several answers at once.
type Doel interface {
	bereid(a *Antwoord)
	schrijf(a *Antwoord) error
	// Sluit makes the output whole.
	Sluit() error
}

// Telling counts the rows that were written.
type Telling struct{ Rijen, Antwoorden, MetBevindingen, ZonderAntwoord int }

func (t *Telling) tel(a *Antwoord) {
	t.Rijen++
	switch {
	case a.Fout != "":
		t.ZonderAntwoord++
	case len(a.Bevindingen) > 0:
		t.MetBevindingen++
	default:
		t.Antwoorden++
	}
}

const (
	meesteRijen = 64      // in a packet, which is what workers pass on
	meesteBytes = 1 << 18 // of the documents in a packet, unless it holds one
)

// pakket is a number of rows in order. gedaan is closed when they have their answers.
type pakket struct {
	vragen     []Vraag
	antwoorden []Antwoord
	gedaan     chan struct{}
}

// Beantwoord answers all rows with this many workers, until the context ends. What was read by then is
// still answered and written, so that the output is that of a shorter file. The error is that of reading or
// writing, or of the context; na is told how many rows were written.
func Beantwoord(ctx context.Context, bron Bron, doel Doel, werkers int, beantwoord func(*Vraag) Antwoord, na func(rijen int)) (Telling, error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	werk, volgorde := make(chan *pakket), make(chan *pakket, 2*werkers)
	var leesfout error
	go func() {
		defer close(volgorde)
		defer close(werk)
		leesfout = lees(ctx, bron, werk, volgorde)
	}()
	var bezig sync.WaitGroup
	for range werkers {
		bezig.Go(func() {
			for p := range werk {
				for i := range p.vragen {
					p.antwoorden[i] = beantwoord(&p.vragen[i])
					doel.bereid(&p.antwoorden[i])
				}
				close(p.gedaan)
			}
		})
	}
	var t Telling
	var schrijffout error
	for p := range volgorde {
		<-p.gedaan
		for i := range p.antwoorden {
			if schrijffout != nil {
				break
			}
			if schrijffout = doel.schrijf(&p.antwoorden[i]); schrijffout == nil {
				t.tel(&p.antwoorden[i])
			}
		}
		if schrijffout != nil {
			stop() // and read on until the reader noticed
		}
		na(t.Rijen)
	}
	bezig.Wait()
	return t, cmp.Or(schrijffout, leesfout) // what ended writing ended reading as well
}

// lees makes packets of the rows. Each is in volgorde before it is at work, so that the order is that of
// reading.
func lees(ctx context.Context, bron Bron, werk, volgorde chan<- *pakket) error {
	for {
		p := &pakket{gedaan: make(chan struct{})}
		var err error
		for bytes := 0; err == nil && len(p.vragen) < meesteRijen && bytes < meesteBytes; {
			var v Vraag
			if err = ctx.Err(); err == nil {
				v, err = bron.Volgende()
			}
			if err == nil {
				p.vragen = append(p.vragen, v)
				bytes += len(v.Document)
			}
		}
		if len(p.vragen) > 0 {
			p.antwoorden = make([]Antwoord, len(p.vragen))
			volgorde <- p
			werk <- p
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return cmp.Or(ctx.Err(), err) // who stops may close the input to end a read that waits
		}
	}
}
