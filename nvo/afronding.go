package nvo

import "github.com/bwo-sdk/wmo"

// Aandeelvraag asks which whole numbers of regions fit a share as it was published:
// "80 %", "bijna 40 %".
//
//schema:nl Vraag welke hele aantallen regio's passen bij een percentage zoals het is gepubliceerd.
type Aandeelvraag struct {
	//schema:nl Het gepubliceerde percentage, als heel getal.
	Percentage int `json:"percentage" jsonschema:"minimum=0,maximum=100"`
	//schema:nl Hoe het percentage werd genoemd: afgerond, bijna of ruim.
	Zegswijze Zegswijze `json:"zegswijze"`
	// Noemers are the possible total numbers of regions.
	//
	//schema:nl De mogelijke totale aantallen regio's.
	Noemers []int `json:"noemers" jsonschema:"minItems=1,maxItems=20,minimum=1,maximum=1000"`
}

// Zegswijze is how a share was worded.
//
//schema:nl Hoe een aandeel verwoord is.
type Zegswijze string

// The wordings.
const (
	Afgerond Zegswijze = "afgerond"
	Bijna    Zegswijze = "bijna"
	Ruim     Zegswijze = "ruim"
)

var zegswijzewoorden = wmo.Opsomming[Zegswijze]{
	{Afgerond, "het percentage, afgerond"},
	{Bijna, "minder dan het percentage, en afgerond ernaar toe"},
	{Ruim, "meer dan het percentage, en afgerond ernaar toe"},
}

func (Zegswijze) Woorden() []wmo.Woord { return zegswijzewoorden.Woorden() }

// Aandeellezing is the answer to an [Aandeelvraag]. How a share was rounded is seldom
// said, so every usual way is shown.
//
//schema:nl Welke aantallen passen. Hoe een percentage is afgerond staat er zelden bij, dus elke gewone manier is gegeven.
type Aandeellezing struct {
	//schema:nl Per noemer, in de volgorde van de vraag, de aantallen bij afronding op stappen van 1, 5 en 10 procent.
	Lezingen []Passend `json:"lezingen"`
}

// Passend lists the numbers of regions that fit if the share was rounded to steps of Stap percent.
//
//schema:nl De aantallen regio's die passen bij één noemer en één stap van afronden. Een aantal past als zijn percentage van de noemer ten
//schema:nl minste percentage min een halve stap is en minder dan percentage plus een halve stap. Bij bijna moet het ook minder dan het
//schema:nl percentage zijn, bij ruim ook meer.
type Passend struct {
	//schema:nl Het totale aantal regio's.
	Noemer int `json:"noemer"`
	//schema:nl De stap van afronden, in procenten.
	Stap int `json:"stap"` // percent
	// Aantallen fit; empty: of this number of regions it cannot have been rounded so.
	//
	//schema:nl De aantallen die passen, oplopend. Leeg: met deze noemer kan het percentage zo niet zijn afgerond.
	Aantallen []int `json:"aantallen"`
}

// FitShare finds the whole numbers of regions that fit a published share: from 0 to 100
// percent, of at most 20 numbers of 1 to 1000 regions; anything else is a finding.
func FitShare(in Aandeelvraag, peil wmo.Peil) (Aandeellezing, error) {
	if err := wmo.Keur(&in, peil); err != nil {
		return Aandeellezing{}, err
	}
	uit := Aandeellezing{Lezingen: []Passend{}}
	for _, n := range in.Noemers {
		for _, stap := range []int{1, 5, 10} {
			p := Passend{Noemer: n, Stap: stap, Aantallen: []int{}}
			for k := range n + 1 {
				if in.past(k, n, stap) {
					p.Aantallen = append(p.Aantallen, k)
				}
			}
			uit.Lezingen = append(uit.Lezingen, p)
		}
	}
	return uit, nil
}

// past says whether k of n regions fit. It calculates in two-hundredths of n, so that it
// is exact. Half a step is rounded up.
func (in *Aandeelvraag) past(k, n, stap int) bool {
	aandeel, midden, half := 200*k, 2*in.Percentage*n, stap*n
	switch in.Zegswijze {
	case Bijna:
		return aandeel >= midden-half && aandeel < midden
	case Ruim:
		return aandeel > midden && aandeel < midden+half
	default:
		return aandeel >= midden-half && aandeel < midden+half
	}
}
