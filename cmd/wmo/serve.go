package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/bwo-sdk/wmo/internal/dienst"
)

func (o *opdracht) serve() *cobra.Command {
	in := dienst.Instellingen{Vandaag: o.vandaag, Klok: time.Now} //nolint:forbidigo // how long an answer takes, for the log
	var adres string
	var beschrijving bool
	c := &cobra.Command{
		Use:   "serve",
		Short: "De vragen over HTTP beantwoorden",
		Long: `Beantwoordt de vragen over HTTP, tot SIGTERM of SIGINT.

Elke operatie is een POST, zoals /v1/bw/toewijzing?op=2026-07-01, met het document als
inhoud. Het antwoord is dat van "wmo run". /v1/operaties noemt de operaties,
/v1/openapi.json beschrijft alles in OpenAPI 3.1 en /v1/health zegt of er vragen bij
kunnen. De dienst bewaart niets, en in het logboek (JSON, op de standaarduitvoer) staat
niets uit vragen en antwoorden.

De dienst kent geen TLS en geen aanmelden: zet er een poort voor die dat doet. Wie stopt,
meldt zich eerst af (--afmelden), neemt dan niets meer aan en maakt af wat loopt
(--uitloop).`,
		Example: "  wmo serve --adres :8080 --afmelden 5s\n  wmo serve --openapi > openapi.json",
		Args:    precies(),
		RunE: func(c *cobra.Command, _ []string) error {
			if beschrijving {
				return toon(o.uit)(dienst.OpenAPI())
			}
			if in.Tijd <= 0 || in.Tegelijk <= 0 || in.Afmelden < 0 || in.Uitloop < 0 {
				return errors.New("--tijd en --tegelijk zijn groter dan nul, --afmelden en --uitloop niet kleiner")
			}
			in.Log = slog.New(slog.NewJSONHandler(o.uit, nil))
			ctx, stop := signal.NotifyContext(c.Context(), os.Interrupt, syscall.SIGTERM)
			defer stop()
			context.AfterFunc(ctx, stop) // a second signal ends it at once
			return draai(ctx, in, adres)
		},
	}
	c.Flags().StringVar(&adres, "adres", "", "het `ADRES` om op te luisteren (zonder: 127.0.0.1:8080, alleen voor deze machine)")
	duur := func(doel *time.Duration, naam string, zonder time.Duration, uitleg string) {
		c.Flags().DurationVar(doel, naam, zonder, fmt.Sprintf("%s (zonder: %s)", uitleg, zonder))
		c.Flags().Lookup(naam).DefValue = "0s" // it is told in Dutch
	}
	duur(&in.Tijd, "tijd", 10*time.Second, "de `TIJD` die een verzoek mag duren")
	duur(&in.Afmelden, "afmelden", 0, "de `TIJD` tussen zich afmelden en niets meer aannemen")
	duur(&in.Uitloop, "uitloop", 15*time.Second, "de `TIJD` die wat loopt krijgt om af te komen")
	c.Flags().IntVar(&in.Tegelijk, "tegelijk", 2*runtime.GOMAXPROCS(0),
		"het `AANTAL` vragen waaraan tegelijk gerekend wordt (zonder: twee per processorkern); wat meer komt wacht")
	c.Flags().Lookup("tegelijk").DefValue = "0"
	c.Flags().BoolVar(&beschrijving, "openapi", false, "de beschrijving in OpenAPI 3.1 tonen en stoppen")
	return c
}

func draai(ctx context.Context, in dienst.Instellingen, adres string) error {
	if adres == "" {
		adres = "127.0.0.1:8080"
	}
	var luister net.ListenConfig
	l, err := luister.Listen(ctx, "tcp", adres)
	if err != nil {
		return fmt.Errorf("op %s is niet te luisteren: %w", adres, err)
	}
	d, err := dienst.New(in)
	if err != nil {
		return errors.Join(err, l.Close())
	}
	return d.Draai(ctx, l)
}
