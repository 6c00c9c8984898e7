package main

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

// lumpsum tells the result of one lumpsum and compares it with that of Hollands Kroon.
func (v *verhaal) lumpsum() {
	in, l := verteller.Vraag(&v.Verteller, "lumpsum.json", finance.AssessLumpsum)
	v.Zeg("%s\n%s", l.Naam, in.Toelichting)
	v.Zeg("De lumpsum is %s, de kosten zijn %s: het resultaat is %s.", l.Opbrengst, l.Kosten, l.Resultaat)
	v.Zeg("Het verlies is %s van de lumpsum.", procent(l.Verliesaandeel))
	if o := l.Omslag; o != nil {
		v.Zeg("Zonder verlies kan de aanbieder %s uren leveren (resultaat %s); bij %s is het %s.", o.Eenheden, o.Resultaat, o.Daarboven, o.ResultaatDaarboven)
	}
	if in.Reserve != nil {
		v.Zeg("De reserve is %s.", *in.Reserve)
	}
	t := tabel.Nieuw("als er dit gebeurt", "resultaat", "nodig", "deel", "reserve is genoeg")
	for _, p := range l.Proeven {
		t.Rij(p.Naam, p.Resultaat, p.NodigeReserve, procent(p.Aandeel), p.Gedragen)
	}
	v.Zeg("")
	v.Toon(t)
	for i := range l.Ervaringen {
		v.ervaring(&l.Ervaringen[i], l.Verliesaandeel)
	}
	verteller.Let(&v.Verteller, l.Voorbehouden)
}

// ervaring tells the published result of another lumpsum, as precisely as it was published.
func (v *verhaal) ervaring(e *finance.Lumpsumvergelijking, hier wmo.Getal) {
	v.Zeg("\nTer vergelijking: %s\n  %s", e.Ervaring.Naam, e.Ervaring.Toelichting)
	r := &e.Ervaring.Rekening
	v.Zeg("  resultaat %s (%s) op %s (%s): een verlies van %s (%s)", r.Resultaat, r.ResultaatIs, r.Opbrengst, r.OpbrengstIs, procent(e.Aandeel), e.AandeelIs)
	in := finance.Lumpsumvraag{Naam: e.Ervaring.Naam, Rekening: r, Taken: e.Ervaring.Taken, Decimalen: 4}
	uit := verteller.Antwoord(&v.Verteller, "lumpsum.json", finance.AssessLumpsum, in)
	if uit.Taken != nil {
		v.Toon(uit.Taken.Taken)
		v.Zeg("  Deze bedragen schelen samen %s van het resultaat; of het alle taken zijn: %s.", uit.Taken.NietToegedeeld, uit.Taken.Sluit)
	}
	v.Zeg("  Is het verlies van de aanbieder hierboven (%s) ten minste zo groot? %s.", procent(hier), e.MinstensZoveel)
	verteller.Let(&v.Verteller, uit.Voorbehouden)
}
