package main

import (
	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operatie"
)

// gegeven is an answer with the question to which it was given.
type gegeven struct {
	operatie  operatie.Operatie
	data      []byte
	peil      wmo.Peil
	resultaat any
}

// document is the answer with its receipt, on one line.
func (g *gegeven) document() ([]byte, error) {
	return antwoord.Van(g.operatie, g.data, g.peil, g.resultaat)
}

func (o *opdracht) run() *cobra.Command {
	c := &cobra.Command{
		Use:   "run OPERATIE BESTAND",
		Short: "Een vraag stellen en het antwoord tonen",
		Long: `Stelt een vraag en toont het antwoord.

OPERATIE is de naam van de vraag, zoals capacity.uitstroomplan; "wmo operations"
noemt ze alle. BESTAND is het JSON-document met de gegevens, of - voor de
standaardinvoer. Met bevindingen is de exitcode 1.`,
		Example:           "  wmo run capacity.uitstroomplan plan.json --tabel\n  wmo run gebied.leden vraag.json --op 2016-06-01",
		Args:              precies("OPERATIE", "BESTAND"),
		ValidArgsFunction: operatieEnBestand,
		RunE: func(_ *cobra.Command, args []string) error {
			operatie, err := zoekOperatie(args[0])
			if err != nil {
				return err
			}
			toon, err := o.vorm()
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
			resultaat, err := antwoord.Vraag(operatie, data, peil)
			if err != nil {
				return err
			}
			return toon(&gegeven{operatie, data, peil, resultaat})
		},
	}
	o.dagen(c)
	o.vormen(c)
	return c
}
