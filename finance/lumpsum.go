package finance

import (
	"github.com/bwo-sdk/wmo"
)

// Lumpsumvraag asks what the lumpsum of one provider comes to and what risk it carries:
// as it was built up (Opbouw), or as it stands in the books or in the paper (Rekening).
type Lumpsumvraag struct {
	Naam string `json:"naam" jsonschema:"maxLength=200"`
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
	Reserve *wmo.Bedrag `json:"reserve,omitempty"`
	// Decimalen of the shares in the answer.
	Decimalen int `json:"decimalen" jsonschema:"minimum=0,maximum=6"`
}

// Lumpsumgebruik is a lumpsum beside what was really used and what that costs.
type Lumpsumgebruik struct {
	Lumpsum     Lumpsumopbouw `json:"lumpsum"`
	Eenheden    wmo.Getal     `json:"eenheden"`    // really used, of all clients together
	Kostprijs   wmo.Tarief    `json:"kostprijs"`   // of one unit; above zero
	VasteKosten wmo.Bedrag    `json:"vasteKosten"` // not below zero
}

// Lumpsumrekening is a lumpsum and its result as somebody tells them.
type Lumpsumrekening struct {
	Opbrengst   wmo.Bedrag `json:"opbrengst"` // above zero
	OpbrengstIs Zegswijze  `json:"opbrengstIs"`
	Resultaat   wmo.Bedrag `json:"resultaat"` // below zero: a loss
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
	Naam      string      `json:"naam"                jsonschema:"maxLength=200"`
	Resultaat *wmo.Bedrag `json:"resultaat,omitempty"`
	Is        Zegswijze   `json:"is,omitempty"` // precies unless stated
}

// CodeLumpsumTaken is the finding about tasks that do not add up.
const CodeLumpsumTaken = "FIN-LUM-TAKEN"

var lumpsumMeldingen = []wmo.Woord{
	{Woord: CodeLumpsumTaken, Uitleg: "de taken zijn volledig, maar tellen niet op tot het resultaat"},
}

const meesteTaken = 50

func (in *Lumpsumvraag) check() error {
	var k keuring
	k.naam(in.Naam, "/naam")
	k.toelichting(in.Toelichting)
	k.heel(in.Decimalen, 0, meesteDecimalen, "/decimalen")
	k.keurScenarios(in.Scenarios, "/scenarios")
	misschien(in.Reserve, k.bedrag, "/reserve")
	switch o, r := in.Opbouw, in.Rekening; {
	case o == nil && r == nil:
		k.Meld(CodeOntbreekt, "hier hoort een opbouw of een rekening", "/opbouw", "/rekening")
	case o != nil && r != nil:
		k.Meld(CodeOverbodig, "een opbouw en een rekening gaan niet samen", "/opbouw", "/rekening")
	case o != nil:
		o.keur(&k)
	default:
		r.keur(&k)
		k.overbodig(len(in.Scenarios) > 0, "/scenarios", "een rekening: een schok vraagt volume en kostprijs")
		k.overbodig(in.Reserve != nil, "/reserve", "een rekening: een schok vraagt volume en kostprijs")
	}
	k.uitkomst(in.TakenVolledig, "/takenVolledig")
	if k.lengte(len(in.Taken), meesteTaken, "/taken") {
		in.keurTaken(&k)
	}
	return k.Err()
}

func (o *Lumpsumgebruik) keur(k *keuring) {
	o.Lumpsum.keur(k, "/opbouw/lumpsum")
	k.tussen(o.Eenheden, 0, meesteEenheden, "/opbouw/eenheden")
	k.tarief(o.Kostprijs, "/opbouw/kostprijs")
	k.bedrag(o.VasteKosten, "/opbouw/vasteKosten")
	k.nietNul(o.Kostprijs.IsZero(), "zonder kosten per eenheid is er geen volume waarbij het resultaat nul is", "/opbouw/kostprijs")
	l := &o.Lumpsum
	delen := l.VirtueelTarief.IsZero() || l.Eenheden.IsZero() || l.Factor.IsZero() // told already
	a := o.arrangement()
	k.nietNul(!delen && a.budget().IsZero(), "van een lumpsum van nul is geen aandeel te nemen", "/opbouw/lumpsum")
}

func (r *Lumpsumrekening) keur(k *keuring) {
	k.bedrag(r.Opbrengst, "/rekening/opbrengst")
	k.saldo(r.Resultaat, "/rekening/resultaat")
	keurWoord(k, r.OpbrengstIs, true, "/rekening/opbrengstIs")
	keurWoord(k, r.ResultaatIs, true, "/rekening/resultaatIs")
	k.nietNul(r.Opbrengst.IsZero(), "van een opbrengst van nul is geen aandeel te nemen", "/rekening/opbrengst")
}

func (in *Lumpsumvraag) keurTaken(k *keuring) {
	namen := map[string]string{}
	for i := range in.Taken {
		t, w := &in.Taken[i], inLijst("/taken", i)
		k.uniek(namen, t.Naam, w+"/naam")
		keurWoord(k, t.Is, false, w+"/is")
		if t.Resultaat != nil {
			k.saldo(*t.Resultaat, w+"/resultaat")
			continue
		}
		k.overbodig(t.Is != "", w+"/is", "een taak waarvan het resultaat niet bekend is")
		if in.TakenVolledig == wmo.Ja {
			k.Meld(CodeOntbreekt, "volledige taken hebben elk een resultaat", w+"/resultaat")
		}
	}
	if in.TakenVolledig == wmo.Ja {
		k.nodig(len(in.Taken) > 0, "/taken", "een volledige lijst")
	}
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
