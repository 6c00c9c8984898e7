package finance

import "github.com/bwo-sdk/wmo"

// Geldverdeling asks how participants share an amount by a key. Who takes part is
// decided on the day that is asked about: 31 December, for a risk that is shared by
// who is a member then.
type Geldverdeling struct {
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Bedrag is a budget, a surplus or a deficit; below zero the parts are too.
	Bedrag     wmo.Bedrag     `json:"bedrag"     jsonschema:"minimum=-999999999999.99,maximum=999999999999.99"`
	Sleutel    Verdeelsleutel `json:"sleutel"`
	Deelnemers []Deelnemer    `json:"deelnemers" jsonschema:"minItems=1,maxItems=500"`
	// GemeentenOp is the day that the municipalities are of, when it is another than the
	// one asked about: a key of before they merged.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
}

// Verdeelstaat is an amount shared to the cent: the parts add up to it.
type Verdeelstaat struct {
	Naam              string        `json:"naam"                       jsonschema:"maxLength=200"`
	Peil              wmo.Peil      `json:"peil"`
	Bedrag            wmo.Bedrag    `json:"bedrag"`
	Sleutel           string        `json:"sleutel"                    jsonschema:"maxLength=200"` // its name
	PeildatumInwoners wmo.Datum     `json:"peildatumInwoners,omitzero"`
	Delen             []Verdeeldeel `json:"delen"`
	// NietDeelnemend are those in the list who do not take part on the day.
	NietDeelnemend []string         `json:"nietDeelnemend,omitempty"`
	Berekening     wmo.Berekening   `json:"berekening"`
	Voorbehouden   []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	Aannames       []wmo.Voorbehoud `json:"aannames"`
	// Bevindingen tells who had equal claims on the last cent.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// Distribute shares an amount by a key, to the cent by largest remainders. The error is
// [wmo.Bevindingen] when the key, a participant or a number that it counts is wrong or
// missing.
func Distribute(in Geldverdeling, peil wmo.Peil) (Verdeelstaat, error) {
	l := ledenlijst{&in.Sleutel, wijzers(in.Deelnemers), "/sleutel", "/deelnemers", peil.Op, in.GemeentenOp}
	r, err := keur(&in, peil, l.keurDicht)
	if err != nil {
		return Verdeelstaat{}, err
	}
	o := l.weeg()
	v := o.verdeel(in.Bedrag)
	o.let(&r, &v)
	naam := "verdeling van " + in.Naam
	o.verklaar(&r, naam, in.Bedrag, &v)
	delen := o.toon(&r, naam, &v)
	uit := Verdeelstaat{
		Naam: in.Naam, Peil: peil, Bedrag: in.Bedrag, Sleutel: in.Sleutel.Naam, PeildatumInwoners: in.Sleutel.PeildatumInwoners,
		Delen: delen, Berekening: r.Berekening(), Voorbehouden: r.Voorbehouden(), Aannames: r.Aannames(), Bevindingen: r.Bevindingen(),
	}
	for i := range in.Deelnemers {
		if d := &in.Deelnemers[i]; !d.doetMee(peil.Op) {
			uit.NietDeelnemend = append(uit.NietDeelnemend, d.Naam)
		}
	}
	return uit, nil
}
