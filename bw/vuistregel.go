package bw

import (
	"cmp"

	"github.com/bwo-sdk/wmo"
)

// Vuistregel is one of the five rules of thumb for leaving that the parties in
// 's-Hertogenbosch and its region committed themselves to.
//
//schema:nl Een van de vijf vuistregels voor uitstroom die partijen in 's-Hertogenbosch en de regio hebben
//schema:nl afgesproken.
type Vuistregel string

// The five rules of thumb.
const (
	VuistregelWonen         Vuistregel = "wonen"
	VuistregelFinancien     Vuistregel = "financien"
	VuistregelDaginvulling  Vuistregel = "daginvulling"
	VuistregelOndersteuning Vuistregel = "ondersteuning"
	VuistregelLeefomgeving  Vuistregel = "leefomgeving"
)

var vuistregelwoorden = wmo.Opsomming[Vuistregel]{
	{VuistregelWonen, "goed wonen en een veilig thuis"},
	{VuistregelFinancien, "gezonde financiën zonder onnodig gedoe"},
	{VuistregelDaginvulling, "een waardevolle daginvulling"},
	{VuistregelOndersteuning, "goede ondersteuning die past"},
	{VuistregelLeefomgeving, "een fijne leefomgeving, met en voor iedereen"},
}

func (Vuistregel) Woorden() []wmo.Woord { return vuistregelwoorden.Woorden() }

// titel is the published heading of the rule of thumb.
func (v Vuistregel) titel() string { return cmp.Or(vuistregelwoorden.Uitleg(v), string(v)) }

// The sources of the rules of thumb. None of them is law.
var (
	// It has the headings and the parties, and not the guidelines under the headings.
	bronVuistregels = documentLater("Schulinck, Vijf vuistregels voor een beschermd thuis",
		"https://www.schulinck.nl/sociaal-domein/wmo-nieuws-nieuws-sociaal-domein-wmo-vijf-vuistregels-voor-een-beschermd-thuis", "")
	// On the Eropaf team, the reporting point and the budget. The text was not read.
	bronDenBosch = wmo.Bron{
		Regeling: "Platform31, Den Bosch en regiogemeenten: vijf vuistregels voor succesvolle uitstroom uit beschermd wonen",
		Versie:   wmo.MustDatum("2020-04-06"), Zekerheid: wmo.Aanname,
	}
	bronAchterhoek = documentLater("Sociaal Domein Achterhoek, Werkwijze uitstroom beschermd wonen",
		"https://sociaaldomeinachterhoek.nl/nieuws/werkwijze-uitstroom-beschermd-wonen/", "2019-12-08")
	bronZicht = documentLater("Platform31 en HHM, Zicht op uitstroom", "https://www.platform31.nl/publicaties/zicht-op-uitstroom", "")
)

// beginVuistregels is the first day of the regiovisie to which the rules of thumb belong; the
// day on which they were adopted was not found.
var beginVuistregels = wmo.MustDatum("2016-01-01")
