package bench_test

import (
	"testing"

	"github.com/bwo-sdk/wmo"
	"github.com/stretchr/testify/require"
)

// motor is an engine with its rules and its facts at hand. What can be done once was done.
type motor struct {
	beslis func() (wmo.Uitkomst, error)
	spoor  func() [5]wmo.Uitkomst // what each rule found; nil when the engine does not say
}

type deelnemer struct {
	naam  string
	nieuw func(testing.TB, vraag) motor
}

// deelnemers answer a question of which every fact is known.
func deelnemers() []deelnemer {
	return []deelnemer{
		{"wmo", metWmo},
		{"expr", metExpr},
		{"expr_reused", metExprHergebruik},
		{"expr_per_rule", metExprPerRegel},
		{"cel", metCel},
		{"cel_tracking", metCelSpoor},
		{"opa", metOpa},
	}
}

// openDeelnemers can leave a question open.
func openDeelnemers() []deelnemer { return []deelnemer{{"wmo", metWmo}, {"cel_unknowns", metCelOpen}} }

// doorVragen visits every question with every engine that can answer it.
func doorVragen(doe func(v vraag, d deelnemer)) {
	for _, v := range beslist() {
		for _, d := range deelnemers() {
			doe(v, d)
		}
	}
	for _, d := range openDeelnemers() {
		doe(open(), d)
	}
}

// klopt holds the answer and the trace of an engine against those of the question.
func klopt(tb testing.TB, v vraag, m motor) {
	tb.Helper()
	uitkomst, err := m.beslis()
	require.NoError(tb, err)
	require.Equal(tb, v.uitkomst, uitkomst)
	if m.spoor != nil {
		require.Equal(tb, v.regels, m.spoor())
	}
}

func TestEnginesAgree(t *testing.T) {
	t.Parallel()
	doorVragen(func(v vraag, d deelnemer) {
		t.Run(v.naam+"/"+d.naam, func(t *testing.T) {
			t.Parallel()
			klopt(t, v, d.nieuw(t, v))
		})
	})
}

// Each of the five facts counts with every engine: one that is otherwise makes a no.
func TestEnginesReadEveryFact(t *testing.T) {
	t.Parallel()
	for i, f := range []feiten{
		{17, "0796", ja, nee, nee},
		{34, "0772", ja, nee, nee},
		{34, "0796", nee, nee, nee},
		{34, "0796", ja, ja, nee},
		{34, "0796", ja, nee, ja},
	} {
		v := vraag{voorwaarden()[i], f, nee, [5]wmo.Uitkomst{ja, ja, ja, ja, ja}}
		v.regels[i] = nee
		for _, d := range append(deelnemers(), deelnemer{"cel_unknowns", metCelOpen}) {
			t.Run(v.naam+"/"+d.naam, func(t *testing.T) {
				t.Parallel()
				klopt(t, v, d.nieuw(t, v))
			})
		}
	}
}

func BenchmarkDecision(b *testing.B) {
	doorVragen(func(v vraag, d deelnemer) {
		b.Run(v.naam+"/"+d.naam, func(b *testing.B) {
			m := d.nieuw(b, v)
			klopt(b, v, m)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := m.beslis(); err != nil {
					b.Fatal(err)
				}
			}
		})
	})
}
