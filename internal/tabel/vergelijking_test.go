package tabel_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

func TestVergelijking(t *testing.T) {
	t.Parallel()
	tarief, budget, indicatie := wmo.MustTarief("70.00"), wmo.MustBedrag("93000.00"), wmo.MustBedrag("1200.00")
	v, err := finance.Compare(finance.Vergelijkingsvraag{
		A: finance.Arrangement{
			Naam: "per uur", Toegang: finance.MetBeschikking, Bekostiging: finance.Inspanningsgericht, Tarief: &tarief,
			Bijdrage: finance.Bijdrage{Soort: finance.GeenBijdrage},
		},
		B: finance.Arrangement{
			Naam: "lumpsum", Toegang: finance.VrijToegankelijk, Bekostiging: finance.Taakgericht, Budget: &budget,
			Bijdrage: finance.Bijdrage{Soort: finance.GeenBijdrage},
		},
		Inzet:           finance.Inzet{Maanden: 12, Clienten: wmo.GetalOf(10), EenhedenPerClient: wmo.GetalOf(100), Kostprijs: wmo.MustTarief("62.00")},
		Indicatiekosten: &indicatie,
	}, wmo.PeilOp(wmo.MustDatum("2026-01-01")))
	require.NoError(t, err)
	var s strings.Builder
	require.NoError(t, tabel.Vergelijking(&s, v))
	require.Contains(t, s.String(), `A: per uur; B: lumpsum (peil 2026-01-01)
Voor de aanbieder keert de prikkel om van een cliënt meer, `)
	require.Contains(t, s.String(), `
  voor wie   gebeurtenis             bij A      bij B  de prikkel
  aanbieder  een cliënt meer        800,00  -6.200,00  keert om
  aanbieder  een eenheid meer        80,00    -620,00  keert om
  aanbieder  goedkoper              620,00     620,00  blijft
  aanbieder  maand langer            66,66    -516,67  keert om
  aanbieder  indicatie vermeden    -800,00          –  verdwijnt
  gemeente   een cliënt meer     -7.000,00       0,00  verdwijnt
  gemeente   een eenheid meer      -700,00       0,00  verdwijnt
  gemeente   goedkoper                0,00       0,00  blijft
  gemeente   maand langer          -583,33       0,00  verdwijnt
  gemeente   indicatie vermeden   8.200,00          –  verdwijnt

In woorden
  - Een cliënt meer levert de aanbieder bij A € 800 op en kost hem bij B € 6.200.
`)
	require.Contains(t, s.String(), "  - Niet berekend: naar welzijn, want de kosten van welzijn per cliënt zijn niet opgegeven.\n\nAannames\n")
	require.NotContains(t, s.String(), "Let op")
	require.NotContains(t, s.String(), "Een kostprijs", "what stays as it was is not told again")
}

// What is not paid above a ceiling is told beside the table.
func TestVergelijkingTellsReservations(t *testing.T) {
	t.Parallel()
	var s strings.Builder
	require.NoError(t, tabel.Vergelijking(&s, finance.Vergelijking{Voorbehouden: []wmo.Voorbehoud{{Code: "FIN-V-RUIMTE", Tekst: "de plicht blijft"}}}))
	require.Contains(t, s.String(), "\n  - Let op: de plicht blijft [FIN-V-RUIMTE]\n")
}

// An amount that does not fit in cents of 64 bits is written exactly all the same.
func TestVergelijkingOfLargestAmounts(t *testing.T) {
	t.Parallel()
	groot := wmo.MustBedrag("10000000000000000000000000000.00")
	var s strings.Builder
	require.NoError(t, tabel.Vergelijking(&s, finance.Vergelijking{Rijen: []finance.Vergelijkingsrij{{Partij: finance.PartijGemeente, VoordeelA: &groot}}}))
	require.Contains(t, s.String(), "10.000.000.000.000.000.000.000.000.000,00")
}
