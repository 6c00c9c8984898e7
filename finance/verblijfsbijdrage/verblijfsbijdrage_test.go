package verblijfsbijdrage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

func bedrag(s string) *wmo.Bedrag { b := wmo.MustBedrag(s); return &b }

func op(dag string) wmo.Peil { return wmo.PeilOp(wmo.MustDatum(dag)) }

func reken(t require.TestingT, in Verblijfsbijdragevraag, dag string) Verblijfsbijdrage {
	uit, err := CalculateStayContribution(in, op(dag))
	require.NoError(t, err)
	return uit
}

// stap is the outcome of the n-th step by this formula.
func stap(t *testing.T, uit Verblijfsbijdrage, code string) string {
	t.Helper()
	for _, s := range uit.Berekening {
		if s.Code == code {
			return s.Uitkomst.Waarde
		}
	}
	require.Fail(t, "no step", code)
	return ""
}

// alleen is a single person below the pension age who owes the high contribution, without assets.
func alleen(inkomen, belasting, arbeid string, toeslag wmo.Uitkomst) Verblijfsbijdragevraag {
	return Verblijfsbijdragevraag{
		Soort: BijdrageHoog, Gegevens: GegevensBeschikbaar, Zorgtoeslag: toeslag,
		Client: Bijdragebetaler{
			Pensioengerechtigd: wmo.Nee, Arbeid: bedrag(arbeid),
			Peiljaar: &Jaarcijfers{Inkomen: bedrag(inkomen), Belasting: bedrag(belasting), BijdrageInkomen: bedrag(inkomen), Vermogen: bedrag("0.00")},
		},
	}
}

// laag is a single person below the pension age who owes the low contribution.
func laag(inkomen, vermogen string) Verblijfsbijdragevraag {
	return Verblijfsbijdragevraag{
		Soort: BijdrageLaag, Gegevens: GegevensBeschikbaar,
		Client: Bijdragebetaler{Pensioengerechtigd: wmo.Nee, Peiljaar: &Jaarcijfers{Inkomen: bedrag(inkomen), Vermogen: bedrag(vermogen)}},
	}
}

// The four worked cases of the high contribution, with every amount on the way.
func TestHighContributionOfWorkedCases(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		dag                                   string
		in                                    Verblijfsbijdragevraag
		a, l, z, p, toeslag, d, b, e, i, want string
	}{
		{"2015-06-01", alleen("14000.00", "1000.00", "0.00", wmo.Ja), "13000.00", "0.00", "3517.00", "2269.00", "1060.00", "1727.00", "6547.00", "97.25", "6449.75", "537.48"},
		{"2015-06-01", alleen("16000.00", "1500.00", "4000.00", wmo.Ja), "14500.00", "600.00", "3517.00", "2382.00", "1060.00", "1727.00", "7334.00", "294.00", "7040.00", "586.67"},
		{"2015-06-01", alleen("60000.00", "15000.00", "0.00", wmo.Nee), "45000.00", "0.00", "3517.00", "4351.19", "", "1727.00", "35404.81", "7311.7025", "28093.1075", "2284.60"},
		{"2025-06-01", alleen("18000.00", "500.00", "0.00", wmo.Ja), "17500.00", "0.00", "4583.00", "2866.40", "1422.00", "2234.00", "9238.60", "144.65", "9093.95", "757.83"},
	} {
		uit := reken(t, c.in, c.dag)
		require.Equal(t, wmo.Ja, uit.StaatVast)
		require.Equal(t, c.want, uit.Maand.String())
		for code, want := range map[string]string{
			"NETTO": c.a, "ARBEID": c.l, "ZAKGELD": c.z, "PREMIE": c.p, "VASTE-AFTREK": c.d, "AFTREK": c.b, "VRIJLATING": c.e, "HOOG-INKOMEN": c.i, "HOOG": c.want,
		} {
			if code != "ARBEID" || want != "0.00" { // without work there is no step
				require.Equal(t, want, stap(t, uit, "FIN-F-BB-"+code), code)
			}
		}
		if c.toeslag != "" {
			require.Equal(t, c.toeslag, stap(t, uit, "FIN-F-BB-ZORGTOESLAG"))
		}
	}
}

// The worked case by the amounts of the current year, taken as a request that there is no ground for.
func TestHighContributionByTheCurrentYear(t *testing.T) {
	t.Parallel()
	in := alleen("18000.00", "500.00", "0.00", wmo.Ja)
	in.Client.Lopend = in.Client.Peiljaar
	in.LopendJaar = &Lopendjaarverzoek{Aangevraagd: wmo.MustDatum("2025-06-01"), Zorgtoeslag: wmo.Ja}
	uit := reken(t, in, "2025-06-01")
	require.Equal(t, "722.35", uit.NaarLopendJaar.String())
	var over, premie, vrij []string
	for _, s := range uit.Berekening {
		switch s.Code {
		case "FIN-F-BB-AFTREK":
			over = append(over, s.Uitkomst.Waarde)
		case "FIN-F-BB-PREMIE":
			premie = append(premie, s.Uitkomst.Waarde)
		case "FIN-F-BB-VRIJLATING":
			vrij = append(vrij, s.Uitkomst.Waarde)
		}
	}
	require.Equal(t, []string{"9238.60", "8668.20"}, over)
	require.Equal(t, []string{"2866.40", "3058.80"}, premie)
	require.Equal(t, []string{"144.65", "0.00"}, vrij)
	require.Equal(t, wmo.Nee, uit.LopendJaar.Uitkomst)
	require.Equal(t, "757.83", uit.Maand.String())
}

// Every row on its first and last day, and the days beside it.
func TestAmountsOnTheirFirstAndLastDay(t *testing.T) {
	t.Parallel()
	laagst := func(dag string) string {
		uit := reken(t, laag("0.00", "0.00"), dag)
		if uit.Maand == nil {
			return ""
		}
		return uit.Maand.String()
	}
	hoogst := func(dag string) string { // by deductions of the caller, of 2015
		in := alleen("999999.00", "0.00", "0.00", wmo.Nee)
		in.Aftrek = &Eigenaftrek{Bron: "x", Aftrekbedragen: aftrekrijen()[0].Aftrekbedragen}
		uit := reken(t, in, dag)
		if uit.Maand == nil {
			return ""
		}
		return uit.Maand.String()
	}
	veel := func(dag string) string {
		uit := reken(t, laag("999999.00", "0.00"), dag)
		if uit.Maand == nil {
			return ""
		}
		return uit.Maand.String()
	}
	rijen := []struct{ eerste, laatste, hoog, min, max string }{
		{"2015-01-01", "2015-12-31", "2284.60", "158.60", "832.60"},
		{"2016-01-01", "2016-12-31", "", "", ""},
		{"2017-01-01", "2017-12-31", "2312.60", "160.60", "842.80"},
		{"2018-01-01", "2018-12-31", "2332.60", "161.80", "850.00"},
		{"2019-01-01", "2019-12-31", "2364.80", "164.20", "861.80"},
		{"2020-01-01", "2020-12-31", "2419.40", "168.00", "881.60"},
		{"2021-01-01", "2021-12-31", "2469.20", "171.40", "899.80"},
		{"2022-01-01", "2022-12-31", "2506.00", "174.00", "913.20"},
		{"2023-01-01", "2023-12-31", "", "", ""},
		{"2024-01-01", "2024-06-30", "2887.40", "200.40", "1052.20"},
		{"2024-07-01", "2024-12-31", "2887.40", "200.40", "1052.20"},
		{"2025-01-01", "2025-12-31", "2954.40", "205.00", "1076.60"},
		{"2026-01-01", "2026-12-31", "3061.80", "212.60", "1115.80"},
	}
	require.Len(t, bedragenrijen(), len(rijen))
	vooravond := ""
	for i, r := range rijen {
		b := bedragenrijen()[i]
		require.Equal(t, r.eerste, b.Geldt.Begindatum.String())
		require.Equal(t, r.laatste, b.Geldt.Einddatum.String(), "the last day is stated")
		for _, dag := range []string{r.eerste, r.laatste} {
			require.Equal(t, r.min, laagst(dag), dag)
			require.Equal(t, r.max, veel(dag), dag)
			require.Equal(t, r.hoog, hoogst(dag), dag)
		}
		require.Equal(t, vooravond, laagst(b.Geldt.Begindatum.AddDagen(-1).String()), r.eerste)
		vooravond = r.min
	}
	require.Empty(t, laagst("2027-01-01"))
}

// The percentages, thresholds and what assets do, row by row. 1,200,000 of income that fell by the
// threshold exactly is reason to use the current year, and a cent less is not.
func TestParametersOfEveryRow(t *testing.T) {
	t.Parallel()
	for _, r := range []struct{ dag, p, r, drempel, vrij, grens string }{
		{"2015-06-01", "12.5", "8", "2540.00", "10000.00", ""},
		{"2016-06-01", "12.5", "8", "", "", ""},
		{"2017-06-01", "12.5", "8", "2571.00", "10090.00", ""},
		{"2018-06-01", "10", "8", "2593.00", "10141.00", "20075.00"},
		{"2019-06-01", "10", "4", "2600.00", "10171.00", "20075.00"},
		{"2020-06-01", "10", "4", "", "", ""},
		{"2021-06-01", "10", "4", "2653.00", "10376.00", "20540.00"},
		{"2022-06-01", "10", "4", "2695.00", "10542.00", "20869.00"},
		{"2023-06-01", "10", "4", "", "", ""},
		{"2024-06-30", "10", "4", "3105.80", "10850.00", "21479.00"},
		{"2024-07-01", "10", "4", "3105.80", "10850.00", "21479.00"},
		{"2025-06-01", "10", "4", "3177.80", "11534.00", "22833.00"},
		{"2026-06-01", "10", "4", "3293.60", "0.00", ""},
	} {
		b := bedragenVan(nil, op(r.dag))
		require.Equal(t, r.p, b.LaagPercentage.String(), r.dag)
		require.Equal(t, r.r, b.Bijtelling.String(), r.dag)
		for _, x := range []struct {
			want string
			b    *wmo.Bedrag
		}{{r.drempel, b.Drempel}, {r.vrij, b.Vrijstelling}, {r.grens, b.Compensatiegrens}} {
			if x.want == "" {
				require.Nil(t, x.b, r.dag)
				continue
			}
			require.Equal(t, x.want, x.b.String(), r.dag)
		}
		if r.drempel == "" {
			continue
		}
		in := laag("50000.00", "0.00")
		gezakt := wmo.MustBedrag("50000.00").Min(wmo.MustBedrag(r.drempel))
		in.Client.Lopend = &Jaarcijfers{Inkomen: &gezakt, Vermogen: bedrag("0.00")}
		in.LopendJaar = &Lopendjaarverzoek{Aangevraagd: wmo.MustDatum(r.dag), Bijstand: wmo.Nee}
		require.Equal(t, wmo.Ja, reken(t, in, r.dag).LopendJaar.Uitkomst, r.dag)
		meer := gezakt.Plus(wmo.MustBedrag("0.01"))
		in.Client.Lopend.Inkomen = &meer
		require.Equal(t, wmo.Nee, reken(t, in, r.dag).LopendJaar.Uitkomst, r.dag)
	}
}

// The deductions on their first and last day, and the days beside them.
func TestDeductionsOnTheirFirstAndLastDay(t *testing.T) {
	t.Parallel()
	for _, r := range []struct{ dag, peil, lopend string }{
		{"2014-12-31", "", ""},
		{"2015-01-01", "3517.00", ""},
		{"2015-12-31", "3517.00", ""},
		{"2016-01-01", "", ""},
		{"2024-12-31", "", ""},
		{"2025-01-01", "4583.00", "5112.00"},
		{"2025-03-19", "4583.00", "5112.00"},
		{"2025-03-20", "4583.00", "5112.00"},
		{"2025-12-31", "4583.00", "5112.00"},
		{"2026-01-01", "", ""},
	} {
		for _, x := range []struct {
			want   string
			lopend wmo.Uitkomst
		}{{r.peil, wmo.Nee}, {r.lopend, wmo.Ja}} {
			a := aftrekVan(nil, x.lopend, op(r.dag))
			if x.want == "" {
				require.Nil(t, a, r.dag)
				continue
			}
			require.Equal(t, x.want, a.ZakgeldOngehuwd.String(), r.dag)
			require.Equal(t, r.dag < "2025-03-20" && r.dag > "2016", a.Zekerheid == wmo.Afgeleid, r.dag)
		}
	}
	require.Len(t, aftrekrijen(), 5)
	require.Nil(t, aftrekVan(nil, wmo.Nee, wmo.Peil{Op: wmo.MustDatum("2025-06-01"), Bekend: wmo.MustDatum("2025-01-01")}), "the text of March was not known")
}

// The norms on their first and last day, and the limits of nil that follow: 443.76 + 47 + 212.60,
// 449.44 + 47 + 212.60, 690.27 + 106 + 212.60 and 699.11 + 106 + 212.60.
func TestNormsOnTheirFirstAndLastDay(t *testing.T) {
	t.Parallel()
	for _, r := range []struct{ dag, alleen, samen string }{
		{"2015-07-31", "", ""},
		{"2015-08-01", "343.76", "559.03"},
		{"2015-12-31", "343.76", "559.03"},
		{"2016-01-01", "", ""},
		{"2022-03-14", "", ""},
		{"2022-03-15", "379.68", "616.69"},
		{"2022-06-30", "379.68", "616.69"},
		{"2022-07-01", "", ""},
		{"2025-12-31", "", ""},
		{"2026-01-01", "490.76", "796.27"},
		{"2026-06-30", "490.76", "796.27"},
		{"2026-07-01", "496.44", "805.11"},
		{"2026-12-31", "496.44", "805.11"},
		{"2027-01-01", "", ""},
	} {
		for _, x := range []struct {
			gehuwd bool
			want   string
		}{{false, r.alleen}, {true, r.samen}} {
			n, v, ok := normVan(nil, x.gehuwd, op(r.dag))
			require.Equal(t, x.want != "", ok, r.dag)
			if ok {
				require.Equal(t, x.want, n.Plus(v).String(), r.dag)
			}
		}
	}
	for _, c := range []struct {
		dag    string
		gehuwd bool
		grens  string
	}{{"2026-01-01", false, "703.36"}, {"2026-07-01", false, "709.04"}, {"2026-01-01", true, "1008.87"}, {"2026-07-01", true, "1017.71"}} {
		in := laag("0.00", "0.00")
		if c.gehuwd {
			in.Echtgenoot = &Bijdragebetaler{Pensioengerechtigd: wmo.Nee, Peiljaar: &Jaarcijfers{Inkomen: bedrag("0.00"), Vermogen: bedrag("0.00")}}
		}
		in.Nihil = &Nihilfeiten{Maandinkomen: bedrag(c.grens), Uitgesloten: wmo.Nee}
		uit := reken(t, in, c.dag)
		require.Equal(t, GrondslagNihil, uit.Grondslag)
		require.Equal(t, c.grens, stap(t, uit, "FIN-F-BB-NIHILGRENS"))
	}
}

// What the regulation prints as zorgtoeslag of 2025 is what the law on it gives: the standard premium of
// 2,112 less 1.896 percent, for partners twice that less 4.273 percent, of the income of 28,406 from which
// it is less; in whole euros.
func TestZorgtoeslagOfTheTableIsThatOfTheLaw(t *testing.T) {
	t.Parallel()
	a := aftrekVan(nil, wmo.Ja, op("2025-06-01"))
	vanaf := a.ZorgtoeslagVanaf
	een := a.Premie.Min(vanaf.Maal(wmo.MustGetal("0.01896")))
	twee := a.Premie.Plus(a.Premie).Min(vanaf.Maal(wmo.MustGetal("0.04273")))
	require.Equal(t, "1573.42", een.Afgerond(wmo.Rekenkundig).String())
	require.Equal(t, "3010.21", twee.Afgerond(wmo.Rekenkundig).String())
	require.Equal(t, a.ZorgtoeslagOngehuwd, een.AfgerondOp(0, wmo.NaarBeneden).Afgerond(wmo.Rekenkundig))
	require.Equal(t, a.ZorgtoeslagGehuwd, twee.AfgerondOp(0, wmo.NaarBeneden).Afgerond(wmo.Rekenkundig))
}
