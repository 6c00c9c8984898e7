// Package bijdrage is the room of finance for the general contribution of the Wmo 2015: what residents
// pay for support without a stay, in kind or as pgb, and for an algemene voorziening.
//
//   - [DetermineContribution]: what an unmarried client, or client and spouse together, owe over the
//     period that holds a day ([Bijdragevraag])
//   - [WatchCostPrice]: until when a contribution is collected, so that it stays within the cost price
//     ([Kostprijsvraag])
//   - [IndexContribution]: the yearly indexing, and which index fits amounts that were published
//     ([Indexeringsvraag])
//   - [ExploreBill]: what bill 36713 would ask, as a scenario, and how far the bill is
//     ([Bijdragescenariovraag])
//
// The contribution for beschermd wonen and opvang is another one: see room verblijfsbijdrage.
//
// Registers: [Regels], [Formules] with their sources, [Parameters] (the amounts over time),
// [Aannamen], [Voorbehouden], [Meldingen] and [NietGemodelleerd].
package bijdrage
