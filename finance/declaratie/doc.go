// Package declaratie is the room of finance for the arithmetic of what a provider declares: the amounts
// of declared lines, and how much may be declared at most.
//
//   - [PriceDeclaration]: what the lines of a declaration and their total come to, to the cent
//     ([Declaratiebedragvraag])
//   - [LimitVolume]: how much may be declared in each product period (productperiode) and over the
//     whole allocation (toewijzing), and whether what was delivered fits ([Declaratieruimtevraag])
//   - [PriceStay]: how many etmalen (days of stay) there are in each month, and what they come to from
//     an amount per etmaal, month or year ([Etmaalvraag])
//
// The rules are those of iWmo 3.2. Messages themselves are read by package iwmo, which this room does
// not know: there a record is held against its own message, here against the allocation it belongs to.
//
// Amounts are euros with two decimals; where a message has a whole number of eurocents, that number
// stands beside it. Where minutes are declared and an hour has a price, the price is multiplied first
// and divided last: 7 minutes at 66.50 are 7.76, and seven times the rounded 1.11 would be 7.77. Weeks
// are those of ISO 8601.
//
// The sources have mistakes, which are no rules here and in no expected value of a test: one version of
// IV076 counts three Thursdays between 7 and 31 July 2025 (there are four) and adds one to a week volume
// where a week is meant; IV077 counts the Sundays of October 2025 from the seventh although the
// allocation begins on the first, and calls the weeks of December 48 through 52 (they are 49 through 1).
//
// Registers: [Formules] with their sources, [Aannamen], [Voorbehouden], [Meldingen] and
// [NietGemodelleerd].
package declaratie
