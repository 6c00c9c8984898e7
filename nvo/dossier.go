package nvo

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Limits of a dossier. They are far above any real one.
const (
	maxBewijs   = 5000
	maxLeden    = 400
	maxPartijen = 400
)

// Dossier is what is known of a region: evidence, each piece with its source.
type Dossier struct {
	Regio string `json:"regio"` // name
	// Regiocode is the code of the region in package gebied, which is asked for its
	// members when Leden is empty.
	Regiocode string `json:"regiocode,omitempty"`
	// Leden are the member municipalities, with the days on which they are.
	Leden []Regiolid `json:"leden,omitempty"`
	// Volledig: all there is stands in this dossier. What is not in it by the deadline
	// was then not there; without this, absence of evidence proves nothing.
	Volledig      bool         `json:"volledig,omitempty"`
	Bewijsstukken []Bewijsstuk `json:"bewijsstukken"`
	// Inhoud is how far the region is with the substance, as far as known.
	Inhoud *Inhoudsbeeld `json:"inhoud,omitempty"`
}

// Regiolid is a member of a region.
type Regiolid struct {
	Gemeente wmo.Gemeentecode `json:"gemeente"`
	Geldt    wmo.Periode      `json:"geldt,omitzero"` // without: on every day
	// Voorgangers are the municipalities of which this one is the main successor: a
	// decision of their councils binds it.
	Voorgangers []wmo.Gemeentecode `json:"voorgangers,omitempty"`
}

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
	Gemeenten   []wmo.Gemeentecode `json:"gemeenten,omitempty"`
	Reikwijdte  []Reikwijdte       `json:"reikwijdte,omitempty"`
	Onderdelen  []Onderdeel        `json:"onderdelen,omitempty"`
	Betrokkenen []Betrokkene       `json:"betrokkenen,omitempty"`
	// Partijen of a convenant; as long as one has not signed it is a concept.
	Partijen []Partij `json:"partijen,omitempty"`
	// Bron is where it was read. Zekerheid beleid: a published source says so; afgeleid:
	// it follows from one; aanname: nobody confirmed it.
	Bron wmo.Bron `json:"bron"`
}

// Codes of the findings about a dossier.
const (
	CodeDatum = "NVO-DATUM" // days that contradict each other
	CodeLeden = "NVO-LEDEN" // no members, and no region in package gebied
)

var dossierMeldingen = []wmo.Woord{
	{Woord: CodeDatum, Uitleg: "dagen die elkaar tegenspreken"},
	{Woord: CodeLeden, Uitleg: "de regio staat niet in de tabel van package gebied"},
}

func (d *Dossier) keur(b *wmo.Bevindingen, voor ...string) {
	plaats := func(delen ...string) []string { return append(slices.Clip(voor), delen...) }
	keurTekst(b, d.Regio, plaats("regio")...)
	if keurLengte(b, len(d.Leden), maxLeden, plaats("leden")...) {
		d.keurLeden(b, plaats)
	}
	if d.Inhoud != nil {
		d.Inhoud.keur(b, plaats("inhoud")...)
	}
	if !keurLengte(b, len(d.Bewijsstukken), maxBewijs, plaats("bewijsstukken")...) {
		return
	}
	for i := range d.Bewijsstukken {
		d.Bewijsstukken[i].keur(b, plaats("bewijsstukken", strconv.Itoa(i))...)
	}
}

// keurLeden: nobody is a member twice on one day, so each code stands there once.
func (d *Dossier) keurLeden(b *wmo.Bevindingen, plaats func(...string) []string) {
	gezien := make(map[wmo.Gemeentecode]bool, len(d.Leden))
	for i := range d.Leden {
		l, nr := &d.Leden[i], strconv.Itoa(i)
		keurLengte(b, len(l.Voorgangers), maxLeden, plaats("leden", nr, "voorgangers")...)
		switch {
		case l.Gemeente.IsZero():
			b.Meld(CodeOntbreekt, "hier hoort een gemeentecode", wmo.Wijs(plaats("leden", nr, "gemeente")...))
		case gezien[l.Gemeente]:
			b.Meld(CodeDubbel, fmt.Sprintf("%s staat er twee keer", l.Gemeente), wmo.Wijs(plaats("leden", nr, "gemeente")...))
		}
		gezien[l.Gemeente] = true
		if err := l.Geldt.Check(); err != nil && !l.Geldt.IsZero() {
			b.Meld(CodePeriode, err.Error(), wmo.Wijs(plaats("leden", nr, "geldt")...))
		}
	}
}

func (s *Bewijsstuk) keur(b *wmo.Bevindingen, voor ...string) {
	plaats := func(delen ...string) []string { return append(slices.Clip(voor), delen...) }
	keurWoord(b, s.Soort, plaats("soort")...)
	keurWoord(b, s.Stand, plaats("stand")...)
	keurTekst(b, s.Bron.Regeling, plaats("bron", "regeling")...)
	if z := s.Bron.Zekerheid; z > wmo.Wettekst {
		b.Meld(CodeWoord, z.String()+" is geen zekerheid", wmo.Wijs(plaats("bron", "zekerheid")...))
	}
	if s.Uiterlijk.IsValid() && s.Uiterlijk.Before(s.Datum) {
		b.Meld(CodeDatum, fmt.Sprintf("%s ligt voor %s", s.Uiterlijk, s.Datum), wmo.Wijs(plaats("uiterlijk")...))
	}
	if s.TotEnMet.IsValid() && s.TotEnMet.Before(s.InWerking) {
		b.Meld(CodePeriode, fmt.Sprintf("het einde %s ligt voor het begin %s", s.TotEnMet, s.InWerking), wmo.Wijs(plaats("totEnMet")...))
	}
	if (s.Soort == Raadsbesluit || s.Soort == LokaalPlan) && s.Gemeente.IsZero() {
		b.Meld(CodeOntbreekt, "hier hoort de gemeente die het besluit nam of het plan maakte", wmo.Wijs(plaats("gemeente")...))
	}
	keurLengte(b, len(s.Gemeenten), maxLeden, plaats("gemeenten")...)
	keurWoorden(b, s.Reikwijdte, plaats("reikwijdte"))
	keurWoorden(b, s.Onderdelen, plaats("onderdelen"))
	keurWoorden(b, s.Betrokkenen, plaats("betrokkenen"))
	keurPartijen(b, s.Partijen, plaats("partijen")...)
}

// keurWoorden finds words that an enumeration does not have; no list is longer than
// its enumeration.
func keurWoorden[T opsomming](b *wmo.Bevindingen, ws []T, plaats []string) {
	var geen T
	if !keurLengte(b, len(ws), len(geen.Woorden()), plaats...) {
		return
	}
	for i, w := range ws {
		keurWoord(b, w, append(slices.Clip(plaats), strconv.Itoa(i))...)
	}
}

// gemaakt is the stretch in which the day of a piece lies; zero ends are not known.
func (s *Bewijsstuk) gemaakt() (van, tot wmo.Datum) {
	switch {
	case s.Uiterlijk.IsValid():
		return s.Datum, s.Uiterlijk
	case s.Datum.IsValid():
		return s.Datum, s.Datum
	default:
		return laatsteHandtekening(s.Partijen)
	}
}

// dag is gemaakt, or the first day in force: of what was made on a day that is not
// known, and always of what is judged by when it starts.
func (s *Bewijsstuk) dag(vanafStart bool) (van, tot wmo.Datum) {
	van, tot = s.gemaakt()
	if s.InWerking.IsValid() && (vanafStart || !tot.IsValid()) {
		return s.InWerking, s.InWerking
	}
	return van, tot
}

// bekendOp says whether the piece counts when asked as known on a day. One without
// Bekend was known no later than the last day that it can be of; what is planned or
// undated is taken as known.
func (s *Bewijsstuk) bekendOp(op wmo.Datum) bool {
	sinds := s.Bekend
	if !sinds.IsValid() && s.Stand != StandGepland {
		_, sinds = s.gemaakt()
	}
	return !op.IsValid() || !sinds.After(op)
}

// ontkent says whether the piece tells that something was not there.
func (s *Bewijsstuk) ontkent() bool { return s.Stand == StandAfwezig || s.Stand == StandGepland }

// ontkentGeheel: it says so of the whole, and not of a part.
func (s *Bewijsstuk) ontkentGeheel() bool {
	return s.ontkent() && len(s.Onderdelen)+len(s.Reikwijdte)+len(s.Betrokkenen) == 0
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
