package nvo

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

// What a finding says, and of which place: every one of them, in the order in which a
// reader gets them.
func TestFindingsSayWhatAndWhere(t *testing.T) {
	t.Parallel()
	fout := func(_ any, err error) string {
		var bs wmo.Bevindingen
		if errors.As(err, &bs) {
			return bs.Error()
		}
		return ""
	}
	zonder := func(zet func(*Bewijsstuk)) Dossier {
		s := stuk(Convenant, StandVastgesteld, "2021-01-01")
		zet(&s)
		return Dossier{Regio: "r", Bewijsstukken: []Bewijsstuk{s}}
	}
	peil := op("2022-06-01")
	uit, err := AssessRegion(Dossier{Regio: "r"}, op("2022-06-02"))
	require.NoError(t, err)
	kort, vreemd, anders, onzeker := uit, uit, uit, uit
	kort.Regio, kort.Oordelen = "kort", uit.Oordelen[1:]
	vreemd.Regio, vreemd.Oordelen = "vreemd", append([]Verplichtingoordeel{}, uit.Oordelen...)
	vreemd.Oordelen[3].Uitkomst = "iets"
	anders.Regio, anders.Oordelen = "anders", append([]Verplichtingoordeel{}, uit.Oordelen...)
	anders.Oordelen[0], anders.Oordelen[1] = anders.Oordelen[1], anders.Oordelen[0]
	teVeel := wmo.Wettekst + 1
	onzeker.Regio, onzeker.Oordelen = "onzeker", append([]Verplichtingoordeel{}, uit.Oordelen...)
	onzeker.Oordelen[0].Bewijszekerheid = &teVeel
	for naam, c := range map[string]struct{ fout, wil string }{
		"no name": {fout(AssessRegion(Dossier{Regio: " "}, peil)), "/regio: hier hoort een tekst, en geen lege [DOC-LENGTE]"},
		"long name": {
			fout(AssessRegion(Dossier{Regio: strings.Repeat("é", 501)}, peil)),
			"/regio: een tekst van 501 tekens is te lang; hier passen er hoogstens 500 [DOC-LENGTE]",
		},
		"name that fits": {fout(AssessRegion(Dossier{Regio: strings.Repeat("é", 500)}, peil)), ""},
		"unseen": {
			fout(AssessRegion(Dossier{Regio: "r\u200b"}, peil)),
			"/regio: hier staat een onzichtbaar teken (U+200B); haal het weg [DOC-TEKENS]",
		},
		"region": {
			fout(AssessRegion(Dossier{Regio: "r", Regiocode: "nergens"}, peil)),
			`/regiocode: de tabel "BW- en MO-regio's" kent geen regio "nergens" (gebied.regios noemt ze alle) [NVO-LEDEN]`,
		},
		"member": {fout(AssessRegion(Dossier{Regio: "r", Leden: []Regiolid{{}}}, peil)), "/leden/0/gemeente: deze sleutel ontbreekt [DOC-SLEUTEL-ONTBREEKT]"},
		"member twice": {
			fout(AssessRegion(Dossier{Regio: "r", Leden: []Regiolid{{Gemeente: gm("0014")}, {Gemeente: gm("0014")}}}, peil)),
			`/leden/0/gemeente, /leden/1/gemeente: "0014" staat er twee keer [DOC-DUBBEL]`,
		},
		"members": {
			fout(AssessRegion(Dossier{Regio: "r", Leden: make([]Regiolid, 401)}, peil)), "/leden: 401 is te veel; hier passen er hoogstens 400 [DOC-AANTAL]",
		},
		"pieces": {
			fout(AssessRegion(Dossier{Regio: "r", Bewijsstukken: make([]Bewijsstuk, 5001)}, peil)),
			"/bewijsstukken: 5001 is te veel; hier passen er hoogstens 5000 [DOC-AANTAL]",
		},
		"period": {
			fout(AssessRegion(Dossier{Regio: "r", Leden: []Regiolid{{Gemeente: gm("0014"), Geldt: wmo.Periode{Begindatum: dag("2022-01-01"), Einddatum: dag("2021-12-31")}}}}, peil)),
			"/leden/0/geldt: de einddatum 2021-12-31 ligt voor de begindatum 2022-01-01 [DOC-PERIODE]",
		},
		"predecessors": {
			fout(AssessRegion(Dossier{Regio: "r", Leden: []Regiolid{{Gemeente: gm("0014"), Voorgangers: make([]wmo.Gemeentecode, 401)}}}, peil)),
			"/leden/0/voorgangers: 401 is te veel; hier passen er hoogstens 400 [DOC-AANTAL]",
		},
		"predecessor of another": {
			fout(AssessRegion(Dossier{Regio: "r", Leden: []Regiolid{{Gemeente: gm("0855"), Voorgangers: []wmo.Gemeentecode{gm("0788")}}}}, peil)),
			"/leden/0/voorgangers/0, /leden/0/gemeente: Haaren (0788) ging vooral op in Oisterwijk (0824), en niet in 0855 [NVO-VOORGANGER]",
		},
		"predecessor, on its last day as a member": {
			fout(AssessRegion(Dossier{Regio: "r", Leden: []Regiolid{{
				Gemeente: gm("0855"), Geldt: wmo.MustPeriode("2015-01-01", "2020-12-31"), Voorgangers: []wmo.Gemeentecode{gm("0788")},
			}}}, peil)),
			"",
		},
		"last day": {
			fout(AssessRegion(zonder(func(s *Bewijsstuk) { s.Uiterlijk = dag("2020-12-31") }), peil)),
			"/bewijsstukken/0/uiterlijk: 2020-12-31 ligt voor 2021-01-01 [NVO-DATUM]",
		},
		"one day": {fout(AssessRegion(zonder(func(s *Bewijsstuk) { s.Uiterlijk = dag("2021-01-01") }), peil)), ""},
		"in force": {
			fout(AssessRegion(zonder(func(s *Bewijsstuk) { s.InWerking, s.TotEnMet = dag("2021-01-02"), dag("2021-01-01") }), peil)),
			"/bewijsstukken/0/totEnMet: het einde 2021-01-01 ligt voor het begin 2021-01-02 [DOC-PERIODE]",
		},
		"one day in force": {fout(AssessRegion(zonder(func(s *Bewijsstuk) { s.InWerking, s.TotEnMet = dag("2021-01-02"), dag("2021-01-02") }), peil)), ""},
		"who decided": {
			fout(AssessRegion(zonder(func(s *Bewijsstuk) { s.Soort = Raadsbesluit }), peil)),
			"/bewijsstukken/0/gemeente: dit ontbreekt: een stuk van de soort raadsbesluit vraagt het [DOC-SLEUTEL-ONTBREEKT]",
		},
		"whose plan": {
			fout(AssessRegion(zonder(func(s *Bewijsstuk) { s.Soort = LokaalPlan }), peil)),
			"/bewijsstukken/0/gemeente: dit ontbreekt: een stuk van de soort lokaal_uitvoeringsplan vraagt het [DOC-SLEUTEL-ONTBREEKT]",
		},
		"source": {
			fout(AssessRegion(zonder(func(s *Bewijsstuk) { s.Bron = wmo.Bron{Zekerheid: 9} }), peil)),
			"/bewijsstukken/0/bron/regeling: hier hoort een tekst, en geen lege [DOC-LENGTE]\n/bewijsstukken/0/bron/zekerheid: 9 is geen waarde van deze opsomming [DOC-WAARDE]",
		},
		"words": {
			fout(AssessRegion(zonder(func(s *Bewijsstuk) { s.Reikwijdte = []Reikwijdte{"alles"} }), peil)),
			`/bewijsstukken/0/reikwijdte/0: "alles" hoort niet bij de toegestane waarden: beschermd_wonen, opvang [DOC-WAARDE]`,
		},
		"too many words": {
			fout(AssessRegion(zonder(func(s *Bewijsstuk) { s.Reikwijdte = []Reikwijdte{OverOpvang, OverOpvang, OverOpvang} }), peil)),
			"/bewijsstukken/0/reikwijdte: 3 is te veel; hier passen er hoogstens 2 [DOC-AANTAL]",
		},
		"party": {
			fout(AssessRegion(zonder(func(s *Bewijsstuk) {
				s.Partijen = []wmo.Partij{{Naam: "A"}, {Naam: "a ", Getekend: wmo.Nee, Ondertekend: dag("2021-01-01")}}
			}), peil)),
			"/bewijsstukken/0/partijen/0/naam, /bewijsstukken/0/partijen/1/naam: \"a \" staat er twee keer [DOC-DUBBEL]\n" +
				"/bewijsstukken/0/partijen/1/ondertekend: niet getekend, en toch een dag van ondertekening [NVO-DATUM]",
		},
		"nobody": {fout(AssessCovenant(Convenantvraag{}, peil)), "/partijen: 0 is te weinig; hier horen er minstens 1 [DOC-AANTAL]"},
		"signed later": {
			fout(AssessCovenant(Convenantvraag{Partijen: []wmo.Partij{{Naam: "A", Getekend: wmo.Ja, Ondertekend: dag("2022-06-02")}}}, peil)),
			"/partijen/0/ondertekend: getekend, en pas op 2022-06-02, na 2022-06-01 [NVO-DATUM]",
		},
		"signed today": {fout(AssessCovenant(Convenantvraag{Partijen: []wmo.Partij{{Naam: "A", Getekend: wmo.Ja, Ondertekend: dag("2022-06-01")}}}, peil)), ""},
		"days of a convenant": {
			fout(AssessCovenant(Convenantvraag{Partijen: []wmo.Partij{{Naam: "A"}}, InWerking: dag("2022-01-02"), TotEnMet: dag("2022-01-01"), OnbepaaldeTijd: wmo.Ja}, peil)),
			"/onbepaaldeTijd: voor onbepaalde tijd, en met een einde [NVO-DATUM]\n/totEnMet: het einde 2022-01-01 ligt voor het begin 2022-01-02 [DOC-PERIODE]",
		},
		"one day of a convenant": {fout(AssessCovenant(Convenantvraag{Partijen: []wmo.Partij{{Naam: "A"}}, InWerking: dag("2022-01-01"), TotEnMet: dag("2022-01-01")}, peil)), ""},
		"no outcome": {
			fout(AssessCovenant(Convenantvraag{Partijen: []wmo.Partij{{Naam: "A"}}, OnbepaaldeTijd: 7}, peil)),
			"/onbepaaldeTijd: 7 is geen waarde van deze opsomming [DOC-WAARDE]",
		},
		"extension": {fout(AssessExtension(Contractverlenging{HeeftTijdlijn: 3}, peil)), "/heeftTijdlijn: 3 is geen waarde van deze opsomming [DOC-WAARDE]"},
		"substance": {fout(AssessDevelopment(Inhoudsbeeld{VariatieWoonvormen: 3}, peil)), "/variatieWoonvormen: 3 is geen waarde van deze opsomming [DOC-WAARDE]"},
		"level":     {fout(MonitorRegions(Monitorvraag{Dossiers: []Dossier{{Regio: "r"}}, Niveau: 0.49999}, peil)), "/niveau: 0,49999 ligt niet tussen 0,5 en 0,9999 [DOC-BEREIK]"},
		"levels":    {fout(MonitorRegions(Monitorvraag{Dossiers: []Dossier{{Regio: "r"}}, Niveau: 0.99991}, peil)), "/niveau: 0,99991 ligt niet tussen 0,5 en 0,9999 [DOC-BEREIK]"},
		"low":       {fout(MonitorRegions(Monitorvraag{Dossiers: []Dossier{{Regio: "r"}}, Niveau: 0.5}, peil)), ""},
		"high":      {fout(MonitorRegions(Monitorvraag{Dossiers: []Dossier{{Regio: "r"}}, Niveau: 0.9999}, peil)), ""},
		"nothing":   {fout(MonitorRegions(Monitorvraag{}, peil)), "/dossiers: dit ontbreekt: een monitor zonder toetsingen vraagt het [DOC-SLEUTEL-ONTBREEKT]"},
		"two regions": {
			fout(MonitorRegions(Monitorvraag{Dossiers: []Dossier{{Regio: "r"}, {Regio: "R"}}}, peil)), `/dossiers/0/regio, /dossiers/1/regio: "R" staat er twee keer [DOC-DUBBEL]`,
		},
		"two sets": {
			fout(MonitorRegions(Monitorvraag{Dossiers: []Dossier{{Regio: "r"}}, Toetsingen: []Toetsing{uit}}, op("2022-06-02"))),
			`/dossiers/0/regio, /toetsingen/0/regio: "r" staat er twee keer [DOC-DUBBEL]`,
		},
		"another day": {
			fout(MonitorRegions(Monitorvraag{Toetsingen: []Toetsing{uit}}, peil)),
			"/toetsingen/0/peil: deze toetsing is van 2022-06-02, gevraagd is 2022-06-01 [NVO-PEIL]",
		},
		"another register": {
			fout(MonitorRegions(Monitorvraag{Toetsingen: []Toetsing{kort, uit, anders}}, op("2022-06-02"))),
			"/toetsingen/0/oordelen, /toetsingen/2/oordelen: " +
				"de oordelen zijn niet die van het register, in die volgorde [NVO-TOETSING]",
		},
		"no outcome of an assessment": {
			fout(MonitorRegions(Monitorvraag{Toetsingen: []Toetsing{vreemd, onzeker}}, op("2022-06-02"))),
			"/toetsingen/0/oordelen/3/uitkomst: \"iets\" hoort niet bij de toegestane waarden: nageleefd, te_laat_nageleefd, gedeeltelijk, " +
				"niet_nageleefd, onbewezen, niet_van_toepassing [DOC-WAARDE]\n" +
				"/toetsingen/1/oordelen/0/bewijszekerheid: 4 is geen waarde van deze opsomming [DOC-WAARDE]",
		},
		"a code": {
			fout(MonitorRegions(Monitorvraag{Dossiers: []Dossier{{Regio: "r"}}, Samenstellingen: []Samenstelling{{Naam: "a", Verplichtingen: []string{"NVO-9Z"}}}}, peil)),
			"/samenstellingen/0/verplichtingen/0: \"NVO-9Z\" staat niet in het register [NVO-ONBEKEND]",
		},
		"no code": {
			fout(MonitorRegions(Monitorvraag{Dossiers: []Dossier{{Regio: "r"}}, Samenstellingen: []Samenstelling{{Naam: "b"}}}, peil)),
			"/samenstellingen/0/verplichtingen: 0 is te weinig; hier horen er minstens 1 [DOC-AANTAL]",
		},
		"a field of a dossier": {
			fout(MonitorRegions(Monitorvraag{Dossiers: []Dossier{{Regio: "r"}, {}}}, peil)), "/dossiers/1/regio: hier hoort een tekst, en geen lege [DOC-LENGTE]",
		},
		"within a dossier": {
			fout(MonitorRegions(Monitorvraag{Dossiers: []Dossier{{Regio: "r"}, {Regio: "s", Leden: []Regiolid{{Gemeente: gm("0855"), Voorgangers: []wmo.Gemeentecode{gm("0788")}}}}}}, peil)),
			"/dossiers/1/leden/0/voorgangers/0, /dossiers/1/leden/0/gemeente: Haaren (0788) ging vooral op in Oisterwijk (0824), en niet in 0855 [NVO-VOORGANGER]",
		},
		"share": {
			fout(FitShare(Aandeelvraag{Percentage: 101, Zegswijze: Ruim}, peil)),
			"/noemers: 0 is te weinig; hier horen er minstens 1 [DOC-AANTAL]\n/percentage: 101 ligt niet tussen 0 en 100 [DOC-BEREIK]",
		},
		"negative share": {fout(FitShare(Aandeelvraag{Percentage: -1, Zegswijze: Ruim, Noemers: []int{1}}, peil)), "/percentage: -1 ligt niet tussen 0 en 100 [DOC-BEREIK]"},
		"regions": {
			fout(FitShare(Aandeelvraag{Zegswijze: "zo'n", Noemers: []int{0, 1, 1000, 1001}}, peil)),
			"/noemers/0: 0 ligt niet tussen 1 en 1000 [DOC-BEREIK]\n/noemers/3: 1001 ligt niet tussen 1 en 1000 [DOC-BEREIK]\n" +
				`/zegswijze: "zo'n" hoort niet bij de toegestane waarden: afgerond, bijna, ruim [DOC-WAARDE]`,
		},
		"how well": {
			fout(ListObligations(Verplichtingenvraag{Minstens: "half"}, peil)),
			`/minstens: "half" hoort niet bij de toegestane waarden: tekst, tekst_deels, thema, afgeleid [DOC-WAARDE]`,
		},
		"how well in a monitor": {
			fout(MonitorRegions(Monitorvraag{Dossiers: []Dossier{{Regio: "r"}}, Minstens: "half"}, peil)),
			`/minstens: "half" hoort niet bij de toegestane waarden: tekst, tekst_deels, thema, afgeleid [DOC-WAARDE]`,
		},
	} {
		require.Equal(t, c.wil, c.fout, naam)
	}
}

// The first piece of a dossier has number 0: it denies, contradicts and proves as any other.
func TestEveryPieceCounts(t *testing.T) {
	t.Parallel()
	ontkent, bewijst := stuk(Inkoop, StandAfwezig, "2022-01-15"), stuk(Inkoop, StandVastgesteld, "2021-06-01")
	laat, plan := stuk(Inkoop, StandVastgesteld, "2022-03-01"), stuk(Inkoop, StandConcept, "2021-03-01")
	beleid, aanname := wmo.Beleid, wmo.Aanname
	zwak := stuk(Inkoop, StandVastgesteld, "2021-06-01")
	zwak.Bron.Zekerheid = wmo.Aanname
	for _, c := range []struct {
		naam            string
		stukken         []Bewijsstuk
		wil             Naleving
		kant            []Kanttekening
		bewijs, ontkend []string
		zekerheid       *wmo.Zekerheid
	}{
		{"denied by the first", []Bewijsstuk{ontkent}, NietNageleefd, nil, nil, []string{"/bewijsstukken/0"}, nil},
		{"contradicted by the first", []Bewijsstuk{ontkent, bewijst}, Nageleefd, []Kanttekening{Tegenspraak}, []string{"/bewijsstukken/1"}, []string{"/bewijsstukken/0"}, &beleid},
		{"contradicted by the last", []Bewijsstuk{bewijst, ontkent}, Nageleefd, []Kanttekening{Tegenspraak}, []string{"/bewijsstukken/0"}, []string{"/bewijsstukken/1"}, &beleid},
		{"denied twice, both are told", []Bewijsstuk{ontkent, ontkent}, NietNageleefd, nil, nil, []string{"/bewijsstukken/0", "/bewijsstukken/1"}, nil},
		{"contradicted twice, both are told", []Bewijsstuk{bewijst, ontkent, ontkent}, Nageleefd, []Kanttekening{Tegenspraak}, []string{"/bewijsstukken/0"}, []string{"/bewijsstukken/1", "/bewijsstukken/2"}, &beleid},
		{"late is no contradiction", []Bewijsstuk{ontkent, laat}, TeLaat, nil, []string{"/bewijsstukken/1"}, []string{"/bewijsstukken/0"}, &beleid},
		{"a concept, denied by the first", []Bewijsstuk{ontkent, plan}, Gedeeltelijk, nil, []string{"/bewijsstukken/1"}, []string{"/bewijsstukken/0"}, &beleid},
		{"a weak proof", []Bewijsstuk{zwak}, Nageleefd, []Kanttekening{Onbevestigd}, []string{"/bewijsstukken/0"}, nil, &aanname},
		{"a firm proof goes before a weak one", []Bewijsstuk{zwak, bewijst}, Nageleefd, nil, []string{"/bewijsstukken/1"}, nil, &beleid},
	} {
		o := uitkomst(t, Dossier{Regio: "r", Bewijsstukken: c.stukken}, op("2022-06-01"), "NVO-X-INKOOP")
		require.Equal(t, c.wil, o.Uitkomst, c.naam)
		require.Equal(t, c.kant, o.Kanttekeningen, c.naam)
		require.Equal(t, c.bewijs, o.Bewijs, c.naam)
		require.Equal(t, c.ontkend, o.Ontkenning, c.naam)
		require.Equal(t, c.zekerheid, o.Bewijszekerheid, c.naam)
	}
}

// The same of a session, a report and an agenda.
func TestFindingsOfASession(t *testing.T) {
	t.Parallel()
	peil := op("2022-06-01")
	fout := func(_ any, err error) string {
		var bs wmo.Bevindingen
		if errors.As(err, &bs) {
			return bs.Error()
		}
		return ""
	}
	goed := func(zet func(*Sessie)) Sessie {
		s := gestemd(rij("1", "2"), rij("2", "1"))
		zet(&s)
		return s
	}
	agenda := func(zet func(*Agendavraag)) Agendavraag {
		a := agendaVanVier()
		zet(&a)
		return a
	}
	for naam, c := range map[string]struct{ fout, wil string }{
		"later": {
			fout(TallySession(goed(func(s *Sessie) { s.Datum = dag("2022-06-02") }), peil)),
			"/datum: de sessie van 2022-06-02 was op 2022-06-01 nog niet gehouden [NVO-SES-LATER]",
		},
		"twice": {
			fout(TallySession(goed(func(s *Sessie) { s.Deelnemers[1].ID, s.Vragen[0].Stembiljetten = "P1", s.Vragen[0].Stembiljetten[:1] }), peil)),
			`/deelnemers/0/id, /deelnemers/1/id: "P1" staat er twee keer [DOC-DUBBEL]`,
		},
		"votes twice": {
			fout(TallySession(goed(func(s *Sessie) { s.Vragen[0].Stembiljetten[1].Deelnemer = "P1" }), peil)),
			`/vragen/0/stembiljetten/0, /vragen/0/stembiljetten/1: "P1" stemt hier twee keer: welke stem telt, is niet te zeggen [NVO-SES-DUBBELE-STEM]`,
		},
		"was not there": {
			fout(TallySession(goed(func(s *Sessie) { s.Vragen[0].Stembiljetten[1].Deelnemer = "z" }), peil)),
			`/vragen/0/stembiljetten/1/deelnemer: "z" staat niet bij de deelnemers van deze sessie [NVO-SES-DEELNEMER]`,
		},
		"answers, and was not there": {
			fout(TallySession(goed(func(s *Sessie) { s.Vragen[0].Antwoorden = []Sessieantwoord{{"z", "x", ""}, {"p1", "x", "c9"}} }), peil)),
			"/vragen/0/antwoorden/0/deelnemer: \"z\" staat niet bij de deelnemers van deze sessie [NVO-SES-DEELNEMER]\n" +
				"/vragen/0/antwoorden/1/categorie: \"c9\" is geen categorie van deze vraag [NVO-SES-CATEGORIE]",
		},
		"ranks": {
			fout(TallySession(goed(func(s *Sessie) {
				s.Vragen[0].Stembiljetten[0].Rangen = map[string]wmo.Getal{"c9": wmo.GetalOf(1), "c2": wmo.GetalOf(1), "C2": wmo.GetalOf(2)}
			}), peil)),
			"/vragen/0/stembiljetten/0/rangen/C2, /vragen/0/stembiljetten/0/rangen/c2: \"c2\" staat er twee keer [DOC-DUBBEL]\n" +
				"/vragen/0/stembiljetten/0/rangen/c9: \"c9\" is geen categorie van deze vraag [NVO-SES-CATEGORIE]",
		},
		"no rank": {
			fout(TallySession(goed(func(s *Sessie) { s.Vragen[0].Stembiljetten[0].Rangen["c1"] = wmo.GetalOf(0) }), peil)),
			"/vragen/0/stembiljetten/0/rangen/c1: 0 past hier niet: het is groter dan 0 [DOC-BEREIK]",
		},
		"no categories": {
			fout(TallySession(goed(func(s *Sessie) {
				s.Vragen[0].Categorieen, s.Vragen[0].Stembiljetten = nil, []Stembiljet{{Deelnemer: "p1"}}
			}), peil)),
			"/vragen/0/categorieen: 0 is te weinig; hier horen er minstens 1 [DOC-AANTAL]",
		},
		"nobody": {
			fout(TallySession(Sessie{Naam: "s", Thema: "t"}, peil)), "/deelnemers: 0 is te weinig; hier horen er minstens 1 [DOC-AANTAL]",
		},
		"nothing": {
			fout(TallySession(Sessie{Naam: "s", Thema: "t", Deelnemers: []Sessiedeelnemer{{ID: "p1", Groep: GroepClient}}}, peil)),
			"document: in deze sessie heeft niemand iets gezegd of gekozen: er is geen uitkomst [NVO-SES-LEEG]",
		},
		"another group": {
			fout(JoinSessions(Themarapportvraag{Naam: "r", Thema: "t", Sessies: []Sessie{
				goed(func(s *Sessie) { s.Thema = "t" }),
				goed(func(s *Sessie) { s.Naam, s.Thema, s.Deelnemers[0].Groep, s.Vragen[0].Code = "z", "t", GroepClient, "w" }),
			}}, peil)),
			`/sessies/0/deelnemers/0/groep, /sessies/1/deelnemers/0/groep: deelnemer "p1" hoort in een andere sessie bij een andere groep [NVO-SES-ANDERE-GROEP]`,
		},
		"another theme": {
			fout(JoinSessions(Themarapportvraag{Naam: "r", Thema: "t", Sessies: []Sessie{goed(func(s *Sessie) { s.Thema = "u" })}}, peil)),
			`/sessies/0/thema, /thema: deze sessie gaat over "u" en niet over "t" [NVO-SES-THEMA]`,
		},
		"no session": {fout(JoinSessions(Themarapportvraag{Naam: "r", Thema: "t"}, peil)), "/sessies: 0 is te weinig; hier horen er minstens 1 [DOC-AANTAL]"},
		"too many": {
			fout(JoinSessions(Themarapportvraag{Naam: "r", Thema: "t", Sessies: make([]Sessie, 101)}, peil)), "/sessies: 101 is te veel; hier passen er hoogstens 100 [DOC-AANTAL]",
		},
		"no outcome": {
			fout(BuildAgenda(Agendavraag{Naam: "a"}, peil)), "/uitkomsten: 0 is te weinig; hier horen er minstens 1 [DOC-AANTAL]",
		},
		"no place": {
			fout(BuildAgenda(agenda(func(a *Agendavraag) { a.Uitkomsten[0].Rangorde[1].Plaats = 5 }), peil)),
			"/uitkomsten/0/rangorde/1/plaats: 5 is geen plaats onder 4 categorieën [NVO-AGD-PLAATS]",
		},
		"last place": {fout(BuildAgenda(agenda(func(a *Agendavraag) { a.Uitkomsten[0].Rangorde[0].Plaats = 4 }), peil)), ""},
		"no category": {
			fout(BuildAgenda(agenda(func(a *Agendavraag) { a.Voorstellen[0].Categorie = "z" }), peil)),
			`/voorstellen/0/categorie: de uitkomst "v" heeft geen categorie "z" [NVO-AGD-CATEGORIE]`,
		},
		"words": {
			fout(BuildAgenda(agenda(func(a *Agendavraag) {
				a.Volgorde, a.Voorstellen[0].Niveau, a.Voorstellen[0].Inspanning = "zo", "hier", "veel"
			}), peil)),
			"/volgorde: \"zo\" hoort niet bij de toegestane waarden: prioriteit_eerst, klein_eerst [DOC-WAARDE]\n" +
				"/voorstellen/0/inspanning: \"veel\" hoort niet bij de toegestane waarden: klein, middel, groot [DOC-WAARDE]\n" +
				"/voorstellen/0/niveau: \"hier\" hoort niet bij de toegestane waarden: lokaal, regionaal, bovenregionaal, landelijk [DOC-WAARDE]",
		},
		"owner": {
			fout(BuildAgenda(agenda(func(a *Agendavraag) { a.Voorstellen[0].Eigenaar = "wij\u200b" }), peil)),
			"/voorstellen/0/eigenaar: hier staat een onzichtbaar teken (U+200B); haal het weg [DOC-TEKENS]",
		},
	} {
		require.Equal(t, c.wil, c.fout, naam)
	}
	s := goed(func(s *Sessie) {
		s.Deelnemers[1].Groep = ""
		s.Vragen[0].Antwoorden = []Sessieantwoord{{"p1", "x", "c1"}, {"p2", "y", ""}}
		s.Vragen[0].Stembiljetten[1].Rangen = nil
		s.Vragen = append(s.Vragen, Sessievraag{Code: "leeg", Vraag: "?", Categorieen: s.Vragen[0].Categorieen})
		s.Stellingen = []Stelling{{Code: "s", Stelling: "z"}}
	})
	uit, err := TallySession(s, peil)
	require.NoError(t, err)
	require.Equal(t, strings.Join([]string{
		"/deelnemers/1: van wie hier staat is de groep niet bekend: telt mee in het geheel en bij geen groep [NVO-SES-GROEP]",
		"/stellingen/0: over deze stelling heeft niemand iets gezegd: zij heeft geen uitkomst [NVO-SES-ZONDER-STEM]",
		"/vragen/0/antwoorden/1: dit antwoord is nog niet bij een categorie ondergebracht [NVO-SES-ANTWOORD-LOS]",
		"/vragen/0/categorieen/1: bij deze categorie hoort geen enkel antwoord [NVO-SES-CATEGORIE-LEEG]",
		"/vragen/0/stembiljetten/1/rangen: dit stembiljet rangschikt niets: niet geteld [NVO-SES-BLANCO]",
		"/vragen/1: op deze vraag is geen stem uitgebracht: zij heeft geen uitkomst [NVO-SES-ZONDER-STEM]",
	}, "\n"), uit.Bevindingen.Error())
}

// At the limit itself a document is read, the municipalities of its last piece included.
func TestAtTheLimitOfADossier(t *testing.T) {
	t.Parallel()
	d := Dossier{Regio: "r"}
	for range 4999 {
		d.Bewijsstukken = append(d.Bewijsstukken, stuk(Inkoop, StandVastgesteld, "2021-01-01"))
	}
	laatste := stuk(VerklaringAlleRaden, StandVastgesteld, "2021-01-01")
	laatste.Gemeenten = gemeentenLangs(dag("2021-01-01"))
	for len(laatste.Gemeenten) < 400 {
		laatste.Gemeenten = append(laatste.Gemeenten, gm("9998"))
	}
	d.Bewijsstukken = append(d.Bewijsstukken, laatste)
	_, err := AssessRegion(d, op("2022-06-01"))
	var bs wmo.Bevindingen
	require.ErrorAs(t, err, &bs)
	require.Equal(t, []string{"GEB-GEMEENTE-ONBEKEND"}, bs.Codes())
	require.Equal(t, "/bewijsstukken/4999/gemeenten/399", bs[0].Plaats[len(bs[0].Plaats)-1])
}
