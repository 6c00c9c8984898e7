package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/rapport"
)

func (o *opdracht) report() *cobra.Command {
	var bestand, titel string
	c := &cobra.Command{
		Use:   "report ANTWOORD... --out BESTAND",
		Short: "Van antwoorden een rapport maken, met grafieken",
		Long: `Maakt van een of meer antwoorden een rapport in een bestand dat alles in zich heeft:
grafieken met hun getallen, alles wat er in het antwoord staat, wat is aangenomen en
voorbehouden, de bronnen met hun vindplaats, en het ontvangstbewijs. Een antwoord
waarvan een grafiek niet meer zegt dan een tabel, heeft alleen tabellen.

ANTWOORD is een document dat "wmo run" heeft geschreven, of - voor de standaardinvoer.
BESTAND is .html, of .pdf als Chromium, Chrome of Edge op het PATH staat. Een rapport
voor een tekstverwerker is er niet: wie verder wil rekenen, neemt "wmo run --format xlsx".`,
		Example: "  wmo run capacity.uitstroomplan plan.json > antwoord.json\n  wmo report antwoord.json --out rapport.html",
		RunE: func(c *cobra.Command, args []string) error {
			o.controle = true
			switch {
			case len(args) == 0:
				return errors.New("noem een of meer antwoorden; \"wmo report --help\" zegt meer")
			case bestand == "":
				return errors.New("noem met --out het BESTAND waarin het rapport moet komen")
			}
			antwoorden := make([]rapport.Antwoord, len(args))
			for i, naam := range args {
				document, err := o.lees(naam, wmo.MaxResultaat)
				if err != nil {
					return err
				}
				if antwoorden[i], err = leesAntwoord(document); err != nil {
					return err
				}
			}
			if err := rapport.Schrijf(c.Context(), bestand, titel, antwoorden); err != nil {
				return fmt.Errorf("het rapport kan niet worden geschreven: %w", err)
			}
			_, err := fmt.Fprintln(o.uit, bestand)
			return err
		},
	}
	c.Flags().StringVar(&bestand, "out", "", "het `BESTAND` waarin het rapport komt")
	c.Flags().StringVar(&titel, "titel", "", "de `TITEL` van het rapport (zonder: de naam in het antwoord)")
	return c
}
