package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Geldverplaatsing is an amount that one party pays to another.
//
//schema:nl Een bedrag dat de ene partij aan de andere betaalt.
type Geldverplaatsing struct {
	//schema:nl Wie betaalt: gemeente, cliënten of de naam van een aanbieder.
	Van string `json:"van"`
	//schema:nl Wie ontvangt: gemeente, of de naam van een aanbieder of van wie overneemt.
	Naar string `json:"naar"`
	//schema:nl Het bedrag in euro. Wat meer aanbieders samen krijgen of betalen is naar hun aandeel op de cent verdeeld,
	//schema:nl met grootste resten.
	Bedrag wmo.Bedrag `json:"bedrag"`
	//schema:nl Waarom er wordt betaald.
	Reden Geldreden `json:"reden"`
}

// Geldreden is why money moves.
//
//schema:nl Waarom geld verschuift.
type Geldreden string

// Why money moves.
const (
	RedenBetaling      Geldreden = "betaling"
	RedenEigenBijdrage Geldreden = "eigen_bijdrage"
	RedenDoorgeleid    Geldreden = "doorgeleid"
)

// The parties that every conversion has.
const (
	partijGemeente = "gemeente"
	partijClienten = "cliënten"
)

var geldredenwoorden = wmo.Opsomming[Geldreden]{
	{RedenBetaling, "de gemeente betaalt de aanbieder"},
	{RedenEigenBijdrage, "de cliënt draagt bij aan de gemeente"},
	{RedenDoorgeleid, "de aanbieder betaalt wie ondersteuning van hem overneemt"},
}

func (Geldreden) Woorden() []wmo.Woord { return geldredenwoorden.Woorden() }

// Partijsaldo is what a party receives less what it pays, over all years.
//
//schema:nl Wat een partij over alle jaren ontvangt, min wat zij betaalt, in euro.
type Partijsaldo struct {
	//schema:nl De naam van de partij.
	Naam string `json:"naam"`
	//schema:nl Het saldo zonder de omzetting.
	Zonder wmo.Bedrag `json:"zonder"` // without the conversion
	//schema:nl Het saldo met de omzetting.
	Met wmo.Bedrag `json:"met"` // with the conversion
	//schema:nl Met − zonder. Boven nul gaat de partij erop vooruit.
	Verschuiving wmo.Bedrag `json:"verschuiving"` // met less zonder
}

// geldboek adds up payments between the same two parties for the same reason.
type geldboek struct {
	regels []Geldverplaatsing
	plek   map[geldsleutel]int
}

type geldsleutel struct {
	van, naar string
	reden     Geldreden
}

func (g *geldboek) boek(van, naar string, reden Geldreden, bedrag wmo.Bedrag) {
	if bedrag.IsZero() {
		return
	}
	if g.plek == nil {
		g.plek = map[geldsleutel]int{}
	}
	s := geldsleutel{wmo.Naamsleutel(van), wmo.Naamsleutel(naar), reden}
	i, ok := g.plek[s]
	if !ok {
		i = len(g.regels)
		g.plek[s] = i
		g.regels = append(g.regels, Geldverplaatsing{Van: van, Naar: naar, Reden: reden})
	}
	g.regels[i].Bedrag = g.regels[i].Bedrag.Plus(bedrag)
}

func (g *geldboek) boekAlle(vs []Geldverplaatsing) {
	for _, v := range vs {
		g.boek(v.Van, v.Naar, v.Reden, v.Bedrag)
	}
}

// boekProduct adds the payments for one product in one year, divided to the cent over its providers.
func (g *geldboek) boekProduct(p *Omzettingsproduct, j *productjaar) {
	gewichten := make([]wmo.Getal, len(p.Aanbieders))
	for i := range p.Aanbieders {
		gewichten[i] = p.Aanbieders[i].Aandeel
	}
	g.boek(partijClienten, partijGemeente, RedenEigenBijdrage, j.Geldstroom.Bijdragen)
	delen, _ := kit.Verdeel(j.Geldstroom.Opbrengst, gewichten)
	for i := range delen {
		g.boek(partijGemeente, p.Aanbieders[i].Naam, RedenBetaling, delen[i])
	}
	for n := range j.vergoed {
		delen, _ = kit.Verdeel(j.vergoed[n], gewichten)
		for i := range delen {
			g.boek(p.Aanbieders[i].Naam, p.Doorgeleid[n].Naar, RedenDoorgeleid, delen[i])
		}
	}
}

// alles is all payments; never nil, so that its JSON is a list.
func (g *geldboek) alles() []Geldverplaatsing {
	if g.regels == nil {
		return []Geldverplaatsing{}
	}
	return g.regels
}

// partijsaldi are the balances of all parties, in the order of their first payment.
func partijsaldi(zonder, met []Geldverplaatsing) []Partijsaldo {
	saldi, plek := []Partijsaldo{}, map[string]int{}
	van := func(naam string) *Partijsaldo {
		sleutel := wmo.Naamsleutel(naam)
		i, ok := plek[sleutel]
		if !ok {
			i = len(saldi)
			plek[sleutel] = i
			saldi = append(saldi, Partijsaldo{Naam: naam})
		}
		return &saldi[i]
	}
	for _, v := range zonder {
		af := van(v.Van)
		af.Zonder = af.Zonder.Min(v.Bedrag)
		bij := van(v.Naar)
		bij.Zonder = bij.Zonder.Plus(v.Bedrag)
	}
	for _, v := range met {
		af := van(v.Van)
		af.Met = af.Met.Min(v.Bedrag)
		bij := van(v.Naar)
		bij.Met = bij.Met.Plus(v.Bedrag)
	}
	for i := range saldi {
		saldi[i].Verschuiving = saldi[i].Met.Min(saldi[i].Zonder)
	}
	return saldi
}
