// Package verdeelsleutel is how participants share something: a key ([Sleutel]), who takes
// part in it ([Deelnemer]), what each claims ([Lijst.Weeg]) and the exact splitting of a
// whole ([SplitUnits], [SplitAmount]). Homes, places and money are shared by the same key, read
// and checked in one way; what they mean is told by the packages that share them.
//
// A number that is not known is never taken for zero, and claims are exact fractions: two
// that are equal are a tie ([Gelijkstand]), and nothing else is.
package verdeelsleutel
