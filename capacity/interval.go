package capacity

import "github.com/bwo-sdk/wmo/capacity/internal/kit"

// Interval is a confidence interval: the values of a share or of an expected
// count that the observation does not contradict at the level asked for. A
// share lies between 0 and 1.
//
//schema:nl Een betrouwbaarheidsinterval: de waarden die de telling op dit niveau niet tegenspreekt.
type Interval struct {
	//schema:nl De ondergrens, in de eenheid van wat wordt geschat.
	Onder float64 `json:"onder"`
	//schema:nl De bovengrens, in de eenheid van wat wordt geschat.
	Boven float64 `json:"boven"`
}

// gemeten is the interval as it is published.
func gemeten(i kit.Interval) *Interval {
	return &Interval{kit.Gemeten(i.Onder), kit.Gemeten(i.Boven)}
}
