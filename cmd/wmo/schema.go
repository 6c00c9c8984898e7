package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema"
)

func (o *opdracht) schema() *cobra.Command {
	return &cobra.Command{
		Use:   "schema [NAAM]",
		Short: "De schema's noemen, of een schema tonen",
		Long: `Noemt de gepubliceerde JSON-schema's, of toont er een.

NAAM is een naam uit die lijst, zoals capacity/uitstroomplan.`,
		ValidArgsFunction: eersteUit(schema.Names),
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
				return fmt.Errorf("er is geen schema %q; \"wmo schema\" noemt ze alle%s", wmo.Kort(args[0]), wmo.BedoeltU(args[0], schema.Names()...))
			}
			_, err := o.uit.Write(tekst)
			return err
		},
	}
}
