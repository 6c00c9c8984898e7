package bw

import (
	"slices"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

var (
	meldingKlankbordKant = register.Melding("BW-KLB-KANT", "van een kant die nodig is zit niemand in de klankbordgroep")

	voorbehoudKlankbordKanten = register.Voorbehoud("BW-V-KLB-KANTEN",
		"welke kanten nodig zijn is niet opgegeven; gerekend is met ervaringsdeskundigen en naasten, zoals in 's-Hertogenbosch. "+
			"De wet noemt bij het betrekken van ingezetenen in elk geval cliënten of hun vertegenwoordigers (Wmo 2015, 2.1.3, derde lid)", bronDenBosch)
)

// inspraak is the provision on advice by residents. It was read in the texts of 2015-01-01
// and 2026-07-01, which agree.
var inspraak = gelezenOp("2026-11-29", wmo2015.art("2.1.3", "3", ""))

func gelezenOp(dag string, b wmo.Bron) wmo.Bron {
	b.Gezien = wmo.MustDatum(dag)
	return b
}

// Klankbordkant is the capacity in which somebody is a member of a klankbordgroep.
//
//schema:nl Hoedanigheid waarin iemand lid is van een klankbordgroep.
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

// Klankbordgroep is a sounding board of people who know beschermd wonen or opvang from
// their own life or that of somebody close. It holds no personal data.
//
//schema:nl Een klankbordgroep van mensen die beschermd wonen of opvang kennen uit hun eigen leven of dat van een naaste. Zonder
//schema:nl persoonsgegevens.
type Klankbordgroep struct {
	//schema:nl De naam van de groep. Weggelaten: geen naam.
	Naam string `json:"naam,omitempty" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl De leden, ook van vroeger en later. Elk lid één keer.
	Leden []Klankbordlid `json:"leden" jsonschema:"maxItems=1000"`
	// Nodig are the sides that must be there. Left out: ervaringsdeskundige and naaste.
	//
	//schema:nl De kanten die in de groep nodig zijn, elk één keer. Weggelaten of leeg: ervaringsdeskundige en naaste, met een voorbehoud.
	Nodig []Klankbordkant `json:"nodig,omitempty" jsonschema:"maxItems=5"`
	//schema:nl De onderwerpen waarover de groep is of had kunnen worden gevraagd. Weggelaten: geen.
	Onderwerpen []Klankbordonderwerp `json:"onderwerpen,omitempty" jsonschema:"maxItems=1000"`
	// Vergoeding is what the members get in one year.
	//
	//schema:nl De bijeenkomsten van één jaar en wat de leden ervoor krijgen. Weggelaten: er wordt geen vergoeding berekend.
	Vergoeding *Klankbordvergoeding `json:"vergoeding,omitempty"`
}

// Klankbordlid is one member.
//
//schema:nl Eén lid van een klankbordgroep.
type Klankbordlid struct {
	// Lid is a reference of the caller, never a name.
	//
	//schema:nl Eigen kenmerk van het lid, nooit een naam.
	Lid string `json:"lid" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl In welke hoedanigheid het lid erin zit.
	Kant Klankbordkant `json:"kant"`
	//schema:nl Wanneer het lid erin zit, beide dagen meegeteld. Zonder einddatum loopt het door.
	Periode wmo.Periode `json:"periode"`
	// PerBijeenkomst is the fee of this member for one meeting; left out it is not known.
	//
	//schema:nl De vergoeding van dit lid voor één bijeenkomst, in euro's. Weggelaten: niet bekend; 0,00 is geen vergoeding.
	PerBijeenkomst *wmo.Bedrag `json:"perBijeenkomst,omitempty" jsonschema:"minimum=0,maximum=999999999.99"`
}

// Klankbordstand is how the klankbordgroep stands on the day of the Peil.
//
//schema:nl Hoe de klankbordgroep ervoor staat op de dag van het peil.
type Klankbordstand struct {
	//schema:nl De naam uit de invoer. Weggelaten: geen naam.
	Naam string `json:"naam,omitempty" jsonschema:"maxLength=200"`
	//schema:nl Het peil van de vraag.
	Peil wmo.Peil `json:"peil"`
	// Leden are those who sit in it on that day, in the order of the input.
	//
	//schema:nl Wie er op die dag in zit, in de volgorde van de invoer. Leeg als er niemand in zit.
	Leden []Klankbordzetel `json:"leden"`
	// MissendeKanten are the needed sides without a member.
	//
	//schema:nl De kanten die nodig zijn en waarvan op die dag niemand erin zit. Leeg als er geen ontbreekt.
	MissendeKanten []Klankbordkant `json:"missendeKanten"`
	// Vooraf, Achteraf, Niet, NogNiet and Onbekend count the subjects by when the
	// klankbordgroep was asked.
	//
	//schema:nl Aantal onderwerpen waarover de groep voor het besluit is gevraagd.
	Vooraf int `json:"vooraf"`
	//schema:nl Aantal onderwerpen waarover de groep pas op de dag van het besluit of erna is gevraagd.
	Achteraf int `json:"achteraf"`
	//schema:nl Aantal onderwerpen waarover is besloten zonder de groep te vragen.
	Niet int `json:"niet"`
	//schema:nl Aantal onderwerpen waarover nog niet is gevraagd en nog niet is besloten.
	NogNiet int `json:"nogNiet"`
	//schema:nl Aantal onderwerpen waarvan te weinig bekend is.
	Onbekend int `json:"onbekend"`
	//schema:nl Het oordeel over elk onderwerp, in de volgorde van de invoer.
	Onderwerpen []Klankbordadvies `json:"onderwerpen"` // in the order of the input
	//schema:nl Wat de leden in het jaar krijgen. Weggelaten: er is niet naar gevraagd.
	Vergoeding *Klankbordrekening `json:"vergoeding,omitempty"`
	//schema:nl Wat opvalt, zoals een besluit zonder advies vooraf. Weggelaten: niets.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl Wat het antwoord openlaat. Weggelaten: niets.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Klankbordzetel is a member on the day of the Peil.
//
//schema:nl Een lid dat op de dag van het peil in de groep zit.
type Klankbordzetel struct {
	//schema:nl Het kenmerk van het lid.
	Lid string `json:"lid" jsonschema:"maxLength=200"`
	//schema:nl In welke hoedanigheid het lid erin zit.
	Kant Klankbordkant `json:"kant"`
	//schema:nl De eerste dag van het lidmaatschap.
	Sinds wmo.Datum `json:"sinds"`
	//schema:nl De laatste dag van het lidmaatschap. Weggelaten: er is geen einde bekend.
	TotEnMet wmo.Datum `json:"totEnMet,omitzero"`
}

// AssessSoundingBoard tells who is a member of a klankbordgroep and which sides are
// missing, whether it was asked before decisions, and the fees of its members in a year.
func AssessSoundingBoard(in Klankbordgroep, peil wmo.Peil) (Klankbordstand, error) {
	if err := in.keur(peil); err != nil {
		return Klankbordstand{}, err
	}
	v := wmo.VerantwoordingOp(peil)
	uit := Klankbordstand{Naam: in.Naam, Peil: peil, Leden: []Klankbordzetel{}}
	if in.Vergoeding != nil { // first, as a long list of findings is cut off at its end
		uit.Vergoeding = in.reken(&v)
	}
	for i := range in.Leden {
		if l := &in.Leden[i]; l.Periode.Bevat(peil.Op) {
			uit.Leden = append(uit.Leden, Klankbordzetel{l.Lid, l.Kant, l.Periode.Begindatum, l.Periode.Einddatum})
		}
	}
	uit.kanten(&in, &v)
	uit.adviezen(&in, &v)
	uit.Bevindingen, uit.Voorbehouden = v.Bevindingen(), v.Voorbehouden()
	return uit, nil
}

// kanten finds the needed sides without a member.
func (s *Klankbordstand) kanten(in *Klankbordgroep, v *wmo.Verantwoording) {
	nodig, plaats := in.Nodig, "/nodig"
	if len(nodig) == 0 {
		nodig, plaats = []Klankbordkant{KantErvaringsdeskundige, KantNaaste}, "/leden"
		v.Behoud(voorbehoudKlankbordKanten)
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
		v.MeldVolgens(bronDenBosch, meldingKlankbordKant, "op "+s.Peil.Op.String()+" zit er niemand in van de kant "+string(kant), waar)
	}
}
