// Package rijk is the room of finance for money from the State: what was published about it,
// each with its source, and the path along which it is to move.
//
//   - [ListGrants], [ListTotals]: the grants per centrumgemeente and the national totals that were
//     found, and of which years there is none ([Uitkeringsvraag], [Rijkstotaalvraag])
//   - [PlanBudgetPath]: from the historical to the objective key; the caller supplies the
//     start, for none is decided ([Budgetpad])
//   - [RecomputeFigure]: whether a published figure follows from its parts ([Narekeningsvraag])
//
// The published effects of the new model are in [Verdeeleffecten]. Nothing is estimated
// between years, and no start, ceiling or share is filled in.
//
// The formulas and their sources are in [Formules], what may be assumed in [Aannamen], what
// may stay open in [Voorbehouden], the codes of its findings in [Meldingen], and what is not
// modelled in [NietGemodelleerd]. What other rooms tell too is in the registers of finance.
package rijk
