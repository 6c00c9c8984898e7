// Package simulatie is the room of capacity that plays forms of care person by person: who comes,
// waits, stays, moves on and leaves, with places that are full and homes that are not there.
//
//   - [SimulateFlows]: what happens in these forms, on average and how differently
//     ([Simulatievraag])?
//   - [RunReplications]: the same, on all cores, with progress and a way to stop it
//
// # What is drawn
//
// Arrivals, stays, patience, destinations, the municipality a person comes from, and shocks of the
// housing market; everything else follows. Each replication (replicatie) has streams of random
// numbers of its own, made from the seed (zaad) and its number; shocks have another one than
// people, so that adding a shock changes the homes and not the people.
//
// # The same everywhere
//
// Time is whole millionths of a day, counts are whole numbers, and what is drawn uses neither
// fused multiplication nor the logarithms of a processor. So the same question has the same answer
// on every machine and any number of cores, and no goroutine is started here: the caller brings
// cores ([Opties]), as a package that only calculates should not decide how busy a machine is.
//
// # What its numbers mean
//
// The spread between replications is what chance can do to a real region with these numbers; the
// standard error (standaardfout) says how sure the average of the simulation is, and falls with
// more replications. One replication says nothing: ten of a queue of three places gave mean waits
// from 3 to 18.
//
// Registers: [Formules] with their sources, [Meldingen], [Aannamen] and [NietGemodelleerd].
package simulatie
