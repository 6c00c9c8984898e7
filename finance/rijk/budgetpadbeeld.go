package rijk

import "github.com/bwo-sdk/wmo"

// Budgetpadbeeld is a calculated path: by year, by participant, and compared with its variants.
type Budgetpadbeeld struct {
	Naam string   `json:"naam"`
	Peil wmo.Peil `json:"peil"`
	// Start is the year of the first step, postponement included; absent when none is decided.
	Start      int             `json:"start,omitempty"`
	Jaren      []Budgetjaar    `json:"jaren"`
	Deelnemers []Deelnemerspad `json:"deelnemers"`
	Varianten  []Variantbeeld  `json:"varianten"`
	// EerderGepland are starts that were planned earlier, as far as certainly known on
	// peil.bekend. They do not enter the calculation.
	EerderGepland []GeplandeStart  `json:"eerderGepland"`
	Aannames      []wmo.Voorbehoud `json:"aannames"`
	Voorbehouden  []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	Bevindingen   wmo.Bevindingen  `json:"bevindingen,omitempty"`
	Berekening    wmo.Berekening   `json:"berekening"`
}

// Budgetjaar is one year of a path as a whole.
type Budgetjaar struct {
	Jaar      int        `json:"jaar"`
	Stap      int        `json:"stap"`      // steps taken so far
	Objectief wmo.Getal  `json:"objectief"` // percent of the money that is divided by the objective key
	Totaal    wmo.Bedrag `json:"totaal"`    // to divide
	Verdeeld  wmo.Bedrag `json:"verdeeld"`  // what the budgets add up to
	// NietVerdeeld is what cannot be given because nobody may rise further within the plafond;
	// below zero what was given too much because nobody may fall further.
	NietVerdeeld wmo.Bedrag `json:"nietVerdeeld"`
	Begrensd     int        `json:"begrensd"` // number of participants whose change is limited by the plafond
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

// Structureeleffect is the effect of the objective key once all steps are taken, at the total of the
// first year.
type Structureeleffect struct {
	Historisch wmo.Bedrag `json:"historisch"` // by the historical key alone
	Objectief  wmo.Bedrag `json:"objectief"`  // by the objective key alone
	Verschil   wmo.Bedrag `json:"verschil"`   // objective less historical
	// Percentage is the difference as a percentage of the historical budget, to four decimals;
	// absent when that budget is zero.
	Percentage *wmo.Getal `json:"percentage,omitempty"`
	// PerInwoner is the difference per inhabitant; absent when the number is not known.
	PerInwoner *wmo.Bedrag `json:"perInwoner,omitempty"`
}

// Deelnemersjaar is one year of one participant.
type Deelnemersjaar struct {
	Jaar       int        `json:"jaar"`
	Historisch wmo.Bedrag `json:"historisch"` // what it would get by the historical key alone
	Objectief  wmo.Bedrag `json:"objectief"`  // what it would get by the objective key alone
	Budget     wmo.Bedrag `json:"budget"`     // what it gets
	// Verschil is the budget less that of the year before; absent in the first year.
	Verschil *wmo.Bedrag `json:"verschil,omitempty"`
	// Cumulatief is the sum of budget − historisch over the years up to and including this one.
	Cumulatief wmo.Bedrag `json:"cumulatief"`
	// Plafond is the effect of the plafond; absent without one and in the first year.
	Plafond *Plafondwerking `json:"plafond,omitempty"`
}

// Plafondwerking is the effect of the plafond on one participant in one year.
type Plafondwerking struct {
	Begrensd      wmo.Uitkomst `json:"begrensd"`      // whether the budget is at its highest or lowest because of the plafond
	ZonderPlafond wmo.Bedrag   `json:"zonderPlafond"` // the budget if there were no plafond
	// Verschoven is budget less zonderPlafond. It also concerns who is not limited: they share
	// what the others keep or leave.
	Verschoven wmo.Bedrag `json:"verschoven"`
}

// Variantbeeld is a variant compared with the base.
type Variantbeeld struct {
	Naam       string       `json:"naam"`
	Start      int          `json:"start,omitempty"` // year of the first step in the variant; absent when none is decided
	Stappen    int          `json:"stappen"`
	Jaren      []Budgetjaar `json:"jaren"`
	Deelnemers []Variantpad `json:"deelnemers"`
}

// Variantpad is one participant in a variant.
type Variantpad struct {
	Naam     string           `json:"naam"`
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	// Verschil is the difference with the base, over all years together.
	Verschil wmo.Bedrag    `json:"verschil"`
	Jaren    []Variantjaar `json:"jaren"`
}

// Variantjaar is one year of one participant in a variant.
type Variantjaar struct {
	Jaar     int        `json:"jaar"`
	Budget   wmo.Bedrag `json:"budget"`   // in the variant
	Verschil wmo.Bedrag `json:"verschil"` // difference with the base in that year
}
