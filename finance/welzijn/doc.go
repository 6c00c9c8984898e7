// Package welzijn is the room of finance for support that is not bought by an arrangement: welfare
// work, and the steps toward an algemene voorziening (support for which no decision is needed).
//
//   - [AppraiseWelfare]: how much more expensive care welfare work must prevent to pay for itself
//     ([Vermedenvraag])
//   - [RankMeasures]: in which order to take measures, small ones first ([Maatregelenvraag])
//   - [AssessConditions]: whether an algemene voorziening meets three conditions, and whether its
//     agreement (convenant) is signed ([Voorwaardenvraag])
//
// What the change to an algemene voorziening costs, and what protects clients in it, are questions
// about arrangements: see package finance.
//
// Registers: [Regels], [Formules] with their sources, [Aannamen], [Voorbehouden] and [Meldingen]. What
// several rooms share is in the registers of finance.
package welzijn
