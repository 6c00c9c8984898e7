// Package wmo is the shared vocabulary of the rules and the arithmetic of
// beschermd wonen en opvang (protected housing and shelter) under the Dutch Wmo
// 2015. The domain packages beside it (gebied, capacity) speak it, and so do the
// documents they read and write.
//
// # A decision, from facts to citation
//
// A rule is data and one pure function ([Regel]). A set of rules is asked about
// facts on a [Peil]: the day the answer must hold on, and the day as known on
// which it is given. [Alle], [Een] and [Kies] try every rule and return a
// [Besluit]: the answer together with every step, from which follow the reasons,
// the facts that are still missing and the reservations. An answer has three
// values ([Uitkomst]); Onbepaald is a good one, because it says what to ask, and
// more facts never overturn what was decided. See the example of [Alle].
//
// What changes over time stands in a [Tijdlijn], which keeps what holds and what
// was known apart. A calculation explains itself with [Rekenstap]s. Input is read
// by [Decode], which tells everything that is wrong with a document at once, as
// [Bevindingen].
//
// # Values
//
// [Datum], [Tijdstip], [Periode], [Bedrag], [Getal] and [Gemeentecode] are small and
// immutable; the zero value of each is documented. Money and dates are exact:
// an amount keeps full precision until a named rounding, and a period includes
// both its ends.
//
// # Certainty
//
// Every rule and value has a [Bron] with a [Zekerheid]. What nobody confirmed is
// an [Aanname]: it may be used, and whatever used it says so in a [Voorbehoud].
//
// # Glossary
//
// The nouns are those of the statute and of the field. Articles are of the Wmo
// 2015 unless another law is named.
//
//   - aanname: an assumption; the weakest Zekerheid.
//   - bedrag: an amount in euros.
//   - begeleiding: support that lets a person live on their own (article 1.1.1).
//   - berekening: a calculation with its steps.
//   - beschermd wonen (BW): living in an institution with supervision and
//     guidance, for people with psychological or psychosocial problems (article 1.1.1).
//   - besluit: a decision with its reasons.
//   - bevinding: a finding about input.
//   - bron: the provision or document something rests on.
//   - centrumgemeente: the municipality that executes, and receives money for, BW
//     and opvang on behalf of those around it; being responsible is another thing
//     (article 1.2.1).
//   - deelnemer: a party to a division, mostly a municipality.
//   - gemeentecode: the four-digit CBS code of a municipality.
//   - gelijkstand: a tie.
//   - grond: what a rule says and where it is written.
//   - herindeling: a reorganisation of municipalities (Wet algemene regels herindeling).
//   - inwoners: inhabitants, always with the day they were counted on.
//   - keuze: a rule that claims an answer.
//   - maatschappelijke opvang (MO), opvang: shelter with guidance for people who
//     left home and cannot hold their own (article 1.1.1).
//   - oordeel: a decision that is only a yes or a no.
//   - peil: the two days a question is asked with.
//   - plaats: a place in an institution; not a client, and not a home. In a
//     Bevinding: where in the document.
//   - regel: a rule.
//   - tijdlijn: the history of a value on two axes.
//   - tijdstip: a moment on the Dutch clock.
//   - uitkomst: ja, nee or onbepaald.
//   - uitstroom: people leaving BW or opvang; instroom: people entering.
//   - verdeelsleutel: the key by which a total is divided over municipalities.
//   - versie: one value for one stretch of days.
//   - voorbehoud: a reservation.
//   - zekerheid: how firm a source is: wettekst, beleid, afgeleid, aanname.
package wmo
