package nvo_test

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/nvo"
)

// inloopsessie has three clients who say what matters most to them.
func inloopsessie() nvo.Sessie {
	rangen := func(sfeer, begeleiding, tijden int64) map[string]wmo.Getal {
		return map[string]wmo.Getal{"sfeer": wmo.GetalOf(sfeer), "begeleiding": wmo.GetalOf(begeleiding), "tijden": wmo.GetalOf(tijden)}
	}
	return nvo.Sessie{
		Naam: "Inloop met cliënten", Thema: "Inloop GGZ",
		Deelnemers: []nvo.Sessiedeelnemer{{ID: "c1", Groep: nvo.GroepClient}, {ID: "c2", Groep: nvo.GroepClient}, {ID: "c3", Groep: nvo.GroepClient}},
		Vragen: []nvo.Sessievraag{{
			Code: "belangrijkst", Vraag: "Wat is het belangrijkst?",
			Categorieen: []nvo.Sessiecategorie{
				{Code: "tijden", Naam: "openingstijden"}, {Code: "begeleiding", Naam: "vaste begeleiders"}, {Code: "sfeer", Naam: "veilige sfeer"},
			},
			Stembiljetten: []nvo.Stembiljet{
				{Deelnemer: "c1", Rangen: rangen(1, 2, 3)}, {Deelnemer: "c2", Rangen: rangen(1, 2, 3)}, {Deelnemer: "c3", Rangen: rangen(2, 1, 3)},
			},
		}},
	}
}

func ExampleTallySession() {
	uit, err := nvo.TallySession(inloopsessie(), wmo.PeilOp(wmo.MustDatum("2016-06-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	v := uit.Vragen[0]
	for _, r := range v.Geheel.Rangorde {
		fmt.Println(r.Plaats, r.Naam, r.GemiddeldeRang, r.Bordapunten)
	}
	fmt.Println("W", v.Geheel.Eensgezindheid.W)
	fmt.Println("zonder een stembiljet dezelfde top:", v.Robuustheid.Blijft)
	// Output:
	// 1 veilige sfeer 1.333333333333 5
	// 2 vaste begeleiders 1.666666666667 4
	// 3 openingstijden 3 0
	// W 0.777777777778
	// zonder een stembiljet dezelfde top: nee
}

func ExampleTallySession_bevindingen() {
	s := inloopsessie()
	s.Vragen[0].Stembiljetten[2].Deelnemer = "c1"
	_, err := nvo.TallySession(s, wmo.PeilOp(wmo.MustDatum("2016-06-01")))
	fmt.Println(err)
	// Output: /vragen/0/stembiljetten/0, /vragen/0/stembiljetten/2: "c1" stemt hier twee keer: welke stem telt, is niet te zeggen [NVO-SES-DUBBELE-STEM]
}

func ExampleJoinSessions() {
	vraag := nvo.Themarapportvraag{Naam: "Rapport Inloop GGZ", Thema: "Inloop GGZ", Sessies: []nvo.Sessie{inloopsessie()}}
	rapport, err := nvo.JoinSessions(vraag, wmo.PeilOp(wmo.MustDatum("2016-06-01")))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(rapport.Deelnemers, rapport.Vragen[0].Geheel.Rangorde[0].Naam)
	// Output: 3 veilige sfeer
}

func ExampleBuildAgenda() {
	agenda, err := nvo.BuildAgenda(nvo.Agendavraag{
		Naam:       "Agenda Inloop GGZ",
		Uitkomsten: []nvo.Agendauitkomst{{Code: "belangrijkst", Rangorde: []nvo.Agendarang{{Categorie: "sfeer", Plaats: 1}, {Categorie: "tijden", Plaats: 2}}}},
		Voorstellen: []nvo.Agendavoorstel{
			{
				Code: "avond", Omschrijving: "een avond in de week open", Uitkomst: "belangrijkst", Categorie: "tijden",
				Eigenaar: "aanbieder", Niveau: nvo.Lokaal, Inspanning: wmo.InspanningKlein,
			},
			{
				Code: "verbouwing", Omschrijving: "een rustige kamer erbij", Uitkomst: "belangrijkst", Categorie: "sfeer",
				Eigenaar: "gemeente", Niveau: nvo.Lokaal, Inspanning: wmo.InspanningGroot,
			},
			{
				Code: "huisregels", Omschrijving: "huisregels samen met bezoekers", Uitkomst: "belangrijkst", Categorie: "sfeer",
				Eigenaar: "aanbieder", Niveau: nvo.Lokaal, Inspanning: wmo.InspanningKlein,
			},
		},
	}, wmo.PeilOp(wmo.MustDatum("2017-01-31")))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range agenda.Punten {
		fmt.Println(p.Plaats, p.Voorstel.Omschrijving)
	}
	fmt.Println(agenda.Voorbehouden[0].Tekst)
	// Output:
	// 1 huisregels samen met bezoekers
	// 2 een rustige kamer erbij
	// 3 een avond in de week open
	// eerst telt de plaats in de groepsuitkomst; bij gelijke plaats gaat wat minder inspanning vraagt voor; wat dan nog gelijk is, blijft gelijk
}

func ExampleFormules() {
	fmt.Println(nvo.Formules()[0].Formule)
	// Output: W = 12 S / (k²(m³ − m) − k T)
}
