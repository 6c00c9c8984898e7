package main

import (
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/welzijn"
	"github.com/bwo-sdk/wmo/internal/tabel"
	"github.com/bwo-sdk/wmo/internal/verteller"
)

// welzijn tells from which share of avoided care welfare work pays for itself.
func (v *verhaal) welzijn() {
	for n, pad := range v.Paden("welzijn/*.json") {
		if n > 0 {
			v.Zeg("")
		}
		in, uit := verteller.Vraag(&v.Verteller, pad, welzijn.AppraiseWelfare)
		v.Zeg("%s\n%s", uit.Naam, in.Toelichting)
		v.waarde(&in, &uit)
		verteller.Let(&v.Verteller, slices.Concat(uit.Aannames, uit.Voorbehouden))
	}
}

func (v *verhaal) waarde(in *welzijn.Vermedenvraag, uit *welzijn.Vermeden) {
	if o := uit.Omslag; o != nil {
		v.Zeg("Draagt zichzelf als bij %s van de %s bereikte cliënten %s vermeden wordt: %s hele gevallen zijn genoeg.",
			procent(o.Vanaf.Aandeel), in.Bereikt, in.DuurdereZorg.Omschrijving, o.Gevallen)
		if o.Eronder != nil {
			v.Zeg("Aan beide kanten: bij %s is het saldo %s, bij %s is het %s.",
				procent(o.Eronder.Aandeel), o.Eronder.Saldo, procent(o.Vanaf.Aandeel), o.Vanaf.Saldo)
		}
	} else {
		v.Zeg("Draagt zichzelf nooit: ook als het bij iedereen vermeden wordt is de waarde %s, en de kosten zijn %s.", uit.Hoogstens, in.Kosten)
	}
	t := tabel.Nieuw("vermeden", "gevallen", "waarde", "saldo", "draagt", "terug na maanden")
	for _, r := range uit.Rijen {
		t.Rij(procent(r.Aandeel), r.Gevallen, r.Waarde, r.Saldo, r.Draagt, r.TerugMaanden)
	}
	v.Toon(t)
	if a := in.Aangetoond; a != nil {
		v.Zeg("Is aan de voorwaarde voldaan? %s (%s, %s).", uit.Verdient, procent(a.Aandeel), a.Bewijs)
	} else {
		v.Zeg("Is aan de voorwaarde voldaan? %s (er is geen aandeel opgegeven).", uit.Verdient)
	}
}

// maatregelen tells the order of the measures, and which fit in the budget.
func (v *verhaal) maatregelen() {
	in, l := verteller.Vraag(&v.Verteller, "maatregelen.json", welzijn.RankMeasures)
	v.Zeg("%s\n%s", l.Naam, in.Toelichting)
	if l.Budget != nil {
		v.Zeg("Over %d jaar, met een budget van %s.", l.Jaren, *l.Budget)
	}
	var kosten, effect wmo.Bedrag
	t := tabel.Nieuw("", "", "vraagt", "bewijs", "kosten", "effect", "per euro", "kosten samen", "effect samen", "past")
	for i := range l.Punten {
		p := &l.Punten[i]
		if p.Past == wmo.Ja {
			kosten, effect = kosten.Plus(p.Kosten), effect.Plus(p.Effect)
		}
		var per any = "gratis"
		if p.PerEuro != nil {
			per = p.PerEuro.Afgerond(2, wmo.Rekenkundig)
		}
		t.Rij(verteller.Plaats(p.Plaats, p.Gelijk), p.Maatregel.Omschrijving, p.Maatregel.Inspanning, p.Maatregel.Bewijs,
			p.Kosten, p.Effect, per, p.KostenTotaal, p.EffectTotaal, p.Past)
	}
	v.Toon(t)
	if n := len(l.Punten); n > 0 {
		v.Zeg("Wat past kost samen %s en brengt %s. Van het effect van de hele lijst (%s) is %s hier gemeten.",
			kosten, effect, l.Punten[n-1].EffectTotaal, l.Punten[n-1].GemetenTotaal)
	}
	for _, b := range l.Bevindingen {
		v.Zeg("let op: %s [%s]", b.Bericht, b.Code)
	}
	verteller.Let(&v.Verteller, l.Aannames)
}
