package nvo_test

import (
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/operaties"
	"github.com/bwo-sdk/wmo/nvo"
)

// What a string in a document is: a name that says who or what something is, a reference
// to one, or a text that says no such thing.
var (
	namen = []string{
		"/naam", "/thema", "/regio", "/regiocode", "/regios/*", "/dossiers/*/regio", "/dossiers/*/regiocode", "/toetsingen/*/regio", "/samenstellingen/*/naam",
		"/partijen/*/naam", "/bewijsstukken/*/partijen/*/naam", "/dossiers/*/bewijsstukken/*/partijen/*/naam",
		"/deelnemers/*/id", "/vragen/*/code", "/vragen/*/categorieen/*/code", "/vragen/*/categorieen/*/naam", "/stellingen/*/code",
		"/sessies/*/naam", "/sessies/*/thema",
		"/sessies/*/deelnemers/*/id", "/sessies/*/vragen/*/code", "/sessies/*/vragen/*/categorieen/*/code",
		"/sessies/*/vragen/*/categorieen/*/naam", "/sessies/*/stellingen/*/code",
		"/uitkomsten/*/code", "/uitkomsten/*/rangorde/*/categorie", "/voorstellen/*/code", "/voorstellen/*/eigenaar",
	}
	verwijzingen = []string{
		"/samenstellingen/*/verplichtingen/*",
		"/vragen/*/antwoorden/*/deelnemer", "/vragen/*/antwoorden/*/categorie", "/vragen/*/stembiljetten/*/deelnemer",
		"/stellingen/*/reacties/*/deelnemer",
		"/sessies/*/vragen/*/antwoorden/*/deelnemer", "/sessies/*/vragen/*/antwoorden/*/categorie", "/sessies/*/vragen/*/stembiljetten/*/deelnemer",
		"/sessies/*/stellingen/*/reacties/*/deelnemer",
		"/voorstellen/*/uitkomst", "/voorstellen/*/categorie",
	}
	teksten = []string{"/vraag", "/stelling", "/tekst", "/omschrijving", "/opmerkingen/*"}
)

// strengen are all texts of a document that are no words of an enumeration; the
// keys of a ballot are in TestOneNameInManySpellings.
func strengen(v reflect.Value, wijzer, pad string, neem func(v reflect.Value, wijzer, pad string)) {
	_, enumeratie := reflect.TypeAssert[interface{ Woorden() []wmo.Woord }](reflect.Zero(v.Type()))
	_, tekst := reflect.TypeAssert[json.Marshaler](reflect.Zero(v.Type()))
	switch {
	case enumeratie || tekst:
	case v.Kind() == reflect.String:
		neem(v, wijzer, pad)
	case v.Kind() == reflect.Pointer && !v.IsNil():
		strengen(v.Elem(), wijzer, pad, neem)
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			strengen(v.Index(i), wijzer+"/"+strconv.Itoa(i), pad+"/*", neem)
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && veld(f) != "" {
				strengen(v.Field(i), wijzer+"/"+veld(f), pad+"/"+veld(f), neem)
			}
		}
	default:
	}
}

// A name with what nobody sees is refused wherever it stands, and so is a reference to one:
// U+200B, U+202E and NUL make no second participant, category, party or region. A string
// of which it was not decided what it is fails here.
func TestNoNameHoldsWhatNobodySees(t *testing.T) {
	t.Parallel()
	gezien := map[string]int{}
	for _, o := range operaties.Alle() {
		if !strings.HasPrefix(o.Naam, "nvo.") {
			continue
		}
		for _, d := range geslaagd(t, o, wmo.MustDatum("2015-01-01")) {
			strengen(d.in.Elem(), "", "", func(v reflect.Value, wijzer, pad string) {
				isNaam, isVerwijzing := slices.Contains(namen, pad), slices.Contains(verwijzingen, pad)
				if !isNaam && !isVerwijzing {
					past := strings.HasPrefix(pad, "/toetsingen/*/") || strings.Contains(pad, "/bron/") || slices.ContainsFunc(teksten, func(s string) bool { return strings.HasSuffix(pad, s) })
					require.True(t, past, "%s %s: a name, a reference or a text?", o.Naam, pad)
					return
				}
				was := v.String()
				defer v.SetString(was)
				if was == "" || gezien[pad] == 3 { // enough of one kind
					return
				}
				gezien[pad]++
				for _, teken := range []string{"\u200b", "\u202e", "\x00"} {
					v.SetString(was + teken)
					uit := voer(t, o, d)
					require.NotEmpty(t, uit, "%s %s", o.Naam, wijzer)
					if isNaam {
						require.True(t, heeft(uit, "DOC-TEKENS", wijzer), "%s %s: %v", o.Naam, wijzer, uit)
					}
				}
			})
		}
	}
	for _, pad := range slices.Concat(namen, verwijzingen) {
		require.Positive(t, gezien[pad], "%s: in no document", pad)
	}
}

// One name in another spelling is one name: whatever may stand in a list once, may not stand
// there twice in capitals, with blanks around it, or with its accent apart.
func TestOneNameInManySpellings(t *testing.T) {
	t.Parallel()
	const naam = "é1"
	peil := wmo.PeilOp(wmo.MustDatum("2022-06-01"))
	fout := func(_ any, err error) error { return err }
	categorieen := func(ns ...string) []nvo.Sessiecategorie {
		var cs []nvo.Sessiecategorie
		for i, n := range ns {
			cs = append(cs, nvo.Sessiecategorie{Code: n, Naam: strconv.Itoa(i)})
		}
		return cs
	}
	sessie := func(zet func(*nvo.Sessie)) nvo.Sessie {
		s := nvo.Sessie{
			Naam: "s", Thema: "t", Deelnemers: []nvo.Sessiedeelnemer{{ID: naam, Groep: nvo.GroepClient}},
			Vragen: []nvo.Sessievraag{{
				Code: naam, Vraag: "v", Categorieen: categorieen(naam, "b"),
				Antwoorden:    []nvo.Sessieantwoord{{Deelnemer: naam, Tekst: "x", Categorie: naam}},
				Stembiljetten: []nvo.Stembiljet{{Deelnemer: naam, Rangen: map[string]wmo.Getal{naam: wmo.GetalOf(1), "b": wmo.GetalOf(2)}}},
			}},
			Stellingen: []nvo.Stelling{{Code: naam, Stelling: "w", Reacties: []nvo.Reactie{{Deelnemer: naam, Mening: nvo.MeningEens}}}},
		}
		zet(&s)
		return s
	}
	agenda := func(zet func(*nvo.Agendavraag)) nvo.Agendavraag {
		a := nvo.Agendavraag{
			Naam: "a", Uitkomsten: []nvo.Agendauitkomst{{Code: naam, Rangorde: []nvo.Agendarang{{Categorie: naam, Plaats: 1}, {Categorie: "b", Plaats: 2}}}},
			Voorstellen: []nvo.Agendavoorstel{{Code: naam, Omschrijving: "o", Uitkomst: naam, Categorie: naam}},
		}
		zet(&a)
		return a
	}
	dossier := func(regio string) nvo.Dossier { return nvo.Dossier{Regio: regio} }
	goed, err := nvo.TallySession(sessie(func(*nvo.Sessie) {}), peil)
	require.NoError(t, err)
	for _, anders := range []string{"É1", " é1 ", "e\u03011", "E\u03011"} {
		for wat, err := range map[string]error{
			"participants": fout(nvo.TallySession(sessie(func(s *nvo.Sessie) { s.Deelnemers = append(s.Deelnemers, nvo.Sessiedeelnemer{ID: anders}) }), peil)),
			"votes": fout(nvo.TallySession(sessie(func(s *nvo.Sessie) {
				s.Vragen[0].Stembiljetten = append(s.Vragen[0].Stembiljetten, nvo.Stembiljet{Deelnemer: anders, Rangen: map[string]wmo.Getal{}})
			}), peil)),
			"opinions": fout(nvo.TallySession(sessie(func(s *nvo.Sessie) {
				s.Stellingen[0].Reacties = append(s.Stellingen[0].Reacties, nvo.Reactie{Deelnemer: anders, Mening: nvo.MeningEens})
			}), peil)),
			"unseen":     fout(nvo.TallySession(sessie(func(s *nvo.Sessie) { s.Vragen[0].Stembiljetten[0].Rangen[naam+"\u200b"] = wmo.GetalOf(3) }), peil)),
			"ranks":      fout(nvo.TallySession(sessie(func(s *nvo.Sessie) { s.Vragen[0].Stembiljetten[0].Rangen[anders] = wmo.GetalOf(3) }), peil)),
			"categories": fout(nvo.TallySession(sessie(func(s *nvo.Sessie) { s.Vragen[0].Categorieen = categorieen(naam, "b", anders) }), peil)),
			"questions": fout(nvo.TallySession(sessie(func(s *nvo.Sessie) {
				s.Vragen = append(s.Vragen, nvo.Sessievraag{Code: anders, Vraag: "w", Categorieen: categorieen("c"), Stembiljetten: []nvo.Stembiljet{}})
			}), peil)),
			"statements": fout(nvo.TallySession(sessie(func(s *nvo.Sessie) { s.Stellingen = append(s.Stellingen, nvo.Stelling{Code: anders, Stelling: "w"}) }), peil)),
			"sessions": fout(nvo.JoinSessions(nvo.Themarapportvraag{Naam: "r", Thema: "t", Sessies: []nvo.Sessie{
				sessie(func(s *nvo.Sessie) { s.Naam = naam }), sessie(func(s *nvo.Sessie) { s.Naam, s.Vragen, s.Stellingen[0].Reacties = anders, nil, nil }),
			}}, peil)),
			"outcomes": fout(nvo.BuildAgenda(agenda(func(a *nvo.Agendavraag) { a.Uitkomsten = append(a.Uitkomsten, nvo.Agendauitkomst{Code: anders}) }), peil)),
			"places":   fout(nvo.BuildAgenda(agenda(func(a *nvo.Agendavraag) { a.Uitkomsten[0].Rangorde[1].Categorie = anders }), peil)),
			"proposals": fout(nvo.BuildAgenda(agenda(func(a *nvo.Agendavraag) {
				v := a.Voorstellen[0]
				v.Code = anders
				a.Voorstellen = append(a.Voorstellen, v)
			}), peil)),
			"parties": fout(nvo.AssessCovenant(nvo.Convenantvraag{Partijen: []wmo.Partij{{Naam: naam}, {Naam: anders}}}, peil)),
			"regions": fout(nvo.MonitorRegions(nvo.Monitorvraag{Dossiers: []nvo.Dossier{dossier(naam), dossier(anders)}}, peil)),
			"wanted":  fout(nvo.MonitorRegions(nvo.Monitorvraag{Regios: []string{naam, anders}, Dossiers: []nvo.Dossier{dossier(naam)}}, peil)),
			"statement": fout(nvo.MonitorRegions(nvo.Monitorvraag{Dossiers: []nvo.Dossier{dossier(naam)}, Samenstellingen: []nvo.Samenstelling{
				{Naam: naam, Verplichtingen: []string{"NVO-1A"}}, {Naam: anders, Verplichtingen: []string{"NVO-1A"}},
			}}, peil)),
		} {
			require.Error(t, err, "%s %q", wat, anders)
			if wat == "unseen" {
				require.ErrorContains(t, err, "DOC-TEKENS")
				continue
			}
			dubbel := strings.Contains(err.Error(), "DOC-DUBBEL") || strings.Contains(err.Error(), "NVO-SES-DUBBELE-STEM")
			require.True(t, dubbel, "%s %q: %v", wat, anders, err)
		}
		// And a reference in another spelling finds what it names.
		uit, err := nvo.TallySession(sessie(func(s *nvo.Sessie) {
			s.Vragen[0].Antwoorden[0].Deelnemer, s.Vragen[0].Antwoorden[0].Categorie = anders, anders
			s.Vragen[0].Stembiljetten[0].Deelnemer = anders
			s.Vragen[0].Stembiljetten[0].Rangen = map[string]wmo.Getal{anders: wmo.GetalOf(1), "B": wmo.GetalOf(2)}
			s.Stellingen[0].Reacties[0].Deelnemer = anders
		}), peil)
		require.NoError(t, err)
		require.Equal(t, goed, uit)
		a, err := nvo.BuildAgenda(agenda(func(a *nvo.Agendavraag) { a.Voorstellen[0].Uitkomst, a.Voorstellen[0].Categorie = anders, anders }), peil)
		require.NoError(t, err)
		require.Equal(t, 1, a.Punten[0].Prioriteit)
		m, err := nvo.MonitorRegions(nvo.Monitorvraag{Regios: []string{anders, "b"}, Dossiers: []nvo.Dossier{dossier(naam)}}, peil)
		require.NoError(t, err)
		require.Equal(t, []string{"b"}, m.Ontbreken)
		// Somebody who comes back in another session is the same person.
		r, err := nvo.JoinSessions(nvo.Themarapportvraag{Naam: "r", Thema: " T", Sessies: []nvo.Sessie{
			sessie(func(*nvo.Sessie) {}),
			sessie(func(s *nvo.Sessie) {
				s.Naam, s.Deelnemers[0].ID, s.Vragen[0].Code, s.Stellingen = "z", anders, "w", nil
				s.Vragen[0].Antwoorden, s.Vragen[0].Stembiljetten[0].Deelnemer = nil, anders
			}),
		}}, peil)
		require.NoError(t, err)
		require.Equal(t, 1, r.Deelnemers)
		require.Equal(t, 2, r.Deelnames)
	}
}
