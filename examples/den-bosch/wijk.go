package main

import (
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/bw"
	"github.com/bwo-sdk/wmo/internal/tabel"
)

// klankbordgroep tells who thinks along, on what they were asked in time, and what
// they get for it.
func klankbordgroep(v *verhaal, s bw.Klankbordstand) {
	v.Zeg("%s op %s:", s.Naam, s.Peil.Op)
	for _, l := range s.Leden {
		v.Zeg("  %s, %s, sinds %s", l.Lid, l.Kant, l.Sinds)
	}
	for _, k := range s.MissendeKanten {
		v.Zeg("  er mist een %s", k)
	}
	v.Zeg("\nGevraagd voor het besluit?")
	for _, o := range s.Onderwerpen {
		v.Zeg("  %-38s %-10s  %s", o.Naam, o.Soort, strings.ReplaceAll(string(o.Moment), "_", " "))
	}
	if r := s.Vergoeding; r != nil {
		v.Zeg("\nVergoedingen in %d:", r.Jaar)
		for _, l := range r.Leden {
			v.Zeg("  %s  %d bijeenkomsten gehouden, %d gepland: %s", l.Lid, l.Gehouden, l.Gepland, euro(l.Bedrag))
		}
		v.Zeg("  samen %s van een budget van %s; binnen het budget: %s", euro(r.Totaal), euro(r.Budget), r.BinnenBudget)
	}
	v.let(s.Bevindingen, s.Voorbehouden)
}

// wijknetwerk tells whom a professional can turn to, and what to check.
func wijknetwerk(v *verhaal, b bw.Netwerkbeeld) {
	v.Zeg("%s op %s; wat is nagegaan blijft %d dagen actueel:", b.Wijk, b.Peil.Op, b.DagenActueel)
	for _, r := range b.Vuistregels {
		v.Zeg("  %-13s %s", r.Vuistregel, strings.ReplaceAll(string(r.Stand), "_", " "))
		for _, f := range r.Functies {
			v.Zeg("    %s, %s (%s): %s", f.Functie, f.Organisatie, f.Stand, contact(f.Contact))
		}
	}
	v.let(b.Bevindingen, b.Voorbehouden)
}

// let tells what deserves a second look.
func (v *verhaal) let(bs wmo.Bevindingen, vs []wmo.Voorbehoud) {
	v.Zeg("\nWat aandacht vraagt:")
	for i := range bs {
		v.Zeg("- %s", bs[i])
	}
	for _, x := range vs {
		v.Zeg("- %s [%s]", x.Tekst, x.Code)
	}
}

func contact(c bw.Wijkcontact) string {
	var cs []string
	for _, s := range []string{c.Telefoon, c.Email, c.Website} {
		if s != "" {
			cs = append(cs, s)
		}
	}
	return strings.Join(cs, ", ")
}

func euro(b *wmo.Bedrag) string {
	if b == nil {
		return "onbekend"
	}
	return "€ " + tabel.Euro(*b)
}
