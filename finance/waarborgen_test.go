package finance

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func wijs(s string) *wmo.Getal { g := getal(s); return &g }

func gewaarborgd(a Arrangement) Waarborgvraag {
	return Waarborgvraag{
		Naam: "waarborgen", Arrangement: a, Inzet: inzet("100", "40", "45.00"),
		Wachttijd:           Grenswaarborg{wmo.Ja, wijs("30"), wijs("30")},
		VoortijdigBeeindigd: Deelwaarborg{wmo.Ja, wijs("0.05"), wijs("0.05")},
		Klachten:            Grenswaarborg{wmo.Ja, wijs("2"), wijs("2")},
		Kostprijs:           Prijswaarborg{wmo.Ja, tarief("45.00")},
		Bereik:              Bereikwaarborg{wmo.Ja, wijs("0.8"), wijs("125")},
	}
}

func bewaak(t require.TestingT, v Waarborgvraag) Waarborgbeeld {
	b, err := AssessSafeguards(v, vandaag)
	require.NoError(t, err)
	return b
}

// What a provider gains by helping one client of 40 hours at 45 less: all of it under a
// lumpsum, nothing where a client is worth more than it costs.
func TestWhatNotHelpingGains(t *testing.T) {
	t.Parallel()
	ruimte := pq("50.00")
	ruimte.Bestedingsruimte = bedrag("190000.00")
	band := taak("170000.00")
	band.Corridor = &Corridor{Bandbreedte: getal("0"), AandeelBoven: getal("0.5"), AandeelOnder: getal("0")}
	for _, c := range []struct {
		a                          Arrangement
		client, eenheid, opHetSpel string
		loont                      wmo.Uitkomst
	}{
		{taak("190000.00"), "1800.00", "45.00", "1800.00", wmo.Ja},
		{pq("50.00"), "-200.00", "-5.00", "0.00", wmo.Nee},
		{pq("45.00"), "0.00", "0.00", "0.00", wmo.Nee},
		{pq("44.00"), "40.00", "1.00", "40.00", wmo.Ja},
		{output("2000.00"), "-200.00", "45.00", "45.00", wmo.Ja}, // shorter, not fewer
		{ruimte, "1800.00", "45.00", "1800.00", wmo.Ja},          // the ceiling is used up
		{band, "900.00", "22.50", "900.00", wmo.Ja},              // half of the costs is paid
	} {
		p := bewaak(t, gewaarborgd(c.a)).Prikkel
		require.Equal(t, c.client, p.EenClientMinder.String(), c.a.Naam)
		require.Equal(t, c.eenheid, p.EenEenheidMinder.String(), c.a.Naam)
		require.Equal(t, c.opHetSpel, p.OpHetSpel.String(), c.a.Naam)
		require.Equal(t, c.loont, p.Loont, c.a.Naam)
	}
}

// Each guard on its edge holds; a little further it fails, and alone it makes the risk.
func TestEachGuardOnItsEdge(t *testing.T) {
	t.Parallel()
	b := bewaak(t, gewaarborgd(taak("190000.00")))
	require.Equal(t, wmo.Ja, b.Gewaarborgd.Uitkomst)
	require.Equal(t, wmo.Nee, b.Risico)
	require.Equal(t, "100", b.Waarborgen[4].Norm)
	for code, verander := range map[string]func(*Waarborgvraag){
		"FIN-WB-01": func(v *Waarborgvraag) { v.Wachttijd.Gemeten = wijs("30.1") },
		"FIN-WB-02": func(v *Waarborgvraag) { v.VoortijdigBeeindigd.Gemeten = wijs("0.0501") },
		"FIN-WB-03": func(v *Waarborgvraag) { v.Klachten.Gemeten = wijs("2.01") },
		"FIN-WB-04": func(v *Waarborgvraag) { v.Kostprijs.Norm = tarief("45.00001") },
		"FIN-WB-05": func(v *Waarborgvraag) { v.Bereik.Voorheen = wijs("125.01") },
	} {
		for _, a := range []Arrangement{taak("190000.00"), pq("50.00")} {
			v := gewaarborgd(a)
			verander(&v)
			b := bewaak(t, v)
			require.Equal(t, []string{code}, b.Gewaarborgd.Redenen)
			require.Equal(t, wmo.Nee, b.Gewaarborgd.Uitkomst)
			require.Equal(t, b.Prikkel.Loont, b.Risico, "only where it pays")
		}
	}
}

func TestGuardsThatAreNotAgreedOrNotKnown(t *testing.T) {
	t.Parallel()
	v := gewaarborgd(taak("190000.00"))
	v.Wachttijd = Grenswaarborg{Afgesproken: wmo.Nee}
	require.Equal(t, wmo.Ja, bewaak(t, v).Risico)
	v.Wachttijd = Grenswaarborg{Afgesproken: wmo.Ja, Norm: wijs("30")}
	b := bewaak(t, v)
	require.Equal(t, wmo.Onbepaald, b.Risico)
	require.Equal(t, []string{"/wachttijd"}, b.Gewaarborgd.Ontbreekt)
	v.Kostprijs, v.Bereik = Prijswaarborg{}, Bereikwaarborg{Afgesproken: wmo.Ja, Norm: wijs("1")}
	require.Equal(t, []string{"/wachttijd", "/kostprijs", "/bereik"}, bewaak(t, v).Gewaarborgd.Ontbreekt)
	b, err := AssessSafeguards(v, wmo.PeilOp(wmo.MustDatum("2014-12-31")))
	require.NoError(t, err)
	require.Equal(t, wmo.Onbepaald, b.Risico)
}

// More facts never overturn a guard that is decided, and all of them decide every guard.
func TestMoreFactsOverturnNoGuard(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		v := gewaarborgd(taak("190000.00"))
		var later []func()
		afspraak := func(u *wmo.Uitkomst) {
			*u = wmo.Uitkomst(rapid.IntRange(1, 2).Draw(t, "afgesproken"))
			if weet := *u; rapid.Bool().Draw(t, "open") {
				*u, later = wmo.Onbepaald, append(later, func() { *u = weet })
			}
		}
		cijfer := func(g **wmo.Getal, s ...string) {
			*g = wijs(rapid.SampledFrom(s).Draw(t, "cijfer"))
			if weet := *g; rapid.Bool().Draw(t, "open") {
				*g, later = nil, append(later, func() { *g = weet })
			}
		}
		for _, g := range []*Grenswaarborg{&v.Wachttijd, (*Grenswaarborg)(&v.VoortijdigBeeindigd), &v.Klachten} {
			afspraak(&g.Afgesproken)
			cijfer(&g.Norm, "0", "0.1", "1")
			cijfer(&g.Gemeten, "0", "0.1", "0.11")
		}
		afspraak(&v.Kostprijs.Afgesproken)
		afspraak(&v.Bereik.Afgesproken)
		cijfer(&v.Bereik.Norm, "0.9", "1")
		cijfer(&v.Bereik.Voorheen, "1", "200")
		voor := bewaak(t, v)
		for _, f := range later {
			f()
		}
		na := bewaak(t, v)
		for i, w := range voor.Waarborgen {
			require.NotEqual(t, wmo.Onbepaald, na.Waarborgen[i].Uitkomst)
			require.Contains(t, []wmo.Uitkomst{wmo.Onbepaald, na.Waarborgen[i].Uitkomst}, w.Uitkomst)
		}
		require.NotEqual(t, wmo.Onbepaald, na.Gewaarborgd.Uitkomst)
		require.Contains(t, []wmo.Uitkomst{wmo.Onbepaald, na.Gewaarborgd.Uitkomst}, voor.Gewaarborgd.Uitkomst)
		require.Contains(t, []wmo.Uitkomst{wmo.Onbepaald, na.Risico}, voor.Risico)
		require.Equal(t, voor.Gewaarborgd.Uitkomst == wmo.Onbepaald, len(voor.Gewaarborgd.Ontbreekt) > 0)
	})
}

func TestNobodyToHelpLess(t *testing.T) {
	t.Parallel()
	v := gewaarborgd(taak("190000.00"))
	v.Inzet.Clienten, v.Inzet.EenhedenPerClient = getal("0.5"), getal("4")
	b := bewaak(t, v)
	require.Nil(t, b.Prikkel.EenClientMinder)
	require.Equal(t, "45.00", b.Prikkel.EenEenheidMinder.String())
	v.Inzet.EenhedenPerClient = getal("1")
	b = bewaak(t, v)
	require.Nil(t, b.Prikkel.EenEenheidMinder)
	require.Equal(t, wmo.Onbepaald, b.Prikkel.Loont)
}

func TestGuardsThatCannotBe(t *testing.T) {
	t.Parallel()
	v := gewaarborgd(pq("50.00"))
	v.Naam, v.Wachttijd.Gemeten, v.VoortijdigBeeindigd.Norm, v.Klachten.Afgesproken = "", wijs("-1"), wijs("1.1"), 7
	v.Bereik.Norm, v.Inzet.Maanden, v.Arrangement.Budget = wijs("2"), 0, bedrag("1.00")
	v.Kostprijs = Prijswaarborg{7, tarief("1000000000000.01")}
	_, err := AssessSafeguards(v, vandaag)
	require.Equal(t, map[string]string{
		"/naam": "DOC-LENGTE", "/wachttijd/gemeten": "DOC-BEREIK", "/voortijdigBeeindigd/norm": "DOC-BEREIK", "/klachten/afgesproken": "DOC-WAARDE",
		"/bereik/norm": "DOC-BEREIK", "/inzet/maanden": "DOC-BEREIK", "/kostprijs/afgesproken": "DOC-WAARDE", "/kostprijs/norm": "DOC-BEREIK",
	}, plaatsenVan(t, err))
	v = gewaarborgd(pq("50.00"))
	v.Arrangement.Budget = bedrag("1.00")
	_, err = AssessSafeguards(v, vandaag)
	require.Equal(t, map[string]string{"/arrangement/budget": "DOC-OVERBODIG"}, plaatsenVan(t, err))
	_, err = AssessSafeguards(v, wmo.Peil{})
	require.Error(t, err)
}

// The difference is the one that the arrangement itself makes, and under a lumpsum it
// is what a client costs.
func TestStakeIsTheExactDifference(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		v := gewaarborgd(trekArrangement(t))
		v.Inzet = trekInzet(t)
		b := bewaak(t, v)
		if b.Prikkel.EenClientMinder == nil {
			require.True(t, v.Inzet.Clienten.IsZero())
			return
		}
		minder := v.Inzet
		minder.Clienten = minder.Clienten.Min(getal("1"))
		s, m := v.Inzet.toestand(), minder.toestand()
		want := v.Arrangement.reken(&m).Resultaat.Min(v.Arrangement.reken(&s).Resultaat)
		require.Zero(t, want.Compare(*b.Prikkel.EenClientMinder))
		if v.Arrangement.vast() && v.Arrangement.Corridor == nil {
			require.Zero(t, want.Compare(v.Inzet.Kostprijs.Maal(v.Inzet.EenhedenPerClient)))
		}
		require.GreaterOrEqual(t, b.Prikkel.OpHetSpel.Compare(want), 0)
	})
}

func BenchmarkGuard(b *testing.B) {
	in := gewaarborgd(taak("190000.00"))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := AssessSafeguards(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}
