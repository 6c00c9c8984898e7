package main

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	"github.com/bwo-sdk/wmo/schema"
)

func (o *opdracht) check() *cobra.Command {
	c := &cobra.Command{
		Use:   "check [OPERATIE] BESTAND",
		Short: "Een document controleren en alle bevindingen tonen",
		Long: `Controleert een document en toont alles wat eraan mankeert, met de plaats erbij.

Het document noemt met de sleutel $schema zelf bij welk schema het hoort; "wmo
schema" noemt ze alle. Noemt het er geen, schrijf dan ervoor bij welke OPERATIE het
hoort; "wmo operations" noemt ze alle. BESTAND is het document, of - voor de
standaardinvoer. Is er niets mis, dan is de exitcode 0 en staat er niets, behalve op
een scherm; met bevindingen is zij 1. Wat van een dag afhangt, zoals of
een gemeente dan bestaat, wordt alleen met --op gecontroleerd.`,
		Example: "  wmo check plan.json\n  wmo check bw.zaak zaak.json --op 2026-11-23",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 1 || len(args) == 2 {
				return nil
			}
			return errors.New("schrijf: wmo check [OPERATIE] BESTAND; \"wmo check --help\" zegt meer")
		},
		ValidArgsFunction: operatieOfBestand,
		RunE:              func(_ *cobra.Command, args []string) error { return o.controleer(args) },
	}
	o.dagen(c)
	return c
}

func (o *opdracht) controleer(args []string) error {
	o.controle = true
	naam := "" // the document names its schema itself
	if len(args) > 1 {
		operatie, err := zoekOperatie(args[0])
		if err != nil {
			return err
		}
		naam = operatie.Invoer.Naam
	}
	data, err := o.lees(args[len(args)-1], wmo.MaxResultaat)
	if err != nil {
		return err
	}
	peil, err := o.peil()
	if err != nil {
		return err
	}
	naam, err = controleer(data, naam, peil, o.op != "")
	if err != nil {
		return err
	}
	if o.terminal == nil { // a program reads the exit code
		return nil
	}
	_, err = fmt.Fprintf(o.terminal, "in orde volgens %s\n", naam)
	return err
}

// controleer checks a document in three ways: its form, its fields against each other, and the published
// schema. Without a naam the schema is the one that the document names. It returns the name of the schema;
// the error is wmo.Bevindingen when the document is at fault.
func controleer(data []byte, naam string, peil wmo.Peil, opDag bool) (string, error) {
	var err error
	if naam == "" {
		naam, err = genoemdSchema(data)
	} else {
		err = antwoord.EigenSchema(data, naam)
	}
	if err != nil {
		return "", err
	}
	if document, ok := operaties.ZoekDocument(naam); ok {
		if err := document.Check(data); err != nil {
			return "", err
		}
	}
	for _, operatie := range operaties.Alle() {
		if operatie.Invoer.Naam != naam {
			continue
		}
		if opDag || !operatie.OpDag {
			_, err = operatie.Run(data, peil)
		} else {
			err = operatie.ZonderDag(data)
		}
		if err != nil {
			return "", err
		}
	}
	b, err := publish.Valideer(naam, data)
	if err != nil {
		return "", err
	}
	return naam, b.Err()
}

// genoemdSchema is the name of the schema that a document states as its $schema.
func genoemdSchema(data []byte) (string, error) {
	var kop struct {
		Schema *string `json:"$schema"`
	}
	var b wmo.Bevindingen
	// DecodeResultaat describes what is wrong with a document that is not a JSON object.
	if err := json.Unmarshal(data, &kop); err != nil || kop.Schema == nil {
		_, err := wmo.DecodeResultaat[struct{}](data)
		if errors.As(err, &b) && b[0].Code != "DOC-SLEUTEL-ONBEKEND" {
			return "", b
		}
		return "", bijSchema("DOC-SLEUTEL-ONTBREEKT", "het document noemt geen schema, dus is niet te zeggen waaraan het moet voldoen; "+
			"noem het hier, of schrijf: wmo check OPERATIE BESTAND")
	}
	naam, ok := schema.NaamOf(*kop.Schema)
	if !ok {
		return "", bijSchema("DOC-WAARDE", fmt.Sprintf("dit project kent geen schema %q; \"wmo schema\" noemt ze alle%s",
			schemanaam(*kop.Schema), bedoeldSchema(*kop.Schema)))
	}
	return naam, nil
}

// bedoeldSchema suggests the address of a published schema for one that is not.
func bedoeldSchema(id string) string {
	namen := schema.Names()
	for i := range namen {
		namen[i] = schema.ID(namen[i])
	}
	return wmo.BedoeltU(id, namen...)
}

// bijSchema is one finding about the $schema of a document.
func bijSchema(code, bericht string) wmo.Bevindingen {
	return wmo.Bevindingen{{Code: code, Plaats: []string{"/$schema"}, Bericht: bericht}}
}

// schemanaam is a $schema to quote in a message.
func schemanaam(id string) string { return antwoord.Schemanaam(id) }
