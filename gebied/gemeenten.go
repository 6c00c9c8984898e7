package gebied

import (
	"slices"
	"strings"

	"github.com/bwo-sdk/wmo"
)

// Gemeente is one municipality: one code, which had one name as long as it existed.
type Gemeente struct {
	Code wmo.Gemeentecode `json:"code"`
	Naam string           `json:"naam"`
	// Provincie is the province it lies in, or lay in when it ended; empty when
	// that is not known.
	Provincie string `json:"provincie,omitempty"`
	// ProvincieAfgeleid says that no source was read for the province: all that it
	// went into lies in this one, and no law that moved the border is known.
	ProvincieAfgeleid bool `json:"provincieAfgeleid,omitempty"`
	// Bestaat is what the data prove: it begins on their first day for whatever is
	// older, and is open when no end is known.
	Bestaat wmo.Periode `json:"bestaat"`
	// MinstensSinds says that Bestaat begins on the first day of the data, and that the
	// municipality is as old as that at least.
	MinstensSinds bool `json:"minstensSinds,omitempty"`
}

// String is the name with the code: "Weesp (0457)".
func (g Gemeente) String() string { return g.Naam + " (" + g.Code.String() + ")" }

// Lookup finds the municipality that has a code on a day, for those who ask it of
// millions of codes: it allocates nothing. It takes a day outside the tables as
// [CheckOpDag] does, and what is not there is told by that function.
func Lookup(c wmo.Gemeentecode, op wmo.Datum) (Gemeente, bool) {
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
type Gemeentenvraag struct {
	Provincie string `json:"provincie,omitempty"` // "Friesland"; empty is the whole country
}

// Gemeentenlijst is the answer to a [Gemeentenvraag].
type Gemeentenlijst struct {
	Peil         wmo.Peil         `json:"peil"`
	Gemeenten    []Gemeente       `json:"gemeenten"` // in order of code
	Bron         wmo.Bron         `json:"bron"`
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
}

// Municipalities lists the municipalities that exist on peil.Op.
func Municipalities(in Gemeentenvraag, peil wmo.Peil) (Gemeentenlijst, error) {
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
