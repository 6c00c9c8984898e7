package publish_test

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operatie"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/internal/publish"
	published "github.com/bwo-sdk/wmo/internal/registers"
	"github.com/bwo-sdk/wmo/internal/verminking"
)

var mutanten = flag.Int("mutanten", 150, "bad documents for each input; 2000 and more for the whole proof")

// alleenLezer says of a code that the reader may give it to a document that satisfies its schema. Numbers
// that no document may have are found beside the schema by our own validator, so they do not count here.
func alleenLezer(code string) bool {
	return published.NietInSchema(code) && code != "DOC-BEREIK"
}

// Of every document, however it was harmed: what the schema refuses the reader refuses, and what the
// reader alone refuses has a code that is published as such. Judging takes no time, and never panics.
func TestMutantsReaderAndSchemaAgree(t *testing.T) {
	t.Parallel()
	alleen := map[string]int{}
	oneens := map[string]string{} // by the kind of disagreement
	gezien, geweigerd := 0, 0
	for _, op := range operaties.Alle() {
		for _, m := range verminking.Mutanten(op.Invoer.Naam, op.Invoer.Type, *mutanten) {
			vorm, lezer := oordelen(t, op, m.Tekst)
			wat := fmt.Sprintf("%s, %s: %.2000s", op.Naam, m.Soort, m.Tekst)
			gezien++
			if len(vorm) > 0 {
				geweigerd++
				if len(lezer) == 0 {
					oneens["schema "+vorm[0].Code] = fmt.Sprintf("the schema refuses, the reader accepts: %v\n%s", vorm, wat)
				}
				continue
			}
			for _, b := range zonderVerloren(lezer) {
				alleen[b.Code]++
				if !alleenLezer(b.Code) {
					oneens["lezer "+b.Code] = fmt.Sprintf("the reader refuses, the schema accepts: %v\n%s", lezer, wat)
				}
			}
		}
	}
	t.Logf("%d documents, %d refused by both; by the reader alone: %v", gezien, geweigerd, alleen)
	for soort, een := range oneens {
		t.Errorf("%s: %s", soort, een)
	}
	require.Greater(t, geweigerd, gezien/3, "harm that does no harm proves nothing")
	require.Subset(t, slices.Collect(maps.Keys(alleen)), []string{"DOC-SLEUTEL-DUBBEL", "DOC-DATUM", "DOC-TEKENS", "DOC-NAAM"}, "and these were among it")
}

// zonderVerloren leaves out what is wrong with a value whose key stands there twice: a parser kept the
// other one, so the schema never saw it.
func zonderVerloren(b wmo.Bevindingen) wmo.Bevindingen {
	var dubbel []string
	for i := range b {
		if b[i].Code == "DOC-SLEUTEL-DUBBEL" {
			dubbel = append(dubbel, b[i].Plaats...)
		}
	}
	return slices.DeleteFunc(slices.Clone(b), func(b wmo.Bevinding) bool {
		return b.Code != "DOC-SLEUTEL-DUBBEL" && !slices.ContainsFunc(b.Plaats, func(plaats string) bool {
			return !slices.ContainsFunc(dubbel, func(d string) bool { return plaats == d || strings.HasPrefix(plaats, d+"/") })
		})
	})
}

// oordelen is what the schema and the reader find in a document.
func oordelen(t *testing.T, op operatie.Operatie, tekst []byte) (vorm, lezer wmo.Bevindingen) {
	t.Helper()
	vorm, err := binnen(t, tekst, func() (wmo.Bevindingen, error) {
		if err := op.Invoer.Check(tekst); err != nil && !errors.As(err, &lezer) {
			return nil, err
		}
		return publish.Valideer(op.Invoer.Naam, tekst)
	})
	require.NoError(t, err)
	return vorm, lezer
}

// Each code that is published as beyond the schema is shown: the schema, after a parser that reads what it
// can, takes the document, and the reader refuses it with that code. The page for those who write a reader
// names each.
func TestWhatNoSchemaSays(t *testing.T) {
	t.Parallel()
	format, err := os.ReadFile("../../schema/v1/FORMAT.md")
	require.NoError(t, err)
	const (
		wachtlijst = "capacity.wachtlijst"
		waarborgen = `{"naam":"x","arrangement":{"bekostiging":"inspanningsgericht","bijdrage":{"soort":"geen"},"naam":"per uur","tarief":"50.00","toegang":"beschikking"},
			"inzet":{"clienten":%s,"eenhedenPerClient":40,"kostprijs":"45.00","maanden":12,"vasteKosten":"0.00"}}`
		rij = `{"naam":"%s","datum":"2024-01-01","groepen":[{"naam":"x","wachtend":%s,"belangstelling":1}]}`
	)
	getoond := map[string]bool{}
	for code, g := range map[string]struct{ operatie, document string }{
		"DOC-BEREIK":         {"finance.waarborgen", fmt.Sprintf(waarborgen, "1."+strings.Repeat("0", 40))},
		"DOC-DATUM":          {"bw.termijn", `{"soort":"onderzoek","datum":"2023-02-29"}`},
		"DOC-DECIMALEN":      {"finance.waarborgen", fmt.Sprintf(waarborgen, "1.00000000001")},
		"DOC-MEER":           {wachtlijst, `{"naam":"x","datum":"2024-01-01",` + strings.Repeat(`"naam":"x",`, wmo.MaxBevindingen+1) + `"groepen":[{"naam":"x","wachtend":1,"belangstelling":1}]}`},
		"DOC-NA-EINDE":       {"bw.termijn", `{"soort":"onderzoek","datum":"2023-02-28"} {}`},
		"DOC-NAAM":           {wachtlijst, fmt.Sprintf(rij, `a\tb`, "1")},
		"DOC-PERIODE":        {"bw.ingezetenschap", `{"gemeenten":[{"gemeente":"0363","inschrijving":{"begindatum":"2024-02-01","einddatum":"2024-01-31"},"wilBlijven":"nee"}]}`},
		"DOC-SLEUTEL-DUBBEL": {"bw.termijn", `{"soort":"onderzoek","soort":"onderzoek","datum":"2023-02-28"}`},
		"DOC-TE-GROOT":       {"bw.termijn", `{"soort":"onderzoek","datum":"2023-02-28"}` + strings.Repeat(" ", wmo.MaxDocument)},
		"DOC-TEKENS":         {wachtlijst, fmt.Sprintf(rij, `a\u202eb`, "1")},
		"DOC-UTF8":           {wachtlijst, fmt.Sprintf(rij, "a\xffb", "1")},
	} {
		require.True(t, published.NietInSchema(code), code)
		require.Contains(t, string(format), "`"+code+"`", code)
		op, ok := operaties.Zoek(g.operatie)
		require.True(t, ok, g.operatie)
		s, err := publish.Compileer(op.Invoer.Naam)
		require.NoError(t, err)
		var doc any
		d := json.NewDecoder(strings.NewReader(g.document))
		d.UseNumber()
		require.NoError(t, d.Decode(&doc), code)
		require.NoError(t, s.Validate(doc), code)
		var b wmo.Bevindingen
		require.ErrorAs(t, op.Invoer.Check([]byte(g.document)), &b, code)
		require.Contains(t, b.Codes(), code)
		getoond[code] = true
	}
	for _, m := range wmo.Meldingen() {
		require.Equal(t, getoond[m.Code], published.NietInSchema(m.Code), m.Code)
	}
}
