// Command groningen counts the ballots of the versnellingssessies of the Groningen municipalities (April
// 2016 – January 2017): eight sessions, four themes, 123 participants. Published are the participants, the
// method and the findings. The ballots, questions, days and proposals in this folder are made up so that the
// published findings follow from them.
//
// The JSON documents in this folder are part of the program: change a rank and run it again, or name another
// folder with the same files. With -json it writes the reports as data:
//
//	go run ./examples/groningen [-json] [FOLDER]
package main

import (
	"embed"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/internal/verteller"
	"github.com/bwo-sdk/wmo/nvo"
)

//go:embed voorstellen.json sessies
var eigenMap embed.FS

// The days of the story. On the day of the article all sessions had been held; vandaag is the day on which
// the texts were last read.
const (
	artikel = "2018-01-16"
	vandaag = "2026-11-22"
)

func main() {
	alsJSON := flag.Bool("json", false, "de rapporten als JSON")
	rapport, args := verteller.Argumenten(os.Args[1:])
	_ = flag.CommandLine.Parse(args) // it ends the program on an error
	doe := vertel
	if *alsJSON {
		doe = schrijf
	}
	verteller.Main(eigenMap, append([]string{"-rapport", rapport}, flag.Args()...), doe)
}

type verhaal struct {
	verteller.Verteller

	rapporten []nvo.Themarapport // in the order in which the themes first occur
}

func begin(w io.Writer, documenten fs.FS) *verhaal {
	v := &verhaal{Verteller: verteller.Verteller{W: w, Documenten: documenten}}
	v.op(artikel)
	var vragen []nvo.Themarapportvraag
	for _, pad := range v.Paden("sessies/*.json") {
		s := verteller.Lees[nvo.Sessie](&v.Verteller, pad)
		i := slices.IndexFunc(vragen, func(v nvo.Themarapportvraag) bool { return v.Thema == s.Thema })
		if i < 0 {
			i = len(vragen)
			vragen = append(vragen, nvo.Themarapportvraag{Naam: "Rapport " + s.Thema + " (verzonnen stembiljetten)", Thema: s.Thema})
		}
		vragen[i].Sessies = append(vragen[i].Sessies, s)
	}
	for _, vraag := range vragen {
		v.rapporten = append(v.rapporten, verteller.Antwoord(&v.Verteller, "thema "+vraag.Thema, nvo.JoinSessions, vraag))
	}
	return v
}

func (v *verhaal) op(dag string) { v.Peil = wmo.PeilOp(wmo.MustDatum(dag)) }

// schrijf writes the reports as data, one for each theme.
func schrijf(w io.Writer, documenten fs.FS) error {
	v := begin(w, documenten)
	if v.Fout != nil {
		return v.Fout
	}
	uit := json.NewEncoder(w)
	uit.SetIndent("", "  ")
	return uit.Encode(v.rapporten)
}

func vertel(w io.Writer, documenten fs.FS) error {
	v := begin(w, documenten)
	v.Zeg("Versnellingssessies beschermd wonen en opvang, Groninger gemeenten. Verzonnen stembiljetten: gepubliceerd zijn alleen\n" +
		"wie er meededen, hoe het ging en wat eruit kwam. Ook de vragen, de dagen, de stellingen en de voorstellen zijn verzonnen.")
	v.gemeenten()
	v.opkomst()
	for i := range v.rapporten {
		v.rapport(&v.rapporten[i])
	}
	v.uitkomst()
	v.agenda()
	v.onbekend()
	return v.Fout
}

// gemeenten tells which 23 municipalities these were, and what became of each.
func (v *verhaal) gemeenten() {
	v.Kop("de gemeenten")
	for _, dag := range []string{"2016-04-01", "2017-12-31", artikel, "2019-01-01", "2021-01-01", vandaag} {
		v.op(dag)
		leden := verteller.Antwoord(&v.Verteller, "regio", gebied.ListMembers, gebied.Ledenvraag{Regio: "groningen"})
		v.Zeg("%s: %d gemeenten werken samen, %s voert uit (%s)", dag, len(leden.Leden), leden.Centrumgemeente.Naam, leden.Zekerheid)
	}
	v.op("2017-12-31")
	toen := verteller.Antwoord(&v.Verteller, "provincie", gebied.ListMunicipalities, gebied.Gemeentenvraag{Provincie: "Groningen"}).Gemeenten
	v.op(vandaag)
	t := tabel.Nieuw("gemeente", "is nu", "een deel", "wat er gebeurde")
	for _, g := range toen {
		later := verteller.Antwoord(&v.Verteller, g.Naam, gebied.FindSuccessors, gebied.Opvolgvraag{Gemeente: g.Code})
		for _, l := range later.Opvolgers {
			t.Rij(g.Naam, l.Gemeente.Naam, l.Gedeeltelijk && !l.Hoofdlijn, l.Weg)
		}
	}
	v.op(artikel)
	v.Zeg("\nWat er van de %d geworden is:", len(toen))
	v.Toon(t)
}

// opkomst lists the sessions and adds up who came.
func (v *verhaal) opkomst() {
	v.Kop("de sessies")
	t := tabel.Nieuw("dag", "sessie", "deelnemers")
	sessies, deelnemers, groepen := 0, 0, map[nvo.Deelnemersgroep]int{}
	for _, r := range v.rapporten {
		for _, s := range r.Sessies {
			t.Rij(s.Datum, s.Naam, s.Deelnemers)
			sessies++
		}
		deelnemers += r.Deelnemers
		for _, g := range r.Groepen {
			groepen[g.Groep] += g.Aantal
		}
	}
	v.Toon(t)
	v.Zeg("\n%d sessies, %d thema's, %d deelnemers: %d cliënten, %d professionals, %d beleidsmedewerkers", sessies, len(v.rapporten), deelnemers,
		groepen[nvo.GroepClient], groepen[nvo.GroepProfessional], groepen[nvo.GroepBeleidsmedewerker])
}

// rapport tells the results of one theme.
func (v *verhaal) rapport(r *nvo.Themarapport) {
	v.Kop("rapport: " + r.Thema)
	for i := range r.Vragen {
		v.vraag(&r.Vragen[i])
	}
	for _, s := range r.Stellingen {
		v.Zeg("\n%s", s.Stelling)
		v.Toon(s.PerGroep)
	}
	verteller.Let(&v.Verteller, r.Bevindingen)
}

// vraag tells the answers of all participants and of each group, with the mean rank of each category.
func (v *verhaal) vraag(q *nvo.Vraaguitkomst) {
	v.Zeg("%s\n%d stembiljetten, %d aangevuld", q.Vraag, q.Geheel.Stemmen, q.Geheel.Aangevuld)
	kop := []any{"", "categorie", "rang", "punten"}
	for _, u := range q.PerGroep {
		kop = append(kop, u.Groep)
	}
	t := tabel.Nieuw(kop...)
	for _, p := range q.Geheel.Rangorde {
		rij := []any{verteller.Plaats(p.Plaats, p.Gelijk), p.Naam, twee(p.GemiddeldeRang), p.Bordapunten}
		for _, u := range q.PerGroep {
			r := u.Rangorde[slices.IndexFunc(u.Rangorde, func(r nvo.Rangplaats) bool { return r.Categorie == p.Categorie })]
			rij = append(rij, fmt.Sprintf("%s (%s)", verteller.Plaats(r.Plaats, r.Gelijk), tabel.Taal{}.Tekst(twee(r.GemiddeldeRang))))
		}
		t.Rij(rij...)
	}
	v.Toon(t)
	v.Zeg("Allen: %s.", q.Geheel.Eensgezindheid.Duiding)
	for _, u := range q.PerGroep {
		v.Zeg("Groep %s: %s.", u.Groep, u.Eensgezindheid.Duiding)
	}
	for _, d := range q.Verschillen {
		if d.Plaats == 1 {
			v.Zeg("Het meest verschillen de groepen over %q: %s, hoger bij groep %s.", d.Naam, twee(d.Verschil), d.Hoger)
		}
	}
	for _, o := range q.Opmerkingen {
		v.Zeg("Opmerking (verzonnen): %s", o)
	}
	v.Zeg("Blijft de top (%s) als er één stembiljet wegvalt? %s.", q.Robuustheid.Top, q.Robuustheid.Blijft)
}

// twee is a number rounded to two decimals.
func twee(g wmo.Getal) wmo.Getal { return g.Afgerond(2, wmo.Rekenkundig) }

// uitkomst compares the counts with the published ones.
func (v *verhaal) uitkomst() {
	v.Kop("wat eruit kwam")
	v.Zeg("Wat cliënten bovenaan zetten:")
	for _, r := range v.rapporten {
		for _, q := range r.Vragen {
			for _, g := range q.PerGroep {
				if g.Groep == nvo.GroepClient {
					v.Zeg("  %s: %s, dan %s", r.Thema, g.Rangorde[0].Naam, g.Rangorde[1].Naam)
				}
			}
		}
	}
	v.Zeg("\nWat professionals van de stellingen vinden, over de thema's opgeteld:")
	var stellingen []string
	eens, gezegd := map[string]int{}, map[string]int{}
	for _, r := range v.rapporten {
		for _, s := range r.Stellingen {
			if !slices.Contains(stellingen, s.Stelling) {
				stellingen = append(stellingen, s.Stelling)
			}
			for _, m := range s.PerGroep {
				if m.Groep == nvo.GroepProfessional {
					eens[s.Stelling] += m.Eens
					gezegd[s.Stelling] += m.Eens + m.Oneens + m.GeenMening
				}
			}
		}
	}
	for _, s := range stellingen {
		v.Zeg("  %d van %d eens: %s", eens[s], gezegd[s], s)
	}
}

// agenda puts the ranked outcomes in the agenda of the region.
func (v *verhaal) agenda() {
	// The document has an agenda without outcomes; those come from the sessions.
	wat := verteller.Lees[struct {
		Naam        string               `json:"naam"`
		Volgorde    nvo.Agendavolgorde   `json:"volgorde,omitempty"`
		Voorstellen []nvo.Agendavoorstel `json:"voorstellen"`
	}](&v.Verteller, "voorstellen.json")
	in := nvo.Agendavraag{Naam: wat.Naam, Volgorde: wat.Volgorde, Voorstellen: wat.Voorstellen}
	for _, r := range v.rapporten {
		for _, q := range r.Vragen {
			u := nvo.Agendauitkomst{Code: q.Code, Vraag: q.Vraag, Rangorde: []nvo.Agendarang{}}
			for _, p := range q.Geheel.Rangorde {
				u.Rangorde = append(u.Rangorde, nvo.Agendarang{Categorie: p.Categorie, Plaats: p.Plaats})
			}
			in.Uitkomsten = append(in.Uitkomsten, u)
		}
	}
	a := verteller.Antwoord(&v.Verteller, "voorstellen.json", nvo.BuildAgenda, in)
	v.Kop("de agenda")
	v.Zeg("%s", a.Naam)
	t := tabel.Nieuw("", "voorstel", "eigenaar", "niveau", "inspanning", "plaats in de uitkomst")
	for _, p := range a.Punten {
		t.Rij(verteller.Plaats(p.Plaats, p.Gelijk), p.Voorstel.Omschrijving, p.Voorstel.Eigenaar, p.Voorstel.Niveau, p.Voorstel.Inspanning, p.Prioriteit)
	}
	v.Toon(t)
	verteller.Let(&v.Verteller, a.Voorbehouden)
	for _, b := range a.Bevindingen {
		v.Zeg("let op: %s [%s]", b.Bericht, b.Code)
	}
}

// onbekend tells how the ballots were counted and what these numbers do not prove.
func (v *verhaal) onbekend() {
	v.Kop("hoe er geteld is, en wat niet vaststaat")
	for _, r := range v.rapporten {
		verteller.Let(&v.Verteller, r.Voorbehouden)
	}
	v.Onbekend(nvo.NietGemodelleerd(), "NVO-N-SES-")
	v.Zeg("- bij welk thema de beleidsmedewerkers zaten, is niet gepubliceerd: kostenstructuur is een aanname")
	v.Zeg("- of iemand bij meer dan één sessie was, is niet gepubliceerd: hier zijn het 123 verschillende personen")
}
