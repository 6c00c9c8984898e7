package bw

import (
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func eropaf(t require.TestingT, nu wmo.Tijdstip, ms ...Eropafmelding) Eropafstand {
	s, err := FollowReports(Eropafvraag{Moment: nu, Meldingen: ms}, wmo.PeilOp(nu.Datum()))
	require.NoError(t, err)
	return s
}

// The stopwatch runs through nights and both changes of the clock; the last moment
// in time and the first that is late, by the Dutch clock.
func TestFourHoursOnTheDutchClock(t *testing.T) {
	t.Parallel()
	for _, g := range []struct{ gemeld, opTijd, teLaat string }{
		{"2026-06-02T14:00:00+02:00", "2026-06-02T18:00:00+02:00", "2026-06-02T18:00:01+02:00"},
		{"2026-12-31T22:00:00+01:00", "2027-01-01T02:00:00+01:00", "2027-01-01T02:00:01+01:00"},
		{"2024-02-28T21:30:00+01:00", "2024-02-29T01:30:00+01:00", "2024-02-29T01:30:01+01:00"},
		// Forward: the last second before, and the first after.
		{"2026-03-28T21:59:59+01:00", "2026-03-29T01:59:59+01:00", "2026-03-29T03:00:00+02:00"},
		{"2026-03-28T22:00:00+01:00", "2026-03-29T03:00:00+02:00", "2026-03-29T03:00:01+02:00"},
		{"2026-03-29T01:59:59+01:00", "2026-03-29T06:59:59+02:00", "2026-03-29T07:00:00+02:00"},
		{"2026-03-29T03:00:00+02:00", "2026-03-29T07:00:00+02:00", "2026-03-29T07:00:01+02:00"},
		// Back: into, inside and out of the hour that comes twice.
		{"2026-10-24T22:30:00+02:00", "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:01+02:00"},
		{"2026-10-24T22:59:59+02:00", "2026-10-25T02:59:59+02:00", "2026-10-25T02:00:00+01:00"},
		{"2026-10-24T23:30:00+02:00", "2026-10-25T02:30:00+01:00", "2026-10-25T02:30:01+01:00"},
		{"2026-10-25T02:30:00+02:00", "2026-10-25T05:30:00+01:00", "2026-10-25T05:30:01+01:00"},
		{"2026-10-25T02:30:00+01:00", "2026-10-25T06:30:00+01:00", "2026-10-25T06:30:01+01:00"},
	} {
		gemeld, opTijd, teLaat := wmo.MustTijdstip(g.gemeld), wmo.MustTijdstip(g.opTijd), wmo.MustTijdstip(g.teLaat)
		nu := gemeld.Add(48 * time.Hour)
		s := eropaf(
			t, nu,
			Eropafmelding{Gemeld: gemeld, Bezoek: Eropafgebeurtenis{Op: opTijd}}, Eropafmelding{Gemeld: gemeld, Bezoek: Eropafgebeurtenis{Op: teLaat}},
		)
		require.Equal(t, g.opTijd, s.Meldingen[0].Uiterlijk.String())
		require.Equal(t, wmo.Ja, s.Meldingen[0].OpTijd.Uitkomst, g.opTijd)
		require.Zero(t, s.Meldingen[0].MinutenTeLaat)
		require.Equal(t, wmo.Nee, s.Meldingen[1].OpTijd.Uitkomst, g.teLaat)
		require.Equal(t, 1, s.Meldingen[1].MinutenTeLaat)
	}
}

// No visit yet: open through the last second of the norm, late from the next.
func TestWaitingForAVisit(t *testing.T) {
	t.Parallel()
	gemeld := wmo.MustTijdstip("2026-06-02T14:00:00+02:00")
	for _, g := range []struct {
		na      time.Duration
		wil     wmo.Uitkomst
		minuten int
	}{
		{0, wmo.Onbepaald, 0},
		{4*time.Hour - time.Second, wmo.Onbepaald, 0},
		{4 * time.Hour, wmo.Onbepaald, 0},
		{4*time.Hour + time.Second, wmo.Nee, 1},
		{4*time.Hour + time.Minute, wmo.Nee, 1},
		{4*time.Hour + time.Minute + time.Second, wmo.Nee, 2},
		{28 * time.Hour, wmo.Nee, 24 * 60},
	} {
		s := eropaf(t, gemeld.Add(g.na), Eropafmelding{Gemeld: gemeld, Bezoek: Eropafgebeurtenis{Gebeurd: wmo.Nee}})
		require.Equal(t, g.wil, s.Meldingen[0].OpTijd.Uitkomst, g.na)
		require.Equal(t, g.minuten, s.Meldingen[0].MinutenTeLaat, g.na)
	}
}

// kent says whether q tells all that p tells, and perhaps more.
func kent(p, q Eropafgebeurtenis, nu wmo.Tijdstip) bool {
	gebeurd := func(g Eropafgebeurtenis) wmo.Uitkomst {
		if g.Op.IsValid() {
			return wmo.UitkomstOf(!g.Op.After(nu))
		}
		return g.Gebeurd
	}
	return (p.Op.IsZero() || p.Op == q.Op) && (gebeurd(p) == wmo.Onbepaald || gebeurd(p) == gebeurd(q))
}

// Over all facts of a report, at moments around the norm: what is decided stays
// decided, whatever becomes known.
func TestMoreFactsOverturnNothing(t *testing.T) {
	t.Parallel()
	gemeld := wmo.MustTijdstip("2026-10-25T00:30:00+02:00")
	bekend := []time.Duration{0, 2 * time.Hour, 4 * time.Hour, 4*time.Hour + time.Second, 6 * time.Hour}
	for _, na := range bekend {
		nu := gemeld.Add(na)
		voorbij := []Eropafgebeurtenis{{}, {Gebeurd: wmo.Nee}, {Gebeurd: wmo.Ja}}
		for _, d := range bekend {
			if d <= na {
				voorbij = append(voorbij, Eropafgebeurtenis{Op: gemeld.Add(d)}, Eropafgebeurtenis{Gebeurd: wmo.Ja, Op: gemeld.Add(d)})
			}
		}
		hulp := append([]Eropafgebeurtenis{{Op: nu.Add(time.Hour)}, {Gebeurd: wmo.Nee, Op: nu.Add(time.Hour)}, {Op: gemeld.Add(-time.Hour)}}, voorbij...)
		paren := func(van, naar []Eropafgebeurtenis, doe func(p, q Eropafgebeurtenis)) {
			for _, p := range van {
				for _, q := range naar {
					if kent(p, q, nu) {
						doe(p, q)
					}
				}
			}
		}
		paren(voorbij, voorbij, func(p, q Eropafgebeurtenis) {
			s := eropaf(t, nu, Eropafmelding{Gemeld: gemeld, Bezoek: p}, Eropafmelding{Gemeld: gemeld, Bezoek: q})
			blijftBeslist(t, s.Meldingen[0].OpTijd.Uitkomst, s.Meldingen[1].OpTijd.Uitkomst)
		})
		paren(hulp, hulp, func(p, q Eropafgebeurtenis) {
			paren(voorbij, voorbij, func(los, ook Eropafgebeurtenis) {
				s := eropaf(t, nu, Eropafmelding{Gemeld: gemeld, Hulp: p, Losgelaten: los}, Eropafmelding{Gemeld: gemeld, Hulp: q, Losgelaten: ook})
				blijftBeslist(t, s.Meldingen[0].Vasthouden.Uitkomst, s.Meldingen[1].Vasthouden.Uitkomst)
				blijftBeslist(t, s.Meldingen[0].TeVroegLosgelaten.Uitkomst, s.Meldingen[1].TeVroegLosgelaten.Uitkomst)
			})
		})
	}
}

// With every moment known only a visit that may still come in time is open.
func TestAllFactsClose(t *testing.T) {
	t.Parallel()
	gemeld := wmo.MustTijdstip("2026-06-02T14:00:00+02:00")
	weet := Eropafgebeurtenis{Op: gemeld.Add(time.Hour)}
	s := eropaf(t, gemeld.Add(5*time.Hour), Eropafmelding{Gemeld: gemeld, Bezoek: weet, Hulp: weet, Losgelaten: weet})
	m := s.Meldingen[0]
	for _, u := range []wmo.Uitkomst{m.OpTijd.Uitkomst, m.Vasthouden.Uitkomst, m.TeVroegLosgelaten.Uitkomst} {
		require.NotEqual(t, wmo.Onbepaald, u)
	}
	leeg := eropaf(t, gemeld.Add(5*time.Hour), Eropafmelding{Gemeld: gemeld}).Meldingen[0]
	require.Equal(t, []string{"/meldingen/0/bezoek"}, leeg.OpTijd.Ontbreekt)
	require.Equal(t, []string{"/meldingen/0/hulp"}, leeg.Vasthouden.Ontbreekt)
	require.Equal(t, []string{"/meldingen/0/losgelaten", "/meldingen/0/hulp"}, leeg.TeVroegLosgelaten.Ontbreekt)
	require.Equal(t, "/meldingen/0/bezoek", leeg.OpTijd.Stappen[0].Feit)
	require.Equal(t, "/meldingen/-/bezoek", eropafBezoekRegels[0].Feit, "the table of rules is as it was")
}

// Shifting every moment changes no outcome, whichever night they land in.
func TestShiftingAllMomentsChangesNothing(t *testing.T) {
	t.Parallel()
	begin := wmo.MustTijdstip("2026-03-28T12:00:00+01:00")
	rapid.Check(t, func(r *rapid.T) {
		na := func(naam string) time.Duration {
			return time.Duration(rapid.Int64Range(0, 6*3600).Draw(r, naam)) * time.Second
		}
		bezoek, hulp, los := na("bezoek"), na("hulp"), na("los")
		stand := func(gemeld wmo.Tijdstip) Eropafgeval {
			m := Eropafmelding{Gemeld: gemeld, Bezoek: Eropafgebeurtenis{Op: gemeld.Add(bezoek)}, Hulp: Eropafgebeurtenis{Op: gemeld.Add(hulp)}}
			m.Losgelaten.Op = gemeld.Add(los)
			return eropaf(r, gemeld.Add(6*time.Hour), m).Meldingen[0]
		}
		schuif := time.Duration(rapid.Int64Range(0, 300*24*3600).Draw(r, "schuif")) * time.Second
		a, b := stand(begin), stand(begin.Add(schuif))
		require.Equal(r, schuif, b.Uiterlijk.Sub(a.Uiterlijk))
		require.Equal(r, a.OpTijd.Uitkomst, b.OpTijd.Uitkomst)
		require.Equal(r, wmo.UitkomstOf(bezoek <= 4*time.Hour), a.OpTijd.Uitkomst)
		require.Equal(r, a.MinutenTeLaat, b.MinutenTeLaat)
		require.Equal(r, a.Vasthouden.Uitkomst, b.Vasthouden.Uitkomst)
		require.Equal(r, a.TeVroegLosgelaten.Uitkomst, b.TeVroegLosgelaten.Uitkomst)
		require.Equal(r, wmo.UitkomstOf(los < hulp), a.TeVroegLosgelaten.Uitkomst)
	})
}

func TestEropafCountsEveryReportOnce(t *testing.T) {
	t.Parallel()
	gemeld := wmo.MustTijdstip("2026-06-02T14:00:00+02:00")
	ms := make([]Eropafmelding, 10_000)
	for i := range ms {
		ms[i] = Eropafmelding{Gemeld: gemeld, Bezoek: []Eropafgebeurtenis{{}, {Op: gemeld}, {Gebeurd: wmo.Nee}}[i%3]}
	}
	s := eropaf(t, gemeld.Add(5*time.Hour), ms...)
	require.Equal(t, 3334, s.Open)
	require.Equal(t, 3333, s.OpTijd)
	require.Equal(t, 3333, s.TeLaat)
}

func TestEropafRefuses(t *testing.T) {
	t.Parallel()
	gemeld := wmo.MustTijdstip("2026-06-02T14:00:00+02:00")
	peil := wmo.PeilOp(gemeld.Datum())
	_, err := FollowReports(Eropafvraag{}, wmo.Peil{})
	require.EqualError(t, err, "een peil zonder datum (op)")
	weigert := func(in Eropafvraag, codes ...string) {
		t.Helper()
		_, err := FollowReports(in, peil)
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b)
		require.Equal(t, codes, b.Codes())
	}
	norm := func(n int) *int { return &n }
	weigert(Eropafvraag{}, "DOC-AANTAL", "DOC-SLEUTEL-ONTBREEKT")
	weigert(Eropafvraag{Moment: gemeld, Meldingen: make([]Eropafmelding, 10_001)}, "DOC-AANTAL")
	weigert(Eropafvraag{Moment: gemeld, Meldingen: []Eropafmelding{{}}}, "DOC-SLEUTEL-ONTBREEKT")
	weigert(Eropafvraag{Moment: gemeld, Meldingen: []Eropafmelding{{Gemeld: gemeld, Hulp: Eropafgebeurtenis{Gebeurd: 9}}}}, "DOC-WAARDE")
	for _, n := range []int{math.MinInt, -1, 0, 10_081, math.MaxInt} {
		weigert(Eropafvraag{Moment: gemeld, NormMinuten: norm(n), Meldingen: []Eropafmelding{{Gemeld: gemeld}}}, "DOC-BEREIK")
	}
	for _, n := range []int{1, 10_080} {
		_, err := FollowReports(Eropafvraag{Moment: gemeld, NormMinuten: norm(n), Meldingen: []Eropafmelding{{Gemeld: gemeld}}}, peil)
		require.NoError(t, err)
	}
}

func BenchmarkFollowReports(b *testing.B) {
	gemeld := wmo.MustTijdstip("2026-06-02T14:00:00+02:00")
	ms := make([]Eropafmelding, 100)
	for i := range ms {
		ms[i] = Eropafmelding{Gemeld: gemeld, Bezoek: Eropafgebeurtenis{Op: gemeld}}
	}
	in, peil := Eropafvraag{Moment: gemeld, Meldingen: ms}, wmo.PeilOp(gemeld.Datum())
	b.ReportAllocs()
	for b.Loop() {
		if _, err := FollowReports(in, peil); err != nil {
			b.Fatal(err)
		}
	}
}
