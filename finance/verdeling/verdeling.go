package verdeling

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Geldverdeling asks how participants share an amount by a key. Who takes part on peil.op shares; for
// a risk that is shared by the members at the end of a year that day is 31 December.
type Geldverdeling struct {
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Bedrag is a budget, a surplus or a deficit. When it is below zero no part is above zero.
	Bedrag     wmo.Bedrag                 `json:"bedrag"     jsonschema:"minimum=-999999999999.99,maximum=999999999999.99"`
	Sleutel    verdeelsleutel.Sleutel     `json:"sleutel"`
	Deelnemers []verdeelsleutel.Deelnemer `json:"deelnemers" jsonschema:"minItems=1,maxItems=500"`
	// GemeentenOp is the day on which the gemeentecodes were valid, when that is not the day of
	// sharing: a key may be older than a merger.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
}

func (v *Geldverdeling) lijst(op wmo.Datum) ledenlijst {
	leden := Ledenverdeling{v.Sleutel, v.Deelnemers, v.GemeentenOp}
	return leden.lijst("", op)
}

// Ledenverdeling is a key with its participants. No cent stays undecided: when claims on the last cent
// are equal it goes by the rule of the key and otherwise by the order of the list, and the answer
// reports that.
type Ledenverdeling struct {
	Sleutel    verdeelsleutel.Sleutel     `json:"sleutel"`
	Deelnemers []verdeelsleutel.Deelnemer `json:"deelnemers" jsonschema:"minItems=1,maxItems=500"`
	// GemeentenOp is the day on which the gemeentecodes were valid, when that is not the day of
	// sharing: a key may be older than a merger.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
}

// lijst is the key with its participants on a day; w is its JSON Pointer.
func (v *Ledenverdeling) lijst(w string, op wmo.Datum) ledenlijst {
	ds := make([]*verdeelsleutel.Deelnemer, len(v.Deelnemers))
	for i := range ds {
		ds[i] = &v.Deelnemers[i]
	}
	return leden(w, &v.Sleutel, ds, v.GemeentenOp, op)
}

// Verdeelstaat is an amount that was shared to the cent; the parts add up to it.
type Verdeelstaat struct {
	Naam              string        `json:"naam"                       jsonschema:"maxLength=200"`
	Peil              wmo.Peil      `json:"peil"`
	Bedrag            wmo.Bedrag    `json:"bedrag"`
	Sleutel           string        `json:"sleutel"                    jsonschema:"maxLength=200"` // its name
	PeildatumInwoners wmo.Datum     `json:"peildatumInwoners,omitzero"`
	Delen             []Verdeeldeel `json:"delen"`
	// NietDeelnemend are the names in the list of those who do not take part on the day.
	NietDeelnemend []string         `json:"nietDeelnemend,omitempty"`
	Berekening     wmo.Berekening   `json:"berekening"`
	Voorbehouden   []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	Aannames       []wmo.Voorbehoud `json:"aannames"`
	// Bevindingen report, among others, who tied for the last cent.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// ShareAmount shares an amount by a key, to the cent, by largest remainders
// ([verdeelsleutel.SplitAmount]). The error is [wmo.Bevindingen] when the key or a participant is not
// valid, or a number that the key counts is missing.
func ShareAmount(in Geldverdeling, peil wmo.Peil) (Verdeelstaat, error) {
	l := in.lijst(peil.Op)
	r, err := kit.Keur(&in, peil, l.keurDicht)
	if err != nil {
		return Verdeelstaat{}, err
	}
	naam := "verdeling van " + in.Naam
	v := l.verdeel(&r, naam, in.Bedrag)
	delen := l.toon(&r, naam, &v)
	uit := Verdeelstaat{
		Naam: in.Naam, Peil: peil, Bedrag: in.Bedrag, Sleutel: in.Sleutel.Naam, PeildatumInwoners: in.Sleutel.PeildatumInwoners,
		Delen: delen, Berekening: r.Berekening(), Voorbehouden: r.Voorbehouden(), Aannames: r.Aannames(), Bevindingen: r.Bevindingen(),
	}
	for i := range in.Deelnemers {
		if d := &in.Deelnemers[i]; !d.DoetMee(peil.Op) {
			uit.NietDeelnemend = append(uit.NietDeelnemend, d.Naam)
		}
	}
	return uit, nil
}
