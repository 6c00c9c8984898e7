package bw_test

import (
	"encoding/json"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
)

// An answer as known on a day cites nothing that was read, or written, after it. So it
// stays the same whatever is read since.
func TestAnAnswerAsKnownThenCitesNothingLater(t *testing.T) {
	t.Parallel()
	const bekend = "2024-01-01"
	peil := wmo.Peil{Op: wmo.MustDatum("2023-07-01"), Bekend: wmo.MustDatum(bekend)}
	hier, daar := wmo.MustGemeentecode("0202"), wmo.MustGemeentecode("0289")
	later := regexp.MustCompile(`"(?:versie|gezien)":"(\d{4}-\d{2}-\d{2})"`)
	bron := regexp.MustCompile(`"(bevindingen|voorbehouden|stappen|uitspraken|aankondigingen)":\[\{`)
	keur := func(uit any, err error) {
		t.Helper()
		require.NoError(t, err)
		data, err := json.Marshal(uit)
		require.NoError(t, err)
		require.Regexp(t, bron, string(data))
		for _, m := range later.FindAllStringSubmatch(string(data), -1) {
			require.LessOrEqual(t, m[1], bekend, "%T", uit)
		}
	}
	keur(bw.Assign(bw.Hulpvraag{Voorziening: bw.BeschermdWonen, WendtZichTot: hier, Scenario: bw.WetsvoorstelWoonplaats}, peil))
	keur(bw.Trace(bw.Doordecentralisatievraag{Onderwerp: bw.OnderwerpWoonplaats}, peil))
	keur(bw.Residence(bw.Ingezetenvraag{Gemeenten: []bw.Woonfeiten{
		{Gemeente: hier, Ingeschreven: wmo.Ja, Nachten: bw.MinderNachten}, {Gemeente: daar, Nachten: bw.MeesteNachten},
	}}, peil))
	keur(bw.ReferYouth(bw.Jeugdhulpvraag{}, wmo.Peil{Op: wmo.MustDatum("2021-12-31"), Bekend: peil.Bekend}))
	keur(bw.Refer(bw.Aanmelding{
		Voorziening: bw.BeschermdWonen, Gemeente: hier, BindingGeeist: wmo.Ja, PlekTerPlaatse: wmo.Nee, Veiligheid: wmo.Ja,
		Kandidaten: []bw.Kandidaat{{Gemeente: daar}},
	}, peil))
	keur(bw.Resolve(bw.Geschilvraag{Partij: bw.PartijBurger}, peil))
	keur(bw.FindRulings(bw.Jurisprudentievraag{}, peil))
	keur(bw.Access(bw.Toegangsvraag{
		Voorziening: bw.Zelfredzaamheid, Onderzocht: wmo.Nee,
		Wlz: bw.Wlzfeiten{Aanspraak: wmo.Ja, OudLichtPakket: wmo.Nee, TijdelijkUitgezonderd: wmo.Ja},
	}, peil))
	keur(bw.AssessReadiness(bw.Uitstroomdossier{
		Wonen: bw.WonenFeiten{Beschikbaar: wmo.Ja}, Financien: bw.FinancienFeiten{Inkomen: wmo.Nee},
	}, peil))
	gemeld := wmo.MustTijdstip("2023-07-01T08:00:00+02:00")
	keur(bw.FollowReports(bw.Eropafvraag{Moment: gemeld, Meldingen: []bw.Eropafmelding{{
		Gemeld: gemeld, Hulp: bw.Eropafgebeurtenis{Gebeurd: wmo.Nee}, Losgelaten: bw.Eropafgebeurtenis{Op: gemeld},
	}}}, peil))
	keur(bw.BalanceBudget(bw.Maatwerkbudget{
		Periode: wmo.Vanaf(wmo.MustDatum("2023-01-01")), Budget: wmo.MustBedrag("10.00"), Uitgaven: []bw.Maatwerkuitgave{{
			Besloten: peil.Op, Bedrag: wmo.MustBedrag("1.00"), Wat: "bed", Persoon: "1", BeslistDoor: "team",
		}},
	}, peil))
	keur(bw.Prioritise(bw.Voorrangvraag{}, wmo.Peil{Op: wmo.MustDatum("2014-12-31"), Bekend: peil.Bekend}))
	keur(bw.Classify(bw.Woonsituatie{Plek: bw.Auto}, peil))
}

// Whoever reads an answer can keep it and change it; the tables stay as they are.
func TestAnAnswerIsACopyOfItsOwn(t *testing.T) {
	t.Parallel()
	peil := wmo.PeilOp(wmo.MustDatum("2026-07-02"))
	een, err := bw.AssessReadiness(bw.Uitstroomdossier{}, peil)
	require.NoError(t, err)
	een.Voorbehouden[0].Bron.Regeling = "gewijzigd"
	niet := bw.NietGemodelleerd()
	for i := range niet {
		if niet[i].Bron != nil {
			niet[i].Bron.Regeling = "gewijzigd"
		}
	}
	twee, err := bw.AssessReadiness(bw.Uitstroomdossier{}, peil)
	require.NoError(t, err)
	require.NotEqual(t, "gewijzigd", twee.Voorbehouden[0].Bron.Regeling)
	require.NotContains(t, twee.Gereed.Stappen[0].Bron.Regeling, "gewijzigd")
	for _, n := range bw.NietGemodelleerd() {
		if n.Bron != nil {
			require.NotEqual(t, "gewijzigd", n.Bron.Regeling)
		}
	}
}
