package main

import (
	"fmt"
	"strings"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
)

// saldo shows each scenario with what every form does to both sides.
func (v *verhaal) saldo() {
	in, s := vraag(v, "saldo.json", finance.Balance)
	v.Zeg("%s\n%s\nDe begroting is %s.", s.Naam, in.Toelichting, euro(s.Begroting))
	v.Zeg("In elke tabel: wat de gemeente overhoudt van de begroting, en de aanbieder van wat hij krijgt. Dan hoeveel de kosten anders zijn dan in\n" +
		"de basis, en wie dat draagt: wat gemeente en cliënten meer betalen, en wat de aanbieder minder overhoudt. Een min is een voordeel.")
	for i := range s.Scenarios {
		v.scenario(&s.Scenarios[i])
	}
	v.Zeg("\nOver alle %d scenario's, de basis meegeteld:", len(s.Scenarios))
	v.Zeg("  %-22s %24s %24s", "", "gemeente komt tekort in", "aanbieder verliest in")
	var altijd, samen []string
	for i := range s.Vormen {
		f := &s.Vormen[i]
		v.Zeg("  %-22s %24d %24d", f.Vorm, len(f.TekortGemeente), len(f.VerliesAanbieder))
		if len(f.TekortGemeente) == 0 {
			altijd = append(altijd, f.Vorm)
			if len(f.VerliesAanbieder) == 0 {
				samen = append(samen, f.Vorm)
			}
		}
	}
	v.Zeg("In elk scenario zonder tekort voor de gemeente: %s.", opsomming(altijd))
	v.Zeg("Daarvan zonder verlies voor de aanbieder: %s.", opsomming(samen))
	v.gevoeligheden(s.Vormen)
	v.let(s.Aannames)
	v.let(s.Voorbehouden)
}

func (v *verhaal) scenario(s *finance.Scenariosaldo) {
	v.Zeg("\n%s%s", s.Naam, schokken(s.Schokken))
	kop := ""
	if len(s.Schokken) > 0 {
		kop = fmt.Sprintf(" %12s %12s %12s %12s", "meer kosten", "= gemeente", "+ cliënten", "+ aanbieder")
	}
	v.Zeg("  %-22s %12s %12s  %-10s%s", "", "gemeente", "aanbieder", "tekort bij", kop)
	for i := range s.Vormen {
		f := &s.Vormen[i]
		delen := ""
		if len(s.Schokken) > 0 {
			d := &s.Delingen[i]
			delen = fmt.Sprintf(" %12s %12s %12s %12s", euro(d.Kosten), euro(d.Gemeente), euro(d.Clienten), euro(d.Aanbieder))
		}
		v.Zeg("%s", strings.TrimRight(fmt.Sprintf("  %-22s %12s %12s  %-10s%s", f.Vorm, euro(f.SaldoGemeente), euro(f.ResultaatAanbieder), f.Tekort, delen), " "))
	}
}

// schokken tells the factors of a scenario.
func schokken(ss []finance.Schok) string {
	delen := make([]string, len(ss))
	for i, s := range ss {
		delen[i] = fmt.Sprintf("%s × %s", s.Soort, komma(s.Factor))
	}
	if len(delen) == 0 {
		return ""
	}
	return " (" + strings.Join(delen, ", ") + ")"
}

// gevoeligheden shows what one percent more of each does, gemeente and aanbieder.
func (v *verhaal) gevoeligheden(vormen []finance.Vormsaldo) {
	v.Zeg("\nWat één procent meer doet, vanuit de basis (gemeente | aanbieder):")
	var kop strings.Builder
	for _, w := range finance.Schoksoort("").Woorden() {
		fmt.Fprintf(&kop, " %20s", w.Woord)
	}
	v.Zeg("  %-22s%s", "", &kop)
	for i := range vormen {
		var regel strings.Builder
		for _, g := range vormen[i].Gevoeligheden {
			if g.Factor.Compare(wmo.GetalOf(1)) > 0 {
				fmt.Fprintf(&regel, " %20s", euro(g.SaldoGemeente)+" | "+euro(g.ResultaatAanbieder))
			}
		}
		v.Zeg("  %-22s%s", vormen[i].Vorm, &regel)
	}
}
