package gebied

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Status says how firmly a row places a municipality in a region.
//
//schema:nl Hoe stevig een rij een gemeente in een regio plaatst.
type Status string

// The words of Status.
const (
	StatusBevestigd  Status = "bevestigd"
	StatusAfgeleid   Status = "afgeleid"
	StatusHerinnerd  Status = "herinnerd"
	StatusAangenomen Status = "aangenomen"
)

var statuswoorden = wmo.Opsomming[Status]{
	{StatusBevestigd, "de gemeente staat met naam in de bron"},
	{StatusAfgeleid, "volgt uit wat bevestigd is: een aantal, een aanvulling, een bestuurlijke regio"},
	{StatusHerinnerd, "algemene kennis, door geen bron bevestigd"},
	{StatusAangenomen, "de bron is van een latere dag, of noemt alleen de opvolger"},
}

func (Status) Woorden() []wmo.Woord { return statuswoorden.Woorden() }

// Zekerheid is Beleid for a confirmed row and Aanname for every other one.
func (s Status) Zekerheid() wmo.Zekerheid {
	if s == StatusBevestigd {
		return wmo.Beleid
	}
	return wmo.Aanname
}

var meldingLidDubbel = register.Melding("GEB-LID-DUBBEL", "een gemeente is op één dag lid van twee regio's, of twee keer van een")

// Regiotabel is a table of regions, which a caller can supply in place of the embedded one.
// Where regions for beschermd wonen differ from those for opvang, make two tables.
//
//schema:nl Tabel van regio's met hun leden. Verschillen de regio's voor beschermd wonen van die voor opvang, maak dan
//schema:nl twee tabellen.
type Regiotabel struct {
	//schema:nl Naam van de tabel.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Dag waarop de tabel is opgesteld.
	Datum wmo.Datum `json:"datum"` // the day on which it was drawn up
	//schema:nl De regio's van de tabel.
	Regios []Regio `json:"regios" jsonschema:"minItems=1,maxItems=1000"`
}

// Regio is one region with its members over time.
//
//schema:nl Regio met haar leden in de loop van de tijd.
type Regio struct {
	//schema:nl Code van de regio, in deze tabel uniek.
	Code string `json:"code" jsonschema:"minLength=1,maxLength=200" vorm:"naam"` // of the region, in this table
	//schema:nl Naam van de regio.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Code van de centrumgemeente.
	Centrumgemeente wmo.Gemeentecode `json:"centrumgemeente"`
	//schema:nl De leden, met een rij voor elke periode.
	Leden []Lidmaatschap `json:"leden" jsonschema:"minItems=1"`
}

// Lidmaatschap places one municipality in a region for one stretch of days.
//
//schema:nl Plaatst een gemeente voor een periode in een regio.
type Lidmaatschap struct {
	//schema:nl Code van de gemeente.
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	//schema:nl Periode waarin de rij geldt.
	Geldt wmo.Periode `json:"geldt"`
	//schema:nl Hoe stevig de rij is.
	Status Status `json:"status"`
	// AlleenOpvang says that the source is about opvang and that nothing was seen
	// about beschermd wonen.
	//schema:nl Waar als de bron alleen over opvang gaat en over beschermd wonen niets gezien is. Ontbreekt anders.
	AlleenOpvang bool `json:"alleenOpvang,omitempty"`
	// Uitvoerder executes in place of the centrumgemeente.
	//schema:nl Code van de gemeente die uitvoert in plaats van de centrumgemeente. Ontbreekt als de centrumgemeente dat zelf
	//schema:nl doet.
	Uitvoerder wmo.Gemeentecode `json:"uitvoerder,omitzero"`
	//schema:nl Wat er bij de rij te zeggen is. Ontbreekt als er niets is.
	Opmerking string `json:"opmerking,omitempty"`
	//schema:nl Waar de rij vandaan komt.
	Bron wmo.Bron `json:"bron"`
}

// Zekerheid is that of the status or of the source, whichever is weaker.
func (l Lidmaatschap) Zekerheid() wmo.Zekerheid { return min(l.Status.Zekerheid(), l.Bron.Zekerheid) }

// EmbeddedRegiotabel is a copy of the table that is used when none is supplied.
func EmbeddedRegiotabel() (Regiotabel, error) {
	d, err := laadIndeling()
	if err != nil {
		return Regiotabel{}, err
	}
	t := *d.Regiotabel
	t.Regios = slices.Clone(t.Regios)
	for i := range t.Regios {
		t.Regios[i].Leden = slices.Clone(t.Regios[i].Leden)
	}
	return t, nil
}

// Check returns all that is wrong with the table as [wmo.Bevindingen]: first its fields and,
// if these are in order, municipalities that do not exist in the period of their row or that
// are placed twice on one day.
func (t *Regiotabel) Check() error {
	g, err := laad()
	if err != nil {
		return err
	}
	if err := wmo.CheckVelden(t); err != nil {
		return err
	}
	return t.bevindingen(g, "").Err()
}

// indeling is a table with an index of the rows of each municipality.
type indeling struct {
	*Regiotabel

	rijen       map[wmo.Gemeentecode][]plek
	streeknamen map[string]string // colloquial names of regions, by code
}

// plek is the place of a row: the indexes of its region and of the row in that.
type plek struct{ regio, lid int }

// indeling makes the index; regios tells how regions are called, also those of a table of
// the caller.
func (t *Regiotabel) indeling(regios *Regiostabel) indeling {
	d := indeling{t, map[wmo.Gemeentecode][]plek{}, map[string]string{}}
	for i := range regios.Rijen {
		if r := &regios.Rijen[i]; r.Streeknaam != "" {
			d.streeknamen[r.Code] = r.Streeknaam
		}
	}
	for i := range t.Regios {
		for j := range t.Regios[i].Leden {
			c := t.Regios[i].Leden[j].Gemeente
			d.rijen[c] = append(d.rijen[c], plek{i, j})
		}
	}
	return d
}

func (d indeling) lid(p plek) *Lidmaatschap { return &d.Regios[p.regio].Leden[p.lid] }

// opDag finds the one row of a municipality on a day.
func (d indeling) opDag(c wmo.Gemeentecode, op wmo.Datum) (plek, bool) {
	for _, p := range d.rijen[c] {
		if d.lid(p).Geldt.Bevat(op) {
			return p, true
		}
	}
	return plek{}, false
}

// openTabel checks a question and gives the table that answers it.
func openTabel[T any](in *T, tabel *Regiotabel, peil wmo.Peil) (*gegevens, indeling, error) {
	g, err := open(in, peil)
	if err != nil {
		return nil, indeling{}, err
	}
	if tabel == nil {
		d, err := laadIndeling()
		return g, d, err
	}
	regios, err := laadRegios()
	if err != nil {
		return nil, indeling{}, err
	}
	if err := tabel.bevindingen(g, "/tabel").Err(); err != nil {
		return nil, indeling{}, err
	}
	return g, tabel.indeling(regios), nil
}

// bevindingen checks the rows of a table together; its fields were checked.
func (t *Regiotabel) bevindingen(g *gegevens, plaats string) wmo.Bevindingen {
	var (
		b            wmo.Bevindingen
		codes, namen wmo.Uniek
		rijen        []geplaatst
	)
	for i := range t.Regios {
		r, hier := &t.Regios[i], plaats+wmo.Wijs("regios", strconv.Itoa(i))
		codes.Naam(&b, r.Code, hier+"/code")
		namen.Naam(&b, r.Naam, hier+"/naam")
		g.bestaat(&b, r.Centrumgemeente, r.spanne(), hier+"/centrumgemeente")
		for j := range r.Leden {
			l, daar := &r.Leden[j], hier+wmo.Wijs("leden", strconv.Itoa(j))
			g.bestaat(&b, l.Gemeente, l.Geldt, daar+"/gemeente")
			if !l.Uitvoerder.IsZero() {
				g.bestaat(&b, l.Uitvoerder, l.Geldt, daar+"/uitvoerder")
			}
			rijen = append(rijen, geplaatst{l, daar + "/gemeente"})
		}
	}
	return append(b, dubbel(rijen)...)
}

// bestaat reports a municipality that does not exist all through a stretch, as
// far as the data can tell.
func (g *gegevens) bestaat(b *wmo.Bevindingen, c wmo.Gemeentecode, p wmo.Periode, plaats string) {
	gm, ok := g.ken(b, c, plaats)
	if d, zicht := g.bekend.Doorsnede(p); ok && zicht {
		begonnen(b, gm, d.Begindatum, plaats)
		g.blijft(b, gm, d.Einddatum, plaats)
	}
}

// geplaatst is a row with its place in the document.
type geplaatst struct {
	*Lidmaatschap

	plaats string
}

// dubbel reports municipalities that are placed twice on one day. Sorted by begin, a row is
// compared only with the longest-lasting one before it.
func dubbel(rijen []geplaatst) wmo.Bevindingen {
	var b wmo.Bevindingen
	slices.SortStableFunc(rijen, func(x, y geplaatst) int {
		return cmp.Or(x.Gemeente.Compare(y.Gemeente), x.Geldt.Begindatum.Compare(y.Geldt.Begindatum))
	})
	var langst geplaatst
	for _, r := range rijen {
		zelfde := langst.Lidmaatschap != nil && langst.Gemeente == r.Gemeente
		if zelfde && langst.Geldt.Overlapt(r.Geldt) {
			b.Meld(meldingLidDubbel,
				"dezelfde gemeente op dezelfde dag: "+langst.Geldt.String()+" en "+r.Geldt.String(), langst.plaats, r.plaats)
		}
		if !zelfde || langst.Geldt.Einddatum.IsValid() &&
			(!r.Geldt.Einddatum.IsValid() || r.Geldt.Einddatum.After(langst.Geldt.Einddatum)) {
			langst = r
		}
	}
	return b
}

// spanne is the stretch from the first day of any row through the last.
func (r *Regio) spanne() wmo.Periode {
	var s wmo.Periode
	for i := range r.Leden {
		p := r.Leden[i].Geldt
		if i == 0 {
			s = p
			continue
		}
		if p.Begindatum.Before(s.Begindatum) {
			s.Begindatum = p.Begindatum
		}
		if s.Einddatum.IsValid() && (!p.Einddatum.IsValid() || p.Einddatum.After(s.Einddatum)) {
			s.Einddatum = p.Einddatum
		}
	}
	return s
}
