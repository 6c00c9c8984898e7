package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"unicode/utf8"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/verzoek"
)

// Blok is a part of a file: the lines that begin in it.
type Blok struct {
	Bestand     string
	Begin, Eind int64
}

// blokken divides files into parts that are answered apart from each other.
type blokken struct {
	Grootte int64
}

// ProcessElement divides one file.
func (f *blokken) ProcessElement(ctx context.Context, bestand string, emit func(Blok)) error {
	fs, err := filesystem.New(ctx, bestand)
	if err != nil {
		return err
	}
	defer func() { _ = fs.Close() }()
	grootte, err := fs.Size(ctx, bestand)
	if err != nil {
		return err
	}
	for begin := int64(0); begin < grootte; begin += f.Grootte {
		emit(Blok{bestand, begin, min(begin+f.Grootte, grootte)})
	}
	return nil
}

// beantwoord answers the questions of a part of a file, a line each. Answers go to one file and what is
// refused to another, both named after the part: a part that is done again, because a machine was lost,
// writes the same files again. So no document passes through memory twice or over a network, and none is
// lost or told double.
type beantwoord struct {
	Uitvoer string
	Gzip    bool
}

// ProcessElement answers one part, and emits what it counted, each count once.
func (f *beantwoord) ProcessElement(ctx context.Context, blok Blok, emit func(string, int64)) (err error) {
	fs, err := filesystem.New(ctx, blok.Bestand)
	if err != nil {
		return err
	}
	defer func() { _ = fs.Close() }()
	in, err := fs.OpenRead(ctx, blok.Bestand)
	if err != nil {
		return err
	}
	defer func() { _ = in.Close() }()
	antwoorden := f.bestand(ctx, "antwoorden", blok)
	geweigerd := f.bestand(ctx, "geweigerd", blok)
	defer func() { err = errors.Join(err, antwoorden.Close(), geweigerd.Close()) }()
	t := telling{}
	if err := doorRegels(in, blok, func(plaats int64, regel []byte) error {
		return verwerk(blok.Bestand, plaats, regel, antwoorden, geweigerd, t)
	}); err != nil {
		return fmt.Errorf("%s vanaf byte %d: %w", blok.Bestand, blok.Begin, err)
	}
	t.geef(emit)
	return nil
}

// Antwoord is a line of answers: the document with its receipt, and where its question stands.
type Antwoord struct {
	Kenmerk  string          `json:"kenmerk,omitempty"`
	Bestand  string          `json:"bestand"`
	Byte     int64           `json:"byte"` // where the line begins
	Antwoord json.RawMessage `json:"antwoord"`
}

// Geweigerd is a line that got no answer: all of it, and why.
type Geweigerd struct {
	Kenmerk    string          `json:"kenmerk,omitempty"`
	Bestand    string          `json:"bestand"`
	Byte       int64           `json:"byte"`
	Regel      string          `json:"regel,omitempty"`      // as it was
	RegelBytes []byte          `json:"regelBytes,omitempty"` // instead, in base64, when it is no UTF-8
	Weigering  json.RawMessage `json:"weigering"`
}

// verwerk answers one line, to the one file or to the other.
func verwerk(bestand string, plaats int64, regel []byte, antwoorden, geweigerd io.Writer, t telling) error {
	t.tel(Sleutel{Maat: maatVerzoeken}, 1)
	v, mis := verzoek.Lees(operaties.Zoek, regel)
	if len(mis) == 0 {
		uit, resultaat, b := v.Geef()
		if len(b) == 0 {
			t.tel(Sleutel{Maat: maatAntwoorden, Operatie: v.Operatie}, 1)
			t.resultaat(&v, resultaat)
			return schrijf(antwoorden, Antwoord{v.Kenmerk, bestand, plaats, uit})
		}
		mis = b
	}
	t.tel(Sleutel{Maat: maatGeweigerd}, 1)
	t.bevindingen(mis)
	g := Geweigerd{Kenmerk: v.Kenmerk, Bestand: bestand, Byte: plaats, Weigering: verzoek.Weiger(mis)}
	if utf8.Valid(regel) {
		g.Regel = string(regel)
	} else {
		g.RegelBytes = regel
	}
	return schrijf(geweigerd, g)
}

func schrijf(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

// doorRegels gives each line that begins in the part, with where it begins. Empty lines are no question.
func doorRegels(in io.Reader, blok Blok, doe func(plaats int64, regel []byte) error) error {
	plaats := blok.Begin
	if plaats > 0 {
		plaats-- // a line begins where the one before it ended
		if err := spring(in, plaats); err != nil {
			return err
		}
	}
	lezer := bufio.NewReaderSize(in, 1<<20)
	if blok.Begin > 0 {
		over, err := slaOver(lezer)
		if err != nil {
			return err
		}
		plaats += over
	}
	for plaats < blok.Eind {
		regel, lengte, err := leesRegel(lezer)
		einde := errors.Is(err, io.EOF)
		if err != nil && !einde {
			return err
		}
		if len(bytes.TrimSpace(regel)) > 0 {
			if err := doe(plaats, regel); err != nil {
				return err
			}
		}
		if einde {
			break
		}
		plaats += lengte
	}
	return nil
}

// spring goes to a place in a file, at once where the file can.
func spring(in io.Reader, plaats int64) error {
	if s, ok := in.(io.Seeker); ok {
		_, err := s.Seek(plaats, io.SeekStart)
		return err
	}
	_, err := io.CopyN(io.Discard, in, plaats)
	return err
}

// slaOver reads to the end of a line.
func slaOver(lezer *bufio.Reader) (over int64, err error) {
	for {
		deel, err := lezer.ReadSlice('\n')
		over += int64(len(deel))
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
		case errors.Is(err, io.EOF):
			return over, nil
		default:
			return over, err
		}
	}
}

// leesRegel reads a line without its end, and tells how many bytes it has with it. It stands in memory
// whole, however long it is, because it is written whole when it is refused.
func leesRegel(lezer *bufio.Reader) (regel []byte, lengte int64, err error) {
	regel, err = lezer.ReadBytes('\n')
	lengte = int64(len(regel))
	regel = bytes.TrimSuffix(regel, []byte{'\n'})
	return bytes.TrimSuffix(regel, []byte{'\r'}), lengte, err
}

// bestand is the file of a part, made when something is written in it.
func (f *beantwoord) bestand(ctx context.Context, soort string, blok Blok) *deelbestand {
	som := sha256.Sum256([]byte(blok.Bestand))
	naam := fmt.Sprintf("%s-%s-%012d.ndjson", path.Base(blok.Bestand), hex.EncodeToString(som[:4]), blok.Begin)
	if f.Gzip {
		naam += ".gz"
	}
	return &deelbestand{ctx: ctx, naam: f.Uitvoer + "/" + soort + "/" + naam, gzip: f.Gzip}
}

type deelbestand struct {
	ctx     context.Context //nolint:containedctx // of the one part that is written
	naam    string
	gzip    bool
	w       io.Writer
	sluiten []func() error
}

// Write makes the file at the first line.
func (d *deelbestand) Write(p []byte) (int, error) {
	if d.w == nil {
		if err := d.open(); err != nil {
			return 0, err
		}
	}
	return d.w.Write(p)
}

func (d *deelbestand) open() error {
	fs, err := filesystem.New(d.ctx, d.naam)
	if err != nil {
		return err
	}
	bestand, err := fs.OpenWrite(d.ctx, d.naam)
	if err != nil {
		return errors.Join(err, fs.Close())
	}
	buffer := bufio.NewWriterSize(bestand, 1<<20)
	d.w, d.sluiten = buffer, []func() error{buffer.Flush, bestand.Close, fs.Close}
	if d.gzip {
		g, err := gzip.NewWriterLevel(buffer, gzip.BestSpeed)
		if err != nil {
			return err
		}
		d.w, d.sluiten = g, append([]func() error{g.Close}, d.sluiten...)
	}
	return nil
}

// Close writes what was not written yet.
func (d *deelbestand) Close() error {
	var err error
	for _, sluit := range d.sluiten {
		err = errors.Join(err, sluit())
	}
	return err
}
