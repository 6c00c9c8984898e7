package capacity

import "github.com/bwo-sdk/wmo"

// What is not here.
var (
	_ = register.Niet("CAP-N-WACHTTIJD",
		"wachtrijen en wachttijden (Erlang) in een uitstroomplan: dat rekent met stromen, niet met wachtenden; zie capacity.plaatsen en capacity.wachtlijst")
	_ = register.Niet("CAP-N-VERBLIJFSVERDELING",
		"de verdeling van verblijfsduren in een plan: het gemiddelde verblijf is een gegeven (uit waarnemingen schat capacity.verblijfsduur het verloop)")
	_ = register.Niet("CAP-N-DOORSTROOM", "doorstroom van de ene vorm naar de andere: elke vorm heeft een eigen instroom en uitstroom")
	_ = register.Niet("CAP-N-KRAPTE",
		"hoe krap de woningmarkt wordt: een scenario rekent met kansen en factoren die de gebruiker noemt, en zonder scenario gaan de banden over toeval alleen")
	_ = register.Niet("CAP-N-TERUGVAL", "terugval na uitstroom: die telt alleen mee voor zover de opgegeven instroom hem bevat")
	_ = register.Niet(
		"CAP-N-DEN-BOSCH-HERLEIDING",
		"hoe de regio Meierij en Bommelerwaard 320, 145 en 80 % heeft afgeleid: die bladzijden van de regiovisie 2016-2020 zijn niet gezien",
		wmo.Bron{
			Regeling: "Regiovisie Beschermd Wonen & Maatschappelijke- en Verslaafdenopvang 2016-2020", Zekerheid: wmo.Aanname,
			Adres: "https://dokumen.tips/documents/regiovisie-s-hertogenbosch-2018-01-22-omdat-beschermd-wonen-maatschappelijke.html",
		},
	)
	_ = register.Niet(
		"CAP-N-SLEUTEL",
		"een wettelijke verdeelsleutel voor uitstroom uit beschermd wonen en opvang: die is in geen regio gezien; elke sleutel is een keuze van de gebruiker",
	)
)
