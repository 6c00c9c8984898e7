package capacity

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Verdeling asks how whole homes (or places) are shared over municipalities, for
// one year or for several in a row.
type Verdeling struct {
	Verdeelwijze

	Begindatum wmo.Datum `json:"begindatum"`                                                               // first day of the first year
	Totalen    []int     `json:"totalen"    jsonschema:"minItems=1,maxItems=50,minimum=0,maximum=1000000"` // to share in each year
}

// Verdeelwijze is a key with those who share by it. Who takes part in a year is decided
// on its first day. A tie is only reported, unless the key says how it is settled.
type Verdeelwijze struct {
	Sleutel    verdeelsleutel.Sleutel `json:"sleutel"`
	Deelnemers []Deelnemer            `json:"deelnemers" jsonschema:"minItems=1,maxItems=500"`
	// GemeentenOp is the day of which the municipalities are, when it is not that of
	// each year: a key of 2018 may still name who was there then.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
}

// Deelnemer is a participant with the least that it takes.
type Deelnemer struct {
	verdeelsleutel.Deelnemer

	// MinimumPerJaar is the least it takes in each year it takes part.
	MinimumPerJaar int `json:"minimumPerJaar,omitempty" jsonschema:"minimum=0,maximum=1000000"`
}

// lijst is the key with its participants as the question that stands at w has them.
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
	// Omschrijving says in a sentence what was shared by: measures, their day, method.
	Omschrijving string                     `json:"omschrijving"`
	Methode      verdeelsleutel.Deelmethode `json:"methode"`
	Jaren        []Deeljaar                 `json:"jaren"`
	Totalen      []Deel                     `json:"totalen"` // each participant over all years
	Voorbehouden []wmo.Voorbehoud           `json:"voorbehouden,omitempty"`
	Aannames     []wmo.Voorbehoud           `json:"aannames"`
	// Bevindingen names ties and anything else that deserves attention.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// Deeljaar is what is shared in one year. Its total and what was open before are the
// parts and what stays undecided; so over the years so far the parts, and what is still
// undecided, add up to the totals.
type Deeljaar struct {
	Periode    wmo.Periode `json:"periode"`
	Totaal     int         `json:"totaal"`
	OpenVooraf int         `json:"openVooraf,omitempty"` // homes that equal claims of the years before left open
	Delen      []Deel      `json:"delen"`
	Onbeslist  int         `json:"onbeslist,omitempty"` // of the running total: homes that equal claims leave open, so far
	Gelijk     []string    `json:"gelijk,omitempty"`    // who has the equal claims of this year
	// Open is to whom the undecided homes are owed, those of earlier years included.
	Open []OpenAanspraak `json:"open,omitempty"`
}

// OpenAanspraak is what a tie leaves open: homes that go to some of those who tied for
// them, and to nobody else, whoever takes part later.
type OpenAanspraak struct {
	Aantal int      `json:"aantal"`
	Gelijk []string `json:"gelijk"`
}

// Deel is what one participant takes.
type Deel struct {
	Naam     string           `json:"naam"              jsonschema:"maxLength=200"`
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	Aandeel  wmo.Getal        `json:"aandeel"` // of the key in this year, to ten decimals
	Quotum   wmo.Getal        `json:"quotum"`  // the share of the total, not yet whole, to ten decimals
	Aantal   int              `json:"aantal"`
}
