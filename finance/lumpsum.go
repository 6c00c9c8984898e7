package finance

import (
	"fmt"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/finance/internal/kit"
)

// Lumpsumvraag asks what result a provider makes on a lumpsum (a fixed amount for a period) and what
// risk that carries. Either give how the amount was calculated and what was used (Opbouw), or the
// income and result as somebody reported them (Rekening).
//
//schema:nl Vraagt welk resultaat een aanbieder op een lumpsum (een vast bedrag voor een periode) maakt, en welk risico
//schema:nl daarin zit. Noem of de opbouw met het gebruik, of de rekening zoals iemand die gaf; niet allebei.
type Lumpsumvraag struct {
	//schema:nl Naam van de lumpsum, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	// Toelichting tells where the figures come from.
	//
	//schema:nl Vrije tekst over waar de cijfers vandaan komen. Er wordt niet mee gerekend.
	Toelichting string `json:"toelichting,omitempty" jsonschema:"maxLength=2000"`
	//schema:nl Hoe het bedrag is opgebouwd en wat er is gebruikt. Ontbreekt als rekening er is.
	Opbouw *Lumpsumgebruik `json:"opbouw,omitempty"`
	//schema:nl Opbrengst en resultaat zoals een bron ze geeft. Ontbreekt als opbouw er is.
	Rekening *Lumpsumrekening `json:"rekening,omitempty"`
	// Taken are the results of separate tasks, as far as they are known.
	//
	//schema:nl De resultaten van afzonderlijke taken, voor zover bekend. Ontbreekt als er niets per taak bekend is.
	Taken []Lumpsumtaak `json:"taken,omitempty" jsonschema:"maxItems=50"`
	// TakenVolledig says whether Taken lists all tasks; if ja, their results must add up to the
	// whole.
	//
	//schema:nl Of taken alle taken noemt. Bij ja is elk resultaat bekend, en moeten precies bekende resultaten samen dat
	//schema:nl van het geheel zijn. Ontbreekt als dat niet bekend is.
	TakenVolledig wmo.Uitkomst `json:"takenVolledig,omitzero"`
	// Scenarios are shocks to calculate; only possible with an Opbouw.
	//
	//schema:nl Schokken om door te rekenen. Alleen bij een opbouw.
	Scenarios []Schokscenario `json:"scenarios,omitempty" jsonschema:"maxItems=50"`
	// Reserve is the provider's own money to bear the shocks with, in euros.
	//
	//schema:nl Het eigen geld van de aanbieder om schokken mee te dragen, in euro. Alleen bij een opbouw. Ontbreekt als het
	//schema:nl niet bekend is.
	Reserve *wmo.Bedrag `json:"reserve,omitempty" jsonschema:"minimum=0,maximum=999999999999.99"`
	// Decimalen is the number of decimals of the shares in the answer.
	//
	//schema:nl Op hoeveel decimalen de aandelen in het antwoord worden gegeven.
	Decimalen int `json:"decimalen" jsonschema:"minimum=0,maximum=6"`
}

// Lumpsumgebruik is how a lumpsum was calculated, with the real use and its costs.
//
//schema:nl Hoe een lumpsum is opgebouwd, met het werkelijke gebruik en zijn kosten.
type Lumpsumgebruik struct {
	//schema:nl De opbouw van het vaste bedrag.
	Lumpsum Lumpsumopbouw `json:"lumpsum"`
	//schema:nl De eenheden die alle cliënten samen werkelijk gebruikten.
	Eenheden wmo.Getal `json:"eenheden" jsonschema:"minimum=0,maximum=1000000000000,decimalen=10"` // really used, of all clients together
	//schema:nl Wat één eenheid de aanbieder kost, in euro, zonder vaste kosten.
	Kostprijs wmo.Tarief `json:"kostprijs" jsonschema:"minimum=0.00001,maximum=999999999999.99999"` // of one unit
	//schema:nl De kosten van de periode in euro die niet van het gebruik afhangen.
	VasteKosten wmo.Bedrag `json:"vasteKosten" jsonschema:"minimum=0,maximum=999999999999.99"`
}

// Lumpsumrekening is the income from a lumpsum and its result as a source reports them.
//
//schema:nl De opbrengst van een lumpsum en haar resultaat, zoals een bron ze geeft.
type Lumpsumrekening struct {
	//schema:nl De opbrengst in euro.
	Opbrengst wmo.Bedrag `json:"opbrengst" jsonschema:"minimum=0.01,maximum=999999999999.99"`
	//schema:nl Hoe nauwkeurig de bron de opbrengst geeft.
	OpbrengstIs Zegswijze `json:"opbrengstIs"`
	//schema:nl Het resultaat in euro. Onder nul is een verlies.
	Resultaat wmo.Bedrag `json:"resultaat" jsonschema:"minimum=-999999999999.99,maximum=999999999999.99"` // below zero: a loss
	//schema:nl Hoe nauwkeurig de bron het resultaat geeft, los van het teken.
	ResultaatIs Zegswijze `json:"resultaatIs"`
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
//
//schema:nl Het resultaat van één taak.
type Lumpsumtaak struct {
	//schema:nl De naam van de taak.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl Het resultaat in euro; onder nul is een verlies. Ontbreekt als het niet bekend is; dat is niet nul.
	Resultaat *wmo.Bedrag `json:"resultaat,omitempty" jsonschema:"minimum=-999999999999.99,maximum=999999999999.99"`
	//schema:nl Hoe nauwkeurig het resultaat bekend is. Ontbreekt het, dan is het precies. Niet toegestaan zonder resultaat.
	Is Zegswijze `json:"is,omitempty"` // precies unless stated
}

var meldingLumpsumTaken = register.Melding("FIN-LUM-TAKEN", "de taken zijn volledig, maar tellen niet op tot het resultaat")

func (in *Lumpsumvraag) keur(k *kit.Keuring) {
	keurScenarios(k, in.Scenarios)
	in.keurTaken(k)
	in.keurTaaksom(k)
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

// keurTaaksom reports tasks that are said to be all there are and do not add up, when all is known precisely.
func (in *Lumpsumvraag) keurTaaksom(k *kit.Keuring) {
	resultaat, bekend := in.resultaat()
	som, precies := in.taaksom()
	if bekend && precies && len(in.Taken) > 0 && in.TakenVolledig == wmo.Ja && som.Compare(resultaat) != 0 {
		k.Meld(meldingLumpsumTaken, fmt.Sprintf("de taken tellen op tot %s en niet tot %s", som, resultaat), "/taken")
	}
}

// resultaat is the result of the whole; false when it is not known precisely, or stated in two ways or none.
func (in *Lumpsumvraag) resultaat() (wmo.Bedrag, bool) {
	switch o, r := in.Opbouw, in.Rekening; {
	case (o == nil) == (r == nil):
		return wmo.Bedrag{}, false
	case r != nil:
		return r.Resultaat, r.ResultaatIs == GezegdPrecies
	default:
		a, t := o.arrangement(), o.toestand()
		return a.reken(&t).Resultaat, true
	}
}

// taaksom adds up the results of the tasks that are known; precies is false when one is missing or approximate.
func (in *Lumpsumvraag) taaksom() (som wmo.Bedrag, precies bool) {
	precies = true
	for i := range in.Taken {
		t := &in.Taken[i]
		if t.Resultaat == nil {
			precies = false
			continue
		}
		som = som.Plus(*t.Resultaat)
		precies = precies && (t.Is == "" || t.Is == GezegdPrecies)
	}
	return som, precies
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
