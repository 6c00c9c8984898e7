package nvo_test

import (
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/nvo"
)

// What is said of many places is said once: of forty proposals, participants, answers,
// ballots, pieces and assessments with the same lack there is one finding for each lack.
func TestOneLackIsToldOnce(t *testing.T) {
	t.Parallel()
	const veel = 40
	peil := wmo.PeilOp(wmo.MustDatum("2022-06-01"))
	agenda := nvo.Agendavraag{Naam: "a", Uitkomsten: []nvo.Agendauitkomst{{Code: "v"}}}
	sessie := nvo.Sessie{Naam: "s", Thema: "t", Vragen: []nvo.Sessievraag{{Code: "v", Vraag: "w", Stembiljetten: []nvo.Stembiljet{}}}}
	dossier := nvo.Dossier{Regio: "r"}
	var monitor nvo.Monitorvraag
	statements := nvo.Monitorvraag{Dossiers: []nvo.Dossier{{Regio: "r"}}}
	toets, err := nvo.AssessRegion(dossier, wmo.PeilOp(wmo.MustDatum("2022-06-02")))
	require.NoError(t, err)
	toets.Oordelen = toets.Oordelen[1:]
	partijen := make([]wmo.Partij, veel)
	for i := range veel {
		nr := strconv.Itoa(i)
		agenda.Uitkomsten[0].Rangorde = append(agenda.Uitkomsten[0].Rangorde, nvo.Agendarang{Categorie: "c" + nr, Plaats: 1}, nvo.Agendarang{Categorie: "d" + nr, Plaats: 1})
		agenda.Voorstellen = append(agenda.Voorstellen, nvo.Agendavoorstel{Code: nr, Omschrijving: "o", Uitkomst: "v", Categorie: "c" + nr})
		v := &sessie.Vragen[0]
		sessie.Deelnemers = append(sessie.Deelnemers, nvo.Sessiedeelnemer{ID: nr})
		v.Categorieen = append(v.Categorieen, nvo.Sessiecategorie{Code: nr, Naam: "c" + nr})
		v.Antwoorden = append(v.Antwoorden, nvo.Sessieantwoord{Deelnemer: nr, Tekst: "x"})
		v.Stembiljetten = append(v.Stembiljetten, nvo.Stembiljet{Deelnemer: nr})
		dossier.Bewijsstukken = append(dossier.Bewijsstukken, nvo.Bewijsstuk{
			Soort: nvo.Inkoop, Stand: nvo.StandVastgesteld, Bron: wmo.Bron{Regeling: "r"},
			Datum: wmo.MustDatum("2021-01-02"), Uiterlijk: wmo.MustDatum("2021-01-01"),
		})
		statements.Samenstellingen = append(statements.Samenstellingen, nvo.Samenstelling{Naam: nr, Verplichtingen: []string{"x"}})
		toets.Regio = nr
		monitor.Toetsingen = append(monitor.Toetsingen, toets)
		partijen[i] = wmo.Partij{Naam: nr, Getekend: wmo.Nee, Ondertekend: peil.Op}
	}
	a, err := nvo.BuildAgenda(agenda, peil)
	require.NoError(t, err)
	s, err := nvo.TallySession(sessie, peil)
	require.NoError(t, err)
	fout := func(_ any, err error) wmo.Bevindingen {
		var bs wmo.Bevindingen
		require.ErrorAs(t, err, &bs)
		return bs
	}
	for naam, c := range map[string]struct {
		bs    wmo.Bevindingen
		codes []string
	}{
		"agenda":     {a.Bevindingen, []string{"NVO-AGD-ZONDER-VOORSTEL", "NVO-AGD-EIGENAAR", "NVO-AGD-INSPANNING", "NVO-AGD-NIVEAU"}},
		"session":    {s.Bevindingen, []string{"NVO-SES-GROEP", "NVO-SES-ZONDER-STEM", "NVO-SES-ANTWOORD-LOS", "NVO-SES-CATEGORIE-LEEG", "NVO-SES-BLANCO"}},
		"dossier":    {fout(nvo.AssessRegion(dossier, peil)), []string{"NVO-DATUM"}},
		"monitor":    {fout(nvo.MonitorRegions(monitor, peil)), []string{"NVO-TOETSING", "NVO-PEIL"}},
		"convenant":  {fout(nvo.AssessCovenant(nvo.Convenantvraag{Partijen: partijen}, peil)), []string{"NVO-DATUM"}},
		"statements": {fout(nvo.MonitorRegions(statements, peil)), []string{"NVO-ONBEKEND"}},
	} {
		require.ElementsMatch(t, c.codes, c.bs.Codes(), "%s: %s", naam, c.bs)
		for _, b := range c.bs {
			if b.Code != "NVO-SES-ZONDER-STEM" {
				require.GreaterOrEqual(t, len(b.Plaats), veel-1, "%s %s", naam, b.Code)
			}
		}
	}
	require.Contains(t, a.Bevindingen[0].Bericht, ` en nog 20`)
	require.NotContains(t, a.Bevindingen[0].Bericht, `"d20"`)
	require.Contains(t, a.Bevindingen[0].Bericht, `"d19"`)
}

// A finding has a thousand places and says that there are more.
func TestAFindingHasAThousandPlaces(t *testing.T) {
	t.Parallel()
	peil := wmo.PeilOp(wmo.MustDatum("2022-06-01"))
	for _, n := range []int{wmo.MaxBevindingen, wmo.MaxBevindingen + 1, wmo.MaxBevindingen + 2} {
		s := nvo.Sessie{
			Naam: "s", Thema: "t", Stellingen: []nvo.Stelling{{Code: "v", Stelling: "w", Reacties: []nvo.Reactie{{Deelnemer: "1", Mening: nvo.MeningEens}}}},
		}
		for i := range n {
			s.Deelnemers = append(s.Deelnemers, nvo.Sessiedeelnemer{ID: strconv.Itoa(i)})
		}
		uit, err := nvo.TallySession(s, peil)
		require.NoError(t, err)
		require.Equal(t, []string{"NVO-SES-GROEP"}, uit.Bevindingen.Codes())
		require.Len(t, uit.Bevindingen[0].Plaats, wmo.MaxBevindingen)
		require.Equal(t, n > wmo.MaxBevindingen, strings.HasSuffix(uit.Bevindingen[0].Bericht, "; het zijn meer plaatsen dan hier staan"), n)
	}
}

// Whatever a document holds, what is said about it is short.
func TestMessagesAreShort(t *testing.T) {
	t.Parallel()
	lang := strings.Repeat("é", 1<<13)
	gezien := map[string]bool{}
	for _, o := range operaties.Alle() {
		if !strings.HasPrefix(o.Naam, "nvo.") {
			continue
		}
		for _, d := range geslaagd(t, o, wmo.MustDatum("2015-01-01")) {
			strengen(d.in.Elem(), "", "", func(v reflect.Value, wijzer, pad string) {
				was := v.String()
				defer v.SetString(was)
				if gezien[o.Naam+pad] || was == "" {
					return
				}
				gezien[o.Naam+pad] = true
				v.SetString(lang)
				for _, b := range voer(t, o, d) {
					require.Less(t, len(b.Bericht), 1000, "%s %s", o.Naam, wijzer)
				}
			})
		}
	}
	groot := nvo.Sessie{Naam: "s", Thema: "t", Deelnemers: []nvo.Sessiedeelnemer{{ID: lang}, {ID: lang}, {ID: lang + " x"}, {ID: lang + "  x"}}, Vragen: []nvo.Sessievraag{{
		Code: lang, Vraag: "v", Categorieen: []nvo.Sessiecategorie{{Code: lang, Naam: lang}, {Code: lang, Naam: lang}},
		Stembiljetten: []nvo.Stembiljet{{Deelnemer: lang, Rangen: map[string]wmo.Getal{lang + "y": wmo.GetalOf(1)}}, {Deelnemer: lang}},
	}}}
	_, err := nvo.TallySession(groot, wmo.PeilOp(wmo.MustDatum("2022-06-01")))
	var bs wmo.Bevindingen
	require.ErrorAs(t, err, &bs)
	for _, b := range bs {
		require.Less(t, len(b.Bericht), 1000, b.Code)
	}
	_, err = nvo.AssessRegion(nvo.Dossier{Regio: "r", Bewijsstukken: []nvo.Bewijsstuk{{Soort: nvo.Bewijssoort(lang), Stand: "x"}}}, wmo.PeilOp(wmo.MustDatum("2022-06-01")))
	require.ErrorAs(t, err, &bs)
	for _, b := range bs {
		require.Less(t, len(b.Bericht), 1500, b.Code)
	}
}
