package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/release"
)

// opdracht is one call of the command.
type opdracht struct {
	in        io.Reader
	uit, fout io.Writer
	rauw      io.Writer // uit for what is no text
	terminal  io.Writer // where somebody looks on; nil without
	vandaag   func() wmo.Datum

	op, bekend string
	format     string
	tabel      bool
	json       bool
	controle   bool

	bestand string // the file that was read, - for stdin
	tekst   []byte // and its text
}

func (o *opdracht) wortel() *cobra.Command {
	c := &cobra.Command{
		Use:   "wmo",
		Short: "Rekenen en toetsen voor beschermd wonen en opvang onder de Wmo 2015",
		Long: `Rekenen en toetsen voor beschermd wonen en opvang onder de Wmo 2015.

Een vraag is een JSON-document. Het antwoord is ook een JSON-document, of met
--tabel een leesbaar overzicht. Wat er in een document mis is, staat er allemaal
tegelijk, met de regel en de plaats erbij. Wat is aangenomen, staat bij het
antwoord.

Beginnen: "wmo operations" noemt de vragen die gesteld kunnen worden.

De exitcode is 0 als er een antwoord is, 1 als er op een document iets is aan te
merken, en 2 als de opdracht zelf niet kon worden uitgevoerd.`,
		Args: cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) > 0 {
				return geenOpdracht(c, args[0])
			}
			return c.Help()
		},
		Version:       release.Versie,
		SilenceErrors: true, SilenceUsage: true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	c.AddCommand(o.run(), o.check(), o.batch())
	c.AddCommand(o.regio(), o.plan())
	c.AddCommand(o.iwmo(), o.verblijven())
	c.AddCommand(o.verify(), o.explain())
	c.AddCommand(o.conformance(), o.regels())
	c.AddCommand(o.serve(), o.site(), o.report())
	c.AddCommand(o.schema(), o.operations(), o.completion())
	c.SetFlagErrorFunc(geenOptie)
	nederlands(c)
	return c
}

// precies demands exactly these arguments, with a Dutch error.
func precies(namen ...string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) != len(namen) {
			return fmt.Errorf("schrijf: %s; \"wmo %s --help\" zegt meer", strings.Join(append([]string{"wmo", c.Name()}, namen...), " "), c.Name())
		}
		return nil
	}
}

// dagen adds the flags of a command for one document: the two days of a Peil, and how findings are told.
func (o *opdracht) dagen(c *cobra.Command) {
	o.peildagen(c)
	c.Flags().BoolVar(&o.json, "json", false, "bevindingen als JSON, voor een programma")
}

func (o *opdracht) peildagen(c *cobra.Command) {
	c.Flags().StringVar(&o.op, "op", "", "de dag `JJJJ-MM-DD` waarop het moet gelden (zonder: vandaag)")
	c.Flags().StringVar(&o.bekend, "bekend", "", "zoals bekend op de dag `JJJJ-MM-DD` (zonder: zoals nu bekend)")
}

func (o *opdracht) peil() (wmo.Peil, error) {
	p := wmo.Peil{Op: o.vandaag()}
	for _, vlag := range []struct {
		naam, waarde string
		doel         *wmo.Datum
	}{{"--op", o.op, &p.Op}, {"--bekend", o.bekend, &p.Bekend}} {
		if vlag.waarde == "" {
			continue
		}
		d, err := wmo.ParseDatum(vlag.waarde)
		if err != nil {
			return p, fmt.Errorf("%s: %w", vlag.naam, err)
		}
		*vlag.doel = d
	}
	return p, nil
}

// toon writes a document for people to read: over several lines.
func toon(w io.Writer) func(document []byte, err error) error {
	return func(document []byte, err error) error {
		var net bytes.Buffer
		if err == nil {
			err = json.Indent(&net, document, "", "  ")
		}
		if err != nil {
			return err
		}
		net.WriteByte('\n')
		_, err = w.Write(net.Bytes())
		return err
	}
}
