// Command groningen counts the versnellingssessies of the Groningen municipalities
// (April 2016 – January 2017): eight sessions, four themes, 123 participants. What is
// published is who took part, how it was done and what came out. The ballots are not:
// those in this folder are made up so that the published findings come out, and so are
// the questions, the days and the proposals.
//
// It reads the JSON documents in this folder, which are part of the program: change
// a rank and run it again. Another folder of the same shape can be named, and with
// -json it writes the reports as data:
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
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/gebied"
	"github.com/bwo-sdk/wmo/internal/verteller"
	"github.com/bwo-sdk/wmo/nvo"
)

//go:embed voorstellen.json sessies
var eigenMap embed.FS

// The days of the story. Vandaag is the day on which the texts were last read.
const (
	artikel   = "2018-01-16"
	vandaag   = "2026-11-22"
	regio     = "groningen"
	provincie = "Groningen"
)

func main() {
	alsJSON := flag.Bool("json", false, "de rapporten als JSON")
	flag.Parse()
	doe := vertel
	if *alsJSON {
		doe = schrijf
	}
	verteller.Main(eigenMap, flag.Args(), doe)
}

// op is the day of the article: every session has been held.
func op(dag string) wmo.Peil { return wmo.PeilOp(wmo.MustDatum(dag)) }

// schrijf writes the reports as data, one for each theme.
func schrijf(w io.Writer, documenten fs.FS) error {
	v := verhaal{verteller.Verteller{Documenten: documenten}}
	rapporten := v.maak()
	if v.Fout != nil {
		return v.Fout
	}
	uit := json.NewEncoder(w)
	uit.SetIndent("", "  ")
	return uit.Encode(rapporten)
}

// maak reads the sessions and makes the report of each theme, in the order in which
// the themes come up.
func (v *verhaal) maak() []nvo.Themarapport {
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
	rapporten := make([]nvo.Themarapport, len(vragen))
	for i := range vragen {
		rapporten[i] = verteller.Antwoord(&v.Verteller, "thema "+vragen[i].Thema, nvo.Join, vragen[i], op(artikel))
	}
	return rapporten
}

// voorstellen is an agenda without the outcomes, which the sessions give.
type voorstellen struct {
	Naam        string               `json:"naam"`
	Volgorde    nvo.Agendavolgorde   `json:"volgorde,omitempty"`
	Voorstellen []nvo.Agendavoorstel `json:"voorstellen"`
}

type verhaal struct{ verteller.Verteller }

func vertel(w io.Writer, documenten fs.FS) error {
	v := verhaal{verteller.Verteller{W: w, Documenten: documenten}}
	rapporten := v.maak()
	wat := verteller.Lees[voorstellen](&v.Verteller, "voorstellen.json")
	if v.Fout != nil {
		return v.Fout
	}
	v.Zeg("Versnellingssessies beschermd wonen en opvang, Groninger gemeenten. Verzonnen stembiljetten: gepubliceerd zijn alleen\n" +
		"wie er meededen, hoe het ging en wat eruit kwam. Ook de vragen, de dagen, de stellingen en de voorstellen zijn verzonnen.")
	v.gemeenten()
	v.opkomst(rapporten)
	for i := range rapporten {
		v.rapport(&rapporten[i])
	}
	v.uitkomst(rapporten)
	v.agenda(wat, rapporten)
	v.onbekend(rapporten)
	return v.Fout
}

// gemeenten tells which 23 municipalities these were, and what became of each.
func (v *verhaal) gemeenten() {
	v.Kop("de gemeenten")
	for _, dag := range []string{"2016-04-01", "2017-12-31", artikel, "2019-01-01", "2021-01-01", vandaag} {
		leden, err := gebied.Members(gebied.Ledenvraag{Regio: regio}, op(dag))
		if err != nil {
			v.Fout = err
			return
		}
		v.Zeg("%s: %d gemeenten werken samen, %s voert uit (%s)", dag, len(leden.Leden), leden.Centrumgemeente.Naam, leden.Zekerheid)
	}
	lijst, err := gebied.Municipalities(gebied.Gemeentenvraag{Provincie: provincie}, op("2017-12-31"))
	if err != nil {
		v.Fout = err
		return
	}
	v.Zeg("\nWat er van de %d geworden is:", len(lijst.Gemeenten))
	for _, g := range lijst.Gemeenten {
		later, err := gebied.Resolve(gebied.Opvolgvraag{Gemeente: g.Code}, op(vandaag))
		if err != nil {
			v.Fout = err
			return
		}
		v.Zeg("  %-20s %s", g.Naam, opvolging(later))
	}
}

// opvolging tells each line of descent with the days on it.
func opvolging(o gebied.Opvolging) string {
	delen := make([]string, len(o.Opvolgers))
	for i, l := range o.Opvolgers {
		if delen[i] = "bestaat nog"; len(l.Weg) > 0 {
			delen[i] = ""
			for _, h := range l.Weg {
				delen[i] += fmt.Sprintf("%s naar %s ", h.Datum, h.NieuweNaam)
			}
		}
		if delen[i] = strings.TrimSpace(delen[i]); l.Gedeeltelijk && !l.Hoofdlijn {
			delen[i] += " (een deel)"
		}
	}
	return strings.Join(delen, "; ")
}

// opkomst lists the sessions and adds up who came.
func (v *verhaal) opkomst(rapporten []nvo.Themarapport) {
	v.Kop("de sessies")
	sessies, deelnemers, groepen := 0, 0, map[nvo.Deelnemersgroep]int{}
	for i := range rapporten {
		for _, s := range rapporten[i].Sessies {
			v.Zeg("%s  %-63s %2d deelnemers", s.Datum, s.Naam, s.Deelnemers)
			sessies++
		}
		deelnemers += rapporten[i].Deelnemers
		for _, g := range rapporten[i].Groepen {
			groepen[g.Groep] += g.Aantal
		}
	}
	v.Zeg("\n%d sessies, %d thema's, %d deelnemers: %d cliënten, %d professionals, %d beleidsmedewerkers", sessies, len(rapporten), deelnemers,
		groepen[nvo.GroepClient], groepen[nvo.GroepProfessional], groepen[nvo.GroepBeleidsmedewerker])
}

// rapport tells what one theme came to.
func (v *verhaal) rapport(r *nvo.Themarapport) {
	v.Kop("rapport: " + r.Thema)
	for i := range r.Vragen {
		v.vraag(&r.Vragen[i])
	}
	for i := range r.Stellingen {
		s := &r.Stellingen[i]
		v.Zeg("\n%s", s.Stelling)
		for _, m := range s.PerGroep {
			v.Zeg("  %-18s %2d eens, %d oneens, %d geen mening", naam(m.Groep), m.Eens, m.Oneens, m.GeenMening)
		}
	}
	for _, b := range r.Bevindingen {
		v.Zeg("let op: %s", b)
	}
}

func (v *verhaal) vraag(q *nvo.Vraaguitkomst) {
	kop := kolommen(q.PerGroep, func(u *nvo.Uitslag) string { return naam(u.Groep) })
	v.Zeg("%s\n%-48s %7s %6s%s", q.Vraag, fmt.Sprintf("%d stembiljetten, %d aangevuld", q.Geheel.Stemmen, q.Geheel.Aangevuld), "rang", "punten", kop)
	for _, p := range q.Geheel.Rangorde {
		regel := kolommen(q.PerGroep, func(u *nvo.Uitslag) string { return rang(u, p.Categorie) })
		v.Zeg("%s %-45s %7s %6s%s", plaats(p), p.Naam, komma(p.GemiddeldeRang), komma(p.Bordapunten), regel)
	}
	v.Zeg("Allen: %s.", q.Geheel.Eensgezindheid.Duiding)
	for i := range q.PerGroep {
		v.Zeg("Alleen %s: %s.", naam(q.PerGroep[i].Groep), q.PerGroep[i].Eensgezindheid.Duiding)
	}
	for _, d := range q.Verschillen {
		if d.Plaats == 1 {
			v.Zeg("Het meest verschillen de groepen over %q: %s, hoger bij %s.", d.Naam, komma(d.Verschil), samen(d.Hoger))
		}
	}
	for _, o := range q.Opmerkingen {
		v.Zeg("Opmerking (verzonnen): %s", o)
	}
	v.Zeg("Blijft de top (%s) als er één stembiljet wegvalt? %s.", strings.Join(q.Robuustheid.Top, ", "), q.Robuustheid.Blijft)
}

// kolommen writes something of each group in a column of its own.
func kolommen(groepen []nvo.Uitslag, wat func(*nvo.Uitslag) string) string {
	var s strings.Builder
	for i := range groepen {
		fmt.Fprintf(&s, " %18s", wat(&groepen[i]))
	}
	return s.String()
}

// naam is how a group is called.
func naam(g nvo.Deelnemersgroep) string {
	if g == nvo.GroepClient {
		return "cliënten"
	}
	return string(g) + "s"
}

func samen(gs []nvo.Deelnemersgroep) string {
	uit := make([]string, len(gs))
	for i := range gs {
		uit[i] = naam(gs[i])
	}
	return strings.Join(uit, " en ")
}

// plaats marks a tie, which stays one.
func plaats(r nvo.Rangplaats) string {
	if r.Gelijk {
		return fmt.Sprintf("%d=", r.Plaats)
	}
	return fmt.Sprintf("%d ", r.Plaats)
}

// rang is the place and the mean rank that a group gives a category.
func rang(u *nvo.Uitslag, categorie string) string {
	i := slices.IndexFunc(u.Rangorde, func(r nvo.Rangplaats) bool { return r.Categorie == categorie })
	return plaats(u.Rangorde[i]) + " (" + komma(u.Rangorde[i].GemiddeldeRang) + ")"
}

// komma writes a number the Dutch way, to two decimals.
func komma(g wmo.Getal) string {
	return strings.Replace(g.Afgerond(2, wmo.Rekenkundig).String(), ".", ",", 1)
}

// uitkomst holds the counts against what was published.
func (v *verhaal) uitkomst(rapporten []nvo.Themarapport) {
	v.Kop("wat eruit kwam")
	v.Zeg("Wat cliënten bovenaan zetten:")
	for i := range rapporten {
		for j := range rapporten[i].Vragen {
			v.top(rapporten[i].Thema, &rapporten[i].Vragen[j])
		}
	}
	v.Zeg("\nWat professionals van de stellingen vinden, over de thema's opgeteld:")
	for _, s := range stellingen(rapporten) {
		v.Zeg("  %d van %d eens: %s", s.eens, s.gezegd, s.stelling)
	}
}

func (v *verhaal) top(thema string, q *nvo.Vraaguitkomst) {
	for _, g := range q.PerGroep {
		if g.Groep == nvo.GroepClient {
			v.Zeg("  %-16s %s, dan %s", thema+":", g.Rangorde[0].Naam, g.Rangorde[1].Naam)
		}
	}
}

// opgeteld is what professionals think of one statement over all themes.
type opgeteld struct {
	stelling     string
	eens, gezegd int
}

func stellingen(rapporten []nvo.Themarapport) []opgeteld {
	var uit []opgeteld
	for i := range rapporten {
		for _, s := range rapporten[i].Stellingen {
			n := slices.IndexFunc(uit, func(o opgeteld) bool { return o.stelling == s.Stelling })
			if n < 0 {
				n = len(uit)
				uit = append(uit, opgeteld{stelling: s.Stelling})
			}
			for _, m := range s.PerGroep {
				if m.Groep == nvo.GroepProfessional {
					uit[n].eens += m.Eens
					uit[n].gezegd += m.Eens + m.Oneens + m.GeenMening
				}
			}
		}
	}
	return uit
}

// agenda brings the ranked outcomes into the agenda of the region.
func (v *verhaal) agenda(wat voorstellen, rapporten []nvo.Themarapport) {
	in := nvo.Agendavraag{Naam: wat.Naam, Volgorde: wat.Volgorde, Voorstellen: wat.Voorstellen}
	for i := range rapporten {
		for _, q := range rapporten[i].Vragen {
			u := nvo.Agendauitkomst{Code: q.Code, Vraag: q.Vraag, Rangorde: []nvo.Agendarang{}}
			for _, r := range q.Geheel.Rangorde {
				u.Rangorde = append(u.Rangorde, nvo.Agendarang{Categorie: r.Categorie, Plaats: r.Plaats})
			}
			in.Uitkomsten = append(in.Uitkomsten, u)
		}
	}
	a, err := nvo.Prioritise(in, op(artikel))
	if err != nil {
		v.Faal("voorstellen.json", err)
		return
	}
	v.Kop("de agenda")
	v.Zeg("%s", a.Naam)
	for _, p := range a.Punten {
		gelijk := " "
		if p.Gelijk {
			gelijk = "="
		}
		v.Zeg("%2d%s %-62s %-28s %-15s %-7s (plaats %d)", p.Plaats, gelijk, p.Voorstel.Omschrijving,
			p.Voorstel.Eigenaar, p.Voorstel.Niveau, p.Voorstel.Inspanning, p.Prioriteit)
	}
	for _, b := range a.Voorbehouden {
		v.Zeg("regel: %s [%s]", b.Tekst, b.Code)
	}
	for _, b := range a.Bevindingen {
		v.Zeg("let op: %s [%s]", b.Bericht, b.Code)
	}
}

// onbekend says how was counted and what these numbers do not prove.
func (v *verhaal) onbekend(rapporten []nvo.Themarapport) {
	v.Kop("hoe er geteld is, en wat niet vaststaat")
	gezien := map[string]bool{}
	for i := range rapporten {
		for _, x := range rapporten[i].Voorbehouden {
			if !gezien[x.Code] {
				v.Zeg("- %s [%s]", x.Tekst, x.Code)
			}
			gezien[x.Code] = true
		}
	}
	for _, n := range nvo.NietGemodelleerd() {
		if strings.HasPrefix(n.Code, "NVO-N-SES-") {
			v.Zeg("- %s [%s]", n.Tekst, n.Code)
		}
	}
	v.Zeg("- bij welk thema de beleidsmedewerkers zaten, is niet gepubliceerd: kostenstructuur is een aanname")
	v.Zeg("- of iemand bij meer dan één sessie was, is niet gepubliceerd: hier zijn het 123 verschillende personen")
}
