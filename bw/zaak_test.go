package bw

import (
	"errors"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func tot(dag string) wmo.Datum { return wmo.MustDatum(dag) }

// The circular on the dwangsom works out one suspension: a term that ends on 12
// November, an invitation of 4 October that is answered on 17 October, so 25 November.
func TestSuspensionIsThatOfTheCircular(t *testing.T) {
	t.Parallel()
	begin := tot("2014-09-17")
	l := looptijd{begin: begin, nominaal: tot("2014-11-12")}.na([]ingreep{{soort: schorsing, van: tot("2014-10-05"), tot: tot("2014-10-17")}})
	require.Empty(t, l.teLaat)
	require.Empty(t, l.teLang)
	require.Equal(t, 13, l.opgeschort)
	require.Equal(t, tot("2014-11-25"), l.einde())
	// Adjourned in time by two weeks it is 9 December.
	l = l.na([]ingreep{{soort: verdaagd, tot: tot("2014-12-09")}})
	require.Equal(t, tot("2014-12-09"), l.einde())
}

// A suspension that is told in two parts, or twice, or in another order, is the same.
func TestSplittingASuspensionChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		begin := tot("2026-01-01").AddDagen(rapid.IntRange(0, 700).Draw(t, "begin"))
		heel := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) ingreep {
			van := begin.AddDagen(rapid.IntRange(-5, 60).Draw(t, "van"))
			return ingreep{soort: schorsing, van: van, tot: van.AddDagen(rapid.IntRange(0, 20).Draw(t, "dagen"))}
		}), 0, 6).Draw(t, "schorsingen")
		var delen []ingreep
		for _, g := range heel {
			knip := g.van.AddDagen(rapid.IntRange(0, g.van.DagenTot(g.tot)).Draw(t, "knip"))
			delen = append(delen, ingreep{soort: schorsing, van: g.van, tot: knip})
			if knip != g.tot {
				delen = append(delen, ingreep{soort: schorsing, van: knip.AddDagen(1), tot: g.tot})
			}
			delen = append(delen, g)
		}
		l := looptijd{begin: begin, nominaal: begin.AddDagen(14)}
		a, b := l.na(heel), l.na(rapid.Permutation(delen).Draw(t, "volgorde"))
		require.Equal(t, a.opgeschort, b.opgeschort)
		require.Equal(t, a.einde(), b.einde())
		require.False(t, a.einde().Before(begin.AddDagen(14)))
	})
}

func TestAdjournmentIsAtMostSixWeeks(t *testing.T) {
	t.Parallel()
	for _, geval := range []struct {
		tot, einde string
		ok         bool
	}{
		{"", "2026-09-23", true},
		{"2026-09-23", "2026-09-23", true},
		{"2026-09-24", "2026-09-23", false},
		{"2026-08-20", "2026-08-20", true},
		{"2026-08-01", "2026-08-12", true}, // earlier than it was: it stays
	} {
		var dag wmo.Datum
		if geval.tot != "" {
			dag = tot(geval.tot)
		}
		l := looptijd{begin: tot("2026-07-01"), nominaal: tot("2026-08-12")}.na([]ingreep{{soort: verdaagd, tot: dag}})
		require.Equal(t, geval.ok, len(l.teLang) == 0, geval)
		require.Equal(t, tot(geval.einde), l.einde(), geval)
	}
}

// A suspension that begins on the days that a holiday added stops the term there.
func TestSuspensionInTheAddedDays(t *testing.T) {
	t.Parallel()
	l := looptijd{begin: tot("2026-01-24"), nominaal: tot("2026-02-07")} // a Saturday; the Monday is the last day
	l = l.na([]ingreep{{soort: schorsing, van: tot("2026-02-09"), tot: tot("2026-02-09")}})
	require.Equal(t, tot("2026-02-10"), l.einde())
}

// Every rule of a file: a decided outcome survives each fact that is added.
func TestMoreFactsNeverOverturnWhatTheClientMayDo(t *testing.T) {
	t.Parallel()
	peil := wmo.PeilOp(tot("2026-03-20"))
	vast := func(laatste string) *lopend {
		return &lopend{Zaaktermijn: Zaaktermijn{LaatsteDag: tot(laatste)}, vroegst: tot(laatste), vast: true}
	}
	loopt, om := vast("2026-03-20"), vast("2026-03-19")
	for naam, vraag := range map[string]struct {
		stel   func(f *zaakfeiten) wmo.Uitkomst
		velden func(f *zaakfeiten) []*wmo.Uitkomst
	}{
		"aanvraag": {
			func(f *zaakfeiten) wmo.Uitkomst { return wmo.Een(aanvraagRegels, f, peil).Uitkomst },
			func(f *zaakfeiten) []*wmo.Uitkomst { return []*wmo.Uitkomst{&f.onderzocht, &f.gemeld} },
		},
		"ingebrekestelling": {
			func(f *zaakfeiten) wmo.Uitkomst { return wmo.Alle(ingebrekeRegels, f, peil).Uitkomst },
			func(f *zaakfeiten) []*wmo.Uitkomst { return []*wmo.Uitkomst{&f.gevraagd, &f.beslist} },
		},
		"bezwaar": {
			func(f *zaakfeiten) wmo.Uitkomst { return wmo.Alle(bezwaarRegels, f, peil).Uitkomst },
			func(f *zaakfeiten) []*wmo.Uitkomst {
				return []*wmo.Uitkomst{&f.beschikt, &f.verschoonbaar, &f.gehuisvest}
			},
		},
		"beroep": {
			func(f *zaakfeiten) wmo.Uitkomst { return wmo.Alle(beroepRegels, f, peil).Uitkomst },
			func(f *zaakfeiten) []*wmo.Uitkomst {
				return []*wmo.Uitkomst{&f.gevraagd, &f.beslist, &f.gemaand, &f.manenNietTeVergen, &f.onredelijkLaat, &f.gehuisvest}
			},
		},
	} {
		for _, termijn := range []*lopend{nil, loopt, om} {
			stabiel(t, naam, zaakfeiten{op: peil.Op, onderzoek: termijn, beslissing: termijn, bezwaar: termijn}, 0, vraag.stel, vraag.velden)
		}
	}
}

// stabiel fills in the facts from the i-th on in every way, and holds each decided
// outcome against what it is with one fact more.
func stabiel(
	t *testing.T, naam string, f zaakfeiten, i int, stel func(*zaakfeiten) wmo.Uitkomst, velden func(*zaakfeiten) []*wmo.Uitkomst,
) {
	t.Helper()
	for j := range velden(&f) {
		for _, u := range drieUitkomsten {
			g := f
			*velden(&g)[j] = u
			if j == i {
				stabiel(t, naam, g, i+1, stel, velden)
			}
			if i == len(velden(&f)) && *velden(&f)[j] == wmo.Onbepaald && stel(&f) != wmo.Onbepaald && stel(&g) != stel(&f) {
				t.Fatalf("%s: %+v", naam, g)
			}
		}
	}
}

// Twice in one file: refused of what happens once in a case, and of nothing else.
func TestWhatHappensOnceInACase(t *testing.T) {
	t.Parallel()
	vaker := []Gebeurtenissoort{
		GebeurtenisBriefOnderzoekGesloten, GebeurtenisUitnodigingAanvulling, GebeurtenisAanvulling, GebeurtenisInstemmingOpschorting,
		GebeurtenisVertragingAanvrager, GebeurtenisOvermacht, GebeurtenisBuitenlandGevraagd, GebeurtenisBuitenlandOntvangen,
		GebeurtenisBerichtVanUitstel, GebeurtenisIngebrekestelling, GebeurtenisVerzuimHerstellen, GebeurtenisVerzuimHersteld,
		GebeurtenisInstemmingUitstel, GebeurtenisBeroepNietTijdig,
	}
	for _, w := range Gebeurtenissoort("").Woorden() {
		g := Gebeurtenis{Soort: Gebeurtenissoort(w.Woord), Datum: tot("2026-01-05")}
		_, err := ScheduleCase(Zaak{Gebeurtenissen: []Gebeurtenis{g, g}}, wmo.PeilOp(tot("2026-03-20")))
		var b wmo.Bevindingen
		errors.As(err, &b)
		require.Equal(t, !slices.Contains(vaker, g.Soort), slices.Contains(b.Codes(), "DOC-DUBBEL"), w.Woord)
	}
}

func TestScheduleRefusesWhatADocumentCannotSay(t *testing.T) {
	t.Parallel()
	peil := wmo.PeilOp(tot("2026-03-20"))
	d := tot("2026-01-05")
	for naam, geval := range map[string]struct {
		zaak  Zaak
		codes []string
	}{
		"unknown event":     {Zaak{Gebeurtenissen: []Gebeurtenis{{Soort: "x", Datum: d}}}, []string{"DOC-WAARDE"}},
		"no day":            {Zaak{Gebeurtenissen: []Gebeurtenis{{Soort: GebeurtenisBezwaar, Verzonden: d}}}, []string{"DOC-SLEUTEL-ONTBREEKT"}},
		"posted too late":   {Zaak{Gebeurtenissen: []Gebeurtenis{{Soort: GebeurtenisBezwaar, Datum: d, Verzonden: d.AddDagen(1)}}}, []string{"BW-VOLGORDE"}},
		"posted melding":    {Zaak{Gebeurtenissen: []Gebeurtenis{{Soort: GebeurtenisMelding, Datum: d, Verzonden: d}}}, []string{"DOC-OVERBODIG"}},
		"a day with an end": {Zaak{Gebeurtenissen: []Gebeurtenis{{Soort: GebeurtenisMelding, Datum: d, TotEnMet: d}}}, []string{"DOC-OVERBODIG"}},
		"two kinds of report": {
			Zaak{Gebeurtenissen: []Gebeurtenis{{Soort: GebeurtenisMelding, Datum: d}, {Soort: GebeurtenisSpoedmelding, Datum: d}}}, []string{"DOC-DUBBEL"},
		},
		"before the law": {Zaak{Gebeurtenissen: []Gebeurtenis{{Soort: GebeurtenisMelding, Datum: tot("2014-12-31")}}}, []string{"BW-TERM-OUD"}},
		"the rest": {
			Zaak{Aanvragers: -1, Opschorting: "x", Lezing: &Dwangsomlezing{EersteDag: "x"}}, []string{"DOC-BEREIK", "DOC-WAARDE", "DOC-WAARDE"},
		},
		"too many": {Zaak{Gebeurtenissen: make([]Gebeurtenis, 10_001)}, []string{"DOC-AANTAL"}},
	} {
		_, err := ScheduleCase(geval.zaak, peil)
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b, naam)
		require.ElementsMatch(t, geval.codes, b.Codes(), naam)
	}
	_, err := ScheduleCase(Zaak{}, wmo.Peil{})
	require.NotErrorAs(t, err, new(wmo.Bevindingen))
}

// Whatever happened in whatever order: an answer or findings, and on every later day
// an event that was there keeps its terms.
func TestAnyFileGetsACalendar(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		basis := rapid.SampledFrom([]wmo.Datum{tot("0001-01-01"), tot("2014-12-01"), tot("2015-01-01"), tot("2018-06-01"), tot("2026-02-01"), tot("9999-10-01")}).Draw(t, "basis")
		z := Zaak{
			Gebeurtenissen: rapid.SliceOfN(willekeurigeGebeurtenis(basis, 80), 0, 20).Draw(t, "gebeurtenissen"),
			Volledig:       rapid.SampledFrom(drieUitkomsten).Draw(t, "volledig"),
		}
		uit, err := ScheduleCase(z, wmo.PeilOp(basis.AddDagen(rapid.IntRange(0, 90).Draw(t, "peil"))))
		if err != nil {
			require.ErrorAs(t, err, new(wmo.Bevindingen))
			return
		}
		for _, termijn := range uit.Termijnen {
			require.False(t, termijn.LaatsteDag.Before(termijn.NominaleDag))
			require.GreaterOrEqual(t, termijn.DagenTeLaat, 0)
			require.NotEmpty(t, termijn.Stand)
		}
		require.Len(t, uit.Handelingen, 6)
	})
}

// willekeurigeGebeurtenis is any event of the eighty days from one on.
func willekeurigeGebeurtenis(basis wmo.Datum, dagen int) *rapid.Generator[Gebeurtenis] {
	woorden := Gebeurtenissoort("").Woorden()
	return rapid.Custom(func(t *rapid.T) Gebeurtenis {
		g := Gebeurtenis{
			Soort: Gebeurtenissoort(rapid.SampledFrom(woorden).Draw(t, "soort").Woord),
			Datum: basis.AddDagen(rapid.IntRange(0, dagen).Draw(t, "dag")),
		}
		if g.Soort == GebeurtenisBezwaar || g.Soort == GebeurtenisIngebrekestelling {
			g.Verzonden = g.Datum.AddDagen(-rapid.IntRange(0, 8).Draw(t, "onderweg"))
		}
		if g.regel().tot == moet || g.regel().tot == mag && rapid.Bool().Draw(t, "tot") {
			g.TotEnMet = g.Datum.AddDagen(rapid.IntRange(0, 30).Draw(t, "dagen"))
		}
		return g
	})
}

// A file that need not be complete: whatever is still told of, a decided outcome stays.
// Each event is added to files that are short on purpose, on every day in turn.
func TestOneMoreEventNeverOverturnsADecidedOutcome(t *testing.T) {
	t.Parallel()
	d := func(soort Gebeurtenissoort, dag string) Gebeurtenis {
		return Gebeurtenis{Soort: soort, Datum: tot(dag)}
	}
	tm := func(soort Gebeurtenissoort, dag, eind string) Gebeurtenis {
		return Gebeurtenis{Soort: soort, Datum: tot(dag), TotEnMet: tot(eind)}
	}
	aanloop := []Gebeurtenis{
		d(GebeurtenisMelding, "2026-01-05"), d(GebeurtenisOnderzoekAfgerond, "2026-02-10"), d(GebeurtenisAanvraag, "2026-02-16"),
	}
	for _, gs := range [][]Gebeurtenis{
		{},
		{d(GebeurtenisAanvraag, "2026-02-16")},
		{d(GebeurtenisMelding, "2026-02-02"), d(GebeurtenisAanvraag, "2026-02-16"), d(GebeurtenisIngebrekestelling, "2026-03-10")},
		aanloop,
		append(slices.Clone(aanloop), d(GebeurtenisIngebrekestelling, "2026-02-20"), d(GebeurtenisIngebrekestelling, "2026-03-10")),
		append(slices.Clone(aanloop), tm(GebeurtenisUitnodigingAanvulling, "2026-02-20", "2026-03-20"), d(GebeurtenisIngebrekestelling, "2026-03-16")),
		append(slices.Clone(aanloop), d(GebeurtenisOvermacht, "2026-02-20"), d(GebeurtenisBeschikking, "2026-02-27")),
		append(slices.Clone(aanloop), d(GebeurtenisIngebrekestelling, "2026-03-05"), d(GebeurtenisBeschikking, "2026-04-10")),
		append(slices.Clone(aanloop), d(GebeurtenisBeschikking, "2026-03-16"), d(GebeurtenisBezwaar, "2026-04-01"),
			d(GebeurtenisIngebrekestelling, "2026-06-12"), d(GebeurtenisBeslissingOpBezwaar, "2026-07-10")),
	} {
		for _, peil := range []string{"2026-02-27", "2026-03-02", "2026-03-20", "2026-04-20", "2026-07-20"} {
			for _, bekend := range []wmo.Uitkomst{wmo.Ja, wmo.Nee} {
				z := Zaak{
					Gebeurtenissen: gs, Volledig: wmo.Onbepaald, Belanghebbende: bekend, KennelijkKansloos: bekend.Niet(), OnredelijkLaat: bekend.Niet(),
					Verschoonbaar: bekend.Niet(), ManenNietTeVergen: bekend.Niet(), BeroepOnredelijkLaat: bekend.Niet(),
				}
				blijft := bewaakt(t, z, wmo.PeilOp(tot(peil)))
				for i := range gebeurtenissen {
					for dag := tot("2026-01-01"); dag.Before(tot("2026-07-20")); dag = dag.AddDagen(29) {
						g := Gebeurtenis{Soort: gebeurtenissen[i].soort, Datum: dag}
						if gebeurtenissen[i].tot != nooit {
							g.TotEnMet = dag.AddDagen(20)
						}
						blijft(t, g)
					}
				}
			}
		}
	}
}

// The same for files that nobody thought of.
func TestAnyEventAddedToAnyFile(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		ja := func(naam string) wmo.Uitkomst { return rapid.SampledFrom(drieUitkomsten).Draw(t, naam) }
		basis := tot("2026-01-05")
		z := Zaak{
			Gebeurtenissen: rapid.SliceOfN(willekeurigeGebeurtenis(basis, 150), 0, 12).Draw(t, "gebeurtenissen"),
			Volledig:       rapid.SampledFrom([]wmo.Uitkomst{wmo.Onbepaald, wmo.Nee}).Draw(t, "volledig"),
			Belanghebbende: ja("belanghebbende"), KennelijkKansloos: ja("kansloos"), OnredelijkLaat: ja("laat"),
			Verschoonbaar: ja("verschoonbaar"), ManenNietTeVergen: ja("manen"), BeroepOnredelijkLaat: ja("beroep"),
		}
		blijft := bewaakt(t, z, wmo.PeilOp(basis.AddDagen(rapid.IntRange(0, 200).Draw(t, "peil"))))
		for range 5 {
			blijft(t, willekeurigeGebeurtenis(basis, 150).Draw(t, "nog een"))
		}
	})
}

// bewaakt remembers what is decided of a file; what it gives back adds one event and
// holds that against it. A file that cannot be used decides nothing.
func bewaakt(t require.TestingT, z Zaak, peil wmo.Peil) func(require.TestingT, Gebeurtenis) {
	beslist := func(z Zaak) map[string]string {
		uit, err := ScheduleCase(z, peil)
		if err != nil {
			require.ErrorAs(t, err, new(wmo.Bevindingen))
			return nil
		}
		m := map[string]string{}
		for _, h := range uit.Handelingen {
			m[string(h.Soort)+" "+string(h.Over)] = h.Mag.Uitkomst.String()
		}
		for _, x := range uit.Dwangsommen {
			m["dwangsom "+string(x.Over)] = x.Dwangsom.Verschuldigd.Uitkomst.String()
		}
		for i := range uit.Termijnen {
			x := &uit.Termijnen[i]
			switch x.Stand {
			case StandGehaald, StandTeLaatGedaan, StandTeLaat, StandVerlopen:
				m[string(x.Soort)+" "+x.Datum.String()] = string(x.Stand)
			default:
			}
		}
		return m
	}
	voor := beslist(z)
	return func(t require.TestingT, g Gebeurtenis) {
		meer := z
		meer.Gebeurtenissen = append(slices.Clone(z.Gebeurtenissen), g)
		for _, meer.Volledig = range []wmo.Uitkomst{z.Volledig, wmo.Ja} { // and when that was the last of it
			na := beslist(meer)
			for wat, was := range voor {
				if is, ok := na[wat]; ok && was != wmo.Onbepaald.String() {
					require.Equal(t, was, is, "%s: %+v after %+v", wat, g, z.Gebeurtenissen)
				}
			}
		}
	}
}

// A complete file with every fact leaves nothing to ask of what the client may do.
func TestACompleteFileLeavesNothingOpen(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		ja := func(naam string) wmo.Uitkomst { return wmo.UitkomstOf(rapid.Bool().Draw(t, naam)) }
		z := Zaak{
			Volledig: wmo.Ja, Verschoonbaar: ja("verschoonbaar"), ManenNietTeVergen: ja("manen"), BeroepOnredelijkLaat: ja("laat"),
			Belanghebbende: wmo.Ja, OnredelijkLaat: wmo.Nee, KennelijkKansloos: wmo.Nee,
		}
		for _, soort := range []Gebeurtenissoort{
			GebeurtenisMelding, GebeurtenisOnderzoekAfgerond, GebeurtenisAanvraag, GebeurtenisBeschikking, GebeurtenisIngebrekestelling,
			GebeurtenisBezwaar, GebeurtenisBeslissingOpBezwaar, GebeurtenisGehuisvest,
		} {
			if rapid.Bool().Draw(t, string(soort)) {
				z.Gebeurtenissen = append(z.Gebeurtenissen, Gebeurtenis{Soort: soort, Datum: tot("2026-01-01").AddDagen(rapid.IntRange(0, 300).Draw(t, "dag"))})
			}
		}
		uit, err := ScheduleCase(z, wmo.PeilOp(tot("2026-01-01").AddDagen(rapid.IntRange(0, 320).Draw(t, "peil"))))
		require.NoError(t, err)
		for _, h := range uit.Handelingen {
			require.NotEqual(t, wmo.Onbepaald, h.Mag.Uitkomst, "%s: %v", h.Soort, h.Mag.Ontbreekt)
		}
	})
}

func groteZaak(n int) Zaak {
	z := Zaak{Volledig: wmo.Ja, Gebeurtenissen: []Gebeurtenis{
		{Soort: GebeurtenisMelding, Datum: tot("2026-01-05")},
		{Soort: GebeurtenisOnderzoekAfgerond, Datum: tot("2026-02-10")},
		{Soort: GebeurtenisAanvraag, Datum: tot("2026-02-16")},
	}}
	for i := len(z.Gebeurtenissen); i < n; i++ {
		dag := tot("2026-02-16").AddDagen(i % 5000)
		z.Gebeurtenissen = append(z.Gebeurtenissen, Gebeurtenis{Soort: GebeurtenisVertragingAanvrager, Datum: dag, TotEnMet: dag})
	}
	return z
}

// The largest file is answered at once: ten thousand days of delay, every day twice.
func TestTheLargestFile(t *testing.T) {
	t.Parallel()
	uit, err := ScheduleCase(groteZaak(10_000), wmo.PeilOp(tot("2126-01-01")))
	require.NoError(t, err)
	require.Equal(t, 4999, uit.Termijnen[2].OpgeschorteDagen) // 16 February itself is not in the term
}

func BenchmarkSchedule(b *testing.B) {
	z := groteZaak(12)
	for b.Loop() {
		_, _ = ScheduleCase(z, wmo.PeilOp(tot("2026-06-01")))
	}
}

func BenchmarkScheduleLargest(b *testing.B) {
	z := groteZaak(10_000)
	for b.Loop() {
		_, _ = ScheduleCase(z, wmo.PeilOp(tot("2126-01-01")))
	}
}

// How a suspension is counted matters only where something suspends until a day of its own.
func TestOpschortingIsUsedWhereSomethingEndsIt(t *testing.T) {
	t.Parallel()
	peil := wmo.PeilOp(tot("2026-03-20"))
	aanvraag := Gebeurtenis{Soort: GebeurtenisAanvraag, Datum: tot("2026-01-05")}
	for _, c := range []struct {
		erbij []Gebeurtenis
		want  bool
	}{
		{nil, true},
		{[]Gebeurtenis{{Soort: GebeurtenisUitnodigingAanvulling, Datum: tot("2026-01-12"), TotEnMet: tot("2026-01-26")}}, false},
	} {
		k, err := ScheduleCase(Zaak{Gebeurtenissen: append([]Gebeurtenis{aanvraag}, c.erbij...), Opschorting: ZonderDagVanAanvulling}, peil)
		require.NoError(t, err)
		require.Equal(t, c.want, slices.Contains(k.Ongebruikt, "/opschorting"))
	}
}
