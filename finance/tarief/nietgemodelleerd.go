package tarief

var (
	_ = register.Niet("FIN-N-TF-CAO", "lonen per schaal en trede, toeslagen en premies uit een cao: het loon, de toeslagen en de lasten geeft de vraagsteller")
	_ = register.Niet("FIN-N-TF-REKENTOOL",
		"de rekentool van de VNG voor de reële prijs van beschermd wonen en opvang: haar inhoud is niet gelezen", tweeComponenten)
	_ = register.Niet("FIN-N-TF-REDELIJK", "welk aandeel overhead, welke productiviteit of welke marge redelijk is: de wet noemt geen getal")
	_ = register.Niet("FIN-N-TF-VERORDENING", "wat de verordening van een gemeente over prijzen bepaalt: dat is een feit dat de vraagsteller opgeeft")
	_ = register.Niet("FIN-N-TF-JEUGD", "de regels voor prijzen van jeugdhulp")
)
