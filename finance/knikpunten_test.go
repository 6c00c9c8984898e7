package finance

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

func knikken(t require.TestingT, a Arrangement, i Inzet) map[Knikpuntsoort]Knikpunt {
	ks := map[Knikpuntsoort]Knikpunt{}
	for _, k := range prikkels(t, Prikkelvraag{Arrangement: a, Inzet: i}).Knikpunten {
		_, dubbel := ks[k.Soort]
		require.False(t, dubbel, k.Soort)
		ks[k.Soort] = k
	}
	return ks
}

// Where algebra puts them, when that is no whole number, and when it is.
func TestTurningPointsStandWhereAlgebraPutsThem(t *testing.T) {
	t.Parallel()
	ruimte := pq("70.00")
	ruimte.Bestedingsruimte = bedrag("100000.00")
	i := inzet("10", "100", "62.00")
	i.VasteKosten = wmo.MustBedrag("5000.00")
	ks := knikken(t, ruimte, i)
	// 100,000 / 7,000; 70,000 / 7,000; 5,000 / 800; 95,000 / 6,200.
	for soort, w := range map[Knikpuntsoort]struct {
		clienten, eenheden string
		voor               int
		voorbij            wmo.Uitkomst
	}{
		KnikRuimte:     {"14.285714", "1428.571429", 14, wmo.Nee},
		KnikOverleg:    {"10", "1000", 9, wmo.Ja},
		KnikUitVerlies: {"6.25", "625", 6, wmo.Ja},
		KnikInVerlies:  {"15.322581", "1532.258065", 15, wmo.Nee},
	} {
		k := ks[soort]
		require.Equal(t, w.clienten, k.Clienten.String(), soort)
		require.Equal(t, w.eenheden, k.Eenheden.String(), soort)
		require.Equal(t, w.voor, k.LaatsteErvoor, soort)
		require.Equal(t, w.voor+1, k.EersteErna, soort)
		require.Equal(t, w.voorbij, k.Voorbij, soort)
	}
}

// A quotient that rounds up to a whole number has that number after it, and not before:
// 2.9999999 clients, 3.000000 to six decimals.
func TestWholeClientsAreNotFoundFromTheRoundedQuotient(t *testing.T) {
	t.Parallel()
	a := taak("29999999.00")
	k := knikken(t, a, inzet("1", "1", "10000000.00"))[KnikInVerlies]
	require.Equal(t, "3", k.Clienten.String())
	require.Equal(t, 2, k.LaatsteErvoor)
	a = taak("30000000.00")
	require.Equal(t, 3, knikken(t, a, inzet("1", "1", "10000000.00"))[KnikInVerlies].LaatsteErvoor)
	a = taak("30000001.00")
	k = knikken(t, a, inzet("3.0000001", "1", "10000000.00"))[KnikInVerlies]
	require.Equal(t, "3", k.Clienten.String())
	require.Equal(t, 3, k.LaatsteErvoor)
	require.Equal(t, wmo.Nee, k.Voorbij, "the point itself")
	require.Equal(t, wmo.Ja, knikken(t, a, inzet("3.0000002", "1", "10000000.00"))[KnikInVerlies].Voorbij)
}

func TestBreakEvenIsThereOnlyWhereItIs(t *testing.T) {
	t.Parallel()
	met := func(vast string) Inzet {
		i := inzet("1", "100", "62.00")
		i.VasteKosten = wmo.MustBedrag(vast)
		return i
	}
	laag := pq("70.00") // at the ceiling of 10 clients 8,000 is earned
	laag.Bestedingsruimte = bedrag("70000.00")
	for _, c := range []struct {
		a       Arrangement
		vast    string
		uit, in bool
	}{
		{pq("70.00"), "0.00", false, false}, // profit from the first client
		{pq("70.00"), "0.01", true, false},
		{pq("62.00"), "0.00", false, false}, // never a cent either way
		{pq("62.00"), "1.00", false, false}, // always a loss
		{pq("60.00"), "0.00", false, true},  // a loss from the first client
		{pq("60.00"), "1.00", false, false},
		{laag, "0.00", false, true},
		{laag, "7999.99", true, true},
		{laag, "8000.00", true, true}, // zero at the ceiling alone
		{laag, "8000.01", false, false},
		{taak("100.00"), "100.00", false, true},
		{taak("100.00"), "100.01", false, false},
	} {
		ks := knikken(t, c.a, met(c.vast))
		_, uit := ks[KnikUitVerlies]
		_, in := ks[KnikInVerlies]
		require.Equal(t, []bool{c.uit, c.in}, []bool{uit, in}, "%s met %s", c.a.Naam, c.vast)
	}
	ks := knikken(t, laag, met("8000.00"))
	require.Equal(t, "10", ks[KnikUitVerlies].Clienten.String())
	require.Equal(t, "10", ks[KnikInVerlies].Clienten.String())
}

func TestPointsOutOfReachAreLeftOut(t *testing.T) {
	t.Parallel()
	require.Len(t, knikken(t, taak("100000000.00"), inzet("1", "1", "1.00")), 1)
	require.Empty(t, knikken(t, taak("100000000.01"), inzet("1", "1", "1.00")))
	require.Empty(t, knikken(t, taak("1.00"), inzet("1", "0", "1.00")), "who gets nothing costs nothing")
}

// A whole number of clients on either side of a point is on that side by the whole
// calculation too, whenever shares and bands are whole cents.
func TestPointsAgreeWithTheWholeCalculation(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := Prikkelvraag{Arrangement: trekArrangement(t), Inzet: trekInzet(t), Welzijn: trekWelzijn(t)}.maal(10_000)
		a, i := in.Arrangement, in.Inzet
		bij := func(n int) Geldstroom {
			i := i
			i.Clienten = wmo.GetalOf(int64(n))
			s := i.toestand()
			return a.reken(&s)
		}
		ks := knikken(t, a, i)
		for _, k := range ks {
			voor, na := bij(k.LaatsteErvoor), bij(k.EersteErna)
			switch k.Soort {
			case KnikOverleg:
				require.Negative(t, voor.Waarde.Compare(*k.Grens))
				require.GreaterOrEqual(t, na.Waarde.Compare(*k.Grens), 0)
			case KnikRuimte:
				require.Equal(t, []Regime{BinnenRuimte, BovenRuimte}, []Regime{voor.Regime, na.Regime})
			case KnikCorridorOnder:
				require.Equal(t, OnderCorridor, voor.Regime)
				require.NotEqual(t, OnderCorridor, na.Regime)
			case KnikCorridorBoven:
				require.NotEqual(t, BovenCorridor, voor.Regime)
				require.Equal(t, BovenCorridor, na.Regime)
			case KnikUitVerlies: // between two break-even points there may be no whole client
				require.Negative(t, voor.Resultaat.Sign())
				require.True(t, na.Resultaat.Sign() >= 0 || ks[KnikInVerlies].EersteErna == k.EersteErna)
			default:
				require.Negative(t, na.Resultaat.Sign())
				require.True(t, voor.Resultaat.Sign() >= 0 || ks[KnikUitVerlies].EersteErna == k.EersteErna)
			}
		}
	})
}
