package verblijf

import "github.com/bwo-sdk/wmo"

// iwmo is the standard for messages between municipalities and providers.
var iwmo = wmo.Bron{
	Regeling: "iWmo 3.2, regels bij de berichten", Zekerheid: wmo.Beleid, Adres: "https://informatiemodel.istandaarden.nl/informatiemodel/iwmo/3.2/",
}

// paragraaf is the standard at some of its rules.
func paragraaf(regels string) wmo.Bron {
	b := iwmo
	b.Artikel = regels
	return b
}

// What is not here.
var (
	_ = register.Niet("CAP-N-VB-PGB",
		"wie met een pgb inkoopt: daarvan zijn er geen berichten over begin en einde, dus verblijven uit berichten gaan over zorg in natura; "+
			"pgb kan als periode worden opgegeven", iwmo.Als(wmo.Afgeleid))
	_ = register.Niet("CAP-N-VB-TAAKGERICHT",
		"zorg waarvan geen begin en einde gemeld zijn: bij taakgerichte uitvoering kunnen die berichten ontbreken", paragraaf("OP364"))
	_ = register.Niet("CAP-N-VB-VERLENGING",
		"verlengingen: die gaan door de einddatum van de toewijzing op te schuiven, zonder stop en start, en zijn dus geen stroom", paragraaf("OP380"))
	_ = register.Niet("CAP-N-VB-WOONPLAATS",
		"waar iemand voor en na het verblijf woont: een bericht noemt de gemeente die betaalt, en geen woonplaats of woning")
	_ = register.Niet("CAP-N-VB-TERUGVAL",
		"terugval: wie na een langere tijd terugkomt heeft een nieuw verblijf, en of dat terugval is wordt niet beoordeeld")
)
