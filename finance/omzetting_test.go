package finance

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func vrij(a Arrangement) Arrangement {
	a.Toegang = VrijToegankelijk
	return a
}

// handgerekend is two products in round numbers over two years, worked out by hand in
// the published case FIN-OMZ-001.
func handgerekend() Omzetting {
	individueel, groep := pq("50.00"), inzet("50", "100", "8.00")
	individueel.Bijdrage = Bijdrage{Soort: BijdrageNaarInkomen, PerClient: bedrag("200.00")}
	groep.VasteKosten = wmo.MustBedrag("5000.00")
	return Omzetting{
		Naam: "omzetting", Ingang: wmo.MustDatum("2017-01-01"), Jaren: 2, Groei: getal("1.1"),
		Producten: []Omzettingsproduct{
			{
				Naam: "individueel", Voor: individueel, Inzet: inzet("100", "40", "45.00"), Na: taak("190000.00"),
				Indicaties: Indicatielast{getal("100"), wmo.MustBedrag("300.00")},
				Aanbieders: []Productaandeel{{"A", getal("0.6")}, {"B", getal("0.4")}},
				Doorgeleid: []Doorgeleiding{{"welzijn", getal("0.25"), wmo.MustTarief("20.00")}},
			},
			{
				Naam: "groep", Voor: pq("10.00"), Inzet: groep, Na: vrij(pq("10.00")),
				Indicaties: Indicatielast{getal("50"), wmo.MustBedrag("300.00")}, Aanbieders: []Productaandeel{{"A", getal("1")}},
			},
		},
		Overgangskosten: []wmo.Bedrag{wmo.MustBedrag("60000.00")},
		Vermeden:        &VermedenZorg{getal("120"), getal("0.05"), wmo.MustBedrag("4000.00")},
	}
}

func zetOm(t require.TestingT, o Omzetting) Omzettingsbeeld {
	b, err := ConvertProvision(o, vandaag)
	require.NoError(t, err)
	return b
}

// Paid back on the last cent, and not one cent before.
func TestPaybackOnTheCent(t *testing.T) {
	t.Parallel()
	for overgang, jaar := range map[string]int{"54000.00": 1, "54000.01": 2, "102500.00": 2, "102500.01": 0} {
		o := handgerekend()
		o.Overgangskosten[0] = wmo.MustBedrag(overgang)
		b := zetOm(t, o)
		if jaar == 0 {
			require.Nil(t, b.Terugverdiend, overgang)
			continue
		}
		require.Equal(t, jaar, b.Terugverdiend.Jaar, overgang)
	}
}

func TestYearsOfTwelveMonths(t *testing.T) {
	t.Parallel()
	o := handgerekend()
	o.Ingang, o.Jaren = wmo.MustDatum("2016-02-29"), 5
	b := zetOm(t, o)
	require.Equal(t, "2016-02-29 2017-02-27", b.Jaren[0].Periode.Begindatum.String()+" "+b.Jaren[0].Periode.Einddatum.String())
	require.Equal(t, "2020-02-29", b.Jaren[4].Periode.Begindatum.String())
	for i := 1; i < o.Jaren; i++ {
		require.Equal(t, b.Jaren[i].Periode.Begindatum, b.Jaren[i-1].Periode.Einddatum.AddDagen(1))
	}
}

func trekOmzetting(t *rapid.T) Omzetting {
	o := Omzetting{
		Naam: "x", Ingang: wmo.MustDatum("2017-01-01"), Jaren: rapid.IntRange(1, 4).Draw(t, "jaren"),
		Groei: wmo.GetalOf(rapid.Int64Range(1, 2000).Draw(t, "groei")).Maal(duizendste),
	}
	for i := range rapid.IntRange(1, 3).Draw(t, "producten") {
		deel := wmo.GetalOf(rapid.Int64Range(1, 100).Draw(t, "aandeel")).Maal(getal("0.01"))
		p := Omzettingsproduct{
			Naam: fmt.Sprint("p", i), Voor: trekArrangement(t), Na: trekArrangement(t), Inzet: trekInzet(t),
			Indicaties: Indicatielast{getal("7"), wmo.MustBedrag("333.33")},
			Aanbieders: []Productaandeel{{"A", deel}, {"B", wmo.GetalOf(1).Min(deel)}},
			Doorgeleid: []Doorgeleiding{{"welzijn", deel, wmo.MustTarief("12.34567")}},
		}
		p.Voor.Toegang, p.Inzet.Maanden = MetBeschikking, 12
		o.Producten = append(o.Producten, p)
	}
	return o
}

// What leaves one arrives at another, in every year and over all; the posts add up; and
// what the municipality pays is what the providers receive.
func TestConversionCloses(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		b := zetOm(t, trekOmzetting(t))
		var zonder, met, bespaard wmo.Bedrag
		for _, p := range b.Partijen {
			zonder, met = zonder.Plus(p.Zonder), met.Plus(p.Met)
		}
		require.True(t, zonder.IsZero() && met.IsZero())
		for i := range b.Jaren {
			s := &b.Jaren[i].Stand
			bespaard = bespaard.Plus(s.Verschil.Gemeente)
			require.Zero(t, bespaard.Compare(b.Jaren[i].Cumulatief))
			for _, k := range []*Omzettingskant{&s.Zonder, &s.Met} {
				require.Zero(t, k.Gemeente.Betaald.Compare(k.Aanbieders.Opbrengst))
				var betaald, doorbetaald wmo.Bedrag
				for _, v := range k.Geldverplaatsingen {
					require.NotEqual(t, v.Van, v.Naar)
					switch v.Reden {
					case RedenBetaling:
						betaald = betaald.Plus(v.Bedrag)
					case RedenDoorgeleid:
						doorbetaald = doorbetaald.Plus(v.Bedrag)
					default:
						require.Zero(t, v.Bedrag.Compare(k.Gemeente.Bijdragen))
					}
				}
				require.Zero(t, betaald.Compare(k.Gemeente.Betaald))
				require.Zero(t, doorbetaald.Compare(k.Aanbieders.Doorbetaald))
			}
		}
		v := b.Totaal.Verschil
		som := v.Betaald.Plus(v.Bijdragen).Plus(v.Indicaties).Plus(v.Overgang).Plus(v.Vermeden)
		require.Zero(t, som.Compare(v.Gemeente))
		require.Zero(t, bespaard.Compare(v.Gemeente))
	})
}

// Nothing changes but the access: nothing moves.
func TestNoConversionGivesNoDifference(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		o := trekOmzetting(t)
		o.Groei = wmo.GetalOf(1)
		for i := range o.Producten {
			p := &o.Producten[i]
			p.Na, p.Doorgeleid, p.Indicaties = vrij(p.Voor), nil, Indicatielast{}
		}
		b := zetOm(t, o)
		require.True(t, b.Totaal.Verschil.Gemeente.IsZero() && b.Totaal.Verschil.Aanbieders.IsZero())
		require.Equal(t, b.Totaal.Zonder.Geldverplaatsingen, b.Totaal.Met.Geldverplaatsingen)
		for _, p := range b.Partijen {
			require.True(t, p.Verschuiving.IsZero())
		}
	})
}

// Ten times all prices is ten times all results; the order of products does not matter.
func TestConversionScalesAndHasNoOrder(t *testing.T) {
	t.Parallel()
	tien := handgerekend()
	tien.Overgangskosten[0] = wmo.MustBedrag("600000.00")
	tien.Vermeden.Bedrag = wmo.MustBedrag("40000.00")
	p, q := &tien.Producten[0], &tien.Producten[1]
	p.Voor.Tarief, p.Voor.Bijdrage.PerClient, p.Na.Budget = tarief("500.00"), bedrag("2000.00"), bedrag("1900000.00")
	p.Inzet.Kostprijs, p.Doorgeleid[0].Vergoeding, p.Indicaties.Kosten = wmo.MustTarief("450.00"), wmo.MustTarief("200.00"), wmo.MustBedrag("3000.00")
	q.Voor.Tarief, q.Na.Tarief, q.Inzet.Kostprijs = tarief("100.00"), tarief("100.00"), wmo.MustTarief("80.00")
	q.Inzet.VasteKosten, q.Indicaties.Kosten = wmo.MustBedrag("50000.00"), wmo.MustBedrag("3000.00")
	een, maal10 := zetOm(t, handgerekend()), zetOm(t, tien)
	require.Equal(t, een.Totaal.Verschil.Gemeente.Maal(getal("10")).String(), maal10.Totaal.Verschil.Gemeente.String())
	require.Equal(t, een.Totaal.Verschil.Aanbieders.Maal(getal("10")).String(), maal10.Totaal.Verschil.Aanbieders.String())
	require.Equal(t, een.Omslag.GroeiGemeente.Boven.Waarde, maal10.Omslag.GroeiGemeente.Boven.Waarde)
	om := handgerekend()
	om.Producten[0], om.Producten[1] = om.Producten[1], om.Producten[0]
	require.Equal(t, een.Totaal.Verschil, zetOm(t, om).Totaal.Verschil)
}

// The lumpsum gains 30 · 45 that it need not spend and 10 · 20 that it need not pay on;
// by the hour a client brings 40 · (50 − 45). Where a client still brings more than he
// costs there is no risk, and without a whole client there is nobody to leave out.
func TestConversionTellsWhatIsAtStake(t *testing.T) {
	t.Parallel()
	o := handgerekend()
	b := zetOm(t, o)
	require.Len(t, b.Onderbedeling, 1, "not of the product that is still paid by the hour")
	r := b.Onderbedeling[0]
	require.Equal(t, "individueel -200.00 1550.00", fmt.Sprint(r.Product, " ", r.Zonder, " ", r.Met))
	waarborg := Waarborgvraag{Naam: "w", Arrangement: o.Producten[0].Na, Inzet: inzet("110", "30", "45.00")}
	w, err := AssessSafeguards(waarborg, vandaag)
	require.NoError(t, err)
	require.Equal(t, "1350.00", w.Prikkel.OpHetSpel.String(), "what is passed on stands beside the arrangement")
	for _, n := range []string{"0.99", "0"} {
		o.Producten[0].Inzet.Clienten = getal(n)
		require.Empty(t, zetOm(t, o).Onderbedeling, n)
	}
	o.Producten[0].Inzet.Clienten, o.Groei = getal("1"), getal("0.99")
	require.Empty(t, zetOm(t, o).Onderbedeling, "fewer than one in the first year")
}

func BenchmarkConvert(b *testing.B) {
	o := handgerekend()
	o.Jaren = 5
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ConvertProvision(o, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}
