package rijk

import "github.com/bwo-sdk/wmo"

// GeplandeStart is a start of the path that was planned once and did not happen.
//
//schema:nl Een start van het pad die ooit was gepland en niet doorging.
type GeplandeStart struct {
	//schema:nl Het jaar waarin het pad zou beginnen.
	Jaar int `json:"jaar"`
	//schema:nl De dag vanaf welke het plan zeker bekend was.
	Bekend wmo.Datum `json:"bekend"` // the day from which the plan was certainly known
	//schema:nl Wat het plan was, in één zin.
	Tekst string `json:"tekst"`
	//schema:nl De bron van het plan.
	Bron wmo.Bron `json:"bron"`
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
