package welzijn

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var meldingConvenant = register.Melding("FIN-CONVENANT", "niet getekend en toch op een dag, of getekend op een dag die nog komt")

// Voorwaardenvraag asks whether an algemene voorziening meets three conditions, and whether all parties
// signed the convenant (agreement). The conditions come from an article and not from the law; the facts
// under each are our elaboration.
type Voorwaardenvraag struct {
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Bestaand is the condition that existing voorzieningen are used as much as possible.
	Bestaand BestaandBewijs `json:"bestaand,omitzero"`
	// Behoefte is the condition that the needs of clients come first.
	Behoefte BehoefteBewijs `json:"behoefte,omitzero"`
	// Initiatief is the condition that the providers take the initiative as much as possible.
	Initiatief InitiatiefBewijs       `json:"initiatief,omitzero"`
	Convenant  Convenantondertekening `json:"convenant,omitzero"`
}

// BestaandBewijs is the evidence that existing algemene voorzieningen are used.
type BestaandBewijs struct {
	// Overzicht is the fact that the existing algemene voorzieningen have been listed.
	Overzicht Bewijs `json:"overzicht,omitzero"`
	// EerstGekeken is the fact that they are considered first in every arrangement.
	EerstGekeken Bewijs `json:"eerstGekeken,omitzero"`
	// Aangesloten is the fact that they agreed to take people in.
	Aangesloten Bewijs `json:"aangesloten,omitzero"`
}

// BehoefteBewijs is the evidence that the needs of clients are central.
type BehoefteBewijs struct {
	// Gevraagd is the fact that clients were asked what they need.
	Gevraagd Bewijs `json:"gevraagd,omitzero"`
	// Passend is the fact that everybody who needs support gets an arrangement that suits them.
	Passend Bewijs `json:"passend,omitzero"`
	// Meebeslist is the fact that clients had a say in how the voorziening is set up.
	Meebeslist Bewijs `json:"meebeslist,omitzero"`
}

// InitiatiefBewijs is the evidence that the initiative lies with the providers.
type InitiatiefBewijs struct {
	// Aanbieders is the fact that the providers design the algemene voorziening together.
	Aanbieders Bewijs `json:"aanbieders,omitzero"`
	// Regisseur is the fact that the municipality sets the frame and does not prescribe how.
	Regisseur Bewijs `json:"regisseur,omitzero"`
}

// Bewijs says whether something is a fact, and what shows that. An answer without a source counts as
// unknown.
type Bewijs struct {
	Antwoord wmo.Uitkomst `json:"antwoord"`
	Bron     string       `json:"bron,omitempty" jsonschema:"minLength=1,maxLength=200"` // what shows it, for instance a document
}

// Convenantondertekening is who is party to the convenant, and who signed when.
type Convenantondertekening struct {
	// Volledig says whether the list names all parties.
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
	// Geheel is ja when the three conditions and the convenant are all ja, and nee when one of
	// the four is nee.
	Geheel wmo.Motivering[struct{}] `json:"geheel"`
	// NietGetekend are the parties that had not signed on peil.op; of those in Onbekend that is
	// not known.
	NietGetekend []string         `json:"nietGetekend"`
	Onbekend     []string         `json:"onbekend"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden"`
}

// AssessConditions decides, on the evidence, whether the three conditions are met and the convenant is
// signed; who signs after peil.Op has not signed. The error is [wmo.Bevindingen] when the question
// cannot be used.
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
		Convenant: weeg(convenantRegels), Geheel: weeg(voorwaardenRegels), Voorbehouden: r.Voorbehouden(),
	}
	_, b.NietGetekend, b.Onbekend = wmo.Handtekeningen(in.Convenant.Partijen, peil.Op)
	return b, nil
}

// Reservations of every answer about conditions.
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

// bewezen is the answer, or onbepaald when it has no source.
func (b *Bewijs) bewezen() wmo.Uitkomst {
	if b.Bron == "" {
		return wmo.Onbepaald
	}
	return b.Antwoord
}
