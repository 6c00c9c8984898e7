package bw

import "github.com/bwo-sdk/wmo"

// nieuwRecht cites the law of 2026-07-01, which counts as known since that day.
func nieuwRecht(artikel, lid, onderdeel string) wmo.Versie {
	return huisvesting.art(artikel, lid, onderdeel).Sinds(ingangVersterkingRegie).BekendSinds(ingangVersterkingRegie)
}

// nieuweLezing is nieuwRecht for our reasoning.
func nieuweLezing(artikel, lid string) wmo.Versie {
	v := nieuwRecht(artikel, lid, "")
	v.Bron = v.Bron.Als(wmo.Afgeleid)
	return v
}

// oudRecht cites the former article 12, whose end counts as known since 2026-07-01.
func oudRecht(lid string) wmo.Versie {
	return huisvesting.van("2026-06-04").art("12", lid, "").Sinds(beginWmo).
		TotEnMet(ingangVersterkingRegie.AddDagen(-1)).EindeBekendOp(ingangVersterkingRegie)
}

// andereMantelzorg is the day on which article 12 took over the definition of mantelzorg of
// the Wmo 2015 and dropped vergunninghouders.
var andereMantelzorg = wmo.MustDatum("2017-07-01")

// oudRecht2017 cites the third paragraph of article 12 before that day.
func oudRecht2017() wmo.Versie {
	return huisvesting.van("2017-01-01").art("12", "3", "").Sinds(beginWmo).TotEnMet(andereMantelzorg.AddDagen(-1)).EindeBekendOp(andereMantelzorg)
}

// voorrangCategorieen are the categories that the law names; ten since 2026-07-01.
var voorrangCategorieen = []wmo.Regel[*Woningzoekende]{
	wmo.Als("BW-VRG-01", "/zoekende/mantelzorg", "geeft of ontvangt mantelzorg (tot juli 2017 in de zin van de Wmo van 2007: langdurige zorg die meer is "+
		"dan gebruikelijk)", func(z *Woningzoekende) wmo.Uitkomst { return z.Mantelzorg }, oudRecht2017(),
		huisvesting.van("2026-06-04").art("12", "3", "").Sinds(andereMantelzorg).BekendSinds(andereMantelzorg).
			TotEnMet(ingangVersterkingRegie.AddDagen(-1)).EindeBekendOp(ingangVersterkingRegie),
		nieuwRecht("12", "3", "a")),
	wmo.Als("BW-VRG-02", "/zoekende/medisch", "heeft om ernstige en chronische medische redenen dringend een woning nodig",
		func(z *Woningzoekende) wmo.Uitkomst { return z.Medisch }, nieuwRecht("12", "3", "b")),
	wmo.Als("BW-VRG-03", "/zoekende/opvangDakloosheid", "kreeg een voorziening voor opvang, in ieder geval wegens dakloosheid",
		func(z *Woningzoekende) wmo.Uitkomst { return z.OpvangDakloosheid }, nieuwRecht("12", "3", "c")),
	wmo.Als("BW-VRG-04", "/zoekende/verlaatOpvangGeweld", "verlaat opvang die wegens huiselijk geweld of mensenhandel is verleend",
		func(z *Woningzoekende) wmo.Uitkomst { return z.VerlaatOpvangGeweld }, nieuwRecht("12", "3", "d")),
	wmo.Als("BW-VRG-05", "/zoekende/verlaatBeschermdWonen", "verlaat een voorziening voor beschermd wonen",
		func(z *Woningzoekende) wmo.Uitkomst { return z.VerlaatBeschermdWonen }, nieuwRecht("12", "3", "e")),
	wmo.Als("BW-VRG-06", "/zoekende/verlaatKliniek", "verlaat een instelling na verblijf met geneeskundige geestelijke zorg (Wlz of Zvw)",
		func(z *Woningzoekende) wmo.Uitkomst { return z.VerlaatKliniek }, nieuwRecht("12", "3", "f")),
	wmo.Als("BW-VRG-07", "/zoekende/verlaatJeugdhulp", "is 18 tot en met 22 jaar en verlaat een (gesloten) accommodatie van de Jeugdwet",
		func(z *Woningzoekende) wmo.Uitkomst { return z.VerlaatJeugdhulp }, nieuwRecht("12", "3", "g")),
	wmo.Als("BW-VRG-08", "/zoekende/verlaatDetentie", "verlaat een justitiële jeugdinrichting of een voorziening daarvoor, een penitentiaire "+
		"inrichting (gevangenis, huis van bewaring en andere) of een instelling voor forensische zorg",
		func(z *Woningzoekende) wmo.Uitkomst { return z.VerlaatDetentie }, nieuwRecht("12", "3", "h")),
	wmo.Als("BW-VRG-09", "/zoekende/uitstapprogramma", "neemt deel aan een programma van de overheid om blijvend uit het sekswerk te "+
		"stappen, met begeleiding naar ander werk of dagbesteding",
		func(z *Woningzoekende) wmo.Uitkomst { return z.Uitstapprogramma }, nieuwRecht("12", "3", "i")),
	wmo.Als("BW-VRG-10", "/zoekende/dakloosGezin", "heeft geen vaste verblijfplaats en hoort bij een gezin met een minderjarig kind",
		func(z *Woningzoekende) wmo.Uitkomst { return z.DakloosGezin }, nieuwRecht("12", "3", "j")),
	wmo.Als("BW-VRG-11", "/zoekende/opvangRelatie", "verblijft in tijdelijke opvang na vertrek wegens relationele problemen of geweld",
		func(z *Woningzoekende) wmo.Uitkomst { return z.OpvangRelatie }, oudRecht("3")),
	wmo.Als("BW-VRG-13", "/zoekende/vergunninghouder", "is vergunninghouder: vroeg een asielvergunning voor bepaalde tijd aan en kreeg daardoor verblijf",
		func(z *Woningzoekende) wmo.Uitkomst { return z.Vergunninghouder }, oudRecht2017()),
}

// voorrangFeiten are the facts about one home: the document, and whether the
// seeker belongs to a category.
type voorrangFeiten struct {
	*Voorrangvraag

	categorie wmo.Uitkomst
}

// voorrangRegels are the conditions for priority for one home. Besides the categories of the
// law a council may have others (BW-VRG-29). That these count while the ordinance need not
// be adapted yet (article 51, tenth paragraph) is our reading (BW-VRG-35).
var voorrangRegels = []wmo.Regel[voorrangFeiten]{
	wmo.Als("BW-VRG-21", "/zoekende", "de zoekende hoort bij een categorie die de wet in ieder geval als dringend woningzoekend aanwijst",
		func(f voorrangFeiten) wmo.Uitkomst { return f.categorie }, oudRecht("3"), nieuwRecht("12", "3", "")),
	wmo.Als("BW-VRG-22", "/verordening/geeftVoorrang", "de verordening geeft voorrang aan dringend woningzoekenden; de raad mag dat bepalen",
		func(f voorrangFeiten) wmo.Uitkomst { return f.Verordening.GeeftVoorrang }, oudRecht("1")),
	wmo.Als("BW-VRG-23", "/verordening", "de verordening geeft de voorrang die de raad moet bepalen", aangepast, nieuwRecht("12", "1", "")),
	wmo.Als("BW-VRG-24", "/verordening/aangewezenWoonruimte", "de woning is van een soort waarvoor de verordening een vergunning vraagt (artikel 7, eerste lid) "+
		"en voorrang geeft", func(f voorrangFeiten) wmo.Uitkomst { return f.Verordening.AangewezenWoonruimte }, oudRecht("1"), nieuwRecht("12", "1", "")),
	wmo.Als("BW-VRG-25", "/zoekende/economischGebonden", "de zoekende is economisch gebonden aan de woningmarktregio",
		func(f voorrangFeiten) wmo.Uitkomst { return f.Zoekende.EconomischGebonden }, nieuwRecht("14", "6", "")),
	wmo.Als("BW-VRG-26", "/zoekende/maatschappelijkGebonden", "de zoekende is maatschappelijk gebonden aan de woningmarktregio; een van beide bindingen is genoeg",
		func(f voorrangFeiten) wmo.Uitkomst { return f.Zoekende.MaatschappelijkGebonden }, nieuwRecht("14", "6", "")).Boven("BW-VRG-25"),
	wmo.Als("BW-VRG-29", "/verordening/andereCategorie", "de zoekende hoort bij een urgentiecategorie volgens de criteria van de verordening zelf",
		func(f voorrangFeiten) wmo.Uitkomst { return f.Verordening.AndereCategorie }, oudRecht("2"), nieuwRecht("12", "2", "")).
		Boven("BW-VRG-21"),
	wmo.Als("BW-VRG-35", "/verordening/andereCategorie", "de zoekende hoort bij een urgentiecategorie van de verordening zelf, en die geldt nog: "+
		"de dag waarop zij uiterlijk moet zijn aangepast is niet voorbij", func(f voorrangFeiten) wmo.Uitkomst {
		return wmo.En(f.Verordening.AndereCategorie, f.Verordening.OvergangVoorbij.Niet())
	}, nieuweLezing("51", "10")).Boven("BW-VRG-23"),
	wmo.Als("BW-VRG-33", "/zoekende", "de zoekende hoort bij geen categorie die de wet in ieder geval als dringend woningzoekend aanwijst: "+
		"dan vraagt dit lid geen binding aan de regio",
		zonderBinding, nieuweLezing("14", "6")).Boven("BW-VRG-25"),
}

// zonderBinding says whether no tie with the region is required: none is for somebody
// outside the categories of the law. While that is open, and the ordinance has no category
// for this person, priority can only come from the law, and so with a tie.
func zonderBinding(f voorrangFeiten) wmo.Uitkomst {
	if f.categorie == wmo.Onbepaald && f.Verordening.AndereCategorie == wmo.Nee {
		return wmo.Nee
	}
	return f.categorie.Niet()
}

// aangepast says whether the ordinance gives the priority. An ordinance that does not is a
// nee only while it need not be adapted yet; after that the law does not say what holds.
func aangepast(f voorrangFeiten) wmo.Uitkomst {
	if v := f.Verordening; v.GeeftVoorrang != wmo.Nee || v.OvergangVoorbij == wmo.Nee {
		return v.GeeftVoorrang
	}
	return wmo.Onbepaald
}

// voorrangInkomenRegels say for whom, and for which homes, income is no ground to refuse a
// permit.
var voorrangInkomenRegels = []wmo.Regel[*Voorrangvraag]{
	wmo.Als("BW-VRG-31", "/zoekende/verlaatOpvangGeweld",
		"de zoekende hoort bij de categorie van artikel 12, derde lid, onder d (verlaat opvang na geweld of mensenhandel), en komt zo voor voorrang in aanmerking",
		func(v *Voorrangvraag) wmo.Uitkomst { return v.Zoekende.VerlaatOpvangGeweld }, nieuwRecht("15", "5", "")),
	wmo.Als("BW-VRG-32", "/zoekende/uitstapprogramma",
		"de zoekende hoort bij de categorie van artikel 12, derde lid, onder i (uitstapprogramma), en komt zo voor voorrang in aanmerking; een van beide is genoeg",
		func(v *Voorrangvraag) wmo.Uitkomst { return v.Zoekende.Uitstapprogramma }, nieuwRecht("15", "5", "")).Boven("BW-VRG-31"),
	wmo.Als("BW-VRG-34", "/verordening/aangewezenWoonruimte", "de woning is van een soort waarvoor de verordening een vergunning vraagt en voorrang geeft",
		func(v *Voorrangvraag) wmo.Uitkomst { return v.Verordening.AangewezenWoonruimte }, nieuwRecht("15", "5", "")),
	wmo.Als("BW-VRG-36", "/zoekende/economischGebonden", "de zoekende is economisch gebonden aan de woningmarktregio: wie dat niet is, komt niet "+
		"voor deze voorrang in aanmerking (artikel 14, zesde lid)",
		func(v *Voorrangvraag) wmo.Uitkomst { return v.Zoekende.EconomischGebonden }, nieuweLezing("15", "5")),
	wmo.Als("BW-VRG-37", "/zoekende/maatschappelijkGebonden", "de zoekende is maatschappelijk gebonden aan de woningmarktregio; een van beide bindingen is genoeg",
		func(v *Voorrangvraag) wmo.Uitkomst { return v.Zoekende.MaatschappelijkGebonden }, nieuweLezing("15", "5")).Boven("BW-VRG-36"),
}

// voorrangRegioRegels are the agreements with its region that a municipality needs before
// its council gives the priority.
var voorrangRegioRegels = []wmo.Regel[*Voorrangafspraken]{
	wmo.Als("BW-VRG-41", "/afspraken/regio", "gedeputeerde staten wezen de woningmarktregio aan",
		func(a *Voorrangafspraken) wmo.Uitkomst { return a.Regio }, nieuwRecht("3", "6", "")),
	wmo.Als("BW-VRG-42", "/afspraken/afgestemd",
		"het college stemde bij de voorbereiding van de voorrangsregeling af met de andere gemeenten van de woningmarktregio",
		func(a *Voorrangafspraken) wmo.Uitkomst { return a.Afgestemd }, nieuwRecht("6", "6", "")),
	wmo.Als("BW-VRG-43", "/afspraken/verdeling", "er zijn afspraken over de verdeling van de zoekenden uit de categorieën van artikel 12, derde lid",
		func(a *Voorrangafspraken) wmo.Uitkomst { return a.Verdeling }, nieuwRecht("6", "6", "")),
	wmo.Als("BW-VRG-44", "/afspraken/percentage",
		"er zijn afspraken over het percentage van de woningen waarbij zoekenden uit artikel 12, derde lid, voorrang krijgen",
		func(a *Voorrangafspraken) wmo.Uitkomst { return a.Percentage }, nieuwRecht("6", "6", "")),
	wmo.Als("BW-VRG-45", "/afspraken/voorstel", "de afspraken staan in een voorstel aan de raad",
		func(a *Voorrangafspraken) wmo.Uitkomst { return a.Voorstel }, nieuwRecht("6", "7", "")),
}
