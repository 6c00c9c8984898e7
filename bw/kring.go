package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// gelijkstellingen treat an alien as a Dutch national, until they end.
var gelijkstellingen = []string{"BW-KRG-03", "BW-KRG-04", "BW-KRG-05", "BW-KRG-06"}

// kringRegels say who comes within the reach of the law at all (Wmo 2015, 1.2.1 and 1.2.2).
var kringRegels = []wmo.Regel[*Persoon]{
	{
		Grond: wmo.Grond{
			Code: "BW-KRG-01", Tekst: "de persoon is ingezetene van Nederland", Geldt: sinds2015,
			Bron: wmo2015.art("1.2.1", "", ""), Feit: "/persoon/ingezeteneNederland",
		},
		Toets: func(p *Persoon) wmo.Uitkomst { return p.IngezeteneNederland },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-KRG-02", Tekst: "de persoon is Nederlander, of vreemdeling met rechtmatig verblijf volgens Vreemdelingenwet 2000, " +
				"artikel 8, onder a tot en met e of l",
			Geldt: sinds2015, Bron: wmo2015.art("1.2.2", "1", ""), Feit: "/persoon/verblijf",
		},
		Toets: verblijftGenoeg,
	},
	{
		Grond: wmo.Grond{
			Code: "BW-KRG-03", Tekst: "gelijkgesteld met een Nederlander: vroeg voor het einde van zulk verblijf om een verblijfsvergunning",
			Geldt: sinds2015, Bron: uitvoering.art("2.1", "1", "a"), Feit: "/persoon/voortgezetVerblijf", GaatVoor: []string{"BW-KRG-02"},
		},
		Toets: func(p *Persoon) wmo.Uitkomst { return p.VoortgezetVerblijf },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-KRG-04", Tekst: "gelijkgesteld met een Nederlander: kwam na zulk verblijf op tijd, of verschoonbaar te laat, op tegen de intrekking ervan",
			Geldt: sinds2015, Bron: uitvoering.art("2.1", "1", "b"), Feit: "/persoon/bezwaarIntrekking", GaatVoor: []string{"BW-KRG-02"},
		},
		Toets: func(p *Persoon) wmo.Uitkomst { return p.BezwaarIntrekking },
	},
	{
		// Before 2020-03-19 the law itself did not allow it; in the texts of this decree
		// that were read it is absent on 2019-01-01 and present on 2021-01-01.
		Grond: wmo.Grond{
			Code: "BW-KRG-05", Tekst: "gelijkgesteld met een Nederlander: wacht als slachtoffer van huiselijk of eergerelateerd geweld, met verblijf onder f, " +
				"op het besluit over een tijdelijke humanitaire vergunning (de begindag is niet bevestigd)",
			Geldt: wmo.MustPeriode("2020-03-19", "2020-12-31"), Bron: uitvoering.van("2021-01-01").art("2.1", "1", "c").Als(wmo.Aanname),
			Feit: "/persoon/slachtofferWacht", GaatVoor: []string{"BW-KRG-02"},
		},
		Toets: slachtofferWacht,
	},
	{
		Grond: wmo.Grond{
			Code: "BW-KRG-06", Tekst: "gelijkgesteld met een Nederlander: wacht als slachtoffer van huiselijk of eergerelateerd geweld, met verblijf onder f, " +
				"op het besluit over een tijdelijke humanitaire vergunning",
			Geldt: wmo.MustPeriode("2021-01-01", ""), Bron: uitvoering.art("2.1", "1", "c"),
			Feit: "/persoon/slachtofferWacht", GaatVoor: []string{"BW-KRG-02"},
		},
		Toets: slachtofferWacht,
	},
	// That the stay under f has ended (lid 2, c) needs no rule: 05 and 06 ask for it.
	{
		Grond: wmo.Grond{
			Code: "BW-KRG-07", Tekst: "de gelijkstelling is geëindigd: op de aanvraag, het bezwaar of het beroep is onherroepelijk beslist",
			Geldt: sinds2015, Bron: uitvoering.art("2.1", "2", "a"), Feit: "/persoon/onherroepelijkBeslist", GaatVoor: gelijkstellingen,
		},
		Toets: func(p *Persoon) wmo.Uitkomst { return p.OnherroepelijkBeslist },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-KRG-11", Tekst: "de gelijkstelling is geëindigd: uitzetting is gelast, en hoeft niet achterwege te blijven",
			Geldt: sinds2015, Bron: uitvoering.art("2.1", "2", "b"), Feit: "/persoon/uitzettingGelast", GaatVoor: gelijkstellingen,
		},
		Toets: func(p *Persoon) wmo.Uitkomst { return p.UitzettingGelast },
	},
}

// kringOpvangRegels are those of opvang, which has a bar of its own.
var kringOpvangRegels = slices.Concat(kringRegels, []wmo.Regel[*Persoon]{
	{
		Grond: wmo.Grond{
			Code: "BW-KRG-08", Tekst: "Europees recht: de ouder van een Nederlands minderjarig kind kan aan dat kind een recht op verblijf ontlenen; " +
				"een rechtbank vond het beëindigen van noodopvang dan onrechtmatig",
			Geldt: sinds2015, Bekend: wmo.MustPeriode("2021-06-08", ""), Bron: uitspraak("ECLI:NL:RBAMS:2021:2978", "2021-06-08").Als(wmo.Aanname),
			Feit: "/persoon/ouderVanNederlandsKind", GaatVoor: []string{"BW-KRG-02"},
		},
		Toets: func(p *Persoon) wmo.Uitkomst { return p.OuderVanNederlandsKind },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-KRG-09", Tekst: "er is geen geval als bedoeld in artikel 24, tweede lid, van Richtlijn 2004/38/EG",
			Geldt: sinds2015, Bron: wmo2015.art("1.2.2", "2", ""), Feit: "/persoon/unieburgerBeperkt",
		},
		Toets: func(p *Persoon) wmo.Uitkomst { return p.UnieburgerBeperkt.Niet() },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-KRG-10", Tekst: "de opvang is nodig door een veiligheidsrisico van huiselijk geweld; daarvoor geldt die beperking niet",
			Geldt: sinds2015, Bron: wmo2015.art("1.2.2", "2", ""), Feit: "/persoon/huiselijkGeweld", GaatVoor: []string{"BW-KRG-09"},
		},
		Toets: func(p *Persoon) wmo.Uitkomst { return p.HuiselijkGeweld },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-KRG-12", Tekst: "de persoon is Nederlander; die beperking gaat over vreemdelingen",
			Geldt: sinds2015, Bron: wmo2015.art("1.2.2", "2", ""), Feit: "/persoon/verblijf", GaatVoor: []string{"BW-KRG-09"},
		},
		Toets: func(p *Persoon) wmo.Uitkomst {
			if p.Verblijf == "" && !p.vreemdeling() {
				return wmo.Onbepaald
			}
			return wmo.UitkomstOf(p.Verblijf == Nederlander)
		},
	},
	{
		Grond: wmo.Grond{
			Code: "BW-KRG-13", Tekst: "de persoon is na zulk verblijf met een Nederlander gelijkgesteld; die beperking gaat over vreemdelingen die dat niet zijn",
			Geldt: sinds2015, Bron: uitvoering.art("2.1", "1", "a en b").Als(wmo.Afgeleid), Feit: "/persoon", GaatVoor: []string{"BW-KRG-09"},
		},
		Toets: func(p *Persoon) wmo.Uitkomst {
			return p.alsNederlander(wmo.Of(p.VoortgezetVerblijf, p.BezwaarIntrekking))
		},
	},
	{
		Grond: wmo.Grond{
			Code: "BW-KRG-14", Tekst: "de persoon is als slachtoffer met een Nederlander gelijkgesteld; die beperking gaat over vreemdelingen die dat niet zijn",
			Geldt: wmo.MustPeriode("2021-01-01", ""), Bron: uitvoering.art("2.1", "1", "c").Als(wmo.Afgeleid), Feit: "/persoon", GaatVoor: []string{"BW-KRG-09"},
		},
		Toets: func(p *Persoon) wmo.Uitkomst { return p.alsNederlander(slachtofferWacht(p)) },
	},
})

// alsNederlander says whether this ground treats somebody without sufficient stay as a
// Dutch national, and that did not end.
func (p *Persoon) alsNederlander(grond wmo.Uitkomst) wmo.Uitkomst {
	return wmo.En(verblijftGenoeg(p).Niet(), grond, p.OnherroepelijkBeslist.Niet(), p.UitzettingGelast.Niet())
}

// vreemdeling: something is told that is so of no Dutch national.
func (p *Persoon) vreemdeling() bool {
	return wmo.Of(p.VoortgezetVerblijf, p.BezwaarIntrekking, p.UitzettingGelast, p.SlachtofferWacht, p.UnieburgerBeperkt) == wmo.Ja
}

func verblijftGenoeg(p *Persoon) wmo.Uitkomst {
	switch p.Verblijf {
	case "":
		return wmo.Onbepaald
	case Nederlander, Vw8AtotE, Vw8L:
		return wmo.Ja
	default:
		return wmo.Nee
	}
}

func slachtofferWacht(p *Persoon) wmo.Uitkomst {
	if p.Verblijf == "" {
		return wmo.En(wmo.Onbepaald, p.SlachtofferWacht)
	}
	return wmo.En(wmo.UitkomstOf(p.Verblijf == Vw8F), p.SlachtofferWacht)
}

// kringVan are the rules of that provision.
func kringVan(v Voorziening) []wmo.Regel[*Persoon] {
	if v == Opvang {
		return kringOpvangRegels
	}
	return kringRegels
}
