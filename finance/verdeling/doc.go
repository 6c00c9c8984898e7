// Package verdeling is the room of finance for money between municipalities in a region. It shares
// amounts by a key, settles advances, and runs a reserve, to the cent.
//
//   - [ShareAmount]: how participants share an amount by a key ([Geldverdeling])
//   - [SettleAdvances]: advances against actual costs ([Afrekeningsvraag])
//   - [RunReserve]: a reserve with a ceiling over book years ([Reservevraag])
//
// Keys and participants are those of package verdeelsleutel, by which homes are shared too.
//
// Registers: [Formules] with their sources, [Aannamen], [Voorbehouden] and [Meldingen]. What several
// rooms share is in the registers of finance.
package verdeling
