package rijk

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// Each year of a path has its own municipalities; of each the first year is told in which
// it is not there.
func TestEveryYearOfAPathHasItsMunicipalities(t *testing.T) {
	t.Parallel()
	in := budgetpad("1.00", 2017, 2018, 0, deelnemer("Leerdam", "1", "1", 0), deelnemer("Amsterdam", "1", "1", 0))
	in.Deelnemers[0].Gemeente, in.Deelnemers[1].Gemeente = wmo.MustGemeentecode("0545"), wmo.MustGemeentecode("0363")
	plan(t, in)
	in.Tot = 2030
	_, err := PlanBudgetPath(in, vandaag)
	require.EqualError(t, err, "/deelnemers/0/gemeente: Leerdam (0545) bestaat op 2019-01-01 niet meer: tot en met 2018-12-31; "+
		"opvolger: Vijfheerenlanden (1961) [GEB-GEMEENTE-VERVALLEN]")
	in.GemeentenOp = wmo.MustDatum("2018-12-31")
	require.Equal(t, "GEB-V-GEMEENTEN-OP", plan(t, in).Voorbehouden[0].Code)
	in.GemeentenOp = wmo.MustDatum("2019-01-01")
	_, err = PlanBudgetPath(in, vandaag)
	require.ErrorContains(t, err, "GEB-GEMEENTE-VERVALLEN")
	in.GemeentenOp, in.Deelnemers[0].Gemeente = wmo.Datum{}, wmo.MustGemeentecode("1961")
	_, err = PlanBudgetPath(in, vandaag)
	require.ErrorContains(t, err, "/deelnemers/0/gemeente: Vijfheerenlanden (1961) bestaat op 2017-01-01 nog niet")
	in.Van = 2019
	plan(t, in)
	in.Deelnemers = append(in.Deelnemers, in.Deelnemers[1])
	in.Deelnemers[2].Naam, in.Deelnemers[2].Gemeente = "Zederik", wmo.MustGemeentecode("0707")
	_, err = PlanBudgetPath(in, vandaag)
	require.EqualError(t, err, "/deelnemers/2/gemeente, /deelnemers/0/gemeente: Zederik (0707) bestaat op 2019-01-01 niet meer: tot en met 2018-12-31; "+
		"Vijfheerenlanden (1961) kwam ervoor in de plaats en staat er ook, dus dat telt dubbel [GEB-GEMEENTE-OPGEVOLGD]")
}

// Years that cannot be have no municipalities to hold against, and an endless list is not
// looked through.
func TestNoMunicipalitiesOfYearsThatCannotBe(t *testing.T) {
	t.Parallel()
	in := budgetpad("1.00", 2030, 2029, 0, deelnemer("nergens", "1", "1", 0))
	in.Deelnemers[0].Gemeente = wmo.MustGemeentecode("9998")
	_, err := PlanBudgetPath(in, vandaag)
	require.EqualError(t, err, "/tot: 2029 ligt voor 2030 [DOC-PERIODE]")
	in.Tot = 2030
	_, err = PlanBudgetPath(in, vandaag)
	require.ErrorContains(t, err, "/deelnemers/0/gemeente: geen gemeente heeft of had code 9998")
	for len(in.Deelnemers) <= 500 {
		in.Deelnemers = append(in.Deelnemers, in.Deelnemers[0])
	}
	_, err = PlanBudgetPath(in, vandaag)
	require.EqualError(t, err, "/deelnemers: 501 is te veel; hier passen er hoogstens 500 [DOC-AANTAL]")
}

// Before the tables begin a code that they lack is told, and nothing is refused for it.
func TestAPathBeforeTheTables(t *testing.T) {
	t.Parallel()
	pad := budgetpad("1.00", 2013, 2014, 0, deelnemer("a", "1", "1", 0))
	pad.Deelnemers[0].Gemeente = wmo.MustGemeentecode("9998")
	beeld := plan(t, pad)
	require.Equal(t, "GEB-V-VOOR-DE-TABEL", beeld.Voorbehouden[0].Code)
}
