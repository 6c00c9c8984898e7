package finance

import (
	"fmt"
	"slices"
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
	b, err := Convert(o, vandaag)
	require.NoError(t, err)
	return b
}

func (o Omslagpunt) tekst() string {
	if o.Onder == nil {
		return string(o.Ligging)
	}
	return fmt.Sprintf("%s %s | %s %s", o.Onder.Waarde, o.Onder.Saldo, o.Boven.Waarde, o.Boven.Saldo)
}

// 550,000 = 392,000 + 50,000 (f + f²) and 320,000 = 145,000 (f + f²), and
// 960,000 s = 5,500.
func TestTurningPointsStandWhereTheAlgebraPutsThem(t *testing.T) {
	t.Parallel()
	b := zetOm(t, handgerekend())
	require.Equal(t, "1.346 114.20 | 1.347 -70.45", b.Omslag.GroeiGemeente.tekst())
	require.Equal(t, "1.067 204.09 | 1.068 -250.48", b.Omslag.GroeiAanbieders.tekst())
	require.Equal(t, "0.005 -700.00 | 0.006 260.00", b.Omslag.AandeelVermeden.tekst())
	for groei, teken := range map[string]int{"1.346": 1, "1.347": -1} {
		o := handgerekend()
		o.Groei = getal(groei)
		require.Equal(t, teken, zetOm(t, o).Totaal.Verschil.Gemeente.Sign(), groei)
	}
}

// A turning point on a whole thousandth counts as no disadvantage, and one cent makes
// the difference.
func TestExactTurningPoint(t *testing.T) {
	t.Parallel()
	o := handgerekend()
	o.Overgangskosten[0] = wmo.MustBedrag("59300.00") // 5,500 − 700 = 4,800 = 960,000 · 0.005
	require.Equal(t, "0.004 -960.00 | 0.005 0.00", zetOm(t, o).Omslag.AandeelVermeden.tekst())
	o.Overgangskosten[0] = wmo.MustBedrag("54500.00") // even without any care avoided
	require.Equal(t, LiggingAltijdVoordelig, zetOm(t, o).Omslag.AandeelVermeden.Ligging)
	o.Overgangskosten[0] = wmo.MustBedrag("59300.01")
	require.Equal(t, "0.005 -0.01 | 0.006 959.99", zetOm(t, o).Omslag.AandeelVermeden.tekst())
}

func TestNoTurningPoint(t *testing.T) {
	t.Parallel()
	o := handgerekend()
	o.Producten = o.Producten[:1] // a lumpsum: growth costs the municipality nothing
	b := zetOm(t, o)
	require.Equal(t, LiggingAltijdVoordelig, b.Omslag.GroeiGemeente.Ligging)
	require.Nil(t, b.Omslag.GroeiGemeente.Boven)
	o.Overgangskosten[0] = wmo.MustBedrag("600000.00")
	b = zetOm(t, o)
	require.Equal(t, LiggingAltijdNadelig, b.Omslag.GroeiGemeente.Ligging)
	require.Nil(t, b.Terugverdiend)
	o.Vermeden = nil
	require.Nil(t, zetOm(t, o).Omslag.AandeelVermeden)
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
		Groei: wmo.GetalOf(rapid.Int64Range(0, 2000).Draw(t, "groei")).Maal(duizendste),
	}
	for i := range rapid.IntRange(1, 3).Draw(t, "producten") {
		deel := wmo.GetalOf(rapid.Int64Range(0, 100).Draw(t, "aandeel")).Maal(getal("0.01"))
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

// The search for the turning point and the years come to the same.
func TestTurningPointsAgreeWithTheYears(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		o := trekOmzetting(t)
		zonder := o.zonder()
		v := o.verschilBij(&zonder, o.Groei)
		totaal := zetOm(t, o).Totaal.Verschil
		require.Zero(t, v.Gemeente.Compare(totaal.Gemeente))
		require.Zero(t, v.Aanbieders.Compare(totaal.Aanbieders))
		om := o.omslagpunten().GroeiGemeente
		if om.Ligging == LiggingErtussen {
			require.Zero(t, om.Boven.Waarde.Min(om.Onder.Waarde).Compare(duizendste))
			require.NotEqual(t, om.Onder.Saldo.Sign() >= 0, om.Boven.Saldo.Sign() >= 0)
		}
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

func TestConversionThatCannotBe(t *testing.T) {
	t.Parallel()
	o := handgerekend()
	o.Ingang, o.Jaren, o.Groei = wmo.Datum{}, 21, getal("2.1")
	p := &o.Producten[0]
	p.Voor, p.Na = vrij(p.Voor), pq("1.00")
	p.Inzet.Maanden = 6
	p.Aanbieders[1] = Productaandeel{"A", getal("0.5")}
	p.Doorgeleid[0] = Doorgeleiding{"gemeente", getal("1"), wmo.MustTarief("1.00")}
	p.Doorgeleid = append(p.Doorgeleid, Doorgeleiding{"buurt", getal("0.1"), wmo.MustTarief("1.00")})
	o.Producten[1].Naam = "individueel"
	o.Producten[1].Aanbieders = nil
	o.Vermeden.Aandeel = getal("1.01")
	_, err := Convert(o, vandaag)
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	plaatsen := map[string]string{}
	for _, f := range b {
		plaatsen[f.Plaats[0]] += f.Code
	}
	require.Equal(t, map[string]string{
		"/ingang": CodeOntbreekt, "/jaren": CodeBereik, "/groei": CodeBereik, "/producten/0/voor/toegang": CodeToegang,
		"/producten/0/voor/bijdrage/soort": CodeBijdrage,
		"/producten/0/na/toegang":          CodeToegang, "/producten/0/inzet/maanden": CodeBereik, "/producten/0/aanbieders": CodeAandelen,
		"/producten/0/aanbieders/1/naam": CodeDubbel, "/producten/0/doorgeleid": CodeAandelen, "/producten/0/doorgeleid/0/naar": CodeDubbel,
		"/producten/1/naam": CodeDubbel, "/producten/1/aanbieders": CodeAandelen, "/vermeden/aandeel": CodeBereik,
	}, plaatsen)

	_, err = Convert(Omzetting{Jaren: -1, Overgangskosten: make([]wmo.Bedrag, 30)}, vandaag)
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{CodeOntbreekt, CodeBereik, CodeOntbreekt, CodeTeVeel, CodeOntbreekt}, b.Codes())
	_, err = Convert(Omzetting{Jaren: -1}, vandaag)
	require.ErrorAs(t, err, &b)
	require.NotContains(t, b.Codes(), CodeTeVeel, "what is not there is not too much")
	_, err = Convert(handgerekend(), wmo.Peil{})
	require.Error(t, err)

	o = handgerekend()
	o.Producten = make([]Omzettingsproduct, meesteProducten+1)
	_, err = Convert(o, vandaag)
	require.ErrorContains(t, err, "/producten: 11 is meer dan de 10 die hier mogen staan")
	o = handgerekend()
	o.Ingang = wmo.MustDatum("9998-06-01")
	_, err = Convert(o, vandaag)
	require.ErrorContains(t, err, "/ingang")
	o = handgerekend()
	o.Jaren, o.Groei, o.Producten[0].Inzet.Clienten, o.Producten[1].Inzet.EenhedenPerClient = 20, getal("2"), getal("96"), getal("19074")
	_, err = Convert(o, vandaag)
	require.ErrorContains(t, err, "/producten/0/inzet/clienten: met deze groei")
	require.ErrorContains(t, err, "/producten/1/inzet/eenhedenPerClient")
	o.Producten[0].Inzet.Clienten, o.Producten[1].Inzet.EenhedenPerClient = getal("95"), getal("19073")
	require.NotNil(t, zetOm(t, o).Jaren)
}

// The largest that may be: every amount still fits a document.
func TestLargestConversionCanBeWritten(t *testing.T) {
	t.Parallel()
	o := handgerekend()
	o.Jaren, o.Groei = meesteHorizon, getal("1")
	p := o.Producten[0]
	p.Voor.Tarief, p.Na = tarief("1000000000000.00"), vrij(pq("999999999999.99999"))
	p.Inzet = inzet("100000000", "10000", "999999999999.99999")
	p.Doorgeleid[0].Vergoeding = wmo.MustTarief("1000000000000.00")
	o.Producten = nil
	for i := range meesteProducten {
		p.Naam = fmt.Sprint("p", i)
		o.Producten = append(o.Producten, p)
	}
	b := zetOm(t, o)
	for _, x := range []wmo.Bedrag{b.Totaal.Met.Aanbieders.Resultaat, b.Totaal.Zonder.Gemeente.Netto, b.Totaal.Verschil.Gemeente} {
		tekst, err := x.MarshalText()
		require.NoError(t, err)
		require.NoError(t, new(wmo.Bedrag).UnmarshalText(tekst))
	}
}

func TestWhatTheConversionIsToldUnder(t *testing.T) {
	t.Parallel()
	codes := func(vs []wmo.Voorbehoud) []string {
		cs := make([]string, len(vs))
		for i := range vs {
			cs[i] = vs[i].Code
		}
		return cs
	}
	o := handgerekend()
	b := zetOm(t, o)
	require.Equal(t, []string{
		"FIN-A-GELIJK", "FIN-A-GROEI", "FIN-A-ARRANGEMENT", "FIN-A-INDICATIES", "FIN-A-AANDELEN", "FIN-A-DOORGELEID", "FIN-A-VERMEDEN",
	}, codes(b.Aannames))
	require.Equal(t, []string{"FIN-V-CONTRACT", "FIN-V-WAARBORGEN"}, codes(b.Voorbehouden), "until 2018-12-31")
	o.Jaren = 4 // until 2020-12-31
	o.Producten[0].Voor.Bijdrage.Soort = Abonnementstarief
	o.Producten[1].Voor.Bijdrage, o.Producten[1].Na.Bijdrage = o.Producten[0].Voor.Bijdrage, Bijdrage{GemeentelijkeBijdrage, bedrag("10.00")}
	require.Equal(t, []string{
		"FIN-V-BIJDRAGE-DUBBEL", "FIN-V-OMSLAG", "FIN-V-DUURZAAM", "FIN-V-BIJDRAGE-TIJD", "FIN-V-CONTRACT", "FIN-V-WAARBORGEN",
	}, codes(zetOm(t, o).Voorbehouden))
	o.Producten[0].Voor = taak("200000.00")
	o.Producten[0].Voor.Toegang = MetBeschikking
	require.NotContains(t, codes(zetOm(t, o).Voorbehouden), "FIN-V-CONTRACT", "it was a task before")
	toen := vandaag
	toen.Bekend = wmo.MustDatum("2016-12-31")
	b, err := Convert(o, toen)
	require.NoError(t, err)
	require.NotContains(t, codes(b.Voorbehouden), "FIN-V-DUURZAAM", "nobody knew in 2016")
	require.NotContains(t, codes(b.Voorbehouden), "FIN-V-BIJDRAGE-TIJD")
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
	w, err := Guard(waarborg, vandaag)
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
		if _, err := Convert(o, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}
