package capacity

import (
	"github.com/bwo-sdk/wmo"
)

// Verdeling asks how whole homes (or places) are shared over municipalities, for
// one year or for several in a row.
type Verdeling struct {
	Begindatum wmo.Datum `json:"begindatum"`                                                               // first day of the first year
	Totalen    []int     `json:"totalen"    jsonschema:"minItems=1,maxItems=50,minimum=0,maximum=1000000"` // to share in each year
	Sleutel    Sleutel   `json:"sleutel"`
}

// Sleutel is a key: what counts, who takes part, and how whole numbers are made.
type Sleutel struct {
	Naam        string      `json:"naam"                  jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	Toelichting string      `json:"toelichting,omitempty"`
	Maatstaven  []Maatstaf  `json:"maatstaven"            jsonschema:"minItems=1,maxItems=10"` // a mix is several, each normalised first
	Deelnemers  []Deelnemer `json:"deelnemers"            jsonschema:"minItems=1,maxItems=400"`
	// Methode is grootste_resten unless stated.
	Methode Deelmethode `json:"methode,omitempty"`
	// Gelijkstand says how a tie is settled; it is only reported unless stated.
	Gelijkstand Gelijkstand `json:"gelijkstand,omitempty"`
	// Volgorde is the names of all participants, first to last; with opgegeven_volgorde.
	Volgorde []string `json:"volgorde,omitempty" jsonschema:"maxItems=400"`
	// GemeentenOp is the day of which the municipalities are, when it is not that of
	// each year: a key of 2018 may still name who was there then.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
}

// Maatstaf is one measure in a key.
type Maatstaf struct {
	Soort Maatstafsoort `json:"soort"`
	// Weging is the part of this measure in the mix; all weigh the same unless stated.
	Weging *float64 `json:"weging,omitempty" jsonschema:"minimum=0,maximum=1000000000000"`
	// Peildatum is the day the numbers are of; required for inwoners.
	Peildatum wmo.Datum `json:"peildatum,omitzero"`
}

// Maatstafsoort is what a measure counts.
type Maatstafsoort string

// The measures of a key.
const (
	VastAandeel     Maatstafsoort = "aandeel"
	Herkomst        Maatstafsoort = "herkomst"
	Inwoners        Maatstafsoort = "inwoners"
	SocialeVoorraad Maatstafsoort = "sociale_voorraad"
)

var maatstafsoortwoorden = wmo.Opsomming[Maatstafsoort]{
	{VastAandeel, "een vast aandeel, bestuurlijk afgesproken"},
	{Herkomst, "het aantal cliënten dat uit de gemeente komt"},
	{Inwoners, "het aantal inwoners op een peildatum"},
	{SocialeVoorraad, "het aantal sociale huurwoningen"},
}

func (Maatstafsoort) Woorden() []wmo.Woord { return maatstafsoortwoorden.Woorden() }

// Deelnemer is a municipality, or another party, in a key. A number that is not
// known is left out; it is never taken for zero.
type Deelnemer struct {
	Naam     string           `json:"naam"              jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	// Geldig is when it takes part: in each year that begins on one of these days; always unless stated.
	Geldig          wmo.Periode `json:"geldig,omitzero"`
	Aandeel         *float64    `json:"aandeel,omitempty"         jsonschema:"minimum=0,maximum=1000000000000"`
	Herkomst        *float64    `json:"herkomst,omitempty"        jsonschema:"minimum=0,maximum=1000000000000"`
	Inwoners        *int        `json:"inwoners,omitempty"        jsonschema:"minimum=0,maximum=1000000000000"`
	SocialeVoorraad *int        `json:"socialeVoorraad,omitempty" jsonschema:"minimum=0,maximum=1000000000000"`
	// MinimumPerJaar is the least it takes in each year it takes part.
	MinimumPerJaar int `json:"minimumPerJaar,omitempty" jsonschema:"minimum=0,maximum=1000000"`
}

// Gelijkstand is how equal claims on the last home are settled.
type Gelijkstand string

// The ways to settle a tie. A caller names one; there is no silent order.
const (
	GelijkstandMelden    Gelijkstand = "melden"
	GelijkstandLijst     Gelijkstand = "lijstvolgorde"
	GelijkstandGrootste  Gelijkstand = "grootste_gewicht"
	GelijkstandKleinste  Gelijkstand = "kleinste_gewicht"
	GelijkstandOpgegeven Gelijkstand = "opgegeven_volgorde"
)

var gelijkstandwoorden = wmo.Opsomming[Gelijkstand]{
	{GelijkstandMelden, "niet beslissen: de gelijkstand wordt gemeld en blijft open"},
	{GelijkstandLijst, "wie eerder in de lijst staat gaat voor"},
	{GelijkstandGrootste, "het grootste gewicht gaat voor"},
	{GelijkstandKleinste, "het kleinste gewicht gaat voor"},
	{GelijkstandOpgegeven, "de opgegeven volgorde, bijvoorbeeld van een loting"},
}

func (Gelijkstand) Woorden() []wmo.Woord { return gelijkstandwoorden.Woorden() }

// Toedeling is a total shared by a key, year by year.
type Toedeling struct {
	Naam string   `json:"naam"          jsonschema:"maxLength=200"`
	Peil wmo.Peil `json:"peil,omitzero"` // absent inside a plan, which has its own
	// Omschrijving says in a sentence what was shared by: measures, their day, method.
	Omschrijving string           `json:"omschrijving"`
	Methode      Deelmethode      `json:"methode"`
	Jaren        []Deeljaar       `json:"jaren"`
	Totalen      []Deel           `json:"totalen"` // each participant over all years
	Aannames     []wmo.Voorbehoud `json:"aannames"`
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
	Aandeel  float64          `json:"aandeel"` // of the key in this year
	Quotum   float64          `json:"quotum"`  // the share of the total, not yet whole
	Aantal   int              `json:"aantal"`
}
