// Package bw answers, for one person, the legal questions of beschermd wonen and
// opvang: who is responsible, who carries out and who pays, who has access, what is
// due on which day, and how somebody leaves for a home of their own.
//
// Who must act:
//
//   - [AssignResponsibility]: who is responsible, who carries out, who pays ([Hulpvraag]); and
//     [Responsible] and [ResponsibleKort] for the first of these alone, millions of times
//   - [TraceDecentralisation]: what the doordecentralisatie was planned to bring, and what holds
//     ([Doordecentralisatievraag])
//   - [FindResidence]: of which municipality somebody is ingezetene ([Ingezetenvraag])
//   - [FindYouthMunicipality]: which municipality bears jeugdhulp ([Jeugdhulpvraag])
//   - [AssessAccessibility]: what national access asks of the municipality turned to ([Aanmelding])
//   - [RouteDispute]: where a dispute between municipalities goes ([Geschilvraag])
//   - [FindRulings]: what judges and commissions said ([Jurisprudentievraag])
//
// What somebody gets, and when:
//
//   - [AssessAccess]: who has access, and whether the college may refuse because of the
//     Wlz ([Toegangsvraag])
//   - [ClassifyDay], [ReckonTerm], [AssessPenalty]: holidays, terms and the dwangsom
//     ([Feestdagvraag], [Termijnvraag], [Dwangsomvraag])
//   - [ScheduleCase]: the whole calendar of a case ([Zaak])
//
// How somebody leaves:
//
//   - [AssessReadiness]: the five vuistregels ([Uitstroomdossier])
//   - [FollowReports], [CheckReach], [BalanceBudget]: the Eropaf team, the reporting
//     point, the budget for exceptions ([Eropafvraag], [Meldpunt], [Maatwerkbudget])
//   - [AssessPriority]: priority for a home ([Voorrangvraag])
//   - [ClassifyHousing]: how a situation counts as homeless ([Woonsituatie])
//
// Every answer carries its articles, holds on the day that is asked about, and says
// "onbepaald" with the facts to ask for where the file is incomplete. Facts of a
// person are three-valued: what a document leaves out is not known, and whatever
// becomes known later never overturns what was decided.
//
// # Law, policy and plans
//
// The source of each rule says what it is: the text of a law, a published agreement
// or ruling, our own reasoning on those, or an assumption, which every result lists
// as a reservation. National access, disputes, readiness and the Eropaf team are
// agreements and practice, and no law. Bill 36288 is a scenario that the caller asks
// for ([Scenario]); what could not be read of it stays open.
//
// The rules and their sources are in [Regels], the announcements in
// [Aankondigingen], the rulings in [Uitspraken], the formulas in [Formules], the
// codes of all findings in [Meldingen], and what is not modelled in [NietGemodelleerd].
package bw
