package bw

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/bwo-sdk/wmo"
)

// Three ways to one answer. Whatever is asked, with whatever code on whatever day: the
// explained way, the short way and the whole assignment give the same answer, or the
// same refusal to the letter.
func TestTheShortWayAnswersOrRefusesAsTheLongOne(t *testing.T) {
	t.Parallel()
	geweigerd, beantwoord := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		in, peil := willekeurigeHulpvraag(t)
		lang, langErr := AssignResponsibility(in, peil)
		uitgelegd, uitgelegdErr := Responsible(&in, peil)
		waarde, uitkomst, kortErr := ResponsibleKort(&in, peil)
		if langErr != nil {
			geweigerd++
			require.EqualError(t, uitgelegdErr, langErr.Error())
			require.EqualError(t, kortErr, langErr.Error())
			return
		}
		beantwoord++
		require.NoError(t, uitgelegdErr)
		require.NoError(t, kortErr)
		require.Equal(t, lang.Verantwoordelijk.Uitkomst, uitgelegd.Uitkomst)
		require.Equal(t, lang.Verantwoordelijk.Waarde, uitgelegd.Waarde)
		require.Equal(t, lang.Verantwoordelijk.Redenen, uitgelegd.Motiveer().Redenen)
		require.Equal(t, lang.Verantwoordelijk.Uitkomst, uitkomst)
		require.Equal(t, lang.Verantwoordelijk.Waarde, waarde)
	})
	require.Positive(t, geweigerd)
	require.Positive(t, beantwoord)
}

// Codes that were never given, that ended or began on 2017-01-01, 2019-01-01 and
// 2022-03-24, and that are there all along, on and around those days, before the tables
// and after them.
func willekeurigeHulpvraag(t *rapid.T) (Hulpvraag, wmo.Peil) {
	gemeente := func(naam string) wmo.Gemeentecode {
		return gm(rapid.SampledFrom([]string{"", "", ede, arnhem, tilburg, wageningen, "0999", "9999", "0844", "1948", "0545", "1961", "0457"}).Draw(t, naam))
	}
	dag := func(naam string) wmo.Datum {
		begin := wmo.MustDatum(rapid.SampledFrom([]string{
			"2013-06-01", "2014-12-31", "2016-12-31", "2018-12-31", "2022-03-23", "2023-01-15", "2025-12-31", "2026-12-31", "2030-01-01",
		}).Draw(t, naam))
		return begin.AddDagen(rapid.IntRange(-1, 2).Draw(t, naam+" later"))
	}
	uitkomst := func(naam string) wmo.Uitkomst { return wmo.Uitkomst(rapid.IntRange(0, 40).Draw(t, naam) % 4) }
	maar := func(naam string) bool { return rapid.Bool().Draw(t, naam) }
	in := Hulpvraag{
		Voorziening: rapid.SampledFrom([]Voorziening{BeschermdWonen, Opvang, Zelfredzaamheid, BeschermdWonen, "", "x"}).Draw(t, "voorziening"),
		Scenario:    rapid.SampledFrom([]Scenario{"", "", WetsvoorstelWoonplaats, "y"}).Draw(t, "scenario"),

		IngezeteneVan: gemeente("ingezetene van"), WendtZichTot: gemeente("wendt zich tot"),
		Centrumgemeente: gemeente("centrumgemeente"), CentrumVrouwenopvang: gemeente("centrum vrouwenopvang"),
	}
	if maar("huiselijk geweld") {
		in.HuiselijkGeweld = uitkomst("geweld")
	}
	if maar("mandaat") {
		in.Mandaat = &Mandaat{
			Aan: gemeente("aan"), Geldt: wmo.Periode{Begindatum: dag("begin"), Einddatum: dag("einde")},
			Schriftelijk: uitkomst("schriftelijk"), Instemming: uitkomst("instemming"),
		}
	}
	if maar("wetsvoorstel") {
		in.Wetsvoorstel = &Wetsvoorstelfeiten{Woonadres: gemeente("woonadres"), SituatieBtotD: uitkomst("situatie b tot en met d")}
		if maar("eerder") {
			in.Wetsvoorstel.Eerder = &EerderVerstrekt{Verstrekt: uitkomst("verstrekt"), Einde: dag("beëindigd"), College: gemeente("college")}
		}
	}
	peil := wmo.PeilOp(dag("op"))
	if maar("bekend") {
		peil.Bekend = dag("bekend op")
	}
	return in, peil
}
