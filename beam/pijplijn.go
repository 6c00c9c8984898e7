package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/transforms/stats"
)

// Beam finds functions by name on another machine, and so wants them registered before main.
func init() { //nolint:gochecknoinits // as its documentation asks
	register.DoFn3x1[context.Context, string, func(Blok), error](&blokken{})
	register.DoFn3x1[context.Context, Blok, func(string, int64), error](&beantwoord{})
	register.DoFn3x1[context.Context, int, func(*Telregel) bool, error](&schrijfTelling{})
	register.Function2x1(alsTelregel)
	register.Function1x1(pad)
	register.Emitter1[Blok]()
	register.Emitter2[string, int64]()
	register.Iter1[Telregel]()
}

// Opdracht is what the pipeline is asked to do.
type Opdracht struct {
	Invoer  string // pattern of files, a question on each line
	Uitvoer string // folder
	Blok    int64  // bytes of a part of a file
	Gzip    bool   // of what is written
}

// Bouw makes the pipeline. It gives the counts, one for each key.
func (o Opdracht) Bouw(s beam.Scope) beam.PCollection {
	bestanden := beam.ParDo(s, pad, fileio.MatchFiles(s, o.Invoer, fileio.MatchEmptyDisallow()))
	delen := beam.Reshuffle(s, beam.ParDo(s, &blokken{o.Blok}, bestanden))
	tellingen := stats.SumPerKey(s, beam.ParDo(s, &beantwoord{o.Uitvoer, o.Gzip}, delen))
	regels := beam.ParDo(s, alsTelregel, tellingen)
	beam.ParDo0(s, &schrijfTelling{o.Uitvoer + "/tellingen.ndjson"}, beam.GroupByKey(s, beam.AddFixedKey(s, regels)))
	return regels
}

func pad(m fileio.FileMetadata) string { return m.Path }

// Telregel is a line of the counts.
type Telregel struct {
	Sleutel string
	Aantal  int64
}

func alsTelregel(sleutel string, aantal int64) Telregel { return Telregel{sleutel, aantal} }

// schrijfTelling writes the counts in a fixed order, and fails when a line got no answer and no refusal,
// or both.
type schrijfTelling struct {
	Naam string
}

// ProcessElement writes the one file.
func (f *schrijfTelling) ProcessElement(ctx context.Context, _ int, regels func(*Telregel) bool) (err error) {
	var alle []Telregel
	for r := (Telregel{}); regels(&r); {
		alle = append(alle, r)
	}
	slices.SortFunc(alle, func(a, b Telregel) int { return strings.Compare(a.Sleutel, b.Sleutel) })
	fs, err := filesystem.New(ctx, f.Naam)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, fs.Close()) }()
	bestand, err := fs.OpenWrite(ctx, f.Naam)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, bestand.Close()) }()
	w := bufio.NewWriter(bestand)
	for _, r := range alle {
		// The key is an object: the number joins it.
		if _, err := fmt.Fprintf(w, "%s,\"aantal\":%d}\n", strings.TrimSuffix(r.Sleutel, "}"), r.Aantal); err != nil {
			return err
		}
	}
	return errors.Join(w.Flush(), sluit(alle))
}

// sluit is an error when the lines that were read are not the answers and refusals together.
func sluit(alle []Telregel) error {
	som := map[string]int64{}
	for _, r := range alle {
		var s Sleutel
		if err := json.Unmarshal([]byte(r.Sleutel), &s); err != nil {
			return err
		}
		som[s.Maat] += r.Aantal
	}
	if som[maatVerzoeken] != som[maatAntwoorden]+som[maatGeweigerd] {
		return fmt.Errorf("%d verzoeken, %d antwoorden en %d weigeringen", som[maatVerzoeken], som[maatAntwoorden], som[maatGeweigerd])
	}
	return nil
}
