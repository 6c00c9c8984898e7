package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var waarborgRegels = []wmo.Regel[*Waarborgvraag]{
	wmo.Als("FIN-WB-01", "/wachttijd", "cliënten wachten niet langer dan is afgesproken",
		func(v *Waarborgvraag) wmo.Uitkomst { return v.Wachttijd.houdt() }, waarborgleer.Sinds(kit.BeginWmo())),
	wmo.Als("FIN-WB-02", "/voortijdigBeeindigd", "niet meer ondersteuning stopt te vroeg dan is afgesproken",
		func(v *Waarborgvraag) wmo.Uitkomst { return v.VoortijdigBeeindigd.houdt() }, waarborgleer.Sinds(kit.BeginWmo())),
	wmo.Als("FIN-WB-03", "/klachten", "er zijn niet meer klachten dan is afgesproken",
		func(v *Waarborgvraag) wmo.Uitkomst { return v.Klachten.houdt() }, waarborgleer.Sinds(kit.BeginWmo())),
	wmo.Als("FIN-WB-04", "/kostprijs", "aan een eenheid wordt niet minder besteed dan een reële prijs",
		func(v *Waarborgvraag) wmo.Uitkomst { return v.Kostprijs.houdt(v.Inzet.Kostprijs) }, reelePrijs.Sinds(kit.BeginWmo())),
	wmo.Als("FIN-WB-05", "/bereik", "er worden niet minder cliënten bereikt dan is afgesproken",
		func(v *Waarborgvraag) wmo.Uitkomst { return v.Bereik.houdt(v.Inzet.Clienten) }, waarborgleer.Sinds(kit.BeginWmo())),
}

var _ = register.Regelset("of cliënten tegen te weinig ondersteuning zijn gewaarborgd", wmo.Gronden(waarborgRegels))

// waarborg is the outcome of one safeguard: nee when it is not agreed or the measurement is outside
// the norm, onbepaald when the norm or the measurement is missing (not compleet) or nobody knows
// whether it is agreed, and ja otherwise.
func waarborg(afgesproken wmo.Uitkomst, compleet bool, binnen func() bool) wmo.Uitkomst {
	if !compleet {
		return wmo.En(afgesproken, wmo.Onbepaald)
	}
	return wmo.En(afgesproken, wmo.UitkomstOf(binnen()))
}

func (g *Grenswaarborg) houdt() wmo.Uitkomst {
	return waarborg(g.Afgesproken, g.Norm != nil && g.Gemeten != nil, func() bool { return g.Gemeten.Compare(*g.Norm) <= 0 })
}

func (d *Deelwaarborg) houdt() wmo.Uitkomst { return (*Grenswaarborg)(d).houdt() }

func (p *Prijswaarborg) houdt(kostprijs wmo.Tarief) wmo.Uitkomst {
	return waarborg(p.Afgesproken, p.Norm != nil, func() bool { return kostprijs.Compare(*p.Norm) >= 0 })
}

func (b *Bereikwaarborg) houdt(clienten wmo.Getal) wmo.Uitkomst {
	minst := b.minst()
	return waarborg(b.Afgesproken, minst != nil, func() bool { return clienten.Compare(*minst) >= 0 })
}

// minst is the exact number of clients that must be reached; nil when it is not known.
func (b *Bereikwaarborg) minst() *wmo.Getal {
	if b.Norm == nil || b.Voorheen == nil {
		return nil
	}
	n := b.Norm.Maal(*b.Voorheen)
	return &n
}

// uitkomsten lists each safeguard with its norm and measurement, in the order of the rules.
func (v *Waarborgvraag) uitkomsten(o *wmo.Oordeel) []Waarborguitkomst {
	uit := []Waarborguitkomst{
		{Waarborg: WaarborgWachttijd, Norm: tekst(v.Wachttijd.Norm), Gemeten: tekst(v.Wachttijd.Gemeten)},
		{Waarborg: WaarborgVoortijdig, Norm: tekst(v.VoortijdigBeeindigd.Norm), Gemeten: tekst(v.VoortijdigBeeindigd.Gemeten)},
		{Waarborg: WaarborgKlachten, Norm: tekst(v.Klachten.Norm), Gemeten: tekst(v.Klachten.Gemeten)},
		{Waarborg: WaarborgKostprijs, Norm: tekst(v.Kostprijs.Norm), Gemeten: v.Inzet.Kostprijs.String()},
		{Waarborg: WaarborgBereik, Norm: tekst(v.Bereik.minst()), Gemeten: v.Inzet.Clienten.String()},
	}
	for i := range o.Stappen {
		uit[i].Code, uit[i].Uitkomst = o.Stappen[i].Code(), o.Stappen[i].Uitkomst()
	}
	return uit
}

// tekst is a number or a price as it was given, and "" when it was not.
func tekst[T interface{ String() string }](g *T) string {
	if g == nil {
		return ""
	}
	return (*g).String()
}
