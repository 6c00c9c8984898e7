package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/rapport"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

func (o *opdracht) verify() *cobra.Command {
	var invoer string
	var andereUitgave bool
	c := &cobra.Command{
		Use:   "verify ANTWOORD",
		Short: "Een antwoord opnieuw berekenen en vergelijken",
		Long: `Berekent een antwoord opnieuw uit zijn invoer en vergelijkt het byte voor byte.

ANTWOORD is een document dat "wmo run" heeft geschreven, of - voor de
standaardinvoer. Het ontvangstbewijs erin noemt de uitgave, de regels, de vraag, de
dagen en de invoer. Wat er niet klopt staat er met de plaats bij; dan is de exitcode 1.`,
		Example: "  wmo verify antwoord.json --input vraag.json",
		Args:    precies("ANTWOORD"),
		RunE: func(_ *cobra.Command, args []string) error {
			o.controle = true
			if invoer == "" {
				return errors.New("noem met --input het document waarop dit het antwoord is")
			}
			vraag, err := o.lees(invoer, wmo.MaxDocument)
			if err != nil {
				return err
			}
			document, err := o.lees(args[0], wmo.MaxResultaat) // last, because findings tell its lines
			if err != nil {
				return err
			}
			bewijs, err := antwoord.Toets(operaties.Zoek, document, vraag)
			if alleenUitgave(err) && andereUitgave {
				_, err = fmt.Fprintf(o.uit, "deze uitgave geeft hetzelfde antwoord als %s\n", wmo.Kort(bewijs.Release))
				return err
			}
			if err == nil {
				_, err = fmt.Fprintf(o.uit, "klopt: %s over %s, uitgave %s\n", bewijs.Operatie, bewijs.Peil, bewijs.Release)
			}
			return err
		},
	}
	c.Flags().StringVar(&invoer, "input", "", "het `BESTAND` met de invoer")
	c.Flags().BoolVar(&andereUitgave, "andere-uitgave", false, "een andere uitgave mag, als het antwoord hetzelfde is")
	c.Flags().BoolVar(&o.json, "json", false, "bevindingen als JSON, voor een programma")
	return c
}

// alleenUitgave says whether an answer differs in nothing but the release that gave it.
func alleenUitgave(err error) bool {
	var b wmo.Bevindingen
	return errors.As(err, &b) && !slices.ContainsFunc(b, func(v wmo.Bevinding) bool { return v.Code != "BEWIJS-UITGAVE" })
}

func (o *opdracht) explain() *cobra.Command {
	return &cobra.Command{
		Use:   "explain ANTWOORD",
		Short: "Een antwoord uitleggen, met bronnen en hun vindplaats",
		Long: `Vertelt in het Nederlands wat een antwoord zegt en waarom: de uitkomst, de regels
die beslisten en die niet beslisten, de stappen van een berekening, wat er nog te
vragen is, het voorbehoud, en van elke bron de vindplaats.

ANTWOORD is een document dat "wmo run" heeft geschreven, of - voor de
standaardinvoer.`,
		Example: "  wmo explain antwoord.json",
		Args:    precies("ANTWOORD"),
		RunE: func(_ *cobra.Command, args []string) error {
			o.controle = true
			document, err := o.lees(args[0], wmo.MaxResultaat)
			if err != nil {
				return err
			}
			return legUit(o.uit, document)
		},
	}
}

// legUit tells what an answer says and why.
func legUit(w io.Writer, document []byte) error {
	a, err := leesAntwoord(document)
	if err != nil {
		return err
	}
	regel := a.Operatie.Titel
	if a.Bewijs != nil {
		regel += fmt.Sprintf("\nde vraag %s over %s, beantwoord door uitgave %s", a.Operatie.Naam, a.Bewijs.Peil, a.Bewijs.Release)
	}
	if _, err := fmt.Fprintln(w, regel+"\n"); err != nil {
		return err
	}
	return tabel.Verklaar(w, a.Resultaat, a.Operatie.Kern...)
}

// leesAntwoord reads a document that "wmo run" wrote.
func leesAntwoord(document []byte) (a rapport.Antwoord, err error) {
	naam, err := genoemdSchema(document)
	if err != nil {
		return a, err
	}
	var kop struct {
		Bewijs *wmo.Ontvangstbewijs `json:"ontvangstbewijs"`
	}
	_ = json.Unmarshal(document, &kop) // a receipt that is none is found by Lees below
	operatie, ok := vanResultaat(naam, kop.Bewijs)
	if !ok {
		return a, bijSchema("DOC-WAARDE", naam+" is geen antwoord op een vraag; \"wmo check\" zegt wat er mis is met een document")
	}
	resultaat, err := operatie.Resultaat.Lees(document)
	return rapport.Antwoord{Operatie: operatie, Bewijs: kop.Bewijs, Resultaat: resultaat}, err
}

// vanResultaat is the operation that gave a result: the one that its receipt names, else the first with
// this kind of result.
func vanResultaat(naam string, bewijs *wmo.Ontvangstbewijs) (operatie.Operatie, bool) {
	alle := operaties.Alle()
	i := slices.IndexFunc(alle, func(o operatie.Operatie) bool {
		return o.Resultaat.Naam == naam && (bewijs == nil || bewijs.Operatie == o.Naam)
	})
	if i < 0 {
		return operatie.Operatie{}, false
	}
	return alle[i], true
}
