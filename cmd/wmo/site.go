package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo/internal/site"
)

func (o *opdracht) site() *cobra.Command {
	var folder string
	c := &cobra.Command{
		Use:   "site --out MAP",
		Short: "Het regelboek schrijven als website om te lezen en te printen",
		Long: `Schrijft het regelboek als website in een map: per vraag de regels met hun
geldigheid en bronnen, wat er gevraagd wordt en uitgewerkte gevallen, per artikel
van de Wmo 2015 wat ervan is gecodeerd, en alle registers. De bladzijden werken
zonder server en zonder JavaScript.`,
		Example: "  wmo site --out regelboek",
		Args:    precies(),
		RunE: func(*cobra.Command, []string) error {
			if folder == "" {
				return errors.New("noem met --out de MAP waarin het regelboek moet komen")
			}
			n, err := site.Schrijf(folder)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(o.uit, "%d bestanden in %s; begin bij index.html\n", n, folder)
			return err
		},
	}
	c.Flags().StringVar(&folder, "out", "", "de `MAP` waarin het regelboek komt")
	return c
}
