package capacity

import "github.com/bwo-sdk/wmo"

// Opvolging asks how agreements and indicators stand: agreed, realised, carried over.
//
//schema:nl Vraagt hoe afspraken en indicatoren ervoor staan: wat is afgesproken, wat is gerealiseerd, en wat gaat er
//schema:nl mee naar een volgende periode.
type Opvolging struct {
	//schema:nl Naam waaronder dit stuk bekend is, in eigen woorden; komt terug in het resultaat.
	Naam string `json:"naam" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl Wat partijen afspraken te realiseren. Twee afspraken met dezelfde eenheid en naam gaan niet samen. Mag
	//schema:nl ontbreken als er indicatoren zijn.
	Afspraken []Afspraak `json:"afspraken,omitempty"`
	//schema:nl Maten met een nulmeting en een doel. Mag ontbreken als er afspraken zijn.
	Indicatoren []Indicator `json:"indicatoren,omitempty"`
	// GemeentenOp is the day on which the municipalities are checked, if not on the days of
	// each period.
	//
	//schema:nl De dag waarop de gemeentecodes gelden. Ontbreekt het, dan moet een code gelden op de eerste dag van elke
	//schema:nl periode van haar afspraak. Niet toegestaan (DOC-OVERBODIG) als het document geen gemeentecode noemt. Staat
	//schema:nl de dag er, dan heeft het antwoord voorbehoud GEB-V-GEMEENTEN-OP.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
}

// Afspraak is what one party agreed to realise, period after period.
//
//schema:nl Wat één partij afsprak te realiseren, periode na periode.
type Afspraak struct {
	//schema:nl De naam van de partij of de afspraak.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl De gemeentecode van de partij. Ontbreekt als het geen gemeente is of als zij niet is genoemd.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	//schema:nl Wat er geteld wordt. Een stand (plaatsen, bezette plaatsen, cliënten op een datum) kan niet, omdat een stand
	//schema:nl niet meegaat naar een volgende periode: volg die als indicator.
	Eenheid Eenheid `json:"eenheid"`
	//schema:nl De perioden van de afspraak, op volgorde en zonder overlap, elk met een einddatum.
	Perioden []Afspraakperiode `json:"perioden" jsonschema:"minItems=1"` // in order, without overlap
}

// Afspraakperiode is one period of an agreement. An agreement and an ambition are
// different targets; only the agreement carries over.
//
//schema:nl Eén periode van een afspraak. Afspraak en ambitie zijn verschillende doelen; alleen bij de afspraak gaat een
//schema:nl tekort of overschot mee.
type Afspraakperiode struct {
	//schema:nl De eerste en de laatste dag van de periode.
	Periode wmo.Periode `json:"periode"`
	//schema:nl Wat voor deze periode is afgesproken, in de eenheid van de afspraak.
	Afgesproken float64 `json:"afgesproken" jsonschema:"minimum=0,maximum=1000000"`
	// Gerealiseerd is left out when not known (yet). In a running period it counts up to and
	// including peil.Op.
	//
	//schema:nl Wat in deze periode is gerealiseerd, in de eenheid van de afspraak. In een lopende periode tot en met de dag
	//schema:nl van het peil. Ontbreekt als het (nog) niet bekend is; dat is iets anders dan nul.
	Gerealiseerd *float64 `json:"gerealiseerd,omitempty" jsonschema:"minimum=0,maximum=1000000"`
	//schema:nl Wat men in deze periode hoopt te halen, in de eenheid van de afspraak. Ontbreekt als er geen ambitie is.
	Ambitie *float64 `json:"ambitie,omitempty" jsonschema:"minimum=0,maximum=1000000"`
	// InclusiefOverdracht: what was agreed includes the shortfall of earlier periods.
	//
	//schema:nl Of in het afgesproken aantal het tekort van eerdere perioden al zit. Dan is de opgave wat is afgesproken, en
	//schema:nl komt er geen overdracht bij. Ontbreekt of onwaar: de overdracht komt er nog bij.
	InclusiefOverdracht bool `json:"inclusiefOverdracht,omitempty"`
}

// Indicator is a measure with a baseline, a goal and an ambition.
//
//schema:nl Een maat met een nulmeting, een doel en eventueel een ambitie.
type Indicator struct {
	//schema:nl De naam van de indicator.
	Naam string `json:"naam" jsonschema:"minLength=1,maxLength=200" vorm:"naam"`
	//schema:nl De eenheid in vrije tekst, bijvoorbeeld procent of maanden.
	Eenheid string `json:"eenheid"` // free text: "procent", "maanden"
	//schema:nl Of hoger of lager beter is.
	Richting Richting `json:"richting"`
	//schema:nl De waarde waarmee is begonnen, in de eenheid van de indicator.
	Nulmeting float64 `json:"nulmeting" jsonschema:"minimum=-1000000000000,maximum=1000000000000"`
	//schema:nl De waarde die men moet halen, in de eenheid van de indicator. Niet aan de slechte kant van de nulmeting.
	Doel float64 `json:"doel" jsonschema:"minimum=-1000000000000,maximum=1000000000000"`
	// Realisatie is left out when it is not known (yet).
	//
	//schema:nl De waarde die nu is gehaald, in de eenheid van de indicator. Ontbreekt als zij (nog) niet bekend is.
	Realisatie *float64 `json:"realisatie,omitempty" jsonschema:"minimum=-1000000000000,maximum=1000000000000"`
	//schema:nl De waarde die men hoopt te halen, in de eenheid van de indicator. Niet aan de slechte kant van de nulmeting.
	//schema:nl Ontbreekt als er geen ambitie is.
	Ambitie *float64 `json:"ambitie,omitempty" jsonschema:"minimum=-1000000000000,maximum=1000000000000"`
}

// Richting is the way in which an indicator should change.
//
//schema:nl Welke kant op een indicator moet veranderen.
type Richting string

// The two ways.
const (
	Hoger Richting = "hoger"
	Lager Richting = "lager"
)

var richtingwoorden = wmo.Opsomming[Richting]{
	{Hoger, "hoger is beter"},
	{Lager, "lager is beter"},
}

func (Richting) Woorden() []wmo.Woord { return richtingwoorden.Woorden() }

// Opvolgstand is how the agreements and indicators stand.
//
//schema:nl Hoe afspraken en indicatoren ervoor staan.
type Opvolgstand struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Elke afspraak, in de volgorde van de invoer. Ontbreekt als er geen afspraken zijn.
	Afspraken []Afspraakstand `json:"afspraken,omitempty"`
	//schema:nl De afspraken met dezelfde eenheid en dezelfde periode opgeteld, in de volgorde waarin zij voorkomen.
	//schema:nl Ontbreekt als er geen afspraken zijn.
	Totaal []Totaalstand `json:"totaal,omitempty"` // per unit and period, over the agreements that share them
	//schema:nl Elke indicator, in de volgorde van de invoer. Ontbreekt als er geen indicatoren zijn.
	Indicatoren []Indicatorstand `json:"indicatoren,omitempty"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
}

// Afspraakstand is how one agreement stands.
//
//schema:nl Hoe één afspraak ervoor staat.
type Afspraakstand struct {
	//schema:nl De naam van de partij of de afspraak.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De gemeentecode van de partij. Ontbreekt als de invoer er geen noemt.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	//schema:nl Wat er geteld wordt.
	Eenheid Eenheid `json:"eenheid"`
	//schema:nl Elke periode van de afspraak, op volgorde.
	Perioden []Periodestand `json:"perioden"`
}

// Periodestand is how one period of an agreement stands. What depends on an unknown
// realisation, or on the end of a period that is not over, is left out.
//
//schema:nl Hoe één periode van een afspraak ervoor staat. Wat rust op een onbekende realisatie, of op het einde van een
//schema:nl periode die nog niet voorbij is, ontbreekt. Alle aantallen zijn in de eenheid van de afspraak.
type Periodestand struct {
	//schema:nl De eerste en de laatste dag van de periode.
	Periode wmo.Periode `json:"periode"`
	//schema:nl Of de periode op de dag van het peil nog moet beginnen, loopt of voorbij is. Op de eerste en de laatste dag
	//schema:nl loopt zij.
	Fase Fase `json:"fase"` // on the day of the Peil
	//schema:nl Wat voor deze periode is afgesproken, zonder overdracht.
	Afgesproken float64 `json:"afgesproken"`
	//schema:nl Wat is gerealiseerd; in een lopende periode tot en met de dag van het peil. Ontbreekt als het niet bekend
	//schema:nl is.
	Gerealiseerd *float64 `json:"gerealiseerd,omitempty"` // so far, when the period still runs
	// Overdracht is the carry-over from the periods before: a shortfall is positive, a surplus
	// negative.
	//
	//schema:nl Wat uit eerdere perioden meegaat: een tekort is positief, een overschot negatief. Voor de eerste periode
	//schema:nl nul, tenzij die zegt de overdracht te bevatten. Ontbreekt als het niet bekend is: zolang de vorige periode
	//schema:nl niet voorbij is of haar realisatie niet bekend is.
	Overdracht *float64 `json:"overdracht,omitempty"`
	// Opgave is the task of this period, carry-over included; below zero when a surplus is
	// larger than what was agreed.
	//
	//schema:nl Wat in deze periode te doen is: afgesproken + overdracht, of alleen afgesproken als de overdracht daar al in
	//schema:nl zit. Onder nul als een overschot groter is dan wat is afgesproken. Ontbreekt als de overdracht niet bekend
	//schema:nl is.
	Opgave *float64 `json:"opgave,omitempty"`
	// Percentage is realised as a percentage of Opgave, and PercentageAfgesproken of what was
	// agreed, without carry-over; absent when that is not above zero.
	//
	//schema:nl Gerealiseerd als percentage van de opgave (100 is alles). Ontbreekt als de opgave niet bekend of niet boven
	//schema:nl nul is, als de realisatie niet bekend is en als de periode nog moet beginnen.
	Percentage *float64 `json:"percentage,omitempty"`
	//schema:nl Gerealiseerd als percentage van wat is afgesproken, zonder overdracht. Ontbreekt als er niets is
	//schema:nl afgesproken, als de realisatie niet bekend is en als de periode nog moet beginnen.
	PercentageAfgesproken *float64 `json:"percentageAfgesproken,omitempty"`
	//schema:nl Gerealiseerd als percentage van de ambitie. Ontbreekt zonder ambitie boven nul, als de realisatie niet
	//schema:nl bekend is en als de periode nog moet beginnen.
	PercentageAmbitie *float64 `json:"percentageAmbitie,omitempty"`

	// Verwacht, NogTeDoen and OpKoers are about a running period. Verwacht is the part of
	// Opgave for the days through peil.Op; OpKoers says whether so much, in whole numbers, was
	// realised.
	//
	//schema:nl Het deel van de opgave dat nu gerealiseerd zou zijn bij een gelijkmatig tempo: opgave (ten minste nul) ×
	//schema:nl dagen tot en met de dag van het peil / alle dagen van de periode. Staat er alleen in een lopende periode met
	//schema:nl bekende opgave en realisatie.
	Verwacht *float64 `json:"verwacht,omitempty"`
	//schema:nl Opgave min gerealiseerd; onder nul als er al meer is gedaan. Staat er alleen in een lopende periode met
	//schema:nl bekende opgave en realisatie.
	NogTeDoen *float64 `json:"nogTeDoen,omitempty"`
	//schema:nl Of ten minste de verwachting, naar beneden op een heel getal afgerond, is gerealiseerd. Staat er alleen in
	//schema:nl een lopende periode met bekende opgave en realisatie.
	OpKoers *wmo.Uitkomst `json:"opKoers,omitempty"`

	// Gat is agreed minus realised in a period that is over, without carry-over.
	//
	//schema:nl Afgesproken min gerealiseerd, zonder overdracht: boven nul is een tekort. Staat er alleen na afloop van de
	//schema:nl periode, met bekende realisatie.
	Gat *float64 `json:"gat,omitempty"`
	//schema:nl Ambitie min gerealiseerd: boven nul is de ambitie niet gehaald. Staat er alleen na afloop van een periode
	//schema:nl met een ambitie en een bekende realisatie.
	GatAmbitie *float64 `json:"gatAmbitie,omitempty"`
	// GatCumulatief is Opgave minus realised by the end of this period: the shortfall (or,
	// negative, the surplus) that goes to the next one.
	//
	//schema:nl Opgave min gerealiseerd aan het einde van de periode: het tekort, of onder nul het overschot, dat meegaat
	//schema:nl naar de volgende. Staat er alleen na afloop, met bekende opgave en realisatie.
	GatCumulatief *float64 `json:"gatCumulatief,omitempty"`
	// Nagekomen says whether Opgave was realised. It is Ja in a running period if it already
	// was, and otherwise Onbepaald until the period is over.
	//
	//schema:nl Of de opgave is gerealiseerd. In een lopende periode ja zodra zij is gehaald, en anders onbepaald tot de
	//schema:nl periode voorbij is. Onbepaald als opgave of realisatie niet bekend is.
	Nagekomen wmo.Uitkomst `json:"nagekomen"`
}

// Fase says whether a period is running, over or to come on peil.Op.
//
//schema:nl Of een periode loopt, voorbij is of nog komt op de dag van de vraag.
type Fase string

// The phases. A period is running on its first and its last day.
const (
	NogNietBegonnen Fase = "nog_niet_begonnen"
	Loopt           Fase = "loopt"
	Voorbij         Fase = "voorbij"
)

var fasewoorden = wmo.Opsomming[Fase]{
	{NogNietBegonnen, "de periode begint na de dag van het Peil: er is nog geen oordeel"},
	{Loopt, "de dag van het Peil valt in de periode: er wordt geoordeeld naar wat er nu zou moeten zijn"},
	{Voorbij, "de periode is voorbij: er wordt geoordeeld over het geheel"},
}

func (Fase) Woorden() []wmo.Woord { return fasewoorden.Woorden() }

// Totaalstand adds up agreements with the same unit and period. A sum with an unknown part
// is left out. When the period is over, Netto is the sum of all GatCumulatief.
//
//schema:nl Afspraken met dezelfde eenheid en dezelfde periode opgeteld. Een som waarvan een deel niet bekend is
//schema:nl ontbreekt. Alle aantallen zijn in die eenheid.
type Totaalstand struct {
	//schema:nl De periode die deze afspraken delen.
	Periode wmo.Periode `json:"periode"`
	//schema:nl De eenheid die deze afspraken delen.
	Eenheid Eenheid `json:"eenheid"`
	//schema:nl Of de periode op de dag van het peil nog moet beginnen, loopt of voorbij is.
	Fase Fase `json:"fase"`
	//schema:nl Het aantal afspraken dat is opgeteld.
	Partijen int `json:"partijen"`
	//schema:nl Het aantal partijen waarvan opgave of realisatie niet bekend is. Ontbreekt als het er nul zijn en zolang de
	//schema:nl periode niet is begonnen.
	Onbekend int `json:"onbekend,omitempty"` // parties with an unknown state
	//schema:nl Het aantal van de andere partijen dat de opgave niet haalde of, in een lopende periode, niet op koers is.
	//schema:nl Ontbreekt als van niemand bekend is hoe hij ervoor staat en zolang de periode niet is begonnen.
	Achter *int `json:"achter,omitempty"` // other parties that are short of Opgave or, while it runs, not on pace
	//schema:nl Wat samen is afgesproken, zonder overdracht.
	Afgesproken float64 `json:"afgesproken"`
	//schema:nl De opgaven samen. Ontbreekt als er een niet bekend is.
	Opgave *float64 `json:"opgave,omitempty"`
	//schema:nl Wat samen is gerealiseerd. Ontbreekt als van een partij niet bekend is wat zij realiseerde, en zolang de
	//schema:nl periode niet is begonnen.
	Gerealiseerd *float64 `json:"gerealiseerd,omitempty"`
	// GerealiseerdBekend is the sum of the known realisations, when some are unknown.
	//
	//schema:nl De som van de realisaties die wel bekend zijn. Staat er alleen als een deel niet bekend is en een deel wel.
	GerealiseerdBekend *float64 `json:"gerealiseerdBekend,omitempty"`
	//schema:nl Gerealiseerd als percentage van de opgave samen. Ontbreekt als een van beide niet bekend is of de opgave
	//schema:nl samen niet boven nul is.
	Percentage *float64 `json:"percentage,omitempty"` // realised, of Opgave
	//schema:nl De som van wat bij een gelijkmatig tempo nu gerealiseerd zou zijn. Staat er alleen in een lopende periode
	//schema:nl waarin van allen bekend is hoe zij ervoor staan.
	Verwacht *float64 `json:"verwacht,omitempty"` // while the period runs
	//schema:nl Opgave samen min gerealiseerd samen. Staat er alleen in een lopende periode waarin van allen bekend is hoe
	//schema:nl zij ervoor staan.
	NogTeDoen *float64 `json:"nogTeDoen,omitempty"` // while the period runs
	//schema:nl De som van de gaten met overdracht van wie tekortkomt. Staat er alleen na afloop, als van allen bekend is
	//schema:nl hoe zij ervoor staan.
	Tekort *float64 `json:"tekort,omitempty"` // of those who are short
	//schema:nl De som van wat anderen boven hun opgave realiseerden, als positief getal. Staat er alleen na afloop, als van
	//schema:nl allen bekend is hoe zij ervoor staan.
	Overschot *float64 `json:"overschot,omitempty"` // of those who are over
	//schema:nl Tekort min overschot: de som van alle gaten met overdracht. Staat er alleen na afloop, als van allen bekend
	//schema:nl is hoe zij ervoor staan.
	Netto *float64 `json:"netto,omitempty"` // tekort − overschot
}

// Indicatorstand is one indicator against its goal and its ambition.
//
//schema:nl Eén indicator naast zijn doel en zijn ambitie.
type Indicatorstand struct {
	Indicator

	//schema:nl Of de realisatie het doel haalt of beter is. Onbepaald als de realisatie niet bekend is.
	DoelGehaald wmo.Uitkomst `json:"doelGehaald"`
	// AmbitieGehaald is absent without an ambition.
	//
	//schema:nl Of de realisatie de ambitie haalt of beter is. Onbepaald als de realisatie niet bekend is. Ontbreekt als er
	//schema:nl geen ambitie is.
	AmbitieGehaald *wmo.Uitkomst `json:"ambitieGehaald,omitempty"`
	// VoortgangDoel and VoortgangAmbitie are the covered part of the way from baseline to
	// target: 1 is on target, more is beyond. Absent when baseline and target are equal.
	//
	//schema:nl Welk deel van de weg van nulmeting naar doel is afgelegd: (nulmeting − realisatie) / (nulmeting − doel). 1
	//schema:nl is op het doel, meer is erover, onder nul is achteruit. Ontbreekt als de realisatie niet bekend is of
	//schema:nl nulmeting en doel gelijk zijn.
	VoortgangDoel *float64 `json:"voortgangDoel,omitempty"`
	//schema:nl Hetzelfde voor de weg naar de ambitie. Ontbreekt ook als er geen ambitie is.
	VoortgangAmbitie *float64 `json:"voortgangAmbitie,omitempty"`
}
