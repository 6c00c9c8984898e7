package nvo

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Themarapportvraag asks for the report on one theme.
//
//schema:nl Vraag om het rapport over één thema.
type Themarapportvraag struct {
	//schema:nl De naam van het rapport.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	//schema:nl Het thema.
	Thema string `json:"thema" jsonschema:"minLength=1,maxLength=500" vorm:"naam"`
	//schema:nl De sessies van dit thema, elk één keer.
	Sessies []Sessie `json:"sessies" jsonschema:"minItems=1,maxItems=100"` // those of this theme
}

// Themarapport is the outcome of the sessions of a theme together. A question that was
// asked in several sessions, in the same words and with the same categories, has one
// outcome over all who voted, and one per group.
//
//schema:nl De uitkomst van de sessies van een thema samen. Een vraag die in meer sessies met dezelfde woorden en categorieën is gesteld,
//schema:nl heeft één uitkomst over allen die stemden, en één per groep.
type Themarapport struct {
	Sessietelling

	//schema:nl Wie er bij elke sessie was, in de volgorde van de invoer.
	Sessies []Sessieopkomst `json:"sessies"`
	// Deelnames counts everybody once for each session; Deelnemers counts persons.
	//
	//schema:nl Aantal deelnames: wie in twee sessies meedeed telt twee keer.
	Deelnames int `json:"deelnames"`
}

// Sessieopkomst is who came to one session.
//
//schema:nl Wie er bij één sessie was.
type Sessieopkomst struct {
	//schema:nl De naam van de sessie.
	Naam string `json:"naam"`
	//schema:nl De dag waarop zij is gehouden. Weggelaten: niet bekend.
	Datum wmo.Datum `json:"datum,omitzero"`
	//schema:nl Aantal deelnemers.
	Deelnemers int `json:"deelnemers"`
	//schema:nl Aantal deelnemers per groep. Een groep zonder deelnemers ontbreekt.
	Groepen []Groepsaantal `json:"groepen"`
}

// JoinSessions counts the sessions of one theme together. The same id is the same person: it
// counts once as a participant, and two votes on one question are a finding.
func JoinSessions(in Themarapportvraag, peil wmo.Peil) (Themarapport, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Themarapport{}, err
	}
	var z zaal
	in.check(&z)
	t, err := z.tel(in.Sessies, "/sessies", peil)
	if err != nil {
		return Themarapport{}, err
	}
	t.Naam, t.Thema = in.Naam, in.Thema
	uit := Themarapport{Sessietelling: t, Sessies: []Sessieopkomst{}}
	for i := range in.Sessies {
		s := &in.Sessies[i]
		groepen := map[string]Deelnemersgroep{}
		for _, d := range s.Deelnemers {
			groepen[wmo.Naamsleutel(d.ID)] = d.Groep
		}
		uit.Sessies = append(uit.Sessies, Sessieopkomst{s.Naam, s.Datum, len(s.Deelnemers), groepsaantallen(groepen)})
		uit.Deelnames += len(s.Deelnemers)
	}
	return uit, nil
}

// check reports sessions of another theme and sessions listed twice.
func (in *Themarapportvraag) check(z *zaal) {
	var gehouden wmo.Uniek
	for i := range in.Sessies {
		s, p := &in.Sessies[i], "/sessies/"+strconv.Itoa(i)
		if wmo.Naamsleutel(s.Thema) != wmo.Naamsleutel(in.Thema) {
			z.weiger(meldingThema, fmt.Sprintf("deze sessie gaat over %.40q en niet over %.40q", s.Thema, in.Thema), p+"/thema", "/thema")
		}
		dag := " zonder datum"
		if s.Datum.IsValid() {
			dag = " van " + s.Datum.String()
		}
		gehouden.Naam(&z.fout, strings.TrimSpace(s.Naam)+dag, p)
	}
}
