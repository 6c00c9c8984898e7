package capacity

import "github.com/bwo-sdk/wmo"

// NietGemodelleerd lists, in Dutch, what a reader might expect of this package and
// will not find.
func NietGemodelleerd() []wmo.Voorbehoud {
	return []wmo.Voorbehoud{
		{Code: "CAP-N-WACHTTIJD", Tekst: "wachtrijen en wachttijden (Erlang): een plan rekent met stromen, niet met wachtenden"},
		{Code: "CAP-N-VERBLIJFSVERDELING", Tekst: "verblijfsduur uit waarnemingen (Kaplan-Meier, bestemmingen): het gemiddelde verblijf is een gegeven"},
		{Code: "CAP-N-DOORSTROOM", Tekst: "doorstroom van de ene vorm naar de andere: elke vorm heeft een eigen instroom en uitstroom"},
		{Code: "CAP-N-KRAPTE", Tekst: "krapte op de woningmarkt die de uitstroom van allen tegelijk remt; de banden gaan over toeval alleen"},
		{Code: "CAP-N-TERUGVAL", Tekst: "terugval na uitstroom: die telt alleen mee voor zover de opgegeven instroom hem bevat"},
		{
			Code: "CAP-N-DEN-BOSCH-HERLEIDING",
			Tekst: "hoe de regio Meierij en Bommelerwaard 320, 145 en 80 % heeft afgeleid: " +
				"die bladzijden van de regiovisie 2016-2020 zijn niet gezien",
			Bron: &wmo.Bron{
				Regeling:  "Regiovisie Beschermd Wonen & Maatschappelijke- en Verslaafdenopvang 2016-2020",
				Adres:     "https://dokumen.tips/documents/regiovisie-s-hertogenbosch-2018-01-22-omdat-beschermd-wonen-maatschappelijke.html",
				Zekerheid: wmo.Aanname,
			},
		},
		{Code: "CAP-N-SLEUTEL", Tekst: "een wettelijke verdeelsleutel voor uitstroom uit beschermd wonen en opvang: " +
			"die is in geen regio gezien; elke sleutel is een keuze van de gebruiker"},
	}
}
