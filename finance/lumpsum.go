package finance

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Lumpsumvraag asks what result a provider makes on a lumpsum (a fixed amount for a period) and what
// risk that carries. Either give how the amount was calculated and what was used (Opbouw), or the
// income and result as somebody reported them (Rekening).
type Lumpsumvraag struct {
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Toelichting tells where the figures come from.
	Toelichting string           `json:"toelichting,omitempty" jsonschema:"maxLength=2000"`
	Opbouw      *Lumpsumgebruik  `json:"opbouw,omitempty"`
	Rekening    *Lumpsumrekening `json:"rekening,omitempty"`
	// Taken are the results of separate tasks, as far as they are known.
	Taken []Lumpsumtaak `json:"taken,omitempty" jsonschema:"maxItems=50"`
	// TakenVolledig says whether Taken lists all tasks; if ja, their results must add up to the
	// whole.
	TakenVolledig wmo.Uitkomst `json:"takenVolledig,omitzero"`
	// Scenarios are shocks to calculate; only possible with an Opbouw.
	Scenarios []Schokscenario `json:"scenarios,omitempty" jsonschema:"maxItems=50"`
	// Reserve is the provider's own money to bear the shocks with, in euros.
	Reserve *wmo.Bedrag `json:"reserve,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	// Decimalen is the number of decimals of the shares in the answer.
	Decimalen int `json:"decimalen" jsonschema:"minimum=0,maximum=6"`
}

// Lumpsumgebruik is how a lumpsum was calculated, with the real use and its costs.
type Lumpsumgebruik struct {
	Lumpsum     Lumpsumopbouw `json:"lumpsum"`
	Eenheden    wmo.Getal     `json:"eenheden"    jsonschema:"minimum=0,maximum=1000000000000,decimalen=10"` // really used, of all clients together
	Kostprijs   wmo.Tarief    `json:"kostprijs"   jsonschema:"minimum=0.00001,maximum=999999999999.99999"`   // of one unit
	VasteKosten wmo.Bedrag    `json:"vasteKosten" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// Lumpsumrekening is the income from a lumpsum and its result as a source reports them.
type Lumpsumrekening struct {
	Opbrengst   wmo.Bedrag `json:"opbrengst"   jsonschema:"minimum=0.01,maximum=999999999999.99"`
	OpbrengstIs Zegswijze  `json:"opbrengstIs"`
	Resultaat   wmo.Bedrag `json:"resultaat"   jsonschema:"minimum=-999999999999.99,maximum=999999999999.99"` // below zero: a loss
	ResultaatIs Zegswijze  `json:"resultaatIs"`
}

// Zegswijze is how precisely a source states an amount, whatever its sign.
//
//schema:nl Hoe precies een bron een bedrag noemt, ongeacht het teken.
type Zegswijze string

// How precisely an amount can be stated.
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

// Lumpsumtaak is the result of one task. Without Resultaat it is unknown, which is not zero.
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

// arrangement is an arrangement that pays this lumpsum and nothing else.
func (o *Lumpsumgebruik) arrangement() Arrangement {
	return Arrangement{Bekostiging: Taakgericht, Lumpsum: &o.Lumpsum}
}

func (o *Lumpsumgebruik) toestand() toestand {
	return toestand{
		deler: een, eenheden: o.Eenheden, kostprijs: o.Kostprijs.Bedrag(), vast: o.VasteKosten, index: een,
	}
}
