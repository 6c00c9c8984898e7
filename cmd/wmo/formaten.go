package main

import (
	"encoding/csv"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/batch"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

// The forms of an answer.
const (
	vormJSON     = "json"
	vormTabel    = "tabel"
	vormMarkdown = "markdown"
	vormCSV      = "csv"
	vormXLSX     = "xlsx"
)

// vormen adds the flags for the form of an answer.
func (o *opdracht) vormen(c *cobra.Command) {
	c.Flags().StringVar(&o.format, "format", "", "de `VORM` van het antwoord: json (zonder), tabel, markdown, csv of xlsx")
	c.Flags().BoolVar(&o.tabel, "tabel", false, "een leesbaar overzicht: hetzelfde als --format tabel")
	vul(c, "format",
		vormJSON+"\thet hele antwoord, voor een programma", vormTabel+"\teen leesbaar overzicht",
		vormMarkdown+"\thetzelfde overzicht, voor in een stuk", vormCSV+"\thet hoofdantwoord, voor een rekenblad",
		vormXLSX+"\talles, als werkboek om mee verder te rekenen")
}

// vorm is how to write an answer.
func (o *opdracht) vorm() (func(*gegeven) error, error) {
	if o.tabel {
		if o.format != "" && o.format != vormTabel {
			return nil, errors.New("kies --tabel of --format, en niet allebei")
		}
		o.format = vormTabel
	}
	switch o.format {
	case "", vormJSON:
		return func(g *gegeven) error { return toon(o.uit)(g.document()) }, nil
	case vormTabel:
		return func(g *gegeven) error { return tabel.Toon(o.uit, g.resultaat, g.operatie.Kern...) }, nil
	case vormMarkdown:
		return func(g *gegeven) error { return tabel.ToonMarkdown(o.uit, g.resultaat, g.operatie.Kern...) }, nil
	case vormCSV:
		return o.csv, nil
	case vormXLSX:
		return o.xlsx, nil
	default:
		return nil, geenVorm("--format", o.format, vormJSON, vormTabel, vormMarkdown, vormCSV, vormXLSX)
	}
}

// geenVorm refuses a word that an option does not have.
func geenVorm(optie, kreeg string, mag ...string) error {
	return fmt.Errorf("%s %q bestaat niet; het kan %s zijn%s", optie, wmo.Kort(kreeg), opsomming(mag), wmo.BedoeltU(kreeg, mag...))
}

// csv writes the main answer as CSV, and says what of the answer is not in it.
func (o *opdracht) csv(g *gegeven) error {
	data, err := g.document()
	if err != nil {
		return err
	}
	lijst, rijen, err := batch.Tabel(data, g.operatie.Resultaat.Type, g.operatie.Kern...)
	if err != nil {
		return err
	}
	w := csv.NewWriter(o.uit)
	if err := w.WriteAll(rijen); err != nil {
		return err
	}
	wat := "alles behalve de stappen"
	if lijst != "" {
		wat = "alleen " + lijst
	}
	_, err = fmt.Fprintf(o.fout, "wmo: in deze csv staat %s; het hele antwoord, ook met wat is aangenomen of voorbehouden, geeft --format json\n", wat)
	return err
}

// xlsx writes the whole answer as a workbook.
func (o *opdracht) xlsx(g *gegeven) error {
	data, err := g.document()
	if err != nil {
		return err
	}
	if terminal(o.rauw) != nil {
		return errors.New("xlsx gaat niet naar een scherm; schrijf het naar een bestand: wmo run … --format xlsx > antwoord.xlsx")
	}
	return batch.Werkboek(o.rauw, data, g.operatie.Resultaat.Type)
}
