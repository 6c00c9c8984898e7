package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/mattn/go-shellwords"
	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo/internal/conformance"
	"github.com/bwo-sdk/wmo/internal/publish"
)

// proef is one call of wmo conformance.
type proef struct {
	operaties []string
	niveau    string
	programma string
	wacht     time.Duration
	vragen    bool
}

// wacht is how long a program may take over an answer, unless it is told.
const wacht = 10 * time.Second

func (o *opdracht) conformance() *cobra.Command {
	var p proef
	c := &cobra.Command{
		Use:   "conformance",
		Short: "De gepubliceerde gevallen vragen aan een programma, en zijn antwoorden vergelijken",
		Long: `Vraagt de gepubliceerde gevallen en vergelijkt elk antwoord met wat het geval zegt.

Zonder --program antwoordt dit programma zelf. Met --program antwoordt een ander
programma, in welke taal ook: het leest een geval per regel en schrijft een
antwoord per regel, in dezelfde volgorde. Wat het niet kan, slaat het over. De
regels staan in schema/v1/FORMAT.md; --vragen toont wat het programma te lezen
krijgt. Elk verschil staat er met zijn plaats, wat er verwacht was en wat er kwam.

De exitcode is 0 als elk antwoord goed is, 1 als er een fout is, en 2 als het
programma niet tot het einde antwoordt of alles overslaat.`,
		Example: "  wmo conformance\n  wmo conformance --operatie bw.termijn --program \"python3 termijn.py\"\n" +
			"  wmo conformance --operatie bw.termijn --niveau kern --vragen",
		Args: precies(),
		RunE: func(c *cobra.Command, _ []string) error { return o.beproef(c, &p) },
	}
	c.Flags().StringSliceVar(&p.operaties, "operatie", nil, "alleen de gevallen van deze `OPERATIE` (vaker, of met komma's)")
	c.Flags().StringVar(&p.niveau, "niveau", "", "het `NIVEAU`: kern of volledig (zonder: volledig)")
	c.Flags().StringVar(&p.programma, "program", "", "het programma met zijn argumenten, als een `OPDRACHT`")
	c.Flags().DurationVar(&p.wacht, "wacht", 0, "hoe lang het programma over een antwoord mag doen, als `TIJD` zoals 30s (zonder: 10s)")
	c.Flags().BoolVar(&p.vragen, "vragen", false, "alleen de regels tonen die een programma te lezen krijgt")
	c.Flags().BoolVar(&o.json, "json", false, "het verslag als JSON, voor een programma")
	return c
}

func (o *opdracht) beproef(c *cobra.Command, p *proef) error {
	p.wacht = cmp.Or(p.wacht, wacht)
	niveau := cmp.Or(publish.Niveau(p.niveau), publish.Volledig)
	if niveau != publish.Kern && niveau != publish.Volledig {
		return fmt.Errorf("--niveau is kern of volledig, en niet %q", p.niveau)
	}
	for _, naam := range p.operaties {
		if _, err := zoekOperatie(naam); err != nil {
			return err
		}
	}
	gevallen, err := conformance.Gevallen(niveau, p.operaties...)
	if err != nil {
		return err
	}
	if p.vragen {
		return conformance.SchrijfVragen(o.uit, gevallen)
	}
	rapport := conformance.NieuwRapport(niveau)
	err = p.vraag(c, gevallen, rapport.Neem)
	if err == nil && rapport.Overgeslagen == rapport.Gevallen {
		err = errors.New("het programma slaat alles over, dus er is niets vergeleken; met --operatie vraag je alleen wat het kan")
	}
	if err != nil {
		rapport.Afgebroken = err.Error()
	}
	if toon := o.toon(rapport); toon != nil {
		return toon
	}
	if err == nil && rapport.Fout > 0 {
		return errAlGemeld // by the report
	}
	return err
}

// vraag asks the cases of the program, or of ourselves.
func (p *proef) vraag(c *cobra.Command, gevallen []conformance.Geval, neem func(*conformance.Geval, conformance.Antwoord)) error {
	if p.programma == "" {
		for i := range gevallen {
			a, err := conformance.Zelf(&gevallen[i])
			if err != nil {
				return err
			}
			neem(&gevallen[i], a)
		}
		return nil
	}
	woorden, err := shellwords.Parse(p.programma)
	if err != nil || len(woorden) == 0 {
		return fmt.Errorf("--program %q is geen opdracht", p.programma)
	}
	return conformance.Programma{Woorden: woorden, Wacht: p.wacht}.Vraag(c.Context(), gevallen, neem)
}

func (o *opdracht) toon(r *conformance.Rapport) error {
	if !o.json {
		return r.Schrijf(o.uit)
	}
	e := json.NewEncoder(o.uit)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(r)
}
