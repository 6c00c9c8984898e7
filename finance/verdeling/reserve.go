package verdeling

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Reserveafspraak is what participants agreed about a reserve with a ceiling.
//
//schema:nl Wat over een reserve met een plafond is afgesproken.
type Reserveafspraak struct {
	//schema:nl Het meeste dat de reserve mag bevatten, in euro. Nul met geld in de reserve betekent dat zij wordt
	//schema:nl opgeheven; nul met een lege reserve wordt geweigerd.
	Plafond wmo.Bedrag `json:"plafond" jsonschema:"minimum=0,maximum=999999999999.99"` // the most that the reserve may hold
	// BijTekort is who pays a deficit first; required when there is one.
	//
	//schema:nl Wie een tekort het eerst betaalt. Reserve_eerst: de reserve zover zij reikt, en de leden de rest.
	//schema:nl Leden_eerst: de leden alles. Verplicht zodra er een tekort is (FIN-VOLGORDE).
	BijTekort Betaalvolgorde `json:"bijTekort,omitempty"`
	// BijOverschot is where a surplus goes first. When left out it first fills the reserve,
	// which the answer lists as an assumption.
	//
	//schema:nl Waar een overschot het eerst heen gaat: naar de reserve tot het plafond, of naar de leden. Ontbreekt het,
	//schema:nl dan eerst naar de reserve; dat staat dan bij de aannames.
	BijOverschot Betaalvolgorde `json:"bijOverschot,omitempty"`
	// Bestemming is who gets what the reserve cannot hold; niet_opgegeven when left out.
	//
	//schema:nl Wie krijgt wat boven het plafond uitkomt. Ontbreekt het, dan is het niet opgegeven: het bedrag blijft
	//schema:nl zichtbaar en wordt aan niemand toegerekend.
	Bestemming Bestemming `json:"bestemming,omitempty"`
}

// Betaalvolgorde is who comes first with a surplus or deficit: the reserve or the members.
//
//schema:nl Wie bij een overschot of tekort voorgaat: de reserve of de leden.
type Betaalvolgorde string

// The orders.
const (
	ReserveEerst Betaalvolgorde = "reserve_eerst"
	LedenEerst   Betaalvolgorde = "leden_eerst"
)

var betaalvolgordewoorden = wmo.Opsomming[Betaalvolgorde]{
	{ReserveEerst, "de reserve: zij betaalt een tekort zover zij reikt, en een overschot vult haar tot het plafond"},
	{LedenEerst, "de leden: zij betalen een tekort en krijgen een overschot, en de reserve blijft zoals zij is"},
}

func (Betaalvolgorde) Woorden() []wmo.Woord { return betaalvolgordewoorden.Woorden() }

// Bestemming is who gets the overloop: money above the ceiling of a reserve.
//
//schema:nl Wie de overloop krijgt: het geld boven het plafond van een reserve.
type Bestemming string

// The destinations.
const (
	BestemmingLeden           Bestemming = "leden"
	BestemmingCentrumgemeente Bestemming = "centrumgemeente"
	BestemmingAnders          Bestemming = "anders"
	BestemmingNietOpgegeven   Bestemming = "niet_opgegeven"
)

var bestemmingwoorden = wmo.Opsomming[Bestemming]{
	{BestemmingLeden, "terug naar de leden"},
	{BestemmingCentrumgemeente, "naar de centrumgemeente, buiten de reserve"},
	{BestemmingAnders, "een andere bestemming, die wel is afgesproken"},
	{BestemmingNietOpgegeven, "niet opgegeven: het bedrag blijft zichtbaar en wordt aan niemand toegerekend"},
}

func (Bestemming) Woorden() []wmo.Woord { return bestemmingwoorden.Woorden() }

// Reservestand is the effect of a result on a reserve: resultaat = mutatie + overloop + leden.
//
//schema:nl Wat een resultaat met een reserve doet, in euro: resultaat = mutatie + overloop + leden. Door de reserve
//schema:nl loopt r: nul als de leden voorgaan, en anders het resultaat, bij een tekort ten hoogste wat er in de reserve
//schema:nl zit. Het eindsaldo is het kleinste van plafond en beginsaldo + r.
type Reservestand struct {
	//schema:nl Het boekjaar. Ontbreekt bij een afrekening.
	Jaar int `json:"jaar,omitempty"` // book year; absent in a settlement
	//schema:nl Wat er voor het resultaat in de reserve zat.
	Beginsaldo wmo.Bedrag `json:"beginsaldo"` // before the result
	//schema:nl Het resultaat; onder nul is een tekort.
	Resultaat wmo.Bedrag `json:"resultaat"`
	//schema:nl Eindsaldo − beginsaldo. Onder nul betaalde de reserve een tekort, of liep er over wat boven haar plafond
	//schema:nl lag.
	Mutatie wmo.Bedrag `json:"mutatie"` // change of the reserve; below zero the reserve paid
	//schema:nl Wat er na het resultaat in de reserve zit; nooit onder nul.
	Eindsaldo wmo.Bedrag `json:"eindsaldo"` // after the result
	// Overloop is what the reserve cannot hold because of its ceiling.
	//
	//schema:nl Wat er na het resultaat boven het plafond ligt, ook als dat er daarvoor al boven lag: beginsaldo + r −
	//schema:nl eindsaldo.
	Overloop wmo.Bedrag `json:"overloop"`
	// Bestemming is who gets the overloop; absent when there is none.
	//
	//schema:nl Wie de overloop krijgt. Ontbreekt als er geen overloop is.
	Bestemming Bestemming `json:"bestemming,omitempty"`
	// Leden is what the members get outside the reserve; below zero they pay.
	//
	//schema:nl Wat de leden buiten de reserve om krijgen: resultaat − r. Onder nul betalen zij.
	Leden wmo.Bedrag `json:"leden"`
	// NaarLeden is leden, plus the overloop when that goes to the members.
	//
	//schema:nl Wat de leden samen krijgen: leden, plus de overloop als die naar de leden gaat. Onder nul betalen zij.
	NaarLeden wmo.Bedrag `json:"naarLeden"`
	// Delen is naarLeden shared over the members; absent without a key or without anything to
	// share.
	//
	//schema:nl NaarLeden, verdeeld over wie op 31 december van het boekjaar deelneemt. Ontbreekt zonder sleutel in dat
	//schema:nl boekjaar, als er niets te verdelen is, en bij een afrekening.
	Delen []Verdeeldeel `json:"delen,omitempty"`
}

var (
	meldingVolgorde     = register.Melding("FIN-VOLGORDE", "er is een tekort, en niet opgegeven is wie eerst betaalt: de reserve of de leden")
	meldingBovenPlafond = register.Melding("FIN-BOVEN-PLAFOND", "de reserve begint boven haar plafond")
	meldingUitgeput     = register.Melding("FIN-UITGEPUT", "het tekort is groter dan de reserve")
)

var (
	formuleReservesaldo = register.Formule("FIN-F-RESERVESALDO", "E = min(P, S + r)",
		"S saldo aan het begin, P plafond, r het deel van het resultaat dat door de reserve loopt: nooit meer tekort dan S", reserveGooi.Als(wmo.Afgeleid))
	formuleOverloop = register.Formule("FIN-F-OVERLOOP", "O = S + r − E",
		"S saldo aan het begin, r door de reserve, E saldo aan het eind", kit.Boekhoudkundig())
	formuleLeden = register.Formule("FIN-F-LEDEN", "L = R − r", "R resultaat, r het deel daarvan dat door de reserve loopt", kit.Boekhoudkundig())
	// The agreement decides which of these two formulas applies, for a deficit and for a surplus.
	formuleReserveEerst = register.Formule("FIN-F-RESERVE-EERST", "r = max(R, −S)",
		"R resultaat, S saldo aan het begin: de reserve gaat voor, en een tekort gaat er zover door als zij reikt", kit.Boekhoudkundig())
	formuleLedenEerst = register.Formule("FIN-F-LEDEN-EERST", "r = 0",
		"de leden gaan voor: van het resultaat loopt niets door de reserve", kit.Boekhoudkundig())
	formuleNaarLeden = register.Formule("FIN-F-NAAR-LEDEN", "N = L + O",
		"L voor rekening van de leden, O wat boven het plafond uitkomt en naar de leden gaat", kit.Boekhoudkundig())
	formuleReservesom = register.Formule("FIN-F-RESERVE-SOM", "x = Σ x van elk jaar", "x wat overloopt, of naar de leden gaat", kit.Boekhoudkundig())
)

// Assumptions and reservations about a reserve.
var (
	aannameOverschot     = register.Aanname("FIN-A-OVERSCHOT", "een overschot vult eerst de reserve tot het plafond: er is geen andere volgorde opgegeven")
	voorbehoudBestemming = register.Voorbehoud("FIN-V-BESTEMMING",
		"niet opgegeven is waarheen gaat wat boven het plafond uitkomt: dat bedrag is aan niemand toegerekend")
)

// keur refuses a ceiling of zero on an empty reserve. On a reserve with money it means that the
// reserve is abolished.
func (a *Reserveafspraak) keur(k *kit.Keuring, saldo wmo.Bedrag, w string) {
	k.NietNul(a.Plafond.IsZero() && saldo.IsZero(), "een lege reserve met een plafond van nul is er geen", w+"/plafond")
}

// vraagVolgorde demands, when there are deficits, that the agreement states who pays first.
func (a *Reserveafspraak) vraagVolgorde(k *kit.Keuring, w string, tekorten ...string) {
	if a.BijTekort == "" && len(tekorten) > 0 {
		k.Meld(meldingVolgorde, "bij een tekort moet zijn opgegeven wie eerst betaalt: de reserve of de leden", append([]string{w + "/bijTekort"}, tekorten...)...)
	}
}

// verwerk applies a result to a reserve. A deficit never brings the reserve below zero: the members pay
// the rest. What is above the ceiling afterwards flows over, also what was above it before.
func (a *Reserveafspraak) verwerk(begin, resultaat wmo.Bedrag) Reservestand {
	door := a.door(begin, resultaat)
	stand := begin.Plus(door)
	eind := kit.Kleinste(stand, a.Plafond)
	s := Reservestand{
		Beginsaldo: begin, Resultaat: resultaat, Mutatie: eind.Min(begin), Eindsaldo: eind,
		Overloop: stand.Min(eind), Leden: resultaat.Min(door),
	}
	s.NaarLeden = s.Leden
	if s.Overloop.Sign() > 0 {
		s.Bestemming = a.Bestemming
		if s.Bestemming == "" {
			s.Bestemming = BestemmingNietOpgegeven
		}
	}
	if s.Bestemming == BestemmingLeden {
		s.NaarLeden = s.Leden.Plus(s.Overloop)
	}
	return s
}

// door is the part of a result that the reserve takes in or pays, before its ceiling is applied.
func (a *Reserveafspraak) door(begin, resultaat wmo.Bedrag) wmo.Bedrag {
	switch {
	case a.ledenEerst(resultaat):
		return wmo.Bedrag{}
	case resultaat.Sign() < 0 && resultaat.Plus(begin).Sign() < 0:
		return kit.Negatief(begin)
	default:
		return resultaat
	}
}

// ledenEerst says whether this result goes to the members and not to the reserve.
func (a *Reserveafspraak) ledenEerst(resultaat wmo.Bedrag) bool {
	if resultaat.Sign() < 0 {
		return a.BijTekort == LedenEerst
	}
	return a.BijOverschot == LedenEerst
}

// verklaar adds the steps of verwerk.
func (a *Reserveafspraak) verklaar(r *wmo.Verantwoording, s *Reservestand) {
	door := s.Resultaat.Min(s.Leden)
	if a.ledenEerst(s.Resultaat) {
		r.Stap(formuleLedenEerst, "door de reserve", wmo.Euro("r", door))
	} else {
		r.Stap(formuleReserveEerst, "door de reserve", wmo.Euro("r", door), wmo.Euro("R", s.Resultaat), wmo.Euro("S", s.Beginsaldo))
	}
	r.Stap(formuleReservesaldo, "saldo van de reserve", wmo.Euro("E", s.Eindsaldo), wmo.Euro("S", s.Beginsaldo), wmo.Euro("P", a.Plafond), wmo.Euro("r", door))
	r.Stap(formuleOverloop, "boven het plafond", wmo.Euro("O", s.Overloop), wmo.Euro("S", s.Beginsaldo), wmo.Euro("r", door), wmo.Euro("E", s.Eindsaldo))
	r.Stap(formuleLeden, "voor rekening van de leden", wmo.Euro("L", s.Leden), wmo.Euro("R", s.Resultaat), wmo.Euro("r", door))
	if s.Bestemming == BestemmingLeden {
		r.Stap(formuleNaarLeden, "naar de leden", wmo.Euro("N", s.NaarLeden), wmo.Euro("L", s.Leden), wmo.Euro("O", s.Overloop))
	}
}

// let adds the findings, assumptions and reservations about a result that was applied.
func (a *Reserveafspraak) let(r *wmo.Verantwoording, s *Reservestand, bijSaldo, bijResultaat string) {
	if s.Beginsaldo.Compare(a.Plafond) > 0 {
		r.Meld(meldingBovenPlafond, "de reserve begint boven haar plafond: wat er na het resultaat nog boven ligt loopt over", bijSaldo)
	}
	if a.BijTekort == ReserveEerst && s.Leden.Sign() < 0 {
		r.Meld(meldingUitgeput, "de reserve is op: de leden betalen wat er nog ontbreekt", bijResultaat)
	}
	r.NeemAanAls(s.Resultaat.Sign() > 0 && a.BijOverschot == "", aannameOverschot)
	r.BehoudAls(s.Bestemming == BestemmingNietOpgegeven, voorbehoudBestemming)
}
