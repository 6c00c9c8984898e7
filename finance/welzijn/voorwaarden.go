package welzijn

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

var meldingConvenant = register.Melding("FIN-CONVENANT", "niet getekend en toch op een dag, of getekend op een dag die nog komt")

// Voorwaardenvraag asks whether an algemene voorziening meets three conditions, and whether all parties
// signed the convenant (agreement). The conditions come from an article and not from the law; the facts
// under each are our elaboration.
//
//schema:nl Vraagt of een algemene voorziening aan drie voorwaarden voldoet en of alle partijen het convenant tekenden.
//schema:nl De voorwaarden komen uit een artikel over de praktijk en niet uit de wet; de feiten onder elke voorwaarde
//schema:nl zijn een eigen uitwerking.
type Voorwaardenvraag struct {
	//schema:nl Naam van de algemene voorziening.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Bestaand is the condition that existing voorzieningen are used as much as possible.
	//
	//schema:nl De voorwaarde dat bestaande voorzieningen zo veel mogelijk worden gebruikt. Ontbreekt als er niets over
	//schema:nl bekend is.
	Bestaand BestaandBewijs `json:"bestaand,omitzero"`
	// Behoefte is the condition that the needs of clients come first.
	//
	//schema:nl De voorwaarde dat de behoefte van cliënten voorop staat. Ontbreekt als er niets over bekend is.
	Behoefte BehoefteBewijs `json:"behoefte,omitzero"`
	// Initiatief is the condition that the providers take the initiative as much as possible.
	//
	//schema:nl De voorwaarde dat het initiatief zo veel mogelijk bij de aanbieders ligt. Ontbreekt als er niets over bekend
	//schema:nl is.
	Initiatief InitiatiefBewijs `json:"initiatief,omitzero"`
	//schema:nl Wie partij is bij het convenant en wie wanneer tekende. Ontbreekt als er niets over bekend is.
	Convenant Convenantondertekening `json:"convenant,omitzero"`
}

// BestaandBewijs is the evidence that existing algemene voorzieningen are used.
//
//schema:nl Waaruit blijkt dat bestaande algemene voorzieningen worden gebruikt.
type BestaandBewijs struct {
	// Overzicht is the fact that the existing algemene voorzieningen have been listed.
	//
	//schema:nl Of er een overzicht is van de algemene voorzieningen die er al zijn. Ontbreekt als het niet bekend is.
	Overzicht Bewijs `json:"overzicht,omitzero"`
	// EerstGekeken is the fact that they are considered first in every arrangement.
	//
	//schema:nl Of bij elk arrangement eerst naar die voorzieningen wordt gekeken. Ontbreekt als het niet bekend is.
	EerstGekeken Bewijs `json:"eerstGekeken,omitzero"`
	// Aangesloten is the fact that they agreed to take people in.
	//
	//schema:nl Of die voorzieningen hebben toegezegd mensen op te nemen. Ontbreekt als het niet bekend is.
	Aangesloten Bewijs `json:"aangesloten,omitzero"`
}

// BehoefteBewijs is the evidence that the needs of clients are central.
//
//schema:nl Waaruit blijkt dat de behoefte van cliënten voorop staat.
type BehoefteBewijs struct {
	// Gevraagd is the fact that clients were asked what they need.
	//
	//schema:nl Of aan cliënten is gevraagd wat zij nodig hebben. Ontbreekt als het niet bekend is.
	Gevraagd Bewijs `json:"gevraagd,omitzero"`
	// Passend is the fact that everybody who needs support gets an arrangement that suits them.
	//
	//schema:nl Of ieder die ondersteuning nodig heeft een arrangement krijgt dat past. Ontbreekt als het niet bekend is.
	Passend Bewijs `json:"passend,omitzero"`
	// Meebeslist is the fact that clients had a say in how the voorziening is set up.
	//
	//schema:nl Of cliënten hebben meebeslist over de opzet van de voorziening. Ontbreekt als het niet bekend is.
	Meebeslist Bewijs `json:"meebeslist,omitzero"`
}

// InitiatiefBewijs is the evidence that the initiative lies with the providers.
//
//schema:nl Waaruit blijkt dat het initiatief bij de aanbieders ligt.
type InitiatiefBewijs struct {
	// Aanbieders is the fact that the providers design the algemene voorziening together.
	//
	//schema:nl Of de aanbieders de algemene voorziening samen uitwerken. Ontbreekt als het niet bekend is.
	Aanbieders Bewijs `json:"aanbieders,omitzero"`
	// Regisseur is the fact that the municipality sets the frame and does not prescribe how.
	//
	//schema:nl Of de gemeente het kader stelt en het hoe niet voorschrijft. Ontbreekt als het niet bekend is.
	Regisseur Bewijs `json:"regisseur,omitzero"`
}

// Bewijs says whether something is a fact, and what shows that. An answer without a source counts as
// unknown.
//
//schema:nl Of iets een feit is, en waaruit dat blijkt. Een antwoord zonder bron telt als onbekend.
type Bewijs struct {
	//schema:nl Of het een feit is.
	Antwoord wmo.Uitkomst `json:"antwoord"`
	//schema:nl Waaruit het blijkt, bijvoorbeeld een document. Ontbreekt als er geen bron is; dan telt het antwoord niet
	//schema:nl mee.
	Bron string `json:"bron,omitempty" jsonschema:"minLength=1,maxLength=200"` // what shows it, for instance a document
}

// Convenantondertekening is who is party to the convenant, and who signed when.
//
//schema:nl Wie partij is bij het convenant, en wie wanneer tekende.
type Convenantondertekening struct {
	// Volledig says whether the list names all parties.
	//
	//schema:nl Of de lijst alle partijen noemt. Ontbreekt als dat niet bekend is.
	Volledig wmo.Uitkomst `json:"volledig,omitzero"`
	//schema:nl De partijen, met wanneer zij tekenden. Wie na de dag van het peil tekent heeft nog niet getekend. Zonder
	//schema:nl partijen is niet bekend of allen tekenden.
	Partijen []wmo.Partij `json:"partijen,omitempty" jsonschema:"maxItems=200"`
}

// Voorwaardenbeeld is the answer to a [Voorwaardenvraag], condition by condition.
//
//schema:nl Het oordeel over de voorziening, voorwaarde voor voorwaarde. Een voorwaarde is ja als elk feit eronder ja
//schema:nl is, nee als een ervan nee is, en anders onbepaald.
type Voorwaardenbeeld struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Of bestaande voorzieningen zo veel mogelijk worden gebruikt, met de regels waarop dat rust.
	Bestaand wmo.Motivering[struct{}] `json:"bestaand"`
	//schema:nl Of de behoefte van cliënten voorop staat, met de regels waarop dat rust.
	Behoefte wmo.Motivering[struct{}] `json:"behoefte"`
	//schema:nl Of het initiatief zo veel mogelijk bij de aanbieders ligt, met de regels waarop dat rust.
	Initiatief wmo.Motivering[struct{}] `json:"initiatief"`
	//schema:nl Of alle partijen zijn genoemd en allen op de dag van het peil hadden getekend, met de regels waarop dat
	//schema:nl rust.
	Convenant wmo.Motivering[struct{}] `json:"convenant"`
	// Geheel is ja when the three conditions and the convenant are all ja, and nee when one of
	// the four is nee.
	//
	//schema:nl Ja als de drie voorwaarden en het convenant alle ja zijn, nee als een van de vier nee is, en anders
	//schema:nl onbepaald.
	Geheel wmo.Motivering[struct{}] `json:"geheel"`
	// NietGetekend are the parties that had not signed on peil.op; of those in Onbekend that is
	// not known.
	//
	//schema:nl De namen van partijen die op de dag van het peil niet hadden getekend. Een lege lijst als er geen zijn.
	NietGetekend []string `json:"nietGetekend"`
	//schema:nl De namen van partijen waarvan niet bekend is of zij hadden getekend. Een lege lijst als er geen zijn.
	Onbekend []string `json:"onbekend"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden.
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
