// Command beam answers files of questions on Apache Beam: on this machine with its prism runner, and the
// same program on Flink, Spark or Dataflow. It is a module of its own, so that Beam reaches nobody who
// imports wmo; README.md tells how to run it.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

func main() {
	var o Opdracht
	flag.StringVar(&o.Invoer, "invoer", "", "bestanden met op elke regel een verzoek, zoals 'vragen/*.ndjson'")
	flag.StringVar(&o.Uitvoer, "uitvoer", "", "map voor antwoorden, weigeringen en tellingen")
	flag.Int64Var(&o.Blok, "blok", 16<<20, "bytes van een deel van een bestand, dat één machine beantwoordt")
	flag.BoolVar(&o.Gzip, "gzip", false, "schrijf antwoorden en weigeringen gecomprimeerd")
	flag.Parse()
	beam.Init()
	if err := doe(o); err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(1)
	}
}

func doe(o Opdracht) error {
	o.Uitvoer = strings.TrimSuffix(o.Uitvoer, "/")
	if o.Invoer == "" || o.Uitvoer == "" || o.Blok < 1 {
		return errors.New("geef --invoer, --uitvoer en een --blok van ten minste 1")
	}
	p, s := beam.NewPipelineWithRoot()
	o.Bouw(s)
	return beamx.Run(context.Background(), p)
}
