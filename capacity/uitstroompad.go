package capacity

import "github.com/bwo-sdk/wmo"

// Uitstroompad is a plan worked out year by year.
type Uitstroompad struct {
	Naam      string    `json:"naam"`
	Peil      wmo.Peil  `json:"peil"`
	Niveau    float64   `json:"niveau"` // of the bands
	Afronding Afronding `json:"afronding"`
	Vormen    []Vormpad `json:"vormen"`
	// Woningen is the homes of all forms together; absent when a form states no Woonvraag.
	Woningen *Woningpad `json:"woningen,omitempty"`
	// Verdelingen are those homes, divided by each key of the plan.
	Verdelingen  []Toedeling      `json:"verdelingen,omitempty"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	Aannames     []wmo.Voorbehoud `json:"aannames"`              // everything that was assumed
	Bevindingen  wmo.Bevindingen  `json:"bevindingen,omitempty"` // read these first
	Berekening   wmo.Berekening   `json:"berekening"`            // every step with its formula
}

// Vormpad is one form worked out. Stocks are clients on a date, flows clients per year.
type Vormpad struct {
	Vorm  Vorm    `json:"vorm"`
	Naam  string  `json:"naam,omitempty"`
	Begin float64 `json:"begin"` // clients at the start of the first day
	// Kans and Tempo are those of an outflow with a constant chance, for clients who can
	// leave; Tempo is absent when everybody leaves within a year.
	Kans            *Kans    `json:"kans,omitempty"`
	Tempo           *Tempo   `json:"tempo,omitempty"`
	InstroomPerJaar *float64 `json:"instroomPerJaar,omitempty"` // when it is the same every year
	// Evenwicht is the stock that results in the long run from the mean stay and the inflow
	// (Little's law).
	Evenwicht *float64 `json:"evenwicht,omitempty"`
	// PlaatsEenheid is the kind of places of Jaar.Plaatsen, when the plan counts in places.
	PlaatsEenheid Eenheid `json:"plaatsEenheid,omitempty"`
	Jaren         []Jaar  `json:"jaren"`
	Totaal        Totaal  `json:"totaal"`
}

// Jaar is one year of a form.
type Jaar struct {
	Periode    wmo.Periode `json:"periode"`
	StandBegin float64     `json:"standBegin"`
	Instroom   float64     `json:"instroom"`
	Uitstroom  float64     `json:"uitstroom"`
	StandEind  float64     `json:"standEind"`
	// Plaatsen is the stock at the end in places, of the kind in PlaatsEenheid.
	Plaatsen *float64 `json:"plaatsen,omitempty"`
	// Geheel is the same year in whole clients, which add up over the years.
	Geheel Heeljaar `json:"geheel"`
	// UitstroomSpreiding and StandSpreiding are the spread that chance alone causes; absent
	// when the plan states the outflow as numbers.
	UitstroomSpreiding *Spreiding `json:"uitstroomSpreiding,omitempty"`
	StandSpreiding     *Spreiding `json:"standSpreiding,omitempty"`
	Doel               *Doeljaar  `json:"doel,omitempty"` // until the day of the target
	Woningen           *float64   `json:"woningen,omitempty"`
}

// Heeljaar is a year in whole clients: standBegin + instroom − uitstroom = standEind.
type Heeljaar struct {
	StandBegin int `json:"standBegin"`
	Instroom   int `json:"instroom"`
	Uitstroom  int `json:"uitstroom"`
	StandEind  int `json:"standEind"`
}

// Spreiding is the spread of a number by chance: the standard deviation, and the band that
// holds at least the stated share of all outcomes, its ends included.
type Spreiding struct {
	Standaardafwijking float64 `json:"standaardafwijking"`
	Onder              int     `json:"onder"`
	Boven              int     `json:"boven"`
}

// Doeljaar is what the target requires of a year.
type Doeljaar struct {
	Stand        float64 `json:"stand"`        // clients at the end of the year on the path to the target
	StandHeel    int     `json:"standHeel"`    // the same, half away from zero
	NettoHeel    int     `json:"nettoHeel"`    // whole net change of the path: running totals differenced
	StandNaNetto int     `json:"standNaNetto"` // the stock by those whole net changes
	// Uitstroom is the outflow that ends this year on the path, given stock and
	// inflow; below zero when the stock is under the path already.
	Uitstroom float64 `json:"uitstroom"`
	Gat       float64 `json:"gat"` // stock minus path: positive is too many
}

// Totaal is the sum over the years of a form.
type Totaal struct {
	Instroom      float64  `json:"instroom"`
	Uitstroom     float64  `json:"uitstroom"`
	UitstroomHeel int      `json:"uitstroomHeel"`
	Woningen      *float64 `json:"woningen,omitempty"`
}

// Woningpad is the homes of all forms together.
type Woningpad struct {
	PerJaar     []float64 `json:"perJaar"`
	PerJaarHeel []int     `json:"perJaarHeel"` // running totals differenced: adds up to TotaalHeel
	Totaal      float64   `json:"totaal"`
	TotaalHeel  int       `json:"totaalHeel"`
}
