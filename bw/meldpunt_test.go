package bw

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func bereik(t require.TestingT, m Meldpunt) Bereikbaarheid {
	b, err := CheckReach(m, uitstroomPeil)
	require.NoError(t, err)
	return b
}

// trekMeldpunt draws a reporting point with some of its days.
func trekMeldpunt(r *rapid.T) Meldpunt {
	var m Meldpunt
	for i, w := range Weekdag("").Woorden() {
		if rapid.IntRange(0, 5).Draw(r, "genoemd") == 0 {
			continue
		}
		d := Meldpuntdag{Dag: weekdagVan(i * minutenPerDag)}
		require.Equal(r, w.Woord, string(d.Dag))
		for range rapid.IntRange(0, 3).Draw(r, "vensters") {
			van := rapid.IntRange(0, minutenPerDag-1).Draw(r, "van")
			if tot := rapid.IntRange(0, minutenPerDag).Draw(r, "tot"); tot != van {
				d.Vensters = append(d.Vensters, Venster{kloktijd(van), kloktijd(tot)})
			}
		}
		m.Dagen = append(m.Dagen, d)
	}
	return m
}

// volgensDeKlok answers for one minute of the week by reading the clock as text:
// another path to the same answer.
func volgensDeKlok(m Meldpunt, minuut int) wmo.Uitkomst {
	opDag := func(minuut int) (Meldpuntdag, bool) {
		i := slices.IndexFunc(m.Dagen, func(d Meldpuntdag) bool { return d.Dag == weekdagVan((minuut+minutenPerWeek)%minutenPerWeek) })
		if i < 0 {
			return Meldpuntdag{}, false
		}
		return m.Dagen[i], true
	}
	tijd := kloktijd(minuut % minutenPerDag)
	vandaag, genoemd := opDag(minuut)
	gisteren, ook := opDag(minuut - minutenPerDag)
	for _, v := range vandaag.Vensters {
		if v.Van <= tijd && (tijd < v.Tot || v.Tot < v.Van) {
			return wmo.Ja
		}
	}
	for _, v := range gisteren.Vensters {
		if v.Tot < v.Van && tijd < v.Tot {
			return wmo.Ja
		}
	}
	if genoemd && ook {
		return wmo.Nee
	}
	return wmo.Onbepaald
}

func TestEveryMinuteOfTheWeek(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		m := trekMeldpunt(r)
		w, onbekend := m.week()
		telling := map[wmo.Uitkomst]int{}
		for i := range w {
			if wil := volgensDeKlok(m, i); wil != w[i] {
				r.Fatalf("%s %s: %s in plaats van %s", weekdagVan(i), kloktijd(i%minutenPerDag), w[i], wil)
			}
			telling[w[i]]++
		}
		b := bereik(r, m)
		require.Equal(r, telling[wmo.Ja], b.MinutenOpen)
		require.Equal(r, telling[wmo.Nee], b.MinutenGesloten)
		require.Equal(r, telling[wmo.Onbepaald], b.MinutenOnbekend)
		require.Len(r, onbekend, dagenPerWeek-len(m.Dagen))
		dicht, vorige := 0, -1
		for _, g := range b.Gaten {
			begin := g.VanDag.nummer()*minutenPerDag + leesKloktijd(g.Van)
			eind := g.TotDag.nummer()*minutenPerDag + leesKloktijd(g.Tot)
			require.Greater(r, begin, vorige, "in order")
			require.Equal(r, (begin+g.Minuten-1)%minutenPerWeek, (eind-1)%minutenPerWeek)
			vorige, dicht = begin, dicht+g.Minuten
		}
		require.Equal(r, b.MinutenGesloten, dicht, "the gaps are all that is closed")
	})
}

// Another day that becomes known overturns nothing.
func TestReachIsMonotone(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		m := trekMeldpunt(r)
		m.Feestdagen = wmo.Uitkomst(rapid.IntRange(0, 2).Draw(r, "feestdagen"))
		minder := m
		if len(m.Dagen) > 0 {
			minder.Dagen = slices.Delete(slices.Clone(m.Dagen), 0, rapid.IntRange(1, len(m.Dagen)).Draw(r, "weg"))
		}
		voor, na := bereik(r, minder), bereik(r, m)
		blijftBeslist(r, voor.DagEnNacht.Uitkomst, na.DagEnNacht.Uitkomst)
		require.LessOrEqual(r, voor.MinutenGesloten, na.MinutenGesloten)
		require.LessOrEqual(r, voor.MinutenOpen, na.MinutenOpen)
		minder.Feestdagen = wmo.Onbepaald
		blijftBeslist(r, bereik(r, minder).DagEnNacht.Uitkomst, na.DagEnNacht.Uitkomst)
	})
}

// What is asked closes it.
func TestReachAsksWhatClosesIt(t *testing.T) {
	t.Parallel()
	var m Meldpunt
	require.Equal(t, []string{"/dagen", "/feestdagen"}, bereik(t, m).DagEnNacht.Ontbreekt)
	for i := range dagenPerWeek {
		m.Dagen = append(m.Dagen, Meldpuntdag{Dag: weekdagVan(i * minutenPerDag), Vensters: []Venster{{"00:00", "24:00"}}})
	}
	require.Equal(t, []string{"/feestdagen"}, bereik(t, m).DagEnNacht.Ontbreekt)
	m.Feestdagen = wmo.Ja
	require.Equal(t, wmo.Ja, bereik(t, m).DagEnNacht.Uitkomst)
}

func TestClock(t *testing.T) {
	t.Parallel()
	for s, wil := range map[string]int{"00:00": 0, "00:01": 1, "09:30": 570, "23:59": 1439, "24:00": 1440} {
		require.Equal(t, wil, leesKloktijd(s))
		require.Equal(t, s, kloktijd(wil))
		require.Empty(t, geweigerd(t, Venster{"12:00", s}), s)
	}
	for _, s := range []string{"8:00", "08:0", "08.00", "24:01", "25:00", "12:60", "-1:00", "08:0x", "٠٨:٠٠", "008:00"} {
		require.NotEmpty(t, geweigerd(t, Venster{"12:00", s}), s)
		require.NotEmpty(t, geweigerd(t, Venster{s, "12:00"}), s)
	}
	require.NotEmpty(t, geweigerd(t, Venster{"24:00", "12:00"}), "a day ends at 24:00, and begins at 00:00")
}

func geweigerd(t *testing.T, v Venster) []string {
	t.Helper()
	_, err := CheckReach(Meldpunt{Dagen: []Meldpuntdag{{Dag: Maandag, Vensters: []Venster{v}}}}, uitstroomPeil)
	if err == nil {
		return nil
	}
	return bevindingen(t, err)
}

func TestReachRefuses(t *testing.T) {
	t.Parallel()
	_, err := CheckReach(Meldpunt{}, wmo.Peil{})
	require.EqualError(t, err, "een peil zonder datum (op)")
	weigert := func(m Meldpunt, codes ...string) {
		t.Helper()
		_, err := CheckReach(m, uitstroomPeil)
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b)
		require.Equal(t, codes, b.Codes())
	}
	weigert(Meldpunt{Feestdagen: 8}, "DOC-WAARDE")
	weigert(Meldpunt{Dagen: []Meldpuntdag{{}}}, "DOC-SLEUTEL-ONTBREEKT")
	weigert(Meldpunt{Dagen: []Meldpuntdag{{Dag: Maandag, Vensters: make([]Venster, 49)}}}, "DOC-AANTAL")
	weigert(Meldpunt{Dagen: []Meldpuntdag{{Dag: Maandag, Vensters: []Venster{{"09:00", "09:00"}}}, {Dag: Maandag}}}, "DOC-DUBBEL", "BW-MLD-VENSTER")
	vol := Meldpuntdag{Dag: Maandag}
	for range 48 {
		vol.Vensters = append(vol.Vensters, Venster{"08:00", "09:00"})
	}
	require.Equal(t, 60, bereik(t, Meldpunt{Dagen: []Meldpuntdag{vol}}).MinutenOpen)
}

func BenchmarkCheckReach(b *testing.B) {
	var m Meldpunt
	for i := range dagenPerWeek {
		m.Dagen = append(m.Dagen, Meldpuntdag{Dag: weekdagVan(i * minutenPerDag), Vensters: []Venster{{"09:00", "17:00"}}})
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := CheckReach(m, uitstroomPeil); err != nil {
			b.Fatal(err)
		}
	}
}
