package verdeelsleutel

import "github.com/bwo-sdk/wmo"

// Sleutel is a key: what counts, and how whole units are made of it.
type Sleutel struct {
	Naam        string `json:"naam"                  jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	Toelichting string `json:"toelichting,omitempty"`
	// Afgesproken says whether the participants agreed on this key; while that is not
	// ja, what is shared by it is an illustration and says so.
	Afgesproken wmo.Uitkomst `json:"afgesproken,omitzero"`
	Maatstaven  []Maatstaf   `json:"maatstaven"           jsonschema:"minItems=1,maxItems=10"` // a mix is several, each normalised first
	// PeildatumInwoners is the day the numbers of inhabitants are of; required with them.
	PeildatumInwoners wmo.Datum `json:"peildatumInwoners,omitzero"`
	// Methode makes whole units; grootste_resten unless stated.
	Methode Deelmethode `json:"methode,omitempty"`
	// Gelijkstand settles equal claims on the last unit.
	Gelijkstand Gelijkstand `json:"gelijkstand,omitempty"`
	// Volgorde is the names of all participants, first to last; with opgegeven_volgorde.
	Volgorde []string `json:"volgorde,omitempty" jsonschema:"minItems=1,maxItems=500,minLength=1,maxLength=200" vorm:"naam"`
}

// Maatstaf is one measure in a key.
type Maatstaf struct {
	Soort Maatstafsoort `json:"soort"`
	// Weging is the part of this measure in a mix, in proportion to the other weights,
	// with at most six decimals.
	Weging *wmo.Getal `json:"weging,omitempty" jsonschema:"exclusiveMinimum=0,maximum=100000000,decimalen=6"`
	// Peildatum is the day that the numbers are of; of inhabitants the key says it.
	Peildatum wmo.Datum `json:"peildatum,omitzero"`
}

// Maatstafsoort is what a measure counts.
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

// Grootheid is what a measure counts, in its own unit.
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
