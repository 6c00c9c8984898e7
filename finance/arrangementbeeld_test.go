package finance

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

var vandaag = wmo.PeilOp(wmo.MustDatum("2026-01-01"))

func TestAtSeventyPercentThePartiesMeet(t *testing.T) {
	t.Parallel()
	a := pq("100.00")
	a.Bestedingsruimte = bedrag("1000000.00")
	for n, overleg := range map[string]wmo.Uitkomst{"69.9999": wmo.Nee, "70": wmo.Ja, "110": wmo.Ja} {
		b, err := DescribeArrangement(Arrangementvraag{a, inzet(n, "100", "62.00")}, vandaag)
		require.NoError(t, err)
		require.Equal(t, "700000.00", b.Benutting.OverlegVanaf.String())
		require.Equal(t, overleg, b.Benutting.Overleg, n)
	}
}

// What lies above a ceiling is paid for when the parties raise it, and seventy percent
// is a rule of the contract standard: whoever reads an amount under a ceiling must know.
func TestACeilingIsToldWithItsReservations(t *testing.T) {
	t.Parallel()
	met, zonder := pq("100.00"), pq("100.00")
	met.Bestedingsruimte = bedrag("1000000.00")
	i, beide := inzet("110", "100", "62.00"), []string{"FIN-V-RUIMTE", "FIN-V-OVERLEG"}
	b, err := DescribeArrangement(Arrangementvraag{met, i}, vandaag)
	require.NoError(t, err)
	require.Equal(t, beide, codesVan(b.Voorbehouden))
	require.Equal(t, beide, codesVan(prikkels(t, Prikkelvraag{Arrangement: met, Inzet: i}).Voorbehouden))
	require.Empty(t, prikkels(t, Prikkelvraag{Arrangement: zonder, Inzet: i}).Voorbehouden)
	for n, paar := range [][2]Arrangement{{zonder, zonder}, {met, zonder}, {zonder, met}} {
		v, err := CompareIncentives(Vergelijkingsvraag{A: paar[0], B: paar[1], Inzet: i}, vandaag)
		require.NoError(t, err)
		require.Len(t, v.Voorbehouden, min(n, 1))
	}
	toen := vandaag
	toen.Bekend = wmo.MustDatum("2026-01-01")
	b, err = DescribeArrangement(Arrangementvraag{met, i}, toen)
	require.NoError(t, err)
	require.Equal(t, contractstandaard.ZoalsBekend(toen.Bekend), *b.Voorbehouden[0].Bron)
	b, err = DescribeArrangement(Arrangementvraag{zonder, i}, vandaag)
	require.NoError(t, err)
	require.Empty(t, b.Voorbehouden)
}

func TestWhatDoesNotBelongIsFound(t *testing.T) {
	t.Parallel()
	a := Arrangement{
		Naam: " ", Toegang: VrijToegankelijk, Bekostiging: Taakgericht, Tarief: tarief("70.00"), Capitatie: tarief("1.00"),
		Resultaatprijs: &Resultaatprijs{Prijs: wmo.MustTarief("1.00"), Per: "week"}, Bestedingsruimte: bedrag("-1.00"),
		Bijdrage: Bijdrage{Soort: BijdrageBWLaag}, Risico: &Risicoverdeling{Volume: DoorGemeente, Intensiteit: "niemand"},
	}
	_, err := DescribeArrangement(Arrangementvraag{a, Inzet{Clienten: getal("-1"), VasteKosten: wmo.MustBedrag("0.001")}}, vandaag)
	require.Equal(t, map[string]string{
		"/arrangement/naam": "DOC-LENGTE", "/arrangement/resultaatprijs/per": "DOC-WAARDE", "/arrangement/bestedingsruimte": "DOC-BEREIK",
		"/arrangement/risico/intensiteit": "DOC-WAARDE", "/arrangement/risico/prijs": "DOC-SLEUTEL-ONTBREEKT",
		"/inzet/maanden": "DOC-BEREIK", "/inzet/clienten": "DOC-BEREIK", "/inzet/vasteKosten": "DOC-CENTEN",
	}, plaatsenVan(t, err))
	a.Naam, a.Resultaatprijs.Per, a.Bestedingsruimte = "x", PrijsPerClient, bedrag("1.00")
	a.Risico = &Risicoverdeling{Volume: DoorGemeente, Intensiteit: DoorBeide, Prijs: DoorAanbieder}
	_, err = DescribeArrangement(Arrangementvraag{a, inzet("1", "1", "1.00")}, vandaag)
	require.Equal(t, map[string]string{
		"/arrangement/tarief": "DOC-OVERBODIG", "/arrangement/capitatie": "DOC-OVERBODIG", "/arrangement/resultaatprijs": "DOC-OVERBODIG",
		"/arrangement/budget": "DOC-SLEUTEL-ONTBREEKT", "/arrangement/bestedingsruimte": "DOC-OVERBODIG",
		"/arrangement/bijdrage/perClient": "DOC-SLEUTEL-ONTBREEKT", "/arrangement/bijdrage/soort": "FIN-BIJDRAGE",
		"/arrangement/risico/volume": "FIN-RISICO", "/arrangement/risico/intensiteit": "FIN-RISICO",
	}, plaatsenVan(t, err))
	_, err = DescribeArrangement(Arrangementvraag{}, wmo.Peil{})
	require.Error(t, err)
}

// The largest amounts that may be: exact, and still fit to be written.
func TestLargestAmountsStayExact(t *testing.T) {
	t.Parallel()
	i := inzet("100000000", "100000000", "0.00001")
	b, err := DescribeArrangement(Arrangementvraag{pq("999999999999.99999"), i}, vandaag)
	require.NoError(t, err)
	require.Equal(t, "9999999999999999900000000000.00", b.Geldstroom.Waarde.String())
	require.Equal(t, "100000000000.00", b.Geldstroom.VariabeleKosten.String())
	tekst, err := b.Geldstroom.Waarde.MarshalText()
	require.NoError(t, err)
	require.NoError(t, new(wmo.Bedrag).UnmarshalText(tekst))
}

// What one question may allocate: a hundred thousand of them in a second.
func TestDescriptionIsLight(t *testing.T) {
	in := Arrangementvraag{pq("70.00"), inzet("100", "100", "62.00")}
	const budget = 120
	require.LessOrEqual(t, testing.AllocsPerRun(20, func() { _, _ = DescribeArrangement(in, vandaag) }), float64(budget))
}

func BenchmarkDescribe(b *testing.B) {
	in := Arrangementvraag{pq("70.00"), inzet("100", "100", "62.00")}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := DescribeArrangement(in, vandaag); err != nil {
			b.Fatal(err)
		}
	}
}
