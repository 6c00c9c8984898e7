package main

import (
	"github.com/bwo-sdk/wmo/capacity"
	"github.com/bwo-sdk/wmo/capacity/overgang"
	"github.com/bwo-sdk/wmo/capacity/verblijfsduur"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

// beschermdThuis is the third form of this region, between protected housing and a home.
const beschermdThuis = "beschermd thuis"

// duur estimates how long stays last, by the form in which they began.
func (v *verhaal) duur() {
	s := verteller.Antwoord(&v.Verteller, "verblijven", verblijfsduur.EstimateStay, verblijfsduur.Verblijfsduur{
		Naam: "verzonnen regio", Verblijven: v.verblijven.Verblijven, Groepeer: verblijfsduur.NaarVorm,
	})
	v.Zeg("%s", s.Conclusie)
	type rij struct {
		Groep      string   `json:"groep"`
		Maanden    float64  `json:"maanden"`
		InBeeld    float64  `json:"inBeeld"`
		Vertrokken *float64 `json:"vertrokkenProcent"`
		Onder      *float64 `json:"onder"`
		Boven      *float64 `json:"boven"`
		NaarWoning *float64 `json:"naarWoningProcent"`
	}
	var rijen []rij
	for _, g := range s.Groepen {
		v.Zeg("%s: %s", g.Groep, g.Conclusie)
		for _, t := range g.Tijdstippen {
			r := rij{Groep: g.Groep, Maanden: t.Tijdstip, InBeeld: t.InBeeld}
			if t.Vertrokken != nil {
				r.Vertrokken = honderd(t.Vertrokken.Schatting)
				if i := t.Vertrokken.Interval; i != nil {
					r.Onder, r.Boven = honderd(i.Onder), honderd(i.Boven)
				}
			}
			for _, b := range t.Bestemmingen {
				if b.Bestemming == capacity.EigenWoning {
					r.NaarWoning = honderd(b.Aandeel.Schatting)
				}
			}
			rijen = append(rijen, r)
		}
		v.beelden.Overleving = append(v.beelden.Overleving, overlevingsbeeld{g.Groep, g.Curve, g.Bestemmingen})
	}
	v.Toon(rijen)
	verteller.Let(&v.Verteller, s.Bevindingen)
	verteller.Let(&v.Verteller, s.Aannames)
}

// stroom estimates the flows between forms and destinations.
func (v *verhaal) stroom() {
	v.stromen = verteller.Antwoord(&v.Verteller, "verblijven", overgang.EstimateFlows, overgang.Overgangen{
		Naam: "verzonnen regio", Verblijven: v.verblijven.Verblijven, Waarneming: v.regio.Venster,
	})
	type rij struct {
		Van     string   `json:"van"`
		Naar    string   `json:"naar"`
		Aantal  float64  `json:"aantal"`
		PerJaar float64  `json:"tempoPerJaar"`
		Onder   *float64 `json:"onder"`
		Boven   *float64 `json:"boven"`
	}
	var rijen []rij
	for _, o := range v.stromen.Overgangen {
		r := rij{Van: o.Van, Naar: o.Naar, Aantal: o.Aantal, PerJaar: o.Tempo}
		if i := o.TempoInterval; i != nil {
			r.Onder, r.Boven = &i.Onder, &i.Boven
		}
		rijen = append(rijen, r)
	}
	v.Toon(rijen)
	for _, t := range v.stromen.Toestanden {
		if t.Absorberend || t.GemiddeldVerblijfJaren == nil {
			continue
		}
		v.Zeg("%s: gemiddeld %s maanden aan één stuk.", t.Naam, eenDecimaal(12**t.GemiddeldVerblijfJaren))
		if e := t.Evenwicht; e != nil && e.VolgensLittle != nil {
			v.Zeg("  gemiddeld bezet %s, volgens de wet van Little %s.", eenDecimaal(e.Bezetting), eenDecimaal(*e.VolgensLittle))
		}
	}
	verteller.Let(&v.Verteller, v.stromen.Bevindingen)
}

// plan makes an outflow plan of what was observed, and works it out.
func (v *verhaal) plan() {
	in := verteller.Lees[overgang.Planraming](&v.Verteller, "plan.json")
	in.Verblijven, in.Waarneming = v.verblijven.Verblijven, v.regio.Venster
	v.raming = verteller.Antwoord(&v.Verteller, "plan.json", overgang.EstimatePlan, in)
	pad := verteller.Antwoord(&v.Verteller, "plan.json", capacity.ProjectOutflow, v.raming.Plan)
	type rij struct {
		Vorm     string        `json:"vorm"`
		Jaar     int           `json:"jaar"`
		Stand    float64       `json:"standEind"`
		Band     overgang.Band `json:"standBand"`
		Woningen float64       `json:"woningen"`
		Hoog     *float64      `json:"woningenHoog"`
	}
	var rijen []rij
	for _, f := range v.raming.Vormen {
		for _, j := range f.Jarenreeks {
			r := rij{
				Vorm: naamVan(f.Vorm, f.Naam), Jaar: j.Periode.Begindatum.Jaar(), Stand: j.StandEind.Verwacht, Band: j.StandEind.MetToeval,
				Woningen: j.Woningen.Verwacht,
			}
			if j.WoningenHoog != nil {
				r.Hoog = &j.WoningenHoog.Verwacht
			}
			rijen = append(rijen, r)
		}
		v.beelden.Plan = append(v.beelden.Plan, planbeeld{naamVan(f.Vorm, f.Naam), f.Jarenreeks})
	}
	v.Toon(rijen)
	if pad.Woningen != nil {
		v.Zeg("Hele woningen per jaar volgens het plan: %v, samen %d.", pad.Woningen.PerJaarHeel, pad.Woningen.TotaalHeel)
	}
	verteller.Let(&v.Verteller, v.raming.Bevindingen)
	verteller.Let(&v.Verteller, v.raming.Aannames)
}

func naamVan(vorm capacity.Vorm, naam string) string {
	if naam != "" {
		return naam
	}
	return string(vorm)
}

// toestandVan is the name of a form as a state of the flows.
func toestandVan(vorm capacity.Vorm, naam string) string {
	if naam != "" {
		return string(vorm) + ": " + naam
	}
	return string(vorm)
}
