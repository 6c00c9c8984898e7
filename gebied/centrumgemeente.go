package gebied

import (
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Centrumvraag asks for the centrumgemeente of a municipality.
type Centrumvraag struct {
	Gemeente wmo.Gemeentecode `json:"gemeente"`        // a code of that day
	Tabel    *Regiotabel      `json:"tabel,omitempty"` // in place of the embedded table
}

// Centrum is the answer to a [Centrumvraag]. It says which municipality carries out for
// others, and nothing about who is responsible by law.
type Centrum struct {
	Gemeente Gemeente `json:"gemeente"`
	Peil     wmo.Peil `json:"peil"`
	// Plaats is the place of the municipality on that day, and absent when the table
	// does not know.
	Plaats *Plaats `json:"plaats,omitempty"`
	// Mogelijk has, when Plaats is absent, the regions in which the table places the
	// municipality, its successors or its predecessors on another day; each once.
	Mogelijk     []Plaats         `json:"mogelijk,omitempty"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Plaats is the place of a municipality in a region.
type Plaats struct {
	Regio           string   `json:"regio"`
	Naam            string   `json:"naam"` // of the region
	Centrumgemeente Gemeente `json:"centrumgemeente"`
	// Uitvoerder carries out: the centrumgemeente, unless the row names another.
	Uitvoerder Gemeente      `json:"uitvoerder"`
	Grond      Lidmaatschap  `json:"grond"` // the row of the table
	Zekerheid  wmo.Zekerheid `json:"zekerheid"`
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
