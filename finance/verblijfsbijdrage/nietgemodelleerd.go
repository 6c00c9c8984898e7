package verblijfsbijdrage

// What a reader might expect of this room and it does not have.
var (
	_ = register.Niet("FIN-N-EERSTE-INKOMEN",
		"de bijdrage in het eerste jaar met inkomen (Uitvoeringsbesluit 3.14a en 3.15, tot en met 2025): niet gelezen, dus niet gerekend")
	_ = register.Niet("FIN-N-BUITENLAND",
		"inkomen dat buiten Nederland of niet wordt belast (Uitvoeringsbesluit 3.13 en 3.14, lid 5): wie rekent telt het zelf mee")
	_ = register.Niet("FIN-N-HERZIENING",
		"herziening over verstreken jaren, kwijtschelding na een storing in de gegevens en terugbetaling in delen (Uitvoeringsbesluit 3.6)")
	_ = register.Niet("FIN-N-BEDRAGEN-BW",
		"de bedragen van beschermd wonen van 2016 en 2023, en die van de Uitvoeringsregeling buiten 2015 en 2025: niet gelezen; wie ze kent geeft ze op")
)
