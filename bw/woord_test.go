package bw_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

// Only a caller in Go can state a fact that is none of the three. It is told so, where
// it stands, and never gets an answer that cannot be written.
func TestAFactThatIsNoneOfTheThreeIsRefused(t *testing.T) {
	t.Parallel()
	const geen = wmo.Nee + 1
	peil := wmo.PeilOp(wmo.MustDatum("2026-07-02"))
	arnhem := wmo.MustGemeentecode("0202")
	plaatsen := func(_ any, err error) []string {
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b)
		var ps []string
		for _, x := range b {
			require.Contains(t, []string{"DOC-WAARDE"}, x.Code)
			ps = append(ps, x.Plaats...)
		}
		return ps
	}
	hulp := bw.Hulpvraag{Voorziening: bw.Opvang, WendtZichTot: arnhem, HuiselijkGeweld: geen}
	require.Equal(t, []string{"/huiselijkGeweld"}, plaatsen(bw.AssignResponsibility(hulp, peil)))
	require.Equal(t, []string{"/huiselijkGeweld"}, plaatsen(bw.Responsible(&hulp, peil)))
	require.Equal(t, []string{"/mandaat/instemming", "/mandaat/schriftelijk"}, plaatsen(bw.AssignResponsibility(bw.Hulpvraag{
		Voorziening: bw.Opvang, Mandaat: &bw.Mandaat{Aan: arnhem, Geldt: wmo.Vanaf(peil.Op), Schriftelijk: geen, Instemming: geen},
	}, peil)))
	require.Equal(t, []string{"/wetsvoorstel/eerder/verstrekt", "/wetsvoorstel/situatieBtotD"}, plaatsen(bw.AssignResponsibility(bw.Hulpvraag{
		Voorziening: bw.BeschermdWonen, Scenario: bw.WetsvoorstelWoonplaats,
		Wetsvoorstel: &bw.Wetsvoorstelfeiten{SituatieBtotD: geen, Eerder: &bw.EerderVerstrekt{Verstrekt: geen}},
	}, peil)))
	require.Equal(t, []string{"/buitenNederland", "/moederIngeschreven", "/woonadresNietTeBepalen"}, plaatsen(bw.FindYouthMunicipality(bw.Jeugdhulpvraag{
		WoonadresNietTeBepalen: geen, BuitenNederland: geen, MoederIngeschreven: geen,
	}, peil)))
	require.Equal(t, []string{"/aanvraag", "/belanghebbende", "/kennelijkKansloos"}, plaatsen(bw.AssessPenalty(bw.Dwangsomvraag{
		Aanvraag: geen, Belanghebbende: geen, KennelijkKansloos: geen,
	}, peil)))
	require.Equal(t, []string{"/verschoonbaar", "/volledig"}, plaatsen(bw.ScheduleCase(bw.Zaak{Verschoonbaar: geen, Volledig: geen}, peil)))
	require.Equal(t, []string{"/geldigVerblijf"}, plaatsen(bw.ClassifyHousing(bw.Woonsituatie{GeldigVerblijf: geen}, peil)))
	require.Equal(t, []string{"/afspraken/regio", "/verordening/geeftVoorrang", "/zoekende/medisch", "/zoekende/uitstapprogramma"},
		plaatsen(bw.AssessPriority(bw.Voorrangvraag{
			Zoekende:    bw.Woningzoekende{Medisch: geen, Uitstapprogramma: geen},
			Verordening: bw.Voorrangregeling{GeeftVoorrang: geen}, Afspraken: bw.Voorrangafspraken{Regio: geen},
		}, peil)))
}
