package overgang

import (
	"github.com/bwo-sdk/wmo"
	"github.com/bwo-sdk/wmo/capacity"
)

// Planraming asks for an outflow plan made from what was observed, and how uncertain it is.
//
//schema:nl Vraagt een uitstroomplan dat volgt uit wat is waargenomen, met hoe onzeker het is. Geef verblijven, of tellingen
//schema:nl per vorm: het een of het ander.
type Planraming struct {
	//schema:nl Naam waaronder dit stuk bekend is, in eigen woorden; komt terug in het resultaat en wordt de naam van het plan.
	Naam string `json:"naam" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl De jaren van het plan. Het moeten hele jaren zijn, ten hoogste dertig.
	Periode wmo.Periode `json:"periode"`
	//schema:nl De verblijven waaruit geraamd wordt. Wie er aan het einde van de waarneming is, is de beginstand van het plan.
	//schema:nl Ontbreekt als er tellingen zijn.
	Verblijven []capacity.Verblijf `json:"verblijven,omitempty" jsonschema:"maxItems=100000"`
	//schema:nl Van wanneer tot en met wanneer elk vertrek zou zijn gezien. Verplicht bij verblijven, en anders niet
	//schema:nl toegestaan.
	Waarneming wmo.Periode `json:"waarneming,omitzero"`
	//schema:nl Wat er per vorm is geteld. Ontbreekt als er verblijven zijn.
	Vormen []Vormtelling `json:"vormen,omitempty" jsonschema:"maxItems=10"`
	// Soort is how the plan states its outflow: verblijfsduur unless stated, or aandeel.
	//
	//schema:nl Hoe het plan de uitstroom opgeeft: verblijfsduur, of aandeel (een vaste kans per jaar, ook voor wie later
	//schema:nl instroomt). Andere soorten worden geweigerd. Ontbreekt het, dan is het verblijfsduur.
	Soort capacity.Uitstroomsoort `json:"soort,omitempty"`
	//schema:nl Hoeveel vertrekkers samen één woning betrekken. Ontbreekt het, dan is het er één.
	PersonenPerWoning *float64 `json:"personenPerWoning,omitempty" jsonschema:"minimum=1,maximum=20"`
	// Zaad makes the draws repeatable.
	//
	//schema:nl Het getal waarmee de loting begint: met hetzelfde zaad komen overal dezelfde getallen uit de loting. De bits
	//schema:nl komen van PCG-DXSM, met het zaad en (rang van de vorm, vanaf 0) × 2³² + (rang van de herhaling, vanaf 0) als
	//schema:nl begin.
	Zaad int `json:"zaad" jsonschema:"minimum=0,maximum=2147483647"`
	//schema:nl Hoe vaak er wordt geloot. Ontbreekt het, dan is het 1000 keer.
	Herhalingen *int `json:"herhalingen,omitempty" jsonschema:"minimum=100,maximum=10000"`
	//schema:nl Niveau van de intervallen en banden, als aandeel. Ontbreekt het, dan is het 0.95.
	Niveau *float64 `json:"niveau,omitempty" jsonschema:"minimum=0.5,maximum=0.9999"`
}

// Vormtelling is what was counted of one form.
//
//schema:nl Wat er van één vorm van zorg is geteld.
type Vormtelling struct {
	//schema:nl De vorm van zorg.
	Vorm capacity.Vorm `json:"vorm"`
	//schema:nl Naam van de vorm. Verplicht bij de vorm anders; bij de andere vormen mag hij ontbreken.
	Naam string `json:"naam,omitempty" jsonschema:"maxLength=200" vorm:"naam"`
	//schema:nl De tijd die alle cliënten samen in deze vorm zijn gezien, in persoonsjaren.
	Jaren float64 `json:"jaren" jsonschema:"exclusiveMinimum=0,maximum=1000000000"`
	//schema:nl Hoeveel er naar elke bestemming vertrokken; wat er niet staat kwam niet voor.
	Bestemmingen []Bestemmingtelling `json:"bestemmingen" jsonschema:"minItems=1,maxItems=7"`
	//schema:nl Hoeveel er naar een andere vorm in de regio doorstroomden. Ontbreekt het, dan zijn het er nul.
	Doorstroom int `json:"doorstroom,omitempty" jsonschema:"minimum=0,maximum=1000000"`
	//schema:nl Hoeveel er in deze vorm kwamen, van buiten en uit een andere vorm.
	Instroom int `json:"instroom" jsonschema:"minimum=0,maximum=1000000"`
	//schema:nl In hoeveel jaren die instroom is geteld.
	InstroomJaren float64 `json:"instroomJaren" jsonschema:"minimum=0.01,maximum=100"`
	//schema:nl Cliënten aan het begin van de eerste dag van het plan.
	Begin int `json:"begin" jsonschema:"minimum=0,maximum=100000"`
}

// Bestemmingtelling is how many left to one destination.
//
//schema:nl Hoeveel er naar een bestemming vertrokken.
type Bestemmingtelling struct {
	//schema:nl De bestemming.
	Bestemming capacity.Bestemming `json:"bestemming"`
	//schema:nl Het aantal.
	Aantal int `json:"aantal" jsonschema:"minimum=0,maximum=1000000"`
}

// Planraamstand is the answer to a [Planraming].
//
//schema:nl Een uitstroomplan dat volgt uit wat is waargenomen, met hoe onzeker het is. Wat geschat is, is op tien cijfers
//schema:nl afgerond.
type Planraamstand struct {
	//schema:nl Naam uit de invoer.
	Naam string `json:"naam" jsonschema:"maxLength=200"`
	//schema:nl De dag waarover de vraag gaat en de dag tot en met welke kennis meetelt, zoals de vrager ze noemde.
	Peil wmo.Peil `json:"peil"`
	// Plan is an input of [capacity.ProjectOutflow]; unknown destinations count as no home.
	//
	//schema:nl Het plan, zoals capacity.uitstroomplan het vraagt. Wie met onbekende bestemming vertrok, telt niet als
	//schema:nl vertrekker naar een woning: dit is de ondergrens.
	Plan capacity.Uitstroomplan `json:"plan"`
	// PlanHoog counts unknown destinations as homes; absent when all are known.
	//
	//schema:nl Hetzelfde plan, waarin wie met onbekende bestemming vertrok wel naar een woning ging: de bovengrens. Ontbreekt
	//schema:nl als elke bestemming bekend is.
	PlanHoog *capacity.Uitstroomplan `json:"planHoog,omitempty"`
	//schema:nl Niveau van de intervallen en banden, als aandeel.
	Niveau float64 `json:"niveau"`
	//schema:nl Het getal waarmee de loting begon.
	Zaad int `json:"zaad"`
	//schema:nl Hoe vaak er is geloot.
	Herhalingen int `json:"herhalingen"`
	//schema:nl Wat er met de verblijven is gedaan. Ontbreekt bij tellingen.
	Verblijven *Verblijftelling `json:"verblijven,omitempty"`
	//schema:nl Elke vorm: wat er is geschat, en wat er van komt.
	Vormen []Vormraming `json:"vormen"`
	//schema:nl Alles wat is aangenomen omdat de invoer het openlaat of de rekenwijze het vraagt.
	Aannames []wmo.Voorbehoud `json:"aannames"`
	//schema:nl Wat opvalt aan de invoer of de uitkomst, zonder dat het een antwoord in de weg staat. Ontbreekt als er niets
	//schema:nl te melden is.
	Bevindingen wmo.Bevindingen `json:"bevindingen,omitempty"`
	//schema:nl Elke rekenstap op volgorde, met formule, invoer en uitkomst, zodat het antwoord is na te rekenen.
	Berekening wmo.Berekening `json:"berekening"`
}

// Vormraming is what was estimated of one form.
//
//schema:nl Wat er van één vorm is geschat, en wat er in het plan van komt.
type Vormraming struct {
	//schema:nl De vorm van zorg.
	Vorm capacity.Vorm `json:"vorm"`
	//schema:nl De naam van de vorm. Ontbreekt als er geen is genoemd.
	Naam string `json:"naam,omitempty"`
	//schema:nl De tijd die alle cliënten samen in deze vorm zijn gezien, in persoonsjaren.
	Jaren float64 `json:"jaren"`
	//schema:nl Hoeveel er vertrokken, naar welke bestemming of andere vorm ook.
	Vertrekken float64 `json:"vertrekken"`
	//schema:nl Het tempo van vertrek per persoonsjaar: vertrekken / jaren.
	Tempo float64 `json:"tempo"`
	//schema:nl Het exacte Poisson-interval van dat tempo. Ontbreekt als het aantal door gewichten niet heel is.
	TempoInterval *capacity.Interval `json:"tempoInterval,omitempty"`
	//schema:nl Het gemiddelde verblijf in maanden: 12 × jaren / vertrekken.
	GemiddeldVerblijfMaanden float64 `json:"gemiddeldVerblijfMaanden"`
	//schema:nl Cliënten die per jaar in deze vorm kwamen, van buiten en uit een andere vorm.
	InstroomPerJaar float64 `json:"instroomPerJaar"`
	//schema:nl Het exacte Poisson-interval van die instroom. Ontbreekt als het aantal door gewichten niet heel is.
	InstroomInterval *capacity.Interval `json:"instroomInterval,omitempty"`
	// AandeelNaarWoning are bounds: without and with those whose destination is unknown.
	//
	//schema:nl Het aandeel (0–1) van de vertrekkers dat naar een eigen woning ging: de ondergrens telt wie met onbekende
	//schema:nl bestemming vertrok niet mee, de bovengrens wel. Gelijk als elke bestemming bekend is.
	AandeelNaarWoning capacity.Interval `json:"aandeelNaarWoning"`
	//schema:nl Elk jaar van het plan.
	Jarenreeks []Raamjaar `json:"jarenreeks"`
}

// Raamjaar is one year of a form.
//
//schema:nl Eén jaar van een vorm.
type Raamjaar struct {
	//schema:nl De eerste en de laatste dag van het jaar.
	Periode wmo.Periode `json:"periode"`
	//schema:nl Cliënten aan het einde van het jaar.
	StandEind Raming `json:"standEind"`
	//schema:nl Cliënten die in het jaar vertrekken.
	Uitstroom Raming `json:"uitstroom"`
	//schema:nl Woningen die zij vragen, als wie met onbekende bestemming vertrekt geen woning vraagt.
	Woningen Raming `json:"woningen"`
	//schema:nl Woningen die zij vragen, als wie met onbekende bestemming vertrekt er wel een vraagt. Ontbreekt als elke
	//schema:nl bestemming bekend is.
	WoningenHoog *Raming `json:"woningenHoog,omitempty"`
}

// Raming is a number of the plan with how uncertain it is.
//
//schema:nl Een getal van het plan, met hoe onzeker het is.
type Raming struct {
	//schema:nl Wat het plan verwacht, met de schattingen zoals zij zijn.
	Verwacht float64 `json:"verwacht"`
	//schema:nl Het exacte gemiddelde van de loting: wat het gemiddelde van oneindig veel herhalingen zou zijn.
	Exact float64 `json:"exact"`
	//schema:nl Het gemiddelde van de herhalingen; het hoort binnen enkele standaardfouten van het exacte te liggen.
	Gemiddelde float64 `json:"gemiddelde"`
	//schema:nl De standaardfout van dat gemiddelde.
	Standaardfout float64 `json:"standaardfout"`
	//schema:nl Hoe onzeker de schatting het verwachte getal maakt.
	Schatting Band `json:"schatting"`
	//schema:nl Hoe onzeker het getal zelf is: de schatting en het toeval in de jaren van het plan samen.
	MetToeval Band `json:"metToeval"`
}

// Band holds the stated share of the repetitions.
//
//schema:nl Een band die het genoemde deel van de herhalingen bevat.
type Band struct {
	//schema:nl De ondergrens: de ⌈B · (1 − niveau)/2⌉-de van de B herhalingen op volgorde.
	Onder float64 `json:"onder"`
	//schema:nl De bovengrens: de ⌈B · (1 + niveau)/2⌉-de van de B herhalingen op volgorde.
	Boven float64 `json:"boven"`
}
