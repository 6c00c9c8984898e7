// Package overgang is the room of capacity for flows: between forms of care, and to where clients go.
//
//   - [EstimateFlows]: how fast clients move, from stays or from counts, and what follows in a term:
//     probabilities, stays, where everybody ends, stocks ([Overgangen])
//   - [RunChain]: what fixed shares a year make of a stock, for who has no days ([Keten])
//   - [EstimatePlan]: an outflow plan made from what was observed, and how uncertain it is ([Planraming])
//
// # States
//
// A state is a form of care (vorm) or a destination (bestemming). Who comes to a destination does not
// leave it again within the data: it is absorbing (absorberend). In every other state the rate (tempo)
// of leaving is the same all the time, per person-year: a Markov process. A rate is a number of events
// divided by the time in which they could have been seen; a year is 365.25 days, and a stay counts its
// first and its last day.
//
// # Numbers
//
// What happens in a term is the exponential of a matrix, by scaling and squaring, with twice the digits
// of a float64 and a bound on the error in the answer. What is estimated is rounded to ten digits.
// Draws begin with a seed that the question states, and are the same on every processor: whole random
// bits (PCG of math/rand/v2), and tables made by sums and products alone.
//
// Registers: [Formules] with their sources, [Meldingen], [Aannamen] and [NietGemodelleerd]. What several
// rooms share is in the registers of package capacity.
package overgang
