package rijk

// What a reader might expect of this room and it does not have.
var (
	_ = register.Niet("FIN-N-IU-BW", "de integratie-uitkering beschermd wonen per centrumgemeente: in geen enkel jaar gevonden")
	_ = register.Niet("FIN-N-LATERE-JAREN", "uitkeringen per centrumgemeente na 2011 (opvang) en 2013 (vrouwenopvang)")
	_ = register.Niet("FIN-N-VERDEELMODEL",
		"maatstaven, gewichten en bedragen per gemeente van het objectieve verdeelmodel: wie rekent geeft de aandelen op")
	_ = register.Niet("FIN-N-START",
		"het startjaar, een landelijk plafond per inwoner en de inbouw in het gemeentefonds: niet besloten of niet gevonden")
)
