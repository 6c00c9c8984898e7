package main

import (
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

// klankbordgroep tells who is in the advisory group, on which subjects it was asked in time, and what its
// members are paid.
func (v *verhaal) klankbordgroep(s *bw.Klankbordstand) {
	v.Zeg("%s op %s:", s.Naam, s.Peil.Op)
	v.Toon(s.Leden)
	v.Veld("er mist", s.MissendeKanten)
	v.Zeg("\nGevraagd voor het besluit?")
	t := tabel.Nieuw("onderwerp", "soort", "gevraagd")
	for _, o := range s.Onderwerpen {
		t.Rij(o.Naam, o.Soort, o.Moment)
	}
	v.Toon(t)
	if r := s.Vergoeding; r != nil {
		v.Zeg("\nVergoedingen in %d:", r.Jaar)
		v.Toon(r.Leden)
		v.Zeg("  samen %s van een budget van %s; binnen het budget: %s", r.Totaal, r.Budget, r.BinnenBudget)
	}
	v.Zeg("\nWat aandacht vraagt:")
	verteller.Let(&v.Verteller, s.Bevindingen)
	verteller.Let(&v.Verteller, s.Voorbehouden)
}

// wijknetwerk tells whom a professional can turn to, and which details must be checked again.
func (v *verhaal) wijknetwerk(b *bw.Netwerkbeeld) {
	v.Zeg("%s op %s; wat is nagegaan blijft %d dagen actueel:", b.Wijk, b.Peil.Op, b.DagenActueel)
	t := tabel.Nieuw("vuistregel", "stand", "functie", "is", "organisatie", "contact")
	for _, r := range b.Vuistregels {
		if len(r.Functies) == 0 {
			t.Rij(r.Vuistregel, r.Stand, nil, nil, nil, nil)
		}
		for _, f := range r.Functies {
			t.Rij(r.Vuistregel, r.Stand, f.Functie, f.Stand, f.Organisatie, f.Contact)
		}
	}
	v.Toon(t)
	v.Zeg("\nWat aandacht vraagt:")
	verteller.Let(&v.Verteller, b.Bevindingen)
	verteller.Let(&v.Verteller, b.Voorbehouden)
}
