// Package verdeling is the room of finance for money between municipalities: shared by a
// key, settled, and kept in a reserve, to the cent.
//
//   - [ShareAmount]: how participants share an amount by a key ([Geldverdeling])
//   - [SettleAdvances]: advances against actual costs ([Afrekeningsvraag])
//   - [RunReserve]: a reserve with a ceiling over book years ([Reservevraag])
//
// The key and who takes part in it are those of package verdeelsleutel, as for homes.
//
// The formulas and their sources are in [Formules], what may be assumed in [Aannamen], what
// may stay open in [Voorbehouden] and the codes of its findings in [Meldingen]. What other
// rooms tell too is in the registers of finance.
package verdeling
