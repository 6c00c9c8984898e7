package gebied

import (
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

// Each of these reads published tables once, when they are first asked for. A test holds
// them against each other; at run time only what an answer relies on is checked.
var (
	laad         = sync.OnceValues(leesGegevens)
	laadInwoners = sync.OnceValues(leesInwoners)
	laadRegios   = sync.OnceValues(func() (*Regiostabel, error) { return tabellen.Lees[Regiostabel](tabellen.Regios) })
	laadIndeling = sync.OnceValues(leesIndeling)
)

// gegevens is all that the tables say of municipalities. Nothing in it changes after it
// was read.
type gegevens struct {
	bekend   wmo.Periode // the days on which the municipalities are known
	register wmo.Bron

	gemeenten  []Gemeente // in order of code
	index      map[wmo.Gemeentecode]int
	provincies []string
	roepnamen  map[wmo.Gemeentecode]string
	naar       map[wmo.Gemeentecode][]Herindeling // by old code, main successor first
	van        map[wmo.Gemeentecode][]Herindeling // by new code
	gepland    []Herindeling
}

func leesGegevens() (*gegevens, error) {
	gemeenten, err := tabellen.Lees[Gemeententabel](tabellen.Gemeenten)
	if err != nil {
		return nil, err
	}
	herindelingen, err := tabellen.Lees[Herindelingentabel](tabellen.Herindelingen)
	if err != nil {
		return nil, err
	}
	return nieuweGegevens(gemeenten, herindelingen)
}

func nieuweGegevens(gemeenten *Gemeententabel, herindelingen *Herindelingentabel) (*gegevens, error) {
	g := &gegevens{
		bekend: gemeenten.Geldt, register: gemeenten.Bronnen["rvig"],
		gemeenten: make([]Gemeente, len(gemeenten.Rijen)), index: make(map[wmo.Gemeentecode]int, len(gemeenten.Rijen)),
		roepnamen: map[wmo.Gemeentecode]string{},
		naar:      map[wmo.Gemeentecode][]Herindeling{}, van: map[wmo.Gemeentecode][]Herindeling{},
	}
	for i := range gemeenten.Rijen {
		r := &gemeenten.Rijen[i]
		g.gemeenten[i], g.index[r.Code] = r.Gemeente, i
		if r.Roepnaam != "" {
			g.roepnamen[r.Code] = r.Roepnaam
		}
		if r.Provincie != "" && !slices.Contains(g.provincies, r.Provincie) {
			g.provincies = append(g.provincies, r.Provincie)
		}
	}
	slices.Sort(g.provincies)
	for i := range herindelingen.Rijen {
		h := herindelingen.herindeling(&herindelingen.Rijen[i])
		if h.Soort == Gepland {
			g.gepland = append(g.gepland, h)
			continue
		}
		if !g.sluitAan(h) {
			return nil, errors.New("herindelingen: " + h.String() + " sluit niet aan")
		}
		g.naar[h.OudeGemeente] = append(g.naar[h.OudeGemeente], h)
		g.van[h.NieuweGemeente] = append(g.van[h.NieuweGemeente], h)
	}
	return g, nil
}

// gemeente is the municipality of a code that is known to exist in the tables.
func (g *gegevens) gemeente(c wmo.Gemeentecode) Gemeente { return g.gemeenten[g.index[c]] }

// sluitAan says whether a reorganisation leads from a municipality on its last day to one
// that exists on the next, so that following them ends.
func (g *gegevens) sluitAan(h Herindeling) bool {
	oud, kent := g.index[h.OudeGemeente]
	nieuw, ook := g.index[h.NieuweGemeente]
	return kent && ook && g.gemeenten[oud].Bestaat.Einddatum.AddDagen(1) == h.Datum && g.gemeenten[nieuw].Bestaat.Bevat(h.Datum)
}

// telling is the inhabitants as counted on one day.
type telling struct {
	op       wmo.Datum
	bron     wmo.Bron
	inwoners map[wmo.Gemeentecode]int
}

func leesInwoners() (*telling, error) {
	tabel, err := tabellen.Lees[Inwonerstabel](tabellen.Inwoners)
	if err != nil {
		return nil, err
	}
	t := &telling{inwoners: make(map[wmo.Gemeentecode]int, len(tabel.Rijen))}
	for i := range tabel.Rijen { // all of one day, by one source
		r := &tabel.Rijen[i]
		t.op, t.bron, t.inwoners[r.Gemeente] = r.Peildatum, tabel.Citeer(r.Vindplaats), r.Inwoners
	}
	return t, nil
}

func leesIndeling() (indeling, error) {
	regios, err := laadRegios()
	if err != nil {
		return indeling{}, err
	}
	leden, err := tabellen.Lees[Regioledentabel](tabellen.Regioleden)
	if err != nil {
		return indeling{}, err
	}
	return nieuweIndeling(regios, leden)
}

// nieuweIndeling puts the members with their regions. A row without a region only tells
// that it was looked for.
func nieuweIndeling(regios *Regiostabel, leden *Regioledentabel) (indeling, error) {
	t := &Regiotabel{Naam: regios.Titel, Datum: regios.Stand, Regios: make([]Regio, len(regios.Rijen))}
	nummer := make(map[string]int, len(regios.Rijen))
	for i := range regios.Rijen {
		r := &regios.Rijen[i]
		t.Regios[i], nummer[r.Code] = Regio{Code: r.Code, Naam: r.Naam, Centrumgemeente: r.Centrumgemeente}, i
	}
	for i := range leden.Rijen {
		r := &leden.Rijen[i]
		if r.Regio == "" {
			continue
		}
		n, ok := nummer[r.Regio]
		if !ok {
			return indeling{}, fmt.Errorf("regioleden: rij %d: geen regio %q", i, r.Regio)
		}
		t.Regios[n].Leden = append(t.Regios[n].Leden, Lidmaatschap{
			Gemeente: r.Gemeente, Geldt: r.Geldt, Status: r.Status, AlleenOpvang: r.AlleenOpvang, Uitvoerder: r.Uitvoerder,
			Opmerking: r.Opmerking, Bron: leden.Citeer(r.Vindplaats),
		})
	}
	return t.indeling(regios), nil
}
