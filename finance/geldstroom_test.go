package finance

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

func tarief(s string) *wmo.Tarief { t := wmo.MustTarief(s); return &t }
func bedrag(s string) *wmo.Bedrag { b := wmo.MustBedrag(s); return &b }
func getal(s string) wmo.Getal    { return wmo.MustGetal(s) }

func pq(p string) Arrangement {
	return Arrangement{Naam: "P×Q", Toegang: MetBeschikking, Bekostiging: Inspanningsgericht, Tarief: tarief(p), Bijdrage: Bijdrage{Soort: GeenBijdrage}}
}

func output(prijs string) Arrangement {
	return Arrangement{
		Naam: "output", Toegang: MetBeschikking, Bekostiging: Outputgericht,
		Resultaatprijs: &Resultaatprijs{Prijs: wmo.MustTarief(prijs), Per: PrijsPerClient}, Bijdrage: Bijdrage{Soort: GeenBijdrage},
	}
}

func taak(budget string) Arrangement {
	return Arrangement{Naam: "taak", Toegang: VrijToegankelijk, Bekostiging: Taakgericht, Budget: bedrag(budget), Bijdrage: Bijdrage{Soort: GeenBijdrage}}
}

func inzet(n, q, c string) Inzet {
	return Inzet{Maanden: 12, Clienten: getal(n), EenhedenPerClient: getal(q), Kostprijs: wmo.MustTarief(c)}
}

func van(t *testing.T, a Arrangement, i Inzet) Geldstroom {
	t.Helper()
	var k kit.Keuring
	a.keur(&k, "")
	i.keur(&k, "", &a)
	require.NoError(t, k.Err())
	s := i.toestand()
	return a.reken(&s)
}

// One client of 100 hours at p 70, P 6,500 and c 62: +800, +300, −6,200.
func TestOneClientMoreByForm(t *testing.T) {
	t.Parallel()
	ruimte := pq("70.00")
	ruimte.Bestedingsruimte = bedrag("70000.00")
	for _, c := range []struct {
		a          Arrangement
		resultaat  string
		opbrengst  string
		voor, erna Regime
	}{
		{pq("70.00"), "800.00", "7000.00", NaarGebruik, NaarGebruik},
		{output("6500.00"), "300.00", "6500.00", NaarGebruik, NaarGebruik},
		{taak("700000.00"), "-6200.00", "0.00", VastBedrag, VastBedrag},
		{ruimte, "-6200.00", "0.00", BinnenRuimte, BovenRuimte},
	} {
		voor, na := van(t, c.a, inzet("10", "100", "62.00")), van(t, c.a, inzet("11", "100", "62.00"))
		require.Equal(t, c.resultaat, na.Resultaat.Min(voor.Resultaat).String(), c.a.Naam)
		require.Equal(t, c.opbrengst, na.Opbrengst.Min(voor.Opbrengst).String(), c.a.Naam)
		require.Equal(t, c.voor, voor.Regime)
		require.Equal(t, c.erna, na.Regime)
	}
}

// L = 60.00 · 10,000 · 0.95 = 570,000; 10,500 hours at 58.00 cost 609,000.
func TestVirtualTariffLumpsum(t *testing.T) {
	t.Parallel()
	a := taak("0.00")
	a.Budget = nil
	a.Lumpsum = &Lumpsumopbouw{VirtueelTarief: wmo.MustTarief("60.00"), Eenheden: getal("10000"), Factor: getal("0.95")}
	g := van(t, a, inzet("105", "100", "58.00"))
	require.Equal(t, "570000.00", g.Opbrengst.String())
	require.Equal(t, "-39000.00", g.Resultaat.String())
}

func TestCeilingPaysNoMoreThanItself(t *testing.T) {
	t.Parallel()
	a := pq("110.00")
	a.Bestedingsruimte = bedrag("1000000.00")
	g := van(t, a, inzet("100", "100", "62.00"))
	require.Equal(t, "1100000.00", g.Waarde.String())
	require.Equal(t, "1000000.00", g.Opbrengst.String())
	require.Equal(t, BovenRuimte, g.Regime)
}

// Budget 620,000 and a band of 5 %: from 589,000 to 651,000, ends included.
func TestCorridorSharesWhatLiesOutside(t *testing.T) {
	t.Parallel()
	a := taak("620000.00")
	a.Corridor = &Corridor{Bandbreedte: getal("0.05"), AandeelBoven: getal("0.5"), AandeelOnder: getal("0.25")}
	for _, c := range []struct{ n, opbrengst, resultaat, regime string }{
		{"90", "612250.00", "54250.00", "onder_corridor"}, // 558,000: 31,000 below, a quarter is given back
		{"95", "620000.00", "31000.00", "binnen_corridor"},
		{"100", "620000.00", "0.00", "binnen_corridor"},
		{"105", "620000.00", "-31000.00", "binnen_corridor"},
		{"106", "623100.00", "-34100.00", "boven_corridor"}, // 657,200: 6,200 above, half is paid
	} {
		g := van(t, a, inzet(c.n, "100", "62.00"))
		require.Equal(t, c.opbrengst, g.Opbrengst.String(), c.n)
		require.Equal(t, c.resultaat, g.Resultaat.String(), c.n)
		require.Equal(t, Regime(c.regime), g.Regime, c.n)
	}
}

// A corridor bears a risk as far as it settles something: without shares the provider
// bears all, and with everything settled from the first cent the municipality does.
func TestACorridorBearsWhatItSettles(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		band, boven, onder string
		wie                Drager
	}{
		{"0.05", "0", "0", DoorAanbieder},
		{"0", "0", "0", DoorAanbieder},
		{"0.05", "0.01", "0", DoorBeide},
		{"0.05", "0", "0.01", DoorBeide},
		{"0", "1", "1", DoorGemeente},
		{"0", "0.99", "1", DoorBeide},
		{"0", "1", "0.99", DoorBeide},
		{"0.01", "1", "1", DoorBeide},
	} {
		a := taak("620000.00")
		a.Corridor = &Corridor{getal(c.band), getal(c.boven), getal(c.onder)}
		require.Equal(t, Risicoverdeling{c.wie, c.wie, c.wie}, a.risico(), c)
		a.Risico = &Risicoverdeling{c.wie, c.wie, c.wie}
		if betaald := map[Drager]string{DoorAanbieder: "620000.00", DoorGemeente: "930000.00"}[c.wie]; betaald != "" {
			require.Equal(t, betaald, van(t, a, inzet("150", "100", "62.00")).Opbrengst.String(), "costs 930,000: the money says the same")
		}
	}
}

// A month of one client out of twelve, at a price that does not divide.
func TestPartsOfAPeriodAreRoundedOnce(t *testing.T) {
	t.Parallel()
	a := pq("0.01001")
	i := inzet("1", "7", "0.00001")
	s := i.toestand()
	s.eenheden = s.eenheden.Plus(i.EenhedenPerClient) // one month more: 7 + 7/12 units
	require.Equal(t, "0.08", a.reken(&s).Opbrengst.String(), "0.0759… and not 0.07 + 0.01")
}

func trekArrangement(t *rapid.T) Arrangement {
	cent := func(naam string, meest int64) wmo.Bedrag {
		return wmo.BedragOfCenten(rapid.Int64Range(0, meest).Draw(t, naam))
	}
	deel := func(naam string) wmo.Getal {
		return wmo.GetalOf(rapid.Int64Range(0, 100).Draw(t, naam)).Maal(getal("0.01"))
	}
	prijs := func(naam string) wmo.Tarief {
		return wmo.MustTarief(cent(naam, 100_000).Plus(wmo.BedragOfCenten(1)).String())
	}
	a := Arrangement{Naam: "x", Toegang: VrijToegankelijk, Bijdrage: Bijdrage{Soort: Abonnementstarief}}
	eigen := cent("bijdrage", 30_000)
	a.Bijdrage.PerClient = &eigen
	a.Bekostiging = rapid.SampledFrom([]Bekostiging{Inspanningsgericht, Outputgericht, Taakgericht, Populatiegericht}).Draw(t, "bekostiging")
	budget := cent("budget", 1_000_000_000)
	switch p := prijs("prijs"); a.Bekostiging {
	case Inspanningsgericht:
		a.Tarief = &p
	case Outputgericht:
		a.Resultaatprijs = &Resultaatprijs{Prijs: p, Per: rapid.SampledFrom([]Resultaatbasis{PrijsPerClient, PrijsPerPeriode}).Draw(t, "per")}
	case Taakgericht:
		a.Budget = &budget
	default:
		a.Capitatie = &p
	}
	switch grens := rapid.Bool().Draw(t, "grens"); {
	case grens && a.vast():
		a.Corridor = &Corridor{Bandbreedte: deel("band"), AandeelBoven: deel("boven"), AandeelOnder: deel("onder")}
	case grens:
		a.Bestedingsruimte = &budget
	}
	return a
}

func trekInzet(t *rapid.T) Inzet {
	return Inzet{
		Maanden: rapid.IntRange(1, 24).Draw(t, "maanden"), Clienten: wmo.GetalOf(rapid.Int64Range(0, 1000).Draw(t, "clienten")),
		EenhedenPerClient: wmo.GetalOf(rapid.Int64Range(0, 500).Draw(t, "eenheden")), Inwoners: rapid.IntRange(1, 100_000).Draw(t, "inwoners"),
		Kostprijs:   wmo.MustTarief(wmo.BedragOfCenten(rapid.Int64Range(0, 20_000).Draw(t, "kostprijs")).String()),
		VasteKosten: wmo.BedragOfCenten(rapid.Int64Range(1, 100_000_000).Draw(t, "vast")),
	}
}

func TestRevenueNeverFallsAndMoneyCloses(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, i := trekArrangement(t), trekInzet(t)
		var k kit.Keuring
		a.keur(&k, "")
		i.keur(&k, "")
		require.NoError(t, k.Err())
		s := i.toestand()
		voor := a.reken(&s)
		require.Zero(t, voor.Resultaat.Plus(voor.VariabeleKosten).Plus(voor.VasteKosten).Compare(voor.Opbrengst))
		require.Zero(t, voor.NettoGemeente.Plus(voor.Bijdragen).Compare(voor.Opbrengst))
		meer := i
		meer.Clienten = i.Clienten.Plus(wmo.GetalOf(rapid.Int64Range(0, 100).Draw(t, "meer")))
		s = meer.toestand()
		na := a.reken(&s)
		require.GreaterOrEqual(t, na.Opbrengst.Compare(voor.Opbrengst), 0)
		if a.vast() && a.Corridor == nil {
			require.Zero(t, na.Opbrengst.Compare(voor.Opbrengst))
		}
	})
}
