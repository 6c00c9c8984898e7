package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/release"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/schema"
)

// opdracht is one call of the command.
type opdracht struct {
	in        io.Reader
	uit, fout io.Writer
	vandaag   func() wmo.Datum

	op, bekend string
	tabel      bool
	json       bool
	controle   bool
}

func (o *opdracht) wortel() *cobra.Command {
	c := &cobra.Command{
		Use:   "wmo",
		Short: "Rekenen en toetsen voor beschermd wonen en opvang onder de Wmo 2015",
		Long: `Rekenen en toetsen voor beschermd wonen en opvang onder de Wmo 2015.

Een vraag is een JSON-document. Het antwoord is ook een JSON-document, of met
--tabel een leesbaar overzicht. Wat er in een document mis is, staat er allemaal
tegelijk, met de plaats erbij. Wat is aangenomen, staat bij het antwoord.

Beginnen: "wmo operations" noemt de vragen die gesteld kunnen worden.`,
		Args: cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) > 0 {
				return fmt.Errorf("er is geen opdracht %q; \"wmo --help\" noemt ze alle", wmo.Kort(args[0]))
			}
			return c.Help()
		},
		Version:       release.Versie,
		SilenceErrors: true, SilenceUsage: true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	c.AddCommand(o.run(), o.check(), o.verify(), o.explain(), o.schema(), o.operations())
	c.AddCommand(o.conformance())
	c.AddCommand(o.serve())
	c.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return fmt.Errorf("een optie klopt niet (%w); \"%s --help\" noemt ze alle", err, c.CommandPath())
	})
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

func (o *opdracht) run() *cobra.Command {
	c := &cobra.Command{
		Use:   "run OPERATIE BESTAND",
		Short: "Een vraag stellen en het antwoord tonen",
		Long: `Stelt een vraag en toont het antwoord.

OPERATIE is de naam van de vraag, zoals capacity.uitstroomplan; "wmo operations"
noemt ze alle. BESTAND is het JSON-document met de gegevens, of - voor de
standaardinvoer.`,
		Example: "  wmo run capacity.uitstroomplan plan.json --tabel\n  wmo run gebied.leden vraag.json --op 2016-06-01",
		Args:    precies("OPERATIE", "BESTAND"),
		RunE: func(_ *cobra.Command, args []string) error {
			operatie, err := zoekOperatie(args[0])
			if err != nil {
				return err
			}
			peil, err := o.peil()
			if err != nil {
				return err
			}
			data, err := o.lees(args[1], wmo.MaxDocument)
			if err != nil {
				return err
			}
			if err := eigenSchema(data, operatie.Invoer.Naam); err != nil {
				return err
			}
			resultaat, err := operatie.Run(data, peil)
			if err != nil {
				return err
			}
			if o.tabel {
				return tabel.Toon(o.uit, resultaat, operatie.Kern...)
			}
			return toon(o.uit)(antwoord.Van(operatie, data, peil, resultaat))
		},
	}
	o.dagen(c)
	c.Flags().BoolVar(&o.tabel, "tabel", false, "een leesbaar overzicht in plaats van JSON")
	return c
}

// meld writes findings as text, or as JSON when that was asked for.
func (o *opdracht) meld(w io.Writer, b wmo.Bevindingen) {
	if o.json && toon(w)(antwoord.Weiger(b)) == nil {
		return
	}
	_, _ = fmt.Fprintln(w, b.Error())
}

// dagen adds the flags for the two days of a Peil.
func (o *opdracht) dagen(c *cobra.Command) {
	c.Flags().StringVar(&o.op, "op", "", "de dag `JJJJ-MM-DD` waarop het moet gelden (zonder: vandaag)")
	c.Flags().BoolVar(&o.json, "json", false, "bevindingen als JSON, voor een programma")
	c.Flags().StringVar(&o.bekend, "bekend", "", "zoals bekend op de dag `JJJJ-MM-DD` (zonder: zoals nu bekend)")
}

func (o *opdracht) schema() *cobra.Command {
	return &cobra.Command{
		Use:   "schema [NAAM]",
		Short: "De schema's noemen, of een schema tonen",
		Long: `Noemt de gepubliceerde JSON-schema's, of toont er een.

NAAM is een naam uit die lijst, zoals capacity/uitstroomplan.`,
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return errors.New("noem ten hoogste een NAAM")
			}
			if len(args) == 0 {
				_, err := fmt.Fprintln(o.uit, strings.Join(schema.Names(), "\n"))
				return err
			}
			tekst, ok := schema.Schema(args[0])
			if !ok {
				return fmt.Errorf("er is geen schema %q; \"wmo schema\" noemt ze alle", wmo.Kort(args[0]))
			}
			_, err := o.uit.Write(tekst)
			return err
		},
	}
}

func (o *opdracht) operations() *cobra.Command {
	return &cobra.Command{
		Use:   "operations",
		Short: "De vragen noemen die gesteld kunnen worden, en wat niet",
		Args:  precies(),
		RunE: func(*cobra.Command, []string) error {
			var s strings.Builder
			for _, operatie := range operaties.Alle() {
				fmt.Fprintf(&s, "%s\n    %s\n    invoer %s, resultaat %s\n", operatie.Naam, operatie.Titel, operatie.Invoer.Naam, operatie.Resultaat.Naam)
			}
			for _, p := range operaties.Pakketten() {
				fmt.Fprintf(&s, "\nNiet gemodelleerd in %s:\n", p.Naam)
				for _, n := range p.NietGemodelleerd {
					fmt.Fprintf(&s, "  - %s [%s]\n", n.Tekst, n.Code)
				}
			}
			_, err := io.WriteString(o.uit, s.String())
			return err
		},
	}
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

// lees reads a document, and stops once it is larger than would be accepted.
func (o *opdracht) lees(pad string, meest int64) ([]byte, error) {
	in := o.in
	if pad != "-" {
		f, err := os.Open(pad)
		if err != nil {
			return nil, fmt.Errorf("het bestand is niet te lezen: %w", err)
		}
		defer func() { _ = f.Close() }()
		in = f
	}
	data, err := io.ReadAll(io.LimitReader(in, meest+1))
	if err != nil {
		return nil, fmt.Errorf("het document is niet te lezen: %w", err)
	}
	return data, nil
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

// exit writes what went wrong and returns the exit code.
func (o *opdracht) exit(err error) int {
	if err == nil {
		return exitGoed
	}
	if errors.Is(err, errAnders) {
		return exitBevindingen
	}
	var b wmo.Bevindingen
	if errors.As(err, &b) {
		waar := o.fout // to stderr, because stdout is for the result
		if o.controle {
			waar = o.uit // the findings are the result
		}
		o.meld(waar, b)
		return exitBevindingen
	}
	_, _ = fmt.Fprintln(o.fout, "wmo:", err)
	return exitMislukt
}
