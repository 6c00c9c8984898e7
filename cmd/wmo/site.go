package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo/internal/site"
)

func (o *opdracht) site() *cobra.Command {
	var folder, modules string
	c := &cobra.Command{
		Use:   "site --out MAP [--modules MAP]",
		Short: "Het regelboek schrijven als website om te lezen en te printen",
		Long: `Schrijft het regelboek als website in een map: per vraag de regels met hun
geldigheid en bronnen, wat er gevraagd wordt en uitgewerkte gevallen, per artikel
van de Wmo 2015 wat ervan is gecodeerd, en alle registers. De bladzijden werken
zonder server en zonder JavaScript.

Met --modules komen er bladzijden bij om vragen te proberen: een formulier dat in de
browser wordt beantwoord met dezelfde regels, als WebAssembly. Van elk pakket waarvan
de module in die MAP staat, zoals bw.wasm, zijn dat alle vragen. Niets van een vraag
of een antwoord verlaat de bladzijde.`,
		Example: "  wmo site --out regelboek\n  wmo site --out regelboek --modules modules",
		Args:    precies(),
		RunE: func(*cobra.Command, []string) error {
			if folder == "" {
				return errors.New("noem met --out de MAP waarin het regelboek moet komen")
			}
			n, err := site.Schrijf(folder, modules)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(o.uit, "%d bestanden in %s; begin bij index.html\n", n, folder)
			return err
		},
	}
	c.Flags().StringVar(&folder, "out", "", "de `MAP` waarin het regelboek komt")
	c.Flags().StringVar(&modules, "modules", "", "de `MAP` met een WebAssembly-module per pakket, om vragen te proberen")
	return c
}
