package verdeelsleutel

import "github.com/bwo-sdk/wmo"

// Sleutel is a key: what counts when something is shared, and how whole units are made of the
// claims.
//
//schema:nl Verdeelsleutel: wat er telt als iets gedeeld wordt, en hoe van aanspraken hele eenheden worden.
type Sleutel struct {
	//schema:nl Naam van de sleutel.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Toelichting van wie de sleutel opstelde. Mag ontbreken en doet niets in de berekening.
	Toelichting string `json:"toelichting,omitempty"`
	// Afgesproken says whether the participants agreed on this key. Unless it is ja the answer
	// carries a reservation: nee makes it an illustration, and without it nobody knows.
	//schema:nl Of de deelnemers deze sleutel hebben afgesproken. Bij nee is de verdeling een voorbeeld; ontbreekt het, dan
	//schema:nl weet niemand het. In beide gevallen staat er een voorbehoud bij het antwoord.
	Afgesproken wmo.Uitkomst `json:"afgesproken,omitzero"`
	// Maatstaven are what counts. Of several (a mix) each is first turned into shares of its
	// own total; those are averaged by weight.
	//schema:nl Wat er telt. Bij meer dan een wordt elke maatstaf eerst een aandeel van haar eigen totaal; die aandelen worden
	//schema:nl naar weging gemiddeld.
	Maatstaven []Maatstaf `json:"maatstaven" jsonschema:"minItems=1,maxItems=10"`
	// PeildatumInwoners is the day on which the inhabitants were counted; required when there
	// are numbers of inhabitants.
	//schema:nl Dag waarop de inwoners geteld zijn. Moet er staan als een maatstaf inwoners telt of een deelnemer inwoners
	//schema:nl noemt, en mag er anders niet staan (DOC-OVERBODIG).
	PeildatumInwoners wmo.Datum `json:"peildatumInwoners,omitzero"`
	// Methode is how whole units are made of the claims; grootste_resten when left out.
	//schema:nl Hoe van aanspraken hele eenheden worden. Ontbreekt zij, dan grootste_resten.
	Methode Deelmethode `json:"methode,omitempty"`
	// Gelijkstand is who goes first when claims on the last units are exactly equal; when left
	// out such a tie is reported and stays open.
	//schema:nl Wie voorgaat als aanspraken op de laatste eenheden precies gelijk zijn. Ontbreekt het, dan wordt zo'n
	//schema:nl gelijkstand gemeld en blijft zij open.
	Gelijkstand Gelijkstand `json:"gelijkstand,omitempty"`
	// Volgorde is the names of all participants, who goes first first. Required when Gelijkstand
	// is opgegeven_volgorde, refused otherwise.
	//schema:nl Namen van alle deelnemers, wie voorgaat eerst. Moet er staan bij gelijkstand opgegeven_volgorde en mag er
	//schema:nl anders niet staan. Ontbreekt er een deelnemer, dan is dat VDS-VOLGORDE bij de lijst; een naam die niet
	//schema:nl deelneemt is VDS-VOLGORDE bij die naam. Dezelfde naam twee keer is DOC-DUBBEL, bij de eerste en bij de
	//schema:nl latere.
	Volgorde []string `json:"volgorde,omitempty" jsonschema:"minItems=1,maxItems=500,minLength=1,maxLength=200" vorm:"naam"`
}

// Maatstaf is one measure in a key.
//
//schema:nl Een maatstaf in een sleutel.
type Maatstaf struct {
	//schema:nl Wat er geteld wordt. Dezelfde soort twee keer is DOC-DUBBEL, bij de eerste en bij de latere.
	Soort Maatstafsoort `json:"soort"`
	// Weging is the weight of this measure in a mix; only the proportions matter. Required when
	// there are several measures, refused when there is one. At most six decimals.
	//schema:nl Gewicht van de maatstaf; alleen de verhouding telt. Moet er staan bij meer dan een maatstaf en mag er bij
	//schema:nl een niet staan (DOC-OVERBODIG).
	Weging *wmo.Getal `json:"weging,omitempty" jsonschema:"exclusiveMinimum=0,maximum=100000000,decimalen=6"`
	// Peildatum is the day on which was counted; it only serves to describe the key. For
	// inhabitants it stands in PeildatumInwoners of the key.
	//schema:nl Dag waarop geteld is; zij dient alleen om de sleutel te beschrijven. Voor inwoners staat die dag in
	//schema:nl peildatumInwoners van de sleutel, en hier niet (DOC-OVERBODIG).
	Peildatum wmo.Datum `json:"peildatum,omitzero"`
}

// Maatstafsoort is what a measure counts.
//
//schema:nl Wat een maatstaf telt.
type Maatstafsoort string

// The measures of a key.
const (
	NaarAandeel         Maatstafsoort = "aandeel"
	NaarInwoners        Maatstafsoort = "inwoners"
	NaarHerkomst        Maatstafsoort = "herkomst"
	NaarSocialeVoorraad Maatstafsoort = "sociale_voorraad"
	NaarClienten        Maatstafsoort = "clienten"
	NaarDagen           Maatstafsoort = "dagen"
	NaarKosten          Maatstafsoort = "kosten"
)

var maatstafsoortwoorden = wmo.Opsomming[Maatstafsoort]{
	{NaarAandeel, "een vast aandeel, bestuurlijk afgesproken"},
	{NaarInwoners, "het aantal inwoners op een peildatum"},
	{NaarHerkomst, "het aantal cliënten dat uit de gemeente komt"},
	{NaarSocialeVoorraad, "het aantal sociale huurwoningen"},
	{NaarClienten, "gebruik: het aantal cliënten"},
	{NaarDagen, "gebruik: het aantal dagen of etmalen"},
	{NaarKosten, "gebruik: de kosten in euro's"},
}

func (Maatstafsoort) Woorden() []wmo.Woord { return maatstafsoortwoorden.Woorden() }

// Grootheid is the number x of a measure as a named quantity in the measure's own unit, for a step
// in an explanation.
func (m Maatstafsoort) Grootheid(naam string, x wmo.Getal) wmo.Grootheid {
	switch m {
	case NaarInwoners:
		return wmo.Aantal(naam, x, "inwoners")
	case NaarHerkomst, NaarClienten:
		return wmo.Aantal(naam, x, "cliënten")
	case NaarSocialeVoorraad:
		return wmo.Aantal(naam, x, "woningen")
	case NaarDagen:
		return wmo.Aantal(naam, x, "dagen")
	case NaarKosten:
		return wmo.Euro(naam, euro.Maal(x))
	default:
		return wmo.Aantal(naam, x, "aandelen")
	}
}

var euro = wmo.MustBedrag("1.00")
