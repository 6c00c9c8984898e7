package tarief

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// bewezen is a fact that is shown.
var bewezen = Onderbouwing{wmo.Ja, "kostprijsonderzoek"}

func alleElementen() Prijselementen {
	return Prijselementen{bewezen, bewezen, bewezen, bewezen, bewezen, bewezen}
}

func toets(t require.TestingT, in Tarieftoetsvraag, op string) Tarieftoets {
	in.Naam = "x"
	uit, err := AssessTariff(in, wmo.PeilOp(wmo.MustDatum(op)))
	require.NoError(t, err)
	return uit
}

// Each text of article 5.4 on its first and last day, as certain as it was read.
func TestArticle54ByDay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		dag       string
		wil       Prijsartikel
		zekerheid wmo.Zekerheid
	}{
		{"2015-01-01", PrijsartikelGeen, wmo.Afgeleid},
		{"2017-05-31", PrijsartikelGeen, wmo.Afgeleid},
		{"2017-06-01", PrijsartikelKeuzeMetVloer, wmo.Aanname},
		{"2017-12-31", PrijsartikelKeuzeMetVloer, wmo.Aanname},
		{"2018-01-01", PrijsartikelKeuzeMetVloer, wmo.Wettekst},
		{"2019-01-01", PrijsartikelKeuzeMetVloer, wmo.Wettekst},
		{"2019-01-02", PrijsartikelKeuzeMetVloer, wmo.Aanname},
		{"2020-12-31", PrijsartikelKeuzeMetVloer, wmo.Aanname},
		{"2021-01-01", PrijsartikelKeuze, wmo.Wettekst},
		{"2024-06-30", PrijsartikelKeuze, wmo.Wettekst},
		{"2024-07-01", PrijsartikelKostprijs, wmo.Wettekst},
		{"2026-12-31", PrijsartikelKostprijs, wmo.Wettekst},
	} {
		s, err := artikel54.Op(wmo.PeilOp(wmo.MustDatum(c.dag)))
		require.NoError(t, err)
		require.Equal(t, c.wil, s.Waarde, c.dag)
		require.Equal(t, c.zekerheid, s.Bron.Zekerheid, c.dag)
	}
	_, err := artikel54.Op(wmo.PeilOp(wmo.MustDatum("2014-12-31")))
	require.Error(t, err)
}

// An assumption about the text shows when the answer rests on it, and only then.
func TestAnAssumedTextShows(t *testing.T) {
	t.Parallel()
	in := Tarieftoetsvraag{Inkoop: Tariefinkoop{Wijze: InkoopAanbesteding}, Elementen: alleElementen(), Prijs: Collegeprijs{
		Soort: PrijsVast, VastePrijs: tarief("38.00"), ReelePrijs: tarief("40.00"), Kwaliteit: bewezen, Continuiteit: bewezen,
	}, Aangeboden: tarief("38.00")}
	zeker, onzeker := toets(t, in, "2019-01-01"), toets(t, in, "2019-01-02")
	require.Equal(t, wmo.Nee, zeker.Kostprijs.Uitkomst)
	require.Empty(t, zeker.Kostprijs.Voorbehouden)
	require.Equal(t, wmo.Nee, onzeker.Kostprijs.Uitkomst)
	require.Equal(t, []string{"FIN-TF-33"}, codesVan(onzeker.Kostprijs.Voorbehouden))
	require.Equal(t, wmo.Ja, toets(t, in, "2021-01-01").Kostprijs.Uitkomst)
}

// Facts that come to be known overturn nothing that was decided without them.
func TestMoreFactsOverturnNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		feit := func(naam string) Onderbouwing {
			return rapid.SampledFrom([]Onderbouwing{{}, {wmo.Nee, ""}, bewezen}).Draw(t, naam)
		}
		in := Tarieftoetsvraag{
			Inkoop: Tariefinkoop{
				Wijze: rapid.SampledFrom(append(inkoopwoorden.Waarden(), "")).Draw(t, "wijze"), Artikel2114: feit("2114").Antwoord,
				Kwaliteit: feit("kwaliteit"), NietAlleenPrijs: feit("prijs"),
			},
			Verordening: Prijsverordening{feit("verhouding"), feit("deskundigheid"), feit("arbeidsvoorwaarden"), feit("continuïteit"), feit("differentiatie")},
			Prijs: Collegeprijs{
				Soort: rapid.SampledFrom(append(prijssoortwoorden.Waarden(), "")).Draw(t, "soort"), Gevolgd: feit("gevolgd"), Vloer: feit("vloer"),
				Kwaliteit: feit("prijskwaliteit"), Continuiteit: feit("prijscontinuïteit"), Inschrijvingseis: feit("eis"), Verantwoord: feit("verantwoord"),
			},
			Elementen: Prijselementen{feit("a"), feit("b"), feit("c"), feit("d"), feit("e"), feit("f")},
		}
		dag := rapid.SampledFrom([]string{"2016-01-01", "2017-08-01", "2019-06-01", "2022-06-30", "2023-01-01", "2024-07-01"}).Draw(t, "dag")
		voor := toets(t, in, dag)
		vul := func(o *Onderbouwing) {
			if *o == (Onderbouwing{}) {
				*o = feit("later")
			}
		}
		for _, o := range []*Onderbouwing{
			&in.Inkoop.Kwaliteit, &in.Inkoop.NietAlleenPrijs, &in.Verordening.Verhouding, &in.Verordening.Deskundigheid, &in.Verordening.Arbeidsvoorwaarden,
			&in.Verordening.Continuiteit, &in.Verordening.Tariefdifferentiatie, &in.Prijs.Gevolgd, &in.Prijs.Vloer, &in.Prijs.Kwaliteit, &in.Prijs.Continuiteit,
			&in.Prijs.Inschrijvingseis, &in.Prijs.Verantwoord, &in.Elementen.Beroepskracht, &in.Elementen.Overhead, &in.Elementen.NietProductief,
			&in.Elementen.ReisEnOpleiding, &in.Elementen.Indexatie, &in.Elementen.Verplichtingen,
		} {
			vul(o)
		}
		if in.Inkoop.Wijze == "" {
			in.Inkoop.Wijze = rapid.SampledFrom(inkoopwoorden.Waarden()).Draw(t, "wijze later")
		}
		if in.Prijs.Soort == "" {
			in.Prijs.Soort = rapid.SampledFrom(prijssoortwoorden.Waarden()).Draw(t, "soort later")
		}
		na := toets(t, in, dag)
		for _, p := range [][2]wmo.Uitkomst{
			{voor.Verordening.Uitkomst, na.Verordening.Uitkomst},
			{voor.Kostprijs.Uitkomst, na.Kostprijs.Uitkomst},
			{voor.Gunning.Uitkomst, na.Gunning.Uitkomst},
			{voor.Geheel, na.Geheel},
		} {
			require.Contains(t, []wmo.Uitkomst{wmo.Onbepaald, p[1]}, p[0])
		}
	})
}

// The margin that W02 leaves: 38.00 / 37.02 = 1.02647.
func TestTheMarginOfAnOffer(t *testing.T) {
	t.Parallel()
	u := begeleider()
	in := Tarieftoetsvraag{Opbouw: &u, Aangeboden: tarief("38.00"), Decimalen: 2}
	v := toets(t, in, "2026-01-01").Vergelijking
	require.Equal(t, "2.65", v.Marge.String())
	require.Equal(t, "0.98", v.Verschil.String())
	in.Aangeboden = tarief("37.02")
	v = toets(t, in, "2026-01-01").Vergelijking
	require.Equal(t, wmo.Ja, v.Dekt)
	in.Aangeboden = tarief("37.01999")
	v = toets(t, in, "2026-01-01").Vergelijking
	require.Equal(t, wmo.Nee, v.Dekt)
	require.Equal(t, []Kostprijselement{ElementOverhead}, v.Tekort)
}

func TestABuildUpNeedsOneWage(t *testing.T) {
	t.Parallel()
	u := begeleider()
	u.Uurloon = nil
	_, err := AssessTariff(Tarieftoetsvraag{Naam: "x", Opbouw: &u}, vandaag)
	require.Equal(t, map[string]string{"/opbouw/uurloon": "FIN-TF-LOON"}, plaatsenVan(t, err))
}
