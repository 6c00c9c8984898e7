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
	// Bekend is the day since which the piece is known, if not that of the piece itself.
	// Asked as known on an earlier day, the piece does not count.
	Bekend wmo.Datum `json:"bekend,omitzero"`
	// InWerking and TotEnMet are the first and the last day in force of a regeling, an
	// agreement or a contract.
	InWerking wmo.Datum `json:"inWerking,omitzero"`
	TotEnMet  wmo.Datum `json:"totEnMet,omitzero"`
	// Gemeente took the decision, or made the plan.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	// Gemeenten are those that a verklaring_alle_raden names; empty: all members.
	Gemeenten []wmo.Gemeentecode `json:"gemeenten,omitempty" jsonschema:"maxItems=400"`
	// Reikwijdte is the fields that the document covers. It matters for what a vision
	// proves, and not for what a piece denies.
	Reikwijdte []Reikwijdte `json:"reikwijdte,omitempty" jsonschema:"maxItems=2"`
	// Onderdelen are the parts that are in the document or, with the stand afwezig, those
	// that are missing.
	Onderdelen  []Onderdeel  `json:"onderdelen,omitempty"  jsonschema:"maxItems=12"`
	Betrokkenen []Betrokkene `json:"betrokkenen,omitempty" jsonschema:"maxItems=9"`
	// Partijen of a convenant; as long as one has not signed it is a concept.
	Partijen []wmo.Partij `json:"partijen,omitempty" jsonschema:"maxItems=400"`
	// Bron is where it was read. Its zekerheid is beleid when a published source says so,
	// afgeleid when it follows from one, and aanname when nobody confirmed it.
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
	keurPartijen(b, s.Partijen, wmo.Datum{}, plaats+"/partijen")
}

// gemaakt is the stretch in which the piece was made; a zero end is not known. If a party
// signed after the stated day, it is the stretch of the last signature by op, as colleges
// approve before they sign. A zero op takes all signatures.
func (s *Bewijsstuk) gemaakt(op wmo.Datum) (van, tot wmo.Datum) {
	van, tot = s.Datum, cmp.Or(s.Uiterlijk, s.Datum)
	if eerst, laatst := laatsteHandtekening(s.Partijen, op); !tot.IsValid() || eerst.After(tot) {
		return eerst, laatst
	}
	return van, tot
}

// dag is the stretch of gemaakt, or the first day in force when gemaakt is not known or
// vanafStart is set.
func (s *Bewijsstuk) dag(op wmo.Datum, vanafStart bool) (van, tot wmo.Datum) {
	van, tot = s.gemaakt(op)
	if s.InWerking.IsValid() && (vanafStart || !tot.IsValid()) {
		return s.InWerking, s.InWerking
	}
	return van, tot
}

// bekendOp says whether the piece counts when asked as known on a day. Without Bekend it
// is taken as known on the last day that it can be of, or on which it came into force; a
// piece that is planned or has no day is always known.
func (s *Bewijsstuk) bekendOp(op wmo.Datum) bool {
	sinds := s.Bekend
	if !sinds.IsValid() && s.Stand != StandGepland {
		_, sinds = s.dag(wmo.Datum{}, false)
	}
	return !op.IsValid() || !sinds.After(op)
}

// ontkent says whether the piece tells that something was not there.
func (s *Bewijsstuk) ontkent() bool { return s.Stand == StandAfwezig || s.Stand == StandGepland }

// ontkentGeheel says whether the piece denies the document as a whole. The parts that a
// planned vision will have only describe it.
func (s *Bewijsstuk) ontkentGeheel() bool {
	return s.ontkent() && (s.ontkentVisie() || len(s.Onderdelen)+len(s.Betrokkenen) == 0)
}

// ontkentVisie says whether the piece tells that the vision was absent or comes later.
// That is about the adopted vision: a concept, or a version offered to the councils, may
// have existed. So it denies the decision of the councils, and leaves open what a concept
// or an offered version would prove.
func (s *Bewijsstuk) ontkentVisie() bool {
	return s.Soort == Regiovisie && (s.Stand == StandGepland || s.Stand == StandAfwezig && len(s.Onderdelen) == 0)
}

// bewijst says whether the piece proves what it is about, once its day has come. A vision
// does from the day on which a complete version was offered to the councils; a convenant
// only when all parties signed.
func (s *Bewijsstuk) bewijst(op wmo.Datum) bool {
	if s.Stand == StandAangeboden {
		return s.Soort == Regiovisie
	}
	return s.Stand == StandVastgesteld && getekendOp(s.Partijen, op) == wmo.Ja
}
