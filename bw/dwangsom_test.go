package bw

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

var drieUitkomsten = []wmo.Uitkomst{wmo.Onbepaald, wmo.Ja, wmo.Nee}

// dwangsomvragen visits the space of facts: every question, and every question that
// knows one fact more.
func dwangsomvragen(doe func(v Dwangsomvraag)) {
	datums := append([]wmo.Datum{{}}, dagen("2026-02-20", "2026-03-02", "2026-03-03", "2026-03-18", "2026-03-25")...)
	for _, aanvraag := range drieUitkomsten {
		for _, gesteld := range drieUitkomsten {
			for _, beslist := range drieUitkomsten {
				for _, laatste := range datums[:3] {
					for _, igs := range datums[:4] {
						for _, bekend := range datums {
							for _, uit := range drieUitkomsten {
								doe(Dwangsomvraag{
									Aanvraag: aanvraag, IngebrekeGesteld: gesteld, Beslist: beslist, LaatsteDag: laatste,
									Ingebrekestelling: igs, Bekendgemaakt: bekend, OnredelijkLaat: uit, Belanghebbende: wmo.Ja, KennelijkKansloos: wmo.Nee,
								})
							}
						}
					}
				}
			}
		}
	}
}

// meer gives every question that knows one fact more than v.
func meer(v Dwangsomvraag) []Dwangsomvraag {
	var vs []Dwangsomvraag
	feit := func(leeg bool, zet ...func(w *Dwangsomvraag)) {
		if leeg {
			for _, z := range zet {
				w := v
				z(&w)
				vs = append(vs, w)
			}
		}
	}
	feit(v.Aanvraag == wmo.Onbepaald, func(w *Dwangsomvraag) { w.Aanvraag = wmo.Ja }, func(w *Dwangsomvraag) { w.Aanvraag = wmo.Nee })
	feit(v.IngebrekeGesteld == wmo.Onbepaald, func(w *Dwangsomvraag) { w.IngebrekeGesteld = wmo.Ja }, func(w *Dwangsomvraag) { w.IngebrekeGesteld = wmo.Nee })
	feit(v.Beslist == wmo.Onbepaald, func(w *Dwangsomvraag) { w.Beslist = wmo.Ja }, func(w *Dwangsomvraag) { w.Beslist = wmo.Nee })
	feit(v.OnredelijkLaat == wmo.Onbepaald, func(w *Dwangsomvraag) { w.OnredelijkLaat = wmo.Ja }, func(w *Dwangsomvraag) { w.OnredelijkLaat = wmo.Nee })
	for _, d := range dagen("2026-02-20", "2026-03-02", "2026-03-03", "2026-03-17", "2026-03-25") {
		feit(!v.LaatsteDag.IsValid(), func(w *Dwangsomvraag) { w.LaatsteDag = d })
		feit(!v.Ingebrekestelling.IsValid(), func(w *Dwangsomvraag) { w.Ingebrekestelling = d })
		feit(!v.Bekendgemaakt.IsValid() && v.Beslist != wmo.Nee, func(w *Dwangsomvraag) { w.Bekendgemaakt = d })
	}
	return vs
}

func TestMoreFactsNeverOverturnADwangsom(t *testing.T) {
	t.Parallel()
	peil := wmo.PeilOp(wmo.MustDatum("2026-03-20"))
	dwangsomvragen(func(v Dwangsomvraag) {
		uit, err := AssessPenalty(v, peil)
		if err != nil || uit.Verschuldigd.Uitkomst == wmo.Onbepaald {
			return
		}
		for _, w := range meer(v) {
			if nog, err := AssessPenalty(w, peil); err == nil && nog.Verschuldigd.Uitkomst != uit.Verschuldigd.Uitkomst {
				t.Fatalf("%+v is %s, %+v is %s", v, uit.Verschuldigd.Uitkomst, w, nog.Verschuldigd.Uitkomst)
			}
		}
	})
}

// Who answers what is asked for, gets an answer.
func TestAnsweringWhatIsAskedClosesADwangsom(t *testing.T) {
	t.Parallel()
	peil := wmo.PeilOp(wmo.MustDatum("2026-03-20"))
	antwoord := map[string]func(v *Dwangsomvraag){
		"/aanvraag":          func(v *Dwangsomvraag) { v.Aanvraag = wmo.Ja },
		"/laatsteDag":        func(v *Dwangsomvraag) { v.LaatsteDag, v.Beslist = wmo.MustDatum("2026-03-02"), beslistOf(v) },
		"/ingebrekeGesteld":  func(v *Dwangsomvraag) { v.IngebrekeGesteld = wmo.Ja },
		"/ingebrekestelling": func(v *Dwangsomvraag) { v.Ingebrekestelling = wmo.MustDatum("2026-03-03") },
		"/beslist":           func(v *Dwangsomvraag) { v.Beslist = beslistOf(v) },
		"/onredelijkLaat":    func(v *Dwangsomvraag) { v.OnredelijkLaat = wmo.Nee },
		"/belanghebbende":    func(v *Dwangsomvraag) { v.Belanghebbende = wmo.Ja },
		"/kennelijkKansloos": func(v *Dwangsomvraag) { v.KennelijkKansloos = wmo.Nee },
	}
	v := Dwangsomvraag{}
	for range 5 {
		uit, err := AssessPenalty(v, peil)
		require.NoError(t, err)
		for _, feit := range uit.Verschuldigd.Ontbreekt {
			antwoord[feit](&v)
		}
	}
	uit, err := AssessPenalty(v, peil)
	require.NoError(t, err)
	require.Equal(t, wmo.Ja, uit.Verschuldigd.Uitkomst)
	require.Equal(t, "69.00", uit.Verloop.Bedrag.String())
}

func beslistOf(v *Dwangsomvraag) wmo.Uitkomst {
	if v.Bekendgemaakt.IsValid() {
		return wmo.Ja
	}
	return wmo.Nee
}

// What a dwangsom comes to, day after day, by hand.
func TestAmountsByTheDay(t *testing.T) {
	t.Parallel()
	for _, geval := range []struct {
		ontvangen string
		dagen     int
		bedrag    string
	}{
		{"2009-10-01", 1, "20.00"},
		{"2018-06-13", 14, "280.00"},
		{"2018-06-14", 15, "310.00"},
		{"2018-12-31", 28, "700.00"},
		{"2018-12-31", 42, "1260.00"}, // of which 40 in 2019
		{"2019-01-01", 28, "812.00"},
		{"2021-01-01", 29, "857.00"},
		{"2026-01-01", 42, "1442.00"},
	} {
		v, err := dagbedragen().Op(wmo.PeilOp(wmo.MustDatum(geval.ontvangen)))
		require.NoError(t, err)
		b, _ := dwangsomBedrag(v.Waarde, geval.dagen)
		require.Equal(t, geval.bedrag, b.String(), geval)
	}
}

// The day on which the notice was received decides which amounts count, whatever the days
// of the dwangsom are; before the regulation was made public nobody knew of new ones.
func TestTheDayOfReceiptDecidesTheAmounts(t *testing.T) {
	t.Parallel()
	for _, geval := range []struct {
		ontvangen, op, bekend string
		bedrag                string
		voorbehoud            []string
	}{
		{"2018-12-16", "2018-12-31", "", "20.00", nil},
		{"2018-12-16", "2019-01-01", "", "40.00", []string{"BW-V-TARIEF"}},
		{"2018-12-17", "2019-01-01", "", "20.00", []string{"BW-V-TARIEF"}},
		{"2018-12-31", "2019-01-15", "", "20.00", []string{"BW-V-TARIEF"}},
		{"2018-12-31", "2019-02-25", "", "1260.00", []string{"BW-V-TARIEF"}},
		{"2019-01-02", "2019-01-17", "", "23.00", nil},
		{"2019-01-02", "2019-02-27", "", "1442.00", nil},
		{"2019-01-02", "2019-01-17", "2018-11-22", "23.00", nil},
		{"2019-01-02", "2019-01-17", "2018-11-21", "20.00", nil},
		{"2018-12-31", "2019-01-15", "2018-11-21", "20.00", nil},
	} {
		peil := wmo.PeilOp(wmo.MustDatum(geval.op))
		if geval.bekend != "" {
			peil.Bekend = wmo.MustDatum(geval.bekend)
		}
		uit, err := AssessPenalty(Dwangsomvraag{
			Aanvraag: wmo.Ja, LaatsteDag: wmo.MustDatum("2018-11-30"), IngebrekeGesteld: wmo.Ja,
			Ingebrekestelling: wmo.MustDatum(geval.ontvangen), Beslist: wmo.Nee,
		}, peil)
		require.NoError(t, err)
		require.Equal(t, geval.bedrag, uit.Verloop.Bedrag.String(), geval)
		require.ElementsMatch(t, geval.voorbehoud, zonder(codesVan(uit.Voorbehouden), "BW-V-TELLING"), geval)
	}
}

// A number of days does not tell when the notice was received: no later than two weeks
// before the first of them.
func TestDaysAloneTellTheLatestReceipt(t *testing.T) {
	t.Parallel()
	for _, geval := range []struct {
		op     string
		dagen  int
		bedrag string
		bij    []string
	}{
		{"2018-12-31", 1, "20.00", nil},
		{"2019-01-01", 1, "20.00", []string{"BW-V-TARIEF"}},   // received on 2018-12-18 at the latest
		{"2019-01-14", 1, "20.00", []string{"BW-V-TARIEF"}},   // on 2018-12-31
		{"2019-01-15", 1, "23.00", []string{"BW-V-TARIEF"}},   // perhaps on 2019-01-01
		{"2019-01-28", 15, "310.00", []string{"BW-V-TARIEF"}}, // on 2018-12-31
		{"2019-02-25", 42, "1442.00", []string{"BW-V-TARIEF"}},
		{"2019-02-26", 42, "1442.00", nil},
	} {
		uit, err := AssessPenalty(Dwangsomvraag{Aanvraag: wmo.Ja, DagenInGebreke: &geval.dagen}, wmo.PeilOp(wmo.MustDatum(geval.op)))
		require.NoError(t, err)
		require.Equal(t, geval.bedrag, uit.Verloop.Bedrag.String(), geval)
		require.Equal(t, geval.bij, codesVan(uit.Voorbehouden), geval)
	}
}

// Two weeks that end on a Saturday may run on until Monday: both days are told.
func TestTwoWeeksThatEndInAWeekend(t *testing.T) {
	t.Parallel()
	v := Dwangsomvraag{
		Aanvraag: wmo.Ja, LaatsteDag: wmo.MustDatum("2026-03-02"), IngebrekeGesteld: wmo.Ja, Ingebrekestelling: wmo.MustDatum("2026-03-07"), Beslist: wmo.Nee,
	}
	uit, err := AssessPenalty(v, wmo.PeilOp(wmo.MustDatum("2026-03-22")))
	require.NoError(t, err)
	require.Equal(t, "2026-03-22", uit.EersteDag.String())
	require.Equal(t, []string{"BW-V-TELLING"}, codesVan(uit.Voorbehouden))
	require.Equal(t, "de twee weken na de ingebrekestelling eindigen op 2026-03-21, dat geen werkdag is; of zij dan doorlopen staat niet vast, "+
		"hier niet: lopen zij door, dan is de eerste dag daarna niet 2026-03-22 maar 2026-03-24", uit.Voorbehouden[0].Tekst)
	v.Ingebrekestelling = wmo.MustDatum("2026-03-03")
	uit, err = AssessPenalty(v, wmo.PeilOp(wmo.MustDatum("2026-03-22")))
	require.NoError(t, err)
	require.Empty(t, uit.Voorbehouden)
}

func TestSharesKeepTheCents(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		centen := rapid.Int64Range(0, 144200).Draw(t, "centen")
		n := rapid.IntRange(1, 1000).Draw(t, "aanvragers")
		var som wmo.Bedrag
		delen := gelijkeDelen(wmo.BedragOfCenten(centen), n)
		for i, d := range delen {
			som = som.Plus(d)
			verschil, _ := delen[0].Min(d).Centen()
			require.True(t, verschil == 0 || verschil == 1, i)
		}
		require.Zero(t, som.Compare(wmo.BedragOfCenten(centen)))
		require.Len(t, delen, n)
	})
}

// Each day later costs as much or more, and never more than the maximum.
func TestADwangsomGrowsUntilItIsFull(t *testing.T) {
	t.Parallel()
	v := Dwangsomvraag{
		Aanvraag: wmo.Ja, LaatsteDag: wmo.MustDatum("2018-11-30"), IngebrekeGesteld: wmo.Ja, Ingebrekestelling: wmo.MustDatum("2018-12-03"),
		Beslist: wmo.Nee, Belanghebbende: wmo.Ja, OnredelijkLaat: wmo.Nee, KennelijkKansloos: wmo.Nee,
	}
	vorig := wmo.Bedrag{}
	for i := range 100 {
		uit, err := AssessPenalty(v, wmo.PeilOp(wmo.MustDatum("2018-12-18").AddDagen(i)))
		require.NoError(t, err)
		require.Equal(t, min(i+1, 42), uit.Verloop.Dagen)
		require.GreaterOrEqual(t, uit.Verloop.Bedrag.Compare(vorig), 0)
		vorig = uit.Verloop.Bedrag
	}
	// Received in 2018: 14 days at 20, 14 at 30 and 14 at 40, in 2019 too.
	require.Equal(t, "1260.00", vorig.String())
}

func TestForfeitRefusesWhatADocumentCannotSay(t *testing.T) {
	t.Parallel()
	n := 1_000_001
	_, err := AssessPenalty(Dwangsomvraag{
		DagenInGebreke: &n, Aanvragers: 1001, Lezing: &Dwangsomlezing{"x", "y"},
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{"DOC-BEREIK", "DOC-BEREIK", "DOC-WAARDE", "DOC-WAARDE"}, b.Codes())
	_, err = AssessPenalty(Dwangsomvraag{}, wmo.Peil{})
	require.NotErrorAs(t, err, new(wmo.Bevindingen))
	_, err = AssessPenalty(Dwangsomvraag{
		LaatsteDag: wmo.MustDatum("2026-01-02"), Beslist: wmo.Nee, Bekendgemaakt: wmo.MustDatum("2026-01-01"),
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{"BW-STR-DWS-04"}, b.Codes())
}

func TestADwangsomAtTheEndOfTheCalendar(t *testing.T) {
	t.Parallel()
	for _, dag := range dagen("9999-11-01", "9999-12-01", "9999-12-16", "9999-12-30") {
		_, err := AssessPenalty(Dwangsomvraag{
			Aanvraag: wmo.Ja, LaatsteDag: dag, IngebrekeGesteld: wmo.Ja, Ingebrekestelling: dag.AddDagen(1), Beslist: wmo.Nee,
		}, wmo.PeilOp(wmo.MustDatum("9999-12-31")))
		require.NoError(t, err)
	}
}

func BenchmarkForfeit(b *testing.B) {
	v := Dwangsomvraag{
		Aanvraag: wmo.Ja, LaatsteDag: wmo.MustDatum("2026-03-02"), IngebrekeGesteld: wmo.Ja, Ingebrekestelling: wmo.MustDatum("2026-03-03"),
		Beslist: wmo.Nee, Belanghebbende: wmo.Ja, OnredelijkLaat: wmo.Nee, KennelijkKansloos: wmo.Nee,
	}
	for b.Loop() {
		_, _ = AssessPenalty(v, wmo.PeilOp(wmo.MustDatum("2026-06-01")))
	}
}

func dagen(teksten ...string) []wmo.Datum {
	ds := make([]wmo.Datum, len(teksten))
	for i, t := range teksten {
		ds[i] = wmo.MustDatum(t)
	}
	return ds
}
