package verblijfsbijdrage

import (
	"encoding/json"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// What other code in the process sets decimal to changes no answer.
func TestSettingsOfDecimalDoNotMatter(t *testing.T) { //nolint:paralleltest // changes settings of the whole process
	in := alleen("23456.78", "1234.56", "3456.78", wmo.Ja)
	in.Dagen = new(int)
	*in.Dagen = 17
	tekst := func() string {
		b, err := json.Marshal(reken(t, in, "2025-06-01"))
		require.NoError(t, err)
		return string(b)
	}
	want := tekst()
	was := decimal.DivisionPrecision
	t.Cleanup(func() { decimal.DivisionPrecision = was })
	decimal.DivisionPrecision = 0
	require.Equal(t, want, tekst())
}

func gehuwd() Verblijfsbijdragevraag {
	in := alleen("20000.00", "1200.00", "2000.00", wmo.Ja)
	in.Client.Pensioengerechtigd, in.Tezamen = wmo.Ja, wmo.Ja
	in.Client.Peiljaar.Vermogen = bedrag("30000.00")
	e := alleen("10000.00", "300.00", "0.00", wmo.Ja).Client
	in.Echtgenoot = &e
	return in
}

// A budget: what an answer with all its steps may allocate.
func TestAnAnswerAllocatesLittle(t *testing.T) { //nolint:paralleltest // counts what the process allocates
	for _, c := range []struct {
		in   Verblijfsbijdragevraag
		most float64
	}{{alleen("18000.00", "500.00", "0.00", wmo.Ja), 175}, {laag("30000.00", "15000.00"), 90}, {gehuwd(), 310}} {
		require.LessOrEqual(t, testing.AllocsPerRun(50, func() { reken(t, c.in, "2025-06-01") }), c.most)
	}
}

func BenchmarkContribution(b *testing.B) {
	for _, c := range []struct {
		naam string
		in   Verblijfsbijdragevraag
	}{{"hoog", alleen("18000.00", "500.00", "0.00", wmo.Ja)}, {"laag", laag("30000.00", "15000.00")}, {"gehuwd", gehuwd()}} {
		b.Run(c.naam, func(b *testing.B) {
			peil := op("2025-06-01")
			b.ReportAllocs()
			for b.Loop() {
				if _, err := CalculateStayContribution(c.in, peil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
