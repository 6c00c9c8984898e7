package rijk

import "github.com/bwo-sdk/wmo"

// GeplandeStart is a start of the path that was planned once and did not happen.
type GeplandeStart struct {
	Jaar   int       `json:"jaar"`
	Bekend wmo.Datum `json:"bekend"` // the day from which the plan was certainly known
	Tekst  string    `json:"tekst"`
	Bron   wmo.Bron  `json:"bron"`
}

// eerderGepland are the planned starts that were known then. None of them happened.
func eerderGepland(r *wmo.Verantwoording) []GeplandeStart {
	uit := []GeplandeStart{}
	for _, g := range geplandeStarts() {
		if r.Peil().Kent(g.Bekend) {
			g.Bron = r.Citeer(g.Bron)
			uit = append(uit, g)
		}
	}
	return uit
}
