package nvo

import (
	"cmp"
	"fmt"

	"github.com/bwo-sdk/wmo"
)

// Bewijsstuk is one piece of evidence. Without a day it proves that something was
// so, and not when.
//
//schema:nl Eén stuk bewijs over een regio. Zonder dag bewijst het dat iets zo was, en niet wanneer.
type Bewijsstuk struct {
	//schema:nl Wat voor stuk het is.
	Soort Bewijssoort `json:"soort"`
	//schema:nl Hoe ver het was op zijn dag. Afwezig en gepland ontkennen: zij zeggen dat iets er op die dag niet was of nog komt.
	Stand Bewijsstand `json:"stand"`
	// Datum is the day of Stand: of the decision, the signature, the offer. When only a
	// stretch is known it is its first day, and Uiterlijk its last.
	//
	//schema:nl De dag waar stand op slaat: van het besluit, de ondertekening of de aanbieding. Is alleen een tijdvak bekend, dan de eerste dag
	//schema:nl ervan. Weggelaten: niet bekend.
	Datum wmo.Datum `json:"datum,omitzero"`
	//schema:nl De laatste dag van dat tijdvak; niet voor datum. Weggelaten: datum is de dag zelf.
	Uiterlijk wmo.Datum `json:"uiterlijk,omitzero"`
	// Bekend is the day since which the piece is known, if not that of the piece itself.
	// Asked as known on an earlier day, the piece does not count.
	//
	//schema:nl De dag sinds welke het stuk bekend is, als dat niet de dag van het stuk zelf is. Wordt gevraagd zoals bekend op een eerdere
	//schema:nl dag, dan telt het stuk niet. Weggelaten: bekend vanaf de laatste dag waarvan het kan zijn, of zonder die de eerste dag dat het
	//schema:nl werkt; een gepland stuk en een stuk zonder dag zijn altijd bekend.
	Bekend wmo.Datum `json:"bekend,omitzero"`
	// InWerking and TotEnMet are the first and the last day in force of a regeling, an
	// agreement or a contract.
	//
	//schema:nl De eerste dag waarop een regeling, afspraak of contract werkt. Weggelaten: niet bekend.
	InWerking wmo.Datum `json:"inWerking,omitzero"`
	//schema:nl De laatste dag waarop het werkt; niet voor inWerking. Weggelaten: er is geen einde bekend.
	TotEnMet wmo.Datum `json:"totEnMet,omitzero"`
	// Gemeente took the decision, or made the plan.
	//
	//schema:nl De gemeente die het besluit nam of het plan maakte. Verplicht bij raadsbesluit en lokaal_uitvoeringsplan. Weggelaten: niet van
	//schema:nl één gemeente.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	// Gemeenten are those that a verklaring_alle_raden names; empty: all members.
	//
	//schema:nl De gemeenten die een verklaring_alle_raden noemt. Weggelaten of leeg: alle leden.
	Gemeenten []wmo.Gemeentecode `json:"gemeenten,omitempty" jsonschema:"maxItems=400"`
	// Reikwijdte is the fields that the document covers. It matters for what a vision
	// proves, and not for what a piece denies.
	//
	//schema:nl De velden waar het stuk over gaat. Telt voor wat een regiovisie bewijst. Weggelaten: niet bekend.
	Reikwijdte []Reikwijdte `json:"reikwijdte,omitempty" jsonschema:"maxItems=2"`
	// Onderdelen are the parts that are in the document or, with the stand afwezig, those
	// that are missing.
	//
	//schema:nl De onderdelen die erin staan; bij de stand afwezig juist die ontbreken. Weggelaten: geen genoemd.
	Onderdelen []Onderdeel `json:"onderdelen,omitempty" jsonschema:"maxItems=12"`
	//schema:nl Wie er is geraadpleegd; bij de stand afwezig juist wie niet. Weggelaten: geen genoemd.
	Betrokkenen []Betrokkene `json:"betrokkenen,omitempty" jsonschema:"maxItems=9"`
	// Partijen of a convenant; as long as one has not signed it is a concept.
	//
	//schema:nl De partijen bij een convenant. Zolang er één niet heeft getekend telt het als concept. Weggelaten: geen partijen, en dan hoeft
	//schema:nl niemand te tekenen.
	Partijen []wmo.Partij `json:"partijen,omitempty" jsonschema:"maxItems=400"`
	// Bron is where it was read. Its zekerheid is beleid when a published source says so,
	// afgeleid when it follows from one, and aanname when nobody confirmed it.
	//
	//schema:nl Waar het is gelezen. De zekerheid is beleid als een gepubliceerde bron het zegt, afgeleid als het daaruit volgt, en aanname als
	//schema:nl niemand het bevestigde.
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
