package bw

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func klankbord(t require.TestingT, in Klankbordgroep) Klankbordstand {
	s, err := AssessSoundingBoard(in, uitstroomPeil)
	require.NoError(t, err)
	return s
}

// klankbordMet is a klankbordgroep of two with one meeting.
func klankbordMet(anders ...func(*Klankbordgroep)) Klankbordgroep {
	fee, budget := wmo.MustBedrag("25.00"), wmo.MustBedrag("100.00")
	in := Klankbordgroep{
		Leden: []Klankbordlid{
			{Lid: "L-1", Kant: KantErvaringsdeskundige, Periode: wmo.MustPeriode("2020-01-01", ""), PerBijeenkomst: &fee},
			{Lid: "L-2", Kant: KantNaaste, Periode: wmo.MustPeriode("2020-01-01", ""), PerBijeenkomst: &fee},
		},
		Onderwerpen: []Klankbordonderwerp{{Naam: "regiovisie", Soort: OverBeleid}},
		Vergoeding: &Klankbordvergoeding{
			Jaar: 2026, Budget: &budget, Bijeenkomsten: []Klankbordbijeenkomst{{Datum: wmo.MustDatum("2026-02-03"), Aanwezig: []string{"L-1", "L-2"}}},
		},
	}
	for _, a := range anders {
		a(&in)
	}
	return in
}

// Every combination of what is known of asking and deciding: what is decided stays
// decided, what is open asks for what is not known, and each moment fits its answer.
func TestAdviceOverItsWholeSpace(t *testing.T) {
	t.Parallel()
	dagen := []wmo.Datum{{}, uitstroomPeil.Op.AddDagen(-2), uitstroomPeil.Op.AddDagen(-1), uitstroomPeil.Op, uitstroomPeil.Op.AddDagen(1)}
	gebeurtenis := func(feit string, plek func(*Klankbordonderwerp) *Klankbordgebeurtenis) []as[Klankbordonderwerp] {
		return []as[Klankbordonderwerp]{
			drie(feit+"/gebeurd", func(o *Klankbordonderwerp) *wmo.Uitkomst { return &plek(o).Gebeurd }),
			{feit + "/op", len(dagen), func(o *Klankbordonderwerp, v int) { plek(o).Op = dagen[v] }},
		}
	}
	assen := slices.Concat(
		gebeurtenis("/onderwerpen/0/gevraagd", func(o *Klankbordonderwerp) *Klankbordgebeurtenis { return &o.Gevraagd }),
		gebeurtenis("/onderwerpen/0/besloten", func(o *Klankbordonderwerp) *Klankbordgebeurtenis { return &o.Besloten }))
	passend := map[Klankbordmoment][]wmo.Uitkomst{
		GevraagdVooraf: {wmo.Ja}, GevraagdAchteraf: {wmo.Nee}, NietGevraagd: {wmo.Nee}, NogNietGevraagd: {wmo.Nee},
		GevraagdOnbekend: {wmo.Onbepaald, wmo.Nee}, // not asked, and who knows whether it was decided
	}
	beslist, open := doorRuimte(t, Klankbordonderwerp{Naam: "x", Soort: OverBeleid}, assen, func(o *Klankbordonderwerp) (string, []string, bool) {
		s, err := AssessSoundingBoard(Klankbordgroep{Onderwerpen: []Klankbordonderwerp{*o}}, uitstroomPeil)
		if err != nil {
			require.Contains(t, bevindingen(t, err), "BW-KLB-TEGENSPRAAK")
			return "", nil, false
		}
		a := s.Onderwerpen[0]
		require.Contains(t, passend[a.Moment], a.Vooraf.Uitkomst, "%+v", o)
		require.Equal(t, 1, s.Vooraf+s.Achteraf+s.Niet+s.NogNiet+s.Onbekend)
		return a.Vooraf.Uitkomst.String(), a.Vooraf.Ontbreekt, true
	})
	// Each event has 11 ways to be stated. Open are: whether asked is not known (11), on which
	// day it was is not known (8 decisions), on a day before (4 × 2) or today (2 × 1).
	require.Equal(t, [2]int{121 - 29, 29}, [2]int{beslist, open})
}

// trekKlankbord draws a klankbordgroep whose members come to meetings of one year.
func trekKlankbord(r *rapid.T) Klankbordgroep {
	in := Klankbordgroep{Vergoeding: &Klankbordvergoeding{Jaar: 2026}}
	kanten := Klankbordkant("").Woorden()
	for i := range rapid.IntRange(0, 6).Draw(r, "leden") {
		begin := wmo.MustDatum("2025-06-01").AddDagen(rapid.IntRange(0, 500).Draw(r, "begin"))
		l := Klankbordlid{
			Lid: fmt.Sprintf("L-%d", i), Kant: Klankbordkant(rapid.SampledFrom(kanten).Draw(r, "kant").Woord),
			Periode: wmo.Periode{Begindatum: begin, Einddatum: begin.AddDagen(rapid.IntRange(0, 500).Draw(r, "dagen"))},
		}
		if rapid.IntRange(0, 5).Draw(r, "bekend") > 0 {
			fee := wmo.BedragOfCenten(rapid.Int64Range(0, 10_000).Draw(r, "centen"))
			l.PerBijeenkomst = &fee
		}
		in.Leden = append(in.Leden, l)
	}
	dag := wmo.MustDatum("2026-01-01")
	for range rapid.IntRange(0, 8).Draw(r, "bijeenkomsten") {
		b := Klankbordbijeenkomst{Datum: dag}
		for _, l := range in.Leden {
			if l.Periode.Bevat(dag) && rapid.Bool().Draw(r, "is er") {
				b.Aanwezig = append(b.Aanwezig, l.Lid)
			}
		}
		in.Vergoeding.Bijeenkomsten = append(in.Vergoeding.Bijeenkomsten, b)
		dag = dag.AddDagen(rapid.IntRange(1, 40).Draw(r, "verder"))
	}
	if rapid.Bool().Draw(r, "met budget") {
		budget := wmo.BedragOfCenten(rapid.Int64Range(0, 100_000).Draw(r, "budget"))
		in.Vergoeding.Budget = &budget
	}
	return in
}

// Meeting by meeting comes to the same as member by member, to the cent; every step
// leads to the next, and the last one is the answer.
func TestFeesAddUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		in := trekKlankbord(r)
		s := klankbord(r, in)
		v := s.Vergoeding
		per := map[string]*wmo.Bedrag{}
		for _, l := range in.Leden {
			per[l.Lid] = l.PerBijeenkomst
		}
		som, plekken, onbekend := wmo.Bedrag{}, 0, false
		for _, b := range in.Vergoeding.Bijeenkomsten {
			for _, lid := range b.Aanwezig {
				plekken++
				if fee := per[lid]; fee != nil {
					som = som.Plus(*fee)
				} else {
					onbekend = true
				}
			}
		}
		geteld, leden := 0, wmo.Bedrag{}
		for _, l := range v.Leden {
			geteld += l.Gehouden + l.Gepland
			if l.Bedrag != nil {
				leden = leden.Plus(*l.Bedrag)
			}
		}
		require.Equal(r, plekken, geteld)
		require.Equal(r, som.String(), leden.String())
		require.Equal(r, onbekend, v.Totaal == nil)
		if budget := in.Vergoeding.Budget; budget != nil {
			over := som.Compare(*budget) > 0
			require.Equal(r, over, v.BinnenBudget == wmo.Nee)
			require.Equal(r, !over && !onbekend, v.BinnenBudget == wmo.Ja)
			require.Equal(r, over, slices.Contains(s.Bevindingen.Codes(), "BW-KLB-BUDGET"))
		}
		laatste := ""
		if n := len(v.Berekening); n > 0 {
			laatste = v.Berekening[n-1].Uitkomst.Waarde
		}
		switch {
		case v.Rest != nil:
			require.Equal(r, v.Budget.String(), v.Totaal.Plus(*v.Rest).String())
			require.Equal(r, v.Rest.String(), laatste)
		case v.Totaal != nil:
			require.Equal(r, v.Totaal.String(), laatste)
		case v.Budget != nil:
			require.Equal(r, v.BinnenBudget.String(), laatste)
		}
		klankbordStappen(r, v.Berekening)
	})
}

// klankbordStappen works out every step again from its own inputs.
func klankbordStappen(t require.TestingT, b wmo.Berekening) {
	bedrag := func(g wmo.Grootheid) wmo.Bedrag {
		require.Equal(t, "euro", g.Eenheid)
		return wmo.MustBedrag(g.Waarde)
	}
	for _, s := range b {
		var want wmo.Bedrag
		switch s.Code {
		case "BW-F-KLB-LID":
			want = bedrag(s.Invoer[1]).Maal(wmo.MustGetal(s.Invoer[0].Waarde))
		case "BW-F-KLB-TOTAAL":
			for _, g := range s.Invoer {
				want = want.Plus(bedrag(g))
			}
		case "BW-F-KLB-REST":
			want = bedrag(s.Invoer[0]).Min(bedrag(s.Invoer[1]))
		case "BW-F-KLB-BINNEN":
			binnen := wmo.Onbepaald
			if bedrag(s.Invoer[0]).Compare(bedrag(s.Invoer[1])) > 0 {
				binnen = wmo.Nee
			}
			require.Equal(t, binnen.String(), s.Uitkomst.Waarde)
			continue
		default:
			require.Fail(t, "an unknown step", s.Code)
		}
		require.Equal(t, want.String(), s.Uitkomst.Waarde, s.Code)
	}
}

// Meetings that are planned become meetings that were held, and the year stays the same.
func TestTheYearDoesNotDependOnTheDay(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		in := trekKlankbord(r)
		vroeg, err := AssessSoundingBoard(in, opDag("2025-12-31"))
		require.NoError(r, err)
		laat, err := AssessSoundingBoard(in, opDag("2026-12-31"))
		require.NoError(r, err)
		for i, l := range vroeg.Vergoeding.Leden {
			require.Zero(r, l.Gehouden)
			require.Zero(r, laat.Vergoeding.Leden[i].Gepland)
			require.Equal(r, l.Gepland, laat.Vergoeding.Leden[i].Gehouden)
		}
		require.Equal(r, vroeg.Vergoeding.Berekening, laat.Vergoeding.Berekening)
		require.Equal(r, vroeg.Vergoeding.BinnenBudget, laat.Vergoeding.BinnenBudget)
	})
}

func TestSoundingBoardRefuses(t *testing.T) {
	t.Parallel()
	_, err := AssessSoundingBoard(klankbordMet(), wmo.Peil{})
	require.EqualError(t, err, "een peil zonder datum (op)")
	bedrag := func(s string) *wmo.Bedrag { b := wmo.MustBedrag(s); return &b }
	for want, anders := range map[string]func(*Klankbordgroep){
		"/naam: een tekst van 201 tekens is te lang; hier passen er hoogstens 200 [DOC-LENGTE]": func(k *Klankbordgroep) { k.Naam = strings.Repeat("é", 201) },
		"/naam: hier staat een onzichtbaar teken (U+0000); haal het weg [DOC-TEKENS]":           func(k *Klankbordgroep) { k.Naam = "a\x00" },
		"/naam: de naam \"a\\nb\" bevat een onzichtbaar teken (U+000A) [DOC-NAAM]":              func(k *Klankbordgroep) { k.Naam = "a\nb" },
		"/leden: 1001 is te veel; hier passen er hoogstens 1000 [DOC-AANTAL]":                   func(k *Klankbordgroep) { k.Leden = make([]Klankbordlid, 1001) },
		"/onderwerpen: 1001 is te veel; hier passen er hoogstens 1000 [DOC-AANTAL]":             func(k *Klankbordgroep) { k.Onderwerpen = make([]Klankbordonderwerp, 1001) },
		"/leden/0/periode/begindatum: deze sleutel ontbreekt [DOC-SLEUTEL-ONTBREEKT]":           func(k *Klankbordgroep) { k.Leden[0].Periode = wmo.Periode{} },
		"/leden/0/kant: deze sleutel ontbreekt [DOC-SLEUTEL-ONTBREEKT]":                         func(k *Klankbordgroep) { k.Leden[0].Kant = "" },
		"/nodig/0, /nodig/1: \"naaste\" staat er twee keer [DOC-DUBBEL]": func(k *Klankbordgroep) {
			k.Nodig = []Klankbordkant{KantNaaste, KantNaaste}
		},
		"/onderwerpen/0/gevraagd/gebeurd: 3 is geen waarde van deze opsomming [DOC-WAARDE]": func(k *Klankbordgroep) {
			k.Onderwerpen[0].Gevraagd.Gebeurd = 3
		},
		"/leden/0/perBijeenkomst: 0,005 is niet in hele centen [DOC-CENTEN]": func(k *Klankbordgroep) {
			k.Leden[0].PerBijeenkomst = bedrag("0.005")
		},
		"/vergoeding/budget: -0,01 ligt niet tussen 0 en 999999999,99 [DOC-BEREIK]": func(k *Klankbordgroep) {
			k.Vergoeding.Budget = bedrag("-0.01")
		},
		"/vergoeding/jaar: 2101 ligt niet tussen 2000 en 2100 [DOC-BEREIK]": func(k *Klankbordgroep) {
			k.Vergoeding.Jaar, k.Vergoeding.Bijeenkomsten = 2101, nil
		},
		"/vergoeding/bijeenkomsten: 367 is te veel; hier passen er hoogstens 366 [DOC-AANTAL]": func(k *Klankbordgroep) {
			k.Vergoeding.Bijeenkomsten = make([]Klankbordbijeenkomst, 367)
		},
		"/vergoeding/bijeenkomsten/0/datum: deze sleutel ontbreekt [DOC-SLEUTEL-ONTBREEKT]": func(k *Klankbordgroep) {
			k.Vergoeding.Bijeenkomsten[0].Datum = wmo.Datum{}
		},
		"/vergoeding/bijeenkomsten/0/aanwezig: 1001 is te veel; hier passen er hoogstens 1000 [DOC-AANTAL]": func(k *Klankbordgroep) {
			k.Vergoeding.Bijeenkomsten[0].Aanwezig = make([]string, 1001)
		},
	} {
		_, err := AssessSoundingBoard(klankbordMet(anders), uitstroomPeil)
		require.EqualError(t, err, want)
	}
}

// At exactly the limits nothing is refused.
func TestSoundingBoardAtItsLimits(t *testing.T) {
	t.Parallel()
	meest := wmo.MustBedrag("999999999.99")
	// 366 and 365 meetings × 1000 members × € 999.999.999,99
	for jaar, totaal := range map[int]string{2000: "365999999996340.00", 2100: "364999999996350.00"} {
		in := klankbordMet(func(k *Klankbordgroep) {
			k.Naam, k.Leden, k.Onderwerpen = strings.Repeat("é", 200), nil, nil
			*k.Vergoeding = Klankbordvergoeding{Jaar: jaar, Budget: &meest}
			begin := wmo.MustDatum(fmt.Sprintf("%d-01-01", jaar))
			for i := range 1000 {
				k.Leden = append(k.Leden, Klankbordlid{Lid: strconv.Itoa(i), Kant: KantNaaste, Periode: wmo.Vanaf(begin), PerBijeenkomst: &meest})
				k.Onderwerpen = append(k.Onderwerpen, Klankbordonderwerp{Naam: strconv.Itoa(i), Soort: OverBeleid})
			}
			var allen []string
			for _, l := range k.Leden {
				allen = append(allen, l.Lid)
			}
			for dag := begin; dag.Jaar() == jaar; dag = dag.AddDagen(1) {
				k.Vergoeding.Bijeenkomsten = append(k.Vergoeding.Bijeenkomsten, Klankbordbijeenkomst{Datum: dag, Aanwezig: allen})
			}
		})
		s := klankbord(t, in)
		dagen := len(in.Vergoeding.Bijeenkomsten)
		require.Equal(t, totaal, s.Vergoeding.Totaal.String())
		require.Equal(t, 1000, s.Onbekend)
		require.Contains(t, s.Bevindingen.Codes(), "BW-KLB-BUDGET")

		// A list as long as it may be is read to its end.
		niets := wmo.Bedrag{}
		in.Vergoeding.Budget = &niets // which is a budget
		in.Onderwerpen[999].Naam = "0"
		in.Vergoeding.Bijeenkomsten[dagen-1].Aanwezig = slices.Concat(in.Vergoeding.Bijeenkomsten[0].Aanwezig[:999], []string{"x"})
		_, err := AssessSoundingBoard(in, uitstroomPeil)
		require.Equal(t, []string{"DOC-DUBBEL", "BW-KLB-GEEN-LID"}, bevindingen(t, err))
	}
}

func BenchmarkAssessSoundingBoard(b *testing.B) {
	in := klankbordMet()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := AssessSoundingBoard(in, uitstroomPeil); err != nil {
			b.Fatal(err)
		}
	}
}
