// Package wmo is the shared vocabulary of the rules and the arithmetic of
// beschermd wonen en opvang (protected housing and shelter) under the Dutch Wmo
// 2015. The domain packages beside it (gebied, bw, capacity, nvo, finance) speak it,
// and so do the documents they read and write.
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
// was known apart. A calculation explains itself with [Rekenstap]s, in the
// [Verantwoording] of its answer. Input is read by [Decode], which tells everything that
// is wrong with a document at once, as [Bevindingen]. Whatever a package can say stands
// in its [Register].
//
// # Values
//
// [Datum], [Tijdstip], [Periode], [Bedrag], [Tarief], [Getal] and [Gemeentecode] are small and
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
//   - aanvraag: an application, on which a beschikking follows (2.3.5); possible once
//     the onderzoek is done, or six weeks after the melding (2.3.2).
//   - algemene voorziening: support for everybody without a prior investigation of the
//     person (1.1.1).
//   - arrangement: an agreement about support: who may use it, how the provider is paid, and
//     what the client contributes.
//   - Awb: the general act on administrative law, with terms, objections and appeals.
//   - bedrag: an amount in euros.
//   - begeleiding: support that lets a person live on their own (article 1.1.1).
//   - bekostiging: what a provider is paid for: the effort (inspanningsgericht, P×Q), the
//     result (outputgericht), a task (taakgericht, lumpsum) or the population.
//   - beleidsmedewerker, client, professional: the groups of a versnellingssessie.
//   - berekening: a calculation with its steps.
//   - beschermd wonen (BW): living in an institution with supervision and
//     guidance, for people with psychological or psychosocial problems (article 1.1.1).
//   - beschikking: the decision of the college on an aanvraag.
//   - besluit: a decision with its reasons.
//   - bestedingsruimte: the most that is paid to a provider in a period (contract standard Wmo).
//   - bevinding: a finding about input.
//   - bewijsstuk: a piece of evidence in a dossier, with how far it had come on its day.
//   - bordapunten: on each ballot the number of categories less the rank, as in a Borda count.
//   - bron: the provision or document something rests on.
//   - centrumgemeente: the municipality that executes, and receives money for, BW
//     and opvang on behalf of those around it; being responsible is another thing
//     (article 1.2.1).
//   - college: the executive of a municipality, which decides on applications; raad: its
//     council, which adopts ordinances (verordeningen) and plans.
//   - convenant: an agreement; by our reading it binds once all its parties have signed and
//     it is in force.
//   - corridor: a band around a budget; what the costs are outside it is shared.
//   - decentralisatie-uitkering: money of the State beside the formula of the gemeentefonds; for
//     opvang it goes to the centrumgemeenten.
//   - deelnemer: a party to a division, mostly a municipality; in a versnellingssessie, a person.
//   - doordecentralisatie: the move of BW, and once of opvang, from the
//     centrumgemeenten to every municipality.
//   - dwangsom: what a body owes for each day that it decides too late (Awb 4:17).
//   - eensgezindheid: how much those who rank agree: Kendall's W, from 0 to 1 (NAG g08daf).
//   - eigen bijdrage, bijdrage: what a client contributes; it goes to the municipality (2.1.4, 2.1.4a).
//   - Eropaf-team: is at the door within four hours of a report, and holds the case
//     until regular help is in place.
//   - ETHOS Light: six groups of homelessness, by where somebody stays.
//   - gelijkstand: a tie.
//   - gemeentecode: the four-digit CBS code of a municipality.
//   - grond: what a rule says and where it is written.
//   - herindeling: a reorganisation of municipalities (Wet algemene regels herindeling).
//   - ingebrekestelling: a written notice that a decision is late (Awb 4:17, 6:12).
//   - ingezetene: who lives in a municipality, or has a durable personal bond with
//     the Netherlands (article 1.2.1).
//   - ingroeipad, budgetpad: the steps in which money moves from the historical to the objective key.
//   - inwoners: inhabitants, always with the day they were counted on.
//   - inzet: what a provider does in a period, and what that costs it.
//   - jeugdhulp: support under the Jeugdwet.
//   - keuze: a rule that claims an answer.
//   - knikpunt: a volume at which something turns: a ceiling, a corridor, a result of nil.
//   - kring: who comes within the reach of the law (1.2.1, 1.2.2).
//   - landelijke toegankelijkheid: one may turn to any municipality for BW and opvang.
//   - maatschappelijke opvang (MO), opvang: shelter with guidance for people who
//     left home and cannot hold their own (article 1.1.1).
//   - maatwerkvoorziening: support tuned to one person (1.1.1).
//   - mandaat: deciding in the name of another body (Awb 10:1).
//   - melding: reporting that one needs support (2.3.2). In a register: a kind of bevinding.
//   - naleving: how far an obligation is met: done, late, in part, not, unproven.
//   - Norm voor Opdrachtgeverschap (NvO): what municipalities at least arrange together for
//     BW and opvang: a resolution of the members of the VNG (2020), and no law.
//   - onbewezen: there is no evidence that it was there, and none that it was not; no breach.
//   - onderbedeling: giving less support than is needed; and what a provider gains by it.
//   - onderzoek: what the college finds out after a melding, within six weeks (2.3.2).
//   - oordeel: a decision that is only a yes or a no.
//   - overloop: what lies above the ceiling of a reserve after a result.
//   - peil: the two days a question is asked with.
//   - plaats: a place in an institution; not a client, and not a home. In a
//     Bevinding: where in the document.
//   - prikkel: what one event brings or costs a party.
//   - regel: a rule.
//   - regionaal plan van aanpak: the plan that each region was to have by the end of 2017
//     (agreements of State and VNG, 2016); regioplan: what a region calls such a plan, or
//     its vision.
//   - regiovisie: the one vision of a region on BW and opvang, which every council adopts
//     (NvO, agreement 1).
//   - schok: a factor on volume, intensity, costs or tariff.
//   - stembiljet: the ranking of one participant in a versnellingssessie.
//   - tijdlijn: the history of a value on two axes.
//   - tijdstip: a moment on the Dutch clock.
//   - uitkomst: ja, nee or onbepaald.
//   - uitstroom: people leaving BW or opvang; instroom: people entering.
//   - uitvoerder: who carries out; betaler: who pays; neither is by that responsible.
//   - verantwoording: the account of an answer: its steps, and what it assumes and leaves open.
//   - verdeelsleutel: the key by which a total is divided over municipalities.
//   - verplichting: an obligation of a region: of the norm, or beside it.
//   - versie: one value for one stretch of days.
//   - versnellingssessie: clients, professionals and policy officers group answers and rank
//     them, each on a device of their own (report of the Groninger gemeenten, 16 January 2018).
//   - voorbehoud: a reservation.
//   - voorrang: going first for a home (Huisvestingswet 2014, 12).
//   - vuistregel: one of five rules of thumb for leaving; five lights, never a score.
//   - waarborg: what guards clients against too little support.
//   - warme overdracht: a transfer that was spoken, accepted and has a certain place.
//   - Wlz: the law on long-term care.
//   - Wlz-uitname: money that leaves with clients who go to the Wlz.
//   - woningmarktregio: the area within which voorrang is shared (Huisvestingswet 2014, 3).
//   - woonplaatsbeginsel: the municipality of one's own address is responsible; for BW
//     a bill (36288) and no law.
//   - zekerheid: how firm a source is: wettekst, beleid, afgeleid, aanname.
package wmo
