package capacity

import "github.com/bwo-sdk/wmo"

// Uitstroompad is a plan worked out year by year.
//
//schema:nl Een uitstroomplan, jaar voor jaar uitgewerkt. Gebroken getallen zijn op twaalf decimalen afgerond.
type Uitstroompad struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	//schema:nl Niveau van de banden, als aandeel.
	Niveau float64 `json:"niveau"` // of the bands
	//schema:nl Hoe lopende totalen hele getallen zijn geworden.
	Afronding Afronding `json:"afronding"`
	//schema:nl Elke vorm uitgewerkt, in de volgorde van het plan.
	Vormen []Vormpad `json:"vormen"`
	// Woningen is the homes of all forms together; absent when a form states no Woonvraag.
	//
	//schema:nl De woningen die alle vormen samen vragen. Ontbreekt als een vorm geen woonvraag heeft.
	Woningen *Woningpad `json:"woningen,omitempty"`
	// Verdelingen are those homes, divided by each key of the plan.
	//
	//schema:nl De hele woningen per jaar, verdeeld met elke sleutel van het plan, in de volgorde van het plan. Ontbreekt
	//schema:nl als het plan geen sleutels noemt.
	Verdelingen []Toedeling `json:"verdelingen,omitempty"`
	// Scenarios are the bands under shocks that hit everybody at once.
	//
	//schema:nl De verwachtingen en de banden in elk scenario van het plan, in de volgorde van het plan. Ontbreekt als het
	//schema:nl plan geen scenario noemt.
	Scenarios []Marktuitkomst `json:"scenarios,omitempty"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"` // everything that was assumed
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is. Lees deze eerst.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"` // read these first
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"` // every step with its formula
}

// Vormpad is one form worked out. Stocks are clients on a date, flows clients per year.
//
//schema:nl Eén vorm uitgewerkt. Standen zijn cliënten op een dag, stromen zijn cliënten per jaar.
type Vormpad struct {
	//schema:nl De vorm van zorg, uit de invoer.
	Vorm Vorm `json:"vorm"`
	//schema:nl De naam van de vorm, uit de invoer. Ontbreekt als het plan geen naam noemt.
	Naam string `json:"naam,omitempty"`
	//schema:nl Cliënten aan het begin van de eerste dag, op een heel getal afgerond (een half van nul af): cliënten zijn
	//schema:nl mensen.
	Begin float64 `json:"begin"` // clients at the start of the first day
	// Kans and Tempo are those of an outflow with a constant chance, for clients who can
	// leave; Tempo is absent when everybody leaves within a year.
	//
	//schema:nl De kans (0–1) dat wie er aan het begin van een jaar is en kan vertrekken, aan het einde ervan weg is. Staat
	//schema:nl er alleen bij een vaste kans of een verblijfsduur.
	Kans *Kans `json:"kans,omitempty"`
	//schema:nl Het vertrektempo per persoon per jaar dat bij die kans hoort: −ln(1 − kans). Het kan boven 1 liggen.
	//schema:nl Ontbreekt als de kans ontbreekt, en als iedereen binnen een jaar vertrekt.
	Tempo *Tempo `json:"tempo,omitempty"`
	//schema:nl Cliënten die elk jaar instromen, ook als het er nul zijn. Ontbreekt als het plan de instroom als reeks
	//schema:nl opgeeft.
	InstroomPerJaar *float64 `json:"instroomPerJaar,omitempty"` // when it is the same every year
	// Evenwicht is the stock that results in the long run from the mean stay and the inflow
	// (Little's law).
	//
	//schema:nl De stand in cliënten waar deze vorm op de lange duur naartoe gaat: instroom per jaar × gemiddeld verblijf in
	//schema:nl maanden / 12. Staat er alleen bij een verblijfsduur met elk jaar dezelfde instroom.
	Evenwicht *float64 `json:"evenwicht,omitempty"`
	// PlaatsEenheid is the kind of places of Jaar.Plaatsen, when the plan counts in places.
	//
	//schema:nl Welke plaatsen in plaatsen zijn geteld. Ontbreekt als het plan in cliënten telt.
	PlaatsEenheid Eenheid `json:"plaatsEenheid,omitempty"`
	//schema:nl Elk jaar van het plan, op volgorde.
	Jaren []Jaar `json:"jaren"`
	//schema:nl De som over alle jaren.
	Totaal Totaal `json:"totaal"`
}

// Jaar is one year of a form.
//
//schema:nl Eén jaar van een vorm: standBegin + instroom − uitstroom = standEind.
type Jaar struct {
	//schema:nl De eerste en de laatste dag van het jaar.
	Periode wmo.Periode `json:"periode"`
	//schema:nl Cliënten aan het begin van het jaar, niet afgerond.
	StandBegin float64 `json:"standBegin"`
	//schema:nl Cliënten die in het jaar instromen, niet afgerond.
	Instroom float64 `json:"instroom"`
	//schema:nl Cliënten die in het jaar vertrekken, niet afgerond.
	Uitstroom float64 `json:"uitstroom"`
	//schema:nl Cliënten aan het einde van het jaar, niet afgerond.
	StandEind float64 `json:"standEind"`
	// Plaatsen is the stock at the end in places, of the kind in PlaatsEenheid.
	//
	//schema:nl De stand aan het einde van het jaar in plaatsen: cliënten gedeeld door cliënten per plaats, niet afgerond.
	//schema:nl Ontbreekt als het plan in cliënten telt.
	Plaatsen *float64 `json:"plaatsen,omitempty"`
	// Geheel is the same year in whole clients, which add up over the years.
	//
	//schema:nl Hetzelfde jaar in hele cliënten. Zij tellen over de jaren op tot het hele totaal.
	Geheel Heeljaar `json:"geheel"`
	// UitstroomSpreiding and StandSpreiding are the spread that chance alone causes; absent
	// when the plan states the outflow as numbers.
	//
	//schema:nl Hoeveel de uitstroom van dit jaar door toeval alleen kan schommelen. Wie er bij het begin was vertrekt
	//schema:nl onafhankelijk van de anderen (binomiaal), de vertrekkers onder wie later instroomde zijn Poisson-verdeeld.
	//schema:nl Ontbreekt als de uitstroom in aantallen is opgegeven of passend is.
	UitstroomSpreiding *Spreiding `json:"uitstroomSpreiding,omitempty"`
	//schema:nl Hoeveel de stand aan het einde van dit jaar door toeval alleen kan schommelen, op dezelfde manier berekend.
	//schema:nl Ontbreekt als de uitstroom in aantallen is opgegeven of passend is.
	StandSpreiding *Spreiding `json:"standSpreiding,omitempty"`
	//schema:nl Wat het doel van dit jaar vraagt. Ontbreekt zonder doel en na de dag van het doel.
	Doel *Doeljaar `json:"doel,omitempty"` // until the day of the target
	//schema:nl Woningen die de vertrekkers van dit jaar vragen, niet afgerond. Ontbreekt zonder woonvraag.
	Woningen *float64 `json:"woningen,omitempty"`
}

// Heeljaar is a year in whole clients: standBegin + instroom − uitstroom = standEind.
//
//schema:nl Een jaar in hele cliënten: standBegin + instroom − uitstroom = standEind. Stromen zijn verschillen van
//schema:nl afgeronde lopende totalen.
type Heeljaar struct {
	//schema:nl Hele cliënten aan het begin van het jaar: het einde van het vorige.
	StandBegin int `json:"standBegin"`
	//schema:nl Hele cliënten die instromen: het afgeronde lopende totaal tot en met dit jaar, min dat van een jaar eerder.
	Instroom int `json:"instroom"`
	//schema:nl Hele cliënten die vertrekken, op dezelfde manier.
	Uitstroom int `json:"uitstroom"`
	//schema:nl Hele cliënten aan het einde van het jaar.
	StandEind int `json:"standEind"`
}

// Spreiding is the spread of a number by chance: the standard deviation, and the band that
// holds at least the stated share of all outcomes, its ends included.
//
//schema:nl Hoeveel een aantal cliënten door toeval alleen kan schommelen. De band bevat ten minste het genoemde niveau
//schema:nl van alle uitkomsten, beide grenzen meegerekend.
type Spreiding struct {
	//schema:nl De standaardafwijking in cliënten: √(N · g · (1 − g) + μ), met N de beginstand, g het deel daarvan dat
	//schema:nl meetelt en μ het verwachte aantal van wie later instroomde.
	Standaardafwijking float64 `json:"standaardafwijking"`
	//schema:nl Ondergrens van de band in hele cliënten: de kleinste k waarvoor de kans op ten hoogste k ten minste (1 −
	//schema:nl niveau)/2 is.
	Onder int `json:"onder"`
	//schema:nl Bovengrens van de band in hele cliënten: de kleinste k waarvoor de kans op ten hoogste k ten minste (1 +
	//schema:nl niveau)/2 is.
	Boven int `json:"boven"`
}

// Doeljaar is what the target requires of a year.
//
//schema:nl Wat het doel van een jaar vraagt.
type Doeljaar struct {
	//schema:nl Cliënten aan het einde van het jaar op het pad naar het doel, niet afgerond.
	Stand float64 `json:"stand"` // clients at the end of the year on the path to the target
	//schema:nl Diezelfde stand als heel getal, een half van nul af.
	StandHeel int `json:"standHeel"` // the same, half away from zero
	//schema:nl De hele afname van het pad in dit jaar, als verschil van afgeronde lopende totalen; negatief als het pad
	//schema:nl stijgt.
	NettoHeel int `json:"nettoHeel"` // whole net change of the path: running totals differenced
	//schema:nl De stand op het pad als men bij de beginstand elke hele afname tot en met dit jaar eraf haalt.
	StandNaNetto int `json:"standNaNetto"` // the stock by those whole net changes
	// Uitstroom is the outflow that ends this year on the path, given stock and
	// inflow; below zero when the stock is under the path already.
	//
	//schema:nl De uitstroom in cliënten die dit jaar precies op het pad eindigt: instroom + standBegin − stand op het pad.
	//schema:nl Onder nul als de stand dan nog onder het pad blijft.
	Uitstroom float64 `json:"uitstroom"`
	//schema:nl De stand aan het einde van het jaar min de stand op het pad, in cliënten. Boven nul zijn er te veel.
	Gat float64 `json:"gat"` // stock minus path: positive is too many
}

// Totaal is the sum over the years of a form.
//
//schema:nl De som over alle jaren van een vorm.
type Totaal struct {
	//schema:nl Cliënten die over alle jaren instromen, niet afgerond.
	Instroom float64 `json:"instroom"`
	//schema:nl Cliënten die over alle jaren vertrekken, niet afgerond.
	Uitstroom float64 `json:"uitstroom"`
	//schema:nl De som van de hele cliënten die per jaar vertrekken.
	UitstroomHeel int `json:"uitstroomHeel"`
	//schema:nl Woningen over alle jaren, niet afgerond. Ontbreekt zonder woonvraag.
	Woningen *float64 `json:"woningen,omitempty"`
}

// Woningpad is the homes of all forms together.
//
//schema:nl De woningen die alle vormen samen vragen.
type Woningpad struct {
	//schema:nl Woningen per jaar van het plan, niet afgerond, op volgorde van de jaren.
	PerJaar []float64 `json:"perJaar"`
	//schema:nl Hele woningen per jaar: het afgeronde lopende totaal tot en met dat jaar, min dat van een jaar eerder. Samen
	//schema:nl zijn zij totaalHeel.
	PerJaarHeel []int `json:"perJaarHeel"` // running totals differenced: adds up to TotaalHeel
	//schema:nl Woningen over alle jaren, niet afgerond.
	Totaal float64 `json:"totaal"`
	//schema:nl Hele woningen over alle jaren.
	TotaalHeel int `json:"totaalHeel"`
	// Banden are the homes per year by chance alone, to compare those of scenarios with.
	//
	//schema:nl De woningen per jaar met hun band door toeval alleen, om die van een scenario naast te leggen. Ontbreekt
	//schema:nl als het plan geen scenario noemt.
	Banden []Kansband `json:"banden,omitempty"`
}
