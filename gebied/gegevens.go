package gebied

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"github.com/bwo-sdk/wmo"
)

//go:embed data/*.csv
var bestanden embed.FS

// laad reads the embedded tables once, when they are first asked for.
var laad = sync.OnceValues(func() (*gegevens, error) { return lees(bestanden) })

// gegevens is all that the tables say. Nothing in it changes after lees.
type gegevens struct {
	bekend       wmo.Periode // the days on which the municipalities are known
	stand        wmo.Datum   // the day on which the tables were drawn up
	telling      wmo.Datum   // the day of the inhabitants
	register     wmo.Bron
	bronInwoners wmo.Bron

	gemeenten  []Gemeente // in order of code
	index      map[wmo.Gemeentecode]int
	provincies []string
	inwoners   map[wmo.Gemeentecode]int
	naar       map[wmo.Gemeentecode][]Herindeling // by old code, main successor first
	van        map[wmo.Gemeentecode][]Herindeling // by new code
	gepland    []Herindeling
	indeling   indeling // the regions
}

func lees(bron fs.FS) (*gegevens, error) {
	g := &gegevens{
		// The reorganisations are complete from the eve of 2015 on; the codes were
		// compared with those of 2026-01-01, and nothing else is planned in 2026.
		bekend:  wmo.Periode{Begindatum: wmo.MustDatum("2014-12-31"), Einddatum: wmo.MustDatum("2026-12-31")},
		stand:   wmo.MustDatum("2026-11-22"),
		telling: wmo.MustDatum("2023-01-01"),
		index:   map[wmo.Gemeentecode]int{}, inwoners: map[wmo.Gemeentecode]int{},
		naar: map[wmo.Gemeentecode][]Herindeling{}, van: map[wmo.Gemeentecode][]Herindeling{},
	}
	g.register = wmo.Bron{
		Regeling: "RvIG, Landelijke Tabel 33 (gemeenten)", Adres: "https://publicaties.rvig.nl/Landelijke_tabellen",
		Gezien: g.stand, Zekerheid: wmo.Beleid,
	}
	g.bronInwoners = wmo.Bron{
		Regeling: "CBS, inwoners per gemeente op 1 januari 2023 (via Klimaatmonitor)", Versie: g.telling,
		Adres: "https://klimaatmonitor.databank.nl", Gezien: g.stand, Zekerheid: wmo.Beleid,
	}
	l := &lezer{bestanden: bron}
	g.leesGemeenten(l)
	if len(l.fouten) == 0 { // what follows relies on municipalities that are in order
		g.leesProvincies(l)
		regios := g.leesRegios(l)
		l.fout("regio's", regios.keur(g))
		g.indeling = regios.indeling()
	}
	if len(l.fouten) > 0 {
		return nil, errors.Join(l.fouten...)
	}
	return g, nil
}

// gemeente is the municipality of a code that is known to exist in the tables.
func (g *gegevens) gemeente(c wmo.Gemeentecode) Gemeente { return g.gemeenten[g.index[c]] }

// leesGemeenten joins the municipalities of today and those that went into them.
func (g *gegevens) leesGemeenten(l *lezer) {
	alle := map[wmo.Gemeentecode]*Gemeente{}
	noem := func(c wmo.Gemeentecode, naam string) *Gemeente {
		if alle[c] == nil {
			alle[c] = &Gemeente{Code: c, Naam: naam, Bestaat: wmo.Vanaf(g.bekend.Begindatum)}
		}
		return alle[c]
	}
	for _, r := range l.rijen("data/gemeenten.csv") {
		gm := noem(r.code("code"), r.tekst("naam"))
		gm.Provincie = r.tekst("provincie")
		g.inwoners[gm.Code] = r.getal("inwoners_2023_01_01")
		if !slices.Contains(g.provincies, gm.Provincie) {
			g.provincies = append(g.provincies, gm.Provincie)
		}
	}
	slices.Sort(g.provincies)
	for _, r := range l.rijen("data/herindelingen.csv") {
		h := r.herindeling()
		if h.Soort == Gepland {
			g.gepland = append(g.gepland, h)
			continue
		}
		g.naar[h.OudeGemeente] = append(g.naar[h.OudeGemeente], h)
		g.van[h.NieuweGemeente] = append(g.van[h.NieuweGemeente], h)
		noem(h.OudeGemeente, h.OudeNaam).Bestaat.Einddatum = h.Datum.AddDagen(-1)
		if nieuw := noem(h.NieuweGemeente, h.NieuweNaam); r.tekst("nieuwe_code_ontstaat") == "ja" {
			nieuw.Bestaat.Begindatum = h.Datum
		}
	}
	for _, gm := range alle {
		gm.MinstensSinds = gm.Bestaat.Begindatum == g.bekend.Begindatum
		g.gemeenten = append(g.gemeenten, *gm)
	}
	slices.SortFunc(g.gemeenten, func(x, y Gemeente) int { return x.Code.Compare(y.Code) })
	for i := range g.gemeenten {
		g.index[g.gemeenten[i].Code] = i
	}
	g.controleer(l)
}

// controleer checks that each reorganisation leads from a municipality on its last day to
// one that exists on the next, so that following them ends. It also puts main successors
// first.
func (g *gegevens) controleer(l *lezer) {
	for _, gm := range g.gemeenten {
		if _, ok := g.inwoners[gm.Code]; ok == gm.Bestaat.Einddatum.IsValid() {
			l.fout("gemeenten", errors.New(gm.String()+" bestaat nog en staat er niet in, of omgekeerd"))
		}
	}
	for c, hs := range g.naar {
		for _, h := range hs {
			eind, nieuw := g.gemeente(c).Bestaat.Einddatum, g.gemeente(h.NieuweGemeente).Bestaat
			if eind.AddDagen(1) != h.Datum || !nieuw.Bevat(h.Datum) {
				l.fout("herindelingen", errors.New(h.String()+" sluit niet aan"))
			}
		}
		slices.SortStableFunc(hs, func(x, y Herindeling) int {
			switch {
			case x.Hoofdopvolger == y.Hoofdopvolger:
				return 0
			case x.Hoofdopvolger:
				return -1
			default:
				return 1
			}
		})
	}
}

func (r rij) herindeling() Herindeling {
	return Herindeling{
		Datum:        r.datum("datum"),
		OudeGemeente: r.code("oude_code"), OudeNaam: r.tekst("oude_naam"),
		NieuweGemeente: r.code("nieuwe_code"), NieuweNaam: r.tekst("nieuwe_naam"),
		Soort: Soort(r.tekst("soort")), Hoofdopvolger: r.tekst("hoofdopvolger") == "ja",
		Bron: wmo.Bron{Regeling: r.tekst("bron"), Adres: r.tekst("bron_url"), Zekerheid: r.status().Zekerheid()},
	}
}

// leesProvincies fills in the province of former municipalities: by a source, or else that
// of all its successors if they share one.
func (g *gegevens) leesProvincies(l *lezer) {
	for _, r := range l.rijen("data/provincies.csv") {
		if i, ok := g.index[r.code("gemeente_code")]; ok {
			g.gemeenten[i].Provincie = r.tekst("provincie")
		}
	}
	for i := range g.gemeenten {
		gm := &g.gemeenten[i]
		if gm.Provincie != "" {
			continue
		}
		opvolgers := g.vooruit(*gm, g.bekend.Einddatum, nil)
		gm.Provincie = opvolgers[0].Gemeente.Provincie
		gm.ProvincieAfgeleid = true
		for _, o := range opvolgers {
			if o.Gemeente.Provincie != gm.Provincie {
				gm.Provincie, gm.ProvincieAfgeleid = "", false
				break
			}
		}
	}
}

// inRegio is a row with the code of its region.
type inRegio struct {
	Lidmaatschap

	regio string // empty: a source says that the region is not known
}

// leesRegios makes one table over time out of two: the regions as they are now, one row per
// municipality, and lists for a stretch of days, which take precedence.
func (g *gegevens) leesRegios(l *lezer) *Regiotabel {
	t := &Regiotabel{Naam: "BW- en MO-regio's", Datum: g.stand}
	nummer := map[string]int{}
	basis, lijst := map[wmo.Gemeentecode]inRegio{}, map[wmo.Gemeentecode][]inRegio{}
	for _, r := range l.rijen("data/bw_regio_gemeente.csv") {
		id := r.tekst("regio_id")
		if _, ok := nummer[id]; !ok {
			nummer[id] = len(t.Regios)
			t.Regios = append(t.Regios, Regio{Code: id, Naam: r.tekst("regio"), Centrumgemeente: r.code("centrum_code")})
		}
		lid := r.lid()
		lid.AlleenOpvang = strings.HasPrefix(lid.Opmerking, "Alleen MO")
		basis[lid.Gemeente] = inRegio{lid, id}
	}
	for _, r := range l.rijen("data/regiolijsten.csv") {
		id, lid := r.tekst("regio_id"), r.lid()
		lid.Geldt = wmo.Periode{Begindatum: r.datum("begindatum"), Einddatum: r.datum("einddatum")}
		lid.Uitvoerder, lid.AlleenOpvang = r.code("uitvoerder_code"), r.tekst("alleen_opvang") == "ja"
		if _, ok := nummer[id]; !ok && id != "" {
			l.fout(r.plaats, fmt.Errorf("geen regio %q", id))
			return t
		}
		lijst[lid.Gemeente] = append(lijst[lid.Gemeente], inRegio{lid, id})
	}
	for _, gm := range g.gemeenten {
		for _, rij := range g.loop(gm, lijst[gm.Code], basis) {
			if rij.regio != "" {
				leden := &t.Regios[nummer[rij.regio]].Leden
				*leden = append(*leden, rij.Lidmaatschap)
			}
		}
	}
	return t
}

// loop is the history of one municipality since 2015, when beschermd wonen became a task of
// municipalities: the lists, and between them the row of the table.
func (g *gegevens) loop(gm Gemeente, lijst []inRegio, basis map[wmo.Gemeentecode]inRegio) []inRegio {
	rest, ok := gm.Bestaat.Doorsnede(wmo.Vanaf(wmo.MustDatum("2015-01-01")))
	if !ok {
		return nil
	}
	vast, bekend := g.basisrij(gm, basis)
	var rijen []inRegio
	vul := func(p wmo.Periode) {
		if bekend && p.Check() == nil {
			rijen = append(rijen, vast.over(p, g.stand)...)
		}
	}
	for _, r := range lijst {
		if r.Geldt.Begindatum.After(rest.Begindatum) {
			vul(wmo.Periode{Begindatum: rest.Begindatum, Einddatum: r.Geldt.Begindatum.AddDagen(-1)})
		}
		rijen = append(rijen, r)
		if !r.Geldt.Einddatum.IsValid() {
			return rijen
		}
		rest.Begindatum = r.Geldt.Einddatum.AddDagen(1)
	}
	vul(rest)
	return rijen
}

// basisrij is the row of a municipality in the table of today. For a former one it is the
// assumption that it was in the region of its successors, if these share one.
func (g *gegevens) basisrij(gm Gemeente, basis map[wmo.Gemeentecode]inRegio) (inRegio, bool) {
	if r, ok := basis[gm.Code]; ok {
		return r, true
	}
	opvolgers := g.vooruit(gm, g.bekend.Einddatum, nil)
	eerste, ok := basis[opvolgers[0].Gemeente.Code]
	for _, o := range opvolgers {
		ok = ok && basis[o.Gemeente.Code].regio == eerste.regio
	}
	eerste.Gemeente = gm.Code
	eerste.Opmerking = "opgenomen als voorganger van " + opvolgers[0].Gemeente.Naam
	return eerste.aangenomen(), ok
}

func (r inRegio) aangenomen() inRegio {
	r.Status, r.Bron.Zekerheid = StatusAangenomen, wmo.Aanname
	return r
}

// over makes the rows of a stretch of days: before the day of its source a row is assumed.
// A source without a day counts from the day on which the tables were drawn up.
func (r inRegio) over(p wmo.Periode, stand wmo.Datum) []inRegio {
	bewezen := r.Bron.Versie
	if !bewezen.IsValid() {
		bewezen = stand
	}
	if r.Status == StatusAangenomen {
		bewezen = p.Begindatum // it is assumed all the time
	}
	var rijen []inRegio
	if eerder, ok := p.Doorsnede(wmo.Periode{Begindatum: p.Begindatum, Einddatum: bewezen.AddDagen(-1)}); ok {
		voor := r.aangenomen()
		voor.Geldt = eerder
		rijen = append(rijen, voor)
	}
	if later, ok := p.Doorsnede(wmo.Vanaf(bewezen)); ok {
		r.Geldt = later
		rijen = append(rijen, r)
	}
	return rijen
}
