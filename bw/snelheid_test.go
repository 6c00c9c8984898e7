package bw

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func vraagInWageningen() *Hulpvraag {
	return &Hulpvraag{
		Voorziening: BeschermdWonen, IngezeteneVan: wmo.MustGemeentecode("0202"), WendtZichTot: wmo.MustGemeentecode("0289"),
	}
}

func scenarioInWageningen() *Hulpvraag {
	in := vraagInWageningen()
	in.Scenario = WetsvoorstelWoonplaats
	in.Wetsvoorstel = &Wetsvoorstelfeiten{
		Woonadres: wmo.MustGemeentecode("0202"), SituatieBtotD: wmo.Nee,
		Eerder: &EerderVerstrekt{Verstrekt: wmo.Ja, Einde: wmo.MustDatum("2026-01-31"), College: wmo.MustGemeentecode("0228")},
	}
	return in
}

// A decision with its reasons is one allocation, the list of steps; without them none.
func TestAllocationBudgetOfResponsibility(t *testing.T) {
	op := wmo.PeilOp(wmo.MustDatum("2026-07-01"))
	for _, in := range []*Hulpvraag{vraagInWageningen(), scenarioInWageningen()} {
		require.LessOrEqual(t, testing.AllocsPerRun(100, func() {
			if _, err := Responsible(in, op); err != nil {
				t.Error(err)
			}
		}), 1.0)
		require.Zero(t, testing.AllocsPerRun(100, func() {
			if _, _, err := ResponsibleKort(in, op); err != nil {
				t.Error(err)
			}
		}))
	}
}

// Every place of a request can name a municipality; looking at each allocates nothing,
// also in a year that the tables do not know yet. A refusal is findings, and those are
// few: a message, a place and the list for each.
func TestAllocationBudgetOfTheCheck(t *testing.T) {
	vol := scenarioInWageningen()
	vol.Centrumgemeente, vol.CentrumVrouwenopvang = gm(ede), gm(arnhem)
	vol.Mandaat = &Mandaat{Aan: gm(ede), Geldt: sinds2015, Schriftelijk: wmo.Ja, Instemming: wmo.Ja}
	for _, op := range []wmo.Peil{opDag("2026-07-01"), opDag("2031-01-01")} {
		require.Zero(t, testing.AllocsPerRun(100, func() {
			if _, _, err := ResponsibleKort(vol, op); err != nil {
				t.Error(err)
			}
		}))
	}
	fout := vraagInWageningen()
	fout.WendtZichTot = gm("0999")
	require.LessOrEqual(t, testing.AllocsPerRun(100, func() {
		if _, _, err := ResponsibleKort(fout, opDag("2026-07-01")); err == nil {
			t.Error("0999 was never a municipality")
		}
	}), 17.0)
}

func BenchmarkResponsible(b *testing.B) {
	in, op := vraagInWageningen(), wmo.PeilOp(wmo.MustDatum("2026-07-01"))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Responsible(in, op); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkResponsibleKort(b *testing.B) {
	in, op := vraagInWageningen(), wmo.PeilOp(wmo.MustDatum("2026-07-01"))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := ResponsibleKort(in, op); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAssign(b *testing.B) {
	in, op := *vraagInWageningen(), wmo.PeilOp(wmo.MustDatum("2026-07-01"))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := AssignResponsibility(in, op); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTrace(b *testing.B) {
	op := wmo.Peil{Op: wmo.MustDatum("2024-01-01"), Bekend: wmo.MustDatum("2022-10-07")}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := TraceDecentralisation(Doordecentralisatievraag{OnderwerpWoonplaats}, op); err != nil {
			b.Fatal(err)
		}
	}
}
