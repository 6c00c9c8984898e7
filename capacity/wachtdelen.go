package capacity

import (
	"cmp"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity/internal/kit"
)

var formuleWachtdeel = register.Formule("CAP-F-WACHTLIJST-DEEL",
	"s = Σ x", "x van elke groep met dit niveau, deze herkomst of deze financieringsvorm", kit.Identiteit())

// Financieringsvorm is how support is paid for.
//
//schema:nl Hoe ondersteuning wordt betaald.
type Financieringsvorm string

// The ways to pay.
const (
	InNatura   Financieringsvorm = "zin"
	MetPGB     Financieringsvorm = "pgb"
	ZonderVorm Financieringsvorm = "onbekend"
)

var financieringswoorden = wmo.Opsomming[Financieringsvorm]{
	{InNatura, "zorg in natura: de gemeente koopt in"},
	{MetPGB, "een persoonsgebonden budget"},
	{ZonderVorm, "niet bekend"},
}

func (Financieringsvorm) Woorden() []wmo.Woord { return financieringswoorden.Woorden() }

// Deellijst is a part of the lists.
//
//schema:nl Een deel van de lijsten.
type Deellijst struct {
	//schema:nl Het niveau, de herkomst of de financieringsvorm; onbekend van de groepen die er geen noemen.
	Waarde string `json:"waarde"`
	//schema:nl Personen die na de intake zijn aangenomen en wachten.
	Wachtlijst int `json:"wachtlijst"`
	//schema:nl Personen die zonder intake op een belangstellingslijst staan. Ontbreekt als het van een groep niet bekend is.
	Belangstellingslijst *int `json:"belangstellingslijst,omitempty"`
}

// wachtteller adds to the count what is known beside the numbers.
type wachtteller struct {
	wmo.Verantwoording

	w *Wachtlijst
	s *Wachtstand
}

// verdeel counts the lists by each thing that any group states.
func (t *wachtteller) verdeel() {
	t.s.PerNiveau = t.per("niveau", func(g *Wachtgroep) string { return g.Niveau })
	t.s.PerHerkomst = t.per("herkomst", func(g *Wachtgroep) string { return string(g.Herkomst) })
	t.s.PerFinanciering = t.per("financiering", func(g *Wachtgroep) string { return string(g.Financiering) })
}

// per counts the lists by one thing; what is not known is a part of its own.
func (t *wachtteller) per(wat string, van func(*Wachtgroep) string) []Deellijst {
	const onbekend = "onbekend"
	plek, genoemd := map[string]int{}, false
	var delen []Deellijst
	var invoer, belang [][]wmo.Grootheid
	for i := range t.w.Groepen {
		g := &t.w.Groepen[i]
		genoemd = genoemd || van(g) != ""
		waarde := cmp.Or(van(g), onbekend)
		j, er := plek[wmo.Naamsleutel(waarde)]
		if !er {
			j = len(delen)
			plek[wmo.Naamsleutel(waarde)] = j
			delen = append(delen, Deellijst{Waarde: waarde, Belangstellingslijst: new(int)})
			invoer, belang = append(invoer, nil), append(belang, nil)
		}
		d := &delen[j]
		d.Wachtlijst += g.Wachtend
		invoer[j] = append(invoer[j], wmo.Aantal(g.Naam, g.Wachtend, ""))
		if g.Belangstelling == nil {
			d.Belangstellingslijst = nil
		} else if d.Belangstellingslijst != nil {
			*d.Belangstellingslijst += *g.Belangstelling
			belang[j] = append(belang[j], wmo.Aantal(g.Naam, *g.Belangstelling, ""))
		}
	}
	if !genoemd {
		return nil
	}
	for j, d := range delen {
		t.Stap(formuleWachtdeel, t.w.Naam+", "+wat+" "+d.Waarde+": wachtlijst", wmo.Aantal("s", d.Wachtlijst, ""), invoer[j]...)
		if d.Belangstellingslijst != nil {
			t.Stap(formuleWachtdeel, t.w.Naam+", "+wat+" "+d.Waarde+": belangstellingslijst", wmo.Aantal("s", *d.Belangstellingslijst, ""), belang[j]...)
		}
	}
	return delen
}
