package capacity

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Verdeling asks how whole homes (or places) are shared over municipalities, in one year or in
// several consecutive years. [ApportionHomes] answers it.
type Verdeling struct {
	Verdeelwijze

	Begindatum wmo.Datum `json:"begindatum"`                                                               // first day of the first year
	Totalen    []int     `json:"totalen"    jsonschema:"minItems=1,maxItems=50,minimum=0,maximum=1000000"` // homes to share in each year
}

// Verdeelwijze is a key with the participants that share by it. Who takes part on the first day of a
// year takes part in that year.
type Verdeelwijze struct {
	Sleutel    verdeelsleutel.Sleutel `json:"sleutel"`
	Deelnemers []Deelnemer            `json:"deelnemers" jsonschema:"minItems=1,maxItems=500"`
	// GemeentenOp is the day on which the gemeentecodes were valid, for a key that is older than
	// a merger of municipalities; when left out they must be valid in each year.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
}

// Deelnemer is a participant with the minimum that it gets.
type Deelnemer struct {
	verdeelsleutel.Deelnemer

	// MinimumPerJaar is the least number of homes that this participant gets in each year in
	// which it takes part, whatever its claim: it is added to the homes that it already has, and
	// the others share what is left. A year is refused when its minimums, with the homes that
	// everybody already has, exceed the running total. Zero is no minimum.
	MinimumPerJaar int `json:"minimumPerJaar,omitempty" jsonschema:"minimum=0,maximum=1000000"`
}

// lijst is the key with its participants, of which w is the JSON Pointer.
func (v *Verdeelwijze) lijst(w string) verdeelsleutel.Lijst {
	l := verdeelsleutel.Lijst{
		Sleutel: &v.Sleutel, Deelnemers: make([]*verdeelsleutel.Deelnemer, len(v.Deelnemers)), GemeentenOp: v.GemeentenOp,
		BijSleutel: w + "/sleutel", BijDeelnemers: w + "/deelnemers", BijGemeentenOp: w + "/gemeentenOp",
	}
	for i := range v.Deelnemers {
		l.Deelnemers[i] = &v.Deelnemers[i].Deelnemer
	}
	return l
}

// Toedeling is a total shared by a key, year by year.
type Toedeling struct {
	Naam string   `json:"naam"          jsonschema:"maxLength=200"`
	Peil wmo.Peil `json:"peil,omitzero"` // absent inside a plan, which has its own
	// Omschrijving says in a Dutch sentence how was shared: the measures, their day, the method.
	Omschrijving string                     `json:"omschrijving"`
	Methode      verdeelsleutel.Deelmethode `json:"methode"`
	Jaren        []Deeljaar                 `json:"jaren"`
	Totalen      []Deel                     `json:"totalen"` // each participant over all years
	Voorbehouden []wmo.Voorbehoud           `json:"voorbehouden,omitempty"`
	Aannames     []wmo.Voorbehoud           `json:"aannames"`
	// Bevindingen are ties, homes that somebody keeps against the method, and fixed shares
	// that do not add up; they do not stand in the way of the result.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// Deeljaar is what is shared in one year: totaal + openVooraf is the sum of the aantallen in delen,
// plus onbeslist.
type Deeljaar struct {
	Periode    wmo.Periode `json:"periode"`
	Totaal     int         `json:"totaal"`               // homes of this year
	OpenVooraf int         `json:"openVooraf,omitempty"` // homes that ties of earlier years had left open
	Delen      []Deel      `json:"delen"`                // of who takes part this year
	Onbeslist  int         `json:"onbeslist,omitempty"`  // homes that are open after this year, those of earlier years included
	Gelijk     []string    `json:"gelijk,omitempty"`     // who ties in this year
	// Open is to whom the homes of onbeslist are owed.
	Open []OpenAanspraak `json:"open,omitempty"`
}

// OpenAanspraak is a number of homes that a tie leaves open. They go to some of those who tied for
// them, and to nobody else, whoever takes part later; which of them is for the participants to decide.
type OpenAanspraak struct {
	Aantal int      `json:"aantal"`
	Gelijk []string `json:"gelijk"` // the names of those who tied
}

// Deel is what one participant gets, in one year or over all years.
type Deel struct {
	Naam     string           `json:"naam"              jsonschema:"maxLength=200"`
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	Aandeel  wmo.Getal        `json:"aandeel"` // its fraction of the total by the key, from 0 to 1, to ten decimals
	Quotum   wmo.Getal        `json:"quotum"`  // its claim: that fraction of the total in homes, not yet made whole, to ten decimals
	Aantal   int              `json:"aantal"`  // the whole homes that it gets
}
