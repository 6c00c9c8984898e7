package bw

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// What was planned, as known on a day: each announcement on its eve and its day.
func TestWhatWasPlanned(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		onderwerp     Onderwerp
		bekend, datum string
		stand         Planstand
		code          string
	}{
		{OnderwerpWoonplaats, "2019-03-30", "", GeenPlan, ""},
		{OnderwerpWoonplaats, "2019-03-31", "2021-01-01", DatumGepland, "BW-DD-04"},
		{OnderwerpWoonplaats, "2019-07-03", "2021-01-01", DatumGepland, "BW-DD-04"},
		{OnderwerpWoonplaats, "2019-07-04", "2022-01-01", DatumGepland, "BW-DD-06"},
		{OnderwerpWoonplaats, "2019-08-01", "2022-01-01", DatumGepland, "BW-DD-06"}, // OC-47
		{OnderwerpWoonplaats, "2020-07-15", "2022-01-01", DatumGepland, "BW-DD-08"},
		{OnderwerpWoonplaats, "2020-12-30", "2022-01-01", DatumGepland, "BW-DD-08"},
		{OnderwerpWoonplaats, "2020-12-31", "2023-01-01", DatumGepland, "BW-DD-10"},
		{OnderwerpWoonplaats, "2021-06-01", "2023-01-01", DatumGepland, "BW-DD-10"}, // OC-48
		{OnderwerpWoonplaats, "2022-02-24", "2023-01-01", DatumGepland, "BW-DD-10"},
		{OnderwerpWoonplaats, "2022-02-25", "", GeenDatumBekend, "BW-DD-14"},
		{OnderwerpWoonplaats, "2022-07-05", "", GeenDatumBekend, "BW-DD-14"},
		{OnderwerpWoonplaats, "2022-07-06", "2024-01-01", DatumGepland, "BW-DD-15"},
		{OnderwerpWoonplaats, "2022-10-07", "2024-01-01", DatumGepland, "BW-DD-15"},
		{OnderwerpWoonplaats, "2022-11-01", "2024-01-01", DatumGepland, "BW-DD-15"}, // OC-49
		{OnderwerpWoonplaats, "2023-01-16", "2024-01-01", DatumGepland, "BW-DD-16"},
		{OnderwerpWoonplaats, "2023-06-29", "2024-01-01", DatumGepland, "BW-DD-16"},
		{OnderwerpWoonplaats, "2023-06-30", "2025-01-01", DatumGepland, "BW-DD-17"},
		{OnderwerpWoonplaats, "2023-09-01", "2025-01-01", DatumGepland, "BW-DD-17"}, // OC-50
		{OnderwerpWoonplaats, "2024-07-30", "2025-01-01", DatumGepland, "BW-DD-17"},
		{OnderwerpWoonplaats, "2024-07-31", "2026-01-01", DatumGepland, "BW-DD-20"},
		{OnderwerpWoonplaats, "2025-06-29", "2026-01-01", DatumGepland, "BW-DD-20"},
		{OnderwerpWoonplaats, "2025-06-30", "", GeenDatumBekend, "BW-DD-21"},
		{OnderwerpWoonplaats, "2026-11-22", "", GeenDatumBekend, "BW-DD-21"},
		{OnderwerpVerdeling, "2016-12-30", "", GeenPlan, ""},
		{OnderwerpVerdeling, "2016-12-31", "2020-01-01", DatumGepland, "BW-DD-25"},
		{OnderwerpVerdeling, "2018-12-31", "2020-01-01", DatumGepland, "BW-DD-25"},
		{OnderwerpVerdeling, "2021-12-13", "2023-01-01", DatumGepland, "BW-DD-09"},
		{OnderwerpVerdeling, "2021-12-14", "2023-01-01", DatumGepland, "BW-DD-12"},
		{OnderwerpVerdeling, "2024-01-01", "2025-01-01", DatumGepland, "BW-DD-17"},
		{OnderwerpBudget, "2016-12-30", "", GeenPlan, ""},
		{OnderwerpBudget, "2019-07-03", "2020-01-01", DatumGepland, "BW-DD-25"},
		{OnderwerpBudget, "2019-07-04", "2022-01-01", DatumGepland, "BW-DD-06"},
		{OnderwerpBudget, "2026-11-22", "", GeenDatumBekend, "BW-DD-21"},
		{OnderwerpOpvang, "2019-03-31", "2021-01-01", DatumGepland, "BW-DD-04"},
		{OnderwerpOpvang, "2019-07-04", "", GeenDatumBekend, "BW-DD-07"},
		{OnderwerpOpvang, "2026-11-22", "", GeenDatumBekend, "BW-DD-07"},
	} {
		s, err := TraceDecentralisation(Doordecentralisatievraag{c.onderwerp}, zoalsBekend("2024-01-01", c.bekend))
		require.NoError(t, err)
		require.Equal(t, c.stand, s.Plan.Stand, "%s %s", c.onderwerp, c.bekend)
		require.Equal(t, c.datum, s.Plan.Datum.String(), "%s %s", c.onderwerp, c.bekend)
		require.Equal(t, c.code, s.Plan.Aankondiging, "%s %s", c.onderwerp, c.bekend)
	}
}

// On 2022-10-07 the plan said 2024; the law in force on 2024-01-01 and on 2026-07-01
// says the municipality to which the person turns.
func TestWhatHolds(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		peil      wmo.Peil
		gewijzigd wmo.Uitkomst
		grondslag Grondslag
	}{
		{zoalsBekend("2023-12-31", "2022-10-07"), wmo.Nee, OpPlan},
		{zoalsBekend("2024-01-01", "2022-10-07"), wmo.Ja, OpPlan},
		{zoalsBekend("2022-10-07", "2022-10-07"), wmo.Nee, OpFeiten},
		{zoalsBekend("2023-01-01", "2022-03-01"), wmo.Onbepaald, OpPlan},
		{opDag("2024-01-01"), wmo.Nee, OpFeiten},
		{opDag("2026-07-01"), wmo.Nee, OpFeiten},
		{opDag("2026-11-22"), wmo.Nee, OpFeiten},
		{opDag("2026-11-23"), wmo.Onbepaald, OpPlan},
		{zoalsBekend("2027-01-01", "2027-02-01"), wmo.Onbepaald, OpPlan},
	} {
		s, err := TraceDecentralisation(Doordecentralisatievraag{OnderwerpWoonplaats}, c.peil)
		require.NoError(t, err)
		require.Equal(t, c.gewijzigd, s.Gewijzigd, c.peil.String())
		require.Equal(t, c.grondslag, s.Grondslag, c.peil.String())
		require.Equal(t, "1.2.1", s.Geldt.Bron.Artikel)
		require.Contains(t, s.Geldt.Regel, "tot wie de persoon zich wendt")
		later := slices.ContainsFunc(s.Voorbehouden, func(v wmo.Voorbehoud) bool { return v.Code == "BW-V-NA-LEZING" })
		require.Equal(t, c.peil.Op.After(gelezen) || c.peil.Bekend.After(gelezen), later, c.peil.String())
	}
	s, err := TraceDecentralisation(Doordecentralisatievraag{OnderwerpVerdeling}, opDag("2025-12-31"))
	require.NoError(t, err)
	require.Equal(t, wmo.Beleid, s.Geldt.Bron.Zekerheid)
	s, err = TraceDecentralisation(Doordecentralisatievraag{OnderwerpVerdeling}, opDag("2026-01-01"))
	require.NoError(t, err)
	require.Equal(t, wmo.Afgeleid, s.Geldt.Bron.Zekerheid)
	s, err = TraceDecentralisation(Doordecentralisatievraag{OnderwerpVerdeling}, zoalsBekend("2026-01-01", "2025-12-31"))
	require.NoError(t, err)
	require.Equal(t, wmo.Beleid, s.Geldt.Bron.Zekerheid, "as known then nothing ended")
	s, err = TraceDecentralisation(Doordecentralisatievraag{OnderwerpWoonplaats}, zoalsBekend("2015-01-01", "2014-07-08"))
	require.NoError(t, err)
	require.Nil(t, s.Geldt)
	require.Empty(t, s.Aankondigingen)
}

// Inside the window of an undated page the answer says that more may have been known.
func TestWhatMayHaveBeenKnown(t *testing.T) {
	t.Parallel()
	s, err := TraceDecentralisation(Doordecentralisatievraag{OnderwerpOpvang}, zoalsBekend("2021-01-01", "2019-02-01"))
	require.NoError(t, err)
	require.Equal(t, GeenPlan, s.Plan.Stand)
	require.Len(t, s.Voorbehouden, 1)
	require.Contains(t, s.Voorbehouden[0].Tekst, "op 2019-02-01 mogelijk al bekend, zeker vanaf 2019-03-31")
	s, err = TraceDecentralisation(Doordecentralisatievraag{OnderwerpOpvang}, zoalsBekend("2021-01-01", "2018-12-31"))
	require.NoError(t, err)
	require.Empty(t, s.Voorbehouden)
}

func TestTraceSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	_, err := TraceDecentralisation(Doordecentralisatievraag{"jeugd"}, opDag("2026-01-01"))
	require.ErrorContains(t, err, "[DOC-WAARDE]")
	_, err = TraceDecentralisation(Doordecentralisatievraag{OnderwerpOpvang}, wmo.Peil{})
	require.EqualError(t, err, "een peil zonder datum (op)")
}

// The history is in order, and each row can be looked up.
func TestAnnouncementsAreInOrder(t *testing.T) {
	t.Parallel()
	as, codes := Aankondigingen(), map[string]bool{}
	for i, a := range as {
		require.NoError(t, a.Bekend.Check(), a.Code)
		require.True(t, a.Bekend.Einddatum.IsValid(), a.Code)
		require.NoError(t, a.Bron.Check(), a.Code)
		require.NotEmpty(t, a.Onderwerpen, a.Code)
		require.Equal(t, a.Gevolg == NieuweDatum || a.Soort == SoortWet || a.Soort == SoortFeit && a.Datum.IsValid(), a.Datum.IsValid(), a.Code)
		require.Regexp(t, `^BW-DD-[0-9]{2}$`, a.Code)
		if i > 0 && a.Gevolg != PlanBlijft {
			require.False(t, a.Bekend.Einddatum.Before(as[i-1].Bekend.Begindatum), a.Code)
		}
		require.False(t, codes[a.Code], "%s is given once", a.Code)
		codes[a.Code] = true
	}
	as[0].Code, as[0].Onderwerpen[0] = "x", "x"
	require.Equal(t, "BW-DD-01", Aankondigingen()[0].Code)
	require.Equal(t, OnderwerpWoonplaats, Aankondigingen()[0].Onderwerpen[0])
}

// What becomes known later changes nothing in the answer as known earlier.
func TestATimelineOf2022AskedAgain(t *testing.T) {
	t.Parallel()
	vraag, peil := Doordecentralisatievraag{OnderwerpWoonplaats}, zoalsBekend("2024-01-01", "2022-10-07")
	s, err := TraceDecentralisation(vraag, peil)
	require.NoError(t, err)
	gelijkAanVast(t, "doordecentralisatie-2022-10-07.json", s)

	later := append(Aankondigingen(), Aankondiging{
		Code: "BW-DD-99", Bekend: bekendOp("2027-01-05"), Onderwerpen: alleBW, Gevolg: NieuweDatum, Datum: wmo.MustDatum("2029-01-01"), Bron: wetsvoorstel36288,
	})
	gecorrigeerd := map[Onderwerp]wmo.Tijdlijn[string]{OnderwerpWoonplaats: wmo.MustTijdlijn("woonplaatsbeginsel beschermd wonen",
		append(geldend[OnderwerpWoonplaats].Versies(), wmo.StandOf("anders",
			wetsvoorstel36288.Sinds(wmo.MustDatum("2023-01-01")).BekendSinds(wmo.MustDatum("2027-01-05"))))...)}
	s, err = trace(vraag, peil, later, gecorrigeerd)
	require.NoError(t, err)
	gelijkAanVast(t, "doordecentralisatie-2022-10-07.json", s)
	s, err = trace(vraag, zoalsBekend("2024-01-01", "2027-01-05"), later, gecorrigeerd)
	require.NoError(t, err)
	require.Equal(t, "anders", s.Geldt.Regel, "the correction is really there")
	require.Equal(t, "2029-01-01", s.Plan.Datum.String())
}
