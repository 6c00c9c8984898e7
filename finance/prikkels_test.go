package finance

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func prikkels(t require.TestingT, in Prikkelvraag) Prikkels {
	p, err := MeasureIncentives(in, vandaag)
	require.NoError(t, err)
	return p
}

// One client more of 100 hours, at p 70, P 6,500 and c 62, for both sides of the table.
func TestOneClientMoreForBothParties(t *testing.T) {
	t.Parallel()
	ruimte, corridor := pq("70.00"), taak("620000.00")
	ruimte.Bestedingsruimte = bedrag("700000.00")
	corridor.Corridor = &Corridor{Bandbreedte: getal("0.05"), AandeelBoven: getal("0.5"), AandeelOnder: getal("0.25")}
	for _, c := range []struct {
		a                   Arrangement
		n, resultaat, netto string
		knikken             []Knikpuntsoort
	}{
		{pq("70.00"), "100", "800.00", "7000.00", nil},
		{output("6500.00"), "100", "300.00", "6500.00", nil},
		{taak("700000.00"), "100", "-6200.00", "0.00", nil},
		{ruimte, "99", "800.00", "7000.00", nil},
		{ruimte, "99.5", "-2700.00", "3500.00", []Knikpuntsoort{KnikRuimte}}, // half of it is still paid
		{ruimte, "100", "-6200.00", "0.00", []Knikpuntsoort{KnikRuimte}},
		{ruimte, "101", "-6200.00", "0.00", nil},
		{corridor, "93", "-4650.00", "1550.00", nil},
		{corridor, "94", "-4650.00", "1550.00", []Knikpuntsoort{KnikCorridorOnder}},
		{corridor, "95", "-6200.00", "0.00", nil},
		{corridor, "104", "-6200.00", "0.00", nil},
		{corridor, "105", "-3100.00", "3100.00", []Knikpuntsoort{KnikCorridorBoven}},
		{corridor, "106", "-3100.00", "3100.00", nil},
	} {
		p := prikkels(t, Prikkelvraag{Arrangement: c.a, Inzet: inzet(c.n, "100", "62.00")}).Prikkels[0]
		require.Equal(t, c.resultaat, p.Aanbieder.Resultaat.String(), "%s bij %s", c.a.Naam, c.n)
		require.Equal(t, c.netto, p.Gemeente.Netto.String(), "%s bij %s", c.a.Naam, c.n)
		require.Equal(t, c.knikken, p.Knikken, "%s bij %s", c.a.Naam, c.n)
	}
}

// A corridor without a band can be crossed whole by one event.
func TestTwoKinksAtOnce(t *testing.T) {
	t.Parallel()
	a := taak("62000.00")
	a.Corridor = &Corridor{AandeelBoven: getal("1"), AandeelOnder: getal("1")}
	p := prikkels(t, Prikkelvraag{Arrangement: a, Inzet: inzet("9.5", "100", "62.00")})
	require.Equal(t, []Knikpuntsoort{KnikCorridorOnder, KnikCorridorBoven}, p.Prikkels[0].Knikken)
	require.Equal(t, TekenNeutraal, p.Prikkels[0].Aanbieder.Teken, "cost is what is paid")
	require.Len(t, p.Knikpunten, 2, "and so there is never a loss")
}

func TestWhatCannotBeWorkedOutIsLeftOut(t *testing.T) {
	t.Parallel()
	in := Prikkelvraag{
		Arrangement: pq("70.00"), Inzet: inzet("0.99", "100", "62.00"), Indicatiekosten: bedrag("1.00"),
		Welzijn: &Welzijnsovername{Betaler: PartijGemeente},
	}
	p := prikkels(t, in)
	require.Len(t, p.Prikkels, 3)
	for _, n := range p.NietBerekend {
		require.Equal(t, string(zonderClient), n.Reden)
	}
	in.Inzet.Clienten = getal("1")
	require.Len(t, prikkels(t, in).Prikkels, 6)
	in.Welzijn = &Welzijnsovername{KostenPerClient: wmo.MustBedrag("0.001"), Betaler: "allebei"}
	_, err := MeasureIncentives(in, vandaag)
	var b wmo.Bevindingen
	require.ErrorAs(t, err, &b)
	require.Equal(t, []string{"DOC-WAARDE", "DOC-CENTEN"}, b.Codes())
	_, err = MeasureIncentives(in, wmo.Peil{})
	require.Error(t, err)
}

// Only for an algemene voorziening with an amount of the municipality's own does the
// law set the cost price as a limit.
func TestContributionsAboveWhatIsPaidAreTold(t *testing.T) {
	t.Parallel()
	a := output("100.00")
	a.Bijdrage = Bijdrage{Soort: Abonnementstarief, PerClient: bedrag("100.00")}
	in := Prikkelvraag{Arrangement: a, Inzet: inzet("3", "1", "62.00")}
	require.Empty(t, prikkels(t, in).Bevindingen)
	in.Arrangement.Bijdrage.PerClient = bedrag("100.01")
	b := prikkels(t, in).Bevindingen
	require.Equal(t, []string{"FIN-BIJDRAGE-HOOG"}, b.Codes())
	require.Nil(t, b[0].Bron)
	require.Contains(t, b[0].Bericht, "€ 300,03")
	in.Arrangement.Toegang, in.Arrangement.Bijdrage.Soort = VrijToegankelijk, GemeentelijkeBijdrage
	require.Equal(t, "6", prikkels(t, in).Bevindingen[0].Bron.Lid)
}

func trekWelzijn(t *rapid.T) *Welzijnsovername {
	return &Welzijnsovername{
		KostenPerClient: wmo.BedragOfCenten(rapid.Int64Range(0, 1_000_000).Draw(t, "welzijn")),
		Betaler:         rapid.SampledFrom([]Prikkelpartij{PartijAanbieder, PartijGemeente}).Draw(t, "betaler"),
	}
}

// Explained steps add up, money that moves is the same on both sides, revenue does not
// fall when volume rises, and a task without a corridor pays nothing for it.
func TestEffectsClose(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := Prikkelvraag{Arrangement: trekArrangement(t), Inzet: trekInzet(t), Welzijn: trekWelzijn(t)}
		in.Arrangement.Toegang, in.Indicatiekosten = MetBeschikking, bedrag("850.00")
		if in.Arrangement.Bijdrage.Soort == GemeentelijkeBijdrage {
			in.Arrangement.Bijdrage.Soort = Abonnementstarief
		}
		for _, p := range prikkels(t, in).Prikkels {
			som := wmo.Bedrag{}
			for _, d := range p.Aanbieder.Verklaring {
				som = som.Plus(d.Bedrag)
			}
			require.Zero(t, som.Compare(p.Aanbieder.Resultaat), p.Soort)
			require.Zero(t, p.Aanbieder.Opbrengst.Min(p.Aanbieder.Kosten).Compare(p.Aanbieder.Resultaat))
			require.Zero(t, p.Aanbieder.Opbrengst.Compare(p.Gemeente.Betaald))
			require.Zero(t, p.Gemeente.Betaald.Min(p.Gemeente.Bijdragen).Plus(p.Gemeente.Overig).Compare(p.Gemeente.Netto))
			meer := p.Soort == EenClientMeer || p.Soort == EenEenheidMeer || p.Soort == MaandLanger
			require.False(t, meer && p.Aanbieder.Opbrengst.Sign() < 0, p.Soort)
			if in.Arrangement.vast() && in.Arrangement.Corridor == nil {
				require.Zero(t, p.Aanbieder.Opbrengst.Sign())
			}
			require.Equal(t, p.RegimeVoor != p.RegimeNa, p.Knikken != nil)
		}
	})
}

// maal multiplies every amount that goes in.
func (v Prikkelvraag) maal(k int64) Prikkelvraag {
	f := wmo.GetalOf(k)
	t := func(p *wmo.Tarief) *wmo.Tarief {
		if p == nil {
			return nil
		}
		return tarief(p.Maal(f).String())
	}
	b := func(p *wmo.Bedrag) *wmo.Bedrag {
		if p == nil {
			return nil
		}
		return bedrag(p.Maal(f).String())
	}
	a := &v.Arrangement
	a.Tarief, a.Capitatie, a.Budget, a.Bestedingsruimte, a.Bijdrage.PerClient = t(a.Tarief), t(a.Capitatie), b(a.Budget), b(a.Bestedingsruimte), b(a.Bijdrage.PerClient)
	if a.Resultaatprijs != nil {
		a.Resultaatprijs = &Resultaatprijs{Prijs: *t(&a.Resultaatprijs.Prijs), Per: a.Resultaatprijs.Per}
	}
	v.Inzet.Kostprijs, v.Inzet.VasteKosten = *t(&v.Inzet.Kostprijs), *b(&v.Inzet.VasteKosten)
	v.Welzijn = &Welzijnsovername{KostenPerClient: *b(&v.Welzijn.KostenPerClient), Betaler: v.Welzijn.Betaler}
	return v
}

// All amounts k times as large make every effect k times as large, and move no turning
// point. A first factor of ten thousand, in a period of one month, makes every product
// with a percentage of a percentage whole cents.
func TestScalingAmountsScalesEffects(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := Prikkelvraag{Arrangement: trekArrangement(t), Inzet: trekInzet(t), Welzijn: trekWelzijn(t)}
		in.Inzet.Maanden = 1
		in = in.maal(10_000)
		k := rapid.Int64Range(2, 9).Draw(t, "k") // what is largest stays within its limit
		een, veel := prikkels(t, in), prikkels(t, in.maal(k))
		for i, p := range een.Prikkels {
			q, f := veel.Prikkels[i], wmo.GetalOf(k)
			require.Zero(t, p.Aanbieder.Resultaat.Maal(f).Compare(q.Aanbieder.Resultaat), p.Soort)
			require.Zero(t, p.Gemeente.Netto.Maal(f).Compare(q.Gemeente.Netto), p.Soort)
			require.Equal(t, p.Knikken, q.Knikken)
		}
		require.Len(t, veel.Knikpunten, len(een.Knikpunten))
		for i, p := range een.Knikpunten {
			require.Equal(t, p.Clienten.String(), veel.Knikpunten[i].Clienten.String())
			require.Equal(t, p.EersteErna, veel.Knikpunten[i].EersteErna)
		}
	})
}

// The largest figures that may be: whatever comes out can be written and read back.
func TestLargestEffectsCanBeWritten(t *testing.T) {
	t.Parallel()
	a := pq("999999999999.99999")
	a.Bestedingsruimte = bedrag("999999999999.99")
	klein := inzet("0.0000000001", "0.0000000001", "0.00001")
	for _, i := range []Inzet{inzet("100000000", "100000000", "999999999999.99999"), klein, inzet("0", "0", "0.00")} {
		for _, vorm := range []Arrangement{a, pq("0.00"), output("0.00001"), taak("999999999999.99")} {
			data, err := json.Marshal(prikkels(t, Prikkelvraag{Arrangement: vorm, Inzet: i}))
			require.NoError(t, err)
			_, err = wmo.Decode[Prikkels](data)
			require.NoError(t, err)
		}
	}
}

func BenchmarkIncentives(b *testing.B) {
	in := Prikkelvraag{Arrangement: pq("70.00"), Inzet: inzet("100", "100", "62.00")}
	in.Arrangement.Bestedingsruimte = bedrag("700000.00")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := MeasureIncentives(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}
