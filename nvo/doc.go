// Package nvo answers what municipalities must at least arrange together for
// beschermd wonen en opvang, by the Norm voor Opdrachtgeverschap (NvO): what is due,
// what is proven, what is late, what is only planned, and what is taken up first.
//
// What a region has to arrange, and whether it did:
//
//   - [Obligations]: what is due on a day ([Verplichtingenvraag])
//   - [Assess]: whether a region did it, by a dossier of evidence ([Dossier])
//   - [Sign]: who signed a covenant, and whether it binds ([Convenantvraag])
//   - [Follow]: shares over regions, who is missing, how firm it is ([Monitorvraag])
//   - [Fit]: which whole numbers of regions fit a rounded share ([Aandeelvraag])
//
// The substance, as advice and not as norm:
//
//   - [Develop]: how far a region is on four elements ([Inhoudsbeeld])
//   - [Extend]: whether to think again before extending contracts ([Contractverlenging])
//
// A versnellingssessie, from ballots to an agenda:
//
//   - [Tally]: one session ([Sessie]); [Join]: the sessions of a theme ([Themarapportvraag])
//   - [Prioritise]: proposals in the order of the outcome, small first ([Agendavraag])
//
// What evidence shows, and what it does not:
//
//   - No evidence leaves an obligation unproven; that it was not met needs a piece that
//     says so, or a dossier that is complete.
//   - What says that the regional vision was absent or is still to come denies that the
//     councils adopted one. A draft, or a version that the councils were offered, may have
//     been there, so the vision itself and what it must hold stay unproven. What a
//     piece is about (reikwijdte) describes it: no denial says more or less by it.
//   - Evidence without a day counts on every day and as in time, evidence of before the
//     obligation counts too; both are remarked, and told among the reservations.
//   - As long as a deadline runs nothing is late or not met.
//
// The norm is a resolution of the members of the VNG and no law. Of its eight
// agreements the text of the first three was seen; themes of which number and wording
// are not certain stand under their own names and say so.
//
// The obligations and their sources are in [Verplichtingen], the rules in [Regels],
// the codes of all findings in [Meldingen], and what is not modelled in [NietGemodelleerd].
package nvo
