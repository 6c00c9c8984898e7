package nvo

import (
	"cmp"
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// Bewijsstuk is one piece of evidence. Without a day it proves that something was
// so, and not when.
type Bewijsstuk struct {
	Soort Bewijssoort `json:"soort"`
	Stand Bewijsstand `json:"stand"`
	// Datum is the day of Stand: of the decision, the signature, the offer. When only a
	// stretch is known it is its first day, and Uiterlijk its last.
	Datum     wmo.Datum `json:"datum,omitzero"`
	Uiterlijk wmo.Datum `json:"uiterlijk,omitzero"`
	// Bekend is the day since which it is known, when that is not the day itself. Asked
	// as known on an earlier day, the piece does not count.
	Bekend wmo.Datum `json:"bekend,omitzero"`
	// InWerking and TotEnMet are the first and the last day in force of a regeling, an
	// agreement or a contract.
	InWerking wmo.Datum `json:"inWerking,omitzero"`
	TotEnMet  wmo.Datum `json:"totEnMet,omitzero"`
	// Gemeente took the decision, or made the plan.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	// Gemeenten are those that a verklaring_alle_raden names; without, it is about all.
	Gemeenten []wmo.Gemeentecode `json:"gemeenten,omitempty" jsonschema:"maxItems=400"`
	// Reikwijdte is what the document is about. It tells which of the two a vision covers;
	// what a piece denies does not depend on it.
	Reikwijdte []Reikwijdte `json:"reikwijdte,omitempty" jsonschema:"maxItems=2"`
	// Onderdelen are the parts that are in it; with the stand afwezig, those that are not.
	Onderdelen  []Onderdeel  `json:"onderdelen,omitempty"  jsonschema:"maxItems=12"`
	Betrokkenen []Betrokkene `json:"betrokkenen,omitempty" jsonschema:"maxItems=9"`
	// Partijen of a convenant; as long as one has not signed it is a concept.
	Partijen []Partij `json:"partijen,omitempty" jsonschema:"maxItems=400"`
	// Bron is where it was read. Zekerheid beleid: a published source says so; afgeleid:
	// it follows from one; aanname: nobody confirmed it.
	Bron wmo.Bron `json:"bron"`
}

func (s *Bewijsstuk) keur(b *wmo.Bevindingen, plaats string) {
	if s.Uiterlijk.IsValid() && s.Uiterlijk.Before(s.Datum) {
		b.MeldSamen(meldingDatum, fmt.Sprintf("%s ligt voor %s", s.Uiterlijk, s.Datum), plaats+"/uiterlijk")
	}
	keurLooptijd(b, s.InWerking, s.TotEnMet, plaats+"/totEnMet")
	if (s.Soort == Raadsbesluit || s.Soort == LokaalPlan) && s.Gemeente.IsZero() {
		b.MeldOntbreekt("een stuk van de soort "+string(s.Soort), plaats+"/gemeente")
	}
	keurPartijen(b, s.Partijen, plaats+"/partijen")
}

// gemaakt is the stretch in which the day of a piece lies; zero ends are not known. It
// is that of the last signature by op, where one came after the day stated: colleges
// approve before they sign. A zero op asks for all signatures.
func (s *Bewijsstuk) gemaakt(op wmo.Datum) (van, tot wmo.Datum) {
	van, tot = s.Datum, cmp.Or(s.Uiterlijk, s.Datum)
	if eerst, laatst := laatsteHandtekening(s.Partijen, op); !tot.IsValid() || eerst.After(tot) {
		return eerst, laatst
	}
	return van, tot
}

// dag is gemaakt, or the first day in force: of what was made on a day that is not
// known, and always of what is judged by when it starts.
func (s *Bewijsstuk) dag(op wmo.Datum, vanafStart bool) (van, tot wmo.Datum) {
	van, tot = s.gemaakt(op)
	if s.InWerking.IsValid() && (vanafStart || !tot.IsValid()) {
		return s.InWerking, s.InWerking
	}
	return van, tot
}

// bekendOp says whether the piece counts when asked as known on a day. One without
// Bekend was known no later than the last day that it can be of, or on which it came
// into force; what is planned or undated is taken as known.
func (s *Bewijsstuk) bekendOp(op wmo.Datum) bool {
	sinds := s.Bekend
	if !sinds.IsValid() && s.Stand != StandGepland {
		_, sinds = s.dag(wmo.Datum{}, false)
	}
	return !op.IsValid() || !sinds.After(op)
}

// ontkent says whether the piece tells that something was not there.
func (s *Bewijsstuk) ontkent() bool { return s.Stand == StandAfwezig || s.Stand == StandGepland }

// ontkentGeheel: it says so of the whole, and not of a part. What a vision that is still
// to come will hold only describes it.
func (s *Bewijsstuk) ontkentGeheel() bool {
	return s.ontkent() && (s.ontkentVisie() || len(s.Onderdelen)+len(s.Betrokkenen) == 0)
}

// ontkentVisie: it says that the vision was not there, or comes later. That is said of
// the vision that was adopted: a concept, or a complete version on the table of the
// councils, may have been there all the same. So it denies that the councils decided,
// and leaves open whatever such a version would prove.
func (s *Bewijsstuk) ontkentVisie() bool {
	return s.Soort == Regiovisie && (s.Stand == StandGepland || s.Stand == StandAfwezig && len(s.Onderdelen) == 0)
}

// bewijst says whether the piece, once its day has come, proves what it is about. A
// vision does so as soon as a complete version was offered to the councils; a convenant
// only when all have signed.
func (s *Bewijsstuk) bewijst(op wmo.Datum) bool {
	if s.Stand == StandAangeboden {
		return s.Soort == Regiovisie
	}
	return s.Stand == StandVastgesteld && getekendOp(s.Partijen, op) == wmo.Ja
}
