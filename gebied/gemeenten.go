package gebied

import (
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Gemeente is one municipality: one code, which had one name as long as it existed.
//
//schema:nl Een gemeente: een code die één naam had zolang zij bestond.
type Gemeente struct {
	//schema:nl CBS-code van de gemeente.
	Code wmo.Gemeentecode `json:"code"`
	//schema:nl Naam van de gemeente.
	Naam string `json:"naam"`
	// Provincie is the province it lies in, or lay in when it ended; empty when
	// that is not known.
	//schema:nl Provincie waarin de gemeente ligt, of lag toen zij ophield. Ontbreekt als die niet bekend is.
	Provincie string `json:"provincie,omitempty"`
	// ProvincieAfgeleid says that the province has no source: all successors of the
	// municipality lie in it, and no law that moved the border is known.
	//schema:nl Waar als de provincie geen eigen bron heeft: alle opvolgers van de gemeente liggen erin. Ontbreekt anders.
	ProvincieAfgeleid bool `json:"provincieAfgeleid,omitempty"`
	// Bestaat is the period in which it existed, as far as the data prove: a municipality
	// that is older than the data begins on their first day. Open when no end is known.
	//schema:nl Periode waarin de gemeente bestond, voor zover de gegevens dat aantonen. Zonder einddatum is geen einde
	//schema:nl bekend.
	Bestaat wmo.Periode `json:"bestaat"`
	// MinstensSinds says that Bestaat begins on the first day of the data, and that the
	// municipality is as old as that at least.
	//schema:nl Waar als de periode begint op de eerste dag van de gegevens: de gemeente is dan ten minste zo oud. Ontbreekt
	//schema:nl anders.
	MinstensSinds bool `json:"minstensSinds,omitempty"`
}

// String is the name with the code: "Weesp (0457)".
func (g Gemeente) String() string { return g.Naam + " (" + g.Code.String() + ")" }

// FindMunicipality finds the municipality that has a code on a day, without allocating, for use on
// millions of codes. A day outside the tables counts as their nearest day; [CheckOpDag]
// tells why a code is not found.
func FindMunicipality(c wmo.Gemeentecode, op wmo.Datum) (Gemeente, bool) {
	g, err := laad()
	if err != nil { // the tables are part of the program, and a test reads them
		return Gemeente{}, false
	}
	i, ok := g.index[c]
	if !ok || !g.gemeenten[i].Bestaat.Bevat(g.inTabel(op)) {
		return Gemeente{}, false
	}
	return g.gemeenten[i], true
}

var meldingProvincie = register.Melding("GEB-PROVINCIE-ONBEKEND", "geen van de twaalf provincies")

// Gemeentenvraag asks for the municipalities of a day.
//
//schema:nl Vraag naar de gemeenten op een dag.
type Gemeentenvraag struct {
	//schema:nl Naam van een provincie, zoals "Friesland". Ontbreekt zij, dan gaat het om het hele land.
	Provincie string `json:"provincie,omitempty"` // "Friesland"; empty is the whole country
}

// Gemeentenlijst is the answer to a [Gemeentenvraag].
//
//schema:nl Antwoord op de vraag naar de gemeenten op een dag.
type Gemeentenlijst struct {
	//schema:nl De dagen waarmee de vraag gesteld is.
	Peil wmo.Peil `json:"peil"`
	//schema:nl De gemeenten, op volgorde van code.
	Gemeenten []Gemeente `json:"gemeenten"` // in order of code
	//schema:nl Waar de lijst vandaan komt.
	Bron wmo.Bron `json:"bron"`
	//schema:nl Wat openblijft of is aangenomen. Ontbreekt als er niets is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// ListMunicipalities lists the municipalities that exist on peil.Op.
func ListMunicipalities(in Gemeentenvraag, peil wmo.Peil) (Gemeentenlijst, error) {
	g, err := open(&in, peil)
	if err != nil {
		return Gemeentenlijst{}, err
	}
	if in.Provincie != "" && !slices.Contains(g.provincies, in.Provincie) {
		return Gemeentenlijst{}, bevinding(meldingProvincie,
			"geen provincie; wel: "+strings.Join(g.provincies, ", "), "provincie")
	}
	uit := Gemeentenlijst{
		Peil: peil, Gemeenten: []Gemeente{}, Bron: g.register,
		Voorbehouden: laterBekend(peil, peil.Op, "welke herindelingen toen al vaststonden, is niet opgenomen"),
	}
	for _, gm := range g.gemeenten {
		if gm.Bestaat.Bevat(peil.Op) && (in.Provincie == "" || gm.Provincie == in.Provincie) {
			uit.Gemeenten = append(uit.Gemeenten, gm)
		}
	}
	return uit, nil
}
