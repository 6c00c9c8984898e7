package bw

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
)

// beperkt are the rows of what is not modelled that limit an answer, each with an answer
// that it limits and the reservation or finding that says so there.
var beperkt = map[string]func(t *testing.T) (code string, bij []string){
	"GEB-NM-TOEGANG": func(t *testing.T) (string, []string) {
		return "BW-V-LOKALE-TOEGANG", voorbehoudenVan(t, Hulpvraag{Voorziening: BeschermdWonen, WendtZichTot: gm("1859")}, opDag("2024-07-01"))
	},
	"GEB-NM-BW-MO": func(t *testing.T) (string, []string) {
		return "GEB-NM-BW-MO", voorbehoudenVan(t, Hulpvraag{Voorziening: Opvang, WendtZichTot: gm("0716"), HuiselijkGeweld: wmo.Nee}, opDag("2024-07-01"))
	},
	"GEB-NM-DRENTHE": func(t *testing.T) (string, []string) {
		return "GEB-NM-DRENTHE", voorbehoudenVan(t, Hulpvraag{Voorziening: BeschermdWonen, WendtZichTot: gm("0118")}, opDag("2022-01-01"))
	},
	"GEB-NM-PLAN": func(t *testing.T) (string, []string) {
		return "BW-V-GEBIED", voorbehoudenVan(t, Hulpvraag{Voorziening: BeschermdWonen, WendtZichTot: gm(ede)}, opDag("2027-01-01"))
	},
	"GEB-NM-BEKEND": func(t *testing.T) (string, []string) {
		return "GEB-V-LATER-BEKEND", voorbehoudenVan(t, Hulpvraag{Voorziening: BeschermdWonen, WendtZichTot: gm(ede)}, zoalsBekend("2022-10-07", "2022-10-07"))
	},
	"GEB-NM-AANTAL": func(t *testing.T) (string, []string) { // Noord-Veluwe has no centrumgemeente of its own
		return "BW-V-ANDERE-UITVOERDER", voorbehoudenVan(t, Hulpvraag{Voorziening: BeschermdWonen, WendtZichTot: gm("0302")}, opDag("2024-07-01"))
	},
	"GEB-NM-ANDERE-REGIOS": func(t *testing.T) (string, []string) { // no table of the centres for vrouwenopvang
		a, err := AssignResponsibility(Hulpvraag{Voorziening: Opvang, WendtZichTot: gm(ede), HuiselijkGeweld: wmo.Ja}, opDag("2024-07-01"))
		require.NoError(t, err)
		return "/centrumVrouwenopvang", a.Uitvoerder.Ontbreekt
	},
	"BW-N-VUISTREGEL-MAATWERK": func(t *testing.T) (string, []string) {
		uit, err := AssessReadiness(Uitstroomdossier{Wonen: WonenFeiten{Veilig: wmo.Nee}}, opDag("2024-07-01"))
		require.NoError(t, err)
		return "BW-N-VUISTREGEL-MAATWERK", codesVan(uit.Voorbehouden)
	},
	"BW-N-ONVERWIJLD": func(t *testing.T) (string, []string) {
		uit, err := ScheduleCase(Zaak{Gebeurtenissen: []Gebeurtenis{{Soort: GebeurtenisSpoedmelding, Datum: tot("2024-06-30")}}}, opDag("2024-07-01"))
		require.NoError(t, err)
		return "BW-N-ONVERWIJLD", codesVan(uit.Voorbehouden)
	},
	"BW-N-KRG-EINDE-F": func(t *testing.T) (string, []string) {
		uit, err := AssessAccess(Toegangsvraag{Voorziening: Opvang, Persoon: Persoon{
			IngezeteneNederland: wmo.Ja, Verblijf: GeenVerblijf, VoortgezetVerblijf: wmo.Ja, OnherroepelijkBeslist: wmo.Nee, UitzettingGelast: wmo.Nee,
		}}, opDag("2021-01-01"))
		require.NoError(t, err)
		return "BW-N-KRG-EINDE-F", codesVan(uit.Kring.Voorbehouden)
	},
	"BW-N-KONINGINNEDAG": func(t *testing.T) (string, []string) {
		uit, err := ClassifyDay(Feestdagvraag{Datum: tot("2013-04-30")}, opDag("2013-04-30"))
		require.NoError(t, err)
		return "BW-V-KALENDER", codesVan(uit.Voorbehouden)
	},
	"BW-N-WOONPLAATS": func(t *testing.T) (string, []string) {
		uit, err := FindResidence(Ingezetenvraag{Gemeenten: []Woonfeiten{{Gemeente: gm(ede), Ingeschreven: wmo.Ja, Nachten: MinderNachten}}}, opDag("2024-07-01"))
		require.NoError(t, err)
		return "BW-WIJST-UITEEN", uit.Bevindingen.Codes()
	},
	"BW-N-VIJF-PRINCIPES": func(t *testing.T) (string, []string) {
		uit, err := AssessAccessibility(Aanmelding{Voorziening: BeschermdWonen, Gemeente: gm(ede)}, opDag("2024-07-01"))
		require.NoError(t, err)
		return "BW-V-LANDELIJK-BW", codesVan(uit.Voorbehouden)
	},
}

// beperktNiets limit no answer that is given: what they tell is nowhere answered, is told
// by the row of a table itself, or is a fact of the caller's.
var beperktNiets = []string{
	// Told by the row that answers, as its status and its reservation.
	"GEB-NM-LEDEN", "GEB-NM-BRONDAG", "GEB-NM-ROL", "GEB-NM-IJSSEL-VECHT",
	// Answers of package gebied.
	"GEB-NM-GRENSCORRECTIE", "GEB-NM-ADRES", "GEB-NM-INWONERS",
	// A fact of the caller's.
	"BW-N-WLZ-TOETS", "BW-N-VOORRANG-BINDING", "BW-N-VOORRANG-BEGRIP", "BW-N-VREEMDELINGENWET",
	// Not asked by any question.
	"BW-N-MANDAAT-BEZWAAR", "BW-N-BEROEP", "BW-N-AWB-UITSTEL", "BW-N-ATW-OVERIG", "BW-N-LOKAAL", "BW-N-VOORRANG-VERGUNNING", "BW-N-JURISPRUDENTIE",
	"BW-N-JEUGD-OVERGANG", "BW-N-MELDPUNT-KLOK", "BW-N-WET-", "BW-N-KLB-", "BW-N-WNB-", "BW-N-VUI-", "BW-N-LOKETTEN", "BW-N-PROEF-",
}

func codesVan(vs []wmo.Voorbehoud) []string {
	var codes []string
	for _, v := range vs {
		codes = append(codes, v.Code)
	}
	return codes
}

func voorbehoudenVan(t *testing.T, in Hulpvraag, peil wmo.Peil) []string {
	t.Helper()
	a, err := AssignResponsibility(in, peil)
	require.NoError(t, err)
	return codesVan(a.Voorbehouden)
}

// Whatever is listed as not modelled and limits an answer is a reservation on that answer.
func TestWhatIsNotModelledIsAReservationOnWhatItLimits(t *testing.T) {
	t.Parallel()
	for _, v := range slices.Concat(NietGemodelleerd(), gebied.NietGemodelleerd()) {
		toon, ok := beperkt[v.Code]
		niets := slices.ContainsFunc(beperktNiets, func(c string) bool { return c == v.Code || strings.HasSuffix(c, "-") && strings.HasPrefix(v.Code, c) })
		require.NotEqual(t, ok, niets, "%s limits an answer, or is on the list of those that limit none", v.Code)
		if ok {
			code, bij := toon(t)
			require.Contains(t, bij, code, v.Code)
		}
	}
}

// Local access begins on its day, for beschermd wonen and for those that are named, and
// a table of the caller's takes the place of ours.
func TestLocalAccess(t *testing.T) {
	t.Parallel()
	winterswijk := &Toegangstabel{Rijen: []LokaleToegang{{gm("0294"), BeschermdWonen, wmo.MustPeriode("2024-01-01", "2024-12-31"), buurtplein}}}
	for _, geval := range []struct {
		dag, gemeente string
		voorziening   Voorziening
		tabel         *Toegangstabel
		door          string
	}{
		{"2021-12-31", "1859", BeschermdWonen, nil, "0222"},
		{"2022-01-01", "1859", BeschermdWonen, nil, "1859"},
		{"2022-01-01", "1509", BeschermdWonen, nil, "1509"},
		{"2024-07-01", "0197", BeschermdWonen, nil, "0222"},
		{"2024-07-01", "1859", Opvang, nil, "0222"},
		{"2024-07-01", "1859", BeschermdWonen, &Toegangstabel{}, "0222"},
		{"2023-12-31", "0294", BeschermdWonen, winterswijk, "0222"},
		{"2024-12-31", "0294", BeschermdWonen, winterswijk, "0294"},
		{"2025-01-01", "0294", BeschermdWonen, winterswijk, "0222"},
	} {
		a, err := AssignResponsibility(Hulpvraag{Voorziening: geval.voorziening, WendtZichTot: gm(geval.gemeente), HuiselijkGeweld: wmo.Nee, LokaleToegang: geval.tabel}, opDag(geval.dag))
		require.NoError(t, err)
		require.Equal(t, gm(geval.door), a.Uitvoerder.Waarde.Gemeente, geval)
		require.Equal(t, geval.door == geval.gemeente, slices.Contains(codesVan(a.Voorbehouden), "BW-V-LOKALE-TOEGANG"), geval)
		require.Equal(t, gm("0222"), a.Betaler.Waarde.Gemeente, geval)
	}
	a, err := AssignResponsibility(Hulpvraag{Voorziening: BeschermdWonen, WendtZichTot: gm("1859")}, opDag("2024-07-01"))
	require.NoError(t, err)
	i := slices.IndexFunc(a.Voorbehouden, func(v wmo.Voorbehoud) bool { return v.Code == "BW-V-LOKALE-TOEGANG" })
	require.Equal(t, "nieuwe meldingen gaan naar Berkelland (1859) zelf; wat Doetinchem (0222) als centrumgemeente nog voor haar uitvoert, "+
		"zoals wat al liep, is niet gezien", a.Voorbehouden[i].Tekst)
	require.Equal(t, buurtplein.Adres, a.Voorbehouden[i].Bron.Adres)
	// With a mandate of the caller's, and by the bill, the table is not asked.
	a, err = AssignResponsibility(Hulpvraag{
		Voorziening: BeschermdWonen, WendtZichTot: gm("1859"), Mandaat: &Mandaat{gm("0222"), sinds2015, wmo.Ja, wmo.Ja},
	}, opDag("2024-07-01"))
	require.NoError(t, err)
	require.Equal(t, gm("0222"), a.Uitvoerder.Waarde.Gemeente)
}

// A table of the caller's is read like any other part of the request, by each way of asking.
func TestALocalTableIsChecked(t *testing.T) {
	t.Parallel()
	in := Hulpvraag{Voorziening: BeschermdWonen, WendtZichTot: gm(ede), LokaleToegang: &Toegangstabel{
		Rijen: []LokaleToegang{
			{gm("9998"), BeschermdWonen, sinds2015, buurtplein},
			{gm("0844"), Opvang, wmo.MustPeriode("2015-01-01", "2016-12-31"), buurtplein}, // Schijndel, until 2016-12-31
			{gm("0844"), Opvang, wmo.MustPeriode("2017-01-01", ""), buurtplein},
		},
	}}
	plaatsen := func() (ps []string) {
		_, err := AssignResponsibility(in, opDag("2026-07-01"))
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b)
		for _, x := range b {
			ps = append(ps, x.Plaats[0])
		}
		return ps
	}
	require.Equal(t, []string{"/lokaleToegang/rijen/0/gemeente", "/lokaleToegang/rijen/2/gemeente"}, plaatsen())
	in.LokaleToegang = &Toegangstabel{Naam: strings.Repeat("x", 201), Rijen: []LokaleToegang{
		{wmo.Gemeentecode{}, "", wmo.MustPeriode("2024-01-01", "2024-01-01"), buurtplein},
		{gm(ede), Opvang, wmo.Periode{Begindatum: tot("2024-01-02"), Einddatum: tot("2024-01-01")}, buurtplein},
	}}
	require.Equal(t, []string{
		"/lokaleToegang/naam", "/lokaleToegang/rijen/0/gemeente", "/lokaleToegang/rijen/0/voorziening", "/lokaleToegang/rijen/1/geldt",
	}, plaatsen())
	_, err := Responsible(&in, opDag("2026-07-01"))
	require.Error(t, err)
	_, _, err = ResponsibleKort(&in, opDag("2026-07-01"))
	require.Error(t, err)
}
