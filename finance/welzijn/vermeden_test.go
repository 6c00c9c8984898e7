package welzijn

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// welzijn costs 120,000 a year, reaches 300 people, and dearer care costs 5,153 a case.
func welzijn(aandelen ...string) Vermedenvraag {
	in := Vermedenvraag{
		Naam: "inloop", Kosten: wmo.MustBedrag("120000.00"), Bereikt: getal("300"), Decimalen: 4,
		DuurdereZorg: Duurderezorg{Omschrijving: "begeleiding thuis", PerGeval: wmo.MustBedrag("5153.00")},
	}
	for _, a := range aandelen {
		in.Aandelen = append(in.Aandelen, getal(a))
	}
	return in
}

func waardeer(t *testing.T, in Vermedenvraag) Vermeden {
	t.Helper()
	uit, err := AppraiseWelfare(in, vandaag)
	require.NoError(t, err)
	return uit
}

// 300 × 5,153 = 1,545,900; 120,000 of that is 7.7624… percent, 24 cases of 5,153 are
// 123,672 and 23 are 118,519.
func TestWelfareCarriesItselfFromAShare(t *testing.T) {
	t.Parallel()
	in := welzijn("0", "0.05", "0.08", "1")
	in.Aanloopkosten = bedrag("30000.00")
	uit := waardeer(t, in)
	require.Equal(t, "1545900.00", uit.Hoogstens.String())
	require.Equal(t, wmo.Ja, uit.Haalbaar)
	require.Equal(t, "0.0777", uit.Omslag.Vanaf.Aandeel.String())
	require.Equal(t, "120116.43", uit.Omslag.Vanaf.Waarde.String())
	require.Equal(t, "116.43", uit.Omslag.Vanaf.Saldo.String())
	require.Equal(t, wmo.Ja, uit.Omslag.Vanaf.Draagt)
	require.Equal(t, "-38.16", uit.Omslag.Eronder.Saldo.String()) // 0.0776
	require.Equal(t, wmo.Nee, uit.Omslag.Eronder.Draagt)
	require.Equal(t, "24", uit.Omslag.Gevallen.String())
	for i, w := range []struct{ gevallen, waarde, saldo, terug string }{
		{"0", "0.00", "-120000.00", ""},
		{"15", "77295.00", "-42705.00", ""},
		{"24", "123672.00", "3672.00", "99"}, // 360,000 / 3,672 = 98.04
		{"300", "1545900.00", "1425900.00", "1"},
	} {
		r := uit.Rijen[i]
		require.Equal(t, w.gevallen, r.Gevallen.String())
		require.Equal(t, w.waarde, r.Waarde.String())
		require.Equal(t, w.saldo, r.Saldo.String())
		if w.terug == "" {
			require.Nil(t, r.TerugMaanden)
			continue
		}
		require.Equal(t, w.terug, r.TerugMaanden.String())
	}
	require.Equal(t, wmo.Onbepaald, uit.Verdient)
	require.Equal(t, []string{voorbehoudBetaler.Code, voorbehoudOverig.Code, voorbehoudBewijs.Code}, codesVan(uit.Voorbehouden))
}

// The condition is decided by what was measured here, and by nothing less.
func TestTheConditionIsTheOutcome(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		aandeel string
		bewijs  Bewijskracht
		wil     wmo.Uitkomst
	}{
		{"0.0777", EffectGemeten, wmo.Ja}, {"0.0776", EffectGemeten, wmo.Nee}, {"0.5", EffectEldersGemeten, wmo.Onbepaald}, {"0.01", EffectIngeschat, wmo.Onbepaald},
	} {
		in := welzijn("0.1")
		in.Aangetoond = &Aangetoond{getal(c.aandeel), c.bewijs}
		uit := waardeer(t, in)
		require.Equal(t, c.wil, uit.Verdient, c.aandeel)
		require.Equal(t, c.aandeel, uit.Aangetoond.Aandeel.String())
	}
}

// A share that somebody shows, or measures, overturns nothing that was decided without it.
func TestMoreEvidenceOverturnsNoAppraisal(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := welzijn("0.1")
		in.Kosten = wmo.BedragOfCenten(rapid.Int64Range(0, 200_000_000).Draw(t, "kosten"))
		aandeel := wmo.GetalOf(rapid.Int64Range(0, 10).Draw(t, "aandeel")).Maal(getal("0.1"))
		eerder := wmo.Onbepaald
		for _, bewijs := range []*Aangetoond{nil, {aandeel, EffectIngeschat}, {aandeel, EffectEldersGemeten}, {aandeel, EffectGemeten}} {
			in.Aangetoond = bewijs
			uit, err := AppraiseWelfare(in, vandaag)
			require.NoError(t, err)
			require.Contains(t, []wmo.Uitkomst{wmo.Onbepaald, uit.Verdient}, eerder)
			eerder = uit.Verdient
		}
		require.NotEqual(t, wmo.Onbepaald, eerder, "a share that was measured here closes it")
	})
}

func TestWelfareThatNeverCarriesItself(t *testing.T) {
	t.Parallel()
	in := welzijn("1")
	in.Kosten = wmo.MustBedrag("1545900.00")
	uit := waardeer(t, in)
	require.Equal(t, "1", uit.Omslag.Vanaf.Aandeel.String())
	in.Kosten = wmo.MustBedrag("1545900.01")
	uit = waardeer(t, in)
	require.Equal(t, wmo.Nee, uit.Haalbaar)
	require.Equal(t, wmo.Nee, uit.Verdient)
	require.Nil(t, uit.Omslag)
	in.Kosten, in.Aanloopkosten = wmo.MustBedrag("0.00"), bedrag("0.00")
	uit = waardeer(t, in)
	require.Nil(t, uit.Omslag.Eronder)
	require.Equal(t, "0", uit.Omslag.Vanaf.Aandeel.String())
	require.Equal(t, "0", uit.Omslag.Vanaf.TerugMaanden.String())
}

func TestAnAppraisalIsRefusedWithAllFindings(t *testing.T) {
	t.Parallel()
	in := welzijn("1.01")
	in.Naam, in.Kosten, in.Aanloopkosten, in.Bereikt, in.Decimalen = "", wmo.MustBedrag("-1.00"), bedrag("0.001"), getal("0"), -1
	in.DuurdereZorg = Duurderezorg{}
	in.Aangetoond = &Aangetoond{getal("-0.1"), "ja"}
	_, err := AppraiseWelfare(in, vandaag)
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{
		"DOC-BEREIK", "DOC-BEREIK", "DOC-WAARDE", "DOC-CENTEN", "DOC-BEREIK", "DOC-BEREIK", "DOC-LENGTE", "DOC-BEREIK", "DOC-BEREIK", "DOC-LENGTE",
	}, b.Codes(), b.Error())
	_, err = AppraiseWelfare(welzijn(), vandaag)
	require.ErrorContains(t, err, "/aandelen")
	_, err = AppraiseWelfare(welzijn(make([]string, 0)...), wmo.Peil{})
	require.Error(t, err)
	veel := welzijn()
	veel.Aandelen = make([]wmo.Getal, 102)
	_, err = AppraiseWelfare(veel, vandaag)
	require.EqualError(t, err, "/aandelen: 102 is te veel; hier passen er hoogstens 101 [DOC-AANTAL]")
}

// The share is the smallest with so many decimals that carries the costs; more avoided
// is never worth less.
func TestTheShareIsTheSmallest(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := welzijn("0.1", "0.2")
		in.Kosten = wmo.BedragOfCenten(rapid.Int64Range(0, 200_000_000).Draw(t, "kosten"))
		in.Bereikt = wmo.GetalOf(rapid.Int64Range(1, 5000).Draw(t, "n")).Maal(getal("0.5"))
		in.Decimalen = rapid.IntRange(0, 6).Draw(t, "decimalen")
		uit, err := AppraiseWelfare(in, vandaag)
		require.NoError(t, err)
		require.GreaterOrEqual(t, uit.Rijen[1].Saldo.Compare(uit.Rijen[0].Saldo), 0)
		if uit.Omslag == nil {
			require.Negative(t, uit.Hoogstens.Compare(in.Kosten))
			return
		}
		require.Equal(t, wmo.Ja, uit.Omslag.Vanaf.Draagt)
		if e := uit.Omslag.Eronder; e != nil {
			require.Equal(t, wmo.Nee, e.Draagt)
		}
	})
}

func BenchmarkAppraise(b *testing.B) {
	in := welzijn("0", "0.02", "0.04", "0.06", "0.08", "0.10")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := AppraiseWelfare(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}
