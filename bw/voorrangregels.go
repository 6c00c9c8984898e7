package bw

import "github.com/bwo-sdk/wmo"

// The law of 2026-07-01 counts as known since the day it came into force: for
// certain it was known then. What it replaced had no known end before that day.
var (
	oudeVoorrang = wmo.Grond{
		Geldt:       wmo.Periode{Begindatum: sinds2015.Begindatum, Einddatum: ingangVersterkingRegie.AddDagen(-1)},
		EindeBekend: ingangVersterkingRegie,
	}
	nieuweVoorrang = wmo.Grond{Geldt: wmo.Vanaf(ingangVersterkingRegie), Bekend: wmo.Vanaf(ingangVersterkingRegie)}
)

// alsGrond is a Grond with the days of another one.
func alsGrond(dagen wmo.Grond, code, tekst, feit string, bron wmo.Bron, gaatVoor ...string) wmo.Grond {
	dagen.Code, dagen.Tekst, dagen.Feit, dagen.Bron, dagen.GaatVoor = code, tekst, feit, bron, gaatVoor
	return dagen
}

// voorrangCategorieen are those who always have priority: ten since 2026-07-01.
var voorrangCategorieen = []wmo.Regel[*Woningzoekende]{
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-01", "geeft of ontvangt mantelzorg",
			"/zoekende/mantelzorg", huisvesting.art("12", "3", "a")),
		Toets: func(z *Woningzoekende) wmo.Uitkomst { return z.Mantelzorg },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-02", "heeft om ernstige en chronische medische redenen dringend een woning nodig",
			"/zoekende/medisch", huisvesting.art("12", "3", "b")),
		Toets: func(z *Woningzoekende) wmo.Uitkomst { return z.Medisch },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-03", "kreeg een voorziening voor opvang, in ieder geval wegens dakloosheid",
			"/zoekende/opvangDakloosheid", huisvesting.art("12", "3", "c")),
		Toets: func(z *Woningzoekende) wmo.Uitkomst { return z.OpvangDakloosheid },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-04", "verlaat opvang die wegens huiselijk geweld of mensenhandel is verleend",
			"/zoekende/verlaatOpvangGeweld", huisvesting.art("12", "3", "d")),
		Toets: func(z *Woningzoekende) wmo.Uitkomst { return z.VerlaatOpvangGeweld },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-05", "verlaat een voorziening voor beschermd wonen",
			"/zoekende/verlaatBeschermdWonen", huisvesting.art("12", "3", "e")),
		Toets: func(z *Woningzoekende) wmo.Uitkomst { return z.VerlaatBeschermdWonen },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-06", "verlaat een instelling na verblijf met geneeskundige geestelijke zorg (Wlz of Zvw)",
			"/zoekende/verlaatKliniek", huisvesting.art("12", "3", "f")),
		Toets: func(z *Woningzoekende) wmo.Uitkomst { return z.VerlaatKliniek },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-07", "is 18 tot en met 22 jaar en verlaat een (gesloten) accommodatie van de Jeugdwet",
			"/zoekende/verlaatJeugdhulp", huisvesting.art("12", "3", "g")),
		Toets: func(z *Woningzoekende) wmo.Uitkomst { return z.VerlaatJeugdhulp },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-08", "verlaat een justitiële jeugdinrichting, een gevangenis of een instelling voor forensische zorg",
			"/zoekende/verlaatDetentie", huisvesting.art("12", "3", "h")),
		Toets: func(z *Woningzoekende) wmo.Uitkomst { return z.VerlaatDetentie },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-09", "neemt deel aan een programma van de overheid om blijvend uit het sekswerk te stappen",
			"/zoekende/uitstapprogramma", huisvesting.art("12", "3", "i")),
		Toets: func(z *Woningzoekende) wmo.Uitkomst { return z.Uitstapprogramma },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-10", "heeft geen vaste verblijfplaats en hoort bij een gezin met een minderjarig kind",
			"/zoekende/dakloosGezin", huisvesting.art("12", "3", "j")),
		Toets: func(z *Woningzoekende) wmo.Uitkomst { return z.DakloosGezin },
	},
	{
		Grond: alsGrond(oudeVoorrang, "BW-VRG-11", "verblijft in tijdelijke opvang na vertrek wegens relationele problemen of geweld",
			"/zoekende/opvangRelatie", huisvesting.van("2026-06-04").art("12", "3", "")),
		Toets: func(z *Woningzoekende) wmo.Uitkomst { return z.OpvangRelatie },
	},
	{
		Grond: alsGrond(oudeVoorrang, "BW-VRG-12", "geeft of ontvangt mantelzorg",
			"/zoekende/mantelzorg", huisvesting.van("2026-06-04").art("12", "3", "")),
		Toets: func(z *Woningzoekende) wmo.Uitkomst { return z.Mantelzorg },
	},
	{
		Grond: wmo.Grond{
			Code: "BW-VRG-13", Tekst: "is vergunninghouder", Geldt: wmo.MustPeriode("2015-01-01", "2017-06-30"),
			Bron: huisvesting.van("2017-01-01").art("12", "3", ""), Feit: "/zoekende/vergunninghouder",
		},
		Toets: func(z *Woningzoekende) wmo.Uitkomst { return z.Vergunninghouder },
	},
}

// voorrangFeiten are the facts about one home: the document, and whether the
// seeker belongs to a category.
type voorrangFeiten struct {
	*Voorrangvraag

	categorie wmo.Uitkomst
}

// voorrangRegels are the conditions for priority for one home.
var voorrangRegels = []wmo.Regel[voorrangFeiten]{
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-21", "de zoekende hoort bij een categorie die altijd voorrang heeft",
			"/zoekende", huisvesting.art("12", "3", "")),
		Toets: func(f voorrangFeiten) wmo.Uitkomst { return f.categorie },
	},
	{
		Grond: alsGrond(oudeVoorrang, "BW-VRG-27", "de zoekende hoort bij een categorie die altijd voorrang heeft",
			"/zoekende", huisvesting.van("2026-06-04").art("12", "3", "")),
		Toets: func(f voorrangFeiten) wmo.Uitkomst { return f.categorie },
	},
	{
		Grond: alsGrond(oudeVoorrang, "BW-VRG-22", "de verordening geeft voorrang aan dringend woningzoekenden; de raad mag dat bepalen",
			"/verordening/geeftVoorrang", huisvesting.van("2026-06-04").art("12", "1", "")),
		Toets: func(f voorrangFeiten) wmo.Uitkomst { return f.Verordening.GeeftVoorrang },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-23", "de verordening geeft de voorrang die de raad moet bepalen",
			"/verordening", huisvesting.art("12", "1", "")),
		Toets: aangepast,
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-24", "de woning is van een soort waarvoor de verordening een vergunning vraagt en voorrang geeft",
			"/verordening/aangewezenWoonruimte", huisvesting.art("12", "1", "")),
		Toets: func(f voorrangFeiten) wmo.Uitkomst { return f.Verordening.AangewezenWoonruimte },
	},
	{
		Grond: alsGrond(oudeVoorrang, "BW-VRG-28", "de woning is van een soort waarvoor de verordening een vergunning vraagt en voorrang geeft",
			"/verordening/aangewezenWoonruimte", huisvesting.van("2026-06-04").art("12", "1", "")),
		Toets: func(f voorrangFeiten) wmo.Uitkomst { return f.Verordening.AangewezenWoonruimte },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-25", "de zoekende is economisch gebonden aan de woningmarktregio",
			"/zoekende/economischGebonden", huisvesting.art("14", "6", "")),
		Toets: func(f voorrangFeiten) wmo.Uitkomst { return f.Zoekende.EconomischGebonden },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-26", "de zoekende is maatschappelijk gebonden aan de woningmarktregio; een van beide bindingen is genoeg",
			"/zoekende/maatschappelijkGebonden", huisvesting.art("14", "6", ""), "BW-VRG-25"),
		Toets: func(f voorrangFeiten) wmo.Uitkomst { return f.Zoekende.MaatschappelijkGebonden },
	},
	// The law names who belong to them "in any case"; the council sets the criteria, and
	// may put others beside them. That such a category counts while the verordening still
	// lags behind (51, tenth paragraph) is our reading, and no claim of the rule.
	{
		Grond: alsGrond(oudeVoorrang, "BW-VRG-29", "de zoekende hoort bij een urgentiecategorie volgens de criteria van de verordening zelf",
			"/verordening/andereCategorie", huisvesting.van("2026-06-04").art("12", "2", ""), "BW-VRG-27"),
		Toets: andereCategorie,
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-30", "de zoekende hoort bij een urgentiecategorie volgens de criteria van de verordening zelf",
			"/verordening/andereCategorie", huisvesting.art("12", "2", ""), "BW-VRG-21", "BW-VRG-23"),
		Toets: andereCategorie,
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-33", "de zoekende hoort bij geen categorie die altijd voorrang heeft: dan vraagt dit lid geen binding aan de regio",
			"/zoekende", huisvesting.art("14", "6", "").Als(wmo.Afgeleid), "BW-VRG-25"),
		Toets: zonderBinding,
	},
}

// zonderBinding: while the category is open and the verordening has none of its own,
// there is only priority by that category, and so with a binding.
func zonderBinding(f voorrangFeiten) wmo.Uitkomst {
	if f.categorie == wmo.Onbepaald && f.Verordening.AndereCategorie == wmo.Nee {
		return wmo.Nee
	}
	return f.categorie.Niet()
}

func andereCategorie(f voorrangFeiten) wmo.Uitkomst { return f.Verordening.AndereCategorie }

// aangepast: a verordening that lags behind decides nothing as long as it is not
// known that it still may. Once it no longer may, the law does not say what holds.
func aangepast(f voorrangFeiten) wmo.Uitkomst {
	if v := f.Verordening; v.GeeftVoorrang != wmo.Nee || v.OvergangVoorbij == wmo.Nee {
		return v.GeeftVoorrang
	}
	return wmo.Onbepaald
}

// voorrangInkomenRegels: for whom, and with which homes, income is no ground to refuse a permit.
var voorrangInkomenRegels = []wmo.Regel[*Voorrangvraag]{
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-31",
			"de zoekende komt voor voorrang in aanmerking volgens artikel 12, derde lid, onder d (verlaat opvang na geweld of mensenhandel)",
			"/zoekende/verlaatOpvangGeweld", huisvesting.art("15", "5", "")),
		Toets: func(v *Voorrangvraag) wmo.Uitkomst { return v.Zoekende.VerlaatOpvangGeweld },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-32",
			"de zoekende komt voor voorrang in aanmerking volgens artikel 12, derde lid, onder i (uitstapprogramma); een van beide is genoeg",
			"/zoekende/uitstapprogramma", huisvesting.art("15", "5", ""), "BW-VRG-31"),
		Toets: func(v *Voorrangvraag) wmo.Uitkomst { return v.Zoekende.Uitstapprogramma },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-34", "de woning is van een soort waarvoor de verordening een vergunning vraagt en voorrang geeft",
			"/verordening/aangewezenWoonruimte", huisvesting.art("15", "5", "")),
		Toets: func(v *Voorrangvraag) wmo.Uitkomst { return v.Verordening.AangewezenWoonruimte },
	},
}

// voorrangRegioRegels are what a municipality does with the others of its region
// before its council gives the priority.
var voorrangRegioRegels = []wmo.Regel[*Voorrangafspraken]{
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-41", "gedeputeerde staten wezen de woningmarktregio aan",
			"/afspraken/regio", huisvesting.art("3", "6", "")),
		Toets: func(a *Voorrangafspraken) wmo.Uitkomst { return a.Regio },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-42", "het college stemde af met de andere gemeenten van de woningmarktregio",
			"/afspraken/afgestemd", huisvesting.art("6", "6", "")),
		Toets: func(a *Voorrangafspraken) wmo.Uitkomst { return a.Afgestemd },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-43", "er zijn afspraken over de verdeling van de zoekenden met voorrang over de gemeenten",
			"/afspraken/verdeling", huisvesting.art("6", "6", "")),
		Toets: func(a *Voorrangafspraken) wmo.Uitkomst { return a.Verdeling },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-44", "er zijn afspraken over het percentage van de woningen waarbij zij voorrang hebben",
			"/afspraken/percentage", huisvesting.art("6", "6", "")),
		Toets: func(a *Voorrangafspraken) wmo.Uitkomst { return a.Percentage },
	},
	{
		Grond: alsGrond(nieuweVoorrang, "BW-VRG-45", "de afspraken staan in een voorstel aan de raad",
			"/afspraken/voorstel", huisvesting.art("6", "7", "")),
		Toets: func(a *Voorrangafspraken) wmo.Uitkomst { return a.Voorstel },
	},
}
