package gebied

import (
	"fmt"
	"strconv"

	"github.com/bwo-sdk/wmo"
)

var (
	meldingPeildatum = register.Melding("GEB-PEILDATUM-ONBEKEND", "van deze dag zijn geen inwonertallen bekend")

	voorbehoudAnderGebied = register.Voorbehoud("GEB-V-ANDER-GEBIED", "op de twee dagen niet hetzelfde grondgebied")
)

// Inwonersvraag asks for inhabitants on a reference date.
//
//schema:nl Vraag naar inwonertallen op een peildatum.
type Inwonersvraag struct {
	//schema:nl Codes van gemeenten, zoals zij gelden op de dag van de vraag.
	Gemeenten []wmo.Gemeentecode `json:"gemeenten" jsonschema:"minItems=1"` // codes of peil.Op
	//schema:nl Dag van de telling. Alleen 2023-01-01 is bekend.
	Peildatum wmo.Datum `json:"peildatum"` // the day of the count; only 2023-01-01 is known
}

// Inwoners is the answer to an [Inwonersvraag].
//
//schema:nl Antwoord op de vraag naar inwonertallen.
type Inwoners struct {
	//schema:nl De dagen waarmee de vraag gesteld is.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Dag van de telling.
	Peildatum wmo.Datum `json:"peildatum"`
	//schema:nl Inwonertal van elke gemeente, in de volgorde van de vraag.
	Gemeenten []Inwonertal `json:"gemeenten"` // in the order asked
	//schema:nl Inwoners van deze gemeenten samen, in personen.
	Totaal int `json:"totaal"`
	//schema:nl Waar de telling vandaan komt.
	Bron wmo.Bron `json:"bron"`
	//schema:nl Wat openblijft of is aangenomen. Ontbreekt als er niets is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Inwonertal is the inhabitants of one municipality.
//
//schema:nl Inwonertal van een gemeente.
type Inwonertal struct {
	//schema:nl De gemeente.
	Gemeente Gemeente `json:"gemeente"`
	//schema:nl Aantal inwoners, in personen.
	Inwoners int `json:"inwoners"`
}

// ListInhabitants gives the inhabitants of municipalities of peil.Op as counted on the
// reference date, and their sum. A municipality that did not exist on both days is a
// finding; one whose territory changed in between gets a reservation.
func ListInhabitants(in Inwonersvraag, peil wmo.Peil) (Inwoners, error) {
	g, err := open(&in, peil)
	if err != nil {
		return Inwoners{}, err
	}
	geteld, err := laadInwoners()
	if err != nil {
		return Inwoners{}, err
	}
	var b wmo.Bevindingen
	if in.Peildatum != geteld.op {
		b.Meld(meldingPeildatum, fmt.Sprintf("inwoners zijn alleen bekend op %s", geteld.op), "/peildatum")
	}
	uit := Inwoners{
		Peil: peil, Peildatum: in.Peildatum, Gemeenten: []Inwonertal{}, Bron: geteld.bron,
		Voorbehouden: laterBekend(peil, geteld.op, "de telling is van "+geteld.op.String()),
	}
	var gezien wmo.Uniek
	for i, c := range in.Gemeenten {
		plaats := wmo.Wijs("gemeenten", strconv.Itoa(i))
		if !gezien.Sleutel(&b, c.String(), plaats) {
			continue
		}
		gm, ok := g.opDag(&b, c, peil.Op, plaats)
		if !ok || !begonnen(&b, gm, geteld.op, plaats) || !g.blijft(&b, gm, geteld.op, plaats) {
			continue
		}
		uit.Gemeenten = append(uit.Gemeenten, Inwonertal{gm, geteld.inwoners[c]})
		uit.Totaal += geteld.inwoners[c]
		uit.Voorbehouden = append(uit.Voorbehouden, g.anderGebied(gm, peil.Op, geteld.op)...)
	}
	if err := b.Err(); err != nil {
		return Inwoners{}, err
	}
	return uit, nil
}

// anderGebied is the reservation that a municipality gained territory between a day and the
// count, under the same code.
func (g *gegevens) anderGebied(gm Gemeente, op, telling wmo.Datum) []wmo.Voorbehoud {
	var vs []wmo.Voorbehoud
	for _, h := range g.van[gm.Code] {
		if h.Datum.After(op) && !h.Datum.After(telling) {
			vs = append(vs, voorbehoudAnderGebied.
				Zegt(fmt.Sprintf("de telling van %s gaat over meer gebied dan %s op %s had: %s", telling, gm, op, h)).Volgens(h.Bron))
		}
	}
	return vs
}
