package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Lumpsumvraag asks what the lumpsum of one provider comes to and what risk it carries:
// as it was built up (Opbouw), or as it stands in the books or in the paper (Rekening).
type Lumpsumvraag struct {
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Toelichting tells where the figures come from.
	Toelichting string           `json:"toelichting,omitempty" jsonschema:"maxLength=2000"`
	Opbouw      *Lumpsumgebruik  `json:"opbouw,omitempty"`
	Rekening    *Lumpsumrekening `json:"rekening,omitempty"`
	// Taken are the parts of the result, as far as they are known.
	Taken []Lumpsumtaak `json:"taken,omitempty" jsonschema:"maxItems=50"`
	// TakenVolledig says that nothing else is part of it: then they must add up.
	TakenVolledig wmo.Uitkomst `json:"takenVolledig,omitzero"`
	// Scenarios are shocks to bear; they take an Opbouw.
	Scenarios []Schokscenario `json:"scenarios,omitempty" jsonschema:"maxItems=50"`
	// Reserve is what the provider has to bear them with.
	Reserve *wmo.Bedrag `json:"reserve,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	// Decimalen of the shares in the answer.
	Decimalen int `json:"decimalen" jsonschema:"minimum=0,maximum=6"`
}

// Lumpsumgebruik is a lumpsum beside what was really used and what that costs.
type Lumpsumgebruik struct {
	Lumpsum     Lumpsumopbouw `json:"lumpsum"`
	Eenheden    wmo.Getal     `json:"eenheden"    jsonschema:"minimum=0,maximum=1000000000000,decimalen=10"` // really used, of all clients together
	Kostprijs   wmo.Tarief    `json:"kostprijs"   jsonschema:"minimum=0.00001,maximum=999999999999.99999"`   // of one unit
	VasteKosten wmo.Bedrag    `json:"vasteKosten" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// Lumpsumrekening is a lumpsum and its result as somebody tells them.
type Lumpsumrekening struct {
	Opbrengst   wmo.Bedrag `json:"opbrengst"   jsonschema:"minimum=0.01,maximum=999999999999.99"`
	OpbrengstIs Zegswijze  `json:"opbrengstIs"`
	Resultaat   wmo.Bedrag `json:"resultaat"   jsonschema:"minimum=-999999999999.99,maximum=999999999999.99"` // below zero: a loss
	ResultaatIs Zegswijze  `json:"resultaatIs"`
}

// Zegswijze is how an amount is told, whatever its sign.
type Zegswijze string

// How an amount can be told.
const (
	GezegdPrecies  Zegswijze = "precies"
	GezegdOngeveer Zegswijze = "ongeveer"
	GezegdRuim     Zegswijze = "ruim"
	GezegdKrap     Zegswijze = "krap"
)

var zegswijzewoorden = wmo.Opsomming[Zegswijze]{
	{GezegdPrecies, "zo groot"},
	{GezegdOngeveer, "ongeveer zo groot"},
	{GezegdRuim, "ten minste zo groot"},
	{GezegdKrap, "hoogstens zo groot"},
}

func (Zegswijze) Woorden() []wmo.Woord { return zegswijzewoorden.Woorden() }

// Lumpsumtaak is the part of one task in the result. Without Resultaat it is not known:
// that is something else than zero.
type Lumpsumtaak struct {
	Naam      string      `json:"naam"                jsonschema:"minLength=1,maxLength=200"                        vorm:"naam"`
	Resultaat *wmo.Bedrag `json:"resultaat,omitempty" jsonschema:"minimum=-999999999999.99,maximum=999999999999.99"`
	Is        Zegswijze   `json:"is,omitempty"` // precies unless stated
}

var meldingLumpsumTaken = register.Melding("FIN-LUM-TAKEN", "de taken zijn volledig, maar tellen niet op tot het resultaat")

func (in *Lumpsumvraag) keur(k *kit.Keuring) {
	keurScenarios(k, in.Scenarios)
	in.keurTaken(k)
	switch o, r := in.Opbouw, in.Rekening; {
	case o == nil && r == nil:
		k.MeldOntbreekt("een lumpsum, als opbouw of als rekening,", "/opbouw", "/rekening")
	case o != nil && r != nil:
		k.MeldOverbodig("elkaar", "/opbouw", "/rekening")
	case o != nil:
		a := o.arrangement()
		k.NietNul(a.budget().IsZero(), "van een lumpsum van nul is geen aandeel te nemen", "/opbouw/lumpsum")
	default:
		k.Overbodig(len(in.Scenarios) > 0, "/scenarios", "een rekening: een schok vraagt volume en kostprijs")
		k.Overbodig(in.Reserve != nil, "/reserve", "een rekening: een schok vraagt volume en kostprijs")
	}
}

func (in *Lumpsumvraag) keurTaken(k *kit.Keuring) {
	var namen wmo.Uniek
	volledig := in.TakenVolledig == wmo.Ja
	for i := range in.Taken {
		t, w := &in.Taken[i], kit.InLijst("/taken", i)
		namen.Naam(&k.Bevindingen, t.Naam, w+"/naam")
		k.Overbodig(t.Resultaat == nil && t.Is != "", w+"/is", "een taak waarvan het resultaat niet bekend is")
		k.Nodig(t.Resultaat != nil || !volledig, w+"/resultaat", "een volledige lijst")
	}
	k.Nodig(len(in.Taken) > 0 || !volledig, "/taken", "een volledige lijst")
}

// arrangement is the lumpsum as an arrangement without anything else.
func (o *Lumpsumgebruik) arrangement() Arrangement {
	return Arrangement{Bekostiging: Taakgericht, Lumpsum: &o.Lumpsum}
}

func (o *Lumpsumgebruik) toestand() toestand {
	return toestand{
		deler: een, eenheden: o.Eenheden, kostprijs: o.Kostprijs.Bedrag(), vast: o.VasteKosten, index: een,
	}
}
