// Package bw answers, for one person, the legal questions of beschermd wonen and
// opvang: who is responsible, who executes and who pays, who has access, what is
// due on which day, and how somebody leaves for a home of their own.
//
// Every answer carries its articles, holds on the day that is asked about, and
// says "onbepaald" with the facts to ask for where the file is incomplete. Facts of
// a person are three-valued: what a document leaves out is not known.
//
// The rules and their sources are in [Regels], the codes of all findings in
// [Meldingen], and what is not modelled in [NietGemodelleerd].
package bw
