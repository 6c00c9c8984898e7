package bw

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// A stay indicated under the AWBZ runs against the municipality of residence until the
// transition ends, on each side of each edge; nobody else is touched.
func TestTransitionOfTheAWBZ(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		peil   wmo.Peil
		awbz   wmo.Uitkomst
		wil    string
		regels []string
		behoud []string
	}{
		{opDag("2014-12-31"), wmo.Ja, "", []string{}, nil},
		{opDag("2015-01-01"), wmo.Ja, arnhem, []string{"BW-VER-04", "BW-VER-05"}, nil},
		{opDag("2016-03-01"), wmo.Ja, arnhem, []string{"BW-VER-04", "BW-VER-05"}, nil},
		{opDag("2016-03-01"), wmo.Nee, wageningen, []string{"BW-VER-02"}, nil},
		{opDag("2016-03-01"), wmo.Onbepaald, "", []string{"BW-VER-04"}, nil},
		{opDag("2019-12-31"), wmo.Ja, arnhem, []string{"BW-VER-04", "BW-VER-05"}, nil},
		{opDag("2020-01-01"), wmo.Ja, arnhem, []string{"BW-VER-04", "BW-VER-05"}, nil},
		{opDag("2020-12-31"), wmo.Ja, arnhem, []string{"BW-VER-04", "BW-VER-05"}, nil},
		{opDag("2020-12-31"), wmo.Nee, wageningen, []string{"BW-VER-02"}, nil},
		{opDag("2021-01-01"), wmo.Ja, wageningen, []string{"BW-VER-02"}, []string{"BW-V-AWBZ-EINDE"}},
		{opDag("2021-01-01"), wmo.Onbepaald, wageningen, []string{"BW-VER-02"}, nil},
		{opDag("2021-01-01"), wmo.Nee, wageningen, []string{"BW-VER-02"}, nil},
		// Until the end had come, nobody can have known it for certain.
		{zoalsBekend("2021-06-01", "2020-12-31"), wmo.Ja, arnhem, []string{"BW-VER-04", "BW-VER-05"}, nil},
		{zoalsBekend("2021-06-01", "2021-01-01"), wmo.Ja, wageningen, []string{"BW-VER-02"}, []string{"BW-V-AWBZ-EINDE"}},
	} {
		in := Hulpvraag{
			Voorziening: BeschermdWonen, IngezeteneVan: gm(arnhem), WendtZichTot: gm(wageningen), AWBZVerblijf: c.awbz,
			Centrumgemeente: gm(ede),
		}
		a, err := AssignResponsibility(in, c.peil)
		require.NoError(t, err)
		require.Equal(t, gm(c.wil), a.Verantwoordelijk.Waarde, "%s %s", c.peil, c.awbz)
		require.Equal(t, c.regels, a.Verantwoordelijk.Redenen, "%s %s", c.peil, c.awbz)
		var codes []string
		for _, v := range a.Voorbehouden {
			codes = append(codes, v.Code)
		}
		require.Equal(t, c.behoud, codes, c.peil.String())
		kort, _, err := ResponsibleKort(&in, c.peil)
		require.NoError(t, err)
		require.Equal(t, gm(c.wil), kort)
	}
}

// Of the two facts the one that is missing is asked, and not both.
func TestTransitionAsksOneThing(t *testing.T) {
	t.Parallel()
	op := opDag("2016-03-01")
	for _, c := range []struct {
		in        Hulpvraag
		ontbreekt []string
	}{
		{Hulpvraag{Voorziening: BeschermdWonen, IngezeteneVan: gm(arnhem), WendtZichTot: gm(ede)}, []string{"/awbzVerblijf"}},
		{Hulpvraag{Voorziening: BeschermdWonen, WendtZichTot: gm(ede), AWBZVerblijf: wmo.Ja}, []string{"/ingezeteneVan"}},
		{Hulpvraag{Voorziening: BeschermdWonen, IngezeteneVan: gm(arnhem), AWBZVerblijf: wmo.Nee}, []string{"/wendtZichTot"}},
		{Hulpvraag{Voorziening: BeschermdWonen, IngezeteneVan: gm(arnhem)}, []string{"/wendtZichTot", "/awbzVerblijf"}},
		{Hulpvraag{Voorziening: Opvang, WendtZichTot: gm(ede), AWBZVerblijf: wmo.Ja}, nil},
		{Hulpvraag{Voorziening: Zelfredzaamheid, IngezeteneVan: gm(arnhem), AWBZVerblijf: wmo.Ja}, nil},
	} {
		b, err := Responsible(&c.in, op)
		require.NoError(t, err)
		require.Equal(t, c.ontbreekt, b.Ontbreekt(), "%+v", c.in)
	}
	_, err := Responsible(&Hulpvraag{Voorziening: BeschermdWonen, AWBZVerblijf: 7}, op)
	require.Equal(t, []string{"DOC-WAARDE"}, bevindingen(t, err))
	require.ErrorContains(t, err, "/awbzVerblijf")
	_, err = Responsible(&Hulpvraag{Voorziening: BeschermdWonen, Scenario: WetsvoorstelWoonplaats, AWBZVerblijf: 7}, op)
	require.Equal(t, []string{"DOC-WAARDE"}, bevindingen(t, err))
}
