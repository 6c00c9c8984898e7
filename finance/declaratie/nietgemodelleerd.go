package declaratie

// What a reader might expect of this room and it does not have.
var (
	_ = register.Niet("FIN-N-DC-BERICHT", "het lezen en schrijven van berichten: package iwmo leest ze, en houdt elk bericht tegen zichzelf")
	_ = register.Niet("FIN-N-DC-TAAKGERICHT", "taakgerichte bekostiging: daar wordt geen volume gedeclareerd")
	_ = register.Niet("FIN-N-DC-CREDIT",
		"of een creditregel een kopie is van de debetregel die hij terugneemt, en of beide in één bericht mogen (IV085, IV086, IV091)", regel("IV086"))
	_ = register.Niet("FIN-N-DC-OMREKENEN",
		"een toewijzing in uren en een declaratie in minuten, of andersom, tegen elkaar houden: geef het geleverde op in de eenheid van de omvang", regel("IV081"))
	_ = register.Niet("FIN-N-DC-AFWEZIG",
		"wat er met een etmaal gebeurt als iemand afwezig is, zoals bij een opname of vakantie: laat die dagen uit de verblijven als zij niet tellen")
	_ = register.Niet("FIN-N-DC-TERMIJN", "binnen welke tijd een declaratie binnen moet zijn, en wanneer een gemeente betaalt: dat staat in het contract")
	_ = register.Niet("FIN-N-DC-CONTRACT", "wat een contract anders zegt dan de rekenregels van iWmo")
)
