package verdeling

import (
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

func TestCeilingAndFloorToTheCent(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ begin, resultaat, eind, overloop, leden string }{
		{"99.99", "0.01", "100.00", "0.00", "0.00"},
		{"99.99", "0.02", "100.00", "0.01", "0.00"},
		{"100.00", "0.00", "100.00", "0.00", "0.00"},
		{"5.00", "-5.00", "0.00", "0.00", "0.00"},
		{"5.00", "-5.01", "0.00", "0.00", "-0.01"},
		{"0.00", "-1.00", "0.00", "0.00", "-1.00"},
		{"120.00", "-15.00", "100.00", "5.00", "0.00"}, // what lies above the ceiling pays first
		{"120.00", "-30.00", "90.00", "0.00", "0.00"},
	} {
		a := Reserveafspraak{Plafond: wmo.MustBedrag("100.00"), BijTekort: ReserveEerst}
		s := a.verwerk(wmo.MustBedrag(c.begin), wmo.MustBedrag(c.resultaat))
		require.Equal(t, c.eind, s.Eindsaldo.String(), c)
		require.Equal(t, c.overloop, s.Overloop.String(), c)
		require.Equal(t, c.leden, s.Leden.String(), c)
	}
}

// Members are who they are on 31 December, also of a year long before the question.
func TestMembersOfTheBookYear(t *testing.T) {
	t.Parallel()
	ds := metInwoners(1, 1)
	ds[1].Geldig = wmo.MustPeriode("2018-01-01", "2022-12-30")
	v := &Ledenverdeling{Sleutel: naarInwoners(), Deelnemers: ds}
	in := Reservevraag{
		Naam: "x", Afspraak: Reserveafspraak{Plafond: wmo.MustBedrag("1.00"), BijTekort: LedenEerst},
		Boekjaren: []Boekjaar{{2021, wmo.MustBedrag("-1.00"), v}, {2022, wmo.MustBedrag("-1.00"), v}},
	}
	uit, err := RunReserve(in, vandaag)
	require.NoError(t, err)
	require.Equal(t, "-0.50 -0.50", bedragen(uit.Jaren[0].Delen))
	require.Equal(t, "-1.00", bedragen(uit.Jaren[1].Delen))
}

func TestReserveRefuses(t *testing.T) {
	t.Parallel()
	_, err := RunReserve(Reservevraag{}, wmo.Peil{})
	require.Error(t, err)
	in := Reservevraag{Naam: "x", Afspraak: Reserveafspraak{Plafond: wmo.MustBedrag("1.00"), BijTekort: "samen", BijOverschot: "samen", Bestemming: "weg"}}
	_, err = RunReserve(in, vandaag)
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{"DOC-WAARDE", "DOC-WAARDE", "DOC-WAARDE", "DOC-AANTAL"}, b.Codes())
	in.Boekjaren = make([]Boekjaar, 51)
	_, err = RunReserve(in, vandaag)
	require.ErrorContains(t, err, "/boekjaren: 51 is te veel; hier passen er hoogstens 50 [DOC-AANTAL]")
}

// In every year what the reserve takes, what flows over and what the members get add
// up to the result; the balance runs on and stays between nothing and the ceiling.
func TestEveryYearOfAReserveCloses(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		cent := func(naam string, laagst int64) wmo.Bedrag {
			return wmo.BedragOfCenten(rapid.Int64Range(laagst, 1000).Draw(t, naam))
		}
		volgorde := rapid.SampledFrom([]Betaalvolgorde{ReserveEerst, LedenEerst})
		in := Reservevraag{Naam: "x", Beginsaldo: cent("begin", 0), Afspraak: Reserveafspraak{
			Plafond: cent("plafond", 1), BijTekort: volgorde.Draw(t, "tekort"), BijOverschot: volgorde.Draw(t, "overschot"),
			Bestemming: rapid.SampledFrom([]Bestemming{"", BestemmingLeden, BestemmingCentrumgemeente}).Draw(t, "bestemming"),
		}}
		leden := &Ledenverdeling{Sleutel: naarInwoners(), Deelnemers: metInwoners(3, 5, 9)}
		for i := range rapid.IntRange(1, 8).Draw(t, "jaren") {
			in.Boekjaren = append(in.Boekjaren, Boekjaar{2020 + i, cent("resultaat", -1000), leden})
		}
		uit, err := RunReserve(in, vandaag)
		require.NoError(t, err)
		saldo, overloop, naarLeden := in.Beginsaldo, wmo.Bedrag{}, wmo.Bedrag{}
		for i, s := range uit.Jaren {
			require.Zero(t, s.Beginsaldo.Compare(saldo))
			require.Zero(t, s.Mutatie.Plus(s.Overloop).Plus(s.Leden).Compare(in.Boekjaren[i].Resultaat))
			require.Zero(t, s.Beginsaldo.Plus(s.Mutatie).Compare(s.Eindsaldo))
			require.False(t, s.Eindsaldo.Sign() < 0 || s.Eindsaldo.Compare(in.Afspraak.Plafond) > 0 || s.Overloop.Sign() < 0)
			som := wmo.Bedrag{}
			for _, d := range s.Delen {
				som = som.Plus(d.Bedrag)
			}
			require.Zero(t, som.Compare(s.NaarLeden))
			saldo, overloop, naarLeden = s.Eindsaldo, overloop.Plus(s.Overloop), naarLeden.Plus(s.NaarLeden)
		}
		require.Zero(t, saldo.Compare(uit.Eindsaldo))
		require.Zero(t, overloop.Compare(uit.Overloop))
		require.Zero(t, naarLeden.Compare(uit.NaarLeden))
	})
}

// Whoever joins or leaves, and whatever ties, each year shares out what it has and nothing of
// another year; a tie goes to one of those who tie.
func TestEveryYearAddsUpWhoeverIsAMember(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := Reservevraag{Naam: "x", Afspraak: Reserveafspraak{Plafond: wmo.MustBedrag("1.00"), BijTekort: LedenEerst, BijOverschot: LedenEerst}}
		ds := metInwoners(rapid.SliceOfN(rapid.IntRange(1, 3), 2, 6).Draw(t, "inwoners")...)
		for i := range ds[1:] {
			begin := rapid.IntRange(2019, 2024).Draw(t, "begin")
			eind := rapid.IntRange(begin, 2026).Draw(t, "eind")
			ds[i+1].Geldig = wmo.MustPeriode(strconv.Itoa(begin)+"-01-01", strconv.Itoa(eind)+"-12-31")
		}
		for jaar := 2020; jaar < 2025; jaar++ {
			b := Boekjaar{Jaar: jaar, Resultaat: wmo.BedragOfCenten(rapid.Int64Range(-9, 9).Draw(t, "resultaat"))}
			b.Leden = &Ledenverdeling{Sleutel: naarInwoners(), Deelnemers: ds}
			in.Boekjaren = append(in.Boekjaren, b)
		}
		uit, err := RunReserve(in, vandaag)
		require.NoError(t, err)
		var alles, delen wmo.Bedrag
		for i, s := range uit.Jaren {
			var som wmo.Bedrag
			for _, d := range s.Delen {
				k := slices.IndexFunc(ds, func(lid verdeelsleutel.Deelnemer) bool { return lid.Naam == d.Naam })
				require.True(t, ds[k].DoetMee(wmo.MustDatum(strconv.Itoa(s.Jaar)+"-12-31")), "only members share")
				som = som.Plus(d.Bedrag)
			}
			require.Zero(t, som.Compare(in.Boekjaren[i].Resultaat), s.Jaar)
			alles, delen = alles.Plus(in.Boekjaren[i].Resultaat), delen.Plus(som)
		}
		require.Zero(t, alles.Compare(delen))
		require.Zero(t, uit.NaarLeden.Compare(delen))
	})
}

// All amounts ten times as large give ten times the result.
func TestReserveScales(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		cent := func(naam string, laagst int64) wmo.Bedrag {
			return wmo.BedragOfCenten(rapid.Int64Range(laagst, 1000).Draw(t, naam))
		}
		begin, resultaat, tien := cent("begin", 0), cent("resultaat", -1000), wmo.GetalOf(10)
		a := Reserveafspraak{Plafond: cent("plafond", 0), BijTekort: ReserveEerst}
		een := a.verwerk(begin, resultaat)
		a.Plafond = a.Plafond.Maal(tien)
		tienmaal := a.verwerk(begin.Maal(tien), resultaat.Maal(tien))
		require.Zero(t, een.Eindsaldo.Maal(tien).Compare(tienmaal.Eindsaldo))
		require.Zero(t, een.Overloop.Maal(tien).Compare(tienmaal.Overloop))
		require.Zero(t, een.Leden.Maal(tien).Compare(tienmaal.Leden))
	})
}

func BenchmarkReplenish(b *testing.B) {
	in := Reservevraag{
		Naam: "risicoreserve", Beginsaldo: wmo.MustBedrag("1850000.00"), Afspraak: Reserveafspraak{Plafond: wmo.MustBedrag("2000000.00"), BijTekort: ReserveEerst},
		Boekjaren: []Boekjaar{{2022, wmo.MustBedrag("300000.00"), nil}, {2023, wmo.MustBedrag("-120000.00"), nil}},
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := RunReserve(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}
