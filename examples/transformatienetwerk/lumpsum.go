package main

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
)

// lumpsum tells the result of one lumpsum and holds it against Hollands Kroon.
func (v *verhaal) lumpsum() {
	in, l := vraag(v, "lumpsum.json", finance.Weigh)
	v.Zeg("%s\n%s", l.Naam, in.Toelichting)
	v.Zeg("De lumpsum is %s, de kosten zijn %s: het resultaat is %s.", euro(l.Opbrengst), euro(l.Kosten), euro(l.Resultaat))
	v.Zeg("Het verlies is %s van de lumpsum.", procent(l.Verliesaandeel))
	if o := l.Omslag; o != nil {
		v.Zeg("Zonder verlies kan de aanbieder %s uren leveren (resultaat %s); bij %s is het %s.",
			komma(o.Eenheden), euro(o.Resultaat), komma(o.Daarboven), euro(o.ResultaatDaarboven))
	}
	if in.Reserve != nil {
		v.Zeg("De reserve is %s.", euro(*in.Reserve))
	}
	v.Zeg("\n  %-50s %12s %12s %8s  %s", "als er dit gebeurt", "resultaat", "nodig", "deel", "reserve is genoeg")
	for i := range l.Proeven {
		p := &l.Proeven[i]
		v.Zeg("  %-50s %12s %12s %8s  %s", p.Naam, euro(p.Resultaat), euro(p.NodigeReserve), procent(p.Aandeel), p.Gedragen)
	}
	for i := range l.Ervaringen {
		v.ervaring(&l.Ervaringen[i], l.Verliesaandeel)
	}
	v.let(l.Voorbehouden)
}

// ervaring tells what was published elsewhere: as much as was published.
func (v *verhaal) ervaring(e *finance.Lumpsumvergelijking, hier wmo.Getal) {
	v.Zeg("\nTer vergelijking: %s\n  %s", e.Ervaring.Naam, e.Ervaring.Toelichting)
	r := &e.Ervaring.Rekening
	v.Zeg("  resultaat %s (%s) op %s (%s): een verlies van %s (%s)",
		euro(r.Resultaat), r.ResultaatIs, euro(r.Opbrengst), r.OpbrengstIs, procent(e.Aandeel), e.AandeelIs)
	uit, err := finance.Weigh(finance.Lumpsumvraag{Naam: e.Ervaring.Naam, Rekening: r, Taken: e.Ervaring.Taken, Decimalen: 4}, v.peil)
	if err != nil {
		v.Fout = err
		return
	}
	for _, t := range uit.Taken.Taken {
		v.Zeg("    %-12s %12s (%s)", t.Naam, euro(*t.Resultaat), t.Is)
	}
	v.Zeg("    %-12s %12s (wat deze bedragen samen van het resultaat schelen; of het alle taken zijn: %s)",
		"verschil", euro(uit.Taken.NietToegedeeld), uit.Taken.Sluit)
	v.Zeg("  Is het verlies van de aanbieder hierboven (%s) ten minste zo groot? %s.", procent(hier), e.MinstensZoveel)
	v.let(uit.Voorbehouden)
}
