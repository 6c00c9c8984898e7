package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/batch"
	"github.com/bwo-sdk/wmo/internal/operatie"
)

// The forms of a file of questions and of answers.
const (
	reeksNDJSON = "ndjson"
	reeksCSV    = "csv"
	reeksXLSX   = "xlsx"
)

func reeksvormen() []string { return []string{reeksNDJSON, reeksCSV, reeksXLSX} }

// reeks is one run of a batch.
type reeks struct {
	*opdracht

	operatie    operatie.Operatie
	peil        wmo.Peil
	naar, blad  string // where answers go, and the sheet that has the questions
	van, format string // the forms
	scheiding   rune   // of CSV
	sluit       []io.Closer
	vooruitgang *vooruitgang
}

func (o *opdracht) batch() *cobra.Command {
	r := &reeks{opdracht: o}
	c := &cobra.Command{
		Use:   "batch OPERATIE BESTAND --uit BESTAND",
		Short: "Een vraag voor veel rijen tegelijk stellen",
		Long: `Stelt een vraag voor elke rij van een bestand, en schrijft bij elke rij het antwoord
of wat eraan mankeert, in dezelfde volgorde.

Een rij is een regel JSON (ndjson), of een rij van een tabel (csv, xlsx) waarvan de
eerste rij de sleutels van de vraag noemt: voorziening, of met een pad
persoon/leeftijd; in een lijst staat ertussen het nummer van het deel, vanaf 0. Een
lege cel is een weggelaten sleutel; een kolom die niet mee moet doen begint met #.
Een getal in csv mag een komma of een punt hebben (1250,5, 1250.5 of 1.250,5); wat op
twee manieren te lezen is, zoals 1.250, wordt geweigerd.

Een rij mag ook id hebben, dat met het antwoord meegaat, en op en bekend: de dagen van
die rij. Het antwoord noemt de regel van het bestand (rij). In een tabel staat achter
het hoofdantwoord de rest, zonder de stappen; ndjson heeft het hele antwoord.

De exitcode is 1 als er een rij is zonder antwoord. Met Ctrl-C stopt het: wat al was
gelezen wordt beantwoord, het bestand is dan korter maar heel, en de exitcode is 2.`,
		Example: "  wmo batch bw.toewijzing vragen.csv --uit antwoorden.csv --op 2026-07-01\n" +
			"  wmo batch gebied.opvolgers vragen.ndjson --uit antwoorden.xlsx",
		Args:              precies("OPERATIE", "BESTAND"),
		ValidArgsFunction: operatieEnBestand,
		RunE:              func(c *cobra.Command, args []string) error { return r.doe(c.Context(), args[0], args[1]) },
	}
	o.peildagen(c)
	c.Flags().StringVar(&r.naar, "uit", "", "het `BESTAND` voor de antwoorden, of - voor de standaarduitvoer")
	c.Flags().StringVar(&r.van, "van", "", "de `VORM` van de vragen: ndjson, csv of xlsx (zonder: naar de naam)")
	c.Flags().StringVar(&r.format, "format", "", "de `VORM` van de antwoorden: ndjson, csv of xlsx (zonder: naar de naam)")
	c.Flags().StringVar(&r.blad, "blad", "", "de `NAAM` van het werkblad met de vragen (zonder: het eerste)")
	vul(c, "van", reeksvormen()...)
	vul(c, "format", reeksvormen()...)
	return c
}

func (r *reeks) doe(ctx context.Context, naam, pad string) (err error) {
	if r.operatie, err = zoekOperatie(naam); err != nil {
		return err
	}
	if r.naar == "" {
		return errors.New("zeg met --uit BESTAND waar de antwoorden heen moeten; - is de standaarduitvoer")
	}
	if r.peil, err = r.opdracht.peil(); err != nil {
		return err
	}
	if r.van, err = reeksvorm("--van", r.van, pad); err != nil {
		return err
	}
	if r.format, err = reeksvorm("--format", r.format, r.naar); err != nil {
		return err
	}
	defer func() {
		for _, s := range r.sluit {
			_ = s.Close()
		}
	}()
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends at once
	bron, err := r.bron(ctx, pad)
	if err != nil {
		return err
	}
	return r.schrijf(ctx, pad, bron)
}

// reeksvorm is the form that was asked for, or else that of the name of the file; of a stream it is ndjson.
func reeksvorm(optie, gevraagd, pad string) (string, error) {
	if gevraagd == "" {
		switch strings.ToLower(filepath.Ext(pad)) {
		case ".ndjson", ".jsonl", ".json", "":
			return reeksNDJSON, nil
		case ".csv", ".tsv", ".txt":
			return reeksCSV, nil
		case ".xlsx", ".xlsm":
			return reeksXLSX, nil
		default:
			return "", fmt.Errorf("aan de naam %q is de vorm niet te zien; zeg met %s of het %s is", pad, optie, opsomming(reeksvormen()))
		}
	}
	for _, v := range reeksvormen() {
		if v == gevraagd {
			return v, nil
		}
	}
	return "", geenVorm(optie, gevraagd, reeksvormen()...)
}

// bron opens the questions.
func (r *reeks) bron(ctx context.Context, pad string) (batch.Bron, error) {
	in, grootte := r.in, int64(-1)
	if pad != "-" {
		f, err := open(pad)
		if err != nil {
			return nil, err
		}
		r.sluit = append(r.sluit, f)
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			grootte = info.Size()
		}
		in = f
	}
	if c, ok := in.(io.Closer); ok {
		context.AfterFunc(ctx, func() { _ = c.Close() }) // ends a read that waits
	}
	in = r.volg(in, grootte)
	vraag := r.operatie.Invoer.Type
	switch r.van {
	case reeksCSV:
		b, scheiding, err := batch.CSV(in, vraag)
		r.scheiding = scheiding
		return b, err
	case reeksXLSX:
		b, dicht, err := batch.XLSX(in, r.blad, vraag)
		if err == nil {
			r.sluit = append(r.sluit, dicht)
		}
		return b, err
	default:
		return batch.NDJSON(in), nil
	}
}

// doel opens the file for the answers: only now, so that a mistake in the call destroys no earlier answers.
func (r *reeks) doel(bronpad string) (batch.Doel, io.Closer, error) {
	w, dicht := r.uit, io.Closer(io.NopCloser(nil))
	if r.naar != "-" {
		a, err1 := os.Stat(bronpad)
		b, err2 := os.Stat(r.naar)
		if err1 == nil && err2 == nil && os.SameFile(a, b) {
			return nil, nil, errors.New("--uit is het bestand met de vragen zelf; kies een ander")
		}
		f, err := os.Create(r.naar)
		if err != nil {
			return nil, nil, fmt.Errorf("het bestand voor de antwoorden is niet te maken: %w", err)
		}
		w, dicht = f, f
	} else if r.format == reeksXLSX {
		return nil, nil, errors.New("xlsx gaat niet naar de standaarduitvoer; zeg met --uit in welk bestand het moet")
	}
	paden := batch.Kolommen(r.operatie.Resultaat.Type, r.operatie.Kern...)
	var (
		d   batch.Doel
		err error
	)
	switch r.format {
	case reeksCSV:
		if r.scheiding == 0 {
			r.scheiding = ','
		}
		d, err = batch.NaarCSV(w, r.scheiding, paden)
	case reeksXLSX:
		d, err = batch.NaarXLSX(w, paden)
	default:
		d = batch.NaarNDJSON(w)
	}
	return d, dicht, err
}

// schrijf answers the questions and tells what became of them.
func (r *reeks) schrijf(ctx context.Context, bronpad string, bron batch.Bron) error {
	doel, dicht, err := r.doel(bronpad)
	if err != nil {
		return err
	}
	t, err := batch.Beantwoord(ctx, bron, doel, runtime.GOMAXPROCS(0), r.beantwoord, r.telVooruitgang)
	onderbroken := errors.Is(err, context.Canceled)
	if onderbroken {
		err = nil
	}
	err = errors.Join(err, doel.Sluit(), dicht.Close())
	r.vooruitgang.klaar()
	r.vertel(t, onderbroken, err)
	switch {
	case err != nil:
		return fmt.Errorf("niet alle rijen zijn beantwoord: %w", err)
	case onderbroken:
		return errors.New("onderbroken")
	case t.Antwoorden < t.Rijen:
		return errAlGemeld
	default:
		return nil
	}
}

// vertel is the summary.
func (r *reeks) vertel(t batch.Telling, onderbroken bool, err error) {
	s := fmt.Sprintf("%d rijen: %d beantwoord, %d met bevindingen, %d zonder antwoord", t.Rijen, t.Antwoorden, t.MetBevindingen, t.ZonderAntwoord)
	if r.naar != "-" {
		s += "; in " + r.naar
	}
	if onderbroken && err == nil {
		s += "; onderbroken: deze rijen staan er heel in, wat erna kwam niet"
	}
	_, _ = fmt.Fprintln(r.fout, s)
}

// beantwoord answers one row. It is called by several workers at once.
func (r *reeks) beantwoord(v *batch.Vraag) batch.Antwoord {
	a := batch.Antwoord{Rij: v.Rij, ID: v.ID, Bevindingen: v.Bevindingen}
	if len(v.Bevindingen) > 0 {
		return a
	}
	peil := r.peil
	if v.Op.IsValid() {
		peil.Op = v.Op
	}
	if v.Bekend.IsValid() {
		peil.Bekend = v.Bekend
	}
	var err error
	switch a.Resultaat, err = antwoord.Geef(r.operatie, v.Document, peil); {
	case errors.As(err, &a.Bevindingen):
		a.Bevindingen = v.Samen(a.Bevindingen)
	case err != nil:
		a.Fout = err.Error()
	}
	return a
}
