// Package gebied knows the territory on a day: which municipalities there were,
// what became of them, which region for beschermd wonen and opvang they belong to,
// which centrumgemeente executes for them, and how many inhabitants they had.
//
// Every question is asked with a [wmo.Peil], as a municipality code means
// something on a day only:
//
//   - [Municipalities]: the municipalities of that day;
//   - [Resolve]: what became of a municipality. A split has several answers and
//     returns them all, main successor first: the address decides, not we;
//   - [Predecessors]: what a later municipality was made of;
//   - [Regions]: which regions there are, their codes and their names;
//   - [Members] and [Centre]: the members of a region, the centrumgemeente of a
//     municipality. They tell who executes, never who is responsible in law: that
//     is always the municipality itself (Wmo 2015, artikel 1.2.1);
//   - [Inhabitants]: with their reference date.
//
// The data are tables in the folder data, each row with its source. Nobody
// publishes the regions as one list: the table here is assembled from many
// sources, and each row says how firm it is ([Status]). A result that rests on
// less than a confirmed row says so among its reservations (voorbehouden). Whoever
// has a better table supplies it: a [Regiotabel] is a document.
//
// Unknown is an answer. A day that the data say nothing about is a
// [*GeenGegevens]; input that cannot be used is [wmo.Bevindingen]; a municipality
// that the table does not place on a day gets the regions that it may belong to,
// and none of them as fact. What is left out altogether: [NietGemodelleerd].
package gebied
