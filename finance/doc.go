// Package finance calculates, to the cent and step by step, what municipalities and providers pay
// and receive for support in beschermd wonen, opvang and begeleiding.
//
// An [Arrangement] is an agreement between a municipality and a provider: who may use the support,
// how the provider is paid, and what clients contribute. An [Inzet] is the volume of support in one
// period and its costs.
//
// Questions about incentives:
//
//   - [DescribeArrangement]: what an arrangement costs and yields, and who bears which risk
//     ([Arrangementvraag])
//   - [MeasureIncentives]: what an event such as one client more brings or costs each party, and
//     at which volumes that changes ([Prikkelvraag])
//   - [CompareIncentives]: which incentives differ between two arrangements
//     ([Vergelijkingsvraag])
//   - [ConvertProvision]: what it costs and saves over years to turn support by decision
//     (maatwerk) into an algemene voorziening ([Omzetting])
//   - [AssessSafeguards]: whether clients are protected against too little support
//     ([Waarborgvraag])
//
// Questions about deficits and risk:
//
//   - [AssessBalance]: who bears what when volume, intensity or price changes ([Saldovraag])
//   - [AssessLumpsum]: the result of a provider that is paid a fixed amount ([Lumpsumvraag])
//
// Four packages below this one, its rooms, answer other questions: rijk is about money from the
// State, tarief about the price of support, verdeling about money between municipalities, and welzijn
// about welfare and the conditions of an algemene voorziening. They may import this package and not the reverse.
//
// Amounts are decimals, never floats. What is paid is rounded to cents once, half away from zero;
// all other amounts are sums and differences of rounded ones, so that they add up. An effect is the
// difference between two full calculations and not a derivative.
//
// A field that may be left out is a pointer. In any other field zero is a value where it has a
// meaning, as for an empty reserve. Where it has none, as for a factor, zero is a finding: Go cannot
// tell it from a field that was left out.
//
// Registers: formulas and their sources are in [Formules], rules in [Regels], assumptions in
// [Aannamen], reservations in [Voorbehouden], published results of lumpsums in [Lumpsumervaringen],
// codes of findings in [Meldingen], and what is not modelled in [NietGemodelleerd]. Each room has
// its own; what several rooms share is in those of this package.
package finance
