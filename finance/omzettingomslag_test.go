package finance

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func (o Omslagpunt) tekst() string {
	if o.Onder == nil {
		return string(o.Ligging)
	}
	return fmt.Sprintf("%s %s | %s %s", o.Onder.Waarde, o.Onder.Saldo, o.Boven.Waarde, o.Boven.Saldo)
}

// 550,000 = 392,000 + 50,000 (f + f²) and 320,000 = 145,000 (f + f²), and
// 960,000 s = 5,500.
func TestTurningPointsStandWhereTheAlgebraPutsThem(t *testing.T) {
	t.Parallel()
	b := zetOm(t, handgerekend())
	require.Equal(t, "1.346 114.20 | 1.347 -70.45", b.Omslag.GroeiGemeente.tekst())
	require.Equal(t, "1.067 204.09 | 1.068 -250.48", b.Omslag.GroeiAanbieders.tekst())
	require.Equal(t, "0.005 -700.00 | 0.006 260.00", b.Omslag.AandeelVermeden.tekst())
	for groei, teken := range map[string]int{"1.346": 1, "1.347": -1} {
		o := handgerekend()
		o.Groei = getal(groei)
		require.Equal(t, teken, zetOm(t, o).Totaal.Verschil.Gemeente.Sign(), groei)
	}
}

// A turning point on a whole thousandth counts as no disadvantage, and one cent makes
// the difference.
func TestExactTurningPoint(t *testing.T) {
	t.Parallel()
	o := handgerekend()
	o.Overgangskosten[0] = wmo.MustBedrag("59300.00") // 5,500 − 700 = 4,800 = 960,000 · 0.005
	require.Equal(t, "0.004 -960.00 | 0.005 0.00", zetOm(t, o).Omslag.AandeelVermeden.tekst())
	o.Overgangskosten[0] = wmo.MustBedrag("54500.00") // even without any care avoided
	require.Equal(t, LiggingAltijdVoordelig, zetOm(t, o).Omslag.AandeelVermeden.Ligging)
	o.Overgangskosten[0] = wmo.MustBedrag("59300.01")
	require.Equal(t, "0.005 -0.01 | 0.006 959.99", zetOm(t, o).Omslag.AandeelVermeden.tekst())
}

func TestNoTurningPoint(t *testing.T) {
	t.Parallel()
	o := handgerekend()
	o.Producten = o.Producten[:1] // a lumpsum: growth costs the municipality nothing
	b := zetOm(t, o)
	require.Equal(t, LiggingAltijdVoordelig, b.Omslag.GroeiGemeente.Ligging)
	require.Nil(t, b.Omslag.GroeiGemeente.Boven)
	o.Overgangskosten[0] = wmo.MustBedrag("600000.00")
	b = zetOm(t, o)
	require.Equal(t, LiggingAltijdNadelig, b.Omslag.GroeiGemeente.Ligging)
	require.Nil(t, b.Terugverdiend)
	o.Vermeden = nil
	require.Nil(t, zetOm(t, o).Omslag.AandeelVermeden)
}

// The search for the turning point and the years come to the same.
func TestTurningPointsAgreeWithTheYears(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		o := trekOmzetting(t)
		zonder := o.zonder()
		v := o.verschilBij(&zonder, o.Groei)
		totaal := zetOm(t, o).Totaal.Verschil
		require.Zero(t, v.Gemeente.Compare(totaal.Gemeente))
		require.Zero(t, v.Aanbieders.Compare(totaal.Aanbieders))
		om := o.omslagpunten().GroeiGemeente
		if om.Ligging == LiggingErtussen {
			require.Zero(t, om.Boven.Waarde.Min(om.Onder.Waarde).Compare(duizendste))
			require.NotEqual(t, om.Onder.Saldo.Sign() >= 0, om.Boven.Saldo.Sign() >= 0)
		}
	})
}
