package finance

import "github.com/bwo-sdk/wmo"

var waarborgRegels = []wmo.Regel[*Waarborgvraag]{
	{
		Grond: bijWaarborg("FIN-WB-01", "cliënten wachten niet langer dan is afgesproken", "/wachttijd", waarborgleer),
		Toets: func(v *Waarborgvraag) wmo.Uitkomst { return v.Wachttijd.houdt() },
	},
	{
		Grond: bijWaarborg("FIN-WB-02", "niet meer ondersteuning stopt te vroeg dan is afgesproken", "/voortijdigBeeindigd", waarborgleer),
		Toets: func(v *Waarborgvraag) wmo.Uitkomst { return v.VoortijdigBeeindigd.houdt() },
	},
	{
		Grond: bijWaarborg("FIN-WB-03", "er zijn niet meer klachten dan is afgesproken", "/klachten", waarborgleer),
		Toets: func(v *Waarborgvraag) wmo.Uitkomst { return v.Klachten.houdt() },
	},
	{
		Grond: bijWaarborg("FIN-WB-04", "aan een eenheid wordt niet minder besteed dan een reële prijs", "/kostprijs", reelePrijs),
		Toets: func(v *Waarborgvraag) wmo.Uitkomst { return v.Kostprijs.houdt(v.Inzet.Kostprijs) },
	},
	{
		Grond: bijWaarborg("FIN-WB-05", "er worden niet minder cliënten bereikt dan is afgesproken", "/bereik", waarborgleer),
		Toets: func(v *Waarborgvraag) wmo.Uitkomst { return v.Bereik.houdt(v.Inzet.Clienten) },
	},
}

func bijWaarborg(code, tekst, feit string, bron wmo.Bron) wmo.Grond {
	return wmo.Grond{Code: code, Tekst: tekst, Feit: feit, Geldt: wmo.Vanaf(beginWmo), Bron: bron}
}

// waarborg is nee when it is not agreed; otherwise it takes a norm and a measurement,
// and an agreement that is not known can only make a measurement within the norm open.
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

// minst is the number of clients that must be reached, exact; nil when it is not known.
func (b *Bereikwaarborg) minst() *wmo.Getal {
	if b.Norm == nil || b.Voorheen == nil {
		return nil
	}
	n := b.Norm.Maal(*b.Voorheen)
	return &n
}

// uitkomsten tells each guard with its norm and measurement, in the order of the rules.
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
