package rijk

import "github.com/bwo-sdk/wmo"

// Budgetpadbeeld is a calculated path: by year, by participant, and compared with its variants.
//
//schema:nl Een uitgerekend pad: per jaar, per deelnemer, en vergeleken met zijn varianten. Bedragen zijn in euro.
type Budgetpadbeeld struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	// Start is the year of the first step, postponement included; absent when none is decided.
	//
	//schema:nl Het jaar van de eerste stap, uitstel meegerekend. Ontbreekt als er geen start is besloten.
	Start int `json:"start,omitempty"`
	//schema:nl Elk jaar van het pad als geheel, op volgorde.
	Jaren []Budgetjaar `json:"jaren"`
	//schema:nl Het pad van elke deelnemer, in de volgorde van de invoer.
	Deelnemers []Deelnemerspad `json:"deelnemers"`
	//schema:nl Elke variant, vergeleken met het pad zelf. Een lege lijst als er geen zijn.
	Varianten []Variantbeeld `json:"varianten"`
	// EerderGepland are starts that were planned earlier, as far as certainly known on
	// peil.bekend. They do not enter the calculation.
	//
	//schema:nl Starts die eerder waren gepland en niet doorgingen, voor zover zeker bekend op peil.bekend. Zij tellen in de
	//schema:nl berekening niet mee.
	EerderGepland []GeplandeStart `json:"eerderGepland"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt. Een lege lijst als er
	//schema:nl niets is aangenomen.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden. Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
}

// Budgetjaar is one year of a path as a whole.
//
//schema:nl Eén jaar van een pad als geheel.
type Budgetjaar struct {
	//schema:nl Het kalenderjaar.
	Jaar int `json:"jaar"`
	//schema:nl Hoeveel stappen er tot en met dit jaar zijn gezet.
	Stap int `json:"stap"` // steps taken so far
	//schema:nl Het percentage van het geld dat met de objectieve sleutel wordt verdeeld: 100 × stap / stappen, op vier
	//schema:nl decimalen.
	Objectief wmo.Getal `json:"objectief"` // percent of the money that is divided by the objective key
	//schema:nl Het landelijke budget van dit jaar, te verdelen.
	Totaal wmo.Bedrag `json:"totaal"` // to divide
	//schema:nl De som van de budgetten van alle deelnemers: totaal − nietVerdeeld.
	Verdeeld wmo.Bedrag `json:"verdeeld"` // what the budgets add up to
	// NietVerdeeld is what cannot be given because nobody may rise further within the plafond;
	// below zero what was given too much because nobody may fall further.
	//
	//schema:nl Wat niet te geven is omdat binnen het plafond niemand verder mag stijgen. Onder nul: wat te veel is gegeven
	//schema:nl omdat niemand verder mag dalen. Nul als alles past.
	NietVerdeeld wmo.Bedrag `json:"nietVerdeeld"`
	//schema:nl Het aantal deelnemers van wie het plafond de verandering begrenst.
	Begrensd int `json:"begrensd"` // number of participants whose change is limited by the plafond
}

// Deelnemerspad is the path of one participant.
//
//schema:nl Het pad van één deelnemer.
type Deelnemerspad struct {
	//schema:nl De naam van de deelnemer.
	Naam string `json:"naam"`
	//schema:nl De gemeentecode van de deelnemer. Ontbreekt als hij er geen heeft of als de invoer er geen noemt.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	//schema:nl Het aandeel in de historische sleutel in procenten, op vier decimalen.
	AandeelHistorisch wmo.Getal `json:"aandeelHistorisch"` // percent, to four decimals
	//schema:nl Het aandeel in de objectieve sleutel in procenten, op vier decimalen.
	AandeelObjectief wmo.Getal `json:"aandeelObjectief"` // percent, to four decimals
	//schema:nl Wat de objectieve sleutel voor deze deelnemer betekent als alle stappen zijn gezet.
	Structureel Structureeleffect `json:"structureel"`
	//schema:nl Elk jaar van deze deelnemer, op volgorde.
	Jaren []Deelnemersjaar `json:"jaren"`
}

// Structureeleffect is the effect of the objective key once all steps are taken, at the total of the
// first year.
//
//schema:nl Wat de objectieve sleutel betekent als alle stappen zijn gezet, bij het totaal van het eerste jaar.
type Structureeleffect struct {
	//schema:nl Wat de deelnemer met alleen de historische sleutel krijgt, in euro.
	Historisch wmo.Bedrag `json:"historisch"` // by the historical key alone
	//schema:nl Wat de deelnemer met alleen de objectieve sleutel krijgt, in euro.
	Objectief wmo.Bedrag `json:"objectief"` // by the objective key alone
	//schema:nl Objectief − historisch, in euro. Onder nul gaat de deelnemer erop achteruit.
	Verschil wmo.Bedrag `json:"verschil"` // objective less historical
	// Percentage is the difference as a percentage of the historical budget, to four decimals;
	// absent when that budget is zero.
	//
	//schema:nl Hoeveel procent het objectieve aandeel groter is dan het historische, op vier decimalen; berekend uit de
	//schema:nl gewichten en niet uit de afgeronde bedragen. Ontbreekt als het historische gewicht nul is.
	Percentage *wmo.Getal `json:"percentage,omitempty"`
	// PerInwoner is the difference per inhabitant; absent when the number is not known.
	//
	//schema:nl Het verschil gedeeld door de inwoners, in euro op de cent. Ontbreekt als het inwonertal niet bekend is.
	PerInwoner *wmo.Bedrag `json:"perInwoner,omitempty"`
}

// Deelnemersjaar is one year of one participant.
//
//schema:nl Eén jaar van één deelnemer. Bedragen zijn in euro.
type Deelnemersjaar struct {
	//schema:nl Het kalenderjaar.
	Jaar int `json:"jaar"`
	//schema:nl Wat de deelnemer dit jaar met alleen de historische sleutel zou krijgen.
	Historisch wmo.Bedrag `json:"historisch"` // what it would get by the historical key alone
	//schema:nl Wat de deelnemer dit jaar met alleen de objectieve sleutel zou krijgen.
	Objectief wmo.Bedrag `json:"objectief"` // what it would get by the objective key alone
	//schema:nl Wat de deelnemer dit jaar krijgt.
	Budget wmo.Bedrag `json:"budget"` // what it gets
	// Verschil is the budget less that of the year before; absent in the first year.
	//
	//schema:nl Het budget min dat van het jaar ervoor. Ontbreekt in het eerste jaar.
	Verschil *wmo.Bedrag `json:"verschil,omitempty"`
	// Cumulatief is the sum of budget − historisch over the years up to and including this one.
	//
	//schema:nl De som van budget − historisch over alle jaren tot en met dit.
	Cumulatief wmo.Bedrag `json:"cumulatief"`
	// Plafond is the effect of the plafond; absent without one and in the first year.
	//
	//schema:nl Wat het plafond dit jaar doet. Ontbreekt zonder plafond en in het eerste jaar.
	Plafond *Plafondwerking `json:"plafond,omitempty"`
}

// Plafondwerking is the effect of the plafond on one participant in one year.
//
//schema:nl Wat het plafond in één jaar voor één deelnemer doet. Een budget mag het plafond × inwoners (naar beneden op
//schema:nl de cent) stijgen of dalen ten opzichte van het jaar ervoor, en niet onder nul komen. Wie buiten zijn grenzen
//schema:nl zou vallen krijgt zijn grens, en de anderen delen wat overblijft naar hun gewicht: ieder krijgt λ × gewicht
//schema:nl binnen zijn grenzen, met de λ waarbij de budgetten samen het totaal zijn.
type Plafondwerking struct {
	//schema:nl Of het budget door het plafond op zijn hoogste of laagste punt ligt en daardoor anders is dan zonder
	//schema:nl plafond.
	Begrensd wmo.Uitkomst `json:"begrensd"` // whether the budget is at its highest or lowest because of the plafond
	//schema:nl Het budget dat de deelnemer dit jaar zonder plafond zou krijgen, in euro.
	ZonderPlafond wmo.Bedrag `json:"zonderPlafond"` // the budget if there were no plafond
	// Verschoven is budget less zonderPlafond. It also concerns who is not limited: they share
	// what the others keep or leave.
	//
	//schema:nl Budget − zonderPlafond, in euro. Ook van wie zelf niet begrensd is: die delen in wat anderen houden of
	//schema:nl overlaten.
	Verschoven wmo.Bedrag `json:"verschoven"`
}

// Variantbeeld is a variant compared with the base.
//
//schema:nl Een variant, vergeleken met het pad zelf.
type Variantbeeld struct {
	//schema:nl De naam van de variant.
	Naam string `json:"naam"`
	//schema:nl Het jaar van de eerste stap in de variant, uitstel meegerekend. Ontbreekt als er geen start is besloten.
	Start int `json:"start,omitempty"` // year of the first step in the variant; absent when none is decided
	//schema:nl Het aantal stappen in de variant.
	Stappen int `json:"stappen"`
	//schema:nl Elk jaar van de variant als geheel, op volgorde.
	Jaren []Budgetjaar `json:"jaren"`
	//schema:nl De variant per deelnemer, in de volgorde van de invoer.
	Deelnemers []Variantpad `json:"deelnemers"`
}

// Variantpad is one participant in a variant.
//
//schema:nl Eén deelnemer in een variant.
type Variantpad struct {
	//schema:nl De naam van de deelnemer.
	Naam string `json:"naam"`
	//schema:nl De gemeentecode van de deelnemer. Ontbreekt als hij er geen heeft of als de invoer er geen noemt.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	// Verschil is the difference with the base, over all years together.
	//
	//schema:nl Het verschil in euro met het pad zelf, over alle jaren samen: variant − pad.
	Verschil wmo.Bedrag `json:"verschil"`
	//schema:nl Elk jaar van de variant, op volgorde.
	Jaren []Variantjaar `json:"jaren"`
}

// Variantjaar is one year of one participant in a variant.
//
//schema:nl Eén jaar van één deelnemer in een variant.
type Variantjaar struct {
	//schema:nl Het kalenderjaar.
	Jaar int `json:"jaar"`
	//schema:nl Wat de deelnemer in de variant krijgt, in euro.
	Budget wmo.Bedrag `json:"budget"` // in the variant
	//schema:nl Het budget in de variant min dat in het pad zelf, in euro.
	Verschil wmo.Bedrag `json:"verschil"` // difference with the base in that year
}
