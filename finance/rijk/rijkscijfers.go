package rijk

import "github.com/bwo-sdk/wmo"

// rijkstotalen are the national figures that were found, by kind of money. The day from which a figure
// was known is the last day of the month or year of its source; for a source without a date, the day on
// which it was read.
var rijkstotalen = []Rijkstotaal{
	cijfer("FIN-DU-10", wmo.StroomBeschermdWonen, IsTotaal, "orde van grootte, uit een secundaire bron",
		2015, 2015, "1400000000", GegevenOngeveer, "2026-11-22", psychiatrieNL),
	cijfer("FIN-DU-11", wmo.StroomBeschermdWonen, IsOnderdeel, "wat het nieuwe verdeelmodel zou herverdelen, bij het akkoord van december 2021",
		2021, 2021, "1400000000", GegevenOngeveer, "2021-12-31", valenteAkkoord),
	cijfer("FIN-DU-12", wmo.StroomBeschermdWonen, IsTotaal, "naar de stand van mei 2022, ook voor latere jaren",
		2023, 2023, "1500000000", GegevenMeerDan, "2022-05-31", valenteMei2022),
	cijfer("FIN-DU-12", wmo.StroomBeschermdWonen, IsMutatie, "verhoging in de meicirculaire 2022",
		2023, 2023, "90000000", GegevenMeerDan, "2022-05-31", valenteMei2022),

	cijfer("FIN-DU-13", wmo.StroomOpvang, IsTotaal, "som van bijlage 29xx-b", 2010, 2010, "307828115", GegevenPrecies, "2015-04-30", duBesluit),
	cijfer("FIN-DU-14", wmo.StroomOpvang, IsTotaal, "som van bijlage 29xx-c", 2011, 2011, "307228117", GegevenPrecies, "2015-04-30", duBesluit),
	cijfer("FIN-DU-15", wmo.StroomOpvang, IsTotaal, "meicirculaire 2017, elk jaar gelijk",
		2017, 2022, "385057000", GegevenOpDuizend, "2017-05-31", tabelMei2017),
	cijfer("FIN-DU-16", wmo.StroomOpvang, IsTotaal, "begroting 2023, elk jaar gelijk",
		2022, 2027, "385057000", GegevenOpDuizend, "2022-12-31", begroting2023),
	cijfer("FIN-DU-16", wmo.StroomOpvang, IsTotaal, "begroting 2024, elk jaar gelijk",
		2023, 2028, "385057000", GegevenOpDuizend, "2023-12-31", begroting2024),

	cijfer("FIN-DU-17", wmo.StroomVrouwenopvang, IsOnderdeel, "alleen een aanvulling op de specifieke uitkering",
		2010, 2010, "2400001", GegevenPrecies, "2015-04-30", duBesluit),
	cijfer("FIN-DU-17", wmo.StroomVrouwenopvang, IsTotaal, "som van bijlage 29kk-2", 2011, 2011, "95223056", GegevenPrecies, "2015-04-30", duBesluit),
	cijfer("FIN-DU-17", wmo.StroomVrouwenopvang, IsTotaal, "som van bijlage 29kk-3", 2012, 2012, "105552057", GegevenPrecies, "2015-04-30", duBesluit),
	cijfer("FIN-DU-17", wmo.StroomVrouwenopvang, IsTotaal, "som van bijlage 29kk-4", 2013, 2013, "107959001", GegevenPrecies, "2015-04-30", duBesluit),
	cijfer("FIN-DU-18", wmo.StroomVrouwenopvang, IsTotaal, "meicirculaire 2017", 2017, 2017, "118671000", GegevenOpDuizend, "2017-05-31", tabelMei2017),
	cijfer("FIN-DU-18", wmo.StroomVrouwenopvang, IsTotaal, "meicirculaire 2017, elk jaar gelijk",
		2018, 2022, "121231000", GegevenOpDuizend, "2017-05-31", tabelMei2017),
	cijfer("FIN-DU-19", wmo.StroomVrouwenopvang, IsTotaal, "meicirculaire 2022", 2022, 2022, "231000000", GegevenMeerDan, "2022-05-31", valenteMei2022),
	cijfer("FIN-DU-19", wmo.StroomVrouwenopvang, IsMutatie, "verhoging in de meicirculaire 2022",
		2022, 2022, "21000000", GegevenOpMiljoen, "2022-05-31", valenteMei2022),
	cijfer("FIN-DU-19", wmo.StroomVrouwenopvang, IsMutatie, "verhoging in de meicirculaire 2022, per jaar",
		2023, 2025, "20000000", GegevenOpMiljoen, "2022-05-31", valenteMei2022),
	cijfer("FIN-DU-20", wmo.StroomVrouwenopvang, IsMutatie, "voor plaatsen, structureel",
		2026, 0, "12000000", GegevenOpMiljoen, "2025-12-31", valenteMiljoenennota2026),

	cijfer("FIN-DU-21", wmo.StroomDakloosheid, IsTotaal, "brede aanpak en Nationaal Actieplan",
		2022, 2022, "61900000", GegevenOpMiljoen, "2022-12-31", begroting2023),
	cijfer("FIN-DU-21", wmo.StroomDakloosheid, IsTotaal, "brede aanpak en Nationaal Actieplan",
		2023, 2023, "55000000", GegevenOpMiljoen, "2023-12-31", begroting2024),

	cijfer("FIN-DU-22", wmo.StroomMacrobudgetWmo, IsTotaal, "nieuw en bestaand samen",
		2015, 2015, "8023000000", GegevenOpMiljoen, "2026-11-22", macrobudget2015),
	cijfer("FIN-DU-22", wmo.StroomMacrobudgetWmo, IsOnderdeel, "nieuw", 2015, 2015, "3630000000", GegevenOpMiljoen, "2026-11-22", macrobudget2015),
	cijfer("FIN-DU-22", wmo.StroomMacrobudgetWmo, IsOnderdeel, "nieuw, uit de AWBZ", 2015, 2015, "2889000000", GegevenOpMiljoen, "2026-11-22", macrobudget2015),
	cijfer("FIN-DU-22", wmo.StroomMacrobudgetWmo, IsOnderdeel, "nieuw, overig", 2015, 2015, "741000000", GegevenOpMiljoen, "2026-11-22", macrobudget2015),
	cijfer("FIN-DU-22", wmo.StroomMacrobudgetWmo, IsOnderdeel, "bestaand", 2015, 2015, "4393000000", GegevenOpMiljoen, "2026-11-22", macrobudget2015),
	cijfer("FIN-DU-22", wmo.StroomMacrobudgetWmo, IsOnderdeel, "bestaand, integratie-uitkering Wmo",
		2015, 2015, "1258000000", GegevenOpMiljoen, "2026-11-22", macrobudget2015),
	cijfer("FIN-DU-22", wmo.StroomMacrobudgetWmo, IsOnderdeel, "bestaand, opvang en vrouwenopvang",
		2015, 2015, "411000000", GegevenOpMiljoen, "2026-11-22", macrobudget2015),
	cijfer("FIN-DU-22", wmo.StroomMacrobudgetWmo, IsOnderdeel, "bestaand, gemeentefonds",
		2015, 2015, "2724000000", GegevenOpMiljoen, "2026-11-22", macrobudget2015),

	cijfer("FIN-DU-23", wmo.StroomSociaalDomein, IsTotaal, "begroting 2018", 2017, 2017, "9830578000", GegevenOpDuizend, "2017-12-31", begroting2018),
	cijfer("FIN-DU-23", wmo.StroomSociaalDomein, IsTotaal, "begroting 2018", 2018, 2018, "9790355000", GegevenOpDuizend, "2017-12-31", begroting2018),
	cijfer("FIN-DU-23", wmo.StroomSociaalDomein, IsTotaal, "begroting 2018", 2019, 2019, "9711969000", GegevenOpDuizend, "2017-12-31", begroting2018),
	cijfer("FIN-DU-23", wmo.StroomSociaalDomein, IsTotaal, "begroting 2018", 2020, 2020, "9616775000", GegevenOpDuizend, "2017-12-31", begroting2018),
	cijfer("FIN-DU-23", wmo.StroomSociaalDomein, IsTotaal, "begroting 2018", 2021, 2021, "9600515000", GegevenOpDuizend, "2017-12-31", begroting2018),
	cijfer("FIN-DU-23", wmo.StroomSociaalDomein, IsTotaal, "begroting 2018", 2022, 2022, "9552425000", GegevenOpDuizend, "2017-12-31", begroting2018),
}

// cijfer makes one row of the table; tot 0 is structural: every year from van on.
func cijfer(
	code string, stroom wmo.Rijksstroom, aard Totaalaard, naam string, van, tot int, bedrag string, hoe Nauwkeurigheid, bekend string, bron wmo.Bron,
) Rijkstotaal {
	return Rijkstotaal{
		Code: code, Stroom: stroom, Aard: aard, Naam: naam, Van: van, Tot: tot, Bedrag: wmo.MustBedrag(bedrag),
		Nauwkeurigheid: hoe, Bekend: wmo.MustDatum(bekend), Bron: bron,
	}
}
