package finance

import "github.com/bwo-sdk/wmo"

// overlegdrempel is the part of the bestedingsruimte at whose use the parties meet
// within two weeks, by the contract standard; a contract of one's own may differ.
var overlegdrempel = wmo.MustGetal("0.70")

// beginWmo is the first day of the Wmo 2015: rules that rest on no dated text hold from
// it on.
var beginWmo = wmo.MustDatum("2015-01-01")
