package bijdrage

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Bijdrageperiode is the stretch of days that one contribution is for.
//
//schema:nl De periode waarover één bijdrage gaat.
type Bijdrageperiode struct {
	//schema:nl Of de periode vier weken of een maand is.
	Soort Periodesoort `json:"soort"`
	//schema:nl Eerste dag van de periode.
	Begindatum wmo.Datum `json:"begindatum"`
	//schema:nl Laatste dag van de periode, die meetelt.
	Einddatum wmo.Datum `json:"einddatum"`
	// Nummer is the number of the period in its year: 1–13 of four weeks, by ISO weeks, or 1–12.
	//
	//schema:nl Het nummer van de periode in haar jaar: van vier weken 1 tot en met 13, geteld met weeknummers volgens ISO 8601, en
	//schema:nl anders het nummer van de maand. De dertiende periode van vier weken heeft er vijf in een jaar met 53 weken.
	Nummer int `json:"nummer"`
}

// Periodesoort is how long a period is.
//
//schema:nl Hoe lang een bijdrageperiode duurt.
type Periodesoort string

// The kinds of periods.
const (
	VierWeken Periodesoort = "vier_weken"
	Maand     Periodesoort = "maand"
)

var periodesoortwoorden = wmo.Opsomming[Periodesoort]{
	{VierWeken, "vier weken, tot en met 2019; de laatste van een jaar soms vijf"},
	{Maand, "een maand, sinds 2020"},
}

func (Periodesoort) Woorden() []wmo.Woord { return periodesoortwoorden.Woorden() }

const (
	dagenPerWeek    = kit.DagenPerWeek
	wekenPerPeriode = 4
	periodenPerJaar = 13
	maandenPerJaar  = 12
)

// periodeOp is the period that holds a day.
func periodeOp(op wmo.Datum) Bijdrageperiode {
	if !op.Before(beginMaand) {
		_, nummer, _ := op.Date()
		maand := kit.MaandVan(op)
		return Bijdrageperiode{Maand, maand.Begindatum, maand.Einddatum, nummer}
	}
	jaar, week := kit.ISOWeek(op)
	n := min((week-1)/wekenPerPeriode+1, periodenPerJaar)
	eerste := kit.MaandagVanWeek1(jaar)
	p := Bijdrageperiode{VierWeken, eerste.AddDagen((n - 1) * wekenPerPeriode * dagenPerWeek), wmo.Datum{}, n}
	if n < periodenPerJaar {
		p.Einddatum = p.Begindatum.AddDagen(wekenPerPeriode*dagenPerWeek - 1)
	} else {
		p.Einddatum = kit.MaandagVanWeek1(jaar + 1).AddDagen(-1)
	}
	if !p.Einddatum.Before(beginMaand) { // since then it is a month
		p.Einddatum = beginMaand.AddDagen(-1)
	}
	return p
}

// rang counts periods of one kind over the years.
func (p *Bijdrageperiode) rang() int {
	if p.Soort == Maand {
		return p.Begindatum.Jaar()*maandenPerJaar + p.Nummer
	}
	jaar, _ := kit.ISOWeek(p.Begindatum)
	return jaar*periodenPerJaar + p.Nummer
}

// overJaargrens says whether the days of the period lie in two years, of which each has its own amounts,
// or whether its end was cut off.
func (p *Bijdrageperiode) overJaargrens() bool {
	dagen := p.Begindatum.DagenTot(p.Einddatum) + 1
	return p.Soort == VierWeken && (p.Begindatum.Jaar() != p.Einddatum.Jaar() || dagen < wekenPerPeriode*dagenPerWeek)
}
