package simulatie_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/simulatie"
)

// raakt says that theory lies within three standard errors of what was simulated.
func raakt(t *testing.T, theorie float64, q *simulatie.Quotient, wat string) {
	t.Helper()
	require.Positive(t, *q.Standaardfout, wat)
	require.InDelta(t, theorie, q.Waarde, 3**q.Standaardfout, wat)
}

func raaktMaat(t *testing.T, theorie float64, m simulatie.Maat, wat string) {
	t.Helper()
	require.Positive(t, *m.Standaardfout, wat)
	require.InDelta(t, theorie, m.Gemiddelde, 3**m.Standaardfout, wat)
}

// E-5, M/M/15/15 with λ 3 and μ 0.25 a day: B = 0.085729249 and L = 10.971249. They depend on the
// stay through its mean alone, whatever its distribution.
func TestErlangBAndItsInsensitivity(t *testing.T) {
	t.Parallel()
	for soort, verblijf := range map[string]simulatie.Duur{
		"exponentieel": exponentieel(4),
		"weibull":      {Soort: simulatie.Weibull, GemiddeldeDagen: getal(4), Vormgetal: getal(0.7)},
		"lognormaal":   {Soort: simulatie.Lognormaal, GemiddeldeDagen: getal(4), Variatie: getal(1.5)},
		"vast":         vast(4),
		"empirisch": {Soort: simulatie.Empirisch, Punten: []simulatie.Duurpunt{
			{Dagen: 1, Kans: 0.5}, {Dagen: 4, Kans: 0.25}, {Dagen: 10, Kans: 0.25},
		}},
	} {
		q := verlies(15, 3*365.25, verblijf)
		q.Aanloopjaren, q.Jaren, q.Replicaties, q.Zaad = 1, 1, 60, 2026
		j := speel(t, q).Vormen[0].Jaren[0]
		raakt(t, 0.085729249, j.AandeelGeweigerd, soort)
		raaktMaat(t, 10.971249, j.Stand, soort)
		raaktMaat(t, 1095, j.Aankomsten, soort) // 3 for each of 365 days
		require.InDelta(t, 0.085729249, j.AandeelGeweigerd.Waarde, 0.004, soort)
	}
}

// E-2: a patient every three hours, two hours each, three bays: 0.025477707 is refused. D3: 28
// places for 22.25 refuse 0.04188.
func TestErlangBOfSmallPlaces(t *testing.T) {
	t.Parallel()
	q := verlies(3, 8*365.25, exponentieel(2.0/24))
	q.Aanloopjaren, q.Jaren, q.Replicaties = 1, 1, 40
	raakt(t, 0.025477707, speel(t, q).Vormen[0].Jaren[0].AandeelGeweigerd, "E-2")
	q = verlies(28, 89, exponentieel(365.25/4))
	q.Aanloopjaren, q.Jaren, q.Replicaties = 1, 1, 600
	raakt(t, 0.04188, speel(t, q).Vormen[0].Jaren[0].AandeelGeweigerd, "D3")
}

// E-3, M/M/3 with λ 0.2 and μ 0.1: half of 4/9 … waits at all 4/9, for 40/9 on average, and 8/9
// wait at a time. E-4, M/M/1 with λ 5 and μ 8: 5/24.
func TestErlangC(t *testing.T) {
	t.Parallel()
	q := verlies(3, 0.2*365.25, exponentieel(10))
	q.Vormen[0].Rij, q.WachtnormDagen = &simulatie.Rij{}, heel(0)
	q.Aanloopjaren, q.Jaren, q.Replicaties = 2, 1, 1500
	j := speel(t, q).Vormen[0].Jaren[0]
	raakt(t, 40.0/9, &j.Wacht.GemiddeldDagen, "Wq")
	raakt(t, 4.0/9, j.Wacht.BovenNorm, "C")
	raaktMaat(t, 8.0/9, j.Wachtenden, "Lq")
	raaktMaat(t, 2, j.Stand, "a")
	require.Equal(t, 0, j.Wacht.P50Dagen, "more than half does not wait")

	q = verlies(1, 5*365.25, exponentieel(1.0/8))
	q.Vormen[0].Rij = &simulatie.Rij{}
	q.Aanloopjaren, q.Jaren, q.Replicaties = 1, 1, 60
	raakt(t, 5.0/24, &speel(t, q).Vormen[0].Jaren[0].Wacht.GemiddeldDagen, "E-4")
}

// A short simulation differs, and needs a band: of M/M/3 over thirty days the mean wait of one
// replication is anything between nothing and a multiple of 40/9 (E-3: 2.9 to 17.95 in ten).
func TestOneReplicationSaysLittle(t *testing.T) {
	t.Parallel()
	laagst, hoogst := math.Inf(1), 0.0
	for zaad := range int64(10) {
		q := verlies(3, 0.2*365.25, exponentieel(10))
		q.Vormen[0].Rij, q.Jaren, q.Replicaties, q.Zaad = &simulatie.Rij{}, 1, 1, zaad
		w := speel(t, q).Vormen[0].Jaren[0].Wacht.GemiddeldDagen
		require.Nil(t, w.Standaardfout)
		laagst, hoogst = min(laagst, w.Waarde), max(hoogst, w.Waarde)
	}
	require.Less(t, laagst, 40.0/9)
	require.Greater(t, hoogst, 40.0/9)
	require.Greater(t, hoogst, 2*laagst)
}

// Who is patient as long as a stay takes, on average, leaves at one rate wherever he is: inside and
// waiting together are M/M/∞, Poisson with mean a = 4. Of that E min(N,3) = 3 − Σ_{n<3} (3−n)
// e⁻⁴ 4ⁿ/n! = 3 − e⁻⁴·(3 + 2·4 + 8) = 3 − 19·e⁻⁴ = 2.652002863.
func TestPatienceAsLongAsAStay(t *testing.T) {
	t.Parallel()
	q := verlies(3, 0.4*365.25, exponentieel(10))
	geduld := exponentieel(10)
	q.Vormen[0].Rij = &simulatie.Rij{Geduld: &geduld}
	q.Aanloopjaren, q.Jaren, q.Replicaties = 1, 1, 500
	j := speel(t, q).Vormen[0].Jaren[0]
	raaktMaat(t, 2.652002863, j.Stand, "inside")
	raaktMaat(t, 1.347997137, j.Wachtenden, "waiting") // 4 − 2.652002863
	raaktMaat(t, 0.1347997137*365, j.Afgehaakt, "gave up")
}

// Without a limit of places nobody waits, and who is there after t is Poisson: from nothing, with
// 89 a year and a quarter of a year each, 22.25·(1 − e^(−4t)).
func TestNobodyWaitsWithoutALimit(t *testing.T) {
	t.Parallel()
	q := verlies(1, 89, exponentieel(365.25/4))
	q.Vormen[0].Plaatsen, q.Vormen[0].Begin, q.Jaren, q.Replicaties = nil, 0, 1, 1000
	punten := speel(t, q).Vormen[0].Waaier
	for i, dagen := range []float64{91, 182, 274, 366} { // from 2016-01-01
		verwacht := -22.25 * math.Expm1(-4*dagen/365.25)
		raaktMaat(t, verwacht, punten[i].Stand, "mean")
		// The variance of a sample variance is about 2σ⁴/(n−1) for a count this large, and m/n more.
		s2 := *punten[i].Stand.Standaardafwijking * *punten[i].Stand.Standaardafwijking
		require.InDelta(t, verwacht, s2, 3*math.Sqrt(2*verwacht*verwacht/999+verwacht/1000), "variance")
	}
}

// gesloten is D1: 320 clients of whom 80 % has left after eight years, and nobody new.
func gesloten(replicaties int) simulatie.Simulatievraag {
	q := verlies(1, 1, exponentieel(365.25/0.20117973905))
	q.Vormen[0].Plaatsen, q.Vormen[0].Begin, q.Instroom, q.Replicaties = nil, 320, []simulatie.Toestroom{}, replicaties
	return q
}

// D1: of 320 with a constant chance 58.315 leave in the first year, sd 6.9057, and 64 are left after
// eight, sd 7.1554. The first year, 2016, has 366 days, of which 0.18223456604 is for 365.25.
func TestD1ClosedCohort(t *testing.T) {
	t.Parallel()
	const n = 1500
	jaren := speel(t, gesloten(n)).Vormen[0].Jaren
	p := -math.Expm1(-0.20117973905 * 366 / 365.25)
	require.InDelta(t, 0.18223456604, p, 4e-4)
	weg := jaren[0].Uitstroom[0].Aantal
	raaktMaat(t, 320*p, weg, "leavers of the first year")
	require.InDelta(t, 58.3150611, weg.Gemiddelde, 1)
	raaktMaat(t, 64, jaren[7].StandEinde, "after eight years")
	const fout = 3 * 0.01826 // √(1/2n): the relative error of a standard deviation
	require.InEpsilon(t, 6.9057, *weg.Standaardafwijking, fout)
	require.InEpsilon(t, 7.1554, *jaren[7].StandEinde.Standaardafwijking, fout)
}

// The bands of a plan are exact; the simulation of the same cohort gives the same quantiles, give
// or take one client: the error of a 5 % quantile of 2,000 is 7·0.047 = 0.33 around a whole number.
func TestAgreesWithTheBandsOfAPlan(t *testing.T) {
	t.Parallel()
	plan := capacity.Uitstroomplan{
		Periode: wmo.MustPeriode("2016-01-01", "2023-12-31"), Niveau: getal(0.9),
		Vormen: []capacity.Stroom{{
			Vorm: capacity.BeschermdWonen, Begin: capacity.Stand{Aantal: 320, Eenheid: capacity.ClientenOpDatum, Datum: dag("2016-01-01")},
			Uitstroom: capacity.Uitstroom{
				Soort: capacity.UitstroomAandeel, Aandeel: getal(0.8), Jaren: 8, Verloop: capacity.VasteKans, Groep: capacity.Beginstand,
			},
			Instroom: capacity.Instroom{Soort: capacity.InstroomGeen},
		}},
	}
	pad, err := capacity.ProjectOutflow(plan, peil)
	require.NoError(t, err)
	jaren := speel(t, gesloten(2000)).Vormen[0].Jaren
	for i, j := range pad.Vormen[0].Jaren {
		band := j.StandSpreiding
		require.InDelta(t, band.Onder, jaren[i].StandEinde.P5, 1, i)
		require.InDelta(t, band.Boven, jaren[i].StandEinde.P95, 1, i)
	}
}

func BenchmarkVerlies(b *testing.B) {
	q := verlies(145, 500, exponentieel(365.25*140/500))
	q.Replicaties = 50
	n := 0.0
	for b.Loop() {
		uit, err := simulatie.SimulateFlows(q, peil)
		if err != nil {
			b.Fatal(err)
		}
		n += float64(uit.Boekhouding.Aankomsten)
	}
	b.ReportMetric(n/b.Elapsed().Seconds(), "arrivals/s")
}
