package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/schema"
)

func (o *opdracht) operations() *cobra.Command {
	c := &cobra.Command{
		Use:   "operations",
		Short: "De vragen noemen die gesteld kunnen worden, en wat niet",
		Long: `Noemt de vragen die gesteld kunnen worden, en wat er niet is gemodelleerd.

Met --json is het de index van alles wat is gepubliceerd: van elke vraag de
schema's, de gevallen en de codes, en de registers en tabellen, elk met een SHA-256.`,
		Args:              precies(),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(*cobra.Command, []string) error {
			if o.json {
				_, err := o.uit.Write(schema.Index())
				return err
			}
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
	c.Flags().BoolVar(&o.json, "json", false, "de index als JSON, voor een programma")
	return c
}

func zoekOperatie(naam string) (operatie.Operatie, error) {
	operatie, ok := operaties.Zoek(naam)
	if !ok {
		return operatie, fmt.Errorf("er is geen operatie %q; \"wmo operations\" noemt ze alle%s", wmo.Kort(naam), wmo.BedoeltU(naam, operatienamen()...))
	}
	return operatie, nil
}

func operatienamen() []string {
	alle := operaties.Alle()
	namen := make([]string, len(alle))
	for i := range alle {
		namen[i] = alle[i].Naam
	}
	return namen
}
