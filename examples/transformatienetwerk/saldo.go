package main

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

// saldo shows for each scenario the outcome for both parties under every form of funding.
func (v *verhaal) saldo() {
	in, s := verteller.Vraag(&v.Verteller, "saldo.json", finance.AssessBalance)
	v.Zeg("%s\n%s\nDe begroting is %s.", s.Naam, in.Toelichting, s.Begroting)
	v.Zeg("In elke tabel: wat de gemeente overhoudt van de begroting, en de aanbieder van wat hij krijgt. Dan hoeveel de kosten anders zijn dan in\n" +
		"de basis, en wie dat draagt: wat gemeente en cliënten meer betalen, en wat de aanbieder minder overhoudt. Een min is een voordeel.")
	for i := range s.Scenarios {
		v.scenario(&s.Scenarios[i])
	}
	v.Zeg("\nOver alle %d scenario's, de basis meegeteld:", len(s.Scenarios))
	t := tabel.Nieuw("", "gemeente komt tekort in", "aanbieder verliest in")
	var altijd, samen []string
	for i := range s.Vormen {
		f := &s.Vormen[i]
		t.Rij(f.Vorm, len(f.TekortGemeente), len(f.VerliesAanbieder))
		if len(f.TekortGemeente) == 0 {
			altijd = append(altijd, f.Vorm)
			if len(f.VerliesAanbieder) == 0 {
				samen = append(samen, f.Vorm)
			}
		}
	}
	v.Toon(t)
	v.Zeg("In elk scenario zonder tekort voor de gemeente: %s.", altijd)
	v.Zeg("Daarvan zonder verlies voor de aanbieder: %s.", samen)
	v.gevoeligheden(s.Vormen)
	verteller.Let(&v.Verteller, slices.Concat(s.Aannames, s.Voorbehouden))
}

func (v *verhaal) scenario(s *finance.Scenariosaldo) {
	v.Zeg("\n%s", s.Naam)
	kop := []any{"", "gemeente", "aanbieder", "tekort bij"}
	for _, schok := range s.Schokken {
		v.Zeg("  %s × %s", schok.Soort, schok.Factor)
	}
	if len(s.Schokken) > 0 {
		kop = append(kop, "meer kosten", "= gemeente", "+ cliënten", "+ aanbieder")
	}
	t := tabel.Nieuw(kop...)
	for i := range s.Vormen {
		f := &s.Vormen[i]
		rij := []any{f.Vorm, f.SaldoGemeente, f.ResultaatAanbieder, f.Tekort}
		if len(s.Schokken) > 0 {
			d := &s.Delingen[i]
			rij = append(rij, d.Kosten, d.Gemeente, d.Clienten, d.Aanbieder)
		}
		t.Rij(rij...)
	}
	v.Toon(t)
}

// gevoeligheden shows the effect on both parties of one percent more of each quantity.
func (v *verhaal) gevoeligheden(vormen []finance.Vormsaldo) {
	v.Zeg("\nWat één procent meer doet, vanuit de basis:")
	t := tabel.Nieuw("", "van", "gemeente", "aanbieder")
	for i := range vormen {
		for _, g := range vormen[i].Gevoeligheden {
			if g.Factor.Compare(wmo.GetalOf(1)) > 0 {
				t.Rij(vormen[i].Vorm, g.Schok, g.SaldoGemeente, g.ResultaatAanbieder)
			}
		}
	}
	v.Toon(t)
}
