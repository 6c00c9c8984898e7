package tarief

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// toetsOp is a question and the tariff that is offered, as far as known.
type toetsOp struct {
	*Tarieftoetsvraag

	aanbod *wmo.Tarief
}

// wijzeIs says whether support is procured in one of these ways.
func (v toetsOp) wijzeIs(wijzen ...Inkoopwijze) wmo.Uitkomst {
	if v.Inkoop.Wijze == "" {
		return wmo.Onbepaald
	}
	return wmo.UitkomstOf(slices.Contains(wijzen, v.Inkoop.Wijze))
}

// soortIs says whether the college set this kind of price.
func (v toetsOp) soortIs(soorten ...Prijssoort) wmo.Uitkomst {
	if v.Prijs.Soort == "" {
		return wmo.Onbepaald
	}
	return wmo.UitkomstOf(slices.Contains(soorten, v.Prijs.Soort))
}

func levertZelf(v toetsOp) wmo.Uitkomst { return v.wijzeIs(InkoopZelf) }
func kooptZelf(v toetsOp) wmo.Uitkomst  { return v.wijzeIs(InkoopPgb) }

// gevolgd says whether the offered tariff keeps to the price that was set. What is stated goes before what
// follows from the amounts.
func (v toetsOp) gevolgd() wmo.Uitkomst {
	p := &v.Prijs
	switch {
	case p.Gevolgd != Onderbouwing{}:
		return p.Gevolgd.blijkt()
	case p.Soort == PrijsVast && p.VastePrijs != nil && v.aanbod != nil:
		return wmo.UitkomstOf(v.aanbod.Compare(*p.VastePrijs) == 0)
	case p.Soort == PrijsReeel && p.ReelePrijs != nil && v.aanbod != nil:
		return wmo.UitkomstOf(v.aanbod.Compare(*p.ReelePrijs) >= 0)
	default:
		return wmo.Onbepaald
	}
}

// vloer says whether a fixed price is not below the real one.
func (v toetsOp) vloer() wmo.Uitkomst {
	p := &v.Prijs
	switch {
	case v.soortIs(PrijsVast) == wmo.Nee:
		return wmo.Ja // there is no fixed price
	case p.Vloer != Onderbouwing{}:
		return p.Vloer.blijkt()
	case p.VastePrijs != nil && p.ReelePrijs != nil:
		return wmo.UitkomstOf(p.VastePrijs.Compare(*p.ReelePrijs) >= 0)
	default:
		return wmo.Onbepaald
	}
}

// versiesWet are the versions of a rule of the law that was rewritten on a day, as known since another.
func versiesWet(artikel string, oud, nieuw plek, vanaf, bekend wmo.Datum) []wmo.Versie {
	return []wmo.Versie{
		wet.Art(beginWet.String(), artikel, oud.lid, oud.onderdeel).Sinds(beginWet).TotEnMet(vanaf.AddDagen(-1)).EindeBekendOp(bekend),
		wet.Art(vanaf.String(), artikel, nieuw.lid, nieuw.onderdeel).Sinds(vanaf).BekendSinds(bekend),
	}
}

// Where the law says who delivers.
var (
	// uitbestedingWet is the paragraph by which third parties may deliver.
	uitbestedingWet = []wmo.Versie{
		wet.Art(beginWet.String(), "2.6.4", "1", "").Sinds(beginWet).TotEnMet(nieuweGunning.AddDagen(-1)).EindeBekendOp(nieuweGunning),
		wet.Art(nieuweGunning.String(), "2.6.3", "1", "").Sinds(nieuweGunning).BekendSinds(nieuweGunning),
	}
	// verhouding is where the law asks for a ratio of price and quality.
	verhouding = versiesWet("2.6.6", plek{"1", ""}, plek{"1", "a"}, derdeTekst, derdeBekend)
	// pgb is the same, from which we infer that it is not about what a client buys.
	pgb = als(wmo.Afgeleid, uitbestedingWet)
)

// gunning is a version of what article 2.6.4 of the law says since it was rewritten.
func gunning(lid, onderdeel string) wmo.Versie {
	return wet.Art(nieuweGunning.String(), "2.6.4", lid, onderdeel).Sinds(nieuweGunning).BekendSinds(nieuweGunning)
}

// codes names the rules of a table.
func codes(regels []wmo.Regel[toetsOp]) []string {
	cs := make([]string, len(regels))
	for i := range regels {
		cs[i] = regels[i].Code
	}
	return cs
}

// verordeningRegels are about Wmo 2015 2.6.6 and the first paragraph of article 5.4.
var verordeningRegels = append(slices.Clone(verordeningseisen),
	wmo.Als("FIN-TF-15", "/inkoop/wijze", "de gemeente levert zelf: regels over de prijs van derden zijn niet nodig",
		levertZelf, uitbestedingWet...).Boven(codes(verordeningseisen)...),
	wmo.Als("FIN-TF-16", "/inkoop/wijze", "de cliënt koopt met een persoonsgebonden budget: regels over de prijs van derden gaan daar niet over",
		kooptZelf, pgb...).Boven(codes(verordeningseisen)...),
)

// verordeningseisen are the rules without exceptions.
var verordeningseisen = []wmo.Regel[toetsOp]{
	wmo.Als("FIN-TF-10", "/verordening/verhouding", "de verordening waarborgt een goede verhouding tussen prijs en kwaliteit",
		func(v toetsOp) wmo.Uitkomst { return v.Verordening.Verhouding.blijkt() }, verhouding...),
	wmo.Als("FIN-TF-11", "/verordening/deskundigheid", "de verordening houdt rekening met de deskundigheid van beroepskrachten",
		func(v toetsOp) wmo.Uitkomst { return v.Verordening.Deskundigheid.blijkt() }, verhouding...),
	wmo.Als("FIN-TF-12", "/verordening/arbeidsvoorwaarden", "de verordening houdt rekening met de arbeidsvoorwaarden",
		func(v toetsOp) wmo.Uitkomst { return v.Verordening.Arbeidsvoorwaarden.blijkt() }, verhouding...),
	wmo.Als("FIN-TF-13", "/verordening/continuiteit", "de verordening waarborgt de continuïteit van de ondersteuning",
		func(v toetsOp) wmo.Uitkomst { return v.Verordening.Continuiteit.blijkt() },
		wet.Art(derdeTekst.String(), "2.6.6", "1", "b").Sinds(derdeTekst).BekendSinds(derdeBekend)),
	wmo.Als("FIN-TF-14", "/verordening/tariefdifferentiatie", "de verordening zegt hoe verschillen in tarief worden bevorderd",
		func(v toetsOp) wmo.Uitkomst { return v.Verordening.Tariefdifferentiatie.blijkt() }, plek{"1", ""}.derde()),
}

// kostprijsRegels are about article 5.4.
var kostprijsRegels = append(slices.Clone(kostprijseisen),
	wmo.Als("FIN-TF-36", "/prijs/inschrijvingseis", "inschrijvers moeten hun prijs baseren op kwaliteit, continuïteit en de kostprijselementen",
		func(v toetsOp) wmo.Uitkomst {
			return wmo.En(v.soortIs(PrijsVast, PrijsReeel).Niet(), v.Prijs.Inschrijvingseis.blijkt())
		}, plek{"4", ""}.eerste()...).Boven("FIN-TF-30", "FIN-TF-33", "FIN-TF-34"),
	wmo.Als("FIN-TF-40", "/inkoop/wijze", "de gemeente levert zelf: er is geen prijs van een derde",
		levertZelf, uitbestedingWet...).Boven(codes(kostprijseisen)...),
	wmo.Als("FIN-TF-41", "/inkoop/wijze", "de cliënt koopt met een persoonsgebonden budget: niet het college sluit de overeenkomst",
		kooptZelf, pgb...).Boven(codes(kostprijseisen)...),
	wmo.Als("FIN-TF-42", "/inkoop/wijze", "een subsidie: het artikel sprak van een inschrijving en een overeenkomst",
		func(v toetsOp) wmo.Uitkomst { return v.wijzeIs(InkoopSubsidie) }, subsidieToen()...).Boven(codes(kostprijseisen)...),
	wmo.Als("FIN-TF-43", "/inkoop/daadwerkelijk", "een subsidie die niet is voor het daadwerkelijk verrichten van diensten",
		func(v toetsOp) wmo.Uitkomst {
			return wmo.En(v.wijzeIs(InkoopSubsidie), v.Inkoop.Daadwerkelijk.Niet())
		}, plek{"3", ""}.derde()).Boven(codes(kostprijseisen)...),
	wmo.Als("FIN-TF-44", "/inkoop/volledig", "een subsidie die de diensten niet volledig hoeft te bekostigen",
		func(v toetsOp) wmo.Uitkomst { return wmo.En(v.wijzeIs(InkoopSubsidie), v.Inkoop.Volledig.Niet()) }, plek{"3", ""}.derde()).Boven(codes(kostprijseisen)...),
)

// kostprijseisen are the rules without exceptions.
var kostprijseisen = []wmo.Regel[toetsOp]{
	wmo.Als("FIN-TF-20", "/elementen/beroepskracht", "de prijs rust op de kosten van de beroepskracht",
		func(v toetsOp) wmo.Uitkomst { return v.Elementen.Beroepskracht.blijkt() }, element("a")...),
	wmo.Als("FIN-TF-21", "/elementen/overhead", "de prijs rust op redelijke overhead",
		func(v toetsOp) wmo.Uitkomst { return v.Elementen.Overhead.blijkt() }, element("b")...),
	wmo.Als("FIN-TF-22", "/elementen/nietProductief", "de prijs rust op de kosten van niet-productieve uren",
		func(v toetsOp) wmo.Uitkomst { return v.Elementen.NietProductief.blijkt() }, element("c")...),
	wmo.Als("FIN-TF-23", "/elementen/reisEnOpleiding", "de prijs rust op de kosten van reizen en opleiden",
		func(v toetsOp) wmo.Uitkomst { return v.Elementen.ReisEnOpleiding.blijkt() }, element("d")...),
	wmo.Als("FIN-TF-24", "/elementen/indexatie", "de prijs wordt geïndexeerd",
		func(v toetsOp) wmo.Uitkomst { return v.Elementen.Indexatie.blijkt() }, element("e")...),
	wmo.Als("FIN-TF-25", "/elementen/verplichtingen", "de prijs rust op de kosten van eisen die de gemeente stelt",
		func(v toetsOp) wmo.Uitkomst { return v.Elementen.Verplichtingen.blijkt() }, element("f")...),
	wmo.Als("FIN-TF-30", "/prijs/soort", "het college stelde een vaste prijs vast, of een reële prijs als ondergrens",
		func(v toetsOp) wmo.Uitkomst { return v.soortIs(PrijsVast, PrijsReeel) }, plek{"1", ""}.eerste()...),
	wmo.Als("FIN-TF-31", "/prijs/kwaliteit", "de prijs past bij de eisen aan kwaliteit en deskundigheid",
		func(v toetsOp) wmo.Uitkomst { return v.Prijs.Kwaliteit.blijkt() }, plek{"2", "a"}.eerste()...),
	wmo.Als("FIN-TF-32", "/prijs/continuiteit", "de prijs houdt rekening met de continuïteit tussen cliënt en hulpverlener",
		func(v toetsOp) wmo.Uitkomst { return v.Prijs.Continuiteit.blijkt() }, plek{"2", "b"}.eerste()...),
	wmo.Als("FIN-TF-33", "/prijs/vloer", "een vaste prijs is niet lager dan de reële prijs", toetsOp.vloer, plek{"1", "b"}.vloer()...),
	wmo.Als("FIN-TF-34", "/prijs/gevolgd", "inschrijving en overeenkomst hebben de vaste prijs, of ten minste de reële",
		toetsOp.gevolgd, plek{"1", ""}.eerste()...),
	wmo.Als("FIN-TF-35", "/prijs/verantwoord", "over een prijs die inschrijvers noemen legde het college verantwoording af aan de raad",
		func(v toetsOp) wmo.Uitkomst {
			return wmo.Of(v.soortIs(PrijsVast, PrijsReeel), v.Prijs.Verantwoord.blijkt())
		}, plek{"4", ""}.eerste()...),
}

// element are the versions of the rule on one of the elements.
func element(onderdeel string) []wmo.Versie {
	return append(plek{"3", onderdeel}.eerste(), plek{"1", onderdeel}.derde())
}

// subsidieToen: that the first two texts did not reach subsidies was not confirmed by anybody.
func subsidieToen() []wmo.Versie { return als(wmo.Aanname, plek{"1", ""}.eerste()) }

// als are versions with another certainty.
func als(z wmo.Zekerheid, versies []wmo.Versie) []wmo.Versie {
	uit := slices.Clone(versies)
	for i := range uit {
		uit[i].Bron = uit[i].Bron.Als(z)
	}
	return uit
}

// gunningRegels are about Wmo 2015 2.6.4.
var gunningRegels = []wmo.Regel[toetsOp]{
	wmo.Als("FIN-TF-50", "/inkoop/kwaliteit", "kwaliteit is een criterium bij het gunnen",
		func(v toetsOp) wmo.Uitkomst { return v.Inkoop.Kwaliteit.blijkt() },
		wet.Art(beginWet.String(), "2.6.4", "2", "").Sinds(beginWet).TotEnMet(nieuweGunning.AddDagen(-1)).EindeBekendOp(nieuweGunning)),
	wmo.Als("FIN-TF-51", "/inkoop/nietAlleenPrijs", "er wordt niet alleen op de laagste prijs gegund",
		func(v toetsOp) wmo.Uitkomst { return v.Inkoop.NietAlleenPrijs.blijkt() },
		versiesWet("2.6.4", plek{"3", ""}, plek{"1 en 2", ""}, nieuweGunning, nieuweGunning)...),
	wmo.Als("FIN-TF-52", "/inkoop/kwaliteit", "de aanbesteding houdt rekening met de kwaliteit van het werk",
		func(v toetsOp) wmo.Uitkomst { return v.Inkoop.Kwaliteit.blijkt() }, gunning("1", "a")),
	wmo.Als("FIN-TF-53", "/inkoop/artikel2114", "artikel 2.114 van de Aanbestedingswet is van toepassing, en regelt zelf hoe kwaliteit meetelt",
		func(v toetsOp) wmo.Uitkomst { return v.Inkoop.Artikel2114 }, gunning("1", "")).Boven("FIN-TF-52"),
	wmo.Als("FIN-TF-54", "/inkoop/wijze", "er wordt niet aanbesteed",
		func(v toetsOp) wmo.Uitkomst { return v.wijzeIs(InkoopAanbesteding).Niet() },
		versiesWet("2.6.4", plek{"2", ""}, plek{"1 en 2", ""}, nieuweGunning, nieuweGunning)...).Boven("FIN-TF-50", "FIN-TF-51", "FIN-TF-52"),
}

var (
	_ = register.Regelset("of een verordening over prijzen regelt wat moet", wmo.Gronden(verordeningRegels))
	_ = register.Regelset("of een prijs tot stand kwam zoals artikel 5.4 vraagt", wmo.Gronden(kostprijsRegels))
	_ = register.Regelset("of de gunning niet alleen op prijs rust", wmo.Gronden(gunningRegels))
)
