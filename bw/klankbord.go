package bw

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

// Codes of the findings about a klankbordgroep.
const (
	CodeNaam                 = "BW-NAAM"            // no name, or one that another could not be told from
	CodeKlankbordKant        = "BW-KLB-KANT"        // nobody sits in it from a side that is needed
	CodeKlankbordAchteraf    = "BW-KLB-ACHTERAF"    // asked on the day of the decision, or after it
	CodeKlankbordNiet        = "BW-KLB-NIET"        // decided without asking
	CodeKlankbordLeeg        = "BW-KLB-LEEG"        // asked on a day on which nobody sat in it
	CodeKlankbordBudget      = "BW-KLB-BUDGET"      // the fees come to more than the budget
	CodeKlankbordGeenLid     = "BW-KLB-GEEN-LID"    // present, and no member on that day
	CodeKlankbordTegenspraak = "BW-KLB-TEGENSPRAAK" // said to have happened, or not, at odds with its day
)

var klankbordMeldingen = []wmo.Woord{
	{Woord: CodeNaam, Uitleg: "een naam of kenmerk is leeg, of bevat een teken dat niemand ziet"},
	{Woord: CodeKlankbordKant, Uitleg: "van een kant die nodig is zit niemand in de klankbordgroep"},
	{Woord: CodeKlankbordAchteraf, Uitleg: "de klankbordgroep is pas gevraagd op de dag van het besluit, of erna"},
	{Woord: CodeKlankbordNiet, Uitleg: "er is besloten zonder de klankbordgroep te vragen"},
	{Woord: CodeKlankbordLeeg, Uitleg: "de klankbordgroep is gevraagd op een dag waarop er niemand in zat"},
	{Woord: CodeKlankbordBudget, Uitleg: "de vergoedingen van een jaar zijn samen meer dan het budget"},
	{Woord: CodeKlankbordGeenLid, Uitleg: "wie bij een bijeenkomst was, is geen lid of was dat op die dag niet"},
	{Woord: CodeKlankbordTegenspraak, Uitleg: "of er is gevraagd of besloten, klopt niet met de dag die erbij staat"},
}

// VoorbehoudKlankbordKanten is the reservation that nobody said which sides are needed.
const VoorbehoudKlankbordKanten = "BW-V-KLB-KANTEN"

var kantenZelfGekozen = wmo.Voorbehoud{
	Code: VoorbehoudKlankbordKanten,
	Tekst: "welke kanten nodig zijn is niet opgegeven; gerekend is met ervaringsdeskundigen en naasten, zoals in 's-Hertogenbosch. " +
		"De wet noemt bij het betrekken van ingezetenen in elk geval cliënten of hun vertegenwoordigers (Wmo 2015, 2.1.3, derde lid)",
	Bron: &bronDenBosch,
}

// inspraak: council and residents. Its third paragraph was read in the texts of
// 2015-01-01 and 2026-07-01, which agree.
var inspraak = gelezenOp("2026-11-29", wmo2015.art("2.1.3", "3", ""))

// gelezenOp is a source that was read on a later day than most.
func gelezenOp(dag string, b wmo.Bron) wmo.Bron {
	b.Gezien = wmo.MustDatum(dag)
	return b
}

// Klankbordkant is the side from which somebody sits in a klankbordgroep.
type Klankbordkant string

// The sides.
const (
	KantClient              Klankbordkant = "client"
	KantErvaringsdeskundige Klankbordkant = "ervaringsdeskundige"
	KantNaaste              Klankbordkant = "naaste"
	KantVertegenwoordiger   Klankbordkant = "vertegenwoordiger"
	KantInwoner             Klankbordkant = "inwoner"
)

var klankbordkantwoorden = wmo.Opsomming[Klankbordkant]{
	{KantClient, "iemand die nu ondersteuning krijgt"},
	{KantErvaringsdeskundige, "iemand die uit eigen leven weet wat beschermd wonen of opvang is, en die ervaring inzet"},
	{KantNaaste, "familie, of een ander die iemand met ondersteuning na staat"},
	{KantVertegenwoordiger, "iemand die namens cliënten spreekt"},
	{KantInwoner, "een andere inwoner, zoals een buur"},
}

func (Klankbordkant) Woorden() []wmo.Woord { return klankbordkantwoorden.Woorden() }

// Klankbordgroep is the people who know beschermd wonen or opvang from their own life,
// or from that of somebody close to them, and who advise from the start. It holds no
// personal data.
type Klankbordgroep struct {
	Naam  string         `json:"naam,omitempty" jsonschema:"maxLength=200"`
	Leden []Klankbordlid `json:"leden"          jsonschema:"maxItems=1000"`
	// Nodig are the sides that must be there. Left out: ervaringsdeskundige and naaste.
	Nodig       []Klankbordkant      `json:"nodig,omitempty"       jsonschema:"maxItems=5"`
	Onderwerpen []Klankbordonderwerp `json:"onderwerpen,omitempty" jsonschema:"maxItems=1000"`
	// Vergoeding is what the members get in one year.
	Vergoeding *Klankbordvergoeding `json:"vergoeding,omitempty"`
}

// Klankbordlid is one member.
type Klankbordlid struct {
	// Lid is a reference of one's own, and never a name.
	Lid     string        `json:"lid"     jsonschema:"minLength=1,maxLength=200"`
	Kant    Klankbordkant `json:"kant"`
	Periode wmo.Periode   `json:"periode"`
	// PerBijeenkomst is the fee of this member for one meeting; 0.00 is none, left out is
	// not known.
	PerBijeenkomst *wmo.Bedrag `json:"perBijeenkomst,omitempty"`
}

// Klankbordstand is how the klankbordgroep stands on the day of the Peil.
type Klankbordstand struct {
	Naam string   `json:"naam,omitempty" jsonschema:"maxLength=200"`
	Peil wmo.Peil `json:"peil"`
	// Leden are those who sit in it on that day, in the order of the input.
	Leden []Klankbordzetel `json:"leden"`
	// MissendeKanten are the needed sides from which nobody does.
	MissendeKanten []Klankbordkant `json:"missendeKanten"`
	// Vooraf, Achteraf, Niet, NogNiet and Onbekend count the subjects by when the
	// klankbordgroep was asked.
	Vooraf       int                `json:"vooraf"`
	Achteraf     int                `json:"achteraf"`
	Niet         int                `json:"niet"`
	NogNiet      int                `json:"nogNiet"`
	Onbekend     int                `json:"onbekend"`
	Onderwerpen  []Klankbordadvies  `json:"onderwerpen"` // in the order of the input
	Vergoeding   *Klankbordrekening `json:"vergoeding,omitempty"`
	Bevindingen  wmo.Bevindingen    `json:"bevindingen,omitempty"`
	Voorbehouden []wmo.Voorbehoud   `json:"voorbehouden,omitempty"`
}

// Klankbordzetel is a member on the day of the Peil.
type Klankbordzetel struct {
	Lid      string        `json:"lid"               jsonschema:"maxLength=200"`
	Kant     Klankbordkant `json:"kant"`
	Sinds    wmo.Datum     `json:"sinds"`
	TotEnMet wmo.Datum     `json:"totEnMet,omitzero"`
}

// AssessSoundingBoard tells who sits in a klankbordgroep and which sides lack, on what
// it was asked before the decision, and what its members get in a year.
func AssessSoundingBoard(in Klankbordgroep, peil wmo.Peil) (Klankbordstand, error) {
	if err := peil.Check(); err != nil {
		return Klankbordstand{}, err
	}
	if err := in.check(peil); err != nil {
		return Klankbordstand{}, err
	}
	uit := Klankbordstand{Naam: in.Naam, Peil: peil, Leden: []Klankbordzetel{}}
	if v := in.Vergoeding; v != nil {
		uit.Vergoeding = in.reken(v, peil.Op)
		uit.Vergoeding.meldBudget(&uit.Bevindingen) // said first: a long list of findings is cut off at its end
		uit.Voorbehouden = uit.Vergoeding.voorbehouden()
	}
	for i := range in.Leden {
		if l := &in.Leden[i]; l.Periode.Bevat(peil.Op) {
			uit.Leden = append(uit.Leden, Klankbordzetel{l.Lid, l.Kant, l.Periode.Begindatum, l.Periode.Einddatum})
		}
	}
	uit.kanten(&in)
	uit.adviezen(&in)
	uit.Bevindingen = uit.Bevindingen.Gesorteerd()
	citeer(peil, uit.Bevindingen, uit.Voorbehouden)
	return uit, nil
}

// kanten finds the needed sides from which nobody sits in it.
func (s *Klankbordstand) kanten(in *Klankbordgroep) {
	nodig, plaats := in.Nodig, "/nodig"
	if len(nodig) == 0 {
		nodig, plaats = []Klankbordkant{KantErvaringsdeskundige, KantNaaste}, "/leden"
		s.Voorbehouden = append(s.Voorbehouden, kantenZelfGekozen)
	}
	s.MissendeKanten = []Klankbordkant{}
	for i, kant := range nodig {
		if slices.ContainsFunc(s.Leden, func(l Klankbordzetel) bool { return l.Kant == kant }) {
			continue
		}
		s.MissendeKanten = append(s.MissendeKanten, kant)
		waar := plaats
		if len(in.Nodig) > 0 {
			waar += "/" + strconv.Itoa(i)
		}
		meld(&s.Bevindingen, bronDenBosch, CodeKlankbordKant, "op "+s.Peil.Op.String()+" zit er niemand in van de kant "+string(kant), waar)
	}
}
