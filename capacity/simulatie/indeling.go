package simulatie

// What a replication counts of a form in a year. Whole numbers all of them (time in ticks), so
// that a sum is the same in whatever order it is made.
const (
	celStand      = iota // persons inside, times ticks
	celStandEinde        // persons inside at the end
	celAankomsten        // from outside
	celGeplaatst         // of those, who got a place
	celGeweigerd         // of those, who found no place and no room in the queue
	celAfgehaakt         // of those, who left the queue
	celWacht             // ticks waited by those who got a place
	celBovenNorm         // of those, who waited longer than the norm
	celRij               // persons waiting outside, times ticks
	celRijEinde          // persons waiting outside at the end
	celOpWoning          // persons inside who wait for a home, times ticks
	celOpVorm            // persons inside who wait for another form, times ticks
	celDoorIn            // from another form
	celDoorUit           // to another form
	celNaMaximum         // who reached the maximum stay
	celUit               // to each of the destinations
)

const (
	uitstromen    = 7
	cellenPerVorm = celUit + uitstromen
)

// What it counts of a municipality in a year.
const (
	celAangeboden = iota
	celGebruikt
	celVervallen
	celWachtend // at the end of the year
	cellenPerGemeente
)

// What it counts of the whole.
const (
	boekBegin = iota
	boekAankomsten
	boekBinnen
	boekWachtend
	boekVertrokken
	boekGeweigerd
	boekAfgehaakt
	boekposten
)

const cellenPerPeiling = 2 // inside, and waiting outside

// The places of these in the row of one replication.

func (m *model) vormcel(jaar, vorm, cel int) int {
	return (jaar*len(m.vormen)+vorm)*cellenPerVorm + cel
}

func (m *model) gemeentecel(jaar, gemeente, cel int) int {
	return m.vormcel(m.jaren, 0, 0) + (jaar*len(m.gemeenten)+gemeente)*cellenPerGemeente + cel
}

func (m *model) peilcel(peiling, vorm, cel int) int {
	return m.gemeentecel(m.jaren, 0, 0) + (peiling*len(m.vormen)+vorm)*cellenPerPeiling + cel
}

func (m *model) schokcel(schok int) int { return m.peilcel(m.peilingen, 0, 0) + schok }

func (m *model) boekcel(post int) int { return m.schokcel(len(m.schokken)) + post }

func (m *model) cellen() int { return m.boekcel(boekposten) }
