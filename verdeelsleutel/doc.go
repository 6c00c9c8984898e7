// Package verdeelsleutel shares homes, places or money between municipalities (or other
// parties) by a key, exactly. Packages capacity and finance use it; they add the years, the
// amounts and the formulas.
//
// A key ([Sleutel]) says what counts: one measure ([Maatstaf]), such as the number of
// inhabitants, or a mix of weighted measures. A participant ([Deelnemer]) carries the numbers
// that are counted. A [Lijst] holds the two together. Sharing takes three steps:
//
//  1. Check: [Lijst.Keur] finds what is wrong with the key and the participants,
//     [Lijst.KeurDicht] which numbers are missing, and [Lijst.Deelbaar] why a day has nothing
//     to share by. A missing number is never taken for zero.
//  2. Weigh: [Lijst.Weeg] gives the fraction of the whole that each participant claims on a
//     day. A measure counts for a participant as its number divided by the total of all
//     participants of that day; in a mix these fractions are averaged by the weights.
//  3. Split: [SplitUnits] makes whole units of the claims (homes, places),
//     [SplitUnitsAbove] does so with a minimum for each, and [SplitAmount] splits euros to the
//     cent. [Gewichten] turns claims into the whole numbers that the first two ask for.
//
// Example: by inhabitants, 30,000 and 10,000 people claim 3/4 and 1/4. Of 10 homes that is
// 7.5 and 2.5. By [GrootsteResten] each first gets the whole part, 7 and 2. One home is left and
// both remainders are exactly 1/2: a tie. The rule of the key ([Gelijkstand], [Weging.Rang])
// settles it; without a rule the home stays undecided ([Deling]).
//
// Nothing is rounded before it is split, so a tie is reported when claims are exactly equal and
// never because of rounding.
package verdeelsleutel
