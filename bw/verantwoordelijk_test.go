package bw

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/goud"
)

func gm(s string) wmo.Gemeentecode {
	if s == "" {
		return wmo.Gemeentecode{}
	}
	return wmo.MustGemeentecode(s)
}

const (
	arnhem, wageningen, ede = "0202", "0289", "0228"
	tilburg                 = "0855"
)

// The worked cases of the law and of the bill.
func TestWhoIsResponsible(t *testing.T) {
	t.Parallel()
	eerder := func(einde string) *Wetsvoorstelfeiten {
		return &Wetsvoorstelfeiten{
			Woonadres: gm(wageningen), SituatieBtotD: wmo.Nee,
			Eerder: &EerderVerstrekt{Verstrekt: wmo.Ja, Einde: wmo.MustDatum(einde), College: gm(tilburg)},
		}
	}
	for _, c := range []struct {
		naam     string
		in       Hulpvraag
		op, wil  string
		uitkomst wmo.Uitkomst
		regels   []string
	}{
		{"OC-31", Hulpvraag{Voorziening: Zelfredzaamheid, IngezeteneVan: gm(arnhem), WendtZichTot: gm(ede)}, "2026-01-01", arnhem, wmo.Ja, []string{"BW-VER-01"}},
		{
			"OC-32",
			Hulpvraag{Voorziening: BeschermdWonen, IngezeteneVan: gm(arnhem), WendtZichTot: gm(ede), AWBZVerblijf: wmo.Nee},
			"2015-01-01", ede, wmo.Ja,
			[]string{"BW-VER-02"},
		},
		{"OC-32", Hulpvraag{Voorziening: BeschermdWonen, IngezeteneVan: gm(arnhem), WendtZichTot: gm(ede)}, "2026-07-01", ede, wmo.Ja, []string{"BW-VER-02"}},
		{"OC-27", Hulpvraag{Voorziening: Opvang, IngezeteneVan: gm(arnhem), WendtZichTot: gm(ede)}, "2026-07-01", ede, wmo.Ja, []string{"BW-VER-03"}},
		{"niet gezegd tot wie", Hulpvraag{Voorziening: Opvang, IngezeteneVan: gm(arnhem)}, "2026-07-01", "", wmo.Onbepaald, []string{"BW-VER-03"}},
		{"voor de wet", Hulpvraag{Voorziening: Opvang, WendtZichTot: gm(ede)}, "2014-12-31", "", wmo.Onbepaald, []string{}},
		{
			"OC-44",
			Hulpvraag{Voorziening: BeschermdWonen, WendtZichTot: gm(ede), Scenario: WetsvoorstelWoonplaats, Wetsvoorstel: eerder("2026-02-01")},
			"2026-07-01", tilburg, wmo.Ja,
			[]string{"BW-WPB-02"},
		},
		{
			"OC-45",
			Hulpvraag{Voorziening: BeschermdWonen, WendtZichTot: gm(ede), Scenario: WetsvoorstelWoonplaats, Wetsvoorstel: eerder("2025-05-01")},
			"2026-07-01", wageningen, wmo.Ja,
			[]string{"BW-WPB-01"},
		},
		{
			"OC-46",
			Hulpvraag{Voorziening: BeschermdWonen, WendtZichTot: gm(ede), IngezeteneVan: gm(wageningen)},
			"2026-01-01", ede, wmo.Ja,
			[]string{"BW-VER-02"},
		},
		{
			"scenario zonder feiten",
			Hulpvraag{Voorziening: BeschermdWonen, Scenario: WetsvoorstelWoonplaats},
			"2026-07-01", "", wmo.Onbepaald,
			[]string{"BW-WPB-01", "BW-WPB-02", "BW-WPB-03"},
		},
		{"scenario opvang", Hulpvraag{Voorziening: Opvang, WendtZichTot: gm(ede), Scenario: WetsvoorstelWoonplaats}, "2026-07-01", ede, wmo.Ja, []string{"BW-VER-03"}},
	} {
		b, err := Responsible(&c.in, opDag(c.op))
		require.NoError(t, err, c.naam)
		require.Equal(t, c.uitkomst, b.Uitkomst, c.naam)
		require.Equal(t, gm(c.wil), b.Waarde, c.naam)
		require.Equal(t, c.regels, b.Motiveer().Redenen, c.naam)
	}
}

// Ended on 15 June, an earlier provision counts through 14 June of the next year;
// ended on a leap day, through 27 February.
func TestTwelveMonthsSinceItEnded(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		einde, op string
		wil       wmo.Uitkomst
	}{
		{"2025-06-15", "2025-06-15", wmo.Ja},
		{"2025-06-15", "2026-06-14", wmo.Ja},
		{"2025-06-15", "2026-06-15", wmo.Nee},
		{"2024-02-29", "2025-02-27", wmo.Ja},
		{"2024-02-29", "2025-02-28", wmo.Nee},
		{"2023-02-28", "2024-02-27", wmo.Ja},
		{"2023-02-28", "2024-02-28", wmo.Nee},
	} {
		in := Hulpvraag{Voorziening: BeschermdWonen, Wetsvoorstel: &Wetsvoorstelfeiten{
			Eerder: &EerderVerstrekt{Verstrekt: wmo.Ja, Einde: wmo.MustDatum(c.einde), College: gm(tilburg)},
		}}
		require.Equal(t, c.wil, nogGeenTwaalfMaanden(vraagOp{&in, wmo.MustDatum(c.op)}), "%s %s", c.einde, c.op)
	}
}

// The bill is known since the day on which it was filed.
func TestTheScenarioIsKnownSinceTheBill(t *testing.T) {
	t.Parallel()
	in := Hulpvraag{Voorziening: BeschermdWonen, Scenario: WetsvoorstelWoonplaats, Wetsvoorstel: &Wetsvoorstelfeiten{
		Woonadres: gm(ede), SituatieBtotD: wmo.Nee, Eerder: &EerderVerstrekt{Verstrekt: wmo.Nee},
	}}
	b, err := Responsible(&in, zoalsBekend("2024-01-01", "2023-01-16"))
	require.NoError(t, err)
	require.Equal(t, gm(ede), b.Waarde)
	_, err = Responsible(&in, zoalsBekend("2024-01-01", "2023-01-15"))
	require.EqualError(t, err, "/scenario: dit wetsvoorstel is ingediend op 2023-01-16 en was op 2023-01-15 niet bekend [BW-SCENARIO]")
}

// What is decided stays decided, the short way agrees, and no two rules ever claim
// one answer: over every combination of facts.
func TestResponsibilityOverAllFacts(t *testing.T) {
	t.Parallel()
	eerder := []*EerderVerstrekt{
		nil,
		{Verstrekt: wmo.Nee},
		{Verstrekt: wmo.Ja, Einde: wmo.MustDatum("2026-01-31"), College: gm(tilburg)},
		{Verstrekt: wmo.Ja, Einde: wmo.MustDatum("2020-01-31"), College: gm(tilburg)},
	}
	for _, scenario := range []Scenario{"", WetsvoorstelWoonplaats} {
		for _, soort := range []Voorziening{Zelfredzaamheid, BeschermdWonen, Opvang} {
			beslist, open := feitenruimte(t, []int{2, 2, 2, len(eerder), 3}, func(f []int) string {
				in := Hulpvraag{Voorziening: soort, Scenario: scenario}
				in.IngezeteneVan = gm([]string{"", arnhem}[f[0]])
				in.WendtZichTot = gm([]string{"", ede}[f[1]])
				if scenario != "" {
					in.Wetsvoorstel = &Wetsvoorstelfeiten{
						Woonadres: gm([]string{"", wageningen}[f[2]]), Eerder: eerder[f[3]], SituatieBtotD: uitkomsten[f[4]],
					}
				}
				b, err := Responsible(&in, opDag("2026-07-01"))
				require.NoError(t, err)
				waarde, uitkomst, err := ResponsibleKort(&in, opDag("2026-07-01"))
				require.NoError(t, err)
				require.Equal(t, b.Waarde, waarde)
				require.Equal(t, b.Uitkomst, uitkomst)
				require.NotEqual(t, wmo.Nee, uitkomst, "somebody is always responsible")
				return waarde.String()
			})
			require.Positive(t, beslist)
			require.Positive(t, open)
		}
	}
}

// The parts of an earlier provision come one by one.
func TestEarlierProvisionOverAllFacts(t *testing.T) {
	t.Parallel()
	feitenruimte(t, []int{3, 3, 2}, func(f []int) string {
		in := Hulpvraag{Voorziening: BeschermdWonen, Wetsvoorstel: &Wetsvoorstelfeiten{Eerder: &EerderVerstrekt{
			Verstrekt: uitkomsten[f[0]], College: gm([]string{"", tilburg}[f[2]]),
			Einde: []wmo.Datum{{}, wmo.MustDatum("2026-01-31"), wmo.MustDatum("2020-01-31")}[f[1]],
		}}}
		if u := nogGeenTwaalfMaanden(vraagOp{&in, wmo.MustDatum("2026-07-01")}); u != wmo.Onbepaald {
			return u.String()
		}
		return ""
	})
}

func TestWhoExecutesAndPaysOverAllFacts(t *testing.T) {
	t.Parallel()
	for _, soort := range []Voorziening{Zelfredzaamheid, BeschermdWonen, Opvang} {
		for _, scenario := range []Scenario{"", WetsvoorstelWoonplaats} {
			for _, metMandaat := range []bool{false, true} {
				vraag := func(f []int) toegewezen {
					in := Hulpvraag{
						Voorziening: soort, Scenario: scenario, HuiselijkGeweld: uitkomsten[f[0]], CentrumVrouwenopvang: gm([]string{"", tilburg}[f[1]]),
					}
					if metMandaat {
						geldt := []wmo.Periode{{}, sinds2015, wmo.MustPeriode("2015-01-01", "2016-01-01")}[max(f[3], 1)]
						in.Mandaat = &Mandaat{Aan: gm(arnhem), Geldt: geldt, Schriftelijk: uitkomsten[f[4]], Instemming: uitkomsten[f[5]]}
					}
					centrum := gm([]string{"", ede}[f[2]])
					return toegewezen{vraagOp{&in, wmo.MustDatum("2026-07-01")}, gm(wageningen), centrum, centrum, false}
				}
				feitenruimte(t, []int{3, 2, 2, 3, 3, 3}, func(f []int) string {
					if metMandaat && f[3] == 0 {
						return "" // the period of a mandate is always there
					}
					b, err := wmo.Kies(uitvoerders, vraag(f), opDag("2026-07-01"))
					require.NoError(t, err)
					require.NotEqual(t, wmo.Nee, b.Uitkomst)
					return b.Waarde.Gemeente.String()
				})
				feitenruimte(t, []int{3, 2, 2}, func(f []int) string {
					b, err := wmo.Kies(betalers, vraag(append(f, 1, 0, 0)), opDag("2026-07-01"))
					require.NoError(t, err)
					require.NotEqual(t, wmo.Nee, b.Uitkomst)
					return b.Waarde.Gemeente.String()
				})
			}
		}
	}
}

// Each rule of money on its eve, first and last day, as known then and now.
func TestWhoPaysOnTheEdges(t *testing.T) {
	t.Parallel()
	in := Hulpvraag{Voorziening: BeschermdWonen, WendtZichTot: gm(ede), Centrumgemeente: gm(ede), AWBZVerblijf: wmo.Nee}
	for _, c := range []struct {
		peil   wmo.Peil
		regels []string
	}{
		{opDag("2014-12-31"), []string{}},
		{opDag("2015-01-01"), []string{"BW-BET-01"}},
		{opDag("2025-12-31"), []string{"BW-BET-01"}},
		{opDag("2026-01-01"), []string{"BW-BET-02"}},
		{zoalsBekend("2026-01-01", "2025-12-31"), []string{"BW-BET-01"}},
		{zoalsBekend("2026-01-01", "2026-01-01"), []string{"BW-BET-02"}},
		{zoalsBekend("2025-12-31", "2026-01-01"), []string{"BW-BET-01"}},
	} {
		a, err := AssignResponsibility(in, c.peil)
		require.NoError(t, err)
		require.Equal(t, c.regels, a.Betaler.Redenen, c.peil.String())
	}
}

func TestAssignSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	codes := func(in Hulpvraag, peil wmo.Peil) []string {
		_, err := AssignResponsibility(in, peil)
		var b wmo.Bevindingen
		require.ErrorAs(t, err, &b)
		var cs []string
		for _, x := range b {
			cs = append(cs, x.Code+" "+x.Plaats[0])
		}
		return cs
	}
	require.Equal(t, []string{"DOC-WAARDE /scenario", "DOC-WAARDE /voorziening"}, codes(Hulpvraag{Voorziening: "x", Scenario: "y"}, opDag("2026-01-01")))
	require.Equal(t, []string{"DOC-OVERBODIG /wetsvoorstel"},
		codes(Hulpvraag{Voorziening: Opvang, Wetsvoorstel: &Wetsvoorstelfeiten{}}, opDag("2026-01-01")))
	require.Equal(t, []string{"BW-VOLGORDE /wetsvoorstel/eerder/einde"}, codes(Hulpvraag{
		Voorziening: BeschermdWonen, Scenario: WetsvoorstelWoonplaats,
		Wetsvoorstel: &Wetsvoorstelfeiten{Eerder: &EerderVerstrekt{Verstrekt: wmo.Ja, Einde: wmo.MustDatum("2026-01-02")}},
	}, opDag("2026-01-01")))
	// Weesp went into Amsterdam on 2022-03-24.
	weesp := Hulpvraag{
		Voorziening: Opvang, WendtZichTot: gm("0457"), IngezeteneVan: gm("9999"),
	}
	require.Equal(t, []string{"GEB-GEMEENTE-ONBEKEND /ingezeteneVan", "GEB-GEMEENTE-VERVALLEN /wendtZichTot"}, codes(weesp, opDag("2022-03-24")))
	weesp.Mandaat = &Mandaat{Geldt: wmo.Periode{Begindatum: wmo.MustDatum("2022-01-01"), Einddatum: wmo.MustDatum("2021-01-01")}}
	require.Equal(t, []string{"DOC-SLEUTEL-ONTBREEKT /mandaat/aan", "DOC-PERIODE /mandaat/geldt"}, codes(weesp, opDag("2022-03-24")))
	_, err := AssignResponsibility(Hulpvraag{Voorziening: Opvang, WendtZichTot: gm("0457")}, opDag("2022-03-23"))
	require.NoError(t, err)
	_, err = AssignResponsibility(Hulpvraag{Voorziening: Opvang}, wmo.Peil{})
	require.EqualError(t, err, "een peil zonder datum (op)")
	_, _, err = ResponsibleKort(&Hulpvraag{}, opDag("2026-01-01"))
	require.Error(t, err)
	_, err = Responsible(&Hulpvraag{}, opDag("2026-01-01"))
	require.Error(t, err)
}

// About a day outside the tables of municipalities the law still answers.
func TestAssignBeyondTheTables(t *testing.T) {
	t.Parallel()
	a, err := AssignResponsibility(Hulpvraag{Voorziening: BeschermdWonen, WendtZichTot: gm(ede)}, opDag("2027-01-01"))
	require.NoError(t, err)
	require.Equal(t, gm(ede), a.Verantwoordelijk.Waarde)
	require.Equal(t, wmo.Onbepaald, a.Uitvoerder.Uitkomst)
	require.Equal(t, []string{"/centrumgemeente"}, a.Uitvoerder.Ontbreekt)
	require.Equal(t, "BW-V-GEBIED", a.Voorbehouden[0].Code)
	require.Len(t, a.Voorbehouden, 1)
	require.Contains(t, a.Voorbehouden[0].Tekst, "niets over bekend, wel 2014-12-31 t/m 2026-12-31")
	require.Equal(t, "Ede (0228)", a.Gemeenten[0].String(), "as on the last day of the tables")
	a, err = AssignResponsibility(Hulpvraag{Voorziening: Zelfredzaamheid, IngezeteneVan: gm(ede)}, opDag("2027-01-01"))
	require.NoError(t, err)
	require.Equal(t, "BW-V-GEBIED", a.Voorbehouden[0].Code)
	a, err = AssignResponsibility(Hulpvraag{Voorziening: Zelfredzaamheid, IngezeteneVan: gm(ede)}, opDag("2026-12-31"))
	require.NoError(t, err)
	require.Empty(t, a.Voorbehouden)
	_, err = AssignResponsibility(Hulpvraag{Voorziening: BeschermdWonen, WendtZichTot: gm("0457")}, opDag("2027-01-01"))
	require.EqualError(t, err, "/wendtZichTot: Weesp (0457) bestaat op 2026-12-31 niet meer: tot en met 2022-03-23; opvolger: Amsterdam (0363) [GEB-GEMEENTE-VERVALLEN]")
}

// The first day of the tables is no reorganisation of whatever is older.
func TestTheFirstDayOfTheTablesIsNoReorganisation(t *testing.T) {
	t.Parallel()
	in := Hulpvraag{Voorziening: BeschermdWonen, WendtZichTot: gm("0228"), Centrumgemeente: gm("0228"), AWBZVerblijf: wmo.Nee}
	a, err := AssignResponsibility(in, zoalsBekend("2015-06-01", "2014-12-30"))
	require.NoError(t, err)
	require.Equal(t, wmo.Ja, a.Verantwoordelijk.Uitkomst)
	require.Empty(t, a.Voorbehouden)
	in.WendtZichTot = gm("1930") // Nissewaard, of 2015-01-01
	a, err = AssignResponsibility(in, zoalsBekend("2015-06-01", "2014-12-31"))
	require.NoError(t, err)
	require.Equal(t, "BW-V-HERINDELING", a.Voorbehouden[0].Code)
	require.Equal(t, "of de herindeling van Nissewaard (1930) per 2015-01-01 op 2014-12-31 al vaststond is niet bekend", a.Voorbehouden[0].Tekst)
	a, err = AssignResponsibility(in, zoalsBekend("2015-06-01", "2015-01-01"))
	require.NoError(t, err)
	require.Empty(t, a.Voorbehouden)
}

// A decision of 2022 stays what it was, to the byte, whatever becomes known later.
func TestADecisionOf2022AskedAgain(t *testing.T) {
	t.Parallel()
	peil := zoalsBekend("2022-10-07", "2022-10-07")
	in := Hulpvraag{Voorziening: BeschermdWonen, IngezeteneVan: gm(arnhem), WendtZichTot: gm(wageningen)}
	a, err := AssignResponsibility(in, peil)
	require.NoError(t, err)
	gelijkAanVast(t, "toewijzing-2022-10-07.json", a)

	later := verBeschermdWonen
	later.Code, later.Versies = "BW-VER-99", []wmo.Versie{wmo2015.art("1.2.1", "", "b").Sinds(beginWmo).BekendSinds(wmo.MustDatum("2027-01-01"))}
	metCorrectie := append(slices.Clone(in.regels()), later)
	a, err = assign(in, peil, metCorrectie)
	require.NoError(t, err)
	gelijkAanVast(t, "toewijzing-2022-10-07.json", a)
	_, err = assign(in, opDag("2022-10-07"), metCorrectie)
	require.EqualError(t, err, "de regels BW-VER-02 en BW-VER-99 geven elk een antwoord op dezelfde vraag", "the correction is really there")
}

// gelijkAanVast holds a result against a golden file, byte for byte.
func gelijkAanVast(t *testing.T, naam string, resultaat any) {
	t.Helper()
	data, err := json.MarshalIndent(resultaat, "", "  ")
	require.NoError(t, err)
	goud.Gelijk(t, naam, string(data)+"\n")
}
