package bijdrage

var (
	_ = register.Niet("FIN-N-BA-LOPEND-JAAR", "op aanvraag rekenen met het inkomen van het lopende jaar in plaats van twee jaar eerder "+
		"(artikel 3.9, tweede tot en met vierde lid): geef het inkomen waarmee het CAK rekent")
	_ = register.Niet("FIN-N-BA-VASTSTELLING", "binnen welke termijn de bijdrage wordt vastgesteld, herzien en betaald, en de kortere termijn "+
		"van 24 maanden tot en met 2018 bij verzuim")
	_ = register.Niet("FIN-N-BA-VERMOGEN", "hoe vermogen wordt bepaald: vrijstellingen, eenmalige uitkeringen en buitenlands inkomen; "+
		"geef het vermogen zoals het CAK het vaststelt")
	_ = register.Niet("FIN-N-BA-OUDERS", "de verdeling tussen ouders die gescheiden wonen (Wmo 2015, artikel 2.1.5)")
	_ = register.Niet("FIN-N-BA-KWIJTSCHELDING", "inkorten of kwijtschelden door het CAK na een ernstige tekortkoming (artikelen 3.5 en 3.6)")
)
