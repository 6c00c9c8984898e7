package tarief

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/proef"
)

// uurVan is the tariff of one function in cents.
func uurVan(t require.TestingT, u Uuropbouw, decimalen int) wmo.Tarief {
	uit, err := BuildTariff(Tariefopbouwvraag{Naam: "x", Decimalen: decimalen, Functies: []Uuropbouw{u}}, vandaag)
	require.NoError(t, err)
	return uit.Functies[0].PerUur
}

// W02: 24.68 / 0.80 = 30.85, and a fifth of that on top is 37.02.
func begeleider() Uuropbouw {
	return Uuropbouw{Naam: "begeleider", Uurloon: tarief("24.68"), Productiviteit: getal("0.8"), Overhead: Overheadopslag{OverheadOpKosten, getal("0.2")}}
}

func TestTheTwoConventionsOfOverhead(t *testing.T) {
	t.Parallel()
	u := begeleider()
	require.Equal(t, "37.02", uurVan(t, u, 2).String())
	u.Overhead.Wijze = OverheadOpPrijs // 30.85 / 0.80
	require.Equal(t, "38.5625", uurVan(t, u, 5).String())
	require.Equal(t, "38.56", uurVan(t, u, 2).String())
	u.Overhead.Aandeel = getal("0.5") // half of the price is the same as the whole of the costs
	require.Equal(t, "61.70", uurVan(t, u, 2).String())
	u.Overhead = Overheadopslag{OverheadOpKosten, getal("1")}
	require.Equal(t, "61.70", uurVan(t, u, 2).String())
}

// W03: (2,500 + 125) · 1.32 · 12 / 1,720 = 24.1744.
func TestTheFormulaOfSZW(t *testing.T) {
	t.Parallel()
	u := Uuropbouw{
		Naam: "x", Maandloon: &Maandloon{*bedrag("2500.00"), getal("1720")}, Toeslagen: []Loontoeslag{{"EJU", getal("0.05")}},
		Werkgeverslasten: getal("0.32"), Productiviteit: getal("1"), Overhead: Overheadopslag{Wijze: OverheadOpKosten},
	}
	require.Equal(t, "24.17", uurVan(t, u, 2).String())
	require.Equal(t, "24.17442", uurVan(t, u, 5).String())
}

// Half a unit of the last decimal goes up, and a hair less goes down: 10 / 0.8 = 12.5, 9.99999 / 0.8 = 12.4999875.
func TestATariffIsRoundedOnce(t *testing.T) {
	t.Parallel()
	u := Uuropbouw{Naam: "x", Uurloon: tarief("10.00"), Productiviteit: getal("0.8"), Overhead: Overheadopslag{Wijze: OverheadOpKosten}}
	require.Equal(t, "13.00", uurVan(t, u, 0).String())
	u.Uurloon = tarief("9.99999")
	require.Equal(t, "12.00", uurVan(t, u, 0).String(), "and not 12.50 first")
}

// A tariff rises with each element of its costs, and falls with productivity.
func TestATariffRisesWithEachElement(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		u := trekUur(t, "x")
		u.Maandloon, u.Uurloon = nil, trekTarief(t, "loon", 100_000, 6_000_000) // large enough to see five decimals move
		u.Toeslagen = append(u.Toeslagen, Loontoeslag{"nog een", getal("0")})
		voor := uurVan(t, u, 5)
		meer := proef.TrekGetal(t, "meer", 1, 500, "0.001")
		welke := rapid.SampledFrom([]string{"loon", "toeslag", "lasten", "overhead", "reis", "verplichtingen", "materiaal", "indexatie", "marge", "productiviteit"}).Draw(t, "welke")
		plus := func(p *wmo.Tarief) *wmo.Tarief { return tarief(p.Bedrag().Getal().Plus(meer).String()) }
		switch welke {
		case "loon":
			u.Uurloon = plus(u.Uurloon)
		case "toeslag":
			u.Toeslagen[len(u.Toeslagen)-1].Aandeel = meer
		case "lasten":
			u.Werkgeverslasten = u.Werkgeverslasten.Plus(meer)
		case "overhead":
			u.Overhead.Aandeel = u.Overhead.Aandeel.Plus(getal("0.0009"))
		case "reis":
			u.ReisEnOpleiding = plus(u.ReisEnOpleiding)
		case "verplichtingen":
			u.Verplichtingen = plus(u.Verplichtingen)
		case "materiaal":
			u.Materiaal = plus(u.Materiaal)
		case "indexatie":
			u.Indexatie = deel(u.Indexatie.Plus(meer).String())
		case "marge":
			u.Marge = deel(u.Marge.Plus(meer).String())
		case "productiviteit":
			u.Productiviteit = u.Productiviteit.Maal(getal("0.9"))
		}
		na := uurVan(t, u, 5)
		require.Positive(t, na.Compare(voor), welke)
	})
}

// The parts add up to the tariff, and none is negative.
func TestThePartsAddUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := trekOpbouw(t)
		uit, err := BuildTariff(in, vandaag)
		require.NoError(t, err)
		for _, f := range uit.Functies {
			optelsom := wmo.Bedrag{}
			for _, e := range f.Elementen {
				optelsom = optelsom.Plus(e.Bedrag.Bedrag())
				require.Equal(t, e.Totaal.String(), optelsom.String())
			}
			require.Equal(t, f.PerUur.String(), optelsom.String())
			require.LessOrEqual(t, f.Kostprijs.Compare(f.PerUur), 0)
		}
	})
}

// What an hour costs does not change when somebody changes the settings of package decimal.
func TestSettingsOfDecimalDoNotMatter(t *testing.T) { //nolint:paralleltest // it changes settings of the process
	oud := decimal.DivisionPrecision
	defer func() { decimal.DivisionPrecision = oud }()
	u := begeleider()
	u.Productiviteit = getal("0.7")
	voor := uurVan(t, u, 5)
	decimal.DivisionPrecision = 1
	require.Equal(t, voor.String(), uurVan(t, u, 5).String())
	require.Equal(t, "42.30857", voor.String()) // 24.68 / 0.7 · 1.2 = 42.308571…
}
