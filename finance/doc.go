// Package finance calculates what arrangements, incentives and budgets of
// beschermd wonen, opvang and begeleiding come to, to the cent and step by step.
//
// Whom the money pushes where:
//
//   - [DescribeArrangement]: what an arrangement comes to, and who bears which risk ([Arrangementvraag])
//   - [MeasureIncentives]: what each event brings or costs both parties, and at which volume
//     that turns ([Prikkelvraag])
//   - [CompareIncentives]: which of these signs turn round between two arrangements
//     ([Vergelijkingsvraag])
//   - [ConvertProvision]: from maatwerk to an algemene voorziening, over years, and what is at
//     stake for each client ([Omzetting])
//   - [AssessSafeguards]: what guards clients against too little support ([Waarborgvraag])
//
// Deficit and risk:
//
//   - [AssessBalance]: who bears what when volume, intensity or price moves ([Saldovraag])
//   - [AssessLumpsum]: the lumpsum of one provider ([Lumpsumvraag])
//
// Three rooms stand below it, and it does not know them: rijk has the money from the State,
// verdeling the money between municipalities, and welzijn the welfare and the conditions of
// an algemene voorziening.
//
// An arrangement says who may use support, how it is paid for and who bears which
// risk ([Arrangement]). Amounts are decimals and no floats; what is paid is rounded
// to cents once, half away from zero, and all else is added up from that. An effect is
// the difference of two whole calculations, and no derivative.
//
// A field that may be absent is a pointer. Of any other field zero is a value where it says
// something, as of a reserve that is empty; where it says nothing, as of a factor, it is a
// finding, for what a Go caller left out looks the same.
//
// The formulas and their sources are in [Formules], the rules in [Regels], what may be
// assumed in [Aannamen] and what may stay open in [Voorbehouden], what lumpsums did
// elsewhere in [Lumpsumervaringen], the codes of all findings in [Meldingen], and what is
// not modelled in [NietGemodelleerd]. A room has registers of its own; what several rooms
// tell is here.
package finance
