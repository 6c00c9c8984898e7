package bw

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// vrijeDagen is a calendar written down by hand: per year the days that are no working
// days, weekends aside. Without 1 January, 5 May and both Christmas days.
const vrijeDagen = `
2015 04-03 04-06 04-27 05-14 05-25  01-02 05-04 05-15
2016 03-25 03-28 04-27 05-05 05-16  05-06
2017 04-14 04-17 04-27 05-25 06-05  04-28 05-26
2018 03-30 04-02 04-27 05-10 05-21  05-11 12-24 12-31
2019 04-19 04-22 04-27 05-30 06-10  05-31 12-27
2020 04-10 04-13 04-27 05-21 06-01  05-22
2021 04-02 04-05 04-27 05-13 05-24  05-14
2022 04-15 04-18 04-27 05-26 06-06  05-27
2023 04-07 04-10 04-27 05-18 05-29  04-28 05-19
2024 03-29 04-01 04-27 05-09 05-20  05-10 12-27
2025 04-18 04-21 04-26 05-29 06-09  05-30
2026 04-03 04-06 04-27 05-14 05-25  01-02 05-15
2027 03-26 03-29 04-27 05-06 05-17  05-07
2028 04-14 04-17 04-27 05-25 06-05  04-28 05-26
2029 03-30 04-02
`

const dagvorm = "2006-01-02"

func leesKalender() map[string]bool {
	vrij := map[string]bool{}
	for regel := range strings.Lines(strings.TrimSpace(vrijeDagen)) {
		velden := strings.Fields(regel)
		for _, d := range append(velden[1:], "01-01", "05-05", "12-25", "12-26") {
			vrij[velden[0]+"-"+d] = true
		}
	}
	return vrij
}

// tegenrekening is the last day of a term in another way: a list of all its days,
// to which days are added for as long as the law asks.
func tegenrekening(vrij map[string]bool, begin time.Time, dagen int) string {
	werkt := func(t time.Time) bool {
		return t.Weekday() != time.Saturday && t.Weekday() != time.Sunday && !vrij[t.Format(dagvorm)]
	}
	var werk []bool
	for i := 1; i <= dagen; i++ {
		werk = append(werk, werkt(begin.AddDate(0, 0, i)))
	}
	genoeg := func() bool {
		n := 0
		for _, w := range werk {
			if w {
				n++
			}
		}
		return werk[len(werk)-1] && (dagen < 3 || n >= 2)
	}
	for !genoeg() {
		werk = append(werk, werkt(begin.AddDate(0, 0, len(werk)+1)))
	}
	return begin.AddDate(0, 0, len(werk)).Format(dagvorm)
}

// The promise: no term of the law ends on a day off or before its nominal day, and
// another computation agrees, for every day of fourteen years.
func TestEveryTermOfEveryDayAgreesWithASecondComputation(t *testing.T) {
	t.Parallel()
	vrij := leesKalender()
	lengten := map[int]bool{1: true, 2: true, 3: true, 4: true, 90: true} // and those of the law
	for _, r := range termijnen() {
		switch {
		case r.terug || r.duur.buitenWet():
		case r.duur.eenheid == Weken:
			lengten[r.duur.aantal*7] = true
		default:
			lengten[r.duur.aantal] = true
		}
	}
	k := kalender{}
	eind := time.Date(2028, 12, 31, 0, 0, 0, 0, time.UTC)
	for dag := time.Date(2015, 1, 1, 0, 0, 0, 0, time.UTC); !dag.After(eind); dag = dag.AddDate(0, 0, 1) {
		d, err := wmo.DatumOf(dag)
		require.NoError(t, err)
		for n := range lengten {
			nominaal := d.AddDagen(n)
			laatste := k.verleng(d, nominaal, n >= minsteTwee)
			if k.vrij(laatste) || laatste.Before(nominaal) || laatste.String() != tegenrekening(vrij, dag, n) {
				t.Fatalf("%s + %d: %s, and not %s", d, n, laatste, tegenrekening(vrij, dag, n))
			}
		}
	}
}

func TestRecognisedDaysAreThoseOfTheWrittenCalendar(t *testing.T) {
	t.Parallel()
	vrij := leesKalender()
	for d := wmo.MustDatum("2015-01-01"); d != wmo.MustDatum("2029-01-01"); d = d.AddDagen(1) {
		uit, err := ClassifyDay(Feestdagvraag{d}, wmo.PeilOp(d))
		require.NoError(t, err)
		weekend := d.Weekdag() == time.Saturday || d.Weekdag() == time.Sunday
		require.Equal(t, wmo.UitkomstOf(vrij[d.String()]), uit.Feestdag, d)
		require.Equal(t, wmo.UitkomstOf(!weekend && !vrij[d.String()]), uit.Werkdag, d)
	}
}

func TestEasterIsThatOfTheAlmanac(t *testing.T) {
	t.Parallel()
	for i, d := range dagen("2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04",
		"2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16") {
		require.Equal(t, d, pasen(2015+i))
	}
	for jaar := 1; jaar <= 9999; jaar++ {
		require.Equal(t, time.Sunday, pasen(jaar).Weekdag(), jaar)
	}
}

func TestDecreesFollowEachOtherWithoutAGap(t *testing.T) {
	t.Parallel()
	for _, geval := range []struct {
		op, bekend string
		weet       bool
	}{
		{"2013-12-31", "", false},
		{"2014-01-01", "", true},
		{"2016-12-31", "", true},
		{"2017-01-01", "", true},
		{"2019-12-31", "", true},
		{"2020-01-01", "", true},
		{"2022-12-31", "", true},
		{"2023-01-01", "", true},
		{"2025-12-31", "", true},
		{"2026-01-01", "", true},
		{"2028-12-31", "", true},
		{"2029-01-01", "", false},
		{"2017-04-28", "2016-10-30", false},
		{"2017-04-28", "2016-10-31", true},
		{"2026-01-02", "2025-07-21", false},
		{"2026-01-02", "2025-07-22", true},
	} {
		p := wmo.PeilOp(wmo.MustDatum(geval.op))
		if geval.bekend != "" {
			p.Bekend = wmo.MustDatum(geval.bekend)
		}
		_, err := gelijkgesteld().Op(p)
		require.Equal(t, geval.weet, err == nil, geval)
	}
	for _, v := range gelijkgesteld().Versies() {
		for _, d := range v.Waarde {
			require.True(t, v.Geldt.Bevat(d), d)
			require.Empty(t, weekend(d), d)
		}
	}
}

// A decree of which the text was seen is known since that text says so, and never since
// the day on which somebody else wrote of it: it takes effect on the day of its
// Staatscourant or the day after. What is known of others only is an assumption.
func TestADecreeIsKnownSinceItsOwnText(t *testing.T) {
	t.Parallel()
	gezien := 0
	for _, v := range gelijkgesteld().Versies() {
		require.False(t, v.Bekend.Begindatum.After(v.Geldt.Begindatum), v.Bron.Regeling)
		if !strings.Contains(v.Bron.Adres, "wetten.overheid.nl/BWBR") {
			require.Equal(t, wmo.Aanname, v.Bron.Zekerheid, v.Bron.Regeling)
			continue
		}
		gezien++
		require.Equal(t, wmo.Beleid, v.Bron.Zekerheid, v.Bron.Regeling)
		require.Contains(t, []int{0, 1}, v.Bekend.Begindatum.DagenTot(v.Bron.Versie), v.Bron.Regeling)
		require.True(t, strings.HasSuffix(v.Bron.Adres, "/"+v.Bron.Versie.String()), v.Bron.Adres)
	}
	require.Equal(t, 2, gezien)
}

// The day a term ends never comes earlier when the term begins later.
func TestTermsAreMonotone(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		k := kalender{}
		d := wmo.MustDatum("2013-06-01").AddDagen(rapid.IntRange(0, 6000).Draw(t, "dag"))
		n := rapid.IntRange(1, 90).Draw(t, "dagen")
		drie := n >= minsteTwee
		nu, straks := k.verleng(d, d.AddDagen(n), drie), k.verleng(d.AddDagen(1), d.AddDagen(n+1), drie)
		require.False(t, straks.Before(nu))
		require.False(t, k.verleng(d, d.AddDagen(n+1), true).Before(k.verleng(d, d.AddDagen(n), drie)))
	})
}

func TestReckonRefusesWhatADocumentCannotSay(t *testing.T) {
	t.Parallel()
	d := wmo.MustDatum("2026-01-01")
	peil := wmo.PeilOp(d)
	eigen := func(e EigenTermijn) Termijnvraag { return Termijnvraag{Soort: EigenSoort, Datum: d, Eigen: &e} }
	for naam, geval := range map[string]struct {
		vraag Termijnvraag
		codes []string
	}{
		"no kind":          {Termijnvraag{Datum: d}, []string{"DOC-SLEUTEL-ONTBREEKT"}},
		"unknown kind":     {Termijnvraag{Soort: "x", Datum: d}, []string{"DOC-WAARDE"}},
		"no day":           {Termijnvraag{Soort: Bezwaartermijn}, []string{"DOC-SLEUTEL-ONTBREEKT"}},
		"a day of before":  {Termijnvraag{Soort: Bezwaartermijn, Datum: wmo.MustDatum("2014-12-31")}, []string{"BW-TERM-OUD"}},
		"day and moment":   {Termijnvraag{Soort: Bezwaartermijn, Datum: d, Tijdstip: wmo.MustTijdstip("2026-01-01T00:00:00+01:00")}, []string{"DOC-OVERBODIG"}},
		"empty own":        {eigen(EigenTermijn{}), []string{"DOC-BEREIK", "DOC-SLEUTEL-ONTBREEKT", "DOC-SLEUTEL-ONTBREEKT"}},
		"unknown words":    {eigen(EigenTermijn{1, "x", "x", "x", "x"}), []string{"DOC-WAARDE", "DOC-WAARDE", "DOC-WAARDE", "DOC-WAARDE"}},
		"hours from a day": {eigen(EigenTermijn{1, Uren, InWet, "", ""}), []string{"DOC-OVERBODIG", "DOC-SLEUTEL-ONTBREEKT"}},
		"days by month":    {eigen(EigenTermijn{1, Dagen, InWet, "", EindeMaand}), []string{"DOC-OVERBODIG"}},
		"months by none":   {eigen(EigenTermijn{1, Maanden, InWet, "", ""}), []string{"DOC-SLEUTEL-ONTBREEKT"}},
		"too many":         {eigen(EigenTermijn{1_000_001, Dagen, InWet, "", ""}), []string{"DOC-BEREIK"}},
		"out of years":     {eigen(EigenTermijn{1_000_000, Jaren, InWet, "", EindeMaand}), []string{"BW-TERM-KALENDER"}},
		"back before year 1": {
			eigen(EigenTermijn{1_000_000, Weken, InWet, Terug, ""}), []string{"BW-TERM-KALENDER"},
		},
	} {
		_, err := ReckonTerm(geval.vraag, peil)
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b, naam)
		require.Equal(t, geval.codes, b.Codes(), naam)
	}
	_, err := ReckonTerm(Termijnvraag{}, wmo.Peil{})
	require.Error(t, err)
	require.NotErrorAs(t, err, new(wmo.Bevindingen))
	_, err = ClassifyDay(Feestdagvraag{d}, wmo.Peil{})
	require.Error(t, err)
	_, err = ClassifyDay(Feestdagvraag{}, peil)
	require.ErrorAs(t, err, new(wmo.Bevindingen))
	uren := Termijnvraag{Soort: EigenSoort, Tijdstip: wmo.MustTijdstip("2026-01-01T00:00:00+01:00"), Eigen: &EigenTermijn{1_000_000, Uren, InWet, Terug, ""}}
	_, err = ReckonTerm(uren, peil)
	require.ErrorAs(t, err, new(wmo.Bevindingen))
}

// At the ends of the calendar a term answers or refuses, and never hangs.
func TestTermsAtTheEndsOfTheCalendar(t *testing.T) {
	t.Parallel()
	for _, dag := range dagen("0001-01-01", "0001-01-05", "9999-12-01", "9999-12-25", "9999-12-31") {
		for _, w := range Termijnsoort("").Woorden() {
			if w.Woord == string(EigenSoort) {
				continue
			}
			uit, err := ReckonTerm(Termijnvraag{Soort: Termijnsoort(w.Woord), Datum: dag}, wmo.PeilOp(dag))
			require.Equal(t, err == nil, uit.LaatsteDag.IsValid())
		}
	}
}

func TestReckoningAKnownDayDoesNotAllocate(t *testing.T) {
	k, d := kalender{}, wmo.MustDatum("2026-02-20")
	require.Zero(t, testing.AllocsPerRun(100, func() { k.verleng(d, d.AddDagen(42), true) }))
}

func BenchmarkRecognise(b *testing.B) {
	d := wmo.MustDatum("2026-05-15")
	for b.Loop() {
		_, _ = ClassifyDay(Feestdagvraag{d}, wmo.PeilOp(d))
	}
}

func BenchmarkReckon(b *testing.B) {
	v := Termijnvraag{Soort: Onderzoekstermijn, Datum: wmo.MustDatum("2026-02-20")}
	for b.Loop() {
		_, _ = ReckonTerm(v, wmo.PeilOp(v.Datum))
	}
}

func BenchmarkVerleng(b *testing.B) {
	k, d := kalender{}, wmo.MustDatum("2026-02-20")
	for b.Loop() {
		k.verleng(d, d.AddDagen(42), true)
	}
}

// The register of formulas is right when every formula says where it stands, and each once.
func TestFormulasAreInOrder(t *testing.T) {
	t.Parallel()
	gezien := map[string]bool{}
	for _, f := range Formules() {
		require.False(t, gezien[f.Code], f.Code)
		gezien[f.Code] = true
		require.Regexp(t, `^BW-F-[A-Z0-9-]+$`, f.Code)
		require.NotEmpty(t, f.Formule)
		require.NotEmpty(t, f.Uitleg)
		require.NoError(t, f.Bron.Check())
	}
}
