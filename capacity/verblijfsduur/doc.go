// Package verblijfsduur is the room of capacity for time to leaving: how long stays of
// beschermd wonen and opvang last, and where clients go, learnt from stays of which many are not over.
//
// [EstimateStay] answers the question as a document ([Verblijfsduur]): by group the curve of
// who is still there, the share that left to each destination, median and restricted mean, a
// table at chosen times, and whether groups differ. It begins with a plain Dutch sentence, warns
// where few are in view and where "one minus Kaplan–Meier" would mislead, and accounts for every
// stay that it was given.
//
// The same is there for Go programs on columns of numbers ([Waarnemingen]), a million of
// them in some milliseconds:
//
//   - [EstimateSurvival]: Kaplan–Meier with Greenwood's variance or the infinitesimal jackknife, and
//     of its [Curve] intervals, quantiles and the restricted mean
//   - [EstimateCauses]: Aalen–Johansen by cause, while the others compete
//   - [CompareGroups]: the log-rank test, also within strata
//
// All take delayed entry (left truncation), right censoring, weights and ties as R's package
// survival does, and give its values:
//
//   - who goes out of view at a time at which somebody leaves, was still at risk; who comes into
//     view at that time was not yet
//   - who leaves at time 0 was at risk then; an entry that is not before the end is refused, where R
//     leaves the row out
//   - times that differ by noise alone are the same time (timefix)
//   - weights are numbers of spells as long as all are whole (Greenwood); otherwise a row stays one
//     observation (jackknife)
//   - the ends of an interval may rise again; a quantile takes the first time at which they are low
//     enough, as print.survfit, where quantile.survfit takes a later one
//
// For several causes R always gives the jackknife. Without weights and delayed entry that is
// exactly the delta method, the variance that SAS gives too, which [EstimateCauses] keeps to for
// whole weights: cutting a spell in two, or writing two equal spells as one of weight 2, then
// changes nothing.
//
// Registers: [Formules] with their sources, [Aannamen], [Meldingen] and [NietGemodelleerd]. What
// several rooms share is in the registers of capacity.
package verblijfsduur
