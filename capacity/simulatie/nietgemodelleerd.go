package simulatie

// What is not here.
var (
	_ = register.Niet("CAP-N-SIM-RUIL", "ruilen: wie in een kring op elkaars plaats wacht, blijft wachten")
	_ = register.Niet("CAP-N-SIM-TERUGVAL", "terugval van dezelfde persoon na vertrek: wie terugkomt telt alleen mee voor zover de instroom hem bevat")
	_ = register.Niet("CAP-N-SIM-HUISHOUDEN", "huishoudens en passendheid van woningen: één persoon betrekt één woning, en elke woning van zijn gemeente past")
	_ = register.Niet("CAP-N-SIM-GEDRAG",
		"gedrag dat zich aanpast: de instroom daalt niet als de rij lang is, en een verblijf wordt niet korter als er velen wachten")
	_ = register.Niet("CAP-N-SIM-SCHATTING", "onzekerheid over de invoer zelf: de spreiding gaat over toeval en genoemde schokken bij deze getallen")
)
