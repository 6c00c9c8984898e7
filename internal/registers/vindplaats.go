package registers

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// redenen says in Dutch why a source has no address, by its name. Whoever finds one adds it to the source,
// and a test then asks to take the reason away.
var redenen = map[string]string{
	// Documents that were sought and not found.
	"Platform31, Den Bosch en regiogemeenten: vijf vuistregels voor succesvolle uitstroom uit beschermd wonen": "de publicatie is gezocht en niet gevonden; " +
		"de koppen van de vuistregels staan bij Schulinck (BW-VRF-01), de richtlijnen eronder zijn nergens gezien",
	"Keizers en Visser, Transformatie individuele voorzieningen (vindplaats niet gevonden)": "het artikel is alleen in een navertelling gelezen; " +
		"waar het is gepubliceerd is gezocht en niet gevonden",
	"Zorg+Sociaalweb, Van beschermd wonen naar beschermd thuis doe je samen": "gelezen is een kopie van het artikel van 7 oktober 2022; " +
		"het adres is gezocht en niet gevonden",
	"VNG, vragen en antwoorden over beschermd wonen (vindplaats niet gevonden)": "het antwoord is alleen in een navertelling gelezen; " +
		"het adres is gezocht en niet gevonden",

	// A document of which the address was not noted when it was read.
	"VNG, vragen en antwoorden over scheiden van wonen en zorg": "gelezen zonder dat het adres is opgetekend; het is gezocht en niet gevonden",
	"handreiking van In voor zorg over vormen van bekostiging (vindplaats niet opgetekend)": "de handreiking is gelezen zonder dat het adres is opgetekend; " +
		"er is nog niet naar gezocht",

	// What follows from what was stated, or from definitions alone.
	"waarborg zoals de partijen die opgeven":                        "geen publicatie: de partijen spreken de waarborg zelf af en geven haar op",
	"corridor zoals de partijen die opgeven":                        "geen publicatie: de partijen spreken de corridor zelf af en geven hem op",
	"omzetting zoals wie rekent die opgeeft":                        "geen publicatie: wie rekent geeft de omzetting zelf op",
	"sleutel zoals de deelnemers die opgeven":                       "geen publicatie: de deelnemers spreken de sleutel zelf af en geven hem op",
	"budgetpad zoals de vraagsteller het opgeeft":                   "geen publicatie: wie vraagt geeft het pad zelf op",
	"wat een ondertekende overeenkomst met een looptijd is":         "geen publicatie: het volgt uit wat een overeenkomst is",
	"boekhoudkundige gelijkheid":                                    "geen publicatie: het volgt uit de definities van de letters",
	"kansrekening met een vaste vertrekkans":                        "geen publicatie: het volgt uit de kansrekening",
	"gelijkmatige spreiding over de dagen van een periode":          "geen publicatie: een aanname over het verloop binnen een periode",
	"wachten op volgorde, met plaatsen die gelijkmatig vrijkomen":   "geen publicatie: een aanname over wie de eerste vrije plaats krijgt",
	"het verblijf als som van behandeling en wachten op een woning": "geen publicatie: een aanname over wat er gebeurt als er woningen zijn",

	// A rule of our own.
	"eigen rekenregel": "geen publicatie: een rekenregel van deze bibliotheek zelf",
}

// bron writes a source with its deep link, or why it has none.
func bron(b wmo.Bron) (Registerbron, error) {
	r := Registerbron{Bron: b, Jci: b.Juriconnect()}
	if b.Vindplaats() == "" {
		if r.ZonderVindplaats = redenen[b.Regeling]; r.ZonderVindplaats == "" {
			return r, fmt.Errorf("de bron %q heeft geen webadres, en ook geen reden daarvoor (redenen)", b.Regeling)
		}
	}
	return r, nil
}
