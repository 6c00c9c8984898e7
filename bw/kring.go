package bw

import (
	"slices"

	"github.com/bwo-sdk/wmo"
)

// gelijkstellingen are the rules that treat a foreign national as a Dutch one.
var gelijkstellingen = []string{"BW-KRG-03", "BW-KRG-15", "BW-KRG-04", "BW-KRG-05"}

// A decree of 7 November 2019 (Stb. 2019, 418) rewrote the first paragraph of article 2.1,
// on a day that was not found. The text of 2019-01-01 has the old words, and that of
// 2021-01-01 the new ones, which add victims who await a permit. Before 2020-03-19 the law
// itself did not allow to add these.
var (
	herschreven21       = wmo.MustDatum("2019-11-07")
	slachtofferMogelijk = wmo.MustDatum("2020-03-19")
	slachtofferGelezen  = wmo.MustDatum("2021-01-01")

	oud21 = uitvoering.van("2019-01-01")
)

// nieuw21 cites a part of the new article 2.1, since the day from which it may have held.
func nieuw21(onderdeel string) []wmo.Versie {
	return []wmo.Versie{
		uitvoering.van("2021-01-01").art("2.1", "1", onderdeel).Als(wmo.Aanname).Sinds(slachtofferMogelijk).TotEnMet(slachtofferGelezen.AddDagen(-1)),
		uitvoering.art("2.1", "1", onderdeel).Sinds(slachtofferGelezen),
	}
}

// kringRegels say who comes within the reach of the law at all (Wmo 2015, 1.2.1 and 1.2.2).
var kringRegels = []wmo.Regel[*Persoon]{
	wmo.Als("BW-KRG-01", "/persoon/ingezeteneNederland", "de persoon is ingezetene van Nederland",
		func(p *Persoon) wmo.Uitkomst { return p.IngezeteneNederland }, wmo2015.art("1.2.1", "", "").Sinds(beginWmo)),
	wmo.Als("BW-KRG-02", "/persoon/verblijf",
		"de persoon is Nederlander of wordt bij wet als Nederlander behandeld, of is vreemdeling met rechtmatig verblijf volgens "+
			"Vreemdelingenwet 2000, artikel 8, onder a tot en met e of l",
		verblijftGenoeg, wmo2015.art("1.2.2", "1", "").Sinds(beginWmo)),
	wmo.Als("BW-KRG-03", "/persoon/voortgezetVerblijf", "gelijkgesteld met een Nederlander: vroeg voor het einde van zulk verblijf om voortgezette toelating "+
		"(of dit na 7 november 2019 nog gold is niet bevestigd)", func(p *Persoon) wmo.Uitkomst { return p.VoortgezetVerblijf },
		oud21.art("2.1", "1", "a").Sinds(beginWmo).TotEnMet(herschreven21),
		oud21.art("2.1", "1", "a").Als(wmo.Aanname).Sinds(herschreven21.AddDagen(1)).TotEnMet(slachtofferMogelijk.AddDagen(-1))).Boven("BW-KRG-02"),
	wmo.Als("BW-KRG-15", "/persoon/voortgezetVerblijf", "gelijkgesteld met een Nederlander: vroeg voor het einde van zulk verblijf om een verblijfsvergunning "+
		"(of dit al in 2020 gold is niet bevestigd)", func(p *Persoon) wmo.Uitkomst { return p.VoortgezetVerblijf }, nieuw21("a")...).Boven("BW-KRG-02"),
	wmo.Als("BW-KRG-04", "/persoon/bezwaarIntrekking",
		"gelijkgesteld met een Nederlander: kwam na zulk verblijf op tijd, of verschoonbaar te laat, op tegen de intrekking ervan",
		func(p *Persoon) wmo.Uitkomst { return p.BezwaarIntrekking }, uitvoering.art("2.1", "1", "b").Sinds(beginWmo)).Boven("BW-KRG-02"),
	wmo.Als("BW-KRG-05", "/persoon/slachtofferWacht",
		"gelijkgesteld met een Nederlander: wacht op het besluit over een tijdelijke humanitaire vergunning en heeft op grond daarvan verblijf "+
			"onder f, omdat hij, zonder verblijfstitel, slachtoffer werd van huiselijk geweld of slachtoffer is of dreigt te worden van eergerelateerd "+
			"geweld (of dit al in 2020 gold is niet bevestigd)", slachtofferWacht, nieuw21("c")...).Boven("BW-KRG-02"),
	// That the stay under f has ended (lid 2, c) is a condition of BW-KRG-05, and a
	// reservation of the others.
	wmo.Als("BW-KRG-07", "/persoon/onherroepelijkBeslist", "de gelijkstelling is geëindigd: op de aanvraag, het bezwaar of het beroep is onherroepelijk beslist",
		func(p *Persoon) wmo.Uitkomst { return p.OnherroepelijkBeslist }, uitvoering.art("2.1", "2", "a").Sinds(beginWmo)).Boven(gelijkstellingen...),
	wmo.Als("BW-KRG-11", "/persoon/uitzettingGelast", "de gelijkstelling is geëindigd: uitzetting is gelast, en hoeft niet achterwege te blijven",
		func(p *Persoon) wmo.Uitkomst { return p.UitzettingGelast }, uitvoering.art("2.1", "2", "b").Sinds(beginWmo)).Boven(gelijkstellingen...),
}

// kringOpvangRegels are the rules for opvang, from which some citizens of the Union are
// excluded (article 1.2.2, second paragraph).
var kringOpvangRegels = slices.Concat(kringRegels, []wmo.Regel[*Persoon]{
	wmo.Als("BW-KRG-08", "/persoon/ouderVanNederlandsKind",
		"Europees recht: de ouder van een Nederlands minderjarig kind kan aan dat kind een recht op verblijf ontlenen; "+
			"een rechtbank vond het beëindigen van noodopvang dan onrechtmatig", func(p *Persoon) wmo.Uitkomst { return p.OuderVanNederlandsKind },
		uitspraak("ECLI:NL:RBAMS:2021:2978", "2021-06-08").Als(wmo.Aanname).Sinds(beginWmo).BekendSinds(wmo.MustDatum("2021-06-08"))).Boven("BW-KRG-02"),
	wmo.Als("BW-KRG-09", "/persoon/unieburgerBeperkt", "er is geen geval als bedoeld in artikel 24, tweede lid, van Richtlijn 2004/38/EG",
		func(p *Persoon) wmo.Uitkomst { return p.UnieburgerBeperkt.Niet() }, wmo2015.art("1.2.2", "2", "").Sinds(beginWmo)),
	wmo.Als("BW-KRG-10", "/persoon/huiselijkGeweld", "de opvang is nodig door een veiligheidsrisico van huiselijk geweld; daarvoor geldt die beperking niet",
		func(p *Persoon) wmo.Uitkomst { return p.HuiselijkGeweld }, wmo2015.art("1.2.2", "2", "").Sinds(beginWmo)).Boven("BW-KRG-09"),
	wmo.Als("BW-KRG-12", "/persoon/verblijf", "de persoon is Nederlander of wordt bij wet als Nederlander behandeld; die beperking gaat over vreemdelingen",
		isNederlander, wmo2015.art("1.2.2", "2", "").Sinds(beginWmo)).Boven("BW-KRG-09"),
	wmo.Als("BW-KRG-13", "/persoon", "de persoon is na zulk verblijf met een Nederlander gelijkgesteld; die beperking gaat over vreemdelingen die dat niet zijn",
		func(p *Persoon) wmo.Uitkomst { return p.alsNederlander(naVerblijf(p)) },
		oud21.art("2.1", "1", "a en b").Als(wmo.Afgeleid).Sinds(beginWmo).TotEnMet(slachtofferMogelijk.AddDagen(-1)),
		uitvoering.art("2.1", "1", "a en b").Als(wmo.Afgeleid).Sinds(slachtofferMogelijk)).Boven("BW-KRG-09"),
	wmo.Als("BW-KRG-14", "/persoon", "de persoon is als slachtoffer met een Nederlander gelijkgesteld; die beperking gaat over vreemdelingen die dat niet zijn",
		func(p *Persoon) wmo.Uitkomst { return p.alsNederlander(slachtofferWacht(p)) },
		uitvoering.art("2.1", "1", "c").Als(wmo.Afgeleid).Sinds(slachtofferGelezen)).Boven("BW-KRG-09"),
})

func isNederlander(p *Persoon) wmo.Uitkomst {
	if p.Verblijf == "" && !p.vreemdeling() {
		return wmo.Onbepaald
	}
	return wmo.UitkomstOf(p.Verblijf == Nederlander)
}

// alsNederlander says whether this ground treats somebody without a sufficient right of
// stay as a Dutch national, and has not ended.
func (p *Persoon) alsNederlander(grond wmo.Uitkomst) wmo.Uitkomst {
	return wmo.En(verblijftGenoeg(p).Niet(), grond, p.OnherroepelijkBeslist.Niet(), p.UitzettingGelast.Niet())
}

// eindigtMisschien says whether somebody is treated as a Dutch national because of earlier
// stay, without a stay under f. By the text the treatment ends with a stay under f, so it
// may have ended.
func (p *Persoon) eindigtMisschien(op wmo.Datum) bool {
	return !op.Before(slachtofferGelezen) && p.Verblijf != Vw8F && p.alsNederlander(naVerblijf(p)) == wmo.Ja
}

// vreemdeling says whether a stated fact excludes that somebody is a Dutch national.
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

func naVerblijf(p *Persoon) wmo.Uitkomst { return wmo.Of(p.VoortgezetVerblijf, p.BezwaarIntrekking) }

func slachtofferWacht(p *Persoon) wmo.Uitkomst {
	if p.Verblijf == "" {
		return wmo.En(wmo.Onbepaald, p.SlachtofferWacht)
	}
	return wmo.En(wmo.UitkomstOf(p.Verblijf == Vw8F), p.SlachtofferWacht)
}

func kringVan(v Voorziening) []wmo.Regel[*Persoon] {
	if v == Opvang {
		return kringOpvangRegels
	}
	return kringRegels
}
