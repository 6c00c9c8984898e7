// Package tarief is the room of finance for the price of support: what it takes to pay a provider a real
// price (reële prijs), and what the law asks of it.
//
//   - [BuildTariff]: a tariff per hour, minute, dagdeel and etmaal built up from wages and costs
//     ([Tariefopbouwvraag])
//   - [AssessTariff]: an offered tariff held against such a build-up, and against what Wmo 2015 2.6.4
//     and 2.6.6 and Uitvoeringsbesluit Wmo 2015 5.4 asked on a day ([Tarieftoetsvraag])
//   - [IndexTariffs]: tariffs indexed by OVA (wages) and PPC (prices) ([Tariefindexeringsvraag])
//   - [DeriveTariffs]: tariffs that follow from others, such as a part for a pgb or a year per day
//     ([Tariefafleidingsvraag])
//
// Calculation is exact. A tariff is rounded once, half away from zero, to the decimals that
// the question asks; a step tells where. Wages by scale, and whether a percentage is reasonable, are the
// caller's.
//
// Registers: [Regels], [Formules] with their sources, [Parameters], [Aannamen], [Voorbehouden],
// [Meldingen] and [NietGemodelleerd]. What several rooms share is in the registers of finance.
package tarief
