package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema"
)

// opdracht is one call of the command.
type opdracht struct {
	in        io.Reader
	uit, fout io.Writer
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
		Version:       versie(),
		SilenceErrors: true, SilenceUsage: true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	c.AddCommand(o.run(), o.check(), o.batch())
	c.AddCommand(o.schema(), o.operations(), o.completion())
	c.SetFlagErrorFunc(geenOptie)
	nederlands(c)
	return c
}

// versie is the version of the module in this binary, which is the release that "as known to this
// release" means.
func versie() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "onbekend"
	}
	return info.Main.Version
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

// schrijf writes a result as a document that names its schema.
func schrijf(w io.Writer, naam string, resultaat any) error {
	data, err := document(naam, resultaat)
	if err != nil {
		return err
	}
	var net bytes.Buffer
	if err := json.Indent(&net, data, "", "  "); err != nil {
		return err
	}
	_, err = w.Write(net.Bytes())
	return err
}

// document is a result as JSON on one line that names its schema.
func document(naam string, resultaat any) ([]byte, error) {
	var data bytes.Buffer
	e := json.NewEncoder(&data)
	e.SetEscapeHTML(false)
	if err := e.Encode(resultaat); err != nil {
		return nil, err
	}
	id, err := json.Marshal(schema.ID(naam))
	if err != nil {
		return nil, err
	}
	var kaal bytes.Buffer
	kaal.WriteString(`{"$schema":`)
	kaal.Write(id)
	if data.Len() > len("{}\n") {
		kaal.WriteByte(',')
	}
	kaal.Write(data.Bytes()[1:]) // data ends with a newline
	return kaal.Bytes(), nil
}
