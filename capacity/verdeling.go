package capacity

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/verdeelsleutel"
)

// Verdeling asks how whole homes (or places) are shared over municipalities, in one year or in
// several consecutive years. [ApportionHomes] answers it.
//
//schema:nl Vraagt hoe hele woningen (of plaatsen) over gemeenten worden verdeeld, in één jaar of in opeenvolgende
//schema:nl jaren. Er wordt over lopende totalen verdeeld: zo komt ook wie per jaar minder dan een halve woning toekomt
//schema:nl na een aantal jaren aan de beurt. Alles wordt met exacte breuken gerekend; niets wordt vooraf afgerond. Voor
//schema:nl elk jaar, op volgorde: (1) Deelnemers zijn wie op de eerste dag van het jaar deelneemt. Hun aandeel komt uit
//schema:nl de sleutel: per maatstaf hun getal gedeeld door de som van dat getal over de deelnemers van dat jaar, en bij
//schema:nl meer maatstaven het gewogen gemiddelde daarvan naar weging. (2) Ieder krijgt er aan aanspraak bij: aandeel ×
//schema:nl totaal van het jaar. Aanspraken van eerdere jaren blijven staan. (3) Het lopende totaal, van dit jaar en
//schema:nl alle eerdere, wordt met de methode van de sleutel verdeeld. Het gewicht van een deelnemer is zijn opgetelde
//schema:nl aanspraak; wie dit jaar niet deelneemt heeft gewicht nul. (4) Wat eerder is gegeven wordt niet teruggenomen,
//schema:nl en een minimum komt daarbovenop: zie minimumPerJaar voor de ondergrenzen. (5) Het aantal van een jaar is wat
//schema:nl iemand nu heeft, min wat hij had. (6) Een gelijkstand die de sleutel niet beslist blijft open: zie
//schema:nl onbeslist. Een jaar met totaal nul geeft geen aanspraken. Een jaar met woningen waarin niemand deelneemt
//schema:nl (VDS-GEEN-DEELNEMERS) of een maatstaf samen nul is (VDS-NUL) wordt geweigerd, net als een jaar waarvan de
//schema:nl ondergrenzen te hoog zijn (CAP-MINIMUM, zie minimumPerJaar). Deze weigeringen worden pas gezocht als er
//schema:nl verder niets mis is, en dan in alle jaren: voor elk jaar een bevinding, VDS-NUL (een voor elke maatstaf die
//schema:nl nul is) bij /sleutel/maatstaven/N/soort en de andere bij /deelnemers. Een jaar met VDS-GEEN-DEELNEMERS of
//schema:nl VDS-NUL telt daarbij voor de jaren erna niet mee; een jaar met CAP-MINIMUM wel, zonder dat iemand in dat
//schema:nl jaar iets krijgt. Methoden: bij grootste resten is het quotum het te verdelen totaal × gewicht / som van de
//schema:nl gewichten. Ieder krijgt het hele deel van zijn quotum, en wat overblijft gaat één voor één naar de grootste
//schema:nl resten (quotum min het hele deel), ieder ten hoogste één. Bij de andere methoden gaan de woningen één voor
//schema:nl één naar de hoogste uitkomst van gewicht / deler, waarin n is wat iemand in deze verdeling al kreeg: d_hondt
//schema:nl n + 1, webster 2n + 1, adams n, huntington_hill √(n · (n + 1)). Is de deler nul, dan gaat men voor allen met
//schema:nl een deler boven nul, en onderling gaat het grootste gewicht voor. Wie gewicht nul heeft krijgt niets boven
//schema:nl zijn ondergrens. Aanspraken zijn gelijk als zij precies gelijk zijn. Dan beslist de gelijkstandsregel van de
//schema:nl sleutel: lijstvolgorde (wie eerder in deelnemers staat), opgegeven_volgorde (wie eerder in volgorde staat),
//schema:nl grootste_gewicht of kleinste_gewicht (wie in dit jaar het grootste of kleinste aandeel heeft; gelijke
//schema:nl aandelen blijven gelijk). Staan er daarna nog gelijk, dan krijgt ieder van hen er één als er genoeg zijn
//schema:nl voor allen; zijn er te weinig, dan krijgt geen van hen er een en stopt het verdelen.
type Verdeling struct {
	Verdeelwijze

	//schema:nl De eerste dag van het eerste jaar. Elk volgend jaar begint op dezelfde dag; na 29 februari is dat de laatste
	//schema:nl dag van februari.
	Begindatum wmo.Datum `json:"begindatum"` // first day of the first year
	//schema:nl Te verdelen woningen (of plaatsen) in elk jaar, op volgorde; het eerste getal hoort bij het jaar van de
	//schema:nl begindatum.
	Totalen []int `json:"totalen" jsonschema:"minItems=1,maxItems=50,minimum=0,maximum=1000000"` // homes to share in each year
}

// Verdeelwijze is a key with the participants that share by it. Who takes part on the first day of a
// year takes part in that year.
//
//schema:nl Een sleutel met de deelnemers die ermee delen. Wie op de eerste dag van een jaar deelneemt, deelt in dat
//schema:nl hele jaar.
type Verdeelwijze struct {
	//schema:nl De sleutel: naar welke maatstaven er wordt verdeeld, met welke methode, en wie voorgaat bij een gelijkstand.
	//schema:nl De methode is grootste resten als de sleutel er geen noemt.
	Sleutel verdeelsleutel.Sleutel `json:"sleutel"`
	//schema:nl De gemeenten of andere partijen die delen. De volgorde telt: het resultaat houdt haar aan, en de
	//schema:nl gelijkstandsregel lijstvolgorde kijkt ernaar. Van wie op de eerste dag van enig jaar deelneemt moet elk
	//schema:nl getal bekend zijn dat de sleutel telt.
	Deelnemers []Deelnemer `json:"deelnemers" jsonschema:"minItems=1,maxItems=500"`
	// GemeentenOp is the day on which the gemeentecodes were valid, for a key that is older than
	// a merger of municipalities; when left out they must be valid in each year.
	//
	//schema:nl De dag waarop de gemeentecodes gelden, voor een sleutel die ouder is dan een herindeling. Ontbreekt het, dan
	//schema:nl moeten de codes gelden op de eerste dag van elk jaar waarin de gemeente deelneemt. Niet toegestaan
	//schema:nl (DOC-OVERBODIG) als het document geen gemeentecode noemt. Staat de dag er, dan heeft het antwoord voorbehoud
	//schema:nl GEB-V-GEMEENTEN-OP.
	GemeentenOp wmo.Datum `json:"gemeentenOp,omitzero"`
}

// Deelnemer is a participant with the minimum that it gets.
//
//schema:nl Een deelnemer met het minimum dat hij krijgt.
type Deelnemer struct {
	verdeelsleutel.Deelnemer

	// MinimumPerJaar is the least number of homes that this participant gets in each year in
	// which it takes part, whatever its claim: it is added to the homes that it already has, and
	// the others share what is left. A year is refused when its minimums, with the homes that
	// everybody already has, exceed the running total. Zero is no minimum.
	//
	//schema:nl Het kleinste aantal woningen dat deze deelnemer krijgt in elk jaar waarin hij deelneemt, hoe klein zijn
	//schema:nl aanspraak ook is, ook bij een aanspraak van nul. In zo'n jaar is zijn ondergrens wat hij al had plus dit
	//schema:nl minimum. De ondergrens van wie in dat jaar niet deelneemt is wat hij had. Eerst wordt het lopende totaal
	//schema:nl zonder ondergrenzen verdeeld. Wie dan minder krijgt dan zijn ondergrens, krijgt precies zijn ondergrens en
	//schema:nl doet niet meer mee; de anderen verdelen wat overblijft opnieuw, met dezelfde methode en hun eigen gewicht.
	//schema:nl Dat herhaalt zich tot niemand onder zijn ondergrens zit. Een woning die door een gelijkstand openstaat telt
	//schema:nl voor een ondergrens niet mee. Zijn de ondergrenzen samen meer dan er te verdelen is, dan wordt de vraag
	//schema:nl geweigerd (CAP-MINIMUM); te verdelen is hier het lopende totaal min wat apart staat (zie onbeslist). Wat een
	//schema:nl minimum in een jaar meer geeft dan de aanspraak, wordt later niet teruggevraagd, maar telt mee in het
	//schema:nl lopende totaal. Nul of weggelaten is geen minimum.
	MinimumPerJaar int `json:"minimumPerJaar,omitempty" jsonschema:"minimum=0,maximum=1000000"`
}

// lijst is the key with its participants, of which w is the JSON Pointer.
func (v *Verdeelwijze) lijst(w string) verdeelsleutel.Lijst {
	l := verdeelsleutel.Lijst{
		Sleutel: &v.Sleutel, Deelnemers: make([]*verdeelsleutel.Deelnemer, len(v.Deelnemers)), GemeentenOp: v.GemeentenOp,
		BijSleutel: w + "/sleutel", BijDeelnemers: w + "/deelnemers", BijGemeentenOp: w + "/gemeentenOp",
	}
	for i := range v.Deelnemers {
		l.Deelnemers[i] = &v.Deelnemers[i].Deelnemer
	}
	return l
}

// Toedeling is a total shared by a key, year by year.
//
//schema:nl Een totaal, met een sleutel verdeeld, jaar voor jaar.
type Toedeling struct {
	//schema:nl De naam van de sleutel.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	//schema:nl Ontbreekt binnen een uitstroompad, dat zelf een peil heeft.
	Peil wmo.Peil `json:"peil,omitzero"` // absent inside a plan, which has its own
	// Omschrijving says in a Dutch sentence how was shared: the measures, their day, the method.
	//
	//schema:nl Een zin die zegt hoe er is verdeeld: «verdeeld naar M, met de methode N, over lopende totalen vanaf D». M
	//schema:nl zijn de soorten van de maatstaven, met « en » ertussen; na een soort komt « op » met de peildatum als die er
	//schema:nl is (bij inwoners de peildatumInwoners van de sleutel), en « (weging w)», met een komma in het getal, als er
	//schema:nl een weging is. In M en N staat een spatie voor elk laag streepje. D is de begindatum.
	Omschrijving string `json:"omschrijving"`
	//schema:nl De methode waarmee hele woningen van aanspraken zijn gemaakt. Grootste resten als de sleutel er geen noemt.
	Methode verdeelsleutel.Deelmethode `json:"methode"`
	//schema:nl Elk jaar, op volgorde van de totalen.
	Jaren []Deeljaar `json:"jaren"`
	//schema:nl Elke deelnemer over alle jaren samen, in de volgorde van de invoer, ook wie in geen enkel jaar deelneemt.
	//schema:nl Het quotum is de som van de aanspraken van de jaren en het aandeel is dat quotum gedeeld door de som van
	//schema:nl alle totalen (nul als die nul is). Wat aan het eind openstaat hoort bij niemand.
	Totalen []Deel `json:"totalen"` // each participant over all years
	//schema:nl Wat een lezer bij dit antwoord in het achterhoofd moet houden: eerst wat er van gemeentecodes niet is na te
	//schema:nl gaan, en dan VDS-V-SLEUTEL als de sleutel niet is afgesproken of VDS-V-AFSPRAAK als dat niet is gezegd.
	//schema:nl Ontbreekt als er geen voorbehoud is.
	Voorbehouden []wmo.Voorbehoud `json:"voorbehouden,omitempty"`
	//schema:nl CAP-A-METHODE als de sleutel geen methode noemt, en anders een lege lijst.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	// Bevindingen are ties, homes that somebody keeps against the method, and fixed shares
	// that do not add up; they do not stand in the way of the result.
	//
	//schema:nl Wat opvalt zonder het resultaat in de weg te staan. CAP-GELIJKSTAND, bij /sleutel/gelijkstand: een voor elk
	//schema:nl jaar met gelijken. VDS-AANDELEN, bij /deelnemers: vaste aandelen tellen op tot 1 noch 100; voor het eerste
	//schema:nl jaar, en voor elk jaar waarin andere deelnemers delen dan in het jaar ervoor. Houdt iemand wat hij anders
	//schema:nl zou verliezen, dan wordt dat zo gevonden: verdeel het te verdelen totaal van het jaar nog eens, met als
	//schema:nl ondergrens van een deelnemer alleen zijn opgetelde minima tot en met dit jaar, en van de anderen wat zij
	//schema:nl hadden. Krijgt een deelnemer zo minder dan hij voor dit jaar al had, dan is dat CAP-GELIJKSTAND als hij in
	//schema:nl de open gelijkstand van die verdeling staat; anders, met grootste resten en zolang in elk jaar dezelfden
	//schema:nl deelnamen, CAP-PARADOX bij /sleutel/methode: een bevinding voor elk jaar en elke deelnemer die zo iets
	//schema:nl houdt. Zij staan op volgorde van plaats, en daarna van code. Ontbreekt als er niets te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
}

// Deeljaar is what is shared in one year: totaal + openVooraf is the sum of the aantallen in delen,
// plus onbeslist.
//
//schema:nl Wat er in één jaar is verdeeld: totaal + openVooraf = de som van de aantallen in delen + onbeslist.
type Deeljaar struct {
	//schema:nl De eerste en de laatste dag van het jaar.
	Periode wmo.Periode `json:"periode"`
	//schema:nl Woningen die dit jaar te verdelen waren, uit de invoer.
	Totaal int `json:"totaal"` // homes of this year
	//schema:nl Woningen die door gelijkstanden in eerdere jaren nog openstonden. Ontbreekt als het er nul zijn.
	OpenVooraf int `json:"openVooraf,omitempty"` // homes that ties of earlier years had left open
	//schema:nl Wat ieder krijgt die dit jaar deelneemt, in de volgorde van de invoer.
	Delen []Deel `json:"delen"` // of who takes part this year
	//schema:nl Woningen die na dit jaar openstaan, die van eerdere jaren meegerekend. Ontbreekt als het er nul zijn. Elk
	//schema:nl jaar worden open woningen van eerder weer met het lopende totaal mee verdeeld, zolang zij dan zeker bij hun
	//schema:nl gelijken uitkomen. Zo niet, dan worden zij apart gehouden: zij tellen dit jaar niet mee in het te verdelen
	//schema:nl totaal en blijven hun toekomen. Dat gaat zo. Begin met alle open aanspraken, op volgorde van ontstaan.
	//schema:nl Verdeel het lopende totaal min wat apart staat. Noem recht van een deelnemer: in hoeveel van de meegenomen
	//schema:nl aanspraken hij staat. Noem over: de woningen die deze verdeling onbeslist laat. Ga de meegenomen aanspraken
	//schema:nl langs. Zoek per aanspraak wie van de gelijken er nu minder bij krijgt dan zijn recht; is er zo niemand, ga
	//schema:nl dan verder. Nodig is het kleinste van het aantal van de aanspraak en het aantal van hen. Houd de aanspraak
	//schema:nl apart als een van hen niet in de gelijkstand van deze verdeling staat, of als over, min het aantal in die
	//schema:nl gelijkstand dat niet bij de gelijken van de aanspraak hoort, minder is dan nodig. Anders gaat nodig van over
	//schema:nl af. Begin na elke aanspraak die apart gaat opnieuw met de overige. Staat na een jaar iemand van een
	//schema:nl meegenomen aanspraak nog zonder nieuwe woning, dan gaat die aanspraak op in de gelijkstand van dit jaar.
	Onbeslist int `json:"onbeslist,omitempty"` // homes that are open after this year, those of earlier years included
	//schema:nl De namen van wie in dit jaar gelijk staan om de laatste woningen, in de volgorde van de invoer. Ontbreekt
	//schema:nl als er dit jaar geen open gelijkstand is.
	Gelijk []string `json:"gelijk,omitempty"` // who ties in this year
	// Open is to whom the homes of onbeslist are owed.
	//
	//schema:nl Aan wie de woningen van onbeslist toekomen: eerst de aanspraken van eerdere jaren die apart zijn gehouden,
	//schema:nl op volgorde van ontstaan, dan de gelijkstand van dit jaar. De aantallen samen zijn onbeslist. Ontbreekt als
	//schema:nl er niets openstaat.
	Open []OpenAanspraak `json:"open,omitempty"`
}

// OpenAanspraak is a number of homes that a tie leaves open. They go to some of those who tied for
// them, and to nobody else, whoever takes part later; which of them is for the participants to decide.
//
//schema:nl Woningen die een gelijkstand openlaat. Zij gaan naar een of meer van wie gelijk stonden en naar niemand
//schema:nl anders, wie er later ook deelneemt; de deelnemers beslissen wie.
type OpenAanspraak struct {
	//schema:nl Het aantal woningen dat openstaat. Altijd minder dan het aantal gelijken.
	Aantal int `json:"aantal"`
	//schema:nl De namen van wie gelijk stonden, in de volgorde van de invoer.
	Gelijk []string `json:"gelijk"` // the names of those who tied
}

// Deel is what one participant gets, in one year or over all years.
//
//schema:nl Wat één deelnemer krijgt, in één jaar of over alle jaren.
type Deel struct {
	//schema:nl De naam van de deelnemer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De gemeentecode van de deelnemer. Ontbreekt als de invoer er geen noemt.
	Gemeente wmo.Gemeentecode `json:"gemeente,omitzero"`
	//schema:nl Het aandeel (0–1) van de deelnemer in het totaal volgens de sleutel, op tien decimalen, een half van nul af.
	//schema:nl Dit is om te tonen; er is met de exacte breuk gerekend. In een jaar met totaal nul staat het aandeel er ook;
	//schema:nl het is van allen nul als een maatstaf samen nul is.
	Aandeel wmo.Getal `json:"aandeel"` // its fraction of the total by the key, from 0 to 1, to ten decimals
	//schema:nl De aanspraak in woningen voordat er hele woningen van zijn gemaakt: aandeel × totaal, op tien decimalen, een
	//schema:nl half van nul af. Van een jaar is dit de aanspraak van dat jaar alleen.
	Quotum wmo.Getal `json:"quotum"` // its claim: that fraction of the total in homes, not yet made whole, to ten decimals
	//schema:nl De hele woningen die de deelnemer krijgt. In een jaar kan dat verschillen van het quotum, omdat er over
	//schema:nl lopende totalen is verdeeld.
	Aantal int `json:"aantal"` // the whole homes that it gets
}
