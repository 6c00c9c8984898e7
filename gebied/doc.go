// Package gebied knows the territory on a day: which municipalities there were, what
// became of them, to which region for beschermd wonen and opvang (protected housing and
// shelter) they belong, which centrumgemeente carries out for them, and how many
// inhabitants they had.
//
// Every question is asked with a [wmo.Peil], as a municipality code means
// something on a day only:
//
//   - [ListMunicipalities]: the municipalities of that day;
//   - [FindSuccessors]: what became of a municipality. After a split there are several answers,
//     main successor first: the address decides which;
//   - [FindPredecessors]: the municipalities that went into a later one;
//   - [ListRegions]: which regions there are, their codes and their names;
//   - [ListMembers] and [FindCentre]: the members of a region, the centrumgemeente of a
//     municipality. They tell who carries out, never who is responsible by law (Wmo
//     2015, artikel 1.2.1);
//   - [ListInhabitants]: with their reference date.
//
// The data are tables in the folder data, each row with its source. Nobody
// publishes the regions as one list: the table here is assembled from many
// sources, and each row says how firm it is ([Status]). A result that rests on
// less than a confirmed row says so among its reservations (voorbehouden). Whoever
// has a better table supplies it: a [Regiotabel] is a document.
//
// The error for a day that the data say nothing about is [*GeenGegevens], and for input
// that cannot be used [wmo.Bevindingen]. A municipality that the table does not place on a
// day gets the regions to which it may belong. [NietGemodelleerd] lists what is left out.
package gebied
