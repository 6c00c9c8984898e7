// Package nvo answers what municipalities must at least arrange together for
// beschermd wonen en opvang, by the Norm voor Opdrachtgeverschap (NvO): what is due,
// what is proven, what is late, what is only planned, and what is taken up first.
//
// The rules and their sources are in [Verplichtingen], the codes of all findings in
// [Meldingen], and what is not modelled in [NietGemodelleerd].
package nvo
