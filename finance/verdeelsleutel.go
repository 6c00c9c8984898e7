package finance

import "github.com/bwo-sdk/wmo"

// Verdeelsleutel is a key by which participants share an amount.
type Verdeelsleutel struct {
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Afgesproken says whether the participants agreed on this key; while that is not
	// ja, what is shared by it is an illustration and says so.
	Afgesproken wmo.Uitkomst      `json:"afgesproken,omitzero"`
	Maatstaven  []Verdeelmaatstaf `json:"maatstaven"           jsonschema:"minItems=1,maxItems=5"` // a mix is several, each normalised first
	// PeildatumInwoners is the day the numbers of inhabitants are of.
	PeildatumInwoners wmo.Datum `json:"peildatumInwoners,omitzero"`
	// Gelijkstand settles equal claims on the last cent. Unless stated whoever stands
	// first in the list goes first, and that is told as an assumption.
	Gelijkstand Gelijkstand `json:"gelijkstand,omitempty"`
	// Volgorde is the names of all participants, first to last; with opgegeven_volgorde.
	Volgorde []string `json:"volgorde,omitempty" jsonschema:"minItems=1,maxItems=500,minLength=1,maxLength=200" vorm:"naam"`
}

// Verdeelmaatstaf is one measure in a key.
type Verdeelmaatstaf struct {
	Soort Maatstafsoort `json:"soort"`
	// Weging is the part of this measure in a mix, in proportion to the other weights,
	// with at most six decimals.
	Weging *wmo.Getal `json:"weging,omitempty" jsonschema:"exclusiveMinimum=0,maximum=100000000,decimalen=6"`
}

// Maatstafsoort is what a measure counts.
type Maatstafsoort string

// The measures of a key.
const (
	NaarAandeel  Maatstafsoort = "aandeel"
	NaarInwoners Maatstafsoort = "inwoners"
	NaarClienten Maatstafsoort = "clienten"
	NaarDagen    Maatstafsoort = "dagen"
	NaarKosten   Maatstafsoort = "kosten"
)

var maatstafsoortwoorden = wmo.Opsomming[Maatstafsoort]{
	{NaarAandeel, "een vast aandeel, bestuurlijk afgesproken"},
	{NaarInwoners, "het aantal inwoners op een peildatum"},
	{NaarClienten, "gebruik: het aantal cliënten"},
	{NaarDagen, "gebruik: het aantal dagen of etmalen"},
	{NaarKosten, "gebruik: de kosten in euro's"},
}

func (Maatstafsoort) Woorden() []wmo.Woord { return maatstafsoortwoorden.Woorden() }

// Deelnemer is a municipality, or another party, in a key. A number that is not known
// is left out; it is never taken for zero.
type Deelnemer struct {
	Naam     string           `json:"naam"              jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	// Geldig is when it takes part; always unless stated.
	Geldig  wmo.Periode `json:"geldig,omitzero"`
	Aandeel *wmo.Getal  `json:"aandeel,omitempty" jsonschema:"minimum=0,maximum=100000000,decimalen=6"` // agreed; at most six decimals
	// Inwoners are counted by a key, or only serve to show an amount per inhabitant.
	Inwoners *int        `json:"inwoners,omitempty" jsonschema:"minimum=0,maximum=100000000"`
	Clienten *wmo.Getal  `json:"clienten,omitempty" jsonschema:"minimum=0,maximum=100000000,decimalen=6"` // at most six decimals
	Dagen    *wmo.Getal  `json:"dagen,omitempty"    jsonschema:"minimum=0,maximum=100000000,decimalen=6"` // at most six decimals
	Kosten   *wmo.Bedrag `json:"kosten,omitempty"   jsonschema:"minimum=0,maximum=999999999999.99"`
}

// doetMee says whether it takes part on a day.
func (d *Deelnemer) doetMee(op wmo.Datum) bool { return d.Geldig.IsZero() || d.Geldig.Bevat(op) }

// heeft says whether the number is known that a measure counts.
func (d *Deelnemer) heeft(soort Maatstafsoort) bool {
	if soort == NaarInwoners {
		return d.Inwoners != nil
	}
	_, bekend := d.waarde(soort)
	return bekend
}

// waarde is the number that a measure counts, and false when it is not known.
func (d *Deelnemer) waarde(soort Maatstafsoort) (wmo.Getal, bool) {
	g := d.Aandeel
	switch soort {
	case NaarInwoners:
		if d.Inwoners == nil {
			return wmo.Getal{}, false
		}
		return getalVan(*d.Inwoners), true
	case NaarKosten:
		if d.Kosten == nil {
			return wmo.Getal{}, false
		}
		return d.Kosten.Getal(), true
	case NaarClienten:
		g = d.Clienten
	case NaarDagen:
		g = d.Dagen
	default:
	}
	if g == nil {
		return wmo.Getal{}, false
	}
	return *g, true
}

// Gelijkstand is how equal claims on the last cent are settled.
type Gelijkstand string

// The ways to settle a tie.
const (
	Lijstvolgorde     Gelijkstand = "lijstvolgorde"
	OpgegevenVolgorde Gelijkstand = "opgegeven_volgorde"
)

var gelijkstandwoorden = wmo.Opsomming[Gelijkstand]{
	{Lijstvolgorde, "wie eerder in de lijst staat gaat voor"},
	{OpgegevenVolgorde, "de opgegeven volgorde, bijvoorbeeld van een loting"},
}

func (Gelijkstand) Woorden() []wmo.Woord { return gelijkstandwoorden.Woorden() }
