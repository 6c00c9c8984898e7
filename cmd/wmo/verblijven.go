package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/verblijf"
)

// verblijfopties are the options of wmo verblijven.
type verblijfopties struct {
	venster, producten string
	gatDagen           int
	document           bool
}

func (o *opdracht) verblijven() *cobra.Command {
	var opties verblijfopties
	c := &cobra.Command{
		Use:   "verblijven BESTAND",
		Short: "Van een bestand met perioden of berichten naar verblijven",
		Long: `Leest perioden van zorg of berichten over begin en einde, en toont de verblijven en
stromen die daaruit volgen, als antwoord op capacity.verblijven.

BESTAND is CSV met op de eerste regel de namen van de kolommen (client, vorm,
begindatum, en zo bekend einddatum, aanbieder, gemeente, herkomst, bestemming,
niveau, naam en beginOnbekend), of berichten met een JSON-object op elke regel, met
soort start of stop en de sleutels van een start- of stopbericht. Schrijf - voor de
standaardinvoer. Bij berichten hoort een tabel van producten. Het bestand mag groter zijn
dan een document.

Met --document is er geen antwoord, maar het document met de vraag.`,
		Example: "  wmo verblijven perioden.csv --venster 2020-01-01/2024-12-31 --tabel\n" +
			"  wmo verblijven berichten.ndjson --venster 2024-01-01/2024-12-31 --producten producten.json",
		Args: precies("BESTAND"),
		RunE: func(c *cobra.Command, args []string) error {
			toon, err := o.vorm()
			if err != nil {
				return err
			}
			peil, err := o.peil()
			if err != nil {
				return err
			}
			in, err := o.verblijvenvraag(args[0], &opties, c.Flags().Changed("gatdagen"))
			if err != nil {
				return err
			}
			return o.antwoordVerblijven(in, peil, opties.document, toon)
		},
	}
	c.Flags().StringVar(&opties.venster, "venster", "", "de `DAGEN` van waarneming, van en tot en met: JJJJ-MM-DD/JJJJ-MM-DD (verplicht)")
	c.Flags().IntVar(&opties.gatDagen, "gatdagen", 0, "hoeveel `DAGEN` er hoogstens liggen tussen twee perioden van één verblijf (zonder: 60)")
	c.Flags().StringVar(&opties.producten, "producten", "", "`BESTAND` met de lijst producten van de vraag, als JSON")
	c.Flags().BoolVar(&opties.document, "document", false, "toon het document met de vraag, en geen antwoord")
	o.dagen(c)
	o.vormen(c)
	return c
}

// antwoordVerblijven answers the question, or shows it.
func (o *opdracht) antwoordVerblijven(in verblijf.Verblijvenvraag, peil wmo.Peil, document bool, toonAntwoord func(*gegeven) error) error {
	data, err := json.Marshal(in)
	if err != nil {
		return err
	}
	if document {
		return toon(o.uit)(data, nil)
	}
	operatie, err := zoekOperatie("capacity.verblijven")
	if err != nil {
		return err
	}
	resultaat, err := verblijf.GatherStays(in, peil)
	if err != nil {
		return err
	}
	return toonAntwoord(&gegeven{operatie, data, peil, resultaat})
}

// verblijvenvraag makes the question out of the files.
func (o *opdracht) verblijvenvraag(pad string, opties *verblijfopties, metGat bool) (verblijf.Verblijvenvraag, error) {
	in := verblijf.Verblijvenvraag{Naam: strings.TrimSuffix(filepath.Base(pad), filepath.Ext(pad))}
	if pad == "-" {
		in.Naam = "verblijven"
	}
	van, tot, ok := strings.Cut(opties.venster, "/")
	if !ok {
		return in, errors.New("--venster: schrijf JJJJ-MM-DD/JJJJ-MM-DD, de eerste en de laatste dag van waarneming")
	}
	for _, dag := range []struct {
		tekst string
		doel  *wmo.Datum
	}{{van, &in.Venster.Begindatum}, {tot, &in.Venster.Einddatum}} {
		d, err := wmo.ParseDatum(dag.tekst)
		if err != nil {
			return in, fmt.Errorf("--venster: %w", err)
		}
		*dag.doel = d
	}
	if metGat {
		in.GatDagen = &opties.gatDagen
	}
	if opties.producten != "" {
		data, err := o.lees(opties.producten, wmo.MaxDocument)
		if err != nil {
			return in, err
		}
		if in.Producten, err = wmo.Decode[[]verblijf.Zorgproduct](data); err != nil {
			return in, err
		}
	}
	data, err := o.lees(pad, wmo.MaxResultaat)
	if err != nil {
		return in, err
	}
	if len(data) > wmo.MaxResultaat {
		return in, fmt.Errorf("het bestand is groter dan %d bytes", wmo.MaxResultaat)
	}
	o.tekst = nil // findings tell the line themselves: they are about a document that is not in a file
	if bytes.HasPrefix(bytes.TrimSpace(data), []byte("{")) {
		return in, o.leesBerichten(&in, data)
	}
	in.Perioden, err = verblijf.ParseSpells(data)
	return in, err
}

// regel is what a line can hold beside the keys of a message: what it is about, the number of the
// assignment as the standard calls it, and a reason by its code.
type regel struct {
	Soort      string `json:"soort"`
	Toewijzing string `json:"toewijzingNummer"`
	Reden      string `json:"reden"`
}

// leesBerichten reads a message on each line. Keys of other programs are passed over, and
// lines about something else than a start or a stop are counted.
func (o *opdracht) leesBerichten(in *verblijf.Verblijvenvraag, data []byte) error {
	anders, nummer := 0, 0
	for tekst := range bytes.Lines(data) {
		nummer++
		if len(bytes.TrimSpace(tekst)) == 0 {
			continue
		}
		gelezen, err := leesBericht(in, tekst)
		if err != nil {
			return wmo.Bevindingen{{Code: "DOC-SYNTAX", Plaats: []string{""}, Bericht: fmt.Sprintf("regel %d is geen bericht: %v", nummer, err)}}
		}
		if !gelezen {
			anders++
		}
	}
	if anders > 0 {
		_, _ = fmt.Fprintf(o.fout, "wmo: %d regels over iets anders dan een start of stop zijn overgeslagen\n", anders)
	}
	return nil
}

// leesBericht adds the message on one line; false when it is about something else.
func leesBericht(in *verblijf.Verblijvenvraag, tekst []byte) (gelezen bool, err error) {
	var r regel
	if err := json.Unmarshal(tekst, &r); err != nil {
		return false, err
	}
	toewijzing := 0
	if r.Toewijzing != "" {
		if toewijzing, err = strconv.Atoi(r.Toewijzing); err != nil {
			return false, fmt.Errorf("toewijzingNummer %q is geen getal", wmo.Kort(r.Toewijzing))
		}
	}
	switch r.Soort {
	case "start":
		b := verblijf.Startbericht{Toewijzing: toewijzing}
		err = json.Unmarshal(tekst, &b)
		in.Startberichten = append(in.Startberichten, b)
	case "stop":
		b := verblijf.Stopbericht{Toewijzing: toewijzing}
		err = json.Unmarshal(tekst, &b)
		b.Reden = verblijf.ParseReason(r.Reden)
		in.Stopberichten = append(in.Stopberichten, b)
	default:
		return false, nil
	}
	return true, err
}
