package rijk

import "github.com/bwo-sdk/wmo"

// Budgetpadbeeld is a path worked out: by year, by participant, and beside its
// variants.
type Budgetpadbeeld struct {
	Naam string   `json:"naam"`
	Peil wmo.Peil `json:"peil"`
	// Start is the year of the first step, postponement included; absent: none is decided.
	Start      int             `json:"start,omitempty"`
	Jaren      []Budgetjaar    `json:"jaren"`
	Deelnemers []Deelnemerspad `json:"deelnemers"`
	Varianten  []Variantbeeld  `json:"varianten"`
	// EerderGepland are the starts that were once planned, as far as they were certainly
	// known then. Nothing is calculated with them.
	EerderGepland []GeplandeStart  `json:"eerderGepland"`
	Aannames      []wmo.Voorbehoud `json:"aannames"`
	Voorbehouden  []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	Bevindingen   wmo.Bevindingen  `json:"bevindingen,omitempty"`
	Berekening    wmo.Berekening   `json:"berekening"`
}

// Budgetjaar is one year of a path as a whole.
type Budgetjaar struct {
	Jaar      int        `json:"jaar"`
	Stap      int        `json:"stap"`      // how many of the steps are taken
	Objectief wmo.Getal  `json:"objectief"` // percent of the money that follows the objective key
	Totaal    wmo.Bedrag `json:"totaal"`    // to share
	Verdeeld  wmo.Bedrag `json:"verdeeld"`  // what the budgets add up to
	// NietVerdeeld is what the plafond leaves over; below zero: what was given too much
	// because nobody could fall further.
	NietVerdeeld wmo.Bedrag `json:"nietVerdeeld"`
	Begrensd     int        `json:"begrensd"` // how many are held at the plafond
}

// Deelnemerspad is the path of one participant.
type Deelnemerspad struct {
	Naam              string            `json:"naam"`
	Gemeente          wmo.Gemeentecode  `json:"gemeente,omitzero"`
	AandeelHistorisch wmo.Getal         `json:"aandeelHistorisch"` // percent, to four decimals
	AandeelObjectief  wmo.Getal         `json:"aandeelObjectief"`  // percent, to four decimals
	Structureel       Structureeleffect `json:"structureel"`
	Jaren             []Deelnemersjaar  `json:"jaren"`
}

// Structureeleffect is what the objective key does when all steps are taken, at the
// total of the first year.
type Structureeleffect struct {
	Historisch wmo.Bedrag `json:"historisch"` // by the historical key alone
	Objectief  wmo.Bedrag `json:"objectief"`  // by the objective key alone
	Verschil   wmo.Bedrag `json:"verschil"`   // objective less historical
	// Percentage of the historical budget, to four decimals; absent for one that has none.
	Percentage *wmo.Getal `json:"percentage,omitempty"`
	// PerInwoner is the difference for each inhabitant; absent when they are not known.
	PerInwoner *wmo.Bedrag `json:"perInwoner,omitempty"`
}

// Deelnemersjaar is one year of one participant.
type Deelnemersjaar struct {
	Jaar       int        `json:"jaar"`
	Historisch wmo.Bedrag `json:"historisch"` // what it would get by the historical key alone
	Objectief  wmo.Bedrag `json:"objectief"`  // what it would get by the objective key alone
	Budget     wmo.Bedrag `json:"budget"`     // what it gets
	// Verschil is with the year before; absent in the first year.
	Verschil *wmo.Bedrag `json:"verschil,omitempty"`
	// Cumulatief is budget less historical, of all years until now.
	Cumulatief wmo.Bedrag `json:"cumulatief"`
	// Plafond is there when a plafond was asked for, from the second year on.
	Plafond *Plafondwerking `json:"plafond,omitempty"`
}

// Plafondwerking is what the plafond does to one participant in one year.
type Plafondwerking struct {
	Begrensd      wmo.Uitkomst `json:"begrensd"`      // whether it is held at an end of its room
	ZonderPlafond wmo.Bedrag   `json:"zonderPlafond"` // the budget as the step alone would make it
	// Verschoven is budget less zonderPlafond: what it keeps, loses, or pays for others.
	Verschoven wmo.Bedrag `json:"verschoven"`
}

// Variantbeeld is a what-if beside the base.
type Variantbeeld struct {
	Naam       string       `json:"naam"`
	Start      int          `json:"start,omitempty"` // as of the base
	Stappen    int          `json:"stappen"`
	Jaren      []Budgetjaar `json:"jaren"`
	Deelnemers []Variantpad `json:"deelnemers"`
}

// Variantpad is one participant in a variant.
type Variantpad struct {
	Naam     string           `json:"naam"`
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	// Verschil is with the base, of all years together.
	Verschil wmo.Bedrag    `json:"verschil"`
	Jaren    []Variantjaar `json:"jaren"`
}

// Variantjaar is one year of one participant in a variant.
type Variantjaar struct {
	Jaar     int        `json:"jaar"`
	Budget   wmo.Bedrag `json:"budget"`   // in the variant
	Verschil wmo.Bedrag `json:"verschil"` // with the base in that year
}
