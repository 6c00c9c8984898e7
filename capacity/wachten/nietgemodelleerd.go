package wachten

// What is not here.
var (
	_ = register.Niet("CAP-N-BEZETTINGSNORM",
		"een bezettingsgraad als norm: bij dezelfde bezetting weigert een kleine locatie meer dan een grote, dus de norm gaat over weigeren en wachten", schaal)
	_ = register.Niet("CAP-N-WACHT-VOORRANG",
		"wachtrijen met voorrang, en wachten op een bepaalde locatie, aanbieder of vorm: wie het langst wacht krijgt de eerste plaats")
	_ = register.Niet("CAP-N-WACHT-SEIZOEN", "seizoenen, drukke dagen en groepen die samen komen: de instroom is gelijkmatig en toevallig")
	_ = register.Niet("CAP-N-WACHT-AANLOOP", "de weg naar het evenwicht: wat er gebeurt in de eerste jaren na een verandering, of bij een wachtrij die groeit")
	_ = register.Niet("CAP-N-VLOEISTOF",
		"een vloeistofmodel van opvang en woningbouw over jaren: dat geldt alleen zolang er overal wachtenden zijn, en geeft anders minder dan niemand")
	_ = register.Niet("CAP-N-WACHT-SPREIDING",
		"wachttijden bij een verblijf met een andere spreiding dan de exponentiële: dat vraagt een simulatie")
)
