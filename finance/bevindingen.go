package finance

import "github.com/bwo-sdk/wmo"

// CodeNul is the finding that several numbers are zero together: of one that may not be, its
// own limit says so.
const CodeNul = "FIN-NUL"

var algemeneMeldingen = []wmo.Woord{{Woord: CodeNul, Uitleg: "nul zegt hier niets, of er valt door nul niet te delen"}}
