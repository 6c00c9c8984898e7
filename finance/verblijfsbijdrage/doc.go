// Package verblijfsbijdrage is the room of finance for what a resident of beschermd wonen or opvang
// contributes by law, by date.
//
// A contribution for beschermd wonen is high, low or nil ([Verblijfsbijdragesoort]). The rules are in
// chapter 3 of the Uitvoeringsbesluit Wmo 2015.
//
//   - [CalculateStayContribution]: what is owed in a month or part of it, by the high or the low
//     contribution ([Verblijfsbijdragevraag])
//   - [DetermineKind]: which of the two is owed, or none ([Bijdragesoortvraag])
//   - [CalculateLowPeriod]: on which days the contribution is low because they are in the first months of
//     the stay ([Laagperiodevraag])
//   - [CalculateShelterContribution]: what is owed for opvang in a month, or before 2020 in four weeks ([Opvangvraag])
//
// The high contribution is what is left of the income after fixed deductions, a twelfth of it a month, up
// to a limit. The low one is a percentage of the income, between two limits. Income and assets are those
// of the reference year, two years before; on request those of the current year, when much less is left.
// Amounts that were not found (2016, 2023, most deductions) are never guessed: the answer is open, and
// says where the caller may fill them in.
//
// Registers: [Regels], [Formules] with their sources, [Parameters], [Aannamen], [Voorbehouden], [Meldingen] and
// [NietGemodelleerd]. What several rooms share is in the registers of finance.
package verblijfsbijdrage
