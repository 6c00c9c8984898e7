// Package verblijf is the room of capacity for stays: it makes them out of the messages that
// begin and end care, or out of spells from any other administration.
//
//   - [GatherStays]: who stayed from when until when, where they went, and what is doubtful
//     ([Verblijvenvraag])
//   - [ParseSpells]: a CSV file of spells
//
// A message or spell is a record. Every record is used, withdrawn, double or refused, and the
// answer says how many of each; whoever is in the records has a stay, or is counted among
// those without one. What is doubtful is used and told ([Twijfel]). The order of the records
// has no meaning: messages arrive late, twice, and before what they correct.
//
// The stays are capacity.Verblijf, from which other rooms learn how long people stay and
// where they go.
//
// Registers: [Formules] with their sources, [Aannamen], [Meldingen] and [NietGemodelleerd].
// What several rooms share is in the registers of capacity.
package verblijf
