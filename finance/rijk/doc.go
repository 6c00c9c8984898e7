// Package rijk is the room of finance for money from the State: published figures with their sources,
// and the plan to divide the money in another way.
//
// The State pays for beschermd wonen and opvang through larger municipalities that act for a region,
// the centrumgemeenten. For beschermd wonen their shares are historical. The plan is to move in yearly
// steps to an objective key over all municipalities, but no start has been decided.
//
//   - [ListGrants]: what each centrumgemeente received in a year ([Uitkeringsvraag])
//   - [ListTotals]: national totals, and the years of which none was found ([Rijkstotaalvraag])
//   - [PlanBudgetPath]: the move from the historical to the objective key; the caller supplies the
//     start ([Budgetpad])
//   - [RecomputeFigure]: whether a published figure follows from its parts ([Narekeningsvraag])
//
// The published effects of the objective key are in [Verdeeleffecten]. Missing years are not
// estimated, and no start, ceiling or share is assumed.
//
// Registers: [Formules] with their sources, [Aannamen], [Voorbehouden], [Meldingen] and
// [NietGemodelleerd]. What several rooms share is in the registers of finance.
package rijk
