package verblijfsbijdrage

// What a reader might expect of this room and it does not have.
var (
	_ = register.Niet("FIN-N-EERSTE-INKOMEN",
		"de bijdrage over het eerste jaar met inkomen en de twee jaren daarna (Uitvoeringsbesluit 3.15 en 3.16 lid 2, tot en met 2025)",
		ubVan("2025-01-01", "3.15", "", ""))
	_ = register.Niet("FIN-N-BUITENLAND",
		"inkomen dat buiten Nederland of niet wordt belast: wie rekent telt het zelf mee", ub("3.13", "5", ""))
	_ = register.Niet("FIN-N-HERZIENING",
		"herziening over verstreken jaren, kwijtschelding na een storing in de gegevens en terugbetaling in delen", ub("3.6", "", ""))
	_ = register.Niet("FIN-N-BEDRAGEN-BW",
		"de bedragen van beschermd wonen van 2016 en 2023, en die van de Uitvoeringsregeling buiten 2015 en 2025: niet gelezen; wie ze kent geeft ze op")
	_ = register.Niet("FIN-N-NIHIL-TERMIJN",
		"tot wanneer kan worden gevraagd om geen lage bijdrage te betalen (sinds een tekst van 2024): de vraag wordt beantwoord alsof het op tijd was",
		ub("3.12", "7", ""))
	_ = register.Niet("FIN-N-VASTSTELLING-BW",
		"vanaf welke maand de bijdrage verschuldigd is, hoeveel maanden terug zij kan worden opgelegd en wanneer zij betaald moet zijn",
		ub("3.5", "", ""))
)
