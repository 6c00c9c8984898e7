package wmo

// Inspanning is how much a measure asks of those who carry it out.
//
//schema:nl Hoeveel een maatregel vraagt van wie haar uitvoert.
type Inspanning string

// How much a measure can ask.
const (
	InspanningKlein  Inspanning = "klein"
	InspanningMiddel Inspanning = "middel"
	InspanningGroot  Inspanning = "groot"
)

// The smallest first.
var inspanningwoorden = Opsomming[Inspanning]{
	{InspanningKlein, "kan morgen beginnen, binnen wat er is"},
	{InspanningMiddel, "vraagt een plan, of tijd van meer partijen"},
	{InspanningGroot, "vraagt geld dat er nog niet is, een besluit (zoals van de raad), een aanbesteding of een verbouwing"},
}

func (Inspanning) Woorden() []Woord { return inspanningwoorden.Woorden() }

// Rang orders efforts, the smallest first; one that is not known comes last.
func (i Inspanning) Rang() int {
	if rang := inspanningwoorden.Rang(i); rang >= 0 {
		return rang
	}
	return len(inspanningwoorden)
}
