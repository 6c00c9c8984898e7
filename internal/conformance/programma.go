package conformance

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"sync"
	"time"
)

// langsteRegel is the longest line that a program may answer with, in bytes.
const langsteRegel = 64 << 20

// Programma is a program of somebody else that reads a case per line and answers a line per case.
type Programma struct {
	Woorden []string      // the program and its arguments
	Wacht   time.Duration // how long it may take over an answer
}

// Vraag runs the program, asks it the cases and hands over its answers, in order. The error is a Dutch
// sentence that says what the program did: it does not start, it stops too soon, it gives no answer, or
// another one than to the case at hand.
func (p Programma) Vraag(ctx context.Context, gevallen []Geval, neem func(*Geval, Antwoord)) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var klacht staart
	c := exec.CommandContext(ctx, p.Woorden[0], p.Woorden[1:]...) //nolint:gosec // running it is what was asked for
	c.Stderr, c.WaitDelay = &klacht, time.Second
	in, errIn := c.StdinPipe()
	uit, errUit := c.StdoutPipe()
	if err := errors.Join(errIn, errUit, c.Start()); err != nil {
		return fmt.Errorf("het programma start niet: %w", err)
	}
	go func() { // written ahead, so that a program may also read all before it answers
		defer func() { _ = in.Close() }()
		_ = SchrijfVragen(in, gevallen) // a program that no longer reads is told by what it no longer answers
	}()
	err := p.beantwoord(gevallen, leesRegels(ctx, uit), neem)
	if err != nil && !errors.Is(err, io.EOF) {
		stop()
	}
	einde := c.Wait() // all was read by now, or it no longer matters
	switch {
	case errors.Is(err, io.EOF):
		err = fmt.Errorf("het programma stopte te vroeg (%s), %w", hoe(einde), err)
	case err == nil && einde != nil:
		err = fmt.Errorf("het programma eindigde na zijn laatste antwoord met een fout (%s)", hoe(einde))
	}
	if err != nil && klacht.String() != "" {
		err = fmt.Errorf("%w\nop zijn foutuitvoer staat als laatste:\n%s", err, klacht.String())
	}
	return err
}

// SchrijfVragen writes the lines that a program reads.
func SchrijfVragen(w io.Writer, gevallen []Geval) error {
	b := bufio.NewWriter(w)
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	for i := range gevallen {
		if err := e.Encode(gevallen[i].Vraag()); err != nil {
			return err
		}
	}
	return b.Flush()
}

// regel is a line of a program, or why there is none.
type regel struct {
	tekst []byte
	err   error
}

// leesRegels reads lines until the end or until ctx ends.
func leesRegels(ctx context.Context, r io.Reader) <-chan regel {
	uit := make(chan regel)
	geef := func(g regel) bool {
		select {
		case uit <- g:
			return true
		case <-ctx.Done():
			return false
		}
	}
	go func() {
		defer close(uit)
		s := bufio.NewScanner(r)
		s.Buffer(nil, langsteRegel)
		for s.Scan() {
			if len(bytes.TrimSpace(s.Bytes())) > 0 && !geef(regel{tekst: bytes.Clone(s.Bytes())}) {
				return
			}
		}
		if s.Err() != nil {
			geef(regel{err: s.Err()})
		}
	}()
	return uit
}

// beantwoord takes an answer to each case, and then nothing more.
func (p Programma) beantwoord(gevallen []Geval, regels <-chan regel, neem func(*Geval, Antwoord)) error {
	for i := range gevallen {
		g := &gevallen[i]
		tekst, err := p.volgende(regels)
		switch {
		case errors.Is(err, io.EOF):
			return fmt.Errorf("na %d van de %d antwoorden; %s was aan de beurt%w", i, len(gevallen), g.ID, stil{err})
		case errors.Is(err, errTeLaat):
			return fmt.Errorf("het programma gaf binnen %s geen antwoord op %s, na %d van de %d antwoorden", p.Wacht, g.ID, i, len(gevallen))
		case err != nil:
			return fmt.Errorf("het antwoord op %s is niet te lezen: %w", g.ID, err)
		}
		a, err := leesAntwoord(tekst)
		if err != nil {
			return fmt.Errorf("regel %d van het programma is geen antwoord op %s: %w; er staat: %s", i+1, g.ID, err, ingekort(string(tekst)))
		}
		if a.ID != g.ID {
			return fmt.Errorf("regel %d van het programma antwoordt op %q, en %s was aan de beurt: antwoord in de volgorde van de vragen", i+1, ingekort(a.ID), g.ID)
		}
		neem(g, a)
	}
	switch tekst, err := p.volgende(regels); {
	case errors.Is(err, errTeLaat):
		return fmt.Errorf("het programma stopt niet binnen %s na zijn laatste antwoord, terwijl zijn invoer is gesloten", p.Wacht)
	case err == nil:
		return fmt.Errorf("het programma schrijft na zijn laatste antwoord nog: %s", ingekort(string(tekst)))
	}
	return nil
}

// stil wraps an error that its sentence need not repeat.
type stil struct{ err error }

func (stil) Error() string   { return "" }
func (s stil) Unwrap() error { return s.err }

var errTeLaat = errors.New("te laat")

// volgende waits for a line; io.EOF when there are no more.
func (p Programma) volgende(regels <-chan regel) ([]byte, error) {
	t := time.NewTimer(p.Wacht)
	defer t.Stop()
	select {
	case r, ok := <-regels:
		if !ok {
			return nil, io.EOF
		}
		return r.tekst, r.err
	case <-t.C:
		return nil, errTeLaat
	}
}

func leesAntwoord(regel []byte) (Antwoord, error) {
	var a Antwoord
	if err := json.Unmarshal(regel, &a); err != nil {
		return a, fmt.Errorf("het is geen JSON-object van deze vorm (%w)", err)
	}
	var soorten int
	for _, is := range []bool{len(a.Resultaat) > 0, len(a.Bevindingen) > 0, a.Overgeslagen} {
		if is {
			soorten++
		}
	}
	if soorten != 1 {
		return a, errors.New("het heeft niet precies een van resultaat, bevindingen (ten minste één) en overgeslagen (true)")
	}
	return a, nil
}

// hoe says how a process ended.
func hoe(err error) string {
	var e *exec.ExitError
	switch {
	case err == nil:
		return "exitcode 0"
	case errors.As(err, &e) && e.ExitCode() >= 0:
		return fmt.Sprintf("exitcode %d", e.ExitCode())
	}
	return err.Error()
}

// staart keeps the last lines that are written to it.
type staart struct {
	slot sync.Mutex
	data []byte
}

const langsteStaart = 2000

func (s *staart) Write(p []byte) (int, error) {
	s.slot.Lock()
	defer s.slot.Unlock()
	s.data = append(s.data, p...)
	if over := len(s.data) - langsteStaart; over > 0 {
		s.data = bytes.Clone(s.data[over:])
	}
	return len(p), nil
}

func (s *staart) String() string {
	s.slot.Lock()
	defer s.slot.Unlock()
	return strings.TrimSpace(strings.ToValidUTF8(string(s.data), "�"))
}
