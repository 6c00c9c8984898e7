package wmo_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// feiten is a small space of facts: every rule reads one of them.
type feiten [5]wmo.Uitkomst

func regel(code string, feit int, gaatVoor ...string) wmo.Regel[feiten] {
	return wmo.Als(code, "/feit"+string(rune('0'+feit)), "tekst van "+code,
		func(f feiten) wmo.Uitkomst { return f[feit] }, wet("1.2.1", "").Sinds(wmo.MustDatum("2015-01-01"))).Boven(gaatVoor...)
}

func codes(stappen []wmo.Stap) []string {
	cs := make([]string, len(stappen))
	for i, s := range stappen {
		cs[i] = s.Code()
	}
	return cs
}

var vandaag = wmo.PeilOp(wmo.MustDatum("2026-07-01"))

func TestAlleAndEen(t *testing.T) {
	t.Parallel()
	const o, j, n = wmo.Onbepaald, wmo.Ja, wmo.Nee
	drie := []wmo.Regel[feiten]{regel("A", 0), regel("B", 1), regel("C", 2)}
	for _, c := range []struct {
		f         feiten
		alle, een wmo.Uitkomst
		redenen   []string // of Alle
		ontbreekt []string // of Alle
	}{
		{feiten{j, j, j}, j, j, []string{"A", "B", "C"}, nil},
		{feiten{j, n, o}, n, j, []string{"B"}, nil},
		{feiten{j, o, o}, o, j, []string{"B", "C"}, []string{"/feit1", "/feit2"}},
		{feiten{n, n, n}, n, n, []string{"A", "B", "C"}, nil},
		{feiten{n, o, n}, n, o, []string{"A", "C"}, nil},
		{feiten{}, o, o, []string{"A", "B", "C"}, []string{"/feit0", "/feit1", "/feit2"}},
	} {
		b := wmo.Alle(drie, c.f, vandaag)
		require.Equal(t, c.alle, b.Uitkomst, "%v", c.f)
		require.Equal(t, c.redenen, codes(b.Redenen()), "%v", c.f)
		require.Equal(t, c.ontbreekt, b.Ontbreekt(), "%v", c.f)
		require.Equal(t, []string{"A", "B", "C"}, codes(b.Stappen), "the trace is complete")
		require.Equal(t, c.een, wmo.Een(drie, c.f, vandaag).Uitkomst, "%v", c.f)
	}
}

func TestRulesHoldOnTheirDays(t *testing.T) {
	t.Parallel()
	r := regel("A", 0)
	r.Versies[0].Geldt = periode("2020-01-01", "2020-12-31")
	r.Versies[0].Bekend = periode("2019-06-01", "")
	regels := []wmo.Regel[feiten]{r}
	for _, c := range []struct {
		op, bekend string
		uitkomst   wmo.Uitkomst
	}{
		{"2019-12-31", "", wmo.Onbepaald}, // no law in force is not consent
		{"2020-01-01", "", wmo.Ja},
		{"2020-12-31", "2019-06-01", wmo.Ja},
		{"2020-12-31", "2019-05-31", wmo.Onbepaald},
		{"2021-01-01", "", wmo.Onbepaald},
	} {
		b := wmo.Alle(regels, feiten{wmo.Ja}, peil(c.op, c.bekend))
		require.Equal(t, c.uitkomst, b.Uitkomst, "%s, %s", c.op, c.bekend)
		require.Equal(t, c.uitkomst, wmo.Een(regels, feiten{wmo.Ja}, peil(c.op, c.bekend)).Uitkomst)
	}
}

// The end of a rule is known from some day on; asked as known before that day the
// rule still has no end.
func TestTheEndOfARuleIsKnownLater(t *testing.T) {
	t.Parallel()
	r := regel("A", 0)
	r.Versies[0].Geldt = periode("2015-01-01", "2025-12-31")
	r.Versies[0].EindeBekend = wmo.MustDatum("2025-07-01")
	regels := []wmo.Regel[feiten]{r}
	for _, c := range []struct {
		op, bekend string
		uitkomst   wmo.Uitkomst
	}{
		{"2025-12-31", "", wmo.Ja},
		{"2026-01-01", "", wmo.Onbepaald},
		{"2026-01-01", "2025-06-30", wmo.Ja},
		{"2026-01-01", "2025-07-01", wmo.Onbepaald},
		{"2014-12-31", "2025-06-30", wmo.Onbepaald},
		{"2025-12-31", "2025-07-01", wmo.Ja},
	} {
		require.Equal(t, c.uitkomst, wmo.Alle(regels, feiten{wmo.Ja}, peil(c.op, c.bekend)).Uitkomst, "%s, %s", c.op, c.bekend)
	}
	r.Versies[0].Geldt.Einddatum = wmo.Datum{}
	require.ErrorContains(t, wmo.CheckRegels([]wmo.Grond{r.Grond}), "van een einde dat er niet is, was niets bekend")
}

// One rule that moved to another article: a step cites the version of its day, and the gap
// between two versions is no law.
func TestARuleInSeveralVersions(t *testing.T) {
	t.Parallel()
	dag := wmo.MustDatum
	r := regel("A", 0)
	oud, tussen, nieuw := wet("6", "a"), wet("5", "b").Als(wmo.Aanname), wet("5", "a")
	r.Versies = []wmo.Versie{
		oud.Sinds(dag("2015-01-01")).TotEnMet(dag("2019-12-31")).EindeBekendOp(dag("2019-07-01")),
		tussen.Sinds(dag("2020-01-01")).TotEnMet(dag("2020-06-30")).BekendSinds(dag("2019-07-01")),
		nieuw.Sinds(dag("2021-01-01")).BekendSinds(dag("2019-07-01")),
	}
	regels := []wmo.Regel[feiten]{r}
	require.NoError(t, wmo.CheckRegels(wmo.Gronden(regels)))
	for _, c := range []struct {
		op, bekend string
		bron       wmo.Bron
	}{
		{"2019-12-31", "", oud},
		{"2020-01-01", "", tussen},
		{"2020-06-30", "2019-07-01", tussen},
		{"2020-06-30", "2019-06-30", oud},
		{"2021-01-01", "", nieuw},
		{"2021-01-01", "2019-06-30", oud},
	} {
		b := wmo.Een(regels, feiten{wmo.Ja}, peil(c.op, c.bekend))
		require.Equal(t, wmo.Ja, b.Uitkomst)
		require.Equal(t, c.bron, b.Stappen[0].Bron(), "%s, %s", c.op, c.bekend)
		require.Len(t, b.Voorbehouden(), map[bool]int{true: 1}[c.bron == tussen], "an assumption in one version only")
		keuzes := []wmo.Keuze[feiten, int]{{Regel: r, Waarde: func(feiten) int { return 1 }}}
		k, err := wmo.Kies(keuzes, feiten{wmo.Ja}, peil(c.op, c.bekend))
		require.NoError(t, err)
		require.Equal(t, c.bron, k.Stappen[0].Bron())
	}
	require.Equal(t, wmo.Onbepaald, wmo.Een(regels, feiten{wmo.Ja}, peil("2020-07-01", "")).Uitkomst)
	require.Empty(t, wmo.Een(regels, feiten{wmo.Ja}, peil("2020-12-31", "2019-07-01")).Stappen)
}

// On no Peil are two versions in force: not on a shared day that both were known, and not
// while nobody knew of the end of one.
func TestVersionsExcludeEachOther(t *testing.T) {
	t.Parallel()
	dag := wmo.MustDatum
	tot2019 := wet("6", "").Sinds(dag("2015-01-01")).TotEnMet(dag("2019-12-31"))
	sinds2020 := wet("5", "").Sinds(dag("2020-01-01"))
	for _, c := range []struct {
		een, ander wmo.Versie
		fout       string
	}{
		{tot2019, sinds2020, ""},
		{tot2019.TotEnMet(dag("2020-01-01")), sinds2020, "twee versies gelden op 2020-01-01"},
		{wet("6", "").Sinds(dag("2015-01-01")), sinds2020, "twee versies gelden op 2020-01-01"},
		{wet("6", "").Sinds(dag("2021-01-01")), sinds2020, "twee versies gelden op 2021-01-01"},
		{wet("6", "").Sinds(dag("2015-01-01")).BekendTotEnMet(dag("2018-12-31")).BekendSinds(dag("2015-01-01")), sinds2020.BekendSinds(dag("2019-01-01")), ""},
		{
			wet("6", "").Sinds(dag("2015-01-01")).BekendTotEnMet(dag("2019-01-01")).BekendSinds(dag("2015-01-01")), sinds2020.BekendSinds(dag("2019-01-01")),
			"twee versies gelden op 2020-01-01, zoals bekend op 2019-01-01",
		},
		{tot2019.EindeBekendOp(dag("2019-07-01")), sinds2020.BekendSinds(dag("2019-07-01")), ""},
		{tot2019.EindeBekendOp(dag("2019-07-02")), sinds2020.BekendSinds(dag("2019-07-01")), "twee versies gelden op 2020-01-01, zoals bekend op 2019-07-01"},
		{tot2019.EindeBekendOp(dag("2019-07-01")), sinds2020, "twee versies gelden op 2020-01-01"},
		{wet("6", "").Sinds(dag("2015-01-01")).TotEnMet(dag("2014-12-31")), sinds2020, "ligt voor de begindatum"},
	} {
		r := regel("A", 0)
		for _, vs := range [][]wmo.Versie{{c.een, c.ander}, {c.ander, c.een}} {
			r.Versies = vs
			err := wmo.CheckRegels([]wmo.Grond{r.Grond})
			if c.fout == "" {
				require.NoError(t, err)
			} else {
				require.ErrorContains(t, err, c.fout)
			}
		}
	}
	r := regel("A", 0)
	for _, n := range []int{0, 257} {
		r.Versies = make([]wmo.Versie, n)
		require.ErrorContains(t, wmo.CheckRegels([]wmo.Grond{r.Grond}), "versies; een regel heeft er 1 tot en met 256")
	}
}

// Who changes what a register gave changes no rule.
func TestRegistersAreCopies(t *testing.T) {
	t.Parallel()
	regels := []wmo.Regel[feiten]{regel("A", 0), regel("X", 1, "A")}
	keuzes := []wmo.Keuze[feiten, int]{{Regel: regels[1]}}
	for _, g := range []wmo.Grond{wmo.Gronden(regels)[1], wmo.KeuzeGronden(keuzes)[0]} {
		g.Versies[0], g.GaatVoor[0] = wmo.Versie{}, "B"
	}
	require.Equal(t, "A", regels[1].GaatVoor[0])
	require.Equal(t, "1.2.1", regels[1].Versies[0].Bron.Artikel)
}

func TestExceptionLiftsACondition(t *testing.T) {
	t.Parallel()
	const o, j, n = wmo.Onbepaald, wmo.Ja, wmo.Nee
	// X lifts B; Y in turn takes X away.
	regels := []wmo.Regel[feiten]{regel("A", 0), regel("B", 1), regel("X", 2, "B"), regel("Y", 3, "X")}
	for _, c := range []struct {
		f         feiten
		uitkomst  wmo.Uitkomst
		redenen   []string
		ontbreekt []string
	}{
		{feiten{j, n, n, n}, n, []string{"B"}, nil},
		{feiten{j, n, j, n}, j, []string{"A", "X"}, nil},
		{feiten{j, n, j, j}, n, []string{"B", "Y"}, nil},
		{feiten{n, n, j, n}, n, []string{"A"}, nil}, // that B was lifted changes nothing
		{feiten{j, n, o, n}, o, []string{"X"}, []string{"/feit2"}},
		{feiten{j, n, j, o}, o, []string{"Y"}, []string{"/feit3"}},
		{feiten{j, j, o, o}, j, []string{"A", "B"}, nil},
		{feiten{n, n, j, n}, n, []string{"A"}, nil},
		{feiten{o, j, o, n}, o, []string{"A"}, []string{"/feit0"}},
	} {
		b := wmo.Alle(regels, c.f, vandaag)
		require.Equal(t, c.uitkomst, b.Uitkomst, "%v", c.f)
		require.Equal(t, c.ontbreekt, b.Ontbreekt(), "%v", c.f)
		require.Equal(t, c.redenen, codes(b.Redenen()), "%v", c.f)
	}
	b := wmo.Alle(regels, feiten{j, n, j, n}, vandaag)
	require.Equal(t, "X", b.Stappen[1].Verdrongen())
}

// Two exceptions are open: both are asked about. One that cannot matter is not.
func TestOntbreektNamesWhatMattersAndNothingElse(t *testing.T) {
	t.Parallel()
	const o, j, n = wmo.Onbepaald, wmo.Ja, wmo.Nee
	twee := []wmo.Regel[feiten]{regel("A", 0), regel("X", 1, "A"), regel("Y", 2, "A")}
	require.Equal(t, []string{"/feit1", "/feit2"}, wmo.Alle(twee, feiten{n, o, o}, vandaag).Ontbreekt())
	keten := []wmo.Regel[feiten]{regel("A", 0), regel("B", 1), regel("X", 2, "A"), regel("Y", 3, "X")}
	require.Equal(t, []string{"/feit1"}, wmo.Alle(keten, feiten{j, o, j, o}, vandaag).Ontbreekt())
}

// When a rule has ended, the exception to it consents to nothing.
func TestAnExceptionAloneIsNoLaw(t *testing.T) {
	t.Parallel()
	a := regel("A", 0)
	a.Versies[0].Geldt.Einddatum = wmo.MustDatum("2019-12-31")
	regels := []wmo.Regel[feiten]{a, regel("X", 1, "A")}
	for _, x := range []wmo.Uitkomst{wmo.Onbepaald, wmo.Ja, wmo.Nee} {
		require.Equal(t, wmo.Onbepaald, wmo.Alle(regels, feiten{wmo.Ja, x}, vandaag).Uitkomst)
		require.Equal(t, wmo.Onbepaald, wmo.Een(regels, feiten{wmo.Ja, x}, vandaag).Uitkomst)
	}
}

// Y puts the exception X aside and claims nothing, so that the main rule counts again.
func TestKiesBackToTheMainRule(t *testing.T) {
	t.Parallel()
	const o, j, n = wmo.Onbepaald, wmo.Ja, wmo.Nee
	keuze := func(r wmo.Regel[feiten]) wmo.Keuze[feiten, string] {
		return wmo.Keuze[feiten, string]{Regel: r, Waarde: func(feiten) string { return r.Code }}
	}
	keuzes := []wmo.Keuze[feiten, string]{keuze(regel("A", 0)), keuze(regel("X", 1, "A")), {Regel: regel("Y", 2, "X")}}
	for _, c := range []struct {
		f       feiten
		waarde  string
		redenen []string
	}{
		{feiten{j, j, j}, "A", []string{"A", "Y"}},
		{feiten{j, j, n}, "X", []string{"X"}},
		{feiten{j, n, j}, "A", []string{"A"}},
		{feiten{j, j, o}, "", []string{"Y"}},
	} {
		b, err := wmo.Kies(keuzes, c.f, vandaag)
		require.NoError(t, err)
		require.Equal(t, c.waarde, b.Waarde, "%v", c.f)
		require.Equal(t, c.redenen, codes(b.Redenen()), "%v", c.f)
	}
	require.NoError(t, wmo.CheckRegels(wmo.KeuzeGronden(keuzes)))
}

func TestKies(t *testing.T) {
	t.Parallel()
	const o, j, n = wmo.Onbepaald, wmo.Ja, wmo.Nee
	keuze := func(r wmo.Regel[feiten]) wmo.Keuze[feiten, string] {
		return wmo.Keuze[feiten, string]{Regel: r, Waarde: func(feiten) string { return "volgens " + r.Code }}
	}
	keuzes := []wmo.Keuze[feiten, string]{
		keuze(regel("HOOFD", 0)), keuze(regel("ANDERS", 1)), keuze(regel("UITZ", 2, "HOOFD", "ANDERS")),
	}
	for _, c := range []struct {
		f        feiten
		uitkomst wmo.Uitkomst
		waarde   string
	}{
		{feiten{j, n, n}, j, "volgens HOOFD"},
		{feiten{j, n, j}, j, "volgens UITZ"},
		{feiten{j, n, o}, o, ""},
		{feiten{j, o, n}, o, ""},
		{feiten{n, n, n}, n, ""},
		{feiten{o, n, j}, j, "volgens UITZ"},
		{feiten{j, j, j}, j, "volgens UITZ"},
	} {
		b, err := wmo.Kies(keuzes, c.f, vandaag)
		require.NoError(t, err)
		require.Equal(t, c.uitkomst, b.Uitkomst, "%v", c.f)
		require.Equal(t, c.waarde, b.Waarde, "%v", c.f)
	}
	_, err := wmo.Kies(keuzes, feiten{j, j, n}, vandaag)
	require.EqualError(t, err, "de regels HOOFD en ANDERS geven elk een antwoord op dezelfde vraag")
	b, err := wmo.Kies(keuzes, feiten{j, n, n}, peil("2014-12-31", ""))
	require.NoError(t, err)
	require.Equal(t, wmo.Onbepaald, b.Uitkomst)
}

// What is decided stays decided: over the whole space of facts, with exceptions
// and exceptions to exceptions, one more fact never overturns an answer.
func TestMoreFactsNeverOverturn(t *testing.T) {
	t.Parallel()
	regels := []wmo.Regel[feiten]{
		regel("A", 0), regel("B", 1), regel("X", 2, "B"), regel("Y", 3, "X", "A"), regel("Z", 4, "Y"),
	}
	keuzes := make([]wmo.Keuze[feiten, string], len(regels))
	for i, r := range regels {
		keuzes[i] = wmo.Keuze[feiten, string]{Regel: r, Waarde: func(feiten) string { return r.Code }}
	}
	type antwoord struct {
		alle, een wmo.Uitkomst
		kies      wmo.Uitkomst
		waarde    string
		botst     bool
	}
	vraag := func(f feiten) antwoord {
		b, err := wmo.Kies(keuzes, f, vandaag)
		waarde, kort, fout := wmo.KiesKort(keuzes, f, vandaag)
		require.Equal(t, b.Uitkomst, kort, "the short way gives the same answer")
		require.Equal(t, b.Waarde, waarde)
		require.Equal(t, err, fout)
		return antwoord{
			wmo.Alle(regels, f, vandaag).Uitkomst, wmo.Een(regels, f, vandaag).Uitkomst, b.Uitkomst, b.Waarde, err != nil,
		}
	}
	gezien := 0
	for n := range 3 * 3 * 3 * 3 * 3 {
		var f feiten
		for i, m := 0, n; i < len(f); i, m = i+1, m/3 {
			f[i] = wmo.Uitkomst(m % 3)
		}
		eerst := vraag(f)
		for i := range f {
			if f[i] != wmo.Onbepaald {
				continue
			}
			for _, u := range []wmo.Uitkomst{wmo.Ja, wmo.Nee} {
				meer := f
				meer[i] = u
				dan := vraag(meer)
				if eerst.alle != wmo.Onbepaald {
					require.Equal(t, eerst.alle, dan.alle, "Alle: %v then %v", f, meer)
				}
				if eerst.een != wmo.Onbepaald {
					require.Equal(t, eerst.een, dan.een, "Een: %v then %v", f, meer)
				}
				if eerst.kies != wmo.Onbepaald {
					dan.alle, dan.een = eerst.alle, eerst.een
					require.Equal(t, eerst, dan, "Kies: %v then %v", f, meer)
				}
				gezien++
			}
		}
	}
	require.Equal(t, 5*2*81, gezien)
}

// An open answer asks for something; whatever the replies to all it asks, it is
// closed then. A closed one asks for nothing and has its reasons.
func TestAnOpenAnswerAsksForAllThatMatters(t *testing.T) {
	t.Parallel()
	regels := []wmo.Regel[feiten]{
		regel("A", 0), regel("B", 1), regel("X", 2, "B"), regel("Y", 3, "X"), regel("Z", 4, "B", "A"),
	}
	vraag := map[string]int{"/feit0": 0, "/feit1": 1, "/feit2": 2, "/feit3": 3, "/feit4": 4}
	for n := range 3 * 3 * 3 * 3 * 3 {
		var f feiten
		for i, m := 0, n; i < len(f); i, m = i+1, m/3 {
			f[i] = wmo.Uitkomst(m % 3)
		}
		for _, doe := range []func([]wmo.Regel[feiten], feiten, wmo.Peil) wmo.Oordeel{wmo.Alle[feiten], wmo.Een[feiten]} {
			b := doe(regels, f, vandaag)
			gevraagd := b.Ontbreekt()
			require.Equal(t, b.Uitkomst == wmo.Onbepaald, len(gevraagd) > 0, "%v", f)
			for antwoord := range 1 << len(gevraagd) {
				meer := f
				for i, feit := range gevraagd {
					meer[vraag[feit]] = wmo.UitkomstOf(antwoord>>i&1 == 1)
				}
				require.NotEqual(t, wmo.Onbepaald, doe(regels, meer, vandaag).Uitkomst, "%v then %v", f, meer)
			}
		}
	}
}

func TestBesluitExplainsItself(t *testing.T) {
	t.Parallel()
	zwak := regel("B", 1)
	zwak.Versies[0].Bron = wmo.Bron{Regeling: "handreiking, niet gelezen"}
	b := wmo.Alle([]wmo.Regel[feiten]{regel("A", 0), zwak}, feiten{wmo.Ja, wmo.Ja}, vandaag)
	require.Equal(t, "tekst van A", b.Stappen[0].Tekst())
	require.Equal(t, "/feit0", b.Stappen[0].Feit())
	require.Equal(t, "1.2.1", b.Stappen[0].Bron().Artikel)
	require.Equal(t, wmo.Ja, b.Stappen[0].Uitkomst())
	require.True(t, b.Stappen[0].Beslissend())
	b = b.MetVoorbehoud(wmo.Voorbehoud{Code: "GEB-RIJ", Tekst: "de regio is niet bevestigd"})
	vs := b.Voorbehouden()
	require.Len(t, vs, 2)
	require.Equal(t, "GEB-RIJ", vs[0].Code)
	require.Equal(t, "B", vs[1].Code)

	got, err := json.Marshal(b)
	require.NoError(t, err)
	require.JSONEq(t, `{
	  "uitkomst": "ja",
	  "peil": {"op": "2026-07-01"},
	  "redenen": ["A", "B"],
	  "voorbehouden": [
	    {"code": "GEB-RIJ", "tekst": "de regio is niet bevestigd"},
	    {"code": "B", "tekst": "tekst van B", "bron": {"regeling": "handreiking, niet gelezen", "zekerheid": "aanname"}}
	  ],
	  "stappen": [
	    {"code": "A", "uitkomst": "ja", "tekst": "tekst van A", "feit": "/feit0", "bron":
	      {"regeling": "Wmo 2015", "bwb": "BWBR0035362", "artikel": "1.2.1", "versie": "2026-07-01",
	       "link": "https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=1.2.1&g=2026-07-01", "zekerheid": "wettekst"}},
	    {"code": "B", "uitkomst": "ja", "tekst": "tekst van B", "feit": "/feit1", "bron":
	      {"regeling": "handreiking, niet gelezen", "zekerheid": "aanname"}}
	  ]
	}`, string(got))
}

func TestCheckRegelsReadsLikeAnAuditor(t *testing.T) {
	t.Parallel()
	goed := []wmo.Regel[feiten]{regel("A", 0), regel("X", 1, "A")}
	require.NoError(t, wmo.CheckRegels(wmo.Gronden(goed)))
	for naam, bederf := range map[string]func(g []wmo.Grond){
		"twee keer":       func(g []wmo.Grond) { g[1].Code = "A" },
		"zonder code":     func(g []wmo.Grond) { g[0].Tekst = "" },
		"JSON Pointer":    func(g []wmo.Grond) { g[0].Feit = "feit" },
		"begindatum":      func(g []wmo.Grond) { g[0].Versies[0].Geldt = wmo.Periode{} },
		"bron":            func(g []wmo.Grond) { g[0].Versies[0].Bron = wmo.Bron{} },
		"er niet voor":    func(g []wmo.Grond) { g[0], g[1] = g[1], g[0] },
		"gaat voor \"Q\"": func(g []wmo.Grond) { g[1].GaatVoor = []string{"Q"} },
	} {
		gronden := wmo.Gronden(goed)
		bederf(gronden)
		require.ErrorContains(t, wmo.CheckRegels(gronden), naam)
	}
}

func TestUitkomstLogic(t *testing.T) {
	t.Parallel()
	const o, j, n = wmo.Onbepaald, wmo.Ja, wmo.Nee
	require.Equal(t, []wmo.Uitkomst{n, j, o}, []wmo.Uitkomst{j.Niet(), n.Niet(), o.Niet()})
	require.Equal(t, []wmo.Uitkomst{j, n, o, j}, []wmo.Uitkomst{wmo.En(j, j), wmo.En(j, o, n), wmo.En(j, o), wmo.En()})
	require.Equal(t, []wmo.Uitkomst{n, j, o, n}, []wmo.Uitkomst{wmo.Of(n, n), wmo.Of(n, o, j), wmo.Of(n, o), wmo.Of()})
	require.Equal(t, j, wmo.UitkomstOf(true))
	require.Equal(t, n, wmo.UitkomstOf(false))
}

func vijf() []wmo.Regel[feiten] {
	return []wmo.Regel[feiten]{regel("A", 0), regel("B", 1), regel("C", 2), regel("D", 3), regel("E", 4)}
}

func TestAllocationBudget(t *testing.T) {
	regels := vijf()
	keuzes := make([]wmo.Keuze[feiten, string], len(regels))
	for i := range regels {
		keuzes[i] = wmo.Keuze[feiten, string]{Regel: regels[i], Waarde: func(feiten) string { return "x" }}
	}
	in := feiten{wmo.Ja, wmo.Nee, wmo.Nee, wmo.Nee, wmo.Nee}
	require.LessOrEqual(t, testing.AllocsPerRun(100, func() { wmo.Alle(regels, in, vandaag) }), 1.0)
	require.LessOrEqual(t, testing.AllocsPerRun(100, func() {
		if _, err := wmo.Kies(keuzes, in, vandaag); err != nil {
			t.Error(err)
		}
	}), 1.0)
	require.Zero(t, testing.AllocsPerRun(100, func() {
		if _, _, err := wmo.KiesKort(keuzes, in, vandaag); err != nil {
			t.Error(err)
		}
	}))
	lijn := wmo.MustTijdlijn("proef", versie(periode("2015-01-01", ""), periode("2014-01-01", ""), "x"))
	require.Zero(t, testing.AllocsPerRun(100, func() {
		if _, err := lijn.Op(vandaag); err != nil {
			t.Error(err)
		}
	}))
	require.Zero(t, testing.AllocsPerRun(100, func() {
		if _, err := wmo.ParseDatum("2024-02-29"); err != nil {
			t.Error(err)
		}
	}))
}

func BenchmarkAlleFiveRules(b *testing.B) {
	regels := vijf()
	in := feiten{wmo.Ja, wmo.Ja, wmo.Ja, wmo.Ja, wmo.Onbepaald}
	b.ReportAllocs()
	for b.Loop() {
		wmo.Alle(regels, in, vandaag)
	}
}

func BenchmarkAlleDecided(b *testing.B) {
	regels := vijf()
	in := feiten{wmo.Ja, wmo.Ja, wmo.Ja, wmo.Ja, wmo.Ja}
	b.ReportAllocs()
	for b.Loop() {
		wmo.Alle(regels, in, vandaag)
	}
}

func BenchmarkKiesFiveRules(b *testing.B) {
	var keuzes []wmo.Keuze[feiten, string]
	for _, r := range vijf() {
		keuzes = append(keuzes, wmo.Keuze[feiten, string]{Regel: r, Waarde: func(feiten) string { return "x" }})
	}
	in := feiten{wmo.Ja, wmo.Nee, wmo.Nee, wmo.Nee, wmo.Nee}
	for _, kort := range []bool{false, true} {
		b.Run(map[bool]string{false: "Kies", true: "KiesKort"}[kort], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				var err error
				if kort {
					_, _, err = wmo.KiesKort(keuzes, in, vandaag)
				} else {
					_, err = wmo.Kies(keuzes, in, vandaag)
				}
				if err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
