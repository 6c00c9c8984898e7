package welzijn

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var meldingConvenant = register.Melding("FIN-CONVENANT", "niet getekend en toch op een dag, of getekend op een dag die nog komt")

// Voorwaardenvraag asks whether an algemene voorziening meets the three conditions of
// the story, and whether all parties signed the covenant. The three come from an
// article; the facts under each are our elaboration.
type Voorwaardenvraag struct {
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Bestaand: what is there already is used as much as possible.
	Bestaand BestaandBewijs `json:"bestaand,omitzero"`
	// Behoefte: what clients need is central.
	Behoefte BehoefteBewijs `json:"behoefte,omitzero"`
	// Initiatief lies with the providers as much as possible.
	Initiatief InitiatiefBewijs       `json:"initiatief,omitzero"`
	Convenant  Convenantondertekening `json:"convenant,omitzero"`
}

// BestaandBewijs is the evidence that existing algemene voorzieningen are used.
type BestaandBewijs struct {
	// Overzicht: the algemene voorzieningen that are there are listed.
	Overzicht Bewijs `json:"overzicht,omitzero"`
	// EerstGekeken: each arrangement looks there first.
	EerstGekeken Bewijs `json:"eerstGekeken,omitzero"`
	// Aangesloten: those provisions agreed to take people in.
	Aangesloten Bewijs `json:"aangesloten,omitzero"`
}

// BehoefteBewijs is the evidence that the needs of clients are central.
type BehoefteBewijs struct {
	// Gevraagd: clients were asked what they need.
	Gevraagd Bewijs `json:"gevraagd,omitzero"`
	// Passend: everybody who needs support gets an arrangement that suits them.
	Passend Bewijs `json:"passend,omitzero"`
	// Meebeslist: clients had a say in how it is set up.
	Meebeslist Bewijs `json:"meebeslist,omitzero"`
}

// InitiatiefBewijs is the evidence that the initiative lies with the providers.
type InitiatiefBewijs struct {
	// Aanbieders work out the algemene voorziening together.
	Aanbieders Bewijs `json:"aanbieders,omitzero"`
	// Regisseur: the municipality sets the frame and does not prescribe how.
	Regisseur Bewijs `json:"regisseur,omitzero"`
}

// Bewijs is a fact and where it shows from. An answer without a source does not count
// as known.
type Bewijs struct {
	Antwoord wmo.Uitkomst `json:"antwoord"`
	Bron     string       `json:"bron,omitempty" jsonschema:"minLength=1,maxLength=200"` // where it shows from
}

// Convenantondertekening is who is party to the covenant, and who signed when.
type Convenantondertekening struct {
	// Volledig: the list below names all parties.
	Volledig wmo.Uitkomst `json:"volledig,omitzero"`
	Partijen []wmo.Partij `json:"partijen,omitempty" jsonschema:"maxItems=200"`
}

// Voorwaardenbeeld is the answer to a [Voorwaardenvraag], condition by condition.
type Voorwaardenbeeld struct {
	Naam       string                   `json:"naam"`
	Peil       wmo.Peil                 `json:"peil"`
	Bestaand   wmo.Motivering[struct{}] `json:"bestaand"`
	Behoefte   wmo.Motivering[struct{}] `json:"behoefte"`
	Initiatief wmo.Motivering[struct{}] `json:"initiatief"`
	Convenant  wmo.Motivering[struct{}] `json:"convenant"`
	// Geheel is ja when the four are, and nee as soon as one is.
	Geheel wmo.Motivering[struct{}] `json:"geheel"`
	// NietGetekend have not signed by that day; of Onbekend that is not known.
	NietGetekend []string         `json:"nietGetekend"`
	Onbekend     []string         `json:"onbekend"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
}

// AssessConditions holds the evidence against the three conditions and the covenant; who
// signed later than peil.Op has not signed. The error is [wmo.Bevindingen] when the
// question cannot be used.
func AssessConditions(in Voorwaardenvraag, peil wmo.Peil) (Voorwaardenbeeld, error) {
	r, err := kit.Keur(&in, peil, func(k *kit.Keuring) { in.Convenant.keur(k, peil.Op) })
	if err != nil {
		return Voorwaardenbeeld{}, err
	}
	op := voorwaardenOp{&in, peil.Op}
	weeg := func(regels []wmo.Regel[voorwaardenOp]) wmo.Motivering[struct{}] {
		return wmo.Alle(regels, op, peil).Motiveer()
	}
	r.Behoud(voorbehoudUitwerking)
	b := Voorwaardenbeeld{
		Naam: in.Naam, Peil: peil, Bestaand: weeg(bestaandRegels), Behoefte: weeg(behoefteRegels), Initiatief: weeg(initiatiefRegels),
		Convenant: weeg(convenantRegels), Geheel: weeg(voorwaardenRegels), NietGetekend: []string{}, Onbekend: []string{},
		Voorbehouden: r.Voorbehouden(),
	}
	for i := range in.Convenant.Partijen {
		switch p := &in.Convenant.Partijen[i]; p.GetekendOp(peil.Op) {
		case wmo.Nee:
			b.NietGetekend = append(b.NietGetekend, p.Naam)
		case wmo.Onbepaald:
			b.Onbekend = append(b.Onbekend, p.Naam)
		default:
		}
	}
	return b, nil
}

// What is told of every answer about conditions.
var (
	voorbehoudUitwerking = register.Voorbehoud("FIN-V-UITWERKING",
		"de drie voorwaarden zijn afspraken uit de praktijk, gelezen in een navertelling, en geen wet; "+
			"de feiten waar elk op rust zijn een eigen uitwerking", keizersVisser)
)

func (c *Convenantondertekening) keur(k *kit.Keuring, op wmo.Datum) {
	var namen wmo.Uniek
	for i := range c.Partijen {
		p, w := &c.Partijen[i], kit.InLijst("/convenant/partijen", i)
		namen.Naam(&k.Bevindingen, p.Naam, w+"/naam")
		if err := p.Check(op); err != nil {
			k.MeldSamen(meldingConvenant, err.Error(), w+"/ondertekend")
		}
	}
}

// bewezen is the answer when it shows from something.
func (b *Bewijs) bewezen() wmo.Uitkomst {
	if b.Bron == "" {
		return wmo.Onbepaald
	}
	return b.Antwoord
}
