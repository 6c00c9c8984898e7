// Package finance calculates what arrangements, incentives and budgets of
// beschermd wonen, opvang and begeleiding come to, to the cent and step by step.
//
// An arrangement says who may use support, how it is paid for and who bears which
// risk ([Arrangement]). Amounts are decimals and no floats; what is paid is rounded
// to cents once, half away from zero, and all else is added up from that.
//
// The formulas and their sources are in [Formules], the codes of all findings in
// [Meldingen], and what is not modelled in [NietGemodelleerd].
package finance
