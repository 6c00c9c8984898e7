// Package welzijn is the room of finance for what is not bought by an arrangement: welfare,
// and an algemene voorziening and the measures that lead to it.
//
//   - [AppraiseWelfare]: what welfare must avoid to carry itself ([Vermedenvraag])
//   - [RankMeasures]: which measures first, small ones before others ([Maatregelenvraag])
//   - [AssessConditions]: the three conditions of an algemene voorziening, and its convenant
//     ([Voorwaardenvraag])
//
// What converting maatwerk costs and what guards clients in it are questions about
// arrangements: they are in finance.
//
// The rules are in [Regels], the formulas and their sources in [Formules], what may be
// assumed in [Aannamen], what may stay open in [Voorbehouden], and the codes of its findings
// in [Meldingen]. What other rooms tell too is in the registers of finance.
package welzijn
