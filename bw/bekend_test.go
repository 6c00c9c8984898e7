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
	bron := regexp.MustCompile(`"(bevindingen|voorbehouden|stappen|uitspraken|aankondigingen|redenen|berekening)":\[\{`)
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
	keur(bw.AssignResponsibility(bw.Hulpvraag{Voorziening: bw.BeschermdWonen, WendtZichTot: hier, Scenario: bw.WetsvoorstelWoonplaats}, peil))
	keur(bw.TraceDecentralisation(bw.Doordecentralisatievraag{Onderwerp: bw.OnderwerpWoonplaats}, peil))
	keur(bw.FindResidence(bw.Ingezetenvraag{Gemeenten: []bw.Woonfeiten{
		{Gemeente: hier, Ingeschreven: wmo.Ja, Nachten: bw.MinderNachten}, {Gemeente: daar, Nachten: bw.MeesteNachten},
	}}, peil))
	keur(bw.FindYouthMunicipality(bw.Jeugdhulpvraag{}, wmo.Peil{Op: wmo.MustDatum("2021-12-31"), Bekend: peil.Bekend}))
	keur(bw.AssessAccessibility(bw.Aanmelding{
		Voorziening: bw.BeschermdWonen, Gemeente: hier, BindingGeeist: wmo.Ja, PlekTerPlaatse: wmo.Nee, Veiligheid: wmo.Ja,
		Kandidaten: []bw.Kandidaat{{Gemeente: daar}},
	}, peil))
	keur(bw.RouteDispute(bw.Geschilvraag{Partij: bw.PartijBurger}, peil))
	keur(bw.FindRulings(bw.Jurisprudentievraag{}, peil))
	keur(bw.AssessAccess(bw.Toegangsvraag{
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
	keur(bw.AssessSoundingBoard(bw.Klankbordgroep{
		Leden: []bw.Klankbordlid{{Lid: "L-1", Kant: bw.KantClient, Periode: wmo.Vanaf(wmo.MustDatum("2023-01-01"))}},
		Onderwerpen: []bw.Klankbordonderwerp{{
			Naam: "regiovisie", Soort: bw.OverBeleid, Gevraagd: bw.Klankbordgebeurtenis{Op: peil.Op}, Besloten: bw.Klankbordgebeurtenis{Op: peil.Op},
		}},
		Vergoeding: &bw.Klankbordvergoeding{Jaar: 2023, Bijeenkomsten: []bw.Klankbordbijeenkomst{{Datum: peil.Op, Aanwezig: []string{"L-1"}}}},
	}, peil))
	keur(bw.MapNetwork(bw.Wijknetwerk{Wijk: "Zuidoost", DagenActueel: 1}, peil))
	keur(bw.AssessPriority(bw.Voorrangvraag{}, wmo.Peil{Op: wmo.MustDatum("2014-12-31"), Bekend: peil.Bekend}))
	keur(bw.ClassifyHousing(bw.Woonsituatie{Plek: bw.Auto}, peil))
	keur(bw.CheckReach(bw.Meldpunt{}, peil))
	d := wmo.MustDatum
	for _, dag := range []string{"2023-04-07", "2023-05-19", "2029-05-09", "2014-04-26"} { // law, decree, no decree known, a page
		keur(bw.ClassifyDay(bw.Feestdagvraag{Datum: d(dag)}, peil))
	}
	for _, vraag := range []bw.Termijnvraag{
		{Soort: bw.Beschikkingstermijn, Datum: d("2023-05-05")}, // ends on an equated day
		{Soort: bw.StukkenVoorHoorzitting, Datum: d("2023-04-20")},
		{Soort: bw.DwangsomTerugvorderen, Datum: d("2023-04-20")},
		{Soort: bw.EigenSoort, Datum: d("2023-04-11"), Eigen: &bw.EigenTermijn{Aantal: 3, Eenheid: bw.Dagen, Grondslag: bw.InVerordening, Richting: bw.Terug}},
		{Soort: bw.EigenSoort, Datum: d("2023-04-11"), Eigen: &bw.EigenTermijn{Aantal: 3, Eenheid: bw.Dagen, Grondslag: bw.InAfspraak}},
		{Soort: bw.EigenSoort, Tijdstip: gemeld, Eigen: &bw.EigenTermijn{Aantal: 4, Eenheid: bw.Uren, Grondslag: bw.InWet}},
	} {
		keur(bw.ReckonTerm(vraag, peil))
	}
	keur(bw.AssessPenalty(bw.Dwangsomvraag{
		Aanvraag: wmo.Ja, LaatsteDag: d("2023-05-01"), IngebrekeGesteld: wmo.Ja, Ingebrekestelling: d("2023-05-02"), Bekendgemaakt: d("2023-05-25"),
		Aanvragers: 2, Lezing: &bw.Dwangsomlezing{EersteDag: bw.OpVeertiendeDag},
	}, peil))
	keur(bw.AssessPenalty(bw.Dwangsomvraag{LaatsteDag: d("2023-05-02"), Ingebrekestelling: d("2023-05-02")}, peil))
	keur(bw.ScheduleCase(volZaak(), peil))
}

// volZaak is a case of 2023 in which nearly everything goes wrong.
func volZaak() bw.Zaak {
	g := func(soort bw.Gebeurtenissoort, dag string) bw.Gebeurtenis {
		return bw.Gebeurtenis{Soort: soort, Datum: wmo.MustDatum(dag)}
	}
	uitnodiging := g(bw.GebeurtenisUitnodigingAanvulling, "2023-02-20")
	uitnodiging.TotEnMet = wmo.MustDatum("2023-03-01")
	return bw.Zaak{Gebeurtenissen: []bw.Gebeurtenis{
		g(bw.GebeurtenisSpoedmelding, "2023-01-02"), g(bw.GebeurtenisBriefOnderzoekGesloten, "2023-01-10"), g(bw.GebeurtenisAanvraag, "2023-02-14"),
		uitnodiging, g(bw.GebeurtenisBerichtVanUitstel, "2023-02-21"), g(bw.GebeurtenisIngebrekestelling, "2023-02-22"),
		g(bw.GebeurtenisBeschikking, "2023-03-14"), g(bw.GebeurtenisBezwaar, "2023-05-02"), g(bw.GebeurtenisVerdaging, "2023-06-01"),
		g(bw.GebeurtenisBeroepNietTijdig, "2023-06-02"), g(bw.GebeurtenisGehuisvest, "2023-06-03"),
	}, Volledig: wmo.Ja}
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
