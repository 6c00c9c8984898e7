package verblijfsbijdrage

import (
	"sync"

	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/schema/v1/tabellen"
)

// Each of these reads a published table once, when it is first asked for. What cannot be
// read says nothing; a test reads them all.
var (
	bedragenrijen = sync.OnceValue(leesBedragen)
	aftrekrijen   = sync.OnceValue(leesAftrek)
	normrijen     = sync.OnceValue(leesNormen)
)

// Bedragentabel is the published table of the amounts of the decree.
//
//schema:nl De bedragen en percentages van de bijdrage voor beschermd wonen, per periode.
type Bedragentabel struct {
	tabellen.Kop

	//schema:nl De bedragen, op volgorde van dag, zonder gaten.
	Rijen []Bedragenrij `json:"rijen" jsonschema:"minItems=1"`
}

// Bedragenrij is the amounts of one period.
//
//schema:nl De bedragen van een periode.
type Bedragenrij struct {
	//schema:nl De dagen waarover een bijdrage verschuldigd kan zijn; de laatste staat er altijd bij.
	Geldt wmo.Periode `json:"geldt"`
	//schema:nl De dag vanaf wanneer de bedragen zeker bekend waren.
	Bekend wmo.Datum `json:"bekend"`
	//schema:nl Het hoogste van de hoge bijdrage, in euro per maand; weggelaten: niet gevonden.
	HoogHoogste *wmo.Bedrag `json:"hoogHoogste,omitempty" jsonschema:"minimum=0.01,maximum=99999.99"`
	//schema:nl Het laagste van de lage bijdrage, in euro per maand; weggelaten: niet gevonden.
	LaagLaagste *wmo.Bedrag `json:"laagLaagste,omitempty" jsonschema:"minimum=0.01,maximum=99999.99"`
	//schema:nl Het hoogste van de lage bijdrage, in euro per maand; weggelaten: niet gevonden.
	LaagHoogste *wmo.Bedrag `json:"laagHoogste,omitempty" jsonschema:"minimum=0.01,maximum=99999.99"`
	//schema:nl Hoeveel euro per jaar het inkomen lager moet zijn om het lopende jaar te nemen; weggelaten: niet gevonden.
	Drempel *wmo.Bedrag `json:"drempel,omitempty" jsonschema:"minimum=0.01,maximum=99999.99"`
	//schema:nl Het deel van het inkomen dat de lage bijdrage is, in procenten.
	LaagPercentage wmo.Getal `json:"laagPercentage" jsonschema:"minimum=0,maximum=100,decimalen=3"`
	//schema:nl Het deel van het vermogen dat bij het inkomen wordt geteld, in procenten.
	Bijtelling wmo.Getal `json:"bijtelling" jsonschema:"minimum=0,maximum=100,decimalen=3"`
	//schema:nl Het vermogen dat per persoon buiten beschouwing blijft zolang een van de echtgenoten de pensioengerechtigde
	//schema:nl leeftijd niet heeft, in euro; 0: niets; weggelaten: niet gevonden.
	Vrijstelling *wmo.Bedrag `json:"vrijstelling,omitempty" jsonschema:"minimum=0,maximum=999999.99"`
	//schema:nl Of er een compensatie is voor de vervallen ouderentoeslag.
	Compensatie wmo.Uitkomst `json:"compensatie"`
	//schema:nl Onder welk inkomen per jaar die compensatie er is, in euro; weggelaten: zij is er niet, of de grens is niet gevonden.
	Compensatiegrens *wmo.Bedrag `json:"compensatiegrens,omitempty" jsonschema:"minimum=0.01,maximum=999999.99"`
	tabellen.Vindplaats
}

// Aftrektabel is the published table of the amounts of the ministerial regulation.
//
//schema:nl Wat van het inkomen afgaat voor de hoge bijdrage, per periode.
type Aftrektabel struct {
	tabellen.Kop

	//schema:nl De bedragen, op volgorde van dag; over de meeste jaren zijn zij niet gevonden.
	Rijen []Aftrekrij `json:"rijen" jsonschema:"minItems=1"`
}

// Aftrekrij is the amounts of one period, for the reference year or for the current year.
//
//schema:nl De bedragen van een periode.
type Aftrekrij struct {
	//schema:nl De dagen waarover een bijdrage verschuldigd kan zijn; de laatste staat er altijd bij.
	Geldt wmo.Periode `json:"geldt"`
	//schema:nl De dag vanaf wanneer de bedragen zeker bekend waren.
	Bekend wmo.Datum `json:"bekend"`
	//schema:nl Of zij voor de berekening over het lopende jaar zijn; nee: voor die over het peiljaar.
	LopendJaar wmo.Uitkomst `json:"lopendJaar"`
	//schema:nl Het artikel over zak- en kleedgeld; dat over premie en zorgtoeslag, de vaste aftrek en de extra vrijlating
	//schema:nl zijn de drie daarna.
	EersteArtikel int `json:"eersteArtikel" jsonschema:"minimum=1,maximum=100"`
	Aftrekbedragen
	//schema:nl Het vermogen dat bij het lopende jaar per persoon buiten beschouwing blijft, in euro; weggelaten: dat van het
	//schema:nl Uitvoeringsbesluit.
	Vrijstelling *wmo.Bedrag `json:"vrijstelling,omitempty" jsonschema:"minimum=0,maximum=999999.99"`
	//schema:nl De grens van de compensatie bij het lopende jaar, in euro; weggelaten: die van het Uitvoeringsbesluit.
	Compensatiegrens *wmo.Bedrag `json:"compensatiegrens,omitempty" jsonschema:"minimum=0.01,maximum=999999.99"`
	tabellen.Vindplaats
}

// Aftrekbedragen are the amounts that are deducted from income for the high contribution.
//
//schema:nl Wat van het inkomen afgaat voor de hoge bijdrage, in euro per jaar.
type Aftrekbedragen struct {
	//schema:nl Zak- en kleedgeld van een ongehuwde.
	ZakgeldOngehuwd wmo.Bedrag `json:"zakgeldOngehuwd" jsonschema:"minimum=0.01,maximum=99999.99"`
	//schema:nl Zak- en kleedgeld van echtgenoten samen.
	ZakgeldGehuwd wmo.Bedrag `json:"zakgeldGehuwd" jsonschema:"minimum=0.01,maximum=99999.99"`
	//schema:nl Het vaste deel van de premie voor een zorgverzekering.
	Premie wmo.Bedrag `json:"premie" jsonschema:"minimum=0.01,maximum=99999.99"`
	//schema:nl Het deel van het inkomen dat als premie meetelt, in procenten.
	PremiePercentage wmo.Getal `json:"premiePercentage" jsonschema:"minimum=0,maximum=100,decimalen=3"`
	//schema:nl De laagste premie van een ongehuwde met de pensioengerechtigde leeftijd.
	PremieMinimumOngehuwd wmo.Bedrag `json:"premieMinimumOngehuwd" jsonschema:"minimum=0,maximum=99999.99"`
	//schema:nl De laagste premie van een gehuwde met de pensioengerechtigde leeftijd.
	PremieMinimumGehuwd wmo.Bedrag `json:"premieMinimumGehuwd" jsonschema:"minimum=0,maximum=99999.99"`
	//schema:nl De hoogste premie per persoon.
	PremieMaximum wmo.Bedrag `json:"premieMaximum" jsonschema:"minimum=0.01,maximum=99999.99"`
	//schema:nl De zorgtoeslag van een ongehuwde, die van de aftrek van de premie afgaat.
	ZorgtoeslagOngehuwd wmo.Bedrag `json:"zorgtoeslagOngehuwd" jsonschema:"minimum=0,maximum=99999.99"`
	//schema:nl De zorgtoeslag van echtgenoten samen.
	ZorgtoeslagGehuwd wmo.Bedrag `json:"zorgtoeslagGehuwd" jsonschema:"minimum=0,maximum=99999.99"`
	//schema:nl Het inkomen vanaf waar de zorgtoeslag minder wordt.
	ZorgtoeslagVanaf wmo.Bedrag `json:"zorgtoeslagVanaf" jsonschema:"minimum=0,maximum=999999.99"`
	//schema:nl Het deel van het inkomen daarboven waarmee de zorgtoeslag minder wordt, in procenten.
	ZorgtoeslagPercentage wmo.Getal `json:"zorgtoeslagPercentage" jsonschema:"minimum=0,maximum=100,decimalen=3"`
	//schema:nl De vaste aftrek van wie de pensioengerechtigde leeftijd niet heeft.
	AftrekOnderPensioen wmo.Bedrag `json:"aftrekOnderPensioen" jsonschema:"minimum=0,maximum=99999.99"`
	//schema:nl De vaste aftrek van wie die leeftijd heeft.
	AftrekPensioen wmo.Bedrag `json:"aftrekPensioen" jsonschema:"minimum=0,maximum=99999.99"`
	//schema:nl Waarboven een kwart extra wordt vrijgelaten: ongehuwd, pensioengerechtigd.
	VrijlatingPensioenOngehuwd wmo.Bedrag `json:"vrijlatingPensioenOngehuwd" jsonschema:"minimum=0,maximum=999999.99"`
	//schema:nl Dezelfde grens voor echtgenoten van wie er minstens een pensioengerechtigd is.
	VrijlatingPensioenGehuwd wmo.Bedrag `json:"vrijlatingPensioenGehuwd" jsonschema:"minimum=0,maximum=999999.99"`
	//schema:nl Dezelfde grens voor een ongehuwde die niet pensioengerechtigd is.
	VrijlatingOngehuwd wmo.Bedrag `json:"vrijlatingOngehuwd" jsonschema:"minimum=0,maximum=999999.99"`
	//schema:nl Dezelfde grens voor echtgenoten die geen van beiden pensioengerechtigd zijn.
	VrijlatingGehuwd wmo.Bedrag `json:"vrijlatingGehuwd" jsonschema:"minimum=0,maximum=999999.99"`
}

// Normentabel is the published table of social assistance for who stays in an institution.
//
//schema:nl De bijstandsnormen voor wie in een inrichting verblijft.
type Normentabel struct {
	tabellen.Kop

	//schema:nl De normen, op volgorde van dag; van de meeste dagen zijn zij niet gelezen.
	Rijen []Normrij `json:"rijen" jsonschema:"minItems=1"`
}

// Normrij is the norms of one period.
//
//schema:nl De normen van een periode.
type Normrij struct {
	//schema:nl De dagen waarop de normen gelden; de laatste staat er altijd bij.
	Geldt wmo.Periode `json:"geldt"`
	//schema:nl De dag vanaf wanneer zij zeker bekend waren.
	Bekend wmo.Datum `json:"bekend"`
	Normbedragen
	tabellen.Vindplaats
}

// Normbedragen are the norms of Participatiewet 23, per month.
//
//schema:nl De normen van artikel 23 van de Participatiewet, in euro per maand.
type Normbedragen struct {
	//schema:nl De norm van een ongehuwde.
	Ongehuwd wmo.Bedrag `json:"ongehuwd" jsonschema:"minimum=0.01,maximum=99999.99"`
	//schema:nl De norm van echtgenoten samen.
	Gehuwd wmo.Bedrag `json:"gehuwd" jsonschema:"minimum=0.01,maximum=99999.99"`
	//schema:nl De verhoging van het tweede lid voor een ongehuwde.
	VerhogingOngehuwd wmo.Bedrag `json:"verhogingOngehuwd" jsonschema:"minimum=0,maximum=99999.99"`
	//schema:nl De verhoging van het tweede lid voor echtgenoten samen.
	VerhogingGehuwd wmo.Bedrag `json:"verhogingGehuwd" jsonschema:"minimum=0,maximum=99999.99"`
}

func leesBedragen() []bedragenOp {
	t, err := tabellen.Lees[Bedragentabel](tabellen.BijdragenBeschermdWonen)
	if err != nil {
		return nil
	}
	uit := make([]bedragenOp, len(t.Rijen))
	for i := range t.Rijen {
		bron := t.Citeer(t.Rijen[i].Vindplaats)
		uit[i] = bedragenOp{Bedragenrij: t.Rijen[i], tekst: tekstVan(&bron)}
	}
	return uit
}

func leesAftrek() []aftrekOp {
	t, err := tabellen.Lees[Aftrektabel](tabellen.AftrekBeschermdWonen)
	if err != nil {
		return nil
	}
	uit := make([]aftrekOp, len(t.Rijen))
	for i := range t.Rijen {
		r := &t.Rijen[i]
		uit[i] = aftrekOp{Aftrekrij: *r, regels: regelsVan(t.Citeer(r.Vindplaats), r)}
	}
	return uit
}

func leesNormen() []Normrij {
	t, err := tabellen.Lees[Normentabel](tabellen.NormenInrichting)
	if err != nil {
		return nil
	}
	return t.Rijen
}
