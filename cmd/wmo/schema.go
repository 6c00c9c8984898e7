package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/schema"
)

func (o *opdracht) schema() *cobra.Command {
	var resultaat bool
	c := &cobra.Command{
		Use:   "schema [NAAM]",
		Short: "De schema's noemen, of een schema tonen",
		Long: `Noemt de gepubliceerde JSON-schema's, of toont er een.

NAAM is een naam uit die lijst, zoals capacity/uitstroomplan, of de naam van een
vraag, zoals bw.zaak: dan het schema van haar invoer, en met --resultaat dat van
haar resultaat.`,
		Example:           "  wmo schema bw.zaak\n  wmo schema bw.zaak --resultaat\n  wmo schema regels",
		ValidArgsFunction: eersteUit(schemaOfVraag),
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return errors.New("noem ten hoogste een NAAM")
			}
			if len(args) == 0 {
				_, err := fmt.Fprintln(o.uit, strings.Join(schema.Names(), "\n"))
				return err
			}
			tekst, err := schemaVan(args[0], resultaat)
			if err != nil {
				return err
			}
			_, err = o.uit.Write(tekst)
			return err
		},
	}
	c.Flags().BoolVar(&resultaat, "resultaat", false, "het schema van het resultaat van een vraag")
	return c
}

// schemaOfVraag are the names by which a schema is found.
func schemaOfVraag() []string { return slices.Concat(operatienamen(), schema.Names()) }

// schemaVan is the schema with a name, or that of the input or the result of an operation.
func schemaVan(naam string, resultaat bool) ([]byte, error) {
	operatie, isOperatie := operaties.Zoek(naam)
	switch {
	case isOperatie && resultaat:
		naam = operatie.Resultaat.Naam
	case isOperatie:
		naam = operatie.Invoer.Naam
	case resultaat:
		return nil, fmt.Errorf("er is geen vraag %q, dus ook geen resultaat; \"wmo operations\" noemt de vragen%s",
			wmo.Kort(naam), wmo.BedoeltU(naam, operatienamen()...))
	}
	tekst, ok := schema.Schema(naam)
	if !ok {
		return nil, fmt.Errorf("er is geen schema %q; \"wmo schema\" noemt ze alle%s", wmo.Kort(naam), wmo.BedoeltU(naam, schemaOfVraag()...))
	}
	return tekst, nil
}
