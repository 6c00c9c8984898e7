package rijk

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

func uitkeringVan(t *testing.T, u *Uitkeringen, naam string) (Uitkeringsregel, wmo.Bedrag) {
	t.Helper()
	for i := range u.Regels {
		if u.Regels[i].Centrumgemeente != naam {
			continue
		}
		if u.WatAls == nil {
			return u.Regels[i], wmo.Bedrag{}
		}
		return u.Regels[i], u.WatAls.Regels[i].Bedrag
	}
	require.Fail(t, "geen "+naam)
	return Uitkeringsregel{}, wmo.Bedrag{}
}

// The shares of 2011, and 385,057,000 spread with them in whole euros.
func TestSharesOfOpvang2011(t *testing.T) {
	t.Parallel()
	u, err := ListGrants(Uitkeringsvraag{
		wmo.StroomOpvang, 2011, &Herverdeelvraag{"het totaal van 2022 met de sleutel van 2011", wmo.MustBedrag("385057000.00"), VerdeeldPerEuro},
	}, vandaag)
	require.NoError(t, err)
	require.Equal(t, "307228117.00", u.Som.String())
	require.Len(t, u.Regels, 43)
	for naam, wil := range map[string][2]string{
		"Amsterdam": {"13.1507", "50637613.00"}, "Rotterdam": {"12.0028", "46217531.00"}, "Utrecht": {"5.5352", "21313556.00"},
		"Leeuwarden": {"4.3051", "16577058.00"}, "Zwolle": {"2.5005", "9628326.00"},
	} {
		r, ander := uitkeringVan(t, &u, naam)
		require.Equal(t, [2]string{r.Aandeel.String(), ander.String()}, wil, naam)
	}
	r, _ := uitkeringVan(t, &u, "Spijkenisse")
	require.Equal(t, "1930", r.Gemeente.String())
	require.Contains(t, r.Opmerking, "Nissewaard")
	require.Equal(t, "FIN-V-WAT-ALS", u.Voorbehouden[len(u.Voorbehouden)-1].Code)
	require.Len(t, u.Maatstaven, 11)
}

// Each column adds up to the total that the decree prints.
func TestEveryColumnEqualsItsPrintedTotal(t *testing.T) {
	t.Parallel()
	for _, k := range bijlagen() {
		u, err := ListGrants(Uitkeringsvraag{Stroom: k.Stroom, Jaar: k.Jaar}, vandaag)
		require.NoError(t, err)
		require.Zero(t, u.Som.Compare(k.Afgedrukt), k)
		require.NoError(t, u.Bron.Check())
		require.Len(t, u.Regels, map[wmo.Rijksstroom]int{wmo.StroomOpvang: 43, wmo.StroomVrouwenopvang: 35}[k.Stroom])
		var procenten wmo.Getal
		codes := map[wmo.Gemeentecode]bool{}
		for _, r := range u.Regels {
			procenten = procenten.Plus(r.Aandeel)
			require.False(t, codes[r.Gemeente])
			codes[r.Gemeente] = true
		}
		require.Equal(t, "100", procenten.Afgerond(2, wmo.Rekenkundig).String())
	}
}

func TestYearsThatAreNotThereSaySo(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		vraag  Uitkeringsvraag
		bekend string
		tekst  string
	}{
		{Uitkeringsvraag{Stroom: wmo.StroomOpvang, Jaar: 2012}, "", "is bekend: 2010, 2011"},
		{Uitkeringsvraag{Stroom: wmo.StroomOpvang, Jaar: 2009}, "", "is bekend: 2010, 2011"},
		{Uitkeringsvraag{Stroom: wmo.StroomVrouwenopvang, Jaar: 2014}, "", "is bekend: 2010, 2011, 2012, 2013"},
		{Uitkeringsvraag{Stroom: wmo.StroomBeschermdWonen, Jaar: 2022}, "", "is bekend: geen enkel jaar"},
		{Uitkeringsvraag{Stroom: wmo.StroomVrouwenopvang, Jaar: 2013}, "2015-04-29", "is bekend: geen enkel jaar"},
	} {
		peil := vandaag
		if c.bekend != "" {
			peil.Bekend = wmo.MustDatum(c.bekend)
		}
		_, err := ListGrants(c.vraag, peil)
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b)
		require.Equal(t, []string{"FIN-JAAR"}, b.Codes())
		require.Contains(t, b.Error(), c.tekst)
	}
	u, err := ListGrants(Uitkeringsvraag{Stroom: wmo.StroomVrouwenopvang, Jaar: 2010}, wmo.Peil{Op: vandaag.Op, Bekend: wmo.MustDatum("2015-04-30")})
	require.NoError(t, err)
	require.False(t, u.Bron.Gezien.IsValid(), "read later than it is cited")
	require.Equal(t, "FIN-V-AANVULLING", u.Voorbehouden[1].Code)
}

func TestHostileQuestionsAboutGrants(t *testing.T) {
	t.Parallel()
	_, err := ListGrants(Uitkeringsvraag{"kerk", 2011, &Herverdeelvraag{"", wmo.MustBedrag("-0.01"), "dozijn"}}, vandaag)
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{"DOC-WAARDE", "DOC-WAARDE", "DOC-LENGTE", "DOC-BEREIK"}, b.Codes())
	_, err = ListGrants(Uitkeringsvraag{wmo.StroomOpvang, 2011, &Herverdeelvraag{"x", wmo.MustBedrag("1.50"), VerdeeldPerEuro}}, vandaag)
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{"DOC-BEREIK"}, b.Codes())
	_, err = ListGrants(Uitkeringsvraag{}, wmo.Peil{})
	require.Error(t, err)
}

func TestSpreadingAnotherTotalLosesNoCent(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		k := rapid.SampledFrom(bijlagen()).Draw(t, "bijlage")
		eenheid := rapid.SampledFrom([]Verdeeleenheid{VerdeeldPerCent, VerdeeldPerEuro}).Draw(t, "eenheid")
		totaal := wmo.BedragOfCenten(100 * rapid.Int64Range(1, 999_999_999_999).Draw(t, "euros"))
		if eenheid == VerdeeldPerCent {
			totaal = kit.Gedeeld(totaal, wmo.GetalOf(100))
		}
		u, err := ListGrants(Uitkeringsvraag{k.Stroom, k.Jaar, &Herverdeelvraag{"wat als", totaal, eenheid}}, vandaag)
		require.NoError(t, err)
		som := wmo.Bedrag{}
		for _, r := range u.WatAls.Regels {
			som = som.Plus(r.Bedrag)
			require.True(t, eenheid == VerdeeldPerCent || r.Bedrag.Compare(r.Bedrag.AfgerondOp(0, wmo.NaarBeneden)) == 0)
		}
		require.Zero(t, som.Compare(totaal))
	})
}

func TestNationalFigures(t *testing.T) {
	t.Parallel()
	u, err := ListTotals(Rijkstotaalvraag{wmo.StroomOpvang, 2009, 2029}, vandaag)
	require.NoError(t, err)
	require.Equal(t, []OntbrekendeJaren{{wmo.StroomOpvang, []int{2009, 2012, 2013, 2014, 2015, 2016, 2029}}}, u.Ontbreekt)
	require.Len(t, u.Regels, 5)
	require.Equal(t, "FIN-V-VLAK", u.Voorbehouden[0].Code)
	for jaar, n := range map[int]int{2021: 1, 2022: 2, 2028: 1, 2029: 0} {
		u, err := ListTotals(Rijkstotaalvraag{wmo.StroomOpvang, jaar, jaar}, vandaag)
		require.NoError(t, err)
		require.Len(t, u.Regels, n, jaar)
	}
	alles, err := ListTotals(Rijkstotaalvraag{Van: 2000, Tot: 2049}, vandaag)
	require.NoError(t, err)
	require.Len(t, alles.Regels, len(rijkstotalen()))
	for _, r := range rijkstotalen() {
		require.NoError(t, r.Bron.Check())
	}
}

// About all streams is about those with figures; another one has only years of which
// nothing is known, and says so when it is asked.
func TestStreamsWithoutFigures(t *testing.T) {
	t.Parallel()
	alles, err := ListTotals(Rijkstotaalvraag{Van: 1999, Tot: 1999}, vandaag)
	require.NoError(t, err)
	require.Equal(t, []OntbrekendeJaren{
		{"beschermd_wonen", []int{1999}},
		{"maatschappelijke_opvang", []int{1999}},
		{"vrouwenopvang", []int{1999}},
		{"dakloosheid", []int{1999}},
		{"macrobudget_wmo", []int{1999}},
		{"sociaal_domein", []int{1999}},
	}, alles.Ontbreekt)
	for _, stroom := range []wmo.Rijksstroom{"algemene_uitkering", "wmo_budget_2015"} {
		u, err := ListTotals(Rijkstotaalvraag{stroom, 2015, 2016}, vandaag)
		require.NoError(t, err)
		require.Empty(t, u.Regels)
		require.Equal(t, []OntbrekendeJaren{{stroom, []int{2015, 2016}}}, u.Ontbreekt)
		_, err = ListGrants(Uitkeringsvraag{Stroom: stroom, Jaar: 2015}, vandaag)
		require.ErrorContains(t, err, "van "+string(stroom)+" is bekend: geen enkel jaar [FIN-JAAR]")
	}
}

// As known on the eve of the day on which a figure was certainly known it is left out.
func TestFiguresAreKnownFromADayOn(t *testing.T) {
	t.Parallel()
	for dag, n := range map[string]int{"2017-05-30": 0, "2017-05-31": 1, "2022-12-30": 1, "2022-12-31": 2, "2023-12-31": 2} {
		u, err := ListTotals(Rijkstotaalvraag{wmo.StroomOpvang, 2022, 2022}, wmo.Peil{Op: vandaag.Op, Bekend: wmo.MustDatum(dag)})
		require.NoError(t, err)
		require.Len(t, u.Regels, n, dag)
		require.Equal(t, n == 0, len(u.Ontbreekt) > 0, dag)
		require.Equal(t, n < 2, u.Voorbehouden != nil && u.Voorbehouden[0].Code == "FIN-V-LATER-BEKEND", dag)
	}
}

// 2,889 + 741 = 3,630; 1,258 + 411 + 2,724 = 4,393; together 8,023 (millions).
func TestMacroBudgetOf2015AddsUp(t *testing.T) {
	t.Parallel()
	m := map[string]wmo.Bedrag{}
	for _, r := range rijkstotalen() {
		if r.Stroom == wmo.StroomMacrobudgetWmo {
			m[r.Naam] = r.Bedrag
		}
	}
	require.Zero(t, m["nieuw"].Compare(m["nieuw, uit de AWBZ"].Plus(m["nieuw, overig"])))
	require.Zero(t, m["bestaand"].Compare(
		m["bestaand, integratie-uitkering Wmo"].Plus(m["bestaand, opvang en vrouwenopvang"]).Plus(m["bestaand, gemeentefonds"])))
	require.Zero(t, m["nieuw en bestaand samen"].Compare(m["nieuw"].Plus(m["bestaand"])))
}

func TestHostileQuestionsAboutFigures(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		vraag Rijkstotaalvraag
		codes []string
	}{
		{Rijkstotaalvraag{"", 2022, 2021}, []string{"DOC-PERIODE"}},
		{Rijkstotaalvraag{"", 1900, 2200}, []string{"DOC-AANTAL"}},
		{Rijkstotaalvraag{"kerk", 0, -1}, []string{"DOC-WAARDE", "DOC-BEREIK", "DOC-BEREIK"}},
	} {
		_, err := ListTotals(c.vraag, vandaag)
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b)
		require.Equal(t, c.codes, b.Codes())
	}
	_, err := ListTotals(Rijkstotaalvraag{}, wmo.Peil{})
	require.Error(t, err)
}

func TestPublishedEffects(t *testing.T) {
	t.Parallel()
	codes := map[string]*Verdeeleffect{}
	alle := Verdeeleffecten()
	for i := range alle {
		e := &alle[i]
		require.Nil(t, codes[e.Code])
		require.NoError(t, e.Bron.Check())
		codes[e.Code] = e
		if e.Historisch != nil && e.Verschil != nil {
			require.Zero(t, e.Objectief.Min(*e.Historisch).Compare(*e.Verschil))
		}
	}
	for _, e := range alle { // a contradiction is told on both sides
		if e.Tegenspraak != "" {
			require.Equal(t, e.Code, codes[e.Tegenspraak].Tegenspraak)
			require.Equal(t, e.Gebied, codes[e.Tegenspraak].Gebied)
		}
	}
}

func BenchmarkGrants(b *testing.B) {
	in := Uitkeringsvraag{wmo.StroomOpvang, 2011, &Herverdeelvraag{"x", wmo.MustBedrag("385057000.00"), VerdeeldPerEuro}}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ListGrants(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTotals(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ListTotals(Rijkstotaalvraag{Van: 2000, Tot: 2049}, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}
