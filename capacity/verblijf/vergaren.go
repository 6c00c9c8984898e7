package verblijf

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

// StandaardGatDagen is the largest gap in a stay when none is stated.
const StandaardGatDagen = 60

var (
	formuleGegevens = register.Formule("CAP-F-VB-GEGEVENS", "g = n − i − d − w",
		"n berichten en perioden, i ingetrokken of intrekkend, d dubbel, w geweigerd, g gebruikt", kit.Identiteit())
	formulePersonen = register.Formule("CAP-F-VB-PERSONEN", "v = n − b − w − i",
		"n personen, b alleen buiten het venster, w zonder bruikbaar gegeven, i met alleen ingetrokken berichten, v met een verblijf", kit.Identiteit())

	aannameGat = register.Aanname("CAP-A-VB-GAT",
		"perioden met ten hoogste 60 dagen ertussen zijn één verblijf, omdat er geen ander aantal is genoemd: zo telt de wet verblijven voor de "+
			"eigen bijdrage, en of dat ook voor stromen past is een keuze",
		wmo.Bron{
			Regeling: "Uitvoeringsbesluit Wmo 2015", BWB: "BWBR0035733", Artikel: "3.12", Lid: "5", Versie: wmo.MustDatum("2026-01-01"), Zekerheid: wmo.Afgeleid,
		})
	aannameReden = register.Aanname("CAP-A-VB-REDEN",
		"waar geen bestemming is opgegeven volgt zij uit de reden van beëindiging; een reden alleen bewijst geen eigen woning", iwmo.Als(wmo.Afgeleid))
	aannameGatdagen = register.Aanname("CAP-A-VB-GATDAGEN", "dagen zonder zorg binnen een verblijf tellen mee in het verblijf")
	aannameOverlap  = register.Aanname("CAP-A-VB-OVERLAP",
		"van perioden die overlappen gaat de laatst begonnene voor zolang zij duurt; het verblijf omvat ze alle")

	meldingGeweigerd  = register.Melding("CAP-VB-GEWEIGERD", "berichten of perioden zijn niet te gebruiken en tellen niet mee")
	meldingTwijfel    = register.Melding("CAP-VB-TWIJFEL", "berichten of perioden zijn twijfelachtig en tellen mee")
	meldingBestemming = register.Melding("CAP-VB-BESTEMMING", "een bestemming hoort bij geen verblijf dat toen eindigde")
	meldingBSN        = register.Melding("CAP-VB-BSN", "een pseudoniem kan een burgerservicenummer zijn")
)

// GatherStays makes stays out of messages and spells, and accounts for every record and
// every person. What it costs beyond one sort grows with the number of records.
func GatherStays(in Verblijvenvraag, peil wmo.Peil) (Verblijvenoverzicht, error) {
	v, err := kit.Keur(&in, peil, func(k *kit.Keuring) { in.check(k, peil) })
	if err != nil {
		return Verblijvenoverzicht{}, err
	}
	g := vergaarder{Verantwoording: v, in: &in, gat: StandaardGatDagen, redenen: bestemmingen(in.Redenen)}
	if in.GatDagen != nil {
		g.gat = *in.GatDagen
	}
	g.NeemAanAls(in.GatDagen == nil, aannameGat)
	g.noemClienten()
	g.neemBerichten()
	g.neemPerioden()
	g.tijdlijnen()
	g.neemBestemmingen()
	return g.overzicht(), nil
}

// vergaarder makes the answer to one question.
type vergaarder struct {
	wmo.Verantwoording

	in      *Verblijvenvraag
	gat     int
	redenen map[Beeindiging]capacity.Bestemming

	clienten   []string         // in order
	nummer     map[string]int32 // in clienten, of each spelling
	staat      []toestand       // of each client
	vormen     []vormnaam
	vormnummer map[vormnaam]int32
	producten  map[[2]string]int32 // the form of each product; -1 when it is not in the table
	niveaus    map[[2]string]string
	overgangen map[overgang]bool

	spellen    []spel
	verblijven []verblijf
	delen      []deel

	gegevens  Gegeventelling
	telling   Verblijftelling
	twijfels  []twijfel
	geweigerd []weigering
	reden     bool // a destination follows from a reason
}

// toestand is what became of a client; of several the highest counts.
type toestand uint8

const (
	ingetrokken toestand = iota
	geweigerd
	buitenVenster
	metVerblijf
)

// vormnaam is a form, with its name if it has one.
type vormnaam struct {
	vorm capacity.Vorm
	naam string
}

// twijfel is a doubt about records, on a day of the stay that it is about; -1 is no record.
type twijfel struct {
	client int32
	op     wmo.Datum
	soort  Twijfelsoort
	bij    [2]int32
}

type weigering struct {
	client int32
	op     wmo.Datum
	soort  Weigersoort
	bij    int32
}

// The records are numbered: starts, then stops, then spells.
func (in *Verblijvenvraag) bijStop(i int) int32 { return int32(len(in.Startberichten) + i) }

func (in *Verblijvenvraag) bijPeriode(i int) int32 {
	return int32(len(in.Startberichten) + len(in.Stopberichten) + i)
}

// wijs is the place of a record.
func (in *Verblijvenvraag) wijs(bij int32) string {
	i, starts, stops := int(bij), len(in.Startberichten), len(in.Stopberichten)
	switch {
	case i < starts:
		return "/startberichten/" + strconv.Itoa(i)
	case i < starts+stops:
		return "/stopberichten/" + strconv.Itoa(i-starts)
	default:
		return "/perioden/" + strconv.Itoa(i-starts-stops)
	}
}

// noemClienten numbers the clients in the order of their names. Spellings of one name are
// one client, who is called by the first of them in the alphabet.
func (g *vergaarder) noemClienten() {
	type client struct {
		sleutel, naam string
	}
	g.nummer = map[string]int32{}
	van := map[string]int32{}
	var gezien []client
	neem := func(naam string) {
		if _, gehad := g.nummer[naam]; gehad {
			return
		}
		sleutel := wmo.Naamsleutel(naam)
		n, gehad := van[sleutel]
		if !gehad {
			n = int32(len(gezien))
			van[sleutel] = n
			gezien = append(gezien, client{sleutel, naam})
		}
		gezien[n].naam = min(gezien[n].naam, naam)
		g.nummer[naam] = n
	}
	for i := range g.in.Startberichten {
		neem(g.in.Startberichten[i].Client)
	}
	for i := range g.in.Stopberichten {
		neem(g.in.Stopberichten[i].Client)
	}
	for i := range g.in.Perioden {
		neem(g.in.Perioden[i].Client)
	}
	volgorde := make([]int32, len(gezien))
	for i := range volgorde {
		volgorde[i] = int32(i)
	}
	slices.SortFunc(volgorde, func(a, b int32) int { return cmp.Compare(gezien[a].sleutel, gezien[b].sleutel) })
	rang := make([]int32, len(gezien))
	g.clienten = make([]string, len(gezien))
	for r, n := range volgorde {
		rang[n] = int32(r)
		g.clienten[r] = gezien[n].naam
	}
	for naam, n := range g.nummer {
		g.nummer[naam] = rang[n]
	}
	g.staat = make([]toestand, len(gezien))
}

// noteer remembers what became of a client, unless there is more to tell of him.
func (g *vergaarder) noteer(client int32, t toestand) { g.staat[client] = max(g.staat[client], t) }

func (g *vergaarder) twijfel(soort Twijfelsoort, client int32, op wmo.Datum, bij, ook int32) {
	g.twijfels = append(g.twijfels, twijfel{client, op, soort, [2]int32{bij, ook}})
}

func (g *vergaarder) weiger(soort Weigersoort, client int32, op wmo.Datum, bij int32) {
	g.gegevens.Geweigerd++
	g.noteer(client, geweigerd)
	g.geweigerd = append(g.geweigerd, weigering{client, op, soort, bij})
}

// vorm is the number of a form. Shelter has two words and is one form; a name counts as
// wmo.Naamsleutel says.
func (g *vergaarder) vorm(v capacity.Vorm, naam string) int32 {
	if v == capacity.MaatschappelijkeOpvang {
		v = capacity.Opvang
	}
	sleutel := vormnaam{v, wmo.Naamsleutel(naam)}
	n, gehad := g.vormnummer[sleutel]
	switch {
	case !gehad:
		if g.vormnummer == nil {
			g.vormnummer = map[vormnaam]int32{}
		}
		n = int32(len(g.vormen))
		g.vormnummer[sleutel] = n
		g.vormen = append(g.vormen, vormnaam{v, naam})
	case naam < g.vormen[n].naam:
		g.vormen[n].naam = naam
	}
	return n
}

// overzicht writes the answer down.
func (g *vergaarder) overzicht() Verblijvenoverzicht {
	uit := Verblijvenoverzicht{
		Naam: g.in.Naam, Peil: g.Peil(), Venster: g.in.Venster, GatDagen: g.gat,
		Verblijven: []capacity.Verblijf{}, Twijfels: []Twijfel{}, Geweigerd: []Geweigerd{},
	}
	plek := g.schrijfVerblijven(&uit)
	g.schrijfTwijfels(&uit, plek)
	g.schrijfGeweigerd(&uit)
	g.meldBSN()
	g.stapGegevens(&uit)
	g.stapPersonen(&uit)
	g.NeemAanAls(g.reden, aannameReden)
	g.NeemAanAls(g.telling.Gatdagen > 0, aannameGatdagen)
	g.NeemAanAls(g.telling.Overlappen > 0, aannameOverlap)
	uit.Telling = g.telling
	g.stromen(&uit)
	uit.Aannames, uit.Voorbehouden = g.Aannames(), g.Voorbehouden()
	uit.Bevindingen, uit.Berekening = g.Bevindingen(), g.Berekening()
	return uit
}

func (g *vergaarder) stapGegevens(uit *Verblijvenoverzicht) {
	t := &g.gegevens
	t.Aangeleverd = len(g.in.Startberichten) + len(g.in.Stopberichten) + len(g.in.Perioden)
	uit.Gegevens = *t
	g.Stap(formuleGegevens, "berichten en perioden die gebruikt zijn", stuks("g", t.Gebruikt, "gegevens"),
		stuks("n", t.Aangeleverd, "gegevens"), stuks("i", t.Ingetrokken, "gegevens"), stuks("d", t.Dubbel, "gegevens"), stuks("w", t.Geweigerd, "gegevens"))
}

func (g *vergaarder) stapPersonen(uit *Verblijvenoverzicht) {
	p := &uit.Personen
	p.Aangeleverd = len(g.clienten)
	for _, t := range g.staat {
		switch t {
		case metVerblijf:
			p.MetVerblijf++
		case buitenVenster:
			p.BuitenVenster++
		case geweigerd:
			p.Geweigerd++
		case ingetrokken:
			p.Ingetrokken++
		}
	}
	g.Stap(formulePersonen, "personen met een verblijf in het venster", stuks("v", p.MetVerblijf, "personen"), stuks("n", p.Aangeleverd, "personen"),
		stuks("b", p.BuitenVenster, "personen"), stuks("w", p.Geweigerd, "personen"), stuks("i", p.Ingetrokken, "personen"))
}

func stuks(naam string, n int, eenheid string) wmo.Grootheid {
	return kit.Grootheid(naam, float64(n), eenheid)
}

// schrijfTwijfels puts each doubt beside the stay that has its day, and tells once of each
// kind how many there are. plek is the place of each stay in the answer.
func (g *vergaarder) schrijfTwijfels(uit *Verblijvenoverzicht, plek []int32) {
	slices.SortFunc(g.twijfels, func(a, b twijfel) int {
		return cmp.Or(cmp.Compare(a.client, b.client), a.op.Compare(b.op), cmp.Compare(twijfelwoorden.Rang(a.soort), twijfelwoorden.Rang(b.soort)),
			cmp.Compare(a.bij[0], b.bij[0]), cmp.Compare(a.bij[1], b.bij[1]))
	})
	per, n, vorige := map[Twijfelsoort][]string{}, 0, int32(-1)
	aantal := map[Twijfelsoort]int{}
	if len(g.twijfels) > 0 {
		uit.Twijfels = make([]Twijfel, 0, len(g.twijfels))
	}
	for i := range g.twijfels {
		t := &g.twijfels[i]
		for n < len(g.verblijven) && g.verblijven[n].voor(t.client, t.op) {
			n++
		}
		w := Twijfel{Client: g.clienten[t.client], Soort: t.soort, Plaatsen: g.plaatsen(t.bij)}
		if n < len(g.verblijven) && g.verblijven[n].client == t.client && plek[n] >= 0 {
			p := int(plek[n])
			w.Verblijf = &p
			if plek[n] != vorige {
				g.telling.Twijfelachtig++
				vorige = plek[n]
			}
		}
		uit.Twijfels = append(uit.Twijfels, w)
		if aantal[t.soort]++; len(per[t.soort]) < wmo.MaxBevindingen {
			per[t.soort] = append(per[t.soort], w.Plaatsen[0])
		}
	}
	for _, soort := range twijfelwoorden.Waarden() {
		if aantal[soort] > 0 {
			g.Meld(meldingTwijfel, fmt.Sprintf("%s, %d keer: %s", soort, aantal[soort], twijfelwoorden.Uitleg(soort)), per[soort]...)
		}
	}
}

func (g *vergaarder) plaatsen(bij [2]int32) []string {
	if bij[1] < 0 || bij[0] == bij[1] {
		return []string{g.in.wijs(bij[0])}
	}
	return []string{g.in.wijs(bij[0]), g.in.wijs(bij[1])}
}

func (g *vergaarder) schrijfGeweigerd(uit *Verblijvenoverzicht) {
	slices.SortFunc(g.geweigerd, func(a, b weigering) int {
		return cmp.Or(cmp.Compare(a.client, b.client), a.op.Compare(b.op), cmp.Compare(a.bij, b.bij))
	})
	per, aantal := map[Weigersoort][]string{}, map[Weigersoort]int{}
	for i := range g.geweigerd {
		w := &g.geweigerd[i]
		plaats := g.in.wijs(w.bij)
		uit.Geweigerd = append(uit.Geweigerd, Geweigerd{g.clienten[w.client], w.soort, plaats})
		if aantal[w.soort]++; len(per[w.soort]) < wmo.MaxBevindingen {
			per[w.soort] = append(per[w.soort], plaats)
		}
	}
	for _, soort := range weigerwoorden.Waarden() {
		if aantal[soort] > 0 {
			g.Meld(meldingGeweigerd, fmt.Sprintf("%s, %d keer: %s", soort, aantal[soort], weigerwoorden.Uitleg(soort)), per[soort]...)
		}
	}
}

// meldBSN warns once when a pseudonym has the form of a burgerservicenummer.
func (g *vergaarder) meldBSN() {
	n, eerste := 0, int32(-1)
	for i, naam := range g.clienten {
		if wmo.Elfproef(naam) {
			if n++; eerste < 0 {
				eerste = int32(i)
			}
		}
	}
	if n > 0 {
		g.Meld(meldingBSN, fmt.Sprintf("%d van de %d pseudoniemen zijn een getal dat een burgerservicenummer kan zijn; gebruik een kenmerk dat daarbuiten niets zegt",
			n, len(g.clienten)), g.plaatsVan(eerste)+"/client")
	}
}

// plaatsVan is the place of the first record of a client.
func (g *vergaarder) plaatsVan(client int32) string {
	for i := range g.in.Startberichten {
		if g.nummer[g.in.Startberichten[i].Client] == client {
			return g.in.wijs(int32(i))
		}
	}
	for i := range g.in.Stopberichten {
		if g.nummer[g.in.Stopberichten[i].Client] == client {
			return g.in.wijs(g.in.bijStop(i))
		}
	}
	i := slices.IndexFunc(g.in.Perioden, func(p Zorgperiode) bool { return g.nummer[p.Client] == client })
	return g.in.wijs(g.in.bijPeriode(i))
}
