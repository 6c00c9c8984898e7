// Package wachten is the room of capacity for waiting and places: how many places a demand takes,
// how many of those who come find none, and how long they wait ([PlanPlaces], [Plaatsenvraag]).
//
// Three models of what somebody does who finds no place: go elsewhere ([ErlangB]), wait ([ErlangC]), or
// wait and leave when it lasts too long ([ErlangA]). [LeastPlaces] and [GreatestLoad] turn the first one
// round; [PlanPlaces] does so for every norm and model. The functions on numbers take no document and
// allocate nothing. They are exact to about twelve digits for any size: no factorial is formed.
//
// A queue to which more people come than its places can take has no steady state: it grows without
// end. That is a finding and an outcome (evenwicht nee), and no infinite number.
//
// A maximum stay is a policy and no mean; only a mean goes into these formulas. Part of the mean may be
// waiting for a home: then the answer says how many places that takes.
//
// Who waits on a list today is counted by capacity.CountWaiting. Registers: [Formules] with their
// sources, [Meldingen], [Aannamen] and [NietGemodelleerd]. What several rooms share is in the registers of
// capacity.
package wachten
