package finance

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func TestWhatTheConversionIsToldUnder(t *testing.T) {
	t.Parallel()
	o := handgerekend()
	b := zetOm(t, o)
	require.Equal(t, []string{
		"FIN-A-GELIJK", "FIN-A-GROEI", "FIN-A-ARRANGEMENT", "FIN-A-INDICATIES", "FIN-A-AANDELEN", "FIN-A-DOORGELEID", "FIN-A-VERMEDEN",
	}, codesVan(b.Aannames))
	require.Equal(t, []string{"FIN-V-CONTRACT", "FIN-V-WAARBORGEN"}, codesVan(b.Voorbehouden), "until 2018-12-31")
	o.Jaren = 4 // until 2020-12-31
	o.Producten[0].Voor.Bijdrage.Soort = Abonnementstarief
	o.Producten[1].Voor.Bijdrage, o.Producten[1].Na.Bijdrage = o.Producten[0].Voor.Bijdrage, Bijdrage{GemeentelijkeBijdrage, bedrag("10.00")}
	require.Equal(t, []string{
		"FIN-V-BIJDRAGE-DUBBEL", "FIN-V-OMSLAG", "FIN-V-DUURZAAM", "FIN-V-BIJDRAGE-TIJD", "FIN-V-CONTRACT", "FIN-V-WAARBORGEN",
	}, codesVan(zetOm(t, o).Voorbehouden))
	o.Producten[0].Voor = taak("200000.00")
	o.Producten[0].Voor.Toegang = MetBeschikking
	require.NotContains(t, codesVan(zetOm(t, o).Voorbehouden), "FIN-V-CONTRACT", "it was a task before")
	toen := vandaag
	toen.Bekend = wmo.MustDatum("2016-12-31")
	b, err := ConvertProvision(o, toen)
	require.NoError(t, err)
	require.NotContains(t, codesVan(b.Voorbehouden), "FIN-V-DUURZAAM", "nobody knew in 2016")
	require.NotContains(t, codesVan(b.Voorbehouden), "FIN-V-BIJDRAGE-TIJD")
}

// A kind of contribution that did not exist in all years: the last day before, and the
// first day after.
func TestContributionsOfTheirTime(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		voor, na Bijdragesoort
		ingang   string
		anders   bool
	}{
		{BijdrageNaarInkomen, GeenBijdrage, "2017-01-01", false},
		{BijdrageNaarInkomen, GeenBijdrage, "2017-01-02", true},
		{Abonnementstarief, GeenBijdrage, "2018-12-31", true},
		{Abonnementstarief, GeenBijdrage, "2019-01-01", false},
		{GeenBijdrage, Abonnementstarief, "2019-12-31", true},
		{GeenBijdrage, Abonnementstarief, "2020-01-01", false},
		{GeenBijdrage, GeenBijdrage, "2017-01-01", false},
	} {
		o := handgerekend()
		o.Ingang, o.Producten = wmo.MustDatum(c.ingang), o.Producten[:1]
		for _, b := range []struct {
			waar  *Bijdrage
			soort Bijdragesoort
		}{{&o.Producten[0].Voor.Bijdrage, c.voor}, {&o.Producten[0].Na.Bijdrage, c.na}} {
			*b.waar = Bijdrage{Soort: b.soort}
			if b.soort != GeenBijdrage {
				b.waar.PerClient = bedrag("200.00")
			}
		}
		require.Equal(t, c.anders, slices.Contains(codesVan(zetOm(t, o).Voorbehouden), "FIN-V-BIJDRAGE-TIJD"), c)
	}
}

// What was earned back and is lost again is told: 10 in the first year, −42.50 and then
// −97.63 after it.
func TestWhatIsEarnedBackCanBeLostAgain(t *testing.T) {
	t.Parallel()
	o := handgerekend()
	o.Jaren, o.Groei, o.Overgangskosten, o.Vermeden = 3, getal("1.05"), nil, nil
	o.Producten = []Omzettingsproduct{{
		Naam: "p", Voor: pq("10.00"), Inzet: inzet("10", "10", "10.00"), Na: vrij(pq("10.00")),
		Indicaties: Indicatielast{getal("2"), wmo.MustBedrag("30.00")}, Aanbieders: []Productaandeel{{"A", getal("1")}},
	}}
	b := zetOm(t, o)
	require.Equal(t, "10.00 -32.50 -130.13", b.Jaren[0].Cumulatief.String()+" "+b.Jaren[1].Cumulatief.String()+" "+b.Jaren[2].Cumulatief.String())
	require.Equal(t, 1, b.Terugverdiend.Jaar)
	require.Equal(t, []string{"FIN-V-TERUGVAL"}, codesVan(b.Voorbehouden))
	require.Contains(t, b.Voorbehouden[0].Tekst, "jaar 2")
	o.Jaren = 1
	require.Empty(t, zetOm(t, o).Voorbehouden)
	o.Jaren, o.Overgangskosten = 3, []wmo.Bedrag{wmo.MustBedrag("20.00")}
	require.Empty(t, zetOm(t, o).Voorbehouden, "never earned back")
}
