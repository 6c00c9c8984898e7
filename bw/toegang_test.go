package bw

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/bwo-sdk/wmo"
)

type toegangAs = as[Toegangsvraag]

var bijdrageAs = drie("/passendeBijdrage", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.PassendeBijdrage })

var oplossingAssen = []toegangAs{
	drie("/oplossing/eigenKracht", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Oplossing.EigenKracht }),
	drie("/oplossing/gebruikelijkeHulp", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Oplossing.GebruikelijkeHulp }),
	drie("/oplossing/mantelzorg", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Oplossing.Mantelzorg }),
	drie("/oplossing/sociaalNetwerk", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Oplossing.SociaalNetwerk }),
	drie("/oplossing/algemeneVoorziening", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Oplossing.AlgemeneVoorziening }),
}

var handhaaftAs = drie("/handhaaftZich", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.HandhaaftZich })

var wlzAssen = []as[Wlzfeiten]{
	drie("/wlz/aanspraak", func(w *Wlzfeiten) *wmo.Uitkomst { return &w.Aanspraak }),
	drie("/wlz/vermoeden", func(w *Wlzfeiten) *wmo.Uitkomst { return &w.Vermoeden }),
	drie("/wlz/andereGrondslag", func(w *Wlzfeiten) *wmo.Uitkomst { return &w.AndereGrondslag }),
	drie("/wlz/meerderjarig", func(w *Wlzfeiten) *wmo.Uitkomst { return &w.Meerderjarig }),
	drie("/wlz/jeugdstrafrecht", func(w *Wlzfeiten) *wmo.Uitkomst { return &w.Jeugdstrafrecht }),
	drie("/wlz/weigertMedewerking", func(w *Wlzfeiten) *wmo.Uitkomst { return &w.WeigertMedewerking }),
	drie("/wlz/oudLichtPakket", func(w *Wlzfeiten) *wmo.Uitkomst { return &w.OudLichtPakket }),
	drie("/wlz/tijdelijkUitgezonderd", func(w *Wlzfeiten) *wmo.Uitkomst { return &w.TijdelijkUitgezonderd }),
}

var inDeKring = Persoon{IngezeteneNederland: wmo.Ja, Verblijf: Nederlander}

func TestAccessStaysDecided(t *testing.T) {
	t.Parallel()
	bwo := append(slices.Clone(oplossingAssen), handhaaftAs, bijdrageAs)
	doorRuimte(t, Toegangsvraag{Persoon: inDeKring},
		append(bwo, drie("/psychischeProblemen", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.PsychischeProblemen })),
		oordeelOver(alleBWRegels, opDag("2026-07-01")))
	doorRuimte(t, Toegangsvraag{Persoon: inDeKring},
		append(bwo, drie("/thuissituatieVerlaten", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.ThuissituatieVerlaten })),
		oordeelOver(alleOpvangRegels, opDag("2026-07-01")))
	doorRuimte(t, Toegangsvraag{Persoon: inDeKring}, append(slices.Clone(oplossingAssen), bijdrageAs,
		drie("/oplossing/algemeenGebruikelijke", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Oplossing.AlgemeenGebruikelijke }),
		drie("/ingezeteneGemeente", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.IngezeteneGemeente }),
		drie("/beperking", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Beperking }),
		drie("/zelfredzaam", func(v *Toegangsvraag) *wmo.Uitkomst { return &v.Zelfredzaam })),
		oordeelOver(alleZPRegels, opDag("2026-07-01")))
	for _, op := range []string{"2020-12-31", "2025-12-31", "2026-07-01"} {
		doorRuimte(t, Wlzfeiten{}, wlzAssen, oordeelOver(wlzZPRegels, opDag(op)))
		doorRuimte(t, Wlzfeiten{}, wlzAssen, oordeelOver(wlzRegels, opDag(op)))
	}
}

// The Wlz as a formula of its own, written from the text of the law, for known facts.
func TestWlzAgainstTheFormula(t *testing.T) {
	t.Parallel()
	for i := range 1 << len(wlzAssen) {
		var w Wlzfeiten
		for j, a := range wlzAssen {
			a.zet(&w, 1+i>>j&1)
		}
		ja := func(u wmo.Uitkomst) bool { return u == wmo.Ja }
		for _, op := range []string{"2020-12-31", "2021-01-01", "2026-01-01"} {
			kan := ja(w.AndereGrondslag) || op >= "2021-01-01" && ja(w.Meerderjarig) && !ja(w.Jeugdstrafrecht)
			mag := (ja(w.Aanspraak) || ja(w.Vermoeden) && kan && ja(w.WeigertMedewerking)) && !ja(w.OudLichtPakket)
			require.Equal(t, wmo.UitkomstOf(mag), wmo.Alle(wlzVan(Opvang), &w, opDag(op)).Uitkomst, "%s %+v", op, w)
			require.Equal(t, wmo.UitkomstOf(mag && !ja(w.TijdelijkUitgezonderd)), wmo.Alle(wlzVan(Zelfredzaamheid), &w, opDag(op)).Uitkomst, "%s %+v", op, w)
		}
	}
}

func volledig(v Voorziening) Toegangsvraag {
	return Toegangsvraag{
		Voorziening: v, Persoon: inDeKring, IngezeteneGemeente: wmo.Ja, Beperking: wmo.Ja, Zelfredzaam: wmo.Nee,
		PsychischeProblemen: wmo.Ja, ThuissituatieVerlaten: wmo.Ja, HandhaaftZich: wmo.Nee,
		Oplossing:        Oplossing{wmo.Nee, wmo.Nee, wmo.Nee, wmo.Nee, wmo.Nee, wmo.Nee},
		PassendeBijdrage: wmo.Ja,
	}
}

// Taking away one condition at a time takes away the right, and names that condition.
func TestEveryConditionDecides(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		code        string
		voorziening Voorziening
		verander    func(*Toegangsvraag)
	}{
		{"BW-TOE-01", Zelfredzaamheid, func(v *Toegangsvraag) { v.IngezeteneGemeente = wmo.Nee }},
		{"BW-TOE-02", Zelfredzaamheid, func(v *Toegangsvraag) { v.Beperking = wmo.Nee }},
		{"BW-TOE-03", Zelfredzaamheid, func(v *Toegangsvraag) { v.Zelfredzaam = wmo.Ja }},
		{"BW-TOE-04", Zelfredzaamheid, func(v *Toegangsvraag) { v.Oplossing.EigenKracht = wmo.Ja }},
		{"BW-TOE-05", Zelfredzaamheid, func(v *Toegangsvraag) { v.Oplossing.GebruikelijkeHulp = wmo.Ja }},
		{"BW-TOE-06", Zelfredzaamheid, func(v *Toegangsvraag) { v.Oplossing.Mantelzorg = wmo.Ja }},
		{"BW-TOE-07", Zelfredzaamheid, func(v *Toegangsvraag) { v.Oplossing.SociaalNetwerk = wmo.Ja }},
		{"BW-TOE-08", Zelfredzaamheid, func(v *Toegangsvraag) { v.Oplossing.AlgemeneVoorziening = wmo.Ja }},
		{"BW-TOE-09", Zelfredzaamheid, func(v *Toegangsvraag) { v.Oplossing.AlgemeenGebruikelijke = wmo.Ja }},
		{"BW-TOE-10", Zelfredzaamheid, func(v *Toegangsvraag) { v.PassendeBijdrage = wmo.Nee }},
		{"BW-TOE-11", Opvang, func(v *Toegangsvraag) { v.HandhaaftZich = wmo.Ja }},
		{"BW-TOE-12", BeschermdWonen, func(v *Toegangsvraag) { v.Oplossing.EigenKracht = wmo.Ja }},
		{"BW-TOE-13", Opvang, func(v *Toegangsvraag) { v.Oplossing.GebruikelijkeHulp = wmo.Ja }},
		{"BW-TOE-14", BeschermdWonen, func(v *Toegangsvraag) { v.Oplossing.Mantelzorg = wmo.Ja }},
		{"BW-TOE-15", Opvang, func(v *Toegangsvraag) { v.Oplossing.SociaalNetwerk = wmo.Ja }},
		{"BW-TOE-16", BeschermdWonen, func(v *Toegangsvraag) { v.Oplossing.AlgemeneVoorziening = wmo.Ja }},
		{"BW-TOE-17", Opvang, func(v *Toegangsvraag) { v.PassendeBijdrage = wmo.Nee }},
		{"BW-TOE-18", BeschermdWonen, func(v *Toegangsvraag) { v.PsychischeProblemen = wmo.Nee }},
		{"BW-TOE-19", Opvang, func(v *Toegangsvraag) { v.ThuissituatieVerlaten = wmo.Nee }},
		{"BW-KRG-01", BeschermdWonen, func(v *Toegangsvraag) { v.Persoon.IngezeteneNederland = wmo.Nee }},
	} {
		in := volledig(c.voorziening)
		uit, err := AssessAccess(in, opDag("2026-07-01"))
		require.NoError(t, err)
		require.Equal(t, wmo.Ja, uit.Recht.Uitkomst, c.code)
		c.verander(&in)
		uit, err = AssessAccess(in, opDag("2026-07-01"))
		require.NoError(t, err)
		require.Equal(t, wmo.Nee, uit.Recht.Uitkomst, c.code)
		require.Equal(t, []string{c.code}, uit.Recht.Redenen)
	}
}

// What is generally in use counts from 2020, and never for beschermd wonen and opvang.
func TestGenerallyUsedSince2020(t *testing.T) {
	t.Parallel()
	for op, wil := range map[string]wmo.Uitkomst{"2015-01-01": wmo.Ja, "2019-12-31": wmo.Ja, "2020-01-01": wmo.Nee, "2026-07-01": wmo.Nee} {
		for _, v := range []Voorziening{Zelfredzaamheid, BeschermdWonen, Opvang} {
			in := volledig(v)
			in.Oplossing.AlgemeenGebruikelijke = wmo.Ja
			uit, err := AssessAccess(in, opDag(op))
			require.NoError(t, err)
			if v == Zelfredzaamheid {
				require.Equal(t, wil, uit.Recht.Uitkomst, op)
			} else {
				require.Equal(t, wmo.Ja, uit.Recht.Uitkomst, op)
			}
		}
	}
}

// The Wlz never touches the right itself: it is a power to refuse.
func TestWlzIsAPower(t *testing.T) {
	t.Parallel()
	in := volledig(BeschermdWonen)
	in.Wlz = Wlzfeiten{Aanspraak: wmo.Ja, OudLichtPakket: wmo.Nee}
	uit, err := AssessAccess(in, opDag("2026-07-01"))
	require.NoError(t, err)
	require.Equal(t, wmo.Ja, uit.Recht.Uitkomst)
	require.Equal(t, wmo.Ja, uit.Wlz.Uitkomst)
	require.Equal(t, []string{"BW-WLZ-MAG"}, uit.Bevindingen.Codes())
}

func TestAccessRefusesWhatItCannotRead(t *testing.T) {
	t.Parallel()
	_, err := AssessAccess(Toegangsvraag{}, wmo.Peil{})
	require.ErrorContains(t, err, "peil zonder datum")
	_, err = AssessAccess(Toegangsvraag{}, opDag("2026-07-01"))
	require.Equal(t, []string{"DOC-SLEUTEL-ONTBREEKT"}, bevindingen(t, err))
	_, err = AssessAccess(Toegangsvraag{
		Voorziening: "logeeropvang", Persoon: Persoon{Verblijf: "toerist", IngezeteneNederland: 7}, Wlz: Wlzfeiten{Aanspraak: 9},
	}, opDag("2026-07-01"))
	require.Equal(t, []string{"DOC-WAARDE", "DOC-WAARDE", "DOC-WAARDE", "DOC-WAARDE"}, bevindingen(t, err))
	require.ErrorContains(t, err, "/persoon/ingezeteneNederland")
	require.ErrorContains(t, err, "/wlz/aanspraak")
}

func BenchmarkAccess(b *testing.B) {
	in, peil := volledig(BeschermdWonen), opDag("2026-07-01")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := AssessAccess(in, peil); err != nil {
			b.Fatal(err)
		}
	}
}

// What stands beside the answer, and only where it belongs.
func TestFindingsBesideAccess(t *testing.T) {
	t.Parallel()
	buiten := Persoon{
		IngezeteneNederland: wmo.Ja, Verblijf: GeenVerblijf, VoortgezetVerblijf: wmo.Nee, BezwaarIntrekking: wmo.Nee,
		SlachtofferWacht: wmo.Nee, OuderVanNederlandsKind: wmo.Nee,
	}
	for _, c := range []struct {
		naam  string
		in    Toegangsvraag
		codes []string
	}{
		{"alien, opvang", Toegangsvraag{Voorziening: Opvang, Persoon: buiten}, []string{"BW-OPVANG-RIJK"}},
		{"alien, beschermd wonen", Toegangsvraag{Voorziening: BeschermdWonen, Persoon: buiten}, nil},
		{"no resident, so the stay does not decide alone", Toegangsvraag{Voorziening: Opvang, Persoon: Persoon{IngezeteneNederland: wmo.Nee}}, nil},
		{"not investigated", Toegangsvraag{Voorziening: Opvang, Onderzocht: wmo.Nee}, []string{"BW-ONDERZOEK"}},
		{"investigated", Toegangsvraag{Voorziening: Opvang, Onderzocht: wmo.Ja}, nil},
		{"only a dwelling", Toegangsvraag{Voorziening: BeschermdWonen, HandhaaftZich: wmo.Ja, MistAlleenWoonruimte: wmo.Ja}, []string{"BW-WOONRUIMTE"}},
		{"only a dwelling, so nothing else", Toegangsvraag{Voorziening: Opvang, MistAlleenWoonruimte: wmo.Ja}, []string{"BW-WOONRUIMTE"}},
		{"a dwelling and more", Toegangsvraag{Voorziening: Opvang, HandhaaftZich: wmo.Nee, MistAlleenWoonruimte: wmo.Nee}, nil},
		{"no shelter asked", Toegangsvraag{Voorziening: Zelfredzaamheid, HandhaaftZich: wmo.Ja, MistAlleenWoonruimte: wmo.Ja}, nil},
	} {
		uit, err := AssessAccess(c.in, opDag("2026-07-01"))
		require.NoError(t, err)
		require.ElementsMatch(t, c.codes, uit.Bevindingen.Codes(), c.naam)
	}
}
