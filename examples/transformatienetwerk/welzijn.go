package main

import (
	"fmt"
	"slices"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance"
)

// welzijn tells from which share welfare carries itself.
func (v *verhaal) welzijn() {
	for n, pad := range v.Paden("welzijn/*.json") {
		if n > 0 {
			v.Zeg("")
		}
		in, uit := vraag(v, pad, finance.Appraise)
		v.Zeg("%s\n%s", uit.Naam, in.Toelichting)
		v.waarde(&in, &uit)
		v.let(slices.Concat(uit.Aannames, uit.Voorbehouden))
	}
}

func (v *verhaal) waarde(in *finance.Vermedenvraag, uit *finance.Vermeden) {
	if o := uit.Omslag; o != nil {
		v.Zeg("Draagt zichzelf als bij %s van de %s bereikte cliënten %s vermeden wordt: %s hele gevallen zijn genoeg.",
			procent(o.Vanaf.Aandeel), komma(in.Bereikt), in.DuurdereZorg.Omschrijving, komma(o.Gevallen))
		if o.Eronder != nil {
			v.Zeg("Aan beide kanten: bij %s is het saldo %s, bij %s is het %s.",
				procent(o.Eronder.Aandeel), euro(o.Eronder.Saldo), procent(o.Vanaf.Aandeel), euro(o.Vanaf.Saldo))
		}
	} else {
		v.Zeg("Draagt zichzelf nooit: ook als het bij iedereen vermeden wordt is de waarde %s, en de kosten zijn %s.", euro(uit.Hoogstens), euro(in.Kosten))
	}
	v.Zeg("  %9s %10s %12s %12s %10s  %s", "vermeden", "gevallen", "waarde", "saldo", "draagt", "terug na")
	for i := range uit.Rijen {
		r := &uit.Rijen[i]
		terug := "niet"
		if r.TerugMaanden != nil {
			terug = komma(*r.TerugMaanden) + " maanden"
		}
		v.Zeg("  %9s %10s %12s %12s %10s  %s", procent(r.Aandeel), komma(r.Gevallen), euro(r.Waarde), euro(r.Saldo), r.Draagt, terug)
	}
	bewijs := "er is geen aandeel opgegeven"
	if a := in.Aangetoond; a != nil {
		bewijs = fmt.Sprintf("%s, %s", procent(a.Aandeel), woord(string(a.Bewijs)))
	}
	v.Zeg("Is aan de voorwaarde voldaan? %s (%s).", uit.Verdient, bewijs)
}

// maatregelen tells the order, and what fits in the budget.
func (v *verhaal) maatregelen() {
	in, l := vraag(v, "maatregelen.json", finance.Rank)
	v.Zeg("%s\n%s", l.Naam, in.Toelichting)
	if l.Budget != nil {
		v.Zeg("Over %d jaar, met een budget van %s.", l.Jaren, euro(*l.Budget))
	}
	var kosten, effect wmo.Bedrag
	v.Zeg("  %-3s %-48s %-7s %-15s %10s %10s %8s %11s %11s  %s", "", "", "vraagt", "bewijs", "kosten", "effect", "per euro", "samen", "samen", "past")
	for i := range l.Punten {
		p := &l.Punten[i]
		if p.Past == wmo.Ja {
			kosten, effect = kosten.Plus(p.Kosten), effect.Plus(p.Effect)
		}
		gelijk, per := " ", "gratis"
		if p.Gelijk {
			gelijk = "="
		}
		if p.PerEuro != nil {
			per = komma(p.PerEuro.Afgerond(2, wmo.Rekenkundig))
		}
		v.Zeg("  %2d%s %-48s %-7s %-15s %10s %10s %8s %11s %11s  %s", p.Plaats, gelijk, p.Maatregel.Omschrijving, p.Maatregel.Inspanning,
			woord(string(p.Maatregel.Bewijs)), euro(p.Kosten), euro(p.Effect), per, euro(p.KostenTotaal), euro(p.EffectTotaal), p.Past)
	}
	if n := len(l.Punten); n > 0 {
		v.Zeg("Wat past kost samen %s en brengt %s. Van het effect van de hele lijst (%s) is %s hier gemeten.",
			euro(kosten), euro(effect), euro(l.Punten[n-1].EffectTotaal), euro(l.Punten[n-1].GemetenTotaal))
	}
	for _, b := range l.Bevindingen {
		v.Zeg("let op: %s [%s]", b.Bericht, b.Code)
	}
	v.let(l.Aannames)
}
