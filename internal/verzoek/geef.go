package verzoek

import (
	"errors"
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/internal/antwoord"
	"github.com/bwo-sdk/wmo/internal/operatie"
)

var register wmo.Register

// The findings about a request. Those about the document in it have other codes, and their places are
// places in that document.
var (
	meldingVorm     = register.Melding("VRG-VORM", "het verzoek is geen document met operatie, peil en invoer")
	meldingOperatie = register.Melding("VRG-OPERATIE", "een operatie die er niet is")
	meldingPeil     = register.Melding("VRG-PEIL", "de dagen waarop het moet gelden zijn er niet, of zijn geen dagen")
	meldingGegevens = register.Melding("VRG-GEGEVENS", "over de gevraagde dag is niets bekend")
	meldingIntern   = register.Melding("VRG-INTERN", "een fout in dit programma, en niet in de vraag")
)

// Meldingen lists the findings about a request.
func Meldingen() []wmo.Melding { return register.Meldingen() }

// Geef answers a request that [Lees] read without findings: a document on one line with the result that it
// was written from, or what is wrong with the question. No panic crosses the border: whoever embeds this has
// no Go to recover with.
func (v *Verzoek) Geef() (uit []byte, resultaat any, b wmo.Bevindingen) {
	defer func() {
		if r := recover(); r != nil {
			uit, resultaat, b = nil, nil, nil
			b.Meld(meldingIntern, fmt.Sprint("er ging iets mis dat niet mis mag gaan: ", wmo.Kort(fmt.Sprint(r))), "")
		}
	}()
	resultaat, err := antwoord.Vraag(v.operatie, v.Invoer, v.Peil)
	if err == nil {
		uit, err = antwoord.Van(v.operatie, v.Invoer, v.Peil, resultaat)
	}
	if err != nil {
		return nil, nil, bevindingen(err)
	}
	return uit, resultaat, nil
}

// bevindingen are the findings in an error, of whatever kind it is.
func bevindingen(err error) wmo.Bevindingen {
	var b wmo.Bevindingen
	if errors.As(err, &b) {
		return b
	}
	if antwoord.ZonderGegevens(err) {
		b.Meld(meldingGegevens, err.Error(), "/peil/op")
		return b
	}
	b.Meld(meldingIntern, err.Error(), "")
	return b
}

// Antwoord answers whatever bytes it gets with a document: a result of an operation that zoek finds, or a
// refusal.
func Antwoord(zoek operatie.Zoeker, data []byte) []byte {
	v, b := Lees(zoek, data)
	if len(b) == 0 {
		uit, _, mis := v.Geef()
		if len(mis) == 0 {
			return uit
		}
		b = mis
	}
	return Weiger(b)
}

// Weiger writes findings as a document, which cannot fail: they are text and places.
func Weiger(b wmo.Bevindingen) []byte {
	uit, err := antwoord.Weiger(operatie.Weigering{Bevindingen: b})
	if err != nil { // no finding in Go can cause it
		return []byte(`{"bevindingen":[{"code":"` + meldingIntern.Code + `","plaats":[""],"bericht":"de weigering is niet te schrijven"}]}`)
	}
	return uit
}
