package verdeling

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

func trekAfrekening(t *rapid.T) Afrekeningsvraag {
	cent := func(naam string) *wmo.Bedrag {
		b := wmo.BedragOfCenten(rapid.Int64Range(0, 100_000).Draw(t, naam))
		return &b
	}
	sleutel := naarInwoners()
	in := Afrekeningsvraag{Naam: "x", GezamenlijkeKosten: cent("gezamenlijk"), Sleutel: &sleutel}
	for i, d := range metInwoners(rapid.SliceOfN(rapid.IntRange(1, 1000), 1, 12).Draw(t, "inwoners")...) {
		if i > 0 && rapid.Bool().Draw(t, "weg") {
			d.Geldig = wmo.MustPeriode("2018-01-01", "2025-06-30")
		}
		in.Deelnemers = append(in.Deelnemers, Afrekendeelnemer{d, *cent("voorschot"), cent("eigen")})
	}
	if rapid.Bool().Draw(t, "reserve") {
		volgorde := rapid.SampledFrom([]Betaalvolgorde{ReserveEerst, LedenEerst})
		in.Reserve = &Afrekenreserve{*cent("saldo"), Reserveafspraak{
			Plafond: cent("plafond").Plus(wmo.BedragOfCenten(1)), BijTekort: volgorde.Draw(t, "tekort"), BijOverschot: volgorde.Draw(t, "overschot"),
			Bestemming: rapid.SampledFrom([]Bestemming{"", BestemmingLeden, BestemmingAnders}).Draw(t, "bestemming"),
		}}
	}
	return in
}

// What the members get, what the reserve takes and what flows over elsewhere are the
// result of the region: nothing is left between them.
func TestSettlementSumsToZero(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekAfrekening(t)
		uit, err := SettleAdvances(in, vandaag)
		require.NoError(t, err)
		require.Equal(t, wmo.Ja, uit.Definitief)
		rest, kosten := *uit.Resultaat, *uit.GezamenlijkeKosten
		for _, lid := range uit.Leden {
			rest, kosten = rest.Min(*lid.Afrekening), kosten.Min(*lid.DeelGezamenlijk)
		}
		if s := uit.Reserve; s != nil {
			rest = rest.Min(s.Mutatie)
			if s.Bestemming != BestemmingLeden {
				rest = rest.Min(s.Overloop)
			}
			require.Zero(t, s.NaarLeden.Compare(*uit.NaarLeden))
		}
		require.Zero(t, rest.Sign())
		require.Zero(t, kosten.Sign())
	})
}

// While a fact is missing nothing is settled that it could still change.
func TestMoreFactsOverturnNoSettlement(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekAfrekening(t)
		alles, err := SettleAdvances(in, vandaag)
		require.NoError(t, err)
		minder := in
		minder.Deelnemers = append([]Afrekendeelnemer(nil), in.Deelnemers...)
		for i := range minder.Deelnemers {
			if rapid.Bool().Draw(t, "eigen") {
				minder.Deelnemers[i].EigenKosten = nil
			}
			if rapid.IntRange(0, 9).Draw(t, "inwoners") == 0 {
				minder.Deelnemers[i].Inwoners = nil
			}
		}
		if rapid.IntRange(0, 9).Draw(t, "gezamenlijk") == 0 {
			minder.GezamenlijkeKosten = nil
		}
		deels, err := SettleAdvances(minder, vandaag)
		require.NoError(t, err)
		require.Equal(t, deels.Definitief == wmo.Ja, len(deels.Ontbreekt) == 0)
		for i, lid := range deels.Leden {
			if lid.Afrekening != nil {
				require.Equal(t, alles.Leden[i].Afrekening.String(), lid.Afrekening.String())
			}
			if lid.Saldo != nil {
				require.Equal(t, alles.Leden[i].Saldo.String(), lid.Saldo.String())
			}
		}
	})
}

func TestSettleRefuses(t *testing.T) {
	t.Parallel()
	_, err := SettleAdvances(Afrekeningsvraag{}, wmo.Peil{})
	require.Error(t, err)
	_, err = SettleAdvances(Afrekeningsvraag{Naam: "x", Deelnemers: make([]Afrekendeelnemer, 501)}, vandaag)
	require.EqualError(t, err, "/deelnemers: 501 is te veel; hier passen er hoogstens 500 [DOC-AANTAL]")
	een := 1
	in := Afrekeningsvraag{Naam: "x", Deelnemers: []Afrekendeelnemer{{Deelnemer: verdeelsleutel.Deelnemer{Naam: "A", Inwoners: &een}, EigenKosten: bedrag("-1.00")}}}
	_, err = SettleAdvances(in, vandaag)
	require.Equal(t, map[string]string{"/deelnemers/0/eigenKosten": "DOC-BEREIK"}, plaatsenVan(t, err))
	in.Deelnemers[0].EigenKosten = nil
	_, err = SettleAdvances(in, vandaag)
	require.Equal(t, map[string]string{"/deelnemers/0/inwoners": "DOC-OVERBODIG"}, plaatsenVan(t, err))
}

func BenchmarkSettle(b *testing.B) {
	sleutel := naarInwoners()
	in := Afrekeningsvraag{Naam: "2025", GezamenlijkeKosten: bedrag("300000.01"), Sleutel: &sleutel}
	for _, d := range metInwoners(9598, 12490, 93345, 41252, 11712, 24659, 60341) {
		in.Deelnemers = append(in.Deelnemers, Afrekendeelnemer{d, wmo.MustBedrag("100000.00"), bedrag("90000.00")})
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := SettleAdvances(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}

// What is found about the reserve of a settlement points at that reserve.
func TestFindingsAboutTheReserveOfASettlement(t *testing.T) {
	t.Parallel()
	sleutel := naarInwoners()
	in := Afrekeningsvraag{Naam: "x", Sleutel: &sleutel, GezamenlijkeKosten: bedrag("20.00"), Deelnemers: []Afrekendeelnemer{
		{metInwoners(1)[0], wmo.MustBedrag("0.00"), bedrag("0.00")},
	}, Reserve: &Afrekenreserve{wmo.MustBedrag("10.01"), Reserveafspraak{Plafond: wmo.MustBedrag("10.00"), BijTekort: ReserveEerst}}}
	uit, err := SettleAdvances(in, vandaag)
	require.NoError(t, err)
	require.Equal(t, wmo.Bevindingen{
		{Code: "FIN-UITGEPUT", Plaats: []string{"/reserve"}, Bericht: "de reserve is op: de leden betalen wat er nog ontbreekt"},
		{Code: "FIN-BOVEN-PLAFOND", Plaats: []string{"/reserve/saldo"}, Bericht: "de reserve begint boven haar plafond: wat er na het resultaat nog boven ligt loopt over"},
	}, uit.Bevindingen)
	in.Reserve.Saldo, in.GezamenlijkeKosten = wmo.MustBedrag("10.00"), bedrag("10.00")
	uit, err = SettleAdvances(in, vandaag)
	require.NoError(t, err)
	require.Empty(t, uit.Bevindingen)
	in.Reserve.Afspraak.BijTekort = ""
	even := in
	even.GezamenlijkeKosten = bedrag("0.00")
	_, err = SettleAdvances(even, vandaag)
	require.NoError(t, err, "no deficit, no order")
	_, err = SettleAdvances(in, vandaag)
	require.EqualError(t, err, "/reserve/afspraak/bijTekort, /reserve: bij een tekort moet zijn opgegeven wie eerst betaalt: de reserve of de leden [FIN-VOLGORDE]")
}
