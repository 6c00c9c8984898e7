// Package nvo answers what municipalities must at least arrange together for beschermd
// wonen en opvang (protected housing and shelter), by the Norm voor Opdrachtgeverschap
// (NvO): what is due, proven, late or only planned, and what to take up first.
//
// What a region has to arrange, and whether it did:
//
//   - [ListObligations]: what is due on a day ([Verplichtingenvraag])
//   - [AssessRegion]: whether a region did it, by a dossier of evidence ([Dossier])
//   - [AssessCovenant]: who signed a covenant, and whether it binds ([Convenantvraag])
//   - [MonitorRegions]: shares over regions, who is missing, how firm it is ([Monitorvraag])
//   - [FitShare]: which whole numbers of regions fit a rounded share ([Aandeelvraag])
//
// The substance, as advice and not as norm:
//
//   - [AssessDevelopment]: how far a region is on four elements ([Inhoudsbeeld])
//   - [AssessExtension]: whether to think again before extending contracts ([Contractverlenging])
//
// A versnellingssessie, from ballots to an agenda:
//
//   - [TallySession]: one session ([Sessie]); [JoinSessions]: the sessions of a theme ([Themarapportvraag])
//   - [BuildAgenda]: proposals in the order of the outcome, small first ([Agendavraag])
//
// What evidence shows, and what it does not:
//
//   - No evidence leaves an obligation unproven; that it was not met needs a piece that
//     says so, or a dossier that is complete.
//   - A piece that says that the regional vision was absent or is still to come denies
//     that the councils adopted one. A draft, or a version that the councils were offered,
//     may have existed, so the vision itself and its content stay unproven. A denial does
//     not depend on the reikwijdte of the piece.
//   - Evidence without a day counts on every day, and as in time. Evidence from before the
//     obligation counts too. Both get a remark and a reservation.
//   - As long as a deadline runs nothing is late or not met.
//
// The norm is a resolution of the members of the VNG (the association of municipalities)
// and no law. Of its eight agreements the text of the first three was seen; the others
// stand under the name of their theme, with a reservation.
//
// The obligations and their sources are in [Verplichtingen], the rules in [Regels],
// the codes of all findings in [Meldingen], and what is not modelled in [NietGemodelleerd].
package nvo
