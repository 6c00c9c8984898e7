package gebied

import (
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Centrumvraag asks for the centrumgemeente of a municipality.
//
//schema:nl Vraag naar de centrumgemeente van een gemeente.
type Centrumvraag struct {
	//schema:nl De gemeente, met een code van de gevraagde dag.
	Gemeente wmo.Gemeentecode `json:"gemeente"` // a code of that day
	//schema:nl Eigen tabel van regio's in plaats van de tabel van deze uitgave. Ontbreekt zij, dan geldt die van deze
	//schema:nl uitgave.
	Tabel *Regiotabel `json:"tabel,omitempty"` // in place of the embedded table
}

// Centrum is the answer to a [Centrumvraag]. It says which municipality carries out for
// others, and nothing about who is responsible by law.
//
//schema:nl Antwoord op een vraag naar de centrumgemeente. Het zegt wie voor anderen uitvoert, niet wie volgens de wet
//schema:nl verantwoordelijk is.
type Centrum struct {
	//schema:nl De gemeente waarnaar gevraagd is.
	Gemeente Gemeente `json:"gemeente"`
	//schema:nl De dagen waarmee de vraag gesteld is.
	Peil wmo.Peil `json:"peil"`
	// Plaats is the place of the municipality on that day, and absent when the table
	// does not know.
	//schema:nl Plaats van de gemeente in een regio op die dag. Ontbreekt als de tabel het niet weet.
	Plaats *Plaats `json:"plaats,omitempty"`
	// Mogelijk has, when Plaats is absent, the regions in which the table places the
	// municipality, its successors or its predecessors on another day; each once.
	//schema:nl Als de plaats ontbreekt: de regio's waarin de tabel de gemeente, haar opvolgers of haar voorgangers op een
	//schema:nl andere dag plaatst, elk één keer. Ontbreekt als die er niet zijn.
	Mogelijk []Plaats `json:"mogelijk,omitempty"`
	//schema:nl Wat openblijft of is aangenomen. Ontbreekt als er niets is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Plaats is the place of a municipality in a region.
//
//schema:nl Plaats van een gemeente in een regio.
type Plaats struct {
	//schema:nl Code van de regio.
	Regio string `json:"regio"`
	//schema:nl Naam van de regio.
	Naam string `json:"naam"` // of the region
	//schema:nl Centrumgemeente van de regio.
	Centrumgemeente Gemeente `json:"centrumgemeente"`
	// Uitvoerder carries out: the centrumgemeente, unless the row names another.
	//schema:nl Gemeente die uitvoert: de centrumgemeente, tenzij de tabel een andere noemt.
	Uitvoerder Gemeente `json:"uitvoerder"`
	//schema:nl Rij van de tabel waaruit dit volgt.
	Grond Lidmaatschap `json:"grond"` // the row of the table
	//schema:nl Hoe zeker de plaats is.
	Zekerheid wmo.Zekerheid `json:"zekerheid"`
}

// FindCentre finds the region and the centrumgemeente of a municipality on peil.Op.
func FindCentre(in Centrumvraag, peil wmo.Peil) (Centrum, error) {
	g, t, err := openTabel(&in, in.Tabel, peil)
	if err != nil {
		return Centrum{}, err
	}
	var b wmo.Bevindingen
	gm, ok := g.opDag(&b, in.Gemeente, peil.Op, "/gemeente")
	if !ok {
		return Centrum{}, b.Err()
	}
	uit := Centrum{Gemeente: gm, Peil: peil, Voorbehouden: t.laterBekend(peil)}
	if p, ok := t.opDag(gm.Code, peil.Op); ok {
		plaats := g.plaats(t, p)
		uit.Plaats = &plaats
		uit.Voorbehouden = append(uit.Voorbehouden,
			bijLeden(plaats.Naam, []Lid{{gm, plaats.Grond, plaats.Zekerheid}})...)
		return uit, nil
	}
	uit.Mogelijk = g.mogelijkePlaatsen(t, gm)
	namen := make([]string, len(uit.Mogelijk))
	for i := range uit.Mogelijk {
		namen[i] = uit.Mogelijk[i].Naam
	}
	if len(namen) == 0 {
		namen = []string{"geen die de tabel noemt"}
	}
	uit.Voorbehouden = append(uit.Voorbehouden, nietGeplaatst([]Gemeente{gm}, strings.Join(namen, " of "))...)
	return uit, nil
}

func (g *gegevens) plaats(t indeling, waar plek) Plaats {
	r, l := &t.Regios[waar.regio], t.lid(waar)
	centrum := g.gemeente(r.Centrumgemeente)
	p := Plaats{r.Code, r.Naam, centrum, centrum, *l, l.Zekerheid()}
	if !l.Uitvoerder.IsZero() {
		p.Uitvoerder = g.gemeente(l.Uitvoerder)
	}
	return p
}

// mogelijkePlaatsen are the regions of a municipality on any day, then those of its
// successors, main successor first, then those of its predecessors.
func (g *gegevens) mogelijkePlaatsen(t indeling, gm Gemeente) []Plaats {
	familie := slices.Concat([]Lijn{{Gemeente: gm}},
		g.vooruit(gm, g.bekend.Einddatum, nil), g.terug(gm, g.bekend.Begindatum, nil))
	var ps []Plaats
	for i := range familie {
		for _, waar := range t.rijen[familie[i].Gemeente.Code] {
			p := g.plaats(t, waar)
			if !slices.ContainsFunc(ps, func(q Plaats) bool { return q.Regio == p.Regio }) {
				p.Zekerheid = wmo.Aanname // that row is about another day
				ps = append(ps, p)
			}
		}
	}
	return ps
}
