package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/eigenregio"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/rapport"
)

// planuit is where a plan goes.
type planuit struct{ rapport, vraag, antwoord, titel string }

func (o *opdracht) plan() *cobra.Command {
	var naar planuit
	c := &cobra.Command{
		Use:   "plan BLAD --out BESTAND",
		Short: "Van een ingevuld blad een uitstroomplan maken, met een rapport",
		Long: `Leest een blad dat "wmo regio" maakte en dat is ingevuld, rekent het uitstroomplan uit
en schrijft er een rapport van, zoals "wmo report". BLAD is CSV, of - voor de
standaardinvoer.

De volgorde van de rijen is vrij, en een rij die mag leegblijven mag weg. Tussen de
cellen staat een puntkomma, een komma of een tab. Een getal mag een komma of een punt
hebben; 1.250 is op twee manieren te lezen en wordt geweigerd: schrijf 1250, of 1,25.
Een deel is een percentage met het teken erachter: 80%. Een dag is 2027-01-31, of
31-1-2027 met de dag voorop.

Alles wat er op het blad is aan te merken staat er tegelijk, met de regel en de kolom;
dan is de exitcode 1 en wordt er niets geschreven. Er wordt niets stil ingevuld: wat het
plan aanneemt staat in het rapport.

De vraag zelf komt met --vraag in een bestand, om haar met "wmo run" opnieuw te stellen
of te veranderen, en het antwoord met --antwoord, voor "wmo verify".`,
		Example: "  wmo plan cijfers.csv --out rapport.html\n" +
			"  wmo plan cijfers.csv --out rapport.html --vraag vraag.json --antwoord antwoord.json",
		Args: precies("BLAD"),
		RunE: func(c *cobra.Command, args []string) error {
			o.controle = true
			if naar.rapport == "" {
				return errors.New("noem met --out het BESTAND waarin het rapport moet komen")
			}
			if err := verschillend(args[0], naar.rapport, naar.vraag, naar.antwoord); err != nil {
				return err
			}
			return o.maakPlan(c.Context(), args[0], &naar)
		},
	}
	o.dagen(c)
	c.Flags().StringVar(&naar.rapport, "out", "", "het `BESTAND` waarin het rapport komt")
	c.Flags().StringVar(&naar.vraag, "vraag", "", "het `BESTAND` waarin de vraag komt, als JSON")
	c.Flags().StringVar(&naar.antwoord, "antwoord", "", "het `BESTAND` waarin het antwoord komt, als JSON")
	c.Flags().StringVar(&naar.titel, "titel", "", "de `TITEL` van het rapport (zonder: de naam van het plan)")
	return c
}

// verschillend refuses a file that is named twice: what was written, or the sheet itself, would be lost.
func verschillend(bestanden ...string) error {
	for i, a := range bestanden {
		for _, b := range bestanden[:i] {
			x, err1 := os.Stat(a)
			y, err2 := os.Stat(b)
			if a != "" && filepath.Clean(a) == filepath.Clean(b) || err1 == nil && err2 == nil && os.SameFile(x, y) {
				return fmt.Errorf("%q staat er twee keer; kies voor elk een ander bestand", a)
			}
		}
	}
	return nil
}

func (o *opdracht) maakPlan(ctx context.Context, pad string, naar *planuit) error {
	peil, err := o.peil()
	if err != nil {
		return err
	}
	data, err := o.lees(pad, wmo.MaxDocument)
	if err != nil {
		return err
	}
	op, err := zoekOperatie("capacity.uitstroomplan")
	if err != nil {
		return err
	}
	blad, err := eigenregio.Lees(data)
	if err != nil {
		return o.opHetBlad(err)
	}
	vraag, err := netjes(blad.Document)
	if err != nil {
		return err
	}
	resultaat, err := antwoord.Vraag(op, vraag, peil)
	if err != nil {
		var b wmo.Bevindingen
		if errors.As(err, &b) {
			err = blad.Vertaal(b)
		}
		return o.opHetBlad(err)
	}
	for _, s := range blad.LetOp {
		_, _ = fmt.Fprintln(o.fout, "let op:", s)
	}
	return o.schrijfPlan(ctx, &gegeven{op, vraag, peil, resultaat}, naar)
}

// schrijfPlan writes the report, and the question and the answer as "wmo run" has them.
func (o *opdracht) schrijfPlan(ctx context.Context, g *gegeven, naar *planuit) error {
	regel, err := g.document()
	if err != nil {
		return err
	}
	document, err := netjes(regel)
	if err != nil {
		return err
	}
	a, err := leesAntwoord(document)
	if err != nil {
		return err
	}
	if err := rapport.Schrijf(ctx, naar.rapport, naar.titel, []rapport.Antwoord{a}); err != nil {
		return fmt.Errorf("het rapport kan niet worden geschreven: %w", err)
	}
	_, _ = fmt.Fprintln(o.uit, naar.rapport)
	for _, f := range []struct {
		pad  string
		data []byte
	}{{naar.vraag, g.data}, {naar.antwoord, document}} {
		if f.pad == "" {
			continue
		}
		if err := os.WriteFile(f.pad, f.data, leesbaarVoorAllen); err != nil {
			return fmt.Errorf("%q is niet te schrijven: %w", f.pad, err)
		}
		_, _ = fmt.Fprintln(o.uit, f.pad)
	}
	return nil
}

// netjes is a document as toon shows it.
func netjes(document []byte) ([]byte, error) {
	var b bytes.Buffer
	err := toon(&b)(document, nil)
	return b.Bytes(), err
}

// opHetBlad tells findings about a sheet, which name their line and column themselves: who fills one in knows no
// places in a document.
func (o *opdracht) opHetBlad(err error) error {
	var b wmo.Bevindingen
	if !errors.As(err, &b) {
		return err
	}
	if o.json {
		if err := toon(o.uit)(antwoord.Weiger(operatie.Weigering{Bevindingen: b})); err != nil {
			return err
		}
		return errAlGemeld
	}
	bron := o.bestand
	if bron == "-" {
		bron = "invoer"
	}
	for i := range b {
		_, _ = fmt.Fprintf(o.uit, "%s: %s [%s]\n", bron, b[i].Bericht, b[i].Code)
	}
	return errAlGemeld
}
