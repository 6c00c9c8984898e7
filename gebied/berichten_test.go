package gebied

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// What each finding says and where it points, at the edge of each limit.
func TestBerichten(t *testing.T) {
	t.Parallel()
	d := wmo.MustDatum
	vraag := func(c, dag string) error {
		_, err := FindCentre(Centrumvraag{Gemeente: code(c)}, peil(dag))
		return err
	}
	require.EqualError(t, vraag("9999", "2026-01-01"),
		"/gemeente: geen gemeente heeft of had code 9999 (bekend: 2014-12-31 t/m 2026-12-31) [GEB-GEMEENTE-ONBEKEND]")
	require.EqualError(t, vraag("1948", "2016-12-31"), "/gemeente: Meierijstad (1948) bestaat op 2016-12-31 nog niet: pas vanaf 2017-01-01 [GEB-GEMEENTE-NOG-NIET]")
	require.NoError(t, vraag("1948", "2017-01-01"))
	require.NoError(t, vraag("0844", "2016-12-31"))
	require.EqualError(t, vraag("0844", "2017-01-01"),
		"/gemeente: Schijndel (0844) bestaat op 2017-01-01 niet meer: tot en met 2016-12-31; opvolger: Meierijstad (1948) [GEB-GEMEENTE-VERVALLEN]")
	require.EqualError(t, vraag("0788", "2021-01-01"),
		"/gemeente: Haaren (0788) bestaat op 2021-01-01 niet meer: tot en met 2020-12-31; "+
			"opgegaan in (het adres beslist; gebied.opvolgers zegt wat waarheen ging): Oisterwijk (0824), Boxtel (0757), Tilburg (0855), Vught (0865) [GEB-GEMEENTE-VERVALLEN]")
	_, err := FindCentre(Centrumvraag{}, peil("2026-01-01"))
	require.EqualError(t, err, "/gemeente: deze sleutel ontbreekt [DOC-SLEUTEL-ONTBREEKT]")
	_, err = ListInhabitants(Inwonersvraag{Peildatum: d("2023-01-02"), Gemeenten: []wmo.Gemeentecode{code("0344"), code("0344")}}, peil("2026-01-01"))
	require.EqualError(t, err, "/gemeenten/0, /gemeenten/1: \"0344\" staat er twee keer [DOC-DUBBEL]\n"+
		"/peildatum: inwoners zijn alleen bekend op 2023-01-01 [GEB-PEILDATUM-ONBEKEND]")
	_, err = ListInhabitants(Inwonersvraag{Peildatum: d("2023-01-01")}, peil("2026-01-01"))
	require.EqualError(t, err, "/gemeenten: 0 is te weinig; hier horen er minstens 1 [DOC-AANTAL]")

	tabel := eigen()
	rijen := tabel.Regios[0].Leden
	rijen[0].Geldt.Einddatum = d("2022-12-31")
	require.NoError(t, tabel.Check(), "the eve of the next row")
	rijen[0].Geldt.Einddatum = d("2023-01-01")
	require.EqualError(t, tabel.Check(), "/regios/0/leden/0/gemeente, /regios/0/leden/1/gemeente: "+
		"dezelfde gemeente op dezelfde dag: 2020-01-01 t/m 2023-01-01 en vanaf 2023-01-01 [GEB-LID-DUBBEL]")
	rijen[0].Geldt.Einddatum = d("2019-12-31")
	require.EqualError(t, tabel.Check(), "/regios/0/leden/0/geldt: de einddatum 2019-12-31 ligt voor de begindatum 2020-01-01 [DOC-PERIODE]")
	rijen[0].Geldt.Einddatum = d("2020-01-01")
	require.NoError(t, tabel.Check(), "one day")
	rijen[0].Status, rijen[0].Bron.Regeling = "verified", ""
	require.EqualError(t, tabel.Check(), "/regios/0/leden/0/bron/regeling: hier hoort een tekst, en geen lege [DOC-LENGTE]\n"+
		"/regios/0/leden/0/status: \"verified\" hoort niet bij de toegestane waarden: bevestigd, afgeleid, herinnerd, aangenomen [DOC-WAARDE]")
	vol := Regiotabel{Naam: "x", Datum: d("2026-01-01"), Regios: make([]Regio, 1001)}
	require.EqualError(t, vol.Check(), "/regios: 1001 is te veel; hier passen er hoogstens 1000 [DOC-AANTAL]")
	vol.Regios = vol.Regios[:1000]
	require.NotContains(t, vol.Check().Error(), "/regios:")
}

// What each reservation says.
func TestTekstenVanVoorbehouden(t *testing.T) {
	t.Parallel()
	tekst := func(vs []wmo.Voorbehoud) string {
		require.Len(t, vs, 1)
		return vs[0].Tekst
	}
	require.Equal(t, "regio Amersfoort/Eemland, niet bevestigd op deze dag (herinnerd): Nijkerk", tekst(centrum(t, "0267", "2023-01-01").Voorbehouden))
	require.Equal(t, "regio Peelregio, gezien voor opvang, niet voor beschermd wonen: Helmond", tekst(centrum(t, "0794", "2020-01-01").Voorbehouden))
	require.Equal(t, "bij welke regio Veenendaal (0345) op deze dag hoort, is niet bekend; mogelijk Amersfoort/Eemland of Valleiregio",
		tekst(centrum(t, "0345", "2022-03-01").Voorbehouden))
	bekend := func(dag string) wmo.Peil {
		return wmo.Peil{Op: wmo.MustDatum("2020-01-01"), Bekend: wmo.MustDatum(dag)}
	}
	uit, err := FindCentre(Centrumvraag{Gemeente: code("0014")}, bekend("2026-11-21"))
	require.NoError(t, err)
	require.Equal(t, "gevraagd zoals bekend op 2026-11-21: de tabel BW- en MO-regio's is van 2026-11-22; wat er toen van bekend was, is niet opgenomen", tekst(uit.Voorbehouden))
	uit, err = FindCentre(Centrumvraag{Gemeente: code("0014")}, bekend("2026-11-22"))
	require.NoError(t, err)
	require.Empty(t, uit.Voorbehouden)
	tal, err := ListInhabitants(Inwonersvraag{[]wmo.Gemeentecode{code("0363")}, wmo.MustDatum("2023-01-01")}, peil("2022-03-23"))
	require.NoError(t, err)
	require.Equal(t, "de telling van 2023-01-01 gaat over meer gebied dan Amsterdam (0363) op 2022-03-23 had: Weesp (0457) naar Amsterdam (0363) op 2022-03-24", tekst(tal.Voorbehouden))
	_, vs := CheckOpDag(wmo.MustDatum("2014-12-30"), Vermelding{Gemeente: code("9998")})
	require.Equal(t, "of er op 2014-12-30 een gemeente 9998 was, is niet bekend; bekend is 2014-12-31 t/m 2026-12-31", tekst(vs))
}
