package verblijfsbijdrage

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// voegToe adds a stretch of days, to the last one when that goes on in the same way.
func (l *laagteller) voegToe(p wmo.Periode, soort Verblijfsbijdragesoort, reden Soortreden) {
	if n := len(l.perioden); n > 0 {
		w := &l.perioden[n-1]
		if w.Soort == soort && w.Reden == reden && w.Periode.Einddatum.AddDagen(1) == p.Begindatum {
			w.Periode.Einddatum = p.Einddatum
			return
		}
	}
	l.perioden = append(l.perioden, Soortperiode{p, soort, reden, l.r.Citeer(redenBron(reden, p.Begindatum))})
}

// totaal counts the days of each stretch, an open one until the month of the peil ends, and adds up the
// low ones.
func (l *laagteller) totaal() int {
	n, invoer := 0, []wmo.Grootheid{}
	for i := range l.perioden {
		p := &l.perioden[i]
		gevolgd := p.Periode
		if !gevolgd.Einddatum.IsValid() {
			gevolgd.Einddatum = kit.MaandVan(l.r.Peil().Op).Einddatum
		}
		d, ok := gevolgd.Dagen()
		if !ok {
			continue // it begins after that month
		}
		soort := string(p.Soort)
		if soort == "" {
			soort = string(RedenOpen)
		}
		l.r.Stap(formuleDagen.Volgens(p.Bron), soort+", "+string(p.Reden), wmo.Aantal("d", d, "dagen"),
			wmo.Dag("b", gevolgd.Begindatum), wmo.Dag("e", gevolgd.Einddatum))
		if p.Soort == BijdrageLaag {
			n += d
			invoer = append(invoer, wmo.Aantal("x vanaf "+p.Periode.Begindatum.String(), d, "dagen"))
		}
	}
	l.r.Stap(formuleLageDagen, "lage dagen samen", wmo.Aantal("N", n, "dagen"), invoer...)
	return n
}

// redenBron is where a reason stands, in the text of a day.
func redenBron(reden Soortreden, dag wmo.Datum) wmo.Bron {
	tekst := tekstOp(dag).String()
	switch reden {
	case RedenEersteMaanden:
		return ubVan(tekst, "3.12", "1", "a")
	case RedenLogeren:
		return afgeleid(ubVan(tekst, "3.12", "5", ""))
	case RedenNaZvw:
		return ubVan(tekst, "3.12", "4", "a")
	case RedenNaHoog:
		return ubVan(tekst, "3.12", "4", "b")
	case RedenNaHoogWlz:
		return ubVan(tekst, "3.12", "4", "c")
	case RedenPgbVoor2020:
		return afgeleid(ubVan(tekst, "3.11", "1", "a"))
	case RedenOpen:
		return ubVan(tekst, "3.12", "4", "")
	case RedenNaEersteMaanden:
	}
	return ubVan(tekst, "3.11", "1", "a")
}

// maandenVan counts the days of each month by kind, until that of the last day.
func maandenVan(perioden []Soortperiode, op wmo.Datum) []Soortmaand {
	uit := []Soortmaand{}
	for i := range perioden {
		p := &perioden[i]
		for m := kit.MaandVan(p.Periode.Begindatum); !m.Begindatum.After(op); m = kit.MaandVan(m.Einddatum.AddDagen(1)) {
			deel, ok := p.Periode.Doorsnede(m)
			if !ok {
				break
			}
			if n := len(uit); n == 0 || uit[n-1].Begindatum != m.Begindatum {
				uit = append(uit, Soortmaand{Begindatum: m.Begindatum})
			}
			dagen, _ := deel.Dagen()
			uit[len(uit)-1].telOp(p.Soort, dagen)
		}
	}
	return uit
}

func (m *Soortmaand) telOp(soort Verblijfsbijdragesoort, dagen int) {
	switch soort {
	case BijdrageLaag:
		m.Laag += dagen
	case BijdrageHoog:
		m.Hoog += dagen
	case BijdrageGeen:
		m.Geen += dagen
	default:
		m.Open += dagen
	}
}
