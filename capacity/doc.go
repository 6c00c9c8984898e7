// Package capacity plans places, stays, flows and homes of beschermd wonen and opvang
// (protected housing and shelter): how many places remain, how many people leave, and how
// many homes each municipality must find, in whole homes, with uncertainty and assumptions.
//
// Each operation answers one question:
//
//   - [ProjectOutflow]: what does an outflow plan mean, year by year ([Uitstroomplan])?
//   - [ApportionHomes]: who takes how many homes, in which year ([Verdeling])?
//   - [FollowAgreements]: what was agreed, what was realised, what carries over ([Opvolging])?
//   - [BalanceOccupancy]: how do places, throughput and length of stay hang together ([Doorstroom])?
//   - [EstimateCount]: how sure is a share or a count, and can it be compared ([Telling])?
//   - [CountWaiting]: who is on the waiting list, and who only shows interest ([Wachtlijst])?
//
// The error of an operation is wmo.Bevindingen when its document cannot be used,
// and a plain error when the Peil has no day. The Peil is kept with the result, and changes
// only that of [FollowAgreements], which judges a running period on its pace. Municipalities are
// checked on the days of the document itself: each year of a plan, each period of an
// agreement.
//
// # What is counted
//
// Places, occupied places, clients on a date, clients in a year, persons and
// homes are different things ([Eenheid]). A document says which it means;
// one is converted to another only with a number that the document states. "80 % flows
// out" and "from 320 to 145 places" are different measures: they agree for one inflow
// only, so [ProjectOutflow] requires an inflow.
//
// # Numbers
//
// Stocks and flows are real numbers, rounded to twelve decimals. Whole numbers
// are made from running totals, so that the parts of a path add up to its whole;
// what is shared out is exact to the last unit. No amount of money occurs here.
//
// The formulas and their sources are in [Formules], the codes of findings in
// [Meldingen] and, of what may be wrong with any document, in wmo.Meldingen, and what is
// not modelled in [NietGemodelleerd].
package capacity
