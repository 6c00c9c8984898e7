package finance

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// omkering is the story: begeleiding per hour with a decision becomes a task with free
// access. A client needs 100 hours of 62, and an hour is paid 70.
func omkering() Vergelijkingsvraag {
	return Vergelijkingsvraag{
		A: pq("70.00"), B: taak("700000.00"), Inzet: inzet("100", "100", "62.00"),
		Welzijn:         &Welzijnsovername{KostenPerClient: wmo.MustBedrag("1500.00"), Betaler: PartijAanbieder},
		Indicatiekosten: bedrag("1200.00"),
	}
}

func TestTheIncentiveTurnsRound(t *testing.T) {
	t.Parallel()
	v, err := CompareIncentives(omkering(), vandaag)
	require.NoError(t, err)
	require.Len(t, v.Rijen, 12)
	omslagen := map[Prikkelpartij][]Omslag{}
	for _, r := range v.Rijen {
		omslagen[r.Partij] = append(omslagen[r.Partij], r.Omslag)
	}
	require.Equal(t, []Omslag{OmslagKeertOm, OmslagKeertOm, OmslagBlijft, OmslagKeertOm, OmslagKeertOm, OmslagVerdwijnt}, omslagen[PartijAanbieder])
	require.Equal(t, []Omslag{OmslagVerdwijnt, OmslagVerdwijnt, OmslagBlijft, OmslagVerdwijnt, OmslagVerdwijnt, OmslagVerdwijnt}, omslagen[PartijGemeente])
}

func TestOmslagOfTwoSigns(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		a, b Teken
		o    Omslag
	}{
		{TekenVoordeel, TekenVoordeel, OmslagBlijft},
		{TekenVoordeel, TekenNadeel, OmslagKeertOm},
		{TekenVoordeel, TekenNeutraal, OmslagVerdwijnt},
		{TekenNadeel, TekenVoordeel, OmslagKeertOm},
		{TekenNadeel, TekenNadeel, OmslagBlijft},
		{TekenNadeel, TekenNeutraal, OmslagVerdwijnt},
		{TekenNeutraal, TekenVoordeel, OmslagOntstaat},
		{TekenNeutraal, TekenNadeel, OmslagOntstaat},
		{TekenNeutraal, TekenNeutraal, OmslagBlijft},
		{"", TekenNadeel, OmslagOnbepaald},
		{TekenVoordeel, "", OmslagOnbepaald},
	} {
		require.Equal(t, c.o, omslag(c.a, c.b), "%s %s", c.a, c.b)
	}
}

func TestAmountsInASentence(t *testing.T) {
	t.Parallel()
	for bedrag, tekst := range map[string]string{
		"0.00": "€ 0", "0.05": "€ 0,05", "-6200.00": "€ 6.200", "999.90": "€ 999,90", "-1234567.01": "€ 1.234.567,01", "100000.00": "€ 100.000",
	} {
		require.Equal(t, tekst, kit.EuroTekst(wmo.MustBedrag(bedrag)))
	}
}

// Where A has no such event the noun comes back, so that the sentence still says who.
func TestSentenceWithoutAFirstHalf(t *testing.T) {
	t.Parallel()
	in := omkering()
	in.A, in.B = in.B, in.A
	v, err := CompareIncentives(in, vandaag)
	require.NoError(t, err)
	require.Equal(t, "Een vermeden indicatie bestaat bij A niet en kost de aanbieder bij B € 800.", v.Rijen[10].Zin)
	require.Equal(t, OmslagOntstaat, v.Rijen[10].Omslag)
	in = omkering()
	in.B = in.A
	v, err = CompareIncentives(in, vandaag)
	require.NoError(t, err)
	require.Equal(t, "Voor de aanbieder blijft elke prikkel dezelfde kant op wijzen. Voor de gemeente blijft elke prikkel dezelfde kant op wijzen.", v.Conclusie)
}

func TestEveryFindingOfAComparison(t *testing.T) {
	t.Parallel()
	in := omkering()
	in.Welzijn = &Welzijnsovername{Betaler: "niemand"}
	_, err := CompareIncentives(in, vandaag)
	require.ErrorContains(t, err, "/welzijn/betaler")
	in.A, in.B = Arrangement{Bekostiging: Populatiegericht}, Arrangement{Bekostiging: Populatiegericht}
	for _, a := range []*Arrangement{&in.A, &in.B} {
		a.Naam, a.Toegang, a.Capitatie, a.Bijdrage.Soort = "per inwoner", MetBeschikking, tarief("1.00"), GeenBijdrage
	}
	in.Welzijn = nil
	_, err = CompareIncentives(in, vandaag)
	require.EqualError(t, err, "/inzet/inwoners: dit ontbreekt: populatiegericht vraagt het [DOC-SLEUTEL-ONTBREEKT]", "one missing fact is told once")
	_, err = CompareIncentives(omkering(), wmo.Peil{})
	require.Error(t, err)
}

// A comparison says what the incentives of each arrangement say.
func TestComparisonAgreesWithIncentives(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := Vergelijkingsvraag{A: trekArrangement(t), B: trekArrangement(t), Inzet: trekInzet(t), Welzijn: trekWelzijn(t)}
		v, err := CompareIncentives(in, vandaag)
		require.NoError(t, err)
		a, err := MeasureIncentives(Prikkelvraag{Arrangement: in.A, Inzet: in.Inzet, Welzijn: in.Welzijn}, vandaag)
		require.NoError(t, err)
		require.Len(t, v.Rijen, 2*len(a.Prikkels))
		for i, p := range a.Prikkels {
			require.Equal(t, p.Aanbieder.Resultaat.String(), v.Rijen[2*i].VoordeelA.String())
			require.Zero(t, p.Gemeente.Netto.Plus(*v.Rijen[2*i+1].VoordeelA).Sign())
			require.Equal(t, p.Aanbieder.Teken, v.Rijen[2*i].TekenA)
			require.Equal(t, p.Gemeente.Teken, v.Rijen[2*i+1].TekenA)
		}
		om := in
		om.A, om.B = in.B, in.A
		w, err := CompareIncentives(om, vandaag)
		require.NoError(t, err)
		andersom := map[Omslag]Omslag{OmslagKeertOm: OmslagKeertOm, OmslagVerdwijnt: OmslagOntstaat, OmslagOntstaat: OmslagVerdwijnt, OmslagBlijft: OmslagBlijft}
		for i := range v.Rijen {
			require.Equal(t, andersom[v.Rijen[i].Omslag], w.Rijen[i].Omslag)
		}
	})
}

// Ten thousand comparisons in well under a second on two cores: what one may allocate.
func TestComparisonIsLight(t *testing.T) {
	in := omkering()
	const budget = 560
	require.LessOrEqual(t, testing.AllocsPerRun(20, func() { _, _ = CompareIncentives(in, vandaag) }), float64(budget))
}

func BenchmarkCompare(b *testing.B) {
	in := omkering()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := CompareIncentives(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}
